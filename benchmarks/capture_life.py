"""How soon sound comes again: after a new default, a replugged device, a restarted server.

`python -m benchmarks.capture_life`: on a PulseAudio and a PipeWire of the benchmark's own. The clock starts before the
device is made again (or the server, or the program, is started), so the time these take themselves is part of it, and
ends with the first block that holds its tone.
"""

from __future__ import annotations

import statistics
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from benchmarks.capture_delay import own
from benchmarks.report import Limit, heading, row
from livecaption.capture.devices import open_application, open_microphone, open_system
from livecaption.capture.microphone import Trouble
from livecaption.model.audio import MICROPHONE as MIC
from livecaption.model.audio import SYSTEM, ChannelId
from livecaption.model.messages import Message
from livecaption.model.seams import Source
from livecaption.session.clock import SystemClock

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))  # the fakes are those of the tests

from fakes.ear import PATIENCE_S, Ear
from fakes.sound_servers import MICROPHONE, SPEAKERS, PipeWire, PulseAudio, SoundServer

VOICE, OTHER_VOICE, MUSIC, OTHER_MUSIC = 5_000.0, 6_000.0, 400.0, 700.0
ROUNDS = 5
RECOVERY_S = 2.0
FOLLOW_S = 0.5


class Case:
    """One source, from the first of its sound to the first after a change."""

    def __init__(self) -> None:
        self.ear = Ear()
        self._lost = threading.Event()
        self._clock = SystemClock()

    def told(self, what: Message | None) -> None:
        """For `on_trouble`."""
        if what is not None:
            self._lost.set()

    def lost(self) -> None:
        """Wait until the source says that it is lost: what comes from then on is new."""
        assert self._lost.wait(PATIENCE_S), "it was not lost"
        self.ear.forget()

    def run(self, source: Source, first: float, change: Callable[[], float], then: float) -> float:
        """Seconds from the moment that `change` returns to the first block with the tone `then`."""
        source.start(self.ear)
        self.ear.hears(first)
        back_s = change()
        self.ear.hears(then)
        took_s = self._clock.now_s() - back_s
        source.stop()
        return took_s


def another_default(server: SoundServer, case: Case) -> float:
    """The person chooses another output."""
    server.play(SPEAKERS, MUSIC)
    server.play("headset", OTHER_MUSIC)
    clock = SystemClock()

    def change() -> float:
        now_s = clock.now_s()
        server.control("set-default-sink", "headset")
        return now_s

    return case.run(open_system(None, clock), MUSIC, change, OTHER_MUSIC)


def replugged_microphone(server: SoundServer, case: Case) -> float:
    """The chosen microphone goes, and comes back."""
    server.speak("second", OTHER_VOICE)
    clock = SystemClock()

    def change() -> float:
        server.remove("second")
        case.lost()
        now_s = clock.now_s()
        server.plug_in("second")
        return now_s

    return case.run(open_microphone("second", clock, on_trouble=case.told), OTHER_VOICE, change, OTHER_VOICE)


def replugged_output(server: SoundServer, case: Case) -> float:
    """The chosen output goes, and comes back, and is played on."""
    server.play("headset", OTHER_MUSIC)
    clock = SystemClock()

    def change() -> float:
        server.remove("headset")
        case.lost()
        now_s = clock.now_s()
        server.add_output("headset")
        server.play("headset", MUSIC)
        return now_s

    return case.run(open_system("headset", clock, on_trouble=case.told), OTHER_MUSIC, change, MUSIC)


def program_again(server: SoundServer, case: Case) -> float:
    """A program ends, and is started again."""
    player = server.play(SPEAKERS, MUSIC, "Browser")
    clock = SystemClock()

    def change() -> float:
        player.kill()
        now_s = clock.now_s()
        server.play(SPEAKERS, OTHER_MUSIC, "Browser")
        return now_s

    return case.run(open_application("Browser", clock), MUSIC, change, OTHER_MUSIC)


def restarted(
    open_source: Callable[[None, SystemClock, ChannelId, Trouble], Source], channel: ChannelId
) -> Callable[[SoundServer, Case], float]:
    """The server is killed, and started again: from before its start, so its own start is part of the time."""

    def measure_it(server: SoundServer, case: Case) -> float:
        clock = SystemClock()

        def sound() -> None:
            server.speak(MICROPHONE, VOICE)
            server.play(SPEAKERS, VOICE)

        def change() -> float:
            server.kill()
            case.lost()
            now_s = clock.now_s()
            server.start()
            sound()
            return now_s

        sound()
        return case.run(open_source(None, clock, channel, case.told), VOICE, change, VOICE)

    return measure_it


CASES: tuple[tuple[str, float, Callable[[SoundServer, Case], float]], ...] = (
    ("another default output", FOLLOW_S, another_default),
    ("microphone plugged in again", RECOVERY_S, replugged_microphone),
    ("output plugged in again", RECOVERY_S, replugged_output),
    ("program plays again", RECOVERY_S, program_again),
    ("server restarted, microphone", RECOVERY_S, restarted(open_microphone, MIC)),
    ("server restarted, system sound", RECOVERY_S, restarted(open_system, SYSTEM)),
)


def measure(kind: type[SoundServer]) -> list[Limit]:
    """One server."""
    name = kind.__name__
    heading(f"How soon sound comes again on {name}")
    limits: list[Limit] = []
    for title, bound_s, case in CASES:
        took_s: list[float] = []
        for _ in range(ROUNDS):
            with own(kind) as server:
                server.add_output("headset")
                server.add_microphone("second")
                took_s.append(case(server, Case()))
        row(title, f"{statistics.median(took_s):.2f} s (p50), {max(took_s):.2f} s at worst, of {len(took_s)}")
        limits.append(Limit(f"{title}, {name}", max(took_s), bound_s, "s", f"worst of {len(took_s)}"))
    return limits


def main() -> list[Limit]:
    """Measure both servers; those that are not installed are named."""
    limits: list[Limit] = []
    for kind in (PulseAudio, PipeWire):
        if why := kind.lacks():
            row(kind.__name__, f"left out: {why}")
        else:
            limits += measure(kind)
    return limits


if __name__ == "__main__":
    for limit in main():
        limit.print()
