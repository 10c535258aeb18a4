"""The view's step: whatever arrives, the promises to the reader hold."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from livecaption.core.captions import ViewState, step
from livecaption.core.layout import CharacterMeasure, clusters
from livecaption.model.audio import FILE, MICROPHONE, ChannelId, SampleIndex, UtteranceId
from livecaption.model.transcript import EntryKey, Span, TextState, Transcript, TranscriptUpdate
from livecaption.model.view import (
    NAME_GAP_COLUMNS,
    CaptionLine,
    CaptionStyle,
    CaptionView,
    Rest,
    Shown,
    Stability,
    Tone,
)

MEASURE = CharacterMeasure()


def said(
    utterance: int,
    text: str,
    *,
    revision: int = 0,
    stable: int = 0,
    final: bool = False,
    speaker: str | None = None,
    channel: ChannelId = FILE,
    epoch: int = 0,
    start: int | None = None,
) -> TranscriptUpdate:
    begin = utterance * 16_000 if start is None else start
    return TranscriptUpdate(
        channel=channel,
        utterance=UtteranceId(utterance),
        epoch=epoch,
        revision=revision,
        text=text,
        span=Span(SampleIndex(begin), SampleIndex(begin + 16_000)),
        state=TextState.FINAL if final else TextState.TENTATIVE,
        stable_words=len(text.split()) if final else stable,
        speaker=speaker,
    )


@dataclass
class Reader:
    """Feeds updates to one view and keeps what it saw."""

    style: CaptionStyle = field(default_factory=CaptionStyle)
    state: ViewState = field(default_factory=ViewState)
    transcript: Transcript = field(default_factory=Transcript)
    view: CaptionView = field(default_factory=CaptionView)
    now_s: float = 0.0
    last: dict[EntryKey, Shown] = field(default_factory=dict)

    def hear(self, update: TranscriptUpdate, after_s: float = 0.1) -> CaptionView:
        self.transcript = self.transcript.apply(update)
        return self.look(after_s)

    def look(self, after_s: float = 0.1) -> CaptionView:
        self.now_s += after_s
        self.state, self.view = step(self.state, self.transcript, self.style, MEASURE, self.now_s)
        self.last.update(self.state.shown)
        return self.view

    @property
    def rows(self) -> list[str]:
        return [line.text for line in self.view.lines]


def test_words_appear_stable_and_tentative() -> None:
    reader = Reader()
    view = reader.hear(said(0, "so the numbers for", stable=2))
    assert [(run.text, run.tone) for run in view.lines[0].runs] == [
        ("so the ", Tone.STABLE),
        ("numbers for", Tone.TENTATIVE),
    ]
    assert view.rest is Rest.LIVE


def test_lines_roll_and_a_finished_line_stays() -> None:
    reader = Reader(CaptionStyle(lines=2, columns=20))
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
    reader = Reader(CaptionStyle(columns=20))
    reader.hear(said(0, "the numbers for much are in and", revision=1, stable=6))
    before = [line.line_id for line in reader.view.lines]
    reader.hear(said(0, "the numbers for March are in and", revision=2, final=True))
    assert reader.rows == ["the numbers for", "March are in and"]
    assert [line.line_id for line in reader.view.lines] == before


def test_a_read_tentative_word_waits_until_the_better_one_is_stable() -> None:
    reader = Reader(CaptionStyle(columns=20))
    reader.hear(said(0, "the numbers far March are", revision=1, stable=1))
    assert reader.rows == ["the numbers far", "March are"]
    reader.hear(said(0, "the numbers for March are in", revision=2, stable=1))
    assert reader.rows == ["the numbers far", "March are in"]
    reader.hear(said(0, "the numbers for March are in", revision=3, stable=6))
    assert reader.rows == ["the numbers for", "March are in"]


def test_a_longer_word_in_a_finished_line_pushes_only_what_does_not_fit() -> None:
    reader = Reader(CaptionStyle(columns=20))
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


def test_hold_keeps_a_new_last_word_back_and_asks_to_be_woken() -> None:
    reader = Reader(CaptionStyle(stability=Stability.STEADY))
    view = reader.hear(said(0, "the numb", revision=1, stable=1))
    assert reader.rows == ["the"]
    assert view.wake_at_s is not None
    assert abs(view.wake_at_s - (reader.now_s + 0.2)) < 1e-9
    reader.hear(said(0, "the numbers", revision=2, stable=1))
    assert reader.rows == ["the"]
    reader.look(0.25)
    assert reader.rows == ["the numbers"]


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
    reader = Reader(CaptionStyle(columns=12))
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
    reader.style = CaptionStyle(columns=14)
    reader.look()
    assert reader.rows == ["one two three", "four five six"]


def test_memory_stays_bounded_in_a_long_session() -> None:
    reader = Reader(CaptionStyle(lines=3))
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
    reader = Reader(CaptionStyle(columns=10))
    reader.hear(said(0, "今日はいい天気。明日も晴れ", final=True))
    assert reader.rows == ["天気。明日", "も晴れ"]


# -- for every schedule of updates -------------------------------------------------------------------------------------

WORDS = st.sampled_from(
    [
        "so",
        "the",
        "numbers",
        "for",
        "March.",
        "are",
        "better,",
        "I",
        "thought",
        "extraordinarily",
        "日本語です。",
        "x" * 30,
    ]
)
TEXTS = st.lists(WORDS, max_size=14)


@st.composite
def schedules(draw: st.DrawFn) -> list[TranscriptUpdate]:
    """Utterances of one or two channels: tentative revisions whose stable words only grow, then any final at all."""
    found: list[TranscriptUpdate] = []
    for channel in draw(st.sampled_from([(FILE,), (FILE, MICROPHONE)])):
        mine: list[TranscriptUpdate] = []
        for utterance in range(draw(st.integers(1, 4))):
            stable: list[str] = []
            speaker = draw(st.sampled_from([None, None, "Ana", "A very long name indeed, of nobility"]))
            revisions = draw(st.integers(0, 5))
            for revision in range(revisions):
                words = stable + draw(TEXTS)
                count = draw(st.integers(len(stable), len(words)))
                stable = words[:count]
                mine.append(
                    said(utterance, " ".join(words), revision=revision, stable=count, speaker=speaker, channel=channel)
                )
            text = " ".join(draw(TEXTS))
            mine.append(said(utterance, text, revision=revisions, final=True, speaker=speaker, channel=channel))
        if not found:
            found = mine
        else:
            order = draw(st.permutations([0] * len(found) + [1] * len(mine)))
            both = [iter(found), iter(mine)]
            found = [next(both[which]) for which in order]
    return found


def wide(line: CaptionLine) -> float:
    name = MEASURE.width(line.speaker) + NAME_GAP_COLUMNS if line.speaker else 0.0
    return name + MEASURE.width(line.text)


@settings(max_examples=100, deadline=None)
@given(schedules(), st.integers(1, 4), st.sampled_from([1, 8, 20, 42]), st.sampled_from(Stability))
def test_what_a_reader_may_rely_on(
    schedule: list[TranscriptUpdate], lines: int, columns: int, stability: Stability
) -> None:
    reader = Reader(CaptionStyle(lines=lines, columns=columns, stability=stability))
    finals = {update.key: update for update in schedule if update.final}
    closed: set[EntryKey] = set()
    for update in schedule:
        before_lines, before_shown = {line.line_id: line for line in reader.view.lines}, dict(reader.last)
        finished = {line.line_id for turn in reader.state.turns for line in turn.lines[:-1]}
        view = reader.hear(update)
        closed |= {update.key} if update.final else set()

        # Never more lines than asked for, none wider than a line.
        assert len(view.lines) <= lines
        for line in view.lines:
            assert wide(line) <= columns or len(clusters(line.text)) == 1, line

        # Stable words stay as they are until a final.
        for key, shown in reader.last.items():
            old = before_shown.get(key)
            if old is not None and shown.state < TextState.FINAL:
                kept = old.text.split()[: old.stable_words]
                assert shown.text.split()[: len(kept)] == kept
                assert shown.stable_words >= old.stable_words

        # A finished line does not reflow before a final: its words stay, unless better ones became stable.
        if not update.final:
            for line in view.lines:
                if line.line_id in finished and line.text != before_lines[line.line_id].text:
                    assert {run.tone for run in line.runs} == {Tone.STABLE}

        # Nothing new: nothing changes.
        state, again = step(reader.state, reader.transcript, reader.style, MEASURE, reader.now_s)
        assert state is reader.state
        assert again == view

    # In the end every final has been shown as it is.
    for key, update in finals.items():
        assert reader.last[key].text == " ".join(update.text.split())
        assert reader.last[key].state is TextState.FINAL


@settings(max_examples=60, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=6), st.sampled_from([8, 20, 42]))
def test_lines_in_order_are_the_finals_in_order(texts: list[list[str]], columns: int) -> None:
    reader = Reader(CaptionStyle(lines=8, columns=columns))
    seen: dict[int, str] = {}
    for utterance, words in enumerate(texts):
        for count in range(1, len(words) + 1):
            reader.hear(said(utterance, " ".join(words[:count]), revision=count, stable=count))
            seen.update({line.line_id: line.text for line in reader.view.lines})
        reader.hear(said(utterance, " ".join(words), revision=99, final=True))
        seen.update({line.line_id: line.text for line in reader.view.lines})
    shown = "".join(seen[line_id] for line_id in sorted(seen)).replace(" ", "")
    assert shown == "".join("".join(words) for words in texts)
