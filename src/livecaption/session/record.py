"""What a session has captioned: transcript, edits, views, what is still without a final; and telling who listens.

Session thread. The transports' texts, everybody's gaps and a person's edits come in here, each once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from livecaption.core.channel_labels import ChannelLabels
from livecaption.core.edited_transcript import EditedTranscript
from livecaption.core.edits import Edits
from livecaption.core.unfinished import UnfinishedUtterances
from livecaption.model.audio import Gap, GapReason, UtteranceEnded, UtteranceEvent
from livecaption.model.sealed import Place
from livecaption.model.status import CloseView, Command, CorrectText, CorrectWord, RenameSpeaker, Request, Restyle
from livecaption.model.transcript import EntryKey, Transcript, TranscriptUpdate
from livecaption.model.view import CaptionStyle, Curtain, Measure, Shown, ViewName
from livecaption.session.audience import Audience
from livecaption.session.parts import SessionParts
from livecaption.session.views import Views

_CURTAINS = {Command.FREEZE: Curtain.FROZEN, Command.BLANK: Curtain.BLANK, Command.REVEAL: Curtain.OPEN}


class Record:
    """Grows by texts and gaps, and reads as a person edits it. Of a view that raises, `failed` hears."""

    def __init__(self, parts: SessionParts, audience: Audience, failed: Callable[[Exception], None]) -> None:
        self._clock = parts.clock
        self._audience = audience
        self._unfinished = UnfinishedUtterances()
        self._labels = ChannelLabels({source.channel for source in parts.sources})
        self._origin_s: float | None = None
        self._views = Views(
            _unpaced(parts.views) if parts.patient else parts.views,
            parts.clock,
            painted=audience.view,
            shown=self._on_shown,
            failed=failed,
        )
        edits = Edits()
        for correction in parts.corrections:
            edits = edits.correcting(correction)
        self._said = self._held = EditedTranscript(edits=edits)
        self._editing: asyncio.Handle | None = None
        self._before: Place | None = None

    @property
    def transcript(self) -> Transcript:
        """Everything said, as it reads."""
        return self._said.read

    @property
    def said(self) -> EditedTranscript:
        """Everything said, as heard and as it reads. Immutable: any thread may look at the newest."""
        return self._said

    @property
    def curtain(self) -> Curtain:
        """What the panic keys did to the views."""
        return self._views.curtain

    @property
    def t_s(self) -> float:
        """Seconds since the first sample was captured; 0 before it."""
        return self._clock.now_s() - self._origin_s if self._origin_s is not None else 0.0

    def begin(self, origin_s: float) -> None:
        """The first sample was captured then."""
        if self._origin_s is None:
            self._origin_s = origin_s

    def speech(self, event: UtteranceEvent) -> None:
        """Speech that is to get a text."""
        self._unfinished.take(event)

    def text(self, update: TranscriptUpdate) -> None:
        """New text from a transport, stale ones too."""
        self._audience.received(self.t_s, update)
        update = self._labels.labelled(update)
        before, self._said = self._said, self._said.take(update)
        if self._said is before:
            return
        old, new = before.read.entries.get(update.key), self._said.read.entries[update.key]
        if new.final:
            self._unfinished.close(update.channel, update.utterance)
            if old is None or not old.final:
                self._audience.final(new)
            else:
                self._audience.corrected(self.t_s, new)
        self._audience.entry(new)
        self._views.show(self._said.read)

    def gap(self, gap: Gap) -> None:
        """A stretch without captions."""
        if gap.reason is GapReason.NOT_KEPT:
            self._unfinished.give_up(gap)
        self._said = self._said.mark_gap(gap)
        self._audience.gap(self.t_s, gap)

    def ask(self, request: Request) -> None:
        """What a person wants of the words and of the views; of other requests nothing."""
        edits = self._said.edits
        match request:
            case CorrectText():
                said, changed = self._said.editing(edits.rewriting(request), (request.key,))
                self._tell_edit(said, changed)
            case CorrectWord():
                self._edit(edits.correcting(request))
            case RenameSpeaker():
                self._edit(edits.renaming(request))
            case Restyle():
                self._views.restyle(request)
            case CloseView():
                self._views.leave(request.view)
            case Command.STRIKE:
                self._strike_last_line()
            case Command.UNSTRIKE:
                self._bring_back()
            case Command() if request in _CURTAINS:
                self._draw(_CURTAINS[request])

    def still_spoken(self) -> list[UtteranceEnded]:
        """The ends that utterances would have that nobody has ended."""
        return self._unfinished.still_spoken()

    def close(self) -> float:
        """No more texts: what never got its final becomes gaps (what is known of it stays). Returns their seconds."""
        if self._editing is not None:
            self._editing.cancel()
            while self._edit_some():
                pass
        self._views.finish()
        missing = self._unfinished.missing()
        for gap in missing:
            self.gap(gap)
        return sum(gap.duration_s for gap in missing)

    def _strike_last_line(self) -> None:
        """Take it out of everything."""
        last = self._views.last_line
        if last is None:
            return
        said = self._held if self._views.curtain is Curtain.FROZEN else self._said
        edits = said.struck(*last)
        if edits is not said.edits:
            for update in self._strike(edits, {each.key for each in edits.strikes[len(said.edits.strikes) :]}):
                self._audience.struck(self.t_s, update)

    def _bring_back(self) -> None:
        """What was struck last."""
        edits, keys = self._said.edits.unstriking()
        for update in self._strike(edits, keys):
            if update.final:
                self._audience.corrected(self.t_s, update)

    def _draw(self, curtain: Curtain) -> None:
        """Before every view at once."""
        if curtain is Curtain.FROZEN and self._views.curtain is Curtain.OPEN:
            self._held = self._said
        self._views.draw(curtain)
        if self._views.curtain is not Curtain.FROZEN:
            self._held = EditedTranscript()

    def _edit(self, edits: Edits) -> None:
        """What is new reads so at once; older text some dozens of entries at a time, so that captions never wait."""
        self._said = replace(self._said, edits=edits)
        self._before = None
        if self._editing is not None:
            self._editing.cancel()
        self._edit_on()

    def _edit_on(self) -> None:
        more = self._edit_some()
        self._editing = asyncio.get_running_loop().call_soon(self._edit_on) if more else None

    def _edit_some(self) -> bool:
        """Whether older text is left."""
        said, changed, self._before = self._said.editing_on(self._before)
        self._tell_edit(said, changed)
        return self._before is not None

    def _tell_edit(self, said: EditedTranscript, changed: Iterable[TranscriptUpdate]) -> None:
        self._said = said
        self._held = replace(self._held, edits=said.edits)
        for update in changed:
            if update.final:
                self._audience.corrected(self.t_s, update)
            self._audience.entry(update)
        if changed:
            self._views.show(self._said.read)

    def _strike(self, edits: Edits, keys: Iterable[EntryKey]) -> tuple[TranscriptUpdate, ...]:
        self._said, changed = self._said.editing(edits, keys)
        self._held = self._held.editing(edits, keys)[0]
        self._views.strike(self._said.read, self._held.read, frozenset(keys))
        for update in changed:
            self._audience.entry(update)
        return changed

    def _on_shown(self, shown: Shown) -> None:
        self._audience.shown(self.t_s, shown)


def _unpaced(
    views: Mapping[ViewName, tuple[CaptionStyle, Measure]],
) -> dict[ViewName, tuple[CaptionStyle, Measure]]:
    """Nobody reads along with a file read fast: nothing is held back for it."""
    return {
        name: (replace(style, words_per_minute=0.0, delay_s=0.0), measure) for name, (style, measure) in views.items()
    }
