"""An X display of one's own: Xvfb with openbox and, if wanted, picom. For pictures and window tests.

    python benchmarks/x_display.py [--no-compositor] [--size 1280x720] -- COMMAND...

runs a command in it and answers with the command's exit status.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

STARTS_WITHIN_S = 20.0
PROGRAMS = ("Xvfb", "openbox", "picom")


def missing_programs() -> list[str]:
    """Which of the programs are not installed."""
    return [program for program in PROGRAMS if shutil.which(program) is None]


@contextmanager
def display(width: int, height: int, *, compositor: bool) -> Iterator[str]:
    """A running X display with a window manager; answers its name, and ends what it started."""
    if missing_programs():
        raise SystemExit(f"{', '.join(missing_programs())} missing here. make setup-for-tests installs them.")
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
        running.append(_quietly(["openbox"], environment))
        _wait_for_selection(name, "_NET_SUPPORTING_WM_CHECK", root_property=True)
        if compositor:
            running.append(_quietly(["picom", "--backend", "xrender", "--config", os.devnull], environment))
            _wait_for_selection(name, "_NET_WM_CM_S0")
        yield name
    finally:
        for process in reversed(running):
            process.terminate()
            process.wait()


def _quietly(command: list[str], environment: dict[str, str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _wait_for_selection(name: str, atom: str, *, root_property: bool = False) -> None:
    """Wait until the window manager or the compositor has announced itself."""
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


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--no-compositor", action="store_true")
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("command", nargs="+")
    arguments = parser.parse_args()
    width, height = map(int, arguments.size.split("x"))
    with display(width, height, compositor=not arguments.no_compositor) as name:
        environment = {**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        return subprocess.run(arguments.command, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
