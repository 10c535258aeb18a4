"""Composition of the desktop program: windows, tray, hotkeys, socket and settings round one session at a time.

The only package beside `ui/` that imports Qt; it is itself imported only when a window is wanted.
"""

import builtins

import PySide6.QtCore

# PySide replaces the import function with one that reads the source of every module imported later, in search of its
# __feature__ switch, which nothing here uses: a sixth of a second of the start. It keeps the original under this name.
assert PySide6.QtCore is not None
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
