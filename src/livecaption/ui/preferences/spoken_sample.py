"""The spoken sample: what two people say in the previews, as the updates an endpoint would send. Pure.

Its words come from the catalogue, so the sample is spoken in the language of the interface.
"""

from __future__ import annotations

from dataclasses import dataclass

from livecaption.model.audio import SAMPLE_RATE_HZ, ChannelId, SampleIndex, UtteranceId
from livecaption.model.messages import text_of
from livecaption.model.transcript import Span, TextState, Transcript, TranscriptUpdate

WORDS_PER_SECOND = 2.6
"""156 words a minute: an unhurried speaker."""

PAUSE_S = 0.8
"""Between two utterances of the sample."""

REST_S = 3.5
"""After the last word, before the sample begins again: long enough to see captions dim."""

_CHANNEL = ChannelId("sample")
_UNSURE_WORDS = 3
"""How many of the newest words may still change."""


@dataclass(frozen=True, slots=True)
class TimedUpdate:
    """An update and when it comes, in seconds after the sample's beginning."""

    at_s: float
    update: TranscriptUpdate


def spoken_sample() -> tuple[TimedUpdate, ...]:
    """Everything that is said, in order of time: words come one by one, one of them is put right, a sound is named."""
    heard = text_of("sample.misheard")
    ana, sam = text_of("sample.first_speaker"), text_of("sample.second_speaker")
    spoken = (
        (text_of("sample.first", word=text_of("sample.heard")), text_of("sample.first", word=heard), ana),
        (text_of("sample.second"), "", sam),
        (text_of("sample.sound"), "", None),
        (text_of("sample.third"), "", ana),
    )
    timeline: list[TimedUpdate] = []
    at_s = 0.0
    for number, (text, first_heard, speaker) in enumerate(spoken, start=1):
        utterance = _utterance(number, text, first_heard or text, speaker, at_s)
        timeline += utterance
        at_s = utterance[-1].at_s + PAUSE_S
    return tuple(timeline)


def whole_sample() -> Transcript:
    """The sample when everything is said but the last sentence, which is half said: one still picture of it."""
    timeline = spoken_sample()
    last = timeline[-1].update.utterance
    growing = [each for each in timeline if each.update.utterance == last and not each.update.final]
    transcript = Transcript()
    for each in (
        *(each for each in timeline if each.update.utterance != last),
        *growing[: -(len(growing) // 3) or None],
    ):
        transcript = transcript.apply(each.update)
    return transcript


def length_s(timeline: tuple[TimedUpdate, ...]) -> float:
    """How long the sample lasts, with its rest."""
    return timeline[-1].at_s + REST_S


def _utterance(number: int, text: str, first_heard: str, speaker: str | None, at_s: float) -> list[TimedUpdate]:
    words, unsure = text.split(), first_heard.split()
    start = SampleIndex(round(at_s * SAMPLE_RATE_HZ))
    end = SampleIndex(start + round(max(1, len(words)) / WORDS_PER_SECOND * SAMPLE_RATE_HZ))
    made: list[TimedUpdate] = []
    for count in range(1, len(words) + 2):
        final = count > len(words)
        firm = len(words) if final else max(0, count - _UNSURE_WORDS)
        said = words if final else [*words[:firm], *unsure[firm:count]]
        update = TranscriptUpdate(
            _CHANNEL,
            UtteranceId(number),
            epoch=0,
            revision=count,
            text=" ".join(said),
            span=Span(start, end),
            state=TextState.FINAL if final else TextState.TENTATIVE,
            stable_words=firm,
            speaker=speaker,
        )
        made.append(TimedUpdate(at_s + count / WORDS_PER_SECOND, update))
    return made
