"""Our recogniser beside what people would install instead, at real-time pace, one after the other, in alternation.

    python -m benchmarks.beside_peers [--systems NAMES] [--rounds N] [--seconds S] [--busy none|only|both]
                                      [--groups NAMES] [--into FOLDER] [--tables]

Each hears the same sound: readers and a telephone call that no constant was chosen on (`held-out`), and the recordings
of the moonshine wheel (`wheel`), joined with pauses of a second; on an idle machine, and with one core kept busy. What
it says is kept in FOLDER with the time at which it came: more rounds add to those that are there, and `--tables` makes
the tables again without playing. Three rounds of everything take two and a half hours; what a run takes is said first.

WhisperLive and WhisperLiveKit (Whisper tiny.en) take part where LIVECAPTION_PEERS names the folder that
`python -m benchmarks.peers.install FOLDER` made. Nobody tells speakers apart; the system `speakers`, which is played
only when it is named, is ours when it does. Ours also stands there as the default view showed it in the same run.

A word was *spoken* when our model knows it first and in two cuts more, 0.1 s apart; *first* is from then to where it
first stands in its place, *settled* to where it does for good. Percentiles are over the words that ever stand; those
that never do are *missed*. *Later* is the median delay of the last minute less that of the first.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import asdict
from pathlib import Path

from websockets.exceptions import WebSocketException

from benchmarks.corpus import Recording, words
from benchmarks.engine import EVALUATION, known_since
from benchmarks.live import busy_core
from benchmarks.peers.systems import Played, System, systems
from benchmarks.peers.tables import MOONSHINE, OURS, SHOWN, Sound, tables
from benchmarks.record_streams import PAUSE_S, _joined, recordings
from benchmarks.report import row
from benchmarks.word_times import OUT
from livecaption.model.audio import SAMPLE_RATE_HZ

HELD_OUT, WHEEL = "held-out", "wheel"
ALSO_HELD_OUT = "telephone"
DEFAULT = (OURS, MOONSHINE, "whisperlive", "whisperlivekit")
LOADS = {"none": ("idle",), "only": ("busy",), "both": ("idle", "busy")}
STARTING_S = 25.0
"""About what starting, warming up and waiting for the last words take around a sound."""
INSTALL = (
    "WhisperLive and WhisperLiveKit are not here and take no part. "
    "python -m benchmarks.peers.install FOLDER installs them; then set LIVECAPTION_PEERS=FOLDER."
)


def sounds(groups: Sequence[str], seconds: float) -> list[Sound]:
    """The sounds of these groups; of what is held out at most so many seconds, the speakers in turn."""
    there = recordings()
    turns = [part for name in EVALUATION for part in enumerate(there.get(name, []))]
    readers = [each for _, each in sorted(turns, key=lambda part: part[0])]
    found = []
    for group in groups:
        chosen: list[Recording] = []
        left_s = seconds + PAUSE_S
        for each in there["wheel"] if group == WHEEL else [*readers, *there.get(ALSO_HELD_OUT, [])]:
            left_s -= PAUSE_S + len(each.load()) / SAMPLE_RATE_HZ
            if group == WHEEL or left_s >= 0:
                chosen.append(each)
        if chosen:
            samples = _joined(chosen)
            name = f"{group}-{len(samples) / SAMPLE_RATE_HZ:.0f}s"
            reference = [word for each in chosen for word in words(each.text)]
            found.append(Sound(name, samples, reference, limits=group == HELD_OUT))
    return found


def play(there: Sequence[Sound], taking_part: dict[str, System], loads: Sequence[str], rounds: int, into: Path) -> None:
    """Play `rounds` rounds and keep what was said."""
    playings = rounds * len(loads) * len(taking_part)
    minutes = playings * sum(each.length_s + STARTING_S for each in there) / 60
    print(f"About {minutes:.0f} minutes: {', '.join(each.title for each in taking_part.values())}", flush=True)
    into.mkdir(parents=True, exist_ok=True)
    done = [int(path.name.split(".")[2]) for path in into.glob("*.json.gz")]
    for number in range(max(done, default=0) + 1, max(done, default=0) + 1 + rounds):
        for load in loads:
            for name, system in taking_part.items():
                told = f"round {number}, {load}, {system.title}"
                try:
                    with system.ready() as heard:
                        for sound in there:
                            before = os.getloadavg()[0]
                            with busy_core() if load == "busy" else nullcontext():
                                played = heard(sound.samples)
                            _keep(into / f"{sound.name}.{load}.{number}.{name}.json.gz", played, before)
                            row(told, f"{sound.name} heard; load before {before:.1f}, after {os.getloadavg()[0]:.1f}")
                except (AssertionError, OSError, WebSocketException) as error:
                    row(told, f"failed, and the others go on: {type(error).__name__} {error}")


def _keep(path: Path, played: Played, load: float) -> None:
    with gzip.open(path, "wt", encoding="utf-8") as file:
        json.dump({**asdict(played), "load_before": round(load, 2)}, file)


def main() -> None:
    """As the module's text says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--systems", default=",".join(DEFAULT), help="names with commas; also: speakers")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=300.0, help="at most so much of what is held out")
    parser.add_argument(
        "--busy", choices=LOADS, default="both", help="without, with, or without and with one core busy"
    )
    parser.add_argument("--groups", default=f"{HELD_OUT},{WHEEL}", help="names with commas")
    parser.add_argument("--into", type=Path, default=OUT / "beside-peers", help="where what is said is kept")
    parser.add_argument("--tables", action="store_true", help="play nothing, show the tables of what is kept")
    given = parser.parse_args()
    peers = os.environ.get("LIVECAPTION_PEERS")
    known = systems(Path(peers).expanduser() if peers else None)
    asked = given.systems.split(",")
    if not set(asked) <= {*DEFAULT, *known}:
        sys.exit(f"There are these systems: {', '.join((*DEFAULT, 'speakers'))}")
    groups = given.groups.split(",")
    if not set(groups) <= {HELD_OUT, WHEEL}:
        sys.exit(f"There are these groups: {HELD_OUT}, {WHEEL}")
    taking_part = {name: known[name] for name in asked if name in known}
    if not given.tables and not set(asked) <= known.keys():
        print(INSTALL, flush=True)
    there = sounds(groups, given.seconds)
    for sound in there:
        known_since(sound.reference, sound.samples)  # takes minutes when it is first asked, and no time afterwards
    if not given.tables:
        play(there, taking_part, LOADS[given.busy], given.rounds, given.into)
    titles = {OURS: "livecaption", SHOWN: "livecaption, as shown (balanced)"}
    titles |= {name: system.title for name, system in systems(Path()).items() if name not in titles}
    for limit in tables(there, titles, ("idle", "busy"), given.into):
        limit.print()


if __name__ == "__main__":
    main()
