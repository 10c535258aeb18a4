"""Sound of a Linux sound server (PulseAudio, or PipeWire's pulse server): a microphone, or what a sink plays.

`PulseSource` owns one reader thread. It records in the source's own rate and channels: the server's resampler is worse
than ours, and one resampling is enough. Which source that is, is decided anew at every change the server tells of; the
server itself may never move a stream of ours.
"""

from __future__ import annotations

import time

from livecaption.capture.libpulse import Connection, SoundServerError
from livecaption.capture.libpulse_recording import Recording, Taken
from livecaption.capture.microphone import BLOCK_S, Trouble
from livecaption.capture.pulse_reader import PulseReader
from livecaption.capture.pulse_targets import MicrophoneWish, OutputWish, Target, Wish
from livecaption.capture.watch import Heard, Kind, LossWatch, Overflows, SoundWatch, Troubles
from livecaption.model.audio import MICROPHONE, SYSTEM, CapturedBlock, ChannelId
from livecaption.model.errors import CaptureError
from livecaption.model.messages import Message, message, render
from livecaption.model.seams import BlockSink, Clock

_TURN_S = 0.5
_REFUSED_S = 1.0
_STALL_S = 3.0  # a first block takes up to a second, a Bluetooth headset longer


class PulseSource:
    """A `Source` on the sound server: what a `Wish` finds there, now and after every change.

    What is wrong is told to `on_trouble` (on the reader thread): the source or the server went away, nothing comes, it
    is muted, another one stands in. Opening is tried again until it works or `stop` is called. The first block after a
    hole is marked as a discontinuity.
    """

    def __init__(self, clock: Clock, wish: Wish, channel: ChannelId, on_trouble: Trouble | None = None) -> None:
        self._clock = clock
        self._wish = wish
        self._channel = channel
        self._troubles = Troubles(on_trouble)
        self._overflows = Overflows(self._troubles)
        self._watch = SoundWatch(0.0)
        self._reader = PulseReader(f"livecaption-{channel}", self._attend, self._let_go)
        self._sink: BlockSink | None = None
        self._target: Target | None = None
        self._recording: Recording | None = None
        self._device_title = ""
        self._lossy = False
        self._opened_s = 0.0
        self._losses = LossWatch()
        self._refused_s: float | None = None

    @property
    def channel(self) -> ChannelId:
        """The channel its blocks carry."""
        return self._channel

    @property
    def title(self) -> str:
        """Its name for a person; of a followed default, the one that was recorded last."""
        return render(self._wish.named(self._device_title))

    @property
    def _called(self) -> str:
        return self._device_title or self.title

    @property
    def overflows(self) -> int:
        """How many pieces of sound were lost on the way from the server to the session."""
        return self._overflows.count

    def start(self, sink: BlockSink) -> None:
        """Open it and begin to put blocks; again after a stop.

        Raises `CaptureError` when it cannot the first time. What was recorded before and went away during a pause is
        waited for, and told: nothing else that is captioned waits for it.
        """
        self._sink = sink
        again = bool(self._device_title)
        try:
            self._follow(self._reader.connect())
            if self._recording is None:
                raise SoundServerError("it went away")
        except SoundServerError as error:
            if not again:
                self._give_up()
                raise CaptureError("device.refused", retryable=True, title=self._called, reason=error) from error
            self._tell_lost()
        except CaptureError:
            if not again:
                self._give_up()
                raise
            self._tell_lost()
        self._lossy = False
        self._reader.start()

    def stop(self) -> None:
        """Stop and close; no block is put after this returns. Safe to call twice."""
        self._reader.stop()
        self._troubles.clear()

    def _give_up(self) -> None:
        self._close()
        self._reader.stop()

    # -- on the reader thread

    def _attend(self, connection: Connection) -> None:
        """Follow what changed, wait for what comes, and put it."""
        if connection.take_change() or self._recording is None:
            self._follow(connection)
        connection.turn(_TURN_S)
        recording = self._recording
        if recording is None:
            return
        # Asked before anything is read, and never after: a stream that is on another source than the one we chose
        # may hold the sound of a microphone that nobody meant to caption.
        if not recording.alive:
            self._close()
            return
        self._take(recording)
        self._look(time.monotonic())

    def _follow(self, connection: Connection) -> None:
        """Record what the wish finds now. Raises `CaptureError` only before the first recording."""
        there = connection.inventory()
        target = self._wish.target(there)
        if target is None:
            if not self._reader.running:
                raise self._wish.missing(there)
            self._close()
            self._tell_lost()
            return
        now_s = time.monotonic()
        known = self._target
        if known is None or not target.same_stream(known) or (known.muted and not target.muted):
            self._watch.restart(now_s)
        if self._recording is None or known is None or not target.same_stream(known):
            self._close()
            taken = Taken(target.source.rate_hz, target.source.channels, BLOCK_S)
            try:
                self._recording = Recording(connection, target.source, taken)
            except SoundServerError:
                if not self._reader.running:
                    raise
                self._refused(connection, now_s)
                return
            self._refused_s = None
            self._opened_s = now_s
            self._losses.restart()
        self._target = target
        self._device_title = target.title
        self._tell_target(target)

    def _refused(self, connection: Connection, now_s: float) -> None:
        """A source that is listed cannot be recorded: often it is just coming or going, and soon there or not."""
        connection.turn(0.0)  # raises when it is the server that has gone
        if self._refused_s is None:
            self._refused_s = now_s
        elif now_s - self._refused_s > _REFUSED_S:
            self._tell_lost()

    def _take(self, recording: Recording) -> None:
        assert self._sink is not None
        while not self._reader.stopping and (block := recording.read(self._clock.now_s)) is not None:
            samples, captured_s = block
            if samples is None or self._losses.lost(captured_s, len(samples) / recording.rate_hz):
                self._lose()
            if samples is None:
                continue
            self._watch.take(time.monotonic(), samples)
            if self._sink.put(CapturedBlock(self._channel, samples, recording.rate_hz, captured_s, self._lossy)):
                self._lossy = False
            else:
                self._lose()
            self._troubles.put(Kind.LOST, None)

    def _look(self, now_s: float) -> None:
        self._overflows.look(now_s)
        target = self._target
        if target is None:
            return
        quiet: Message | None = None
        match self._watch.heard(now_s):
            case Heard.NOTHING:
                quiet = message("device.silent", title=target.title)
            case Heard.ZEROS if target.muted:
                quiet = message("device.muted", title=target.title)
            case Heard.ZEROS if not target.zeros_are_sound:
                quiet = message("device.silent", title=target.title)
        if target.muted and not target.zeros_are_sound:
            quiet = message("device.muted", title=target.title)
        self._troubles.put(Kind.SILENT, quiet)
        if min(self._watch.came_ago_s(now_s), now_s - self._opened_s) > _STALL_S:
            self._close()  # opened again, which wakes some devices

    def _tell_target(self, target: Target) -> None:
        stands_in = message("device.stands_in", title=target.title) if target.stands_in else None
        self._troubles.put(Kind.FALLBACK, stands_in)

    def _tell_lost(self) -> None:
        self._troubles.put(Kind.SILENT, None)
        self._troubles.put(Kind.LOST, message("device.lost", title=self._called))

    def _lose(self) -> None:
        self._lossy = True
        self._overflows.add(time.monotonic(), self._device_title)

    def _let_go(self, error: SoundServerError | None) -> None:
        self._close()
        if error is not None:
            self._tell_lost()

    def _close(self) -> None:
        recording, self._recording = self._recording, None
        if recording is not None:
            recording.close()
            self._lossy = True


def pulse_microphone(
    clock: Clock,
    name: str | None = None,
    *,
    channel: ChannelId = MICROPHONE,
    on_trouble: Trouble | None = None,
    fallback: bool = False,
) -> PulseSource:
    """The source called `name`, or the default microphone, which it follows. Never a monitor unless it is named.

    With `fallback`, the default microphone stands in while `name` is away.
    """
    return PulseSource(clock, MicrophoneWish(name, fallback), channel, on_trouble)


def pulse_output(
    clock: Clock,
    name: str | None = None,
    *,
    channel: ChannelId = SYSTEM,
    on_trouble: Trouble | None = None,
    fallback: bool = False,
) -> PulseSource:
    """What the sink called `name` plays, or the default sink, which it follows. Never a microphone."""
    return PulseSource(clock, OutputWish(name, fallback), channel, on_trouble)
