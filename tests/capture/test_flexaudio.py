"""What a computer plays, through flexaudio: on a fake of its published interface, for Windows and macOS."""

from __future__ import annotations

import queue
import threading

import pytest

from fakes.clock import VirtualClock
from fakes.flexaudio import CHUNK_FRAMES, FakeDevice, FakeEvent, FakeFlexaudio, FakeProcess, FakeRuntimeError
from livecaption.capture import flexaudio_binding
from livecaption.capture.flexaudio_binding import CHANNELS, DISCONTINUITY, RATE_HZ
from livecaption.capture.flexaudio_listing import apps, outputs, process_of
from livecaption.capture.flexaudio_reader import DENIED_RETRY_S, FOLLOW_S, SETTLE_S, FlexaudioReader, Wanted
from livecaption.capture.flexaudio_source import FlexaudioSource
from livecaption.capture.microphone import RETRY_S
from livecaption.capture.outlet import Outlet
from livecaption.capture.ring import BlockRing
from livecaption.capture.watch import OVERFLOW_SHOWN_S, Troubles
from livecaption.model.audio import SYSTEM, CapturedBlock
from livecaption.model.errors import CaptureError
from livecaption.model.messages import Message, render

PATIENCE_S = 60.0
TURN_S = 0.02


class Reading:
    """A reader that is turned by hand, what it put, and what it told."""

    def __init__(self, package: FakeFlexaudio, wanted: Wanted | None = None, *, follows: bool = True) -> None:
        self.package = package
        self.clock = VirtualClock(100.0)
        self.ring = BlockRing(capacity_s=3_600.0)
        self.told: list[str | None] = []
        outlet = Outlet(self.ring, SYSTEM, self.clock, rate_hz=RATE_HZ, channels=CHANNELS)
        self.reader = FlexaudioReader(
            package, wanted or Wanted(), self.clock, outlet, Troubles(self._tell), follows=follows
        )
        self.reader.begin()

    def _tell(self, what: Message | None) -> None:
        self.told.append(None if what is None else what.code)

    def turn(self, seconds: float = TURN_S, *, plays: float | None = None) -> None:
        """Let time pass; `plays`: chunks of that value come, one each 20 ms."""
        for _ in range(max(1, round(seconds / TURN_S))):
            self.clock.advance(TURN_S)
            if plays is not None and self.package.opened and not self.package.stream.stopped:
                self.package.stream.give(plays)
            self.reader.turn()

    def blocks(self) -> list[CapturedBlock]:
        """What was put since the last call."""
        found: list[CapturedBlock] = []
        while (item := self.ring.get(0)) is not None:
            assert isinstance(item, CapturedBlock)
            found.append(item)
        return found


@pytest.fixture
def package() -> FakeFlexaudio:
    return FakeFlexaudio()


def test_chunks_become_blocks_with_the_time_they_were_captured(package: FakeFlexaudio) -> None:
    reading = Reading(package)
    reading.turn(plays=0.25)
    (block,) = reading.blocks()
    assert block.channel == SYSTEM
    assert block.rate_hz == RATE_HZ
    assert block.samples.shape == (CHUNK_FRAMES, CHANNELS)
    assert (block.samples == 0.25).all()
    assert block.captured_s == pytest.approx(100.0)
    assert not block.discontinuity
    assert package.stream.kind == "system"
    assert package.stream.device_id is None
    assert reading.reader.title == "Speakers (Realtek)"


def test_after_a_busy_second_no_chunk_is_late_or_left(package: FakeFlexaudio) -> None:
    reading = Reading(package)
    package.stream.give(count=50)
    reading.clock.advance(1.0)
    reading.reader.turn()
    blocks = reading.blocks()
    assert [round(block.captured_s - 100.0, 6) for block in blocks] == [
        pytest.approx(number * 0.02) for number in range(50)
    ]


