"""How the lines of a turn are painted: runs of settled words, of unsettled ones, and of sounds. Pure; any thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from livecaption.core.layout import joined
from livecaption.core.turns import Entries, Shape, Turn, pause_s
from livecaption.model.transcript import EntryKey
from livecaption.model.view import CaptionLine, CaptionRun, Tone

_MID_SENTENCE_S = 1.0
"""After a shorter one, a full stop before a word in lower case is only the cut's doing."""


def paint(turn: Turn, entries: Entries, shape: Shape, voice: int) -> Iterator[CaptionLine]:
    """The turn's lines as runs of settled and unsettled words and sounds."""
    flat = turn.flat(entries)
    starts = {turn.start_of(number, entries) for number in range(len(turn.lines))}
    tones: list[Tone] = []
    for key in turn.keys:
        stop = len(tones)
        # At a line's end a full stop stays: that line may have been read.
        if stop and stop not in starts and _cut_in_a_sentence(entries, turn.keys, key):
            flat[stop - 1] = flat[stop - 1]._replace(text=flat[stop - 1].text[:-1])
        entry = entries[key]
        tones += [
            Tone.SOUND if unit.sound else Tone.STABLE if index < entry.stable else Tone.TENTATIVE
            for index, unit in enumerate(entry.units)
        ]
    for number, line in enumerate(turn.lines):
        if turn.blank(number, entries):
            continue
        start, end = turn.start_of(number, entries), turn.start_of(number + 1, entries)
        runs: list[CaptionRun] = []
        run_start = start
        for place in range(start + 1, end + 1):
            if place == end or tones[place] != tones[run_start]:
                text = joined(flat[run_start:place])
                if place < end and not flat[place].glued:
                    text += " "
                runs.append(CaptionRun(text, tones[run_start]))
                run_start = place
        name = turn.name_on(number, shape) or None
        yield CaptionLine(line.line_id, tuple(runs), turn.channel, name, voice)


def _cut_in_a_sentence(entries: Entries, keys: Sequence[EntryKey], key: EntryKey) -> bool:
    """Whether the full stop before this entry was put there by the cut alone: at once it goes on in lower case."""
    after, before = entries[key], entries[keys[keys.index(key) - 1]]
    if not (before.source.final and before.units and after.units and after.stable):
        return False
    last, first = before.units[-1].text, after.units[0].text
    full_stop = last.endswith(".") and last.count(".") == 1 and len(last) > 2
    return full_stop and first[0].islower() and pause_s(before.source, after.source) <= _MID_SENTENCE_S
