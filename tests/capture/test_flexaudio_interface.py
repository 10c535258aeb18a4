"""What we believe of flexaudio, against the package itself: its types (by mypy) and its calls (where it is installed).

The fake that the other tests use is held against the same protocol.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import pytest

from fakes.flexaudio import FakeFlexaudio
from livecaption.capture.flexaudio_binding import Chunk, Device, Event, Flexaudio, LifecycleEvent, Process, Stream

if TYPE_CHECKING:
    import flexaudio

    def the_package_is_what_we_take_it_for() -> Flexaudio:
        return flexaudio

    def its_parts_are_too(
        stream: flexaudio.Stream,
        chunk: flexaudio.AudioChunk,
        event: flexaudio.StreamEvent,
        helper: flexaudio.LifecycleEvent,
        device: flexaudio.DeviceInfo,
        process: flexaudio.ProcessInfo,
    ) -> tuple[Stream, Chunk, Event, LifecycleEvent, Device, Process]:
        return stream, chunk, event, helper, device, process

    def the_fake_is_what_we_take_the_package_for(fake: FakeFlexaudio) -> Flexaudio:
        return fake


def test_the_installed_package_has_what_we_call() -> None:
    flexaudio = pytest.importorskip(
        "flexaudio", reason="flexaudio is not made for this machine, or misses libpipewire", exc_type=ImportError
    )
    assert {"kind", "device_id", "process_id", "ring_capacity_chunks"} <= set(
        inspect.signature(flexaudio.open).parameters
    )
    for package_type, ours in (
        (flexaudio.Stream, Stream),
        (flexaudio.AudioChunk, Chunk),
        (flexaudio.StreamEvent, Event),
        (flexaudio.LifecycleEvent, LifecycleEvent),
        (flexaudio.DeviceInfo, Device),
        (flexaudio.ProcessInfo, Process),
    ):
        wanted = {name for name in vars(ours) if not name.startswith("_")}
        assert wanted
        assert wanted <= set(dir(package_type)), package_type.__name__
    assert callable(flexaudio.capabilities)
    assert callable(flexaudio.devices)
    assert callable(flexaudio.processes)
