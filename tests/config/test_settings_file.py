from __future__ import annotations

import stat
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livecaption.config.settings_file import SettingsFile
from livecaption.config.settings_reading import FileState, read_settings
from livecaption.config.settings_text import NotEditableError, edited, fresh_text
from livecaption.model.messages import render
from livecaption.model.setting import Kind, Setting, Value
from livecaption.model.settings import SETTINGS, Settings

BY_HAND = """\
# My captions.
schema_version = 1

[captions]  # big ones
lines = 3   # three is enough
mine = "kept"
window_opacity = 0.5

# keys
[shortcuts]
pause = "F9"
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def written(path: Path, text: str) -> SettingsFile:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    file = SettingsFile(path)
    file.read()
    return file


def test_a_new_file_is_its_owners_alone_and_says_what_it_is(path: Path) -> None:
    file = SettingsFile(path)
    assert file.read().state is FileState.MISSING
    assert file.write({"captions.lines": 3, "endpoint.language": None}) is None
    assert path.read_text("utf-8").startswith("# Settings of livecaption.")
    assert tomllib.loads(path.read_text("utf-8")) == {"schema_version": 1, "captions": {"lines": 3}}
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [each.name for each in path.parent.iterdir()] == ["settings.toml"]
    assert not file.has_changed()


def test_comments_order_and_own_keys_stay(path: Path) -> None:
    file = written(path, BY_HAND)
    changes: dict[str, Value] = {
        "captions.lines": 4, "captions.columns": 50, "captions.window_opacity": None, "overlay.locked": True,
        "words.keyterms": ("Ana", "Łódź"), "capture.device": "USB",
    }  # fmt: skip
    assert file.write(changes) is None
    assert (
        path.read_text("utf-8")
        == """\
# My captions.
schema_version = 1

[captions]  # big ones
lines = 4   # three is enough
mine = "kept"
columns = 50

# keys
[shortcuts]
pause = "F9"

[overlay]
locked = true

[words]
keyterms = [
    "Ana",
    "Łódź",
]

