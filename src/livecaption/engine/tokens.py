"""Moonshine's token table: token ids to text. Pure; loaded once, read from any thread.

`tokenizer.bin` is a list of length-prefixed byte strings, the id being the place in the list. A length below 128 is
one byte; from 128 it is two: `low = (length % 128) + 128`, then `length // 128`. U+2581 stands for a space; `<<ST_n>>`
are control tokens without text.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

FIRST_TOKEN = 1
END_TOKEN = 2
_SPACE = "\u2581".encode()


@dataclass(frozen=True, slots=True)
class TokenWord:
    """A word, the tokens that spell it, and the natural logarithm of the probability of the least of them.

    Where a language has no spaces between words it is a character; `glued` then says that no space is before it.
    """

    text: str
    tokens: tuple[int, ...]
    log_probability: float = 0.0
    glued: bool = False

    @property
    def probability(self) -> float:
        """How sure the model is of it, 0..1."""
        return math.exp(self.log_probability)


class TokenTable:
    """Token ids and the bytes they stand for. Raises `ValueError` when the table is cut short or empty."""

    def __init__(self, table: bytes) -> None:
        self._pieces = [_piece(raw) for raw in _entries(table)]
        if not self._pieces:
            raise ValueError("token table is empty")

    def __len__(self) -> int:
        return len(self._pieces)

    def words(self, tokens: Sequence[int], log_probabilities: Sequence[float] = ()) -> list[TokenWord]:
        """The words that `tokens` spell; tokens without text of their own belong to the word before them."""
        groups: list[list[int]] = []
        for token in tokens:
            if groups and not self._piece(token).startswith(b" "):
                groups[-1].append(token)
            else:
                groups.append([token])
        found: list[TokenWord] = []
        waiting: tuple[int, ...] = ()  # spaces, notes, dashes: not words, but kept as part of the next word's tokens
        end = 0
        for group in groups:
            text = self.text(group).replace(",,", ",")  # this model stutters commas
            waiting += tuple(group)
            end += len(group)
            if any(letter.isalnum() for letter in text):
                scores = log_probabilities[end - len(waiting) : end]
                found.append(TokenWord(text, waiting, min(scores, default=0.0)))
                waiting = ()
        return found

    def characters(self, tokens: Sequence[int], log_probabilities: Sequence[float] = ()) -> list[TokenWord]:
        """The characters that `tokens` spell; what is not said aloud belongs to the one before. One may take several
        tokens, of which a cut decode has only the first: such a beginning is left out."""
        found: list[TokenWord] = []
        group: list[int] = []
        for place, token in enumerate(tokens):
            group.append(token)
            spelled = b"".join(self._piece(each) for each in group)
            if not _whole(spelled):
                continue
            text = " ".join(spelled.decode().split())
            least = min(log_probabilities[place + 1 - len(group) : place + 1], default=0.0)
            if any(letter.isalnum() for letter in text):
                glued = bool(found) and not spelled.startswith(b" ")
                found.append(TokenWord(text, tuple(group), least, glued))
            elif found:
                before = found[-1]
                found[-1] = TokenWord(
                    before.text + text, before.tokens + tuple(group), before.log_probability, before.glued
                )
            group = []
        return found

    def text(self, tokens: Iterable[int]) -> str:
        """The text of `tokens`; the first and last token and unknown ids are left out, white space is single."""
        joined = b"".join(self._piece(token) for token in tokens)
        return " ".join(joined.decode("utf-8", "replace").split())

    def _piece(self, token: int) -> bytes:
        return self._pieces[token] if END_TOKEN < token < len(self._pieces) else b""


def _entries(table: bytes) -> list[bytes]:
    entries: list[bytes] = []
    at = 0
    while at < len(table):
        length = table[at]
        at += 1
        if length >= 128:
            if at >= len(table):
                raise ValueError("token table is cut short")
            length = length - 128 + table[at] * 128
            at += 1
        if at + length > len(table):
            raise ValueError("token table is cut short")
        entries.append(table[at : at + length])
        at += length
    return entries


def _whole(text: bytes) -> bool:
    try:
        text.decode()
    except UnicodeDecodeError:
        return False
    return True


def _piece(raw: bytes) -> bytes:
    return b"" if raw.startswith(b"<<ST_") else raw.replace(_SPACE, b" ")
