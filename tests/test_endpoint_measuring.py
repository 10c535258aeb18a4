"""`livecaption endpoint test`: figures for what answers, sentences for what does not, and which is best, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from fakes.endpoint import running
from fakes.engine import FakeEngine, FakeUtterance
from livecaption import endpoint_measuring, resources
from livecaption.capture.excerpt import excerpt
from livecaption.cli import main
from livecaption.core.measured import Measured
from livecaption.endpoint_measuring import PHRASE, Tried, best_of, is_phrase
from livecaption.model.audio import SAMPLE_RATE_HZ
from livecaption.model.errors import CaptureError
from livecaption.model.seams import Hypothesis

MEASURED = Measured(
    connect_s=0.02, first_byte_s=0.01, round_trip_s=0.005, first_caption_s=0.9, final_s=0.2, text=PHRASE
)


class Parrot(FakeEngine):
    """Says the same of any sound."""

    def __init__(self, says: str) -> None:
        super().__init__()
        self.says = says

    def open_utterance(self, language: str | None = None, keyterms: Sequence[str] = ()) -> FakeUtterance:
        return _Said(self, language)


class _Said(FakeUtterance):
    def __init__(self, engine: Parrot, language: str | None) -> None:
        super().__init__(engine, language)
        self._says = engine.says

    def step(self) -> Hypothesis | None:
        heard = super().step()
        return None if heard is None else replace(heard, text=self._says.split()[0], stable_words=0)

    def finish(self) -> Hypothesis:
        return replace(super().finish(), text=self._says, stable_words=0, words=())


@pytest.fixture(autouse=True)
def short_phrase(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is played as fast as it is spoken; half a second of it is enough for a parrot."""
    monkeypatch.setattr(endpoint_measuring, "_TO_S", endpoint_measuring._FROM_S + 0.55)


def try_out(capsys: pytest.CaptureFixture[str], *names: str) -> tuple[int, list[str], str]:
    status = main(["endpoint", "test", *names])
    shown = capsys.readouterr()
    return status, [line.strip() for line in shown.out.splitlines() if line.strip()], shown.err


def test_every_figure_of_what_answers_and_a_sentence_for_what_does_not(capsys: pytest.CaptureFixture[str]) -> None:
    with running(Parrot(PHRASE)) as good, running(Parrot("Something else altogether.")) as wrong:
        main(["endpoint", "add", "good", f"ws://127.0.0.1:{good}/transcribe"])
        main(["endpoint", "add", "gone", "ws://127.0.0.1:1/transcribe"])
        capsys.readouterr()
        status, shown, said = try_out(capsys, "good", f"ws://127.0.0.1:{wrong}/transcribe", "gone")
    rows = {line.split()[0]: line for line in shown}
    assert status == 1
    assert rows["good"].count(" ms") == 5
    assert rows["good"].endswith(PHRASE)
    assert rows[f"127.0.0.1:{wrong}"].endswith("Something else altogether.")
    assert "gone does not answer (connection refused). Check its address, and that the" in rows["gone"]
    assert "kept" not in rows["gone"], "nothing is captioned here"
    assert "Only good heard the phrase rightly; it shows the first words after" in said
    assert "2 endpoints did not answer as they should" in said


def test_what_was_asked_for_and_does_well_ends_well(capsys: pytest.CaptureFixture[str]) -> None:
    with running(Parrot(PHRASE)) as first, running(Parrot(PHRASE.upper())) as second:
        status, shown, said = try_out(capsys, *(f"ws://127.0.0.1:{port}/transcribe" for port in (first, second)))
    assert status == 0
    assert len(shown) == 4
    assert "Best is 127.0.0.1:" in said


def test_nothing_heard_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with running(Parrot(".")) as port:
        status, shown, said = try_out(capsys, f"ws://127.0.0.1:{port}/transcribe")
    assert status == 1
    assert shown[-1].startswith("127.0.0.1")
    assert "No endpoint got the phrase right" in said


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (PHRASE, True),
        ("It was the best of times it was the worst of time.", True),
        ("it was the best of times", True),
        ("", False),
        ("it was", False),
        ("Es war die beste und die schlimmste Zeit", False),
        ("was it times the of best worst the", False),
    ],
)
def test_a_word_may_differ_but_not_the_phrase(text: str, right: bool) -> None:
    assert is_phrase(text) is right


def test_the_best_is_the_soonest_of_those_that_heard_rightly() -> None:
    slow = Tried("slow", replace(MEASURED, first_caption_s=2.0))
    quick = Tried("quick", MEASURED)
    wrong = Tried("wrong", replace(MEASURED, first_caption_s=0.1, text="words"))
    failed = Tried("failed", None, "It does not answer.")
    assert best_of([slow, wrong, failed, quick]) is quick
    assert best_of([wrong, failed]) is None


def test_the_phrase_is_a_stretch_of_the_sample_recording() -> None:
    samples = excerpt(resources.sample_recording(), 0.9, 4.9)
    assert samples.shape == (4 * SAMPLE_RATE_HZ,)
    assert abs(samples).max() > 0.1
    with pytest.raises(CaptureError):
        excerpt(resources.path(resources.DETECTOR_MODEL), 0.0, 1.0)
