"""Which recogniser transcribes here, which one may go over it once more, and why. Pure.

A first pass must keep up with speech while it lasts, so a model is chosen for it only with the cores that it needs; a
second pass waits until an utterance is over and needs room beside the first. `docs/models.md` has the rules in words.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from livecaption.core.engine_facts import (
    BUILT_IN,
    PYTHON_PACKAGE,
    WHISPER_EXTRA,
    EngineKind,
    Machine,
    ModelFacts,
)
from livecaption.core.spoken_languages import language_code
from livecaption.model.errors import EngineError
from livecaption.model.messages import Message, message

DEFAULT_LANGUAGE = "en"
"""Where nobody says what is spoken, and no model is named that could find it out."""

ROOM_CORES = 4
"""From so many cores on, a second pass has room beside the first."""

SMALL_MACHINE_CORES = 4
"""On fewer, the smallest Whisper is suggested where nothing else speaks a language."""

WITHOUT_SPACES = ("ja", "zh")
"""Languages whose words are not told from each other here, so that utterances are heard alone: `core/in_context.py`."""

CLEARLY_BETTER = 5
"""By so much in `quality` a second pass has to be better than the first: else it costs more than it mends."""

_GB = 1 << 30


class SecondPass(StrEnum):
    """The setting `engine.second_pass`."""

    AUTO = "auto"
    ON = "on"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person asked for: the spoken language (None: not said), a model by name ("": any), a second pass."""

    language: str | None = None
    model: str = ""
    second_pass: SecondPass = SecondPass.AUTO


@dataclass(frozen=True, slots=True)
class EngineChoice:
    """The models of the first and the second pass (None: there is none), and why these, in sentences. Both may be the
    same: then it hears each utterance once more after those before it.

    `language` is the one that they are opened for; None where the first pass finds it out.
    """

    first: ModelFacts
    second: ModelFacts | None
    reasons: tuple[Message, ...]
    language: str | None


def choose(
    wanted: Wanted, installed: Sequence[ModelFacts], offered: Sequence[ModelFacts], machine: Machine
) -> EngineChoice:
    """What transcribes on this machine; `offered` are all that could be had, the installed ones included.

    Raises `EngineError`, with what to do, where nothing that is installed does what is wanted.
    """
    language = language_code(wanted.language)
    if wanted.model:
        first = _named(wanted.model, language, installed, offered, machine)
        why = message("models.why_named", name=first.name)
        language = language or (first.languages[0] if len(first.languages) == 1 else None)
    else:
        language = language or DEFAULT_LANGUAGE
        first, why = _chosen(language, installed, offered, machine)
    second, about_second = _second(wanted.second_pass, first, language, installed, machine)
    return EngineChoice(first, second, (why, about_second), language)


def suggestion(language: str, offered: Sequence[ModelFacts], machine: Machine) -> ModelFacts | None:
    """The model to get for a language that nothing installed speaks; None where none can be had."""
    able = [each for each in offered if each.languages and each.speaks(language) and machine.can_get(each)]
    own = [each for each in able if each.engine is not EngineKind.WHISPER]
    if own:
        return max(_keeping_up(own, machine) or own[:1], key=lambda each: each.quality)
    several = sorted(able, key=lambda each: each.quality)
    if not several:
        return None
    enough = _keeping_up(several, machine)
    if machine.cuda or machine.cores >= SMALL_MACHINE_CORES:
        return enough[-1] if enough else several[0]
    return several[0]


def cannot_run(model: ModelFacts, machine: Machine) -> EngineError:
    """Why the machine does not run the model, and what to do."""
    whisper = model.engine is EngineKind.WHISPER
    if machine.packaged:
        package = WHISPER_EXTRA if whisper else PYTHON_PACKAGE
        return EngineError("models.not_packaged", name=model.name, package=package)
    if whisper:
        return EngineError("models.needs_whisper", name=model.name)
    return EngineError("engine.package_missing", package="moonshine-voice")


def _named(
    name: str,
    language: str | None,
    installed: Sequence[ModelFacts],
    offered: Sequence[ModelFacts],
    machine: Machine,
) -> ModelFacts:
    found = next((each for each in installed if each.name == name), None)
    if found is None:
        known = next((each for each in offered if each.name == name), None)
        if known is None:
            raise EngineError("models.unknown", name=name)
        if not machine.can_get(known):
            raise cannot_run(known, machine)
        raise EngineError("models.not_installed", name=name)
    if not machine.runs(found):
        raise cannot_run(found, machine)
    if language is not None and not found.speaks(language):
        other = suggestion(language, offered, machine)
        if other is None:
            raise _nobody_speaks(language, installed, offered, machine)
        if any(each.name == other.name for each in installed):
            raise EngineError("models.other_speaks", name=name, language=language, other=other.name)
        raise EngineError("models.does_not_speak", name=name, language=language, other=other.name)
    return found


