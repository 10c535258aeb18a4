"""Record the event streams that `benchmarks.flicker` replays: what an endpoint sends while people speak.

    python -m benchmarks.record_streams [--only NAME] [--system SYSTEM] [--into FOLDER] [--times]

Each recording is played at real-time pace to two systems, one after the other: plain moonshine (a raw stream, all
decoded again at each update, `benchmarks.plain_moonshine`) and livecaption's own endpoint (`--engine-events`). It takes
about 25 minutes and wants an otherwise idle machine: under load updates come late and less often.

`--times` finds instead when each word was spoken, as `benchmarks.word_times` does, for every recording: what a stream's
delays are counted from. It takes about 10 minutes; recording the streams again does not change it.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import soundfile

from benchmarks.corpus import SPEECH, Recording, wheel_recordings, words
from benchmarks.report import row
from benchmarks.word_times import CUT, STEP_S, decoder, stable_since, utterances
from livecaption.model.audio import SAMPLE_RATE_HZ, Samples

FOLDER = Path(__file__).parent / "streams"
PAUSE_S = 1.0
PEER = "moonshine"
OURS = "livecaption"
SYSTEMS = (PEER, OURS)
TUNING = ("wheel", "read-1998")
"""What the constants of stability were chosen on; all other streams are for evaluation, by other speakers."""


def recordings() -> dict[str, list[Recording]]:
    """The recordings by the name of the stream they are joined to: the wheel's, and those of the folder of speech."""
    found = {"wheel": wheel_recordings()}
    manifest = SPEECH / "manifest.jsonl"
    if not manifest.exists():
        return found
    for line in manifest.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        name = {
            "librispeech": f"read-{entry['speaker']}",
            "telephone": "telephone",
            "ami": "meetings",
        }.get(entry["file"].partition("/")[0])
        if name is not None:
            found.setdefault(name, []).append(Recording(SPEECH / entry["file"], entry["text"] or ""))
    return found


def main(names: Sequence[str] = (), systems: Sequence[str] = SYSTEMS, folder: Path = FOLDER) -> None:
    """Record the streams `names` (all when empty) of `systems` into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, parts in recordings().items():
        if names and name not in names:
            continue
        for system in systems:
            busy = os.getloadavg()[0]
            lines = _record(system, parts)
            with gzip.GzipFile(folder / f"{system}-{name}.jsonl.gz", "wb", mtime=0) as file:
                file.write("".join(line + "\n" for line in lines).encode())
            row(f"{system}-{name}", f"{len(lines)} events; load before {busy:.1f}, after {os.getloadavg()[0]:.1f}")


def time_words(names: Sequence[str] = (), folder: Path = FOLDER) -> None:
    """Write the words of the recordings `names` (all when empty) as the engine knows them, each with its time."""
    decode = decoder()
    for name, parts in recordings().items():
        if names and name not in names:
            continue
        samples = _joined(parts)
        found: list[tuple[str, float]] = []
        for start, end in utterances(samples, CUT):
            step = round(STEP_S * SAMPLE_RATE_HZ)
            cuts = [
                (cut / SAMPLE_RATE_HZ, words(decode(samples[start:cut])))
                for cut in (*range(start + step, end, step), end)
            ]
            found += zip(cuts[-1][1], stable_since(cuts[-1][1], cuts), strict=True)
        with gzip.GzipFile(folder / f"times-{name}.json.gz", "wb", mtime=0) as file:
            file.write(json.dumps([[word, round(time_s, 2)] for word, time_s in found]).encode())
        row(f"times-{name}", f"{len(found)} words")


def _joined(parts: Sequence[Recording]) -> Samples:
    pause = np.zeros(round(PAUSE_S * SAMPLE_RATE_HZ), dtype=np.float32)
    return np.concatenate([piece for part in parts for piece in (part.load(), pause)])


def _record(system: str, parts: Sequence[Recording]) -> list[str]:
    """The event lines of one system that hears the recordings with pauses between them."""
    samples = _joined(parts)
    with tempfile.TemporaryDirectory() as place:
        sound, events = Path(place) / "sound.wav", Path(place) / "events.jsonl"
        soundfile.write(sound, samples, SAMPLE_RATE_HZ, subtype="PCM_16")
        if system == PEER:
            command = ["-m", "benchmarks.plain_moonshine", str(sound), str(events)]
        else:
            command = ["-m", "livecaption", "caption", "--source", f"file:{sound}", "--quiet"]
            command += ["--engine-events", str(events)]
        subprocess.run([sys.executable, *command], check=True)
        lines = events.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if json.loads(line)["kind"] == "caption"]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", action="append", default=[], help="record this stream alone; may be given again")
    parser.add_argument("--system", action="append", choices=SYSTEMS, help="record this system alone")
    parser.add_argument("--into", type=Path, default=FOLDER)
    parser.add_argument("--times", action="store_true", help="find when the words were spoken, instead of recording")
    given = parser.parse_args()
    if given.times:
        time_words(given.only, given.into)
    else:
        main(given.only, given.system or SYSTEMS, given.into)
