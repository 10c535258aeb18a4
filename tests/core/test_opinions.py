"""How many opinions a word needs."""

from __future__ import annotations

from itertools import pairwise

from livecaption.core.hearing import Heard
from livecaption.core.layout import Unit
from livecaption.core.opinions import LIKELY, RULES, SURE
from livecaption.model.view import Stability

CALM = (Stability.BALANCED, Stability.STEADY, Stability.STEADIEST)


def test_the_surer_the_recogniser_is_the_fewer_opinions_a_word_needs() -> None:
    for setting in CALM:
        rule = RULES[setting]
        for often in (False, True):
            needed = [rule.needed_to_show(each, often=often) for each in (0.0, LIKELY - 0.01, LIKELY, SURE, 1.0)]
            assert all(low >= high for low, high in pairwise(needed)), setting
            assert needed[0] > needed[-1] == rule.agree


def test_what_comes_rarely_needs_no_more_opinions_than_what_comes_often() -> None:
    for setting in CALM:
        for probability in (0.1, 0.6, 0.9):
            rule = RULES[setting]
            assert rule.needed_to_show(probability, often=False) <= rule.needed_to_show(probability, often=True)


def test_a_word_of_known_probability_waits_less_long_for_them() -> None:
    rule = RULES[Stability.BALANCED]
    unknown = Heard(Unit("far"), 1, 1, 0.0)
    assert rule.patience_s(unknown._replace(probability=0.2)) < rule.patience_s(unknown) == rule.wait_s
    fast = RULES[Stability.FAST]
    assert fast.patience_s(unknown._replace(probability=0.2)) == fast.wait_s
