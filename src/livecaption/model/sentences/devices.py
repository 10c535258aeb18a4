"""Words of `livecaption devices`."""

from __future__ import annotations

from livecaption.model.sentence import Sentence

SENTENCES: dict[str, Sentence] = {
    "devices.microphones": "Microphones",
    "devices.outputs": "What this computer plays",
    "devices.programs": "Programs that play now",
    "devices.muted": "{title} (muted)",
    "devices.default_mark": "* is the system's own choice, which is captioned without a name.",
    "devices.watching": "Ctrl-C ends it. Nothing of the sound is kept.",
}
