"""Sources on real sound servers, through everything that happens to devices: each on PulseAudio and on PipeWire.

Every device and program has a tone of its own, so that what is heard says where it came from.
"""

from __future__ import annotations

import queue
import signal
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes.clock import VirtualClock
from fakes.ear import FAINT, Ear
from fakes.sound_servers import MICROPHONE, SPEAKERS, SoundServer, until
from livecaption.capture.devices import (
    DeviceKind,
    list_devices,
    open_application,
    open_levels,
    open_microphone,
    open_system,
    what_to_install,
)
from livecaption.capture.pulse_application import PulseApplication
from livecaption.model.audio import MICROPHONE as MIC
from livecaption.model.audio import SYSTEM
from livecaption.model.errors import CaptureError
from livecaption.model.messages import Message, render
from livecaption.model.seams import Source
from livecaption.session.clock import SystemClock

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="sound servers are Linux's")

PATIENCE_S = 60.0
VOICE, OTHER_VOICE, MUSIC, OTHER_MUSIC, RADIO = 5_000.0, 6_000.0, 400.0, 700.0, 7_000.0


class Told:
    """What a source told of itself."""

    def __init__(self) -> None:
        self._queue: queue.SimpleQueue[Message | None] = queue.SimpleQueue()

    def __call__(self, what: Message | None) -> None:
        self._queue.put(what)

    def next(self) -> str | None:
        """The code of the next message; None when all is well."""
        what = self._queue.get(timeout=PATIENCE_S)
        return what.code if what is not None else None

    @property
    def more(self) -> bool:
        """Whether anything was told since."""
        return not self._queue.empty()


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def ear() -> Ear:
    return Ear()


_started: list[Source] = []


@pytest.fixture(autouse=True)
def nothing_left_open() -> Iterator[None]:
    """Sources of a test that failed would look for the next test's server."""
    yield
    while _started:
        _started.pop().stop()


def hear(source: Source, ear: Ear) -> Source:
    _started.append(source)
    source.start(ear)
    return source


def test_microphone_and_system_sound_at_once_and_neither_hears_the_other(server: SoundServer, ear: Ear) -> None:
    beyond = Ear()
    server.speak(MICROPHONE, VOICE)
    server.play(SPEAKERS, MUSIC)
    mic = hear(open_microphone(None, SystemClock()), ear)
    system = hear(open_system(None, SystemClock()), beyond)
    assert ear.hears(VOICE).channel == MIC
    assert beyond.hears(MUSIC).channel == SYSTEM
    mic.stop()
    system.stop()
    assert mic.title == "Microphone: Vmic"
    assert system.title == "This computer's sound: Speakers"
    assert ear.loudest(MUSIC) < FAINT
    assert beyond.loudest(VOICE) < FAINT


def test_what_was_pulled_out_in_a_pause_is_waited_for(server: SoundServer, ear: Ear, told: Told) -> None:
    source = hear(open_microphone(None, SystemClock(), on_trouble=told), ear)
    server.speak(MICROPHONE, VOICE)
    ear.hears(VOICE)
    source.stop()
    server.remove(MICROPHONE)
    source.start(ear)
    while (code := told.next()) != "device.lost":
        assert code in (None, "device.silent")
    server.plug_in(MICROPHONE)
    ear.forget()
    ear.hears(VOICE)
    source.stop()


def test_two_microphones_at_once(server: SoundServer, ear: Ear) -> None:
    server.add_microphone("second")
    server.speak(MICROPHONE, VOICE)
    server.speak("second", OTHER_VOICE)
    other = Ear()
    sources = [
        hear(open_microphone(MICROPHONE, SystemClock()), ear),
        hear(open_microphone("sec", SystemClock()), other),
    ]
    ear.hears(VOICE)
    other.hears(OTHER_VOICE)
    for source in sources:
        source.stop()
    assert ear.loudest(OTHER_VOICE) < FAINT
    assert other.loudest(VOICE) < FAINT


def test_system_sound_follows_the_default_output(server: SoundServer, ear: Ear, told: Told) -> None:
    server.add_output("headset")
    server.play(SPEAKERS, MUSIC)
    server.play("headset", OTHER_MUSIC)
    source = hear(open_system(None, SystemClock(), on_trouble=told), ear)
    assert not ear.hears(MUSIC).discontinuity
    server.control("set-default-sink", "headset")
    after = ear.hears(OTHER_MUSIC)
    assert any(block.discontinuity for block in ear.blocks[: ear.blocks.index(after) + 1])
    assert source.title.endswith("Headset")
    server.control("set-default-sink", SPEAKERS)
    ear.hears(MUSIC)
    source.stop()
    assert not told.more, "nothing was wrong"


