"""Edits: a person's changes hold for what was said and what will be, and never make anything worse than wrong."""

from __future__ import annotations

import string
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes.transcripts import TEXTS, entries, entry
from livecaption.core.edits import Edits, correction_of
from livecaption.model.status import CorrectText, CorrectWord, RenameSpeaker
from livecaption.model.transcript import TextState, TranscriptUpdate, Word

OPEN = TextState.TENTATIVE


def corrected(text: str, *pairs: tuple[str, str]) -> str:
    edits = Edits()
    for wrong, right in pairs:
        edits = edits.correcting(CorrectWord(wrong, right))
    return edits.edited(entry(text, 0, 1)).text


@pytest.mark.parametrize(
    ("text", "wrong", "right", "reads"),
    [
        ("we use cooper netties now", "cooper netties", "Kubernetes", "we use Kubernetes now"),
        ("Cooper Netties, they said.", "cooper netties", "Kubernetes", "Kubernetes, they said."),
        ("Cooper. Netties are nice.", "cooper netties", "Kubernetes", "Cooper. Netties are nice."),
        ("(teh) Teh TEH teh's tehran", "teh", "the", "(the) The The the's tehran"),
        ("an ipad and Ipad.", "ipad", "iPad", "an iPad and iPad."),
        ("Jon's and jon", "Jon", "John", "John's and John"),
        ("smith said: Smith Jones", "smith", "Smith Jones", "Smith Jones said: Smith Jones"),
        ("see plus plus", "see plus plus", "C++", "C++"),
        ("私は東京に。東京。", "東京", "京都", "私は京都に。京都。"),
        ("قال عمر، نعم", "عمر", "عُمر", "قال عُمر، نعم"),
        ("nothing here", "", "x", "nothing here"),
        ("nothing here", "here", " ", "nothing here"),
        ("nothing ... here", "...", "x", "nothing ... here"),
    ],
)
def test_a_word_reads_right_wherever_it_stands(text: str, wrong: str, right: str, reads: str) -> None:
    assert corrected(text, (wrong, right)) == reads


def test_rules_follow_each_other_and_the_newest_word_on_a_word_counts() -> None:
    assert corrected("a fish", ("fish", "whale"), ("whale", "mammal")) == "a mammal"
    assert corrected("a fish", ("fish", "whale"), ("Fish", "shark")) == "a shark"


def test_times_stay_with_their_words_and_a_changed_place_shares_its_time() -> None:
    words = tuple(Word(text, float(place), place + 1.0) for place, text in enumerate(["use", "cooper", "netties", "x"]))
    edits = Edits().correcting(CorrectWord("cooper netties", "Kubernetes")).correcting(CorrectWord("use", "you say"))
    edited = edits.edited(entry("use cooper netties x", 0, 4, words=words))
    assert edited.words == (
        Word("you", 0.0, 0.5),
        Word("say", 0.5, 1.0),
        Word("Kubernetes", 1.0, 3.0),
        Word("x", 3.0, 4.0),
    )
    assert edited.span == entry("", 0, 4).span
    assert edits.edited(entry("use cooper netties", 0, 4, words=words)).words == ()  # times of other words


def test_words_that_may_become_others_with_the_next_are_not_stable() -> None:
    edits = Edits().correcting(CorrectWord("cooper netties", "Kubernetes"))
    so_far = replace(entry("We use cooper", 0, 4, state=OPEN), stable_words=3)
    assert edits.edited(so_far).stable_words == 3  # nothing changed in it yet: left alone
    edits = edits.correcting(CorrectWord("we", "they"))
    assert edits.edited(so_far).stable_words == 2
    assert edits.edited(replace(so_far, text="We use cooper netties now", stable_words=4)).stable_words == 3


def test_a_closed_entry_that_was_changed_is_corrected_and_an_open_one_stays_open() -> None:
    edits = Edits().correcting(CorrectWord("a", "b"))
    assert edits.edited(entry("a", 0, 1)).state is TextState.CORRECTED
    assert edits.edited(entry("a", 0, 1, state=OPEN)).state is OPEN
    assert edits.edited(entry("c", 0, 1)).state is TextState.FINAL


def test_a_written_text_wins_over_all_but_later_rules() -> None:
    heard = entry("jon came", 0, 1, words=(Word("jon", 0, 0.5), Word("came", 0.5, 1)))
    edits = Edits().correcting(CorrectWord("jon", "John")).rewriting(CorrectText(heard.key, "Jon \n came in"))
    assert edits.edited(heard).text == "Jon came in"
    assert [word.text for word in edits.edited(heard).words] == ["Jon", "came", "in"]
    assert edits.edited(replace(heard, state=TextState.RESTATED, text="other")).text == "Jon came in"
    assert edits.correcting(CorrectWord("came", "ran")).edited(heard).text == "Jon ran in"


