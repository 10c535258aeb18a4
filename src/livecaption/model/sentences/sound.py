"""Sentences about what is captioned: sources, devices, the gate."""

from __future__ import annotations

from livecaption.model.sentence import Sentence

SENTENCES: dict[str, Sentence] = {
    "file.missing": "There is no file {path}. Check the path after file: and try again.",
    "file.empty": "{path} is empty. Choose a recording with sound in it.",
    "file.not_audio": "{path} is not audio that can be read (WAV, FLAC, OGG or MP3). Convert it and try again.",
    "file.folder": "{path} is a folder. Give the path of one recording in it.",
    "file.unreadable": "{path} cannot be read: {reason}. Check that you may open it and try again.",
    "file.truncated": "{path} ends early, after {found_s} s: the rest of it is missing. "
    "All that is there was captioned.",
    "device.unknown": "There is no microphone named “{name}”. There is: {known}. Choose one of these.",
    "device.none": "No microphone was found. Plug one in, or caption a recording with --source file:PATH.",
    "device.no_system_sound": "This computer's sound cannot be listened to, because no sound server (PulseAudio or "
    "PipeWire) answers. Start one, or caption a microphone.",
    "device.ambiguous": "More than one microphone matches “{name}”: {matches}. Choose one of these.",
    "device.refused": "{title} cannot be opened: {reason}. Close other programs that use it, or choose another "
    "microphone.",
    "portaudio.missing": "No sound server answers and PortAudio is not installed, so microphones cannot be reached. "
    "Run installer/system-libraries.sh, or caption a recording with --source file:PATH.",
    "device.lost": "{title} stopped. Captions go on when it comes back.",
    "gate.unusable": "The speech detector cannot be used: {reason}.",
    "gate.fallback": "The speech detector did not load ({reason}). A simpler one that goes by loudness is used: "
    "captions go on, with more noise.",
}