def test_an_output_of_another_rate_is_heard_in_its_own(server: SoundServer, ear: Ear) -> None:
    server.add_output("headset", rate_hz=44_100)
    server.play(SPEAKERS, MUSIC)
    server.play("headset", OTHER_MUSIC)
    source = hear(open_system(None, SystemClock()), ear)
    assert ear.hears(MUSIC).rate_hz == 48_000
    server.control("set-default-sink", "headset")
    after = ear.hears(OTHER_MUSIC)
    source.stop()
    # PulseAudio changes the rate of an output at rest to that of what is played on it; PipeWire leaves it.
    (line,) = [each for each in server.control("list", "short", "sinks").splitlines() if "\theadset\t" in each]
    assert f" {after.rate_hz}Hz" in line
    assert len(after.samples) >= after.rate_hz // 50, "blocks of 20 ms"


def test_a_vanished_output_never_makes_us_caption_the_microphone(server: SoundServer, ear: Ear, told: Told) -> None:
    server.add_output("headset")
    server.speak(MICROPHONE, VOICE)
    server.play("headset", MUSIC)
    source = hear(open_system("Headset", SystemClock(), on_trouble=told), ear)
    ear.hears(MUSIC)
    server.remove("headset")
    assert told.next() == "device.lost"
    heard = len(ear.blocks)
    server.add_output("headset")
    server.play("headset", OTHER_MUSIC)
    ear.hears(OTHER_MUSIC)
    assert told.next() is None
    source.stop()
    assert ear.blocks[heard].discontinuity
    assert ear.loudest(VOICE) < FAINT


def test_the_default_output_vanishes_and_the_next_one_is_heard(server: SoundServer, ear: Ear) -> None:
    server.add_output("headset")
    server.speak(MICROPHONE, VOICE)
    server.play("headset", MUSIC)
    server.play(SPEAKERS, OTHER_MUSIC)
    server.control("set-default-sink", "headset")
    source = hear(open_system(None, SystemClock()), ear)
    ear.hears(MUSIC)
    server.remove("headset")
    ear.hears(OTHER_MUSIC)
    source.stop()
    assert ear.loudest(VOICE) < FAINT


def test_a_followed_microphone_follows(server: SoundServer, ear: Ear) -> None:
    server.add_microphone("second")
    server.speak(MICROPHONE, VOICE)
    server.speak("second", OTHER_VOICE)
    source = hear(open_microphone(None, SystemClock()), ear)
    ear.hears(VOICE)
    server.control("set-default-source", "second")
    ear.hears(OTHER_VOICE)
    assert source.title == "Microphone: Second"
    server.remove("second")
    ear.hears(VOICE)
    source.stop()


def test_a_chosen_microphone_is_waited_for_and_no_other_is_heard(server: SoundServer, ear: Ear, told: Told) -> None:
    server.add_microphone("second")
    server.speak(MICROPHONE, VOICE)
    server.speak("second", OTHER_VOICE)
    source = hear(open_microphone("second", SystemClock(), on_trouble=told), ear)
    ear.hears(OTHER_VOICE)
    server.remove("second")
    assert told.next() == "device.lost"
    ear.forget()
    server.plug_in("second")
    ear.hears(OTHER_VOICE)
    assert told.next() is None
    source.stop()
    assert ear.loudest(VOICE) < FAINT


def test_with_leave_another_microphone_stands_in_until_the_chosen_one_is_back(
    server: SoundServer, ear: Ear, told: Told
) -> None:
    server.add_microphone("second")
    server.speak(MICROPHONE, VOICE)
    server.speak("second", OTHER_VOICE)
    source = hear(open_microphone("second", SystemClock(), on_trouble=told, fallback=True), ear)
    ear.hears(OTHER_VOICE)
    server.remove("second")
    ear.hears(VOICE)
    assert told.next() == "device.stands_in"
    server.plug_in("second")
    ear.hears(OTHER_VOICE)
    assert told.next() is None
    source.stop()


def test_with_leave_a_device_that_is_not_there_yet_is_waited_for_with_another(
    server: SoundServer, ear: Ear, told: Told
) -> None:
    beyond, told_beyond = Ear(), Told()
    server.speak(MICROPHONE, VOICE)
    server.play(SPEAKERS, MUSIC)
    microphone = hear(open_microphone("second", SystemClock(), on_trouble=told, fallback=True), ear)
    output = hear(open_system("headset", SystemClock(), on_trouble=told_beyond, fallback=True), beyond)
    ear.hears(VOICE)
    beyond.hears(MUSIC)
    assert told.next() == told_beyond.next() == "device.stands_in"
    server.add_microphone("second")
    server.add_output("headset")
    server.speak("second", OTHER_VOICE)
    server.play("headset", OTHER_MUSIC)
    ear.hears(OTHER_VOICE)
    beyond.hears(OTHER_MUSIC)
    assert told.next() is told_beyond.next() is None
    microphone.stop()
    output.stop()


