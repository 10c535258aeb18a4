"""Whether the system's person wants nothing to glide or fade. GUI thread; may wait for a third of a second."""

from __future__ import annotations

import ctypes
import subprocess
import sys

_WAIT_MS = 300
_SPI_GETCLIENTAREAANIMATION = 0x1042


def system_reduces_motion() -> bool:
    """What the desktop says; False where it says nothing. Ask once the windows are there: the answer takes a moment."""
    if sys.platform == "win32":
        return _windows_says()
    if sys.platform == "darwin":
        return _macos_says()
    return _portal_says()


def _windows_says() -> bool:
    """Windows: "Animation effects" under Accessibility, Visual effects."""
    animates = ctypes.c_int(1)
    asked = ctypes.WinDLL("user32").SystemParametersInfoW  # type: ignore[attr-defined,unused-ignore] # Windows only
    return bool(asked(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animates), 0)) and not animates.value


def _macos_says() -> bool:
    """macOS: "Reduce motion" under Accessibility, Display."""
    command = ["/usr/bin/defaults", "read", "com.apple.universalaccess", "reduceMotion"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=1, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.stdout.strip() == "1"


def _portal_says() -> bool:
    """The desktop portal: reduced-motion of org.freedesktop.appearance, else GNOME's enable-animations."""
    reduced = _portal_setting("org.freedesktop.appearance", "reduced-motion")
    if isinstance(reduced, int):
        return reduced == 1
    return _portal_setting("org.gnome.desktop.interface", "enable-animations") is False


def _portal_setting(namespace: str, key: str) -> object:
    """A value of org.freedesktop.portal.Settings; None without a bus, a portal or such a setting."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusVariant

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return None
    where = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings")
    call = QDBusMessage.createMethodCall(*where, "Read")
    call.setArguments([namespace, key])
    answer = bus.call(call, QDBus.CallMode.Block, _WAIT_MS)
    if answer.type() is not QDBusMessage.MessageType.ReplyMessage or not answer.arguments():
        return None
    value: object = answer.arguments()[0]
    while isinstance(value, QDBusVariant):  # the portal wraps it twice
        value = value.variant()
    return value
