"""Control from anywhere: hotkeys and other processes, brought onto the GUI thread as actions.

What they call comes on threads of their own; the bridge carries it over, in order.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from livecaption.control.wire import Ask, Asked
from livecaption.model.actions import ActionName
from livecaption.model.errors import LivecaptionError
from livecaption.model.hotkey import read_hotkeys
from livecaption.model.messages import Message, message
from livecaption.model.settings import Settings
from livecaption.model.status import SessionStatus
from livecaption.model.status_report import StatusReport, report_of
from livecaption.ui.bridge import Bridge

if TYPE_CHECKING:
    from livecaption.control.instance import Claimed
    from livecaption.model.seams import Hotkeys

_log = logging.getLogger(__name__)


_OF_A_SESSION = frozenset({ActionName.PAUSE, ActionName.FREEZE, ActionName.BLANK, ActionName.STRIKE})


class Remote(QObject):
    """Listens to both. `status` says, on any thread, what the session does, and None where none runs. `claim` is what
    being the first program gave: without it nobody can ask us."""

    changed = Signal()
    """What the hotkeys are, or what is wrong with them, has become another."""

    retry_asked = Signal()
    """Something outside was put right, a key was set."""

    _changed_elsewhere = Signal()

    def __init__(
        self,
        bridge: Bridge,
        claim: Claimed | None,
        status: Callable[[], SessionStatus | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._status = status
        self._bridge = bridge
        self._claimed = claim
        self._hotkeys: Hotkeys | None = None
        self._unusable: Mapping[ActionName, Message] = {}
        self._changed_elsewhere.connect(self.changed)
        if self._claimed is not None:
            self._claimed.serve(self._on_asked)

    def bind(self, settings: Settings) -> None:
        """Have the hotkeys of the settings, and no others; the first time this finds out how, which takes a moment."""
        if self._hotkeys is None:
            from livecaption.hotkeys.choose import make_hotkeys

            try:
                self._hotkeys = make_hotkeys(self._bridge.act, self._changed_elsewhere.emit)
            except (LivecaptionError, OSError) as error:
                _log.warning("no hotkeys: %s", error)
                return
        keys, self._unusable = read_hotkeys({name: settings.text(f"shortcuts.{name}") for name in ActionName})
        self._hotkeys.bind(keys)
        self.changed.emit()

    @property
    def problems(self) -> Mapping[ActionName, Message]:
        """What is wrong with keys that were asked for."""
        return {**(self._hotkeys.problems if self._hotkeys is not None else {}), **self._unusable}

    @property
    def triggers(self) -> Mapping[ActionName, str]:
        """What to press for each action that has a key, in words."""
        return self._hotkeys.triggers if self._hotkeys is not None else {}

    @property
    def limits(self) -> Message | None:
        """What hotkeys cannot do on this desktop."""
        return self._hotkeys.limits if self._hotkeys is not None else None

    def close(self) -> None:
        """Give keys and socket back."""
        if self._claimed is not None:
            self._claimed.close()
        if self._hotkeys is not None:
            self._hotkeys.close()

    def _on_asked(self, asked: Asked) -> Message | StatusReport | None:
        """Another process asks. The socket's thread."""
        if asked is Ask.STATUS:
            return report_of(self._status(), "windows")
        if isinstance(asked, Ask):
            self.retry_asked.emit()
            return None
        if asked in _OF_A_SESSION and self._status() is None:
            return message("control.nothing_captioned")
        self._bridge.act(asked)
        return None
