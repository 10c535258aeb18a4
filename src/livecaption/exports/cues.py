"""Entries and gaps to subtitle cues: at most two lines of 42 columns, 0.83 to 7 s, never overlapping. Pure.

Words are grouped within a sentence, or an utterance, by the cheapest partition (few cues, ends at punctuation and
pauses), then all cues of the session take their turn in time.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from heapq import heapify, heappop, heappush

from livecaption.exports.choices import (
    ExportChoices,
    ToldGap,
    chosen_gaps,
    chosen_parts,
    cut_to_width,
    gap_line,
    label,
    one_line,
    width,
)
from livecaption.model.audio import seconds
from livecaption.model.messages import message, render
from livecaption.model.transcript import Transcript, TranscriptUpdate

COLUMNS = 42
SHORTEST_MS = 830
LONGEST_MS = 7_000
_GAP_MS = 4_000
_READING_CHARACTERS_PER_S = 20
_PAUSE_MS = 500
_STUMP_COLUMNS = 20
_LONGEST_NAME = 30
_RELAID_CUES = 10
_CLAUSE_ENDS = (".", "?", "!", "…", ",", ";", ":", "。", "？", "！", "、", "，", "؟", "،")


@dataclass(frozen=True, slots=True)
class Cue:
    """One subtitle: its lines and its time on the session's timeline in milliseconds. `speaker` is "" if unknown."""

    start_ms: int
    end_ms: int
    lines: tuple[str, ...]
    speaker: str = ""

    @property
    def reading_ms(self) -> int:
        """How long a reader needs for it."""
        return max(SHORTEST_MS, sum(map(len, self.lines)) * 1000 // _READING_CHARACTERS_PER_S)


@dataclass(frozen=True, slots=True)
class _Token:
    """A word, or a piece of one too long for a line (`glued` to the piece before it)."""

    text: str
    start_ms: int
    end_ms: int
    glued: bool = False


def make_cues(transcript: Transcript, choices: ExportChoices, *, name_speakers: bool = False) -> tuple[Cue, ...]:
    """All cues in order. `name_speakers` puts "Name: " before the first words after a change of speaker."""
    waiting: list[_Said] = []
    gaps = chosen_gaps(transcript)
    for sentence in _sentences(chosen_parts(transcript, choices), gaps, choices):
        lead = "" if sentence[0].final else render(message("export.not_final", text="")).strip()
        tokens = _tokens(sentence[0], lead)
        for entry in sentence[1:]:
            tokens += _tokens(entry, "")
        groups = _partition(tokens)
        waiting.append(_Said(groups[0][0].start_ms, len(waiting), _short_name(sentence[0].speaker or ""), groups))
    for gap in gaps:
        start = _ms(seconds(gap.start))
        name = _short_name(gap.name)
        words = _lead(gap_line(replace(gap, name=cut_to_width(name, _LONGEST_NAME)[0])), start)
        words.append(_Token("", start, min(_ms(seconds(gap.end)), start + _GAP_MS), glued=True))
        waiting.append(_Said(start, len(waiting), name, [words], gap=True))
    heapify(waiting)
    cues: list[Cue] = []
    last_speaker = ""
    while waiting:  # by time, not by entry: what two say at once takes turns
        said = heappop(waiting)
        if said.gap:
            last_speaker = said.speaker or last_speaker
            cues.append(_cue(said.groups[0], ""))
            continue
        if name_speakers and said.speaker and said.speaker != last_speaker:
            said.lead()
        last_speaker = said.speaker
        cues.append(_cue(said.groups.pop(0), said.speaker))
        if said.groups:
            said.start_ms = said.groups[0][0].start_ms
            heappush(waiting, said)
    return tuple(_in_turn(cues))


def _sentences(
    entries: Iterable[TranscriptUpdate], gaps: Sequence[ToldGap], choices: ExportChoices
) -> Iterator[list[TranscriptUpdate]]:
    """Entries, together where a sentence goes on after a pause; nothing goes on over a gap."""
    run: list[TranscriptUpdate] = []
    begins = [gap.start for gap in gaps]
    for entry in entries:
        if run and not (
            entry.final
            and run[-1].final
            and choices.goes_on(run[-1], entry)
            and bisect_left(begins, run[-1].span.start) == bisect_left(begins, entry.span.start)
        ):
            yield run
            run = []
        run.append(entry)
    if run:
        yield run


@dataclass(order=True, slots=True)
class _Said:
    """What of an entry has no cue yet, in groups of a cue each; or a gap."""

    start_ms: int
    place: int
    speaker: str = field(compare=False)
    groups: list[list[_Token]] = field(compare=False)
    gap: bool = field(default=False, compare=False)

    def lead(self) -> None:
        """Put the name before what is next; that may move words into the cues after it."""
        some = len(self.groups) if len(self.groups) <= _RELAID_CUES else 2
        tokens = [token for group in self.groups[:some] for token in group]
        self.groups[:some] = _partition(_lead(f"{self.speaker}:", tokens[0].start_ms) + tokens)


def _in_turn(cues: list[Cue]) -> list[Cue]:
    """Cues one after the other: what is said over another voice waits until that can be read, but not longer."""
    placed: list[Cue] = []
    free_ms = 0
    for index, cue in enumerate(cues):
        start = max(cue.start_ms, free_ms)
        own_ms = max(0, cue.end_ms - cue.start_ms)
        least = start + max(SHORTEST_MS, min(own_ms, cue.reading_ms))
        end = max(cue.end_ms, least)
        if index + 1 < len(cues):
            end = min(end, max(cues[index + 1].start_ms, least))
        free_ms = min(end, start + LONGEST_MS)
        placed.append(replace(cue, start_ms=start, end_ms=free_ms))
    return placed


def _cue(group: list[_Token], speaker: str) -> Cue:
    return Cue(group[0].start_ms, max(token.end_ms for token in group), tuple(_wrap(group)), speaker)


def _wrap(group: list[_Token]) -> list[str]:
    """Lines of at most `COLUMNS`; one line if it fits, else the break that leaves the lines most alike."""
    best = [_joined(group)]
    if width(best[0]) <= COLUMNS:
        return best
    least = math.inf
    for cut in range(1, len(group)):
        first, second = _joined(group[:cut]), _joined(group[cut:])
        widest = max(width(first), width(second))
        if widest <= COLUMNS and widest < least:
            best, least = [first, second], widest
    return best


def _joined(group: list[_Token]) -> str:
    return "".join(token.text if index == 0 or token.glued else f" {token.text}" for index, token in enumerate(group))


def _partition(tokens: list[_Token]) -> list[list[_Token]]:
    """Tokens in groups that each fit one cue, at the least total cost (dynamic programming from the front)."""
    room = _Room(tokens)
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(tokens) + 1):
        following = tokens[end] if end < len(tokens) else None
        options: list[tuple[float, int]] = []
        for start in range(end - 1, -1, -1):
            if end - start > 1 and not room.fits(start, end):
                break
            cost = _cost(tokens[start], tokens[end - 1], room.width(start, end), following)
            options.append((best[start][0] + cost, start))
        best.append(min(options))
    groups: list[list[_Token]] = []
    end = len(tokens)
    while end > 0:
        start = best[end][1]
        groups.append(tokens[start:end])
        end = start
    return groups[::-1]


