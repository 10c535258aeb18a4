"""What one program plays, and nothing else, through the sound server. Owns one reader thread.

Each of its streams is recorded by itself, straight from the stream (`pa_stream_set_monitor_stream`), wherever it plays,
and all of them are mixed. A program that plays nothing is silent: no error, and no hole in the timeline.
"""

from __future__ import annotations

import time

from livecaption.capture.libpulse import Connection, Inventory, PlayingInfo, SoundServerError
from livecaption.capture.libpulse_recording import Recording, Taken
from livecaption.capture.microphone import BLOCK_S, Trouble
from livecaption.capture.mix import Mix
from livecaption.capture.pulse_reader import PulseReader
from livecaption.capture.pulse_targets import plays
from livecaption.capture.watch import Kind, Overflows, Troubles
from livecaption.model.audio import SYSTEM, CapturedBlock, ChannelId
from livecaption.model.errors import CaptureError
from livecaption.model.messages import message, render
from livecaption.model.seams import BlockSink, Clock

_RATE_HZ = 48_000
_CHANNELS = 2
_LATE_S = 0.04
"""How long a block waits for its streams: as long as their sound takes to come."""

_SLEPT_S = 1.0
_AGAIN_S = 0.5


class PulseApplication:
    """A `Source`: all that the program called `name` plays, on whichever output.

    `on_trouble` is told (on the reader thread) while the server is away. Blocks follow each other without a hole as
    long as it is there.
    """

    def __init__(
        self, clock: Clock, name: str, *, channel: ChannelId = SYSTEM, on_trouble: Trouble | None = None
    ) -> None:
        self._clock = clock
        self._name = name
        self._channel = channel
        self._troubles = Troubles(on_trouble)
        self._overflows = Overflows(self._troubles)
        self._reader = PulseReader("livecaption-app", self._attend, self._let_go, playing=True)
        self._sink: BlockSink | None = None
        self._recordings: dict[int, Recording] = {}
        self._mix: Mix | None = None
        self._again_s: float | None = None
        self._lossy = False

    @property
    def channel(self) -> ChannelId:
        """The channel its blocks carry."""
        return self._channel

    @property
    def title(self) -> str:
        """The program's name for a person."""
        return render(message("app.title", name=self._name))

    @property
    def overflows(self) -> int:
        """How many pieces of sound were lost on the way from the server to the session."""
        return self._overflows.count

    @property
    def streams(self) -> int:
        """How many streams of the program are recorded now."""
        return len(self._recordings)

    def start(self, sink: BlockSink) -> None:
        """Begin to put blocks; again after a stop. Raises `CaptureError` where no sound server answers."""
        self._sink = sink
        self._mix = None
        self._lossy = False
        try:
            self._follow(self._reader.connect())
        except SoundServerError as error:
            self._close()
            self._reader.stop()
            raise CaptureError("device.refused", retryable=True, title=self.title, reason=error) from error
        self._reader.start()

    def stop(self) -> None:
        """Stop and close; no block is put after this returns. Safe to call twice."""
        self._reader.stop()
        self._troubles.clear()

    # -- on the reader thread

    def _attend(self, connection: Connection) -> None:
        if connection.take_change() or (self._again_s is not None and time.monotonic() >= self._again_s):
            self._follow(connection)
        connection.turn(BLOCK_S)
        self._troubles.put(Kind.LOST, None)
        mix = self._mix
        if mix is None:
            mix = self._mix = Mix(_RATE_HZ, _CHANNELS, BLOCK_S, self._clock.now_s())
        for index, recording in list(self._recordings.items()):
            # Before anything is read: a program that ended leaves a stream that may be given a microphone instead.
            if recording.alive:
                self._read(index, recording, mix)
            else:
                self._forget(index)
                self._again_s = time.monotonic()
        self._put(mix)
        self._overflows.look(time.monotonic())

    def _follow(self, connection: Connection) -> None:
        """Record every stream of the program, and none that is over."""
        self._again_s = None
        there = connection.inventory()
        playing = {each.index: each for each in connection.playing() if plays(self._name, each)}
        for index in self._recordings.keys() - playing.keys():
            self._forget(index)
        for index in playing.keys() - self._recordings.keys():
            self._record(connection, there, playing[index])

    def _record(self, connection: Connection, there: Inventory, what: PlayingInfo) -> None:
        sink = next((each for each in there.sinks if each.index == what.sink_index), None)
        source = next((each for each in there.sources if sink and each.is_monitor and each.name == sink.monitor), None)
        try:
            if source is not None:
                taken = Taken(_RATE_HZ, _CHANNELS, BLOCK_S, playing=what.index)
                self._recordings[what.index] = Recording(connection, source, taken)
                return
        except SoundServerError:
            connection.turn(0.0)  # raises when it is the server that has gone, not the program's stream
        self._again_s = time.monotonic() + _AGAIN_S

    def _read(self, index: int, recording: Recording, mix: Mix) -> None:
        while (fragment := recording.read(self._clock.now_s)) is not None:
            samples, captured_s = fragment
            if samples is None:
                self._overflows.add(time.monotonic(), self.title)
            else:
                mix.add(index, captured_s, samples)

    def _put(self, mix: Mix) -> None:
        now_s = self._clock.now_s()
        if mix.behind_s(now_s) > _SLEPT_S:
            mix.skip_to(now_s)
        assert self._sink is not None
        for captured_s, samples in mix.take(now_s - _LATE_S):
            if self._reader.stopping:
                return
            if self._sink.put(CapturedBlock(self._channel, samples, mix.rate_hz, captured_s, self._lossy)):
                self._lossy = False
            else:
                self._lossy = True
                self._overflows.add(time.monotonic(), self.title)

    def _let_go(self, error: SoundServerError | None) -> None:
        self._close()
        if error is not None:
            self._lossy = True
            self._mix = None
            self._troubles.put(Kind.LOST, message("device.lost", title=self.title))

    def _forget(self, index: int) -> None:
        self._recordings.pop(index).close()
        if self._mix is not None:
            self._mix.drop(index)

    def _close(self) -> None:
        for index in list(self._recordings):
            self._forget(index)
