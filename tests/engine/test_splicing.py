"""How a new hypothesis changes what is shown."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from livecaption.core.agreement import AGREE, LEAST_TO_TRUST, SURE, TRUSTED_AFTER_S
from livecaption.engine.splicing import (
    CHANGED_AFTER,
    CLEAR_AFTER,
    DOUBTED,
    GONE_AFTER,
    MOST_DOUBTFUL,
    SURE_OF_CHANGE,
    SURE_OF_LAST,
    Splicing,
)
from livecaption.engine.tokens import TokenWord

STEP_S = 0.16
DOUBTFUL = "?"
WORDS = st.lists(
    st.tuples(st.sampled_from(["it", "was", "the", "best", "Best,", "of", "times."]), st.floats(-5.0, 0.0)), max_size=8
)


def heard(text: str) -> list[TokenWord]:
    """The words of a text; those with a question mark before them are doubtful, the others certain."""
    return [TokenWord(word.lstrip(DOUBTFUL), (7,), -3.0 if word[0] == DOUBTFUL else -0.01) for word in text.split()]


class Listener:
    """Hears hypotheses on a grid."""

    def __init__(self, step_s: float = STEP_S) -> None:
        self.it = Splicing()
        self.at_s = 0.0
        self.step_s = step_s
        self.told = False

    def hear(self, text: str, *, over: bool = False) -> str:
        """What is shown after this hypothesis."""
        self.at_s += self.step_s
        self.told = self.it.hear(heard(text), self.at_s, over=over)
        return self.shown

    def probable(self, word: str, log_probability: float, after: str = "") -> str:
        """What a new listener shows of `word` at this probability, with certain words after it."""
        self.it = Splicing()
        self.it.hear([TokenWord(word, (7,), log_probability), *heard(after)], STEP_S)
        return self.shown

    @property
    def shown(self) -> str:
        return " ".join(word.text for word in self.it.shown)


def test_a_word_shows_when_the_model_is_sure_of_it() -> None:
    listener = Listener()
    assert listener.probable("It", SURE_OF_LAST + 0.01) == "It"
    assert listener.probable("It", SURE_OF_LAST - 0.01) == ""
    assert listener.probable("It", SURE + 0.01, "was") == "It was"
    assert listener.probable("It", SURE - 0.01, "was") == ""
    between = (SURE + SURE_OF_LAST) / 2
    listener.it = Splicing()
    listener.it.hear([TokenWord("It", (7,), between)], STEP_S, over=True)
    assert listener.shown == "It", "at the end of speech nothing was cut"


def test_a_word_shows_when_successive_hypotheses_have_it() -> None:
    listener = Listener()
    assert [listener.hear("It was ?the") for _ in range(AGREE)] == ["It was"] * (AGREE - 1) + ["It was the"]
    listener = Listener()
    for word in ("the", "the", "a", "the", "the"):
        assert listener.hear(f"It was ?{word}") == "It was"


def test_agreement_is_found_wherever_a_word_stands() -> None:
    listener = Listener()
    assert listener.hear("It ?ways ?best ?of") == "It"
    assert listener.hear("It ?was ?the ?best ?of ?times ?it") == "It"
    assert listener.hear("It ?was ?best ?of ?times ?it ?ways") == "It was best of"


def test_a_doubtful_word_is_shown_when_clear_ones_follow_it_twice() -> None:
    certain = " ".join(["times"] * CLEAR_AFTER)
    one, other = (" ".join([word] * MOST_DOUBTFUL) for word in ("?best", "?worst"))

    def twice(first: str, second: str) -> list[str]:
        listener = Listener()
        return [listener.hear(first), listener.hear(second)]

    assert twice(f"It {one} {certain}", f"It {other} {certain}") == ["It", f"It {other} {certain}".replace("?", "")]
    assert twice(f"It {one} ?best {certain}", f"It {other} ?worst {certain}") == ["It", "It"]
    few = " ".join(["times"] * (CLEAR_AFTER - 1))
    assert twice(f"It {one} {few}", f"It {other} {few}") == ["It", "It"]


def test_a_wavering_word_stays_and_holds_up_nothing() -> None:
    listener = Listener()
    listener.hear("It is not early to improve")
    for number, more in enumerate(("improve the", "improve the lungs", "improve the lungs and"), 1):
        other = ("?allied ?in", "?added ?in")[number % 2]
        assert listener.hear(f"It is not {other} {more}") == f"It is not early to {more}"
        assert listener.told
        assert [word.log_probability for word in listener.it.shown[3:5]] == [DOUBTED] * 2


def test_a_change_in_the_midst_is_made_when_it_is_sure_or_asked_for_often() -> None:
    listener = Listener()
    listener.hear("It was a best of times")
    assert listener.hear("It was the best of times") == "It was the best of times"
    for _ in range(CHANGED_AFTER - 1):
        assert listener.hear("It was ?a best of times") == "It was the best of times"
        assert not listener.told, "it neither agrees nor changes anything"
    assert listener.hear("It was ?a best of times") == "It was a best of times"
    listener.it.hear(
        [*heard("It was"), TokenWord("the", (7,), SURE_OF_CHANGE - 0.1), *heard("best of times")], listener.at_s
    )
    assert listener.shown == "It was a best of times"


def test_words_come_and_go_in_the_midst() -> None:
    listener = Listener()
    listener.hear("It was best of times")
    assert listener.hear("It was the best of times") == "It was the best of times"
    assert listener.hear("It was ?ah the best of times") == "It was the best of times"
    listener = Listener()
    listener.hear("So it was the best")
    shown = [listener.hear("it was the best") for _ in range(CHANGED_AFTER - 1)]
    assert shown[0] == "So it was the best"
    assert shown[-1] == "it was the best"


def test_the_end_changes_as_soon_as_it_is_clear() -> None:
    listener = Listener()
    listener.hear("It was a")
    assert listener.hear("It was ?the ?best") == "It was a"
    assert not listener.told
    assert listener.hear("It was ?the ?best of times") == "It was the"
    assert listener.hear("It was ?the ?best of times") == "It was the best of times"


def test_shown_words_go_when_two_hypotheses_end_before_them() -> None:
    listener = Listener()
    listener.hear("It was the best")
    for _ in range(GONE_AFTER - 1):
        assert listener.hear("It was") == "It was the best"
        assert not listener.told
    assert listener.hear("It was") == "It was"
    assert listener.hear("") == "It was"
    assert not listener.told


def test_what_is_wrong_as_likely_as_not_is_not_trusted_however_often_it_is_heard() -> None:
    listener = Listener(TRUSTED_AFTER_S / 2)
    for _ in range(LEAST_TO_TRUST):
        assert listener.hear("It was ?the best of times") == "It was the best of times" or listener.it.trusted == 0
    assert listener.shown == "It was the best of times"
    assert listener.it.trusted == 1, "of what may be trusted the last word waits"
    for _ in range(LEAST_TO_TRUST):
        listener.hear("It was the best of times")
    assert listener.it.trusted == 5


def test_words_that_nothing_shown_stands_for_are_counted() -> None:
    listener = Listener()
    listener.hear("It was the ?best ?of")
    assert listener.it.unseen == 2
    listener.hear("It was ?a ?best of times")
    assert listener.it.unseen == 3, "what stays stands for what was heard in its place"
    listener.hear("It was ?a ?best of times")
    assert listener.it.unseen == 0


def test_trusted_words_stay_as_they_were() -> None:
    listener = Listener(TRUSTED_AFTER_S / 2)
    for _ in range(LEAST_TO_TRUST):
        listener.hear("It was, the best")
    trusted = listener.it.trusted
    assert trusted
    assert listener.hear("It was the best of", over=True) == "It was, the best of"
    assert all(word.log_probability == 0 for word in listener.it.shown[:trusted])


@given(hypotheses=st.lists(WORDS, min_size=1, max_size=12), over=st.booleans())
def test_trusted_words_never_change_and_are_always_shown(hypotheses: list[list[tuple[str, float]]], over: bool) -> None:
    it = Splicing()
    front: tuple[str, ...] = ()
    for number, hypothesis in enumerate(hypotheses):
        words = [TokenWord(word, (7,), sure) for word, sure in hypothesis]
        trusted = [*(TokenWord(word, (7,)) for word in front), *words[len(front) :]]
        it.hear(trusted, number * TRUSTED_AFTER_S / 3, over=over)
        shown = tuple(word.text for word in it.shown)
        assert it.trusted >= len(front)
        assert shown[: len(front)] == front
        assert len(shown) >= it.trusted
        assert it.unseen >= 0
        front = shown[: it.trusted]
