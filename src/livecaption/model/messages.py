"""Every sentence a person reads, as a code with parameters, so that each can be translated.

Say what happened, what it means for the captions, and what to do. Plain, present tense, numbers with units. The
sentences themselves stand in `model/sentences/`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from livecaption.model import declarations
from livecaption.model.sentence import Counted, Sentence
from livecaption.model.sentences import ALL

CATALOGUE: dict[str, Sentence] = ALL | declarations.SENTENCES

Translate = Callable[[str, Sentence, int | None], str | None]
"""The sentence of a code in another language, given the English one and, where it counts, the number; None for none."""

_translate: Translate | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence of the catalogue with its parameters, as (name, value) pairs."""

    code: str
    params: tuple[tuple[str, str], ...] = ()


def message(code: str, **params: object) -> Message:
    """A message with its parameters as text."""
    return Message(code, tuple(sorted((name, str(value)) for name, value in params.items())))


def translate_with(translate: Translate | None) -> None:
    """Have every sentence of this process in another language, or in English again."""
    global _translate
    _translate = translate


def render(what: Message) -> str:
    """The sentence, in the language of this process."""
    params = dict(what.params)
    english = CATALOGUE[what.code]
    counted = int(params["n"]) if isinstance(english, Counted) else None
    translated = _translate(what.code, english, counted) if _translate is not None else None
    if translated is None:
        translated = english if isinstance(english, str) else english.one if counted == 1 else english.other
    return translated.format(**params)


def text_of(code: str, **params: object) -> str:
    """The sentence of a code at once, for a window's label."""
    return render(message(code, **params))
