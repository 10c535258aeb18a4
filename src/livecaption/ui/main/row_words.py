"""The words of a transcript's row: where each begins and ends, times, gaps and what is copied. GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from unicodedata import bidirectional

from PySide6.QtCore import QDateTime, QLocale, QTextBoundaryFinder

from livecaption.model.audio import Gap, GapReason, seconds
from livecaption.model.messages import text_of

_GAPS = {
    GapReason.PAUSED: "main.gap_paused",
    GapReason.DEVICE_LOST: "main.gap_device_lost",
    GapReason.OVERFLOW: "main.gap_overflow",
    GapReason.SLEEP: "main.gap_sleep",
    GapReason.ENDPOINT: "main.gap_endpoint",
    GapReason.NOT_KEPT: "main.gap_not_kept",
}


@dataclass(frozen=True, slots=True)
class WordPlace:
    """One word of a text: its characters, and where it stands in UTF-16 units, as Qt counts."""

    text: str
    start: int
    end: int


def words_of(text: str) -> list[WordPlace]:
    """The words by Unicode's rules; punctuation is none. Without spaces, runs of one kind of letter count as words."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, text)
    units = text.encode("utf-16-le", "surrogatepass")
    found: list[WordPlace] = []
    start = 0
    while (end := finder.toNextBoundary()) != -1:
        word = units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
        if any(map(str.isalnum, word)):
            before = found[-1] if found else None
            kind = _kind(word[0])
            if before is not None and before.end == start and kind and kind == _kind(before.text[-1]):
                found[-1] = WordPlace(before.text + word, before.start, end)
            else:
                found.append(WordPlace(word, start, end))
        start = end
    return found


def _kind(character: str) -> str:
    """Which letters of a script that is written without spaces; "" for all other scripts."""
    code = ord(character)
    if 0x3041 <= code <= 0x309F:
        return "hiragana"
    return "han" if 0x3400 <= code <= 0x9FFF or 0x20000 <= code <= 0x3FFFF else ""


def with_word(text: str, place: WordPlace, word: str) -> str:
    """The text with another word in that place."""
    units = text.encode("utf-16-le", "surrogatepass")
    before, after = units[: 2 * place.start], units[2 * place.end :]
    return one_line(before.decode("utf-16-le", "surrogatepass") + word + after.decode("utf-16-le", "surrogatepass"))


def units(text: str) -> int:
    """Length in UTF-16 units, as Qt counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def one_line(text: str) -> str:
    """The text without line breaks and other control characters; itself where it has none."""
    return text if text.isprintable() and "  " not in text else " ".join("".join(map(_printable, text)).split())


def _printable(character: str) -> str:
    # Joiners and direction marks belong to the text; they have no width, so isprintable() calls them unprintable.
    return character if character.isprintable() or character in "\u200c\u200d\u200e\u200f" else " "


def is_right_to_left(text: str) -> bool:
    """By the first letter that has a direction."""
    return next((kind for kind in map(bidirectional, text) if kind in ("L", "R", "AL")), "L") != "L"


def length_words(length_s: float) -> str:
    """A length of time, for example "4 s" or "2 min"."""
    whole = max(1, round(length_s))
    if whole < 120:
        return text_of("main.length_s", seconds=whole)
    if whole < 7200:
        return text_of("main.length_min", minutes=round(whole / 60))
    return text_of("main.length_h", hours=whole // 3600, minutes=whole % 3600 // 60)


def gap_words(gap: Gap) -> str:
    """What a gap was, for example "no captions for 4 s (network)"."""
    return text_of(_GAPS[gap.reason], length=length_words(gap.duration_s))


def time_words(start: int, began: datetime | None) -> str:
    """When the sample `start` was said: the time of day where it is known, else minutes and seconds since the start."""
    if began is None:
        return clock_words(seconds(start))
    at = began + timedelta(seconds=seconds(start))
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at.timestamp())).time(), QLocale.FormatType.ShortFormat)


def clock_words(length_s: float) -> str:
    """Minutes and seconds, with hours where there are any: "31:20", "1:02:03"."""
    whole = max(0, int(length_s))
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"
