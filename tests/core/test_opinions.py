"""When a word that may still change has been said surely enough."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from livecaption.core.hearing import Heard, follow
from livecaption.core.layout import Unit
from livecaption.core.opinions import DOUBTS, LIKELY, RULES
from livecaption.model.view import Stability

CALM = (Stability.BALANCED, Stability.STEADY, Stability.STEADIEST)
OPINIONS = st.lists(st.floats(0.0, 1.0), min_size=1, max_size=12)
FAR = (Unit("far"),)


def said(*probabilities: float | None) -> Heard:
    """A word that so many hypotheses had, a second apart."""
    heard: tuple[Heard, ...] = ()
    for time_s, probability in enumerate(probabilities):
        heard = follow(heard, FAR, float(time_s), opinion=True, probabilities=(probability,))
    return heard[0]


def shows(setting: Stability, heard: Heard, following: int) -> bool:
    return RULES[setting].believes(heard, heard.probability or 0.0, following)


def test_a_sure_word_shows_at_once_and_an_unsure_one_after_more_opinions() -> None:
    balanced = Stability.BALANCED
    for probability, needed in ((0.995, 1), (0.95, 2), (0.9, 3), (0.6, 6)):
        assert [shows(balanced, said(*[probability] * count), 0) for count in (needed - 1, needed) if count] == [
            False
        ] * (needed > 1) + [True]


def test_no_number_of_opinions_shows_a_word_that_is_more_likely_wrong() -> None:
    for setting in CALM:
        for following in (0, 1, 9):
            assert not shows(setting, said(*[LIKELY - 0.01] * 50), following)


def test_a_word_that_keeps_others_waiting_needs_less() -> None:
    heard = said(0.85)
    assert [shows(Stability.BALANCED, heard, following) for following in range(4)] == [False, False, True, True]
    assert list(DOUBTS) == sorted(DOUBTS)


@given(OPINIONS, st.floats(0.0, 1.0), st.integers(0, 5))
def test_one_more_opinion_never_leaves_more_open(probabilities: list[float], another: float, following: int) -> None:
    fewer, more = said(*probabilities), said(*probabilities, another)
    assert more.doubt <= fewer.doubt
    if shows(Stability.BALANCED, fewer, following) and another >= LIKELY:
        assert shows(Stability.BALANCED, more, following)


@given(OPINIONS, st.integers(0, 5))
def test_what_a_calmer_setting_shows_the_others_show(probabilities: list[float], following: int) -> None:
    shown = [shows(setting, said(*probabilities), following) for setting in CALM]
    assert shown == sorted(shown, reverse=True)
    waits_s = [RULES[setting].patience_ends_s(said(*probabilities)) for setting in CALM]
    assert waits_s == sorted(waits_s)


def test_the_same_hypothesis_once_more_is_no_opinion() -> None:
    heard = follow((), FAR, 0.0, opinion=True, probabilities=(0.9,))
    again = follow(heard, FAR, 0.01, opinion=False, probabilities=(0.9,))
    assert again[0].doubt == heard[0].doubt


def test_a_hypothesis_that_gives_a_word_no_probability_leaves_as_much_open() -> None:
    assert said(0.9, None).doubt == said(0.9).doubt
    assert said(None).doubt == 1.0


def test_a_word_waits_less_long_the_surer_the_recogniser_is() -> None:
    rule = RULES[Stability.BALANCED]
    likely, unlikely, unknown = (rule.patience_ends_s(said(each)) for each in (0.6, 0.2, None))
    assert likely < unlikely < unknown == rule.wait_s
    fast = RULES[Stability.FAST]
    assert fast.patience_ends_s(said(0.2)) == fast.wait_s


def test_what_keeps_changing_in_one_place_does_not_wait_for_ever() -> None:
    rule = RULES[Stability.BALANCED]
    heard: tuple[Heard, ...] = ()
    for time_s, word in enumerate(("called", "Carlo", "cards", "Carriger")):
        units = (Unit("if"), Unit(word), Unit("or"))
        heard = follow(heard, units, float(time_s), opinion=True, probabilities=(0.9, 0.2, 0.9))
    assert (heard[1].since_s, heard[1].open_s) == (3.0, 0.0)
    assert rule.patience_ends_s(heard[1]) == rule.wait_s < heard[1].since_s + rule.wait_s / 2
    assert heard[2].open_s == 0.0
