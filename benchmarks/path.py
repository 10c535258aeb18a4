"""The way of a frame: from out of the resampler to bytes on the socket; and how soon captioning is ready.

python -m benchmarks.path
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time

from benchmarks.corpus import wheel_recordings
from benchmarks.measures import median_and_spread, percentile
from benchmarks.report import Limit, heading, row
from livecaption.captioning import caption, prepare
from livecaption.core.layout import CharacterMeasure
from livecaption.core.styles import style_of
from livecaption.model.settings import Settings
from livecaption.model.view import TERMINAL
from livecaption.session.session import Session

ROUNDS = 5


def main() -> list[Limit]:
    """Print the table; returns the limits."""
    heading("The way of a frame, and the start")
    delays_s = asyncio.run(_send_delays())
    row("resampler to socket", f"{len(delays_s)} frames, p50 {1000 * percentile(delays_s, 0.5):.2f} ms")
    _ready_s()  # files into the disk cache
    ready, spread = median_and_spread([_ready_s() for _ in range(ROUNDS)])
    return [
        Limit(
            "resampler to socket, p99", 1000 * percentile(delays_s, 0.99), 10.0, "ms", f"{len(delays_s)} live frames"
        ),
        Limit("command to caption-ready", ready, 3.0, "s", f"median of {ROUNDS}, spread {spread:.2f}"),
    ]


async def _send_delays() -> list[float]:
    settings = Settings({"capture.source": f"file:{wheel_recordings()[0].path}"})
    sessions: list[Session] = []
    views = {TERMINAL: (style_of(settings, TERMINAL), CharacterMeasure())}
    await caption(prepare(settings, ()), views, (), sessions.append)
    return sessions[0].send_delays_s


def _ready_s() -> float:
    """Seconds from starting the command to the endpoint's being ready to caption."""
    command = ["-m", "livecaption", "caption", "--source", f"file:{wheel_recordings()[0].path}", "--quiet"]
    began_s = time.monotonic()
    with subprocess.Popen([sys.executable, *command, "--events", "-"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            event = json.loads(line)
            if event["kind"] == "connection" and event["connected"]:
                took_s = time.monotonic() - began_s
                process.terminate()
                process.communicate()
                return took_s
    raise SystemExit("captioning never became ready")


if __name__ == "__main__":
    for limit in main():
        limit.print()
