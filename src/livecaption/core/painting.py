"""How the lines of a turn are painted: runs of settled words, of unsettled ones, and of sounds. Pure; any thread."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from livecaption.core.layout import joined
from livecaption.core.palette import Voice
from livecaption.core.phrases import leads_on, never_ends
from livecaption.core.turns import Entries, Shape, Turn
from livecaption.model.transcript import EntryKey
from livecaption.model.view import CaptionLine, CaptionRun, Tone


def paint(
    turn: Turn, entries: Entries, shape: Shape, visible: Collection[int], colours: Mapping[Voice, int]
) -> Iterator[CaptionLine]:
    """The turn's `visible` lines as runs of settled and unsettled words and sounds.

    A full stop that only the cut put into a sentence is left out here; the words that are kept are those that came.
    """
    flat = turn.flat(entries)
    starts = {turn.start_of(number, entries) for number in range(len(turn.lines))}
    tones: list[Tone] = []
    for key in turn.keys:
        stop = len(tones)
        # At a line's end a full stop stays: that line may have been read.
        if stop and stop not in starts and _cut_in_a_sentence(entries, turn.keys, key):
            flat[stop - 1] = flat[stop - 1]._replace(text=flat[stop - 1].text[:-1])
            if leads_on(flat[stop].text) and not flat[stop].text[1:].isupper():
                # Such a word is nobody's name: its capital is the cut's doing, too.
                flat[stop] = flat[stop]._replace(text=flat[stop].text[:1].lower() + flat[stop].text[1:])
        entry = entries[key]
        tones += [
            Tone.SOUND if unit.sound else Tone.STABLE if index < entry.stable else Tone.TENTATIVE
            for index, unit in enumerate(entry.units)
        ]
    for number, line in enumerate(turn.lines):
        if line.line_id not in visible or turn.blank(number, entries):
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
        name = turn.name_on(number, shape, entries) or None
        colour = colours[turn.channel, turn.voice_of(number, entries)]
        yield CaptionLine(line.line_id, tuple(runs), turn.channel, name, colour)


def _cut_in_a_sentence(entries: Entries, keys: Sequence[EntryKey], key: EntryKey) -> bool:
    """Whether the full stop before this entry was put there by the cut alone.

    It is so where the sentence goes on in lower case, or no sentence ends with the word before it. Where only the
    silence was short it stays: a full stop too many costs a reader less than one that is missing.
    """
    after, before = entries[key], entries[keys[keys.index(key) - 1]]
    if not (before.source.final and before.units and after.units and after.stable):
        return False
    last, first = before.units[-1].text, after.units[0].text
    full_stop = last.endswith(".") and last.count(".") == 1 and len(last) > 2
    return full_stop and (first[0].islower() or never_ends(last[:-1]))
