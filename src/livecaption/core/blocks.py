"""Captions in blocks: a block of lines fills, stays until it can have been read, and is replaced as a whole.

Pure; called on whichever thread runs the session.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from livecaption.core.pace import COLUMNS_A_WORD
from livecaption.model.view import CaptionStyle

LEAST_READING_S = 0.83
"""A full block stays at least so long (Netflix: 20 frames)."""


@dataclass(frozen=True, slots=True)
class Block:
    """The block on screen: it begins with the line `first`, since `began_s`. `hidden` are the lines that wait for the
    next ones, each with the time it came."""

    first: int = 0
    began_s: float = 0.0
    hidden: tuple[tuple[int, float], ...] = ()


def turn_over(
    block: Block,
    lines: Sequence[int],
    width: Callable[[Sequence[int]], float],
    style: CaptionStyle,
    now_s: float,
    *,
    at_once: bool = False,
) -> tuple[Block, float | None]:
    """The block to show of these lines (ids, rising), and when the next one may take its place.

    `width` tells how many columns of text lines hold. No line waits longer than `style.pace_delay_s`: with a backlog
    blocks stay for less than their reading time, all alike. `at_once` skips to the last.
    """
    size = max(1, style.lines)
    since = dict(block.hidden)
    first, began_s = block.first, block.began_s
    while True:
        left = [line for line in lines if line >= first]
        if not left:
            return Block(first, now_s), None
        if first < left[0] and not any(line in since for line in left):
            began_s = now_s
        shown, rest = left[:size], left[size:]
        first = shown[0]
        if not rest:
            return Block(first, began_s), None
        for line in rest:
            since.setdefault(line, now_s)
        read_s = _reading_s(width(shown), style.words_per_minute)
        turns_s = max(began_s + read_s, since[rest[0]] + LEAST_READING_S)
        from_s = max(began_s, since[rest[0]])
        for number, line in enumerate(rest[::size], 1):
            turns_s = min(turns_s, from_s + max(0.0, since[line] + style.pace_delay_s - from_s) / number)
        if now_s < turns_s and not at_once:
            return Block(first, began_s, tuple((line, since[line]) for line in rest)), turns_s
        first, began_s = rest[0], now_s


def _reading_s(columns: float, words_per_minute: float) -> float:
    if words_per_minute <= 0:
        return LEAST_READING_S
    return max(LEAST_READING_S, columns / COLUMNS_A_WORD / words_per_minute * 60.0)
