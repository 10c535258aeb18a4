"""Which words of successive hypotheses are shown and trusted."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from livecaption.core.agreement import Agreement, bare, before_long_loop, before_loop, common_start

WORDS = st.lists(st.sampled_from(["it", "was", "the", "best", "Best,", "of", "times."]), max_size=8)


def said(text: str) -> list[str]:
    return text.split()


def heard(agreement: Agreement, *texts: str) -> list[int]:
    return [agreement.hear(text.split()) for text in texts]


def test_case_and_punctuation_do_not_count() -> None:
    assert bare("“Times.”") == "times"
    assert common_start(["It", "was,", "the"], ["it", "was", "the", "best"]) == 3


def test_words_are_trusted_when_four_hypotheses_share_them_but_never_the_last() -> None:
    assert heard(Agreement(), "It was.", "It was the.", "It was the best", "It was the bet") == [0, 0, 0, 2]
    assert heard(Agreement(), "It was", "It was", "It was", "It was") == [0, 0, 0, 1]


def test_what_two_hypotheses_share_is_shown_and_two_new_words_but_not_a_new_last_one() -> None:
    agreement = Agreement()
    agreement.hear(said("It was a"))
    assert agreement.showing(said("It was the")) == 2
    assert agreement.showing(said("It was the best")) == 3
    assert agreement.showing(said("It was the best of times, it")) == 4
    assert agreement.showing(said("It was a")) == 3
    assert agreement.showing(said("That")) == 0
    assert agreement.showing([]) == 0


def test_of_a_first_hypothesis_the_last_word_is_in_doubt() -> None:
    assert Agreement().showing(said("it was the best")) == 3
    assert Agreement().showing([]) == 0


def test_trusted_words_stay_shown() -> None:
    agreement = Agreement()
    heard(agreement, *["a b c"] * 4)
    assert agreement.trusted == 2
    agreement.hear(["a", "b"])
    assert (agreement.trusted, agreement.showing(["a", "b", "x"])) == (2, 2)


@given(st.lists(WORDS, max_size=8))
def test_trust_never_shrinks(hypotheses: list[list[str]]) -> None:
    agreement = Agreement()
    before = 0
    for words in hypotheses:
        now = agreement.hear(words)
        assert now >= before
        assert now == before or now < len(words)
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
