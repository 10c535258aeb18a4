"""Runs the pure `step` of every view: on each change of the transcript, and when a view asked to be woken.

Session thread. A measure belongs to whoever paints the view, and may be slow the first time it sees a word.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from livecaption.core.captions import ViewState, step
from livecaption.core.withdrawn import withdrawn
from livecaption.model.seams import Clock
from livecaption.model.status import Restyle
from livecaption.model.transcript import EntryKey, Transcript
from livecaption.model.view import CaptionLine, CaptionStyle, CaptionView, Curtain, Measure, Shown, ViewName

_LAST_STEPS = 1_000
"""A view that is asked for as long as it wants to be, at the end of a session, shows a minute's backlog well before."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Layout:
    """A transcript as a view shows it at a time."""

    state: ViewState = field(default_factory=ViewState)
    transcript: Transcript = field(default_factory=Transcript)
    view: CaptionView = field(default_factory=CaptionView)
    now_s: float = 0.0

    def striking(self, transcript: Transcript, keys: Collection[EntryKey]) -> _Layout:
        return replace(self, transcript=transcript, state=withdrawn(self.state, transcript, keys))


class ViewRunner:
    """One view of one session. Should a step raise, `failed` hears, and the view starts afresh with the next text.

    Behind a curtain it goes on all the same: what is painted then is the layout that was held, or nothing.
    """

    def __init__(
        self,
        style: CaptionStyle,
        measure: Measure,
        clock: Clock,
        *,
        painted: Callable[[CaptionView], None],
        shown: Callable[[Shown], None] = lambda _: None,
        failed: Callable[[Exception], None],
    ) -> None:
        self._style = style
        self._measure = measure
        self._clock = clock
        self._painted = painted
        self._shown = shown
        self._failed = failed
        self._live = _Layout()
        self._held = _Layout()
        self._curtain = Curtain.OPEN
        self._seen: CaptionView | None = CaptionView()
        self._open = True
        self._timer: asyncio.TimerHandle | None = None

    def show(self, transcript: Transcript) -> None:
        """The transcript changed."""
        self._live = replace(self._live, transcript=transcript)
        self._step_safely()

    def strike(self, transcript: Transcript, held: Transcript, keys: Collection[EntryKey]) -> None:
        """Words of these entries are gone, or back. `held` is what a frozen view shows."""
        self._live = self._live.striking(transcript, keys)
        self._held = self._held.striking(held, keys)
        self._again()

    def restyle(self, style: CaptionStyle, measure: Measure) -> None:
        """Lay out afresh what is on screen, in another style; a closed view opens."""
        self._style, self._measure, self._open, self._seen = style, measure, True, None
        self._again()

    def draw(self, curtain: Curtain) -> None:
        """Hold the view where it is, empty it, or show what is said now."""
        if curtain is Curtain.FROZEN:
            self._held = self._live
        self._curtain = curtain
        self._paint()

    def leave(self) -> None:
        """Nobody looks any more: nothing is painted until it is restyled."""
        self._open = False

    @property
    def last_line(self) -> CaptionLine | None:
        """The last line that is shown, or, while the view is blank, that would be."""
        lines = self._seen_layout.view.lines
        return lines[-1] if lines else None

    @property
    def shown(self) -> Mapping[EntryKey, Shown]:
        """What is shown of each entry, or, while the view is blank, would be."""
        return self._seen_layout.state.shown

    def close(self) -> None:
        """Ask to be woken no more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def finish(self) -> None:
        """The session is over: words that wait for their turn are shown now."""
        self.close()
        wake_at_s = self._live.view.wake_at_s
        for _ in range(_LAST_STEPS):
            shown = self._live.state.shown.values()
            if wake_at_s is None or all(each.state is each.source.state for each in shown):
                break
            wake_at_s = self._step_at(wake_at_s)
        self._paint()

    @property
    def _seen_layout(self) -> _Layout:
        return self._held if self._curtain is Curtain.FROZEN else self._live

    def _again(self) -> None:
        if self._curtain is Curtain.FROZEN:
            try:
                self._held = self._laid_out(self._held, self._held.now_s)
            except Exception as error:  # noqa: BLE001 - see _step_at
                self._held = replace(self._held, state=ViewState(), view=CaptionView())
                self._fail(error)
        self._step_safely()

    def _step_safely(self) -> None:
        self.close()
        now_s = self._clock.now_s()
        wake_at_s = self._step_at(now_s)
        self._paint()
        if wake_at_s is not None:
            delay_s = max(0.0, wake_at_s - now_s)
            self._timer = asyncio.get_running_loop().call_later(delay_s, self._step_safely)

    def _step_at(self, now_s: float) -> float | None:
        """One step, and when the view wants the next."""
        before = self._live.state.shown
        try:
            self._live = self._laid_out(self._live, now_s)
        except Exception as error:  # noqa: BLE001 - what cannot be laid out is still in the transcript and its files
            self._live = replace(self._live, state=ViewState())
            self._fail(error)
            return None
        for key, shown in self._live.state.shown.items():
            if before.get(key) != shown:
                self._shown(shown)
        return self._live.view.wake_at_s

    def _fail(self, error: Exception) -> None:
        _log.exception("a view failed", exc_info=error)
        self._failed(error)

    def _laid_out(self, layout: _Layout, now_s: float) -> _Layout:
        state, view = step(layout.state, layout.transcript, self._style, self._measure, now_s)
        return _Layout(state, layout.transcript, view, now_s)

    def _paint(self) -> None:
        if not self._open:
            return
        if self._curtain is Curtain.BLANK:
            view = CaptionView(curtain=Curtain.BLANK)
        else:
            view = replace(self._seen_layout.view, curtain=self._curtain)
            if self._curtain is Curtain.FROZEN:
                view = replace(view, wake_at_s=None)
        seen, self._seen = self._seen, view
        if seen is None or (view.lines, view.rest, view.curtain) != (seen.lines, seen.rest, seen.curtain):
            self._painted(view)


class Views:
    """All views of one session. The first of `views` is the default: it feeds `shown`, also when it is closed."""

    def __init__(
        self,
        views: Mapping[ViewName, tuple[CaptionStyle, Measure]],
        clock: Clock,
        *,
        painted: Callable[[ViewName, CaptionView], None],
        shown: Callable[[Shown], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._clock = clock
        self._painted = painted
        self._failed = failed
        self._transcript = Transcript()
        self._held = Transcript()
        self.curtain = Curtain.OPEN
        self._default = next(iter(views), None)
        self._runners: dict[ViewName, ViewRunner] = {}
        for name, (style, measure) in views.items():
            tell = shown if name == self._default else _nobody
            self._runners[name] = self._runner(name, style, measure, tell)

    def show(self, transcript: Transcript) -> None:
        """The transcript changed."""
        self._transcript = transcript
        for runner in self._runners.values():
            runner.show(transcript)

    def strike(self, transcript: Transcript, held: Transcript, keys: Collection[EntryKey]) -> None:
        """Words were taken out of these entries, or came back, also in what frozen views show."""
        self._transcript, self._held = transcript, held
        for runner in self._runners.values():
            runner.strike(transcript, held, keys)

    def restyle(self, restyle: Restyle) -> None:
        """Another style for a view, or a new view."""
        runner = self._runners.get(restyle.view)
        if runner is not None:
            runner.restyle(restyle.style, restyle.measure)
            return
        runner = self._runners[restyle.view] = self._runner(restyle.view, restyle.style, restyle.measure, _nobody)
        runner.leave()  # until it stands behind the curtain, too
        runner.show(self._held if self.curtain is Curtain.FROZEN else self._transcript)
        runner.draw(self.curtain)
        runner.show(self._transcript)
        runner.restyle(restyle.style, restyle.measure)

    def leave(self, name: ViewName) -> None:
        """Nobody looks at a view any more."""
        if name == self._default:
            self._runners[name].leave()
        elif (runner := self._runners.pop(name, None)) is not None:
            runner.close()

    def draw(self, curtain: Curtain) -> None:
        """Hold every view where it is, empty it, or show what is said now.

        What was blanked stays so when it is frozen: words are never shown by accident.
        """
        if curtain is self.curtain or (curtain is Curtain.FROZEN and self.curtain is Curtain.BLANK):
            return
        self.curtain = curtain
        self._held = self._transcript
        for runner in self._runners.values():
            runner.draw(curtain)

    @property
    def last_line(self) -> tuple[CaptionLine, Mapping[EntryKey, Shown]] | None:
        """The last line of the default view, and what that shows of each entry; None while there is none."""
        runner = self._runners.get(self._default) if self._default is not None else None
        line = runner.last_line if runner is not None else None
        return (line, runner.shown) if runner is not None and line is not None else None

    def finish(self) -> None:
        """Show what still waits, and wake no view any more."""
        for runner in self._runners.values():
            runner.finish()

    def _runner(
        self, name: ViewName, style: CaptionStyle, measure: Measure, shown: Callable[[Shown], None]
    ) -> ViewRunner:
        painted = partial(self._painted, name)
        return ViewRunner(style, measure, self._clock, painted=painted, shown=shown, failed=self._failed)


def _nobody(_shown: Shown) -> None:
    pass
