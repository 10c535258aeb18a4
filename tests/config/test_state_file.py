from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livecaption.config.state_file import Json, StateFile


def test_what_is_put_comes_back_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "state" / "state.json"
    state = StateFile(path)
    assert state.get("overlay") is None
    state.put("overlay", {"DP-1": [10, 20, 300, 80]})
    state.put("first_run_done", True)
    state.put("gone", 1)
    state.put("gone", None)
    again = StateFile(path)
    assert again.get("overlay") == {"DP-1": [10, 20, 300, 80]}
    assert again.get("first_run_done") is True
    assert again.get("gone") is None
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in path.parent.iterdir()] == ["state.json"]


@pytest.mark.parametrize("data", [b"", b"{", b"[1]", b"\xff", b"[" * 100_000, b" " * 1_000_001 + b"{}"])
def test_a_broken_file_is_started_afresh(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "state.json"
    path.write_bytes(data)
    state = StateFile(path)
    assert state.get("overlay") is None
    state.put("overlay", 1)
    assert StateFile(path).get("overlay") == 1


def test_where_it_cannot_be_written_it_holds_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    state = StateFile(tmp_path / "file" / "state.json")
    state.put("overlay", 1)
    assert state.get("overlay") == 1


JSON: st.SearchStrategy[Json] = st.recursive(
    st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False) | st.text(st.characters(codec="utf-8")),
    lambda each: st.lists(each, max_size=3) | st.dictionaries(st.text(st.characters(codec="utf-8")), each, max_size=3),
    max_leaves=5,
)


@given(JSON)
def test_any_value_comes_back(tmp_path_factory: pytest.TempPathFactory, value: Json) -> None:
    path = tmp_path_factory.mktemp("state") / "state.json"
    StateFile(path).put("name", value)
    assert StateFile(path).get("name") == value


def test_half_a_character_is_remembered_and_fails_nothing(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    path.write_bytes(b'{"folder": "\\ud800"}')
    state = StateFile(path)
    state.put("profile", "stage\udcff")
    assert StateFile(path).get("profile") == "stage\udcff"
    assert StateFile(path).get("folder") == "\ud800"
