"""The windows' costs on a real display: how soon one is on screen, CPU while captioning and idle, memory.

    python -m benchmarks.interface [--rounds N]

Runs the program itself under Xvfb with openbox and picom. CPU is that of the GUI thread (the process's first) while
captioning, and of the whole process while idle, by the kernel's own count; memory is the client's resident set.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from benchmarks.corpus import wheel_recordings
from benchmarks.measures import median_and_spread
from benchmarks.report import Limit, heading, row
from benchmarks.x_display import display
from livecaption.control.client import ask
from livecaption.model.actions import ActionName

_TICKS_A_SECOND = os.sysconf("SC_CLK_TCK")
_SETTLE_S = 8.0
_CAPTIONING_S = 32.0
_IDLE_S = 30.0


def main(rounds: int = 5) -> list[Limit]:
    """Print the table; returns the limits and whether they were met."""
    heading("The interface on a display (Xvfb, openbox, picom)")
    with display(1920, 1080, compositor=True) as name, tempfile.TemporaryDirectory() as home:
        environment = surroundings(name, Path(home))
        limits = [_first_window(environment, rounds, arguments) for arguments in ((), captions())]
        return [*limits, *_captioning(environment), _idle(environment)]


def captions() -> tuple[str, ...]:
    return ("caption", "--overlay", "--source", f"file:{wheel_recordings()[0].path}")


def surroundings(display_name: str, home: Path) -> dict[str, str]:
    """A person's surroundings on their second day: the first run is behind them."""
    folders = {name: str(home / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")}
    kept = {key: value for key, value in os.environ.items() if key not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")}
    environment = {**kept, **folders, "HOME": str(home), "DISPLAY": display_name, "XDG_RUNTIME_DIR": str(home)}
    code = "from livecaption.desktop.first_start import mark_done; mark_done()"
    subprocess.run([sys.executable, "-c", code], env=environment, check=True)
    return environment


@contextmanager
def program(environment: Mapping[str, str], *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(
        [sys.executable, "-m", "livecaption", *arguments], env=environment, stderr=subprocess.DEVNULL
    ) as process:
        try:
            yield process
        finally:
            process.terminate()
            process.wait(30)


def _first_window(environment: Mapping[str, str], rounds: int, arguments: tuple[str, ...]) -> Limit:
    what = "caption --overlay" if arguments else "livecaption"
    times_s, work_s = [], []
    for number in range(rounds + 1):
        began_s = time.monotonic()
        with program(environment, *arguments) as process:
            while not _is_shown(environment):
                time.sleep(0.005)
            if number:  # the first one fills the disk cache
                times_s.append(time.monotonic() - began_s)
                work_s.append(_process_cpu_s(process.pid))
    median_s, spread_s = median_and_spread(times_s)
    row(
        f"{what}: command to window on screen", f"{median_s:.2f} s (spread {spread_s:.2f}), of work {min(work_s):.2f} s"
    )
    return Limit(f"{what}: command to window on screen", median_s, 0.8, "s", f"median of {rounds}")


def _is_shown(environment: Mapping[str, str]) -> bool:
    search = ["xdotool", "search", "--onlyvisible", "--class", "livecaption"]
    return subprocess.run(search, env=environment, check=False, stdout=subprocess.DEVNULL).returncode == 0


def _captioning(environment: Mapping[str, str]) -> list[Limit]:
    with program(environment, *captions()) as process:
        time.sleep(_SETTLE_S)
        before_s, began_s = _thread_cpu_s(process.pid), time.monotonic()
        time.sleep(_CAPTIONING_S)
        share = (_thread_cpu_s(process.pid) - before_s) / (time.monotonic() - began_s)
        memory_mb = _resident_mb(process.pid)
    row("while captioning", f"GUI thread {100 * share:.2f} % of a core, client {memory_mb:.0f} MB")
    return [
        Limit("interface while captioning, GUI thread", 100 * share, 2.0, "% of a core", f"{_CAPTIONING_S:.0f} s"),
        Limit("memory of the client while captioning", memory_mb, 180.0, "MB", "resident"),
    ]


def _idle(environment: Mapping[str, str]) -> Limit:
    os.environ["XDG_RUNTIME_DIR"] = environment["XDG_RUNTIME_DIR"]
    with program(environment) as process:
        time.sleep(_SETTLE_S)
        ask(ActionName.TOGGLE)  # where there is no microphone it captions the sample recording
        time.sleep(_SETTLE_S)
        before_s, began_s = _process_cpu_s(process.pid), time.monotonic()
        time.sleep(_IDLE_S)
        share = (_process_cpu_s(process.pid) - before_s) / (time.monotonic() - began_s)
    row("idle, main window open", f"{100 * share:.3f} % of a core")
    return Limit("idle, main window open, whole process", 100 * share, 0.2, "% of a core", f"{_IDLE_S:.0f} s")


def _thread_cpu_s(pid: int) -> float:
    return _cpu_s(Path(f"/proc/{pid}/task/{pid}/stat"))


def _process_cpu_s(pid: int) -> float:
    return _cpu_s(Path(f"/proc/{pid}/stat"))


def _cpu_s(path: Path) -> float:
    fields = path.read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS_A_SECOND


def _resident_mb(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace")
    kilobytes = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(kilobytes) / 1024


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    for limit in main(parser.parse_args().rounds):
        limit.print()
