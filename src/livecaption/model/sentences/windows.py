"""Words on the windows, the tray and their menus."""

from __future__ import annotations

from livecaption.model.sentence import Sentence

SENTENCES: dict[str, Sentence] = {
    "tray.start": "Start captions",
    "tray.pause": "Pause captions",
    "tray.resume": "Resume captions",
    "tray.quit": "Quit livecaption",
    "tray.tip": "livecaption: {phase}",
}
