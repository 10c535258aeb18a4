"""A person's edits in a running session: in the views, in the transcript, in what listeners get, now and later."""

from __future__ import annotations

import asyncio

from hypothesis import given, settings
from hypothesis import strategies as st

from fakes.desk import AT_ONCE, Desk, at_a_desk, key
from livecaption.model.status import Command, CorrectText, CorrectWord, RenameSpeaker
from livecaption.model.transcript import TextState
from livecaption.model.view import AUDIENCE, OVERLAY, Curtain


@at_a_desk
async def test_the_last_line_is_struck_from_everything_and_later_words_come(desk: Desk) -> None:
    desk.final("Fine.", 0)
    desk.hear("there is one more password which is abc", 1)
    *above, last = desk.seen()
    assert "abc" in last
    left = "there is one more password which is abc".removesuffix(last).strip()
    desk.record.ask(Command.STRIKE)
    assert desk.seen() == above
    assert desk.text == f"Fine.\n{left}"
    assert desk.ears.struck_texts == [left]
    assert desk.ears.entries[-1].text == left
    assert desk.ears.shown_texts[-1] == left
    desk.hear("there is one more password which is abcd and", 1)
    desk.hear("there is one more password which is abcd and so on", 1)
    assert "abc" not in "".join(desk.seen())
    assert desk.seen()[-1].endswith("so on")
    desk.final("There is one more password which is abcd, and so on.", 1)
    assert desk.text == f"Fine.\n{left.capitalize()} and so on."
    assert desk.ears.finals == ["Fine.", f"{left.capitalize()} and so on."]
    assert "abc" not in "".join(desk.seen())


@at_a_desk
async def test_struck_words_do_not_come_back_with_a_replay(desk: Desk) -> None:
    desk.hear("one two three four five six", 0)
    desk.record.ask(Command.STRIKE)
    left = desk.text
    for text in ("one", "one two three", "one two three four five six"):
        desk.hear(text, 0, epoch=2)
        assert "six" not in desk.text
        assert "six" not in "".join(desk.seen())
    assert desk.text == left


@at_a_desk
async def test_a_line_of_two_utterances_is_struck_from_both(desk: Desk) -> None:
    desk.final("aaaa bbbb cccc dddd eeee", 0)
    desk.final("ffff", 1)
    assert desk.seen()[-1] == "eeee ffff"
    desk.record.ask(Command.STRIKE)
    assert desk.text == "aaaa bbbb cccc dddd"
    assert sorted(desk.ears.struck_texts) == ["", "aaaa bbbb cccc dddd"]
    desk.record.ask(Command.UNSTRIKE)
    assert desk.text == "aaaa bbbb cccc dddd eeee\nffff"
    assert sorted(desk.ears.corrected_texts) == ["aaaa bbbb cccc dddd eeee", "ffff"]
    assert desk.record.transcript.entries[key(1)].state is TextState.FINAL
    assert desk.seen()[-1] == "eeee ffff"


@at_a_desk
async def test_strikes_go_up_line_by_line_and_come_back_in_turn(desk: Desk) -> None:
    desk.hear("aaaa bbbb cccc dddd eeee ffff gggg hhhh", 0)
    lines = desk.seen()
    desk.record.ask(Command.STRIKE)
    desk.record.ask(Command.STRIKE)
    assert desk.seen() == []
    desk.record.ask(Command.STRIKE)
    assert desk.text == ""
    desk.record.ask(Command.UNSTRIKE)
    assert desk.text.split() == lines[0].split()
    desk.record.ask(Command.UNSTRIKE)
    assert desk.text == "aaaa bbbb cccc dddd eeee ffff gggg hhhh"
    desk.hear("aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii", 0)
    assert desk.seen()[-1].endswith("iiii")


@at_a_desk
async def test_a_line_brought_back_into_an_open_utterance_stands_in_its_place(desk: Desk) -> None:
    desk.hear("aaaa bbbb cccc dddd eeee ffff", 0)
    desk.record.ask(Command.STRIKE)
    desk.hear("aaaa bbbb cccc dddd eeee ffff gggg", 0)
    assert " ".join(desk.seen()) == "aaaa bbbb cccc dddd gggg"
    desk.record.ask(Command.UNSTRIKE)
    assert desk.text == "aaaa bbbb cccc dddd eeee ffff gggg"
    assert " ".join(desk.seen()) == "aaaa bbbb cccc dddd eeee ffff gggg"


