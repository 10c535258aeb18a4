"""PortAudio is started again only where that finds something, and never under another's stream."""

from __future__ import annotations

import pytest

from fakes.clock import VirtualClock
from fakes.flexaudio import FakeFlexaudio, FakeRuntimeError
from fakes.portaudio import FakePortAudio
from livecaption.capture import portaudio_library
from livecaption.capture.portaudio_library import BLIND_S, Inputs, PortAudioLibrary
from livecaption.model.errors import CaptureError


class TestLibrary:
    """When PortAudio is started again, and who pays for it."""

    @pytest.fixture
    def clock(self) -> VirtualClock:
        return VirtualClock(1_000.0)

    @pytest.fixture
    def library(self, clock: VirtualClock) -> PortAudioLibrary:
        self.fake = FakePortAudio()
        self.fake.inputs = Inputs(("Headset",), "Headset")
        return PortAudioLibrary(lambda: self.fake, lambda: self.fake.inputs, clock.now_s)

    def test_devices_are_listed_afresh_while_nobody_has_a_stream(self, library: PortAudioLibrary) -> None:
        assert [each.name for each, _ in library.microphones()] == ["Headset"]
        self.fake.devices["Desk"] = 2
        assert [each.name for each, _ in library.microphones()] == ["Headset"], "nothing told of it"
        self.fake.inputs = Inputs(("Desk", "Headset"), "Headset")
        assert [each.name for each, _ in library.microphones()] == ["Headset", "Desk"]
        assert self.fake.initialised == 1
        library.join(User())
        self.fake.devices["More"] = 2
        self.fake.inputs = None
        assert [each.name for each, _ in library.microphones()] == ["Headset", "Desk"], "somebody would pay for it"

    def test_where_nothing_tells_devices_are_listed_afresh_each_time(self, library: PortAudioLibrary) -> None:
        self.fake.inputs = None
        for _ in range(3):
            library.microphones()
        assert self.fake.initialised == 2

    def test_the_others_stand_aside_and_go_on(self, library: PortAudioLibrary) -> None:
        asking, other = User(), User()
        for user in (asking, other):
            library.join(user)
        self.fake.inputs = Inputs((), "")
        assert library.look_again(asking)
        assert (asking.done, other.done) == ([], ["let go", "take up"])
        assert not library.look_again(asking), "nothing has changed since"
        library.leave(other)
        library.leave(other)
        assert library.look_again(asking), "it harms nobody"
        assert other.done == ["let go", "take up"]

    def test_where_nothing_tells_the_others_pay_now_and_then(
        self, library: PortAudioLibrary, clock: VirtualClock
    ) -> None:
        self.fake.inputs = None
        asking, other = User(), User()
        for user in (asking, other):
            library.join(user)
        assert not library.look_again(asking)
        clock.advance(BLIND_S)
        assert library.look_again(asking)
        assert not library.look_again(asking)
        assert other.done == ["let go", "take up"]

    def test_others_are_taken_up_though_starting_again_fails(self, library: PortAudioLibrary) -> None:
        def refuse() -> None:
            raise self.fake.PortAudioError("Unanticipated host error", -9999)

        asking, other = User(), User()
        for user in (asking, other):
            library.join(user)
        self.fake._initialize = refuse  # type: ignore[method-assign] # this machine's audio is broken now
        self.fake.inputs = Inputs((), "")
        with pytest.raises(self.fake.PortAudioError):
            library.look_again(asking)
        assert other.done == ["let go", "take up"]

    def test_a_machine_whose_audio_is_broken_says_so(self, library: PortAudioLibrary) -> None:
        def refuse() -> None:
            raise self.fake.PortAudioError("Unanticipated host error", -9999)

        self.fake.query_hostapis = refuse  # type: ignore[assignment, method-assign] # as above
        with pytest.raises(CaptureError, match="Unanticipated host error") as raised:
            library.microphones()
        assert raised.value.message.code == "portaudio.refused"

    def test_what_tells_of_changes_on_windows_and_macos(self) -> None:
        package = FakeFlexaudio()
        assert portaudio_library.inputs_of(package) == Inputs(("Microphone",), "Microphone")
        package.cannot_list = FakeRuntimeError("backend", "Microphone consent is undecided")
        assert portaudio_library.inputs_of(package) is None

    @pytest.mark.parametrize(
        ("host_api", "title", "most", "channels"),
        [
            ("ALSA", "default", 128, 2),
            ("ALSA", "USB Mixer: Audio (hw:2,0)", 18, 18),
            ("ALSA", "Webcam: Audio (hw:1,0)", 1, 1),
            ("Core Audio", "Aggregate", 64, 32),
            ("Windows WASAPI", "Microphone", 1, 1),
        ],
    )
    def test_every_input_of_a_real_device_is_taken(self, host_api: str, title: str, most: int, channels: int) -> None:
        assert portaudio_library._channels(host_api, title, most) == channels


class User:
    """Somebody with a stream."""

    def __init__(self) -> None:
        self.done: list[str] = []

    def let_go(self) -> None:
        self.done.append("let go")

    def take_up(self) -> None:
        self.done.append("take up")
