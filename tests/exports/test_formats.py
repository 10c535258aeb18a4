from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePath

import pysubs2
import pytest
from hypothesis import assume, given, settings

from fakes.transcripts import entry, gap, transcript, transcripts
from livecaption.exports.choices import FINALS_ONLY, ExportChoices, chosen_entries
from livecaption.exports.cues import make_cues
from livecaption.exports.formats import EXPORTERS, Exporter, format_for
from livecaption.exports.transcript_json import load_json
from livecaption.model.errors import UsageError
from livecaption.model.records import well_formed
from livecaption.model.transcript import TextState, Transcript, Word

EVENING = transcript(
    entry("Good evening.", 0.5, 1.8, speaker="Ann"),
    entry("Welcome to the show.", 2.0, 3.5, speaker="Ann"),
    gap(4.0, 46.0),
    entry("Where were we?", 46.0, 47.5, speaker="Bob"),
    entry("half a sen", 48.0, 49.0, speaker="Bob", state=TextState.TENTATIVE),
)


def exported(suffix: str, what: Transcript = EVENING, choices: ExportChoices = FINALS_ONLY) -> str:
    return format_for(f"x{suffix}").export(what, choices).decode()


@pytest.mark.parametrize("name", ["a.TXT", "b.srt", "c.Vtt", "d.json"])
def test_suffix_names_the_format(name: str) -> None:
    assert format_for(name).suffix == PurePath(name).suffix.lower()


@pytest.mark.parametrize("name", ["a.docx", "a", ".txt", "a.txt.bak", ""])
def test_unknown_suffix_is_refused_with_the_known_ones(name: str) -> None:
    with pytest.raises(UsageError, match=r"\.txt, \.srt, \.vtt, \.json") as caught:
        format_for(name)
    assert caught.value.message.code == "output.unknown_format"


def test_text_says_whose_captions_are_missing() -> None:
    what = transcript(
        entry("Hello.", 1.0, 2.0, channel="system", speaker="Room"),
        gap(3.0, 45.0),
        entry("Still here.", 5.0, 6.0, channel="system", speaker="Room"),
    )
    said = EXPORTERS[0].export(what).decode()
    assert said == "Room: Hello.\n\nYou: [no captions for 42 s]\n\nRoom: Still here.\n"


def test_text_reads_as_paragraphs_with_names_and_gaps() -> None:
    assert exported(".txt") == (
        "Ann: Good evening. Welcome to the show.\n\n[no captions for 42 s]\n\nBob: Where were we?\n"
    )


@pytest.mark.parametrize("unseen", ["\u200b", "\u2060\u200d", "\ufeff", "\x07", "\u3164", "\ufe0f", "\u2800"])
@pytest.mark.parametrize("suffix", [".txt", ".srt", ".vtt"])
def test_nobody_is_named_for_words_that_cannot_be_seen(unseen: str, suffix: str) -> None:
    words = tuple(
        Word(text, at, at + 0.5, 0.9, speaker)
        for at, (text, speaker) in enumerate([("Hello.", "Ann"), (unseen, "Bob"), ("Bye.", "Ann")])
    )
    what = transcript(
        replace(entry(f"Hello. {unseen} Bye.", 0.0, 3.0, speaker="Ann"), words=words),
        entry(unseen, 4.0, 5.0, speaker="Bob"),
        entry("Good night.", 10.0, 11.0, speaker=unseen),
    )
    said = exported(suffix, what)
    assert "Bob" not in said
    assert unseen not in said
    assert all(text in said for text in ("Hello.", "Bye.", "Good night."))
    assert said.count("Ann") == (2 if suffix == ".vtt" else 1)
    assert "\n: " not in said


def test_text_marks_what_never_became_final() -> None:
    text = exported(".txt", choices=ExportChoices(include_tentative=True))
    assert text.endswith("Bob: Where were we? [not final] half a sen\n")


def test_a_pause_begins_a_paragraph() -> None:
    what = transcript(
        entry("One.", 0, 1), entry("Two.", 2, 3), entry("Three.", 9, 10), entry("Four.", 10, 11, channel="x")
    )
    assert exported(".txt", what) == "One. Two.\n\nThree.\n\nFour.\n"


