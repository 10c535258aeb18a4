"""The endpoint on this computer as a real child process: started when needed, again when it died, gone when we are."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from fakes.processes import alive, gone_within
from livecaption.model.errors import EndpointError
from livecaption.resources import child_command
from livecaption.transport import child as child_module
from livecaption.transport import child_process
from livecaption.transport.address import Address
from livecaption.transport.child import ChildEndpoint
from livecaption.transport.websocket import open_websocket

COMMAND = child_command("serve", "--port", "0", "--embedded")


def open_to_others(pid: int) -> bytes:
    """What other processes of this person can read of one."""
    return Path(f"/proc/{pid}/cmdline").read_bytes() + Path(f"/proc/{pid}/environ").read_bytes()


def test_it_starts_when_first_needed_answers_only_its_secret_and_ends_with_us(tmp_path: Path) -> None:
    log = tmp_path / "endpoint.log"

    async def run() -> tuple[int, Address]:
        async with ChildEndpoint(COMMAND, log_path=log) as child:
            assert child.pid is None
            address = await child.address()
            assert await child.address() == address, "it is not started twice"
            pid = child.pid
            assert pid is not None
            socket = await open_websocket(address, "s")
            await socket.close()
            with pytest.raises(EndpointError) as caught:
                await open_websocket(Address(address.url, "guessed"), "s")
            assert caught.value.message.code == "endpoint.unauthorized"
            assert address.token is not None
            assert address.token.encode() not in open_to_others(pid)
            return pid, address

    pid, address = asyncio.run(run())
    assert gone_within(pid, 60)
    assert address.token is not None
    assert address.token not in log.read_text() + repr(address)


def test_killed_it_is_started_again_with_another_secret() -> None:
    async def run() -> None:
        async with ChildEndpoint(COMMAND) as child:
            first = await child.address()
            assert child.pid is not None
            pid = child.pid
            os.kill(pid, signal.SIGKILL)
            assert await asyncio.to_thread(gone_within, pid, 10)
            while child.pid is not None:  # noqa: ASYNC110 - until asyncio has noticed
                await asyncio.sleep(0.01)
            second = await child.address()
            assert (second.url, second.token) != (first.url, first.token)
            assert child.pid != pid

    asyncio.run(run())


@pytest.mark.expects_log
@pytest.mark.skipif(sys.platform == "win32", reason="stops with SIGSTOP")
def test_one_that_hangs_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child_module, "SILENT_TRIES", 1)

    async def run() -> None:
        async with ChildEndpoint(COMMAND) as child:
            first = await child.address()
            pid = child.pid
            assert pid is not None
            os.kill(pid, signal.SIGSTOP)
            second = await child.address()
            assert second != first
            assert child.pid != pid
            assert await asyncio.to_thread(gone_within, pid, 10)

    asyncio.run(run())


@pytest.mark.skipif(sys.platform == "win32", reason="stops with SIGSTOP")
@pytest.mark.parametrize("at_once", [False, True])
def test_one_that_hangs_is_ended_in_two_seconds(at_once: bool) -> None:
    longest_s = child_process.ASKED_WAIT_S + child_process.TERMINATED_WAIT_S + child_process.KILLED_WAIT_S
    assert longest_s <= 2.0, "who pressed Ctrl-C waits for it"

    async def run() -> None:
        child = ChildEndpoint(COMMAND)
        await child.address()
        pid = child.pid
        assert pid is not None
        os.kill(pid, signal.SIGSTOP)
        await child.close(at_once=at_once)
        assert child.pid is None
        assert await asyncio.to_thread(gone_within, pid, 10)

    asyncio.run(run())


@pytest.mark.skipif(sys.platform == "win32", reason="stops with SIGSTOP")
def test_who_waits_for_one_that_hangs_can_be_ended_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child_process, "ANSWER_WAIT_S", 3600.0)

    async def run() -> None:
        async with ChildEndpoint(COMMAND) as child:
            await child.address()
            assert child.pid is not None
            os.kill(child.pid, signal.SIGSTOP)
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await child.address()

    asyncio.run(run())


def test_one_that_is_given_up_while_it_starts_is_not_left_behind(tmp_path: Path) -> None:
    told = tmp_path / "pid"
    program = f"import os, pathlib; pathlib.Path({str(told)!r}).write_text(str(os.getpid())); input(); input()"

    async def run() -> int:
        async with ChildEndpoint([sys.executable, "-c", program]) as child, asyncio.TaskGroup() as tasks:
            waiting = tasks.create_task(child.address())
            while not (told.exists() and told.read_text()):  # noqa: ASYNC110 - another process writes it
                await asyncio.sleep(0.01)
            waiting.cancel()
        return int(told.read_text())

    assert gone_within(asyncio.run(run()), 60)


def test_it_inherits_no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LIVECAPTION_ENDPOINT_TOKEN", "LIVECAPTION_SERVE_TOKEN", "LIVECAPTION_KEY_OFFICE"):
        monkeypatch.setenv(name, "planted-secret")

    async def run() -> None:
        async with ChildEndpoint(COMMAND) as child:
            await child.address()
            assert child.pid is not None
            assert b"planted-secret" not in open_to_others(child.pid)

    asyncio.run(run())


@pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL")
def test_when_we_are_killed_it_ends_by_itself() -> None:
    parent = textwrap.dedent(
        """
        import asyncio, sys
        from livecaption.resources import child_command
        from livecaption.transport.child import ChildEndpoint
        async def run():
            child = ChildEndpoint(child_command("serve", "--port", "0", "--embedded"))
            await child.address()
            print(child.pid, flush=True)
            await asyncio.sleep(600)
        asyncio.run(run())
        """
    )
    with subprocess.Popen([sys.executable, "-c", parent], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        pid = int(process.stdout.readline())
        assert alive(pid)
        process.kill()
    assert gone_within(pid, 60)


@pytest.mark.parametrize(
    ("program", "retryable"),
    [
        ("raise SystemExit(1)", True),
        ("print('no port here', flush=True); input()", True),
    ],
)
def test_a_child_that_does_not_come_up_is_told_and_given_up_after_three_tries(program: str, retryable: bool) -> None:
    async def run() -> None:
        async with ChildEndpoint([sys.executable, "-c", program]) as child:
            for number in (1, 2, 3):
                with pytest.raises(EndpointError) as caught:
                    await child.address()
                assert caught.value.message.code == "embedded.failed"
                assert caught.value.retryable is (retryable and number < 3)

    asyncio.run(run())


def test_a_program_that_cannot_be_run_is_told_at_once(tmp_path: Path) -> None:
    async def run() -> None:
        async with ChildEndpoint([str(tmp_path / "missing")]) as child:
            with pytest.raises(EndpointError) as caught:
                await child.address()
            assert not caught.value.retryable
            assert "No such file" in str(caught.value)

    asyncio.run(run())
