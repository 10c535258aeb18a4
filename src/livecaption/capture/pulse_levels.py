"""How loud every device of a sound server is, for a list that lives: one connection, and the server finds the peaks.

Used by one thread, its caller's. The server sends one number a period and device instead of sound, so a dozen devices
cost less than one that is captioned. While it is open, microphones are in use, and the system says so.
"""

from __future__ import annotations

import time
from collections.abc import Collection

from livecaption.capture.device import Device, DeviceKind
from livecaption.capture.levels import dbfs
from livecaption.capture.libpulse import Connection, Inventory, PlayingInfo, SoundServerError, SourceInfo
from livecaption.capture.libpulse_recording import Recording, Taken
from livecaption.capture.pulse_listing import devices_of, program
from livecaption.capture.pulse_reader import PROGRAM

_PEAKS_HZ = 25

_Key = tuple[str, int, int]
"""A source's name and index, and the program's stream that is meant, or -1."""


class PulseLevels:
    """Peaks of all devices, or of those called `names`, as they come and go. Raises `SoundServerError`."""

    def __init__(self, names: Collection[str] | None = None) -> None:
        self._names = names
        self._connection = Connection(PROGRAM)
        self._devices: dict[Device, list[_Key]] = {}
        self._recordings: dict[_Key, Recording] = {}
        try:
            self._connection.subscribe(playing=True)
            self._follow()
        except SoundServerError:
            self.close()
            raise

    def read(self, period_s: float) -> dict[Device, float | None]:
        """Wait a period; the loudest sample of it in dBFS for each device there is now, None where nothing came."""
        loudest: dict[_Key, float] = {}
        until_s = time.monotonic() + period_s
        while (left_s := until_s - time.monotonic()) > 0:
            self._connection.turn(left_s)
            if self._connection.take_change() or not all(each.alive for each in self._recordings.values()):
                self._follow()
            for key, recording in self._recordings.items():
                while recording.alive and (fragment := recording.read(time.monotonic)) is not None:
                    if (samples := fragment[0]) is not None:
                        loudest[key] = max(loudest.get(key, 0.0), float(abs(samples).max(initial=0.0)))
        found: dict[Device, float | None] = {}
        for device, keys in self._devices.items():
            peaks = [loudest[key] for key in keys if key in loudest]
            found[device] = dbfs(max(peaks)) if peaks else None
        return found

    def close(self) -> None:
        """Close all. Safe to call twice."""
        for recording in self._recordings.values():
            recording.close()
        self._recordings = {}
        self._connection.close()

    def _follow(self) -> None:
        there, playing = self._connection.inventory(), self._connection.playing()
        wanted: dict[_Key, SourceInfo] = {}
        self._devices = {}
        for device in devices_of(there, playing):
            if self._names is None or device.name in self._names:
                sources = _sources(device, there, playing)
                self._devices[device] = list(sources)
                wanted.update(sources)
        for key in [key for key, each in self._recordings.items() if key not in wanted or not each.alive]:
            self._recordings.pop(key).close()
        for key in wanted.keys() - self._recordings.keys():
            stream = key[2] if key[2] >= 0 else None
            taken = Taken(_PEAKS_HZ, 1, 1 / _PEAKS_HZ, playing=stream, peaks=True)
            try:
                self._recordings[key] = Recording(self._connection, wanted[key], taken)
            except SoundServerError:
                self._connection.turn(0.0)  # raises when it is the server that has gone, not the device


def _sources(device: Device, there: Inventory, playing: list[PlayingInfo]) -> dict[_Key, SourceInfo]:
    """What to record of the server for one device."""
    by_name = {each.name: each for each in there.sources}
    if device.kind is DeviceKind.MICROPHONE:
        return {(device.name, by_name[device.name].index, -1): by_name[device.name]}
    monitors = {
        sink.index: by_name[sink.monitor]
        for sink in there.sinks
        if sink.monitor in by_name and by_name[sink.monitor].is_monitor
    }
    if device.kind is DeviceKind.OUTPUT:
        indices = [each.index for each in there.sinks if each.name == device.name]
        return {(monitors[each].name, monitors[each].index, -1): monitors[each] for each in indices if each in monitors}
    streams = [each for each in playing if program(each) == device.name and each.sink_index in monitors]
    return {
        (monitors[each.sink_index].name, monitors[each.sink_index].index, each.index): monitors[each.sink_index]
        for each in streams
    }
