"""All sessions of the process take their memory from one arena."""

from __future__ import annotations

import threading

import onnxruntime
import pytest

from livecaption import onnx_memory, resources
from livecaption.engine.moonshine import default_model_dir
from livecaption.engine.moonshine_model import MODEL_FILES, MoonshineModel
from livecaption.speakers.embedder import SpeakerEmbedder
from livecaption.speakers.segmenter import Segmenter


def test_every_session_uses_the_shared_arena_and_no_patterns(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: dict[str, onnxruntime.SessionOptions] = {}
    real = onnxruntime.InferenceSession

    def session(path: str, options: onnxruntime.SessionOptions, **others: object) -> onnxruntime.InferenceSession:
        opened[path.replace("\\", "/").rsplit("/", 1)[-1]] = options
        return real(path, options, **others)

    monkeypatch.setattr(onnxruntime, "InferenceSession", session)
    MoonshineModel(default_model_dir())
    folder = resources.path(resources.SPEAKER_MODELS)
    SpeakerEmbedder(folder)
    Segmenter(folder)

    assert set(opened) == {*MODEL_FILES[:2], "campplus_int8.onnx", "segmentation_int8.onnx"}
    for options in opened.values():
        assert options.get_session_config_entry("session.use_env_allocators") == "1"
        assert not options.enable_mem_pattern


def test_the_arena_is_made_once_whoever_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []
    meeting = threading.Barrier(4)
    monkeypatch.setattr(onnx_memory, "_shared", False)
    monkeypatch.setattr(onnxruntime, "create_and_register_allocator", lambda *given: made.append(given))

    def load() -> None:
        meeting.wait()
        onnx_memory.share_memory(onnxruntime.SessionOptions())

    threads = [threading.Thread(target=load) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(made) == 1
