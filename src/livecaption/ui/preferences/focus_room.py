"""Room for the ring round whatever has the keyboard: controls one below the other would touch it.

At the sides the page itself has the room, so that everything on it begins at one line.
"""

from __future__ import annotations

ROOM_PX = 3

FOCUS_ROOM = (0, ROOM_PX, 0, ROOM_PX)
"""Margins of a layout whose controls can have the keyboard: left, top, right, bottom."""
