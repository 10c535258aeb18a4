"""From the display's frame tick to the end of painting: the overlay 4K wide, 200 views a second offered.

    python -m benchmarks.painting

The session's side is real: each text is applied to a transcript with eight hours behind it and laid out, on a thread
beside Qt's. Once offscreen and once on a virtual screen (Xvfb) of 3840 x 2160. A frame begins when the bridge hands a
view over and ends when the window's pixels are painted and given to the display. Wall time is what is bound: the median
of three rounds, since other programs may have had the machine. The processor's time and the rounds' spread stand
beside it.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import threading
import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.report import Limit, heading, row
from livecaption.core.captions import ViewState, step
from livecaption.core.edited_transcript import EditedTranscript
from livecaption.model.audio import FILE, SampleIndex, UtteranceId
from livecaption.model.transcript import Span, TextState, TranscriptUpdate, Word
from livecaption.model.view import OVERLAY, CaptionStyle, Measure, Stability, TextEdge

if TYPE_CHECKING:
    from livecaption.ui.bridge import Bridge

ROOT = Path(__file__).resolve().parents[1]
INSIDE = "LIVECAPTION_PAINTING_INSIDE"
WIDTH, HEIGHT = 3840, 2160
OFFERED_HZ = 200
SECONDS = 6.0
ROUNDS = 3
WARM_S = 1.0
P50_MS, P99_MS = 4.0, 12.0
EARLIER, UTTERANCE_WORDS = 8_000, 12
"""Utterances of the eight hours before, and how many words each has."""

SPEECH = (
    "It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness, it "
    "was the epoch of belief, it was the epoch of incredulity, it was the season of Light, it was the season of "
    "Darkness, it was the spring of hope, it was the winter of despair, we had everything before us, we had nothing "
    "before us, we were all going direct to Heaven, we were all going direct the other way. There were a king with a "
    "large jaw and a queen with a plain face, on the throne of England; there were a king with a large jaw and a queen "
    "with a fair face, on the throne of France. In both countries it was clearer than crystal to the lords of the "
    "State preserves of loaves and fishes, that things in general were settled for ever."
)


def main() -> list[Limit]:
    """Both displays, their percentiles, and the limits."""
    from benchmarks.x_display import display

    heading(f"Painting: {WIDTH} px wide, eight hours behind it, {OFFERED_HZ} texts a second, outline and shadow")
    limits = []
    limits += _measured("offscreen", {"QT_QPA_PLATFORM": "offscreen"})
    with display(WIDTH, HEIGHT, compositor=False) as name:
        limits += _measured("Xvfb", {"QT_QPA_PLATFORM": "xcb", "DISPLAY": name})
    return limits


def _measured(where: str, environment: dict[str, str]) -> list[Limit]:
    limits = []
    for edge in ("outline", "shadow"):
        rounds = [_round(environment, edge) for _ in range(ROUNDS)]
        p50, p99, cpu50, cpu99 = (
            statistics.median(each[name] for each in rounds) for name in ("p50", "p99", "cpu_p50", "cpu_p99")
        )
        spread = ", ".join(f"{each['p99']:.1f}" for each in rounds)
        detail = f"processor p50 {cpu50:.2f}, p99 {cpu99:.2f} ms; p99 of each round {spread} ms"
        row(f"{where}, {edge}", f"p50 {p50:.2f} ms, p99 {p99:.2f} ms; {detail}")
        limits.append(Limit(f"frame to painted, {where}, {edge}, p50", p50, P50_MS, "ms", detail))
        limits.append(Limit(f"frame to painted, {where}, {edge}, p99", p99, P99_MS, "ms", detail))
    return limits


def _round(environment: dict[str, str], edge: str) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.painting"],
        cwd=ROOT,
        env={**os.environ, **environment, INSIDE: edge},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return dict(json.loads(done.stdout))


def inside(edge: str) -> None:
    """One display: paint for `SECONDS`, and print what the frames took as JSON."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    from livecaption.ui.application import create_application
    from livecaption.ui.bridge import Bridge
    from livecaption.ui.captions.measure import PADDING_X, QtMeasure, column_px
    from livecaption.ui.captions.overlay import OverlayWindow
    from livecaption.ui.icons import IconSet

    application = create_application(["livecaption"], ROOT / "assets" / "fonts", ROOT / "assets" / "icons")
    style = CaptionStyle(edge=TextEdge(edge), stability=Stability.FASTEST, words_per_minute=0.0)
    # Letters so large that 42 columns take the screen's whole width.
    style = replace(style, font_px=style.font_px * (WIDTH - 2 * PADDING_X) / (42 * column_px(style)))
    overlay = OverlayWindow(style, IconSet(ROOT / "assets" / "icons"), composited=True)
    if os.environ["QT_QPA_PLATFORM"] == "offscreen":
        # Its screen is small: the style goes past the window's fitting.
        overlay._fit = lambda style: style  # type: ignore[method-assign]
        # ignore: a benchmark may reach inside
        overlay.set_style(CaptionStyle(**{each: getattr(style, each) for each in style.__slots__}))
        overlay._settle()
    assert overlay.box.width() > 0.95 * WIDTH * 0.96, overlay.box
    wall: list[float] = []
    cpu: list[float] = []

    class Frame(QObject):
        """Notes when a frame began, and when the window has given its pixels away."""

        began = 0.0
        began_cpu = 0.0
        changes = False

        def begin(self, _name: str, view: object, told_s: float) -> None:
            self.began, self.began_cpu, self.changes = time.perf_counter(), time.thread_time(), False
            overlay.show_view(view, told_s)  # type: ignore[arg-type]
            # ignore: the signal carries any object
            if not self.changes:
                self.began = 0.0  # the same words as before are not painted, and not counted

        def note(self, _part: object) -> None:
            self.changes = True

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() is QEvent.Type.UpdateRequest and self.began:
                overlay.removeEventFilter(self)
                application.sendEvent(overlay, event)
                overlay.installEventFilter(self)
                wall.append((time.perf_counter() - self.began) * 1e3)
                cpu.append((time.thread_time() - self.began_cpu) * 1e3)
                self.began = 0.0
                return True
            return False

    frame, bridge = Frame(), Bridge()
    bridge.view_changed.connect(frame.begin)
    overlay._surface.changed.connect(frame.note)
    overlay.installEventFilter(frame)
    overlay.show()
    stop = threading.Event()
    speaking = threading.Thread(target=_speak, args=(bridge, style, QtMeasure(style), stop), daemon=True)
    speaking.start()
    QTimer.singleShot(int(WARM_S * 1000), wall.clear)
    QTimer.singleShot(int(WARM_S * 1000), cpu.clear)
    QTimer.singleShot(int((WARM_S + SECONDS) * 1000), application.quit)
    application.exec()
    stop.set()
    speaking.join()
    print(
        json.dumps(
            {
                "frames": len(wall),
                "p50": _percentile(wall, 50),
                "p99": _percentile(wall, 99),
                "cpu_p50": _percentile(cpu, 50),
                "cpu_p99": _percentile(cpu, 99),
            }
        )
    )


