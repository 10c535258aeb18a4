"""Room for the ring round whatever has the keyboard: a container that holds its controls tight would cut it off."""

from __future__ import annotations

ROOM_PX = 3

FOCUS_ROOM = (ROOM_PX, ROOM_PX, ROOM_PX, ROOM_PX)
"""Margins of a layout whose controls can have the keyboard: left, top, right, bottom."""
