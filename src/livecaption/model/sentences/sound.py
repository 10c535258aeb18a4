"""Sentences about what is captioned: sources, devices, the gate."""

from __future__ import annotations

from livecaption.model.sentence import Counted, Sentence

SENTENCES: dict[str, Sentence] = {
    "file.missing": "There is no file {path}. Check the path after file: and try again.",
    "file.empty": "{path} is empty. Choose a recording with sound in it.",
    "file.not_audio": "{path} is not audio that can be read (WAV, FLAC, OGG or MP3). Convert it and try again.",
    "file.folder": "{path} is a folder. Give the path of one recording in it.",
    "file.unreadable": "{path} cannot be read: {reason}. Check that you may open it and try again.",
    "file.truncated": "{path} ends early, after {found_s} s: the rest of it is missing. "
    "All that is there was captioned.",
    "device.unknown": "There is no microphone named “{name}”. Known are: {known}. Choose one of these.",
    "device.none": "No microphone was found. Plug one in, or caption a recording with --source file:PATH.",
    "device.no_system_sound": "This computer's sound cannot be listened to, because no sound server (PulseAudio or "
    "PipeWire) answers. Start one, or caption a microphone.",
    "device.ambiguous": "More than one microphone matches “{name}”: {matches}. Choose one of these.",
    "device.refused": "{title} cannot be opened: {reason}. Close other programs that use it, or choose another one.",
    "portaudio.missing": "No sound server answers and PortAudio is not installed, so microphones cannot be reached. "
    "Run installer/system-libraries.sh, or caption a recording with --source file:PATH.",
    "portaudio.refused": "Microphones cannot be reached: {reason}. Plug the microphone in again, or start the computer "
    "again.",
    "device.lost": "{title} stopped. Captions of it go on when it comes back.",
    "device.microphone": "Microphone: {name}",
    "device.the_microphone": "The microphone",
    "device.muted": "{title} is muted, so nothing of it can be captioned. Captions come once it is unmuted.",
    "device.silent": "No sound comes from {title}: is it muted, or switched off? Captions come once it is heard.",
    "device.stands_in": "The chosen device is gone. {title} is captioned instead until it comes back.",
    "device.overflow": Counted(
        "A piece of sound from {title} was lost, because this computer was busy: a word may be missing.",
        "{n} pieces of sound from {title} were lost, because this computer was busy: words may be missing.",
    ),
    "device.no_pulse": "PipeWire runs without its pulse server, which livecaption listens through. Install the package "
    "pipewire-pulse, and log in again.",
    "app.title": "Sound of {name}",
    "system.title": "This computer's sound",
    "system.title_of": "This computer's sound: {title}",
    "system.no_package": "This computer's sound cannot be listened to: the part that does it (flexaudio) is not "
    "installed, or is not made for this kind of computer. Caption a microphone, or install livecaption again.",
    "system.too_old": "This computer's sound cannot be listened to: that needs macOS 14.4 or newer. Update macOS, or "
    "caption a microphone.",
    "system.permission": "The system does not let livecaption hear what this computer plays, so it has no captions. On "
    "a Mac, allow it in System Settings > Privacy & Security > Screen & System Audio Recording and start livecaption "
    "again. On Windows, ask whoever looks after this computer.",
    "system.silent": "No sound comes from this computer although something plays. On a Mac, allow livecaption in "
    "System Settings > Privacy & Security > Screen & System Audio Recording. Otherwise, see whether the program that "
    "plays is muted.",
    "system.refused": "This computer's sound cannot be listened to: {reason}. Try again, or caption a microphone.",
    "system.no_answer": "the sound system does not answer",
    "system.unknown_output": "There is no output named “{name}”. Known are: {known}. Choose one of these.",
    "system.ambiguous_output": "More than one output matches “{name}”: {matches}. Choose one of these.",
    "system.no_output": "This computer has nothing to play sound on. Plug in loudspeakers or headphones, or caption a "
    "microphone.",
    "system.lost": "{title} stopped. Captions of this computer's sound go on when it comes back.",
    "system.lost_output": "This computer's sound stopped. Captions of it go on when it comes back.",
    "app.unknown": "No program named “{name}” plays sound. These do: {known}. Captions come once it plays.",
    "app.none": "No program plays sound now, and “{name}” does not either. Captions come once it plays.",
    "app.lost": "{title} was closed, or has stopped playing. Captions go on when it plays again.",
    "app.too_old": "One program's sound alone cannot be listened to here: that needs Windows 11, or macOS 14.4 or "
    "newer. Caption all of this computer's sound.",
    "app.refused": "The sound of one program alone cannot be listened to: {reason}. Try again, or caption all of this "
    "computer's sound.",
    "app.unsupported": "The sound of one program alone cannot be listened to on this computer. Caption all of its "
    "sound.",
    "speaker.you": "You",
    "speaker.room": "Room",
    "gate.unusable": "The speech detector cannot be used: {reason}.",
    "gate.fallback": "The speech detector did not load ({reason}). A simpler one that goes by loudness is used: "
    "captions go on, with more noise.",
}