[capture]
device = "USB"
"""
    )
    assert file.reading.values == {
        "captions.lines": 4, "captions.columns": 50, "overlay.locked": True, "words.keyterms": ("Ana", "Łódź"),
        "capture.device": "USB", "shortcuts.pause": "F9",
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "captions.lines = 3\ncaptions.mine = nan\n",
        "captions = { lines = 3, mine = 2 }\n",
        "[captions]\r\nlines = 3\r\n\r\n[overlay]\r\nlocked = true\r\n",
        "[captions.own]\na = 1\n[captions]\nlines = 3",
        "[captions]\n[overlay]\n",
        "\ufeff[captions]\nlines = 3\n",
        "mine = [nan, 1]\n",
    ],
)
def test_every_way_of_writing_can_be_changed(path: Path, text: str) -> None:
    file = written(path, text)
    assert file.write({"captions.lines": 5, "captions.font_px": 41.0, "general.theme": "dark"}) is None
    assert file.reading.values["captions.lines"] == 5
    assert file.reading.values["captions.font_px"] == 41.0
    assert file.reading.values["general.theme"] == "dark"
    assert path.read_text("utf-8").count("mine") == text.count("mine")


def test_what_cannot_be_changed_without_harm_stays(path: Path) -> None:
    text = "captions = 3\n"
    file = written(path, text)
    problem = file.write({"captions.lines": 5})
    assert problem is not None
    assert "written in a way that cannot be changed without harm" in render(problem)
    assert path.read_text() == text
    with pytest.raises(NotEditableError):
        edited("[[captions]]\nlines = 1\n", {"captions.lines": 5})


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"[captions\nlines = 3\n", "settings.broken_kept"),
        (b"\xff", "settings.broken_kept"),
        (b"schema_version = 9\n[captions]\nlines = 3\n", "settings.future_kept"),
    ],
)
def test_a_broken_or_newer_file_is_never_written_over(path: Path, data: bytes, code: str) -> None:
    path.parent.mkdir()
    path.write_bytes(data)
    file = SettingsFile(path)
    problem = file.write({"captions.lines": 5})
    assert problem is not None
    assert problem.code == code
    assert path.read_bytes() == data
    assert file.write_anew({"captions.lines": 5}, file.side_path) is None
    assert file.side_path.name == "settings.new.toml"
    assert SettingsFile(file.side_path).read().values == {"captions.lines": 5}


def test_an_older_file_is_migrated_at_the_first_write_and_kept_beside(path: Path) -> None:
    text = "# old\nlines = 3 # three\nopacity = 50\nmine = 1\n"
    file = written(path, text)
    assert path.read_text() == text
    assert file.write({"captions.columns": 50}) is None
    assert tomllib.loads(path.read_text()) == {
        "schema_version": 1, "mine": 1, "captions": {"lines": 3, "window_opacity": 0.5, "columns": 50},
    }  # fmt: skip
    assert "# old" in path.read_text()
    copy = path.with_name("settings.toml.v0")
    assert copy.read_text() == text
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    # A copy that is there is not written over by a later migration.
    path.write_text("lines = 4\n")
    assert file.write({"captions.columns": 51}) is None
    assert copy.read_text() == text


def test_a_file_without_a_version_but_of_today_gets_no_copy(path: Path) -> None:
    file = written(path, "[captions]\nlines = 3\n")
    assert file.write({"captions.columns": 51}) is None
    assert [each.name for each in path.parent.iterdir()] == ["settings.toml"]


def test_edits_of_both_are_merged_by_key(path: Path) -> None:
    file = written(path, BY_HAND)
    path.write_text(BY_HAND.replace("0.5", "0.25").replace("F9", "F8"), "utf-8")
    assert file.has_changed()
    assert file.write({"captions.lines": 5}) is None
    assert file.reading.values == {"captions.lines": 5, "captions.window_opacity": 0.25, "shortcuts.pause": "F8"}
    assert not file.has_changed()


def test_a_file_marked_read_only_is_left_alone(path: Path) -> None:
    file = written(path, BY_HAND)
    path.chmod(0o444)
    problem = file.write({"captions.lines": 5})
    assert problem is not None
    assert "cannot be written (Permission denied)" in render(problem)
    assert path.read_text("utf-8") == BY_HAND


def test_a_folder_that_cannot_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    file = SettingsFile(tmp_path / "file" / "settings.toml")
    assert file.read().state is FileState.BROKEN
    problem = file.write({"captions.lines": 5})
    assert problem is not None
    assert problem.code == "settings.broken_kept"
    problem = file.write_anew({}, tmp_path / "file" / "x.toml")
    assert problem is not None
    assert problem.code == "settings.not_saved"


def test_a_full_disk_leaves_the_file_whole_and_nothing_beside_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = written(path, BY_HAND)

    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device", str(self))

    monkeypatch.setattr(Path, "replace", full)
    problem = file.write({"captions.lines": 5})
    assert problem is not None
    assert "(No space left on device)" in render(problem)
    assert [each.name for each in path.parent.iterdir()] == ["settings.toml"]
    assert path.read_text("utf-8") == BY_HAND


def test_a_folder_in_place_of_the_file_is_told(path: Path) -> None:
    path.mkdir(parents=True)
    file = SettingsFile(path)
    (problem,) = file.read().problems
    assert "cannot be opened (Is a directory)" in render(problem)


def test_a_link_stays_a_link(path: Path, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles.toml"
    real.write_text(BY_HAND, "utf-8")
    path.parent.mkdir()
    path.symlink_to(real)
    assert SettingsFile(path).write({"captions.lines": 5}) is None
    assert path.is_symlink()
    assert "lines = 5" in real.read_text("utf-8")


TEXT = st.text(st.characters(categories=("L", "N", "P", "S")), min_size=1, max_size=20).map("{} x".format)


def values_of(setting: Setting) -> st.SearchStrategy[Value]:
    """Every kind of value a person can give the setting, by its declaration."""
    if setting.kind is Kind.SWITCH:
        return st.booleans()
    if setting.kind is Kind.CHOICE:
        return st.sampled_from(setting.choices)
    if setting.kind is Kind.COLOUR:
        return st.integers(0, 0xFFFFFF).map("#{:06X}".format)
    if setting.kind is Kind.COUNT:
        assert setting.at_least is not None
        assert setting.at_most is not None
        return st.integers(int(setting.at_least), int(setting.at_most))
    if setting.kind is Kind.NUMBER:
        return st.floats(setting.at_least, setting.at_most)
    special: dict[str, st.SearchStrategy[Value]] = {
        "endpoint.urls": st.lists(st.sampled_from(["wss://a.example/x", "ws://localhost:1/y", "office"])).map(tuple),
        "endpoint.known": st.lists(st.sampled_from(["a wss://a.example/x", "b ws://localhost:1/y"]), unique=True).map(
            tuple
        ),
        "words.corrections": st.lists(st.builds("{} → {}".format, TEXT, TEXT)).map(tuple),
        "capture.source": st.just("mic") | TEXT.map("file:{}".format),
        "general.language": st.sampled_from(["", "de", "pt-BR"]),
    }
    if setting.name in special:
        return special[setting.name]
    if setting.name.startswith("shortcuts."):
        return st.sampled_from(["", "Ctrl+Alt+C", "F9"])
    return st.lists(TEXT).map(tuple) if setting.kind is Kind.LIST else TEXT


CHOSEN = st.lists(st.sampled_from(SETTINGS), max_size=8).flatmap(
    lambda some: st.fixed_dictionaries({setting.name: values_of(setting) for setting in some})
)


@settings(max_examples=30, deadline=None)
@given(CHOSEN, CHOSEN)
def test_any_settings_come_back_as_they_were(first: dict[str, Value], second: dict[str, Value]) -> None:
    text = fresh_text(first)
    read = read_settings(text.encode(), "settings.toml")
    assert read.problems == ()
    assert Settings(read.values) == Settings(first)
    read = read_settings(edited(text, second).encode(), "settings.toml")
    assert read.problems == ()
    assert Settings(read.values) == Settings(first | second)


def test_half_a_character_is_not_saved_and_harms_nothing(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.toml")
    assert file.write({"captions.lines": 3}) is None
    before = file.path.read_bytes()
    problem = file.write({"capture.device": "mic\udcff"})
    assert problem is not None
    assert problem.code == "settings.not_editable"
    assert file.path.read_bytes() == before
    assert file.write_anew({"capture.device": "mic\udcff"}, tmp_path / "other.toml") is not None
    assert list(tmp_path.iterdir()) == [file.path]
