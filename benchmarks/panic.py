"""How long the panic keys take: from the key, or from another process's asking, to the pixels of the overlay.

    python -m benchmarks.panic

Runs the program itself under Xvfb with openbox and picom while it captions, blanks it and shows it again, and looks at
a pixel of the overlay's box over the same X connection, over and over.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.interface import captions, program, surroundings
from benchmarks.measures import percentile
from benchmarks.report import Limit, heading, row
from benchmarks.x_display import display
from livecaption.control.client import ask
from livecaption.model.actions import ActionName

ROUNDS = 20
_WIDTH, _HEIGHT = 1280, 720
_LOOK_AT = (_WIDTH // 2, int(_HEIGHT * 0.94) - 20)
"""Within the overlay's box at its default place."""

_WAIT_S = 10.0
_STARTED_S = 3.0
"""In its first half second the program still makes its other windows."""

_ALL_PLANES, _Z_PIXMAP = ctypes.c_ulong(-1 & 0xFFFFFFFF), 2


def main() -> list[Limit]:
    """Print the figures; returns the limits."""
    heading("The panic keys, to the pixel")
    with display(_WIDTH, _HEIGHT, compositor=True) as name, tempfile.TemporaryDirectory() as home:
        environment = surroundings(name, Path(home))
        pixel = _Pixel(name)
        with program(environment, *captions()):
            empty = pixel.value()
            _until(lambda: pixel.value() != empty, "the overlay")
            time.sleep(_STARTED_S)
            os.environ["XDG_RUNTIME_DIR"] = environment["XDG_RUNTIME_DIR"]
            limits = [_judge("another process asks", pixel, lambda: _asked(ActionName.BLANK))]
            if shutil.which("xdotool") is not None:
                limits.append(_judge("hotkey", pixel, lambda: _pressed(environment)))
    return limits


def _judge(what: str, pixel: _Pixel, press: Callable[[], None]) -> Limit:
    times_ms = []
    for _ in range(2 * ROUNDS):  # blank, show, blank ...
        before = pixel.value()
        began_s = time.monotonic()
        press()
        _until(lambda before=before: pixel.differs(before), what)  # type: ignore[misc] # bound on purpose
        times_ms.append(1000 * (time.monotonic() - began_s))
        time.sleep(0.25)
    worst = max(times_ms)
    row(what, f"p50 {percentile(times_ms, 0.5):.0f} ms, worst {worst:.0f} ms of {len(times_ms)}")
    return Limit(f"blank, {what}: to the pixels, worst", worst, 100.0, "ms", f"{len(times_ms)} times")


def _asked(action: ActionName) -> None:
    said = ask(action)
    assert said is not None
    assert said.code == "control.done", said


def _pressed(environment: dict[str, str]) -> None:
    subprocess.Popen(["xdotool", "key", "ctrl+alt+b"], env=environment)


def _until(condition: Callable[[], bool], what: str) -> None:
    deadline_s = time.monotonic() + _WAIT_S
    while not condition():
        if time.monotonic() > deadline_s:
            raise SystemExit(f"Not within {_WAIT_S:.0f} s: {what}.")
        time.sleep(0.0005)


class _Pixel:
    """One pixel of the screen, as it is shown."""

    def __init__(self, display_name: str) -> None:
        self._x11 = x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XGetImage.restype = ctypes.c_void_p
        x11.XGetPixel.restype = ctypes.c_ulong
        x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(x11.XOpenDisplay(display_name.encode()))
        self._root = ctypes.c_ulong(x11.XDefaultRootWindow(self._display))

    def value(self) -> int:
        """Its colour, 24 bits."""
        image = ctypes.c_void_p(self._x11.XGetImage(self._display, self._root, *_LOOK_AT, 1, 1, _ALL_PLANES, _Z_PIXMAP))
        found = int(self._x11.XGetPixel(image, 0, 0)) & 0xFFFFFF
        self._x11.XDestroyImage(image)
        return found

    def differs(self, before: int) -> bool:
        """Whether it is clearly another colour; a box that dims is not."""
        now = self.value()
        return any(abs((now >> shift & 0xFF) - (before >> shift & 0xFF)) > 40 for shift in (0, 8, 16))


if __name__ == "__main__":
    for limit in main():
        limit.print()
