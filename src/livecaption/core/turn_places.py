"""Which turn an entry goes to: on in the line of a sentence that is not over, or into a line of its own.

Pure; called on whichever thread runs the session. It is decided before the entry's first word shows, and stays.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from livecaption.core.sentences import goes_on, quiet_s
from livecaption.core.turns import Entries, NewLine, Shape, Turn, short_name, voices_of
from livecaption.model.audio import ChannelId
from livecaption.model.said_by import first_speaker
from livecaption.model.transcript import EntryKey, TranscriptUpdate


def place_entry(
    turns: list[Turn],
    update: TranscriptUpdate,
    first: int,
    entries: Entries,
    new_line: NewLine,
    is_parted: Callable[[TranscriptUpdate, TranscriptUpdate], bool],
) -> int:
    """Give an entry without a line its place, in `turns` itself; answers the index of its turn.

    It flows on in a turn of the same voice whose sentence is not over when no finished line would change by it, else it
    begins a turn. `first` is the first unit not read yet: more than 0 for an entry whose lines have scrolled away.
    `is_parted` says whether captions are missing between two entries.
    """
    key = update.key
    place = len(turns)
    sound = all(unit.sound for unit in entries[key].units)
    if not first:
        while place and entries[turns[place - 1].keys[0]].source.span.start > update.span.start:
            place -= 1
        for index in (place - 1, place):
            if 0 <= index < len(turns) and not sound and _same_voice(turns[index], update, entries):
                joined_turn = _join(turns[index], update, entries, is_parted)
                if joined_turn is not None:
                    turns[index] = joined_turn
                    return index
    line = new_line(key, first, opening=True)
    speaker = next(iter(voices_of(entries[key])[first:]), update.speaker)
    named = not sound and _is_new_voice(turns[:place], update.channel, speaker, entries)
    turns.insert(place, Turn(update.channel, speaker, named, (key,), (line,), sound))
    return place


def _is_new_voice(before: Sequence[Turn], channel: ChannelId, speaker: str | None, entries: Entries) -> bool:
    """Whether the name has to stand here: nobody said it since somebody else spoke. Sounds are nobody's."""
    spoken = next((turn for turn in reversed(before) if not turn.sound), None)
    return bool(speaker) and not (spoken is not None and _last_voice(spoken, entries) == (channel, speaker))


def _last_voice(turn: Turn, entries: Entries) -> tuple[ChannelId, str | None]:
    return turn.channel, turn.voice_of(len(turn.lines) - 1, entries)


def _same_voice(turn: Turn, update: TranscriptUpdate, entries: Entries) -> bool:
    return not turn.sound and _last_voice(turn, entries) == (update.channel, first_speaker(update))


def _join(
    turn: Turn,
    update: TranscriptUpdate,
    entries: Entries,
    is_parted: Callable[[TranscriptUpdate, TranscriptUpdate], bool],
) -> Turn | None:
    """The turn with the entry at its reading place within the last line, or None when that line is past it, or over."""
    last = turn.lines[-1]
    opening = turn.keys.index(last.key)
    place = len(turn.keys)
    while place and entries[turn.keys[place - 1]].source.span.start > update.span.start:
        place -= 1
    before = next((entries[each].source for each in reversed(turn.keys[:place]) if entries[each].units), None)
    if before is not None and (
        is_parted(before, update) or not goes_on(before.text, update.text, quiet_s(before.span, update.span))
    ):
        return None
    if place == opening and not last.unit:
        # It comes first in the last line.
        lines = (*turn.lines[:-1], replace(last, key=update.key, filled=0))
    elif place > opening:
        lines = turn.lines
    else:
        return None
    return replace(turn, keys=(*turn.keys[:place], update.key, *turn.keys[place:]), lines=lines)


def label(
    turns: list[Turn],
    place: int,
    update: TranscriptUpdate,
    entries: Entries,
    new_line: NewLine,
    speaker_of: Callable[[EntryKey], str | None],
    shape: Shape,
    before: Entries,
) -> int:
    """Let a speaker learnt late show, where no finished line changes by it; answers the index of the entry's turn.

    A whole turn takes the name when it is all of theirs (`speaker_of`, as of now; None for several): the first name it
    gets, or the one that a person gave instead. Where several speak in an entry, its first line is the first one's.
    `before` is what stood on screen: words that were stable there stay.
    """
    turn = turns[place]
    key = update.key
    speaker = first_speaker(update)
    if not speaker or speaker == turn.speaker or turn.sound:
        return place
    first = turn.lines[0]
    opens = speaker_of(key) is None and (first.key, first.unit, first.opening) == (key, 0, True)
    if opens or all(speaker_of(each) == speaker for each in turn.keys):
        new = turn.named or _is_new_voice(turns[:place], update.channel, speaker, entries)
        relabelled = replace(turn, speaker=speaker, named=new)
        whole = short_name(speaker, shape.columns / 2, shape.measure)
        if new and not turn.named and relabelled.name_on(0, shape, entries) != whole:
            relabelled = replace(relabelled, named=False, owed=True)
        turns[place] = relabelled
        return place
    firm = key in before and before[key].stable
    if speaker_of(key) is None or turn.keys[-1] != key or firm or turn.read_units(key, entries) or turn.passed(key):
        return place
    lines = tuple(line for line in turn.lines if line.key != key)
    if not lines:
        return place
    turns[place] = replace(turn, keys=turn.keys[:-1], lines=lines)
    turns.insert(place + 1, Turn(update.channel, speaker, True, (key,), (new_line(key, 0, opening=True),)))
    return place + 1