def test_srt_as_players_read_it() -> None:
    assert exported(".srt") == (
        "1\n00:00:00,500 --> 00:00:01,800\nAnn: Good evening.\n\n"
        "2\n00:00:02,000 --> 00:00:03,500\nWelcome to the show.\n\n"
        "3\n00:00:04,000 --> 00:00:08,000\n[no captions for 42 s]\n\n"
        "4\n00:00:46,000 --> 00:00:47,500\nBob: Where were we?\n\n"
    )


def test_vtt_names_voices_and_escapes() -> None:
    what = transcript(entry("1 < 2 & so --> on", 0, 2, speaker="A <b> & Co"))
    assert exported(".vtt", what) == (
        "WEBVTT\n\n1\n00:00:00.000 --> 00:00:02.000\n<v A &lt;b&gt; &amp; Co>1 &lt; 2 &amp; so --&gt; on\n\n"
    )


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda each: each.suffix)
def test_nothing_said_is_still_a_file(exporter: Exporter) -> None:
    text = exporter.export(Transcript()).decode()
    assert text.strip() in ("", "WEBVTT") or load_json(text)[0] == Transcript()


@settings(max_examples=150, deadline=None)
@given(transcripts())
def test_pysubs2_reads_what_was_written(what: Transcript) -> None:
    for suffix, names in ((".srt", True), (".vtt", False)):
        cues = make_cues(what, FINALS_ONLY, name_speakers=names)
        # pysubs2 takes digits on the last line of a file for the number of a cue that never came.
        assume(not cues or not re.fullmatch(r"\d+", cues[-1].lines[-1]))
        text = exported(suffix, what)
        blocks = text.split("\n\n")
        assert len(blocks) - 1 - (suffix == ".vtt") == len(cues)
        assert text.count("-->") == len(cues)
        read = pysubs2.SSAFile.from_string(text, format_=suffix[1:], keep_html_tags=True)
        assert [(event.start, event.end) for event in read] == [(cue.start_ms, cue.end_ms) for cue in cues]
        for event, cue in zip(read, cues, strict=True):
            assert len(event.text.split("\\N")) == len(cue.lines)


@settings(max_examples=150, deadline=None)
@given(transcripts())
def test_json_comes_back_as_it_was(what: Transcript) -> None:
    for choices in (FINALS_ONLY, ExportChoices(include_tentative=True, started="2026-11-21T12:00:00+01:00")):
        back, _ = load_json(exported(".json", what, choices))
        assert [plain(each) for each in chosen_entries(what, choices)] == list(back.in_order())
        assert back.gaps == what.gaps


def plain(update: object) -> object:
    """What JSON can hold of an entry: no lone surrogates, no word times that are not numbers, no inference time."""
    from livecaption.model.records import entry_from_record, entry_record

    return entry_from_record(entry_record(update))  # type: ignore[arg-type]  # entries only


def test_json_keeps_words_states_and_the_start() -> None:
    words = (Word("Good", 0.5, 1.0, 0.9), Word("evening.", 1.0, 1.8, None, "Ann"))
    said = entry("Good evening.", 0.5, 1.8, words=words, state=TextState.CORRECTED)
    back, choices = load_json(exported(".json", transcript(said), ExportChoices(started="2026-11-21T12:00:00Z")))
    assert back.in_order() == (said,)
    assert choices.started == "2026-11-21T12:00:00Z"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "transcript.not_ours"),
        (b"\xff\xfe", "transcript.not_ours"),
        (b"[]", "transcript.not_ours"),
        (b'{"schema": "other", "v": 1}', "transcript.not_ours"),
        (b'{"schema": "livecaption.transcript", "v": 2}', "transcript.too_new"),
        (
            b'{"schema": "livecaption.transcript", "v": 1, "gaps": '
            b'[{"channel": "mic", "start": 0, "end": 1, "reason": "lunch"}]}',
            "transcript.not_ours",
        ),
    ],
)
def test_foreign_json_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(UsageError) as caught:
        load_json(data)
    assert caught.value.message.code == code


@settings(max_examples=100, deadline=None)
@given(transcripts())
def test_text_never_holds_what_breaks_a_line(what: Transcript) -> None:
    text = exported(".txt", what, ExportChoices(include_tentative=True))
    assert not re.search(r"[\x00-\x09\x0b-\x1f\ufeff\u2028\u2029]", text)


def test_lone_surrogates_become_a_replacement() -> None:
    said = replace(entry("a\ud800b", 0, 1), speaker="\udfff")
    for exporter in EXPORTERS:
        exporter.export(transcript(said))
    assert well_formed("\ud83d\ude00") == "😀"
