"""What a session tells whoever listens: files, journal, terminal, windows. All calls come on the session's thread."""

from __future__ import annotations

from livecaption.model.audio import ChannelId, Gap
from livecaption.model.status import ConnectionChanged, SessionStatus
from livecaption.model.transcript import TranscriptUpdate
from livecaption.model.view import CaptionView, Shown, ViewName


class SessionListener:
    """Override what is of interest. `t_s` is seconds since the first sample was captured."""

    def received(self, t_s: float, update: TranscriptUpdate) -> None:
        """An endpoint sent text; every revision, finals included."""

    def final(self, update: TranscriptUpdate) -> None:
        """An utterance is closed; once per utterance, also when it has no words. This and all below: as it reads."""

    def corrected(self, t_s: float, update: TranscriptUpdate) -> None:
        """A closed utterance reads differently: a better model's restatement, a person's edit, or one taken back."""

    def struck(self, t_s: float, update: TranscriptUpdate) -> None:
        """A person struck words out of an utterance: `update` is what is left. They are to be found nowhere."""

    def shown(self, t_s: float, shown: Shown) -> None:
        """The default view shows an entry differently."""

    def view(self, name: ViewName, view: CaptionView) -> None:
        """A view is to be painted anew."""

    def entry(self, update: TranscriptUpdate) -> None:
        """An entry of the transcript reads differently: new words, a final, a correction, another speaker's name."""

    def level(self, channel: ChannelId, dbfs: float) -> None:
        """How loud a channel's sound is now (RMS, 0 is full scale), ten times a second at most."""

    def gap(self, t_s: float, gap: Gap) -> None:
        """A stretch of the timeline has no captions. One that covers others of its channel takes their place."""

    def connection(self, t_s: float, change: ConnectionChanged) -> None:
        """A connection opened or closed."""

    def status(self, status: SessionStatus) -> None:
        """What the session is doing changed."""

    def measured(self, status: SessionStatus) -> None:
        """The same with every figure as it is now: at each change, and twice a second without one."""
