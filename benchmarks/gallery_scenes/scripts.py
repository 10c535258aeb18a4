"""Captions in many scripts, and words that are hard to place."""

from __future__ import annotations

from PySide6.QtGui import QPixmap

from benchmarks.gallery_scenes.backdrops import show_slide
from benchmarks.gallery_scenes.captions import box_of, overlay
from benchmarks.gallery_scenes.scene import scene
from benchmarks.gallery_scenes.studio import Studio
from benchmarks.gallery_scenes.talk import Said

PART = "Scripts and hard words"

_TALKS = {
    "arabic": (
        "Arabic, right to left, with a name.",
        (
            Said(
                "أرقام شهر مارس وصلت، وهي أفضل مما كنا نظن في اجتماع يناير الماضي، وهذا خبر جيد للجميع",
                "ليلى",
                unsure=2,
            ),
        ),
    ),
    "hebrew-mixed": (
        "A line of Hebrew with English and numbers in it.",
        (Said("הגרסה 2.5 של livecaption יוצאת ב־14 במרץ, עם 12% פחות latency, לפי הדוח", "נועה", unsure=1),),
    ),
    "english-arabic": (
        "An English line that quotes Arabic.",
        (Said("She said مرحبا بالجميع and then went on in English about the 12 % we", "Ana", unsure=2),),
    ),
    "japanese": (
        "Japanese breaks between characters, never before a closing mark.",
        (
            Said(
                "三月の数字が出ました。一月の会議で思っていたよりも、ずっと良い結果です。次に地域別の", "田中", unsure=2
            ),
        ),
    ),
    "chinese-korean": (
        "Chinese and Korean speakers in turn.",
        (
            Said("三月份的数字出来了，比我们预想的要好。", "王芳"),
            Said("네, 1월에 예상했던 것보다 훨씬 좋네요.", "민수"),
        ),
    ),
    "hindi-thai": (
        "Hindi and Thai.",
        (Said("मार्च के आंकड़े आ गए हैं, और वे हमारी सोच से बेहतर हैं।", "मीरा"), Said("ดีกว่าที่เราคิดไว้มาก", "สมชาย")),
    ),
    "emoji": (
        "Emoji among words.",
        (Said("We shipped it 🎉 thanks to Ana 👩🏽‍💻 and Bogdan 🧑‍🚀 … back at nine ☕ 🇵🇱 🇩🇪 👍🏿", "Ana"),),
    ),
    "long-word": (
        "A word of sixty letters breaks where it has to.",
        (
            Said(
                "The law is called Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz in German",
                "Ana",
                unsure=2,
            ),
        ),
    ),
    "long-name": (
        "A name longer than a line.",
        (
            Said(
                "Thank you for having me here today.",
                "Professor Wolfeschlegelsteinhausenbergerdorff the Third of Lower Saxony",
            ),
        ),
    ),
    "digits": (
        "Digits, and letters that are easily taken for each other.",
        (Said("Code Il1O0-B8S5, room 1011, on 01.10.2026 at 11:10", "Ana"),),
    ),
}


def _declare() -> None:
    for name, (about, talk) in _TALKS.items():

        def take(studio: Studio, *, talk: tuple[Said, ...] = talk) -> QPixmap:
            show_slide(studio)
            return studio.picture(box_of(overlay(studio, talk)))

        scene(PART, f"script-{name}", about)(take)


_declare()
