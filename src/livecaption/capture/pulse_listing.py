"""What a sound server has to caption, for lists and choices. Called from any thread; waits a second at most."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from livecaption.capture.device import Device, DeviceKind
from livecaption.capture.libpulse import Connection, Inventory, PlayingInfo
from livecaption.capture.microphone import Microphone
from livecaption.capture.pulse_reader import PROGRAM
from livecaption.capture.pulse_targets import default_microphone, default_output

BACKEND = "pulse"


def pulse_sources(timeout_s: float = 1.0) -> list[Microphone]:
    """Every source of the sound server, monitors too. Raises `SoundServerError` where none answers in time."""
    with _connected(timeout_s) as connection:
        there = connection.inventory()
    default = default_microphone(there)
    return [
        Microphone(each.name, each.title, each is default, each.is_monitor, each.rate_hz, each.channels, BACKEND)
        for each in there.sources
    ]


def pulse_devices(timeout_s: float = 1.0) -> list[Device]:
    """Microphones, outputs, and programs that play. Raises `SoundServerError` where no server answers in time."""
    with _connected(timeout_s) as connection:
        return devices_of(connection.inventory(), connection.playing())


def pulse_server(timeout_s: float = 1.0) -> str:
    """Name and version of the sound server. Raises `SoundServerError` where none answers in time."""
    with _connected(timeout_s) as connection:
        server = connection.server()
    return f"{server.name} {server.version}".strip()


def pulse_monitor(timeout_s: float = 1.0) -> Microphone | None:
    """What the default sink plays, or None without one. Raises `SoundServerError` where no server answers in time."""
    with _connected(timeout_s) as connection:
        there = connection.inventory()
    sink = default_output(there)
    found = next((each for each in there.sources if sink and each.is_monitor and each.name == sink.monitor), None)
    if sink is None or found is None:
        return None
    return Microphone(found.name, sink.title, False, True, found.rate_hz, found.channels, BACKEND)


def devices_of(there: Inventory, playing: list[PlayingInfo]) -> list[Device]:
    """The devices of an inventory: microphones, then outputs, each in the server's order, then programs by name."""
    microphone, output = default_microphone(there), default_output(there)
    found = [
        Device(DeviceKind.MICROPHONE, each.name, each.title, each is microphone, each.muted)
        for each in there.sources
        if not each.is_monitor
    ]
    found += [Device(DeviceKind.OUTPUT, each.name, each.title, each is output, each.muted) for each in there.sinks]
    programs = {program(each) for each in playing} - {""}
    return found + [Device(DeviceKind.APPLICATION, name, name) for name in sorted(programs, key=str.casefold)]


def program(what: PlayingInfo) -> str:
    """What the program that plays a stream is called."""
    return what.application or what.binary or what.media


def pipewire_without_pulse() -> bool:
    """Whether PipeWire runs, as its socket says; asked where no pulse server answers."""
    folder = os.environ.get("PIPEWIRE_RUNTIME_DIR") or os.environ.get("XDG_RUNTIME_DIR")
    return folder is not None and (Path(folder) / os.environ.get("PIPEWIRE_REMOTE", "pipewire-0")).is_socket()


@contextmanager
def _connected(timeout_s: float) -> Iterator[Connection]:
    connection = Connection(PROGRAM, timeout_s)
    try:
        yield connection
    finally:
        connection.close()