@pytest.mark.parametrize("what", ["flag", "dropped", "event"])
def test_lost_sound_is_marked_once(package: FakeFlexaudio, what: str) -> None:
    reading = Reading(package)
    reading.turn(0.1, plays=0.25)
    if what == "event":
        package.stream.tell("audioLoss")
    package.stream.give(flags=DISCONTINUITY if what == "flag" else 0, dropped_before=3 if what == "dropped" else 0)
    package.stream.give(count=3)
    reading.turn()
    assert [block.discontinuity for block in reading.blocks()] == [False] * 5 + [True] + [False] * 3
    if what == "flag":
        assert reading.told == []
        return
    assert reading.told == ["device.overflow"]
    assert reading.reader.overflows == 1
    reading.turn(OVERFLOW_SHOWN_S + TURN_S, plays=0.25)
    assert reading.told == ["device.overflow", None]


def test_a_chunk_without_sound_is_no_block(package: FakeFlexaudio) -> None:
    reading = Reading(package)
    package.stream.give()
    package.stream.chunks[0].frames = 0
    package.stream.chunks[0].data = b""
    reading.turn()
    assert reading.blocks() == []


def test_zeros_of_an_output_that_plays_nothing_are_no_trouble(package: FakeFlexaudio) -> None:
    reading = Reading(package)
    reading.turn(30.0, plays=0.0)
    assert reading.told == []
    assert not any(block.discontinuity for block in reading.blocks())


def test_a_stall_that_comes_to_nothing_is_a_rest(package: FakeFlexaudio) -> None:
    reading = Reading(package)
    reading.turn(1.0, plays=0.25)
    reading.turn(2.0)
    package.stream.tell("stalled")
    reading.turn(SETTLE_S + 0.5)
    for _ in range(5):
        package.stream.tell("stalled")  # flexaudio opens it again and again until something plays
        reading.turn(2.0)
    reading.turn(1.0, plays=0.5)
    blocks = reading.blocks()
    assert set(reading.told) <= {None}
    assert not any(block.discontinuity for block in blocks)
    assert sum(len(block.samples) for block in blocks) / RATE_HZ == pytest.approx(15.5, abs=0.05)
    assert len(package.opened) == 1


def test_without_the_helper_that_keeps_it_awake_an_output_may_rest(package: FakeFlexaudio) -> None:
    reading = Reading(package)
    package.stream.helpers.append(FakeEvent("classicLoopbackKeepaliveStopped", "startupFailed"))
    reading.turn(10.0)
    assert reading.told == []
    blocks = reading.blocks()
    assert sum(len(block.samples) for block in blocks) / RATE_HZ == pytest.approx(10.0, abs=0.3)
    package.stream.helpers.append(FakeEvent("classicLoopbackKeepaliveStarted"))
    reading.turn(1.0)
    assert reading.blocks() == []


def test_a_helper_that_stops_with_its_stream_says_nothing_of_rest(package: FakeFlexaudio) -> None:
    reading = Reading(package)
    package.stream.helpers.append(FakeEvent("classicLoopbackKeepaliveStopped", "recovery"))
    reading.turn(1.0)
    assert reading.blocks() == []


@pytest.mark.parametrize("ends", [("stalled", "recoverableError"), ("deviceLost",), ("terminalError",), ("error",)])
def test_an_output_that_goes_away_is_told_and_waited_for(package: FakeFlexaudio, ends: tuple[str, ...]) -> None:
    reading = Reading(package, Wanted(output="Headphones"))
    reading.turn(0.1, plays=0.25)
    lost = package.stream
    package.known = [each for each in package.known if each.id != "Headphones"]
    lost.tell(*ends)
    reading.turn()
    assert lost.stopped
    assert reading.told == ["system.lost"]
    reading.turn(30.0)
    assert package.opened == [lost], "nothing else is captured meanwhile"
    package.known.append(FakeDevice("Headphones", "Headphones (USB)"))
    reading.turn(RETRY_S)
    assert package.stream.device_id == "Headphones"
    reading.turn(0.1, plays=0.25)
    assert reading.told == ["system.lost", None]
    assert [block.discontinuity for block in reading.blocks()] == [False] * 5 + [True] + [False] * 4


def test_a_capture_that_is_moved_to_another_output_is_left(package: FakeFlexaudio) -> None:
    reading = Reading(package, Wanted(output="Headphones"))
    package.known = [each for each in package.known if each.id != "Headphones"]
    reading.turn(FOLLOW_S + TURN_S, plays=0.25)  # PipeWire goes on with another, and says nothing
    assert package.stream.stopped
    assert reading.told == ["system.lost"]


