<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <message>
        <source>{why} Captions appear in this terminal.</source>
        <comment>app.in_terminal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Leave --overlay out to have captions in the terminal.</source>
        <comment>app.no_overlay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said, so nothing was saved.</source>
        <comment>app.nothing_said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone was found: captioning the sample recording {name} instead.</source>
        <comment>app.sample</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <comment>app.saved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Start captions again from the menu.</source>
        <comment>app.start_again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one microphone matches “{name}”: {matches}. Pass one of these to --device.</source>
        <comment>device.ambiguous</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} stopped. Captions go on when it comes back.</source>
        <comment>device.lost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or caption a recording with --source file:PATH.</source>
        <comment>device.none</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot be opened: {reason}. Close other programs that use it, or pass another microphone to --device.</source>
        <comment>device.refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no microphone named “{name}”. There is: {known}. Pass one of these to --device.</source>
        <comment>device.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows need libraries that are missing here ({libraries}); installer/system-libraries.sh installs them.</source>
        <comment>display.libraries_missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display {display} does not answer.</source>
        <comment>display.no_answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display here.</source>
        <comment>display.none</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} of the parts that captions need do not work; see “no” above.</source>
        <comment>doctor.bad</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>windows can be shown</source>
        <comment>doctor.display</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be looked at ({reason}); the log says more.</source>
        <comment>doctor.failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcripts are saved in {folder}</source>
        <comment>doctor.folders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions work on this computer.</source>
        <comment>doctor.good</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>doctor.keyring</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({count} in all)</source>
        <comment>doctor.microphone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring is available. Pass an endpoint&apos;s key in LIVECAPTION_ENDPOINT_TOKEN.</source>
        <comment>doctor.no_keyring</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound server (PulseAudio or PipeWire) answers. Start one to caption a microphone; recordings need none.</source>
        <comment>doctor.no_sound_server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready after {seconds} s, on this computer</source>
        <comment>doctor.recogniser</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcriber on this computer does not start ({reason}). Install livecaption again, or pass --endpoint.</source>
        <comment>doctor.recogniser_bad</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s own</source>
        <comment>doctor.system_sound</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcriber on this computer does not start ({reason}). Run livecaption doctor to see why.</source>
        <comment>embedded.failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in LIVECAPTION_ENDPOINT_TOKEN has characters that a key cannot have, such as a line break in its midst. Set it again.</source>
        <comment>endpoint.bad_key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scheme}:// is not a way to reach an endpoint. Pass a wss:// or https:// address to --endpoint.</source>
        <comment>endpoint.bad_scheme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{url}” is not an address. Pass one like wss://captions.example.org/transcribe to --endpoint.</source>
        <comment>endpoint.bad_url</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is busy (HTTP {status}). Your words are kept; livecaption goes on trying.</source>
        <comment>endpoint.busy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} reports an error: {text}</source>
        <comment>endpoint.failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key inside the address would be seen by others. Take it out of the address and set LIVECAPTION_ENDPOINT_TOKEN.</source>
        <comment>endpoint.has_password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} was lost. Your words are kept and sent again.</source>
        <comment>endpoint.lost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not answer ({reason}). Your words are kept; livecaption goes on trying.</source>
        <comment>endpoint.no_answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers, but not as a transcription endpoint. Check the address after --endpoint.</source>
        <comment>endpoint.nonsense</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scheme}:// to {host} would send your words unencrypted. Use {secure}://; only on this computer does {scheme}:// do.</source>
        <comment>endpoint.not_encrypted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no transcription at this path (HTTP 404). Check the path in --endpoint; the usual one is /transcribe.</source>
        <comment>endpoint.not_found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy between here and {host} refuses the connection ({reason}). Check the proxy settings.</source>
        <comment>endpoint.proxy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends livecaption elsewhere (HTTP {status}), where it does not go on its own. Pass the endpoint&apos;s own address to --endpoint.</source>
        <comment>endpoint.redirected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refuses the connection (HTTP {status}). Check the address after --endpoint.</source>
        <comment>endpoint.refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted ({reason}). Use an address with a valid certificate.</source>
        <comment>endpoint.tls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refuses this key (HTTP {status}). Set a valid one in LIVECAPTION_ENDPOINT_TOKEN.</source>
        <comment>endpoint.unauthorized</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not answer ({reason}). Check the address after --endpoint, and that the server runs; without --endpoint, livecaption transcribes on this computer.</source>
        <comment>endpoint.unreachable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech model failed ({reason}). Your words are kept and transcribed again.</source>
        <comment>engine.failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech model in {folder} cannot be loaded ({reason}). Install livecaption again.</source>
        <comment>engine.model_broken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech model in {folder} lacks {name}. Install livecaption again.</source>
        <comment>engine.model_missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech model is not loaded yet. Wait until the endpoint is ready.</source>
        <comment>engine.not_loaded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech model is not installed ({package}). Install livecaption again.</source>
        <comment>engine.package_missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[no captions for {seconds} s]</source>
        <comment>export.gap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[not final] {text}</source>
        <comment>export.not_final</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty. Choose a recording with sound in it.</source>
        <comment>file.empty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder. Give the path of one recording in it.</source>
        <comment>file.folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}. Check the path after file: and try again.</source>
        <comment>file.missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not audio that can be read (WAV, FLAC, OGG or MP3). Convert it and try again.</source>
        <comment>file.not_audio</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} ends early, after {found_s} s: the rest of it is missing. All that is there was captioned.</source>
        <comment>file.truncated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check that you may open it and try again.</source>
        <comment>file.unreadable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({reason}). Make it yours to write, or set {variable}.</source>
        <comment>folder.unusable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech detector did not load ({reason}). A simpler one that goes by loudness is used: captions go on, with more noise.</source>
        <comment>gate.fallback</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech detector cannot be used: {reason}.</source>
        <comment>gate.unusable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept against a crash: {folder} cannot be written ({reason}). Captions go on; save them with --out.</source>
        <comment>journal.off</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Choose another place.</source>
        <comment>output.cannot_write</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} takes no more lines ({reason}). Captions go on, without being recorded there.</source>
        <comment>output.events_stopped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder. Add a file name, such as captions.txt.</source>
        <comment>output.is_folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Create it, or save {name} elsewhere.</source>
        <comment>output.no_folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} may not be written by you. Choose another place, or change its permissions.</source>
        <comment>output.no_permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a device, not a file. Choose a file name.</source>
        <comment>output.not_a_file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither {path} ({reason}) nor {elsewhere} could be written. Make room on the disk and run livecaption recover.</source>
        <comment>output.not_saved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). The transcript is saved at {elsewhere} instead.</source>
        <comment>output.saved_elsewhere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is given twice. Give each output a name of its own.</source>
        <comment>output.twice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in no format that livecaption writes. Choose a name ending in one of: {known}.</source>
        <comment>output.unknown_format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catching up ({behind_s} s behind)</source>
        <comment>phase.catching_up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>phase.connecting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>phase.ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <comment>phase.finishing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>phase.listening</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline (keeping your words)</source>
        <comment>phase.offline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>phase.paused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>phase.starting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound server answers and PortAudio is not installed, so microphones cannot be reached. Run installer/system-libraries.sh, or caption a recording with --source file:PATH.</source>
        <comment>portaudio.missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>livecaption stopped because of a mistake of its own ({reason}). The log says more: {log}</source>
        <comment>program.failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is missing from this installation. Install livecaption again.</source>
        <comment>program.part_missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session {session} is deleted.</source>
        <comment>recover.discarded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no interrupted session: everything captioned so far was saved.</source>
        <comment>recover.none</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session stays in the list of interrupted ones, because its folder cannot be changed ({reason}).</source>
        <comment>recover.not_settled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no interrupted session {session}. livecaption recover --list shows them.</source>
        <comment>recover.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session was interrupted before it was saved. livecaption recover brings it back.</source>
        <comment>recover.waiting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection has started already. The second start was ignored.</source>
        <comment>serve.already_started</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This audio frame is cut, misaligned or not numbers. Check the encoding that ready named.</source>
        <comment>serve.bad_audio</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio at {rate_hz} Hz cannot be used. Send 4,000 to 192,000 Hz; the header is big-endian.</source>
        <comment>serve.bad_rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint cannot listen on {host}, port {port}: {reason}. Pass another --host or --port.</source>
        <comment>serve.bind_failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech model failed. The endpoint&apos;s log says how; connect again to go on.</source>
        <comment>serve.engine_failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is not an address of this computer. Pass one that is to --host.</source>
        <comment>serve.host_unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not speak “{language}”. It speaks: {known}.</source>
        <comment>serve.language_unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is not JSON of the edge protocol. It was ignored.</source>
        <comment>serve.malformed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection must begin with a start message.</source>
        <comment>serve.not_started</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is in use. Stop the program that uses it, or pass another --port.</source>
        <comment>serve.port_busy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio after stop is ignored.</source>
        <comment>serve.stopped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer connection of the same session took over.</source>
        <comment>serve.superseded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} can be reached from other computers. Set LIVECAPTION_SERVE_TOKEN to a secret that clients must give, or serve on 127.0.0.1.</source>
        <comment>serve.token_needed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {most} utterances are without a final. Wait for some before sending more.</source>
        <comment>serve.too_many_open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An utterance may last {longest_s} s. Send flush more often.</source>
        <comment>serve.utterance_too_long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captioning stopped because of a mistake in livecaption ({reason}); the log says more. What was captioned is saved.</source>
        <comment>session.failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in livecaption failed ({reason}); the log says more. Captions go on.</source>
        <comment>session.part_failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound stopped coming ({reason}). What was captioned is saved.</source>
        <comment>session.source_failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s of speech got no captions, because the endpoint did not answer in time.</source>
        <comment>session.unfinished</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part that listens for speech stopped ({reason}). What was captioned is saved; start livecaption again.</source>
        <comment>session.worker_failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a transcript that livecaption wrote. Choose a .json file that it saved.</source>
        <comment>transcript.not_ours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transcript has format version {version}, newer than this livecaption reads. Update it.</source>
        <comment>transcript.too_new</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause captions</source>
        <comment>tray.pause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit livecaption</source>
        <comment>tray.quit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume captions</source>
        <comment>tray.resume</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start captions</source>
        <comment>tray.start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>livecaption: {phase}</source>
        <comment>tray.tip</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fast is for recordings: add --source file:PATH, or leave --fast out.</source>
        <comment>usage.fast_needs_file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} needs a value. See {command} --help.</source>
        <comment>usage.needs_value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} takes one of {known}, not “{value}”.</source>
        <comment>usage.not_a_choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} takes a number, not “{value}”.</source>
        <comment>usage.not_a_number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} does not go with {other}. Give one of them.</source>
        <comment>usage.not_together</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command}: {text}. See {command} --help.</source>
        <comment>usage.other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} takes {least} to {most}{unit}, not {value}.</source>
        <comment>usage.out_of_range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which session: livecaption recover --list shows them.</source>
        <comment>usage.session_needed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is nothing to caption. Pass --source mic or --source file:PATH.</source>
        <comment>usage.source_unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one thing can go to standard output. Give the other a file name in place of -.</source>
        <comment>usage.stdout_taken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command} does not take “{word}”. To caption a recording, pass --source file:PATH; see {command} --help.</source>
        <comment>usage.unexpected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “{word}”{hint}. See livecaption --help.</source>
        <comment>usage.unknown_command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command} has no option {option}{hint}. See {command} --help.</source>
        <comment>usage.unknown_option</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
