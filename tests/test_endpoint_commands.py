"""`livecaption endpoint` and `livecaption key`: what they say, what they change, and that a key shows nowhere."""

from __future__ import annotations

import io
import os
import pty
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked, NoKeyringError

from fakes.certificates import Authority
from fakes.keyring import Shelf
from livecaption.cli import main
from livecaption.config import folders
from livecaption.control.instance import AlreadyRunning, Unclear, claim
from livecaption.control.wire import Ask, Asked
from livecaption.model.status import Phase, SessionStatus
from livecaption.model.status_report import report_of

SECRET = "sk-planted-0123456789abcdef"

Run = Callable[..., tuple[int, str, str]]


pytestmark = pytest.mark.usefixtures("shelf")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command with a text at its standard input: exit status, what is shown, what is said."""

    def command(*arguments: str, types: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(types))
        try:
            status = main(list(arguments))
        except SystemExit as ended:
            status = int(ended.code or 0)
        shown = capsys.readouterr()
        assert "Traceback" not in shown.err
        assert SECRET not in shown.out + shown.err
        return status, shown.out, shown.err

    return command


def endpoint_settings() -> dict[str, list[str]]:
    path = folders.settings_path()
    found: dict[str, list[str]] = tomllib.loads(path.read_text()).get("endpoint", {}) if path.exists() else {}
    return found


def test_an_endpoint_is_added_used_listed_and_removed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("endpoint", "add", "office", "https://captions.example.org")[:2] == (0, "")
    assert run("endpoint", "add", "clinic", "wss://10.1.2.3/x", "--token-url", "https://auth.example/t")[0] == 0
    status, _, said = run("endpoint", "use", "clinic", "Office", "ws://127.0.0.1:9/x", "clinic")
    assert (status, said) == (0, "Captions come from: clinic, office, ws://127.0.0.1:9/x.\n")
    assert endpoint_settings() == {
        "known": [
            "office wss://captions.example.org/transcribe",
            "clinic wss://10.1.2.3/x token-url=https://auth.example/t",
        ],
        "urls": ["clinic", "office", "ws://127.0.0.1:9/x"],
    }
    monkeypatch.setenv("LIVECAPTION_KEY_CLINIC", SECRET)
    assert run("key", "set", "office", types=SECRET + "\n")[0] == 0
    _, shown, _ = run("endpoint", "list")
    rows = {line.split()[0]: line for line in shown.splitlines() if "wss://" in line or "ws://" in line}
    assert "keyring" in rows["office"]
    assert rows["office"].rstrip().endswith("2")
    assert "token from auth.example" in rows["clinic"]
    assert "environment (LIVECAPTION_KEY_CLINIC)" in rows["clinic"]
    assert "not needed" in rows["–"]
    assert "this computer" in shown
    status, _, said = run("endpoint", "remove", "OFFICE")
    assert (status, said) == (
        0,
        "office is no longer an endpoint. It was in use; from now on captions come from: clinic, ws://127.0.0.1:9/x.\n",
    )
    assert endpoint_settings()["urls"] == ["clinic", "ws://127.0.0.1:9/x"]
    assert run("endpoint", "use")[2] == "Captions come from: this computer.\n"
    assert endpoint_settings()["urls"] == []


def test_what_is_removed_takes_its_key_along(run: Run, shelf: Shelf) -> None:
    run("endpoint", "add", "office", "https://captions.example.org")
    run("key", "set", "office", types=SECRET)
    assert list(shelf.kept.values()) == [SECRET]
    assert run("endpoint", "remove", "office") == (0, "", "office is no longer an endpoint.\n")
    assert shelf.kept == {}
    run("endpoint", "add", "office", "https://captions.example.org")
    shelf.trouble = KeyringLocked("locked")
    status, _, said = run("endpoint", "remove", "office")
    assert status == 1
    assert "This computer's keyring is locked." in said


def test_a_name_is_not_taken_twice_unless_that_is_meant(run: Run, shelf: Shelf) -> None:
    run("endpoint", "add", "my-office", "https://captions.example.org")
    run("key", "set", "my-office", types=SECRET)
    status, _, said = run("endpoint", "add", "my.Office", "https://other.example")
    assert status == 2
    assert said.startswith("There is an endpoint named my-office already, at wss://captions.example.org/transcribe.")
    assert run("endpoint", "add", "My.office", "https://captions.example.org/v2", "--replace") == (
        0, "", "my-office is wss://captions.example.org/v2 from now on.\n",
    )  # fmt: skip
    assert list(shelf.kept.values()) == [SECRET], "the host is the same"
    status, _, said = run("endpoint", "add", "my-office", "https://elsewhere.example", "--replace")
    assert "The key it had was for another host and is not sent there" in said
    assert shelf.kept == {}
    assert endpoint_settings()["known"] == ["my-office wss://elsewhere.example/transcribe"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("add", "of/fice", "wss://a.example"), "That cannot be the name of an endpoint."),
        (("add", "office", "ws://a.example"), "ws:// to a.example would send your words unencrypted."),
        (
            ("add", "office", "wss://a.example", "--dialect", "whisper"),
            "livecaption does not speak the dialect of office",
        ),
        (("add", "office", "wss://a.example", "--ca", "missing.pem"), "There is no file"),
        (("add", "office", "wss://a.example", "--ca", __file__), "has no certificate"),
        (("add", "office", "wss://a.example", "--token-url", "http://b.example"), "http:// to b.example would send"),
        (("add", "office", f"wss://a.example?key={SECRET}"), "A key inside the address would be seen by others."),
        (("use", "office"), "There is no endpoint named office. Add it with"),
        (("use", "ws://a.example"), "ws:// to a.example would send your words unencrypted."),
        (("remove", "office"), "There is no endpoint named office."),
        (("remove", f"wss://me:{SECRET}@a.example"), "A key inside the address would be seen by others."),
        (("test", "office"), "There is no endpoint named office."),
    ],
)
def test_each_mistake_is_one_sentence_and_changes_nothing(arguments: tuple[str, ...], says: str, run: Run) -> None:
    status, shown, said = run("endpoint", *arguments)
    assert (status, shown, len(said.splitlines())) == (2, "", 1)
    assert says in said
    assert endpoint_settings() == {}


def test_a_ca_file_is_taken_where_connections_take_it(run: Run, tmp_path: Path) -> None:
    file = Authority(tmp_path).file
    other = tmp_path / "old.pem"  # which OpenSSL would read
    other.write_text(file.read_text().replace(" CERTIFICATE", " X509 CERTIFICATE"))
    assert "has no certificate" in run("endpoint", "add", "office", "wss://a.example", "--ca", str(other))[2]
    assert run("endpoint", "add", "office", "wss://a.example", "--ca", str(file))[0] == 0


def test_a_list_that_cannot_be_read_is_not_written_over(run: Run) -> None:
    path = folders.settings_path()
    folders.ensure(path.parent)
    text = 'schema_version = 1\n[endpoint]\nknown = ["office wss://a.example", "clinic ftp://b.example"]\n'
    path.write_text(text)
    status, _, said = run("endpoint", "add", "lab", "wss://c.example")
    assert status == 1
    assert "endpoint.known in the settings has a mistake, and saving now would lose that line." in said
    assert path.read_text() == text


def test_a_name_in_use_that_is_nobodys_is_told(run: Run) -> None:
    path = folders.settings_path()
    folders.ensure(path.parent)
    path.write_text('schema_version = 1\n[endpoint]\nurls = ["gone"]\n')
    assert run("endpoint", "list")[0] == 1
    status, _, said = run("caption", "--quiet", "--source", f"file:{__file__}")
    assert (status, len(said.splitlines())) == (2, 1)
    assert said.startswith("There is no endpoint named gone.")


@pytest.mark.parametrize(
    ("types", "says"),
    [
        ("", "No key was given, so nothing is changed."),
        (" \n", "That is no key"),
        ("two words\n", "That is no key"),
        ("two\nlines\n", "That is no key"),
        ("k\x07ey", "That is no key"),
        ("schlüssel", "That is no key"),
        ("k" * 9000, "That is no key"),
    ],
)
def test_what_is_no_key_is_not_kept(types: str, says: str, run: Run, shelf: Shelf) -> None:
    run("endpoint", "add", "office", "https://captions.example.org")
    status, _, said = run("key", "set", "office", types=types)
    assert status == 1
    assert said.startswith(says)
    assert shelf.kept == {}


@pytest.mark.parametrize("types", [SECRET, f"{SECRET}\r\n", f"\ufeff{SECRET}\n"])
def test_a_key_is_one_line(types: str, run: Run, shelf: Shelf) -> None:
    run("endpoint", "add", "office", "https://captions.example.org")
    assert run("key", "set", "office", types=types) == (
        0, "", "The key of office is in this computer's keyring.\n",
    )  # fmt: skip
    assert list(shelf.kept.values()) == [SECRET]


def test_an_endpoint_without_a_name_has_a_key_by_its_host(run: Run, shelf: Shelf) -> None:
    run("endpoint", "use", "wss://captions.example.org:8443/transcribe")
    for name in ("captions.example.org:8443", "captions.example.org", "https://captions.example.org:8443/other"):
        assert run("key", "set", name, types=SECRET)[0] == 0
        assert [account for _, account in shelf.kept] == ["captions.example.org:8443"]
        assert run("key", "remove", name)[0] == 0
        assert shelf.kept == {}
    status, _, said = run("key", "set", "elsewhere.example", types=SECRET)
    assert (status, said.startswith("There is no endpoint named elsewhere.example.")) == (2, True)
    status, _, said = run("key", "set", "ws://localhost:9/x", types=SECRET)
    assert (status, "gets a key only under a name" in said) == (2, True)


def test_a_key_of_the_environment_that_counts_first_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    run("endpoint", "add", "office", "https://captions.example.org")
    monkeypatch.setenv("LIVECAPTION_KEY_OFFICE", SECRET)
    assert "the one in LIVECAPTION_KEY_OFFICE counts before it" in run("key", "set", "office", types="another")[2]
    status, _, said = run("key", "remove", "office")
    assert status == 0
    assert "LIVECAPTION_KEY_OFFICE still holds a key of office" in said
    assert run("key", "remove", "office")[0] == 1, "there is none any more"
    assert "environment (LIVECAPTION_KEY_OFFICE)" in run("key", "list")[1]


@pytest.mark.parametrize(
    ("trouble", "says", "listed"),
    [
        (NoKeyringError(SECRET), "This computer has no keyring", "none"),
        (KeyringLocked(SECRET), "This computer's keyring is locked.", "unknown"),
        (OSError(SECRET), "This computer's keyring failed (OSError).", "unknown"),
    ],
)
def test_a_keyring_that_fails_is_one_sentence_with_what_to_do(
    trouble: Exception, says: str, listed: str, run: Run, shelf: Shelf
) -> None:
    run("endpoint", "add", "my-office", "https://captions.example.org")
    shelf.trouble = trouble
    for verb in ("set", "remove"):
        status, _, said = run("key", verb, "my-office", types=SECRET)
        assert (status, len(said.splitlines())) == (1, 1)
        assert says in said
        assert "LIVECAPTION_KEY_MY_OFFICE" in said
    status, shown, said = run("key", "list")
    assert status == 0
    assert listed in shown
    assert ("cannot be told whether it has keys" in said) is (listed == "unknown")


def test_a_running_program_is_told_of_a_key(run: Run) -> None:
    asked: list[Asked] = []
    claimed = claim()
    assert not isinstance(claimed, AlreadyRunning | Unclear)
    try:
        claimed.serve(asked.append)
        run("endpoint", "add", "office", "https://captions.example.org")
        run("key", "set", "office", types=SECRET)
    finally:
        claimed.close()
    assert asked == [Ask.RETRY]


@pytest.mark.parametrize("captioning", [True, False])
def test_who_captions_meanwhile_reads_when_a_change_counts(captioning: bool, run: Run) -> None:
    later = "Captions that run now keep the endpoints that they began with."
    claimed = claim()
    assert not isinstance(claimed, AlreadyRunning | Unclear)
    report = report_of(SessionStatus(Phase.LISTENING) if captioning else None, "windows")
    try:
        claimed.serve(lambda asked: report if asked is Ask.STATUS else None)
        added = run("endpoint", "add", "office", "https://captions.example.org")[2]
        said = [
            run("endpoint", "use", "office")[2],
            run("endpoint", "add", "office", "https://captions.example.org/new", "--replace")[2],
            run("endpoint", "remove", "office")[2],
        ]
    finally:
        claimed.close()
    assert later not in added, "nobody uses a new one"
    assert [later in each for each in said] == [captioning] * 3


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo terminals of this kind")
def test_a_key_that_is_typed_does_not_show(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    environment = {**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    command = [sys.executable, "-m", "livecaption", "key", "set", "wss://captions.example.org"]
    with subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, start_new_session=True
    ) as process:
        os.close(theirs)
        seen = b""
        while b"it is not shown" not in seen:
            seen += os.read(ours, 1024)
        os.write(ours, SECRET.encode() + b"\n")
        while b"no keyring" not in seen:
            seen += os.read(ours, 1024)
        assert process.wait(30) == 1
    os.close(ours)
    assert SECRET.encode() not in seen
    assert b"LIVECAPTION_ENDPOINT_TOKEN" in seen