def test_polls_that_raise_are_a_loss_too(package: FakeFlexaudio) -> None:
    reading = Reading(package)
    package.stream.ended = FakeRuntimeError("backend", "the device is gone")
    reading.turn()
    assert reading.told == ["system.lost"]
    reading.turn(RETRY_S)
    reading.turn(0.1, plays=0.25)
    assert reading.told == ["system.lost", None]


def test_an_output_that_refuses_is_asked_twice_a_second(package: FakeFlexaudio) -> None:
    reading = Reading(package)
    package.stream.tell("deviceLost")
    package.refuses = FakeRuntimeError("deviceNotFound")
    reading.turn(5.0)
    assert reading.told == ["system.lost"]
    package.refuses = None
    reading.turn(RETRY_S + TURN_S)
    assert len(package.opened) == 2


def test_the_default_output_is_followed(package: FakeFlexaudio) -> None:
    reading = Reading(package)
    reading.turn(0.1, plays=0.25)
    package.make_default("Headphones")
    reading.turn(FOLLOW_S + TURN_S, plays=0.0)
    assert [each.stopped for each in package.opened] == [True, False]
    assert package.stream.device_id is None
    assert reading.reader.title == "Headphones (USB)"
    reading.turn(0.1, plays=0.25)
    assert reading.told == []
    assert sum(block.discontinuity for block in reading.blocks()) == 1


def test_a_tap_that_follows_by_itself_is_left_alone(package: FakeFlexaudio) -> None:
    reading = Reading(package, follows=False)
    package.make_default("Headphones")
    reading.turn(10.0, plays=0.1)
    assert len(package.opened) == 1


def test_an_output_that_was_chosen_is_not_left_for_the_default(package: FakeFlexaudio) -> None:
    reading = Reading(package, Wanted(output="Headphones"))
    package.make_default("Headphones")
    package.make_default("Speakers")
    reading.turn(10.0, plays=0.1)
    assert len(package.opened) == 1


def test_the_default_stands_in_only_where_that_is_allowed(package: FakeFlexaudio) -> None:
    reading = Reading(package, Wanted(output="Headphones", fallback=True))
    headphones = package.known.pop(1)
    package.stream.tell("deviceLost")
    reading.turn(plays=0.1)
    reading.turn(1.0, plays=0.1)
    assert package.stream.device_id is None
    assert reading.reader.title == "Speakers (Realtek)"
    assert reading.told == ["system.lost", "device.stands_in"]
    package.known.append(headphones)
    reading.turn(FOLLOW_S, plays=0.1)
    assert package.stream.device_id == "Headphones"
    assert reading.told == ["system.lost", "device.stands_in", None]


def test_devices_that_cannot_be_listed_do_not_stop_a_capture(package: FakeFlexaudio) -> None:
    package.cannot_list = FakeRuntimeError("backend", "microphone consent is undecided")
    reading = Reading(package)
    reading.turn(10.0, plays=0.1)
    assert reading.told == []
    assert reading.reader.title == ""
    assert len(reading.blocks()) == 500


def test_silence_while_something_plays_is_told_until_there_is_sound(package: FakeFlexaudio) -> None:
    reading = Reading(package, follows=False)
    reading.turn(5.0, plays=0.0)
    package.stream.tell("silenceWhileSourceActive")
    reading.turn(5.0, plays=0.0)
    assert reading.told == ["system.silent"]
    reading.turn(0.1, plays=0.1)
    assert reading.told == ["system.silent", None]


def test_what_macos_denies_is_told_and_not_asked_for_all_the_time(package: FakeFlexaudio) -> None:
    reading = Reading(package, follows=False)
    package.stream.tell("permissionDenied")
    reading.turn(DENIED_RETRY_S - 0.1)
    assert reading.told == ["system.permission"]
    assert len(package.opened) == 1
    reading.turn(0.2)
    assert len(package.opened) == 2
    reading.turn(0.1, plays=0.1)
    assert reading.told == ["system.permission", None]


