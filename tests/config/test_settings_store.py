from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fakes.clock import VirtualClock
from livecaption.config.settings_store import SettingsStore
from livecaption.config.state_file import StateFile
from livecaption.model.errors import UsageError
from livecaption.model.messages import Message, render
from livecaption.model.presets import preset_values
from livecaption.model.settings import SettingChange, Value


class Kept:
    """A folder with settings, and stores over it as the program opens them again and again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "settings.toml"
        self.clock = VirtualClock()

    def open(
        self,
        command_line: dict[str, Value] | None = None,
        profile: str | None = None,
        later: Callable[[Callable[[], object]], object] | None = None,
    ) -> SettingsStore:
        state = StateFile(self.folder / "state.json")
        return SettingsStore(self.path, state, self.clock, command_line=command_line, profile=profile, later=later)

    def text(self) -> str:
        return self.path.read_text("utf-8")

    def tables(self, name: str = "settings.toml") -> dict[str, object]:
        return tomllib.loads((self.folder / name).read_text("utf-8"))

    def profile(self, name: str) -> Path:
        return self.folder / "profiles" / f"{name}.toml"


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path)


def said(problem: Message | None) -> str:
    assert problem is not None
    return render(problem)


def told(store: SettingsStore) -> list[frozenset[str]]:
    heard: list[frozenset[str]] = []
    store.subscribe(heard.append)
    return heard


def test_a_change_applies_at_once_is_told_and_kept(kept: Kept) -> None:
    store = kept.open()
    heard = told(store)
    assert store.change("captions.lines", 4) is None
    assert store.settings.count("captions.lines") == 4
    assert heard == [frozenset({"captions.lines"})]
    assert kept.open().settings.count("captions.lines") == 4
    assert store.change("captions.lines", 4) is None
    assert len(heard) == 1


def test_a_value_that_cannot_be_used_changes_nothing_and_is_told_by_its_label(kept: Kept) -> None:
    store = kept.open()
    assert said(store.change("captions.lines", 0)) == "Lines takes 1 to 10, not 0."
    assert store.problem_with("captions.lines", 4) is None
    assert not store.can_undo
    assert not kept.path.exists()


def test_the_end_of_a_subscription(kept: Kept) -> None:
    store = kept.open()
    heard: list[frozenset[str]] = []
    stop = store.subscribe(heard.append)
    stop()
    store.change("captions.lines", 4)
    assert heard == []


def test_the_command_line_counts_before_profile_and_file_and_is_not_written(kept: Kept) -> None:
    store = kept.open()
    store.change("captions.lines", 4)
    store.change("captions.columns", 50)
    store = kept.open({"captions.lines": 7, "captions.flow": "blocks"}, profile="meeting")
    assert store.settings.count("captions.lines") == 7
    assert store.settings.text("overlay.dock") == "bottom"
    assert store.settings.count("captions.columns") == 50
    store.change("captions.hang_s", 3.0)
    assert kept.tables()["captions"] == {"lines": 4, "columns": 50, "hang_s": 3.0}
    # A profile given for one run is not remembered.
    assert kept.open().profile == ""


def test_a_change_wins_over_the_command_line_and_undo_brings_that_back(kept: Kept) -> None:
    store = kept.open({"captions.lines": 7})
    store.change("captions.lines", 5)
    assert store.settings.count("captions.lines") == 5
    assert store.undo() == "captions.lines"
    assert store.settings.count("captions.lines") == 7
    assert store.redo() == "captions.lines"
    assert store.settings.count("captions.lines") == 5
    assert kept.tables()["captions"] == {"lines": 5}


def test_undo_and_redo_go_through_the_file(kept: Kept) -> None:
    store = kept.open()
    assert store.undo() is None
    assert store.redo() is None
    store.change("captions.lines", 4)
    store.change("overlay.locked", True)
    assert store.undo() == "overlay.locked"
    assert store.undo() == "captions.lines"
    assert not store.can_undo
    assert store.can_redo
    assert "lines" not in kept.text()
    assert store.redo() == "captions.lines"
    store.change("captions.flow", "blocks")
    assert not store.can_redo
    assert kept.open().settings == store.settings


def test_a_sliders_changes_are_one_step(kept: Kept) -> None:
    store = kept.open()
    for percent in range(110, 200, 10):
        store.change("captions.size_percent", percent)
        kept.clock.advance(0.2)
    kept.clock.advance(5.0)
    store.change("captions.size_percent", 200)
    assert store.undo() == "captions.size_percent"
    assert store.settings.count("captions.size_percent") == 190
    assert store.undo() == "captions.size_percent"
    assert store.settings.count("captions.size_percent") == 100


def test_a_preset_is_one_step_and_what_cannot_be_used_of_it_is_told(kept: Kept) -> None:
    store = kept.open()
    heard = told(store)
    assert store.change_all(preset_values("light", "captions")) is None
    assert len(heard) == 1
    assert store.undo() == "preset"
    assert store.settings.text("captions.text_colour") == "#FFFFFF"
    problem = store.change_all({"captions.lines": 99, "captions.columns": 50})
    assert said(problem) == "Lines takes 1 to 10, not 99."
    assert store.settings.count("captions.columns") == 50


def test_reset_goes_back_to_the_default_and_takes_the_line_out(kept: Kept) -> None:
    store = kept.open()
    store.change("captions.lines", 4)
    store.reset("captions.lines")
    assert store.settings.count("captions.lines") == 2
    assert "lines" not in kept.text()
    assert store.undo() == "captions.lines"
    assert store.settings.count("captions.lines") == 4


def test_saving_later_writes_once(kept: Kept) -> None:
    waiting: list[Callable[[], object]] = []
    store = kept.open(later=waiting.append)
    store.change("captions.lines", 4)
    store.change("captions.columns", 50)
    assert not kept.path.exists()
    (flush,) = waiting
    flush()
    assert kept.tables()["captions"] == {"lines": 4, "columns": 50}
    store.change("captions.lines", 5)
    assert len(waiting) == 2
    assert store.flush() is None
    assert kept.open().settings.count("captions.lines") == 5


def test_a_broken_file_is_told_and_changes_hold_for_this_run(kept: Kept) -> None:
    kept.path.write_text("[captions\nlines = 3\n")
    store = kept.open()
    assert "there is a mistake in line 1, column 10" in render(store.problems[0])
    assert "holds until livecaption ends" in said(store.change("captions.lines", 5))
    assert store.change("captions.columns", 50) is None, "said once"
    assert store.settings.count("captions.lines") == 5
    assert kept.text() == "[captions\nlines = 3\n"
    assert len(store.problems) == 2
    aside = store.save_aside()
    assert render(aside).startswith(f"What you chose is saved in {kept.folder / 'settings.new.toml'}.")
    assert kept.tables("settings.new.toml")["captions"] == {"lines": 5, "columns": 50}
    # Mended, it takes the changes that were waiting.
    kept.path.write_text("[captions]\nlines = 3\nhang_s = 4\n")
    assert store.reload_if_changed()
    assert store.settings.count("captions.lines") == 5
    assert store.change("captions.flow", "blocks") is None
    assert not store.problems
    assert kept.tables()["captions"] == {"lines": 5, "hang_s": 4, "columns": 50, "flow": "blocks"}


def test_a_file_from_the_future_counts_and_is_not_written(kept: Kept) -> None:
    text = "schema_version = 2\n[captions]\nlines = 3\n"
    kept.path.write_text(text)
    store = kept.open()
    assert store.settings.count("captions.lines") == 3
    assert "a newer livecaption wrote" in said(store.change("captions.lines", 5))
    assert store.settings.count("captions.lines") == 5
    assert kept.text() == text


def test_a_read_only_file_is_told_once_and_again_when_it_was_writable_between(kept: Kept) -> None:
    kept.open().change("captions.lines", 3)
    kept.path.chmod(0o400)
    store = kept.open()
    assert "cannot be written (Permission denied)" in said(store.change("captions.lines", 5))
    assert store.change("captions.lines", 6) is None
    assert store.settings.count("captions.lines") == 6
    kept.path.chmod(0o600)
    assert store.change("captions.lines", 7) is None
    assert store.problems == ()
    assert kept.open().settings.count("captions.lines") == 7
    kept.path.chmod(0o400)
    assert store.change("captions.lines", 8) is not None


def test_what_was_edited_meanwhile_is_taken_over(kept: Kept) -> None:
    store = kept.open()
    store.change("captions.lines", 3)
    heard = told(store)
    assert not store.reload_if_changed()
    kept.path.write_text(kept.text() + "columns = 60\n")
    assert store.reload_if_changed()
    assert heard == [frozenset({"captions.columns"})]
    kept.path.write_text("[broken")
    assert not store.reload_if_changed()
    assert store.settings.count("captions.columns") == 60, "what counted goes on counting"
    assert heard[-1] == frozenset()
    assert store.problems
    kept.path.unlink()
    assert store.reload_if_changed()
    assert store.problems == ()
    assert store.settings.count("captions.columns") == 42


def test_profiles_switch_at_once_are_remembered_and_undone(kept: Kept) -> None:
    store = kept.open()
    assert store.profiles() == ("meeting", "stage")
    heard = told(store)
    assert store.use_profile("Stage") is None
    assert store.profile == "stage"
    assert store.settings.switch("audience.shown")
    assert "audience.shown" in heard[0]
    assert kept.open().profile == "stage"
    assert store.undo() == "profile"
    assert store.profile == ""
    assert not store.settings.switch("audience.shown")
    assert kept.open().profile == ""
    assert said(store.use_profile("../x")) == "There is no profile ../x. Known are: meeting, stage."


def test_a_profile_takes_the_changes_of_what_it_decides_and_the_file_the_others(kept: Kept) -> None:
    store = kept.open(profile="meeting")
    store.change("captions.lines", 5)
    store.change("captions.columns", 50)
    assert kept.tables()["captions"] == {"columns": 50}
    own = kept.tables("profiles/meeting.toml")
    assert own["captions"] == {"lines": 5, "stability": "balanced"}
    assert own["overlay"] == {"shown": True, "dock": "bottom"}
    store.use_profile("")
    assert store.settings.count("captions.lines") == 2
    store.use_profile("meeting")
    assert store.settings.count("captions.lines") == 5
    # Deleting one's changes gives the built-in profile back; that one cannot be deleted.
    assert store.delete_profile("meeting") is None
    assert store.profile == ""
    store.use_profile("meeting")
    assert store.settings.count("captions.lines") == 3
    assert "comes with livecaption" in said(store.delete_profile("meeting"))
    store.reset("captions.lines")
    assert store.settings.count("captions.lines") == 2
    assert store.undo() == "captions.lines"
    assert store.settings.count("captions.lines") == 3


def test_a_profile_of_ones_own_keeps_what_differs_but_not_what_belongs_to_the_person(kept: Kept) -> None:
    store = kept.open({"captions.flow": "blocks"})
    store.change("captions.lines", 4)
    store.change("general.theme", "dark")
    assert store.save_profile(" Vorlesung 2 ") is None
    assert store.profile == "Vorlesung 2"
    assert store.profiles() == ("meeting", "stage", "Vorlesung 2")
    assert kept.tables("profiles/Vorlesung 2.toml") == {
        "schema_version": 1, "captions": {"lines": 4, "flow": "blocks"},
    }  # fmt: skip
    store.reset("captions.lines")
    assert store.save_profile("vorlesung 2") is None
    assert kept.open().profile == "Vorlesung 2"
    assert store.delete_profile("vorlesung 2") is None
    assert not kept.profile("Vorlesung 2").exists()
    assert said(store.delete_profile("vorlesung 2")).startswith("There is no profile vorlesung 2.")


@pytest.mark.parametrize(
    "name", ["", " ", "..", "a/b", "a\\b", "/etc/x", "con", "LPT1", "a.b", "a\nb", "x" * 41, "a:b"]
)
def test_names_that_are_no_names(kept: Kept, name: str) -> None:
    store = kept.open()
    assert said(store.save_profile(name)).endswith(
        "cannot be the name of a profile. Use 1 to 40 letters, digits, spaces, - and _."
    )
    assert list(kept.folder.iterdir()) == []


def test_a_profile_that_is_gone_is_told_and_one_that_is_asked_for_is_an_error(kept: Kept) -> None:
    store = kept.open()
    store.save_profile("mine")
    kept.profile("mine").unlink()
    store = kept.open()
    assert render(store.problems[0]).startswith("The profile mine was in use and is no longer there.")
    with pytest.raises(UsageError, match="There is no profile mine"):
        kept.open(profile="mine")
    assert kept.open(profile="").problems == ()


def test_a_broken_profile_is_told_and_left_alone(kept: Kept) -> None:
    kept.profile("mine").parent.mkdir()
    kept.profile("mine").write_text("[captions]\nlines = 99\ncolumns = 30\n")
    kept.profile("other").write_text("[broken")
    (kept.folder / "profiles" / "no.name.toml").write_text("")
    store = kept.open(profile="mine")
    assert render(store.problems[0]).startswith("mine.toml, line 2: captions.lines takes 1 to 10, not 99.")
    assert store.settings.count("captions.columns") == 30
    store.use_profile("other")
    assert render(store.problems[0]).startswith("other.toml cannot be read")
    assert store.profiles() == ("meeting", "stage", "mine", "other")
    assert "has a mistake and is not touched" in said(store.save_profile("other"))
    assert kept.profile("other").read_text() == "[broken"


def test_an_edited_profile_is_taken_over(kept: Kept) -> None:
    store = kept.open()
    store.change("captions.lines", 4)
    store.save_profile("mine")
    kept.profile("mine").write_text("[captions]\nlines = 6\n")
    assert store.reload_if_changed()
    assert store.settings.count("captions.lines") == 6


def test_export_and_import_carry_everything_but_secrets_and_this_computer(kept: Kept, tmp_path: Path) -> None:
    store = kept.open({"captions.columns": 30}, profile="stage")
    store.change("captions.lines", 4)
    store.change("capture.device", "My microphone")
    store.change("endpoint.urls", ("wss://a.example/transcribe?room=1",))
    exported = tmp_path / "exported.toml"
    assert store.export_to(exported) is None
    text = exported.read_text("utf-8")
    assert "microphone" not in text
    assert "columns" not in text
    other = Kept(tmp_path / "other")
    other.folder.mkdir()
    mine = other.open()
    mine.change("captions.hang_s", 5.0)
    preview = mine.preview_of(exported)
    assert preview.problems == ()
    assert SettingChange("captions.lines", 2, 4) in preview.changes
    assert SettingChange("endpoint.urls", (), ("wss://a.example/transcribe?room=1",)) in preview.changes
    assert mine.import_from(exported) is None
    assert mine.preview_of(exported).changes == ()
    assert mine.settings.switch("audience.shown")
    assert mine.settings.number("captions.hang_s") == 5.0
    assert mine.undo() == "import"
    assert mine.settings.count("captions.lines") == 2


def test_an_import_is_judged_like_the_file(kept: Kept, tmp_path: Path) -> None:
    store = kept.open()
    assert said(store.import_from(tmp_path / "none.toml")).startswith("There is no file ")
    bad = tmp_path / "bad.toml"
    bad.write_text("[captions]\nlines = 99\ncolumns = 50\n")
    preview = store.preview_of(bad)
    assert preview.changes == (SettingChange("captions.columns", 42, 50),)
    assert render(preview.problems[0]).startswith("bad.toml, line 2: ")
    assert said(store.import_from(bad)).startswith("bad.toml, line 2: ")
    assert store.settings.count("captions.columns") == 50


STEPS = st.one_of(
    st.tuples(st.just("lines"), st.integers(1, 10)),
    st.tuples(st.just("columns"), st.integers(16, 120)),
    st.tuples(st.just("profile"), st.sampled_from(["", "meeting", "stage"])),
    st.tuples(st.sampled_from(["undo", "redo", "reset", "restart", "edit"]), st.just(0)),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(STEPS, max_size=12))
def test_whatever_is_done_a_restart_finds_it_and_undoing_all_takes_it_back(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int | str]]
) -> None:
    kept = Kept(tmp_path_factory.mktemp("kept"))
    store = kept.open()
    begun = store.settings, store.profile
    for what, value in steps:
        kept.clock.advance(10.0)
        match what:
            case "lines" | "columns":
                store.change(f"captions.{what}", value)
            case "profile":
                store.use_profile(str(value))
            case "undo":
                store.undo()
            case "redo":
                store.redo()
            case "reset":
                store.reset("captions.lines")
            case "edit" if kept.path.exists():
                kept.path.write_text(kept.text() + "# a note\n")
                assert not store.reload_if_changed()
            case "restart":
                store = kept.open()
                begun = store.settings, store.profile
        again = kept.open()
        assert (again.settings, again.profile) == (store.settings, store.profile)
    while store.can_undo:
        store.undo()
    assert (store.settings, store.profile) == begun
    assert (kept.open().settings, kept.open().profile) == begun
