from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings

from fakes.transcripts import entry, gap, transcript, transcripts
from livecaption.exports.choices import FINALS_ONLY, ExportChoices, cut_to_width, one_line, width
from livecaption.exports.cues import COLUMNS, LONGEST_MS, SHORTEST_MS, Cue, make_cues
from livecaption.exports.plain_text import render_text
from livecaption.model.audio import Gap
from livecaption.model.transcript import Transcript, TranscriptUpdate, Word

LONG = (
    "It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness, "
    "it was the epoch of belief, it was the epoch of incredulity, it was the season of light."
)


def cues_of(*items: TranscriptUpdate | Gap, names: bool = False) -> tuple[Cue, ...]:
    return make_cues(transcript(*items), FINALS_ONLY, name_speakers=names)


def test_short_final_is_one_cue_of_its_own_time() -> None:
    assert cues_of(entry("Good evening.", 1.0, 2.5)) == (Cue(1000, 2500, ("Good evening.",)),)


def test_blink_of_a_word_is_held_long_enough_to_read() -> None:
    (cue,) = cues_of(entry("Yes.", 1.0, 1.2))
    assert (cue.start_ms, cue.end_ms) == (1000, 1000 + SHORTEST_MS)


def test_long_utterance_splits_at_clauses_in_time_with_its_length() -> None:
    cues = cues_of(entry(LONG, 0.0, 12.0))
    assert len(cues) == 3
    assert " ".join(" ".join(cue.lines) for cue in cues) == LONG
    assert all(cue.lines[-1].endswith((",", ".")) for cue in cues)
    assert cues[0].start_ms == 0
    assert cues[-1].end_ms == 12_000


def test_words_of_the_engine_place_the_split() -> None:
    texts = LONG.split()
    words = tuple(Word(text, 10 + i * 0.25, 10.2 + i * 0.25) for i, text in enumerate(texts))
    cues = cues_of(entry(LONG, 10.0, 30.0, words=words))
    for cue in cues:
        first = len(" ".join(" ".join(each.lines) for each in cues[: cues.index(cue)]).split())
        assert cue.start_ms == round(words[first].start_s * 1000)


def test_no_cue_outlasts_seven_seconds_however_slow_the_speech() -> None:
    cues = cues_of(entry("one two three", 0.0, 30.0))
    assert [" ".join(cue.lines) for cue in cues] == ["one", "two", "three"]
    assert all(cue.end_ms - cue.start_ms <= LONGEST_MS for cue in cues)


def test_two_voices_at_once_take_turns() -> None:
    cues = cues_of(
        entry("This goes on for a good while, all in all.", 0.0, 7.0), entry("Right.", 1.0, 1.5, channel="system")
    )
    assert cues[0].end_ms <= cues[1].start_ms
    assert cues[0].end_ms - cues[0].start_ms >= 2000
    assert cues[1].start_ms < 4000


def test_where_two_speak_at_once_every_change_of_voice_has_its_name() -> None:
    cues = cues_of(
        entry("It was the best of times, it was the worst of times.", 5.4, 10.0, channel="system", speaker="Room"),
        entry("Ever tried.", 5.6, 7.0, speaker="You"),
        entry(LONG, 20.0, 32.0, channel="system", speaker="Room"),
        entry("No matter.", 24.5, 25.0, speaker="You"),
        entry("Try again.", 25.5, 26.5, speaker="You"),
        names=True,
    )
    said = [" ".join(cue.lines) for cue in cues]
    speakers = [cue.speaker for cue in cues]
    assert speakers.count("Room") == 4
    changes = [speaker if speaker != before else "" for before, speaker in pairwise(["", *speakers])]
    assert changes.count("You") >= 2
    assert [text.split(":")[0] if ":" in text else "" for text in said] == changes
    assert all(width(line) <= COLUMNS for cue in cues for line in cue.lines)
    assert [cue.start_ms for cue in cues] == sorted(cue.start_ms for cue in cues)


def test_a_gap_of_one_of_two_channels_has_its_name_and_one_of_both_is_told_once() -> None:
    room = entry("Hello.", 1.0, 2.0, channel="system", speaker="Room")
    (_, *gaps) = cues_of(room, gap(10.0, 52.0), gap(70.0, 91.0), gap(70.1, 91.2, "system"))
    assert [each.lines for each in gaps] == [("You: [no captions for 42 s]",), ("[no captions for 21 s]",)]


def test_the_name_of_a_gap_fits_its_lines_however_long_it_is() -> None:
    for name in ("x" * 100, "字幕" * 50, "Maria Ludovica von Hohenstein-Wittgenstein"):
        room = entry("Hello.", 1.0, 2.0, channel="system", speaker=name)
        cues = cues_of(room, gap(10.0, 52.0, "system"), gap(80.0, 90.0), names=True)
        assert all(0 < width(line) <= COLUMNS for cue in cues for line in cue.lines)