def test_after_a_crash_of_the_server_both_come_again(server: SoundServer, ear: Ear, told: Told) -> None:
    beyond, told_beyond = Ear(), Told()
    server.speak(MICROPHONE, VOICE)
    server.play(SPEAKERS, MUSIC)
    sources = [
        hear(open_microphone(None, SystemClock(), on_trouble=told), ear),
        hear(open_system(None, SystemClock(), on_trouble=told_beyond), beyond),
    ]
    ear.hears(VOICE)
    beyond.hears(MUSIC)
    server.kill()
    assert told.next() == told_beyond.next() == "device.lost"
    heard = len(ear.blocks), len(beyond.blocks)
    ear.forget()
    beyond.forget()
    server.start()
    server.speak(MICROPHONE, VOICE)
    server.play(SPEAKERS, MUSIC)
    ear.hears(VOICE)
    beyond.hears(MUSIC)
    for source in sources:
        source.stop()
    assert ear.blocks[heard[0]].discontinuity
    assert beyond.blocks[heard[1]].discontinuity
    assert ear.loudest(MUSIC) < FAINT
    assert beyond.loudest(VOICE) < FAINT


def test_a_stop_closes_the_device_and_keeps_nothing(server: SoundServer, ear: Ear) -> None:
    server.speak(MICROPHONE, VOICE)
    server.play(SPEAKERS, MUSIC)
    sources = [
        open_microphone(None, SystemClock()),
        open_system(None, SystemClock()),
        open_application("Player", SystemClock()),
    ]
    for _ in range(2):
        for source in sources:
            hear(source, ear)
        ear.hears(VOICE)
        ear.hears(MUSIC)
        until(lambda: server.recorders() == 3, "three streams record")
        for source in sources:
            source.stop()
        there = len(ear.blocks)
        until(lambda: server.recorders() == 0, "no stream records")
        assert len(ear.blocks) == there


def test_one_program_alone_with_all_its_streams(server: SoundServer, ear: Ear, told: Told) -> None:
    server.speak(MICROPHONE, VOICE)
    server.play(SPEAKERS, MUSIC, "Browser")
    server.play(SPEAKERS, RADIO, "Radio")
    source = hear(open_application("browser", SystemClock(), on_trouble=told), ear)
    ear.hears(MUSIC)
    second = server.play(SPEAKERS, OTHER_MUSIC, "Browser")
    both = ear.hears(OTHER_MUSIC)
    ear.hears(MUSIC)
    second.kill()
    until(lambda: isinstance(source, PulseApplication) and source.streams == 1, "one stream is left")
    source.stop()
    assert both.channel == SYSTEM
    assert source.title == "Sound of browser"
    assert ear.loudest(RADIO) < FAINT
    assert ear.loudest(VOICE) < FAINT
    assert not told.more


def test_a_program_that_ends_is_silent_and_never_the_microphone(server: SoundServer, ear: Ear, told: Told) -> None:
    server.speak(MICROPHONE, VOICE)
    source = hear(open_application("Browser", SystemClock(), on_trouble=told), ear)
    assert not ear.next().samples.any(), "not there yet"
    for _ in range(2):
        browser = server.play(SPEAKERS, MUSIC, "Browser")
        ear.hears(MUSIC)
        browser.kill()
        until(lambda: isinstance(source, PulseApplication) and source.streams == 0, "its stream is gone")
        ear.next()
        until(lambda: not ear.blocks[-1].samples.any(), "silence")
    source.stop()
    assert not told.more
    assert ear.loudest(VOICE) < FAINT
    assert not any(block.discontinuity for block in ear.blocks)
    for before, after in zip(ear.blocks, ear.blocks[1:], strict=False):
        assert after.captured_s == pytest.approx(before.captured_s + len(before.samples) / before.rate_hz)


def test_a_program_is_followed_to_another_output(server: SoundServer, ear: Ear) -> None:
    server.add_output("headset")
    server.play(SPEAKERS, MUSIC, "Browser")
    source = hear(open_application("Browser", SystemClock()), ear)
    ear.hears(MUSIC)
    (line,) = [each for each in server.control("list", "short", "sink-inputs").splitlines() if "pipe" not in each][:1]
    server.control("move-sink-input", line.split("\t")[0], "headset")
    ear.forget()
    ear.hears(MUSIC)
    source.stop()


