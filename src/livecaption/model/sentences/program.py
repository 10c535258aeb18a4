"""Sentences of the program as a whole: displays, the session, the doctor."""

from __future__ import annotations

from livecaption.model.sentence import Counted, Sentence

SENTENCES: dict[str, Sentence] = {
    "display.none": "There is no display here.",
    "display.no_answer": "The display {display} does not answer.",
    "display.libraries_missing": "Windows need libraries that are missing here ({libraries}); "
    "installer/system-libraries.sh installs them.",
    "app.sample": "No microphone was found: captioning the sample recording {name} instead.",
    "app.in_terminal": "{why} Captions appear in this terminal.",
    "app.no_overlay": "{why} Leave --overlay out to have captions in the terminal.",
    "app.already_running": "livecaption runs already; its window is in front now.",
    "app.saved": "Saved {path}",
    "app.nothing_said": "Nothing was said, so nothing was saved.",
    "phase.starting": "Starting",
    "phase.connecting": "Connecting",
    "phase.listening": "Listening",
    "phase.catching_up": "Catching up ({behind_s} s behind)",
    "phase.offline": "Offline (keeping your words)",
    "phase.needs_key": "Needs a key (keeping your words)",
    "phase.paused": "Paused",
    "phase.paused_and": "Paused. {notice}",
    "phase.one_channel": "{source}: {notice}",
    "phase.finishing": "Finishing",
    "phase.ended": "Ended",
    "doctor.good": "Captions work on this computer.",
    "doctor.bad": Counted(
        "{n} of the parts that captions need does not work; see “no” above.",
        "{n} of the parts that captions need do not work; see “no” above.",
    ),
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
    "program.failed": "livecaption stopped because of a mistake of its own ({reason}). The log says more: {log}",
    "program.part_missing": "{name} is missing from this installation. Install livecaption again.",
    "session.worker_failed": "The part that listens for speech stopped ({reason}). What was captioned is saved; "
    "start livecaption again.",
    "session.failed": "Captioning stopped because of a mistake in livecaption ({reason}); the log says more. What was "
    "captioned is saved.",
    "session.part_failed": "Something in livecaption failed ({reason}); the log says more. Captions go on.",
    "session.source_failed": "The sound stopped coming ({reason}). What was captioned is saved.",
    "session.unfinished": "{seconds} s of speech got no captions, because the endpoint did not answer in time.",
}
