"""From the display's frame tick to the end of painting: the overlay 4K wide, 200 views a second offered.

    python -m benchmarks.painting

Once offscreen and once on a virtual screen (Xvfb) of 3840 x 2160. A frame begins when the bridge hands a view over and
ends when the window's pixels are painted and given to the display. Wall time is what is bound: the median of three
rounds, since other programs may have had the machine. The processor's time and the rounds' spread stand beside it.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import threading
import time
from itertools import pairwise
from pathlib import Path

from benchmarks.report import Limit, heading, row

ROOT = Path(__file__).resolve().parents[1]
INSIDE = "LIVECAPTION_PAINTING_INSIDE"
WIDTH, HEIGHT = 3840, 2160
OFFERED_HZ = 200
SECONDS = 6.0
ROUNDS = 3
WARM_S = 1.0
P50_MS, P99_MS = 4.0, 12.0

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

    heading(f"Painting: {WIDTH} px wide, {OFFERED_HZ} views a second offered, outline and shadow")
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

    from livecaption.model.view import OVERLAY, CaptionStyle, TextEdge
    from livecaption.ui.application import create_application
    from livecaption.ui.bridge import Bridge
    from livecaption.ui.captions.measure import PADDING_X, column_px
    from livecaption.ui.captions.overlay import OverlayWindow
    from livecaption.ui.icons import IconSet

    application = create_application(["livecaption"], ROOT / "assets" / "fonts", ROOT / "assets" / "icons")
    style = CaptionStyle(edge=TextEdge(edge))
    # Letters so large that 42 columns take the screen's whole width.
    style = CaptionStyle(edge=TextEdge(edge), font_px=style.font_px * (WIDTH - 2 * PADDING_X) / (42 * column_px(style)))
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

        def begin(self, _name: str, view: object) -> None:
            self.began, self.began_cpu, self.changes = time.perf_counter(), time.thread_time(), False
            overlay.show_view(view)  # type: ignore[arg-type]
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
    speaking = threading.Thread(target=_speak, args=(bridge, OVERLAY, style.columns, stop), daemon=True)
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


def _speak(bridge: object, name: object, columns: int, stop: threading.Event) -> None:
    """Offer views as fast as they are asked for: words come eight a second, the last ones change and settle."""
    from livecaption.model.audio import FILE
    from livecaption.model.view import CaptionLine, CaptionRun, CaptionView, Tone

    words = SPEECH.split()
    lines: list[tuple[int, list[str]]] = [(1, [])]
    count = said = 0
    changing = ("a", "the", "their", "some", "every")
    next_s = time.perf_counter()
    while not stop.is_set():
        count += 1
        if count % (OFFERED_HZ // 8) == 0:
            word = words[said % len(words)]
            said += 1
            number, current = lines[-1]
            if len(" ".join([*current, word])) > columns - 2:
                lines = [lines[-1], (number + 1, [word])]
            else:
                current.append(word)
        shown = []
        for place, (number, current) in enumerate(lines):
            # The newest three words have not settled, and the very last is heard differently again and again.
            last = place == len(lines) - 1
            firm = current if not last else current[: max(0, said % 7 and len(current) - 3)]
            loose = current[len(firm) :]
            if last and loose and count % 3 == 0:
                loose = [*loose[:-1], f"{loose[-1]}{changing[count % 5]}"[:9]]
            stable = " ".join(firm)
            runs = [CaptionRun(stable, Tone.STABLE)] if firm else []
            if loose:
                runs.append(CaptionRun((" " if firm else "") + " ".join(loose), Tone.TENTATIVE))
            shown.append(CaptionLine(number, tuple(runs), FILE, "Ana" if place == 0 else None, 1))
        bridge.show(name, CaptionView(tuple(shown)))  # type: ignore[attr-defined]
        # ignore: typed loosely, so that Qt is imported in one place only
        next_s += 1 / OFFERED_HZ
        time.sleep(max(0.0, next_s - time.perf_counter()))


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
