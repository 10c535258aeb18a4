"""The rules of the house that no linter knows."""

from __future__ import annotations

import ast
import re
import string
import subprocess
from functools import cache
from pathlib import Path

import pytest

from livecaption.model.messages import CATALOGUE, message, render
from livecaption.model.settings import BY_NAME, SETTINGS

ROOT = Path(__file__).resolve().parents[1]
SOURCES = sorted((ROOT / "src").rglob("*.py"))
PYTHON = sorted([*SOURCES, *(ROOT / "tests").rglob("*.py"), *(ROOT / "benchmarks").rglob("*.py")])
CODE = re.compile(r"[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*")


def text_of(path: Path) -> str:
    return path.read_text("utf-8")


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(text_of(path))


def words_in(path: Path) -> set[str]:
    """Every string constant of a module."""
    nodes = ast.walk(tree_of(path))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


@cache
def codes_used(path: Path, *, errors_only: bool = False) -> set[str]:
    """The message codes that a module names where a message or an error is made."""
    used: set[str] = set()
    for node in ast.walk(tree_of(path)):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        first = node.args[0]
        makes = name.endswith("Error") or (name in ("message", "Message", "text_of") and not errors_only)
        if makes and isinstance(first, ast.Constant):
            used.add(str(first.value))
    return {code for code in used if CODE.fullmatch(code)}


def forms(code: str) -> tuple[str, ...]:
    """The sentence, or both of its forms where it counts."""
    sentence = CATALOGUE[code]
    return (sentence,) if isinstance(sentence, str) else tuple(sentence)


def test_every_message_that_is_used_has_its_sentence() -> None:
    missing = {code: path.name for path in SOURCES for code in codes_used(path) if code not in CATALOGUE}
    assert not missing


def test_every_error_is_a_sentence() -> None:
    raised = {code for path in SOURCES for code in codes_used(path, errors_only=True)}
    assert raised
    assert not {code for code in raised & set(CATALOGUE) if not forms(code)[-1].endswith((".", "}"))}


def test_every_sentence_is_used() -> None:
    named = set().union(*(words_in(path) for path in SOURCES if path.parent.name != "sentences"))
    # f"phase.{phase}" uses every sentence about phases.
    unused = {code for code in CATALOGUE if code not in named and f"{code.partition('.')[0]}." not in named}
    assert not unused


def test_every_sentence_renders() -> None:
    for code in sorted(CATALOGUE):
        fields = [name for form in forms(code) for _, name, _, _ in string.Formatter().parse(form) if name is not None]
        assert all(re.fullmatch(r"[a-z]+(_[a-z]+)*", name) for name in fields), f"{code}: placeholders are names"
        text = render(message(code, **{name: "7" if name == "n" else "{x}" for name in fields}))
        assert text, code
        assert text.strip() == text, code
        assert "  " not in text, code


def test_settings_are_declared_once() -> None:
    assert len(BY_NAME) == len(SETTINGS)
    flags = [setting.flag for setting in SETTINGS if setting.flag]
    assert len(set(flags)) == len(flags)
    assert all(re.fullmatch(r"--[a-z]+(-[a-z]+)*", flag) for flag in flags)


def test_modules_stay_short() -> None:
    assert not [str(path.relative_to(ROOT)) for path in PYTHON if len(text_of(path).splitlines()) > 500]


def test_modules_say_what_they_are_for() -> None:
    assert not [str(path.relative_to(ROOT)) for path in SOURCES if not ast.get_docstring(tree_of(path))]
    nothing = {"utils", "util", "helpers", "helper", "manager", "base", "common", "misc"}
    assert not [str(path.relative_to(ROOT)) for path in SOURCES if path.stem in nothing]


LOCKS = ["requirements.lock", "requirements-dev.lock"]


@pytest.mark.parametrize("name", LOCKS)
def test_the_lock_names_no_place_and_every_hash(name: str) -> None:
    lock = text_of(ROOT / name)
    assert not re.search(r"--(extra-)?index-url|--find-links|--trusted-host|https?:|file:|@ |^/", lock, re.MULTILINE)
    pinned = [block for block in re.split(r"\n(?=\S)", lock) if block.strip()]
    assert len(pinned) > 40
    assert all("==" in block and "--hash=sha256:" in block for block in pinned)


def test_every_dependency_is_locked() -> None:
    import tomllib

    project = tomllib.loads(text_of(ROOT / "pyproject.toml"))["project"]
    extras: dict[str, list[str]] = project["optional-dependencies"]
    needed = {
        "requirements.lock": [*project["dependencies"], *extras["build"]],
        "requirements-dev.lock": [*project["dependencies"], *(each for extra in extras.values() for each in extra)],
    }
    for lock, wanted in needed.items():
        locked = text_of(ROOT / lock).lower()
        for requirement in wanted:
            name = re.match(r"[\w-]+", requirement)
            assert name is not None
            assert re.search(rf"^{name[0].lower()}==", locked, re.MULTILINE), f"{requirement} in {lock}"


def test_both_locks_pin_the_same_versions() -> None:
    program, everything = (set(re.findall(r"^[\w.-]+==\S+", text_of(ROOT / lock), re.MULTILINE)) for lock in LOCKS)
    assert program < everything


def tracked() -> list[Path]:
    """Files that git has or would take."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if listed.returncode != 0:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in listed.stdout.decode().split("\0") if name and (ROOT / name).is_file()]


def test_nothing_of_one_machine_is_in_a_file() -> None:
    # Written apart, so that this file does not find itself.
    marks = ["/wo" + "rk/", "/ro" + "ot/", r"/home/\w+/", r"[Ii]ndex-url[ =]\w+:", "find-links[ =]/"]
    private = re.compile("|".join(marks))
    for path in tracked():
        if path.suffix in {".onnx", ".ttf", ".png", ".wav", ".ort", ".ico", ".icns", ".lock", ".gz", ".qm"}:
            continue
        found = private.search(text_of(path))
        assert not found, f"{path.relative_to(ROOT)}: {found[0] if found else ''}"


def test_scripts_may_be_run() -> None:
    for script in [*ROOT.glob("installer/**/*.sh"), ROOT / ".ci" / "run"]:
        assert script.stat().st_mode & 0o111, script.name