@pytest.mark.parametrize(
    ("kind", "wanted", "code"),
    [
        ("permissionDenied", Wanted(), "system.permission"),
        ("unsupportedOsVersion", Wanted(), "system.too_old"),
        ("backend", Wanted(), "system.refused"),
        ("permissionDenied", Wanted(app="Browser"), "system.permission"),
        ("unsupportedOsVersion", Wanted(app="Browser"), "app.too_old"),
        ("backend", Wanted(app="Browser"), "app.refused"),
    ],
)
def test_what_refuses_at_the_start_says_what_to_do(
    package: FakeFlexaudio, kind: str, wanted: Wanted, code: str
) -> None:
    package.refuses = FakeRuntimeError(kind, "HRESULT 0x88890004.")
    with pytest.raises(CaptureError) as raised:
        Reading(package, wanted)
    assert raised.value.message.code == code
    assert ("HRESULT 0x88890004. " in str(raised.value)) is (kind == "backend")


def test_an_unknown_output_says_which_there_are(package: FakeFlexaudio) -> None:
    with pytest.raises(CaptureError, match="Headphones") as raised:
        Reading(package, Wanted(output="Gramophone"))
    assert raised.value.message.code == "system.unknown_output"
    assert package.opened == []


class TestPrograms:
    """One program's sound alone."""

    def test_the_one_that_plays_is_taken(self, package: FakeFlexaudio) -> None:
        reading = Reading(package, Wanted(app="browser"))
        assert (package.stream.kind, package.stream.process_id) == ("process", 12)
        assert reading.reader.title == "Browser"

    @pytest.mark.parametrize("name", ["meeting", "meeting.exe", "Video Meeting", "video", "MEET"])
    def test_it_is_known_by_its_file_its_title_or_a_part(self, package: FakeFlexaudio, name: str) -> None:
        assert process_of(package, name.removesuffix(".exe")).pid == 10

    def test_a_whole_name_is_before_a_part(self, package: FakeFlexaudio) -> None:
        package.programs.insert(0, FakeProcess(9, "Browser Helper", "helper.exe"))
        assert process_of(package, "Browser").pid == 12

    @pytest.mark.parametrize(("others", "code"), [(True, "app.unknown"), (False, "app.none")])
    def test_one_that_is_not_there_yet_is_waited_for(self, package: FakeFlexaudio, others: bool, code: str) -> None:
        if not others:
            package.programs = []
        reading = Reading(package, Wanted(app="Gramophone"))
        reading.turn(5.0)
        assert reading.told == [code]
        assert package.opened == []
        assert sum(len(block.samples) for block in reading.blocks()) / RATE_HZ == pytest.approx(5.0, abs=0.3)
        package.programs.append(FakeProcess(20, "Gramophone"))
        reading.turn(RETRY_S)
        assert package.stream.process_id == 20
        reading.turn(0.1, plays=0.1)
        assert reading.told == [code, None]

    def test_its_silence_while_it_is_closed_is_no_gap(self, package: FakeFlexaudio) -> None:
        reading = Reading(package, Wanted(app="meeting"))
        reading.turn(0.1, plays=0.1)
        meeting, *others = package.programs
        package.programs = others
        reading.turn(FOLLOW_S, plays=0.0)
        assert reading.told == ["app.lost"]
        assert package.stream.stopped
        reading.turn(60.0)
        package.programs = [*others, FakeProcess(77, meeting.name, meeting.executable)]
        reading.turn(RETRY_S)
        assert package.stream.process_id == 77
        reading.turn(0.1, plays=0.1)
        assert reading.told == ["app.lost", None]
        blocks = reading.blocks()
        assert not any(block.discontinuity for block in blocks)
        put_s = sum(len(block.samples) for block in blocks) / RATE_HZ
        assert put_s == pytest.approx(reading.clock.now_s() - 100.0, abs=0.05)

    def test_a_list_that_does_not_come_is_no_end(self, package: FakeFlexaudio) -> None:
        reading = Reading(package, Wanted(app="meeting"))
        package.cannot_list_programs = FakeRuntimeError("backend", "a previous enumeration is still in progress")
        reading.turn(10.0, plays=0.1)
        assert reading.told == []

    def test_they_are_listed_once_those_that_play_first(self, package: FakeFlexaudio) -> None:
        package.programs.append(FakeProcess(13, "Idle", None, is_output_active=None))
        assert [(each.name, each.title, each.playing) for each in apps(package)] == [
            ("browser", "Browser", True),
            ("meeting", "Video Meeting", True),
            ("Idle", "Idle", False),
        ]

    def test_a_system_that_cannot_says_so(self, package: FakeFlexaudio) -> None:
        package.cannot_list_programs = FakeRuntimeError("unsupportedOsVersion")
        with pytest.raises(CaptureError) as raised:
            apps(package)
        assert raised.value.message.code == "app.too_old"