def test_a_speaker_keeps_the_name_however_it_was_given() -> None:
    edits = Edits().renaming(RenameSpeaker("S1", "Ana\nMaria")).renaming(RenameSpeaker("Ana Maria", "Anna"))
    heard = entry("x", 0, 1, speaker="S1", words=(Word("x", 0, 1, None, "S1"),))
    assert edits.edited(heard).speaker == "Anna"
    assert edits.edited(heard).words[0].speaker == "Anna"
    assert edits.edited(heard).state is TextState.FINAL
    assert edits.renaming(RenameSpeaker("Anna", "")).edited(heard) is heard
    assert len(Edits().renaming(RenameSpeaker("S1", "x" * 9_999)).edited(heard).speaker or "") == 200


def struck(heard: TranscriptUpdate, first: int, end: int, edits: Edits | None = None) -> Edits:
    return (edits or Edits()).striking([(heard, first, end)])


def test_struck_words_stay_away_in_every_revision_and_later_words_come() -> None:
    heard = entry("the secret is fish", 0, 1, state=OPEN)
    edits = struck(heard, 2, 4)
    assert edits.edited(heard).text == "the secret"
    for text, reads in [
        ("the secret is fishing boats", "the secret boats"),
        ("The secret was a fish and", "The secret and"),
        ("the", "the"),
        ("the secret is", "the secret"),
        ("the secret is fi", "the secret"),
        ("", ""),
    ]:
        assert edits.edited(replace(heard, text=text)).text == reads
    final = replace(heard, text="The secret is fish, and chips.", state=TextState.FINAL)
    assert edits.edited(final).text == "The secret and chips."
    assert edits.edited(final).state is TextState.CORRECTED


def test_a_strike_knows_what_was_heard_under_what_reads() -> None:
    heard = entry("we use cooper netties now", 0, 1)
    edits = struck(heard, 2, 3, Edits().correcting(CorrectWord("cooper netties", "Kubernetes")))
    assert edits.edited(heard).text == "we use now"
    edits = struck(heard, 1, 3, edits)
    assert edits.edited(heard).text == "we"
    edits, keys = edits.unstriking()
    assert keys == {heard.key}
    assert edits.edited(heard).text == "we use now"
    edits, _ = edits.unstriking()
    assert edits.edited(heard).text == "we use Kubernetes now"
    assert edits.unstriking() == (edits, frozenset())


def test_struck_characters_of_a_script_without_spaces_leave_the_others() -> None:
    heard = entry("秘密は魚です よ", 0, 1)
    assert struck(heard, 3, 4).edited(heard).text == "秘密は です よ"


def test_a_written_text_can_be_struck_too_and_writing_again_brings_words_back() -> None:
    heard = entry("whatever was heard", 0, 1)
    edits = struck(heard, 1, 2, Edits().rewriting(CorrectText(heard.key, "I write this")))
    assert edits.edited(heard).text == "I this"
    assert edits.rewriting(CorrectText(heard.key, "again")).edited(heard).text == "again"


@pytest.mark.parametrize(
    ("line", "pair"),
    [
        ("cooper netties → Kubernetes", ("cooper netties", "Kubernetes")),
        ("a->b", ("a", "b")),
        ("a => b -> c", ("a", "b -> c")),
        ("→ b", None),
        ("a →", None),
        ("a b", None),
    ],
)
def test_a_line_of_the_settings_says_a_correction(line: str, pair: tuple[str, str] | None) -> None:
    found = correction_of(line)
    assert (None if found is None else (found.wrong, found.right)) == pair


LETTERS = st.text(string.ascii_letters, min_size=1, max_size=3)
RULES = st.lists(st.builds(CorrectWord, LETTERS | TEXTS, LETTERS | TEXTS), max_size=4)


@st.composite
def any_edits(draw: st.DrawFn) -> Edits:
    edits = Edits()
    for _ in range(draw(st.integers(0, 5))):
        match draw(st.integers(0, 3)):
            case 0:
                edits = edits.correcting(draw(st.builds(CorrectWord, LETTERS | TEXTS, LETTERS | TEXTS)))
            case 1:
                edits = edits.renaming(RenameSpeaker(draw(st.sampled_from(["Ann", ""]) | TEXTS), draw(TEXTS)))
            case 2:
                heard = draw(entries())
                edits = edits.striking([(heard, draw(st.integers(0, 9)), draw(st.integers(0, 30)))])
            case _:
                edits = edits.rewriting(CorrectText(draw(entries()).key, draw(TEXTS)))
    return edits


@given(any_edits(), entries())
def test_whatever_is_edited_however_it_never_fails_and_stays_consistent(edits: Edits, heard: TranscriptUpdate) -> None:
    edited = edits.edited(heard)
    assert (edited.key, edited.span, edited.epoch, edited.revision) == (
        heard.key, heard.span, heard.epoch, heard.revision
    )  # fmt: skip
    assert edited.final is heard.final
    if edited.text != heard.text:
        assert 0 <= edited.stable_words <= len(edited.text.split())
        assert edited.words == () or [word.text for word in edited.words] == edited.text.split() or heard.words
    assert repr(edits.edited(heard)) == repr(edited)


