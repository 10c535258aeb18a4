"""Every sentence a person reads, as a code with parameters, so that each can be translated.

Say what happened, what it means for the captions, and what to do. Plain, present tense, numbers with units.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence of the catalogue with its parameters, as (name, value) pairs."""

    code: str
    params: tuple[tuple[str, str], ...] = ()


CATALOGUE: dict[str, str] = {
    # sources
    "file.missing": "There is no file {path}. Check the path after file: and try again.",
    "file.empty": "{path} is empty. Choose a recording with sound in it.",
    "file.not_audio": "{path} is not audio that can be read (WAV, FLAC, OGG or MP3). Convert it and try again.",
    "file.folder": "{path} is a folder. Give the path of one recording in it.",
    "file.unreadable": "{path} cannot be read: {reason}. Check that you may open it and try again.",
    "file.truncated": "{path} ends early, after {found_s} s: the rest of it is missing. "
    "All that is there was captioned.",
    "device.unknown": "There is no microphone named “{name}”. There is: {known}. Pass one of these to --device.",
    "device.none": "No microphone was found. Plug one in, or caption a recording with --source file:PATH.",
    "device.ambiguous": "More than one microphone matches “{name}”: {matches}. Pass one of these to --device.",
    "device.refused": "{title} cannot be opened: {reason}. Close other programs that use it, or pass another "
    "microphone to --device.",
    "portaudio.missing": "No sound server answers and PortAudio is not installed, so microphones cannot be reached. "
    "Run installer/system-libraries.sh, or caption a recording with --source file:PATH.",
    "device.lost": "{title} stopped. Captions go on when it comes back.",
    # endpoints
    "endpoint.no_answer": "{host} does not answer ({reason}). Your words are kept; livecaption goes on trying.",
    "endpoint.unreachable": "{host} does not answer ({reason}). Check the address after --endpoint, and that the "
    "server runs; without --endpoint, livecaption transcribes on this computer.",
    "endpoint.lost": "The connection to {host} was lost. Your words are kept and sent again.",
    "endpoint.busy": "{host} is busy (HTTP {status}). Your words are kept; livecaption goes on trying.",
    "endpoint.unauthorized": "{host} refuses this key (HTTP {status}). Set a valid one in LIVECAPTION_ENDPOINT_TOKEN.",
    "endpoint.not_found": "{host} has no transcription at this path (HTTP 404). Check the path in --endpoint; "
    "the usual one is /transcribe.",
    "endpoint.redirected": "{host} sends livecaption elsewhere (HTTP {status}), where it does not go on its own. Pass "
    "the endpoint's own address to --endpoint.",
    "endpoint.bad_key": "The key in LIVECAPTION_ENDPOINT_TOKEN has characters that a key cannot have, such as a line "
    "break in its midst. Set it again.",
    "endpoint.refused": "{host} refuses the connection (HTTP {status}). Check the address after --endpoint.",
    "endpoint.tls": "The certificate of {host} cannot be trusted ({reason}). Use an address with a valid certificate.",
    "endpoint.nonsense": "{host} answers, but not as a transcription endpoint. Check the address after --endpoint.",
    "endpoint.failed": "{host} reports an error: {text}",
    "endpoint.proxy": "The proxy between here and {host} refuses the connection ({reason}). Check the proxy settings.",
    "embedded.failed": "The transcriber on this computer does not start ({reason}). Run livecaption doctor to see why.",
    # displays
    "display.none": "There is no display here.",
    "display.no_answer": "The display {display} does not answer.",
    "display.libraries_missing": "Windows need libraries that are missing here ({libraries}); "
    "installer/system-libraries.sh installs them.",
    # the app
    "app.sample": "No microphone was found: captioning the sample recording {name} instead.",
    "app.in_terminal": "{why} Captions appear in this terminal.",
    "app.no_overlay": "{why} Leave --overlay out to have captions in the terminal.",
    "app.start_again": "{why} Start captions again from the menu.",
    "app.saved": "Saved {path}",
    "app.nothing_said": "Nothing was said, so nothing was saved.",
    # what a session is doing
    "phase.starting": "Starting",
    "phase.connecting": "Connecting",
    "phase.listening": "Listening",
    "phase.catching_up": "Catching up ({behind_s} s behind)",
    "phase.offline": "Offline (keeping your words)",
    "phase.paused": "Paused",
    "phase.finishing": "Finishing",
    "phase.ended": "Ended",
    # the tray
    "tray.start": "Start captions",
    "tray.pause": "Pause captions",
    "tray.resume": "Resume captions",
    "tray.quit": "Quit livecaption",
    "tray.tip": "livecaption: {phase}",
    # doctor
    "doctor.good": "Captions work on this computer.",
    "doctor.bad": "{count} of the parts that captions need do not work; see “no” above.",
    "doctor.failed": "This could not be looked at ({reason}); the log says more.",
    "doctor.display": "windows can be shown",
    "doctor.no_sound_server": "No sound server (PulseAudio or PipeWire) answers. Start one to caption a microphone; "
    "recordings need none.",
    "doctor.system_sound": "the system's own",
    "doctor.microphone": "{name} ({count} in all)",
    "doctor.recogniser": "ready after {seconds} s, on this computer",
    "doctor.recogniser_bad": "The transcriber on this computer does not start ({reason}). Install livecaption again, "
    "or pass --endpoint.",
    "doctor.keyring": "{name}",
    "doctor.no_keyring": "No keyring is available. Pass an endpoint's key in LIVECAPTION_ENDPOINT_TOKEN.",
    "doctor.folders": "transcripts are saved in {folder}",
    # the command line
    "usage.unknown_option": "{command} has no option {option}{hint}. See {command} --help.",
    "usage.unexpected": "{command} does not take “{word}”. To caption a recording, pass --source file:PATH; see "
    "{command} --help.",
    "usage.unknown_command": "There is no command “{word}”{hint}. See livecaption --help.",
    "usage.needs_value": "{option} needs a value. See {command} --help.",
    "usage.not_together": "{option} does not go with {other}. Give one of them.",
    "usage.not_a_number": "{option} takes a number, not “{value}”.",
    "usage.out_of_range": "{option} takes {least} to {most}{unit}, not {value}.",
    "usage.not_a_choice": "{option} takes one of {known}, not “{value}”.",
    "usage.other": "{command}: {text}. See {command} --help.",
    "usage.source_unknown": "“{value}” is nothing to caption. Pass --source mic or --source file:PATH.",
    "usage.fast_needs_file": "--fast is for recordings: add --source file:PATH, or leave --fast out.",
    "usage.stdout_taken": "Only one thing can go to standard output. Give the other a file name in place of -.",
    "usage.session_needed": "Say which session: livecaption recover --list shows them.",
    "endpoint.bad_url": "“{url}” is not an address. Pass one like wss://captions.example.org/transcribe to --endpoint.",
    "endpoint.bad_scheme": "{scheme}:// is not a way to reach an endpoint. Pass a wss:// or https:// address to "
    "--endpoint.",
    "endpoint.not_encrypted": "{scheme}:// to {host} would send your words unencrypted. Use {secure}://; only on this "
    "computer does {scheme}:// do.",
    "endpoint.has_password": "A key inside the address would be seen by others. Take it out of the address and set "
    "LIVECAPTION_ENDPOINT_TOKEN.",
    # outputs
    "output.unknown_format": "{path} is in no format that livecaption writes. Choose a name ending in one of: {known}.",
    "output.no_folder": "There is no folder {folder}. Create it, or save {name} elsewhere.",
    "output.is_folder": "{path} is a folder. Add a file name, such as captions.txt.",
    "output.not_a_file": "{path} is a device, not a file. Choose a file name.",
    "output.no_permission": "{path} may not be written by you. Choose another place, or change its permissions.",
    "output.cannot_write": "{path} cannot be written ({reason}). Choose another place.",
    "output.twice": "{path} is given twice. Give each output a name of its own.",
    "output.saved_elsewhere": "{path} could not be written ({reason}). The transcript is saved at {elsewhere} instead.",
    "output.not_saved": "Neither {path} ({reason}) nor {elsewhere} could be written. Make room on the disk and run "
    "livecaption recover.",
    "output.events_stopped": "{path} takes no more lines ({reason}). Captions go on, without being recorded there.",
    "folder.unusable": "The folder {folder} cannot be used ({reason}). Make it yours to write, or set {variable}.",
    "transcript.not_ours": "This is not a transcript that livecaption wrote. Choose a .json file that it saved.",
    "transcript.too_new": "This transcript has format version {version}, newer than this livecaption reads. Update it.",
    "export.gap": "[no captions for {seconds} s]",
    "export.not_final": "[not final] {text}",
    # the journal
    "journal.off": "Nothing is kept against a crash: {folder} cannot be written ({reason}). Captions go on; save them "
    "with --out.",
    "recover.none": "There is no interrupted session: everything captioned so far was saved.",
    "recover.waiting": "A session was interrupted before it was saved. livecaption recover brings it back.",
    "recover.discarded": "The session {session} is deleted.",
    "recover.not_settled": "The session stays in the list of interrupted ones, because its folder cannot be changed "
    "({reason}).",
    "recover.unknown": "There is no interrupted session {session}. livecaption recover --list shows them.",
    "program.failed": "livecaption stopped because of a mistake of its own ({reason}). The log says more: {log}",
    "program.part_missing": "{name} is missing from this installation. Install livecaption again.",
    # session
    "session.worker_failed": "The part that listens for speech stopped ({reason}). What was captioned is saved; "
    "start livecaption again.",
    "session.failed": "Captioning stopped because of a mistake in livecaption ({reason}); the log says more. What was "
    "captioned is saved.",
    "session.part_failed": "Something in livecaption failed ({reason}); the log says more. Captions go on.",
    "session.source_failed": "The sound stopped coming ({reason}). What was captioned is saved.",
    "session.unfinished": "{seconds} s of speech got no captions, because the endpoint did not answer in time.",
    # gate
    "gate.unusable": "The speech detector cannot be used: {reason}.",
    "gate.fallback": "The speech detector did not load ({reason}). A simpler one that goes by loudness is used: "
    "captions go on, with more noise.",
    # engine
    "engine.package_missing": "The speech model is not installed ({package}). Install livecaption again.",
    "engine.model_missing": "The speech model in {folder} lacks {name}. Install livecaption again.",
    "engine.model_broken": "The speech model in {folder} cannot be loaded ({reason}). Install livecaption again.",
    "engine.not_loaded": "The speech model is not loaded yet. Wait until the endpoint is ready.",
    "engine.failed": "The speech model failed ({reason}). Your words are kept and transcribed again.",
    # serve
    "serve.port_busy": "Port {port} is in use. Stop the program that uses it, or pass another --port.",
    "serve.host_unknown": "{host} is not an address of this computer. Pass one that is to --host.",
    "serve.bind_failed": "The endpoint cannot listen on {host}, port {port}: {reason}. Pass another --host or --port.",
    "serve.token_needed": "{host} can be reached from other computers. Set LIVECAPTION_SERVE_TOKEN to a secret that "
    "clients must give, or serve on 127.0.0.1.",
    "serve.engine_failed": "The speech model failed. The endpoint's log says how; connect again to go on.",
    "serve.malformed": "This message is not JSON of the edge protocol. It was ignored.",
    "serve.not_started": "The connection must begin with a start message.",
    "serve.already_started": "The connection has started already. The second start was ignored.",
    "serve.stopped": "Audio after stop is ignored.",
    "serve.bad_audio": "This audio frame is cut, misaligned or not numbers. Check the encoding that ready named.",
    "serve.bad_rate": "Audio at {rate_hz} Hz cannot be used. Send 4,000 to 192,000 Hz; the header is big-endian.",
    "serve.language_unknown": "The engine does not speak “{language}”. It speaks: {known}.",
    "serve.utterance_too_long": "An utterance may last {longest_s} s. Send flush more often.",
    "serve.too_many_open": "More than {most} utterances are without a final. Wait for some before sending more.",
    "serve.superseded": "A newer connection of the same session took over.",
}


def message(code: str, **params: object) -> Message:
    """A message with its parameters as text."""
    return Message(code, tuple(sorted((name, str(value)) for name, value in params.items())))


def render(what: Message, catalogue: dict[str, str] | None = None) -> str:
    """The sentence in the language of `catalogue` (English by default)."""
    return (catalogue or CATALOGUE)[what.code].format(**dict(what.params))
