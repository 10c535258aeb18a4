"""Sentences of the endpoint we ship and of its engine."""

from __future__ import annotations

from livecaption.model.sentence import Sentence

SENTENCES: dict[str, Sentence] = {
    "engine.package_missing": "The speech model is not installed ({package}). Install livecaption again.",
    "engine.model_missing": "The speech model in {folder} lacks {name}. Install livecaption again.",
    "engine.model_broken": "The speech model in {folder} cannot be loaded. Install livecaption again.",
    "engine.file_missing": "The speech model in {folder} lacks {name}, so it cannot transcribe. Get the model again; "
    "livecaption models list shows its name.",
    "engine.files_broken": "The speech model in {folder} cannot be loaded: its files are damaged or of another kind. "
    "Get the model again; livecaption models list shows its name.",
    "engine.kind_unknown": "It cannot be told what kind of speech model is in {folder}, so it is not used. Put its "
    "kind into the folder's name ({known}), or get the model again.",
    "engine.extra_missing": "This speech model needs {package}, which is not installed here. The command pip install "
    "'livecaption-desktop[whisper]' installs it.",
    "engine.no_card": "{name} is to run on a graphics card, but no NVIDIA card that can be used is found. Let it run "
    "on the processor, or install the card's driver.",
    "engine.card_failed": "The graphics card cannot run the speech model in {folder}. It needs CUDA 12 with cuBLAS and "
    "cuDNN 9, and enough free memory on the card. See to these, or let the model run on the processor.",
    "engine.language_unknown": "The speech model does not speak “{language}”, so nothing is transcribed. Choose "
    "another language or another model; livecaption models list shows what each speaks.",
    "engine.not_loaded": "The speech model is not loaded yet. Wait until the endpoint is ready.",
    "engine.failed": "The speech model could not transcribe what was said. Your words are kept and transcribed again.",
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
    "serve.language_unknown": "The endpoint's model does not speak “{language}”. Choose a language that it speaks, or "
    "have the endpoint use another model: livecaption models list on its computer shows them. This one speaks: "
    "{known}.",
    "serve.utterance_too_long": "An utterance may last {longest_s} s. Send flush more often.",
    "serve.too_many_open": "More than {most} utterances are without a final. Wait for some before sending more.",
    "speaker.numbered": "Speaker {number}",
    "voices.none": "Nobody is known by their voice. Add someone with: livecaption voices --add NAME --from RECORDING",
    "voices.kept": "From the next captions on, {name} is recognised by voice. What is kept of it is in {path} alone.",
    "voices.deleted": "Nothing is kept of the voice of {name} any more.",
    "voices.all_deleted": "Nothing is kept of anybody's voice any more.",
    "voices.unknown": "No voice is kept for {name}. Run livecaption voices to see whose are.",
    "voices.name_needed": "A voice needs a name. Give one with --add NAME.",
    "voices.recording_needed": "To add a voice, give a recording of it with --from.",
    "voices.not_saved": "The voices in {path} cannot be changed ({reason}). They are as they were.",
    "voices.too_short": "This recording has too little speech to know a voice by. Record {least_s} s or more of it.",
    "voices.several": "More than one voice is heard in this recording. Record one person alone, in a quiet place.",
    "voices.model_failed": "The model that tells voices apart failed, so this voice is not kept. Close other programs, "
    "which may use up the memory, and try again.",
    "voices.no_room": "At most {most} voices can be kept. Delete one with livecaption voices --delete NAME, and "
    "then add this one.",
    "serve.shutting_down": "The endpoint is shutting down. What was finished is transcribed; connect again for more.",
    "serve.too_many_clients": "The endpoint transcribes for as many clients as it can. Try again later.",
    "serve.superseded": "A newer connection of the same session took over.",
}