@at_a_desk
async def test_what_is_struck_is_what_reads_and_rules_go_on(desk: Desk) -> None:
    desk.record.ask(CorrectWord("cooper netties", "Kubernetes"))
    desk.hear("we all use cooper netties here", 0)
    assert desk.seen() == ["we all use", "Kubernetes here"]
    desk.record.ask(Command.STRIKE)
    desk.final("We all use cooper netties here. Cooper netties!", 0)
    assert desk.text == "We all use Kubernetes!"


@at_a_desk
async def test_an_empty_view_has_nothing_to_strike(desk: Desk) -> None:
    desk.record.ask(Command.STRIKE)
    desk.record.ask(Command.UNSTRIKE)
    assert desk.ears.struck_texts == []


@at_a_desk
async def test_a_word_corrected_once_reads_right_back_and_forward(desk: Desk) -> None:
    desk.final("Teh first.", 0)
    desk.hear("then teh", 1)
    desk.record.ask(CorrectWord("teh", "the"))
    assert desk.text == "The first.\nthen the"
    assert desk.ears.corrected_texts == ["The first."]
    assert [each.text for each in desk.ears.entries[-2:]] == ["The first.", "then the"]
    desk.final("Then teh second.", 1)
    assert desk.ears.finals == ["Teh first.", "Then the second."]
    assert " ".join(desk.seen()) == "The first. Then the second."
    assert desk.record.transcript.entries[key(1)].state is TextState.CORRECTED


def test_corrections_of_the_settings_hold_from_the_first_word() -> None:
    async def play() -> None:
        desk = Desk(corrections=[CorrectWord("teh", "the")])
        desk.hear("teh", 0)
        assert desk.text == "the"
        assert desk.seen() == ["the"]

    asyncio.run(play())


@at_a_desk
async def test_a_renamed_speaker_has_the_name_before_and_after(desk: Desk) -> None:
    desk.final("Hello.", 0, speaker="S1")
    desk.record.ask(RenameSpeaker("S1", "Ana"))
    desk.final("Again.", 1, speaker="S1")
    assert [each.speaker for each in desk.record.transcript.each()] == ["Ana", "Ana"]
    assert desk.ears.entries[-2].speaker == "Ana"
    assert desk.ears.finals == ["Hello.", "Again."]
    assert desk.ears.corrected_texts == ["Hello."]


@at_a_desk
async def test_a_rewritten_entry_wins_over_a_better_model_and_an_unedited_one_is_restated(desk: Desk) -> None:
    desk.final("One.", 0)
    desk.final("Two.", 1)
    desk.record.ask(CorrectText(key(0), "My own."))
    for utterance in (0, 1):
        desk.hear("Restated.", utterance, state=TextState.RESTATED)
        desk.hear("too late", utterance, state=TextState.FINAL)
    assert desk.text == "My own.\nRestated."
    assert desk.ears.finals == ["One.", "Two."]
    desk.record.ask(CorrectText(key(9), "of nothing"))
    assert desk.text == "My own.\nRestated."


@at_a_desk
async def test_what_words_were_struck_out_of_is_not_restated(desk: Desk) -> None:
    desk.final("the password is swordfish", 0)
    desk.record.ask(Command.STRIKE)
    desk.hear("the passwords are sword and fish", 0, state=TextState.RESTATED)
    assert desk.text == "the password is"
    desk.record.ask(Command.UNSTRIKE)
    assert desk.text == "the password is swordfish"


@at_a_desk
async def test_a_restatement_is_told_as_another_text_of_a_closed_utterance(desk: Desk) -> None:
    desk.final("for much", 0)
    desk.ears.forget()
    desk.hear("for March", 0, state=TextState.RESTATED)
    assert (desk.ears.finals, desk.ears.corrected_texts) == ([], ["for March"])
    assert [each.text for each in desk.ears.entries] == ["for March"]
    assert desk.ears.shown_texts == ["for March"]
    assert desk.seen() == ["for March"]


@at_a_desk
async def test_a_frozen_view_is_not_restated_until_it_is_shown_again(desk: Desk) -> None:
    desk.final("for much", 0)
    desk.record.ask(Command.FREEZE)
    desk.hear("for March", 0, state=TextState.RESTATED)
    assert desk.seen() == ["for much"]
    desk.record.ask(Command.REVEAL)
    assert desk.seen() == ["for March"]


