"""What one entry of the catalogue of sentences is: an English sentence, or two where it counts something."""

from __future__ import annotations

from typing import NamedTuple


class Counted(NamedTuple):
    """A sentence about `{n}` things: for one of them, and for any other number. Other languages have other forms."""

    one: str
    other: str


Sentence = str | Counted
