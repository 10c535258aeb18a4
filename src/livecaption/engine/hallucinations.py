"""What Whisper makes of sound in which nobody speaks. Pure.

It was taught with the subtitles of films, so in noise and music it likes to hear what stands at their ends. Such a
phrase is no speech where it is all that was heard and the model itself doubts that anybody spoke.
"""

from __future__ import annotations

from typing import Protocol

from livecaption.core.agreement import bare

NO_SPEECH, SURE = 0.6, -0.3
"""How likely it is, to the model, that nobody spoke, from which on that is believed; and the mean natural logarithm of
the tokens' probabilities from which on they are. Of 61 utterances the most was 0.31, of noise the least 0.33."""

MAYBE_NO_SPEECH, UNSURE = 0.3, -1.0
"""The same two, where it takes both; and from `UNSURE` down the sound is decoded in other ways."""

UNBELIEVABLE = -1.5
"""Mean natural logarithm below which nothing is believed. Of those utterances the worst had -1.26, and was right."""

DOUBTFUL_NO_SPEECH, DOUBTFUL = 0.2, -0.5
"""Either of which is enough for a phrase that is known to be made up."""

LOOPS = 2.4
"""How many times shorter compression makes a text that repeats itself."""

_KNOWN = """
you
thank you for watching
thanks for watching
thank you for listening
please subscribe
please subscribe to my channel
subscribe to my channel
see you in the next video
i'll see you in the next video
to be continued
subtitles by the amara.org community
transcription by castingwords
untertitel der amara.org-community
untertitel im auftrag des zdf
untertitelung des zdf
untertitelung im auftrag des zdf
vielen dank fürs zuschauen
danke fürs zuschauen
sous-titres réalisés par la communauté d'amara.org
sous-titrage société radio-canada
sous-titrage st' 501
merci d'avoir regardé cette vidéo
subtítulos realizados por la comunidad de amara.org
subtítulos por la comunidad de amara.org
gracias por ver el video
sottotitoli creati dalla comunità amara.org
sottotitoli e revisione a cura di qtss
legendas pela comunidade amara.org
ondertitels ingediend door de amara.org gemeenschap
napisy stworzone przez społeczność amara.org
продолжение следует
субтитры сделал dimatorzok
редактор субтитров а.семкин корректор а.егорова
спасибо за просмотр
ご視聴ありがとうございました
谢谢观看
請不吝點贊 訂閱 轉發 打賞支持明鏡與點點欄目
请不吝点赞 订阅 转发 打赏支持明镜与点点栏目
字幕by索兰娅
mbc 뉴스 이덕영입니다
시청해주셔서 감사합니다
"""

MADE_UP = frozenset(" ".join(bare(word) for word in line.split()) for line in _KNOWN.split("\n") if line)
"""Texts that Whisper models are known to make of noise, music and silence, as words are compared. What people say in
answer every day ("Thank you.", "Okay.") is not among them, though it is heard in noise too: to lose it is worse."""


class Measures(Protocol):
    """How the model sees what it decoded."""

    @property
    def log_probability(self) -> float:
        """Mean natural logarithm of the tokens' probabilities."""

    @property
    def no_speech(self) -> float:
        """How likely it is that nobody spoke, 0..1."""

    @property
    def compression(self) -> float:
        """How many times shorter compression makes the text."""


def loops(decoded: Measures) -> bool:
    """Whether the text says the same over and over."""
    return decoded.compression > LOOPS


def doubtful(decoded: Measures) -> bool:
    """Whether to decode the same sound in another way: it loops, or the model is not sure of it."""
    return loops(decoded) or decoded.log_probability < UNSURE


def maybe_nobody(decoded: Measures) -> bool:
    """Whether the model has some doubt that anybody spoke."""
    return decoded.no_speech > DOUBTFUL_NO_SPEECH


def nobody_spoke(decoded: Measures) -> bool:
    """Whether the model hears no speech, and is not sure of its words either."""
    sure = decoded.log_probability >= SURE and not loops(decoded)
    return (
        (decoded.no_speech > NO_SPEECH and not sure)
        or (decoded.no_speech > MAYBE_NO_SPEECH and decoded.log_probability < UNSURE)
        or decoded.log_probability < UNBELIEVABLE
    )


def imagined(text: str, decoded: Measures) -> bool:
    """Whether nobody said it."""
    if nobody_spoke(decoded):
        return True
    plain = " ".join(bare(word) for word in text.split())
    doubted = maybe_nobody(decoded) or decoded.log_probability < DOUBTFUL
    return not plain or (doubted and plain in MADE_UP)
