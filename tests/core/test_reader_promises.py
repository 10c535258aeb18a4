"""For every schedule of updates, and every style: what a reader may rely on."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from fakes.reading import AT_ONCE, MEASURE, Reader, said
from livecaption.core.captions import step
from livecaption.core.layout import clusters
from livecaption.model.audio import FILE, MICROPHONE
from livecaption.model.transcript import EntryKey, TextState, TranscriptUpdate, Word
from livecaption.model.view import NAME_GAP_COLUMNS, CaptionLine, CaptionStyle, Flow, Stability, Tone

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
        "[loud applause]",
        "(laughter)",
        "♪ music ♪",
        "مرحبا",
    ]
)
TEXTS = st.lists(WORDS, max_size=14)

STYLES = st.builds(
    CaptionStyle,
    lines=st.integers(1, 4),
    columns=st.sampled_from([1, 8, 20, 42]),
    flow=st.sampled_from(Flow),
    stability=st.sampled_from(Stability),
    delay_s=st.sampled_from([0.0, 0.0, 0.7]),
    words_per_minute=st.sampled_from([0.0, 60.0, 225.0]),
    pace_delay_s=st.sampled_from([0.0, 2.0, 4.0]),
    show_speakers=st.booleans(),
)


def spoken(update: TranscriptUpdate, speakers: list[str | None]) -> TranscriptUpdate:
    """The update with its words spoken by these in turn, two words each."""
    texts = update.text.split()
    words = (Word(text, 0.0, 1.0, None, speakers[at // 2 % len(speakers)]) for at, text in enumerate(texts))
    return replace(update, words=tuple(words)) if speakers else update


SPEAKERS = st.lists(st.sampled_from([None, "Ana", "Ben", "Eva"]), max_size=5)


@st.composite
def schedules(draw: st.DrawFn) -> list[TranscriptUpdate]:
    """Utterances of one or two channels: tentative revisions whose stable words only grow, then any final at all."""
    found: list[TranscriptUpdate] = []
    for channel in draw(st.sampled_from([(FILE,), (FILE, MICROPHONE)])):
        mine: list[TranscriptUpdate] = []
        start = 0
        for utterance in range(draw(st.integers(1, 4))):
            start += draw(st.sampled_from([16_000, 16_000, 200_000]))
            stable: list[str] = []
            speaker = draw(st.sampled_from([None, None, "Ana", "A very long name indeed, of nobility"]))
            revisions = draw(st.integers(0, 5))
            for revision in range(revisions):
                words = stable + " ".join(draw(TEXTS)).split()
                count = draw(st.integers(len(stable), len(words)))
                stable = words[:count]
                mine.append(
                    said(
                        utterance,
                        " ".join(words),
                        revision=revision,
                        stable=count,
                        speaker=speaker,
                        channel=channel,
                        start=start,
                    )
                )
            text = " ".join(draw(TEXTS))
            mine.append(
                said(utterance, text, revision=revisions, final=True, speaker=speaker, channel=channel, start=start)
            )
            mine = [spoken(each, draw(SPEAKERS)) if each.utterance == utterance else each for each in mine]
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


@settings(max_examples=150, deadline=None)
@given(schedules(), STYLES, st.sampled_from([0.05, 0.4, 1.3]))
def test_what_a_reader_may_rely_on(schedule: list[TranscriptUpdate], style: CaptionStyle, pause_s: float) -> None:
    reader = Reader(style)
    for update in schedule:
        reader.wait(pause_s)
        before_lines, before_shown = {line.line_id: line for line in reader.view.lines}, dict(reader.last)
        finished = {line.line_id for turn in reader.state.turns for line in turn.lines[:-1]}
        view = reader.hear(update, after_s=0.0)

        # Never more lines than asked for, none wider than a line.
        assert len(view.lines) <= style.lines
        for line in view.lines:
            assert wide(line) <= style.columns or len(clusters(line.text)) == 1, line
            assert style.show_speakers or line.speaker is None

        # Stable words stay as they are until a final.
        for key, shown in reader.last.items():
            old = before_shown.get(key)
            if old is not None and reader.transcript.entries[key].state < TextState.FINAL:
                kept = old.text.split()[: old.stable_words]
                assert shown.text.split()[: len(kept)] == kept
                assert shown.stable_words >= old.stable_words

        # A finished line does not reflow before a final: its words stay, unless better ones became stable.
        if not update.final:
            for line in view.lines:
                old_line = before_lines.get(line.line_id)
                if line.line_id in finished and old_line is not None and line.text != old_line.text:
                    assert {run.tone for run in line.runs} <= {Tone.STABLE, Tone.SOUND}

        # Nothing new: nothing changes.
        state, again = step(reader.state, reader.transcript, reader.style, MEASURE, reader.now_s)
        assert state is reader.state
        assert again == view

    # With time alone, every final is shown as it is, no later than was allowed.
    reader.wait(style.delay_s + style.pace_delay_s + 0.01)
    for key, update in {update.key: update for update in schedule if update.final}.items():
        assert reader.last[key].text == " ".join(update.text.split())
        assert reader.last[key].state is TextState.FINAL


@settings(max_examples=60, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=6), st.sampled_from([8, 20, 42]))
def test_lines_in_order_are_the_finals_in_order(texts: list[list[str]], columns: int) -> None:
    reader = Reader(replace(AT_ONCE, lines=8, columns=columns))
    seen: dict[int, str] = {}
    for utterance, said_words in enumerate(texts):
        words = " ".join(said_words).split()
        for count in range(1, len(words) + 1):
            reader.hear(said(utterance, " ".join(words[:count]), revision=count, stable=count))
            seen.update({line.line_id: line.text for line in reader.view.lines})
        reader.hear(said(utterance, " ".join(words), revision=99, final=True))
        seen.update({line.line_id: line.text for line in reader.view.lines})
    shown = "".join(seen[line_id] for line_id in sorted(seen)).replace(" ", "")
    # A full stop within a line before a word in lower case is taken for the cut's doing.
    assert shown.replace(".", "") == "".join("".join(words) for words in texts).replace(" ", "").replace(".", "")


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=14, unique=True), STYLES)
def test_in_a_pause_everything_that_was_heard_shows(words: list[str], style: CaptionStyle) -> None:
    reader = Reader(style)
    text = " ".join(words)
    reader.hear(said(0, text, revision=1))
    reader.hear(said(0, text, revision=2), after_s=0.4)
    reader.wait(20.0)
    for key, shown in reader.last.items():
        assert shown.text.rstrip(".,。") == " ".join(text.split()).rstrip(".,。"), key


@settings(max_examples=60, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=6), STYLES, STYLES)
def test_another_style_loses_nothing(texts: list[list[str]], style: CaptionStyle, other: CaptionStyle) -> None:
    reader = Reader(style)
    for utterance, words in enumerate(texts):
        reader.hear(said(utterance, " ".join(words), final=True))
    reader.style = other
    reader.look(0.0)
    reader.wait(style.pace_delay_s + other.pace_delay_s + style.delay_s + 1.0)
    for utterance, words in enumerate(texts):
        key = EntryKey(FILE, said(utterance, "").utterance)
        assert reader.last[key].text == " ".join(" ".join(words).split())


@settings(max_examples=80, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=3), st.lists(SPEAKERS, min_size=2, max_size=4), STYLES)
def test_a_corrected_label_moves_no_word(
    texts: list[list[str]], labels: list[list[str | None]], style: CaptionStyle
) -> None:
    reader = Reader(replace(style, lines=4, words_per_minute=0.0, delay_s=0.0, flow=Flow.ROLLING))
    finals = [said(number, " ".join(words), final=True) for number, words in enumerate(texts)]
    for final in finals:
        reader.hear(spoken(final, labels[0] or ["Ana"]))
    before = {line.line_id: line.text for line in reader.view.lines}
    for revision, speakers in enumerate(labels[1:], 1):
        # As wide as the names before: a longer one may need room.
        names = [speaker or "Eva" for speaker in speakers] or ["Ana"]
        for final in finals:
            reader.hear(spoken(replace(final, revision=revision), list(names)))
            assert {line.line_id: line.text for line in reader.view.lines} == before


PLAIN_WORDS = st.sampled_from(
    ["so", "the", "and", "in", "numbers,", "better.", "thought", "extraordinarily", "of", "a"]
)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.lists(PLAIN_WORDS, max_size=9), min_size=1, max_size=10), STYLES)
def test_where_words_are_only_added_a_line_only_grows(chunks: list[list[str]], style: CaptionStyle) -> None:
    reader = Reader(replace(style, stability=Stability.FASTEST))
    words: list[str] = []
    for revision, chunk in enumerate(chunks):
        words += chunk
        before = {line.line_id: line.text for line in reader.view.lines}
        view = reader.hear(said(0, " ".join(words), revision=revision, stable=len(words)), after_s=0.4)
        for line in view.lines:
            assert line.text.startswith(before.get(line.line_id, ""))