@given(st.lists(LETTERS, max_size=12).map(" ".join), LETTERS, st.lists(LETTERS, min_size=1, max_size=3).map(" ".join))
def test_a_rule_for_one_word_does_nothing_more_the_second_time(text: str, wrong: str, right: str) -> None:
    edits = Edits().correcting(CorrectWord(wrong, right))
    once = edits.edited(entry(text, 0, 1))
    if wrong.casefold() not in right.casefold().split() or len(right.split()) > 1:
        assert edits.edited(once).text == once.text
    assert edits.correcting(CorrectWord(wrong, right)).edited(entry(text, 0, 1)) == once


@given(st.lists(st.sampled_from("abcd"), max_size=12).map(" ".join), st.permutations(["a", "b", "c"]))
def test_rules_that_do_not_meet_can_come_in_any_order(text: str, order: list[str]) -> None:
    edits = Edits()
    for wrong in order:
        edits = edits.correcting(CorrectWord(wrong, f"{wrong}x"))
    expected = " ".join(f"{word}x" if word in "abc" else word for word in text.split())
    assert edits.edited(entry(text, 0, 1)).text == expected


@given(st.lists(LETTERS, min_size=1, max_size=20, unique_by=str.casefold), st.data())
def test_struck_words_are_gone_and_all_others_are_there(words: list[str], data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(first + 1, len(words)))
    more = data.draw(st.lists(st.text(string.digits, min_size=1, max_size=3), max_size=4))
    heard = entry(" ".join(words), 0, 1, state=OPEN)
    edits = struck(heard, first, end)
    later = replace(heard, text=" ".join([*words, *more]))
    assert edits.edited(later).text.split() == [*words[:first], *words[end:], *more]


@pytest.mark.parametrize("place", [0, 100, 200, 250, 290])
@pytest.mark.parametrize("added", [1, 3, 10])
def test_struck_words_of_a_very_long_entry_stay_away_when_words_come_before_them(place: int, added: int) -> None:
    words = [f"w{number}" for number in range(300)]
    heard = entry(" ".join(words), 0, 1, state=OPEN)
    edits = struck(heard, place, place + 10)
    more = [f"n{number}" for number in range(added)]
    reads = edits.edited(replace(heard, text=" ".join([*more, *words]), state=TextState.FINAL)).text.split()
    assert not set(words[place : place + 10]) & set(reads)
    assert set(words[place + 12 :]) < set(reads)


@given(
    st.integers(1, 30),
    st.data(),
)
def test_struck_words_stay_away_whatever_becomes_of_those_around_them(count: int, data: st.DataObject) -> None:
    words = [f"word{number}" for number in range(count)]
    first = data.draw(st.integers(0, count - 1))
    end = data.draw(st.integers(first + 1, min(count, first + 8)))
    heard = entry(" ".join(words), 0, 1, state=OPEN)
    edits = struck(heard, first, end)
    new: list[str] = []
    for word in words:
        match data.draw(st.sampled_from(["stays", "stays", "goes", "changes", "comes"])):
            case "stays":
                new.append(word)
            case "changes":
                new.append(f"new{len(new)}")
            case "comes":
                new += [f"new{len(new)}", word]
    new = [*(f"early{number}" for number in range(data.draw(st.integers(0, 9)))), *new]
    reads = edits.edited(replace(heard, text=" ".join(new), state=TextState.FINAL)).text.split()
    assert not set(words[first:end]) & set(reads)


def test_rules_that_double_each_others_words_do_not_grow_without_end() -> None:
    edits = Edits()
    for number in range(40):
        edits = edits.correcting(CorrectWord(f"w{number}", f"w{number + 1} w{number + 1}"))
    assert len(edits.edited(entry("w0 and more", 0, 1)).text) < 2_000
    assert edits.correcting(CorrectWord("more", "less")).edited(entry("some more", 0, 1)).text == "some less"


@pytest.mark.parametrize(
    ("first", "later", "reads"),
    [(0, "丁丂七丅丆万丈三焐丌与", ""), (3, "耀老耂考耄者耆耇耈耉一丁丂七丄丅丆万灇瀅丌不灧", None)],
)
def test_struck_characters_round_a_changed_place_do_not_stay(first: int, later: str, reads: str | None) -> None:
    heard = entry("丁丂七丄丅丆万丈三上下丌不与", 0, 1, state=OPEN)
    edited = struck(heard, first, 14).edited(replace(heard, text=later, state=TextState.FINAL)).text
    assert reads is None or edited == reads
    assert not set(heard.text[first:]) & set(edited)
