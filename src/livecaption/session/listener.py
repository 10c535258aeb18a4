"""What a session tells whoever listens: files, journal, terminal, windows. All calls come on the session's thread."""

from __future__ import annotations

from livecaption.model.audio import Gap
from livecaption.model.status import ConnectionChanged, SessionStatus
from livecaption.model.transcript import TranscriptUpdate
from livecaption.model.view import CaptionView, Shown


class SessionListener:
    """Override what is of interest. `t_s` is seconds since the first sample was captured."""

    def received(self, t_s: float, update: TranscriptUpdate) -> None:
        """An endpoint sent text; every revision, finals included."""

    def final(self, update: TranscriptUpdate) -> None:
        """An utterance is closed; once per utterance, also when it has no words."""

    def shown(self, t_s: float, shown: Shown) -> None:
        """The default view shows an entry differently."""

    def view(self, view: CaptionView) -> None:
        """The default view is to be painted anew."""

    def gap(self, t_s: float, gap: Gap) -> None:
        """A stretch of the timeline has no captions."""

    def connection(self, t_s: float, change: ConnectionChanged) -> None:
        """A connection opened or closed."""

    def status(self, status: SessionStatus) -> None:
        """What the session is doing changed."""
