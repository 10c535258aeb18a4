"""The composition of a run: what it saves whatever happened, and what must not keep it from captioning."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fakes.recordings import recording
from fakes.transcripts import entry, transcript
from livecaption import captioning, terminal_app
from livecaption.config import folders
from livecaption.core.edited_transcript import EditedTranscript
from livecaption.core.layout import CharacterMeasure
from livecaption.core.styles import style_of
from livecaption.dialects.edge import EdgeDialect
from livecaption.library.journal import Journal
from livecaption.model.errors import EndpointError
from livecaption.model.messages import Message, message
from livecaption.model.settings import Settings
from livecaption.model.status import Command
from livecaption.model.transcript import TextState
from livecaption.model.view import TERMINAL
from livecaption.outputs.events import EventsWriter
from livecaption.session.parts import SessionResult
from livecaption.transport.child import ChildEndpoint


def prepared(*outputs: Path) -> captioning.Prepared:
    settings = Settings({"capture.source": f"file:{recording('beckett.wav')}", "capture.fast": True})
    return captioning.prepare(settings, [str(path) for path in outputs])


async def caption(run: captioning.Prepared) -> captioning.Outcome:
    return await captioning.caption(
        run, {TERMINAL: (style_of(run.settings, TERMINAL), CharacterMeasure())}, (), lambda _session: None
    )


class FakeSession:
    """What is asked of a session, in its order."""

    def __init__(self) -> None:
        self.commands: list[Command] = []
        self.reports: list[tuple[str, Message | None]] = []

    def command(self, command: Command) -> None:
        self.commands.append(command)

    def report(self, name: str, notice: Message | None) -> None:
        self.reports.append((name, notice))


def test_text_that_never_became_final_is_saved_and_marked(tmp_path: Path) -> None:
    out, data = tmp_path / "said.txt", tmp_path / "said.json"
    run = prepared(out, data)
    said = transcript(entry("Done.", 0, 1), entry("not yet", 2, 3, state=TextState.TENTATIVE))
    journal = Journal(folders.journal_folder(), run.started, "test")
    outcome = captioning._save(run, SessionResult(EditedTranscript(said, said)), journal)
    assert outcome.saved == (out, data)
    assert "Done." in out.read_text()
    assert "not yet" in out.read_text()
    assert json.loads(data.read_text())["started"] == run.started.isoformat(timespec="seconds")


def test_a_transcript_is_saved_although_the_endpoint_cannot_be_taken_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def stuck(_child: object) -> None:
        await close(_child)  # type: ignore[arg-type]  # the real child, so that it does not outlive the test
        raise ZeroDivisionError

    close = ChildEndpoint.close
    out = tmp_path / "said.txt"
    run = prepared(out)
    monkeypatch.setattr(ChildEndpoint, "__aexit__", lambda child, *_: stuck(child))
    with pytest.raises(ZeroDivisionError):
        asyncio.run(caption(run))
    assert "tried" in out.read_text().lower()


@pytest.mark.skipif(sys.platform == "win32", reason="folders are made read-only by their mode")
def test_a_log_that_cannot_be_opened_is_no_reason_not_to_caption() -> None:
    (folders.ensure(folders.log_folder()) / "endpoint.log").mkdir()
    assert captioning._log_path("endpoint.log") is None


def test_what_parts_tell_before_the_session_exists_is_told_to_it() -> None:
    notices, session = captioning._Notices(), FakeSession()
    report = notices.reporter("microphone")
    report(message("device.none"))
    report(None)
    notices.attach(session)  # type: ignore[arg-type]  # what is used of a session
    notices.reporter("journal")(message("device.none"))
    assert session.reports == [("microphone", None), ("journal", message("device.none"))]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for this process")
@pytest.mark.parametrize(
    ("early", "late", "commands"),
    [
        (1, 0, [Command.FINISH]),
        (1, 1, [Command.FINISH, Command.ABORT]),
        (2, 0, [Command.ABORT]),
        (0, 1, [Command.FINISH]),
    ],
)
def test_a_signal_that_comes_before_the_session_exists_is_kept_for_it(
    early: int, late: int, commands: list[Command], monkeypatch: pytest.MonkeyPatch
) -> None:
    session = FakeSession()

    async def press(times: int) -> None:
        for _ in range(times):
            os.kill(os.getpid(), signal.SIGTERM)
            await asyncio.sleep(0.01)  # the signal's byte goes through a socket of the loop

    async def captioned(
        _prepared: object, _views: object, _listeners: object, started: Callable[[FakeSession], None]
    ) -> captioning.Outcome:
        await press(early)
        started(session)
        await press(late)
        return captioning.Outcome((), (), 0)

    monkeypatch.setattr(captioning, "caption", captioned)
    _, at_once = terminal_app.run_in_terminal(prepared(), None, quiet=True)
    assert session.commands == commands
    assert at_once is (early + late > 1)


def test_a_file_read_fast_is_never_dropped_however_little_is_to_be_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[float] = []

    def link(*_: object, keep_s: float, **_more: object) -> None:
        kept.append(keep_s)
        raise EndpointError("endpoint.not_found", host="example.org")

    monkeypatch.setattr("livecaption.captioning.Link", link)
    settings = prepared().settings.replacing(endpoint__keep_s=15.0, endpoint__urls=("ws://127.0.0.1:1/transcribe",))
    outcome = asyncio.run(caption(captioning.prepare(settings, ())))
    assert [error.message.code for error in outcome.errors] == ["endpoint.not_found"]
    assert min(kept) > 3_600


def test_edits_reach_the_journal_and_the_events_file_and_not_what_was_received(tmp_path: Path) -> None:
    run = prepared()
    journal = Journal(folders.journal_folder(), run.started, "test")
    secret = entry("xyzzy and more", 0, 1)
    with EventsWriter(tmp_path / "shown") as shown, EventsWriter(tmp_path / "received") as received:
        parts = (captioning._Keeper(journal), captioning._ShownFile(shown), captioning._ReceivedFile(received))
        for part in parts:
            part.final(secret)
            part.corrected(1.0, replace(secret, text="Xyzzy and more"))
            part.struck(2.0, replace(secret, text="and more"))
    assert journal.path is not None
    kept = journal.path.read_text()
    journal.close(saved=False)
    assert "and more" in kept
    assert "yzzy" not in kept
    written = [json.loads(line) for line in (tmp_path / "shown").read_text().splitlines()]
    assert [(line["kind"], line["text"]) for line in written] == [("edit", "Xyzzy and more"), ("edit", "and more")]
    assert (tmp_path / "received").read_text() == ""


def test_corrections_and_key_terms_of_the_settings_are_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[tuple[str, ...]] = []

    def noting(*fields: Any, keyterms: Sequence[str], **more: Any) -> EdgeDialect:
        asked.append(tuple(keyterms))
        return EdgeDialect(*fields, keyterms=keyterms, **more)

    monkeypatch.setattr("livecaption.captioning.EdgeDialect", noting)
    out = tmp_path / "said.txt"
    settings = prepared().settings.replacing(
        words__corrections=("ever tried → never tried", "nonsense"), words__keyterms=("Beckett",)
    )
    asyncio.run(caption(captioning.prepare(settings, [str(out)])))
    assert asked[0] == ("Beckett",)
    said = " ".join(out.read_text().lower().split())
    assert "never tried" in said
    assert " ever tried" not in said