def _chosen(
    language: str, installed: Sequence[ModelFacts], offered: Sequence[ModelFacts], machine: Machine
) -> tuple[ModelFacts, Message]:
    # A folder of a person's own counts only where they name it: nobody knows what it speaks.
    able = [each for each in installed if each.languages and each.speaks(language)]
    usable = [each for each in able if machine.runs(each)]
    if not usable:
        if able:
            raise cannot_run(able[0], machine)
        raise _none_installed(language, installed, offered, machine)
    keeping_up = _keeping_up(usable, machine)
    if not keeping_up:
        first = min(usable, key=lambda each: each.size_bytes)
        return first, _why_late(first, language, machine)
    first = max(keeping_up, key=_order)
    if first.name == BUILT_IN:
        larger = max((each for each in usable if each.engine is not EngineKind.WHISPER), key=_by_quality)
        if larger.name != BUILT_IN:
            return first, _why_not_larger(first, larger, machine)
        return first, message("models.why_built_in", name=first.name)
    return first, message("models.why_language", name=first.name, language=language)


def _why_late(first: ModelFacts, language: str, machine: Machine) -> Message:
    """Nothing keeps up. Where memory lacks, more cores would not help."""
    if not machine.has_memory_for(first):
        return message("models.why_little_memory", name=first.name, language=language, **_memory(first, machine))
    return message("models.why_slow", name=first.name, language=language, cores=machine.cores)


def _why_not_larger(first: ModelFacts, larger: ModelFacts, machine: Machine) -> Message:
    if not machine.has_memory_for(larger):
        memory = _memory(larger, machine)
        return message("models.why_not_larger_memory", name=first.name, larger=larger.name, **memory)
    return message(
        "models.why_not_larger", name=first.name, larger=larger.name, needed=larger.cores, cores=machine.cores
    )


def _memory(model: ModelFacts, machine: Machine) -> dict[str, str]:
    """What the model needs, rounded up, and what there is, rounded down: in GB as memory is sold."""
    needed, there = model.memory_bytes / _GB, (machine.memory_bytes or 0) / _GB
    return {"needed": f"{math.ceil(needed * 10) / 10:.1f}", "memory": f"{math.floor(there * 10) / 10:.1f}"}


def _second(
    asked: SecondPass,
    first: ModelFacts,
    language: str | None,
    installed: Sequence[ModelFacts],
    machine: Machine,
) -> tuple[ModelFacts | None, Message]:
    if asked is SecondPass.OFF:
        return None, message("models.second_off")
    better = [each for each in installed if each.quality >= first.quality + CLEARLY_BETTER and machine.runs(each)]
    # Where the first pass finds the language out, the second must speak all that it does.
    spoken = (language,) if language is not None else first.languages
    better = [each for each in better if each.languages and all(each.speaks(code) for code in spoken)]
    if not better or not spoken:
        if _hears_better_in_context(asked, first, language, machine):
            return first, message("models.second_itself", name=first.name)
        return None, message("models.second_none", name=first.name)
    fitting = _keeping_up(better, machine)
    if asked is SecondPass.ON:
        second = max(fitting, key=_by_quality) if fitting else min(better, key=_by_quality)
        return second, message("models.second_on", name=second.name)
    if not fitting or not (machine.cuda or machine.cores >= ROOM_CORES):
        named = min(fitting or better, key=_by_quality)
        if not machine.has_memory_for(named):
            return None, message("models.second_no_memory", name=named.name, **_memory(named, machine))
        return None, message("models.second_no_room", name=named.name, cores=machine.cores)
    second = max(fitting, key=_by_quality)
    return second, message("models.second_auto", name=second.name)


def _hears_better_in_context(asked: SecondPass, first: ModelFacts, language: str | None, machine: Machine) -> bool:
    """Whether the first model goes over its own utterances: measured for the one that comes with the program. It must
    take calls from one thread more, and need no sound but what it is given."""
    if first.engine is not EngineKind.MOONSHINE or language is None or language in WITHOUT_SPACES:
        return False
    return asked is SecondPass.ON or (first.name == BUILT_IN and machine.cores >= ROOM_CORES)


def _keeping_up(models: Iterable[ModelFacts], machine: Machine) -> list[ModelFacts]:
    return [each for each in models if machine.keeps_up(each)]


def _order(model: ModelFacts) -> tuple[bool, int]:
    """For the first pass: Moonshine before Whisper, as it was made for speech that goes on; then the better."""
    return model.engine is not EngineKind.WHISPER, model.quality


def _by_quality(model: ModelFacts) -> int:
    return model.quality


def _none_installed(
    language: str, installed: Sequence[ModelFacts], offered: Sequence[ModelFacts], machine: Machine
) -> EngineError:
    best = suggestion(language, offered, machine)
    if best is None:
        return _nobody_speaks(language, installed, offered, machine)
    params: dict[str, Any] = {
        "language": language,
        "name": best.name,
        "megabytes": f"{best.size_bytes / 1e6:,.0f}",
        "known": ", ".join(languages_of(installed)),
    }
    if machine.runs(best):
        return EngineError("models.none_for_language", **params)
    return EngineError("models.none_without_whisper", **params)


def _nobody_speaks(
    language: str, installed: Sequence[ModelFacts], offered: Sequence[ModelFacts], machine: Machine
) -> EngineError:
    if any(each.languages and each.speaks(language) for each in offered):
        here = ", ".join(languages_of(each for each in installed if machine.runs(each)))
        return EngineError("models.none_packaged", language=language, known=here, package=WHISPER_EXTRA)
    known = ", ".join(languages_of(filter(machine.can_get, offered)))
    return EngineError("models.language_unknown", language=language, known=known)


def languages_of(models: Iterable[ModelFacts]) -> tuple[str, ...]:
    """Every language that one of them speaks, as sorted codes."""
    return tuple(sorted({code for each in models for code in each.languages}))
