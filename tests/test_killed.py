"""The whole program with parts of it killed: captions resume by themselves, and nothing said is lost."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fakes.processes import children_of, gone_within
from fakes.recordings import recording

PATIENCE_S = 180
CAPTION = [sys.executable, "-m", "livecaption", "caption", "--quiet", "--source", f"file:{recording('beckett.wav')}"]

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="finds processes in /proc")


@contextmanager
def captioning(*more: str) -> Iterator[subprocess.Popen[str]]:
    """The program captioning the recording at its own pace, its events on standard output."""
    with subprocess.Popen([*CAPTION, "--events", "-", *more], stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def finals(process: subprocess.Popen[str]) -> Iterator[tuple[str, str]]:
    """(key, text) of each final as it comes."""
    assert process.stdout is not None
    for line in process.stdout:
        event = json.loads(line)
        if event["kind"] == "caption" and event["final"]:
            yield event["key"], event["text"]


def endpoint_of(process: subprocess.Popen[str]) -> int:
    """The process id of the endpoint that a captioning program has started."""
    (pid,) = children_of(process.pid)
    return pid


def test_an_endpoint_killed_in_mid_speech_costs_no_word() -> None:
    with captioning("--fast") as process:
        undisturbed = list(finals(process))
        assert process.wait(PATIENCE_S) == 0
    assert len(undisturbed) > 2, "after the second there is something left to say"
    with captioning("--stability", "fastest") as process:  # which shows words of an open utterance, right or wrong
        heard = finals(process)
        disturbed = [next(heard)]
        assert process.stdout is not None
        for line in process.stdout:
            event = json.loads(line)
            if event["kind"] == "caption" and not event["final"]:
                break  # a word of the next utterance is on screen: it is open now
            if event["kind"] == "caption":  # an engine without time to spare shows none before the final
                disturbed.append((event["key"], event["text"]))
                break
        os.kill(endpoint_of(process), signal.SIGKILL)
        disturbed += list(heard)
        assert process.wait(PATIENCE_S) == 0
    assert disturbed == undisturbed, "each utterance whole, once, in order"


def test_a_program_killed_leaves_no_endpoint_and_every_final_is_recovered(tmp_path: Path) -> None:
    with captioning() as process:
        heard = finals(process)
        said = [next(heard)[1], next(heard)[1]]
        endpoint = endpoint_of(process)
        process.kill()
        process.wait(PATIENCE_S)
        assert gone_within(endpoint, 60)
    out = tmp_path / "recovered.txt"
    subprocess.run([sys.executable, "-m", "livecaption", "recover", "--out", str(out)], check=True)
    text = out.read_text(encoding="utf-8")
    assert all(each in text for each in said)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)])
def test_asked_to_end_it_waits_for_the_last_words_and_saves(number: signal.Signals, tmp_path: Path) -> None:
    out = tmp_path / "said.txt"
    with captioning("--out", str(out)) as process:
        first = next(finals(process))[1]
        process.send_signal(number)
        assert process.wait(PATIENCE_S) == 0
    assert first in out.read_text(encoding="utf-8")


def test_nothing_is_written_but_what_livecaption_says_it_writes(tmp_path: Path) -> None:
    """The recogniser's runtime would collect telemetry in the person's cache folder."""
    home = tmp_path / "home"
    home.mkdir()
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "ORT_"))}
    subprocess.run([*CAPTION, "--fast"], env={**environment, "HOME": str(home)}, check=True, timeout=PATIENCE_S)
    written = {path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file()}
    assert {path for path in written if not path.startswith(".local/state/livecaption/")} == set()
