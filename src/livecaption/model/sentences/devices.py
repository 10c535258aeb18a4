"""Words of `livecaption devices`."""

from __future__ import annotations

from livecaption.model.sentence import Sentence

SENTENCES: dict[str, Sentence] = {
    "devices.microphones": "Microphones",
    "devices.outputs": "What this computer plays",
    "devices.programs": "Programs that play now",
    "devices.muted": "{title} (muted)",
    "devices.default_mark": "* marks what the system chose: it is captioned when you give no name.",
    "devices.watching": "Press Ctrl-C to stop. None of the sound is kept.",
}