def test_what_was_bridged_with_silence_does_not_part_a_sentence() -> None:
    assert len(cues_of(entry("Hello there.", 1.0, 2.0), gap(1.4, 1.6))) == 1


def test_gap_is_a_cue_in_brackets_told_once_for_all_channels() -> None:
    cues = cues_of(gap(10.0, 52.0), gap(10.0, 52.0, "system"), entry("Back.", 52.0, 53.0))
    assert [cue.lines for cue in cues] == [("[no captions for 42 s]",), ("Back.",)]


def test_name_stands_where_the_speaker_changes() -> None:
    said = (entry("One.", 0, 1, speaker="Ann"), entry("Two.", 2, 3, speaker="Ann"), entry("No.", 4, 5, speaker="Bob"))
    assert [cue.lines[0] for cue in cues_of(*said, names=True)] == ["Ann: One.", "Two.", "Bob: No."]
    assert [cue.lines[0] for cue in cues_of(*said)] == ["One.", "Two.", "No."]


@settings(max_examples=150, deadline=None)
@given(transcripts())
def test_every_cue_keeps_every_rule(what: Transcript) -> None:
    cues = make_cues(what, ExportChoices(include_tentative=True), name_speakers=True)
    previous_end = 0
    for cue in cues:
        assert SHORTEST_MS <= cue.end_ms - cue.start_ms <= LONGEST_MS
        assert cue.start_ms >= previous_end
        assert 1 <= len(cue.lines) <= 2
        assert all(0 < width(line) <= COLUMNS for line in cue.lines)
        previous_end = cue.end_ms


@settings(max_examples=100, deadline=None)
@given(transcripts(max_entries=1))
def test_no_character_is_lost(what: Transcript) -> None:
    expected = "".join(one_line(item.text) for item in what.finals()).replace(" ", "")
    cues = [cue for cue in make_cues(what, FINALS_ONLY) if not any("[no captions for" in line for line in cue.lines)]
    if "[nocaptionsfor" not in expected:
        assert "".join("".join(cue.lines) for cue in cues).replace(" ", "") == expected


def test_wide_text_is_cut_between_characters_a_reader_sees() -> None:
    family = "👩‍👩‍👧‍👦"
    assert cut_to_width(family * 6, 42) == [family * 3, family * 3]
    assert all(width(piece) <= 10 for piece in cut_to_width("字幕" * 40, 10))
    assert cut_to_width("e" + "\u0301" * 90, 42)[0] == "e" + "\u0301" * 41


def test_times_beyond_all_measure_cost_no_file() -> None:
    words = (Word("Good", -1e308, 1e308), Word("evening.", 1e308, -1e308))
    (cue,) = cues_of(entry("Good evening.", 1.0, 2.5, words=words))
    assert (cue.start_ms, cue.end_ms, cue.lines) == (1000, 2500, ("Good evening.",))


def test_a_letter_with_very_many_marks_is_cut_in_time_with_its_length() -> None:
    assert "".join(cut_to_width("a" + "\u0301" * 300_000, COLUMNS)) == "a" + "\u0301" * 300_000


def test_a_cue_goes_on_over_a_pause_in_mid_sentence_and_never_over_a_gap() -> None:
    first, second = entry("So the numbers for", 1.0, 2.0), entry("March are in.", 3.0, 4.0)
    goes_on = ExportChoices(goes_on=lambda _before, _after: True)
    (cue,) = make_cues(transcript(first, second), goes_on)
    assert cue == Cue(1000, 4000, ("So the numbers for March are in.",))
    apart = make_cues(transcript(first, gap(2.2, 2.9), second), goes_on)
    assert [cue.lines[0] for cue in apart if not cue.lines[0].startswith("[")] == [
        "So the numbers for",
        "March are in.",
    ]
    assert len(cues_of(first, second)) == 2


def test_who_goes_on_within_an_utterance_has_a_cue_with_a_name() -> None:
    texts = [("What?", "Ana"), ("No,", "Ben"), ("not", "Ben"), ("now.", "Ben")]
    words = tuple(Word(text, 1.0 + at, 1.9 + at, None, name) for at, (text, name) in enumerate(texts))
    both = entry("What? No, not now.", 1.0, 5.0, words=words, speaker="Ben")
    assert [(cue.speaker, cue.lines) for cue in cues_of(both, names=True)] == [
        ("Ana", ("Ana: What?",)),
        ("Ben", ("Ben: No, not now.",)),
    ]
    assert render_text(transcript(both), FINALS_ONLY) == "Ana: What?\n\nBen: No, not now.\n"
