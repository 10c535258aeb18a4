"""`livecaption settings`, and that what the file says counts in the commands."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from livecaption import cli
from livecaption.config import folders


def ran(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = cli.main(arguments)
    shown = capsys.readouterr()
    return status, shown.out, shown.err


@pytest.fixture
def path() -> Path:
    path = folders.settings_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def test_where_they_are_and_that_they_are_good(capsys: pytest.CaptureFixture[str], path: Path) -> None:
    assert ran(capsys, "settings") == (0, f"{path}\nThere is no settings file yet; the usual settings count.\n", "")
    path.write_text("[captions]\nlines = 3\n")
    assert ran(capsys, "settings") == (0, f"{path}\nThe settings are good.\n", "")


def test_each_problem_is_a_line(capsys: pytest.CaptureFixture[str], path: Path) -> None:
    path.write_text("[captions]\nlins = 3\ncolumns = 1\n")
    status, out, err = ran(capsys, "settings")
    assert (status, err) == (1, "")
    assert out.splitlines()[1:] == [
        "settings.toml, line 2: There is no setting captions.lins; captions.lines is the nearest. This line is left "
        "out; the others count.",
        "settings.toml, line 3: captions.columns takes 16 to 120, not 1. This line is left out; the others count.",
        "2 things in the settings cannot be used; see above.",
    ]


def test_export_and_import(capsys: pytest.CaptureFixture[str], path: Path, tmp_path: Path) -> None:
    path.write_text("[captions]\nlines = 3\n[overlay]\nlocked = true\n")
    out = tmp_path / "mine.toml"
    assert ran(capsys, "settings", "--export", str(out)) == (
        0, "", f"Your settings are saved in {out}, without any key.\n",
    )  # fmt: skip
    path.unlink()
    assert ran(capsys, "settings", "--import", str(out)) == (
        0,
        "captions.lines: 2 → 3\noverlay.locked: false → true\n",
        f"2 settings are changed as {out} says.\n",
    )
    assert "lines = 3" in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--import", "none.toml"], "There is no file none.toml. Check the path and try again."),
        (["--export", "no/such/x.toml"], "There is no folder no/such. Create it, or choose another place."),
        (["--export", "."], ". is a folder. Add a file name, such as captions.txt."),
    ],
)
def test_what_cannot_be_carried(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, arguments: list[str], says: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert ran(capsys, "settings", *arguments) == (1, "", f"{says}\n")


def test_a_profile_that_is_not_there_is_a_mistake_of_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert ran(capsys, "settings", "--profile", "nope") == (
        2, "", "There is no profile nope. Known are: meeting, stage.\n",
    )  # fmt: skip


def test_what_the_file_says_counts_under_the_command_line(
    capsys: pytest.CaptureFixture[str], path: Path, tmp_path: Path
) -> None:
    missing = tmp_path / "missing.wav"
    path.write_text(f"[capture]\nsource = 'file:{missing}'\nfast = true\n[captions]\nface = 'quiet'\nlines = 99\n")
    status, out, err = ran(capsys, "caption")
    assert (status, out) == (1, "")
    assert err.splitlines() == [
        "settings.toml, line 6: captions.lines takes 1 to 10, not 99. This line is left out; the others count.",
        f"There is no file {missing}. Check the path after file: and try again.",
    ]
    status, _, err = ran(capsys, "caption", "--source", "mic")
    assert status == 2
    assert err.splitlines()[-1].startswith("--fast is for recordings")


def test_settings_are_read_without_what_only_writing_needs(path: Path) -> None:
    path.write_text("[captions]\nlines = 3\n")
    script = (
        "import sys\n"
        "from livecaption.config.command_line import parse_command_line\n"
        "from livecaption.choosing import open_settings\n"
        "assert open_settings(parse_command_line([])).settings.count('captions.lines') == 3\n"
        "print([name for name in ('tomlkit', 'numpy', 'hashlib', 'PySide6') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
