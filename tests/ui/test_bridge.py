"""The bridge: newest only, in order, on the GUI thread."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Slot

from livecaption.model.status import Phase, SessionStatus
from livecaption.model.view import CaptionView, Rest
from livecaption.ui.bridge import Bridge
from ui.conftest import WaitUntil


class Face(QObject):
    """Notes what arrives, and on which thread."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.got: list[object] = []
        self.threads: set[int] = set()
        bridge.view_changed.connect(self.on_got)
        bridge.status_changed.connect(self.on_got)
        bridge.finished.connect(self.on_finished)

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
            bridge.show(CaptionView(wake_at_s=float(number)))
        bridge.show(newest)
        bridge.status(SessionStatus(Phase.LISTENING))
        bridge.finish()

    thread = threading.Thread(target=session)
    thread.start()
    thread.join()
    wait_until(lambda: "finished" in face.got)
    assert face.got == [newest, SessionStatus(Phase.LISTENING), "finished"]
    assert face.threads == {threading.get_ident()}


def test_what_comes_within_a_frame_waits_for_the_next(wait_until: WaitUntil) -> None:
    bridge = Bridge()
    face = Face(bridge)
    first, second, third = CaptionView(), CaptionView(rest=Rest.DIMMED), CaptionView(rest=Rest.FADED)
    bridge.show(first)
    wait_until(lambda: len(face.got) == 1)
    bridge.show(second)
    bridge.show(third)
    wait_until(lambda: third in face.got)
    assert face.got == [first, third]


def test_it_is_woken_again_after_each_delivery(wait_until: WaitUntil) -> None:
    bridge = Bridge()
    face = Face(bridge)
    for count in range(1, 4):
        bridge.show(CaptionView(wake_at_s=float(count)))
        wait_until(lambda count=count: len(face.got) == count)  # type: ignore[misc]
