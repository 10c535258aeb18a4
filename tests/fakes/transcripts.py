"""Transcripts for tests: short spellings, and Hypothesis strategies for any text, time and state."""

from __future__ import annotations

import math

from hypothesis import strategies as st

from livecaption.model.audio import ChannelId, Gap, GapReason, SampleIndex, UtteranceId
from livecaption.model.transcript import Span, TextState, Transcript, TranscriptUpdate, Word

HOUR = 3600 * 16_000


def entry(
    text: str,
    start_s: float,
    end_s: float,
    *,
    utterance: int = 0,
    channel: str = "mic",
    state: TextState = TextState.FINAL,
    speaker: str | None = None,
    words: tuple[Word, ...] = (),
) -> TranscriptUpdate:
    """One entry; the utterance's number comes from its start where none is given."""
    return TranscriptUpdate(
        channel=ChannelId(channel),
        utterance=UtteranceId(utterance or round(start_s * 1000)),
        epoch=0,
        revision=1,
        text=text,
        span=Span(SampleIndex(round(start_s * 16_000)), SampleIndex(round(end_s * 16_000))),
        state=state,
        speaker=speaker,
        words=words,
    )


def gap(start_s: float, end_s: float, channel: str = "mic", reason: GapReason = GapReason.PAUSED) -> Gap:
    """A hole in time."""
    return Gap(ChannelId(channel), SampleIndex(round(start_s * 16_000)), SampleIndex(round(end_s * 16_000)), reason)


def transcript(*items: TranscriptUpdate | Gap) -> Transcript:
    """A transcript of these."""
    result = Transcript()
    for item in items:
        result = result.mark_gap(item) if isinstance(item, Gap) else result.apply(item)
    return result


NASTY = st.sampled_from(
    [
        "-->",
        "00:00:01,000 --> 00:00:02,000",
        "00:01.000 00:02.000",
        "<b>bold</b>",
        "< i >",
        "<v Eve>",
        "</v>",
        "{\\an8}",
        "{\\p1}m 0 0{\\p0}",
        "C:\\new\\N\\h",
        "&amp;",
        "NOTE",
        "WEBVTT",
        "STYLE",
        "\n\n2\n",
        "42",
        "\x00",
        "\ufeff",
        "\ud800",
        "\u2028",
        "שלום עולם",
        "\u202eevil",
        "👩‍👩‍👧‍👦👍🏽",
        "日本語の字幕はどこでも切れますが読みやすさが大切です。" * 3,
        "a" * 200,
        "e" + "\u0301" * 90,
        "[no captions for 3 s]",
    ]
)
TEXTS = st.lists(
    st.one_of(st.text(max_size=20), NASTY, st.sampled_from(["word", "and", "so.", "then,"])), max_size=25
).map(" ".join)


@st.composite
def words_of(draw: st.DrawFn, text: str) -> tuple[Word, ...]:
    """No words, one for each word of the text with any times, or nonsense."""
    kind = draw(st.sampled_from(["none", "each", "other"]))
    if kind == "none":
        return ()
    texts = text.split() if kind == "each" else ["other"]
    beyond = st.sampled_from([1e308, -1e308])
    times = st.floats(0, 7200) | beyond if kind == "each" else st.floats(-10, 7300) | st.just(math.nan)
    return tuple(Word(each, draw(times), draw(times), draw(st.none() | st.floats(0, 1))) for each in texts[:60])


@st.composite
def entries(draw: st.DrawFn) -> TranscriptUpdate:
    """Any entry within two hours."""
    text = draw(TEXTS)
    start = draw(st.integers(0, 2 * HOUR))
    return TranscriptUpdate(
        channel=ChannelId(draw(st.sampled_from(["mic", "system", "file"]))),
        utterance=UtteranceId(draw(st.integers(0, 50))),
        epoch=draw(st.integers(0, 3)),
        revision=draw(st.integers(0, 9)),
        text=text,
        span=Span(SampleIndex(start), SampleIndex(start + draw(st.integers(0, 30 * 16_000)))),
        state=draw(st.sampled_from(TextState)),
        stable_words=draw(st.integers(0, 4)),
        words=draw(words_of(text)),
        speaker=draw(st.none() | st.sampled_from(["Ann", "Bob & <Co>", "", "x" * 99]) | st.text(max_size=8)),
        language=draw(st.none() | st.just("en")),
    )


@st.composite
def gaps(draw: st.DrawFn) -> Gap:
    """Any gap within two hours."""
    start = draw(st.integers(0, 2 * HOUR))
    return Gap(
        ChannelId(draw(st.sampled_from(["mic", "system"]))),
        SampleIndex(start),
        SampleIndex(start + draw(st.integers(0, HOUR))),
        draw(st.sampled_from(GapReason)),
    )


def transcripts(max_entries: int = 6) -> st.SearchStrategy[Transcript]:
    """Any transcript."""
    items = st.tuples(st.lists(entries(), max_size=max_entries), st.lists(gaps(), max_size=3))
    return items.map(lambda both: transcript(*both[0], *both[1]))
