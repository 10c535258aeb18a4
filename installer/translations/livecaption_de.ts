<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <message>
        <source>Show the audience window</source>
        <comment>action.audience</comment>
        <translation>Publikumsfenster anzeigen</translation>
    </message>
    <message>
        <source>Blank captions</source>
        <comment>action.blank</comment>
        <translation>Untertitel ausblenden</translation>
    </message>
    <message>
        <source>Control the overlay by keyboard</source>
        <comment>action.controls</comment>
        <translation>Overlay per Tastatur bedienen</translation>
    </message>
    <message>
        <source>Freeze captions</source>
        <comment>action.freeze</comment>
        <translation>Untertitel einfrieren</translation>
    </message>
    <message>
        <source>Larger text</source>
        <comment>action.larger</comment>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Let clicks pass through</source>
        <comment>action.lock</comment>
        <translation>Klicks durchlassen</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <comment>action.overlay</comment>
        <translation>Overlay anzeigen</translation>
    </message>
    <message>
        <source>Pause captions</source>
        <comment>action.pause</comment>
        <translation>Untertitel pausieren</translation>
    </message>
    <message>
        <source>Quit livecaption</source>
        <comment>action.quit</comment>
        <translation>livecaption beenden</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>action.settings</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show the main window</source>
        <comment>action.show</comment>
        <translation>Hauptfenster anzeigen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <comment>action.smaller</comment>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Strike the last line</source>
        <comment>action.strike</comment>
        <translation>Letzte Zeile streichen</translation>
    </message>
    <message>
        <source>Start captions</source>
        <comment>action.toggle</comment>
        <translation>Untertitel starten</translation>
    </message>
    <message>
        <source>livecaption runs already; its window is in front now.</source>
        <comment>app.already_running</comment>
        <translation>livecaption läuft bereits; sein Fenster liegt jetzt vorn.</translation>
    </message>
    <message>
        <source>{why} Captions appear in this terminal.</source>
        <comment>app.in_terminal</comment>
        <translation>{why} Die Untertitel erscheinen in diesem Terminal.</translation>
    </message>
    <message>
        <source>{why} Leave --overlay out to have captions in the terminal.</source>
        <comment>app.no_overlay</comment>
        <translation>{why} Lassen Sie --overlay weg, dann erscheinen die Untertitel im Terminal.</translation>
    </message>
    <message>
        <source>Nothing was said, so nothing was saved.</source>
        <comment>app.nothing_said</comment>
        <translation>Es wurde nichts gesagt, deshalb ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>The sound of one program alone cannot be listened to: {reason}. Try again, or caption all of this computer&apos;s sound.</source>
        <comment>app.refused</comment>
        <translation>Der Ton eines einzelnen Programms ist nicht zu hören: {reason}. Versuchen Sie es noch einmal, oder untertiteln Sie den ganzen Ton dieses Computers.</translation>
    </message>
    <message>
        <source>No microphone was found: captioning the sample recording {name} instead.</source>
        <comment>app.sample</comment>
        <translation>Kein Mikrofon gefunden: Stattdessen wird die Beispielaufnahme {name} untertitelt.</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <comment>app.saved</comment>
        <translation>{path} gespeichert</translation>
    </message>
    <message>
        <source>Sound of {name}</source>
        <comment>app.title</comment>
        <translation>Ton von {name}</translation>
    </message>
    <message>
        <source>One program&apos;s sound alone cannot be listened to here: that needs Windows 11, or macOS 14.4 or newer. Caption all of this computer&apos;s sound.</source>
        <comment>app.too_old</comment>
        <translation>Der Ton eines einzelnen Programms ist hier nicht zu hören: Dafür braucht es Windows 11 oder macOS 14.4 oder neuer. Untertiteln Sie den ganzen Ton dieses Computers.</translation>
    </message>
    <message>
        <source>No program named “{name}” plays sound. These do: {known}. Captions come once it plays.</source>
        <comment>app.unknown</comment>
        <translation>Kein Programm namens „{name}“ spielt Ton ab. Diese spielen etwas ab: {known}. Untertitel kommen, sobald es etwas abspielt.</translation>
    </message>
    <message>
        <source>The sound of one program alone cannot be listened to on this computer. Caption all of its sound.</source>
        <comment>app.unsupported</comment>
        <translation>Der Ton eines einzelnen Programms ist auf diesem Computer nicht zu hören. Untertiteln Sie den ganzen Ton.</translation>
    </message>
    <message>
        <source>Live captions for the room. Double-click for the whole screen; Escape leaves it.</source>
        <comment>audience.about</comment>
        <translation>Live-Untertitel für den Raum. Ein Doppelklick füllt den ganzen Bildschirm, Escape beendet das.</translation>
    </message>
    <message>
        <source>Captions are catching up</source>
        <comment>audience.catching_up</comment>
        <translation>Die Untertitel holen auf</translation>
    </message>
    <message>
        <source>Captions for the audience</source>
        <comment>audience.name</comment>
        <translation>Untertitel für das Publikum</translation>
    </message>
    <message>
        <source>Captions are paused</source>
        <comment>audience.paused</comment>
        <translation>Die Untertitel sind pausiert</translation>
    </message>
    <message>
        <source>Dark page</source>
        <comment>backdrop.dark</comment>
        <translation>Dunkle Seite</translation>
    </message>
    <message>
        <source>Light page</source>
        <comment>backdrop.light</comment>
        <translation>Helle Seite</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>backdrop.picture</comment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Let captions go on</source>
        <comment>bar.go_on</comment>
        <translation>Untertitel weiterlaufen lassen</translation>
    </message>
    <message>
        <source>on this computer</source>
        <comment>bar.here</comment>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>Caption controls</source>
        <comment>bar.name</comment>
        <translation>Bedienung der Untertitel</translation>
    </message>
    <message>
        <source>{host}, not encrypted</source>
        <comment>bar.open</comment>
        <translation>{host}, unverschlüsselt</translation>
    </message>
    <message>
        <source>{ms} ms · {where}</source>
        <comment>bar.place</comment>
        <translation>{ms} ms · {where}</translation>
    </message>
    <message>
        <source>Resume captions</source>
        <comment>bar.resume</comment>
        <translation>Untertitel fortsetzen</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <comment>bar.tip</comment>
        <translation>{name} ({keys})</translation>
    </message>
    <message>
        <source>Live captions over your other windows. Their controls appear while the pointer is on them.</source>
        <comment>captions.about</comment>
        <translation>Live-Untertitel über den anderen Fenstern. Ihre Bedienung erscheint, solange der Mauszeiger darauf steht.</translation>
    </message>
    <message>
        <source>Captions are hidden</source>
        <comment>captions.blank</comment>
        <translation>Die Untertitel sind ausgeblendet</translation>
    </message>
    <message>
        <source>The font “{font}” is not on this computer, so captions are shown in {other}. Choose another font in the settings.</source>
        <comment>captions.font_missing</comment>
        <translation>Die Schriftart „{font}“ gibt es auf diesem Computer nicht; die Untertitel erscheinen in {other}. Wählen Sie in den Einstellungen eine andere Schriftart.</translation>
    </message>
    <message>
        <source>Captions are frozen. They go on in the background.</source>
        <comment>captions.frozen</comment>
        <translation>Die Untertitel sind eingefroren. Im Hintergrund laufen sie weiter.</translation>
    </message>
    <message>
        <source>Drag to move, pull an edge to resize, right-click for the menu</source>
        <comment>captions.hint</comment>
        <translation>Ziehen verschiebt, am Rand ziehen ändert die Größe, Rechtsklick öffnet das Menü</translation>
    </message>
    <message>
        <source>Clicks pass through; {keys} ends it</source>
        <comment>captions.locked</comment>
        <translation>Klicks gehen hindurch; {keys} beendet das</translation>
    </message>
    <message>
        <source>Clicks pass through; the tray&apos;s menu ends it</source>
        <comment>captions.locked_no_key</comment>
        <translation>Klicks gehen hindurch; das Menü im Infobereich beendet das</translation>
    </message>
    <message>
        <source>Captions</source>
        <comment>captions.name</comment>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Depressed</source>
        <comment>choice.audience.edge.depressed</comment>
        <translation>Vertieft</translation>
    </message>
    <message>
        <source>None</source>
        <comment>choice.audience.edge.none</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Outline</source>
        <comment>choice.audience.edge.outline</comment>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Raised</source>
        <comment>choice.audience.edge.raised</comment>
        <translation>Erhaben</translation>
    </message>
    <message>
        <source>Shadow</source>
        <comment>choice.audience.edge.shadow</comment>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Blocks</source>
        <comment>choice.audience.flow.blocks</comment>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Rolling lines</source>
        <comment>choice.audience.flow.rolling</comment>
        <translation>Rollende Zeilen</translation>
    </message>
    <message>
        <source>On the whole line</source>
        <comment>choice.audience.speaker_colour.line</comment>
        <translation>Die ganze Zeile</translation>
    </message>
    <message>
        <source>On the name</source>
        <comment>choice.audience.speaker_colour.name</comment>
        <translation>Nur der Name</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <comment>choice.audience.speaker_colour.nothing</comment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Balanced</source>
        <comment>choice.audience.stability.balanced</comment>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>choice.audience.stability.fast</comment>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Fastest</source>
        <comment>choice.audience.stability.fastest</comment>
        <translation>Am schnellsten</translation>
    </message>
    <message>
        <source>Steadiest</source>
        <comment>choice.audience.stability.steadiest</comment>
        <translation>Am ruhigsten</translation>
    </message>
    <message>
        <source>Steady</source>
        <comment>choice.audience.stability.steady</comment>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Depressed</source>
        <comment>choice.captions.edge.depressed</comment>
        <translation>Vertieft</translation>
    </message>
    <message>
        <source>None</source>
        <comment>choice.captions.edge.none</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Outline</source>
        <comment>choice.captions.edge.outline</comment>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Raised</source>
        <comment>choice.captions.edge.raised</comment>
        <translation>Erhaben</translation>
    </message>
    <message>
        <source>Shadow</source>
        <comment>choice.captions.edge.shadow</comment>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Where they can</source>
        <comment>choice.captions.face.auto</comment>
        <translation>Wo es möglich ist</translation>
    </message>
    <message>
        <source>Over everything</source>
        <comment>choice.captions.face.overlay</comment>
        <translation>Über allem</translation>
    </message>
    <message>
        <source>Nowhere, only saved</source>
        <comment>choice.captions.face.quiet</comment>
        <translation>Nirgends, nur gespeichert</translation>
    </message>
    <message>
        <source>In the terminal</source>
        <comment>choice.captions.face.terminal</comment>
        <translation>Im Terminal</translation>
    </message>
    <message>
        <source>Blocks</source>
        <comment>choice.captions.flow.blocks</comment>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Rolling lines</source>
        <comment>choice.captions.flow.rolling</comment>
        <translation>Rollende Zeilen</translation>
    </message>
    <message>
        <source>On the whole line</source>
        <comment>choice.captions.speaker_colour.line</comment>
        <translation>Die ganze Zeile</translation>
    </message>
    <message>
        <source>On the name</source>
        <comment>choice.captions.speaker_colour.name</comment>
        <translation>Nur der Name</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <comment>choice.captions.speaker_colour.nothing</comment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Balanced</source>
        <comment>choice.captions.stability.balanced</comment>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>choice.captions.stability.fast</comment>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Fastest</source>
        <comment>choice.captions.stability.fastest</comment>
        <translation>Am schnellsten</translation>
    </message>
    <message>
        <source>Steadiest</source>
        <comment>choice.captions.stability.steadiest</comment>
        <translation>Am ruhigsten</translation>
    </message>
    <message>
        <source>Steady</source>
        <comment>choice.captions.stability.steady</comment>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Show the start page</source>
        <comment>choice.general.at_start.show</comment>
        <translation>Startseite zeigen</translation>
    </message>
    <message>
        <source>Start captions</source>
        <comment>choice.general.at_start.start</comment>
        <translation>Untertitel starten</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>choice.general.reduced_motion.off</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <comment>choice.general.reduced_motion.on</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>choice.general.reduced_motion.system</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>choice.general.theme.dark</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>choice.general.theme.light</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>choice.general.theme.system</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <comment>choice.overlay.dock.bottom</comment>
        <translation>Am unteren Rand</translation>
    </message>
    <message>
        <source>Where I put it</source>
        <comment>choice.overlay.dock.free</comment>
        <translation>Frei verschiebbar</translation>
    </message>
    <message>
        <source>At the top</source>
        <comment>choice.overlay.dock.top</comment>
        <translation>Am oberen Rand</translation>
    </message>
    <message>
        <source>Done.</source>
        <comment>control.done</comment>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>livecaption could not do it ({reason}); its log says more.</source>
        <comment>control.failed</comment>
        <translation>livecaption kann das nicht ausführen ({reason}); mehr dazu steht im Programmprotokoll.</translation>
    </message>
    <message>
        <source>livecaption is running, but does not answer. If its captions stand still, end it and start it again.</source>
        <comment>control.no_answer</comment>
        <translation>livecaption läuft, antwortet aber nicht. Stehen die Untertitel still, beenden Sie es und starten es neu.</translation>
    </message>
    <message>
        <source>livecaption is only just starting. Try again in a moment.</source>
        <comment>control.no_session</comment>
        <translation>livecaption startet gerade erst. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>livecaption captions in a terminal now, which has no window for this.</source>
        <comment>control.not_in_terminal</comment>
        <translation>livecaption untertitelt gerade in einem Terminal; dort gibt es kein Fenster dafür.</translation>
    </message>
    <message>
        <source>livecaption is not running, so there is nothing to do. Start it first: livecaption</source>
        <comment>control.not_running</comment>
        <translation>livecaption läuft nicht, also gibt es nichts zu tun. Starten Sie es zuerst: livecaption</translation>
    </message>
    <message>
        <source>The running livecaption does not know this command: it is another version. End it and start it again.</source>
        <comment>control.not_understood</comment>
        <translation>Das laufende livecaption kennt diesen Befehl nicht: Es ist eine andere Version. Beenden Sie es und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Nothing is captioned now, so there is nothing to do. livecaption --toggle starts captions.</source>
        <comment>control.nothing_captioned</comment>
        <translation>Gerade entstehen keine Untertitel, also gibt es nichts zu tun. livecaption --toggle startet die Untertitel.</translation>
    </message>
    <message>
        <source>livecaption cannot take commands from outside ({reason}), and cannot tell whether it runs already. Check the folder {path}.</source>
        <comment>control.unusable</comment>
        <translation>livecaption kann keine Befehle von außen annehmen ({reason}) und nicht feststellen, ob es schon läuft. Prüfen Sie den Ordner {path}.</translation>
    </message>
    <message>
        <source>More than one microphone matches “{name}”: {matches}. Choose one of these.</source>
        <comment>device.ambiguous</comment>
        <translation>Mehrere Mikrofone passen zu „{name}“: {matches}. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>Microphone: {name}</source>
        <comment>device.microphone</comment>
        <translation>Mikrofon: {name}</translation>
    </message>
    <message>
        <source>{title} is muted, so nothing of it can be captioned. Captions come once it is unmuted.</source>
        <comment>device.muted</comment>
        <translation>{title} ist stummgeschaltet, deshalb lässt sich davon nichts untertiteln. Untertitel kommen, sobald die Stummschaltung aus ist.</translation>
    </message>
    <message>
        <source>PipeWire runs without its pulse server, which livecaption listens through. Install the package pipewire-pulse, and log in again.</source>
        <comment>device.no_pulse</comment>
        <translation>PipeWire läuft ohne seinen Pulse-Server, über den livecaption zuhört. Installieren Sie das Paket pipewire-pulse, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>This computer&apos;s sound cannot be listened to, because no sound server (PulseAudio or PipeWire) answers. Start one, or caption a microphone.</source>
        <comment>device.no_system_sound</comment>
        <translation>Der Ton dieses Computers ist nicht zu hören, weil kein Soundserver (PulseAudio oder PipeWire) antwortet. Starten Sie einen, oder untertiteln Sie ein Mikrofon.</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or caption a recording with --source file:PATH.</source>
        <comment>device.none</comment>
        <translation>Kein Mikrofon gefunden. Schließen Sie eines an, oder untertiteln Sie eine Aufnahme mit --source file:PATH.</translation>
    </message>
    <message>
        <source>Windows need libraries that are missing here ({libraries}); installer/system-libraries.sh installs them.</source>
        <comment>display.libraries_missing</comment>
        <translation>Für Fenster fehlen hier Bibliotheken ({libraries}); installer/system-libraries.sh installiert sie.</translation>
    </message>
    <message>
        <source>The display {display} does not answer.</source>
        <comment>display.no_answer</comment>
        <translation>Die Anzeige {display} antwortet nicht.</translation>
    </message>
    <message>
        <source>There is no display here.</source>
        <comment>display.none</comment>
        <translation>Hier gibt es keine Anzeige.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the parts that captions need do not work; see “no” above.</source>
        <comment>doctor.bad</comment>
        <translation>
            <numerusform>{n} Teil, den Untertitel brauchen, funktioniert nicht; siehe „no“ weiter oben.</numerusform>
            <numerusform>{n} Teile, die Untertitel brauchen, funktionieren nicht; siehe „no“ weiter oben.</numerusform>
        </translation>
    </message>
    <message>
        <source>windows can be shown</source>
        <comment>doctor.display</comment>
        <translation>Fenster können angezeigt werden</translation>
    </message>
    <message>
        <source>This could not be looked at ({reason}); the log says more.</source>
        <comment>doctor.failed</comment>
        <translation>Das ließ sich nicht prüfen ({reason}); mehr dazu steht im Programmprotokoll.</translation>
    </message>
    <message>
        <source>transcripts are saved in {folder}</source>
        <comment>doctor.folders</comment>
        <translation>Transkripte werden in {folder} gespeichert</translation>
    </message>
    <message>
        <source>Captions work on this computer.</source>
        <comment>doctor.good</comment>
        <translation>Untertitel funktionieren auf diesem Computer.</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>doctor.keyring</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} ({count} in all)</source>
        <comment>doctor.microphone</comment>
        <translation>{name} (insgesamt {count})</translation>
    </message>
    <message>
        <source>No keyring is available. Pass an endpoint&apos;s key in LIVECAPTION_ENDPOINT_TOKEN.</source>
        <comment>doctor.no_keyring</comment>
        <translation>Kein Schlüsselbund verfügbar. Geben Sie den Schlüssel eines Servers in LIVECAPTION_ENDPOINT_TOKEN an.</translation>
    </message>
    <message>
        <source>No sound server (PulseAudio or PipeWire) answers. Start one to caption a microphone; recordings need none.</source>
        <comment>doctor.no_sound_server</comment>
        <translation>Kein Soundserver (PulseAudio oder PipeWire) antwortet. Starten Sie einen, um ein Mikrofon zu untertiteln; Aufnahmen brauchen keinen.</translation>
    </message>
    <message>
        <source>ready after {seconds} s, on this computer</source>
        <comment>doctor.recogniser</comment>
        <translation>bereit nach {seconds} s, auf diesem Computer</translation>
    </message>
    <message>
        <source>The transcriber on this computer does not start ({reason}). Install livecaption again, or pass --endpoint.</source>
        <comment>doctor.recogniser_bad</comment>
        <translation>Die Spracherkennung auf diesem Computer startet nicht ({reason}). Installieren Sie livecaption neu, oder geben Sie --endpoint an.</translation>
    </message>
    <message>
        <source>the system&apos;s own</source>
        <comment>doctor.system_sound</comment>
        <translation>das Gerät des Systems</translation>
    </message>
    <message>
        <source>The transcriber on this computer does not start ({reason}). Run livecaption doctor to see why.</source>
        <comment>embedded.failed</comment>
        <translation>Die Spracherkennung auf diesem Computer startet nicht ({reason}). Der Befehl livecaption doctor zeigt, warum.</translation>
    </message>
    <message>
        <source>{scheme}:// is not a way to reach an endpoint. Use a wss:// or https:// address.</source>
        <comment>endpoint.bad_scheme</comment>
        <translation>Mit {scheme}:// ist kein Server zu erreichen. Nehmen Sie eine Adresse mit wss:// oder https://.</translation>
    </message>
    <message>
        <source>“{url}” is not an address. One looks like wss://captions.example.org/transcribe.</source>
        <comment>endpoint.bad_url</comment>
        <translation>„{url}“ ist keine Adresse. Eine sieht aus wie wss://captions.example.org/transcribe.</translation>
    </message>
    <message>
        <source>{host} is busy (HTTP {status}). Your words are kept; livecaption goes on trying.</source>
        <comment>endpoint.busy</comment>
        <translation>{host} ist ausgelastet (HTTP {status}). Das Gesagte bleibt erhalten; livecaption versucht es weiter.</translation>
    </message>
    <message>
        <source>{host} reports an error: {text}</source>
        <comment>endpoint.failed</comment>
        <translation>{host} meldet einen Fehler: {text}</translation>
    </message>
    <message>
        <source>{host} answers, but ends the connection before any captions come: {tries} times now. Look at what the server says, or choose another endpoint.</source>
        <comment>endpoint.fruitless</comment>
        <translation>{host} antwortet, beendet die Verbindung aber, bevor Untertitel kommen, jetzt schon {tries} Mal. Sehen Sie nach, was der Server meldet, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost. Your words are kept and sent again.</source>
        <comment>endpoint.lost</comment>
        <translation>Die Verbindung zu {host} ist abgebrochen. Das Gesagte bleibt erhalten und wird erneut gesendet.</translation>
    </message>
    <message>
        <source>The network has changed. Your words are kept; livecaption connects to {host} again.</source>
        <comment>endpoint.network</comment>
        <translation>Das Netzwerk hat gewechselt. Das Gesagte bleibt erhalten; livecaption verbindet sich neu mit {host}.</translation>
    </message>
    <message>
        <source>{host} does not answer ({reason}). Your words are kept; livecaption goes on trying.</source>
        <comment>endpoint.no_answer</comment>
        <translation>{host} antwortet nicht ({reason}). Das Gesagte bleibt erhalten; livecaption versucht es weiter.</translation>
    </message>
    <message>
        <source>{host} answers, but not as a transcription endpoint. Check its address.</source>
        <comment>endpoint.nonsense</comment>
        <translation>{host} antwortet, aber nicht als Transkriptionsserver. Prüfen Sie seine Adresse.</translation>
    </message>
    <message>
        <source>{host} has no transcription at this path (HTTP 404). Check the path of its address; the usual one is /transcribe.</source>
        <comment>endpoint.not_found</comment>
        <translation>{host} bietet unter diesem Pfad keine Transkription an (HTTP 404). Prüfen Sie den Pfad in seiner Adresse; üblich ist /transcribe.</translation>
    </message>
    <message>
        <source>The proxy between here and {host} refuses the connection ({reason}). Check the proxy settings.</source>
        <comment>endpoint.proxy</comment>
        <translation>Der Proxy auf dem Weg zu {host} lehnt die Verbindung ab ({reason}). Prüfen Sie die Proxy-Einstellungen.</translation>
    </message>
    <message>
        <source>{host} sends livecaption elsewhere (HTTP {status}), where it does not go on its own. Use the endpoint&apos;s own address.</source>
        <comment>endpoint.redirected</comment>
        <translation>{host} verweist livecaption an eine andere Adresse (HTTP {status}), der es nicht von selbst folgt. Nehmen Sie die eigentliche Adresse des Servers.</translation>
    </message>
    <message>
        <source>{host} refuses the connection (HTTP {status}). Check its address.</source>
        <comment>endpoint.refused</comment>
        <translation>{host} lehnt die Verbindung ab (HTTP {status}). Prüfen Sie seine Adresse.</translation>
    </message>
    <message>
        <source>{host} has stopped answering. Your words are kept and sent again.</source>
        <comment>endpoint.silent</comment>
        <translation>{host} antwortet nicht mehr. Das Gesagte bleibt erhalten und wird erneut gesendet.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted ({reason}). Use an address with a valid certificate.</source>
        <comment>endpoint.tls</comment>
        <translation>Dem Zertifikat von {host} ist nicht zu trauen ({reason}). Nehmen Sie eine Adresse mit gültigem Zertifikat.</translation>
    </message>
    <message>
        <source>{host} does not answer ({reason}). Check its address, and that the server runs; without an endpoint, livecaption transcribes on this computer.</source>
        <comment>endpoint.unreachable</comment>
        <translation>{host} antwortet nicht ({reason}). Prüfen Sie seine Adresse und ob der Server läuft; ohne Server transkribiert livecaption auf diesem Computer.</translation>
    </message>
    <message>
        <source>The speech model in {folder} lacks {name}. Install livecaption again.</source>
        <comment>engine.model_missing</comment>
        <translation>Dem Spracherkennungsmodell in {folder} fehlt {name}. Installieren Sie livecaption neu.</translation>
    </message>
    <message>
        <source>The speech model is not loaded yet. Wait until the endpoint is ready.</source>
        <comment>engine.not_loaded</comment>
        <translation>Das Spracherkennungsmodell ist noch nicht geladen. Warten Sie, bis der Server bereit ist.</translation>
    </message>
    <message>
        <source>The speech model is not installed ({package}). Install livecaption again.</source>
        <comment>engine.package_missing</comment>
        <translation>Das Spracherkennungsmodell ist nicht installiert ({package}). Installieren Sie livecaption neu.</translation>
    </message>
    <message>
        <source>[no captions for {seconds} s]</source>
        <comment>export.gap</comment>
        <translation>[{seconds} s ohne Untertitel]</translation>
    </message>
    <message>
        <source>[not final] {text}</source>
        <comment>export.not_final</comment>
        <translation>[vorläufig] {text}</translation>
    </message>
    <message>
        <source>{path} is empty. Choose a recording with sound in it.</source>
        <comment>file.empty</comment>
        <translation>{path} ist leer. Wählen Sie eine Aufnahme mit Ton.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the path of one recording in it.</source>
        <comment>file.folder</comment>
        <translation>{path} ist ein Ordner. Geben Sie den Pfad einer Aufnahme darin an.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the path after file: and try again.</source>
        <comment>file.missing</comment>
        <translation>Die Datei {path} gibt es nicht. Prüfen Sie den Pfad hinter file: und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is not audio that can be read (WAV, FLAC, OGG or MP3). Convert it and try again.</source>
        <comment>file.not_audio</comment>
        <translation>{path} ist keine lesbare Audiodatei (WAV, FLAC, OGG oder MP3). Wandeln Sie sie um, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} ends early, after {found_s} s: the rest of it is missing. All that is there was captioned.</source>
        <comment>file.truncated</comment>
        <translation>{path} endet zu früh, nach {found_s} s: Der Rest fehlt. Alles Vorhandene ist untertitelt.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check that you may open it and try again.</source>
        <comment>file.unreadable</comment>
        <translation>{path} lässt sich nicht lesen: {reason}. Prüfen Sie, ob Sie die Datei öffnen dürfen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Address of the endpoint</source>
        <comment>first_run.address</comment>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>first_run.back</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>first_run.done</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>On this computer</source>
        <comment>first_run.here</comment>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>The sound does not leave it, and no network is needed.</source>
        <comment>first_run.here_words</comment>
        <translation>Der Ton verlässt den Computer nicht, und es braucht kein Netzwerk.</translation>
    </message>
    <message>
        <source>How should captions look?</source>
        <comment>first_run.look</comment>
        <translation>Wie sollen die Untertitel aussehen?</translation>
    </message>
    <message>
        <source>Choose a look and a size; what you choose shows at once. There is more in the settings.</source>
        <comment>first_run.look_words</comment>
        <translation>Wählen Sie Stil und Größe; die Wahl ist sofort zu sehen. Mehr gibt es in den Einstellungen.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>first_run.next</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>There is no address yet. Write it, or choose this computer.</source>
        <comment>first_run.no_address</comment>
        <translation>Es fehlt noch eine Adresse. Tragen Sie sie ein, oder wählen Sie diesen Computer.</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>first_run.skip</comment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>What would you like to caption?</source>
        <comment>first_run.source</comment>
        <translation>Was soll untertitelt werden?</translation>
    </message>
    <message>
        <source>What is said around you: a conversation, a meeting, a lecture.</source>
        <comment>first_run.microphone_words</comment>
        <translation>Was um Sie herum gesprochen wird: ein Gespräch, eine Besprechung, ein Vortrag.</translation>
    </message>
    <message>
        <source>Calls, videos and everything else that this computer plays.</source>
        <comment>first_run.system_words</comment>
        <translation>Anrufe, Videos und alles andere, was dieser Computer abspielt.</translation>
    </message>
    <message>
        <source>Step {number} of {of}</source>
        <comment>first_run.step</comment>
        <translation>Schritt {number} von {of}</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of sound from {title} were lost, because this computer was busy: words may be missing.</source>
        <comment>device.overflow</comment>
        <translation>
            <numerusform>Ein Stück Ton ({title}) ging verloren, weil dieser Computer überlastet war: Ein Wort fehlt vielleicht.</numerusform>
            <numerusform>{n} Stücke Ton ({title}) gingen verloren, weil dieser Computer überlastet war: Vielleicht fehlen Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} cannot be opened: {reason}. Close other programs that use it, or choose another one.</source>
        <comment>device.refused</comment>
        <translation>{title} lässt sich nicht öffnen: {reason}. Schließen Sie andere Programme, die das Gerät nutzen, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>No sound comes from {title}: is it muted, or switched off? Captions come once it is heard.</source>
        <comment>device.silent</comment>
        <translation>Es kommt kein Ton: {title}. Ist die Stummschaltung an oder das Gerät aus? Untertitel kommen, sobald etwas zu hören ist.</translation>
    </message>
    <message>
        <source>The chosen device is gone. {title} is captioned instead until it comes back.</source>
        <comment>device.stands_in</comment>
        <translation>Das gewählte Gerät ist weg. Bis es wieder da ist, wird stattdessen untertitelt: {title}.</translation>
    </message>
    <message>
        <source>The microphone</source>
        <comment>device.the_microphone</comment>
        <translation>Das Mikrofon</translation>
    </message>
    <message>
        <source>Microphones</source>
        <comment>devices.microphones</comment>
        <translation>Mikrofone</translation>
    </message>
    <message>
        <source>{title} (muted)</source>
        <comment>devices.muted</comment>
        <translation>{title} (stummgeschaltet)</translation>
    </message>
    <message>
        <source>What this computer plays</source>
        <comment>devices.outputs</comment>
        <translation>Was dieser Computer abspielt</translation>
    </message>
    <message>
        <source>Programs that play now</source>
        <comment>devices.programs</comment>
        <translation>Programme, die jetzt etwas abspielen</translation>
    </message>
    <message>
        <source>{name} is {address} from now on. Use it with livecaption endpoint use {name}; if it needs a key, set that with livecaption key set {name}.</source>
        <comment>endpoint.added</comment>
        <translation>Der Server {name} ist ab jetzt {address}. Verwenden Sie ihn mit livecaption endpoint use {name}; braucht er einen Schlüssel, setzen Sie ihn mit livecaption key set {name}.</translation>
    </message>
    <message>
        <source>{path} has no certificate that {name} can be checked with. Use a file in PEM form, with lines that say BEGIN CERTIFICATE.</source>
        <comment>endpoint.bad_ca_file</comment>
        <translation>{path} enthält kein Zertifikat, mit dem sich {name} prüfen lässt. Nehmen Sie eine Datei im PEM-Format, mit Zeilen wie BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>The key of {host} has characters that a key cannot have, such as a line break in its midst. Set it again.</source>
        <comment>endpoint.bad_key</comment>
        <translation>Der Schlüssel für {host} enthält Zeichen, die in einem Schlüssel nicht vorkommen, etwa einen Zeilenumbruch. Setzen Sie ihn neu.</translation>
    </message>
    <message>
        <source>That cannot be the name of an endpoint. Use 1 to {most} letters, digits, dots, - and _, and nothing that reads as an address.</source>
        <comment>endpoint.bad_name</comment>
        <translation>Das kann kein Name für einen Server sein. Erlaubt sind 1 bis {most} Buchstaben, Ziffern, Punkte, - und _, und nichts, was wie eine Adresse aussieht.</translation>
    </message>
    <message>
        <source>“{url}” is not where tokens come from. Such an address looks like https://auth.example.org/token.</source>
        <comment>endpoint.bad_token_url</comment>
        <translation>Unter „{url}“ gibt es keine Token. Eine solche Adresse sieht aus wie https://auth.example.org/token.</translation>
    </message>
    <message>
        <source>The file with the certificates for {name} needs its whole path, such as /etc/ssl/office-ca.pem, without quotes in it.</source>
        <comment>endpoint.ca_path</comment>
        <translation>Die Datei mit den Zertifikaten für {name} braucht ihren vollen Pfad, etwa /etc/ssl/office-ca.pem, ohne Anführungszeichen darin.</translation>
    </message>
    <message>
        <source>{path}, the file with the certificates for {name}, cannot be read ({reason}). Make it yours to read.</source>
        <comment>endpoint.ca_unreadable</comment>
        <translation>{path}, die Datei mit den Zertifikaten für {name}, lässt sich nicht lesen ({reason}). Sorgen Sie dafür, dass Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>endpoint.column_address</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Dialect</source>
        <comment>endpoint.column_dialect</comment>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>endpoint.column_key</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>endpoint.column_name</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>endpoint.column_order</comment>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Captions that run now keep the endpoints that they began with. What is changed counts when you start captions again.</source>
        <comment>endpoint.counts_later</comment>
        <translation>Laufende Untertitel behalten die Server, mit denen sie begonnen haben. Die Änderung gilt, wenn Sie die Untertitel neu starten.</translation>
    </message>
    <message>
        <source>A key inside the address would be seen by others. Take it out of the address, and set it with livecaption key set, or in LIVECAPTION_ENDPOINT_TOKEN.</source>
        <comment>endpoint.has_password</comment>
        <translation>Ein Schlüssel in der Adresse wäre für andere sichtbar. Nehmen Sie ihn heraus, und setzen Sie ihn mit livecaption key set oder in LIVECAPTION_ENDPOINT_TOKEN.</translation>
    </message>
    <message>
        <source>Captions come from: {places}.</source>
        <comment>endpoint.in_use</comment>
        <translation>Die Untertitel kommen von: {places}.</translation>
    </message>
    <message>
        <source>An endpoint is written as NAME URL, then dialect=edge, token-url=URL or ca=FILE where it needs them. Keys are not written there: livecaption key set NAME asks for one.</source>
        <comment>endpoint.known_shape</comment>
        <translation>Ein Server wird als NAME URL geschrieben, dahinter bei Bedarf dialect=edge, token-url=URL oder ca=FILE. Schlüssel stehen nicht dort: livecaption key set NAME fragt nach einem.</translation>
    </message>
    <message>
        <source>last resort</source>
        <comment>endpoint.last_resort</comment>
        <translation>letzter Ausweg</translation>
    </message>
    <message>
        <source>There is an endpoint named {name} already, at {address}. Give another name, or pass --replace to put this one in its place.</source>
        <comment>endpoint.name_taken</comment>
        <translation>Einen Server namens {name} gibt es schon, unter {address}. Geben Sie einen anderen Namen an, oder ersetzen Sie ihn mit --replace.</translation>
    </message>
    <message>
        <source>There is no file {path} with the certificates for {name}. Check its path.</source>
        <comment>endpoint.no_ca_file</comment>
        <translation>Die Datei {path} mit den Zertifikaten für {name} gibt es nicht. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>endpoint.no_key_needed</comment>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>There is no endpoint named {name}. Add it with livecaption endpoint add {name} URL; an address begins with wss:// or https://.</source>
        <comment>endpoint.no_names</comment>
        <translation>Es gibt keinen Server namens {name}. Fügen Sie ihn mit livecaption endpoint add {name} URL hinzu; eine Adresse beginnt mit wss:// oder https://.</translation>
    </message>
    <message>
        <source>{issuer} gives no token for {host} ({reason}). Check the endpoint&apos;s token URL.</source>
        <comment>endpoint.no_token</comment>
        <translation>{issuer} gibt kein Token für {host} aus ({reason}). Prüfen Sie die Token-URL des Servers.</translation>
    </message>
    <message>
        <source>The line of {name} says {parameter} twice. Say it once.</source>
        <comment>endpoint.parameter_twice</comment>
        <translation>In der Zeile von {name} steht {parameter} zweimal. Lassen Sie es einmal weg.</translation>
    </message>
    <message>
        <source>The proxy {proxy} between here and {host} does not answer ({reason}). Check the proxy settings of this computer (https_proxy, all_proxy).</source>
        <comment>endpoint.proxy_silent</comment>
        <translation>Der Proxy {proxy} auf dem Weg zu {host} antwortet nicht ({reason}). Prüfen Sie die Proxy-Einstellungen dieses Computers (https_proxy, all_proxy).</translation>
    </message>
    <message>
        <source>{name} is no longer an endpoint.</source>
        <comment>endpoint.removed</comment>
        <translation>{name} ist kein Server mehr.</translation>
    </message>
    <message>
        <source>{name} is no longer an endpoint. It was in use; from now on captions come from: {rest}.</source>
        <comment>endpoint.removed_in_use</comment>
        <translation>{name} ist kein Server mehr. Er war in Gebrauch; ab jetzt kommen die Untertitel von: {rest}.</translation>
    </message>
    <message>
        <source>{name} is {address} from now on.</source>
        <comment>endpoint.replaced</comment>
        <translation>Der Server {name} ist ab jetzt {address}.</translation>
    </message>
    <message>
        <source>{name} is {address} from now on. The key it had was for another host and is not sent there; if it needs one, set it with livecaption key set {name}.</source>
        <comment>endpoint.replaced_elsewhere</comment>
        <translation>Der Server {name} ist ab jetzt {address}. Der bisherige Schlüssel war für einen anderen Host und wird nicht dorthin gesendet; braucht der Server einen, setzen Sie ihn mit livecaption key set {name}.</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>endpoint.this_computer</comment>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it says {date}. Set it; until then no certificate can be checked, and nothing goes to {host}.</source>
        <comment>endpoint.tls_clock</comment>
        <translation>Die Uhr dieses Computers geht falsch: Sie zeigt {date}. Stellen Sie sie; bis dahin lässt sich kein Zertifikat prüfen, und nichts geht an {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired, if this computer&apos;s date is right ({date}). Whoever runs {host} has to renew it.</source>
        <comment>endpoint.tls_expired</comment>
        <translation>Das Zertifikat von {host} ist abgelaufen, wenn das Datum dieses Computers stimmt ({date}). Wer {host} betreibt, muss es erneuern.</translation>
    </message>
    <message>
        <source>The certificate of {host} is for another name. Check the address: it has to be the name that the certificate was issued for.</source>
        <comment>endpoint.tls_name</comment>
        <translation>Das Zertifikat von {host} gilt für einen anderen Namen. Prüfen Sie die Adresse: Es muss der Name sein, für den das Zertifikat ausgestellt ist.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet, if this computer&apos;s date is right ({date}). Set the clock, or ask whoever runs {host}.</source>
        <comment>endpoint.tls_not_yet</comment>
        <translation>Das Zertifikat von {host} gilt noch nicht, wenn das Datum dieses Computers stimmt ({date}). Stellen Sie die Uhr, oder fragen Sie, wer {host} betreibt.</translation>
    </message>
    <message>
        <source>{address} (token from {host})</source>
        <comment>endpoint.token_from</comment>
        <translation>{address} (Token von {host})</translation>
    </message>
    <message>
        <source>{host} refuses the token that {issuer} gave for it (HTTP {status}). Check that the endpoint&apos;s address and its token URL belong together.</source>
        <comment>endpoint.token_refused</comment>
        <translation>{host} lehnt das Token ab, das {issuer} dafür ausgegeben hat (HTTP {status}). Prüfen Sie, ob Adresse und Token-URL des Servers zusammengehören.</translation>
    </message>
    <message>
        <source>The graphics card cannot run the speech model in {folder}. It needs CUDA 12 with cuBLAS and cuDNN 9, and enough free memory on the card. See to these, or let the model run on the processor.</source>
        <comment>engine.card_failed</comment>
        <translation>Die Grafikkarte kann das Spracherkennungsmodell in {folder} nicht ausführen. Nötig sind CUDA 12 mit cuBLAS und cuDNN 9 und genug freier Speicher auf der Karte. Sorgen Sie dafür, oder lassen Sie das Modell auf dem Prozessor laufen.</translation>
    </message>
    <message>
        <source>The speech model could not transcribe what was said. Your words are kept and transcribed again.</source>
        <comment>engine.failed</comment>
        <translation>Das Spracherkennungsmodell konnte nicht transkribieren, was gesagt wurde. Das Gesagte bleibt erhalten und wird noch einmal transkribiert.</translation>
    </message>
    <message>
        <source>The speech model in {folder} cannot be loaded: its files are damaged or of another kind. Get the model again; livecaption models list shows its name.</source>
        <comment>engine.files_broken</comment>
        <translation>Das Spracherkennungsmodell in {folder} lässt sich nicht laden: Seine Dateien sind beschädigt oder von anderer Art. Holen Sie das Modell noch einmal; livecaption models list zeigt seinen Namen.</translation>
    </message>
    <message>
        <source>The speech model in {folder} cannot be loaded. Install livecaption again.</source>
        <comment>engine.model_broken</comment>
        <translation>Das Spracherkennungsmodell in {folder} lässt sich nicht laden. Installieren Sie livecaption neu.</translation>
    </message>
    <message>
        <source>Nothing is opened now, and nothing is sent or kept before you start captions. You can change this at any time.</source>
        <comment>first_run.source_words</comment>
        <translation>Jetzt wird nichts geöffnet, und nichts wird gesendet oder behalten, bevor die Untertitel starten. Das lässt sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>At an endpoint</source>
        <comment>first_run.there</comment>
        <translation>Auf einem Server</translation>
    </message>
    <message>
        <source>The sound goes there, encrypted, while captions run.</source>
        <comment>first_run.there_words</comment>
        <translation>Der Ton geht verschlüsselt dorthin, solange die Untertitel laufen.</translation>
    </message>
    <message>
        <source>Welcome to livecaption</source>
        <comment>first_run.title</comment>
        <translation>Willkommen bei livecaption</translation>
    </message>
    <message>
        <source>Where should it be transcribed?</source>
        <comment>first_run.where</comment>
        <translation>Wo soll transkribiert werden?</translation>
    </message>
    <message>
        <source>Sound becomes text here, or on another computer that you trust.</source>
        <comment>first_run.where_words</comment>
        <translation>Aus Ton wird Text: hier oder auf einem anderen Computer, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({reason}). Make it yours to write, or set {variable}.</source>
        <comment>folder.unusable</comment>
        <translation>Der Ordner {folder} ist nicht nutzbar ({reason}). Sorgen Sie dafür, dass Sie darin schreiben dürfen, oder setzen Sie {variable}.</translation>
    </message>
    <message>
        <source>The speech detector did not load ({reason}). A simpler one that goes by loudness is used: captions go on, with more noise.</source>
        <comment>gate.fallback</comment>
        <translation>Der Sprachdetektor ließ sich nicht laden ({reason}). Ein einfacherer, der nach der Lautstärke geht, springt ein: Die Untertitel gehen weiter, mit mehr Störungen.</translation>
    </message>
    <message>
        <source>The speech detector cannot be used: {reason}.</source>
        <comment>gate.unusable</comment>
        <translation>Der Sprachdetektor ist nicht nutzbar: {reason}.</translation>
    </message>
    <message>
        <source>This system cannot leave a window out of screen shares and recordings. Share a single window instead of the whole screen, and captions stay yours.</source>
        <comment>hiding.not_here</comment>
        <translation>Dieses System kann kein Fenster aus Bildschirmfreigaben und Aufzeichnungen heraushalten. Geben Sie ein einzelnes Fenster frei statt des ganzen Bildschirms, dann bleiben die Untertitel bei Ihnen.</translation>
    </message>
    <message>
        <source>This system is too old to leave a window out of screen shares and recordings. Share a single window instead of the whole screen, and captions stay yours.</source>
        <comment>hiding.too_old</comment>
        <translation>Dieses System ist zu alt, um ein Fenster aus Bildschirmfreigaben und Aufzeichnungen herauszuhalten. Geben Sie ein einzelnes Fenster frei statt des ganzen Bildschirms, dann bleiben die Untertitel bei Ihnen.</translation>
    </message>
    <message>
        <source>{value} means something in nearly every program, and as a hotkey it would stop working there. Add another of Ctrl, Alt, Shift and Meta.</source>
        <comment>hotkey.everyday</comment>
        <translation>{value} hat in fast jedem Programm eine Bedeutung und würde dort als Tastenkürzel nicht mehr wirken. Nehmen Sie eine weitere der Tasten Ctrl, Alt, Shift und Meta hinzu.</translation>
    </message>
    <message>
        <source>This desktop lets no program have hotkeys. Use the tray&apos;s menu, or give “livecaption --toggle” a key in the desktop&apos;s own keyboard settings.</source>
        <comment>hotkey.limits_none</comment>
        <translation>Diese Arbeitsumgebung lässt keinem Programm Tastenkürzel. Nutzen Sie das Menü im Infobereich, oder belegen Sie in den Tastatureinstellungen der Arbeitsumgebung eine Taste mit „livecaption --toggle“.</translation>
    </message>
    <message>
        <source>Your desktop gives hotkeys out itself: it may ask you first, and keys once given are changed in its own keyboard settings.</source>
        <comment>hotkey.limits_portal</comment>
        <translation>Die Arbeitsumgebung vergibt Tastenkürzel selbst: Sie fragt vielleicht erst nach, und vergebene Tasten werden in ihren eigenen Tastatureinstellungen geändert.</translation>
    </message>
    <message>
        <source>On this desktop hotkeys work only while the program in front is an X11 program. To have one that always works, give “livecaption --toggle” a key in the desktop&apos;s own keyboard settings.</source>
        <comment>hotkey.limits_xwayland</comment>
        <translation>In dieser Arbeitsumgebung wirken Tastenkürzel nur, solange ein X11-Programm im Vordergrund ist. Damit eines immer wirkt, belegen Sie in den Tastatureinstellungen der Arbeitsumgebung eine Taste mit „livecaption --toggle“.</translation>
    </message>
    <message>
        <source>The hotkey “{value}” has no key. Add one, as in Ctrl+Alt+C.</source>
        <comment>hotkey.no_key</comment>
        <translation>Dem Tastenkürzel „{value}“ fehlt die eigentliche Taste. Fügen Sie eine hinzu, wie in Ctrl+Alt+C.</translation>
    </message>
    <message>
        <source>Your desktop has given no key to “{action}”. Give it one in the desktop&apos;s own keyboard settings.</source>
        <comment>hotkey.not_given</comment>
        <translation>Die Arbeitsumgebung hat „{action}“ keine Taste zugeteilt. Vergeben Sie eine in ihren eigenen Tastatureinstellungen.</translation>
    </message>
    <message>
        <source>This keyboard has no {key}. Choose another key.</source>
        <comment>hotkey.not_here</comment>
        <translation>Diese Tastatur hat kein {key}. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{key} cannot be had ({reason}). Choose another key.</source>
        <comment>hotkey.refused</comment>
        <translation>{key} ist nicht zu bekommen ({reason}). Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>Another program has {key} already. Choose another key, or change it in that program.</source>
        <comment>hotkey.taken</comment>
        <translation>{key} gehört schon einem anderen Programm. Wählen Sie eine andere Taste, oder ändern Sie sie in jenem Programm.</translation>
    </message>
    <message>
        <source>hotkeys work in every program, through the desktop&apos;s own settings</source>
        <comment>hotkey.through_portal</comment>
        <translation>Tastenkürzel wirken in jedem Programm, über die Einstellungen der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>hotkeys work in every program</source>
        <comment>hotkey.through_system</comment>
        <translation>Tastenkürzel wirken in jedem Programm</translation>
    </message>
    <message>
        <source>{value} is a key that people type with; as a hotkey it would stop typing in every program. Add Ctrl, Alt or Meta, or choose a function key.</source>
        <comment>hotkey.too_plain</comment>
        <translation>{value} ist eine Taste zum Schreiben; als Tastenkürzel könnte man damit in keinem Programm mehr schreiben. Nehmen Sie Ctrl, Alt oder Meta hinzu, oder wählen Sie eine Funktionstaste.</translation>
    </message>
    <message>
        <source>{key} is the hotkey of “{action}” already. Choose another.</source>
        <comment>hotkey.twice</comment>
        <translation>{key} ist schon das Tastenkürzel für „{action}“. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The hotkey “{value}” has two keys, {key} and {other}. Give it one, with Ctrl, Alt, Shift or Meta.</source>
        <comment>hotkey.two_keys</comment>
        <translation>Das Tastenkürzel „{value}“ hat zwei Tasten, {key} und {other}. Geben Sie ihm eine, mit Ctrl, Alt, Shift oder Meta.</translation>
    </message>
    <message>
        <source>{key} types “{character}” on this keyboard, and as a hotkey it would stop doing so. Choose another key.</source>
        <comment>hotkey.types_character</comment>
        <translation>{key} schreibt auf dieser Tastatur „{character}“ und täte das als Tastenkürzel nicht mehr. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>Hotkeys do not work here now ({reason}). Use the tray&apos;s menu, or “livecaption --toggle”.</source>
        <comment>hotkey.unavailable</comment>
        <translation>Tastenkürzel wirken hier gerade nicht ({reason}). Nutzen Sie das Menü im Infobereich oder „livecaption --toggle“.</translation>
    </message>
    <message>
        <source>“{word}” in the hotkey “{value}” is no key. Write it as in Ctrl+Alt+C, F9 or Meta+Space.</source>
        <comment>hotkey.unknown</comment>
        <translation>„{word}“ im Tastenkürzel „{value}“ ist keine Taste. Schreiben Sie es wie Ctrl+Alt+C, F9 oder Meta+Space.</translation>
    </message>
    <message>
        <source>“{word}” in the hotkey “{value}” is no key. Write {near} if that is what you mean.</source>
        <comment>hotkey.unknown_near</comment>
        <translation>„{word}“ im Tastenkürzel „{value}“ ist keine Taste. Schreiben Sie {near}, wenn das gemeint ist.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a hotkey. Write a key with Ctrl, Alt or Meta, as in Ctrl+Alt+C, or a function key, as in F9; leave it empty for none.</source>
        <comment>hotkey.unusable</comment>
        <translation>„{value}“ kann kein Tastenkürzel sein. Schreiben Sie eine Taste mit Ctrl, Alt oder Meta, wie in Ctrl+Alt+C, oder eine Funktionstaste wie F9; leer heißt: keines.</translation>
    </message>
    <message>
        <source>Nothing is kept against a crash: {folder} cannot be written ({reason}). Captions go on; save them with --out.</source>
        <comment>journal.off</comment>
        <translation>Für einen Absturz wird nichts vorgehalten: In {folder} lässt sich nicht schreiben ({reason}). Die Untertitel gehen weiter; speichern Sie sie mit --out.</translation>
    </message>
    <message>
        <source>environment</source>
        <comment>key.environment</comment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>The key of {name} could not be put into this computer&apos;s keyring ({reason}). It counts until livecaption ends; set it in {variable} to have it the next time.</source>
        <comment>key.for_this_run</comment>
        <translation>Der Schlüssel für {name} ließ sich nicht im Schlüsselbund dieses Computers ablegen ({reason}). Er gilt bis zum Ende von livecaption; setzen Sie ihn in {variable}, um ihn das nächste Mal zu haben.</translation>
    </message>
    <message>
        <source>keyring</source>
        <comment>key.keyring</comment>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked. Unlock it and try again, or put the key of {name} into the environment variable {variable} instead, and start livecaption with that.</source>
        <comment>key.locked</comment>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt. Entsperren Sie ihn, und versuchen Sie es noch einmal, oder setzen Sie den Schlüssel für {name} in der Umgebungsvariable {variable}, und starten Sie livecaption damit.</translation>
    </message>
    <message>
        <source>No endpoint is known. Add one with livecaption endpoint add NAME URL.</source>
        <comment>key.names_none</comment>
        <translation>Es ist kein Server bekannt. Fügen Sie einen mit livecaption endpoint add NAME URL hinzu.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps keys secret, so the key of {name} cannot be kept. Put it into the environment variable {variable} instead, and start livecaption with that.</source>
        <comment>key.no_keyring</comment>
        <translation>Dieser Computer hat keinen Schlüsselbund, der Schlüssel geheim hält; der Schlüssel für {name} lässt sich nicht aufbewahren. Setzen Sie ihn stattdessen in der Umgebungsvariable {variable}, und starten Sie livecaption damit.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>key.none</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>A key on the command line stays in your shell&apos;s history, and other programs can read it. Type livecaption key set NAME alone; it asks for the key. If that was a key, have it replaced.</source>
        <comment>key.not_an_argument</comment>
        <translation>Ein Schlüssel auf der Befehlszeile bleibt im Verlauf der Shell, und andere Programme können ihn lesen. Geben Sie nur livecaption key set NAME ein; es fragt nach dem Schlüssel. War das ein Schlüssel, lassen Sie ihn ersetzen.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has no key of {name}.</source>
        <comment>key.not_there</comment>
        <translation>Im Schlüsselbund dieses Computers ist kein Schlüssel für {name}.</translation>
    </message>
    <message>
        <source>No key was given, so nothing is changed. Type it when you are asked, or send it as one line of standard input.</source>
        <comment>key.not_typed</comment>
        <translation>Es wurde kein Schlüssel eingegeben, also ist nichts geändert. Geben Sie ihn ein, wenn danach gefragt wird, oder senden Sie ihn als eine Zeile der Standardeingabe.</translation>
    </message>
    <message>
        <source>Key of {name} (it is not shown):</source>
        <comment>key.prompt</comment>
        <translation>Schlüssel für {name} (wird nicht angezeigt):</translation>
    </message>
    <message>
        <source>The key of {name} is no longer in this computer&apos;s keyring.</source>
        <comment>key.removed</comment>
        <translation>Der Schlüssel für {name} ist nicht mehr im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>{variable} still holds a key of {name}, which goes on counting. Unset it as well.</source>
        <comment>key.still_in_environment</comment>
        <translation>In {variable} steht noch ein Schlüssel für {name}, der weiter gilt. Löschen Sie auch diese Variable.</translation>
    </message>
    <message>
        <source>The key of {name} is in this computer&apos;s keyring.</source>
        <comment>key.stored</comment>
        <translation>Der Schlüssel für {name} ist im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The key of {name} is in this computer&apos;s keyring, but the one in {variable} counts before it. Unset that to use the new one.</source>
        <comment>key.stored_but</comment>
        <translation>Der Schlüssel für {name} ist im Schlüsselbund dieses Computers, aber der in {variable} hat Vorrang. Löschen Sie diese Variable, um den neuen zu verwenden.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>key.unknown</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked or does not answer, so it cannot be told whether it has keys.</source>
        <comment>key.unknown_keyring</comment>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt oder antwortet nicht; ob er Schlüssel hat, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>That is no key: it is empty, longer than {most} characters, or has characters that a key cannot have, such as a space in its midst. Nothing was kept.</source>
        <comment>key.unreadable</comment>
        <translation>Das ist kein Schlüssel: Er ist leer, länger als {most} Zeichen oder enthält Zeichen, die in einem Schlüssel nicht vorkommen, etwa ein Leerzeichen. Es wurde nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>This terminal would show the key while you type it. Send it as one line of standard input instead.</source>
        <comment>key.would_show</comment>
        <translation>Dieses Terminal würde den Schlüssel beim Tippen anzeigen. Senden Sie ihn stattdessen als eine Zeile der Standardeingabe.</translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <comment>main.add_endpoint</comment>
        <translation>Server hinzufügen…</translation>
    </message>
    <message>
        <source>Which program</source>
        <comment>main.application</comment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Caption windows are blank, while the transcript goes on here.</source>
        <comment>main.blanked</comment>
        <translation>Die Untertitelfenster sind leer, das Transkript läuft hier weiter.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>main.choose_file</comment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <comment>main.choose_recording</comment>
        <translation>Aufnahme wählen</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>main.copy</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with times</source>
        <comment>main.copy_times</comment>
        <translation>Mit Zeiten kopieren</translation>
    </message>
    <message>
        <source>Correct the whole entry</source>
        <comment>main.correct_entry</comment>
        <translation>Ganzen Eintrag berichtigen</translation>
    </message>
    <message>
        <source>Correct it everywhere</source>
        <comment>main.correct_everywhere</comment>
        <translation>Überall berichtigen</translation>
    </message>
    <message>
        <source>In all that was said and all that will be said.</source>
        <comment>main.correct_everywhere_hint</comment>
        <translation>In allem, was gesagt wurde und noch gesagt wird.</translation>
    </message>
    <message>
        <source>Correct the word</source>
        <comment>main.correct_this_word</comment>
        <translation>Wort berichtigen</translation>
    </message>
    <message>
        <source>Correct “{word}”</source>
        <comment>main.correct_word</comment>
        <translation>„{word}“ berichtigen</translation>
    </message>
    <message>
        <source>“{wrong}” is “{right}” here now.</source>
        <comment>main.corrected</comment>
        <translation>Statt „{wrong}“ steht hier jetzt „{right}“.</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>main.details</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>{sent} kB were sent and {received} kB received.</source>
        <comment>main.details_bytes</comment>
        <translation>{sent} kB gesendet und {received} kB empfangen.</translation>
    </message>
    <message>
        <source>{value} ms to get the sound from the device</source>
        <comment>main.details_capture</comment>
        <translation>{value} ms zum Holen des Tons vom Gerät</translation>
    </message>
    <message>
        <source>{source} goes to {host}.</source>
        <comment>main.details_channel</comment>
        <translation>{source} geht an {host}.</translation>
    </message>
    <message>
        <source>{source} stays on this computer.</source>
        <comment>main.details_channel_local</comment>
        <translation>{source} bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>The speech went to {host}, encrypted on the way.</source>
        <comment>main.details_encrypted</comment>
        <translation>Das Gesprochene ging an {host}, unterwegs verschlüsselt.</translation>
    </message>
    <message>
        <source>{value} ms until words come back from the endpoint</source>
        <comment>main.details_endpoint</comment>
        <translation>{value} ms bis zum Text vom Server</translation>
    </message>
    <message>
        <source>{value} ms to find out whether it is speech</source>
        <comment>main.details_gate</comment>
        <translation>{value} ms zum Erkennen, ob gesprochen wird</translation>
    </message>
    <message>
        <source>livecaption has listened for {heard}, and {sent} of that was speech.</source>
        <comment>main.details_heard</comment>
        <translation>livecaption hat {heard} zugehört, davon war {sent} Sprache.</translation>
    </message>
    <message>
        <source>The speech went to the transcriber on this computer. Nothing left this computer.</source>
        <comment>main.details_local</comment>
        <translation>Das Gesprochene ging an die Spracherkennung auf diesem Computer. Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>The speech went to {host}, not encrypted: others on the network can listen. An address that begins with wss:// keeps them out.</source>
        <comment>main.details_open</comment>
        <translation>Das Gesprochene ging unverschlüsselt an {host}: Andere im Netzwerk können mithören. Eine Adresse, die mit wss:// beginnt, verhindert das.</translation>
    </message>
    <message numerus="yes">
        <source>The connection was made anew {n} times.</source>
        <comment>main.details_reconnects</comment>
        <translation>
            <numerusform>Die Verbindung wurde {n} Mal neu hergestellt.</numerusform>
            <numerusform>Die Verbindung wurde {n} Mal neu hergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} ms to send it</source>
        <comment>main.details_send</comment>
        <translation>{value} ms zum Senden</translation>
    </message>
    <message>
        <source>From sound to words: {stages}.</source>
        <comment>main.details_stages</comment>
        <translation>Vom Ton zum Text: {stages}.</translation>
    </message>
    <message>
        <source>Which microphone</source>
        <comment>main.device</comment>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>The system&apos;s own choice</source>
        <comment>main.device_default</comment>
        <translation>Standard des Systems</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>main.dismiss</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ending captions</source>
        <comment>main.ending</comment>
        <translation>Untertitel werden beendet</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>main.endpoint_add</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>main.endpoint_address</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>for example wss://captions.example.org/v1/edge</source>
        <comment>main.endpoint_address_hint</comment>
        <translation>zum Beispiel wss://captions.example.org/v1/edge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>main.endpoint_cancel</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{host} answers, after {milliseconds} ms.</source>
        <comment>main.endpoint_check_ready</comment>
        <translation>{host} antwortet nach {milliseconds} ms.</translation>
    </message>
    <message>
        <source>{host} does not answer. Check the address, and that the server runs.</source>
        <comment>main.endpoint_check_silent</comment>
        <translation>{host} antwortet nicht. Prüfen Sie die Adresse und ob der Server läuft.</translation>
    </message>
    <message>
        <source>is being tried</source>
        <comment>main.endpoint_checking</comment>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>Key, if it needs one</source>
        <comment>main.endpoint_key</comment>
        <translation>Schlüssel, falls nötig</translation>
    </message>
    <message>
        <source>{state} · {milliseconds} ms</source>
        <comment>main.endpoint_latency</comment>
        <translation>{state} · {milliseconds} ms</translation>
    </message>
    <message>
        <source>needs a key</source>
        <comment>main.endpoint_needs_key</comment>
        <translation>braucht einen Schlüssel</translation>
    </message>
    <message>
        <source>Give the endpoint&apos;s address; whoever runs it knows it.</source>
        <comment>main.endpoint_no_address</comment>
        <translation>Tragen Sie die Adresse des Servers ein; wer ihn betreibt, kennt sie.</translation>
    </message>
    <message>
        <source>Give the endpoint a name, so that you know it again.</source>
        <comment>main.endpoint_no_title</comment>
        <translation>Geben Sie dem Server einen Namen, um ihn wiederzuerkennen.</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>main.endpoint_ready</comment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <comment>main.endpoint_said</comment>
        <translation>{title}: {state}</translation>
    </message>
    <message>
        <source>does not answer</source>
        <comment>main.endpoint_silent</comment>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>starts when captions start</source>
        <comment>main.endpoint_starting</comment>
        <translation>startet mit den Untertiteln</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>main.endpoint_title</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>for example Office server</source>
        <comment>main.endpoint_title_hint</comment>
        <translation>zum Beispiel Server im Büro</translation>
    </message>
    <message>
        <source>“{wrong}” is corrected to “{right}” everywhere, from now on, too.</source>
        <comment>main.everywhere_done</comment>
        <translation>„{wrong}“ wird überall zu „{right}“ berichtigt, auch von jetzt an.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <comment>main.export</comment>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>JSON with words and times</source>
        <comment>main.format_json</comment>
        <translation>JSON mit Wörtern und Zeiten</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <comment>main.format_srt</comment>
        <translation>SubRip-Untertitel</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>main.format_text</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <comment>main.format_vtt</comment>
        <translation>WebVTT-Untertitel</translation>
    </message>
    <message>
        <source>Caption windows are frozen: they show what they showed, while the transcript goes on here.</source>
        <comment>main.frozen</comment>
        <translation>Die Untertitelfenster sind eingefroren: Sie zeigen, was sie zuletzt zeigten; das Transkript läuft hier weiter.</translation>
    </message>
    <message>
        <source>no captions for {length} (the microphone or the sound was gone)</source>
        <comment>main.gap_device_lost</comment>
        <translation>{length} ohne Untertitel (Mikrofon oder Ton war weg)</translation>
    </message>
    <message>
        <source>no captions for {length} (network)</source>
        <comment>main.gap_endpoint</comment>
        <translation>{length} ohne Untertitel (Netzwerk)</translation>
    </message>
    <message>
        <source>no captions for {length} (too much to keep)</source>
        <comment>main.gap_not_kept</comment>
        <translation>{length} ohne Untertitel (zu viel zum Aufbewahren)</translation>
    </message>
    <message>
        <source>no captions for {length} (the computer was too busy)</source>
        <comment>main.gap_overflow</comment>
        <translation>{length} ohne Untertitel (Computer überlastet)</translation>
    </message>
    <message>
        <source>no captions for {length} (paused)</source>
        <comment>main.gap_paused</comment>
        <translation>{length} ohne Untertitel (pausiert)</translation>
    </message>
    <message>
        <source>no captions for {length} (the computer slept)</source>
        <comment>main.gap_sleep</comment>
        <translation>{length} ohne Untertitel (Computer im Ruhezustand)</translation>
    </message>
    <message>
        <source>Play or say something, and the level shows above.</source>
        <comment>main.hint_both</comment>
        <translation>Etwas abspielen oder sagen: Der Pegel erscheint oben.</translation>
    </message>
    <message>
        <source>Say something, and its level shows here.</source>
        <comment>main.hint_microphone</comment>
        <translation>Etwas sagen: Der Pegel erscheint hier.</translation>
    </message>
    <message>
        <source>The microphone is off until you choose it here or start captions.</source>
        <comment>main.hint_microphone_off</comment>
        <translation>Das Mikrofon ist aus, bis Sie es hier wählen oder die Untertitel starten.</translation>
    </message>
    <message>
        <source>44 seconds of speech that come with livecaption, to try captions with.</source>
        <comment>main.hint_sample</comment>
        <translation>44 Sekunden Sprache, die zu livecaption gehören, um Untertitel auszuprobieren.</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in; until then, recordings can be captioned.</source>
        <comment>main.no_microphone</comment>
        <translation>Es wurde kein Mikrofon gefunden. Schließen Sie eines an; bis dahin lassen sich Aufnahmen untertiteln.</translation>
    </message>
    <message>
        <source>Choose a recording, or drop one on this window.</source>
        <comment>main.hint_recording</comment>
        <translation>Aufnahme wählen oder auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>{title} was closed, or has stopped playing. Captions go on when it plays again.</source>
        <comment>app.lost</comment>
        <translation>{title} wurde geschlossen oder spielt nichts mehr ab. Die Untertitel gehen weiter, sobald es wieder etwas abspielt.</translation>
    </message>
    <message>
        <source>No program plays sound now, and “{name}” does not either. Captions come once it plays.</source>
        <comment>app.none</comment>
        <translation>Kein Programm spielt gerade Ton ab, auch „{name}“ nicht. Untertitel kommen, sobald es etwas abspielt.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>choice.engine.second_pass.auto</comment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>choice.engine.second_pass.off</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <comment>choice.engine.second_pass.on</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>There is no microphone named “{name}”. Known are: {known}. Choose one of these.</source>
        <comment>device.unknown</comment>
        <translation>Es gibt kein Mikrofon namens „{name}“. Bekannt sind: {known}. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>* marks what the system chose: it is captioned when you give no name.</source>
        <comment>devices.default_mark</comment>
        <translation>* steht vor dem, was das System gewählt hat: Das wird untertitelt, wenn Sie keinen Namen angeben.</translation>
    </message>
    <message>
        <source>Press Ctrl-C to stop. None of the sound is kept.</source>
        <comment>devices.watching</comment>
        <translation>Mit Ctrl-C beenden Sie das. Vom Ton wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>“{language}” is spoken by {names}</source>
        <comment>doctor.language</comment>
        <translation>„{language}“ wird verstanden von {names}</translation>
    </message>
    <message>
        <source>not started, for want of a model</source>
        <comment>doctor.recogniser_idle</comment>
        <translation>nicht gestartet, weil kein Modell auf diesem Computer transkribieren kann</translation>
    </message>
    <message>
        <source>{host} refuses this key (HTTP {status}), and this computer&apos;s clock is {amount} ahead of the time there. Set the clock: while it is wrong, short-lived keys are refused. If that does not help, set a valid key.</source>
        <comment>endpoint.clock_fast</comment>
        <translation>{host} lehnt diesen Schlüssel ab (HTTP {status}), und die Uhr dieses Computers geht {amount} vor, verglichen mit der Zeit dort. Stellen Sie die Uhr: Solange sie falsch geht, werden kurzlebige Schlüssel abgelehnt. Wenn das nicht hilft, setzen Sie einen gültigen Schlüssel.</translation>
    </message>
    <message>
        <source>{host} refuses this key (HTTP {status}), and this computer&apos;s clock is {amount} behind the time there. Set the clock: while it is wrong, short-lived keys are refused. If that does not help, set a valid key.</source>
        <comment>endpoint.clock_slow</comment>
        <translation>{host} lehnt diesen Schlüssel ab (HTTP {status}), und die Uhr dieses Computers geht {amount} nach, verglichen mit der Zeit dort. Stellen Sie die Uhr: Solange sie falsch geht, werden kurzlebige Schlüssel abgelehnt. Wenn das nicht hilft, setzen Sie einen gültigen Schlüssel.</translation>
    </message>
    <message>
        <source>{issuer}, which gives the tokens for {host}, refuses this key (HTTP {status}). Set a valid one with livecaption key set {host}, or with Set key… in the main window.</source>
        <comment>endpoint.issuer_refused</comment>
        <translation>{issuer} gibt die Token für {host} aus und lehnt diesen Schlüssel ab (HTTP {status}). Setzen Sie einen gültigen mit livecaption key set {host}, oder über „Schlüssel setzen…“ im Hauptfenster.</translation>
    </message>
    <message>
        <source>endpoint.known in the settings has a mistake, and saving now would lose that line. Mend it first; livecaption settings says where it is.</source>
        <comment>endpoint.known_unusable</comment>
        <translation>In den Einstellungen ist endpoint.known fehlerhaft, und beim Speichern ginge diese Zeile jetzt verloren. Berichtigen Sie sie zuerst; livecaption settings sagt, wo sie steht.</translation>
    </message>
    <message>
        <source>{name} and {other} are too alike: their keys would share one environment variable. Rename one.</source>
        <comment>endpoint.name_twice</comment>
        <translation>{name} und {other} sind sich zu ähnlich: Ihre Schlüssel hätten dieselbe Umgebungsvariable. Benennen Sie einen davon um.</translation>
    </message>
    <message>
        <source>{host} needs a key. Set it with livecaption key set {host}, or with Set key… in the main window.</source>
        <comment>endpoint.no_key</comment>
        <translation>{host} verlangt einen Schlüssel. Setzen Sie ihn mit livecaption key set {host}, oder über „Schlüssel setzen…“ im Hauptfenster.</translation>
    </message>
    <message>
        <source>{scheme}:// to {host} would send your words unencrypted. Use {secure}://; {scheme}:// is allowed only on this computer.</source>
        <comment>endpoint.not_encrypted</comment>
        <translation>{scheme}:// zu {host} würde das Gesagte unverschlüsselt senden. Nehmen Sie {secure}://; {scheme}:// ist nur auf diesem Computer erlaubt.</translation>
    </message>
    <message>
        <source>The proxy {proxy} on the way to {host} was given no user name and password, or wrong ones (HTTP 407). Put them in its address: https_proxy=http://NAME:PASSWORD@{proxy}.</source>
        <comment>endpoint.proxy_password</comment>
        <translation>Dem Proxy {proxy} auf dem Weg zu {host} wurden kein Name und kein Passwort genannt, oder falsche (HTTP 407). Setzen Sie sie in seine Adresse: https_proxy=http://NAME:PASSWORD@{proxy}.</translation>
    </message>
    <message>
        <source>The way to {host} is set to a SOCKS proxy, which livecaption cannot use. Set an HTTP proxy instead, or none, in the environment (all_proxy, https_proxy, socks_proxy).</source>
        <comment>endpoint.socks_proxy</comment>
        <translation>Der Weg zu {host} führt laut Einstellung über einen SOCKS-Proxy, den livecaption nicht nutzen kann. Setzen Sie in der Umgebung stattdessen einen HTTP-Proxy oder keinen (all_proxy, https_proxy, socks_proxy).</translation>
    </message>
    <message>
        <source>{host} answers, but an encrypted connection cannot be made ({reason}). Check the port of its address: it has to be the one for wss:// or https://.</source>
        <comment>endpoint.tls_failed</comment>
        <translation>{host} antwortet, aber eine verschlüsselte Verbindung ist nicht möglich ({reason}). Prüfen Sie den Port der Adresse: Es muss der für wss:// oder https:// sein.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of {host}, so nothing is sent there. Ask whoever runs {host} for the file of its certificate authority, and give it with livecaption endpoint add NAME URL --ca FILE.</source>
        <comment>endpoint.tls_issuer</comment>
        <translation>Dieser Computer kennt den Aussteller des Zertifikats von {host} nicht, deshalb wird nichts dorthin gesendet. Fragen Sie, wer {host} betreibt, nach der Datei der Zertifizierungsstelle, und geben Sie sie an mit livecaption endpoint add NAME URL --ca FILE.</translation>
    </message>
    <message>
        <source>The certificate of {host} was not issued by the certificate authority whose file is {path}, nor by one that this computer trusts. Ask whoever runs {host} for the file of the one that issued it, and give that with --ca.</source>
        <comment>endpoint.tls_other_issuer</comment>
        <translation>Das Zertifikat von {host} stammt nicht von der Zertifizierungsstelle, deren Datei {path} ist, und von keiner, der dieser Computer vertraut. Fragen Sie, wer {host} betreibt, nach der Datei der richtigen, und geben Sie diese mit --ca an.</translation>
    </message>
    <message>
        <source>http:// to {host} would send your key unencrypted. Use https://; http:// is allowed only on this computer.</source>
        <comment>endpoint.token_not_encrypted</comment>
        <translation>http:// zu {host} würde Ihren Schlüssel unverschlüsselt senden. Nehmen Sie https://; http:// ist nur auf diesem Computer erlaubt.</translation>
    </message>
    <message>
        <source>{host} refuses this key (HTTP {status}). Set a valid one with livecaption key set {host}, or with Set key… in the main window.</source>
        <comment>endpoint.unauthorized</comment>
        <translation>{host} lehnt diesen Schlüssel ab (HTTP {status}). Setzen Sie einen gültigen mit livecaption key set {host}, oder über „Schlüssel setzen…“ im Hauptfenster.</translation>
    </message>
    <message>
        <source>livecaption does not speak the dialect of {name}. It speaks: {known}.</source>
        <comment>endpoint.unknown_dialect</comment>
        <translation>livecaption spricht den Dialekt von {name} nicht. Es spricht: {known}.</translation>
    </message>
    <message>
        <source>There is no endpoint named {name}. Known are: {known}. An address begins with wss:// or https://.</source>
        <comment>endpoint.unknown_name</comment>
        <translation>Es gibt keinen Server namens {name}. Bekannt sind: {known}. Eine Adresse beginnt mit wss:// oder https://.</translation>
    </message>
    <message>
        <source>The line of {name} has a word that livecaption does not know. It knows: {known}. Keys are not written there: livecaption key set {name} asks for one.</source>
        <comment>endpoint.unknown_parameter</comment>
        <translation>In der Zeile von {name} steht ein Wort, das livecaption nicht kennt. Es kennt: {known}. Schlüssel stehen nicht dort: livecaption key set {name} fragt nach einem.</translation>
    </message>
    <message>
        <source>endpoint.urls in the settings has a mistake, and saving now would lose that line. Mend it first; livecaption settings says where it is.</source>
        <comment>endpoint.urls_unusable</comment>
        <translation>In den Einstellungen ist endpoint.urls fehlerhaft, und beim Speichern ginge diese Zeile jetzt verloren. Berichtigen Sie sie zuerst; livecaption settings sagt, wo sie steht.</translation>
    </message>
    <message>
        <source>This speech model needs {package}, which is not installed here. The command pip install &apos;livecaption-desktop[whisper]&apos; installs it.</source>
        <comment>engine.extra_missing</comment>
        <translation>Dieses Spracherkennungsmodell braucht {package}, das hier nicht installiert ist. Der Befehl pip install &apos;livecaption-desktop[whisper]&apos; installiert es.</translation>
    </message>
    <message>
        <source>{host} is on this computer, where an endpoint gets a key only under a name. Give it one with livecaption endpoint add NAME URL, and then run livecaption key set NAME.</source>
        <comment>key.here_needs_name</comment>
        <translation>{host} ist auf diesem Computer; hier bekommt ein Server nur unter einem Namen einen Schlüssel. Geben Sie ihm einen mit livecaption endpoint add NAME URL, und führen Sie dann livecaption key set NAME aus.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring failed ({reason}). Put the key of {name} into the environment variable {variable} instead, and start livecaption with that.</source>
        <comment>key.keyring_failed</comment>
        <translation>Der Schlüsselbund dieses Computers hat versagt ({reason}). Setzen Sie den Schlüssel für {name} stattdessen in der Umgebungsvariable {variable}, und starten Sie livecaption damit.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of sound were lost because this computer had too much to do.</source>
        <comment>main.details_dropped</comment>
        <translation>
            <numerusform>{n} Stück Ton ging verloren, weil dieser Computer zu viel zu tun hatte.</numerusform>
            <numerusform>{n} Stücke Ton gingen verloren, weil dieser Computer zu viel zu tun hatte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} ms to show them</source>
        <comment>main.details_paint</comment>
        <translation>{value} ms zum Anzeigen</translation>
    </message>
    <message>
        <source>Only what this program plays is captioned. Programs that play nothing now are not listed.</source>
        <comment>main.hint_application</comment>
        <translation>Nur was dieses Programm abspielt, wird untertitelt. Programme, die gerade nichts abspielen, stehen nicht in der Liste.</translation>
    </message>
    <message>
        <source>Play something, and its level shows here.</source>
        <comment>main.hint_system</comment>
        <translation>Etwas abspielen: Der Pegel erscheint hier.</translation>
    </message>
    <message>
        <source>Key for {host}, which is kept in this computer&apos;s keyring:</source>
        <comment>main.key_ask</comment>
        <translation>Schlüssel für {host}; er kommt in den Schlüsselbund dieses Computers:</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>main.key_title</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Use as a key term</source>
        <comment>main.keyterm</comment>
        <translation>Zu den Begriffen hinzufügen</translation>
    </message>
    <message>
        <source>“{right}” is a key term now.</source>
        <comment>main.keyterm_done</comment>
        <translation>„{right}“ gehört jetzt zu den Namen und Begriffen.</translation>
    </message>
    <message>
        <source>Tells the endpoint to listen for “{right}”.</source>
        <comment>main.keyterm_hint</comment>
        <translation>Sagt dem Server, dass er auf „{right}“ achten soll.</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <comment>main.language</comment>
        <translation>Gesprochene Sprache</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <comment>main.length_h</comment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <comment>main.length_min</comment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <comment>main.length_s</comment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Level of {source}</source>
        <comment>main.level_of</comment>
        <translation>Pegel: {source}</translation>
    </message>
    <message>
        <source>Folder of logs</source>
        <comment>main.log_folder</comment>
        <translation>Ordner der Programmprotokolle</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <comment>main.menu_captions</comment>
        <translation>&amp;Untertitel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>main.menu_help</comment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <comment>main.menu_transcript</comment>
        <translation>&amp;Transkript</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>main.menu_view</comment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Choose where to transcribe first.</source>
        <comment>main.need_endpoint</comment>
        <translation>Wählen Sie zuerst, wo transkribiert wird.</translation>
    </message>
    <message>
        <source>Choose the recording to caption first.</source>
        <comment>main.need_recording</comment>
        <translation>Wählen Sie zuerst die Aufnahme, die untertitelt wird.</translation>
    </message>
    <message>
        <source>Choose what to caption first.</source>
        <comment>main.need_source</comment>
        <translation>Wählen Sie zuerst, was untertitelt wird.</translation>
    </message>
    <message>
        <source>Go to the newest</source>
        <comment>main.newest</comment>
        <translation>Zum Neuesten</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <comment>main.no_recording</comment>
        <translation>noch keine gewählt</translation>
    </message>
    <message>
        <source>This computer&apos;s sound cannot be listened to: no sound server (PulseAudio or PipeWire) answers.</source>
        <comment>main.no_system_sound</comment>
        <translation>Der Ton dieses Computers ist nicht zu hören: Kein Soundserver (PulseAudio oder PipeWire) antwortet.</translation>
    </message>
    <message>
        <source>Only a file on this computer can be captioned, one at a time.</source>
        <comment>main.not_a_file</comment>
        <translation>Nur eine Datei auf diesem Computer lässt sich untertiteln, und nur eine auf einmal.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <comment>main.on_this_computer</comment>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <comment>main.open_folder</comment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Recordings ({patterns})</source>
        <comment>main.recordings</comment>
        <translation>Aufnahmen ({patterns})</translation>
    </message>
    <message>
        <source>Rename {speaker}</source>
        <comment>main.rename</comment>
        <translation>{speaker} umbenennen</translation>
    </message>
    <message>
        <source>{speaker}: click to rename</source>
        <comment>main.rename_hint</comment>
        <translation>{speaker}: Klicken zum Umbenennen</translation>
    </message>
    <message>
        <source>Rename the speaker</source>
        <comment>main.rename_speaker</comment>
        <translation>Sprecher umbenennen</translation>
    </message>
    <message>
        <source>{speaker}: {text}</source>
        <comment>main.row_named</comment>
        <translation>{speaker}: {text}</translation>
    </message>
    <message>
        <source>{time} {text}</source>
        <comment>main.row_timed</comment>
        <translation>{time} {text}</translation>
    </message>
    <message>
        <source>{source} → {endpoint}</source>
        <comment>main.running</comment>
        <translation>{source} → {endpoint}</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <comment>main.saved</comment>
        <translation>{path} gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Saved {path} and {n} more</source>
        <comment>main.saved_more</comment>
        <translation>
            <numerusform>{path} und {n} weitere Datei gespeichert</numerusform>
            <numerusform>{path} und {n} weitere Dateien gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the transcript</source>
        <comment>main.search</comment>
        <translation>Transkript durchsuchen</translation>
    </message>
    <message>
        <source>{at} of {n}</source>
        <comment>main.search_at</comment>
        <translation>{at} von {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <comment>main.search_count</comment>
        <translation>
            <numerusform>{n} Stelle</numerusform>
            <numerusform>{n} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Next place</source>
        <comment>main.search_next</comment>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>main.search_none</comment>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Previous place</source>
        <comment>main.search_previous</comment>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>Select all</source>
        <comment>main.select_all</comment>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Set key…</source>
        <comment>main.set_key</comment>
        <translation>Schlüssel setzen…</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>main.sound</comment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>One program&apos;s sound</source>
        <comment>main.source_application</comment>
        <translation>Ton eines Programms</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>main.source_both</comment>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>main.source_microphone</comment>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>A recording</source>
        <comment>main.source_recording</comment>
        <translation>Eine Aufnahme</translation>
    </message>
    <message>
        <source>The sample recording</source>
        <comment>main.source_sample</comment>
        <translation>Die Beispielaufnahme</translation>
    </message>
    <message>
        <source>This computer&apos;s sound</source>
        <comment>main.source_system</comment>
        <translation>Ton dieses Computers</translation>
    </message>
    <message>
        <source>capture {value}</source>
        <comment>main.stage_capture</comment>
        <translation>Aufnahme {value}</translation>
    </message>
    <message>
        <source>endpoint {value}</source>
        <comment>main.stage_endpoint</comment>
        <translation>Server {value}</translation>
    </message>
    <message>
        <source>gate {value}</source>
        <comment>main.stage_gate</comment>
        <translation>Detektor {value}</translation>
    </message>
    <message>
        <source>send {value}</source>
        <comment>main.stage_send</comment>
        <translation>Senden {value}</translation>
    </message>
    <message>
        <source>{stages} ms</source>
        <comment>main.stages</comment>
        <translation>{stages} ms</translation>
    </message>
    <message>
        <source>Start captions</source>
        <comment>main.start</comment>
        <translation>Untertitel starten</translation>
    </message>
    <message>
        <source>End captions</source>
        <comment>main.stop</comment>
        <translation>Untertitel beenden</translation>
    </message>
    <message>
        <source>Latency and privacy</source>
        <comment>main.strip</comment>
        <translation>Verzögerung und Datenschutz</translation>
    </message>
    <message>
        <source>heard {heard}</source>
        <comment>main.strip_heard</comment>
        <translation>{heard} gehört</translation>
    </message>
    <message>
        <source>Nothing is heard and nothing is sent.</source>
        <comment>main.strip_idle</comment>
        <translation>Nichts wird gehört, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>sent {sent} to {host}, encrypted</source>
        <comment>main.strip_sent_encrypted</comment>
        <translation>{sent} an {host} gesendet, verschlüsselt</translation>
    </message>
    <message>
        <source>sent {sent} to this computer</source>
        <comment>main.strip_sent_local</comment>
        <translation>{sent} an diesen Computer gesendet</translation>
    </message>
    <message>
        <source>sent {sent} to {host}, not encrypted</source>
        <comment>main.strip_sent_open</comment>
        <translation>{sent} an {host} gesendet, unverschlüsselt</translation>
    </message>
    <message>
        <source>livecaption</source>
        <comment>main.title</comment>
        <translation>livecaption</translation>
    </message>
    <message>
        <source>Transcript</source>
        <comment>main.transcript</comment>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>What is said appears here, word by word.</source>
        <comment>main.transcript_empty</comment>
        <translation>Das Gesagte erscheint hier, Wort für Wort.</translation>
    </message>
    <message>
        <source>Click a name to change it, double-click a word to correct it.</source>
        <comment>main.transcript_empty_hint</comment>
        <translation>Ein Klick auf einen Namen ändert ihn, ein Doppelklick auf ein Wort berichtigt es.</translation>
    </message>
    <message>
        <source>Folder of transcripts</source>
        <comment>main.transcripts_folder</comment>
        <translation>Ordner der Transkripte</translation>
    </message>
    <message>
        <source>What to caption</source>
        <comment>main.what</comment>
        <translation>Was untertitelt wird</translation>
    </message>
    <message>
        <source>Where to transcribe</source>
        <comment>main.where</comment>
        <translation>Wo transkribiert wird</translation>
    </message>
    <message>
        <source>{name} is not fetched, because another livecaption uses it, or is just fetching or removing it. Wait until that is done, or end it, and try again.</source>
        <comment>models.being_fetched</comment>
        <translation>{name} wird nicht geholt, weil ein anderes livecaption es verwendet oder gerade holt oder entfernt. Warten Sie, bis das fertig ist, oder beenden Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>comes with livecaption</source>
        <comment>models.built_in</comment>
        <translation>gehört zu livecaption</translation>
    </message>
    <message>
        <source>On this computer</source>
        <comment>models.column_here</comment>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>models.column_languages</comment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>models.column_licence</comment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>models.column_name</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>models.column_size</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>models.damaged</comment>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>{name} is on this computer already, and whole.</source>
        <comment>models.here_already</comment>
        <translation>{name} ist schon auf diesem Computer, und unbeschädigt.</translation>
    </message>
    <message>
        <source>From the next captions on {name} transcribes on this computer.</source>
        <comment>models.in_use</comment>
        <translation>Ab den nächsten Untertiteln transkribiert {name} auf diesem Computer.</translation>
    </message>
    <message>
        <source>installed</source>
        <comment>models.installed</comment>
        <translation>installiert</translation>
    </message>
    <message>
        <source>{name} is under the licence {licence}: {url}</source>
        <comment>models.licence</comment>
        <translation>{name} steht unter der Lizenz {licence}: {url}</translation>
    </message>
    <message>
        <source>{count} languages</source>
        <comment>models.many_languages</comment>
        <translation>{count} Sprachen</translation>
    </message>
    <message>
        <source>{name} needs faster-whisper, which is not installed here. The command pip install &apos;livecaption-desktop[whisper]&apos; installs it.</source>
        <comment>models.needs_whisper</comment>
        <translation>{name} braucht faster-whisper, das hier nicht installiert ist. Der Befehl pip install &apos;livecaption-desktop[whisper]&apos; installiert es.</translation>
    </message>
    <message>
        <source>{host} does not answer ({reason}), so {name} is not fetched. Check that this computer is online.</source>
        <comment>models.no_answer</comment>
        <translation>{host} antwortet nicht ({reason}); {name} wird nicht geholt. Prüfen Sie, ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer. Get it with: livecaption models get {name}</source>
        <comment>models.not_installed</comment>
        <translation>Das Modell {name} ist nicht auf diesem Computer. Holen Sie es mit: livecaption models get {name}</translation>
    </message>
    <message>
        <source>{name} cannot be removed ({reason}). End the captions that use it, and try again.</source>
        <comment>models.not_removed</comment>
        <translation>{name} lässt sich nicht entfernen ({reason}). Beenden Sie die Untertitel, die es verwenden, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The model {name} does not speak “{language}”, but {other}, which is installed, does. Use it with: livecaption models use {other}</source>
        <comment>models.other_speaks</comment>
        <translation>Das Modell {name} versteht „{language}“ nicht, wohl aber {other}, das installiert ist. Verwenden Sie es mit: livecaption models use {other}</translation>
    </message>
    <message>
        <source>{name}: {percent} % of {megabytes} MB</source>
        <comment>models.progress</comment>
        <translation>{name}: {percent} % von {megabytes} MB</translation>
    </message>
    <message>
        <source>{name} is no longer on this computer.</source>
        <comment>models.removed</comment>
        <translation>{name} ist nicht mehr auf diesem Computer.</translation>
    </message>
    <message>
        <source>{name} goes over each finished utterance once more, together with those before it, and corrects it: of more sound it understands more.</source>
        <comment>models.second_itself</comment>
        <translation>{name} geht jede beendete Äußerung zusammen mit denen davor noch einmal durch und berichtigt sie: Wenn es mehr vom Ton hört, versteht es mehr.</translation>
    </message>
    <message>
        <source>second pass</source>
        <comment>models.second_pass</comment>
        <translation>zweiter Durchgang</translation>
    </message>
    <message>
        <source>transcribes</source>
        <comment>models.transcribes</comment>
        <translation>transkribiert</translation>
    </message>
    <message>
        <source>{name} was not on this computer.</source>
        <comment>models.was_not_here</comment>
        <translation>{name} war nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>{name} transcribes. {larger} makes fewer mistakes, but needs at least {needed} processor cores to keep up with speech, and this computer has {cores}. The command livecaption models use {larger} chooses it all the same.</source>
        <comment>models.why_not_larger</comment>
        <translation>{name} transkribiert. {larger} macht weniger Fehler, braucht aber mindestens {needed} Prozessorkerne, um mit dem Gesprochenen Schritt zu halten, und dieser Computer hat {cores}. Der Befehl livecaption models use {larger} wählt es trotzdem.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Choose another place.</source>
        <comment>output.cannot_write</comment>
        <translation>{path} lässt sich nicht schreiben ({reason}). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} takes no more lines ({reason}). Captions go on, without being recorded there.</source>
        <comment>output.events_stopped</comment>
        <translation>{path} nimmt keine Zeilen mehr an ({reason}). Die Untertitel gehen weiter, werden dort aber nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>{path} is a folder. Add a file name, such as captions.txt.</source>
        <comment>output.is_folder</comment>
        <translation>{path} ist ein Ordner. Fügen Sie einen Dateinamen an, etwa captions.txt.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Create it, or save {name} elsewhere.</source>
        <comment>output.no_folder</comment>
        <translation>Den Ordner {folder} gibt es nicht. Legen Sie ihn an, oder speichern Sie {name} anderswo.</translation>
    </message>
    <message>
        <source>{path} may not be written by you. Choose another place, or change its permissions.</source>
        <comment>output.no_permission</comment>
        <translation>Sie dürfen {path} nicht schreiben. Wählen Sie einen anderen Ort, oder ändern Sie die Rechte.</translation>
    </message>
    <message>
        <source>{path} is a device, not a file. Choose a file name.</source>
        <comment>output.not_a_file</comment>
        <translation>{path} ist ein Gerät, keine Datei. Wählen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>Neither {path} ({reason}) nor {elsewhere} could be written. Make room on the disk and run livecaption recover.</source>
        <comment>output.not_saved</comment>
        <translation>Weder {path} ({reason}) noch {elsewhere} ließ sich schreiben. Schaffen Sie Platz auf dem Datenträger, und führen Sie livecaption recover aus.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). The transcript is saved at {elsewhere} instead.</source>
        <comment>output.saved_elsewhere</comment>
        <translation>{path} ließ sich nicht schreiben ({reason}). Das Transkript ist stattdessen unter {elsewhere} gespeichert.</translation>
    </message>
    <message>
        <source>{path} takes no more lines ({reason}). Captions go on, without their status being recorded there.</source>
        <comment>output.status_log_stopped</comment>
        <translation>{path} nimmt keine Zeilen mehr an ({reason}). Die Untertitel gehen weiter, ihr Status wird dort aber nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>{path} is given twice. Give each output a name of its own.</source>
        <comment>output.twice</comment>
        <translation>{path} ist zweimal angegeben. Geben Sie jeder Ausgabe einen eigenen Namen.</translation>
    </message>
    <message>
        <source>{path} is in no format that livecaption writes. Choose a name ending in one of: {known}.</source>
        <comment>output.unknown_format</comment>
        <translation>{path} hat kein Format, das livecaption schreibt. Wählen Sie einen Namen mit einer dieser Endungen: {known}.</translation>
    </message>
    <message>
        <source>Captions</source>
        <comment>page.captions</comment>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <comment>page.data</comment>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Where to transcribe</source>
        <comment>page.endpoints</comment>
        <translation>Transkription</translation>
    </message>
    <message>
        <source>Shortcuts and program</source>
        <comment>page.shortcuts</comment>
        <translation>Tasten und mehr</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>page.sound</comment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Catching up ({behind_s} s behind)</source>
        <comment>phase.catching_up</comment>
        <translation>Holt auf ({behind_s} s zurück)</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>phase.connecting</comment>
        <translation>Verbindet sich</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>phase.ended</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Finishing</source>
        <comment>phase.finishing</comment>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>phase.listening</comment>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>Needs a key (keeping your words)</source>
        <comment>phase.needs_key</comment>
        <translation>Braucht einen Schlüssel (das Gesagte bleibt erhalten)</translation>
    </message>
    <message>
        <source>Offline (keeping your words)</source>
        <comment>phase.offline</comment>
        <translation>Offline (das Gesagte bleibt erhalten)</translation>
    </message>
    <message>
        <source>{source}: {notice}</source>
        <comment>phase.one_channel</comment>
        <translation>{source}: {notice}</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>phase.paused</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Paused. {notice}</source>
        <comment>phase.paused_and</comment>
        <translation>Pausiert. {notice}</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>phase.starting</comment>
        <translation>Startet</translation>
    </message>
    <message>
        <source>No sound server answers and PortAudio is not installed, so microphones cannot be reached. Run installer/system-libraries.sh, or caption a recording with --source file:PATH.</source>
        <comment>portaudio.missing</comment>
        <translation>Kein Soundserver antwortet, und PortAudio ist nicht installiert; deshalb sind Mikrofone nicht erreichbar. Führen Sie installer/system-libraries.sh aus, oder untertiteln Sie eine Aufnahme mit --source file:PATH.</translation>
    </message>
    <message>
        <source>Microphones cannot be reached: {reason}. Plug the microphone in again, or start the computer again.</source>
        <comment>portaudio.refused</comment>
        <translation>Mikrofone sind nicht erreichbar: {reason}. Stecken Sie das Mikrofon noch einmal an, oder starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>a look of the captions</source>
        <comment>preferences.a_look</comment>
        <translation>Stil der Untertitel</translation>
    </message>
    <message>
        <source>the switch of the profile</source>
        <comment>preferences.a_profile</comment>
        <translation>Wechsel des Profils</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>preferences.add</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to “{setting}”</source>
        <comment>preferences.add_to</comment>
        <translation>Zu „{setting}“ hinzufügen</translation>
    </message>
    <message>
        <source>One of the addresses cannot be read; nothing is sent there.</source>
        <comment>preferences.address_unclear</comment>
        <translation>Eine der Adressen ist nicht lesbar; dorthin wird nichts gesendet.</translation>
    </message>
    <message>
        <source>the import</source>
        <comment>preferences.an_import</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Audience window</source>
        <comment>preferences.audience</comment>
        <translation>Publikumsfenster</translation>
    </message>
    <message>
        <source>All pages</source>
        <comment>preferences.back_to_pages</comment>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Behind it:</source>
        <comment>preferences.behind</comment>
        <translation>Dahinter:</translation>
    </message>
    <message>
        <source>Behind the captions: {what}</source>
        <comment>preferences.behind_is</comment>
        <translation>Hinter den Untertiteln: {what}</translation>
    </message>
    <message>
        <source>Check whether it answers</source>
        <comment>preferences.check</comment>
        <translation>Prüfen, ob er antwortet</translation>
    </message>
    <message>
        <source>Asking {address}…</source>
        <comment>preferences.checking</comment>
        <translation>{address} wird gefragt…</translation>
    </message>
    <message>
        <source>Choose the colour: {setting}</source>
        <comment>preferences.choose_colour</comment>
        <translation>Farbe wählen: {setting}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>preferences.choose_folder</comment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder: {setting}</source>
        <comment>preferences.choose_folder_for</comment>
        <translation>Ordner wählen: {setting}</translation>
    </message>
    <message>
        <source>Contrast {ratio}:1</source>
        <comment>preferences.colour_contrast</comment>
        <translation>Kontrast {ratio}:1</translation>
    </message>
    <message>
        <source>Use it</source>
        <comment>preferences.contrast_fix</comment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The text is hard to see on this background ({ratio} to 1). Use {colour} instead?</source>
        <comment>preferences.contrast_use</comment>
        <translation>Der Text ist auf diesem Hintergrund schwer zu erkennen ({ratio} zu 1). Stattdessen {colour} nehmen?</translation>
    </message>
    <message>
        <source>The text is hard to see on this background ({ratio} to 1). Use black instead?</source>
        <comment>preferences.contrast_use_black</comment>
        <translation>Der Text ist auf diesem Hintergrund schwer zu erkennen ({ratio} zu 1). Stattdessen Schwarz nehmen?</translation>
    </message>
    <message>
        <source>The text is hard to see on this background ({ratio} to 1). Use colours that are easier to read?</source>
        <comment>preferences.contrast_use_others</comment>
        <translation>Der Text ist auf diesem Hintergrund schwer zu erkennen ({ratio} zu 1). Farben nehmen, die besser lesbar sind?</translation>
    </message>
    <message>
        <source>The text is hard to see on this background ({ratio} to 1). Use white instead?</source>
        <comment>preferences.contrast_use_white</comment>
        <translation>Der Text ist auf diesem Hintergrund schwer zu erkennen ({ratio} zu 1). Stattdessen Weiß nehmen?</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>preferences.device_of_system</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Move down</source>
        <comment>preferences.down</comment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move down in “{setting}”</source>
        <comment>preferences.down_in</comment>
        <translation>In „{setting}“ nach unten</translation>
    </message>
    <message>
        <source>wss://captions.example.org</source>
        <comment>preferences.example_address</comment>
        <translation>wss://captions.example.org</translation>
    </message>
    <message>
        <source>Marz → March</source>
        <comment>preferences.example_correction</comment>
        <translation>Merz → März</translation>
    </message>
    <message>
        <source>A name or a term</source>
        <comment>preferences.example_keyterm</comment>
        <translation>Ein Name oder Begriff</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <comment>preferences.export</comment>
        <translation>Einstellungen exportieren…</translation>
    </message>
    <message>
        <source>Il1 O0 B8 rn m — Aa Gg</source>
        <comment>preferences.font_sample</comment>
        <translation>Il1 O0 B8 rn — Äß Gg</translation>
    </message>
    <message>
        <source>Found settings</source>
        <comment>preferences.found</comment>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <source>{page} · {section}</source>
        <comment>preferences.found_in</comment>
        <translation>{page} · {section}</translation>
    </message>
    <message>
        <source>While it captions, livecaption sends what is said to {host}, encrypted. Who runs {host} can hear it.</source>
        <comment>preferences.goes_to</comment>
        <translation>Während des Untertitelns sendet livecaption das Gesagte verschlüsselt an {host}. Wer {host} betreibt, kann es hören.</translation>
    </message>
    <message>
        <source>What is said goes to a program on this computer that you chose. The sound does not leave it through livecaption.</source>
        <comment>preferences.goes_to_this_computer</comment>
        <translation>Das Gesagte geht an ein Programm auf diesem Computer, das Sie gewählt haben. Durch livecaption verlässt der Ton ihn nicht.</translation>
    </message>
    <message>
        <source>The microphone to listen to, when it is the microphone that is captioned.</source>
        <comment>preferences.help_device</comment>
        <translation>Das Mikrofon, dem zugehört wird, wenn das Mikrofon untertitelt wird.</translation>
    </message>
    <message>
        <source>The language of these windows. It counts from the next start.</source>
        <comment>preferences.help_language</comment>
        <translation>Die Sprache dieser Fenster. Sie gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The screen that the audience window is on.</source>
        <comment>preferences.help_screen</comment>
        <translation>Der Bildschirm für das Publikumsfenster.</translation>
    </message>
    <message>
        <source>The language that people speak.</source>
        <comment>preferences.help_spoken</comment>
        <translation>Die Sprache, die gesprochen wird.</translation>
    </message>
    <message>
        <source>Captions can be kept out of screen sharing and recordings:</source>
        <comment>preferences.hiding</comment>
        <translation>Untertitel lassen sich aus Bildschirmfreigaben und Aufzeichnungen heraushalten:</translation>
    </message>
    <message>
        <source>It was heard.</source>
        <comment>preferences.hotkey_heard</comment>
        <translation>Angekommen.</translation>
    </message>
    <message>
        <source>{setting}: {keys}</source>
        <comment>preferences.hotkey_is</comment>
        <translation>{setting}: {keys}</translation>
    </message>
    <message>
        <source>None</source>
        <comment>preferences.hotkey_none</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>No keys for “{setting}”</source>
        <comment>preferences.hotkey_none_for</comment>
        <translation>Keine Tasten für „{setting}“</translation>
    </message>
    <message>
        <source>These keys work in every program. Click a field, or press Enter on it, and press the keys you want; Escape leaves it as it was.</source>
        <comment>preferences.hotkeys_help</comment>
        <translation>Diese Tasten wirken in jedem Programm. Klicken Sie in ein Feld, oder drücken Sie darauf die Eingabetaste, und drücken Sie dann die gewünschten Tasten; Escape lässt es, wie es war.</translation>
    </message>
    <message>
        <source>To try one, press it now: its line says that it was heard.</source>
        <comment>preferences.hotkeys_test</comment>
        <translation>Zum Ausprobieren jetzt drücken: Die Zeile zeigt dann, dass es angekommen ist.</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <comment>preferences.import</comment>
        <translation>Einstellungen importieren…</translation>
    </message>
    <message numerus="yes">
        <source>This changes {n} settings:</source>
        <comment>preferences.import_changes</comment>
        <translation>
            <numerusform>Das ändert {n} Einstellung:</numerusform>
            <numerusform>Das ändert {n} Einstellungen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them</source>
        <comment>preferences.import_do</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>{path} changes nothing: your settings are like it already.</source>
        <comment>preferences.import_nothing</comment>
        <translation>{path} ändert nichts: Die Einstellungen sind schon so.</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <comment>preferences.in_ms</comment>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>preferences.in_percent</comment>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} px</source>
        <comment>preferences.in_px</comment>
        <translation>{number} px</translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>preferences.in_s</comment>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} words/min</source>
        <comment>preferences.in_words_a_minute</comment>
        <translation>{number} Wörter/min</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <comment>preferences.keep</comment>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>The first address that answers is used. Keys of endpoints are never kept here: they come from the environment or from this computer&apos;s keyring.</source>
        <comment>preferences.keys_elsewhere</comment>
        <translation>Die erste Adresse, die antwortet, wird verwendet. Schlüssel von Servern stehen nie hier: Sie kommen aus der Umgebung oder aus dem Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Found out while listening</source>
        <comment>preferences.language_found_out</comment>
        <translation>Wird beim Zuhören erkannt</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>preferences.language_of_system</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <comment>preferences.less</comment>
        <translation>Weniger Einstellungen</translation>
    </message>
    <message>
        <source>Fewer settings: {section}</source>
        <comment>preferences.less_of</comment>
        <translation>Weniger Einstellungen: {section}</translation>
    </message>
    <message>
        <source>Ready-made looks</source>
        <comment>preferences.looks</comment>
        <translation>Fertige Stile</translation>
    </message>
    <message>
        <source>More settings</source>
        <comment>preferences.more</comment>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>More settings: {section}</source>
        <comment>preferences.more_of</comment>
        <translation>Weitere Einstellungen: {section}</translation>
    </message>
    <message>
        <source>No keys</source>
        <comment>preferences.no_hotkey</comment>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>None</source>
        <comment>preferences.no_profile</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <comment>preferences.not_there_now</comment>
        <translation>{name} (zurzeit nicht da)</translation>
    </message>
    <message>
        <source>Nothing else is sent anywhere: no usage figures, no reports, no transcripts.</source>
        <comment>preferences.nothing_else</comment>
        <translation>Sonst wird nichts irgendwohin gesendet: keine Nutzungsdaten, keine Berichte, keine Transkripte.</translation>
    </message>
    <message>
        <source>No setting has the words “{words}”. Try another word for it.</source>
        <comment>preferences.nothing_found</comment>
        <translation>Keine Einstellung enthält „{words}“. Versuchen Sie es mit einem anderen Wort.</translation>
    </message>
    <message>
        <source>Open file</source>
        <comment>preferences.open_file</comment>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open “{folder}”</source>
        <comment>preferences.open_folder</comment>
        <translation>„{folder}“ öffnen</translation>
    </message>
    <message>
        <source>Open the settings file</source>
        <comment>preferences.open_settings_file</comment>
        <translation>Einstellungsdatei öffnen</translation>
    </message>
    <message>
        <source>Your overlay</source>
        <comment>preferences.overlay</comment>
        <translation>Ihr Overlay</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <comment>preferences.pages</comment>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Look: {preset}</source>
        <comment>preferences.preset</comment>
        <translation>Stil: {preset}</translation>
    </message>
    <message>
        <source>The captions have this look: {preset}.</source>
        <comment>preferences.preset_now</comment>
        <translation>Die Untertitel haben diesen Stil: {preset}.</translation>
    </message>
    <message>
        <source>The captions have a look of your own.</source>
        <comment>preferences.preset_own</comment>
        <translation>Die Untertitel haben einen eigenen Stil.</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>preferences.preset_sample</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>bc</source>
        <comment>preferences.preset_sample_tentative</comment>
        <translation>bc</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <comment>preferences.press_keys</comment>
        <translation>Tasten drücken…</translation>
    </message>
    <message>
        <source>Preview of the captions</source>
        <comment>preferences.preview</comment>
        <translation>Vorschau der Untertitel</translation>
    </message>
    <message>
        <source>Shown at {percent} % of its size, and no wider than fits here.</source>
        <comment>preferences.preview_scale</comment>
        <translation>Gezeigt in {percent} % der Größe und nicht breiter, als hier Platz ist.</translation>
    </message>
    <message>
        <source>Problems with the settings file</source>
        <comment>preferences.problems</comment>
        <translation>Probleme mit der Einstellungsdatei</translation>
    </message>
    <message>
        <source>Profile</source>
        <comment>preferences.profile</comment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>{profile} (built in)</source>
        <comment>preferences.profile_built_in</comment>
        <translation>{profile} (mitgeliefert)</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <comment>preferences.profile_delete</comment>
        <translation>Dieses Profil löschen</translation>
    </message>
    <message>
        <source>The profile “{profile}” is deleted.</source>
        <comment>preferences.profile_deleted</comment>
        <translation>Das Profil „{profile}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>A set of settings under a name, for an occasion such as a meeting or a talk.</source>
        <comment>preferences.profile_help</comment>
        <translation>Einstellungen unter einem Namen, für einen Anlass wie eine Besprechung oder einen Vortrag.</translation>
    </message>
    <message>
        <source>…</source>
        <comment>preferences.profile_menu</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Save, delete, import or export settings</source>
        <comment>preferences.profile_menu_name</comment>
        <translation>Einstellungen speichern, löschen, importieren oder exportieren</translation>
    </message>
    <message>
        <source>What shall the profile be called?</source>
        <comment>preferences.profile_name</comment>
        <translation>Wie soll das Profil heißen?</translation>
    </message>
    <message>
        <source>No profile is in use; your own settings count.</source>
        <comment>preferences.profile_none_used</comment>
        <translation>Kein Profil ist in Gebrauch; Ihre eigenen Einstellungen gelten.</translation>
    </message>
    <message>
        <source>Shall the profile “{profile}” be deleted? What it changed counts no more.</source>
        <comment>preferences.profile_really_delete</comment>
        <translation>Das Profil „{profile}“ löschen? Was es geändert hat, gilt dann nicht mehr.</translation>
    </message>
    <message>
        <source>Save as a profile…</source>
        <comment>preferences.profile_save</comment>
        <translation>Als Profil speichern…</translation>
    </message>
    <message>
        <source>Your settings are saved as the profile “{profile}”, which is in use now.</source>
        <comment>preferences.profile_saved</comment>
        <translation>Ihre Einstellungen sind als Profil „{profile}“ gespeichert, das jetzt in Gebrauch ist.</translation>
    </message>
    <message>
        <source>The profile “{profile}” is in use.</source>
        <comment>preferences.profile_used</comment>
        <translation>Das Profil „{profile}“ ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>preferences.redo</comment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again (Ctrl+Shift+Z)</source>
        <comment>preferences.redo_name</comment>
        <translation>Änderung wiederholen (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Made again: {what}.</source>
        <comment>preferences.redone</comment>
        <translation>Wiederholt: {what}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>preferences.remove</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove from “{setting}”</source>
        <comment>preferences.remove_from</comment>
        <translation>Aus „{setting}“ entfernen</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>preferences.reset</comment>
        <translation>Rücksetzen</translation>
    </message>
    <message>
        <source>Reset “{setting}” to what it was at first</source>
        <comment>preferences.reset_setting</comment>
        <translation>„{setting}“ auf den Anfangswert zurücksetzen</translation>
    </message>
    <message>
        <source>Save my changes beside it</source>
        <comment>preferences.save_aside</comment>
        <translation>Meine Änderungen daneben speichern</translation>
    </message>
    <message>
        <source>Search settings</source>
        <comment>preferences.search</comment>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>The second screen</source>
        <comment>preferences.second_screen</comment>
        <translation>Der zweite Bildschirm</translation>
    </message>
    <message>
        <source>Settings ({ending})</source>
        <comment>preferences.settings_files</comment>
        <translation>Einstellungen ({ending})</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>preferences.source_microphone</comment>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>What is said is transcribed on this computer. The sound does not leave it.</source>
        <comment>preferences.stays_here</comment>
        <translation>Das Gesagte wird auf diesem Computer transkribiert. Der Ton verlässt ihn nicht.</translation>
    </message>
    <message>
        <source>Settings of livecaption</source>
        <comment>preferences.title</comment>
        <translation>Einstellungen von livecaption</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>preferences.undo</comment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change (Ctrl+Z)</source>
        <comment>preferences.undo_name</comment>
        <translation>Letzte Änderung rückgängig machen (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <comment>preferences.undone</comment>
        <translation>Rückgängig gemacht: {what}.</translation>
    </message>
    <message>
        <source>Move up</source>
        <comment>preferences.up</comment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move up in “{setting}”</source>
        <comment>preferences.up_in</comment>
        <translation>In „{setting}“ nach oben</translation>
    </message>
    <message>
        <source>Which window the settings are for</source>
        <comment>preferences.which_window</comment>
        <translation>Für welches Fenster die Einstellungen gelten</translation>
    </message>
    <message>
        <source>BBC</source>
        <comment>preset.bbc</comment>
        <translation>BBC</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>preset.contrast</comment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>preset.default</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Large print</source>
        <comment>preset.large</comment>
        <translation>Großdruck</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>preset.light</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Minimal</source>
        <comment>preset.minimal</comment>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a profile. Use 1 to 40 letters, digits, spaces, - and _.</source>
        <comment>profile.bad_name</comment>
        <translation>„{name}“ kann kein Profilname sein. Erlaubt sind 1 bis 40 Buchstaben, Ziffern, Leerzeichen, - und _.</translation>
    </message>
    <message>
        <source>The profile {name} comes with livecaption and cannot be deleted. You may change it, and have it as it was by deleting your changes.</source>
        <comment>profile.built_in</comment>
        <translation>Das Profil {name} gehört zu livecaption und lässt sich nicht löschen. Sie können es ändern und wiederherstellen, indem Sie Ihre Änderungen löschen.</translation>
    </message>
    <message>
        <source>The profile {name} was in use and is no longer there. Your settings count without it.</source>
        <comment>profile.gone</comment>
        <translation>Das Profil {name} war in Gebrauch und ist nicht mehr da. Die Einstellungen gelten ohne es.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>profile.meeting</comment>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>profile.stage</comment>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>The endpoint&apos;s model does not speak “{language}”. Choose a language that it speaks, or have the endpoint use another model: livecaption models list on its computer shows them. This one speaks: {known}.</source>
        <comment>serve.language_unknown</comment>
        <translation>Das Modell des Servers versteht „{language}“ nicht. Wählen Sie eine Sprache, die es versteht, oder lassen Sie den Server ein anderes Modell verwenden: livecaption models list auf seinem Computer zeigt sie. Dieses versteht: {known}.</translation>
    </message>
    <message>
        <source>Model on this computer</source>
        <comment>setting.engine.model</comment>
        <translation>Modell auf diesem Computer</translation>
    </message>
    <message>
        <source>Second pass on this computer</source>
        <comment>setting.engine.second_pass</comment>
        <translation>Zweiter Durchgang auf diesem Computer</translation>
    </message>
    <message>
        <source>A better model, or the same one with more of the sound, goes over each finished utterance once more, and corrects what was heard wrong. Automatic does so where this computer is fast enough for it.</source>
        <comment>setting.engine.second_pass.help</comment>
        <translation>Ein besseres Modell, oder dasselbe mit mehr vom Ton, geht jede beendete Äußerung noch einmal durch und berichtigt, was falsch verstanden wurde. „Automatisch“ macht das, wo dieser Computer schnell genug dafür ist.</translation>
    </message>
    <message>
        <source>livecaption models takes list, get, remove or use. See livecaption models --help.</source>
        <comment>usage.models_verb</comment>
        <translation>livecaption models nimmt list, get, remove oder use. Siehe livecaption models --help.</translation>
    </message>
    <message>
        <source>From the next captions on, {name} is recognised by voice. What is kept of it is in {path} alone.</source>
        <comment>voices.kept</comment>
        <translation>Ab den nächsten Untertiteln wird {name} an der Stimme erkannt. Was davon gespeichert ist, steht allein in {path}.</translation>
    </message>
    <message>
        <source>A voice needs a name. Give one with --add NAME.</source>
        <comment>voices.name_needed</comment>
        <translation>Eine Stimme braucht einen Namen. Geben Sie ihn mit --add NAME an.</translation>
    </message>
    <message>
        <source>At most {most} voices can be kept. Delete one with livecaption voices --delete NAME, and then add this one.</source>
        <comment>voices.no_room</comment>
        <translation>Höchstens {most} Stimmen können gespeichert werden. Löschen Sie eine mit livecaption voices --delete NAME, und fügen Sie dann diese hinzu.</translation>
    </message>
    <message>
        <source>To add a voice, give a recording of it with --from.</source>
        <comment>voices.recording_needed</comment>
        <translation>Um eine Stimme hinzuzufügen, geben Sie mit --from eine Aufnahme von ihr an.</translation>
    </message>
    <message>
        <source>livecaption stopped because of a mistake of its own ({reason}). The log says more: {log}</source>
        <comment>program.failed</comment>
        <translation>livecaption hat wegen eines eigenen Fehlers angehalten ({reason}). Mehr dazu steht im Programmprotokoll: {log}</translation>
    </message>
    <message>
        <source>{title} stopped. Captions of it go on when it comes back.</source>
        <comment>device.lost</comment>
        <translation>{title} liefert keinen Ton mehr. Die Untertitel davon gehen weiter, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>livecaption knows no model that speaks “{language}”. Another endpoint may speak it: pass its address with --endpoint.</source>
        <comment>doctor.language_nowhere</comment>
        <translation>livecaption kennt kein Modell, das „{language}“ versteht. Ein anderer Server versteht es vielleicht: Geben Sie seine Adresse mit --endpoint an.</translation>
    </message>
    <message>
        <source>none but the one that comes with livecaption; livecaption models list shows others</source>
        <comment>doctor.models_none</comment>
        <translation>keine außer dem, das zu livecaption gehört; livecaption models list zeigt andere</translation>
    </message>
    <message>
        <source>{names}: no file is damaged</source>
        <comment>doctor.models_whole</comment>
        <translation>{names}: keine Datei ist beschädigt</translation>
    </message>
    <message>
        <source>The speech model in {folder} lacks {name}, so it cannot transcribe. Get the model again; livecaption models list shows its name.</source>
        <comment>engine.file_missing</comment>
        <translation>Dem Spracherkennungsmodell in {folder} fehlt {name}; es kann so nicht transkribieren. Holen Sie das Modell noch einmal; livecaption models list zeigt seinen Namen.</translation>
    </message>
    <message>
        <source>It cannot be told what kind of speech model is in {folder}, so it is not used. Put its kind into the folder&apos;s name ({known}), or get the model again.</source>
        <comment>engine.kind_unknown</comment>
        <translation>Welche Art von Spracherkennungsmodell in {folder} liegt, ist nicht zu erkennen; es wird nicht verwendet. Schreiben Sie die Art in den Namen des Ordners ({known}), oder holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>The speech model does not speak “{language}”, so nothing is transcribed. Choose another language or another model; livecaption models list shows what each speaks.</source>
        <comment>engine.language_unknown</comment>
        <translation>Das Spracherkennungsmodell versteht „{language}“ nicht; es wird nichts transkribiert. Wählen Sie eine andere Sprache oder ein anderes Modell; livecaption models list zeigt, was jedes versteht.</translation>
    </message>
    <message>
        <source>{name} is to run on a graphics card, but no NVIDIA card that can be used is found. Let it run on the processor, or install the card&apos;s driver.</source>
        <comment>engine.no_card</comment>
        <translation>{name} soll auf einer Grafikkarte laufen, aber es ist keine verwendbare NVIDIA-Karte zu finden. Lassen Sie es auf dem Prozessor laufen, oder installieren Sie den Treiber der Karte.</translation>
    </message>
    <message>
        <source>The connection to {host} broke ({reason}), so {name} is not complete. What came ({done} MB) is kept: run the same command again to go on.</source>
        <comment>models.broke_off</comment>
        <translation>Die Verbindung zu {host} ist abgebrochen ({reason}), {name} ist also nicht vollständig. Was angekommen ist ({done} MB), bleibt erhalten: Derselbe Befehl macht dort weiter.</translation>
    </message>
    <message>
        <source>{host} cannot prove who it is ({reason}), so {name} is not fetched. If your network looks into encrypted connections, ask whoever runs it for the file with its certificates, and pass that with --ca FILE.</source>
        <comment>models.certificate</comment>
        <translation>{host} kann sich nicht ausweisen ({reason}); {name} wird nicht geholt. Wenn Ihr Netzwerk in verschlüsselte Verbindungen hineinsieht, fragen Sie, wer es betreibt, nach der Datei mit seinen Zertifikaten, und geben Sie sie mit --ca FILE an.</translation>
    </message>
    <message>
        <source>It was the model to use. From the next captions on, livecaption chooses one by itself.</source>
        <comment>models.chooses_again</comment>
        <translation>Es war das Modell, das zu verwenden war. Ab den nächsten Untertiteln wählt livecaption selbst eines.</translation>
    </message>
    <message>
        <source>{name} comes with livecaption: it is always here and cannot be removed.</source>
        <comment>models.comes_with_it</comment>
        <translation>{name} gehört zu livecaption: Es ist immer da und lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>{name} is under the {licence}: free for research and private use. Businesses with less than 1,000,000 US dollars of revenue a year have to register, others need a licence of their own. Read it first: {url}</source>
        <comment>models.community_licence</comment>
        <translation>{name} steht unter der {licence}: frei für Forschung und privaten Gebrauch. Unternehmen mit weniger als 1.000.000 US-Dollar Umsatz im Jahr müssen sich registrieren, andere brauchen eine eigene Lizenz. Lesen Sie sie zuerst: {url}</translation>
    </message>
    <message>
        <source>Captions that run now keep the model that they began with. The change counts when you start captions again.</source>
        <comment>models.counts_later</comment>
        <translation>Laufende Untertitel behalten das Modell, mit dem sie begonnen haben. Die Änderung gilt, wenn Sie die Untertitel neu starten.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full, so {name} is not complete. What came ({done} MB) is kept: make room on the disk, then run the same command again to go on.</source>
        <comment>models.disk_full</comment>
        <translation>Der Datenträger von {folder} ist voll, {name} ist also nicht vollständig. Was angekommen ist ({done} MB), bleibt erhalten: Schaffen Sie Platz auf dem Datenträger; derselbe Befehl macht dann dort weiter.</translation>
    </message>
    <message>
        <source>The model {name} does not speak “{language}”, but {other} does. Get it with: livecaption models get {other}</source>
        <comment>models.does_not_speak</comment>
        <translation>Das Modell {name} versteht „{language}“ nicht, wohl aber {other}. Holen Sie es mit: livecaption models get {other}</translation>
    </message>
    <message>
        <source>{name} lacks its file {file}, so it cannot transcribe. Get the model again with: livecaption models get {name}</source>
        <comment>models.file_missing</comment>
        <translation>{name} fehlt die Datei {file}; das Modell kann so nicht transkribieren. Holen Sie es noch einmal mit: livecaption models get {name}</translation>
    </message>
    <message>
        <source>The file {file} of {name} cannot be read ({reason}). Make it yours to read, or get the model again with: livecaption models get {name}</source>
        <comment>models.file_unreadable</comment>
        <translation>Die Datei {file} von {name} lässt sich nicht lesen ({reason}). Sorgen Sie dafür, dass Sie sie lesen dürfen, oder holen Sie das Modell noch einmal mit: livecaption models get {name}</translation>
    </message>
    <message>
        <source>There is no folder {path}. Check the path that you gave for the model.</source>
        <comment>models.folder_missing</comment>
        <translation>Den Ordner {path} gibt es nicht. Prüfen Sie den Pfad, den Sie für das Modell angegeben haben.</translation>
    </message>
    <message>
        <source>{path} has no model that livecaption can use. It needs the files of a Moonshine model ({moonshine}) or of a Whisper model for CTranslate2 ({whisper}).</source>
        <comment>models.folder_unknown</comment>
        <translation>{path} enthält kein Modell, das livecaption verwenden kann. Nötig sind die Dateien eines Moonshine-Modells ({moonshine}) oder eines Whisper-Modells für CTranslate2 ({whisper}).</translation>
    </message>
    <message>
        <source>{name} is on this computer now, in {folder}. livecaption uses it where it suits best. To use it always: livecaption models use {name}</source>
        <comment>models.got</comment>
        <translation>{name} ist jetzt auf diesem Computer, in {folder}. livecaption verwendet es, wo es am besten passt. So verwenden Sie es immer: livecaption models use {name}</translation>
    </message>
    <message>
        <source>{name} is not complete. What came is kept: run the same command again to go on.</source>
        <comment>models.interrupted</comment>
        <translation>{name} ist nicht vollständig. Was angekommen ist, bleibt erhalten: Derselbe Befehl macht dort weiter.</translation>
    </message>
    <message>
        <source>{name} is not removed, because another livecaption uses it or is just fetching it. End that first.</source>
        <comment>models.is_being_fetched</comment>
        <translation>{name} wird nicht entfernt, weil ein anderes livecaption es verwendet oder gerade holt. Beenden Sie das zuerst.</translation>
    </message>
    <message>
        <source>Another livecaption is just fetching or removing {name}, so it cannot transcribe. Start captions again when that is done.</source>
        <comment>models.is_changing</comment>
        <translation>Ein anderes livecaption holt oder entfernt {name} gerade; das Modell kann so nicht transkribieren. Starten Sie die Untertitel neu, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>livecaption knows no model that speaks “{language}”. Its models speak: {known}. Choose one of these languages, or another endpoint.</source>
        <comment>models.language_unknown</comment>
        <translation>livecaption kennt kein Modell, das „{language}“ versteht. Seine Modelle verstehen: {known}. Wählen Sie eine dieser Sprachen oder einen anderen Server.</translation>
    </message>
    <message>
        <source>{host} sends livecaption on to an address that is not safe to use, so {name} is not fetched. Try again later, or fetch it from another place with --from URL.</source>
        <comment>models.led_astray</comment>
        <translation>{host} verweist livecaption an eine Adresse, die nicht sicher ist; {name} wird nicht geholt. Versuchen Sie es später noch einmal, oder holen Sie es mit --from URL von woanders.</translation>
    </message>
    <message>
        <source>* Free for research and private use. Businesses with less than 1,000,000 US dollars of revenue a year have to register, others need a licence of their own: https://www.moonshine.ai/license</source>
        <comment>models.licences_explained</comment>
        <translation>* Frei für Forschung und privaten Gebrauch. Unternehmen mit weniger als 1.000.000 US-Dollar Umsatz im Jahr müssen sich registrieren, andere brauchen eine eigene Lizenz: https://www.moonshine.ai/license</translation>
    </message>
    <message>
        <source>The list of the files of {name} cannot be read, so they cannot be checked. Get the model again with: livecaption models get {name}</source>
        <comment>models.manifest_bad</comment>
        <translation>Die Liste der Dateien von {name} lässt sich nicht lesen, also lassen sie sich nicht prüfen. Holen Sie das Modell noch einmal mit: livecaption models get {name}</translation>
    </message>
    <message>
        <source>{name} needs {needed} MB more in {folder}, where {free} MB are free. Make room on the disk, and try again.</source>
        <comment>models.no_room</comment>
        <translation>{name} braucht noch {needed} MB in {folder}, und dort sind {free} MB frei. Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No model on this computer speaks “{language}”; the models here speak: {known}. To have captions, get one ({megabytes} MB) with: livecaption models get {name}</source>
        <comment>models.none_for_language</comment>
        <translation>Kein Modell auf diesem Computer versteht „{language}“; die Modelle hier verstehen: {known}. Für Untertitel holen Sie eines ({megabytes} MB) mit: livecaption models get {name}</translation>
    </message>
    <message>
        <source>This packaged livecaption does not hold the recogniser of the models that speak “{language}”; the models here speak: {known}. To have captions, install livecaption from its Python package, {package}, or choose another endpoint.</source>
        <comment>models.none_packaged</comment>
        <translation>Dieses fertig gepackte livecaption enthält die Spracherkennung der Modelle nicht, die „{language}“ verstehen; die Modelle hier verstehen: {known}. Für Untertitel installieren Sie livecaption aus seinem Python-Paket {package}, oder wählen Sie einen anderen Server.</translation>
    </message>
    <message>
        <source>No model on this computer speaks “{language}”; the models here speak: {known}. To have captions, run pip install &apos;livecaption-desktop[whisper]&apos;, then livecaption models get {name} ({megabytes} MB).</source>
        <comment>models.none_without_whisper</comment>
        <translation>Kein Modell auf diesem Computer versteht „{language}“; die Modelle hier verstehen: {known}. Für Untertitel führen Sie pip install &apos;livecaption-desktop[whisper]&apos; aus, dann livecaption models get {name} ({megabytes} MB).</translation>
    </message>
    <message>
        <source>Models are fetched over https:// alone, or over http:// from this computer. “{url}” is neither; give another address.</source>
        <comment>models.not_encrypted</comment>
        <translation>Modelle werden nur über https:// geholt, oder über http:// von diesem Computer. „{url}“ ist keines von beiden; geben Sie eine andere Adresse an.</translation>
    </message>
    <message>
        <source>{name} needs a recogniser that this packaged livecaption does not hold, so it cannot transcribe here. Choose another model, or install livecaption from its Python package, {package}.</source>
        <comment>models.not_packaged</comment>
        <translation>{name} braucht eine Spracherkennung, die dieses fertig gepackte livecaption nicht enthält, und kann hier nicht transkribieren. Wählen Sie ein anderes Modell, oder installieren Sie livecaption aus seinem Python-Paket {package}.</translation>
    </message>
    <message>
        <source>{host} does not have the file {file} of {name} (HTTP {status}), so the model is not fetched. Look for a newer livecaption, or fetch it from another place with --from URL.</source>
        <comment>models.not_there</comment>
        <translation>{host} hat die Datei {file} von {name} nicht (HTTP {status}); das Modell wird nicht geholt. Sehen Sie nach, ob es ein neueres livecaption gibt, oder holen Sie es mit --from URL von woanders.</translation>
    </message>
    <message>
        <source>{name} cannot be written to {folder} ({reason}). What came is kept: put that right, then run the same command again to go on.</source>
        <comment>models.not_written</comment>
        <translation>{name} lässt sich nicht nach {folder} schreiben ({reason}). Was angekommen ist, bleibt erhalten: Beheben Sie das; derselbe Befehl macht dann dort weiter.</translation>
    </message>
    <message>
        <source>The file {file} of {name} at {host} is not the one that livecaption knows: it has {size} bytes instead of {expected}. It is not used; look for a newer livecaption.</source>
        <comment>models.other_size</comment>
        <translation>Die Datei {file} von {name} bei {host} ist nicht die, die livecaption kennt: Sie hat {size} Byte statt {expected}. Sie wird nicht verwendet; sehen Sie nach, ob es ein neueres livecaption gibt.</translation>
    </message>
    <message>
        <source>The file {file} of {name} that {host} sent is damaged, or not the one that livecaption knows. It is deleted; try again, or fetch it from another place with --from URL.</source>
        <comment>models.other_sum</comment>
        <translation>Die Datei {file} von {name}, die {host} geschickt hat, ist beschädigt oder nicht die, die livecaption kennt. Sie ist gelöscht; versuchen Sie es noch einmal, oder holen Sie sie mit --from URL von woanders.</translation>
    </message>
    <message>
        <source>The proxy in this computer&apos;s settings cannot be used ({reason}), so {name} is not fetched. Check the proxy settings of this computer (https_proxy, all_proxy).</source>
        <comment>models.proxy</comment>
        <translation>Der Proxy in den Einstellungen dieses Computers ist nicht verwendbar ({reason}); {name} wird nicht geholt. Prüfen Sie die Proxy-Einstellungen dieses Computers (https_proxy, all_proxy).</translation>
    </message>
    <message>
        <source>{host} refuses to give {name} (HTTP {status}), so it is not fetched. Try again later, or fetch it from another place with --from URL.</source>
        <comment>models.refused</comment>
        <translation>{host} gibt {name} nicht heraus (HTTP {status}); es wird nicht geholt. Versuchen Sie es später noch einmal, oder holen Sie es mit --from URL von woanders.</translation>
    </message>
    <message>
        <source>{name} goes over each finished utterance once more and corrects it.</source>
        <comment>models.second_auto</comment>
        <translation>{name} geht jede beendete Äußerung noch einmal durch und berichtigt sie.</translation>
    </message>
    <message>
        <source>No second pass: {name} is installed, but it needs a computer with at least {needed} GB of memory, and this one has {memory} GB. To have it all the same, set engine.second_pass to on in the settings.</source>
        <comment>models.second_no_memory</comment>
        <translation>Kein zweiter Durchgang: {name} ist installiert, braucht aber einen Computer mit mindestens {needed} GB Arbeitsspeicher, und dieser hat {memory} GB. Um den Durchgang trotzdem einzuschalten, setzen Sie engine.second_pass in den Einstellungen auf on.</translation>
    </message>
    <message>
        <source>No second pass: {name} is installed, but this computer may be too slow to run it as well (processor cores: {cores}). To have it all the same, set engine.second_pass to on in the settings.</source>
        <comment>models.second_no_room</comment>
        <translation>Kein zweiter Durchgang: {name} ist installiert, aber dieser Computer ist vielleicht zu langsam, um es zusätzlich auszuführen (Prozessorkerne: {cores}). Um ihn trotzdem einzuschalten, setzen Sie engine.second_pass in den Einstellungen auf on.</translation>
    </message>
    <message>
        <source>No second pass: no other model installed here makes clearly fewer mistakes than {name}.</source>
        <comment>models.second_none</comment>
        <translation>Kein zweiter Durchgang: Kein anderes hier installiertes Modell macht deutlich weniger Fehler als {name}.</translation>
    </message>
    <message>
        <source>No second pass: it is switched off in the settings.</source>
        <comment>models.second_off</comment>
        <translation>Kein zweiter Durchgang: Er ist in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>{name} goes over each finished utterance once more and corrects it, because the settings ask for it.</source>
        <comment>models.second_on</comment>
        <translation>{name} geht jede beendete Äußerung noch einmal durch und berichtigt sie, weil die Einstellungen es so vorgeben.</translation>
    </message>
    <message>
        <source>No second pass, because no model on this computer can transcribe.</source>
        <comment>models.second_without_first</comment>
        <translation>Kein zweiter Durchgang, weil kein Modell auf diesem Computer transkribieren kann.</translation>
    </message>
    <message>
        <source>{host} cannot give {name} now (HTTP {status}). What came is kept: run the same command again later to go on.</source>
        <comment>models.server_busy</comment>
        <translation>{host} kann {name} gerade nicht liefern (HTTP {status}). Was angekommen ist, bleibt erhalten: Derselbe Befehl macht später dort weiter.</translation>
    </message>
    <message>
        <source>The file {file} of {name} is damaged: it has {size} bytes instead of {expected}. Get the model again with: livecaption models get {name}</source>
        <comment>models.size_wrong</comment>
        <translation>Die Datei {file} von {name} ist beschädigt: Sie hat {size} Byte statt {expected}. Holen Sie das Modell noch einmal mit: livecaption models get {name}</translation>
    </message>
    <message>
        <source>This computer&apos;s settings name a SOCKS proxy, which livecaption cannot use, so {name} is not fetched. Set an HTTP proxy in place of it, or none (all_proxy, https_proxy), or use another network.</source>
        <comment>models.socks_proxy</comment>
        <translation>In den Einstellungen dieses Computers steht ein SOCKS-Proxy, den livecaption nicht verwenden kann; {name} wird nicht geholt. Setzen Sie stattdessen einen HTTP-Proxy oder keinen (all_proxy, https_proxy), oder nehmen Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>The file {file} of {name} is damaged: it is no longer as it was fetched. Get the model again with: livecaption models get {name}</source>
        <comment>models.sum_wrong</comment>
        <translation>Die Datei {file} von {name} ist beschädigt: Sie ist nicht mehr so, wie sie geholt wurde. Holen Sie das Modell noch einmal mit: livecaption models get {name}</translation>
    </message>
    <message>
        <source>{host} sends livecaption from one address to the next without end, so {name} is not fetched. Try again later, or fetch it from another place with --from URL.</source>
        <comment>models.too_many_turns</comment>
        <translation>{host} verweist livecaption ohne Ende von einer Adresse zur nächsten; {name} wird nicht geholt. Versuchen Sie es später noch einmal, oder holen Sie es mit --from URL von woanders.</translation>
    </message>
    <message>
        <source>There is no model {name}. livecaption models list shows those that there are. For a model in a folder of yours, give the path of the folder.</source>
        <comment>models.unknown</comment>
        <translation>Es gibt kein Modell {name}. livecaption models list zeigt, welche es gibt. Für ein Modell in einem eigenen Ordner geben Sie den Pfad des Ordners an.</translation>
    </message>
    <message>
        <source>{name} transcribes: it comes with livecaption, and no other model installed here is better for live captions.</source>
        <comment>models.why_built_in</comment>
        <translation>{name} transkribiert: Dieses Modell gehört zu livecaption, und kein anderes hier installiertes eignet sich besser für Live-Untertitel.</translation>
    </message>
    <message>
        <source>{name} transcribes: of the models installed here that keep up with speech on this computer, it is the best for “{language}”.</source>
        <comment>models.why_language</comment>
        <translation>{name} transkribiert: Von den hier installierten Modellen, die auf diesem Computer mit dem Gesprochenen Schritt halten, ist es das beste für „{language}“.</translation>
    </message>
    <message>
        <source>{name} transcribes: it is the smallest model installed here that speaks “{language}”. It needs a computer with at least {needed} GB of memory, and this one has {memory} GB, so captions may come late.</source>
        <comment>models.why_little_memory</comment>
        <translation>{name} transkribiert: Es ist das kleinste hier installierte Modell, das „{language}“ versteht. Es braucht einen Computer mit mindestens {needed} GB Arbeitsspeicher, und dieser hat {memory} GB; Untertitel kommen vielleicht verspätet.</translation>
    </message>
    <message>
        <source>{name} transcribes, because the settings or the command line name it.</source>
        <comment>models.why_named</comment>
        <translation>{name} transkribiert, weil die Einstellungen oder die Befehlszeile es so vorgeben.</translation>
    </message>
    <message>
        <source>{name} transcribes. {larger} makes fewer mistakes, but needs a computer with at least {needed} GB of memory, and this one has {memory} GB. The command livecaption models use {larger} chooses it all the same.</source>
        <comment>models.why_not_larger_memory</comment>
        <translation>{name} transkribiert. {larger} macht weniger Fehler, braucht aber einen Computer mit mindestens {needed} GB Arbeitsspeicher, und dieser hat {memory} GB. Der Befehl livecaption models use {larger} wählt es trotzdem.</translation>
    </message>
    <message>
        <source>{name} transcribes: it is the smallest model installed here that speaks “{language}”. This computer may be too slow for it (processor cores: {cores}), so captions may come late.</source>
        <comment>models.why_slow</comment>
        <translation>{name} transkribiert: Es ist das kleinste hier installierte Modell, das „{language}“ versteht. Dieser Computer ist dafür vielleicht zu langsam (Prozessorkerne: {cores}); Untertitel kommen dann verspätet.</translation>
    </message>
    <message>
        <source>{name} is missing from this installation. Install livecaption again.</source>
        <comment>program.part_missing</comment>
        <translation>{name} fehlt in dieser Installation. Installieren Sie livecaption neu.</translation>
    </message>
    <message>
        <source>it cannot be run</source>
        <comment>reason.cannot_run</comment>
        <translation>sie lässt sich nicht ausführen</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>reason.days</comment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>it ended before it listened</source>
        <comment>reason.ended_early</comment>
        <translation>sie endete, bevor sie zuhörte</translation>
    </message>
    <message>
        <source>it ended while loading its model</source>
        <comment>reason.ended_loading</comment>
        <translation>sie endete beim Laden des Modells</translation>
    </message>
    <message>
        <source>it hung up</source>
        <comment>reason.hung_up</comment>
        <translation>Verbindung aufgelegt</translation>
    </message>
    <message>
        <source>macOS error {number}</source>
        <comment>reason.macos</comment>
        <translation>macOS-Fehler {number}</translation>
    </message>
    <message>
        <source>no answer in {seconds} s</source>
        <comment>reason.no_answer</comment>
        <translation>keine Antwort in {seconds} s</translation>
    </message>
    <message>
        <source>no connection</source>
        <comment>reason.no_connection</comment>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>its model does not load</source>
        <comment>reason.no_model</comment>
        <translation>das Modell lässt sich nicht laden</translation>
    </message>
    <message>
        <source>it does not answer as a proxy does</source>
        <comment>reason.not_http</comment>
        <translation>er antwortet nicht wie ein Proxy</translation>
    </message>
    <message>
        <source>its answer is not JSON</source>
        <comment>reason.not_json</comment>
        <translation>die Antwort ist kein JSON</translation>
    </message>
    <message>
        <source>it was not ready after {seconds} s</source>
        <comment>reason.not_ready</comment>
        <translation>sie war nach {seconds} s nicht bereit</translation>
    </message>
    <message>
        <source>{name} is not a Silero model</source>
        <comment>reason.not_silero</comment>
        <translation>{name} ist kein Silero-Modell</translation>
    </message>
    <message>
        <source>the proxy answers HTTP {status}</source>
        <comment>reason.proxy_status</comment>
        <translation>der Proxy antwortet mit HTTP {status}</translation>
    </message>
    <message>
        <source>HTTP {status}</source>
        <comment>reason.status</comment>
        <translation>HTTP {status}</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <comment>reason.tls</comment>
        <translation>TLS ist gescheitert</translation>
    </message>
    <message>
        <source>its answer is too long</source>
        <comment>reason.too_long</comment>
        <translation>die Antwort ist zu lang</translation>
    </message>
    <message>
        <source>the address is not known</source>
        <comment>reason.unknown_address</comment>
        <translation>die Adresse ist nicht bekannt</translation>
    </message>
    <message>
        <source>Windows error {number}</source>
        <comment>reason.windows</comment>
        <translation>Windows-Fehler {number}</translation>
    </message>
    <message>
        <source>its address is wrong</source>
        <comment>reason.wrong_address</comment>
        <translation>die Adresse ist falsch</translation>
    </message>
    <message>
        <source>The session {session} is deleted.</source>
        <comment>recover.discarded</comment>
        <translation>Die Sitzung {session} ist gelöscht.</translation>
    </message>
    <message>
        <source>There is no interrupted session: everything captioned so far was saved.</source>
        <comment>recover.none</comment>
        <translation>Es gibt keine unterbrochene Sitzung: Alles bisher Untertitelte ist gespeichert.</translation>
    </message>
    <message>
        <source>The session stays in the list of interrupted ones, because its folder cannot be changed ({reason}).</source>
        <comment>recover.not_settled</comment>
        <translation>Die Sitzung bleibt in der Liste der unterbrochenen, weil sich ihr Ordner nicht ändern lässt ({reason}).</translation>
    </message>
    <message>
        <source>There is no interrupted session {session}. livecaption recover --list shows them.</source>
        <comment>recover.unknown</comment>
        <translation>Es gibt keine unterbrochene Sitzung {session}. livecaption recover --list zeigt alle.</translation>
    </message>
    <message>
        <source>A session was interrupted before it was saved. livecaption recover brings it back.</source>
        <comment>recover.waiting</comment>
        <translation>Eine Sitzung wurde unterbrochen, bevor sie gespeichert war. livecaption recover holt sie zurück.</translation>
    </message>
    <message>
        <source>{first} does not answer. Meanwhile {host} writes the captions; livecaption goes back when {first} is there again.</source>
        <comment>route.elsewhere</comment>
        <translation>{first} antwortet nicht. Solange schreibt {host} die Untertitel; livecaption kehrt zurück, sobald {first} wieder da ist.</translation>
    </message>
    <message>
        <source>{reason} Until then {host} writes the captions.</source>
        <comment>route.given_up</comment>
        <translation>{reason} Bis dahin schreibt {host} die Untertitel.</translation>
    </message>
    <message>
        <source>{first} is too slow for what is said. Meanwhile {host} writes the captions; livecaption tries {first} again later.</source>
        <comment>route.slow</comment>
        <translation>{first} ist zu langsam für das Gesagte. Solange schreibt {host} die Untertitel; livecaption versucht es später wieder mit {first}.</translation>
    </message>
    <message>
        <source>{host} is starting. Your words are kept; captions come as soon as it is ready.</source>
        <comment>route.starting</comment>
        <translation>{host} startet gerade. Das Gesagte bleibt erhalten; Untertitel kommen, sobald der Server bereit ist.</translation>
    </message>
    <message>
        <source>{first} is starting. Meanwhile {host} writes the captions.</source>
        <comment>route.starting_elsewhere</comment>
        <translation>{first} startet gerade. Solange schreibt {host} die Untertitel.</translation>
    </message>
    <message>
        <source>So the numbers for {word} are in, and they are better than we thought.</source>
        <comment>sample.first</comment>
        <translation>Die Zahlen für {word} sind also da, und sie sind besser als gedacht.</translation>
    </message>
    <message>
        <source>Ana</source>
        <comment>sample.first_speaker</comment>
        <translation>Ana</translation>
    </message>
    <message>
        <source>March</source>
        <comment>sample.heard</comment>
        <translation>März</translation>
    </message>
    <message>
        <source>marsh</source>
        <comment>sample.misheard</comment>
        <translation>mehr</translation>
    </message>
    <message>
        <source>That is good news. Shall we tell everyone today?</source>
        <comment>sample.second</comment>
        <translation>Das ist eine gute Nachricht. Sagen wir es heute allen?</translation>
    </message>
    <message>
        <source>Sam</source>
        <comment>sample.second_speaker</comment>
        <translation>Sam</translation>
    </message>
    <message>
        <source>[applause]</source>
        <comment>sample.sound</comment>
        <translation>[Applaus]</translation>
    </message>
    <message>
        <source>Yes, and thank you all, it was a long winter.</source>
        <comment>sample.third</comment>
        <translation>Ja, und danke an alle, es war ein langer Winter.</translation>
    </message>
    <message>
        <source>Audience window</source>
        <comment>section.audience</comment>
        <translation>Publikumsfenster</translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>section.colours</comment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <comment>section.endpoint</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>section.font</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Shortcuts from any program</source>
        <comment>section.hotkeys</comment>
        <translation>Tastenkürzel aus jedem Programm</translation>
    </message>
    <message>
        <source>Layout</source>
        <comment>section.layout</comment>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Overlay</source>
        <comment>section.overlay</comment>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>section.privacy</comment>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Program</source>
        <comment>section.program</comment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <comment>section.saving</comment>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>What to caption</source>
        <comment>section.source</comment>
        <translation>Was untertitelt wird</translation>
    </message>
    <message>
        <source>Speakers</source>
        <comment>section.speakers</comment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Timing</source>
        <comment>section.timing</comment>
        <translation>Zeitverhalten</translation>
    </message>
    <message>
        <source>Speech and silence</source>
        <comment>section.utterances</comment>
        <translation>Sprache und Stille</translation>
    </message>
    <message>
        <source>Names and corrections</source>
        <comment>section.words</comment>
        <translation>Namen und Korrekturen</translation>
    </message>
    <message>
        <source>The connection has started already. The second start was ignored.</source>
        <comment>serve.already_started</comment>
        <translation>Die Verbindung ist schon gestartet. Der zweite Start wird nicht beachtet.</translation>
    </message>
    <message>
        <source>This audio frame is cut, misaligned or not numbers. Check the encoding that ready named.</source>
        <comment>serve.bad_audio</comment>
        <translation>Dieser Audioabschnitt ist abgeschnitten, verschoben oder besteht nicht aus Zahlen. Prüfen Sie die Kodierung, die ready nannte.</translation>
    </message>
    <message>
        <source>Audio at {rate_hz} Hz cannot be used. Send 4,000 to 192,000 Hz; the header is big-endian.</source>
        <comment>serve.bad_rate</comment>
        <translation>Ton mit {rate_hz} Hz ist nicht nutzbar. Senden Sie 4.000 bis 192.000 Hz; der Kopf ist Big-Endian.</translation>
    </message>
    <message>
        <source>The endpoint cannot listen on {host}, port {port}: {reason}. Pass another --host or --port.</source>
        <comment>serve.bind_failed</comment>
        <translation>Der Server kann auf {host}, Port {port}, nicht lauschen: {reason}. Geben Sie mit --host oder --port etwas anderes an.</translation>
    </message>
    <message>
        <source>The speech model failed. The endpoint&apos;s log says how; connect again to go on.</source>
        <comment>serve.engine_failed</comment>
        <translation>Das Spracherkennungsmodell ist ausgefallen. Wie, steht im Protokoll des Servers; verbinden Sie sich neu, um fortzufahren.</translation>
    </message>
    <message>
        <source>{host} is not an address of this computer. Pass one that is to --host.</source>
        <comment>serve.host_unknown</comment>
        <translation>{host} ist keine Adresse dieses Computers. Geben Sie mit --host eine an, die es ist.</translation>
    </message>
    <message>
        <source>This message is not JSON of the edge protocol. It was ignored.</source>
        <comment>serve.malformed</comment>
        <translation>Diese Nachricht ist kein JSON des Edge-Protokolls. Sie wird nicht beachtet.</translation>
    </message>
    <message>
        <source>The connection must begin with a start message.</source>
        <comment>serve.not_started</comment>
        <translation>Die Verbindung muss mit einer Start-Nachricht beginnen.</translation>
    </message>
    <message>
        <source>Port {port} is in use. Stop the program that uses it, or pass another --port.</source>
        <comment>serve.port_busy</comment>
        <translation>Port {port} ist belegt. Beenden Sie das Programm, das ihn nutzt, oder geben Sie einen anderen --port an.</translation>
    </message>
    <message>
        <source>Audio after stop is ignored.</source>
        <comment>serve.stopped</comment>
        <translation>Ton nach stop wird nicht beachtet.</translation>
    </message>
    <message>
        <source>A newer connection of the same session took over.</source>
        <comment>serve.superseded</comment>
        <translation>Eine neuere Verbindung derselben Sitzung hat übernommen.</translation>
    </message>
    <message>
        <source>{host} can be reached from other computers. Set LIVECAPTION_SERVE_TOKEN to a secret that clients must give, or serve on 127.0.0.1.</source>
        <comment>serve.token_needed</comment>
        <translation>{host} ist von anderen Computern erreichbar. Setzen Sie LIVECAPTION_SERVE_TOKEN auf ein Geheimnis, das Clients angeben müssen, oder dienen Sie auf 127.0.0.1.</translation>
    </message>
    <message>
        <source>The endpoint transcribes for as many clients as it can. Try again later.</source>
        <comment>serve.too_many_clients</comment>
        <translation>Der Server transkribiert schon für so viele Clients, wie er kann. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>More than {most} utterances are without a final. Wait for some before sending more.</source>
        <comment>serve.too_many_open</comment>
        <translation>Mehr als {most} Äußerungen sind ohne endgültigen Text. Warten Sie auf einige, bevor Sie mehr senden.</translation>
    </message>
    <message>
        <source>An utterance may last {longest_s} s. Send flush more often.</source>
        <comment>serve.utterance_too_long</comment>
        <translation>Eine Äußerung darf {longest_s} s dauern. Senden Sie flush öfter.</translation>
    </message>
    <message>
        <source>Captioning stopped because of a mistake in livecaption ({reason}); the log says more. What was captioned is saved.</source>
        <comment>session.failed</comment>
        <translation>Die Untertitel haben wegen eines Fehlers in livecaption angehalten ({reason}); mehr dazu steht im Programmprotokoll. Was untertitelt wurde, ist gespeichert.</translation>
    </message>
    <message>
        <source>Something in livecaption failed ({reason}); the log says more. Captions go on.</source>
        <comment>session.part_failed</comment>
        <translation>In livecaption ist ein Teil ausgefallen ({reason}); mehr dazu steht im Programmprotokoll. Die Untertitel gehen weiter.</translation>
    </message>
    <message>
        <source>The sound stopped coming ({reason}). What was captioned is saved.</source>
        <comment>session.source_failed</comment>
        <translation>Es kommt kein Ton mehr ({reason}). Was untertitelt wurde, ist gespeichert.</translation>
    </message>
    <message>
        <source>{seconds} s of speech got no captions, because the endpoint did not answer in time.</source>
        <comment>session.unfinished</comment>
        <translation>{seconds} s Sprache blieben ohne Untertitel, weil der Server nicht rechtzeitig geantwortet hat.</translation>
    </message>
    <message>
        <source>The part that listens for speech stopped ({reason}). What was captioned is saved; start livecaption again.</source>
        <comment>session.worker_failed</comment>
        <translation>Der Teil, der auf Sprache achtet, hat angehalten ({reason}). Was untertitelt wurde, ist gespeichert; starten Sie livecaption neu.</translation>
    </message>
    <message>
        <source>Strip behind the text</source>
        <comment>setting.audience.background_colour</comment>
        <translation>Streifen hinter dem Text</translation>
    </message>
    <message>
        <source>Colour of the strip right behind the letters.</source>
        <comment>setting.audience.background_colour.help</comment>
        <translation>Farbe des Streifens direkt hinter den Buchstaben.</translation>
    </message>
    <message>
        <source>Opacity of the strip</source>
        <comment>setting.audience.background_opacity</comment>
        <translation>Deckkraft des Streifens</translation>
    </message>
    <message>
        <source>Opacity of the strip right behind the letters.</source>
        <comment>setting.audience.background_opacity.help</comment>
        <translation>Deckkraft des Streifens direkt hinter den Buchstaben.</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <comment>setting.audience.columns</comment>
        <translation>Zeichen pro Zeile</translation>
    </message>
    <message>
        <source>Characters in a line.</source>
        <comment>setting.audience.columns.help</comment>
        <translation>Zeichen pro Zeile.</translation>
    </message>
    <message>
        <source>Show later by</source>
        <comment>setting.audience.delay_s</comment>
        <translation>Später zeigen um</translation>
    </message>
    <message>
        <source>By how much the captions lag behind on purpose, for example to match a delayed picture.</source>
        <comment>setting.audience.delay_s.help</comment>
        <translation>Um wie viel die Untertitel absichtlich später kommen, etwa passend zu einem verzögerten Bild.</translation>
    </message>
    <message>
        <source>Edge of the letters</source>
        <comment>setting.audience.edge</comment>
        <translation>Rand der Buchstaben</translation>
    </message>
    <message>
        <source>What sets the letters apart from what lies behind them.</source>
        <comment>setting.audience.edge.help</comment>
        <translation>Was die Buchstaben von dem abhebt, was dahinter liegt.</translation>
    </message>
    <message>
        <source>Colour of the edge</source>
        <comment>setting.audience.edge_colour</comment>
        <translation>Farbe des Randes</translation>
    </message>
    <message>
        <source>Colour of the outline or shadow.</source>
        <comment>setting.audience.edge_colour.help</comment>
        <translation>Farbe von Umriss oder Schatten.</translation>
    </message>
    <message>
        <source>Width of the edge</source>
        <comment>setting.audience.edge_px</comment>
        <translation>Breite des Randes</translation>
    </message>
    <message>
        <source>Width of the outline or shadow.</source>
        <comment>setting.audience.edge_px.help</comment>
        <translation>Breite von Umriss oder Schatten.</translation>
    </message>
    <message>
        <source>Withdraw after</source>
        <comment>setting.audience.fade_s</comment>
        <translation>Verblassen nach</translation>
    </message>
    <message>
        <source>How long after speech the box fades; the captions in it stay.</source>
        <comment>setting.audience.fade_s.help</comment>
        <translation>Wie lange nach dem Sprechen der Kasten verblasst; die Untertitel darin bleiben.</translation>
    </message>
    <message>
        <source>Layout</source>
        <comment>setting.audience.flow</comment>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Lines that roll up word by word, or blocks of whole lines that replace each other.</source>
        <comment>setting.audience.flow.help</comment>
        <translation>Zeilen, die Wort für Wort nach oben rollen, oder Blöcke ganzer Zeilen, die einander ablösen.</translation>
    </message>
    <message>
        <source>Font</source>
        <comment>setting.audience.font_family</comment>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>The font of the captions. Where it lacks a letter, another font lends it.</source>
        <comment>setting.audience.font_family.help</comment>
        <translation>Die Schriftart der Untertitel. Fehlt ihr ein Zeichen, springt eine andere ein.</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>setting.audience.font_px</comment>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Size of the captions&apos; text at 100 %.</source>
        <comment>setting.audience.font_px.help</comment>
        <translation>Größe der Untertitel bei 100 %.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <comment>setting.audience.fullscreen</comment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Fill the whole screen of the audience window.</source>
        <comment>setting.audience.fullscreen.help</comment>
        <translation>Den ganzen Bildschirm des Publikumsfensters füllen.</translation>
    </message>
    <message>
        <source>Bright after speech for</source>
        <comment>setting.audience.hang_s</comment>
        <translation>Nach dem Sprechen hell für</translation>
    </message>
    <message>
        <source>How long captions stay bright after speech.</source>
        <comment>setting.audience.hang_s.help</comment>
        <translation>Wie lange Untertitel nach dem Sprechen hell bleiben.</translation>
    </message>
    <message>
        <source>Hide from screen sharing</source>
        <comment>setting.audience.hide_from_capture</comment>
        <translation>Bei Freigabe verbergen</translation>
    </message>
    <message>
        <source>Keep the audience window out of screen sharing and recordings, where this system can.</source>
        <comment>setting.audience.hide_from_capture.help</comment>
        <translation>Das Publikumsfenster aus Bildschirmfreigaben und Aufzeichnungen heraushalten, wo das System es kann.</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <comment>setting.audience.line_height</comment>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Distance from line to line, as a multiple of the text&apos;s size.</source>
        <comment>setting.audience.line_height.help</comment>
        <translation>Abstand von Zeile zu Zeile, als Vielfaches der Textgröße.</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>setting.audience.lines</comment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Lines of captions.</source>
        <comment>setting.audience.lines.help</comment>
        <translation>Anzahl der Untertitelzeilen.</translation>
    </message>
    <message>
        <source>Hold back for at most</source>
        <comment>setting.audience.pace_delay_s</comment>
        <translation>Höchstens zurückhalten für</translation>
    </message>
    <message>
        <source>The longest that long speech is held back for its pace.</source>
        <comment>setting.audience.pace_delay_s.help</comment>
        <translation>Wie lange langes Sprechen höchstens zurückgehalten wird, um das Lesetempo zu halten.</translation>
    </message>
    <message>
        <source>Screen</source>
        <comment>setting.audience.screen</comment>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>The screen that the audience window is on; empty takes the second one.</source>
        <comment>setting.audience.screen.help</comment>
        <translation>Der Bildschirm für das Publikumsfenster; leer heißt: der zweite.</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <comment>setting.audience.show_speakers</comment>
        <translation>Namen der Sprecher</translation>
    </message>
    <message>
        <source>Say who speaks where the speaker changes.</source>
        <comment>setting.audience.show_speakers.help</comment>
        <translation>Zeigen, wer spricht, wenn der Sprecher wechselt.</translation>
    </message>
    <message>
        <source>Show the audience window</source>
        <comment>setting.audience.shown</comment>
        <translation>Publikumsfenster anzeigen</translation>
    </message>
    <message>
        <source>Show captions to a room in a window of their own; the overlay stays yours.</source>
        <comment>setting.audience.shown.help</comment>
        <translation>Untertitel für einen Raum in einem eigenen Fenster zeigen; das Overlay bleibt Ihres.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <comment>setting.audience.size_percent</comment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>How much larger or smaller than its size the text is shown; Larger and Smaller change this.</source>
        <comment>setting.audience.size_percent.help</comment>
        <translation>Wie viel größer oder kleiner der Text erscheint; „Größerer Text“ und „Kleinerer Text“ ändern das.</translation>
    </message>
    <message>
        <source>Colour of the speaker</source>
        <comment>setting.audience.speaker_colour</comment>
        <translation>Farbe des Sprechers</translation>
    </message>
    <message>
        <source>What takes the colour of the speaker; the name stands in print in any case.</source>
        <comment>setting.audience.speaker_colour.help</comment>
        <translation>Was die Farbe des Sprechers bekommt; der Name steht auf jeden Fall da.</translation>
    </message>
    <message>
        <source>Stability</source>
        <comment>setting.audience.stability</comment>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>How long new words wait to be sure before they show: early text, or steady text.</source>
        <comment>setting.audience.stability.help</comment>
        <translation>Wie lange neue Wörter warten, bis sie sicher sind: früher Text oder ruhiger Text.</translation>
    </message>
    <message>
        <source>Tentative text</source>
        <comment>setting.audience.tentative_colour</comment>
        <translation>Vorläufiger Text</translation>
    </message>
    <message>
        <source>Colour of words that may still change.</source>
        <comment>setting.audience.tentative_colour.help</comment>
        <translation>Farbe der Wörter, die sich noch ändern können.</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>setting.audience.text_colour</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Colour of settled words.</source>
        <comment>setting.audience.text_colour.help</comment>
        <translation>Farbe der endgültigen Wörter.</translation>
    </message>
    <message>
        <source>Text opacity</source>
        <comment>setting.audience.text_opacity</comment>
        <translation>Deckkraft des Textes</translation>
    </message>
    <message>
        <source>Opacity of the letters: 0 cannot be seen, 1 hides what is behind.</source>
        <comment>setting.audience.text_opacity.help</comment>
        <translation>Deckkraft der Buchstaben: 0 ist unsichtbar, 1 verdeckt, was dahinter liegt.</translation>
    </message>
    <message>
        <source>Box</source>
        <comment>setting.audience.window_colour</comment>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Colour of the whole caption box.</source>
        <comment>setting.audience.window_colour.help</comment>
        <translation>Farbe des ganzen Untertitelkastens.</translation>
    </message>
    <message>
        <source>Opacity of the box</source>
        <comment>setting.audience.window_opacity</comment>
        <translation>Deckkraft des Kastens</translation>
    </message>
    <message>
        <source>Opacity of the whole caption box.</source>
        <comment>setting.audience.window_opacity.help</comment>
        <translation>Deckkraft des ganzen Untertitelkastens.</translation>
    </message>
    <message>
        <source>Reading pace</source>
        <comment>setting.audience.words_per_minute</comment>
        <translation>Lesetempo</translation>
    </message>
    <message>
        <source>Long speech is held back to this pace, so that it can be read; 0 never holds it back.</source>
        <comment>setting.audience.words_per_minute.help</comment>
        <translation>Langes Sprechen wird auf dieses Tempo gebremst, damit es lesbar bleibt; 0 bremst nie.</translation>
    </message>
    <message>
        <source>Strip behind the text</source>
        <comment>setting.captions.background_colour</comment>
        <translation>Streifen hinter dem Text</translation>
    </message>
    <message>
        <source>Colour of the strip right behind the letters.</source>
        <comment>setting.captions.background_colour.help</comment>
        <translation>Farbe des Streifens direkt hinter den Buchstaben.</translation>
    </message>
    <message>
        <source>Opacity of the strip</source>
        <comment>setting.captions.background_opacity</comment>
        <translation>Deckkraft des Streifens</translation>
    </message>
    <message>
        <source>Opacity of the strip right behind the letters.</source>
        <comment>setting.captions.background_opacity.help</comment>
        <translation>Deckkraft des Streifens direkt hinter den Buchstaben.</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <comment>setting.captions.columns</comment>
        <translation>Zeichen pro Zeile</translation>
    </message>
    <message>
        <source>Characters in a line.</source>
        <comment>setting.captions.columns.help</comment>
        <translation>Zeichen pro Zeile.</translation>
    </message>
    <message>
        <source>Show later by</source>
        <comment>setting.captions.delay_s</comment>
        <translation>Später zeigen um</translation>
    </message>
    <message>
        <source>By how much the captions lag behind on purpose, for example to match a delayed picture.</source>
        <comment>setting.captions.delay_s.help</comment>
        <translation>Um wie viel die Untertitel absichtlich später kommen, etwa passend zu einem verzögerten Bild.</translation>
    </message>
    <message>
        <source>Edge of the letters</source>
        <comment>setting.captions.edge</comment>
        <translation>Rand der Buchstaben</translation>
    </message>
    <message>
        <source>What sets the letters apart from what lies behind them.</source>
        <comment>setting.captions.edge.help</comment>
        <translation>Was die Buchstaben von dem abhebt, was dahinter liegt.</translation>
    </message>
    <message>
        <source>Colour of the edge</source>
        <comment>setting.captions.edge_colour</comment>
        <translation>Farbe des Randes</translation>
    </message>
    <message>
        <source>Colour of the outline or shadow.</source>
        <comment>setting.captions.edge_colour.help</comment>
        <translation>Farbe von Umriss oder Schatten.</translation>
    </message>
    <message>
        <source>Width of the edge</source>
        <comment>setting.captions.edge_px</comment>
        <translation>Breite des Randes</translation>
    </message>
    <message>
        <source>Width of the outline or shadow.</source>
        <comment>setting.captions.edge_px.help</comment>
        <translation>Breite von Umriss oder Schatten.</translation>
    </message>
    <message>
        <source>Captions appear</source>
        <comment>setting.captions.face</comment>
        <translation>Untertitel erscheinen</translation>
    </message>
    <message>
        <source>Where captions appear; auto takes the overlay where there is a display, else the terminal.</source>
        <comment>setting.captions.face.help</comment>
        <translation>Wo Untertitel erscheinen; auto nimmt das Overlay, wo es eine Anzeige gibt, sonst das Terminal.</translation>
    </message>
    <message>
        <source>Withdraw after</source>
        <comment>setting.captions.fade_s</comment>
        <translation>Verblassen nach</translation>
    </message>
    <message>
        <source>How long after speech the box fades; the captions in it stay.</source>
        <comment>setting.captions.fade_s.help</comment>
        <translation>Wie lange nach dem Sprechen der Kasten verblasst; die Untertitel darin bleiben.</translation>
    </message>
    <message>
        <source>Layout</source>
        <comment>setting.captions.flow</comment>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Lines that roll up word by word, or blocks of whole lines that replace each other.</source>
        <comment>setting.captions.flow.help</comment>
        <translation>Zeilen, die Wort für Wort nach oben rollen, oder Blöcke ganzer Zeilen, die einander ablösen.</translation>
    </message>
    <message>
        <source>Font</source>
        <comment>setting.captions.font_family</comment>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>The font of the captions. Where it lacks a letter, another font lends it.</source>
        <comment>setting.captions.font_family.help</comment>
        <translation>Die Schriftart der Untertitel. Fehlt ihr ein Zeichen, springt eine andere ein.</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>setting.captions.font_px</comment>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Size of the captions&apos; text at 100 %.</source>
        <comment>setting.captions.font_px.help</comment>
        <translation>Größe der Untertitel bei 100 %.</translation>
    </message>
    <message>
        <source>Bright after speech for</source>
        <comment>setting.captions.hang_s</comment>
        <translation>Nach dem Sprechen hell für</translation>
    </message>
    <message>
        <source>How long captions stay bright after speech.</source>
        <comment>setting.captions.hang_s.help</comment>
        <translation>Wie lange Untertitel nach dem Sprechen hell bleiben.</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <comment>setting.captions.line_height</comment>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Distance from line to line, as a multiple of the text&apos;s size.</source>
        <comment>setting.captions.line_height.help</comment>
        <translation>Abstand von Zeile zu Zeile, als Vielfaches der Textgröße.</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>setting.captions.lines</comment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Lines of captions.</source>
        <comment>setting.captions.lines.help</comment>
        <translation>Anzahl der Untertitelzeilen.</translation>
    </message>
    <message>
        <source>Hold back for at most</source>
        <comment>setting.captions.pace_delay_s</comment>
        <translation>Höchstens zurückhalten für</translation>
    </message>
    <message>
        <source>The longest that long speech is held back for its pace.</source>
        <comment>setting.captions.pace_delay_s.help</comment>
        <translation>Wie lange langes Sprechen höchstens zurückgehalten wird, um das Lesetempo zu halten.</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <comment>setting.captions.show_speakers</comment>
        <translation>Namen der Sprecher</translation>
    </message>
    <message>
        <source>Say who speaks where the speaker changes.</source>
        <comment>setting.captions.show_speakers.help</comment>
        <translation>Zeigen, wer spricht, wenn der Sprecher wechselt.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <comment>setting.captions.size_percent</comment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>How much larger or smaller than its size the text is shown; Larger and Smaller change this.</source>
        <comment>setting.captions.size_percent.help</comment>
        <translation>Wie viel größer oder kleiner der Text erscheint; „Größerer Text“ und „Kleinerer Text“ ändern das.</translation>
    </message>
    <message>
        <source>Colour of the speaker</source>
        <comment>setting.captions.speaker_colour</comment>
        <translation>Farbe des Sprechers</translation>
    </message>
    <message>
        <source>What takes the colour of the speaker; the name stands in print in any case.</source>
        <comment>setting.captions.speaker_colour.help</comment>
        <translation>Was die Farbe des Sprechers bekommt; der Name steht auf jeden Fall da.</translation>
    </message>
    <message>
        <source>Stability</source>
        <comment>setting.captions.stability</comment>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>How long new words wait to be sure before they show: early text, or steady text.</source>
        <comment>setting.captions.stability.help</comment>
        <translation>Wie lange neue Wörter warten, bis sie sicher sind: früher Text oder ruhiger Text.</translation>
    </message>
    <message>
        <source>Tentative text</source>
        <comment>setting.captions.tentative_colour</comment>
        <translation>Vorläufiger Text</translation>
    </message>
    <message>
        <source>Colour of words that may still change.</source>
        <comment>setting.captions.tentative_colour.help</comment>
        <translation>Farbe der Wörter, die sich noch ändern können.</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>setting.captions.text_colour</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Colour of settled words.</source>
        <comment>setting.captions.text_colour.help</comment>
        <translation>Farbe der endgültigen Wörter.</translation>
    </message>
    <message>
        <source>Text opacity</source>
        <comment>setting.captions.text_opacity</comment>
        <translation>Deckkraft des Textes</translation>
    </message>
    <message>
        <source>Opacity of the letters: 0 cannot be seen, 1 hides what is behind.</source>
        <comment>setting.captions.text_opacity.help</comment>
        <translation>Deckkraft der Buchstaben: 0 ist unsichtbar, 1 verdeckt, was dahinter liegt.</translation>
    </message>
    <message>
        <source>Box</source>
        <comment>setting.captions.window_colour</comment>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Colour of the whole caption box.</source>
        <comment>setting.captions.window_colour.help</comment>
        <translation>Farbe des ganzen Untertitelkastens.</translation>
    </message>
    <message>
        <source>Opacity of the box</source>
        <comment>setting.captions.window_opacity</comment>
        <translation>Deckkraft des Kastens</translation>
    </message>
    <message>
        <source>Opacity of the whole caption box.</source>
        <comment>setting.captions.window_opacity.help</comment>
        <translation>Deckkraft des ganzen Untertitelkastens.</translation>
    </message>
    <message>
        <source>Reading pace</source>
        <comment>setting.captions.words_per_minute</comment>
        <translation>Lesetempo</translation>
    </message>
    <message>
        <source>Long speech is held back to this pace, so that it can be read; 0 never holds it back.</source>
        <comment>setting.captions.words_per_minute.help</comment>
        <translation>Langes Sprechen wird auf dieses Tempo gebremst, damit es lesbar bleibt; 0 bremst nie.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>setting.capture.device</comment>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Use another device while the chosen one is away</source>
        <comment>setting.capture.fallback_device</comment>
        <translation>Anderes Gerät nehmen, solange das gewählte weg ist</translation>
    </message>
    <message>
        <source>While the chosen microphone or output is away, caption the system&apos;s default one instead. Without this, captions wait until the chosen one is back.</source>
        <comment>setting.capture.fallback_device.help</comment>
        <translation>Solange das gewählte Mikrofon oder die gewählte Ausgabe weg ist, stattdessen den Standard des Systems untertiteln. Sonst warten die Untertitel, bis das Gewählte wieder da ist.</translation>
    </message>
    <message>
        <source>Read recordings fast</source>
        <comment>setting.capture.fast</comment>
        <translation>Aufnahmen schnell einlesen</translation>
    </message>
    <message>
        <source>Read a file as fast as the endpoint digests it, not at the pace it was recorded.</source>
        <comment>setting.capture.fast.help</comment>
        <translation>Eine Datei so schnell einlesen, wie der Server sie verarbeitet, nicht in der Geschwindigkeit der Aufnahme.</translation>
    </message>
    <message>
        <source>What to caption</source>
        <comment>setting.capture.source</comment>
        <translation>Was untertitelt wird</translation>
    </message>
    <message>
        <source>The name of the output whose sound is captioned, as `livecaption devices` lists it; empty takes the system&apos;s default.</source>
        <comment>setting.capture.system_device.help</comment>
        <translation>Der Name der Ausgabe, deren Ton untertitelt wird, wie `livecaption devices` ihn auflistet; leer gilt der Standard des Systems.</translation>
    </message>
    <message>
        <source>This computer as a last resort</source>
        <comment>setting.endpoint.fallback</comment>
        <translation>Dieser Computer als letzter Ausweg</translation>
    </message>
    <message>
        <source>Transcribe on this computer while no other endpoint answers. It speaks English, and the languages of the models that you get for it.</source>
        <comment>setting.endpoint.fallback.help</comment>
        <translation>Auf diesem Computer transkribieren, solange kein anderer Server antwortet. Er versteht Englisch und die Sprachen der Modelle, die Sie dafür holen.</translation>
    </message>
    <message>
        <source>Keep unsent speech for</source>
        <comment>setting.endpoint.keep_s</comment>
        <translation>Ungesendetes aufbewahren für</translation>
    </message>
    <message>
        <source>How much unsent speech to keep while the endpoint is away.</source>
        <comment>setting.endpoint.keep_s.help</comment>
        <translation>Wie viel ungesendete Sprache aufbewahrt wird, solange der Server weg ist.</translation>
    </message>
    <message>
        <source>Endpoints by a name of their own, each as NAME URL, with token-url=URL or ca=FILE where it needs them; docs/endpoints.md says more. Those named under Addresses are used.</source>
        <comment>setting.endpoint.known.help</comment>
        <translation>Server mit eigenem Namen, jeder als NAME URL, bei Bedarf mit token-url=URL oder ca=FILE; docs/endpoints.md sagt mehr. Verwendet werden die, die unter Adressen genannt sind.</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <comment>setting.endpoint.language</comment>
        <translation>Gesprochene Sprache</translation>
    </message>
    <message>
        <source>The language that is spoken, as a code such as en; without it the endpoint finds out.</source>
        <comment>setting.endpoint.language.help</comment>
        <translation>Die Sprache, die gesprochen wird, als Kürzel wie en; ohne Angabe erkennt der Server sie.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>setting.endpoint.urls</comment>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>The model that transcribes on this computer: a name that livecaption models list shows, or the path of a folder with a model. Without one, livecaption chooses by the spoken language and by how fast this computer is.</source>
        <comment>setting.engine.model.help</comment>
        <translation>Das Modell, das auf diesem Computer transkribiert: ein Name, den livecaption models list zeigt, oder der Pfad eines Ordners mit einem Modell. Ohne Angabe wählt livecaption nach der gesprochenen Sprache und danach, wie schnell dieser Computer ist.</translation>
    </message>
    <message>
        <source>Silence that ends an utterance</source>
        <comment>setting.gate.close_ms</comment>
        <translation>Stille, die eine Äußerung beendet</translation>
    </message>
    <message>
        <source>How much silence ends an utterance. Longer gives the recogniser more context and fewer errors; shorter makes text final sooner.</source>
        <comment>setting.gate.close_ms.help</comment>
        <translation>Wie viel Stille eine Äußerung beendet. Länger gibt der Erkennung mehr Zusammenhang und weniger Fehler; kürzer macht Text eher endgültig.</translation>
    </message>
    <message>
        <source>Captions for screen readers</source>
        <comment>setting.general.announce_captions</comment>
        <translation>Für Screenreader</translation>
    </message>
    <message>
        <source>Have a screen reader or braille display follow the captions as they come.</source>
        <comment>setting.general.announce_captions.help</comment>
        <translation>Screenreader oder Braillezeile folgen den Untertiteln, sobald sie erscheinen.</translation>
    </message>
    <message>
        <source>When the program starts</source>
        <comment>setting.general.at_start</comment>
        <translation>Beim Programmstart</translation>
    </message>
    <message>
        <source>What the program does when it starts: wait on its start page, or caption at once.</source>
        <comment>setting.general.at_start.help</comment>
        <translation>Was das Programm beim Start tut: auf der Startseite warten oder sofort untertiteln.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <comment>setting.general.language</comment>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>The language of the program&apos;s own words, as a code such as de; empty takes the system&apos;s.</source>
        <comment>setting.general.language.help</comment>
        <translation>Die Sprache des Programms selbst, als Kürzel wie de; leer heißt: die des Systems.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <comment>setting.general.reduced_motion</comment>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Let lines jump instead of gliding, and nothing fade.</source>
        <comment>setting.general.reduced_motion.help</comment>
        <translation>Zeilen springen statt zu gleiten, und nichts blendet aus.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>setting.general.theme</comment>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Light or dark windows.</source>
        <comment>setting.general.theme.help</comment>
        <translation>Helle oder dunkle Fenster.</translation>
    </message>
    <message>
        <source>Save transcripts</source>
        <comment>setting.outputs.autosave</comment>
        <translation>Transkripte speichern</translation>
    </message>
    <message>
        <source>Save every transcript when captions end.</source>
        <comment>setting.outputs.autosave.help</comment>
        <translation>Jedes Transkript speichern, wenn die Untertitel enden.</translation>
    </message>
    <message>
        <source>Changes as received</source>
        <comment>setting.outputs.engine_events</comment>
        <translation>Änderungen wie empfangen</translation>
    </message>
    <message>
        <source>Write every change as received from the endpoint, as JSON lines; - is standard output.</source>
        <comment>setting.outputs.engine_events.help</comment>
        <translation>Jede Änderung schreiben, wie der Server sie schickt, als JSON-Zeilen; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Changes as shown</source>
        <comment>setting.outputs.events</comment>
        <translation>Änderungen wie angezeigt</translation>
    </message>
    <message>
        <source>Write every change as shown, as JSON lines (docs/events.md); - is standard output.</source>
        <comment>setting.outputs.events.help</comment>
        <translation>Jede Änderung schreiben, wie sie angezeigt wird, als JSON-Zeilen (docs/events.md); - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Save as</source>
        <comment>setting.outputs.files</comment>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Save the transcript as .txt, .srt, .vtt or .json.</source>
        <comment>setting.outputs.files.help</comment>
        <translation>Das Transkript als .txt, .srt, .vtt oder .json speichern.</translation>
    </message>
    <message>
        <source>Folder for transcripts</source>
        <comment>setting.outputs.folder</comment>
        <translation>Ordner für Transkripte</translation>
    </message>
    <message>
        <source>Where transcripts are saved; a folder of the program&apos;s own in your documents without it.</source>
        <comment>setting.outputs.folder.help</comment>
        <translation>Wo Transkripte gespeichert werden; ohne Angabe in einem eigenen Ordner bei den Dokumenten.</translation>
    </message>
    <message>
        <source>Status log</source>
        <comment>setting.outputs.status_log</comment>
        <translation>Statusprotokoll</translation>
    </message>
    <message>
        <source>Add what the session does and how long each stage takes, as JSON lines without any words said (docs/status.md).</source>
        <comment>setting.outputs.status_log.help</comment>
        <translation>Anfügen, was die Sitzung tut und wie lange jeder Schritt dauert, als JSON-Zeilen ohne ein gesprochenes Wort (docs/status.md).</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>setting.overlay.dock</comment>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Where the overlay stands: where you put it, or at an edge of the screen.</source>
        <comment>setting.overlay.dock.help</comment>
        <translation>Wo das Overlay steht: frei verschiebbar oder an einem Rand des Bildschirms.</translation>
    </message>
    <message>
        <source>Hide from screen sharing</source>
        <comment>setting.overlay.hide_from_capture</comment>
        <translation>Bei Freigabe verbergen</translation>
    </message>
    <message>
        <source>Keep the overlay out of screen sharing and recordings, where this system can.</source>
        <comment>setting.overlay.hide_from_capture.help</comment>
        <translation>Das Overlay aus Bildschirmfreigaben und Aufzeichnungen heraushalten, wo das System es kann.</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <comment>setting.overlay.locked</comment>
        <translation>Klicks durchlassen</translation>
    </message>
    <message>
        <source>Let clicks pass through the overlay to what lies under it.</source>
        <comment>setting.overlay.locked.help</comment>
        <translation>Klicks gehen durch das Overlay zu dem, was darunter liegt.</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <comment>setting.overlay.shown</comment>
        <translation>Overlay anzeigen</translation>
    </message>
    <message>
        <source>Show captions over everything else.</source>
        <comment>setting.overlay.shown.help</comment>
        <translation>Untertitel über allem anderen zeigen.</translation>
    </message>
    <message>
        <source>Address to serve on</source>
        <comment>setting.serve.host</comment>
        <translation>Adresse des Angebots</translation>
    </message>
    <message>
        <source>Address to listen on. Beyond this computer a token in LIVECAPTION_SERVE_TOKEN is required.</source>
        <comment>setting.serve.host.help</comment>
        <translation>Die Adresse, auf der gelauscht wird. Über diesen Computer hinaus ist ein Token in LIVECAPTION_SERVE_TOKEN nötig.</translation>
    </message>
    <message>
        <source>Log as JSON</source>
        <comment>setting.serve.log_json</comment>
        <translation>Protokoll als JSON</translation>
    </message>
    <message>
        <source>Write the log as lines of JSON, with one for each call of the recogniser. No words of what is said.</source>
        <comment>setting.serve.log_json.help</comment>
        <translation>Das Protokoll als JSON-Zeilen schreiben, mit einer für jeden Aufruf der Spracherkennung. Ohne ein gesprochenes Wort.</translation>
    </message>
    <message>
        <source>Most clients at a time</source>
        <comment>setting.serve.most_clients</comment>
        <translation>Höchstzahl der Clients</translation>
    </message>
    <message>
        <source>How many clients may be connected at a time; more are told to come back later.</source>
        <comment>setting.serve.most_clients.help</comment>
        <translation>Wie viele Clients gleichzeitig verbunden sein dürfen; weitere werden auf später vertröstet.</translation>
    </message>
    <message>
        <source>Port to serve on</source>
        <comment>setting.serve.port</comment>
        <translation>Port des Angebots</translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes a free one.</source>
        <comment>setting.serve.port.help</comment>
        <translation>Der Port, auf dem gelauscht wird; 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>Wait for the last words</source>
        <comment>setting.session.finish_s</comment>
        <translation>Auf die letzten Wörter warten</translation>
    </message>
    <message>
        <source>How long to wait for the last words when captioning ends.</source>
        <comment>setting.session.finish_s.help</comment>
        <translation>Wie lange am Ende auf die letzten Wörter gewartet wird.</translation>
    </message>
    <message>
        <source>Show or hide the audience window</source>
        <comment>setting.shortcuts.audience</comment>
        <translation>Publikumsfenster zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.audience.help</comment>
        <translation>Tasten, die das aus jedem Programm tun, etwa Ctrl+Alt+C; leer heißt: keine.</translation>
    </message>
    <message>
        <source>Blank all captions, or show them again</source>
        <comment>setting.shortcuts.blank</comment>
        <translation>Alle Untertitel aus- oder einblenden</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.blank.help</comment>
        <translation>Tasten, die das aus jedem Programm tun, etwa Ctrl+Alt+C; leer heißt: keine.</translation>
    </message>
    <message>
        <source>Control the overlay by keyboard</source>
        <comment>setting.shortcuts.controls</comment>
        <translation>Overlay per Tastatur bedienen</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.controls.help</comment>
        <translation>Tasten, die das aus jedem Programm tun, etwa Ctrl+Alt+C; leer heißt: keine.</translation>
    </message>
    <message>
        <source>Freeze all captions, or let them go on</source>
        <comment>setting.shortcuts.freeze</comment>
        <translation>Alle Untertitel einfrieren oder weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.freeze.help</comment>
        <translation>Tasten, die das aus jedem Programm tun, etwa Ctrl+Alt+C; leer heißt: keine.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <comment>setting.shortcuts.larger</comment>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.larger.help</comment>
        <translation>Tasten, die das aus jedem Programm tun, etwa Ctrl+Alt+C; leer heißt: keine.</translation>
    </message>
    <message>
        <source>Let clicks through the overlay, or not</source>
        <comment>setting.shortcuts.lock</comment>
        <translation>Klicks durch das Overlay lassen oder nicht</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.lock.help</comment>
        <translation>Tasten, die das aus jedem Programm tun, etwa Ctrl+Alt+C; leer heißt: keine.</translation>
    </message>
    <message>
        <source>Show or hide the overlay</source>
        <comment>setting.shortcuts.overlay</comment>
        <translation>Overlay zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.overlay.help</comment>
        <translation>Tasten, die das aus jedem Programm tun, etwa Ctrl+Alt+C; leer heißt: keine.</translation>
    </message>
    <message>
        <source>Pause captions, or go on</source>
        <comment>setting.shortcuts.pause</comment>
        <translation>Untertitel pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.pause.help</comment>
        <translation>Tasten, die das aus jedem Programm tun, etwa Ctrl+Alt+C; leer heißt: keine.</translation>
    </message>
    <message>
        <source>Quit livecaption</source>
        <comment>setting.shortcuts.quit</comment>
        <translation>livecaption beenden</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.quit.help</comment>
        <translation>Tasten, die das aus jedem Programm tun, etwa Ctrl+Alt+C; leer heißt: keine.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <comment>setting.shortcuts.settings</comment>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.settings.help</comment>
        <translation>Tasten, die das aus jedem Programm tun, etwa Ctrl+Alt+C; leer heißt: keine.</translation>
    </message>
    <message>
        <source>Show the main window</source>
        <comment>setting.shortcuts.show</comment>
        <translation>Hauptfenster anzeigen</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.show.help</comment>
        <translation>Tasten, die das aus jedem Programm tun, etwa Ctrl+Alt+C; leer heißt: keine.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <comment>setting.shortcuts.smaller</comment>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.smaller.help</comment>
        <translation>Tasten, die das aus jedem Programm tun, etwa Ctrl+Alt+C; leer heißt: keine.</translation>
    </message>
    <message>
        <source>Strike the last line everywhere</source>
        <comment>setting.shortcuts.strike</comment>
        <translation>Letzte Zeile überall streichen</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.strike.help</comment>
        <translation>Tasten, die das aus jedem Programm tun, etwa Ctrl+Alt+C; leer heißt: keine.</translation>
    </message>
    <message>
        <source>Start captions, or end them</source>
        <comment>setting.shortcuts.toggle</comment>
        <translation>Untertitel starten oder beenden</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.toggle.help</comment>
        <translation>Tasten, die das aus jedem Programm tun, etwa Ctrl+Alt+C; leer heißt: keine.</translation>
    </message>
    <message>
        <source>Number of speakers</source>
        <comment>setting.speakers.expected</comment>
        <translation>Zahl der Sprecher</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <comment>setting.speakers.tell_apart</comment>
        <translation>Sprecher unterscheiden</translation>
    </message>
    <message>
        <source>Say who speaks, told by the voice, where the endpoint can.</source>
        <comment>setting.speakers.tell_apart.help</comment>
        <translation>Angeben, wer spricht, an der Stimme erkannt, wo der Server das kann.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <comment>setting.words.corrections</comment>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Words that are heard wrong and what they should be, such as “Marz → March”.</source>
        <comment>setting.words.corrections.help</comment>
        <translation>Wörter, die falsch verstanden werden, und was sie sein sollen, etwa „Merz → März“.</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <comment>setting.words.keyterms</comment>
        <translation>Namen und Begriffe</translation>
    </message>
    <message>
        <source>Names and terms that are said often, for the transcriber to expect.</source>
        <comment>setting.words.keyterms.help</comment>
        <translation>Namen und Begriffe, die oft fallen, damit die Spracherkennung mit ihnen rechnet.</translation>
    </message>
    <message>
        <source>What you chose is saved in {path}. When {file} is mended or moved away, give it that name.</source>
        <comment>settings.aside</comment>
        <translation>Ihre Wahl ist in {path} gespeichert. Sobald {file} berichtigt oder aus dem Weg ist, geben Sie der Datei diesen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} things in the settings cannot be used; see above.</source>
        <comment>settings.bad</comment>
        <translation>
            <numerusform>{n} Einstellung ist nicht nutzbar; siehe oben.</numerusform>
            <numerusform>{n} Einstellungen sind nicht nutzbar; siehe oben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{option} takes a colour such as #FFE14D, not “{value}”.</source>
        <comment>settings.bad_colour</comment>
        <translation>{option} braucht eine Farbe wie #FFE14D, nicht „{value}“.</translation>
    </message>
    <message>
        <source>{option} takes pairs such as “Marz → March”, not “{value}”.</source>
        <comment>settings.bad_correction</comment>
        <translation>{option} braucht Paare wie „Merz → März“, nicht „{value}“.</translation>
    </message>
    <message>
        <source>{option} takes the path of a file, not “{value}”.</source>
        <comment>settings.bad_file</comment>
        <translation>{option} braucht den Pfad einer Datei, nicht „{value}“.</translation>
    </message>
    <message>
        <source>{option} takes the path of a folder, not “{value}”.</source>
        <comment>settings.bad_folder</comment>
        <translation>{option} braucht den Pfad eines Ordners, nicht „{value}“.</translation>
    </message>
    <message>
        <source>{option} takes the name of a font, not “{value}”.</source>
        <comment>settings.bad_font</comment>
        <translation>{option} braucht den Namen einer Schriftart, nicht „{value}“.</translation>
    </message>
    <message>
        <source>{option} takes words of at most 80 characters, not “{value}”.</source>
        <comment>settings.bad_keyterm</comment>
        <translation>{option} braucht Wörter mit höchstens 80 Zeichen, nicht „{value}“.</translation>
    </message>
    <message>
        <source>{option} takes the code of a language such as en or pt-BR, not “{value}”.</source>
        <comment>settings.bad_language</comment>
        <translation>{option} braucht das Kürzel einer Sprache wie en oder pt-BR, nicht „{value}“.</translation>
    </message>
    <message>
        <source>schema_version takes a whole number, not “{value}”.</source>
        <comment>settings.bad_version</comment>
        <translation>schema_version braucht eine ganze Zahl, nicht „{value}“.</translation>
    </message>
    <message>
        <source>{file} cannot be read: there is a mistake in line {line}, column {column} ({reason}). It stays as it is, and the usual settings count. Mend that line; what you change meanwhile holds until livecaption ends.</source>
        <comment>settings.broken</comment>
        <translation>{file} ist nicht lesbar: In Zeile {line}, Spalte {column}, steckt ein Fehler ({reason}). Die Datei bleibt, wie sie ist, und die üblichen Einstellungen gelten. Berichtigen Sie die Zeile; was Sie inzwischen ändern, gilt bis zum Ende von livecaption.</translation>
    </message>
    <message>
        <source>What you change holds until livecaption ends, because {file} has a mistake and is not touched. Mend it, or save your changes beside it.</source>
        <comment>settings.broken_kept</comment>
        <translation>Was Sie ändern, gilt bis zum Ende von livecaption, weil {file} einen Fehler hat und unangetastet bleibt. Berichtigen Sie die Datei, oder speichern Sie Ihre Änderungen daneben.</translation>
    </message>
    <message>
        <source>{file} cannot be read: there is a mistake in it ({reason}). It stays as it is, and the usual settings count. Mend it; what you change meanwhile holds until livecaption ends.</source>
        <comment>settings.broken_somewhere</comment>
        <translation>{file} ist nicht lesbar: Darin steckt ein Fehler ({reason}). Die Datei bleibt, wie sie ist, und die üblichen Einstellungen gelten. Berichtigen Sie sie; was Sie inzwischen ändern, gilt bis zum Ende von livecaption.</translation>
    </message>
    <message>
        <source>Your settings are saved in {path}, without any key.</source>
        <comment>settings.exported</comment>
        <translation>Ihre Einstellungen sind in {path} gespeichert, ohne Schlüssel.</translation>
    </message>
    <message>
        <source>{file} is from a newer livecaption (version {version} of the file). What this one knows of it counts; it stays as it is, and what you change holds until livecaption ends. Update livecaption to keep changes.</source>
        <comment>settings.from_future</comment>
        <translation>{file} stammt von einem neueren livecaption (Version {version} der Datei). Was dieses davon kennt, gilt; die Datei bleibt, wie sie ist, und was Sie ändern, gilt bis zum Ende von livecaption. Aktualisieren Sie livecaption, um Änderungen zu behalten.</translation>
    </message>
    <message>
        <source>What you change holds until livecaption ends, because a newer livecaption wrote {file}. Update this one, or save your changes beside it.</source>
        <comment>settings.future_kept</comment>
        <translation>Was Sie ändern, gilt bis zum Ende von livecaption, weil ein neueres livecaption {file} geschrieben hat. Aktualisieren Sie dieses, oder speichern Sie Ihre Änderungen daneben.</translation>
    </message>
    <message>
        <source>The settings are good.</source>
        <comment>settings.good</comment>
        <translation>Die Einstellungen sind in Ordnung.</translation>
    </message>
    <message>
        <source>Settings of livecaption. Edit them as you like; docs/settings.md says what there is.</source>
        <comment>settings.header</comment>
        <translation>Einstellungen von livecaption. Ändern Sie sie nach Belieben; was es gibt, steht in docs/settings.md.</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings are changed as {path} says.</source>
        <comment>settings.imported</comment>
        <translation>
            <numerusform>{n} Einstellung ist so geändert, wie {path} es vorgibt.</numerusform>
            <numerusform>{n} Einstellungen sind so geändert, wie {path} es vorgibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {problem} This is left out; the rest counts.</source>
        <comment>settings.left_out</comment>
        <translation>{file}: {problem} Das wird übergangen; der Rest gilt.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem} This line is left out; the others count.</source>
        <comment>settings.line</comment>
        <translation>{file}, Zeile {line}: {problem} Diese Zeile wird übergangen; die anderen gelten.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n} more lines cannot be used and are left out.</source>
        <comment>settings.more</comment>
        <translation>
            <numerusform>{file}: {n} weitere Zeile ist nicht nutzbar und wird übergangen.</numerusform>
            <numerusform>{file}: {n} weitere Zeilen sind nicht nutzbar und werden übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no folder {folder}. Create it, or choose another place.</source>
        <comment>settings.no_folder</comment>
        <translation>Den Ordner {folder} gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no settings file yet; the usual settings count.</source>
        <comment>settings.none_yet</comment>
        <translation>Es gibt noch keine Einstellungsdatei; die üblichen Einstellungen gelten.</translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({reason}). Make its folder yours to write.</source>
        <comment>settings.not_deleted</comment>
        <translation>{file} lässt sich nicht löschen ({reason}). Sorgen Sie dafür, dass Sie in dem Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>What you change holds until livecaption ends, because {file} is written in a way that cannot be changed without harm. Write each group once, as [captions], and each setting on a line under it.</source>
        <comment>settings.not_editable</comment>
        <translation>Was Sie ändern, gilt bis zum Ende von livecaption, weil {file} so geschrieben ist, dass es sich nicht ohne Schaden ändern lässt. Schreiben Sie jede Gruppe einmal, als [captions], und darunter jede Einstellung auf eine eigene Zeile.</translation>
    </message>
    <message>
        <source>What you change holds until livecaption ends, because {file} cannot be written ({reason}). Make it yours to write, or make room on the disk.</source>
        <comment>settings.not_saved</comment>
        <translation>Was Sie ändern, gilt bis zum Ende von livecaption, weil {file} sich nicht schreiben lässt ({reason}). Sorgen Sie dafür, dass Sie die Datei schreiben dürfen, oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>{file} cannot be read: line {line} is not text in UTF-8. It stays as it is, and the usual settings count. Save it as UTF-8; what you change meanwhile holds until livecaption ends.</source>
        <comment>settings.not_text</comment>
        <translation>{file} ist nicht lesbar: Zeile {line} ist kein Text in UTF-8. Die Datei bleibt, wie sie ist, und die üblichen Einstellungen gelten. Speichern Sie sie als UTF-8; was Sie inzwischen ändern, gilt bis zum Ende von livecaption.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the path and try again.</source>
        <comment>settings.nothing_to_import</comment>
        <translation>Die Datei {path} gibt es nicht. Prüfen Sie den Pfad, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{option} takes a whole number, not {value}.</source>
        <comment>settings.takes_count</comment>
        <translation>{option} braucht eine ganze Zahl, nicht {value}.</translation>
    </message>
    <message>
        <source>{option} takes a list of texts in quotes, such as [“one”, “two”], not {value}.</source>
        <comment>settings.takes_list</comment>
        <translation>{option} braucht eine Liste von Texten in Anführungszeichen, etwa [&quot;eins&quot;, &quot;zwei&quot;], nicht {value}.</translation>
    </message>
    <message>
        <source>{option} takes a number, not “{value}”.</source>
        <comment>settings.takes_number</comment>
        <translation>{option} braucht eine Zahl, nicht „{value}“.</translation>
    </message>
    <message>
        <source>{option} takes true or false, not {value}.</source>
        <comment>settings.takes_switch</comment>
        <translation>{option} braucht true oder false, nicht {value}.</translation>
    </message>
    <message>
        <source>{option} is the name of a group: write [{option}] on a line of its own, not {value}.</source>
        <comment>settings.takes_table</comment>
        <translation>{option} ist der Name einer Gruppe: Schreiben Sie [{option}] auf eine eigene Zeile, nicht {value}.</translation>
    </message>
    <message>
        <source>{option} takes text in quotes, not {value}.</source>
        <comment>settings.takes_text</comment>
        <translation>{option} braucht Text in Anführungszeichen, nicht {value}.</translation>
    </message>
    <message>
        <source>{file} has lists or tables too deep within each other. It stays as it is, and the usual settings count. Take them out; what you change meanwhile holds until livecaption ends.</source>
        <comment>settings.too_deep</comment>
        <translation>{file} enthält zu tief verschachtelte Listen oder Tabellen. Die Datei bleibt, wie sie ist, und die üblichen Einstellungen gelten. Entfernen Sie sie; was Sie inzwischen ändern, gilt bis zum Ende von livecaption.</translation>
    </message>
    <message>
        <source>{file} is larger than {most_kb} kB, which no settings are. It stays as it is, and the usual settings count. Move it away, and livecaption makes a new one.</source>
        <comment>settings.too_large</comment>
        <translation>{file} ist größer als {most_kb} kB; so groß sind keine Einstellungen. Die Datei bleibt, wie sie ist, und die üblichen Einstellungen gelten. Schieben Sie sie weg, dann legt livecaption eine neue an.</translation>
    </message>
    <message>
        <source>There is no setting {option}.</source>
        <comment>settings.unknown</comment>
        <translation>Es gibt keine Einstellung {option}.</translation>
    </message>
    <message>
        <source>There is no setting {option}; {near} is the nearest.</source>
        <comment>settings.unknown_near</comment>
        <translation>Es gibt keine Einstellung {option}; {near} kommt ihr am nächsten.</translation>
    </message>
    <message>
        <source>{file} cannot be opened ({reason}). It stays as it is, and the usual settings count; what you change meanwhile holds until livecaption ends.</source>
        <comment>settings.unreadable</comment>
        <translation>{file} lässt sich nicht öffnen ({reason}). Die Datei bleibt, wie sie ist, und die üblichen Einstellungen gelten; was Sie inzwischen ändern, gilt bis zum Ende von livecaption.</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <comment>speaker.numbered</comment>
        <translation>Sprecher {number}</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>speaker.room</comment>
        <translation>Raum</translation>
    </message>
    <message>
        <source>You</source>
        <comment>speaker.you</comment>
        <translation>Ich</translation>
    </message>
    <message>
        <source>The disk has no room for speech that waits for its captions. The newest {minutes} minutes of it are kept all the same; make room on the disk, or choose an endpoint that answers.</source>
        <comment>spool.full</comment>
        <translation>Auf dem Datenträger ist kein Platz für das Gesagte, das noch auf Untertitel wartet. Die neuesten {minutes} Minuten davon bleiben trotzdem erhalten; schaffen Sie Platz auf dem Datenträger, oder wählen Sie einen Server, der antwortet.</translation>
    </message>
    <message>
        <source>Behind</source>
        <comment>status.behind</comment>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>captions are hidden</source>
        <comment>status.blank</comment>
        <translation>die Untertitel sind ausgeblendet</translation>
    </message>
    <message>
        <source>Traffic</source>
        <comment>status.bytes</comment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>{sent} kB sent, {received} kB received</source>
        <comment>status.bytes_both</comment>
        <translation>{sent} kB gesendet, {received} kB empfangen</translation>
    </message>
    <message>
        <source>{host}, encrypted</source>
        <comment>status.encrypted</comment>
        <translation>{host}, verschlüsselt</translation>
    </message>
    <message>
        <source>captions are frozen</source>
        <comment>status.frozen</comment>
        <translation>die Untertitel sind eingefroren</translation>
    </message>
    <message>
        <source>Heard</source>
        <comment>status.heard</comment>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>{heard}, of which {sent} was sent as speech</source>
        <comment>status.heard_and_sent</comment>
        <translation>{heard}, davon {sent} als Sprache gesendet</translation>
    </message>
    <message>
        <source>Hears</source>
        <comment>status.hears</comment>
        <translation>Hört</translation>
    </message>
    <message>
        <source>this computer: nothing leaves it</source>
        <comment>status.here</comment>
        <translation>diesen Computer: Nichts verlässt ihn</translation>
    </message>
    <message>
        <source>livecaption is running, but captions nothing now. livecaption --toggle starts captions.</source>
        <comment>status.idle</comment>
        <translation>livecaption läuft, untertitelt aber gerade nichts. livecaption --toggle startet die Untertitel.</translation>
    </message>
    <message>
        <source>{source}, {level} dBFS</source>
        <comment>status.loud</comment>
        <translation>{source}, {level} dBFS</translation>
    </message>
    <message>
        <source>{where} (not connected)</source>
        <comment>status.not_connected</comment>
        <translation>{where} (nicht verbunden)</translation>
    </message>
    <message>
        <source>livecaption is not running, so nothing is captioned. Start it with: livecaption</source>
        <comment>status.not_running</comment>
        <translation>livecaption läuft nicht, also wird nichts untertitelt. Starten Sie es mit: livecaption</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>status.nothing_timed</comment>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>{source}: {what}</source>
        <comment>status.of_channel</comment>
        <translation>{source}: {what}</translation>
    </message>
    <message>
        <source>{host}, not encrypted: others on the network can listen</source>
        <comment>status.open</comment>
        <translation>{host}, unverschlüsselt: Andere im Netzwerk können mithören</translation>
    </message>
    <message numerus="yes">
        <source>{n} reconnects</source>
        <comment>status.reconnects</comment>
        <translation>
            <numerusform>{n} neue Verbindung</numerusform>
            <numerusform>{n} neue Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <comment>status.seconds</comment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Sends to</source>
        <comment>status.sends</comment>
        <translation>Sendet an</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>status.since</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>since {time} ({length}), in a terminal</source>
        <comment>status.since_in_terminal</comment>
        <translation>seit {time} ({length}), in einem Terminal</translation>
    </message>
    <message>
        <source>since {time} ({length}), in windows</source>
        <comment>status.since_in_windows</comment>
        <translation>seit {time} ({length}), in Fenstern</translation>
    </message>
    <message>
        <source>capture {ms} ms</source>
        <comment>status.stage_capture</comment>
        <translation>Aufnahme {ms} ms</translation>
    </message>
    <message>
        <source>endpoint {ms} ms</source>
        <comment>status.stage_endpoint</comment>
        <translation>Server {ms} ms</translation>
    </message>
    <message>
        <source>gate {ms} ms</source>
        <comment>status.stage_gate</comment>
        <translation>Detektor {ms} ms</translation>
    </message>
    <message>
        <source>send {ms} ms</source>
        <comment>status.stage_send</comment>
        <translation>Senden {ms} ms</translation>
    </message>
    <message>
        <source>More than one output matches “{name}”: {matches}. Choose one of these.</source>
        <comment>system.ambiguous_output</comment>
        <translation>Mehrere Ausgaben passen zu „{name}“: {matches}. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>{title} stopped. Captions of this computer&apos;s sound go on when it comes back.</source>
        <comment>system.lost</comment>
        <translation>{title} liefert keinen Ton mehr. Die Untertitel des Tons dieses Computers gehen weiter, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>This computer&apos;s sound stopped. Captions of it go on when it comes back.</source>
        <comment>system.lost_output</comment>
        <translation>Der Ton dieses Computers ist weg. Seine Untertitel gehen weiter, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>the sound system does not answer</source>
        <comment>system.no_answer</comment>
        <translation>das Soundsystem antwortet nicht</translation>
    </message>
    <message>
        <source>This computer has nothing to play sound on. Plug in loudspeakers or headphones, or caption a microphone.</source>
        <comment>system.no_output</comment>
        <translation>Dieser Computer hat nichts, worauf er Ton abspielen kann. Schließen Sie Lautsprecher oder Kopfhörer an, oder untertiteln Sie ein Mikrofon.</translation>
    </message>
    <message>
        <source>This computer&apos;s sound cannot be listened to: the part that does it (flexaudio) is not installed, or is not made for this kind of computer. Caption a microphone, or install livecaption again.</source>
        <comment>system.no_package</comment>
        <translation>Der Ton dieses Computers ist nicht zu hören: Der Teil dafür (flexaudio) ist nicht installiert oder nicht für solche Computer gemacht. Untertiteln Sie ein Mikrofon, oder installieren Sie livecaption neu.</translation>
    </message>
    <message>
        <source>The system does not let livecaption hear what this computer plays, so it has no captions. On a Mac, allow it in System Settings &gt; Privacy &amp; Security &gt; Screen &amp; System Audio Recording and start livecaption again. On Windows, ask whoever looks after this computer.</source>
        <comment>system.permission</comment>
        <translation>Das System lässt livecaption nicht hören, was dieser Computer abspielt, deshalb gibt es keine Untertitel davon. Erlauben Sie es auf einem Mac unter Systemeinstellungen &gt; Datenschutz &amp; Sicherheit &gt; Bildschirm- &amp; Systemaudioaufnahme, und starten Sie livecaption neu. Fragen Sie unter Windows, wer diesen Computer betreut.</translation>
    </message>
    <message>
        <source>This computer&apos;s sound cannot be listened to: {reason}. Try again, or caption a microphone.</source>
        <comment>system.refused</comment>
        <translation>Der Ton dieses Computers ist nicht zu hören: {reason}. Versuchen Sie es noch einmal, oder untertiteln Sie ein Mikrofon.</translation>
    </message>
    <message>
        <source>No sound comes from this computer although something plays. On a Mac, allow livecaption in System Settings &gt; Privacy &amp; Security &gt; Screen &amp; System Audio Recording. Otherwise, see whether the program that plays is muted.</source>
        <comment>system.silent</comment>
        <translation>Von diesem Computer kommt kein Ton, obwohl etwas spielt. Erlauben Sie es livecaption auf einem Mac unter Systemeinstellungen &gt; Datenschutz &amp; Sicherheit &gt; Bildschirm- &amp; Systemaudioaufnahme. Sehen Sie sonst nach, ob das Programm stummgeschaltet ist, das etwas abspielt.</translation>
    </message>
    <message>
        <source>This computer&apos;s sound</source>
        <comment>system.title</comment>
        <translation>Ton dieses Computers</translation>
    </message>
    <message>
        <source>This computer&apos;s sound: {title}</source>
        <comment>system.title_of</comment>
        <translation>Ton dieses Computers: {title}</translation>
    </message>
    <message>
        <source>This computer&apos;s sound cannot be listened to: that needs macOS 14.4 or newer. Update macOS, or caption a microphone.</source>
        <comment>system.too_old</comment>
        <translation>Der Ton dieses Computers ist nicht zu hören: Dafür braucht es macOS 14.4 oder neuer. Aktualisieren Sie macOS, oder untertiteln Sie ein Mikrofon.</translation>
    </message>
    <message>
        <source>{host} is busy (HTTP {status}). Try again later.</source>
        <comment>test.busy</comment>
        <translation>{host} ist ausgelastet (HTTP {status}). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>test.column_connect</comment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Final</source>
        <comment>test.column_final</comment>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>First byte</source>
        <comment>test.column_first_byte</comment>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>First caption</source>
        <comment>test.column_first_caption</comment>
        <translation>Erster Untertitel</translation>
    </message>
    <message>
        <source>What it heard</source>
        <comment>test.column_heard</comment>
        <translation>Was erkannt wurde</translation>
    </message>
    <message>
        <source>Round trip</source>
        <comment>test.column_round_trip</comment>
        <translation>Hin und zurück</translation>
    </message>
    <message numerus="yes">
        <source>{n} endpoints did not answer as they should; see above.</source>
        <comment>test.failed</comment>
        <translation>
            <numerusform>{n} Server hat nicht so geantwortet, wie er soll; siehe oben.</numerusform>
            <numerusform>{n} Server haben nicht so geantwortet, wie sie sollen; siehe oben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} ms</source>
        <comment>test.in_ms</comment>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>The connection to {host} broke before the phrase was written.</source>
        <comment>test.lost</comment>
        <translation>Die Verbindung zu {host} ist abgebrochen, bevor der Satz geschrieben war.</translation>
    </message>
    <message>
        <source>{host} does not answer ({reason}). Check its address, and that the server runs.</source>
        <comment>test.no_answer</comment>
        <translation>{host} antwortet nicht ({reason}). Prüfen Sie seine Adresse und ob der Server läuft.</translation>
    </message>
    <message>
        <source>It heard nothing.</source>
        <comment>test.nothing_heard</comment>
        <translation>Nichts erkannt.</translation>
    </message>
    <message>
        <source>Only {name} heard the phrase rightly; it shows the first words after {milliseconds} ms.</source>
        <comment>test.only</comment>
        <translation>Nur {name} hat den Satz richtig erkannt; die ersten Wörter erscheinen nach {milliseconds} ms.</translation>
    </message>
    <message>
        <source>Trying {name}…</source>
        <comment>test.trying</comment>
        <translation>{name} wird geprüft…</translation>
    </message>
    <message>
        <source>This is not a transcript that livecaption wrote. Choose a .json file that it saved.</source>
        <comment>transcript.not_ours</comment>
        <translation>Das ist kein Transkript, das livecaption geschrieben hat. Wählen Sie eine .json-Datei, die livecaption gespeichert hat.</translation>
    </message>
    <message>
        <source>This transcript has format version {version}, newer than this livecaption reads. Update it.</source>
        <comment>transcript.too_new</comment>
        <translation>Dieses Transkript hat die Formatversion {version}, neuer als dieses livecaption liest. Aktualisieren Sie es.</translation>
    </message>
    <message>
        <source>End captions</source>
        <comment>tray.end</comment>
        <translation>Untertitel beenden</translation>
    </message>
    <message>
        <source>There is no source “{value}”. Pass --source mic, --source system, --source both, --source app:NAME or --source file:PATH.</source>
        <comment>usage.source_unknown</comment>
        <translation>Eine Quelle „{value}“ gibt es nicht. Geben Sie --source mic, --source system, --source both, --source app:NAME oder --source file:PATH an.</translation>
    </message>
    <message>
        <source>Nothing is kept of anybody&apos;s voice any more.</source>
        <comment>voices.all_deleted</comment>
        <translation>Von keiner Stimme ist mehr etwas gespeichert.</translation>
    </message>
    <message>
        <source>Nothing is kept of the voice of {name} any more.</source>
        <comment>voices.deleted</comment>
        <translation>Von der Stimme von {name} ist nichts mehr gespeichert.</translation>
    </message>
    <message>
        <source>The model that tells voices apart failed, so this voice is not kept. Close other programs, which may use up the memory, and try again.</source>
        <comment>voices.model_failed</comment>
        <translation>Das Modell, das Stimmen unterscheidet, hat versagt, daher wird diese Stimme nicht gespeichert. Schließen Sie andere Programme, die den Arbeitsspeicher verbrauchen könnten, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nobody is known by their voice. Add someone with: livecaption voices --add NAME --from RECORDING</source>
        <comment>voices.none</comment>
        <translation>Niemand wird an der Stimme erkannt. Fügen Sie jemanden hinzu mit: livecaption voices --add NAME --from RECORDING</translation>
    </message>
    <message>
        <source>The voices in {path} cannot be changed ({reason}). They are as they were.</source>
        <comment>voices.not_saved</comment>
        <translation>Die Stimmen in {path} lassen sich nicht ändern ({reason}). Sie sind, wie sie waren.</translation>
    </message>
    <message>
        <source>More than one voice is heard in this recording. Record one person alone, in a quiet place.</source>
        <comment>voices.several</comment>
        <translation>In dieser Aufnahme ist mehr als eine Stimme zu hören. Nehmen Sie eine Person allein auf, an einem ruhigen Ort.</translation>
    </message>
    <message>
        <source>This recording has too little speech to know a voice by. Record {least_s} s or more of it.</source>
        <comment>voices.too_short</comment>
        <translation>Diese Aufnahme enthält zu wenig Sprache, um eine Stimme daran zu erkennen. Nehmen Sie mindestens {least_s} s Sprache auf.</translation>
    </message>
    <message>
        <source>No voice is kept for {name}. Run livecaption voices to see whose are.</source>
        <comment>voices.unknown</comment>
        <translation>Für {name} ist keine Stimme gespeichert. livecaption voices zeigt, für wen es welche gibt.</translation>
    </message>
    <message>
        <source>This desktop lets no window choose its place or stay above others. Keep the captions in view with the desktop&apos;s own “always on top”, in the menu of the title bar or behind Alt+Space.</source>
        <comment>wayland.native</comment>
        <translation>In dieser Arbeitsumgebung kann kein Fenster seinen Platz wählen oder über anderen bleiben. Halten Sie die Untertitel mit „Immer im Vordergrund“ der Arbeitsumgebung sichtbar, im Menü der Titelleiste oder hinter Alt+Leertaste.</translation>
    </message>
    <message>
        <source>On this desktop captions run as an X11 program, which keeps them above other windows. The desktop alone decides over full-screen programs and may show text a little softer on scaled screens.</source>
        <comment>wayland.through_x</comment>
        <translation>In dieser Arbeitsumgebung laufen die Untertitel als X11-Programm und bleiben so über anderen Fenstern. Über Vollbildprogramme entscheidet allein die Arbeitsumgebung; auf skalierten Bildschirmen kann Text etwas weicher wirken.</translation>
    </message>
    <message>
        <source>Resume captions</source>
        <comment>tray.resume</comment>
        <translation>Untertitel fortsetzen</translation>
    </message>
    <message>
        <source>Detected</source>
        <comment>main.language_any</comment>
        <translation>Automatisch erkannt</translation>
    </message>
    <message>
        <source>show {value}</source>
        <comment>main.stage_paint</comment>
        <translation>Anzeige {value}</translation>
    </message>
    <message>
        <source>The sound that becomes captions. The microphone is off until you choose it on the start page. Nothing is sent or kept before captions start.</source>
        <comment>preferences.help_source</comment>
        <translation>Der Ton, aus dem Untertitel werden. Das Mikrofon ist aus, bis es auf der Startseite gewählt wird. Nichts wird gesendet oder behalten, bevor die Untertitel starten.</translation>
    </message>
    <message>
        <source>Hide the audience window…</source>
        <comment>preferences.to_hide_audience</comment>
        <translation>Publikumsfenster verbergen…</translation>
    </message>
    <message>
        <source>Hide the overlay…</source>
        <comment>preferences.to_hide_overlay</comment>
        <translation>Overlay verbergen…</translation>
    </message>
    <message>
        <source>There is no profile {name}. Known are: {known}.</source>
        <comment>profile.unknown</comment>
        <translation>Es gibt kein Profil {name}. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>the token URL is not an address</source>
        <comment>reason.bad_url</comment>
        <translation>die Token-URL ist keine Adresse</translation>
    </message>
    <message>
        <source>it does not use encryption on this port</source>
        <comment>reason.no_tls</comment>
        <translation>auf diesem Port gibt es keine Verschlüsselung</translation>
    </message>
    <message>
        <source>there is no token in its answer</source>
        <comment>reason.without_token</comment>
        <translation>in der Antwort ist kein Token</translation>
    </message>
    <message>
        <source>The way to {host} takes longer than usual: {recent} ms there and back instead of {usual} ms. Captions come a little later. If it stays so, check your network.</source>
        <comment>route.slower_than_usual</comment>
        <translation>Der Weg zu {host} dauert länger als sonst: {recent} ms hin und zurück statt {usual} ms. Die Untertitel kommen etwas später. Wenn es so bleibt, prüfen Sie Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>The endpoint is shutting down. What was finished is transcribed; connect again for more.</source>
        <comment>serve.shutting_down</comment>
        <translation>Der Server fährt herunter. Was abgeschlossen war, ist transkribiert; verbinden Sie sich für den Rest neu.</translation>
    </message>
    <message>
        <source>The microphone&apos;s name, as `livecaption devices` lists it; empty takes the system&apos;s default.</source>
        <comment>setting.capture.device.help</comment>
        <translation>Der Name des Mikrofons, wie `livecaption devices` ihn auflistet; leer gilt der Standard des Systems.</translation>
    </message>
    <message>
        <source>What to caption: mic, system (what this computer plays), both, app:NAME (what one program plays), or file:PATH (WAV, FLAC, OGG or MP3).</source>
        <comment>setting.capture.source.help</comment>
        <translation>Was untertitelt wird: mic, system (was dieser Computer abspielt), both (beides), app:NAME (was ein einzelnes Programm abspielt) oder file:PATH (WAV, FLAC, OGG oder MP3).</translation>
    </message>
    <message>
        <source>Output to listen to</source>
        <comment>setting.capture.system_device</comment>
        <translation>Ausgabe, der zugehört wird</translation>
    </message>
    <message>
        <source>Named endpoints</source>
        <comment>setting.endpoint.known</comment>
        <translation>Server mit Namen</translation>
    </message>
    <message>
        <source>Where to transcribe: the name of an endpoint, or a wss:// or https:// address (ws:// and http:// only on this computer). Without one, livecaption transcribes on this computer.</source>
        <comment>setting.endpoint.urls.help</comment>
        <translation>Wo transkribiert wird: der Name eines Servers oder eine Adresse mit wss:// oder https:// (ws:// und http:// nur auf diesem Computer). Ohne Angabe transkribiert livecaption auf diesem Computer.</translation>
    </message>
    <message>
        <source>How many people speak, where that is known beforehand; 0 lets livecaption find out.</source>
        <comment>setting.speakers.expected.help</comment>
        <translation>Wie viele Personen sprechen, wenn das vorher bekannt ist; bei 0 findet livecaption es heraus.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of sound dropped</source>
        <comment>status.dropped</comment>
        <translation>
            <numerusform>{n} Stück Ton verloren</numerusform>
            <numerusform>{n} Stücke Ton verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>show {ms} ms</source>
        <comment>status.stage_paint</comment>
        <translation>Anzeige {ms} ms</translation>
    </message>
    <message>
        <source>Delay</source>
        <comment>status.takes</comment>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Losses</source>
        <comment>status.trouble</comment>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>There is no output named “{name}”. Known are: {known}. Choose one of these.</source>
        <comment>system.unknown_output</comment>
        <translation>Es gibt keine Ausgabe namens „{name}“. Bekannt sind: {known}. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>Best is {name}: it shows the first words after {milliseconds} ms, and the final text {final_ms} ms after the last word. No other that heard the phrase rightly is noticeably faster.</source>
        <comment>test.best</comment>
        <translation>Am besten ist {name}: Die ersten Wörter erscheinen nach {milliseconds} ms, der endgültige Text {final_ms} ms nach dem letzten Wort. Kein anderer, der den Satz richtig erkannt hat, ist merklich schneller.</translation>
    </message>
    <message>
        <source>The phrase is 4 s of speech, sent as fast as it is spoken. First caption is the time from its beginning to the first words; Final is the time from its end to the text that stays.</source>
        <comment>test.explained</comment>
        <translation>Der Satz ist 4 s Sprache und wird so schnell gesendet, wie er gesprochen wird. „Erster Untertitel“ ist die Zeit von seinem Anfang bis zu den ersten Wörtern; „Endgültig“ ist die Zeit von seinem Ende bis zu dem Text, der bleibt.</translation>
    </message>
    <message>
        <source>No endpoint got the phrase right, so captions would be missing or wrong. The lines above say what to do.</source>
        <comment>test.none</comment>
        <translation>Kein Server hat den Satz richtig erkannt; Untertitel würden also fehlen oder wären falsch. Die Zeilen oben sagen, was zu tun ist.</translation>
    </message>
    <message>
        <source>Start captions</source>
        <comment>tray.start</comment>
        <translation>Untertitel starten</translation>
    </message>
    <message>
        <source>livecaption: {phase}</source>
        <comment>tray.tip</comment>
        <translation>livecaption: {phase}</translation>
    </message>
    <message>
        <source>livecaption endpoint takes add, list, remove, use or test. See livecaption endpoint --help.</source>
        <comment>usage.endpoint_verb</comment>
        <translation>livecaption endpoint nimmt add, list, remove, use oder test. Siehe livecaption endpoint --help.</translation>
    </message>
    <message>
        <source>--fast is for recordings: add --source file:PATH, or leave --fast out.</source>
        <comment>usage.fast_needs_file</comment>
        <translation>--fast ist für Aufnahmen: Fügen Sie --source file:PATH hinzu, oder lassen Sie --fast weg.</translation>
    </message>
    <message>
        <source>livecaption key takes set, remove or list. See livecaption key --help.</source>
        <comment>usage.key_verb</comment>
        <translation>livecaption key nimmt set, remove oder list. Siehe livecaption key --help.</translation>
    </message>
    <message>
        <source>{command} needs more: {names}. See {command} --help.</source>
        <comment>usage.missing</comment>
        <translation>{command} braucht noch: {names}. Siehe {command} --help.</translation>
    </message>
    <message>
        <source>(did you mean {near}?)</source>
        <comment>usage.near</comment>
        <translation>(gemeint: {near}?)</translation>
    </message>
    <message>
        <source>{option} needs a value. See {command} --help.</source>
        <comment>usage.needs_value</comment>
        <translation>{option} braucht einen Wert. Siehe {command} --help.</translation>
    </message>
    <message>
        <source>{option} takes one of {known}, not “{value}”.</source>
        <comment>usage.not_a_choice</comment>
        <translation>{option} nimmt eines von {known}, nicht „{value}“.</translation>
    </message>
    <message>
        <source>{option} takes a number, not “{value}”.</source>
        <comment>usage.not_a_number</comment>
        <translation>{option} braucht eine Zahl, nicht „{value}“.</translation>
    </message>
    <message>
        <source>{option} does not go with {other}. Give one of them.</source>
        <comment>usage.not_together</comment>
        <translation>{option} und {other} gehen nicht zusammen. Geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>{command}: {text}. See {command} --help.</source>
        <comment>usage.other</comment>
        <translation>{command}: {text}. Siehe {command} --help.</translation>
    </message>
    <message>
        <source>{option} takes {least} to {most}{unit}, not {value}.</source>
        <comment>usage.out_of_range</comment>
        <translation>{option} nimmt {least} bis {most}{unit}, nicht {value}.</translation>
    </message>
    <message>
        <source>Say which session: livecaption recover --list shows them.</source>
        <comment>usage.session_needed</comment>
        <translation>Geben Sie die Sitzung an: livecaption recover --list zeigt alle.</translation>
    </message>
    <message>
        <source>Only one thing can go to standard output. Give the other a file name in place of -.</source>
        <comment>usage.stdout_taken</comment>
        <translation>Nur eines kann auf die Standardausgabe gehen. Geben Sie dem anderen einen Dateinamen statt -.</translation>
    </message>
    <message>
        <source>{command} does not take “{word}”. See {command} --help.</source>
        <comment>usage.too_much</comment>
        <translation>{command} nimmt kein „{word}“. Siehe {command} --help.</translation>
    </message>
    <message>
        <source>{command} does not take “{word}”. To caption a recording, pass --source file:PATH; see {command} --help.</source>
        <comment>usage.unexpected</comment>
        <translation>{command} nimmt kein „{word}“. Eine Aufnahme untertiteln Sie mit --source file:PATH; siehe {command} --help.</translation>
    </message>
    <message>
        <source>There is no command “{word}”{hint}. See livecaption --help.</source>
        <comment>usage.unknown_command</comment>
        <translation>Den Befehl „{word}“ gibt es nicht{hint}. Siehe livecaption --help.</translation>
    </message>
    <message>
        <source>{command} has no option {option}{hint}. See {command} --help.</source>
        <comment>usage.unknown_option</comment>
        <translation>{command} hat keine Option {option}{hint}. Siehe {command} --help.</translation>
    </message>
</context>
</TS>