def test_outputs_are_listed_without_microphones(package: FakeFlexaudio) -> None:
    assert [(each.name, each.title, each.is_default, each.is_monitor) for each in outputs(package)] == [
        ("Speakers", "Speakers (Realtek)", True, True),
        ("Headphones", "Headphones (USB)", False, True),
    ]


def test_what_the_package_says_of_itself_stays_one_sentence() -> None:
    error = FakeRuntimeError("backend", "the device\n  is gone. ")
    assert flexaudio_binding.reason_of(error) == "the device is gone"
    assert flexaudio_binding.reason_of(ValueError("bad id")) == "bad id"
    assert flexaudio_binding.kind_of(ValueError("bad id")) == ""


class TestSource:
    """The thread that reads."""

    def test_it_is_opened_read_and_closed_by_one_thread(self, package: FakeFlexaudio) -> None:
        clock = VirtualClock(100.0)
        ring = BlockRing()

        def wait(_stop: threading.Event, seconds: float) -> None:
            clock.advance(seconds)
            if len(package.stream.chunks) < 3:
                package.stream.give()

        source = FlexaudioSource(clock, package=lambda: package, wait=wait)
        assert source.channel == SYSTEM
        assert source.title == "This computer's sound"
        for _ in range(2):  # after a pause it goes on
            source.start(ring)
            assert source.title == "This computer's sound: Speakers (Realtek)"
            assert isinstance(ring.get(PATIENCE_S), CapturedBlock)
            source.stop()
            source.stop()
            assert package.stream.stopped, "paused, the device is closed"
            while ring.get(0) is not None:
                pass
            assert ring.get(0) is None

    def test_what_refuses_is_raised_where_it_is_started(self, package: FakeFlexaudio) -> None:
        package.refuses = FakeRuntimeError("unsupportedOsVersion")
        source = FlexaudioSource(VirtualClock(), package=lambda: package)
        for _ in range(2):
            with pytest.raises(CaptureError) as raised:
                source.start(BlockRing())
            assert raised.value.message.code == "system.too_old"
        source.stop()

    def test_a_package_that_is_missing_is_said(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(__import__("sys").modules, "flexaudio", None)
        flexaudio_binding.flexaudio.cache_clear()
        with pytest.raises(CaptureError) as raised:
            FlexaudioSource(VirtualClock()).start(BlockRing())
        assert raised.value.message.code == "system.no_package"

    def test_trouble_reaches_whoever_asked(self, package: FakeFlexaudio) -> None:
        clock = VirtualClock(100.0)
        told: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        source = FlexaudioSource(
            clock, package=lambda: package, on_trouble=told.put, wait=lambda _stop, seconds: clock.advance(seconds)
        )
        source.start(BlockRing())
        package.stream.tell("deviceLost")
        trouble = told.get(timeout=PATIENCE_S)
        assert trouble is not None
        assert render(trouble).startswith("Speakers (Realtek) stopped.")
        source.stop()

    def test_a_sound_system_that_never_answers_is_not_waited_for(
        self, package: FakeFlexaudio, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("livecaption.capture.flexaudio_source._OPEN_S", 0.01)
        answers = threading.Event()
        closed = threading.Event()
        opened = package.open

        def hang(kind: str, **options: object) -> object:
            answers.wait(PATIENCE_S)
            stream = opened(kind, ring_capacity_chunks=250)
            monkeypatch.setattr(stream, "stop", closed.set)
            return stream

        monkeypatch.setattr(package, "open", hang)
        source = FlexaudioSource(VirtualClock(), package=lambda: package)
        with pytest.raises(CaptureError) as raised:
            source.start(BlockRing())
        assert raised.value.message.code == "system.refused"
        answers.set()
        assert closed.wait(PATIENCE_S), "what was opened too late is closed"
        source.stop()