def test_after_sleep_sound_goes_on_later_and_nothing_is_wrong(server: SoundServer, ear: Ear, told: Told) -> None:
    clock = VirtualClock(100.0)
    server.speak(MICROPHONE, VOICE)
    source = hear(open_microphone(None, clock, on_trouble=told), ear)
    before = ear.hears(VOICE)
    clock.advance(3_600.0)  # the clock goes on while the machine sleeps, the device does not
    ear.forget()
    until(lambda: ear.hears(VOICE).captured_s > 3_600.0, "a block of after the sleep")
    for _ in range(60):
        ear.hears(VOICE)
    source.stop()
    assert before.captured_s <= 100.0
    assert not any(block.discontinuity for block in ear.blocks), "the timeline sees by itself that time passed"
    assert not told.more


def test_a_source_of_a_frozen_server_can_be_stopped(server: SoundServer, ear: Ear) -> None:
    server.speak(MICROPHONE, VOICE)
    source = hear(open_microphone(None, SystemClock()), ear)
    ear.hears(VOICE)
    server.signal(signal.SIGSTOP)
    source.stop()
    server.signal(signal.SIGCONT)


def test_a_muted_microphone_is_told_of_at_once(server: SoundServer, ear: Ear, told: Told) -> None:
    server.speak(MICROPHONE, VOICE)
    source = hear(open_microphone(None, SystemClock(), on_trouble=told), ear)
    ear.hears(VOICE)
    server.control("set-source-mute", MICROPHONE, "1")
    assert told.next() == "device.muted"
    server.control("set-source-mute", MICROPHONE, "0")
    assert told.next() is None
    source.stop()


def test_an_unknown_output_says_which_there_are(server: SoundServer) -> None:
    with pytest.raises(CaptureError) as raised:
        open_system("Hasselhoff", SystemClock())
    assert raised.value.message.code == "system.unknown_output"
    assert "speakers (Speakers)" in str(raised.value)


def test_an_output_that_goes_between_choosing_and_starting(server: SoundServer, ear: Ear) -> None:
    server.add_output("headset")
    source = open_system("headset", SystemClock())
    server.remove("headset")
    with pytest.raises(CaptureError) as raised:
        source.start(ear)
    assert raised.value.message.code == "system.unknown_output"
    source.stop()


def test_everything_is_listed_with_its_marks_and_names(server: SoundServer) -> None:
    server.add_output("headset")
    server.add_microphone("second")
    server.control("set-source-mute", "second", "1")
    server.play(SPEAKERS, MUSIC, "Browser")
    until(lambda: any(each.kind is DeviceKind.APPLICATION for each in list_devices()), "a program plays")
    listed = {(each.kind.value, each.name, each.title, each.is_default, each.muted) for each in list_devices()}
    assert {
        ("mic", "vmic", "Vmic", True, False),
        ("mic", "second", "Second", False, True),
        ("system", "speakers", "Speakers", True, False),
        ("system", "headset", "Headset", False, False),
        ("app", "Browser", "Browser", False, False),
    } <= listed
    assert not any("monitor" in name for _, name, *_ in listed)


def test_levels_of_all_devices_at_once_as_they_come_and_go(server: SoundServer) -> None:
    server.add_output("headset")
    server.play(SPEAKERS, MUSIC, "Browser")
    levels = open_levels(SystemClock(), ("vmic", "speakers", "headset", "Browser"))
    seen: dict[str, float | None] = {}

    def loud() -> set[str]:
        seen.clear()
        seen.update({device.name: level for device, level in levels.read(0.1).items()})
        return {name for name, level in seen.items() if level is not None and level > -20}

    until(lambda: loud() == {"speakers", "Browser"}, "only what plays is loud")
    assert seen["speakers"] == pytest.approx(-10.5, abs=4)
    server.speak(MICROPHONE, VOICE)
    until(lambda: loud() == {"vmic", "speakers", "Browser"}, "the microphone is loud, too")
    server.remove("headset")
    until(lambda: not loud() or "headset" not in seen, "what is gone is not shown")
    levels.close()
    levels.close()
    until(lambda: server.recorders() == 0, "nothing is open any more")


@pytest.mark.usefixtures("no_server")
def test_without_a_server_there_is_no_system_sound() -> None:
    for opening in (open_system, open_application):
        with pytest.raises(CaptureError) as raised:
            opening("anything", SystemClock())
        assert raised.value.message.code == "device.no_system_sound"


@pytest.mark.usefixtures("no_server")
def test_pipewire_without_its_pulse_server_is_told_apart(no_server: Path) -> None:
    missing = what_to_install()
    assert missing is not None
    assert missing.code == "device.no_system_sound"
    with socket.socket(socket.AF_UNIX) as pipewire:
        pipewire.bind(str(no_server / "pipewire-0"))
        missing = what_to_install()
        assert missing is not None
        assert "pipewire-pulse" in render(missing)
        with pytest.raises(CaptureError) as raised:
            open_system(None, SystemClock())
    assert raised.value.message == missing
