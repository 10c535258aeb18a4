"""Microphones of a Linux sound server (PulseAudio, or PipeWire's pulse server), by name, through libpulse.

`PulseMicrophone` owns one reader thread, which alone uses the connection once `start` has returned. It records in the
source's own rate and channels: the server's resampler is worse than ours, and one resampling is enough.
"""

from __future__ import annotations

import threading
import time

from livecaption.capture.libpulse import Connection, Recording, SoundServerError, SourceInfo
from livecaption.capture.microphone import BLOCK_S, RETRY_S, Microphone, Trouble
from livecaption.model.audio import MICROPHONE, CapturedBlock, ChannelId
from livecaption.model.errors import CaptureError
from livecaption.model.messages import message
from livecaption.model.seams import BlockSink, Clock

BACKEND = "pulse"
_PROGRAM = "livecaption"
_TURN_S = 0.5
_STALL_S = 3.0  # a first block takes up to a second, a Bluetooth headset longer


def pulse_sources(timeout_s: float = 1.0) -> list[Microphone]:
    """Every source of the sound server, monitors too. Raises `SoundServerError` where none answers in time."""
    connection = Connection(_PROGRAM, timeout_s)
    try:
        sources = connection.sources()
        default = _default_microphone(connection.server().default_source, sources)
    finally:
        connection.close()
    return [
        Microphone(each.name, each.title, each is default, each.is_monitor, each.rate_hz, each.channels, BACKEND)
        for each in sources
    ]


def pulse_server(timeout_s: float = 1.0) -> str:
    """Name and version of the sound server. Raises `SoundServerError` where none answers in time."""
    connection = Connection(_PROGRAM, timeout_s)
    try:
        server = connection.server()
    finally:
        connection.close()
    return f"{server.name} {server.version}".strip()


def pulse_monitor(timeout_s: float = 1.0) -> Microphone | None:
    """What the default sink plays, or None without one. Raises `SoundServerError` where no server answers in time."""
    connection = Connection(_PROGRAM, timeout_s)
    try:
        wanted = f"{connection.server().default_sink}.monitor"
        found = next((each for each in connection.sources() if each.is_monitor and each.name == wanted), None)
    finally:
        connection.close()
    if found is None:
        return None
    return Microphone(found.name, found.title, False, True, found.rate_hz, found.channels, BACKEND)


class PulseMicrophone:
    """A `Source` on the sound server: the source called `name`, or the server's default, which it follows.

    The default is never a monitor: where the server would record its own output instead of a microphone, another
    microphone is taken, or none. When the server or the source goes away, `on_trouble` is told (on the reader thread),
    and opening is tried again until it works or `stop` is called; the next block is then marked as a discontinuity.
    """

    def __init__(
        self,
        clock: Clock,
        name: str | None = None,
        *,
        channel: ChannelId = MICROPHONE,
        on_trouble: Trouble | None = None,
    ) -> None:
        self._clock = clock
        self._name = name
        self._channel = channel
        self._on_trouble = on_trouble
        self._device_title = name or ""
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._waking = threading.Lock()  # `stop` must not wake a main loop that is being freed
        self._connection: Connection | None = None
        self._lost = False

    @property
    def channel(self) -> ChannelId:
        """The channel its blocks carry."""
        return self._channel

    @property
    def title(self) -> str:
        """The microphone's name for a person; of a followed default, the one that was the default when opened."""
        return f"Microphone: {self._device_title}" if self._device_title else "Microphone"

    def start(self, sink: BlockSink) -> None:
        """Open the microphone and begin to put blocks; again after a stop. Raises `CaptureError` when it cannot."""
        assert self._thread is None, "it runs already"
        self._stopping.clear()
        self._lost = False
        try:
            recording = self._open()
        except SoundServerError as error:
            title = self._device_title or "The microphone"
            raise CaptureError("device.refused", retryable=True, title=title, reason=error) from error
        self._thread = threading.Thread(target=self._run, args=(recording, sink), name="livecaption-mic", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop and close; no block is put after this returns. Safe to call twice."""
        self._stopping.set()
        with self._waking:
            if self._connection is not None:
                self._connection.wake()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _open(self) -> Recording:
        connection = Connection(_PROGRAM)
        try:
            sources = connection.sources()
            default = connection.server().default_source
            source = self._choose(default, sources)
            self._device_title = source.title
            follow = self._name is None and source.name == default
            recording = connection.record(source, follow_default=follow, block_s=BLOCK_S)
            if follow and _is_monitor(recording.source_index, connection.sources()):
                recording.close()
                raise CaptureError("device.none")
        except (SoundServerError, CaptureError):
            connection.close()
            raise
        with self._waking:
            self._connection = connection
        return recording

    def _choose(self, default: str, sources: list[SourceInfo]) -> SourceInfo:
        if self._name is not None:
            for source in sources:
                if source.name == self._name:
                    return source
            raise CaptureError("device.unknown", name=self._name, known=", ".join(each.name for each in sources))
        microphone = _default_microphone(default, sources)
        if microphone is None:
            raise CaptureError("device.none")
        return microphone

    def _run(self, recording: Recording | None, sink: BlockSink) -> None:
        while recording is not None:
            try:
                self._listen(recording, sink)
            except SoundServerError:
                self._tell_lost()
            recording.close()
            self._disconnect()
            recording = self._reopen()

    def _reopen(self) -> Recording | None:
        while not self._stopping.wait(RETRY_S if self._lost else 0.0):
            try:
                return self._open()
            except (SoundServerError, CaptureError):
                continue
        return None

    def _listen(self, recording: Recording, sink: BlockSink) -> None:
        """Put what comes until `stop`. Raises `SoundServerError` when the microphone is lost."""
        connection = self._connection
        assert connection is not None
        source_index = recording.source_index
        hole = False
        heard_s = time.monotonic()
        while not self._stopping.is_set():
            connection.turn(_TURN_S)
            if not recording.alive:
                raise SoundServerError("the source went away")
            while recording.source_index != source_index:  # it may change again while we ask
                # The default changed. Looked at before anything is read: captioning the computer's own sound as the
                # microphone would be a breach of privacy, and nobody would notice.
                source_index = recording.source_index
                if _is_monitor(source_index, connection.sources()):
                    raise SoundServerError("only a monitor is left")
            while not self._stopping.is_set() and (fragment := recording.read()) is not None:
                samples, age_s = fragment
                heard_s = time.monotonic()
                if samples is None:
                    hole = True
                    continue
                captured_s = self._clock.now_s() - age_s
                lossy = hole or self._lost
                sink.put(CapturedBlock(self._channel, samples, recording.rate_hz, captured_s, lossy))
                hole = False
                self._tell_well()
            if time.monotonic() - heard_s > _STALL_S:
                raise SoundServerError("no sound comes")

    def _disconnect(self) -> None:
        with self._waking:
            connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def _tell_lost(self) -> None:
        if not self._lost:
            self._lost = True
            if self._on_trouble is not None:
                self._on_trouble(message("device.lost", title=self._device_title))

    def _tell_well(self) -> None:
        if self._lost:
            self._lost = False
            if self._on_trouble is not None:
                self._on_trouble(None)


def _default_microphone(default: str, sources: list[SourceInfo]) -> SourceInfo | None:
    """The server's default source, or the first other microphone where the default is a monitor; None without any."""
    microphones = [each for each in sources if not each.is_monitor]
    return next((each for each in microphones if each.name == default), microphones[0] if microphones else None)


def _is_monitor(index: int, sources: list[SourceInfo]) -> bool:
    return any(each.is_monitor for each in sources if each.index == index)
