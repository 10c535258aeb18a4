"""Composition of the desktop program: windows, tray, hotkeys, socket and settings round one session at a time.

The only package beside `ui/` that imports Qt; it is itself imported only when a window is wanted.
"""
