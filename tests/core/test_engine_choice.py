"""Which model transcribes, which goes over it once more, and what is said where none can."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livecaption.core.engine_choice import (
    BUILT_IN,
    EngineChoice,
    EngineKind,
    Machine,
    ModelFacts,
    SecondPass,
    Wanted,
    choose,
    language_code,
    languages_of,
    suggestion,
)
from livecaption.model.errors import EngineError
from livecaption.model.messages import render

GB = 1 << 30
MANY = ("de", "en", "ja", "sw")
OFFERED = tuple(
    ModelFacts(name, engine, languages, quality, cores, megabytes * 1_000_000)
    for name, engine, languages, quality, cores, megabytes in (
        (BUILT_IN, EngineKind.MOONSHINE, ("en",), 10, 1, 44),
        ("base-en", EngineKind.MOONSHINE, ("en",), 20, 4, 141),
        ("medium-en", EngineKind.MOONSHINE_STREAMING, ("en",), 42, 8, 303),
        ("tiny-ja", EngineKind.MOONSHINE, ("ja",), 10, 1, 72),
        ("base-ja", EngineKind.MOONSHINE, ("ja",), 20, 4, 141),
        ("w-base", EngineKind.WHISPER, MANY, 18, 4, 148),
        ("w-small", EngineKind.WHISPER, MANY, 30, 8, 486),
        ("w-large", EngineKind.WHISPER, MANY, 50, 16, 1600),
    )
)
TWO = Machine(2, 8 * GB)
FOUR = Machine(4, 16 * GB, whisper=True)
EIGHT = Machine(8, 32 * GB, whisper=True)
CUDA = Machine(2, 16 * GB, cuda=True, whisper=True)


def here(*names: str) -> list[ModelFacts]:
    return [each for each in OFFERED if each.name in (BUILT_IN, *names)]


def chosen(wanted: Wanted, machine: Machine, *names: str) -> EngineChoice:
    choice = choose(wanted, here(*names), OFFERED, machine)
    assert all(render(reason).endswith((".", "}")) for reason in choice.reasons)
    return choice


def names_of(choice: EngineChoice) -> tuple[str, str]:
    return choice.first.name, choice.second.name if choice.second is not None else ""


def refused(wanted: Wanted, machine: Machine, *names: str) -> EngineError:
    with pytest.raises(EngineError) as caught:
        chosen(wanted, machine, *names)
    return caught.value


@pytest.mark.parametrize(
    ("wanted", "machine", "names", "expected"),
    [
        (Wanted(), TWO, (), (BUILT_IN, "")),
        (Wanted("en"), Machine(1), (), (BUILT_IN, "")),
        # With room the built-in one goes over its own finished utterances.
        (Wanted("en"), FOUR, (), (BUILT_IN, BUILT_IN)),
        (Wanted(), EIGHT, (), (BUILT_IN, BUILT_IN)),
        (Wanted(second_pass=SecondPass.ON), TWO, (), (BUILT_IN, BUILT_IN)),
        (Wanted(second_pass=SecondPass.ON), FOUR, ("base-en",), ("base-en", "base-en")),
        (Wanted("ja", second_pass=SecondPass.ON), FOUR, ("base-ja",), ("base-ja", "")),
        (Wanted("de", second_pass=SecondPass.ON), FOUR, ("w-base",), ("w-base", "")),
        # A larger one only where it keeps up.
        (Wanted(), TWO, ("base-en",), (BUILT_IN, "")),
        (Wanted(), FOUR, ("base-en",), ("base-en", "")),
        (Wanted(), FOUR, ("base-en", "medium-en"), ("base-en", "")),
        (Wanted(), EIGHT, ("base-en", "medium-en"), ("medium-en", "")),
        # Moonshine hears first, Whisper goes over it where there is room.
        (Wanted(), TWO, ("w-base",), (BUILT_IN, "")),
        (Wanted(), FOUR, ("w-base",), (BUILT_IN, "w-base")),
        (Wanted(), FOUR, ("w-base", "w-small"), (BUILT_IN, "w-base")),
        (Wanted(), EIGHT, ("w-base", "w-small"), (BUILT_IN, "w-small")),
        (Wanted(), CUDA, ("w-base", "w-large"), (BUILT_IN, "w-large")),
        (Wanted(), Machine(8, 32 * GB), ("w-base",), (BUILT_IN, BUILT_IN)),  # faster-whisper is not installed
        (Wanted("ja"), TWO, ("tiny-ja", "base-ja"), ("tiny-ja", "")),
        (Wanted("ja"), FOUR, ("tiny-ja", "base-ja"), ("base-ja", "")),
        (Wanted("ja"), FOUR, ("tiny-ja", "w-base"), ("tiny-ja", "w-base")),
        (Wanted("ja-JP"), TWO, ("base-ja",), ("base-ja", "")),  # slow, but the only one
        (Wanted("de"), FOUR, ("w-base", "w-small"), ("w-base", "")),
        (Wanted("de"), Machine(2, 8 * GB, whisper=True), ("w-base", "w-small"), ("w-base", "")),
        (Wanted("de"), CUDA, ("w-base", "w-large"), ("w-large", "")),
        # Memory counts as well.
        (Wanted(), Machine(16, 2 * GB, whisper=True), ("w-base", "w-large"), (BUILT_IN, "w-base")),
        # What a person says, goes.
        (Wanted(model="medium-en"), TWO, ("medium-en",), ("medium-en", "")),
        (Wanted("en", model="w-base"), Machine(2, whisper=True), ("w-base",), ("w-base", "")),
        (Wanted(second_pass=SecondPass.ON), Machine(2, whisper=True), ("w-base", "w-small"), (BUILT_IN, "w-base")),
        (Wanted(second_pass=SecondPass.OFF), EIGHT, ("w-small",), (BUILT_IN, "")),
        (Wanted(model="tiny-ja"), FOUR, ("tiny-ja", "w-base"), ("tiny-ja", "w-base")),
    ],
)
def test_what_is_chosen(wanted: Wanted, machine: Machine, names: tuple[str, ...], expected: tuple[str, str]) -> None:
    assert names_of(chosen(wanted, machine, *names)) == expected


def test_the_language_that_models_are_opened_for() -> None:
    assert chosen(Wanted(), TWO).language == "en"
    assert chosen(Wanted("EN_gb"), TWO).language == "en"
    assert chosen(Wanted(model="tiny-ja"), TWO, "tiny-ja").language == "ja"
    assert chosen(Wanted(model="w-base"), FOUR, "w-base").language is None  # it finds it out


def test_a_second_pass_speaks_all_that_the_first_may_find() -> None:
    assert names_of(chosen(Wanted(model="w-base"), EIGHT, "w-base", "medium-en", "w-small")) == ("w-base", "w-small")
    assert names_of(chosen(Wanted(model="w-base"), EIGHT, "w-base", "medium-en")) == ("w-base", "")


@pytest.mark.parametrize(
    ("wanted", "machine", "names", "code", "says"),
    [
        (Wanted("de"), FOUR, (), "models.none_for_language", "livecaption models get w-base"),
        (Wanted("de"), TWO, (), "models.none_without_whisper", "livecaption-desktop[whisper]"),
        (Wanted("de"), EIGHT, (), "models.none_for_language", "livecaption models get w-small"),
        (Wanted("ja"), TWO, (), "models.none_for_language", "livecaption models get tiny-ja"),
        (Wanted("ja"), FOUR, (), "models.none_for_language", "livecaption models get base-ja"),
        (Wanted("tlh"), FOUR, ("w-base",), "models.language_unknown", "de, en, ja, sw"),
        (Wanted("de"), TWO, ("w-base",), "models.needs_whisper", "w-base needs faster-whisper"),
        (Wanted(model="w-base"), TWO, ("w-base",), "models.needs_whisper", "w-base needs faster-whisper"),
        (Wanted(model="base-en"), TWO, (), "models.not_installed", "livecaption models get base-en"),
        (Wanted(model="nonsense"), TWO, (), "models.unknown", "livecaption models list"),
        (Wanted("ja", "base-en"), TWO, ("base-en",), "models.does_not_speak", "livecaption models get tiny-ja"),
        (Wanted("ja", "base-en"), TWO, ("base-en", "tiny-ja"), "models.other_speaks", "livecaption models use tiny-ja"),
        (Wanted("tlh", "base-en"), TWO, ("base-en",), "models.language_unknown", "de, en, ja, sw"),
    ],
)
def test_what_cannot_be_says_what_to_do(
    wanted: Wanted, machine: Machine, names: tuple[str, ...], code: str, says: str
) -> None:
    error = refused(wanted, machine, *names)
    assert error.message.code == code
    assert says in str(error)


def test_a_folder_of_ones_own_is_used_only_where_it_is_named() -> None:
    own = ModelFacts("/models/mine", EngineKind.MOONSHINE, (), 25, 1, 1)
    installed = [*here(), own]
    assert choose(Wanted("en"), installed, OFFERED, FOUR).first.name == BUILT_IN
    assert choose(Wanted("de", own.name), installed, OFFERED, FOUR).first is own
    second = choose(Wanted("en", second_pass=SecondPass.ON), installed, OFFERED, FOUR).second
    assert second is not None
    assert second.name == BUILT_IN


def test_why() -> None:
    def codes(wanted: Wanted, machine: Machine, *names: str) -> list[str]:
        return [each.code for each in chosen(wanted, machine, *names).reasons]

    assert codes(Wanted(), TWO) == ["models.why_built_in", "models.second_none"]
    assert codes(Wanted(), TWO, "base-en") == ["models.why_not_larger", "models.second_no_room"]
    assert codes(Wanted("ja"), TWO, "base-ja") == ["models.why_slow", "models.second_none"]
    assert codes(Wanted("ja"), FOUR, "base-ja", "w-small") == ["models.why_language", "models.second_no_room"]
    assert codes(Wanted(model="base-en"), TWO, "base-en") == ["models.why_named", "models.second_none"]
    assert codes(Wanted(second_pass=SecondPass.OFF), TWO) == ["models.why_built_in", "models.second_off"]
    assert codes(Wanted(second_pass=SecondPass.ON), FOUR, "w-base") == ["models.why_built_in", "models.second_on"]
    assert codes(Wanted(), FOUR, "w-base") == ["models.why_built_in", "models.second_auto"]
    assert codes(Wanted(), FOUR) == ["models.why_built_in", "models.second_itself"]


@pytest.mark.parametrize(
    ("spoken", "code"),
    [("en", "en"), ("EN_us", "en"), ("de-AT", "de"), (" ja ", "ja"), ("auto", None), ("", None), (None, None)],
)
def test_codes_of_languages(spoken: str | None, code: str | None) -> None:
    assert language_code(spoken) == code


def test_every_language_that_can_be_had() -> None:
    assert languages_of(OFFERED) == ("de", "en", "ja", "sw")
    assert suggestion("tlh", OFFERED, EIGHT) is None


@given(
    st.sampled_from([None, "en", "de", "ja", "sw", "tlh"]),
    st.sampled_from(["", "w-base", "tiny-ja", "medium-en"]),
    st.sampled_from(SecondPass),
    st.sets(st.sampled_from([each.name for each in OFFERED])),
    st.builds(
        Machine, st.integers(1, 64), st.none() | st.integers(GB, 64 * GB), cuda=st.booleans(), whisper=st.booleans()
    ),
)
def test_what_is_chosen_can_be_run(
    language: str | None, model: str, second: SecondPass, names: set[str], machine: Machine
) -> None:
    try:
        choice = choose(Wanted(language, model, second), here(*names), OFFERED, machine)
    except EngineError:
        return
    for each in filter(None, (choice.first, choice.second)):
        assert each.name in {BUILT_IN, *names}
        assert machine.whisper or each.engine is not EngineKind.WHISPER
        assert choice.language is None or each.speaks(choice.language)
    if choice.second is not None and choice.second is not choice.first:
        assert choice.second.quality > choice.first.quality
    assert model in ("", choice.first.name)
    if second is SecondPass.AUTO and machine.cores < 4 and not machine.cuda:
        assert choice.second is None
