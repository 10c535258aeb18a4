"""Which of the things worth a line beside the captions is said: there is room for one. GUI thread."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QIcon

from livecaption.model.messages import text_of
from livecaption.model.view import Curtain
from livecaption.ui.captions.notice import WORDS, Notice
from livecaption.ui.icons import IconSet


@dataclass
class Signs:
    """What could be said. `lock_keys` is None while the lock need not be explained, empty where no hotkey ends it."""

    icons: IconSet
    trouble: str = ""
    curtain: Curtain = Curtain.OPEN
    lock_keys: str | None = None
    hint: bool = False
    awaited: str = ""
    """What the session does before there are words: an empty box alone would not say whether it works."""
    _drawn: dict[str, QIcon] = field(default_factory=dict)

    def notice(self) -> Notice | None:
        """The most urgent of them: what the person is asking about now, then what hides captions, then trouble."""
        if self.lock_keys is not None:
            keys = self.lock_keys
            words = text_of("captions.locked", keys=keys) if keys else text_of("captions.locked_no_key")
            return self._with_icon(words, "lock")
        if self.curtain is Curtain.FROZEN:
            return self._with_icon(text_of("captions.frozen"), "freeze")
        if self.curtain is Curtain.BLANK:
            return self._with_icon(text_of("captions.blank"), "blank")
        if self.trouble:
            return Notice(self.trouble)
        if self.awaited:
            return self._with_icon(self.awaited, "sound")
        return self._with_icon(text_of("captions.hint"), "move") if self.hint else None

    def _with_icon(self, words: str, icon: str) -> Notice:
        if icon not in self._drawn:
            self._drawn[icon] = self.icons.glyph(icon, WORDS)
        return Notice(words, self._drawn[icon])
