"""Whether a window can be shown here, found out without Qt: Qt ends the whole program when its platform fails."""

from __future__ import annotations

import ctypes
import os
import re
import socket
import sys
from pathlib import Path

from livecaption.model.messages import Message, message

X11_LIBRARIES = (
    "libEGL.so.1",
    "libGL.so.1",
    "libxkbcommon-x11.so.0",
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxcb-shape.so.0",
    "libxcb-xkb.so.1",
    "libfontconfig.so.1",
    "libdbus-1.so.3",
)
_TIMEOUT_S = 1.0


def display_trouble() -> Message | None:
    """Why no window can be shown, or None. Windows and macOS always have a screen."""
    if not sys.platform.startswith("linux"):
        return None
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in ("offscreen", "minimal"):
        return None
    display, wayland = os.environ.get("DISPLAY", ""), os.environ.get("WAYLAND_DISPLAY", "")
    if not display and not wayland:
        return message("display.none")
    if display and not wayland and not _x_server_answers(display):
        return message("display.no_answer", display=display)
    missing = [name for name in X11_LIBRARIES if not _loads(name)]
    if missing:
        return message("display.libraries_missing", libraries=", ".join(missing))
    return None


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _x_server_answers(display: str) -> bool:
    """Whether something accepts connections where `display` (host:number.screen) points."""
    parsed = re.fullmatch(r"(?P<host>[^:]*):(?P<number>\d+)(?:\.\d+)?", display)
    if parsed is None:
        return Path(display).exists()  # macOS and some launchers name a socket
    number = int(parsed["number"])
    if parsed["host"] not in ("", "unix"):
        return _connects(socket.AF_INET, (parsed["host"], 6000 + number))
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers listen, by convention
    return _connects(socket.AF_UNIX, path) or _connects(socket.AF_UNIX, "\0" + path)


def _connects(family: socket.AddressFamily, address: tuple[str, int] | str) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.settimeout(_TIMEOUT_S)
        try:
            probe.connect(address)
        except OSError:
            return False
        return True
