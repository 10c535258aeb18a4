<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <message>
        <source>Show the audience window</source>
        <comment>action.audience</comment>
        <translation>Pokaż okno dla publiczności</translation>
    </message>
    <message>
        <source>Blank captions</source>
        <comment>action.blank</comment>
        <translation>Ukryj napisy</translation>
    </message>
    <message>
        <source>Control the overlay by keyboard</source>
        <comment>action.controls</comment>
        <translation>Steruj nakładką z klawiatury</translation>
    </message>
    <message>
        <source>Freeze captions</source>
        <comment>action.freeze</comment>
        <translation>Zamroź napisy</translation>
    </message>
    <message>
        <source>Larger text</source>
        <comment>action.larger</comment>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Let clicks pass through</source>
        <comment>action.lock</comment>
        <translation>Przepuszczaj kliknięcia</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <comment>action.overlay</comment>
        <translation>Pokaż nakładkę</translation>
    </message>
    <message>
        <source>Pause captions</source>
        <comment>action.pause</comment>
        <translation>Wstrzymaj napisy</translation>
    </message>
    <message>
        <source>Quit livecaption</source>
        <comment>action.quit</comment>
        <translation>Zakończ livecaption</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>action.settings</comment>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Show the main window</source>
        <comment>action.show</comment>
        <translation>Pokaż okno główne</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <comment>action.smaller</comment>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Strike the last line</source>
        <comment>action.strike</comment>
        <translation>Wykreśl ostatni wiersz</translation>
    </message>
    <message>
        <source>Start captions</source>
        <comment>action.toggle</comment>
        <translation>Uruchom napisy</translation>
    </message>
    <message>
        <source>livecaption runs already; its window is in front now.</source>
        <comment>app.already_running</comment>
        <translation>livecaption już działa; jego okno jest teraz na wierzchu.</translation>
    </message>
    <message>
        <source>{why} Captions appear in this terminal.</source>
        <comment>app.in_terminal</comment>
        <translation>{why} Napisy pojawiają się w tym terminalu.</translation>
    </message>
    <message>
        <source>{why} Leave --overlay out to have captions in the terminal.</source>
        <comment>app.no_overlay</comment>
        <translation>{why} Pomiń --overlay, a napisy pojawią się w terminalu.</translation>
    </message>
    <message>
        <source>Nothing was said, so nothing was saved.</source>
        <comment>app.nothing_said</comment>
        <translation>Nic nie powiedziano, więc nic nie zapisano.</translation>
    </message>
    <message>
        <source>The sound of one program alone cannot be listened to: {reason}. Try again, or caption all of this computer&apos;s sound.</source>
        <comment>app.refused</comment>
        <translation>Nie można słuchać dźwięku jednego programu: {reason}. Spróbuj ponownie albo twórz napisy z całego dźwięku tego komputera.</translation>
    </message>
    <message>
        <source>No microphone was found: captioning the sample recording {name} instead.</source>
        <comment>app.sample</comment>
        <translation>Nie znaleziono mikrofonu: zamiast niego napisy powstają z przykładowego nagrania {name}.</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <comment>app.saved</comment>
        <translation>Zapisano {path}</translation>
    </message>
    <message>
        <source>Sound of {name}</source>
        <comment>app.title</comment>
        <translation>Dźwięk programu {name}</translation>
    </message>
    <message>
        <source>One program&apos;s sound alone cannot be listened to here: that needs Windows 11, or macOS 14.4 or newer. Caption all of this computer&apos;s sound.</source>
        <comment>app.too_old</comment>
        <translation>Nie można tu słuchać dźwięku jednego programu: potrzebny jest Windows 11 albo macOS 14.4 lub nowszy. Twórz napisy z całego dźwięku tego komputera.</translation>
    </message>
    <message>
        <source>No program named “{name}” plays sound. These do: {known}. Captions come once it plays.</source>
        <comment>app.unknown</comment>
        <translation>Żaden program o nazwie „{name}” nie odtwarza dźwięku. Odtwarzają: {known}. Napisy pojawią się, gdy zacznie odtwarzać.</translation>
    </message>
    <message>
        <source>The sound of one program alone cannot be listened to on this computer. Caption all of its sound.</source>
        <comment>app.unsupported</comment>
        <translation>Na tym komputerze nie można słuchać dźwięku jednego programu. Twórz napisy z całego dźwięku.</translation>
    </message>
    <message>
        <source>Live captions for the room. Double-click for the whole screen; Escape leaves it.</source>
        <comment>audience.about</comment>
        <translation>Napisy na żywo dla sali. Podwójne kliknięcie wypełnia cały ekran, Escape kończy ten tryb.</translation>
    </message>
    <message>
        <source>Captions are catching up</source>
        <comment>audience.catching_up</comment>
        <translation>Napisy nadrabiają opóźnienie</translation>
    </message>
    <message>
        <source>Captions for the audience</source>
        <comment>audience.name</comment>
        <translation>Napisy dla publiczności</translation>
    </message>
    <message>
        <source>Captions are paused</source>
        <comment>audience.paused</comment>
        <translation>Napisy są wstrzymane</translation>
    </message>
    <message>
        <source>Dark page</source>
        <comment>backdrop.dark</comment>
        <translation>Ciemna strona</translation>
    </message>
    <message>
        <source>Light page</source>
        <comment>backdrop.light</comment>
        <translation>Jasna strona</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>backdrop.picture</comment>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Let captions go on</source>
        <comment>bar.go_on</comment>
        <translation>Odmroź napisy</translation>
    </message>
    <message>
        <source>on this computer</source>
        <comment>bar.here</comment>
        <translation>na tym komputerze</translation>
    </message>
    <message>
        <source>Caption controls</source>
        <comment>bar.name</comment>
        <translation>Sterowanie napisami</translation>
    </message>
    <message>
        <source>{host}, not encrypted</source>
        <comment>bar.open</comment>
        <translation>{host}, bez szyfrowania</translation>
    </message>
    <message>
        <source>{ms} ms · {where}</source>
        <comment>bar.place</comment>
        <translation>{ms} ms · {where}</translation>
    </message>
    <message>
        <source>Resume captions</source>
        <comment>bar.resume</comment>
        <translation>Wznów napisy</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <comment>bar.tip</comment>
        <translation>{name} ({keys})</translation>
    </message>
    <message>
        <source>Live captions over your other windows. Their controls appear while the pointer is on them.</source>
        <comment>captions.about</comment>
        <translation>Napisy na żywo nad innymi oknami. Ich przyciski są widoczne, gdy wskaźnik jest nad napisami.</translation>
    </message>
    <message>
        <source>Captions are hidden</source>
        <comment>captions.blank</comment>
        <translation>Napisy są ukryte</translation>
    </message>
    <message>
        <source>The font “{font}” is not on this computer, so captions are shown in {other}. Choose another font in the settings.</source>
        <comment>captions.font_missing</comment>
        <translation>Na tym komputerze nie ma czcionki „{font}”, więc napisy są wyświetlane czcionką {other}. Wybierz inną czcionkę w ustawieniach.</translation>
    </message>
    <message>
        <source>Captions are frozen. They go on in the background.</source>
        <comment>captions.frozen</comment>
        <translation>Napisy są zamrożone. W tle powstają dalej.</translation>
    </message>
    <message>
        <source>Drag to move, pull an edge to resize, right-click for the menu</source>
        <comment>captions.hint</comment>
        <translation>Przeciągnij, by przesunąć; brzeg zmienia rozmiar; prawy przycisk: menu</translation>
    </message>
    <message>
        <source>Clicks pass through; {keys} ends it</source>
        <comment>captions.locked</comment>
        <translation>Kliknięcia przechodzą na wylot; {keys} to kończy</translation>
    </message>
    <message>
        <source>Clicks pass through; the tray&apos;s menu ends it</source>
        <comment>captions.locked_no_key</comment>
        <translation>Kliknięcia przechodzą na wylot; kończy to menu w zasobniku</translation>
    </message>
    <message>
        <source>Captions</source>
        <comment>captions.name</comment>
        <translation>Napisy</translation>
    </message>
    <message>
        <source>Depressed</source>
        <comment>choice.audience.edge.depressed</comment>
        <translation>Wklęsła</translation>
    </message>
    <message>
        <source>None</source>
        <comment>choice.audience.edge.none</comment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Outline</source>
        <comment>choice.audience.edge.outline</comment>
        <translation>Obrys</translation>
    </message>
    <message>
        <source>Raised</source>
        <comment>choice.audience.edge.raised</comment>
        <translation>Wypukła</translation>
    </message>
    <message>
        <source>Shadow</source>
        <comment>choice.audience.edge.shadow</comment>
        <translation>Cień</translation>
    </message>
    <message>
        <source>Blocks</source>
        <comment>choice.audience.flow.blocks</comment>
        <translation>Bloki</translation>
    </message>
    <message>
        <source>Rolling lines</source>
        <comment>choice.audience.flow.rolling</comment>
        <translation>Przewijane wiersze</translation>
    </message>
    <message>
        <source>On the whole line</source>
        <comment>choice.audience.speaker_colour.line</comment>
        <translation>Cały wiersz</translation>
    </message>
    <message>
        <source>On the name</source>
        <comment>choice.audience.speaker_colour.name</comment>
        <translation>Tylko imię</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <comment>choice.audience.speaker_colour.nothing</comment>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Balanced</source>
        <comment>choice.audience.stability.balanced</comment>
        <translation>Pośrednio</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>choice.audience.stability.fast</comment>
        <translation>Szybko</translation>
    </message>
    <message>
        <source>Fastest</source>
        <comment>choice.audience.stability.fastest</comment>
        <translation>Najszybciej</translation>
    </message>
    <message>
        <source>Steadiest</source>
        <comment>choice.audience.stability.steadiest</comment>
        <translation>Najstabilniej</translation>
    </message>
    <message>
        <source>Steady</source>
        <comment>choice.audience.stability.steady</comment>
        <translation>Stabilnie</translation>
    </message>
    <message>
        <source>Depressed</source>
        <comment>choice.captions.edge.depressed</comment>
        <translation>Wklęsła</translation>
    </message>
    <message>
        <source>None</source>
        <comment>choice.captions.edge.none</comment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Outline</source>
        <comment>choice.captions.edge.outline</comment>
        <translation>Obrys</translation>
    </message>
    <message>
        <source>Raised</source>
        <comment>choice.captions.edge.raised</comment>
        <translation>Wypukła</translation>
    </message>
    <message>
        <source>Shadow</source>
        <comment>choice.captions.edge.shadow</comment>
        <translation>Cień</translation>
    </message>
    <message>
        <source>Where they can</source>
        <comment>choice.captions.face.auto</comment>
        <translation>Tam, gdzie to możliwe</translation>
    </message>
    <message>
        <source>Over everything</source>
        <comment>choice.captions.face.overlay</comment>
        <translation>Nad wszystkim</translation>
    </message>
    <message>
        <source>Nowhere, only saved</source>
        <comment>choice.captions.face.quiet</comment>
        <translation>Nigdzie, tylko w zapisie</translation>
    </message>
    <message>
        <source>In the terminal</source>
        <comment>choice.captions.face.terminal</comment>
        <translation>W terminalu</translation>
    </message>
    <message>
        <source>Blocks</source>
        <comment>choice.captions.flow.blocks</comment>
        <translation>Bloki</translation>
    </message>
    <message>
        <source>Rolling lines</source>
        <comment>choice.captions.flow.rolling</comment>
        <translation>Przewijane wiersze</translation>
    </message>
    <message>
        <source>On the whole line</source>
        <comment>choice.captions.speaker_colour.line</comment>
        <translation>Cały wiersz</translation>
    </message>
    <message>
        <source>On the name</source>
        <comment>choice.captions.speaker_colour.name</comment>
        <translation>Tylko imię</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <comment>choice.captions.speaker_colour.nothing</comment>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Balanced</source>
        <comment>choice.captions.stability.balanced</comment>
        <translation>Pośrednio</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>choice.captions.stability.fast</comment>
        <translation>Szybko</translation>
    </message>
    <message>
        <source>Fastest</source>
        <comment>choice.captions.stability.fastest</comment>
        <translation>Najszybciej</translation>
    </message>
    <message>
        <source>Steadiest</source>
        <comment>choice.captions.stability.steadiest</comment>
        <translation>Najstabilniej</translation>
    </message>
    <message>
        <source>Steady</source>
        <comment>choice.captions.stability.steady</comment>
        <translation>Stabilnie</translation>
    </message>
    <message>
        <source>Show the start page</source>
        <comment>choice.general.at_start.show</comment>
        <translation>Pokaż stronę startową</translation>
    </message>
    <message>
        <source>Start captions</source>
        <comment>choice.general.at_start.start</comment>
        <translation>Uruchom napisy</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>choice.general.reduced_motion.off</comment>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>On</source>
        <comment>choice.general.reduced_motion.on</comment>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>choice.general.reduced_motion.system</comment>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>choice.general.theme.dark</comment>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>choice.general.theme.light</comment>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>choice.general.theme.system</comment>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <comment>choice.overlay.dock.bottom</comment>
        <translation>Na dole</translation>
    </message>
    <message>
        <source>Where I put it</source>
        <comment>choice.overlay.dock.free</comment>
        <translation>W dowolnym miejscu</translation>
    </message>
    <message>
        <source>At the top</source>
        <comment>choice.overlay.dock.top</comment>
        <translation>Na górze</translation>
    </message>
    <message>
        <source>Done.</source>
        <comment>control.done</comment>
        <translation>Gotowe.</translation>
    </message>
    <message>
        <source>livecaption could not do it ({reason}); its log says more.</source>
        <comment>control.failed</comment>
        <translation>livecaption nie może tego wykonać ({reason}); więcej jest w dzienniku programu.</translation>
    </message>
    <message>
        <source>livecaption is running, but does not answer. If its captions stand still, end it and start it again.</source>
        <comment>control.no_answer</comment>
        <translation>livecaption działa, ale nie odpowiada. Jeśli napisy stoją w miejscu, zakończ program i uruchom go ponownie.</translation>
    </message>
    <message>
        <source>livecaption is only just starting. Try again in a moment.</source>
        <comment>control.no_session</comment>
        <translation>livecaption dopiero się uruchamia. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>livecaption captions in a terminal now, which has no window for this.</source>
        <comment>control.not_in_terminal</comment>
        <translation>livecaption wyświetla teraz napisy w terminalu, a tam nie ma do tego okna.</translation>
    </message>
    <message>
        <source>livecaption is not running, so there is nothing to do. Start it first: livecaption</source>
        <comment>control.not_running</comment>
        <translation>livecaption nie działa, więc nie ma nic do zrobienia. Najpierw uruchom program: livecaption</translation>
    </message>
    <message>
        <source>The running livecaption does not know this command: it is another version. End it and start it again.</source>
        <comment>control.not_understood</comment>
        <translation>Działający livecaption nie zna tego polecenia: to inna wersja. Zakończ go i uruchom ponownie.</translation>
    </message>
    <message>
        <source>Nothing is captioned now, so there is nothing to do. livecaption --toggle starts captions.</source>
        <comment>control.nothing_captioned</comment>
        <translation>Nie powstają teraz napisy, więc nie ma nic do zrobienia. livecaption --toggle uruchamia napisy.</translation>
    </message>
    <message>
        <source>livecaption cannot take commands from outside ({reason}), and cannot tell whether it runs already. Check the folder {path}.</source>
        <comment>control.unusable</comment>
        <translation>livecaption nie może przyjmować poleceń z zewnątrz ({reason}) ani stwierdzić, czy już działa. Sprawdź folder {path}.</translation>
    </message>
    <message>
        <source>More than one microphone matches “{name}”: {matches}. Choose one of these.</source>
        <comment>device.ambiguous</comment>
        <translation>Do „{name}” pasuje więcej niż jeden mikrofon: {matches}. Wybierz jeden z nich.</translation>
    </message>
    <message>
        <source>Microphone: {name}</source>
        <comment>device.microphone</comment>
        <translation>Mikrofon: {name}</translation>
    </message>
    <message>
        <source>{title} is muted, so nothing of it can be captioned. Captions come once it is unmuted.</source>
        <comment>device.muted</comment>
        <translation>{title}: dźwięk jest wyciszony, więc nie powstają z niego napisy. Pojawią się po wyłączeniu wyciszenia.</translation>
    </message>
    <message>
        <source>PipeWire runs without its pulse server, which livecaption listens through. Install the package pipewire-pulse, and log in again.</source>
        <comment>device.no_pulse</comment>
        <translation>PipeWire działa bez serwera pulse, przez który słucha livecaption. Zainstaluj pakiet pipewire-pulse i zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>This computer&apos;s sound cannot be listened to, because no sound server (PulseAudio or PipeWire) answers. Start one, or caption a microphone.</source>
        <comment>device.no_system_sound</comment>
        <translation>Nie można słuchać dźwięku tego komputera, bo nie odpowiada żaden serwer dźwięku (PulseAudio lub PipeWire). Uruchom go albo twórz napisy z mikrofonu.</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or caption a recording with --source file:PATH.</source>
        <comment>device.none</comment>
        <translation>Nie znaleziono mikrofonu. Podłącz go albo twórz napisy z nagrania: --source file:PATH.</translation>
    </message>
    <message>
        <source>Windows need libraries that are missing here ({libraries}); installer/system-libraries.sh installs them.</source>
        <comment>display.libraries_missing</comment>
        <translation>Do wyświetlania okien brakuje tu bibliotek ({libraries}); instaluje je installer/system-libraries.sh.</translation>
    </message>
    <message>
        <source>The display {display} does not answer.</source>
        <comment>display.no_answer</comment>
        <translation>Ekran {display} nie odpowiada.</translation>
    </message>
    <message>
        <source>There is no display here.</source>
        <comment>display.none</comment>
        <translation>Nie ma tu ekranu.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the parts that captions need do not work; see “no” above.</source>
        <comment>doctor.bad</comment>
        <translation>
            <numerusform>Nie działa {n} część potrzebna napisom; patrz „no” powyżej.</numerusform>
            <numerusform>Nie działają {n} części potrzebne napisom; patrz „no” powyżej.</numerusform>
            <numerusform>Nie działa {n} części potrzebnych napisom; patrz „no” powyżej.</numerusform>
        </translation>
    </message>
    <message>
        <source>windows can be shown</source>
        <comment>doctor.display</comment>
        <translation>można wyświetlać okna</translation>
    </message>
    <message>
        <source>This could not be looked at ({reason}); the log says more.</source>
        <comment>doctor.failed</comment>
        <translation>Nie udało się tego sprawdzić ({reason}); więcej jest w dzienniku programu.</translation>
    </message>
    <message>
        <source>transcripts are saved in {folder}</source>
        <comment>doctor.folders</comment>
        <translation>transkrypcje są zapisywane w {folder}</translation>
    </message>
    <message>
        <source>Captions work on this computer.</source>
        <comment>doctor.good</comment>
        <translation>Napisy działają na tym komputerze.</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>doctor.keyring</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} ({count} in all)</source>
        <comment>doctor.microphone</comment>
        <translation>{name} (łącznie {count})</translation>
    </message>
    <message>
        <source>No keyring is available. Pass an endpoint&apos;s key in LIVECAPTION_ENDPOINT_TOKEN.</source>
        <comment>doctor.no_keyring</comment>
        <translation>Brak dostępnego pęku kluczy. Podaj klucz serwera w LIVECAPTION_ENDPOINT_TOKEN.</translation>
    </message>
    <message>
        <source>No sound server (PulseAudio or PipeWire) answers. Start one to caption a microphone; recordings need none.</source>
        <comment>doctor.no_sound_server</comment>
        <translation>Nie odpowiada żaden serwer dźwięku (PulseAudio lub PipeWire). Uruchom go, aby tworzyć napisy z mikrofonu; nagrania go nie potrzebują.</translation>
    </message>
    <message>
        <source>ready after {seconds} s, on this computer</source>
        <comment>doctor.recogniser</comment>
        <translation>gotowe po {seconds} s, na tym komputerze</translation>
    </message>
    <message>
        <source>The transcriber on this computer does not start ({reason}). Install livecaption again, or pass --endpoint.</source>
        <comment>doctor.recogniser_bad</comment>
        <translation>Rozpoznawanie mowy na tym komputerze się nie uruchamia ({reason}). Zainstaluj livecaption ponownie albo podaj --endpoint.</translation>
    </message>
    <message>
        <source>the system&apos;s own</source>
        <comment>doctor.system_sound</comment>
        <translation>urządzenie systemowe</translation>
    </message>
    <message>
        <source>The transcriber on this computer does not start ({reason}). Run livecaption doctor to see why.</source>
        <comment>embedded.failed</comment>
        <translation>Rozpoznawanie mowy na tym komputerze się nie uruchamia ({reason}). Polecenie livecaption doctor pokaże dlaczego.</translation>
    </message>
    <message>
        <source>{scheme}:// is not a way to reach an endpoint. Use a wss:// or https:// address.</source>
        <comment>endpoint.bad_scheme</comment>
        <translation>Przez {scheme}:// nie można połączyć się z serwerem. Użyj adresu wss:// lub https://.</translation>
    </message>
    <message>
        <source>“{url}” is not an address. One looks like wss://captions.example.org/transcribe.</source>
        <comment>endpoint.bad_url</comment>
        <translation>„{url}” nie jest adresem. Adres wygląda na przykład tak: wss://captions.example.org/transcribe.</translation>
    </message>
    <message>
        <source>{host} is busy (HTTP {status}). Your words are kept; livecaption goes on trying.</source>
        <comment>endpoint.busy</comment>
        <translation>Serwer {host} jest zajęty (HTTP {status}). Wypowiedzi są zachowane; livecaption próbuje dalej.</translation>
    </message>
    <message>
        <source>{host} reports an error: {text}</source>
        <comment>endpoint.failed</comment>
        <translation>Serwer {host} zgłasza błąd: {text}</translation>
    </message>
    <message>
        <source>{host} answers, but ends the connection before any captions come: {tries} times now. Look at what the server says, or choose another endpoint.</source>
        <comment>endpoint.fruitless</comment>
        <translation>Serwer {host} odpowiada, ale kończy połączenie, zanim przyjdą napisy; liczba prób: {tries}. Sprawdź, co zgłasza serwer, albo wybierz inny.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost. Your words are kept and sent again.</source>
        <comment>endpoint.lost</comment>
        <translation>Utracono połączenie z serwerem {host}. Wypowiedzi są zachowane i zostaną wysłane ponownie.</translation>
    </message>
    <message>
        <source>The network has changed. Your words are kept; livecaption connects to {host} again.</source>
        <comment>endpoint.network</comment>
        <translation>Sieć się zmieniła. Wypowiedzi są zachowane; livecaption ponownie łączy się z serwerem {host}.</translation>
    </message>
    <message>
        <source>{host} does not answer ({reason}). Your words are kept; livecaption goes on trying.</source>
        <comment>endpoint.no_answer</comment>
        <translation>Serwer {host} nie odpowiada ({reason}). Wypowiedzi są zachowane; livecaption próbuje dalej.</translation>
    </message>
    <message>
        <source>{host} answers, but not as a transcription endpoint. Check its address.</source>
        <comment>endpoint.nonsense</comment>
        <translation>Serwer {host} odpowiada, ale nie jak serwer transkrypcji. Sprawdź jego adres.</translation>
    </message>
    <message>
        <source>{host} has no transcription at this path (HTTP 404). Check the path of its address; the usual one is /transcribe.</source>
        <comment>endpoint.not_found</comment>
        <translation>Serwer {host} nie ma transkrypcji pod tą ścieżką (HTTP 404). Sprawdź ścieżkę w jego adresie; zwykle jest to /transcribe.</translation>
    </message>
    <message>
        <source>The proxy between here and {host} refuses the connection ({reason}). Check the proxy settings.</source>
        <comment>endpoint.proxy</comment>
        <translation>Serwer proxy na drodze do {host} odrzuca połączenie ({reason}). Sprawdź ustawienia proxy.</translation>
    </message>
    <message>
        <source>{host} sends livecaption elsewhere (HTTP {status}), where it does not go on its own. Use the endpoint&apos;s own address.</source>
        <comment>endpoint.redirected</comment>
        <translation>Serwer {host} odsyła livecaption pod inny adres (HTTP {status}), dokąd program sam nie przechodzi. Podaj właściwy adres serwera.</translation>
    </message>
    <message>
        <source>{host} refuses the connection (HTTP {status}). Check its address.</source>
        <comment>endpoint.refused</comment>
        <translation>Serwer {host} odrzuca połączenie (HTTP {status}). Sprawdź jego adres.</translation>
    </message>
    <message>
        <source>{host} has stopped answering. Your words are kept and sent again.</source>
        <comment>endpoint.silent</comment>
        <translation>Serwer {host} przestał odpowiadać. Wypowiedzi są zachowane i zostaną wysłane ponownie.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted ({reason}). Use an address with a valid certificate.</source>
        <comment>endpoint.tls</comment>
        <translation>Certyfikat serwera {host} nie jest zaufany ({reason}). Użyj adresu z ważnym certyfikatem.</translation>
    </message>
    <message>
        <source>{host} does not answer ({reason}). Check its address, and that the server runs; without an endpoint, livecaption transcribes on this computer.</source>
        <comment>endpoint.unreachable</comment>
        <translation>Serwer {host} nie odpowiada ({reason}). Sprawdź jego adres i czy serwer działa; bez serwera livecaption transkrybuje na tym komputerze.</translation>
    </message>
    <message>
        <source>The speech model in {folder} lacks {name}. Install livecaption again.</source>
        <comment>engine.model_missing</comment>
        <translation>W modelu rozpoznawania mowy w {folder} brakuje {name}. Zainstaluj livecaption ponownie.</translation>
    </message>
    <message>
        <source>The speech model is not loaded yet. Wait until the endpoint is ready.</source>
        <comment>engine.not_loaded</comment>
        <translation>Model rozpoznawania mowy nie jest jeszcze wczytany. Poczekaj, aż serwer będzie gotowy.</translation>
    </message>
    <message>
        <source>The speech model is not installed ({package}). Install livecaption again.</source>
        <comment>engine.package_missing</comment>
        <translation>Model rozpoznawania mowy nie jest zainstalowany ({package}). Zainstaluj livecaption ponownie.</translation>
    </message>
    <message>
        <source>[no captions for {seconds} s]</source>
        <comment>export.gap</comment>
        <translation>[{seconds} s bez napisów]</translation>
    </message>
    <message>
        <source>[not final] {text}</source>
        <comment>export.not_final</comment>
        <translation>[wstępnie] {text}</translation>
    </message>
    <message>
        <source>{path} is empty. Choose a recording with sound in it.</source>
        <comment>file.empty</comment>
        <translation>Plik {path} jest pusty. Wybierz nagranie z dźwiękiem.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the path of one recording in it.</source>
        <comment>file.folder</comment>
        <translation>{path} to folder. Podaj ścieżkę jednego nagrania z tego folderu.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the path after file: and try again.</source>
        <comment>file.missing</comment>
        <translation>Nie ma pliku {path}. Sprawdź ścieżkę po file: i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{path} is not audio that can be read (WAV, FLAC, OGG or MP3). Convert it and try again.</source>
        <comment>file.not_audio</comment>
        <translation>{path} nie jest dźwiękiem, który można odczytać (WAV, FLAC, OGG lub MP3). Przekonwertuj plik i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{path} ends early, after {found_s} s: the rest of it is missing. All that is there was captioned.</source>
        <comment>file.truncated</comment>
        <translation>Plik {path} kończy się za wcześnie, po {found_s} s: reszty brakuje. Wszystko, co w nim jest, ma napisy.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check that you may open it and try again.</source>
        <comment>file.unreadable</comment>
        <translation>Nie można odczytać pliku {path}: {reason}. Sprawdź, czy możesz go otworzyć, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Address of the endpoint</source>
        <comment>first_run.address</comment>
        <translation>Adres serwera</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>first_run.back</comment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>first_run.done</comment>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>On this computer</source>
        <comment>first_run.here</comment>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>The sound does not leave it, and no network is needed.</source>
        <comment>first_run.here_words</comment>
        <translation>Dźwięk nie opuszcza komputera i nie potrzeba sieci.</translation>
    </message>
    <message>
        <source>How should captions look?</source>
        <comment>first_run.look</comment>
        <translation>Jak mają wyglądać napisy?</translation>
    </message>
    <message>
        <source>Choose a look and a size; what you choose shows at once. There is more in the settings.</source>
        <comment>first_run.look_words</comment>
        <translation>Wybierz styl i rozmiar; wybór widać od razu. Więcej jest w ustawieniach.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>first_run.next</comment>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>There is no address yet. Write it, or choose this computer.</source>
        <comment>first_run.no_address</comment>
        <translation>Nie ma jeszcze adresu. Wpisz go albo wybierz ten komputer.</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>first_run.skip</comment>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>What would you like to caption?</source>
        <comment>first_run.source</comment>
        <translation>Z czego mają powstawać napisy?</translation>
    </message>
    <message>
        <source>What is said around you: a conversation, a meeting, a lecture.</source>
        <comment>first_run.microphone_words</comment>
        <translation>To, co mówią ludzie wokół: rozmowa, spotkanie, wykład.</translation>
    </message>
    <message>
        <source>Calls, videos and everything else that this computer plays.</source>
        <comment>first_run.system_words</comment>
        <translation>Rozmowy, filmy i wszystko inne, co odtwarza ten komputer.</translation>
    </message>
    <message>
        <source>Step {number} of {of}</source>
        <comment>first_run.step</comment>
        <translation>Krok {number} z {of}</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of sound from {title} were lost, because this computer was busy: words may be missing.</source>
        <comment>device.overflow</comment>
        <translation>
            <numerusform>Utracono {n} fragment dźwięku ({title}), bo komputer był zbyt zajęty: może brakować słowa.</numerusform>
            <numerusform>Utracono {n} fragmenty dźwięku ({title}), bo komputer był zbyt zajęty: może brakować słów.</numerusform>
            <numerusform>Utracono {n} fragmentów dźwięku ({title}), bo komputer był zbyt zajęty: może brakować słów.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} cannot be opened: {reason}. Close other programs that use it, or choose another one.</source>
        <comment>device.refused</comment>
        <translation>Nie można otworzyć urządzenia {title}: {reason}. Zamknij inne programy, które go używają, albo wybierz inne.</translation>
    </message>
    <message>
        <source>No sound comes from {title}: is it muted, or switched off? Captions come once it is heard.</source>
        <comment>device.silent</comment>
        <translation>Nie ma dźwięku: {title}. Czy jest wyciszenie, czy urządzenie jest wyłączone? Napisy pojawią się, gdy będzie coś słychać.</translation>
    </message>
    <message>
        <source>The chosen device is gone. {title} is captioned instead until it comes back.</source>
        <comment>device.stands_in</comment>
        <translation>Wybranego urządzenia nie ma. Dopóki nie wróci, napisy powstają z: {title}.</translation>
    </message>
    <message>
        <source>The microphone</source>
        <comment>device.the_microphone</comment>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Microphones</source>
        <comment>devices.microphones</comment>
        <translation>Mikrofony</translation>
    </message>
    <message>
        <source>{title} (muted)</source>
        <comment>devices.muted</comment>
        <translation>{title} (wyciszone)</translation>
    </message>
    <message>
        <source>What this computer plays</source>
        <comment>devices.outputs</comment>
        <translation>Co odtwarza ten komputer</translation>
    </message>
    <message>
        <source>Programs that play now</source>
        <comment>devices.programs</comment>
        <translation>Programy, które teraz odtwarzają</translation>
    </message>
    <message>
        <source>{name} is {address} from now on. Use it with livecaption endpoint use {name}; if it needs a key, set that with livecaption key set {name}.</source>
        <comment>endpoint.added</comment>
        <translation>Serwer {name} to od teraz {address}. Użyj go poleceniem livecaption endpoint use {name}; jeśli wymaga klucza, ustaw go poleceniem livecaption key set {name}.</translation>
    </message>
    <message>
        <source>{path} has no certificate that {name} can be checked with. Use a file in PEM form, with lines that say BEGIN CERTIFICATE.</source>
        <comment>endpoint.bad_ca_file</comment>
        <translation>W {path} nie ma certyfikatu, którym można sprawdzić {name}. Użyj pliku w formacie PEM, z wierszami BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>The key of {host} has characters that a key cannot have, such as a line break in its midst. Set it again.</source>
        <comment>endpoint.bad_key</comment>
        <translation>Klucz serwera {host} zawiera znaki, których klucz mieć nie może, na przykład podział wiersza. Ustaw go ponownie.</translation>
    </message>
    <message>
        <source>That cannot be the name of an endpoint. Use 1 to {most} letters, digits, dots, - and _, and nothing that reads as an address.</source>
        <comment>endpoint.bad_name</comment>
        <translation>To nie może być nazwa serwera. Użyj od 1 do {most} liter, cyfr, kropek oraz - i _, i niczego, co wygląda jak adres.</translation>
    </message>
    <message>
        <source>“{url}” is not where tokens come from. Such an address looks like https://auth.example.org/token.</source>
        <comment>endpoint.bad_token_url</comment>
        <translation>Adres „{url}” nie wydaje tokenów. Taki adres wygląda na przykład tak: https://auth.example.org/token.</translation>
    </message>
    <message>
        <source>The file with the certificates for {name} needs its whole path, such as /etc/ssl/office-ca.pem, without quotes in it.</source>
        <comment>endpoint.ca_path</comment>
        <translation>Plik z certyfikatami dla {name} wymaga pełnej ścieżki, na przykład /etc/ssl/office-ca.pem, bez cudzysłowów.</translation>
    </message>
    <message>
        <source>{path}, the file with the certificates for {name}, cannot be read ({reason}). Make it yours to read.</source>
        <comment>endpoint.ca_unreadable</comment>
        <translation>Nie można odczytać {path}, pliku z certyfikatami dla {name} ({reason}). Nadaj sobie prawo odczytu.</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>endpoint.column_address</comment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Dialect</source>
        <comment>endpoint.column_dialect</comment>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>endpoint.column_key</comment>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>endpoint.column_name</comment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>endpoint.column_order</comment>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>Captions that run now keep the endpoints that they began with. What is changed counts when you start captions again.</source>
        <comment>endpoint.counts_later</comment>
        <translation>Trwające napisy zachowują serwery, z którymi się zaczęły. Zmiana działa po ponownym uruchomieniu napisów.</translation>
    </message>
    <message>
        <source>A key inside the address would be seen by others. Take it out of the address, and set it with livecaption key set, or in LIVECAPTION_ENDPOINT_TOKEN.</source>
        <comment>endpoint.has_password</comment>
        <translation>Klucz w adresie byłby widoczny dla innych. Usuń go z adresu i ustaw poleceniem livecaption key set albo w LIVECAPTION_ENDPOINT_TOKEN.</translation>
    </message>
    <message>
        <source>Captions come from: {places}.</source>
        <comment>endpoint.in_use</comment>
        <translation>Napisy pochodzą z: {places}.</translation>
    </message>
    <message>
        <source>An endpoint is written as NAME URL, then dialect=edge, token-url=URL or ca=FILE where it needs them. Keys are not written there: livecaption key set NAME asks for one.</source>
        <comment>endpoint.known_shape</comment>
        <translation>Serwer zapisuje się jako NAME URL, a za tym w razie potrzeby dialect=edge, token-url=URL lub ca=FILE. Kluczy się tam nie zapisuje: zapyta o nie livecaption key set NAME.</translation>
    </message>
    <message>
        <source>last resort</source>
        <comment>endpoint.last_resort</comment>
        <translation>w ostateczności</translation>
    </message>
    <message>
        <source>There is an endpoint named {name} already, at {address}. Give another name, or pass --replace to put this one in its place.</source>
        <comment>endpoint.name_taken</comment>
        <translation>Serwer o nazwie {name} już istnieje, pod adresem {address}. Podaj inną nazwę albo zastąp go za pomocą --replace.</translation>
    </message>
    <message>
        <source>There is no file {path} with the certificates for {name}. Check its path.</source>
        <comment>endpoint.no_ca_file</comment>
        <translation>Nie ma pliku {path} z certyfikatami dla {name}. Sprawdź ścieżkę.</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>endpoint.no_key_needed</comment>
        <translation>niepotrzebny</translation>
    </message>
    <message>
        <source>There is no endpoint named {name}. Add it with livecaption endpoint add {name} URL; an address begins with wss:// or https://.</source>
        <comment>endpoint.no_names</comment>
        <translation>Nie ma serwera o nazwie {name}. Dodaj go poleceniem livecaption endpoint add {name} URL; adres zaczyna się od wss:// lub https://.</translation>
    </message>
    <message>
        <source>{issuer} gives no token for {host} ({reason}). Check the endpoint&apos;s token URL.</source>
        <comment>endpoint.no_token</comment>
        <translation>{issuer} nie wydaje tokenu dla {host} ({reason}). Sprawdź adres tokenów tego serwera.</translation>
    </message>
    <message>
        <source>The line of {name} says {parameter} twice. Say it once.</source>
        <comment>endpoint.parameter_twice</comment>
        <translation>W wierszu {name} parametr {parameter} występuje dwa razy. Zostaw jeden.</translation>
    </message>
    <message>
        <source>The proxy {proxy} between here and {host} does not answer ({reason}). Check the proxy settings of this computer (https_proxy, all_proxy).</source>
        <comment>endpoint.proxy_silent</comment>
        <translation>Serwer proxy {proxy} na drodze do {host} nie odpowiada ({reason}). Sprawdź ustawienia proxy tego komputera (https_proxy, all_proxy).</translation>
    </message>
    <message>
        <source>{name} is no longer an endpoint.</source>
        <comment>endpoint.removed</comment>
        <translation>{name} nie jest już serwerem.</translation>
    </message>
    <message>
        <source>{name} is no longer an endpoint. It was in use; from now on captions come from: {rest}.</source>
        <comment>endpoint.removed_in_use</comment>
        <translation>{name} nie jest już serwerem. Był używany; od teraz napisy pochodzą z: {rest}.</translation>
    </message>
    <message>
        <source>{name} is {address} from now on.</source>
        <comment>endpoint.replaced</comment>
        <translation>Serwer {name} to od teraz {address}.</translation>
    </message>
    <message>
        <source>{name} is {address} from now on. The key it had was for another host and is not sent there; if it needs one, set it with livecaption key set {name}.</source>
        <comment>endpoint.replaced_elsewhere</comment>
        <translation>Serwer {name} to od teraz {address}. Dotychczasowy klucz był dla innego hosta i nie jest tam wysyłany; jeśli serwer wymaga klucza, ustaw go poleceniem livecaption key set {name}.</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>endpoint.this_computer</comment>
        <translation>ten komputer</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it says {date}. Set it; until then no certificate can be checked, and nothing goes to {host}.</source>
        <comment>endpoint.tls_clock</comment>
        <translation>Zegar tego komputera źle chodzi: pokazuje {date}. Ustaw go; do tego czasu nie można sprawdzić żadnego certyfikatu i nic nie trafia do {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired, if this computer&apos;s date is right ({date}). Whoever runs {host} has to renew it.</source>
        <comment>endpoint.tls_expired</comment>
        <translation>Certyfikat serwera {host} wygasł, jeśli data tego komputera jest dobra ({date}). Musi go odnowić osoba, która prowadzi {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is for another name. Check the address: it has to be the name that the certificate was issued for.</source>
        <comment>endpoint.tls_name</comment>
        <translation>Certyfikat serwera {host} jest na inną nazwę. Sprawdź adres: musi to być nazwa, na którą wystawiono certyfikat.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet, if this computer&apos;s date is right ({date}). Set the clock, or ask whoever runs {host}.</source>
        <comment>endpoint.tls_not_yet</comment>
        <translation>Certyfikat serwera {host} nie jest jeszcze ważny, jeśli data tego komputera jest dobra ({date}). Ustaw zegar albo zapytaj osobę, która prowadzi {host}.</translation>
    </message>
    <message>
        <source>{address} (token from {host})</source>
        <comment>endpoint.token_from</comment>
        <translation>{address} (token z {host})</translation>
    </message>
    <message>
        <source>{host} refuses the token that {issuer} gave for it (HTTP {status}). Check that the endpoint&apos;s address and its token URL belong together.</source>
        <comment>endpoint.token_refused</comment>
        <translation>Serwer {host} odrzuca token, który wydał dla niego {issuer} (HTTP {status}). Sprawdź, czy adres serwera i adres tokenów do siebie pasują.</translation>
    </message>
    <message>
        <source>The graphics card cannot run the speech model in {folder}. It needs CUDA 12 with cuBLAS and cuDNN 9, and enough free memory on the card. See to these, or let the model run on the processor.</source>
        <comment>engine.card_failed</comment>
        <translation>Karta graficzna nie może uruchomić modelu rozpoznawania mowy z {folder}. Potrzebne są CUDA 12 z cuBLAS i cuDNN 9 oraz dość wolnej pamięci na karcie. Zadbaj o to albo uruchom model na procesorze.</translation>
    </message>
    <message>
        <source>The speech model could not transcribe what was said. Your words are kept and transcribed again.</source>
        <comment>engine.failed</comment>
        <translation>Model rozpoznawania mowy nie zdołał przetworzyć tego, co powiedziano. Wypowiedzi są zachowane i zostaną przetworzone ponownie.</translation>
    </message>
    <message>
        <source>The speech model in {folder} cannot be loaded: its files are damaged or of another kind. Get the model again; livecaption models list shows its name.</source>
        <comment>engine.files_broken</comment>
        <translation>Nie można wczytać modelu rozpoznawania mowy z {folder}: jego pliki są uszkodzone albo innego rodzaju. Pobierz model ponownie; livecaption models list pokazuje jego nazwę.</translation>
    </message>
    <message>
        <source>The speech model in {folder} cannot be loaded. Install livecaption again.</source>
        <comment>engine.model_broken</comment>
        <translation>Nie można wczytać modelu rozpoznawania mowy z {folder}. Zainstaluj livecaption ponownie.</translation>
    </message>
    <message>
        <source>Nothing is opened now, and nothing is sent or kept before you start captions. You can change this at any time.</source>
        <comment>first_run.source_words</comment>
        <translation>Teraz nic nie jest otwierane i nic nie jest wysyłane ani zachowywane przed uruchomieniem napisów. Możesz to zmienić w każdej chwili.</translation>
    </message>
    <message>
        <source>At an endpoint</source>
        <comment>first_run.there</comment>
        <translation>Na serwerze</translation>
    </message>
    <message>
        <source>The sound goes there, encrypted, while captions run.</source>
        <comment>first_run.there_words</comment>
        <translation>Gdy napisy działają, dźwięk trafia tam zaszyfrowany.</translation>
    </message>
    <message>
        <source>Welcome to livecaption</source>
        <comment>first_run.title</comment>
        <translation>Witamy w livecaption</translation>
    </message>
    <message>
        <source>Where should it be transcribed?</source>
        <comment>first_run.where</comment>
        <translation>Gdzie ma się odbywać transkrypcja?</translation>
    </message>
    <message>
        <source>Sound becomes text here, or on another computer that you trust.</source>
        <comment>first_run.where_words</comment>
        <translation>Dźwięk zamienia się w tekst tutaj albo na innym komputerze, któremu ufasz.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({reason}). Make it yours to write, or set {variable}.</source>
        <comment>folder.unusable</comment>
        <translation>Nie można użyć folderu {folder} ({reason}). Nadaj sobie prawo zapisu w nim albo ustaw {variable}.</translation>
    </message>
    <message>
        <source>The speech detector did not load ({reason}). A simpler one that goes by loudness is used: captions go on, with more noise.</source>
        <comment>gate.fallback</comment>
        <translation>Nie wczytano detektora mowy ({reason}). Działa prostszy, kierujący się głośnością: napisy idą dalej, ale z większą liczbą zakłóceń.</translation>
    </message>
    <message>
        <source>The speech detector cannot be used: {reason}.</source>
        <comment>gate.unusable</comment>
        <translation>Nie można użyć detektora mowy: {reason}.</translation>
    </message>
    <message>
        <source>This system cannot leave a window out of screen shares and recordings. Share a single window instead of the whole screen, and captions stay yours.</source>
        <comment>hiding.not_here</comment>
        <translation>Ten system nie potrafi pominąć okna w udostępnianiu i nagrywaniu ekranu. Udostępnij jedno okno zamiast całego ekranu, a napisy pozostaną tylko dla Ciebie.</translation>
    </message>
    <message>
        <source>This system is too old to leave a window out of screen shares and recordings. Share a single window instead of the whole screen, and captions stay yours.</source>
        <comment>hiding.too_old</comment>
        <translation>Ten system jest za stary, aby pominąć okno w udostępnianiu i nagrywaniu ekranu. Udostępnij jedno okno zamiast całego ekranu, a napisy pozostaną tylko dla Ciebie.</translation>
    </message>
    <message>
        <source>{value} means something in nearly every program, and as a hotkey it would stop working there. Add another of Ctrl, Alt, Shift and Meta.</source>
        <comment>hotkey.everyday</comment>
        <translation>{value} znaczy coś w prawie każdym programie i jako skrót przestałby tam działać. Dodaj jeszcze jeden z klawiszy Ctrl, Alt, Shift i Meta.</translation>
    </message>
    <message>
        <source>This desktop lets no program have hotkeys. Use the tray&apos;s menu, or give “livecaption --toggle” a key in the desktop&apos;s own keyboard settings.</source>
        <comment>hotkey.limits_none</comment>
        <translation>To środowisko nie pozwala programom na skróty klawiszowe. Użyj menu w zasobniku albo przypisz klawisz do „livecaption --toggle” w ustawieniach klawiatury środowiska.</translation>
    </message>
    <message>
        <source>Your desktop gives hotkeys out itself: it may ask you first, and keys once given are changed in its own keyboard settings.</source>
        <comment>hotkey.limits_portal</comment>
        <translation>Środowisko samo przydziela skróty: może najpierw zapytać, a przydzielone klawisze zmienia się w jego ustawieniach klawiatury.</translation>
    </message>
    <message>
        <source>On this desktop hotkeys work only while the program in front is an X11 program. To have one that always works, give “livecaption --toggle” a key in the desktop&apos;s own keyboard settings.</source>
        <comment>hotkey.limits_xwayland</comment>
        <translation>W tym środowisku skróty działają tylko wtedy, gdy na wierzchu jest program X11. Aby mieć skrót, który działa zawsze, przypisz klawisz do „livecaption --toggle” w ustawieniach klawiatury środowiska.</translation>
    </message>
    <message>
        <source>The hotkey “{value}” has no key. Add one, as in Ctrl+Alt+C.</source>
        <comment>hotkey.no_key</comment>
        <translation>W skrócie „{value}” brakuje właściwego klawisza. Dodaj go, jak w Ctrl+Alt+C.</translation>
    </message>
    <message>
        <source>Your desktop has given no key to “{action}”. Give it one in the desktop&apos;s own keyboard settings.</source>
        <comment>hotkey.not_given</comment>
        <translation>Środowisko nie przydzieliło klawisza do „{action}”. Przypisz go w jego ustawieniach klawiatury.</translation>
    </message>
    <message>
        <source>This keyboard has no {key}. Choose another key.</source>
        <comment>hotkey.not_here</comment>
        <translation>Ta klawiatura nie ma {key}. Wybierz inny klawisz.</translation>
    </message>
    <message>
        <source>{key} cannot be had ({reason}). Choose another key.</source>
        <comment>hotkey.refused</comment>
        <translation>Nie można użyć {key} ({reason}). Wybierz inny klawisz.</translation>
    </message>
    <message>
        <source>Another program has {key} already. Choose another key, or change it in that program.</source>
        <comment>hotkey.taken</comment>
        <translation>Inny program ma już {key}. Wybierz inny klawisz albo zmień skrót w tamtym programie.</translation>
    </message>
    <message>
        <source>hotkeys work in every program, through the desktop&apos;s own settings</source>
        <comment>hotkey.through_portal</comment>
        <translation>skróty działają w każdym programie, przez ustawienia środowiska</translation>
    </message>
    <message>
        <source>hotkeys work in every program</source>
        <comment>hotkey.through_system</comment>
        <translation>skróty działają w każdym programie</translation>
    </message>
    <message>
        <source>{value} is a key that people type with; as a hotkey it would stop typing in every program. Add Ctrl, Alt or Meta, or choose a function key.</source>
        <comment>hotkey.too_plain</comment>
        <translation>{value} to klawisz do pisania; jako skrót przestałby pisać w każdym programie. Dodaj Ctrl, Alt lub Meta albo wybierz klawisz funkcyjny.</translation>
    </message>
    <message>
        <source>{key} is the hotkey of “{action}” already. Choose another.</source>
        <comment>hotkey.twice</comment>
        <translation>{key} to już skrót do „{action}”. Wybierz inny.</translation>
    </message>
    <message>
        <source>The hotkey “{value}” has two keys, {key} and {other}. Give it one, with Ctrl, Alt, Shift or Meta.</source>
        <comment>hotkey.two_keys</comment>
        <translation>Skrót „{value}” ma dwa klawisze, {key} i {other}. Zostaw jeden, z Ctrl, Alt, Shift lub Meta.</translation>
    </message>
    <message>
        <source>{key} types “{character}” on this keyboard, and as a hotkey it would stop doing so. Choose another key.</source>
        <comment>hotkey.types_character</comment>
        <translation>{key} pisze na tej klawiaturze „{character}”, a jako skrót przestałby to robić. Wybierz inny klawisz.</translation>
    </message>
    <message>
        <source>Hotkeys do not work here now ({reason}). Use the tray&apos;s menu, or “livecaption --toggle”.</source>
        <comment>hotkey.unavailable</comment>
        <translation>Skróty teraz tu nie działają ({reason}). Użyj menu w zasobniku albo „livecaption --toggle”.</translation>
    </message>
    <message>
        <source>“{word}” in the hotkey “{value}” is no key. Write it as in Ctrl+Alt+C, F9 or Meta+Space.</source>
        <comment>hotkey.unknown</comment>
        <translation>„{word}” w skrócie „{value}” nie jest klawiszem. Zapisz go tak jak Ctrl+Alt+C, F9 lub Meta+Space.</translation>
    </message>
    <message>
        <source>“{word}” in the hotkey “{value}” is no key. Write {near} if that is what you mean.</source>
        <comment>hotkey.unknown_near</comment>
        <translation>„{word}” w skrócie „{value}” nie jest klawiszem. Wpisz {near}, jeśli o to chodzi.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a hotkey. Write a key with Ctrl, Alt or Meta, as in Ctrl+Alt+C, or a function key, as in F9; leave it empty for none.</source>
        <comment>hotkey.unusable</comment>
        <translation>„{value}” nie może być skrótem. Zapisz klawisz z Ctrl, Alt lub Meta, jak w Ctrl+Alt+C, albo klawisz funkcyjny, jak F9; puste oznacza brak skrótu.</translation>
    </message>
    <message>
        <source>Nothing is kept against a crash: {folder} cannot be written ({reason}). Captions go on; save them with --out.</source>
        <comment>journal.off</comment>
        <translation>Nic nie jest zabezpieczane na wypadek awarii: nie można pisać w {folder} ({reason}). Napisy idą dalej; zapisz je za pomocą --out.</translation>
    </message>
    <message>
        <source>environment</source>
        <comment>key.environment</comment>
        <translation>środowisko</translation>
    </message>
    <message>
        <source>The key of {name} could not be put into this computer&apos;s keyring ({reason}). It counts until livecaption ends; set it in {variable} to have it the next time.</source>
        <comment>key.for_this_run</comment>
        <translation>Nie udało się umieścić klucza serwera {name} w pęku kluczy tego komputera ({reason}). Działa do zakończenia livecaption; ustaw go w {variable}, aby mieć go następnym razem.</translation>
    </message>
    <message>
        <source>keyring</source>
        <comment>key.keyring</comment>
        <translation>pęk kluczy</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked. Unlock it and try again, or put the key of {name} into the environment variable {variable} instead, and start livecaption with that.</source>
        <comment>key.locked</comment>
        <translation>Pęk kluczy tego komputera jest zablokowany. Odblokuj go i spróbuj ponownie albo umieść klucz serwera {name} w zmiennej środowiskowej {variable} i uruchom z nią livecaption.</translation>
    </message>
    <message>
        <source>No endpoint is known. Add one with livecaption endpoint add NAME URL.</source>
        <comment>key.names_none</comment>
        <translation>Nie ma znanych serwerów. Dodaj serwer poleceniem livecaption endpoint add NAME URL.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps keys secret, so the key of {name} cannot be kept. Put it into the environment variable {variable} instead, and start livecaption with that.</source>
        <comment>key.no_keyring</comment>
        <translation>Ten komputer nie ma pęku kluczy, który zachowa klucze w tajemnicy, więc nie można przechować klucza serwera {name}. Umieść go w zmiennej środowiskowej {variable} i uruchom z nią livecaption.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>key.none</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>A key on the command line stays in your shell&apos;s history, and other programs can read it. Type livecaption key set NAME alone; it asks for the key. If that was a key, have it replaced.</source>
        <comment>key.not_an_argument</comment>
        <translation>Klucz w wierszu poleceń zostaje w historii powłoki i mogą go odczytać inne programy. Wpisz samo livecaption key set NAME; program zapyta o klucz. Jeśli to był klucz, poproś o nowy.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has no key of {name}.</source>
        <comment>key.not_there</comment>
        <translation>W pęku kluczy tego komputera nie ma klucza serwera {name}.</translation>
    </message>
    <message>
        <source>No key was given, so nothing is changed. Type it when you are asked, or send it as one line of standard input.</source>
        <comment>key.not_typed</comment>
        <translation>Nie podano klucza, więc nic się nie zmieniło. Wpisz go, gdy program zapyta, albo prześlij jako jeden wiersz na standardowe wejście.</translation>
    </message>
    <message>
        <source>Key of {name} (it is not shown):</source>
        <comment>key.prompt</comment>
        <translation>Klucz serwera {name} (nie jest wyświetlany):</translation>
    </message>
    <message>
        <source>The key of {name} is no longer in this computer&apos;s keyring.</source>
        <comment>key.removed</comment>
        <translation>Klucza serwera {name} nie ma już w pęku kluczy tego komputera.</translation>
    </message>
    <message>
        <source>{variable} still holds a key of {name}, which goes on counting. Unset it as well.</source>
        <comment>key.still_in_environment</comment>
        <translation>W {variable} wciąż jest klucz serwera {name}, który nadal obowiązuje. Usuń także tę zmienną.</translation>
    </message>
    <message>
        <source>The key of {name} is in this computer&apos;s keyring.</source>
        <comment>key.stored</comment>
        <translation>Klucz serwera {name} jest w pęku kluczy tego komputera.</translation>
    </message>
    <message>
        <source>The key of {name} is in this computer&apos;s keyring, but the one in {variable} counts before it. Unset that to use the new one.</source>
        <comment>key.stored_but</comment>
        <translation>Klucz serwera {name} jest w pęku kluczy tego komputera, ale pierwszeństwo ma klucz z {variable}. Usuń tę zmienną, aby używać nowego.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>key.unknown</comment>
        <translation>nieznany</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked or does not answer, so it cannot be told whether it has keys.</source>
        <comment>key.unknown_keyring</comment>
        <translation>Pęk kluczy tego komputera jest zablokowany lub nie odpowiada, więc nie wiadomo, czy ma klucze.</translation>
    </message>
    <message>
        <source>That is no key: it is empty, longer than {most} characters, or has characters that a key cannot have, such as a space in its midst. Nothing was kept.</source>
        <comment>key.unreadable</comment>
        <translation>To nie jest klucz: jest pusty, dłuższy niż {most} znaków albo ma znaki, których klucz mieć nie może, na przykład spację w środku. Nic nie zachowano.</translation>
    </message>
    <message>
        <source>This terminal would show the key while you type it. Send it as one line of standard input instead.</source>
        <comment>key.would_show</comment>
        <translation>Ten terminal pokazałby klucz podczas wpisywania. Prześlij go jako jeden wiersz na standardowe wejście.</translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <comment>main.add_endpoint</comment>
        <translation>Dodaj serwer…</translation>
    </message>
    <message>
        <source>Which program</source>
        <comment>main.application</comment>
        <translation>Program</translation>
    </message>
    <message>
        <source>Caption windows are blank, while the transcript goes on here.</source>
        <comment>main.blanked</comment>
        <translation>Okna z napisami są puste, a transkrypcja trwa tu dalej.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>main.choose_file</comment>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <comment>main.choose_recording</comment>
        <translation>Wybierz nagranie</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>main.copy</comment>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy with times</source>
        <comment>main.copy_times</comment>
        <translation>Kopiuj z czasem</translation>
    </message>
    <message>
        <source>Correct the whole entry</source>
        <comment>main.correct_entry</comment>
        <translation>Popraw cały wpis</translation>
    </message>
    <message>
        <source>Correct it everywhere</source>
        <comment>main.correct_everywhere</comment>
        <translation>Popraw wszędzie</translation>
    </message>
    <message>
        <source>In all that was said and all that will be said.</source>
        <comment>main.correct_everywhere_hint</comment>
        <translation>We wszystkim, co powiedziano i co jeszcze zostanie powiedziane.</translation>
    </message>
    <message>
        <source>Correct the word</source>
        <comment>main.correct_this_word</comment>
        <translation>Popraw słowo</translation>
    </message>
    <message>
        <source>Correct “{word}”</source>
        <comment>main.correct_word</comment>
        <translation>Popraw „{word}”</translation>
    </message>
    <message>
        <source>“{wrong}” is “{right}” here now.</source>
        <comment>main.corrected</comment>
        <translation>Zamiast „{wrong}” jest tu teraz „{right}”.</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>main.details</comment>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>{sent} kB were sent and {received} kB received.</source>
        <comment>main.details_bytes</comment>
        <translation>Wysłano {sent} kB, a odebrano {received} kB.</translation>
    </message>
    <message>
        <source>{value} ms to get the sound from the device</source>
        <comment>main.details_capture</comment>
        <translation>{value} ms na odebranie dźwięku z urządzenia</translation>
    </message>
    <message>
        <source>{source} goes to {host}.</source>
        <comment>main.details_channel</comment>
        <translation>{source} trafia do {host}.</translation>
    </message>
    <message>
        <source>{source} stays on this computer.</source>
        <comment>main.details_channel_local</comment>
        <translation>{source} zostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>The speech went to {host}, encrypted on the way.</source>
        <comment>main.details_encrypted</comment>
        <translation>Mowa trafiła do {host}, po drodze zaszyfrowana.</translation>
    </message>
    <message>
        <source>{value} ms until words come back from the endpoint</source>
        <comment>main.details_endpoint</comment>
        <translation>{value} ms do odpowiedzi serwera ze słowami</translation>
    </message>
    <message>
        <source>{value} ms to find out whether it is speech</source>
        <comment>main.details_gate</comment>
        <translation>{value} ms na ustalenie, czy to mowa</translation>
    </message>
    <message>
        <source>livecaption has listened for {heard}, and {sent} of that was speech.</source>
        <comment>main.details_heard</comment>
        <translation>Czas słuchania: {heard}, w tym mowa: {sent}.</translation>
    </message>
    <message>
        <source>The speech went to the transcriber on this computer. Nothing left this computer.</source>
        <comment>main.details_local</comment>
        <translation>Mowa trafiła do rozpoznawania mowy na tym komputerze. Nic nie opuściło tego komputera.</translation>
    </message>
    <message>
        <source>The speech went to {host}, not encrypted: others on the network can listen. An address that begins with wss:// keeps them out.</source>
        <comment>main.details_open</comment>
        <translation>Mowa trafiła do {host} bez szyfrowania: inni w sieci mogą podsłuchiwać. Chroni przed tym adres zaczynający się od wss://.</translation>
    </message>
    <message numerus="yes">
        <source>The connection was made anew {n} times.</source>
        <comment>main.details_reconnects</comment>
        <translation>
            <numerusform>Połączenie nawiązano ponownie {n} raz.</numerusform>
            <numerusform>Połączenie nawiązano ponownie {n} razy.</numerusform>
            <numerusform>Połączenie nawiązano ponownie {n} razy.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} ms to send it</source>
        <comment>main.details_send</comment>
        <translation>{value} ms na wysłanie</translation>
    </message>
    <message>
        <source>From sound to words: {stages}.</source>
        <comment>main.details_stages</comment>
        <translation>Od dźwięku do słów: {stages}.</translation>
    </message>
    <message>
        <source>Which microphone</source>
        <comment>main.device</comment>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>The system&apos;s own choice</source>
        <comment>main.device_default</comment>
        <translation>Domyślny w systemie</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>main.dismiss</comment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Ending captions</source>
        <comment>main.ending</comment>
        <translation>Kończenie napisów</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>main.endpoint_add</comment>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>main.endpoint_address</comment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>for example wss://captions.example.org/v1/edge</source>
        <comment>main.endpoint_address_hint</comment>
        <translation>na przykład wss://captions.example.org/v1/edge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>main.endpoint_cancel</comment>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>{host} answers, after {milliseconds} ms.</source>
        <comment>main.endpoint_check_ready</comment>
        <translation>Serwer {host} odpowiada po {milliseconds} ms.</translation>
    </message>
    <message>
        <source>{host} does not answer. Check the address, and that the server runs.</source>
        <comment>main.endpoint_check_silent</comment>
        <translation>Serwer {host} nie odpowiada. Sprawdź adres i czy serwer działa.</translation>
    </message>
    <message>
        <source>is being tried</source>
        <comment>main.endpoint_checking</comment>
        <translation>sprawdzanie</translation>
    </message>
    <message>
        <source>Key, if it needs one</source>
        <comment>main.endpoint_key</comment>
        <translation>Klucz, jeśli jest potrzebny</translation>
    </message>
    <message>
        <source>{state} · {milliseconds} ms</source>
        <comment>main.endpoint_latency</comment>
        <translation>{state} · {milliseconds} ms</translation>
    </message>
    <message>
        <source>needs a key</source>
        <comment>main.endpoint_needs_key</comment>
        <translation>wymaga klucza</translation>
    </message>
    <message>
        <source>Give the endpoint&apos;s address; whoever runs it knows it.</source>
        <comment>main.endpoint_no_address</comment>
        <translation>Podaj adres serwera; zna go osoba, która go prowadzi.</translation>
    </message>
    <message>
        <source>Give the endpoint a name, so that you know it again.</source>
        <comment>main.endpoint_no_title</comment>
        <translation>Nadaj serwerowi nazwę, aby go potem rozpoznać.</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>main.endpoint_ready</comment>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <comment>main.endpoint_said</comment>
        <translation>{title}: {state}</translation>
    </message>
    <message>
        <source>does not answer</source>
        <comment>main.endpoint_silent</comment>
        <translation>nie odpowiada</translation>
    </message>
    <message>
        <source>starts when captions start</source>
        <comment>main.endpoint_starting</comment>
        <translation>uruchomi się z napisami</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>main.endpoint_title</comment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>for example Office server</source>
        <comment>main.endpoint_title_hint</comment>
        <translation>na przykład Serwer w biurze</translation>
    </message>
    <message>
        <source>“{wrong}” is corrected to “{right}” everywhere, from now on, too.</source>
        <comment>main.everywhere_done</comment>
        <translation>„{wrong}” jest wszędzie poprawiane na „{right}”, także od teraz.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <comment>main.export</comment>
        <translation>Zapisz kopię…</translation>
    </message>
    <message>
        <source>JSON with words and times</source>
        <comment>main.format_json</comment>
        <translation>JSON ze słowami i czasem</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <comment>main.format_srt</comment>
        <translation>Napisy SubRip</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>main.format_text</comment>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <comment>main.format_vtt</comment>
        <translation>Napisy WebVTT</translation>
    </message>
    <message>
        <source>Caption windows are frozen: they show what they showed, while the transcript goes on here.</source>
        <comment>main.frozen</comment>
        <translation>Okna z napisami są zamrożone: pokazują to, co ostatnio, a transkrypcja trwa tu dalej.</translation>
    </message>
    <message>
        <source>no captions for {length} (the microphone or the sound was gone)</source>
        <comment>main.gap_device_lost</comment>
        <translation>brak napisów przez {length} (nie było mikrofonu lub dźwięku)</translation>
    </message>
    <message>
        <source>no captions for {length} (network)</source>
        <comment>main.gap_endpoint</comment>
        <translation>brak napisów przez {length} (sieć)</translation>
    </message>
    <message>
        <source>no captions for {length} (too much to keep)</source>
        <comment>main.gap_not_kept</comment>
        <translation>brak napisów przez {length} (za dużo do przechowania)</translation>
    </message>
    <message>
        <source>no captions for {length} (the computer was too busy)</source>
        <comment>main.gap_overflow</comment>
        <translation>brak napisów przez {length} (komputer był zbyt zajęty)</translation>
    </message>
    <message>
        <source>no captions for {length} (paused)</source>
        <comment>main.gap_paused</comment>
        <translation>brak napisów przez {length} (wstrzymano)</translation>
    </message>
    <message>
        <source>no captions for {length} (the computer slept)</source>
        <comment>main.gap_sleep</comment>
        <translation>brak napisów przez {length} (komputer był uśpiony)</translation>
    </message>
    <message>
        <source>Play or say something, and the level shows above.</source>
        <comment>main.hint_both</comment>
        <translation>Odtwórz lub powiedz coś, a powyżej pojawi się poziom.</translation>
    </message>
    <message>
        <source>Say something, and its level shows here.</source>
        <comment>main.hint_microphone</comment>
        <translation>Powiedz coś, a tutaj pojawi się poziom.</translation>
    </message>
    <message>
        <source>The microphone is off until you choose it here or start captions.</source>
        <comment>main.hint_microphone_off</comment>
        <translation>Mikrofon jest wyłączony, dopóki go tu nie wybierzesz lub nie uruchomisz napisów.</translation>
    </message>
    <message>
        <source>44 seconds of speech that come with livecaption, to try captions with.</source>
        <comment>main.hint_sample</comment>
        <translation>44 sekundy mowy dołączone do livecaption, aby wypróbować napisy.</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in; until then, recordings can be captioned.</source>
        <comment>main.no_microphone</comment>
        <translation>Nie znaleziono mikrofonu. Podłącz mikrofon; do tego czasu napisy mogą powstawać z nagrań.</translation>
    </message>
    <message>
        <source>Choose a recording, or drop one on this window.</source>
        <comment>main.hint_recording</comment>
        <translation>Wybierz nagranie albo upuść je na to okno.</translation>
    </message>
    <message>
        <source>{title} was closed, or has stopped playing. Captions go on when it plays again.</source>
        <comment>app.lost</comment>
        <translation>{title}: program zamknięto albo przestał odtwarzać. Napisy ruszą dalej, gdy znów zacznie odtwarzać.</translation>
    </message>
    <message>
        <source>No program plays sound now, and “{name}” does not either. Captions come once it plays.</source>
        <comment>app.none</comment>
        <translation>Żaden program nie odtwarza teraz dźwięku, „{name}” też nie. Napisy pojawią się, gdy zacznie odtwarzać.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>choice.engine.second_pass.auto</comment>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>choice.engine.second_pass.off</comment>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>On</source>
        <comment>choice.engine.second_pass.on</comment>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>There is no microphone named “{name}”. Known are: {known}. Choose one of these.</source>
        <comment>device.unknown</comment>
        <translation>Nie ma mikrofonu o nazwie „{name}”. Znane są: {known}. Wybierz jeden z nich.</translation>
    </message>
    <message>
        <source>* marks what the system chose: it is captioned when you give no name.</source>
        <comment>devices.default_mark</comment>
        <translation>Gwiazdka (*) oznacza wybór systemu: z niego powstają napisy, gdy nie podasz nazwy.</translation>
    </message>
    <message>
        <source>Press Ctrl-C to stop. None of the sound is kept.</source>
        <comment>devices.watching</comment>
        <translation>Naciśnij Ctrl-C, aby zakończyć. Dźwięk nie jest nigdzie zachowywany.</translation>
    </message>
    <message>
        <source>“{language}” is spoken by {names}</source>
        <comment>doctor.language</comment>
        <translation>język „{language}” znają: {names}</translation>
    </message>
    <message>
        <source>not started, for want of a model</source>
        <comment>doctor.recogniser_idle</comment>
        <translation>nieuruchomione, bo żaden model na tym komputerze nie może transkrybować</translation>
    </message>
    <message>
        <source>{host} refuses this key (HTTP {status}), and this computer&apos;s clock is {amount} ahead of the time there. Set the clock: while it is wrong, short-lived keys are refused. If that does not help, set a valid key.</source>
        <comment>endpoint.clock_fast</comment>
        <translation>Serwer {host} odrzuca ten klucz (HTTP {status}), a zegar tego komputera spieszy się o {amount} względem czasu na serwerze. Ustaw zegar: dopóki źle chodzi, klucze o krótkiej ważności są odrzucane. Jeśli to nie pomoże, ustaw ważny klucz.</translation>
    </message>
    <message>
        <source>{host} refuses this key (HTTP {status}), and this computer&apos;s clock is {amount} behind the time there. Set the clock: while it is wrong, short-lived keys are refused. If that does not help, set a valid key.</source>
        <comment>endpoint.clock_slow</comment>
        <translation>Serwer {host} odrzuca ten klucz (HTTP {status}), a zegar tego komputera spóźnia się o {amount} względem czasu na serwerze. Ustaw zegar: dopóki źle chodzi, klucze o krótkiej ważności są odrzucane. Jeśli to nie pomoże, ustaw ważny klucz.</translation>
    </message>
    <message>
        <source>{issuer}, which gives the tokens for {host}, refuses this key (HTTP {status}). Set a valid one with livecaption key set {host}, or with Set key… in the main window.</source>
        <comment>endpoint.issuer_refused</comment>
        <translation>{issuer}, który wydaje tokeny dla {host}, odrzuca ten klucz (HTTP {status}). Ustaw ważny poleceniem livecaption key set {host} albo przyciskiem „Ustaw klucz…” w głównym oknie.</translation>
    </message>
    <message>
        <source>endpoint.known in the settings has a mistake, and saving now would lose that line. Mend it first; livecaption settings says where it is.</source>
        <comment>endpoint.known_unusable</comment>
        <translation>W ustawieniach jest błąd w endpoint.known i zapisanie teraz usunęłoby ten wiersz. Najpierw go popraw; livecaption settings pokaże, gdzie jest.</translation>
    </message>
    <message>
        <source>{name} and {other} are too alike: their keys would share one environment variable. Rename one.</source>
        <comment>endpoint.name_twice</comment>
        <translation>Nazwy {name} i {other} są zbyt podobne: ich klucze miałyby tę samą zmienną środowiskową. Zmień jedną z nich.</translation>
    </message>
    <message>
        <source>{host} needs a key. Set it with livecaption key set {host}, or with Set key… in the main window.</source>
        <comment>endpoint.no_key</comment>
        <translation>Serwer {host} wymaga klucza. Ustaw go poleceniem livecaption key set {host} albo przyciskiem „Ustaw klucz…” w głównym oknie.</translation>
    </message>
    <message>
        <source>{scheme}:// to {host} would send your words unencrypted. Use {secure}://; {scheme}:// is allowed only on this computer.</source>
        <comment>endpoint.not_encrypted</comment>
        <translation>{scheme}:// do {host} wysyłałoby wypowiedzi bez szyfrowania. Użyj {secure}://; {scheme}:// jest dozwolone tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>The proxy {proxy} on the way to {host} was given no user name and password, or wrong ones (HTTP 407). Put them in its address: https_proxy=http://NAME:PASSWORD@{proxy}.</source>
        <comment>endpoint.proxy_password</comment>
        <translation>Serwer proxy {proxy} na drodze do {host} nie dostał nazwy użytkownika i hasła albo dostał błędne (HTTP 407). Umieść je w jego adresie: https_proxy=http://NAME:PASSWORD@{proxy}.</translation>
    </message>
    <message>
        <source>The way to {host} is set to a SOCKS proxy, which livecaption cannot use. Set an HTTP proxy instead, or none, in the environment (all_proxy, https_proxy, socks_proxy).</source>
        <comment>endpoint.socks_proxy</comment>
        <translation>Droga do {host} jest ustawiona przez proxy SOCKS, którego livecaption nie obsługuje. Ustaw w środowisku proxy HTTP albo żadne (all_proxy, https_proxy, socks_proxy).</translation>
    </message>
    <message>
        <source>{host} answers, but an encrypted connection cannot be made ({reason}). Check the port of its address: it has to be the one for wss:// or https://.</source>
        <comment>endpoint.tls_failed</comment>
        <translation>Serwer {host} odpowiada, ale nie można nawiązać szyfrowanego połączenia ({reason}). Sprawdź port w adresie: musi to być port dla wss:// lub https://.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of {host}, so nothing is sent there. Ask whoever runs {host} for the file of its certificate authority, and give it with livecaption endpoint add NAME URL --ca FILE.</source>
        <comment>endpoint.tls_issuer</comment>
        <translation>Ten komputer nie zna wystawcy certyfikatu serwera {host}, więc nic nie jest tam wysyłane. Poproś osobę, która prowadzi {host}, o plik jej urzędu certyfikacji i podaj go poleceniem livecaption endpoint add NAME URL --ca FILE.</translation>
    </message>
    <message>
        <source>The certificate of {host} was not issued by the certificate authority whose file is {path}, nor by one that this computer trusts. Ask whoever runs {host} for the file of the one that issued it, and give that with --ca.</source>
        <comment>endpoint.tls_other_issuer</comment>
        <translation>Certyfikatu serwera {host} nie wystawił urząd certyfikacji z pliku {path} ani żaden, któremu ten komputer ufa. Poproś osobę, która prowadzi {host}, o plik właściwego urzędu i podaj go za pomocą --ca.</translation>
    </message>
    <message>
        <source>http:// to {host} would send your key unencrypted. Use https://; http:// is allowed only on this computer.</source>
        <comment>endpoint.token_not_encrypted</comment>
        <translation>http:// do {host} wysyłałoby klucz bez szyfrowania. Użyj https://; http:// jest dozwolone tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>{host} refuses this key (HTTP {status}). Set a valid one with livecaption key set {host}, or with Set key… in the main window.</source>
        <comment>endpoint.unauthorized</comment>
        <translation>Serwer {host} odrzuca ten klucz (HTTP {status}). Ustaw ważny poleceniem livecaption key set {host} albo przyciskiem „Ustaw klucz…” w głównym oknie.</translation>
    </message>
    <message>
        <source>livecaption does not speak the dialect of {name}. It speaks: {known}.</source>
        <comment>endpoint.unknown_dialect</comment>
        <translation>livecaption nie zna dialektu serwera {name}. Zna: {known}.</translation>
    </message>
    <message>
        <source>There is no endpoint named {name}. Known are: {known}. An address begins with wss:// or https://.</source>
        <comment>endpoint.unknown_name</comment>
        <translation>Nie ma serwera o nazwie {name}. Znane są: {known}. Adres zaczyna się od wss:// lub https://.</translation>
    </message>
    <message>
        <source>The line of {name} has a word that livecaption does not know. It knows: {known}. Keys are not written there: livecaption key set {name} asks for one.</source>
        <comment>endpoint.unknown_parameter</comment>
        <translation>W wierszu serwera {name} jest słowo, którego livecaption nie zna. Zna: {known}. Kluczy się tam nie zapisuje: zapyta o klucz livecaption key set {name}.</translation>
    </message>
    <message>
        <source>endpoint.urls in the settings has a mistake, and saving now would lose that line. Mend it first; livecaption settings says where it is.</source>
        <comment>endpoint.urls_unusable</comment>
        <translation>W ustawieniach jest błąd w endpoint.urls i zapisanie teraz usunęłoby ten wiersz. Najpierw go popraw; livecaption settings pokaże, gdzie jest.</translation>
    </message>
    <message>
        <source>This speech model needs {package}, which is not installed here. The command pip install &apos;livecaption-desktop[whisper]&apos; installs it.</source>
        <comment>engine.extra_missing</comment>
        <translation>Ten model rozpoznawania mowy potrzebuje {package}, którego tutaj nie zainstalowano. Instaluje go polecenie pip install &apos;livecaption-desktop[whisper]&apos;.</translation>
    </message>
    <message>
        <source>{host} is on this computer, where an endpoint gets a key only under a name. Give it one with livecaption endpoint add NAME URL, and then run livecaption key set NAME.</source>
        <comment>key.here_needs_name</comment>
        <translation>{host} jest na tym komputerze, gdzie serwer dostaje klucz tylko pod nazwą. Nadaj ją poleceniem livecaption endpoint add NAME URL, a potem uruchom livecaption key set NAME.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring failed ({reason}). Put the key of {name} into the environment variable {variable} instead, and start livecaption with that.</source>
        <comment>key.keyring_failed</comment>
        <translation>Pęk kluczy tego komputera zawiódł ({reason}). Umieść klucz serwera {name} w zmiennej środowiskowej {variable} i uruchom z nią livecaption.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of sound were lost because this computer had too much to do.</source>
        <comment>main.details_dropped</comment>
        <translation>
            <numerusform>Utracono {n} fragment dźwięku, bo ten komputer miał za dużo do zrobienia.</numerusform>
            <numerusform>Utracono {n} fragmenty dźwięku, bo ten komputer miał za dużo do zrobienia.</numerusform>
            <numerusform>Utracono {n} fragmentów dźwięku, bo ten komputer miał za dużo do zrobienia.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} ms to show them</source>
        <comment>main.details_paint</comment>
        <translation>{value} ms na pokazanie</translation>
    </message>
    <message>
        <source>Only what this program plays is captioned. Programs that play nothing now are not listed.</source>
        <comment>main.hint_application</comment>
        <translation>Napisy powstają tylko z tego, co odtwarza ten program. Programów, które teraz nic nie odtwarzają, nie ma na liście.</translation>
    </message>
    <message>
        <source>Play something, and its level shows here.</source>
        <comment>main.hint_system</comment>
        <translation>Odtwórz coś, a tutaj pojawi się poziom.</translation>
    </message>
    <message>
        <source>Key for {host}, which is kept in this computer&apos;s keyring:</source>
        <comment>main.key_ask</comment>
        <translation>Klucz serwera {host}; trafia do pęku kluczy tego komputera:</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>main.key_title</comment>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Use as a key term</source>
        <comment>main.keyterm</comment>
        <translation>Dodaj do terminów</translation>
    </message>
    <message>
        <source>“{right}” is a key term now.</source>
        <comment>main.keyterm_done</comment>
        <translation>„{right}” należy teraz do nazw i terminów.</translation>
    </message>
    <message>
        <source>Tells the endpoint to listen for “{right}”.</source>
        <comment>main.keyterm_hint</comment>
        <translation>Mówi serwerowi, aby zwracał uwagę na „{right}”.</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <comment>main.language</comment>
        <translation>Język mówiony</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <comment>main.length_h</comment>
        <translation>{hours} godz. {minutes} min</translation>
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
        <translation>Poziom: {source}</translation>
    </message>
    <message>
        <source>Folder of logs</source>
        <comment>main.log_folder</comment>
        <translation>Folder dzienników</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <comment>main.menu_captions</comment>
        <translation>&amp;Napisy</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>main.menu_help</comment>
        <translation>&amp;Pomoc</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <comment>main.menu_transcript</comment>
        <translation>&amp;Transkrypcja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>main.menu_view</comment>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>Choose where to transcribe first.</source>
        <comment>main.need_endpoint</comment>
        <translation>Najpierw wybierz, gdzie ma się odbywać transkrypcja.</translation>
    </message>
    <message>
        <source>Choose the recording to caption first.</source>
        <comment>main.need_recording</comment>
        <translation>Najpierw wybierz nagranie, z którego mają powstać napisy.</translation>
    </message>
    <message>
        <source>Choose what to caption first.</source>
        <comment>main.need_source</comment>
        <translation>Najpierw wybierz, z czego mają powstawać napisy.</translation>
    </message>
    <message>
        <source>Go to the newest</source>
        <comment>main.newest</comment>
        <translation>Do najnowszego</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <comment>main.no_recording</comment>
        <translation>jeszcze nie wybrano</translation>
    </message>
    <message>
        <source>This computer&apos;s sound cannot be listened to: no sound server (PulseAudio or PipeWire) answers.</source>
        <comment>main.no_system_sound</comment>
        <translation>Nie można słuchać dźwięku tego komputera: nie odpowiada żaden serwer dźwięku (PulseAudio lub PipeWire).</translation>
    </message>
    <message>
        <source>Only a file on this computer can be captioned, one at a time.</source>
        <comment>main.not_a_file</comment>
        <translation>Napisy można tworzyć tylko z pliku na tym komputerze, z jednego naraz.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <comment>main.on_this_computer</comment>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <comment>main.open_folder</comment>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Recordings ({patterns})</source>
        <comment>main.recordings</comment>
        <translation>Nagrania ({patterns})</translation>
    </message>
    <message>
        <source>Rename {speaker}</source>
        <comment>main.rename</comment>
        <translation>Zmień imię: {speaker}</translation>
    </message>
    <message>
        <source>{speaker}: click to rename</source>
        <comment>main.rename_hint</comment>
        <translation>{speaker}: kliknij, aby zmienić imię</translation>
    </message>
    <message>
        <source>Rename the speaker</source>
        <comment>main.rename_speaker</comment>
        <translation>Zmień imię mówiącego</translation>
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
        <translation>Zapisano {path}</translation>
    </message>
    <message numerus="yes">
        <source>Saved {path} and {n} more</source>
        <comment>main.saved_more</comment>
        <translation>
            <numerusform>Zapisano {path} i jeszcze {n} plik</numerusform>
            <numerusform>Zapisano {path} i jeszcze {n} pliki</numerusform>
            <numerusform>Zapisano {path} i jeszcze {n} plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the transcript</source>
        <comment>main.search</comment>
        <translation>Szukaj w transkrypcji</translation>
    </message>
    <message>
        <source>{at} of {n}</source>
        <comment>main.search_at</comment>
        <translation>{at} z {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <comment>main.search_count</comment>
        <translation>
            <numerusform>{n} miejsce</numerusform>
            <numerusform>{n} miejsca</numerusform>
            <numerusform>{n} miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>Next place</source>
        <comment>main.search_next</comment>
        <translation>Następne miejsce</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>main.search_none</comment>
        <translation>nie znaleziono</translation>
    </message>
    <message>
        <source>Previous place</source>
        <comment>main.search_previous</comment>
        <translation>Poprzednie miejsce</translation>
    </message>
    <message>
        <source>Select all</source>
        <comment>main.select_all</comment>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Set key…</source>
        <comment>main.set_key</comment>
        <translation>Ustaw klucz…</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>main.sound</comment>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>One program&apos;s sound</source>
        <comment>main.source_application</comment>
        <translation>Dźwięk jednego programu</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>main.source_both</comment>
        <translation>Oba</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>main.source_microphone</comment>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>A recording</source>
        <comment>main.source_recording</comment>
        <translation>Nagranie</translation>
    </message>
    <message>
        <source>The sample recording</source>
        <comment>main.source_sample</comment>
        <translation>Przykładowe nagranie</translation>
    </message>
    <message>
        <source>This computer&apos;s sound</source>
        <comment>main.source_system</comment>
        <translation>Dźwięk tego komputera</translation>
    </message>
    <message>
        <source>capture {value}</source>
        <comment>main.stage_capture</comment>
        <translation>odbiór {value}</translation>
    </message>
    <message>
        <source>endpoint {value}</source>
        <comment>main.stage_endpoint</comment>
        <translation>serwer {value}</translation>
    </message>
    <message>
        <source>gate {value}</source>
        <comment>main.stage_gate</comment>
        <translation>detektor {value}</translation>
    </message>
    <message>
        <source>send {value}</source>
        <comment>main.stage_send</comment>
        <translation>wysłanie {value}</translation>
    </message>
    <message>
        <source>{stages} ms</source>
        <comment>main.stages</comment>
        <translation>{stages} ms</translation>
    </message>
    <message>
        <source>Start captions</source>
        <comment>main.start</comment>
        <translation>Uruchom napisy</translation>
    </message>
    <message>
        <source>End captions</source>
        <comment>main.stop</comment>
        <translation>Zakończ napisy</translation>
    </message>
    <message>
        <source>Latency and privacy</source>
        <comment>main.strip</comment>
        <translation>Opóźnienie i prywatność</translation>
    </message>
    <message>
        <source>heard {heard}</source>
        <comment>main.strip_heard</comment>
        <translation>słuchano {heard}</translation>
    </message>
    <message>
        <source>Nothing is heard and nothing is sent.</source>
        <comment>main.strip_idle</comment>
        <translation>Program niczego nie słucha i niczego nie wysyła.</translation>
    </message>
    <message>
        <source>sent {sent} to {host}, encrypted</source>
        <comment>main.strip_sent_encrypted</comment>
        <translation>wysłano {sent} do {host}, z szyfrowaniem</translation>
    </message>
    <message>
        <source>sent {sent} to this computer</source>
        <comment>main.strip_sent_local</comment>
        <translation>wysłano {sent} do tego komputera</translation>
    </message>
    <message>
        <source>sent {sent} to {host}, not encrypted</source>
        <comment>main.strip_sent_open</comment>
        <translation>wysłano {sent} do {host}, bez szyfrowania</translation>
    </message>
    <message>
        <source>livecaption</source>
        <comment>main.title</comment>
        <translation>livecaption</translation>
    </message>
    <message>
        <source>Transcript</source>
        <comment>main.transcript</comment>
        <translation>Transkrypcja</translation>
    </message>
    <message>
        <source>What is said appears here, word by word.</source>
        <comment>main.transcript_empty</comment>
        <translation>To, co zostanie powiedziane, pojawia się tutaj słowo po słowie.</translation>
    </message>
    <message>
        <source>Click a name to change it, double-click a word to correct it.</source>
        <comment>main.transcript_empty_hint</comment>
        <translation>Kliknij imię, aby je zmienić; kliknij dwukrotnie słowo, aby je poprawić.</translation>
    </message>
    <message>
        <source>Folder of transcripts</source>
        <comment>main.transcripts_folder</comment>
        <translation>Folder transkrypcji</translation>
    </message>
    <message>
        <source>What to caption</source>
        <comment>main.what</comment>
        <translation>Z czego powstają napisy</translation>
    </message>
    <message>
        <source>Where to transcribe</source>
        <comment>main.where</comment>
        <translation>Gdzie odbywa się transkrypcja</translation>
    </message>
    <message>
        <source>{name} is not fetched, because another livecaption uses it, or is just fetching or removing it. Wait until that is done, or end it, and try again.</source>
        <comment>models.being_fetched</comment>
        <translation>{name} nie zostaje pobrany, bo inny program livecaption go używa albo właśnie go pobiera lub usuwa. Poczekaj, aż skończy, albo go zakończ, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>comes with livecaption</source>
        <comment>models.built_in</comment>
        <translation>część livecaption</translation>
    </message>
    <message>
        <source>On this computer</source>
        <comment>models.column_here</comment>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>models.column_languages</comment>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>models.column_licence</comment>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>models.column_name</comment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>models.column_size</comment>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>models.damaged</comment>
        <translation>uszkodzony</translation>
    </message>
    <message>
        <source>{name} is on this computer already, and whole.</source>
        <comment>models.here_already</comment>
        <translation>{name} jest już na tym komputerze, nieuszkodzony.</translation>
    </message>
    <message>
        <source>From the next captions on {name} transcribes on this computer.</source>
        <comment>models.in_use</comment>
        <translation>Od następnych napisów na tym komputerze transkrybuje {name}.</translation>
    </message>
    <message>
        <source>installed</source>
        <comment>models.installed</comment>
        <translation>zainstalowany</translation>
    </message>
    <message>
        <source>{name} is under the licence {licence}: {url}</source>
        <comment>models.licence</comment>
        <translation>{name} jest na licencji {licence}: {url}</translation>
    </message>
    <message>
        <source>{count} languages</source>
        <comment>models.many_languages</comment>
        <translation>{count} języków</translation>
    </message>
    <message>
        <source>{name} needs faster-whisper, which is not installed here. The command pip install &apos;livecaption-desktop[whisper]&apos; installs it.</source>
        <comment>models.needs_whisper</comment>
        <translation>{name} potrzebuje faster-whisper, którego tutaj nie zainstalowano. Instaluje go polecenie pip install &apos;livecaption-desktop[whisper]&apos;.</translation>
    </message>
    <message>
        <source>{host} does not answer ({reason}), so {name} is not fetched. Check that this computer is online.</source>
        <comment>models.no_answer</comment>
        <translation>{host} nie odpowiada ({reason}), więc {name} nie zostaje pobrany. Sprawdź, czy ten komputer jest w sieci.</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer. Get it with: livecaption models get {name}</source>
        <comment>models.not_installed</comment>
        <translation>Modelu {name} nie ma na tym komputerze. Pobierz go poleceniem: livecaption models get {name}</translation>
    </message>
    <message>
        <source>{name} cannot be removed ({reason}). End the captions that use it, and try again.</source>
        <comment>models.not_removed</comment>
        <translation>Nie można usunąć {name} ({reason}). Zakończ napisy, które go używają, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The model {name} does not speak “{language}”, but {other}, which is installed, does. Use it with: livecaption models use {other}</source>
        <comment>models.other_speaks</comment>
        <translation>Model {name} nie zna języka „{language}”, ale {other}, który jest zainstalowany, go zna. Użyj go poleceniem: livecaption models use {other}</translation>
    </message>
    <message>
        <source>{name}: {percent} % of {megabytes} MB</source>
        <comment>models.progress</comment>
        <translation>{name}: {percent}% z {megabytes} MB</translation>
    </message>
    <message>
        <source>{name} is no longer on this computer.</source>
        <comment>models.removed</comment>
        <translation>{name} nie ma już na tym komputerze.</translation>
    </message>
    <message>
        <source>{name} goes over each finished utterance once more, together with those before it, and corrects it: of more sound it understands more.</source>
        <comment>models.second_itself</comment>
        <translation>{name} przegląda każdą zakończoną wypowiedź jeszcze raz, razem z wypowiedziami przed nią, i ją poprawia: z dłuższego dźwięku rozumie więcej.</translation>
    </message>
    <message>
        <source>second pass</source>
        <comment>models.second_pass</comment>
        <translation>drugi przebieg</translation>
    </message>
    <message>
        <source>transcribes</source>
        <comment>models.transcribes</comment>
        <translation>transkrybuje</translation>
    </message>
    <message>
        <source>{name} was not on this computer.</source>
        <comment>models.was_not_here</comment>
        <translation>{name} nie było na tym komputerze.</translation>
    </message>
    <message>
        <source>{name} transcribes. {larger} makes fewer mistakes, but needs at least {needed} processor cores to keep up with speech, and this computer has {cores}. The command livecaption models use {larger} chooses it all the same.</source>
        <comment>models.why_not_larger</comment>
        <translation>Transkrybuje {name}. Model {larger} robi mniej błędów, ale aby nadążyć za mową, potrzebuje co najmniej {needed} rdzeni procesora, a ten komputer ma {cores}. Mimo to wybiera go polecenie livecaption models use {larger}.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Choose another place.</source>
        <comment>output.cannot_write</comment>
        <translation>Nie można zapisać {path} ({reason}). Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>{path} takes no more lines ({reason}). Captions go on, without being recorded there.</source>
        <comment>output.events_stopped</comment>
        <translation>{path} nie przyjmuje już wierszy ({reason}). Napisy idą dalej, ale nie są tam zapisywane.</translation>
    </message>
    <message>
        <source>{path} is a folder. Add a file name, such as captions.txt.</source>
        <comment>output.is_folder</comment>
        <translation>{path} to folder. Dodaj nazwę pliku, na przykład captions.txt.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Create it, or save {name} elsewhere.</source>
        <comment>output.no_folder</comment>
        <translation>Nie ma folderu {folder}. Utwórz go albo zapisz {name} gdzie indziej.</translation>
    </message>
    <message>
        <source>{path} may not be written by you. Choose another place, or change its permissions.</source>
        <comment>output.no_permission</comment>
        <translation>Nie masz prawa zapisu do {path}. Wybierz inne miejsce albo zmień uprawnienia.</translation>
    </message>
    <message>
        <source>{path} is a device, not a file. Choose a file name.</source>
        <comment>output.not_a_file</comment>
        <translation>{path} to urządzenie, a nie plik. Wybierz nazwę pliku.</translation>
    </message>
    <message>
        <source>Neither {path} ({reason}) nor {elsewhere} could be written. Make room on the disk and run livecaption recover.</source>
        <comment>output.not_saved</comment>
        <translation>Nie udało się zapisać ani {path} ({reason}), ani {elsewhere}. Zwolnij miejsce na dysku i uruchom livecaption recover.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). The transcript is saved at {elsewhere} instead.</source>
        <comment>output.saved_elsewhere</comment>
        <translation>Nie udało się zapisać {path} ({reason}). Transkrypcja jest zapisana w {elsewhere}.</translation>
    </message>
    <message>
        <source>{path} takes no more lines ({reason}). Captions go on, without their status being recorded there.</source>
        <comment>output.status_log_stopped</comment>
        <translation>{path} nie przyjmuje już wierszy ({reason}). Napisy idą dalej, ale ich stan nie jest tam zapisywany.</translation>
    </message>
    <message>
        <source>{path} is given twice. Give each output a name of its own.</source>
        <comment>output.twice</comment>
        <translation>{path} podano dwa razy. Nadaj każdemu wynikowi osobną nazwę.</translation>
    </message>
    <message>
        <source>{path} is in no format that livecaption writes. Choose a name ending in one of: {known}.</source>
        <comment>output.unknown_format</comment>
        <translation>{path} nie ma formatu, który livecaption zapisuje. Wybierz nazwę z jednym z zakończeń: {known}.</translation>
    </message>
    <message>
        <source>Captions</source>
        <comment>page.captions</comment>
        <translation>Napisy</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <comment>page.data</comment>
        <translation>Prywatność i dane</translation>
    </message>
    <message>
        <source>Where to transcribe</source>
        <comment>page.endpoints</comment>
        <translation>Gdzie transkrybować</translation>
    </message>
    <message>
        <source>Shortcuts and program</source>
        <comment>page.shortcuts</comment>
        <translation>Skróty i program</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>page.sound</comment>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Catching up ({behind_s} s behind)</source>
        <comment>phase.catching_up</comment>
        <translation>Nadrabianie ({behind_s} s opóźnienia)</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>phase.connecting</comment>
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>phase.ended</comment>
        <translation>Zakończono</translation>
    </message>
    <message>
        <source>Finishing</source>
        <comment>phase.finishing</comment>
        <translation>Kończenie</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>phase.listening</comment>
        <translation>Słucha</translation>
    </message>
    <message>
        <source>Needs a key (keeping your words)</source>
        <comment>phase.needs_key</comment>
        <translation>Wymaga klucza (wypowiedzi są zachowane)</translation>
    </message>
    <message>
        <source>Offline (keeping your words)</source>
        <comment>phase.offline</comment>
        <translation>Offline (wypowiedzi są zachowane)</translation>
    </message>
    <message>
        <source>{source}: {notice}</source>
        <comment>phase.one_channel</comment>
        <translation>{source}: {notice}</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>phase.paused</comment>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Paused. {notice}</source>
        <comment>phase.paused_and</comment>
        <translation>Wstrzymano. {notice}</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>phase.starting</comment>
        <translation>Uruchamianie</translation>
    </message>
    <message>
        <source>No sound server answers and PortAudio is not installed, so microphones cannot be reached. Run installer/system-libraries.sh, or caption a recording with --source file:PATH.</source>
        <comment>portaudio.missing</comment>
        <translation>Nie odpowiada żaden serwer dźwięku, a PortAudio nie jest zainstalowane, więc mikrofony są niedostępne. Uruchom installer/system-libraries.sh albo twórz napisy z nagrania: --source file:PATH.</translation>
    </message>
    <message>
        <source>Microphones cannot be reached: {reason}. Plug the microphone in again, or start the computer again.</source>
        <comment>portaudio.refused</comment>
        <translation>Mikrofony są niedostępne: {reason}. Podłącz mikrofon jeszcze raz albo uruchom komputer ponownie.</translation>
    </message>
    <message>
        <source>a look of the captions</source>
        <comment>preferences.a_look</comment>
        <translation>styl napisów</translation>
    </message>
    <message>
        <source>the switch of the profile</source>
        <comment>preferences.a_profile</comment>
        <translation>zmiana profilu</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>preferences.add</comment>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add to “{setting}”</source>
        <comment>preferences.add_to</comment>
        <translation>Dodaj do „{setting}”</translation>
    </message>
    <message>
        <source>One of the addresses cannot be read; nothing is sent there.</source>
        <comment>preferences.address_unclear</comment>
        <translation>Jednego z adresów nie można odczytać; nic nie jest tam wysyłane.</translation>
    </message>
    <message>
        <source>the import</source>
        <comment>preferences.an_import</comment>
        <translation>import</translation>
    </message>
    <message>
        <source>Audience window</source>
        <comment>preferences.audience</comment>
        <translation>Okno dla publiczności</translation>
    </message>
    <message>
        <source>All pages</source>
        <comment>preferences.back_to_pages</comment>
        <translation>Wszystkie strony</translation>
    </message>
    <message>
        <source>Behind it:</source>
        <comment>preferences.behind</comment>
        <translation>W tle:</translation>
    </message>
    <message>
        <source>Behind the captions: {what}</source>
        <comment>preferences.behind_is</comment>
        <translation>Za napisami: {what}</translation>
    </message>
    <message>
        <source>Check whether it answers</source>
        <comment>preferences.check</comment>
        <translation>Sprawdź, czy odpowiada</translation>
    </message>
    <message>
        <source>Asking {address}…</source>
        <comment>preferences.checking</comment>
        <translation>Sprawdzanie {address}…</translation>
    </message>
    <message>
        <source>Choose the colour: {setting}</source>
        <comment>preferences.choose_colour</comment>
        <translation>Wybierz kolor: {setting}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>preferences.choose_folder</comment>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Choose the folder: {setting}</source>
        <comment>preferences.choose_folder_for</comment>
        <translation>Wybierz folder: {setting}</translation>
    </message>
    <message>
        <source>Contrast {ratio}:1</source>
        <comment>preferences.colour_contrast</comment>
        <translation>Kontrast {ratio}:1</translation>
    </message>
    <message>
        <source>Use it</source>
        <comment>preferences.contrast_fix</comment>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>The text is hard to see on this background ({ratio} to 1). Use {colour} instead?</source>
        <comment>preferences.contrast_use</comment>
        <translation>Tekst jest słabo widoczny na tym tle ({ratio} do 1). Użyć zamiast tego {colour}?</translation>
    </message>
    <message>
        <source>The text is hard to see on this background ({ratio} to 1). Use black instead?</source>
        <comment>preferences.contrast_use_black</comment>
        <translation>Tekst jest słabo widoczny na tym tle ({ratio} do 1). Użyć zamiast tego czerni?</translation>
    </message>
    <message>
        <source>The text is hard to see on this background ({ratio} to 1). Use colours that are easier to read?</source>
        <comment>preferences.contrast_use_others</comment>
        <translation>Tekst jest słabo widoczny na tym tle ({ratio} do 1). Użyć kolorów, które łatwiej odczytać?</translation>
    </message>
    <message>
        <source>The text is hard to see on this background ({ratio} to 1). Use white instead?</source>
        <comment>preferences.contrast_use_white</comment>
        <translation>Tekst jest słabo widoczny na tym tle ({ratio} do 1). Użyć zamiast tego bieli?</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>preferences.device_of_system</comment>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Move down</source>
        <comment>preferences.down</comment>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Move down in “{setting}”</source>
        <comment>preferences.down_in</comment>
        <translation>W dół w „{setting}”</translation>
    </message>
    <message>
        <source>wss://captions.example.org</source>
        <comment>preferences.example_address</comment>
        <translation>wss://captions.example.org</translation>
    </message>
    <message>
        <source>Marz → March</source>
        <comment>preferences.example_correction</comment>
        <translation>Kowalsky → Kowalski</translation>
    </message>
    <message>
        <source>A name or a term</source>
        <comment>preferences.example_keyterm</comment>
        <translation>Nazwa lub termin</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <comment>preferences.export</comment>
        <translation>Eksportuj ustawienia…</translation>
    </message>
    <message>
        <source>Il1 O0 B8 rn m — Aa Gg</source>
        <comment>preferences.font_sample</comment>
        <translation>Il1 O0 B8 rn m — Ąę Łż</translation>
    </message>
    <message>
        <source>Found settings</source>
        <comment>preferences.found</comment>
        <translation>Znalezione ustawienia</translation>
    </message>
    <message>
        <source>{page} · {section}</source>
        <comment>preferences.found_in</comment>
        <translation>{page} · {section}</translation>
    </message>
    <message>
        <source>While it captions, livecaption sends what is said to {host}, encrypted. Who runs {host} can hear it.</source>
        <comment>preferences.goes_to</comment>
        <translation>Podczas tworzenia napisów livecaption wysyła wypowiedzi do {host}, z szyfrowaniem. Kto prowadzi {host}, może je usłyszeć.</translation>
    </message>
    <message>
        <source>What is said goes to a program on this computer that you chose. The sound does not leave it through livecaption.</source>
        <comment>preferences.goes_to_this_computer</comment>
        <translation>Wypowiedzi trafiają do wybranego przez Ciebie programu na tym komputerze. Przez livecaption dźwięk go nie opuszcza.</translation>
    </message>
    <message>
        <source>The microphone to listen to, when it is the microphone that is captioned.</source>
        <comment>preferences.help_device</comment>
        <translation>Mikrofon, którego program słucha, gdy napisy powstają z mikrofonu.</translation>
    </message>
    <message>
        <source>The language of these windows. It counts from the next start.</source>
        <comment>preferences.help_language</comment>
        <translation>Język tych okien. Obowiązuje od następnego uruchomienia.</translation>
    </message>
    <message>
        <source>The screen that the audience window is on.</source>
        <comment>preferences.help_screen</comment>
        <translation>Ekran, na którym jest okno dla publiczności.</translation>
    </message>
    <message>
        <source>The language that people speak.</source>
        <comment>preferences.help_spoken</comment>
        <translation>Język, którym mówią ludzie.</translation>
    </message>
    <message>
        <source>Captions can be kept out of screen sharing and recordings:</source>
        <comment>preferences.hiding</comment>
        <translation>Napisy można pominąć w udostępnianiu i nagraniach ekranu:</translation>
    </message>
    <message>
        <source>It was heard.</source>
        <comment>preferences.hotkey_heard</comment>
        <translation>Skrót zadziałał.</translation>
    </message>
    <message>
        <source>{setting}: {keys}</source>
        <comment>preferences.hotkey_is</comment>
        <translation>{setting}: {keys}</translation>
    </message>
    <message>
        <source>None</source>
        <comment>preferences.hotkey_none</comment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>No keys for “{setting}”</source>
        <comment>preferences.hotkey_none_for</comment>
        <translation>Brak klawiszy do „{setting}”</translation>
    </message>
    <message>
        <source>These keys work in every program. Click a field, or press Enter on it, and press the keys you want; Escape leaves it as it was.</source>
        <comment>preferences.hotkeys_help</comment>
        <translation>Te klawisze działają w każdym programie. Kliknij pole albo naciśnij na nim Enter, a potem naciśnij wybrane klawisze; Escape zostawia je bez zmian.</translation>
    </message>
    <message>
        <source>To try one, press it now: its line says that it was heard.</source>
        <comment>preferences.hotkeys_test</comment>
        <translation>Aby wypróbować skrót, naciśnij go teraz: jego wiersz pokaże, że zadziałał.</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <comment>preferences.import</comment>
        <translation>Importuj ustawienia…</translation>
    </message>
    <message numerus="yes">
        <source>This changes {n} settings:</source>
        <comment>preferences.import_changes</comment>
        <translation>
            <numerusform>To zmieni {n} ustawienie:</numerusform>
            <numerusform>To zmieni {n} ustawienia:</numerusform>
            <numerusform>To zmieni {n} ustawień:</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them</source>
        <comment>preferences.import_do</comment>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>{path} changes nothing: your settings are like it already.</source>
        <comment>preferences.import_nothing</comment>
        <translation>{path} niczego nie zmienia: ustawienia już takie są.</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <comment>preferences.in_ms</comment>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>preferences.in_percent</comment>
        <translation>{number}%</translation>
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
        <translation>{number} słów/min</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <comment>preferences.keep</comment>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>The first address that answers is used. Keys of endpoints are never kept here: they come from the environment or from this computer&apos;s keyring.</source>
        <comment>preferences.keys_elsewhere</comment>
        <translation>Używany jest pierwszy adres, który odpowiada. Klucze serwerów nigdy nie są tu zapisywane: pochodzą ze środowiska albo z pęku kluczy tego komputera.</translation>
    </message>
    <message>
        <source>Found out while listening</source>
        <comment>preferences.language_found_out</comment>
        <translation>Rozpoznawany podczas słuchania</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>preferences.language_of_system</comment>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <comment>preferences.less</comment>
        <translation>Mniej ustawień</translation>
    </message>
    <message>
        <source>Fewer settings: {section}</source>
        <comment>preferences.less_of</comment>
        <translation>Mniej ustawień: {section}</translation>
    </message>
    <message>
        <source>Ready-made looks</source>
        <comment>preferences.looks</comment>
        <translation>Gotowe style</translation>
    </message>
    <message>
        <source>More settings</source>
        <comment>preferences.more</comment>
        <translation>Więcej ustawień</translation>
    </message>
    <message>
        <source>More settings: {section}</source>
        <comment>preferences.more_of</comment>
        <translation>Więcej ustawień: {section}</translation>
    </message>
    <message>
        <source>No keys</source>
        <comment>preferences.no_hotkey</comment>
        <translation>Bez klawiszy</translation>
    </message>
    <message>
        <source>None</source>
        <comment>preferences.no_profile</comment>
        <translation>Żaden</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <comment>preferences.not_there_now</comment>
        <translation>{name} (teraz niedostępne)</translation>
    </message>
    <message>
        <source>Nothing else is sent anywhere: no usage figures, no reports, no transcripts.</source>
        <comment>preferences.nothing_else</comment>
        <translation>Nic innego nie jest nigdzie wysyłane: ani dane o użyciu, ani raporty, ani transkrypcje.</translation>
    </message>
    <message>
        <source>No setting has the words “{words}”. Try another word for it.</source>
        <comment>preferences.nothing_found</comment>
        <translation>Żadne ustawienie nie zawiera „{words}”. Spróbuj innego słowa.</translation>
    </message>
    <message>
        <source>Open file</source>
        <comment>preferences.open_file</comment>
        <translation>Otwórz plik</translation>
    </message>
    <message>
        <source>Open “{folder}”</source>
        <comment>preferences.open_folder</comment>
        <translation>Otwórz „{folder}”</translation>
    </message>
    <message>
        <source>Open the settings file</source>
        <comment>preferences.open_settings_file</comment>
        <translation>Otwórz plik ustawień</translation>
    </message>
    <message>
        <source>Your overlay</source>
        <comment>preferences.overlay</comment>
        <translation>Twoja nakładka</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <comment>preferences.pages</comment>
        <translation>Strony ustawień</translation>
    </message>
    <message>
        <source>Look: {preset}</source>
        <comment>preferences.preset</comment>
        <translation>Styl: {preset}</translation>
    </message>
    <message>
        <source>The captions have this look: {preset}.</source>
        <comment>preferences.preset_now</comment>
        <translation>Napisy mają teraz styl: {preset}.</translation>
    </message>
    <message>
        <source>The captions have a look of your own.</source>
        <comment>preferences.preset_own</comment>
        <translation>Napisy mają własny styl.</translation>
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
        <translation>Naciśnij klawisze…</translation>
    </message>
    <message>
        <source>Preview of the captions</source>
        <comment>preferences.preview</comment>
        <translation>Podgląd napisów</translation>
    </message>
    <message>
        <source>Shown at {percent} % of its size, and no wider than fits here.</source>
        <comment>preferences.preview_scale</comment>
        <translation>Pokazane w {percent}% rozmiaru i nie szerzej, niż się tu mieści.</translation>
    </message>
    <message>
        <source>Problems with the settings file</source>
        <comment>preferences.problems</comment>
        <translation>Problemy z plikiem ustawień</translation>
    </message>
    <message>
        <source>Profile</source>
        <comment>preferences.profile</comment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>{profile} (built in)</source>
        <comment>preferences.profile_built_in</comment>
        <translation>{profile} (wbudowany)</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <comment>preferences.profile_delete</comment>
        <translation>Usuń ten profil</translation>
    </message>
    <message>
        <source>The profile “{profile}” is deleted.</source>
        <comment>preferences.profile_deleted</comment>
        <translation>Profil „{profile}” jest usunięty.</translation>
    </message>
    <message>
        <source>A set of settings under a name, for an occasion such as a meeting or a talk.</source>
        <comment>preferences.profile_help</comment>
        <translation>Zestaw ustawień pod jedną nazwą, na okazję taką jak spotkanie lub wykład.</translation>
    </message>
    <message>
        <source>…</source>
        <comment>preferences.profile_menu</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Save, delete, import or export settings</source>
        <comment>preferences.profile_menu_name</comment>
        <translation>Zapisz, usuń, importuj lub eksportuj ustawienia</translation>
    </message>
    <message>
        <source>What shall the profile be called?</source>
        <comment>preferences.profile_name</comment>
        <translation>Jak ma się nazywać profil?</translation>
    </message>
    <message>
        <source>No profile is in use; your own settings count.</source>
        <comment>preferences.profile_none_used</comment>
        <translation>Żaden profil nie jest używany; obowiązują Twoje własne ustawienia.</translation>
    </message>
    <message>
        <source>Shall the profile “{profile}” be deleted? What it changed counts no more.</source>
        <comment>preferences.profile_really_delete</comment>
        <translation>Usunąć profil „{profile}”? To, co zmienił, przestanie obowiązywać.</translation>
    </message>
    <message>
        <source>Save as a profile…</source>
        <comment>preferences.profile_save</comment>
        <translation>Zapisz jako profil…</translation>
    </message>
    <message>
        <source>Your settings are saved as the profile “{profile}”, which is in use now.</source>
        <comment>preferences.profile_saved</comment>
        <translation>Ustawienia są zapisane jako profil „{profile}”, który jest teraz używany.</translation>
    </message>
    <message>
        <source>The profile “{profile}” is in use.</source>
        <comment>preferences.profile_used</comment>
        <translation>Profil „{profile}” jest używany.</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>preferences.redo</comment>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Make the change again (Ctrl+Shift+Z)</source>
        <comment>preferences.redo_name</comment>
        <translation>Ponów zmianę (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Made again: {what}.</source>
        <comment>preferences.redone</comment>
        <translation>Ponowiono: {what}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>preferences.remove</comment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove from “{setting}”</source>
        <comment>preferences.remove_from</comment>
        <translation>Usuń z „{setting}”</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>preferences.reset</comment>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Reset “{setting}” to what it was at first</source>
        <comment>preferences.reset_setting</comment>
        <translation>Przywróć początkową wartość „{setting}”</translation>
    </message>
    <message>
        <source>Save my changes beside it</source>
        <comment>preferences.save_aside</comment>
        <translation>Zapisz moje zmiany obok</translation>
    </message>
    <message>
        <source>Search settings</source>
        <comment>preferences.search</comment>
        <translation>Szukaj w ustawieniach</translation>
    </message>
    <message>
        <source>The second screen</source>
        <comment>preferences.second_screen</comment>
        <translation>Drugi ekran</translation>
    </message>
    <message>
        <source>Settings ({ending})</source>
        <comment>preferences.settings_files</comment>
        <translation>Ustawienia ({ending})</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>preferences.source_microphone</comment>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>What is said is transcribed on this computer. The sound does not leave it.</source>
        <comment>preferences.stays_here</comment>
        <translation>Wypowiedzi są transkrybowane na tym komputerze. Dźwięk go nie opuszcza.</translation>
    </message>
    <message>
        <source>Settings of livecaption</source>
        <comment>preferences.title</comment>
        <translation>Ustawienia livecaption</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>preferences.undo</comment>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo the last change (Ctrl+Z)</source>
        <comment>preferences.undo_name</comment>
        <translation>Cofnij ostatnią zmianę (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <comment>preferences.undone</comment>
        <translation>Cofnięto: {what}.</translation>
    </message>
    <message>
        <source>Move up</source>
        <comment>preferences.up</comment>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Move up in “{setting}”</source>
        <comment>preferences.up_in</comment>
        <translation>W górę w „{setting}”</translation>
    </message>
    <message>
        <source>Which window the settings are for</source>
        <comment>preferences.which_window</comment>
        <translation>Którego okna dotyczą ustawienia</translation>
    </message>
    <message>
        <source>BBC</source>
        <comment>preset.bbc</comment>
        <translation>BBC</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>preset.contrast</comment>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>preset.default</comment>
        <translation>Domyślny</translation>
    </message>
    <message>
        <source>Large print</source>
        <comment>preset.large</comment>
        <translation>Duży druk</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>preset.light</comment>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Minimal</source>
        <comment>preset.minimal</comment>
        <translation>Minimalny</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a profile. Use 1 to 40 letters, digits, spaces, - and _.</source>
        <comment>profile.bad_name</comment>
        <translation>„{name}” nie może być nazwą profilu. Użyj od 1 do 40 liter, cyfr, spacji oraz - i _.</translation>
    </message>
    <message>
        <source>The profile {name} comes with livecaption and cannot be deleted. You may change it, and have it as it was by deleting your changes.</source>
        <comment>profile.built_in</comment>
        <translation>Profil {name} jest częścią livecaption i nie można go usunąć. Możesz go zmieniać, a usuwając swoje zmiany, przywrócić go do pierwotnej postaci.</translation>
    </message>
    <message>
        <source>The profile {name} was in use and is no longer there. Your settings count without it.</source>
        <comment>profile.gone</comment>
        <translation>Profil {name} był używany i już go nie ma. Obowiązują ustawienia bez niego.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>profile.meeting</comment>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>profile.stage</comment>
        <translation>Scena</translation>
    </message>
    <message>
        <source>The endpoint&apos;s model does not speak “{language}”. Choose a language that it speaks, or have the endpoint use another model: livecaption models list on its computer shows them. This one speaks: {known}.</source>
        <comment>serve.language_unknown</comment>
        <translation>Model serwera nie zna języka „{language}”. Wybierz język, który zna, albo spraw, by serwer używał innego modelu: pokazuje je livecaption models list na jego komputerze. Ten zna: {known}.</translation>
    </message>
    <message>
        <source>Model on this computer</source>
        <comment>setting.engine.model</comment>
        <translation>Model na tym komputerze</translation>
    </message>
    <message>
        <source>Second pass on this computer</source>
        <comment>setting.engine.second_pass</comment>
        <translation>Drugi przebieg na tym komputerze</translation>
    </message>
    <message>
        <source>A better model, or the same one with more of the sound, goes over each finished utterance once more, and corrects what was heard wrong. Automatic does so where this computer is fast enough for it.</source>
        <comment>setting.engine.second_pass.help</comment>
        <translation>Lepszy model albo ten sam z dłuższym fragmentem dźwięku przegląda każdą zakończoną wypowiedź jeszcze raz i poprawia to, co rozpoznano błędnie. „Automatycznie” robi to tam, gdzie ten komputer jest na to dość szybki.</translation>
    </message>
    <message>
        <source>livecaption models takes list, get, remove or use. See livecaption models --help.</source>
        <comment>usage.models_verb</comment>
        <translation>livecaption models przyjmuje list, get, remove lub use. Zobacz livecaption models --help.</translation>
    </message>
    <message>
        <source>From the next captions on, {name} is recognised by voice. What is kept of it is in {path} alone.</source>
        <comment>voices.kept</comment>
        <translation>Od następnych napisów rozpoznawany jest głos: {name}. To, co jest z niego przechowywane, jest tylko w {path}.</translation>
    </message>
    <message>
        <source>A voice needs a name. Give one with --add NAME.</source>
        <comment>voices.name_needed</comment>
        <translation>Głos potrzebuje nazwy. Podaj ją za pomocą --add NAME.</translation>
    </message>
    <message>
        <source>At most {most} voices can be kept. Delete one with livecaption voices --delete NAME, and then add this one.</source>
        <comment>voices.no_room</comment>
        <translation>Można przechowywać najwyżej {most} głosów. Usuń jeden poleceniem livecaption voices --delete NAME, a potem dodaj ten.</translation>
    </message>
    <message>
        <source>To add a voice, give a recording of it with --from.</source>
        <comment>voices.recording_needed</comment>
        <translation>Aby dodać głos, podaj jego nagranie za pomocą --from.</translation>
    </message>
    <message>
        <source>livecaption stopped because of a mistake of its own ({reason}). The log says more: {log}</source>
        <comment>program.failed</comment>
        <translation>livecaption zatrzymał się z powodu własnego błędu ({reason}). Więcej jest w dzienniku programu: {log}</translation>
    </message>
    <message>
        <source>{title} stopped. Captions of it go on when it comes back.</source>
        <comment>device.lost</comment>
        <translation>Z urządzenia {title} nie ma dźwięku. Napisy z niego ruszą dalej, gdy wróci.</translation>
    </message>
    <message>
        <source>livecaption knows no model that speaks “{language}”. Another endpoint may speak it: pass its address with --endpoint.</source>
        <comment>doctor.language_nowhere</comment>
        <translation>livecaption nie ma modelu, który zna język „{language}”. Może go znać inny serwer: podaj jego adres opcją --endpoint.</translation>
    </message>
    <message>
        <source>none but the one that comes with livecaption; livecaption models list shows others</source>
        <comment>doctor.models_none</comment>
        <translation>żadne oprócz tego, który jest częścią livecaption; livecaption models list pokazuje inne</translation>
    </message>
    <message>
        <source>{names}: no file is damaged</source>
        <comment>doctor.models_whole</comment>
        <translation>{names}: żaden plik nie jest uszkodzony</translation>
    </message>
    <message>
        <source>The speech model in {folder} lacks {name}, so it cannot transcribe. Get the model again; livecaption models list shows its name.</source>
        <comment>engine.file_missing</comment>
        <translation>W modelu rozpoznawania mowy w {folder} brakuje {name}, więc nie może transkrybować. Pobierz model ponownie; livecaption models list pokazuje jego nazwę.</translation>
    </message>
    <message>
        <source>It cannot be told what kind of speech model is in {folder}, so it is not used. Put its kind into the folder&apos;s name ({known}), or get the model again.</source>
        <comment>engine.kind_unknown</comment>
        <translation>Nie wiadomo, jakiego rodzaju model rozpoznawania mowy jest w {folder}, więc nie zostaje użyty. Umieść rodzaj w nazwie folderu ({known}) albo pobierz model ponownie.</translation>
    </message>
    <message>
        <source>The speech model does not speak “{language}”, so nothing is transcribed. Choose another language or another model; livecaption models list shows what each speaks.</source>
        <comment>engine.language_unknown</comment>
        <translation>Model rozpoznawania mowy nie zna języka „{language}”, więc nic nie jest transkrybowane. Wybierz inny język albo inny model; livecaption models list pokazuje, jakie języki zna każdy z nich.</translation>
    </message>
    <message>
        <source>{name} is to run on a graphics card, but no NVIDIA card that can be used is found. Let it run on the processor, or install the card&apos;s driver.</source>
        <comment>engine.no_card</comment>
        <translation>{name} ma działać na karcie graficznej, ale nie znaleziono karty NVIDIA, której można użyć. Uruchom go na procesorze albo zainstaluj sterownik karty.</translation>
    </message>
    <message>
        <source>The connection to {host} broke ({reason}), so {name} is not complete. What came ({done} MB) is kept: run the same command again to go on.</source>
        <comment>models.broke_off</comment>
        <translation>Połączenie z {host} przerwało się ({reason}), więc {name} nie jest kompletny. To, co już pobrano ({done} MB), jest zachowane: to samo polecenie będzie kontynuować.</translation>
    </message>
    <message>
        <source>{host} cannot prove who it is ({reason}), so {name} is not fetched. If your network looks into encrypted connections, ask whoever runs it for the file with its certificates, and pass that with --ca FILE.</source>
        <comment>models.certificate</comment>
        <translation>{host} nie może potwierdzić swojej tożsamości ({reason}), więc {name} nie zostaje pobrany. Jeśli twoja sieć zagląda w szyfrowane połączenia, poproś jej administratora o plik z certyfikatami i podaj go opcją --ca FILE.</translation>
    </message>
    <message>
        <source>It was the model to use. From the next captions on, livecaption chooses one by itself.</source>
        <comment>models.chooses_again</comment>
        <translation>To był model wybrany do użycia. Od następnych napisów livecaption sam wybiera model.</translation>
    </message>
    <message>
        <source>{name} comes with livecaption: it is always here and cannot be removed.</source>
        <comment>models.comes_with_it</comment>
        <translation>{name} jest częścią livecaption: jest tu zawsze i nie można go usunąć.</translation>
    </message>
    <message>
        <source>{name} is under the {licence}: free for research and private use. Businesses with less than 1,000,000 US dollars of revenue a year have to register, others need a licence of their own. Read it first: {url}</source>
        <comment>models.community_licence</comment>
        <translation>{name} jest na licencji {licence}: bezpłatny do badań i do użytku prywatnego. Firmy o rocznych przychodach poniżej 1 000 000 dolarów USA muszą się zarejestrować, inne potrzebują własnej licencji. Najpierw ją przeczytaj: {url}</translation>
    </message>
    <message>
        <source>Captions that run now keep the model that they began with. The change counts when you start captions again.</source>
        <comment>models.counts_later</comment>
        <translation>Trwające napisy zachowują model, z którym się zaczęły. Zmiana działa po ponownym uruchomieniu napisów.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full, so {name} is not complete. What came ({done} MB) is kept: make room on the disk, then run the same command again to go on.</source>
        <comment>models.disk_full</comment>
        <translation>Dysk z folderem {folder} jest pełny, więc {name} nie jest kompletny. To, co już pobrano ({done} MB), jest zachowane: zwolnij miejsce na dysku, a to samo polecenie będzie kontynuować.</translation>
    </message>
    <message>
        <source>The model {name} does not speak “{language}”, but {other} does. Get it with: livecaption models get {other}</source>
        <comment>models.does_not_speak</comment>
        <translation>Model {name} nie zna języka „{language}”, ale {other} go zna. Pobierz go poleceniem: livecaption models get {other}</translation>
    </message>
    <message>
        <source>{name} lacks its file {file}, so it cannot transcribe. Get the model again with: livecaption models get {name}</source>
        <comment>models.file_missing</comment>
        <translation>W modelu {name} brakuje pliku {file}, więc nie może transkrybować. Pobierz model ponownie poleceniem: livecaption models get {name}</translation>
    </message>
    <message>
        <source>The file {file} of {name} cannot be read ({reason}). Make it yours to read, or get the model again with: livecaption models get {name}</source>
        <comment>models.file_unreadable</comment>
        <translation>Nie można odczytać pliku {file} modelu {name} ({reason}). Nadaj sobie prawo odczytu albo pobierz model ponownie poleceniem: livecaption models get {name}</translation>
    </message>
    <message>
        <source>There is no folder {path}. Check the path that you gave for the model.</source>
        <comment>models.folder_missing</comment>
        <translation>Nie ma folderu {path}. Sprawdź podaną ścieżkę modelu.</translation>
    </message>
    <message>
        <source>{path} has no model that livecaption can use. It needs the files of a Moonshine model ({moonshine}) or of a Whisper model for CTranslate2 ({whisper}).</source>
        <comment>models.folder_unknown</comment>
        <translation>W {path} nie ma modelu, którego livecaption może użyć. Potrzebne są pliki modelu Moonshine ({moonshine}) albo modelu Whisper dla CTranslate2 ({whisper}).</translation>
    </message>
    <message>
        <source>{name} is on this computer now, in {folder}. livecaption uses it where it suits best. To use it always: livecaption models use {name}</source>
        <comment>models.got</comment>
        <translation>{name} jest teraz na tym komputerze, w {folder}. livecaption używa go tam, gdzie pasuje najlepiej. Aby używać go zawsze: livecaption models use {name}</translation>
    </message>
    <message>
        <source>{name} is not complete. What came is kept: run the same command again to go on.</source>
        <comment>models.interrupted</comment>
        <translation>{name} nie jest kompletny. To, co już pobrano, jest zachowane: to samo polecenie będzie kontynuować.</translation>
    </message>
    <message>
        <source>{name} is not removed, because another livecaption uses it or is just fetching it. End that first.</source>
        <comment>models.is_being_fetched</comment>
        <translation>{name} nie zostaje usunięty, bo inny program livecaption go używa albo właśnie go pobiera. Najpierw to zakończ.</translation>
    </message>
    <message>
        <source>Another livecaption is just fetching or removing {name}, so it cannot transcribe. Start captions again when that is done.</source>
        <comment>models.is_changing</comment>
        <translation>Inny program livecaption właśnie pobiera lub usuwa {name}, więc ten model nie może transkrybować. Gdy skończy, uruchom napisy ponownie.</translation>
    </message>
    <message>
        <source>livecaption knows no model that speaks “{language}”. Its models speak: {known}. Choose one of these languages, or another endpoint.</source>
        <comment>models.language_unknown</comment>
        <translation>livecaption nie ma modelu, który zna język „{language}”. Jego modele znają: {known}. Wybierz jeden z tych języków albo inny serwer.</translation>
    </message>
    <message>
        <source>{host} sends livecaption on to an address that is not safe to use, so {name} is not fetched. Try again later, or fetch it from another place with --from URL.</source>
        <comment>models.led_astray</comment>
        <translation>{host} odsyła livecaption pod adres, który nie jest bezpieczny, więc {name} nie zostaje pobrany. Spróbuj ponownie później albo pobierz go z innego miejsca opcją --from URL.</translation>
    </message>
    <message>
        <source>* Free for research and private use. Businesses with less than 1,000,000 US dollars of revenue a year have to register, others need a licence of their own: https://www.moonshine.ai/license</source>
        <comment>models.licences_explained</comment>
        <translation>* Bezpłatny do badań i do użytku prywatnego. Firmy o rocznych przychodach poniżej 1 000 000 dolarów USA muszą się zarejestrować, inne potrzebują własnej licencji: https://www.moonshine.ai/license</translation>
    </message>
    <message>
        <source>The list of the files of {name} cannot be read, so they cannot be checked. Get the model again with: livecaption models get {name}</source>
        <comment>models.manifest_bad</comment>
        <translation>Nie można odczytać listy plików modelu {name}, więc nie można ich sprawdzić. Pobierz model ponownie poleceniem: livecaption models get {name}</translation>
    </message>
    <message>
        <source>{name} needs {needed} MB more in {folder}, where {free} MB are free. Make room on the disk, and try again.</source>
        <comment>models.no_room</comment>
        <translation>{name} potrzebuje jeszcze {needed} MB w {folder}, a wolne jest tam {free} MB. Zwolnij miejsce na dysku i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>No model on this computer speaks “{language}”; the models here speak: {known}. To have captions, get one ({megabytes} MB) with: livecaption models get {name}</source>
        <comment>models.none_for_language</comment>
        <translation>Żaden model na tym komputerze nie zna języka „{language}”; te, które tu są, znają: {known}. Aby mieć napisy, pobierz model ({megabytes} MB) poleceniem: livecaption models get {name}</translation>
    </message>
    <message>
        <source>This packaged livecaption does not hold the recogniser of the models that speak “{language}”; the models here speak: {known}. To have captions, install livecaption from its Python package, {package}, or choose another endpoint.</source>
        <comment>models.none_packaged</comment>
        <translation>Ta spakowana wersja livecaption nie zawiera modułu rozpoznawania mowy dla modeli, które znają język „{language}”; te, które tu są, znają: {known}. Aby mieć napisy, zainstaluj livecaption z jego pakietu Pythona {package} albo wybierz inny serwer.</translation>
    </message>
    <message>
        <source>No model on this computer speaks “{language}”; the models here speak: {known}. To have captions, run pip install &apos;livecaption-desktop[whisper]&apos;, then livecaption models get {name} ({megabytes} MB).</source>
        <comment>models.none_without_whisper</comment>
        <translation>Żaden model na tym komputerze nie zna języka „{language}”; te, które tu są, znają: {known}. Aby mieć napisy, uruchom pip install &apos;livecaption-desktop[whisper]&apos;, a potem livecaption models get {name} ({megabytes} MB).</translation>
    </message>
    <message>
        <source>Models are fetched over https:// alone, or over http:// from this computer. “{url}” is neither; give another address.</source>
        <comment>models.not_encrypted</comment>
        <translation>Modele są pobierane tylko przez https:// albo przez http:// z tego komputera. „{url}” nie jest ani jednym, ani drugim; podaj inny adres.</translation>
    </message>
    <message>
        <source>{name} needs a recogniser that this packaged livecaption does not hold, so it cannot transcribe here. Choose another model, or install livecaption from its Python package, {package}.</source>
        <comment>models.not_packaged</comment>
        <translation>{name} potrzebuje modułu rozpoznawania mowy, którego ta spakowana wersja livecaption nie zawiera, więc nie może tutaj transkrybować. Wybierz inny model albo zainstaluj livecaption z jego pakietu Pythona {package}.</translation>
    </message>
    <message>
        <source>{host} does not have the file {file} of {name} (HTTP {status}), so the model is not fetched. Look for a newer livecaption, or fetch it from another place with --from URL.</source>
        <comment>models.not_there</comment>
        <translation>{host} nie ma pliku {file} modelu {name} (HTTP {status}), więc model nie zostaje pobrany. Sprawdź, czy jest nowsza wersja livecaption, albo pobierz go z innego miejsca opcją --from URL.</translation>
    </message>
    <message>
        <source>{name} cannot be written to {folder} ({reason}). What came is kept: put that right, then run the same command again to go on.</source>
        <comment>models.not_written</comment>
        <translation>Nie można zapisać {name} w {folder} ({reason}). To, co już pobrano, jest zachowane: usuń tę przeszkodę, a to samo polecenie będzie kontynuować.</translation>
    </message>
    <message>
        <source>The file {file} of {name} at {host} is not the one that livecaption knows: it has {size} bytes instead of {expected}. It is not used; look for a newer livecaption.</source>
        <comment>models.other_size</comment>
        <translation>Plik {file} modelu {name} na {host} nie jest tym, który zna livecaption: jego rozmiar to {size} B zamiast {expected} B. Nie zostaje użyty; sprawdź, czy jest nowsza wersja livecaption.</translation>
    </message>
    <message>
        <source>The file {file} of {name} that {host} sent is damaged, or not the one that livecaption knows. It is deleted; try again, or fetch it from another place with --from URL.</source>
        <comment>models.other_sum</comment>
        <translation>Plik {file} modelu {name}, który przysłał {host}, jest uszkodzony albo nie jest tym, który zna livecaption. Został usunięty; spróbuj ponownie albo pobierz go z innego miejsca opcją --from URL.</translation>
    </message>
    <message>
        <source>The proxy in this computer&apos;s settings cannot be used ({reason}), so {name} is not fetched. Check the proxy settings of this computer (https_proxy, all_proxy).</source>
        <comment>models.proxy</comment>
        <translation>Nie można użyć serwera proxy z ustawień tego komputera ({reason}), więc {name} nie zostaje pobrany. Sprawdź ustawienia proxy tego komputera (https_proxy, all_proxy).</translation>
    </message>
    <message>
        <source>{host} refuses to give {name} (HTTP {status}), so it is not fetched. Try again later, or fetch it from another place with --from URL.</source>
        <comment>models.refused</comment>
        <translation>{host} odmawia wydania {name} (HTTP {status}), więc model nie zostaje pobrany. Spróbuj ponownie później albo pobierz go z innego miejsca opcją --from URL.</translation>
    </message>
    <message>
        <source>{name} goes over each finished utterance once more and corrects it.</source>
        <comment>models.second_auto</comment>
        <translation>{name} przegląda każdą zakończoną wypowiedź jeszcze raz i ją poprawia.</translation>
    </message>
    <message>
        <source>No second pass: {name} is installed, but it needs a computer with at least {needed} GB of memory, and this one has {memory} GB. To have it all the same, set engine.second_pass to on in the settings.</source>
        <comment>models.second_no_memory</comment>
        <translation>Bez drugiego przebiegu: {name} jest zainstalowany, ale potrzebuje komputera z co najmniej {needed} GB pamięci RAM, a ten ma {memory} GB. Aby mimo to włączyć drugi przebieg, ustaw engine.second_pass w ustawieniach na on.</translation>
    </message>
    <message>
        <source>No second pass: {name} is installed, but this computer may be too slow to run it as well (processor cores: {cores}). To have it all the same, set engine.second_pass to on in the settings.</source>
        <comment>models.second_no_room</comment>
        <translation>Bez drugiego przebiegu: {name} jest zainstalowany, ale ten komputer może być zbyt wolny, aby uruchomić go dodatkowo (rdzenie procesora: {cores}). Aby go mimo to włączyć, ustaw engine.second_pass w ustawieniach na on.</translation>
    </message>
    <message>
        <source>No second pass: no other model installed here makes clearly fewer mistakes than {name}.</source>
        <comment>models.second_none</comment>
        <translation>Bez drugiego przebiegu: żaden inny zainstalowany tutaj model nie robi wyraźnie mniej błędów niż {name}.</translation>
    </message>
    <message>
        <source>No second pass: it is switched off in the settings.</source>
        <comment>models.second_off</comment>
        <translation>Bez drugiego przebiegu: jest wyłączony w ustawieniach.</translation>
    </message>
    <message>
        <source>{name} goes over each finished utterance once more and corrects it, because the settings ask for it.</source>
        <comment>models.second_on</comment>
        <translation>{name} przegląda każdą zakończoną wypowiedź jeszcze raz i ją poprawia, bo tak każą ustawienia.</translation>
    </message>
    <message>
        <source>No second pass, because no model on this computer can transcribe.</source>
        <comment>models.second_without_first</comment>
        <translation>Bez drugiego przebiegu, bo żaden model na tym komputerze nie może transkrybować.</translation>
    </message>
    <message>
        <source>{host} cannot give {name} now (HTTP {status}). What came is kept: run the same command again later to go on.</source>
        <comment>models.server_busy</comment>
        <translation>{host} nie może teraz wydać {name} (HTTP {status}). To, co już pobrano, jest zachowane: to samo polecenie będzie później kontynuować.</translation>
    </message>
    <message>
        <source>The file {file} of {name} is damaged: it has {size} bytes instead of {expected}. Get the model again with: livecaption models get {name}</source>
        <comment>models.size_wrong</comment>
        <translation>Plik {file} modelu {name} jest uszkodzony: jego rozmiar to {size} B zamiast {expected} B. Pobierz model ponownie poleceniem: livecaption models get {name}</translation>
    </message>
    <message>
        <source>This computer&apos;s settings name a SOCKS proxy, which livecaption cannot use, so {name} is not fetched. Set an HTTP proxy in place of it, or none (all_proxy, https_proxy), or use another network.</source>
        <comment>models.socks_proxy</comment>
        <translation>W ustawieniach tego komputera jest proxy SOCKS, którego livecaption nie może użyć, więc {name} nie zostaje pobrany. Ustaw zamiast niego proxy HTTP albo żadne (all_proxy, https_proxy), albo skorzystaj z innej sieci.</translation>
    </message>
    <message>
        <source>The file {file} of {name} is damaged: it is no longer as it was fetched. Get the model again with: livecaption models get {name}</source>
        <comment>models.sum_wrong</comment>
        <translation>Plik {file} modelu {name} jest uszkodzony: nie jest już taki, jak po pobraniu. Pobierz model ponownie poleceniem: livecaption models get {name}</translation>
    </message>
    <message>
        <source>{host} sends livecaption from one address to the next without end, so {name} is not fetched. Try again later, or fetch it from another place with --from URL.</source>
        <comment>models.too_many_turns</comment>
        <translation>{host} bez końca odsyła livecaption spod jednego adresu pod następny, więc {name} nie zostaje pobrany. Spróbuj ponownie później albo pobierz go z innego miejsca opcją --from URL.</translation>
    </message>
    <message>
        <source>There is no model {name}. livecaption models list shows those that there are. For a model in a folder of yours, give the path of the folder.</source>
        <comment>models.unknown</comment>
        <translation>Nie ma modelu {name}. livecaption models list pokazuje, jakie są. Aby użyć modelu z własnego folderu, podaj ścieżkę tego folderu.</translation>
    </message>
    <message>
        <source>{name} transcribes: it comes with livecaption, and no other model installed here is better for live captions.</source>
        <comment>models.why_built_in</comment>
        <translation>Transkrybuje {name}: ten model jest częścią livecaption, a żaden inny zainstalowany tutaj nie nadaje się lepiej do napisów na żywo.</translation>
    </message>
    <message>
        <source>{name} transcribes: of the models installed here that keep up with speech on this computer, it is the best for “{language}”.</source>
        <comment>models.why_language</comment>
        <translation>Transkrybuje {name}: spośród zainstalowanych tutaj modeli, które na tym komputerze nadążają za mową, jest najlepszy dla języka „{language}”.</translation>
    </message>
    <message>
        <source>{name} transcribes: it is the smallest model installed here that speaks “{language}”. It needs a computer with at least {needed} GB of memory, and this one has {memory} GB, so captions may come late.</source>
        <comment>models.why_little_memory</comment>
        <translation>Transkrybuje {name}: to najmniejszy zainstalowany tutaj model, który zna język „{language}”. Potrzebuje komputera z co najmniej {needed} GB pamięci RAM, a ten ma {memory} GB, więc napisy mogą się spóźniać.</translation>
    </message>
    <message>
        <source>{name} transcribes, because the settings or the command line name it.</source>
        <comment>models.why_named</comment>
        <translation>Transkrybuje {name}, bo tak każą ustawienia lub wiersz poleceń.</translation>
    </message>
    <message>
        <source>{name} transcribes. {larger} makes fewer mistakes, but needs a computer with at least {needed} GB of memory, and this one has {memory} GB. The command livecaption models use {larger} chooses it all the same.</source>
        <comment>models.why_not_larger_memory</comment>
        <translation>Transkrybuje {name}. Model {larger} robi mniej błędów, ale potrzebuje komputera z co najmniej {needed} GB pamięci RAM, a ten ma {memory} GB. Mimo to wybiera go polecenie livecaption models use {larger}.</translation>
    </message>
    <message>
        <source>{name} transcribes: it is the smallest model installed here that speaks “{language}”. This computer may be too slow for it (processor cores: {cores}), so captions may come late.</source>
        <comment>models.why_slow</comment>
        <translation>Transkrybuje {name}: to najmniejszy zainstalowany tutaj model, który zna język „{language}”. Ten komputer może być dla niego zbyt wolny (rdzenie procesora: {cores}), więc napisy mogą się spóźniać.</translation>
    </message>
    <message>
        <source>{name} is missing from this installation. Install livecaption again.</source>
        <comment>program.part_missing</comment>
        <translation>W tej instalacji brakuje {name}. Zainstaluj livecaption ponownie.</translation>
    </message>
    <message>
        <source>it cannot be run</source>
        <comment>reason.cannot_run</comment>
        <translation>nie można go uruchomić</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>reason.days</comment>
        <translation>
            <numerusform>{n} dzień</numerusform>
            <numerusform>{n} dni</numerusform>
            <numerusform>{n} dni</numerusform>
        </translation>
    </message>
    <message>
        <source>it ended before it listened</source>
        <comment>reason.ended_early</comment>
        <translation>zakończyło się, zanim zaczęło słuchać</translation>
    </message>
    <message>
        <source>it ended while loading its model</source>
        <comment>reason.ended_loading</comment>
        <translation>zakończyło się podczas wczytywania modelu</translation>
    </message>
    <message>
        <source>it hung up</source>
        <comment>reason.hung_up</comment>
        <translation>serwer się rozłączył</translation>
    </message>
    <message>
        <source>macOS error {number}</source>
        <comment>reason.macos</comment>
        <translation>błąd macOS {number}</translation>
    </message>
    <message>
        <source>no answer in {seconds} s</source>
        <comment>reason.no_answer</comment>
        <translation>brak odpowiedzi przez {seconds} s</translation>
    </message>
    <message>
        <source>no connection</source>
        <comment>reason.no_connection</comment>
        <translation>brak połączenia</translation>
    </message>
    <message>
        <source>its model does not load</source>
        <comment>reason.no_model</comment>
        <translation>nie można wczytać modelu</translation>
    </message>
    <message>
        <source>it does not answer as a proxy does</source>
        <comment>reason.not_http</comment>
        <translation>nie odpowiada jak proxy</translation>
    </message>
    <message>
        <source>its answer is not JSON</source>
        <comment>reason.not_json</comment>
        <translation>odpowiedź nie jest w formacie JSON</translation>
    </message>
    <message>
        <source>it was not ready after {seconds} s</source>
        <comment>reason.not_ready</comment>
        <translation>nie było gotowe po {seconds} s</translation>
    </message>
    <message>
        <source>{name} is not a Silero model</source>
        <comment>reason.not_silero</comment>
        <translation>{name} nie jest modelem Silero</translation>
    </message>
    <message>
        <source>the proxy answers HTTP {status}</source>
        <comment>reason.proxy_status</comment>
        <translation>proxy odpowiada HTTP {status}</translation>
    </message>
    <message>
        <source>HTTP {status}</source>
        <comment>reason.status</comment>
        <translation>HTTP {status}</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <comment>reason.tls</comment>
        <translation>TLS się nie powiodło</translation>
    </message>
    <message>
        <source>its answer is too long</source>
        <comment>reason.too_long</comment>
        <translation>odpowiedź jest za długa</translation>
    </message>
    <message>
        <source>the address is not known</source>
        <comment>reason.unknown_address</comment>
        <translation>adres jest nieznany</translation>
    </message>
    <message>
        <source>Windows error {number}</source>
        <comment>reason.windows</comment>
        <translation>błąd Windows {number}</translation>
    </message>
    <message>
        <source>its address is wrong</source>
        <comment>reason.wrong_address</comment>
        <translation>adres jest błędny</translation>
    </message>
    <message>
        <source>The session {session} is deleted.</source>
        <comment>recover.discarded</comment>
        <translation>Sesja {session} jest usunięta.</translation>
    </message>
    <message>
        <source>There is no interrupted session: everything captioned so far was saved.</source>
        <comment>recover.none</comment>
        <translation>Nie ma przerwanej sesji: wszystkie dotychczasowe napisy są zapisane.</translation>
    </message>
    <message>
        <source>The session stays in the list of interrupted ones, because its folder cannot be changed ({reason}).</source>
        <comment>recover.not_settled</comment>
        <translation>Sesja zostaje na liście przerwanych, bo nie można zmienić jej folderu ({reason}).</translation>
    </message>
    <message>
        <source>There is no interrupted session {session}. livecaption recover --list shows them.</source>
        <comment>recover.unknown</comment>
        <translation>Nie ma przerwanej sesji {session}. Pokaże je livecaption recover --list.</translation>
    </message>
    <message>
        <source>A session was interrupted before it was saved. livecaption recover brings it back.</source>
        <comment>recover.waiting</comment>
        <translation>Sesja została przerwana, zanim ją zapisano. Przywróci ją livecaption recover.</translation>
    </message>
    <message>
        <source>{first} does not answer. Meanwhile {host} writes the captions; livecaption goes back when {first} is there again.</source>
        <comment>route.elsewhere</comment>
        <translation>Serwer {first} nie odpowiada. Tymczasem napisy tworzy {host}; livecaption wróci, gdy {first} znów będzie dostępny.</translation>
    </message>
    <message>
        <source>{reason} Until then {host} writes the captions.</source>
        <comment>route.given_up</comment>
        <translation>{reason} Do tego czasu napisy tworzy {host}.</translation>
    </message>
    <message>
        <source>{first} is too slow for what is said. Meanwhile {host} writes the captions; livecaption tries {first} again later.</source>
        <comment>route.slow</comment>
        <translation>Serwer {first} nie nadąża za mową. Tymczasem napisy tworzy {host}; livecaption spróbuje później ponownie z {first}.</translation>
    </message>
    <message>
        <source>{host} is starting. Your words are kept; captions come as soon as it is ready.</source>
        <comment>route.starting</comment>
        <translation>Serwer {host} się uruchamia. Wypowiedzi są zachowane; napisy pojawią się, gdy będzie gotowy.</translation>
    </message>
    <message>
        <source>{first} is starting. Meanwhile {host} writes the captions.</source>
        <comment>route.starting_elsewhere</comment>
        <translation>Serwer {first} się uruchamia. Tymczasem napisy tworzy {host}.</translation>
    </message>
    <message>
        <source>So the numbers for {word} are in, and they are better than we thought.</source>
        <comment>sample.first</comment>
        <translation>Mamy już wyniki za {word} i są lepsze, niż się spodziewaliśmy.</translation>
    </message>
    <message>
        <source>Ana</source>
        <comment>sample.first_speaker</comment>
        <translation>Ania</translation>
    </message>
    <message>
        <source>March</source>
        <comment>sample.heard</comment>
        <translation>marzec</translation>
    </message>
    <message>
        <source>marsh</source>
        <comment>sample.misheard</comment>
        <translation>marzę</translation>
    </message>
    <message>
        <source>That is good news. Shall we tell everyone today?</source>
        <comment>sample.second</comment>
        <translation>To dobra wiadomość. Powiemy o tym dziś wszystkim?</translation>
    </message>
    <message>
        <source>Sam</source>
        <comment>sample.second_speaker</comment>
        <translation>Jan</translation>
    </message>
    <message>
        <source>[applause]</source>
        <comment>sample.sound</comment>
        <translation>[oklaski]</translation>
    </message>
    <message>
        <source>Yes, and thank you all, it was a long winter.</source>
        <comment>sample.third</comment>
        <translation>Tak, i dziękuję wszystkim, to była długa zima.</translation>
    </message>
    <message>
        <source>Audience window</source>
        <comment>section.audience</comment>
        <translation>Okno dla publiczności</translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>section.colours</comment>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <comment>section.endpoint</comment>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>section.font</comment>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Shortcuts from any program</source>
        <comment>section.hotkeys</comment>
        <translation>Skróty z każdego programu</translation>
    </message>
    <message>
        <source>Layout</source>
        <comment>section.layout</comment>
        <translation>Układ</translation>
    </message>
    <message>
        <source>Overlay</source>
        <comment>section.overlay</comment>
        <translation>Nakładka</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>section.privacy</comment>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Program</source>
        <comment>section.program</comment>
        <translation>Program</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <comment>section.saving</comment>
        <translation>Transkrypcje</translation>
    </message>
    <message>
        <source>What to caption</source>
        <comment>section.source</comment>
        <translation>Z czego powstają napisy</translation>
    </message>
    <message>
        <source>Speakers</source>
        <comment>section.speakers</comment>
        <translation>Mówiący</translation>
    </message>
    <message>
        <source>Timing</source>
        <comment>section.timing</comment>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Speech and silence</source>
        <comment>section.utterances</comment>
        <translation>Mowa i cisza</translation>
    </message>
    <message>
        <source>Names and corrections</source>
        <comment>section.words</comment>
        <translation>Nazwy i poprawki</translation>
    </message>
    <message>
        <source>The connection has started already. The second start was ignored.</source>
        <comment>serve.already_started</comment>
        <translation>Połączenie już się rozpoczęło. Drugi start został pominięty.</translation>
    </message>
    <message>
        <source>This audio frame is cut, misaligned or not numbers. Check the encoding that ready named.</source>
        <comment>serve.bad_audio</comment>
        <translation>Ta ramka dźwięku jest ucięta, przesunięta lub nie zawiera liczb. Sprawdź kodowanie podane w ready.</translation>
    </message>
    <message>
        <source>Audio at {rate_hz} Hz cannot be used. Send 4,000 to 192,000 Hz; the header is big-endian.</source>
        <comment>serve.bad_rate</comment>
        <translation>Nie można użyć dźwięku {rate_hz} Hz. Wysyłaj od 4000 do 192 000 Hz; nagłówek jest big-endian.</translation>
    </message>
    <message>
        <source>The endpoint cannot listen on {host}, port {port}: {reason}. Pass another --host or --port.</source>
        <comment>serve.bind_failed</comment>
        <translation>Serwer nie może nasłuchiwać na {host}, port {port}: {reason}. Podaj inną wartość --host lub --port.</translation>
    </message>
    <message>
        <source>The speech model failed. The endpoint&apos;s log says how; connect again to go on.</source>
        <comment>serve.engine_failed</comment>
        <translation>Model rozpoznawania mowy zawiódł. Szczegóły są w dzienniku serwera; połącz się ponownie, aby kontynuować.</translation>
    </message>
    <message>
        <source>{host} is not an address of this computer. Pass one that is to --host.</source>
        <comment>serve.host_unknown</comment>
        <translation>{host} nie jest adresem tego komputera. Podaj w --host taki, który nim jest.</translation>
    </message>
    <message>
        <source>This message is not JSON of the edge protocol. It was ignored.</source>
        <comment>serve.malformed</comment>
        <translation>Ta wiadomość nie jest JSON-em protokołu edge. Została pominięta.</translation>
    </message>
    <message>
        <source>The connection must begin with a start message.</source>
        <comment>serve.not_started</comment>
        <translation>Połączenie musi się zacząć od wiadomości start.</translation>
    </message>
    <message>
        <source>Port {port} is in use. Stop the program that uses it, or pass another --port.</source>
        <comment>serve.port_busy</comment>
        <translation>Port {port} jest zajęty. Zatrzymaj program, który go używa, albo podaj inny --port.</translation>
    </message>
    <message>
        <source>Audio after stop is ignored.</source>
        <comment>serve.stopped</comment>
        <translation>Dźwięk po stop jest pomijany.</translation>
    </message>
    <message>
        <source>A newer connection of the same session took over.</source>
        <comment>serve.superseded</comment>
        <translation>Przejęło ją nowsze połączenie tej samej sesji.</translation>
    </message>
    <message>
        <source>{host} can be reached from other computers. Set LIVECAPTION_SERVE_TOKEN to a secret that clients must give, or serve on 127.0.0.1.</source>
        <comment>serve.token_needed</comment>
        <translation>Do {host} mają dostęp inne komputery. Ustaw LIVECAPTION_SERVE_TOKEN na sekret, który klienci muszą podać, albo udostępniaj na 127.0.0.1.</translation>
    </message>
    <message>
        <source>The endpoint transcribes for as many clients as it can. Try again later.</source>
        <comment>serve.too_many_clients</comment>
        <translation>Serwer transkrybuje już dla tylu klientów, ilu może obsłużyć. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>More than {most} utterances are without a final. Wait for some before sending more.</source>
        <comment>serve.too_many_open</comment>
        <translation>Bez ostatecznego tekstu jest więcej niż {most} wypowiedzi. Poczekaj na niektóre, zanim wyślesz kolejne.</translation>
    </message>
    <message>
        <source>An utterance may last {longest_s} s. Send flush more often.</source>
        <comment>serve.utterance_too_long</comment>
        <translation>Wypowiedź może trwać {longest_s} s. Wysyłaj flush częściej.</translation>
    </message>
    <message>
        <source>Captioning stopped because of a mistake in livecaption ({reason}); the log says more. What was captioned is saved.</source>
        <comment>session.failed</comment>
        <translation>Napisy zatrzymały się z powodu błędu w livecaption ({reason}); więcej jest w dzienniku programu. Dotychczasowe napisy są zapisane.</translation>
    </message>
    <message>
        <source>Something in livecaption failed ({reason}); the log says more. Captions go on.</source>
        <comment>session.part_failed</comment>
        <translation>Część livecaption zawiodła ({reason}); więcej jest w dzienniku programu. Napisy idą dalej.</translation>
    </message>
    <message>
        <source>The sound stopped coming ({reason}). What was captioned is saved.</source>
        <comment>session.source_failed</comment>
        <translation>Dźwięk przestał napływać ({reason}). Dotychczasowe napisy są zapisane.</translation>
    </message>
    <message>
        <source>{seconds} s of speech got no captions, because the endpoint did not answer in time.</source>
        <comment>session.unfinished</comment>
        <translation>{seconds} s mowy jest bez napisów, bo serwer nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>The part that listens for speech stopped ({reason}). What was captioned is saved; start livecaption again.</source>
        <comment>session.worker_failed</comment>
        <translation>Część, która nasłuchuje mowy, zatrzymała się ({reason}). Dotychczasowe napisy są zapisane; uruchom livecaption ponownie.</translation>
    </message>
    <message>
        <source>Strip behind the text</source>
        <comment>setting.audience.background_colour</comment>
        <translation>Pasek za tekstem</translation>
    </message>
    <message>
        <source>Colour of the strip right behind the letters.</source>
        <comment>setting.audience.background_colour.help</comment>
        <translation>Kolor paska tuż za literami.</translation>
    </message>
    <message>
        <source>Opacity of the strip</source>
        <comment>setting.audience.background_opacity</comment>
        <translation>Krycie paska</translation>
    </message>
    <message>
        <source>Opacity of the strip right behind the letters.</source>
        <comment>setting.audience.background_opacity.help</comment>
        <translation>Krycie paska tuż za literami.</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <comment>setting.audience.columns</comment>
        <translation>Znaki w wierszu</translation>
    </message>
    <message>
        <source>Characters in a line.</source>
        <comment>setting.audience.columns.help</comment>
        <translation>Liczba znaków w wierszu.</translation>
    </message>
    <message>
        <source>Show later by</source>
        <comment>setting.audience.delay_s</comment>
        <translation>Pokaż później o</translation>
    </message>
    <message>
        <source>By how much the captions lag behind on purpose, for example to match a delayed picture.</source>
        <comment>setting.audience.delay_s.help</comment>
        <translation>O ile napisy są celowo opóźnione, na przykład aby pasowały do opóźnionego obrazu.</translation>
    </message>
    <message>
        <source>Edge of the letters</source>
        <comment>setting.audience.edge</comment>
        <translation>Krawędź liter</translation>
    </message>
    <message>
        <source>What sets the letters apart from what lies behind them.</source>
        <comment>setting.audience.edge.help</comment>
        <translation>Co odróżnia litery od tego, co jest za nimi.</translation>
    </message>
    <message>
        <source>Colour of the edge</source>
        <comment>setting.audience.edge_colour</comment>
        <translation>Kolor krawędzi</translation>
    </message>
    <message>
        <source>Colour of the outline or shadow.</source>
        <comment>setting.audience.edge_colour.help</comment>
        <translation>Kolor obrysu lub cienia.</translation>
    </message>
    <message>
        <source>Width of the edge</source>
        <comment>setting.audience.edge_px</comment>
        <translation>Szerokość krawędzi</translation>
    </message>
    <message>
        <source>Width of the outline or shadow.</source>
        <comment>setting.audience.edge_px.help</comment>
        <translation>Szerokość obrysu lub cienia.</translation>
    </message>
    <message>
        <source>Withdraw after</source>
        <comment>setting.audience.fade_s</comment>
        <translation>Wygaś po</translation>
    </message>
    <message>
        <source>How long after speech the box fades; the captions in it stay.</source>
        <comment>setting.audience.fade_s.help</comment>
        <translation>Po jakim czasie od wypowiedzi pole gaśnie; napisy w nim zostają.</translation>
    </message>
    <message>
        <source>Layout</source>
        <comment>setting.audience.flow</comment>
        <translation>Układ</translation>
    </message>
    <message>
        <source>Lines that roll up word by word, or blocks of whole lines that replace each other.</source>
        <comment>setting.audience.flow.help</comment>
        <translation>Wiersze przewijane w górę słowo po słowie albo bloki całych wierszy, które się zastępują.</translation>
    </message>
    <message>
        <source>Font</source>
        <comment>setting.audience.font_family</comment>
        <translation>Czcionka</translation>
    </message>
    <message>
        <source>The font of the captions. Where it lacks a letter, another font lends it.</source>
        <comment>setting.audience.font_family.help</comment>
        <translation>Czcionka napisów. Gdy brakuje w niej litery, użycza jej inna.</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>setting.audience.font_px</comment>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Size of the captions&apos; text at 100 %.</source>
        <comment>setting.audience.font_px.help</comment>
        <translation>Rozmiar tekstu napisów przy 100%.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <comment>setting.audience.fullscreen</comment>
        <translation>Pełny ekran</translation>
    </message>
    <message>
        <source>Fill the whole screen of the audience window.</source>
        <comment>setting.audience.fullscreen.help</comment>
        <translation>Wypełnij cały ekran okna dla publiczności.</translation>
    </message>
    <message>
        <source>Bright after speech for</source>
        <comment>setting.audience.hang_s</comment>
        <translation>Jasne po wypowiedzi przez</translation>
    </message>
    <message>
        <source>How long captions stay bright after speech.</source>
        <comment>setting.audience.hang_s.help</comment>
        <translation>Jak długo napisy pozostają jasne po wypowiedzi.</translation>
    </message>
    <message>
        <source>Hide from screen sharing</source>
        <comment>setting.audience.hide_from_capture</comment>
        <translation>Ukryj przy udostępnianiu</translation>
    </message>
    <message>
        <source>Keep the audience window out of screen sharing and recordings, where this system can.</source>
        <comment>setting.audience.hide_from_capture.help</comment>
        <translation>Nie pokazuj okna dla publiczności w udostępnianiu i nagraniach ekranu, gdy system to potrafi.</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <comment>setting.audience.line_height</comment>
        <translation>Odstęp między wierszami</translation>
    </message>
    <message>
        <source>Distance from line to line, as a multiple of the text&apos;s size.</source>
        <comment>setting.audience.line_height.help</comment>
        <translation>Odległość między wierszami, jako wielokrotność rozmiaru tekstu.</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>setting.audience.lines</comment>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Lines of captions.</source>
        <comment>setting.audience.lines.help</comment>
        <translation>Liczba wierszy napisów.</translation>
    </message>
    <message>
        <source>Hold back for at most</source>
        <comment>setting.audience.pace_delay_s</comment>
        <translation>Wstrzymaj najwyżej na</translation>
    </message>
    <message>
        <source>The longest that long speech is held back for its pace.</source>
        <comment>setting.audience.pace_delay_s.help</comment>
        <translation>Jak długo najwyżej długa mowa jest wstrzymywana, aby zachować tempo.</translation>
    </message>
    <message>
        <source>Screen</source>
        <comment>setting.audience.screen</comment>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>The screen that the audience window is on; empty takes the second one.</source>
        <comment>setting.audience.screen.help</comment>
        <translation>Ekran, na którym jest okno dla publiczności; puste oznacza drugi.</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <comment>setting.audience.show_speakers</comment>
        <translation>Imiona mówiących</translation>
    </message>
    <message>
        <source>Say who speaks where the speaker changes.</source>
        <comment>setting.audience.show_speakers.help</comment>
        <translation>Pokazuj, kto mówi, gdy mówiący się zmienia.</translation>
    </message>
    <message>
        <source>Show the audience window</source>
        <comment>setting.audience.shown</comment>
        <translation>Pokaż okno dla publiczności</translation>
    </message>
    <message>
        <source>Show captions to a room in a window of their own; the overlay stays yours.</source>
        <comment>setting.audience.shown.help</comment>
        <translation>Pokazuj sali napisy w osobnym oknie; nakładka pozostaje Twoja.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <comment>setting.audience.size_percent</comment>
        <translation>Powiększenie</translation>
    </message>
    <message>
        <source>How much larger or smaller than its size the text is shown; Larger and Smaller change this.</source>
        <comment>setting.audience.size_percent.help</comment>
        <translation>O ile większy lub mniejszy jest tekst; zmieniają to „Większy tekst” i „Mniejszy tekst”.</translation>
    </message>
    <message>
        <source>Colour of the speaker</source>
        <comment>setting.audience.speaker_colour</comment>
        <translation>Kolor mówiącego</translation>
    </message>
    <message>
        <source>What takes the colour of the speaker; the name stands in print in any case.</source>
        <comment>setting.audience.speaker_colour.help</comment>
        <translation>Co przyjmuje kolor mówiącego; imię i tak jest napisane.</translation>
    </message>
    <message>
        <source>Stability</source>
        <comment>setting.audience.stability</comment>
        <translation>Stabilność</translation>
    </message>
    <message>
        <source>How long new words wait to be sure before they show: early text, or steady text.</source>
        <comment>setting.audience.stability.help</comment>
        <translation>Jak długo nowe słowa czekają na pewność: tekst wcześniejszy albo stabilniejszy.</translation>
    </message>
    <message>
        <source>Tentative text</source>
        <comment>setting.audience.tentative_colour</comment>
        <translation>Tekst wstępny</translation>
    </message>
    <message>
        <source>Colour of words that may still change.</source>
        <comment>setting.audience.tentative_colour.help</comment>
        <translation>Kolor słów, które mogą się jeszcze zmienić.</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>setting.audience.text_colour</comment>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Colour of settled words.</source>
        <comment>setting.audience.text_colour.help</comment>
        <translation>Kolor ostatecznych słów.</translation>
    </message>
    <message>
        <source>Text opacity</source>
        <comment>setting.audience.text_opacity</comment>
        <translation>Krycie tekstu</translation>
    </message>
    <message>
        <source>Opacity of the letters: 0 cannot be seen, 1 hides what is behind.</source>
        <comment>setting.audience.text_opacity.help</comment>
        <translation>Krycie liter: 0 jest niewidoczne, 1 zasłania to, co jest za nimi.</translation>
    </message>
    <message>
        <source>Box</source>
        <comment>setting.audience.window_colour</comment>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Colour of the whole caption box.</source>
        <comment>setting.audience.window_colour.help</comment>
        <translation>Kolor całego pola napisów.</translation>
    </message>
    <message>
        <source>Opacity of the box</source>
        <comment>setting.audience.window_opacity</comment>
        <translation>Krycie pola</translation>
    </message>
    <message>
        <source>Opacity of the whole caption box.</source>
        <comment>setting.audience.window_opacity.help</comment>
        <translation>Krycie całego pola napisów.</translation>
    </message>
    <message>
        <source>Reading pace</source>
        <comment>setting.audience.words_per_minute</comment>
        <translation>Tempo czytania</translation>
    </message>
    <message>
        <source>Long speech is held back to this pace, so that it can be read; 0 never holds it back.</source>
        <comment>setting.audience.words_per_minute.help</comment>
        <translation>Długa mowa jest spowalniana do tego tempa, aby dało się ją przeczytać; 0 nigdy nie spowalnia.</translation>
    </message>
    <message>
        <source>Strip behind the text</source>
        <comment>setting.captions.background_colour</comment>
        <translation>Pasek za tekstem</translation>
    </message>
    <message>
        <source>Colour of the strip right behind the letters.</source>
        <comment>setting.captions.background_colour.help</comment>
        <translation>Kolor paska tuż za literami.</translation>
    </message>
    <message>
        <source>Opacity of the strip</source>
        <comment>setting.captions.background_opacity</comment>
        <translation>Krycie paska</translation>
    </message>
    <message>
        <source>Opacity of the strip right behind the letters.</source>
        <comment>setting.captions.background_opacity.help</comment>
        <translation>Krycie paska tuż za literami.</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <comment>setting.captions.columns</comment>
        <translation>Znaki w wierszu</translation>
    </message>
    <message>
        <source>Characters in a line.</source>
        <comment>setting.captions.columns.help</comment>
        <translation>Liczba znaków w wierszu.</translation>
    </message>
    <message>
        <source>Show later by</source>
        <comment>setting.captions.delay_s</comment>
        <translation>Pokaż później o</translation>
    </message>
    <message>
        <source>By how much the captions lag behind on purpose, for example to match a delayed picture.</source>
        <comment>setting.captions.delay_s.help</comment>
        <translation>O ile napisy są celowo opóźnione, na przykład aby pasowały do opóźnionego obrazu.</translation>
    </message>
    <message>
        <source>Edge of the letters</source>
        <comment>setting.captions.edge</comment>
        <translation>Krawędź liter</translation>
    </message>
    <message>
        <source>What sets the letters apart from what lies behind them.</source>
        <comment>setting.captions.edge.help</comment>
        <translation>Co odróżnia litery od tego, co jest za nimi.</translation>
    </message>
    <message>
        <source>Colour of the edge</source>
        <comment>setting.captions.edge_colour</comment>
        <translation>Kolor krawędzi</translation>
    </message>
    <message>
        <source>Colour of the outline or shadow.</source>
        <comment>setting.captions.edge_colour.help</comment>
        <translation>Kolor obrysu lub cienia.</translation>
    </message>
    <message>
        <source>Width of the edge</source>
        <comment>setting.captions.edge_px</comment>
        <translation>Szerokość krawędzi</translation>
    </message>
    <message>
        <source>Width of the outline or shadow.</source>
        <comment>setting.captions.edge_px.help</comment>
        <translation>Szerokość obrysu lub cienia.</translation>
    </message>
    <message>
        <source>Captions appear</source>
        <comment>setting.captions.face</comment>
        <translation>Napisy pojawiają się</translation>
    </message>
    <message>
        <source>Where captions appear; auto takes the overlay where there is a display, else the terminal.</source>
        <comment>setting.captions.face.help</comment>
        <translation>Gdzie pojawiają się napisy; auto wybiera nakładkę, gdy jest ekran, a inaczej terminal.</translation>
    </message>
    <message>
        <source>Withdraw after</source>
        <comment>setting.captions.fade_s</comment>
        <translation>Wygaś po</translation>
    </message>
    <message>
        <source>How long after speech the box fades; the captions in it stay.</source>
        <comment>setting.captions.fade_s.help</comment>
        <translation>Po jakim czasie od wypowiedzi pole gaśnie; napisy w nim zostają.</translation>
    </message>
    <message>
        <source>Layout</source>
        <comment>setting.captions.flow</comment>
        <translation>Układ</translation>
    </message>
    <message>
        <source>Lines that roll up word by word, or blocks of whole lines that replace each other.</source>
        <comment>setting.captions.flow.help</comment>
        <translation>Wiersze przewijane w górę słowo po słowie albo bloki całych wierszy, które się zastępują.</translation>
    </message>
    <message>
        <source>Font</source>
        <comment>setting.captions.font_family</comment>
        <translation>Czcionka</translation>
    </message>
    <message>
        <source>The font of the captions. Where it lacks a letter, another font lends it.</source>
        <comment>setting.captions.font_family.help</comment>
        <translation>Czcionka napisów. Gdy brakuje w niej litery, użycza jej inna.</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>setting.captions.font_px</comment>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Size of the captions&apos; text at 100 %.</source>
        <comment>setting.captions.font_px.help</comment>
        <translation>Rozmiar tekstu napisów przy 100%.</translation>
    </message>
    <message>
        <source>Bright after speech for</source>
        <comment>setting.captions.hang_s</comment>
        <translation>Jasne po wypowiedzi przez</translation>
    </message>
    <message>
        <source>How long captions stay bright after speech.</source>
        <comment>setting.captions.hang_s.help</comment>
        <translation>Jak długo napisy pozostają jasne po wypowiedzi.</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <comment>setting.captions.line_height</comment>
        <translation>Odstęp między wierszami</translation>
    </message>
    <message>
        <source>Distance from line to line, as a multiple of the text&apos;s size.</source>
        <comment>setting.captions.line_height.help</comment>
        <translation>Odległość między wierszami, jako wielokrotność rozmiaru tekstu.</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>setting.captions.lines</comment>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Lines of captions.</source>
        <comment>setting.captions.lines.help</comment>
        <translation>Liczba wierszy napisów.</translation>
    </message>
    <message>
        <source>Hold back for at most</source>
        <comment>setting.captions.pace_delay_s</comment>
        <translation>Wstrzymaj najwyżej na</translation>
    </message>
    <message>
        <source>The longest that long speech is held back for its pace.</source>
        <comment>setting.captions.pace_delay_s.help</comment>
        <translation>Jak długo najwyżej długa mowa jest wstrzymywana, aby zachować tempo.</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <comment>setting.captions.show_speakers</comment>
        <translation>Imiona mówiących</translation>
    </message>
    <message>
        <source>Say who speaks where the speaker changes.</source>
        <comment>setting.captions.show_speakers.help</comment>
        <translation>Pokazuj, kto mówi, gdy mówiący się zmienia.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <comment>setting.captions.size_percent</comment>
        <translation>Powiększenie</translation>
    </message>
    <message>
        <source>How much larger or smaller than its size the text is shown; Larger and Smaller change this.</source>
        <comment>setting.captions.size_percent.help</comment>
        <translation>O ile większy lub mniejszy jest tekst; zmieniają to „Większy tekst” i „Mniejszy tekst”.</translation>
    </message>
    <message>
        <source>Colour of the speaker</source>
        <comment>setting.captions.speaker_colour</comment>
        <translation>Kolor mówiącego</translation>
    </message>
    <message>
        <source>What takes the colour of the speaker; the name stands in print in any case.</source>
        <comment>setting.captions.speaker_colour.help</comment>
        <translation>Co przyjmuje kolor mówiącego; imię i tak jest napisane.</translation>
    </message>
    <message>
        <source>Stability</source>
        <comment>setting.captions.stability</comment>
        <translation>Stabilność</translation>
    </message>
    <message>
        <source>How long new words wait to be sure before they show: early text, or steady text.</source>
        <comment>setting.captions.stability.help</comment>
        <translation>Jak długo nowe słowa czekają na pewność: tekst wcześniejszy albo stabilniejszy.</translation>
    </message>
    <message>
        <source>Tentative text</source>
        <comment>setting.captions.tentative_colour</comment>
        <translation>Tekst wstępny</translation>
    </message>
    <message>
        <source>Colour of words that may still change.</source>
        <comment>setting.captions.tentative_colour.help</comment>
        <translation>Kolor słów, które mogą się jeszcze zmienić.</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>setting.captions.text_colour</comment>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Colour of settled words.</source>
        <comment>setting.captions.text_colour.help</comment>
        <translation>Kolor ostatecznych słów.</translation>
    </message>
    <message>
        <source>Text opacity</source>
        <comment>setting.captions.text_opacity</comment>
        <translation>Krycie tekstu</translation>
    </message>
    <message>
        <source>Opacity of the letters: 0 cannot be seen, 1 hides what is behind.</source>
        <comment>setting.captions.text_opacity.help</comment>
        <translation>Krycie liter: 0 jest niewidoczne, 1 zasłania to, co jest za nimi.</translation>
    </message>
    <message>
        <source>Box</source>
        <comment>setting.captions.window_colour</comment>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Colour of the whole caption box.</source>
        <comment>setting.captions.window_colour.help</comment>
        <translation>Kolor całego pola napisów.</translation>
    </message>
    <message>
        <source>Opacity of the box</source>
        <comment>setting.captions.window_opacity</comment>
        <translation>Krycie pola</translation>
    </message>
    <message>
        <source>Opacity of the whole caption box.</source>
        <comment>setting.captions.window_opacity.help</comment>
        <translation>Krycie całego pola napisów.</translation>
    </message>
    <message>
        <source>Reading pace</source>
        <comment>setting.captions.words_per_minute</comment>
        <translation>Tempo czytania</translation>
    </message>
    <message>
        <source>Long speech is held back to this pace, so that it can be read; 0 never holds it back.</source>
        <comment>setting.captions.words_per_minute.help</comment>
        <translation>Długa mowa jest spowalniana do tego tempa, aby dało się ją przeczytać; 0 nigdy nie spowalnia.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>setting.capture.device</comment>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Use another device while the chosen one is away</source>
        <comment>setting.capture.fallback_device</comment>
        <translation>Używaj innego urządzenia, gdy wybranego nie ma</translation>
    </message>
    <message>
        <source>While the chosen microphone or output is away, caption the system&apos;s default one instead. Without this, captions wait until the chosen one is back.</source>
        <comment>setting.capture.fallback_device.help</comment>
        <translation>Gdy wybranego mikrofonu lub wyjścia nie ma, twórz napisy z domyślnego w systemie. Bez tego napisy czekają, aż wybrane wróci.</translation>
    </message>
    <message>
        <source>Read recordings fast</source>
        <comment>setting.capture.fast</comment>
        <translation>Szybkie czytanie nagrań</translation>
    </message>
    <message>
        <source>Read a file as fast as the endpoint digests it, not at the pace it was recorded.</source>
        <comment>setting.capture.fast.help</comment>
        <translation>Czytaj plik tak szybko, jak serwer go przetwarza, a nie w tempie nagrania.</translation>
    </message>
    <message>
        <source>What to caption</source>
        <comment>setting.capture.source</comment>
        <translation>Z czego powstają napisy</translation>
    </message>
    <message>
        <source>The name of the output whose sound is captioned, as `livecaption devices` lists it; empty takes the system&apos;s default.</source>
        <comment>setting.capture.system_device.help</comment>
        <translation>Nazwa wyjścia, z którego dźwięku powstają napisy, z listy `livecaption devices`; puste pole to domyślne w systemie.</translation>
    </message>
    <message>
        <source>This computer as a last resort</source>
        <comment>setting.endpoint.fallback</comment>
        <translation>Ten komputer w ostateczności</translation>
    </message>
    <message>
        <source>Transcribe on this computer while no other endpoint answers. It speaks English, and the languages of the models that you get for it.</source>
        <comment>setting.endpoint.fallback.help</comment>
        <translation>Transkrybuj na tym komputerze, dopóki nie odpowiada żaden inny serwer. Zna język angielski i języki modeli, które dla niego pobierzesz.</translation>
    </message>
    <message>
        <source>Keep unsent speech for</source>
        <comment>setting.endpoint.keep_s</comment>
        <translation>Przechowuj niewysłaną mowę</translation>
    </message>
    <message>
        <source>How much unsent speech to keep while the endpoint is away.</source>
        <comment>setting.endpoint.keep_s.help</comment>
        <translation>Ile niewysłanej mowy przechowywać, gdy serwera nie ma.</translation>
    </message>
    <message>
        <source>Endpoints by a name of their own, each as NAME URL, with token-url=URL or ca=FILE where it needs them; docs/endpoints.md says more. Those named under Addresses are used.</source>
        <comment>setting.endpoint.known.help</comment>
        <translation>Serwery z własną nazwą, każdy jako NAME URL, w razie potrzeby z token-url=URL lub ca=FILE; więcej w docs/endpoints.md. Używane są te, które wymieniono w polu Adresy.</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <comment>setting.endpoint.language</comment>
        <translation>Język mówiony</translation>
    </message>
    <message>
        <source>The language that is spoken, as a code such as en; without it the endpoint finds out.</source>
        <comment>setting.endpoint.language.help</comment>
        <translation>Język mówiony jako kod, na przykład en; bez niego rozpoznaje go serwer.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>setting.endpoint.urls</comment>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>The model that transcribes on this computer: a name that livecaption models list shows, or the path of a folder with a model. Without one, livecaption chooses by the spoken language and by how fast this computer is.</source>
        <comment>setting.engine.model.help</comment>
        <translation>Model, który transkrybuje na tym komputerze: nazwa, którą pokazuje livecaption models list, albo ścieżka folderu z modelem. Bez niego livecaption wybiera według języka mówionego i szybkości tego komputera.</translation>
    </message>
    <message>
        <source>Silence that ends an utterance</source>
        <comment>setting.gate.close_ms</comment>
        <translation>Cisza kończąca wypowiedź</translation>
    </message>
    <message>
        <source>How much silence ends an utterance. Longer gives the recogniser more context and fewer errors; shorter makes text final sooner.</source>
        <comment>setting.gate.close_ms.help</comment>
        <translation>Ile ciszy kończy wypowiedź. Dłuższa daje więcej kontekstu i mniej błędów; przy krótszej tekst szybciej jest ostateczny.</translation>
    </message>
    <message>
        <source>Captions for screen readers</source>
        <comment>setting.general.announce_captions</comment>
        <translation>Dla czytników ekranu</translation>
    </message>
    <message>
        <source>Have a screen reader or braille display follow the captions as they come.</source>
        <comment>setting.general.announce_captions.help</comment>
        <translation>Czytnik ekranu lub linijka brajlowska podąża za napisami na bieżąco.</translation>
    </message>
    <message>
        <source>When the program starts</source>
        <comment>setting.general.at_start</comment>
        <translation>Po uruchomieniu programu</translation>
    </message>
    <message>
        <source>What the program does when it starts: wait on its start page, or caption at once.</source>
        <comment>setting.general.at_start.help</comment>
        <translation>Co robi program po uruchomieniu: czeka na stronie startowej albo od razu tworzy napisy.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <comment>setting.general.language</comment>
        <translation>Język programu</translation>
    </message>
    <message>
        <source>The language of the program&apos;s own words, as a code such as de; empty takes the system&apos;s.</source>
        <comment>setting.general.language.help</comment>
        <translation>Język samego programu jako kod, na przykład de; puste oznacza język systemu.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <comment>setting.general.reduced_motion</comment>
        <translation>Ograniczony ruch</translation>
    </message>
    <message>
        <source>Let lines jump instead of gliding, and nothing fade.</source>
        <comment>setting.general.reduced_motion.help</comment>
        <translation>Wiersze przeskakują zamiast płynąć i nic nie gaśnie stopniowo.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>setting.general.theme</comment>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Light or dark windows.</source>
        <comment>setting.general.theme.help</comment>
        <translation>Jasne lub ciemne okna.</translation>
    </message>
    <message>
        <source>Save transcripts</source>
        <comment>setting.outputs.autosave</comment>
        <translation>Zapisuj transkrypcje</translation>
    </message>
    <message>
        <source>Save every transcript when captions end.</source>
        <comment>setting.outputs.autosave.help</comment>
        <translation>Zapisuj każdą transkrypcję po zakończeniu napisów.</translation>
    </message>
    <message>
        <source>Changes as received</source>
        <comment>setting.outputs.engine_events</comment>
        <translation>Zmiany w postaci odebranej</translation>
    </message>
    <message>
        <source>Write every change as received from the endpoint, as JSON lines; - is standard output.</source>
        <comment>setting.outputs.engine_events.help</comment>
        <translation>Zapisuj każdą zmianę tak, jak przyszła z serwera, jako wiersze JSON; - to standardowe wyjście.</translation>
    </message>
    <message>
        <source>Changes as shown</source>
        <comment>setting.outputs.events</comment>
        <translation>Zmiany w postaci pokazanej</translation>
    </message>
    <message>
        <source>Write every change as shown, as JSON lines (docs/events.md); - is standard output.</source>
        <comment>setting.outputs.events.help</comment>
        <translation>Zapisuj każdą zmianę tak, jak jest pokazana, jako wiersze JSON (docs/events.md); - to standardowe wyjście.</translation>
    </message>
    <message>
        <source>Save as</source>
        <comment>setting.outputs.files</comment>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>Save the transcript as .txt, .srt, .vtt or .json.</source>
        <comment>setting.outputs.files.help</comment>
        <translation>Zapisz transkrypcję jako .txt, .srt, .vtt lub .json.</translation>
    </message>
    <message>
        <source>Folder for transcripts</source>
        <comment>setting.outputs.folder</comment>
        <translation>Folder na transkrypcje</translation>
    </message>
    <message>
        <source>Where transcripts are saved; a folder of the program&apos;s own in your documents without it.</source>
        <comment>setting.outputs.folder.help</comment>
        <translation>Gdzie zapisywać transkrypcje; bez podania we własnym folderze programu w dokumentach.</translation>
    </message>
    <message>
        <source>Status log</source>
        <comment>setting.outputs.status_log</comment>
        <translation>Dziennik stanu</translation>
    </message>
    <message>
        <source>Add what the session does and how long each stage takes, as JSON lines without any words said (docs/status.md).</source>
        <comment>setting.outputs.status_log.help</comment>
        <translation>Dopisuj, co robi sesja i ile trwa każdy etap, jako wiersze JSON bez żadnych wypowiedzianych słów (docs/status.md).</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>setting.overlay.dock</comment>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Where the overlay stands: where you put it, or at an edge of the screen.</source>
        <comment>setting.overlay.dock.help</comment>
        <translation>Gdzie stoi nakładka: w dowolnym miejscu albo przy krawędzi ekranu.</translation>
    </message>
    <message>
        <source>Hide from screen sharing</source>
        <comment>setting.overlay.hide_from_capture</comment>
        <translation>Ukryj przy udostępnianiu</translation>
    </message>
    <message>
        <source>Keep the overlay out of screen sharing and recordings, where this system can.</source>
        <comment>setting.overlay.hide_from_capture.help</comment>
        <translation>Nie pokazuj nakładki w udostępnianiu i nagraniach ekranu, gdy system to potrafi.</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <comment>setting.overlay.locked</comment>
        <translation>Przepuszczaj kliknięcia</translation>
    </message>
    <message>
        <source>Let clicks pass through the overlay to what lies under it.</source>
        <comment>setting.overlay.locked.help</comment>
        <translation>Kliknięcia przechodzą przez nakładkę do tego, co jest pod nią.</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <comment>setting.overlay.shown</comment>
        <translation>Pokaż nakładkę</translation>
    </message>
    <message>
        <source>Show captions over everything else.</source>
        <comment>setting.overlay.shown.help</comment>
        <translation>Pokazuj napisy nad wszystkim innym.</translation>
    </message>
    <message>
        <source>Address to serve on</source>
        <comment>setting.serve.host</comment>
        <translation>Adres udostępniania</translation>
    </message>
    <message>
        <source>Address to listen on. Beyond this computer a token in LIVECAPTION_SERVE_TOKEN is required.</source>
        <comment>setting.serve.host.help</comment>
        <translation>Adres, na którym serwer nasłuchuje. Poza tym komputerem wymagany jest token w LIVECAPTION_SERVE_TOKEN.</translation>
    </message>
    <message>
        <source>Log as JSON</source>
        <comment>setting.serve.log_json</comment>
        <translation>Dziennik jako JSON</translation>
    </message>
    <message>
        <source>Write the log as lines of JSON, with one for each call of the recogniser. No words of what is said.</source>
        <comment>setting.serve.log_json.help</comment>
        <translation>Zapisuj dziennik jako wiersze JSON, po jednym na każde wywołanie rozpoznawania mowy. Bez żadnych wypowiedzianych słów.</translation>
    </message>
    <message>
        <source>Most clients at a time</source>
        <comment>setting.serve.most_clients</comment>
        <translation>Najwięcej klientów naraz</translation>
    </message>
    <message>
        <source>How many clients may be connected at a time; more are told to come back later.</source>
        <comment>setting.serve.most_clients.help</comment>
        <translation>Ilu klientów może być połączonych naraz; kolejni dostają odpowiedź, aby spróbować później.</translation>
    </message>
    <message>
        <source>Port to serve on</source>
        <comment>setting.serve.port</comment>
        <translation>Port udostępniania</translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes a free one.</source>
        <comment>setting.serve.port.help</comment>
        <translation>Port, na którym serwer nasłuchuje; 0 wybiera wolny.</translation>
    </message>
    <message>
        <source>Wait for the last words</source>
        <comment>setting.session.finish_s</comment>
        <translation>Czekaj na ostatnie słowa</translation>
    </message>
    <message>
        <source>How long to wait for the last words when captioning ends.</source>
        <comment>setting.session.finish_s.help</comment>
        <translation>Jak długo czekać na ostatnie słowa po zakończeniu napisów.</translation>
    </message>
    <message>
        <source>Show or hide the audience window</source>
        <comment>setting.shortcuts.audience</comment>
        <translation>Pokaż lub ukryj okno dla publiczności</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.audience.help</comment>
        <translation>Klawisze, które robią to z każdego programu, na przykład Ctrl+Alt+C; puste oznacza brak.</translation>
    </message>
    <message>
        <source>Blank all captions, or show them again</source>
        <comment>setting.shortcuts.blank</comment>
        <translation>Ukryj lub pokaż wszystkie napisy</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.blank.help</comment>
        <translation>Klawisze, które robią to z każdego programu, na przykład Ctrl+Alt+C; puste oznacza brak.</translation>
    </message>
    <message>
        <source>Control the overlay by keyboard</source>
        <comment>setting.shortcuts.controls</comment>
        <translation>Steruj nakładką z klawiatury</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.controls.help</comment>
        <translation>Klawisze, które robią to z każdego programu, na przykład Ctrl+Alt+C; puste oznacza brak.</translation>
    </message>
    <message>
        <source>Freeze all captions, or let them go on</source>
        <comment>setting.shortcuts.freeze</comment>
        <translation>Zamroź lub odmroź wszystkie napisy</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.freeze.help</comment>
        <translation>Klawisze, które robią to z każdego programu, na przykład Ctrl+Alt+C; puste oznacza brak.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <comment>setting.shortcuts.larger</comment>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.larger.help</comment>
        <translation>Klawisze, które robią to z każdego programu, na przykład Ctrl+Alt+C; puste oznacza brak.</translation>
    </message>
    <message>
        <source>Let clicks through the overlay, or not</source>
        <comment>setting.shortcuts.lock</comment>
        <translation>Przepuszczaj kliknięcia przez nakładkę lub nie</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.lock.help</comment>
        <translation>Klawisze, które robią to z każdego programu, na przykład Ctrl+Alt+C; puste oznacza brak.</translation>
    </message>
    <message>
        <source>Show or hide the overlay</source>
        <comment>setting.shortcuts.overlay</comment>
        <translation>Pokaż lub ukryj nakładkę</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.overlay.help</comment>
        <translation>Klawisze, które robią to z każdego programu, na przykład Ctrl+Alt+C; puste oznacza brak.</translation>
    </message>
    <message>
        <source>Pause captions, or go on</source>
        <comment>setting.shortcuts.pause</comment>
        <translation>Wstrzymaj lub wznów napisy</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.pause.help</comment>
        <translation>Klawisze, które robią to z każdego programu, na przykład Ctrl+Alt+C; puste oznacza brak.</translation>
    </message>
    <message>
        <source>Quit livecaption</source>
        <comment>setting.shortcuts.quit</comment>
        <translation>Zakończ livecaption</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.quit.help</comment>
        <translation>Klawisze, które robią to z każdego programu, na przykład Ctrl+Alt+C; puste oznacza brak.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <comment>setting.shortcuts.settings</comment>
        <translation>Otwórz ustawienia</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.settings.help</comment>
        <translation>Klawisze, które robią to z każdego programu, na przykład Ctrl+Alt+C; puste oznacza brak.</translation>
    </message>
    <message>
        <source>Show the main window</source>
        <comment>setting.shortcuts.show</comment>
        <translation>Pokaż okno główne</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.show.help</comment>
        <translation>Klawisze, które robią to z każdego programu, na przykład Ctrl+Alt+C; puste oznacza brak.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <comment>setting.shortcuts.smaller</comment>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.smaller.help</comment>
        <translation>Klawisze, które robią to z każdego programu, na przykład Ctrl+Alt+C; puste oznacza brak.</translation>
    </message>
    <message>
        <source>Strike the last line everywhere</source>
        <comment>setting.shortcuts.strike</comment>
        <translation>Wykreśl ostatni wiersz wszędzie</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.strike.help</comment>
        <translation>Klawisze, które robią to z każdego programu, na przykład Ctrl+Alt+C; puste oznacza brak.</translation>
    </message>
    <message>
        <source>Start captions, or end them</source>
        <comment>setting.shortcuts.toggle</comment>
        <translation>Uruchom lub zakończ napisy</translation>
    </message>
    <message>
        <source>Keys that do this from any program, such as Ctrl+Alt+C; empty for none.</source>
        <comment>setting.shortcuts.toggle.help</comment>
        <translation>Klawisze, które robią to z każdego programu, na przykład Ctrl+Alt+C; puste oznacza brak.</translation>
    </message>
    <message>
        <source>Number of speakers</source>
        <comment>setting.speakers.expected</comment>
        <translation>Liczba mówiących</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <comment>setting.speakers.tell_apart</comment>
        <translation>Rozróżniaj mówiących</translation>
    </message>
    <message>
        <source>Say who speaks, told by the voice, where the endpoint can.</source>
        <comment>setting.speakers.tell_apart.help</comment>
        <translation>Podawaj, kto mówi, na podstawie głosu, jeśli serwer to potrafi.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <comment>setting.words.corrections</comment>
        <translation>Poprawki</translation>
    </message>
    <message>
        <source>Words that are heard wrong and what they should be, such as “Marz → March”.</source>
        <comment>setting.words.corrections.help</comment>
        <translation>Słowa, które są źle rozpoznawane, i jak mają brzmieć, na przykład „Kowalsky → Kowalski”.</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <comment>setting.words.keyterms</comment>
        <translation>Nazwy i terminy</translation>
    </message>
    <message>
        <source>Names and terms that are said often, for the transcriber to expect.</source>
        <comment>setting.words.keyterms.help</comment>
        <translation>Nazwy i terminy, które często padają, aby rozpoznawanie mowy się ich spodziewało.</translation>
    </message>
    <message>
        <source>What you chose is saved in {path}. When {file} is mended or moved away, give it that name.</source>
        <comment>settings.aside</comment>
        <translation>Twoje zmiany są zapisane w {path}. Gdy {file} zostanie poprawiony lub przeniesiony, nadaj zapisanemu plikowi tę nazwę.</translation>
    </message>
    <message numerus="yes">
        <source>{n} things in the settings cannot be used; see above.</source>
        <comment>settings.bad</comment>
        <translation>
            <numerusform>Nie można użyć {n} ustawienia; patrz powyżej.</numerusform>
            <numerusform>Nie można użyć {n} ustawień; patrz powyżej.</numerusform>
            <numerusform>Nie można użyć {n} ustawień; patrz powyżej.</numerusform>
        </translation>
    </message>
    <message>
        <source>{option} takes a colour such as #FFE14D, not “{value}”.</source>
        <comment>settings.bad_colour</comment>
        <translation>{option} przyjmuje kolor taki jak #FFE14D, a nie „{value}”.</translation>
    </message>
    <message>
        <source>{option} takes pairs such as “Marz → March”, not “{value}”.</source>
        <comment>settings.bad_correction</comment>
        <translation>{option} przyjmuje pary takie jak „Kowalsky → Kowalski”, a nie „{value}”.</translation>
    </message>
    <message>
        <source>{option} takes the path of a file, not “{value}”.</source>
        <comment>settings.bad_file</comment>
        <translation>{option} przyjmuje ścieżkę pliku, a nie „{value}”.</translation>
    </message>
    <message>
        <source>{option} takes the path of a folder, not “{value}”.</source>
        <comment>settings.bad_folder</comment>
        <translation>{option} przyjmuje ścieżkę folderu, a nie „{value}”.</translation>
    </message>
    <message>
        <source>{option} takes the name of a font, not “{value}”.</source>
        <comment>settings.bad_font</comment>
        <translation>{option} przyjmuje nazwę czcionki, a nie „{value}”.</translation>
    </message>
    <message>
        <source>{option} takes words of at most 80 characters, not “{value}”.</source>
        <comment>settings.bad_keyterm</comment>
        <translation>{option} przyjmuje słowa do 80 znaków, a nie „{value}”.</translation>
    </message>
    <message>
        <source>{option} takes the code of a language such as en or pt-BR, not “{value}”.</source>
        <comment>settings.bad_language</comment>
        <translation>{option} przyjmuje kod języka, taki jak en lub pt-BR, a nie „{value}”.</translation>
    </message>
    <message>
        <source>schema_version takes a whole number, not “{value}”.</source>
        <comment>settings.bad_version</comment>
        <translation>schema_version przyjmuje liczbę całkowitą, a nie „{value}”.</translation>
    </message>
    <message>
        <source>{file} cannot be read: there is a mistake in line {line}, column {column} ({reason}). It stays as it is, and the usual settings count. Mend that line; what you change meanwhile holds until livecaption ends.</source>
        <comment>settings.broken</comment>
        <translation>Nie można odczytać {file}: w wierszu {line}, kolumnie {column} jest błąd ({reason}). Plik pozostaje bez zmian, a obowiązują zwykłe ustawienia. Popraw ten wiersz; zmiany wprowadzone tymczasem działają do zakończenia livecaption.</translation>
    </message>
    <message>
        <source>What you change holds until livecaption ends, because {file} has a mistake and is not touched. Mend it, or save your changes beside it.</source>
        <comment>settings.broken_kept</comment>
        <translation>Twoje zmiany działają do zakończenia livecaption, bo {file} ma błąd i pozostaje nietknięty. Popraw plik albo zapisz zmiany obok niego.</translation>
    </message>
    <message>
        <source>{file} cannot be read: there is a mistake in it ({reason}). It stays as it is, and the usual settings count. Mend it; what you change meanwhile holds until livecaption ends.</source>
        <comment>settings.broken_somewhere</comment>
        <translation>Nie można odczytać {file}: jest w nim błąd ({reason}). Plik pozostaje bez zmian, a obowiązują zwykłe ustawienia. Popraw go; zmiany wprowadzone tymczasem działają do zakończenia livecaption.</translation>
    </message>
    <message>
        <source>Your settings are saved in {path}, without any key.</source>
        <comment>settings.exported</comment>
        <translation>Twoje ustawienia są zapisane w {path}, bez żadnego klucza.</translation>
    </message>
    <message>
        <source>{file} is from a newer livecaption (version {version} of the file). What this one knows of it counts; it stays as it is, and what you change holds until livecaption ends. Update livecaption to keep changes.</source>
        <comment>settings.from_future</comment>
        <translation>{file} pochodzi z nowszego livecaption (wersja pliku {version}). Obowiązuje to, co ten program z niego zna; plik pozostaje bez zmian, a Twoje zmiany działają do zakończenia livecaption. Zaktualizuj livecaption, aby je zachować.</translation>
    </message>
    <message>
        <source>What you change holds until livecaption ends, because a newer livecaption wrote {file}. Update this one, or save your changes beside it.</source>
        <comment>settings.future_kept</comment>
        <translation>Twoje zmiany działają do zakończenia livecaption, bo {file} zapisał nowszy livecaption. Zaktualizuj ten program albo zapisz zmiany obok pliku.</translation>
    </message>
    <message>
        <source>The settings are good.</source>
        <comment>settings.good</comment>
        <translation>Ustawienia są w porządku.</translation>
    </message>
    <message>
        <source>Settings of livecaption. Edit them as you like; docs/settings.md says what there is.</source>
        <comment>settings.header</comment>
        <translation>Ustawienia livecaption. Zmieniaj je do woli; ich opis jest w docs/settings.md.</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings are changed as {path} says.</source>
        <comment>settings.imported</comment>
        <translation>
            <numerusform>Zmieniono {n} ustawienie zgodnie z {path}.</numerusform>
            <numerusform>Zmieniono {n} ustawienia zgodnie z {path}.</numerusform>
            <numerusform>Zmieniono {n} ustawień zgodnie z {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {problem} This is left out; the rest counts.</source>
        <comment>settings.left_out</comment>
        <translation>{file}: {problem} To jest pomijane; reszta obowiązuje.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem} This line is left out; the others count.</source>
        <comment>settings.line</comment>
        <translation>{file}, wiersz {line}: {problem} Ten wiersz jest pomijany; pozostałe obowiązują.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n} more lines cannot be used and are left out.</source>
        <comment>settings.more</comment>
        <translation>
            <numerusform>{file}: jeszcze {n} wiersz nie nadaje się do użycia i jest pomijany.</numerusform>
            <numerusform>{file}: jeszcze {n} wiersze nie nadają się do użycia i są pomijane.</numerusform>
            <numerusform>{file}: jeszcze {n} wierszy nie nadaje się do użycia i jest pomijanych.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no folder {folder}. Create it, or choose another place.</source>
        <comment>settings.no_folder</comment>
        <translation>Nie ma folderu {folder}. Utwórz go albo wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>There is no settings file yet; the usual settings count.</source>
        <comment>settings.none_yet</comment>
        <translation>Nie ma jeszcze pliku ustawień; obowiązują zwykłe ustawienia.</translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({reason}). Make its folder yours to write.</source>
        <comment>settings.not_deleted</comment>
        <translation>Nie można usunąć {file} ({reason}). Nadaj sobie prawo zapisu w jego folderze.</translation>
    </message>
    <message>
        <source>What you change holds until livecaption ends, because {file} is written in a way that cannot be changed without harm. Write each group once, as [captions], and each setting on a line under it.</source>
        <comment>settings.not_editable</comment>
        <translation>Twoje zmiany działają do zakończenia livecaption, bo {file} jest zapisany tak, że nie można go zmienić bez szkody. Zapisz każdą grupę raz, jako [captions], a pod nią każde ustawienie w osobnym wierszu.</translation>
    </message>
    <message>
        <source>What you change holds until livecaption ends, because {file} cannot be written ({reason}). Make it yours to write, or make room on the disk.</source>
        <comment>settings.not_saved</comment>
        <translation>Twoje zmiany działają do zakończenia livecaption, bo nie można zapisać {file} ({reason}). Nadaj sobie prawo zapisu albo zwolnij miejsce na dysku.</translation>
    </message>
    <message>
        <source>{file} cannot be read: line {line} is not text in UTF-8. It stays as it is, and the usual settings count. Save it as UTF-8; what you change meanwhile holds until livecaption ends.</source>
        <comment>settings.not_text</comment>
        <translation>Nie można odczytać {file}: wiersz {line} nie jest tekstem w UTF-8. Plik pozostaje bez zmian, a obowiązują zwykłe ustawienia. Zapisz go jako UTF-8; zmiany wprowadzone tymczasem działają do zakończenia livecaption.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the path and try again.</source>
        <comment>settings.nothing_to_import</comment>
        <translation>Nie ma pliku {path}. Sprawdź ścieżkę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{option} takes a whole number, not {value}.</source>
        <comment>settings.takes_count</comment>
        <translation>{option} przyjmuje liczbę całkowitą, a nie {value}.</translation>
    </message>
    <message>
        <source>{option} takes a list of texts in quotes, such as [“one”, “two”], not {value}.</source>
        <comment>settings.takes_list</comment>
        <translation>{option} przyjmuje listę tekstów w cudzysłowach, na przykład [&quot;jeden&quot;, &quot;dwa&quot;], a nie {value}.</translation>
    </message>
    <message>
        <source>{option} takes a number, not “{value}”.</source>
        <comment>settings.takes_number</comment>
        <translation>{option} przyjmuje liczbę, a nie „{value}”.</translation>
    </message>
    <message>
        <source>{option} takes true or false, not {value}.</source>
        <comment>settings.takes_switch</comment>
        <translation>{option} przyjmuje true lub false, a nie {value}.</translation>
    </message>
    <message>
        <source>{option} is the name of a group: write [{option}] on a line of its own, not {value}.</source>
        <comment>settings.takes_table</comment>
        <translation>{option} to nazwa grupy: zapisz [{option}] w osobnym wierszu, a nie {value}.</translation>
    </message>
    <message>
        <source>{option} takes text in quotes, not {value}.</source>
        <comment>settings.takes_text</comment>
        <translation>{option} przyjmuje tekst w cudzysłowie, a nie {value}.</translation>
    </message>
    <message>
        <source>{file} has lists or tables too deep within each other. It stays as it is, and the usual settings count. Take them out; what you change meanwhile holds until livecaption ends.</source>
        <comment>settings.too_deep</comment>
        <translation>{file} ma zbyt głęboko zagnieżdżone listy lub tabele. Plik pozostaje bez zmian, a obowiązują zwykłe ustawienia. Usuń je; zmiany wprowadzone tymczasem działają do zakończenia livecaption.</translation>
    </message>
    <message>
        <source>{file} is larger than {most_kb} kB, which no settings are. It stays as it is, and the usual settings count. Move it away, and livecaption makes a new one.</source>
        <comment>settings.too_large</comment>
        <translation>{file} jest większy niż {most_kb} kB, a żadne ustawienia takie nie są. Plik pozostaje bez zmian, a obowiązują zwykłe ustawienia. Przenieś go, a livecaption utworzy nowy.</translation>
    </message>
    <message>
        <source>There is no setting {option}.</source>
        <comment>settings.unknown</comment>
        <translation>Nie ma ustawienia {option}.</translation>
    </message>
    <message>
        <source>There is no setting {option}; {near} is the nearest.</source>
        <comment>settings.unknown_near</comment>
        <translation>Nie ma ustawienia {option}; najbliższe to {near}.</translation>
    </message>
    <message>
        <source>{file} cannot be opened ({reason}). It stays as it is, and the usual settings count; what you change meanwhile holds until livecaption ends.</source>
        <comment>settings.unreadable</comment>
        <translation>Nie można otworzyć {file} ({reason}). Plik pozostaje bez zmian, a obowiązują zwykłe ustawienia; zmiany wprowadzone tymczasem działają do zakończenia livecaption.</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <comment>speaker.numbered</comment>
        <translation>Mówiący {number}</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>speaker.room</comment>
        <translation>Sala</translation>
    </message>
    <message>
        <source>You</source>
        <comment>speaker.you</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>The disk has no room for speech that waits for its captions. The newest {minutes} minutes of it are kept all the same; make room on the disk, or choose an endpoint that answers.</source>
        <comment>spool.full</comment>
        <translation>Na dysku nie ma miejsca na mowę, która czeka na napisy. Najnowsze {minutes} min i tak jest zachowane; zwolnij miejsce na dysku albo wybierz serwer, który odpowiada.</translation>
    </message>
    <message>
        <source>Behind</source>
        <comment>status.behind</comment>
        <translation>Zaległości</translation>
    </message>
    <message>
        <source>captions are hidden</source>
        <comment>status.blank</comment>
        <translation>napisy są ukryte</translation>
    </message>
    <message>
        <source>Traffic</source>
        <comment>status.bytes</comment>
        <translation>Dane</translation>
    </message>
    <message>
        <source>{sent} kB sent, {received} kB received</source>
        <comment>status.bytes_both</comment>
        <translation>wysłano {sent} kB, odebrano {received} kB</translation>
    </message>
    <message>
        <source>{host}, encrypted</source>
        <comment>status.encrypted</comment>
        <translation>{host}, z szyfrowaniem</translation>
    </message>
    <message>
        <source>captions are frozen</source>
        <comment>status.frozen</comment>
        <translation>napisy są zamrożone</translation>
    </message>
    <message>
        <source>Heard</source>
        <comment>status.heard</comment>
        <translation>Słuchano</translation>
    </message>
    <message>
        <source>{heard}, of which {sent} was sent as speech</source>
        <comment>status.heard_and_sent</comment>
        <translation>{heard}, z tego wysłano jako mowę: {sent}</translation>
    </message>
    <message>
        <source>Hears</source>
        <comment>status.hears</comment>
        <translation>Słucha</translation>
    </message>
    <message>
        <source>this computer: nothing leaves it</source>
        <comment>status.here</comment>
        <translation>tego komputera: nic go nie opuszcza</translation>
    </message>
    <message>
        <source>livecaption is running, but captions nothing now. livecaption --toggle starts captions.</source>
        <comment>status.idle</comment>
        <translation>livecaption działa, ale nie powstają teraz napisy. livecaption --toggle uruchamia napisy.</translation>
    </message>
    <message>
        <source>{source}, {level} dBFS</source>
        <comment>status.loud</comment>
        <translation>{source}, {level} dBFS</translation>
    </message>
    <message>
        <source>{where} (not connected)</source>
        <comment>status.not_connected</comment>
        <translation>{where} (brak połączenia)</translation>
    </message>
    <message>
        <source>livecaption is not running, so nothing is captioned. Start it with: livecaption</source>
        <comment>status.not_running</comment>
        <translation>livecaption nie działa, więc nie powstają napisy. Uruchom program: livecaption</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>status.nothing_timed</comment>
        <translation>jeszcze nieznany</translation>
    </message>
    <message>
        <source>{source}: {what}</source>
        <comment>status.of_channel</comment>
        <translation>{source}: {what}</translation>
    </message>
    <message>
        <source>{host}, not encrypted: others on the network can listen</source>
        <comment>status.open</comment>
        <translation>{host}, bez szyfrowania: inni w sieci mogą podsłuchiwać</translation>
    </message>
    <message numerus="yes">
        <source>{n} reconnects</source>
        <comment>status.reconnects</comment>
        <translation>
            <numerusform>{n} ponowne połączenie</numerusform>
            <numerusform>{n} ponowne połączenia</numerusform>
            <numerusform>{n} ponownych połączeń</numerusform>
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
        <translation>Wysyła do</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>status.since</comment>
        <translation>Działa</translation>
    </message>
    <message>
        <source>since {time} ({length}), in a terminal</source>
        <comment>status.since_in_terminal</comment>
        <translation>od {time} ({length}), w terminalu</translation>
    </message>
    <message>
        <source>since {time} ({length}), in windows</source>
        <comment>status.since_in_windows</comment>
        <translation>od {time} ({length}), w oknach</translation>
    </message>
    <message>
        <source>capture {ms} ms</source>
        <comment>status.stage_capture</comment>
        <translation>odbiór {ms} ms</translation>
    </message>
    <message>
        <source>endpoint {ms} ms</source>
        <comment>status.stage_endpoint</comment>
        <translation>serwer {ms} ms</translation>
    </message>
    <message>
        <source>gate {ms} ms</source>
        <comment>status.stage_gate</comment>
        <translation>detektor {ms} ms</translation>
    </message>
    <message>
        <source>send {ms} ms</source>
        <comment>status.stage_send</comment>
        <translation>wysłanie {ms} ms</translation>
    </message>
    <message>
        <source>More than one output matches “{name}”: {matches}. Choose one of these.</source>
        <comment>system.ambiguous_output</comment>
        <translation>Do „{name}” pasuje więcej niż jedno wyjście: {matches}. Wybierz jedno z nich.</translation>
    </message>
    <message>
        <source>{title} stopped. Captions of this computer&apos;s sound go on when it comes back.</source>
        <comment>system.lost</comment>
        <translation>Z urządzenia {title} nie ma dźwięku. Napisy z dźwięku tego komputera ruszą dalej, gdy wróci.</translation>
    </message>
    <message>
        <source>This computer&apos;s sound stopped. Captions of it go on when it comes back.</source>
        <comment>system.lost_output</comment>
        <translation>Nie ma dźwięku tego komputera. Napisy z niego ruszą dalej, gdy wróci.</translation>
    </message>
    <message>
        <source>the sound system does not answer</source>
        <comment>system.no_answer</comment>
        <translation>system dźwięku nie odpowiada</translation>
    </message>
    <message>
        <source>This computer has nothing to play sound on. Plug in loudspeakers or headphones, or caption a microphone.</source>
        <comment>system.no_output</comment>
        <translation>Ten komputer nie ma na czym odtwarzać dźwięku. Podłącz głośniki lub słuchawki albo twórz napisy z mikrofonu.</translation>
    </message>
    <message>
        <source>This computer&apos;s sound cannot be listened to: the part that does it (flexaudio) is not installed, or is not made for this kind of computer. Caption a microphone, or install livecaption again.</source>
        <comment>system.no_package</comment>
        <translation>Nie można słuchać dźwięku tego komputera: część, która to robi (flexaudio), nie jest zainstalowana albo nie jest przeznaczona dla takich komputerów. Twórz napisy z mikrofonu albo zainstaluj livecaption ponownie.</translation>
    </message>
    <message>
        <source>The system does not let livecaption hear what this computer plays, so it has no captions. On a Mac, allow it in System Settings &gt; Privacy &amp; Security &gt; Screen &amp; System Audio Recording and start livecaption again. On Windows, ask whoever looks after this computer.</source>
        <comment>system.permission</comment>
        <translation>System nie pozwala livecaption słyszeć tego, co odtwarza ten komputer, więc nie ma z tego napisów. Na Macu zezwól na to w Ustawienia systemowe &gt; Prywatność i ochrona (Privacy &amp; Security) &gt; Nagrywanie ekranu i dźwięku systemowego (Screen &amp; System Audio Recording) i uruchom livecaption ponownie. W Windows zapytaj osobę, która opiekuje się tym komputerem.</translation>
    </message>
    <message>
        <source>This computer&apos;s sound cannot be listened to: {reason}. Try again, or caption a microphone.</source>
        <comment>system.refused</comment>
        <translation>Nie można słuchać dźwięku tego komputera: {reason}. Spróbuj ponownie albo twórz napisy z mikrofonu.</translation>
    </message>
    <message>
        <source>No sound comes from this computer although something plays. On a Mac, allow livecaption in System Settings &gt; Privacy &amp; Security &gt; Screen &amp; System Audio Recording. Otherwise, see whether the program that plays is muted.</source>
        <comment>system.silent</comment>
        <translation>Nie ma dźwięku z tego komputera, choć coś jest odtwarzane. Na Macu zezwól livecaption w Ustawienia systemowe &gt; Prywatność i ochrona (Privacy &amp; Security) &gt; Nagrywanie ekranu i dźwięku systemowego (Screen &amp; System Audio Recording). W innym przypadku sprawdź, czy program, który odtwarza, nie jest wyciszony.</translation>
    </message>
    <message>
        <source>This computer&apos;s sound</source>
        <comment>system.title</comment>
        <translation>Dźwięk tego komputera</translation>
    </message>
    <message>
        <source>This computer&apos;s sound: {title}</source>
        <comment>system.title_of</comment>
        <translation>Dźwięk tego komputera: {title}</translation>
    </message>
    <message>
        <source>This computer&apos;s sound cannot be listened to: that needs macOS 14.4 or newer. Update macOS, or caption a microphone.</source>
        <comment>system.too_old</comment>
        <translation>Nie można słuchać dźwięku tego komputera: potrzebny jest macOS 14.4 lub nowszy. Zaktualizuj macOS albo twórz napisy z mikrofonu.</translation>
    </message>
    <message>
        <source>{host} is busy (HTTP {status}). Try again later.</source>
        <comment>test.busy</comment>
        <translation>Serwer {host} jest zajęty (HTTP {status}). Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>test.column_connect</comment>
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>Final</source>
        <comment>test.column_final</comment>
        <translation>Ostateczny</translation>
    </message>
    <message>
        <source>First byte</source>
        <comment>test.column_first_byte</comment>
        <translation>Pierwszy bajt</translation>
    </message>
    <message>
        <source>First caption</source>
        <comment>test.column_first_caption</comment>
        <translation>Pierwszy napis</translation>
    </message>
    <message>
        <source>What it heard</source>
        <comment>test.column_heard</comment>
        <translation>Co rozpoznano</translation>
    </message>
    <message>
        <source>Round trip</source>
        <comment>test.column_round_trip</comment>
        <translation>Tam i z powrotem</translation>
    </message>
    <message numerus="yes">
        <source>{n} endpoints did not answer as they should; see above.</source>
        <comment>test.failed</comment>
        <translation>
            <numerusform>{n} serwer nie odpowiedział, jak powinien; patrz powyżej.</numerusform>
            <numerusform>{n} serwery nie odpowiedziały, jak powinny; patrz powyżej.</numerusform>
            <numerusform>{n} serwerów nie odpowiedziało, jak powinno; patrz powyżej.</numerusform>
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
        <translation>Połączenie z serwerem {host} przerwało się, zanim zdanie zostało zapisane.</translation>
    </message>
    <message>
        <source>{host} does not answer ({reason}). Check its address, and that the server runs.</source>
        <comment>test.no_answer</comment>
        <translation>Serwer {host} nie odpowiada ({reason}). Sprawdź jego adres i czy serwer działa.</translation>
    </message>
    <message>
        <source>It heard nothing.</source>
        <comment>test.nothing_heard</comment>
        <translation>Nic nie rozpoznano.</translation>
    </message>
    <message>
        <source>Only {name} heard the phrase rightly; it shows the first words after {milliseconds} ms.</source>
        <comment>test.only</comment>
        <translation>Tylko {name} rozpoznał zdanie poprawnie; pierwsze słowa pokazuje po {milliseconds} ms.</translation>
    </message>
    <message>
        <source>Trying {name}…</source>
        <comment>test.trying</comment>
        <translation>Sprawdzanie: {name}…</translation>
    </message>
    <message>
        <source>This is not a transcript that livecaption wrote. Choose a .json file that it saved.</source>
        <comment>transcript.not_ours</comment>
        <translation>To nie jest transkrypcja zapisana przez livecaption. Wybierz plik .json, który zapisał livecaption.</translation>
    </message>
    <message>
        <source>This transcript has format version {version}, newer than this livecaption reads. Update it.</source>
        <comment>transcript.too_new</comment>
        <translation>Ta transkrypcja ma wersję formatu {version}, nowszą niż czyta ten livecaption. Zaktualizuj program.</translation>
    </message>
    <message>
        <source>End captions</source>
        <comment>tray.end</comment>
        <translation>Zakończ napisy</translation>
    </message>
    <message>
        <source>There is no source “{value}”. Pass --source mic, --source system, --source both, --source app:NAME or --source file:PATH.</source>
        <comment>usage.source_unknown</comment>
        <translation>Nie ma źródła „{value}”. Podaj --source mic, --source system, --source both, --source app:NAME lub --source file:PATH.</translation>
    </message>
    <message>
        <source>Nothing is kept of anybody&apos;s voice any more.</source>
        <comment>voices.all_deleted</comment>
        <translation>Nie jest już przechowywane nic z niczyjego głosu.</translation>
    </message>
    <message>
        <source>Nothing is kept of the voice of {name} any more.</source>
        <comment>voices.deleted</comment>
        <translation>Nie jest już przechowywane nic z tego głosu: {name}.</translation>
    </message>
    <message>
        <source>The model that tells voices apart failed, so this voice is not kept. Close other programs, which may use up the memory, and try again.</source>
        <comment>voices.model_failed</comment>
        <translation>Model, który rozróżnia głosy, zawiódł, więc ten głos nie jest zapisany. Zamknij inne programy, które mogą zajmować pamięć, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Nobody is known by their voice. Add someone with: livecaption voices --add NAME --from RECORDING</source>
        <comment>voices.none</comment>
        <translation>Nikt nie jest rozpoznawany po głosie. Dodaj kogoś: livecaption voices --add NAME --from RECORDING</translation>
    </message>
    <message>
        <source>The voices in {path} cannot be changed ({reason}). They are as they were.</source>
        <comment>voices.not_saved</comment>
        <translation>Nie można zmienić głosów w {path} ({reason}). Pozostają bez zmian.</translation>
    </message>
    <message>
        <source>More than one voice is heard in this recording. Record one person alone, in a quiet place.</source>
        <comment>voices.several</comment>
        <translation>W tym nagraniu słychać więcej niż jeden głos. Nagraj jedną osobę, w cichym miejscu.</translation>
    </message>
    <message>
        <source>This recording has too little speech to know a voice by. Record {least_s} s or more of it.</source>
        <comment>voices.too_short</comment>
        <translation>W tym nagraniu jest za mało mowy, aby rozpoznać po nim głos. Nagraj co najmniej {least_s} s mowy.</translation>
    </message>
    <message>
        <source>No voice is kept for {name}. Run livecaption voices to see whose are.</source>
        <comment>voices.unknown</comment>
        <translation>Nie ma zapisanego głosu: {name}. Polecenie livecaption voices pokaże, czyje głosy są zapisane.</translation>
    </message>
    <message>
        <source>This desktop lets no window choose its place or stay above others. Keep the captions in view with the desktop&apos;s own “always on top”, in the menu of the title bar or behind Alt+Space.</source>
        <comment>wayland.native</comment>
        <translation>W tym środowisku żadne okno nie może wybrać sobie miejsca ani pozostać nad innymi. Aby napisy były widoczne, użyj „zawsze na wierzchu” środowiska, w menu paska tytułu lub pod Alt+Spacja.</translation>
    </message>
    <message>
        <source>On this desktop captions run as an X11 program, which keeps them above other windows. The desktop alone decides over full-screen programs and may show text a little softer on scaled screens.</source>
        <comment>wayland.through_x</comment>
        <translation>W tym środowisku napisy działają jako program X11, dzięki czemu pozostają nad innymi oknami. O programach pełnoekranowych decyduje tylko środowisko; na skalowanych ekranach tekst może być nieco mniej ostry.</translation>
    </message>
    <message>
        <source>Resume captions</source>
        <comment>tray.resume</comment>
        <translation>Wznów napisy</translation>
    </message>
    <message>
        <source>Detected</source>
        <comment>main.language_any</comment>
        <translation>Wykrywany</translation>
    </message>
    <message>
        <source>show {value}</source>
        <comment>main.stage_paint</comment>
        <translation>pokazanie {value}</translation>
    </message>
    <message>
        <source>The sound that becomes captions. The microphone is off until you choose it on the start page. Nothing is sent or kept before captions start.</source>
        <comment>preferences.help_source</comment>
        <translation>Dźwięk, z którego powstają napisy. Mikrofon jest wyłączony, dopóki nie wybierzesz go na stronie startowej. Nic nie jest wysyłane ani zachowywane przed uruchomieniem napisów.</translation>
    </message>
    <message>
        <source>Hide the audience window…</source>
        <comment>preferences.to_hide_audience</comment>
        <translation>Ukryj okno dla publiczności…</translation>
    </message>
    <message>
        <source>Hide the overlay…</source>
        <comment>preferences.to_hide_overlay</comment>
        <translation>Ukryj nakładkę…</translation>
    </message>
    <message>
        <source>There is no profile {name}. Known are: {known}.</source>
        <comment>profile.unknown</comment>
        <translation>Nie ma profilu {name}. Znane są: {known}.</translation>
    </message>
    <message>
        <source>the token URL is not an address</source>
        <comment>reason.bad_url</comment>
        <translation>to, co podano jako adres tokenów, nie jest adresem</translation>
    </message>
    <message>
        <source>it does not use encryption on this port</source>
        <comment>reason.no_tls</comment>
        <translation>na tym porcie nie ma szyfrowania</translation>
    </message>
    <message>
        <source>there is no token in its answer</source>
        <comment>reason.without_token</comment>
        <translation>w odpowiedzi nie ma tokenu</translation>
    </message>
    <message>
        <source>The way to {host} takes longer than usual: {recent} ms there and back instead of {usual} ms. Captions come a little later. If it stays so, check your network.</source>
        <comment>route.slower_than_usual</comment>
        <translation>Droga do serwera {host} trwa dłużej niż zwykle: {recent} ms tam i z powrotem zamiast {usual} ms. Napisy pojawiają się trochę później. Jeśli tak pozostanie, sprawdź swoją sieć.</translation>
    </message>
    <message>
        <source>The endpoint is shutting down. What was finished is transcribed; connect again for more.</source>
        <comment>serve.shutting_down</comment>
        <translation>Serwer kończy pracę. To, co było zakończone, jest przetworzone; połącz się ponownie po resztę.</translation>
    </message>
    <message>
        <source>The microphone&apos;s name, as `livecaption devices` lists it; empty takes the system&apos;s default.</source>
        <comment>setting.capture.device.help</comment>
        <translation>Nazwa mikrofonu z listy `livecaption devices`; puste pole to domyślny w systemie.</translation>
    </message>
    <message>
        <source>What to caption: mic, system (what this computer plays), both, app:NAME (what one program plays), or file:PATH (WAV, FLAC, OGG or MP3).</source>
        <comment>setting.capture.source.help</comment>
        <translation>Z czego powstają napisy: mic, system (co odtwarza ten komputer), both (jedno i drugie), app:NAME (co odtwarza jeden program) lub file:PATH (WAV, FLAC, OGG lub MP3).</translation>
    </message>
    <message>
        <source>Output to listen to</source>
        <comment>setting.capture.system_device</comment>
        <translation>Słuchane wyjście dźwięku</translation>
    </message>
    <message>
        <source>Named endpoints</source>
        <comment>setting.endpoint.known</comment>
        <translation>Serwery z nazwą</translation>
    </message>
    <message>
        <source>Where to transcribe: the name of an endpoint, or a wss:// or https:// address (ws:// and http:// only on this computer). Without one, livecaption transcribes on this computer.</source>
        <comment>setting.endpoint.urls.help</comment>
        <translation>Gdzie odbywa się transkrypcja: nazwa serwera albo adres wss:// lub https:// (ws:// i http:// tylko na tym komputerze). Bez niego livecaption transkrybuje na tym komputerze.</translation>
    </message>
    <message>
        <source>How many people speak, where that is known beforehand; 0 lets livecaption find out.</source>
        <comment>setting.speakers.expected.help</comment>
        <translation>Ile osób mówi, jeśli wiadomo to z góry; przy 0 livecaption ustala to sam.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of sound dropped</source>
        <comment>status.dropped</comment>
        <translation>
            <numerusform>utracono {n} fragment dźwięku</numerusform>
            <numerusform>utracono {n} fragmenty dźwięku</numerusform>
            <numerusform>utracono {n} fragmentów dźwięku</numerusform>
        </translation>
    </message>
    <message>
        <source>show {ms} ms</source>
        <comment>status.stage_paint</comment>
        <translation>pokazanie {ms} ms</translation>
    </message>
    <message>
        <source>Delay</source>
        <comment>status.takes</comment>
        <translation>Opóźnienie</translation>
    </message>
    <message>
        <source>Losses</source>
        <comment>status.trouble</comment>
        <translation>Straty</translation>
    </message>
    <message>
        <source>There is no output named “{name}”. Known are: {known}. Choose one of these.</source>
        <comment>system.unknown_output</comment>
        <translation>Nie ma wyjścia o nazwie „{name}”. Znane są: {known}. Wybierz jedno z nich.</translation>
    </message>
    <message>
        <source>Best is {name}: it shows the first words after {milliseconds} ms, and the final text {final_ms} ms after the last word. No other that heard the phrase rightly is noticeably faster.</source>
        <comment>test.best</comment>
        <translation>Najlepszy jest {name}: pierwsze słowa pokazuje po {milliseconds} ms, a ostateczny tekst {final_ms} ms po ostatnim słowie. Żaden inny, który poprawnie rozpoznał zdanie, nie jest zauważalnie szybszy.</translation>
    </message>
    <message>
        <source>The phrase is 4 s of speech, sent as fast as it is spoken. First caption is the time from its beginning to the first words; Final is the time from its end to the text that stays.</source>
        <comment>test.explained</comment>
        <translation>Zdanie to 4 s mowy, wysyłane tak szybko, jak się je mówi. „Pierwszy napis” to czas od jego początku do pierwszych słów; „Ostateczny” to czas od jego końca do tekstu, który zostaje.</translation>
    </message>
    <message>
        <source>No endpoint got the phrase right, so captions would be missing or wrong. The lines above say what to do.</source>
        <comment>test.none</comment>
        <translation>Żaden serwer nie rozpoznał zdania poprawnie, więc napisów by nie było albo byłyby błędne. Wiersze powyżej mówią, co zrobić.</translation>
    </message>
    <message>
        <source>Start captions</source>
        <comment>tray.start</comment>
        <translation>Uruchom napisy</translation>
    </message>
    <message>
        <source>livecaption: {phase}</source>
        <comment>tray.tip</comment>
        <translation>livecaption: {phase}</translation>
    </message>
    <message>
        <source>livecaption endpoint takes add, list, remove, use or test. See livecaption endpoint --help.</source>
        <comment>usage.endpoint_verb</comment>
        <translation>livecaption endpoint przyjmuje add, list, remove, use lub test. Zobacz livecaption endpoint --help.</translation>
    </message>
    <message>
        <source>--fast is for recordings: add --source file:PATH, or leave --fast out.</source>
        <comment>usage.fast_needs_file</comment>
        <translation>--fast służy do nagrań: dodaj --source file:PATH albo pomiń --fast.</translation>
    </message>
    <message>
        <source>livecaption key takes set, remove or list. See livecaption key --help.</source>
        <comment>usage.key_verb</comment>
        <translation>livecaption key przyjmuje set, remove lub list. Zobacz livecaption key --help.</translation>
    </message>
    <message>
        <source>{command} needs more: {names}. See {command} --help.</source>
        <comment>usage.missing</comment>
        <translation>{command} wymaga jeszcze: {names}. Zobacz {command} --help.</translation>
    </message>
    <message>
        <source>(did you mean {near}?)</source>
        <comment>usage.near</comment>
        <translation>(chodzi o {near}?)</translation>
    </message>
    <message>
        <source>{option} needs a value. See {command} --help.</source>
        <comment>usage.needs_value</comment>
        <translation>{option} wymaga wartości. Zobacz {command} --help.</translation>
    </message>
    <message>
        <source>{option} takes one of {known}, not “{value}”.</source>
        <comment>usage.not_a_choice</comment>
        <translation>{option} przyjmuje jedno z: {known}, a nie „{value}”.</translation>
    </message>
    <message>
        <source>{option} takes a number, not “{value}”.</source>
        <comment>usage.not_a_number</comment>
        <translation>{option} przyjmuje liczbę, a nie „{value}”.</translation>
    </message>
    <message>
        <source>{option} does not go with {other}. Give one of them.</source>
        <comment>usage.not_together</comment>
        <translation>{option} nie łączy się z {other}. Podaj jedno z nich.</translation>
    </message>
    <message>
        <source>{command}: {text}. See {command} --help.</source>
        <comment>usage.other</comment>
        <translation>{command}: {text}. Zobacz {command} --help.</translation>
    </message>
    <message>
        <source>{option} takes {least} to {most}{unit}, not {value}.</source>
        <comment>usage.out_of_range</comment>
        <translation>{option} przyjmuje od {least} do {most}{unit}, a nie {value}.</translation>
    </message>
    <message>
        <source>Say which session: livecaption recover --list shows them.</source>
        <comment>usage.session_needed</comment>
        <translation>Podaj sesję: pokaże je livecaption recover --list.</translation>
    </message>
    <message>
        <source>Only one thing can go to standard output. Give the other a file name in place of -.</source>
        <comment>usage.stdout_taken</comment>
        <translation>Na standardowe wyjście może trafiać tylko jedna rzecz. Drugiej podaj nazwę pliku zamiast -.</translation>
    </message>
    <message>
        <source>{command} does not take “{word}”. See {command} --help.</source>
        <comment>usage.too_much</comment>
        <translation>{command} nie przyjmuje „{word}”. Zobacz {command} --help.</translation>
    </message>
    <message>
        <source>{command} does not take “{word}”. To caption a recording, pass --source file:PATH; see {command} --help.</source>
        <comment>usage.unexpected</comment>
        <translation>{command} nie przyjmuje „{word}”. Aby tworzyć napisy z nagrania, podaj --source file:PATH; zobacz {command} --help.</translation>
    </message>
    <message>
        <source>There is no command “{word}”{hint}. See livecaption --help.</source>
        <comment>usage.unknown_command</comment>
        <translation>Nie ma polecenia „{word}”{hint}. Zobacz livecaption --help.</translation>
    </message>
    <message>
        <source>{command} has no option {option}{hint}. See {command} --help.</source>
        <comment>usage.unknown_option</comment>
        <translation>{command} nie ma opcji {option}{hint}. Zobacz {command} --help.</translation>
    </message>
</context>
</TS>
