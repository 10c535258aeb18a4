"""The Whisper engine on a stand-in for the library, and the library's own interface where it is installed."""

from __future__ import annotations

import inspect
import re
import sys
from pathlib import Path

import numpy as np
import pytest

from fakes import whisper as fake
from fakes.whisper import Answer, Answers, tokens_of
from livecaption.engine.whisper import BEAM, CPU_GRID, CUDA_GRID, WhisperEngine, WhisperUtterance
from livecaption.engine.whisper_files import languages_of, whisper_code
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples
from livecaption.model.errors import EngineError
from livecaption.model.seams import Hypothesis


def loaded(
    monkeypatch: pytest.MonkeyPatch,
    folder: Path,
    answers: Answers,
    *,
    multilingual: bool = False,
    device: str = "cpu",
    compute: str = "auto",
) -> WhisperEngine:
    fake.install(monkeypatch, answers, multilingual=multilingual)
    engine = WhisperEngine(fake.make_folder(folder, multilingual=multilingual), device=device, compute=compute)
    engine.load()
    answers.generated.clear()
    return engine


def loud(seconds: float) -> Samples:
    length = round(seconds * SAMPLE_RATE_HZ)
    return (np.random.default_rng(7).normal(size=length) * 0.1).astype(np.float32)


def final(
    engine: WhisperEngine, samples: Samples, language: str | None = None, terms: tuple[str, ...] = ()
) -> Hypothesis:
    utterance = engine.open_utterance(language, terms)
    utterance.feed(samples)
    return utterance.finish()


def test_a_missing_package_is_said_with_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("faster_whisper", "ctranslate2"):
        monkeypatch.setitem(sys.modules, name, None)
    for device in ("cpu", "auto", "cuda"):
        engine = WhisperEngine(fake.make_folder(tmp_path / "m"), device=device)
        with pytest.raises(EngineError, match=re.escape("pip install 'livecaption-desktop[whisper]'")):
            engine.load()
    assert engine.languages == ("en",)


def test_a_package_whose_library_is_missing_is_said_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    package = tmp_path / "path" / "ctranslate2"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text('raise OSError("Could not find module ctranslate2.dll")')
    monkeypatch.delitem(sys.modules, "ctranslate2", raising=False)
    monkeypatch.syspath_prepend(package.parent)
    with pytest.raises(EngineError, match=re.escape("pip install 'livecaption-desktop[whisper]'")):
        WhisperEngine(fake.make_folder(tmp_path / "m")).load()


@pytest.mark.expects_log
def test_missing_and_broken_files_are_said_with_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    fake.install(monkeypatch, Answers(load_fails=("cpu",)))
    folder = fake.make_folder(tmp_path / "m")
    with pytest.raises(EngineError, match=r"cannot be loaded: .*livecaption models list"):
        WhisperEngine(folder, device="cpu").load()
    for name in ("vocabulary.txt", "tokenizer.json", "model.bin"):
        (folder / name).unlink()
        with pytest.raises(EngineError, match=f"lacks {name}.*livecaption models list"):
            WhisperEngine(folder, device="cpu").load()
    with pytest.raises(EngineError, match=r"lacks vocabulary\.txt"):
        languages_of(folder)
    (folder / "vocabulary.json").write_text("[", encoding="utf-8")
    with pytest.raises(EngineError, match="cannot be loaded"):
        languages_of(folder)


def test_languages_are_read_from_the_vocabulary(tmp_path: Path) -> None:
    assert languages_of(fake.make_folder(tmp_path / "one")) == ("en",)
    many = fake.make_folder(tmp_path / "many", multilingual=True)
    assert languages_of(many) == fake.LANGUAGES
    text = (many / "vocabulary.txt").read_text(encoding="utf-8").replace("<|de|>", "<|jw|>")
    (many / "vocabulary.txt").write_text(text, encoding="utf-8")
    assert languages_of(many) == ("en", "jv", "ja")
    assert [whisper_code(code) for code in ("jv", "nb-NO", "EN-us", "fil")] == ["jw", "no", "en", "tl"]
    assert [whisper_code(code) for code in ("jw", "nn", "iw", "in", "zh_CN", "tlh")] == [
        "jw",
        "nn",
        "he",
        "id",
        "zh",
        "tlh",
    ]


@pytest.mark.expects_log
@pytest.mark.parametrize(
    ("device", "cards", "fails", "expected"),
    [
        ("cpu", 1, (), [("cpu", "int8")]),
        ("auto", 0, (), [("cpu", "int8")]),
        ("auto", 1, (), [("cuda", "float16")]),
        ("auto", 1, ("cuda",), [("cuda", "float16"), ("cpu", "int8")]),
        ("cuda", 1, (), [("cuda", "float16")]),
    ],
)
def test_it_runs_on_the_card_where_there_is_one_that_works(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    device: str,
    cards: int,
    fails: tuple[str, ...],
    expected: list[tuple[str, str]],
) -> None:
    answers = Answers(cards=cards, load_fails=fails)
    engine = loaded(monkeypatch, tmp_path, answers, device=device)
    assert [(each["device"], each["compute"]) for each in answers.loaded] == expected
    assert answers.loaded[-1]["workers"] == 2
    grid = CUDA_GRID if expected[-1][0] == "cuda" else CPU_GRID
    utterance = engine.open_utterance()
    utterance.feed(loud((grid.first - 1) / SAMPLE_RATE_HZ))
    assert not utterance.step_due()
    utterance.feed(loud(1 / SAMPLE_RATE_HZ))
    assert utterance.step_due()


