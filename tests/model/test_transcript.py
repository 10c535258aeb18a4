"""`Transcript.apply`: a replay can neither double nor lose, and what is settled stays."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from livecaption.model.audio import ChannelId, Gap, GapReason, SampleIndex, UtteranceId
from livecaption.model.transcript import Span, TextState, Transcript, TranscriptUpdate

CHANNEL = ChannelId("mic")


def update(
    utterance: int, text: str, revision: int = 0, epoch: int = 1, state: TextState = TextState.TENTATIVE
) -> TranscriptUpdate:
    start = SampleIndex(utterance * 16_000)
    return TranscriptUpdate(
        CHANNEL, UtteranceId(utterance), epoch, revision, text, Span(start, SampleIndex(start + 8_000)), state
    )


def test_a_later_revision_replaces_and_a_stale_one_changes_nothing() -> None:
    transcript = Transcript().apply(update(0, "so", 1)).apply(update(0, "so the", 2))
    assert transcript.text == "so the"
    assert transcript.apply(update(0, "so", 1)) is transcript


def test_a_new_connection_begins_again_below_the_old_revision() -> None:
    transcript = Transcript().apply(update(0, "so the numbers", 9)).apply(update(0, "so", 0, epoch=2))
    assert transcript.text == "so"


def test_a_final_stays_whatever_comes_after_it() -> None:
    final = Transcript().apply(update(0, "So the numbers.", 3, state=TextState.FINAL))
    assert final.apply(update(0, "so the", 9, epoch=2)) is final
    assert final.apply(update(0, "Other.", 9, epoch=2, state=TextState.FINAL)) is final


def test_a_restatement_comes_once_and_a_correction_wins_over_all() -> None:
    transcript = Transcript().apply(update(0, "Final.", 3, state=TextState.FINAL))
    transcript = transcript.apply(update(0, "Restated.", 0, state=TextState.RESTATED))
    transcript = transcript.apply(update(0, "Corrected.", 0, state=TextState.CORRECTED))
    assert transcript.apply(update(0, "Restated again.", 99, state=TextState.RESTATED)) is transcript
    assert transcript.text == "Corrected."


def test_a_person_may_correct_again() -> None:
    transcript = Transcript().apply(update(0, "Wring.", 1, state=TextState.CORRECTED))
    transcript = transcript.apply(update(0, "Wrong.", 2, state=TextState.CORRECTED))
    assert transcript.text == "Wrong."
    assert transcript.apply(update(0, "Wring.", 1, state=TextState.CORRECTED)) is transcript


def test_entries_stand_in_the_order_of_their_speech_whatever_order_they_come_in() -> None:
    transcript = Transcript()
    for number in (2, 0, 1):
        transcript = transcript.apply(update(number, f"word{number}"))
    assert transcript.text.split() == ["word0", "word1", "word2"]


def test_gaps_are_kept_in_order_and_once() -> None:
    late = Gap(CHANNEL, SampleIndex(900), SampleIndex(1000), GapReason.SLEEP)
    early = Gap(CHANNEL, SampleIndex(1), SampleIndex(2), GapReason.PAUSED)
    transcript = Transcript().mark_gap(late).mark_gap(early).mark_gap(late)
    assert transcript.gaps == (early, late)


@given(st.data())
def test_any_schedule_of_reconnects_gives_the_same_transcript(data: st.DataObject) -> None:
    """Each connection replays unfinished utterances from their first revision; some updates are lost on the way."""
    count = data.draw(st.integers(1, 5))
    transcript = Transcript()
    unfinished = list(range(count))
    for epoch in range(1, 30):
        cut = data.draw(st.integers(0, 8)) if epoch < 20 else 99
        for utterance in list(unfinished):
            for revision in range(3):
                if cut == 0:
                    break
                cut -= 1
                state = TextState.FINAL if revision == 2 else TextState.TENTATIVE
                lost = data.draw(st.booleans()) if epoch < 20 else False
                if not lost:
                    transcript = transcript.apply(update(utterance, f"u{utterance}r{revision}", revision, epoch, state))
                    if state is TextState.FINAL:
                        unfinished.remove(utterance)
    assert transcript.text.split() == [f"u{number}r2" for number in range(count)]
