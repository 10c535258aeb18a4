"""Everyone who listens to a session, as one listener: what fails in one of them costs neither the others nor captions.

Session thread. Files and windows expect their own troubles (a full disk, a reader that has gone) and tell of them
themselves; what arrives here is a mistake of ours.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from livecaption.model.audio import ChannelId, Gap
from livecaption.model.status import ConnectionChanged, SessionStatus
from livecaption.model.transcript import TranscriptUpdate
from livecaption.model.view import CaptionView, Shown, ViewName
from livecaption.session.listener import SessionListener

_log = logging.getLogger(__name__)


class Audience(SessionListener):
    """Tells all `listeners`. Of one that raises, `failed` hears once; it is told everything later all the same."""

    def __init__(self, listeners: Sequence[SessionListener], failed: Callable[[Exception], None]) -> None:
        self._listeners = tuple(listeners)
        self._failed = failed
        self._failing: set[SessionListener] = set()

    @property
    def wants_levels(self) -> bool:
        """Whether anyone looks at how loud it is."""
        return any(type(each).level is not SessionListener.level for each in self._listeners)

    def received(self, t_s: float, update: TranscriptUpdate) -> None:
        """An endpoint sent text."""
        self._tell(lambda each: each.received(t_s, update))

    def final(self, update: TranscriptUpdate) -> None:
        """An utterance is closed."""
        self._tell(lambda each: each.final(update))

    def corrected(self, t_s: float, update: TranscriptUpdate) -> None:
        """A closed utterance reads differently."""
        self._tell(lambda each: each.corrected(t_s, update))

    def struck(self, t_s: float, update: TranscriptUpdate) -> None:
        """Words of an utterance are to be found nowhere."""
        self._tell(lambda each: each.struck(t_s, update))

    def shown(self, t_s: float, shown: Shown) -> None:
        """The default view shows an entry differently."""
        self._tell(lambda each: each.shown(t_s, shown))

    def view(self, name: ViewName, view: CaptionView) -> None:
        """A view is to be painted anew."""
        self._tell(lambda each: each.view(name, view))

    def entry(self, update: TranscriptUpdate) -> None:
        """An entry of the transcript reads differently."""
        self._tell(lambda each: each.entry(update))

    def level(self, channel: ChannelId, dbfs: float) -> None:
        """How loud a channel's sound is now."""
        self._tell(lambda each: each.level(channel, dbfs))

    def gap(self, t_s: float, gap: Gap) -> None:
        """A stretch of the timeline has no captions."""
        self._tell(lambda each: each.gap(t_s, gap))

    def connection(self, t_s: float, change: ConnectionChanged) -> None:
        """A connection opened or closed."""
        self._tell(lambda each: each.connection(t_s, change))

    def status(self, status: SessionStatus) -> None:
        """What the session is doing changed."""
        self._tell(lambda each: each.status(status))

    def measured(self, status: SessionStatus) -> None:
        """Every figure as it is now."""
        self._tell(lambda each: each.measured(status))

    def _tell(self, tell: Callable[[SessionListener], None]) -> None:
        for listener in self._listeners:
            try:
                tell(listener)
            except Exception as error:  # noqa: BLE001 - see above: whoever it was, captions go on
                if listener not in self._failing:
                    self._failing.add(listener)
                    _log.exception("%s failed", type(listener).__name__, exc_info=error)
                    self._failed(error)