@pytest.mark.expects_log
def test_a_card_that_is_asked_for_and_cannot_be_used_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    fake.install(monkeypatch, Answers())
    folder = fake.make_folder(tmp_path / "m")
    with pytest.raises(EngineError, match="no NVIDIA card"):
        WhisperEngine(folder, device="cuda").load()
    fake.install(monkeypatch, Answers(cards=1, load_fails=("cuda",)))
    with pytest.raises(EngineError, match="cuDNN"):
        WhisperEngine(folder, device="cuda").load()


def test_the_language_is_found_once_and_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    answers = Answers(language="de")
    engine = loaded(monkeypatch, tmp_path, answers, multilingual=True)
    assert final(engine, loud(2)).language == "de"
    assert final(engine, loud(2), "en-GB").language == "en"
    german, english = (2000 + fake.LANGUAGES.index(code) for code in ("de", "en"))
    assert [german in each["prompt"] for each in answers.generated] == [True, False]
    assert english in answers.generated[1]["prompt"]
    assert final(engine, np.zeros(SAMPLE_RATE_HZ, np.float32)).language is None
    answers.language_probability = 0.4
    assert final(engine, loud(2)).language is None  # it is used, but not kept for the next
    utterance = engine.open_utterance()
    utterance.feed(loud(2))
    told = utterance.step()
    assert told is None or told.language is None
    with pytest.raises(EngineError, match="does not speak “tlh”"):
        engine.open_utterance("tlh")


def test_an_english_model_takes_every_language_for_english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert final(loaded(monkeypatch, tmp_path, Answers()), loud(2), "de").language == "en"


def test_a_final_has_a_beam_and_a_step_is_greedy(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    answers = Answers()
    engine = loaded(monkeypatch, tmp_path, answers)
    utterance = engine.open_utterance()
    utterance.feed(loud(3))
    utterance.step()
    utterance.finish()
    assert [each["beam"] for each in answers.generated] == [1, BEAM]
    assert all(each["frames"] == 1_000 for each in answers.generated)
    answers.generated.clear()
    final(engine, loud(12))
    assert answers.generated[0]["frames"] == 1_700


def test_a_final_that_loops_or_is_doubtful_is_decoded_in_other_ways(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    good = Answer(tokens_of(" one", " two"), log_probability=-0.3)
    loop = Answer(tokens_of(" one") * 60, log_probability=-0.05)
    answers = Answers(always=loop, by_frames={3_000: good})
    engine = loaded(monkeypatch, tmp_path, answers)
    assert final(engine, loud(5)).text == "one two"
    assert [each["frames"] for each in answers.generated] == [1_000, 3_000]

    answers.by_frames, answers.without_repeats = {3_000: loop}, good
    answers.generated.clear()
    assert final(engine, loud(5)).text == "one two"
    assert [each["no_repeat"] > 0 for each in answers.generated] == [False, False, True]

    answers.without_repeats = loop
    assert final(engine, loud(5)).text == "one"  # a loop that nothing helps against is cut

    answers.always = Answer(tokens_of(" three"), log_probability=-1.2)
    answers.by_frames = {3_000: Answer(tokens_of(" four"), log_probability=-1.1)}
    answers.without_repeats = Answer(tokens_of(" five"), log_probability=-1.15)
    assert final(engine, loud(5)).text == "four"


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (Answer(tokens_of(" one"), -0.4, no_speech=0.7), ""),
        (Answer(tokens_of(" one"), -0.2, no_speech=0.7), "one"),
        (Answer(tokens_of(" one"), -1.1, no_speech=0.4), ""),
        (Answer(tokens_of(" one"), -1.1, no_speech=0.1), "one"),
        (Answer(tokens_of(" one"), -1.6, no_speech=0.0), ""),
        (Answer(tokens_of(" you", "."), -0.4, no_speech=0.3), ""),
        (Answer(tokens_of(" you", "."), -0.6, no_speech=0.1), ""),
        (Answer(tokens_of(" you", "."), -0.2, no_speech=0.1), "you."),
        (Answer(tokens_of(".", "."), -0.1), ""),
        (Answer(()), ""),
    ],
)
def test_what_nobody_said_is_left_out(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, answer: Answer, text: str
) -> None:
    answers = Answers(always=answer)
    engine = loaded(monkeypatch, tmp_path, answers)
    assert final(engine, loud(2)).text == text
    utterance = engine.open_utterance()
    for _ in range(6):
        utterance.feed(loud(1))
        step = utterance.step()
        assert step is None or text
    assert utterance.finish().text == text


