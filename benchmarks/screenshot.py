"""Takes a picture of the overlay over another window, on a display of its own (Xvfb, openbox, picom).

    python benchmarks/screenshot.py OUT.png [--text WORDS] [--tentative WORDS] [--scale 2] [--dark] [--no-compositor]

It paints a plausible slide, lets the real layout break the given words into lines, shows the real overlay, and saves
what the screen holds. With nothing given it is the picture in the README, drawn from fixed words.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
STARTS_WITHIN_S = 10.0


@contextmanager
def display(width: int, height: int, *, compositor: bool) -> Iterator[str]:
    """A running X display with a window manager; answers its name, and ends what it started."""
    for program in ("Xvfb", "openbox", *(("picom",) if compositor else ())):
        if shutil.which(program) is None:
            raise SystemExit(f"{program} is missing. Install xvfb, openbox and picom.")
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
        pass_fds=(write_end,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    with os.fdopen(read_end) as pipe:
        name = f":{pipe.readline().strip()}"
    environment = {**os.environ, "DISPLAY": name}
    running = [server]
    try:
        quiet = {"env": environment, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        running.append(subprocess.Popen(["openbox"], **quiet))  # type: ignore[call-overload]
        _wait_for_selection(name, "_NET_SUPPORTING_WM_CHECK", root_property=True)
        if compositor:
            running.append(subprocess.Popen(["picom", "--backend", "xrender"], **quiet))  # type: ignore[call-overload]
            _wait_for_selection(name, "_NET_WM_CM_S0")
        yield name
    finally:
        for process in reversed(running):
            process.terminate()
            process.wait()


def _wait_for_selection(name: str, atom: str, *, root_property: bool = False) -> None:
    """Wait until the window manager or the compositor has announced itself."""
    import ctypes

    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XGetSelectionOwner.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
    x11.XGetSelectionOwner.restype = ctypes.c_ulong
    x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XListProperties.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.POINTER(ctypes.c_int)]
    x11.XListProperties.restype = ctypes.POINTER(ctypes.c_ulong)
    x11.XFree.argtypes = [ctypes.c_void_p]
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    connection = x11.XOpenDisplay(name.encode())
    if not connection:
        raise SystemExit(f"The display {name} does not answer.")
    wanted = x11.XInternAtom(connection, atom.encode(), 0)
    deadline_s = time.monotonic() + STARTS_WITHIN_S
    try:
        while time.monotonic() < deadline_s:
            if root_property:
                count = ctypes.c_int()
                found = x11.XListProperties(connection, x11.XDefaultRootWindow(connection), ctypes.byref(count))
                present = wanted in found[: count.value] if found else False
                if found:
                    x11.XFree(found)
            else:
                present = bool(x11.XGetSelectionOwner(connection, wanted))
            if present:
                return
            time.sleep(0.02)
    finally:
        x11.XCloseDisplay(connection)
    raise SystemExit(f"Nothing announced {atom} on {name} within {STARTS_WITHIN_S:.0f} s.")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--text", default="Thanks, everyone. So the numbers for March are in, and they are better than")
    parser.add_argument("--tentative", default="we thought they might")
    parser.add_argument("--speaker")
    parser.add_argument("--notice", default="")
    parser.add_argument("--rest", type=int, default=0)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--width", type=int, default=1280)
    parser.add_argument("--height", type=int, default=720)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--no-compositor", action="store_true")
    arguments = parser.parse_args()
    if os.environ.get("LIVECAPTION_SCREENSHOT_INSIDE"):
        sys.path.insert(0, str(Path(__file__).parent))
        from screenshot_scene import show_and_save  # type: ignore[import-not-found, unused-ignore]

        show_and_save(arguments, ROOT / "assets")
        return
    scale = arguments.scale
    width, height = int(arguments.width * scale), int(arguments.height * scale)
    with display(width, height, compositor=not arguments.no_compositor) as name:
        environment = {
            **os.environ,
            "DISPLAY": name,
            "QT_QPA_PLATFORM": "xcb",
            "QT_SCALE_FACTOR": str(scale),
            "LIVECAPTION_SCREENSHOT_INSIDE": "1",
        }
        subprocess.run([sys.executable, *sys.argv], env=environment, check=True)


if __name__ == "__main__":
    main()
