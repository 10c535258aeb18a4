"""Are finals later where speakers are told apart? The server's real threads, at real-time pace, both ways in one run.

    python -m benchmarks.speakers_delay [--utterances N]

Two clients of one server, as `livecaption serve` has it: one asks who speaks, one does not. Each utterance of a
recording is said to one and then to the other, in turns, so that whatever else the machine does meets both alike.
Measured is the time from the flush to the final.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Sequence

import numpy as np
from websockets.asyncio.client import ClientConnection, connect

from benchmarks.corpus import real_speech, wheel_recordings
from benchmarks.measures import percentile
from benchmarks.moonshine_choices import fragments
from benchmarks.record_streams import _joined, recordings
from benchmarks.report import Limit, heading, row
from livecaption.dialects.edge_wire import PCM_S16LE, encode_audio
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples

UTTERANCES = 40
MOST_LATER_S = 0.1
_CHUNK_S = 0.1


def main(utterances: int = UTTERANCES) -> list[Limit]:
    """Print both delays; the limit is on the median of how much later the same final is."""
    said = _utterances(utterances)
    heading(f"Finals with and without speakers, {len(said)} utterances each, real-time pace")
    command = [sys.executable, "-m", "benchmarks.day", "--server", "--real"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        port = json.loads(server.stdout.readline())["port"]
        without_s, with_s = asyncio.run(_measured(port, said))
        server.terminate()
    for name, waits_s in (("without", without_s), ("with", with_s)):
        row(
            f"flush to final {name} speakers",
            f"p50 {percentile(waits_s, 0.5):.3f} s, p95 {percentile(waits_s, 0.95):.3f} s, most {max(waits_s):.3f} s",
        )
    later_s = [late - early for early, late in zip(without_s, with_s, strict=True)]
    row("the same final later by", f"p50 {percentile(later_s, 0.5):+.3f} s, p95 {percentile(later_s, 0.95):+.3f} s")
    return [Limit("finals later where speakers are told apart, p50", percentile(later_s, 0.5), MOST_LATER_S, "s")]


def _utterances(count: int) -> list[Samples]:
    parts = [each for name in ("wheel", "read-1") for each in recordings().get(name, [])] if real_speech() else []
    found = fragments(_joined(parts or wheel_recordings()))
    return [each for each in found if len(each) > SAMPLE_RATE_HZ // 2][:count]


async def _measured(port: int, said: Sequence[Samples]) -> tuple[list[float], list[float]]:
    """Seconds from flush to final of each utterance, without and with speakers."""
    url = f"ws://127.0.0.1:{port}/transcribe"
    waits_s: tuple[list[float], list[float]] = [], []
    async with connect(f"{url}?session=without") as plain, connect(f"{url}?session=with") as labelled:
        for socket, diarize in ((plain, False), (labelled, True)):
            config = {"encodings": [PCM_S16LE], "words": True, "diarize": diarize}
            await socket.send(json.dumps({"type": "start", "config": config}))
            await _say(socket, -1, said[0])  # both models are loaded and warm then
        for number, samples in enumerate(said):
            for which in (0, 1) if number % 2 else (1, 0):
                waits_s[which].append(await _say((plain, labelled)[which], number, samples))
    return waits_s


async def _say(socket: ClientConnection, number: int, samples: Samples) -> float:
    await socket.send(json.dumps({"type": "utterance", "id": number + 1}))
    size = round(_CHUNK_S * SAMPLE_RATE_HZ)
    began_s = time.monotonic()
    for at in range(0, len(samples), size):
        await asyncio.sleep(max(0.0, began_s + (at + size) / SAMPLE_RATE_HZ - time.monotonic()))
        await socket.send(encode_audio(0, SAMPLE_RATE_HZ, np.asarray(samples[at : at + size]), PCM_S16LE))
    await socket.send(json.dumps({"type": "flush", "id": number + 1}))
    flushed_s = time.monotonic()
    while True:
        heard = json.loads(await socket.recv())
        if heard["type"] == "error":
            raise ConnectionError(heard["message"])
        if heard.get("isFinal") and heard.get("utteranceId") == number + 1:
            return time.monotonic() - flushed_s


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--utterances", type=int, default=UTTERANCES)
    for limit in main(parser.parse_args().utterances):
        limit.print()