def test_key_terms_are_told_to_the_model_and_never_heard_in_noise(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answers = Answers()
    engine = loaded(monkeypatch, tmp_path, answers)
    final(engine, loud(2), terms=("Ludwigshafen", "Dr. Ito"))
    prompt = answers.generated[0]["prompt"]
    assert prompt[: prompt.index(fake.SOT)] == [fake.PREV, 3000 + len("Ludwigshafen,"), 3000 + len("Dr."), 3000 + 3]
    answers.generated.clear()
    answers.always = Answer(tokens_of(" one"), -0.4, no_speech=0.25)
    final(engine, loud(2), terms=("Ludwigshafen",))
    assert [fake.PREV in each["prompt"] for each in answers.generated] == [True, False]


def test_the_words_that_are_trusted_are_told_to_the_decoder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    answers = Answers()
    engine = loaded(monkeypatch, tmp_path, answers)
    utterance = engine.open_utterance()
    sound = loud(7)
    stable = 0
    for at in range(0, len(sound), SAMPLE_RATE_HZ // 2):
        utterance.feed(sound[at : at + SAMPLE_RATE_HZ // 2])
        hypothesis = utterance.step()
        stable = hypothesis.stable_words if hypothesis is not None else stable
    assert stable > 2
    assert isinstance(utterance, WhisperUtterance)
    prompt = answers.generated[-1]["prompt"]
    assert len(prompt[prompt.index(fake.NO_TIMESTAMPS) + 1 :]) > 2
    answers.generated.clear()
    utterance.finish()
    assert answers.generated[0]["prompt"][-1] == fake.NO_TIMESTAMPS  # a final knows nothing of its steps


def test_without_spaces_a_sentence_is_one_word_and_stable_at_its_end(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    tokens = tokens_of("日", "本", "語", "。", "日", "本", " 50", "%", "語")
    answers = Answers(always=Answer(tokens), language="ja")
    engine = loaded(monkeypatch, tmp_path, answers, multilingual=True)
    utterance = engine.open_utterance()
    shown = []
    for _ in range(6):
        utterance.feed(loud(1))
        shown += [step] if (step := utterance.step()) is not None else []
    assert shown[-1].text == "日本語。日本 50%語"
    assert [step.stable_words for step in shown][-1] == 1  # the first of them; the second can still grow
    heard = utterance.finish()
    assert (heard.text, heard.stable_words) == ("日本語。日本 50%語", 2)
    assert [word.text for word in heard.words] == ["日本語。日本", "50%語"]
    assert heard.language == "ja"


def test_signs_belong_to_their_words(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tokens = tokens_of(".", " one", ",", " 50", "%", ".", " two")
    engine = loaded(monkeypatch, tmp_path, Answers(always=Answer(tokens)))
    assert [word.text for word in final(engine, loud(4)).words] == [".one,", "50%.", "two"]


@pytest.mark.expects_log
def test_a_failing_library_is_an_error_that_can_pass(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    answers = Answers()
    engine = loaded(monkeypatch, tmp_path, answers)
    answers.fails = RuntimeError
    utterance = engine.open_utterance()
    utterance.feed(loud(2))
    for call in (utterance.step, utterance.finish):
        with pytest.raises(EngineError, match="could not transcribe") as raised:
            call()
        assert raised.value.retryable
    assert [record.getMessage() for record in caplog.records] == ["engine.failed: RuntimeError"] * 2


def test_the_library_has_what_is_asked_of_it() -> None:
    library = pytest.importorskip("faster_whisper", reason="faster-whisper is not installed")
    from faster_whisper.tokenizer import Tokenizer

    asked = {"model_size_or_path", "device", "compute_type", "cpu_threads", "num_workers", "local_files_only"}
    assert asked <= set(inspect.signature(library.WhisperModel).parameters)
    assert callable(library.WhisperModel.encode)
    assert {"tokenizer", "multilingual", "task", "language"} <= set(inspect.signature(Tokenizer).parameters)
    for name in (
        *("encode", "decode", "split_to_word_tokens", "sot_sequence", "non_speech_tokens", "eot", "sot", "sot_prev"),
        *("sot_lm", "transcribe", "translate", "no_speech", "no_timestamps"),
    ):
        assert hasattr(Tokenizer, name)
    import ctranslate2

    inner = ctranslate2.models.Whisper
    for method, names in {
        "generate": ("beam_size", "no_repeat_ngram_size", "max_length", "return_no_speech_prob", "suppress_tokens"),
        "align": ("start_sequence", "text_tokens", "num_frames"),
        "detect_language": ("features",),
    }.items():
        signature = getattr(inner, method).__doc__ or ""
        assert all(name in signature for name in names), method
    assert ctranslate2.get_cuda_device_count() >= 0
