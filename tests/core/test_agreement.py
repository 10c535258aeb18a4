"""Which words of successive hypotheses are shown and trusted."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from livecaption.core.agreement import (
    AGREE,
    DOUBTS,
    LEAST_TO_TRUST,
    SURE,
    SURE_OF_CHANGE,
    SURE_OF_LAST,
    TRUSTED_AFTER_S,
    Agreement,
    bare,
    before_long_loop,
    before_loop,
    common_start,
)

STEP_S = 0.16
CERTAIN = -0.01
WORDS = st.lists(
    st.tuples(st.sampled_from(["it", "was", "the", "best", "Best,", "of", "times."]), st.floats(-5.0, 0.0)), max_size=8
)


def said(text: str) -> list[str]:
    return text.split()


class Listener:
    """Hears hypotheses on a grid."""

    def __init__(self, step_s: float = STEP_S) -> None:
        self.it = Agreement()
        self.at_s = 0.0
        self.step_s = step_s

    def hear(self, text: str, *sure: float, over: bool = False) -> str:
        """What is shown after this hypothesis; the words are certain but for the last ones named."""
        self.at_s += self.step_s
        words = text.split()
        self.it.hear(words, [*[CERTAIN] * (len(words) - len(sure)), *sure], self.at_s, over=over)
        return " ".join(self.it.shown)


def test_case_and_punctuation_do_not_count() -> None:
    assert bare("“Times.”") == "times"
    assert common_start(["It", "was,", "the"], ["it", "was", "the", "best"]) == 3


def test_a_word_shows_when_the_model_is_sure_of_it() -> None:
    assert Listener().hear("It was the") == "It was the"
    assert Listener().hear("It was the best", SURE - 0.1, CERTAIN) == "It was"
    assert Listener().hear("It was the", SURE_OF_LAST - 0.1) == "It was"
    assert Listener().hear("It was the best", SURE_OF_LAST - 0.1, CERTAIN) == "It was the best"


def test_a_word_shows_when_three_hypotheses_in_a_row_have_it() -> None:
    listener = Listener()
    for _ in range(AGREE - 1):
        assert listener.hear("It was the", -3.0) == "It was"
    assert listener.hear("It was the", -3.0) == "It was the"
    listener = Listener()
    for word in ("the", "the", "a", "the", "the"):
        assert listener.hear(f"It was {word}", -3.0) == "It was"


def test_further_back_two_hypotheses_are_enough() -> None:
    listener = Listener()
    assert listener.hear("It was the best of", -3.0, -3.0, -3.0) == "It was"
    assert listener.hear("It was the best of", -3.0, -3.0, -3.0) == "It was the"


def test_when_the_speech_is_over_the_last_word_was_not_cut() -> None:
    between = (SURE + SURE_OF_LAST) / 2
    assert Listener().hear("It was the best", between) == "It was the"
    assert Listener().hear("It was the best", between, over=True) == "It was the best"
    assert Listener().hear("It was the best", SURE - 0.1, over=True) == "It was the"


def test_trusted_words_stay_when_the_speech_is_over() -> None:
    listener = Listener(TRUSTED_AFTER_S / 2)
    for _ in range(LEAST_TO_TRUST):
        listener.hear("It was, the best")
    trusted = listener.it.trusted
    assert trusted
    assert listener.hear("It was the best of", over=True) == "It was, the best of"
    assert listener.it.trusted >= trusted


def test_a_shown_word_is_changed_at_once_when_that_is_sure() -> None:
    listener = Listener()
    listener.hear("It was a")
    assert listener.hear("It was the") == "It was the"


def test_a_change_that_is_not_sure_has_to_be_asked_for_twice() -> None:
    listener = Listener()
    listener.hear("It was a best")
    assert listener.hear("It was the best", SURE_OF_CHANGE - 0.1, CERTAIN) == "It was a best"
    assert listener.hear("It was the best", SURE_OF_CHANGE - 0.1, CERTAIN) == "It was the best"


def test_words_do_not_go_because_one_hypothesis_lacks_them() -> None:
    listener = Listener()
    listener.hear("It was the best")
    for _ in range(DOUBTS):
        assert listener.hear("It was") == "It was the best"
    assert listener.hear("It was") == "It was"


def test_words_are_trusted_after_a_while_but_never_the_last() -> None:
    listener = Listener()
    while listener.at_s < TRUSTED_AFTER_S:
        listener.hear("It was the")
        assert listener.it.trusted == 0
    listener.hear("It was the")
    assert listener.it.trusted == 2


def test_a_word_that_changed_meanwhile_is_not_trusted() -> None:
    listener = Listener()
    for each in range(20):
        listener.hear("It was the best" if each % 4 else "It was a best")
    assert listener.it.trusted == 2


def test_under_load_fewer_but_several_hypotheses_make_trust() -> None:
    listener = Listener(step_s=1.0)
    for _ in range(LEAST_TO_TRUST - 1):
        listener.hear("It was the")
    assert listener.it.trusted == 0
    listener.hear("It was the")
    assert listener.it.trusted == 2


@given(st.lists(WORDS, max_size=30), st.floats(0.1, 1.0))
def test_trusted_words_only_grow_and_are_always_shown(hypotheses: list[list[tuple[str, float]]], step_s: float) -> None:
    agreement = Agreement()
    before: tuple[str, ...] = ()
    for place, heard in enumerate(hypotheses):
        words = [*before, *[word for word, _ in heard]]  # the trusted words are the decoder's prefix
        agreement.hear(words, [*[0.0] * len(before), *[sure for _, sure in heard]], place * step_s)
        now = agreement.shown[: agreement.trusted]
        assert len(now) == agreement.trusted >= len(before)
        assert now[: len(before)] == before
        before = now


def test_a_loop_at_a_cut_is_dropped() -> None:
    assert before_loop(said("it was the string of hope. It was the string of hope. It was the")) == 6
    assert before_loop(["the", "winter", "of", "the", "winter", "of", "the"]) == 3
    assert before_loop(["but,", "but,", "but,", "but"]) == 1


def test_a_parallel_sentence_is_no_loop() -> None:
    words = said("it was the best of times, it was the worst of times, it was the")
    assert before_loop(words) == len(words)
    assert before_loop(["no,", "no"]) == 2


def test_a_final_keeps_what_people_do_say_over() -> None:
    chant = ["no", "no", "no", "no", "no", "we", "want", "more", "we", "want", "more", "we", "want", "more"]
    assert before_long_loop(chant) == len(chant)
    looping = ("they use the " + "button " * 20).split()
    assert before_long_loop(looping) == 4
    assert before_long_loop([]) == 0
