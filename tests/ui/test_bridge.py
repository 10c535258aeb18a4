"""The bridge: newest only, in order, on the GUI thread, and silent about what nobody sees."""

from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtTest import QTest

from livecaption.model.actions import ActionName
from livecaption.model.audio import MICROPHONE, SYSTEM, Gap, GapReason, SampleIndex, UtteranceId
from livecaption.model.status import Phase, SessionStatus
from livecaption.model.transcript import Span, TextState, TranscriptUpdate
from livecaption.model.view import AUDIENCE, OVERLAY, CaptionView, Rest, ViewName
from livecaption.ui import bridge as bridge_module
from livecaption.ui.bridge import FRAME_MS, Bridge
from ui.conftest import WaitUntil


def update(utterance: int, revision: int = 0) -> TranscriptUpdate:
    span = Span(SampleIndex(utterance * 16_000), SampleIndex((utterance + 1) * 16_000))
    return TranscriptUpdate(
        MICROPHONE, UtteranceId(utterance), 0, revision, f"words {revision}", span, TextState.TENTATIVE
    )


def gap(start: int) -> Gap:
    return Gap(MICROPHONE, SampleIndex(start), SampleIndex(start + 16_000), GapReason.ENDPOINT)


class Face(QObject):
    """Notes what arrives, and on which thread."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.got: list[object] = []
        self.threads: set[int] = set()
        bridge.view_changed.connect(self.on_view)
        bridge.status_changed.connect(self.on_got)
        bridge.entries_changed.connect(self.on_got)
        bridge.gaps_found.connect(self.on_got)
        bridge.levels_changed.connect(self.on_got)
        bridge.action_asked.connect(self.on_got)
        bridge.finished.connect(self.on_finished)

    @Slot(str, object)
    def on_view(self, name: ViewName, view: CaptionView) -> None:
        self.on_got((name, view))

    @Slot(object)
    def on_got(self, what: object) -> None:
        self.got.append(what)
        self.threads.add(threading.get_ident())

    @Slot()
    def on_finished(self) -> None:
        self.got.append("finished")


def test_a_burst_from_another_thread_arrives_as_its_newest(wait_until: WaitUntil) -> None:
    bridge = Bridge()
    face = Face(bridge)
    newest = CaptionView(wake_at_s=999.0)

    def session() -> None:
        for number in range(999):
            bridge.show(OVERLAY, CaptionView(wake_at_s=float(number)))
            bridge.entry(update(1, number))
            bridge.level(MICROPHONE, -float(number))
        bridge.show(AUDIENCE, CaptionView())
        bridge.show(OVERLAY, newest)
        bridge.entry(update(2))
        bridge.gap(gap(3))
        bridge.gap(gap(3))
        bridge.level(SYSTEM, -3.0)
        bridge.status(SessionStatus(Phase.LISTENING))
        bridge.act(ActionName.FREEZE)
        bridge.act(ActionName.FREEZE)
        bridge.finish()

    thread = threading.Thread(target=session)
    thread.start()
    thread.join()
    wait_until(lambda: "finished" in face.got)
    assert face.got == [
        ActionName.FREEZE,
        ActionName.FREEZE,
        (OVERLAY, newest),
        (AUDIENCE, CaptionView()),
        (update(1, 998), update(2)),
        (gap(3),),
        {MICROPHONE: -998.0, SYSTEM: -3.0},
        SessionStatus(Phase.LISTENING),
        "finished",
    ]
    assert face.threads == {threading.get_ident()}


def test_what_comes_within_a_frame_waits_for_the_next(wait_until: WaitUntil) -> None:
    bridge = Bridge()
    face = Face(bridge)
    first, second, third = CaptionView(), CaptionView(rest=Rest.DIMMED), CaptionView(rest=Rest.FADED)
    bridge.show(OVERLAY, first)
    wait_until(lambda: len(face.got) == 1)
    bridge.show(OVERLAY, second)
    bridge.show(OVERLAY, third)
    wait_until(lambda: (OVERLAY, third) in face.got)
    assert face.got == [(OVERLAY, first), (OVERLAY, third)]


def test_it_is_woken_again_after_each_delivery(wait_until: WaitUntil) -> None:
    bridge = Bridge()
    face = Face(bridge)
    for count in range(1, 4):
        bridge.show(OVERLAY, CaptionView(wake_at_s=float(count)))
        wait_until(lambda count=count: len(face.got) == count)  # type: ignore[misc]


def test_a_window_that_stands_still_costs_bounded_memory(
    wait_until: WaitUntil, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bridge_module, "MOST_WAITING", 3)
    bridge = Bridge()
    face = Face(bridge)
    for number in range(10):
        bridge.entry(update(number))
        bridge.gap(gap(number))
    wait_until(lambda: len(face.got) == 2)
    assert face.got == [tuple(map(update, (7, 8, 9))), tuple(map(gap, (7, 8, 9)))]


def test_what_nobody_sees_wakes_nobody_and_is_there_when_it_is_seen(wait_until: WaitUntil) -> None:
    bridge = Bridge()
    face = Face(bridge)
    woken: list[None] = []
    bridge._woken.connect(lambda: woken.append(None))
    bridge.look_away_from([OVERLAY], levels=True)
    newest = CaptionView(rest=Rest.FADED)
    bridge.show(OVERLAY, CaptionView())
    bridge.show(OVERLAY, newest)
    bridge.level(MICROPHONE, -20.0)
    QTest.qWait(3 * FRAME_MS)
    assert (face.got, woken) == ([], [])
    bridge.show(AUDIENCE, CaptionView())
    wait_until(lambda: len(face.got) == 1)
    assert face.got == [(AUDIENCE, CaptionView())]
    bridge.look_away_from([])
    wait_until(lambda: len(face.got) == 2)
    assert face.got[1] == (OVERLAY, newest)
    bridge.level(MICROPHONE, -21.0)
    wait_until(lambda: len(face.got) == 3)
    assert face.got[2] == {MICROPHONE: -21.0}


def test_nothing_new_is_no_wake_up() -> None:
    bridge = Bridge()
    woken: list[None] = []
    bridge._woken.connect(lambda: woken.append(None))
    QTest.qWait(3 * FRAME_MS)
    bridge.look_away_from([])
    QTest.qWait(3 * FRAME_MS)
    assert not woken
    assert not bridge._frame.isActive()


def test_a_view_brings_the_time_of_its_telling(wait_until: WaitUntil) -> None:
    bridge = Bridge()
    told: list[float] = []
    bridge.view_changed.connect(lambda _name, _view, told_s: told.append(told_s))
    before_s = time.monotonic()
    bridge.show(OVERLAY, CaptionView())
    after_s = time.monotonic()
    wait_until(lambda: len(told) == 1)
    assert before_s <= told[0] <= after_s
    bridge.look_away_from([OVERLAY])
    bridge.show(OVERLAY, CaptionView(rest=Rest.DIMMED))
    seen_s = time.monotonic()
    bridge.look_away_from([])
    wait_until(lambda: len(told) == 2)
    assert told[1] >= seen_s, "what nobody could see was not slow to be painted"
