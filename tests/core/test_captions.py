"""The view's step: whatever arrives, the promises to the reader hold."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from fakes.reading import AT_ONCE, Reader, said
from livecaption.model.audio import FILE, MICROPHONE, Gap, GapReason, SampleIndex, UtteranceId
from livecaption.model.transcript import EntryKey, TextState, Word
from livecaption.model.view import CaptionStyle, Flow, Rest, Stability, Tone


def test_words_appear_stable_and_tentative() -> None:
    reader = Reader()
    view = reader.hear(said(0, "so the numbers for", stable=2))
    assert [(run.text, run.tone) for run in view.lines[0].runs] == [
        ("so the ", Tone.STABLE),
        ("numbers for", Tone.TENTATIVE),
    ]
    assert view.rest is Rest.LIVE


def test_lines_roll_and_a_finished_line_stays() -> None:
    reader = Reader(replace(AT_ONCE, lines=2, columns=20))
    words = "so the numbers for March are in and they are better than we thought they would".split()  # noqa: SIM905
    rows_of: dict[int, str] = {}
    for count in range(1, len(words) + 1):
        view = reader.hear(said(0, " ".join(words[:count]), revision=count, stable=max(0, count - 2)))
        for line in view.lines[:-1]:
            assert rows_of.setdefault(line.line_id, line.text) == line.text
    assert reader.rows == ["we thought they", "would"]


def test_short_utterances_flow_on_in_one_line() -> None:
    reader = Reader()
    reader.hear(said(0, "Yes.", final=True))
    reader.hear(said(1, "I think so.", final=True))
    assert reader.rows == ["Yes. I think so."]


def test_a_name_shows_once_where_the_speaker_changes() -> None:
    reader = Reader()
    reader.hear(said(0, "The numbers are in.", final=True, speaker="Ana"))
    reader.hear(said(1, "All of them.", final=True, speaker="Ana"))
    reader.hear(said(2, "Good.", final=True, speaker="Ben"))
    assert [(line.speaker, line.text) for line in reader.view.lines] == [
        ("Ana", "The numbers are in. All of them."),
        ("Ben", "Good."),
    ]


def test_a_final_corrects_in_place() -> None:
    reader = Reader(replace(AT_ONCE, columns=20))
    reader.hear(said(0, "the numbers for much are in and", revision=1, stable=6))
    before = [line.line_id for line in reader.view.lines]
    reader.hear(said(0, "the numbers for March are in and", revision=2, final=True))
    assert reader.rows == ["the numbers for", "March are in and"]
    assert [line.line_id for line in reader.view.lines] == before


def test_a_read_tentative_word_waits_until_the_better_one_is_stable() -> None:
    reader = Reader(replace(AT_ONCE, columns=20))
    reader.hear(said(0, "the numbers far March are", revision=1, stable=1))
    assert reader.rows == ["the numbers far", "March are"]
    reader.hear(said(0, "the numbers for March are in", revision=2, stable=1))
    assert reader.rows == ["the numbers far", "March are in"]
    reader.hear(said(0, "the numbers for March are in", revision=3, stable=6))
    assert reader.rows == ["the numbers for", "March are in"]


def test_a_longer_word_in_a_finished_line_pushes_only_what_does_not_fit() -> None:
    reader = Reader(replace(AT_ONCE, columns=20))
    reader.hear(said(0, "one two three four five six", revision=1, stable=4))
    assert reader.rows == ["one two three four", "five six"]
    reader.hear(said(0, "one thousand three four five six", revision=2, final=True))
    assert reader.rows == ["one thousand three", "four five six"]


def test_the_full_stop_of_a_guess_is_not_shown() -> None:
    reader = Reader()
    reader.hear(said(0, "So the numbers.", revision=1))
    assert reader.rows == ["So the numbers"]
    reader.hear(said(0, "So the numbers.", revision=2, final=True))
    assert reader.rows == ["So the numbers."]


def test_a_replay_does_not_take_words_back_while_it_catches_up() -> None:
    reader = Reader()
    reader.hear(said(0, "we kept every word", revision=4, stable=2))
    reader.hear(said(0, "we", revision=1, epoch=1))
    assert reader.rows == ["we kept every word"]
    reader.hear(said(0, "we kept every word of it", revision=2, epoch=1))
    assert reader.rows == ["we kept every word of it"]


def test_a_new_last_word_waits_for_a_second_opinion_and_asks_to_be_woken() -> None:
    reader = Reader(CaptionStyle(stability=Stability.STEADY))
    view = reader.hear(said(0, "the numb", revision=1, stable=1))
    assert reader.rows == ["the"]
    assert view.wake_at_s is not None
    reader.hear(said(0, "the numbers", revision=2, stable=1), after_s=0.5)
    assert reader.rows == ["the"]
    reader.hear(said(0, "the numbers for", revision=3, stable=1), after_s=0.5)
    assert reader.rows == ["the numbers"]


def test_words_that_nobody_confirms_show_after_a_while() -> None:
    reader = Reader(CaptionStyle())
    reader.hear(said(0, "so the numbers", revision=1))
    assert reader.rows == []
    reader.wait(4.0)
    assert reader.rows == ["so the numbers"]
    assert reader.last[EntryKey(FILE, UtteranceId(0))].state is TextState.TENTATIVE


def test_the_same_text_sent_twice_is_no_second_opinion() -> None:
    reader = Reader(CaptionStyle(stability=Stability.STEADY))
    reader.hear(said(0, "so the numbers", revision=1))
    reader.hear(said(0, "so the numbers", revision=2), after_s=0.01)
    assert reader.rows == []
    reader.hear(said(0, "so the numbers", revision=3), after_s=0.4)
    assert reader.rows == ["so the numbers"]


def test_where_hypotheses_come_often_one_more_has_to_agree() -> None:
    reader = Reader(CaptionStyle())
    shown = []
    for revision in range(4):
        reader.hear(said(0, "the sea is calm", revision=revision), after_s=0.36)
        shown.append(reader.rows)
    assert shown == [[], [], ["the sea is calm"], ["the sea is calm"]]


def test_a_loop_of_a_guess_is_not_shown() -> None:
    reader = Reader(CaptionStyle())
    for revision in range(4):
        reader.hear(said(0, "the body the cook the cook the cook", revision=revision), after_s=0.5)
    assert reader.rows == ["the body the cook"]


def test_a_word_that_flips_stays_until_the_final() -> None:
    reader = Reader(CaptionStyle())
    for revision, text in enumerate(["the sea is", "the sea is calm", "the C is calm now", "the sea is calm now"]):
        reader.hear(said(0, text, revision=revision), after_s=0.4)
        assert "C" not in "".join(reader.rows)
    reader.hear(said(0, "The C is calm now.", revision=9, final=True))
    assert reader.rows == ["The C is calm now."]


def test_a_shown_word_is_replaced_once_others_are_sure() -> None:
    reader = Reader(CaptionStyle())
    texts = ["the sea is", "the sea is calm", *["the sky is calm now and then"] * 4]
    for revision, text in enumerate(texts):
        reader.hear(said(0, text, revision=revision), after_s=0.4)
    assert reader.rows == ["the sky is calm now and then"]


def test_case_and_marks_do_not_flicker() -> None:
    reader = Reader(CaptionStyle())
    texts = ["so we are", "so we are in", "So, we are in the", "so we are in the room", "so we are in the room now"]
    for revision, text in enumerate(texts):
        reader.hear(said(0, text, revision=revision), after_s=0.5)
        assert not "".join(reader.rows) or "".join(reader.rows).startswith("so we are")
    reader.hear(said(0, "So, we are in the room now.", revision=9, final=True))
    assert reader.rows == ["So, we are in the room now."]


def test_a_delayed_view_shows_what_was_revised_meanwhile() -> None:
    reader = Reader(replace(AT_ONCE, delay_s=1.0))
    reader.hear(said(0, "the numb", revision=1))
    assert reader.rows == []
    reader.hear(said(0, "the numbers are in", revision=2), after_s=0.4)
    reader.wait(0.59)
    assert reader.rows == []
    reader.wait(0.02)
    assert reader.rows == ["the"]
    reader.wait(0.5)
    assert reader.rows == ["the numbers are in"]


def test_a_delayed_final_is_told_of_once_it_stands_there_whole() -> None:
    reader = Reader(replace(AT_ONCE, delay_s=1.0))
    reader.hear(said(0, "the numbers", final=True))
    key = EntryKey(FILE, UtteranceId(0))
    assert reader.last[key].state is TextState.STABLE
    reader.wait(1.0)
    assert (reader.last[key].text, reader.last[key].state) == ("the numbers", TextState.FINAL)


def test_rest_dims_then_fades_and_never_blanks() -> None:
    reader = Reader()
    view = reader.hear(said(0, "done", final=True))
    wake_s = view.wake_at_s
    assert wake_s == reader.now_s + reader.style.hang_s
    view = reader.look(1.5)
    assert view.rest is Rest.DIMMED
    view = reader.look(28.5)
    assert view.rest is Rest.FADED
    assert view.wake_at_s is None
    assert reader.rows == ["done"]


def test_two_voices_at_once_each_keep_a_line() -> None:
    reader = Reader(replace(AT_ONCE, columns=12))
    reader.hear(said(0, "I am talking", revision=1, channel=MICROPHONE, start=0))
    reader.hear(said(0, "me too", revision=1, start=100))
    reader.hear(said(0, "I am talking all", revision=2, channel=MICROPHONE, start=0))
    assert reader.rows == ["all", "me too"]


def test_a_late_speaker_name_moves_only_its_own_words() -> None:
    reader = Reader()
    reader.hear(said(0, "Are they in?", final=True, speaker="Ana"))
    reader.hear(said(1, "yes they", revision=1, speaker="Ana"))
    reader.hear(said(1, "Yes, they are.", revision=2, final=True, speaker="Ben"))
    assert [(line.speaker, line.text) for line in reader.view.lines] == [
        ("Ana", "Are they in?"),
        ("Ben", "Yes, they are."),
    ]


def test_a_word_of_ten_thousand_letters_is_cut() -> None:
    reader = Reader()
    reader.hear(said(0, "x" * 10_000, final=True))
    assert all(len(row) <= 42 for row in reader.rows)
    assert len(reader.rows) == 2


def test_a_narrower_view_lays_out_afresh_and_forgets_nothing_on_screen() -> None:
    reader = Reader()
    reader.hear(said(0, "one two three four five six", final=True))
    reader.style = replace(AT_ONCE, columns=14)
    reader.look()
    assert reader.rows == ["one two three", "four five six"]


def test_memory_stays_bounded_in_a_long_session() -> None:
    reader = Reader(replace(AT_ONCE, lines=3))
    for utterance in range(400):
        reader.hear(said(utterance, "some words were said here", final=True))
    assert len(reader.state.settled) <= 40
    assert len(reader.state.shown) == len(reader.state.settled)
    assert len(reader.state.gone) <= 256
    assert sum(len(turn.lines) for turn in reader.state.turns) == 3


def test_an_empty_final_is_shown_as_empty() -> None:
    reader = Reader()
    reader.hear(said(0, "hm", revision=1))
    reader.hear(said(0, "", revision=2, final=True))
    key = EntryKey(FILE, UtteranceId(0))
    assert reader.state.shown[key].text == ""
    assert reader.state.shown[key].state is TextState.FINAL
    assert reader.rows == []


def test_japanese_breaks_between_characters_and_not_before_a_full_stop() -> None:
    reader = Reader(replace(AT_ONCE, columns=10))
    reader.hear(said(0, "今日はいい天気。明日も晴れ", final=True))
    assert reader.rows == ["天気。明日", "も晴れ"]


# -- lines and speakers ------------------------------------------------------------------------------------------------


def test_after_a_pause_the_same_voice_begins_a_new_line() -> None:
    reader = Reader()
    reader.hear(said(0, "That was it.", final=True))
    reader.hear(said(1, "One more thing.", final=True, start=10 * 16_000))
    assert reader.rows == ["That was it.", "One more thing."]


def test_a_full_stop_that_the_cut_put_into_a_sentence_is_not_painted() -> None:
    reader = Reader()
    reader.hear(said(0, "We went to the.", final=True))
    assert reader.rows == ["We went to the."]
    reader.hear(said(1, "station", revision=1))
    assert reader.rows == ["We went to the. station"]
    reader.hear(said(1, "station today.", revision=2, final=True))
    assert reader.rows == ["We went to the station today."]
    assert reader.last[EntryKey(FILE, UtteranceId(0))].text == "We went to the."


def test_a_full_stop_before_a_capital_or_after_a_pause_stays() -> None:
    reader = Reader()
    reader.hear(said(0, "Yes.", final=True))
    reader.hear(said(1, "Good.", final=True))
    reader.hear(said(2, "and so on", final=True, start=6 * 16_000))
    assert reader.rows == ["Yes. Good.", "and so on"] or reader.rows == ["Yes. Good. and so on"]


def test_names_can_be_left_out() -> None:
    reader = Reader(replace(AT_ONCE, show_speakers=False))
    reader.hear(said(0, "Hello.", final=True, speaker="Ana"))
    reader.hear(said(1, "Hi.", final=True, speaker="Ben"))
    assert [(line.speaker, line.text) for line in reader.view.lines] == [(None, "Hello."), (None, "Hi.")]


def test_a_name_with_newlines_is_one_line() -> None:
    reader = Reader()
    reader.hear(said(0, "Hello.", final=True, speaker="Ana\n\nMaria"))
    assert reader.view.lines[0].speaker == "Ana Maria"


def test_a_renamed_speaker_is_renamed_on_screen() -> None:
    reader = Reader()
    reader.hear(said(0, "Hello.", final=True, speaker="Speaker 1"))
    reader.hear(said(1, "All here?", final=True, speaker="Speaker 1"))
    for utterance in (0, 1):
        entry = reader.transcript.entries[EntryKey(FILE, UtteranceId(utterance))]
        reader.transcript = reader.transcript.put(replace(entry, speaker="Ana"))
    reader.look()
    assert [(line.speaker, line.text) for line in reader.view.lines] == [("Ana", "Hello. All here?")]


def test_every_speaker_in_view_has_a_voice_of_their_own_and_keeps_it() -> None:
    reader = Reader(replace(AT_ONCE, lines=8))
    voices: dict[str, int] = {}
    for utterance in range(40):
        speaker = f"Speaker {utterance % 5}"
        reader.hear(said(utterance, "Hello.", final=True, speaker=speaker))
        line = reader.view.lines[-1]
        assert voices.setdefault(speaker, line.voice) == line.voice
    assert sorted(voices.values()) == [0, 1, 2, 3, 4]


def test_a_sound_has_a_line_of_its_own_and_is_no_sentence() -> None:
    reader = Reader()
    reader.hear(said(0, "Thank you.", final=True, speaker="Ana"))
    reader.hear(said(1, "[loud applause]", final=True, speaker="Ana"))
    reader.hear(said(2, "and good night.", final=True, speaker="Ana"))
    assert reader.rows == ["[loud applause]", "and good night."]
    assert [run.tone for run in reader.view.lines[0].runs] == [Tone.SOUND]
    assert [line.speaker for line in reader.view.lines] == [None, None]


def test_a_sound_within_speech_keeps_its_words_together() -> None:
    reader = Reader(replace(AT_ONCE, columns=16))
    reader.hear(said(0, "and then he (long laugh) stopped", final=True))
    assert reader.rows == ["(long laugh)", "stopped"] or "(long laugh)" in " / ".join(reader.rows)
    assert reader.last[EntryKey(FILE, UtteranceId(0))].stable_words == 6


# -- other styles ------------------------------------------------------------------------------------------------------


def test_another_measure_loses_no_line_and_no_word_on_screen() -> None:
    reader = Reader(replace(AT_ONCE, lines=3, columns=20))
    reader.hear(said(0, "one two three four five", final=True))
    reader.hear(said(1, "six seven eight nine", revision=1))
    before = " ".join(reader.rows)
    reader.restyle(columns=30)
    assert " ".join(reader.rows) == before
    reader.restyle(columns=20, flow=Flow.BLOCKS)
    assert " ".join(reader.rows) == before
    reader.hear(said(1, "six seven eight nine ten", revision=2, final=True))
    assert " ".join(reader.rows) == before + " ten"


def test_arabic_and_mixed_scripts_stay_in_logical_order() -> None:
    reader = Reader(replace(AT_ONCE, columns=24))
    reader.hear(said(0, "قال John مرحبا بكم في Berlin اليوم", final=True))
    assert " ".join(reader.rows) == "قال John مرحبا بكم في Berlin اليوم"


def test_five_hundred_speakers_and_one_column() -> None:
    reader = Reader(replace(AT_ONCE, columns=1, lines=10))
    for utterance in range(500):
        reader.hear(said(utterance, "x" * 20, final=True, speaker=f"Speaker\n{utterance}"))
    assert reader.rows == ["x"] * 10
    assert len(reader.state.voices) <= 256


def test_a_name_with_control_codes_and_half_a_character_shows_what_can_be_shown() -> None:
    reader = Reader()
    reader.hear(said(0, "Hello.", final=True, speaker="An\x1b[31mna \ud800\x00Lee"))
    assert [(line.speaker, line.text) for line in reader.view.lines] == [("An[31mna Lee", "Hello.")]


def test_nothing_turns_the_direction_of_the_words_after_it() -> None:
    reader = Reader()
    reader.hear(said(0, "one \u202etwo \u2067 three", final=True, speaker="A\u202enna"))
    assert [(line.speaker, line.text) for line in reader.view.lines] == [("Anna", "one two three")]


def test_a_short_pause_in_mid_sentence_does_not_end_a_line_and_a_finished_sentence_ends_it() -> None:
    reader = Reader(replace(AT_ONCE, lines=3))
    reader.hear(said(0, "So the numbers for", final=True))
    reader.hear(said(1, "March are in.", final=True, start=32_000))
    assert reader.rows == ["So the numbers for March are in."]
    reader.hear(said(2, "They are better.", final=True, start=64_000))
    assert reader.rows == ["So the numbers for March are in.", "They are better."]


def test_whether_a_line_ends_is_decided_once() -> None:
    reader = Reader(replace(AT_ONCE, lines=3))
    reader.hear(said(0, "so the numbers", stable=3))
    reader.hear(said(1, "We", stable=1, start=32_000))
    assert reader.rows == ["so the numbers We"]
    reader.hear(said(0, "So the numbers.", revision=1, final=True))
    reader.hear(said(1, "We like them.", revision=1, final=True, start=32_000))
    assert reader.rows == ["So the numbers. We like them."]


def test_a_gap_ends_a_line_in_mid_sentence() -> None:
    reader = Reader()
    reader.hear(said(0, "so the numbers for", final=True))
    gap = Gap(FILE, SampleIndex(17_000), SampleIndex(33_000), GapReason.OVERFLOW)
    reader.transcript = reader.transcript.mark_gap(gap)
    reader.hear(said(1, "March are in", final=True, start=34_000))
    assert reader.rows == ["so the numbers for", "March are in"]


def test_a_false_full_stop_and_capital_are_not_painted_but_kept() -> None:
    reader = Reader()
    reader.hear(said(0, "I was going to the.", final=True))
    assert reader.rows == ["I was going to the."]
    reader.hear(said(1, "Of all things, store.", final=True))
    assert reader.rows == ["I was going to the of all things, store."]
    assert reader.last[EntryKey(FILE, UtteranceId(1))].text == "Of all things, store."
    reader = Reader()
    reader.hear(said(0, "I saw my.", final=True))
    reader.hear(said(1, "Margaret there.", final=True))
    assert reader.rows == ["I saw my Margaret there."]


def by(*parts: tuple[str | None, str]) -> dict[str, Any]:
    """Words and main speaker of an utterance that several speak."""
    words = tuple(Word(word, 0.0, 1.0, None, speaker) for speaker, text in parts for word in text.split())
    return {"words": words, "speaker": max(parts, key=lambda part: len(part[1]))[0]}


def test_who_goes_on_within_an_utterance_has_a_line_of_their_own() -> None:
    reader = Reader(replace(AT_ONCE, lines=3))
    text = "What can I say? Oh, I never hear that here. Good."
    parts = by(("Ana", "What can I say?"), ("Ben", "Oh, I never hear that here."), ("Ana", "Good."))
    view = reader.hear(replace(said(0, text, final=True), **parts))
    assert [(line.speaker, line.text) for line in view.lines] == [
        ("Ana", "What can I say?"),
        ("Ben", "Oh, I never hear that here."),
        ("Ana", "Good."),
    ]
    assert view.lines[0].voice == view.lines[2].voice != view.lines[1].voice
    view = reader.hear(said(1, "Better than we thought.", speaker="Ana", final=True, start=60_000))
    assert [(line.speaker, line.text) for line in view.lines][1:] == [
        ("Ana", "Good."),
        (None, "Better than we thought."),
    ]


def test_a_label_that_comes_late_moves_no_word_that_was_read() -> None:
    reader = Reader(replace(AT_ONCE, lines=3))
    reader.hear(said(0, "What can I say? Oh, I", stable=6, speaker="Ana"))
    before = reader.view.lines
    late = by(("Ana", "What can I say?"), ("Ben", "Oh, I"))
    view = reader.hear(replace(said(0, "What can I say? Oh, I", revision=1, stable=6), **late))
    assert view.lines == before
    late = by(("Ana", "What can I say?"), ("Ben", "Oh, I never hear that."))
    view = reader.hear(replace(said(0, "What can I say? Oh, I never hear that.", revision=2, final=True), **late))
    assert [(line.speaker, line.text) for line in view.lines] == [
        ("Ana", "What can I say? Oh, I"),
        ("Ben", "never hear that."),
    ]


def test_tentative_words_go_to_the_line_of_whoever_speaks_them() -> None:
    reader = Reader(replace(AT_ONCE, lines=3))
    reader.hear(said(0, "What can I say? Oh, I", stable=4, speaker="Ana"))
    parts = by(("Ana", "What can I say?"), ("Ben", "Oh, I"))
    view = reader.hear(replace(said(0, "What can I say? Oh, I", revision=1, stable=4), **parts))
    assert [(line.speaker, line.text) for line in view.lines] == [("Ana", "What can I say?"), ("Ben", "Oh, I")]


def test_the_name_before_a_line_changes_with_the_label_and_no_word_moves() -> None:
    reader = Reader(replace(AT_ONCE, lines=3))
    parts = (("Ana", "What can I say?"), ("Ben", "Oh, I never hear that."))
    update = said(0, "What can I say? Oh, I never hear that.", final=True)
    before = reader.hear(replace(update, **by(*parts))).lines
    others = by(("Eva", parts[0][1]), ("Joe", parts[1][1]))
    after = reader.hear(replace(update, revision=1, **others)).lines
    assert [line.speaker for line in after] == ["Eva", "Joe"]
    assert [(line.line_id, line.text) for line in after] == [(line.line_id, line.text) for line in before]