class _Room:
    """How wide any run of the tokens is, without joining it: hours of speech have very many runs."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._spaces = [0 if token.glued else 1 for token in tokens]
        self._sums = [0]
        for token, space in zip(tokens, self._spaces, strict=True):
            self._sums.append(self._sums[-1] + width(token.text) + space)
        # Where the second line begins when the first one takes all it can.
        self._second: list[int] = []
        cut = 0
        for start in range(len(tokens)):
            cut = max(cut, start + 1)
            while cut < len(tokens) and self.width(start, cut + 1) <= COLUMNS:
                cut += 1
            self._second.append(cut)

    def width(self, start: int, end: int) -> int:
        """Columns of the tokens from `start` up to `end` on one line."""
        return self._sums[end] - self._sums[start] - self._spaces[start]

    def fits(self, start: int, end: int) -> bool:
        """Whether these tokens fit one cue, in room and in time."""
        if self._tokens[end - 1].end_ms - self._tokens[start].start_ms > LONGEST_MS:
            return False
        second = self._second[start]
        return second >= end or self.width(second, end) <= COLUMNS


def _cost(first: _Token, last: _Token, columns: int, following: _Token | None) -> float:
    cost = 1.0
    if following is not None and not last.text.endswith(_CLAUSE_ENDS):
        cost += 0.1 if following.start_ms - last.end_ms >= _PAUSE_MS else 0.35
    if columns < _STUMP_COLUMNS:
        cost += 0.5 * (_STUMP_COLUMNS - columns) / _STUMP_COLUMNS
    if last.end_ms - first.start_ms < SHORTEST_MS:
        cost += 0.3
    return cost


def _lead(text: str, at_ms: int) -> list[_Token]:
    """Words that nobody said."""
    pieces = [(piece, index) for word in text.split() for index, piece in enumerate(cut_to_width(word, COLUMNS))]
    return [_Token(piece, at_ms, at_ms, glued=index > 0) for piece, index in pieces]


def _tokens(entry: TranscriptUpdate, lead: str) -> list[_Token]:
    """The entry's words with their times: the engine's where it gives one for each word, else by length."""
    texts = one_line(entry.text).split(" ")
    timed = _engine_times(entry, len(texts)) or _times_by_length(entry, texts)
    tokens = _lead(lead, timed[0][0])
    for text, (start, end) in zip(texts, timed, strict=True):
        pieces = cut_to_width(text, COLUMNS)
        bounds = [start + (end - start) * index // len(pieces) for index in range(len(pieces) + 1)]
        tokens += [
            _Token(piece, bounds[index], bounds[index + 1], glued=index > 0) for index, piece in enumerate(pieces)
        ]
    return tokens


def _engine_times(entry: TranscriptUpdate, count: int) -> list[tuple[int, int]] | None:
    words = [word for word in entry.words if one_line(word.text)]
    if len(words) != count or not all(math.isfinite(w.start_s) and math.isfinite(w.end_s) for w in words):
        return None
    times: list[tuple[int, int]] = []
    last_s = seconds(entry.span.end)
    floor, ceiling = _ms(seconds(entry.span.start)), _ms(last_s)
    for word in words:
        # An engine's times may run backwards or beyond the speech, however far; a reader's clock may not.
        start = min(max(_ms(min(word.start_s, last_s)), floor), max(ceiling, floor))
        floor = max(start, min(_ms(min(word.end_s, last_s)), ceiling))
        times.append((start, floor))
    return times


def _times_by_length(entry: TranscriptUpdate, texts: list[str]) -> list[tuple[int, int]]:
    start, end = _ms(seconds(entry.span.start)), _ms(seconds(entry.span.end))
    total = sum(len(text) + 1 for text in texts)
    times: list[tuple[int, int]] = []
    done = 0
    for text in texts:
        first = start + (end - start) * done // total
        done += len(text) + 1
        times.append((first, start + (end - start) * done // total))
    return times


def _short_name(name: str) -> str:
    name = label(name)
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"


def _ms(time_s: float) -> int:
    return round(max(0.0, time_s) * 1000)