@at_a_desk
async def test_a_strike_while_frozen_takes_the_line_that_is_seen(desk: Desk) -> None:
    desk.hear("first line is long enough", 0)
    seen = desk.seen()
    desk.record.ask(Command.FREEZE)
    desk.hear("first line is long enough and goes on for quite some time", 0)
    assert desk.seen() == seen
    desk.record.ask(Command.STRIKE)
    assert desk.seen() == seen[:-1]
    assert desk.ears.views[OVERLAY].curtain is Curtain.FROZEN
    desk.record.ask(Command.REVEAL)
    assert "enough" not in desk.text
    assert desk.text.endswith("quite some time")
    assert "enough" not in " ".join(desk.seen())


@at_a_desk
async def test_a_strike_while_blank_takes_the_line_that_would_be_seen(desk: Desk) -> None:
    desk.hear("first line is long enough", 0)
    desk.record.ask(Command.BLANK)
    desk.record.ask(Command.STRIKE)
    desk.record.ask(Command.REVEAL)
    assert desk.text == "first line is long"
    assert desk.seen() == ["first line is long"]


def test_a_strike_in_one_view_is_a_strike_in_all() -> None:
    async def play() -> None:
        desk = Desk(views={OVERLAY: AT_ONCE, AUDIENCE: AT_ONCE})
        desk.hear("first line is long enough", 0)
        desk.record.ask(Command.STRIKE)
        assert desk.seen(AUDIENCE) == desk.seen(OVERLAY) == ["first line is long"]

    asyncio.run(play())


@at_a_desk
async def test_a_long_session_is_edited_a_little_at_a_time_while_captions_go_on(desk: Desk) -> None:
    for utterance in range(500):
        desk.final("teh", utterance)
    desk.record.ask(CorrectWord("teh", "the"))
    at_once = desk.text.split().count("the")
    assert 0 < at_once < 200
    desk.hear("teh", 500)
    assert desk.seen()[-1].endswith("the")
    for _ in range(20):
        await asyncio.sleep(0)
    assert desk.text.split() == ["the"] * 501
    assert len(desk.ears.corrected_texts) == 500


@at_a_desk
async def test_an_edit_under_way_is_complete_when_the_session_ends_and_the_newest_counts(desk: Desk) -> None:
    for utterance in range(500):
        desk.final("teh", utterance)
    desk.record.ask(CorrectWord("teh", "the"))
    await asyncio.sleep(0)
    desk.record.ask(CorrectWord("teh", "der"))
    desk.record.close()
    assert desk.text.split() == ["der"] * 500
    desk.record.ask(CorrectWord("teh", "teh"))
    desk.record.close()
    assert desk.text.split() == ["teh"] * 500


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["word", "word", "word", "final", "replay", "strike", "unstrike", "freeze", "reveal"])))
def test_what_is_struck_is_nowhere_until_it_is_brought_back(steps: list[str]) -> None:
    async def play() -> None:
        desk = Desk()
        said: list[str] = []
        struck: list[list[str]] = []
        utterance, count, epoch = 0, 0, 1
        for step in steps:
            match step:
                case "word":
                    count += 1
                    said.append(f"word{count}x")
                    desk.hear(" ".join(said), utterance, epoch=epoch)
                case "final":
                    desk.hear(" ".join(said), utterance, epoch=epoch, state=TextState.FINAL)
                    said, utterance = [], utterance + 1
                case "replay":
                    epoch += 1
                    for length in range(1, len(said) + 1):
                        desk.hear(" ".join(said[:length]), utterance, epoch=epoch)
                case "strike":
                    line = desk.seen()[-1:]
                    desk.record.ask(Command.STRIKE)
                    struck += [line[0].split()] if line else []
                case "unstrike":
                    desk.record.ask(Command.UNSTRIKE)
                    struck = struck[:-1]
                case "freeze":
                    desk.record.ask(Command.FREEZE)
                case "reveal":
                    desk.record.ask(Command.REVEAL)
            gone = {word for words in struck for word in words}
            assert not gone & set(desk.text.split())
            assert not gone & set(" ".join(desk.seen()).split())
            if said and epoch == 1 and not struck:
                assert desk.text.split()[-1] == said[-1]
        desk.record.close()

    asyncio.run(play())
