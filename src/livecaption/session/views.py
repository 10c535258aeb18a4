"""Runs the pure `step` of one view: on every change of the transcript, and when the view asked to be woken.

Session thread. The measure belongs to whoever paints the view, and may be slow the first time it sees a word.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from livecaption.core.captions import ViewState, step
from livecaption.model.seams import Clock
from livecaption.model.transcript import Transcript
from livecaption.model.view import CaptionStyle, CaptionView, Measure, Shown

_log = logging.getLogger(__name__)


class ViewRunner:
    """One view of one session. Should a step raise, `failed` hears, and the view starts afresh with the next text."""

    def __init__(
        self,
        style: CaptionStyle,
        measure: Measure,
        clock: Clock,
        *,
        painted: Callable[[CaptionView], None],
        shown: Callable[[Shown], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._style = style
        self._measure = measure
        self._clock = clock
        self._painted = painted
        self._shown = shown
        self._failed = failed
        self._state = ViewState()
        self._view = CaptionView()
        self._transcript = Transcript()
        self._timer: asyncio.TimerHandle | None = None

    def show(self, transcript: Transcript) -> None:
        """The transcript changed."""
        self._transcript = transcript
        self._step_safely()

    def close(self) -> None:
        """Ask to be woken no more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _step_safely(self) -> None:
        try:
            self._step()
        except Exception as error:  # noqa: BLE001 - what cannot be laid out is still in the transcript and its files
            _log.exception("a view failed", exc_info=error)
            self._state = ViewState()
            self._failed(error)

    def _step(self) -> None:
        self.close()
        before = self._state.shown
        now_s = self._clock.now_s()
        self._state, view = step(self._state, self._transcript, self._style, self._measure, now_s)
        for key, shown in self._state.shown.items():
            if before.get(key) != shown:
                self._shown(shown)
        if (view.lines, view.rest) != (self._view.lines, self._view.rest):
            self._painted(view)
        self._view = view
        if view.wake_at_s is not None:
            delay_s = max(0.0, view.wake_at_s - now_s)
            self._timer = asyncio.get_running_loop().call_later(delay_s, self._step_safely)