def _speak(bridge: Bridge, style: CaptionStyle, measure: Measure, stop: threading.Event) -> None:
    """As a session does after eight hours: text comes 200 times a second, is applied, laid out and offered as a view.

    Words come eight a second, the newest is heard differently again and again, and every dozen words become final.
    """
    words = SPEECH.split()
    changing = ("a", "the", "their", "some", "every")
    said, state = EditedTranscript(), ViewState()
    for number in range(EARLIER):
        begin = number * UTTERANCE_WORDS % len(words)
        said = said.take(_update(number, 1, " ".join(words[begin : begin + UTTERANCE_WORDS]), TextState.FINAL))
    count = 0
    next_s = time.perf_counter()
    while not stop.is_set():
        heard = count // (OFFERED_HZ // 8)
        number, length = EARLIER + heard // UTTERANCE_WORDS, heard % UTTERANCE_WORDS + 1
        begin = number * UTTERANCE_WORDS % len(words)
        text = words[begin : begin + length]
        closes = length == UTTERANCE_WORDS and count % (OFFERED_HZ // 8) == OFFERED_HZ // 8 - 1
        if not closes and count % 3 == 0:
            text = [*text[:-1], f"{text[-1]}{changing[count % 5]}"[:9]]
        kind = TextState.FINAL if closes else TextState.STABLE
        said = said.take(_update(number, count + 1, " ".join(text), kind, max(0, length - 3)))
        state, view = step(state, said.read, style, measure, time.perf_counter())
        bridge.show(OVERLAY, view)
        count += 1
        next_s += 1 / OFFERED_HZ
        time.sleep(max(0.0, next_s - time.perf_counter()))


def _update(number: int, revision: int, text: str, state: TextState, stable: int = 99) -> TranscriptUpdate:
    start = SampleIndex(number * 58_000)
    words = tuple(
        Word(word, 3.6 * number + 0.3 * place, 3.6 * number + 0.3 * place + 0.2)
        for place, word in enumerate(text.split())
    )
    return TranscriptUpdate(
        channel=FILE,
        utterance=UtteranceId(number),
        epoch=1,
        revision=revision,
        text=text,
        span=Span(start, SampleIndex(start + 57_000)),
        state=state,
        stable_words=min(stable, len(words)),
        words=words,
        speaker=("Ana", "Bogdan")[number // 3 % 2],
    )


def _percentile(values: list[float], percent: int) -> float:
    ranked = sorted(values)
    assert all(one <= other for one, other in pairwise(ranked))
    return ranked[min(len(ranked) - 1, round(percent / 100 * len(ranked)))]


if __name__ == "__main__":
    if os.environ.get(INSIDE):
        inside(os.environ[INSIDE])
    else:
        for limit in main():
            limit.print()
