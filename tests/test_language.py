"""The interface's language: whose sentences are spoken, and that windows have no words beside the catalogue."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from livecaption import language, resources
from livecaption.language import speak, system_languages
from livecaption.model.messages import message, render, text_of, translate_with

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    translate_with(None)


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "installer" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_english_needs_no_translator(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_translator", lambda _language: pytest.fail("not for English"))
    assert speak("en") == "en"
    assert text_of("phase.paused") == "Paused"


@pytest.mark.parametrize("wanted", ["de", "de-AT", "de_DE.UTF-8", "DE"])
def test_a_language_is_found_by_its_code(wanted: str) -> None:
    assert speak(wanted) == "de"
    assert text_of("phase.paused") == "Pausiert"


def test_a_language_that_is_not_there_is_english() -> None:
    assert speak("tlh") == "en"
    assert text_of("phase.paused") == "Paused"


def test_numbers_take_the_form_that_each_language_has_for_them() -> None:
    def parts(count: int) -> str:
        return render(message("doctor.bad", n=count))

    assert parts(1) != parts(2).replace("2", "1")
    speak("pl")
    stems = [parts(count).replace(str(count), "N") for count in (1, 3, 5, 22)]
    assert len(set(stems)) == 3, "one, few, many"
    assert stems[1] == stems[3]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="asked of Qt there")
@pytest.mark.parametrize(
    ("surroundings", "found"),
    [
        ({"LANG": "pl_PL.UTF-8"}, ["pl_PL.UTF-8"]),
        ({"LANG": "en_GB.UTF-8", "LANGUAGE": "de:en"}, ["de", "en", "en_GB.UTF-8"]),
        ({"LANG": "C", "LANGUAGE": "de"}, []),
        ({"LC_ALL": "C.UTF-8", "LANG": "de_DE"}, []),
        ({}, []),
    ],
)
def test_the_systems_languages(surroundings: dict[str, str], found: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in surroundings.items():
        monkeypatch.setenv(name, value)
    assert system_languages() == found


def test_an_installation_without_the_file_speaks_english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "livecaption_de.qm"
    broken.write_bytes(os.urandom(64))
    monkeypatch.setattr(resources, "path", lambda _name: broken)
    speak("de")
    assert text_of("phase.paused") == "Paused"


def test_the_languages_of_the_program_are_those_that_are_made(translations: ModuleType) -> None:
    beside_english = translations.LANGUAGES
    assert language.LANGUAGES[1:] == beside_english


def test_everything_is_marked_translated_and_compiled(translations: ModuleType) -> None:
    assert [*translations.unmarked(), *translations.wrong(), *translations.stale()] == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('raise SomeError("some.code", reason="it hung up")', True),
        ('told = message("some.code", reason=error.strerror or "it hung up")', True),
        ('told = message("some.code", reason=f"Windows error {number}")', True),
        ('told = message("some.code", variable="HOME", reason=text_of("reason.hung_up"))', False),
        ('log("some.code", reason="it hung up")', False),
    ],
)
def test_an_unmarked_field_of_a_sentence_is_found(
    line: str, found: bool, translations: ModuleType, tmp_path: Path
) -> None:
    (tmp_path / "link.py").write_text(line + "\n", encoding="utf-8")
    assert bool(list(translations.unmarked(tmp_path))) is found


def test_arabic_has_six_forms_and_lays_fields_out_by_themselves() -> None:
    speak("ar")
    forms = {text_of("settings.bad", n=count).replace(str(count), "") for count in (0, 1, 2, 3, 11, 100)}
    assert len(forms) == 6
    assert "\u2068/tmp/a.txt\u2069" in text_of("file.empty", path="/tmp/a.txt")


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('button.setText("Start")', True),
        ('label = QLabel(f"{count} words")', True),
        ('box.addItem("One" if one else "Two")', True),
        ('button.setText(text_of("phase.paused"))', False),
        ('label.setText(f"{count} / {total}")', False),
        ('widget.setObjectName("start")', False),
    ],
)
def test_an_unmarked_string_is_found(line: str, found: bool, translations: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "window.py").write_text(line + "\n", encoding="utf-8")
    assert bool(list(translations.unmarked(tmp_path))) is found
