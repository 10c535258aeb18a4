"""What the computer or one of its programs plays, as a source: WASAPI loopback and Core Audio taps, through flexaudio.

`FlexaudioSource` owns one reader thread, which alone uses the capture once `start` has returned.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue

from livecaption.capture.flexaudio_binding import CHANNELS, RATE_HZ, Flexaudio, flexaudio
from livecaption.capture.flexaudio_reader import FlexaudioReader, Wanted
from livecaption.capture.microphone import Trouble
from livecaption.capture.outlet import Outlet
from livecaption.capture.watch import Kind, Troubles
from livecaption.model.audio import SYSTEM, ChannelId
from livecaption.model.errors import CaptureError
from livecaption.model.messages import message, text_of
from livecaption.model.seams import BlockSink, Clock

POLL_S = 0.005
"""How often flexaudio is asked: a chunk of 20 ms is complete, and waits for us no longer than this."""

_OPEN_S = 10.0

_FOLLOWS = sys.platform == "win32"
"""Windows captures one output; a tap of macOS is of all processes, on whichever output they play."""


class FlexaudioSource:
    """A `Source` of what is played: on an output, by one program, or (neither given) on the default output.

    A chosen output or program that goes away is waited for; nothing else is captured meanwhile. `on_trouble` is called
    on the reader thread. `wait` sleeps until a stop or for some seconds; tests bring their own.
    """

    def __init__(
        self,
        clock: Clock,
        wanted: Wanted | None = None,
        *,
        channel: ChannelId = SYSTEM,
        on_trouble: Trouble | None = None,
        package: Callable[[], Flexaudio] | None = None,
        wait: Callable[[threading.Event, float], object] = threading.Event.wait,
    ) -> None:
        self._clock = clock
        self._wanted = wanted or Wanted()
        self._channel = channel
        self._troubles = Troubles(on_trouble)
        self._overflows = 0
        self._package = package
        self._wait = wait
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._title = self._wanted.app or self._wanted.output or ""

    @property
    def channel(self) -> ChannelId:
        """The channel its blocks carry."""
        return self._channel

    @property
    def title(self) -> str:
        """The output's or the program's name for a person."""
        if self._wanted.app is not None:
            return text_of("app.title", name=self._title)
        return text_of("system.title_of", title=self._title) if self._title else text_of("system.title")

    @property
    def overflows(self) -> int:
        """How many pieces of sound were lost on the way here."""
        return self._overflows

    def start(self, sink: BlockSink) -> None:
        """Open it and begin to put blocks; again after a stop. Raises `CaptureError` when it cannot."""
        assert self._thread is None, "it runs already"
        package = (self._package or flexaudio)()
        self._stopping.clear()
        opened: SimpleQueue[Exception | None] = SimpleQueue()
        # It is opened by the thread that reads it: a stream of flexaudio belongs to one thread.
        self._thread = threading.Thread(
            target=self._run, args=(package, sink, opened), name="livecaption-system", daemon=True
        )
        self._thread.start()
        try:
            error = opened.get(timeout=_OPEN_S)
        except Empty:
            # Left alone, not waited for: it closes what it opens when it finds that it was stopped.
            self._stopping.set()
            self._thread, self._stopping = None, threading.Event()
            raise CaptureError("system.refused", retryable=True, reason=text_of("system.no_answer")) from None
        if error is not None:
            self.stop()
            raise error

    def stop(self) -> None:
        """Stop and close; no block is put after this returns. Safe to call twice."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
            self._troubles.clear()

    def _run(self, package: Flexaudio, sink: BlockSink, opened: SimpleQueue[Exception | None]) -> None:
        stopping = self._stopping  # this run's own
        outlet = Outlet(sink, self._channel, self._clock, rate_hz=RATE_HZ, channels=CHANNELS)
        reader = FlexaudioReader(package, self._wanted, self._clock, outlet, self._troubles, follows=_FOLLOWS)
        try:
            reader.begin()
        except CaptureError as error:
            opened.put(error)
            return
        self._title = reader.title
        opened.put(None)
        before = self._overflows
        try:
            while not stopping.is_set():
                reader.turn()
                self._title, self._overflows = reader.title, before + reader.overflows
                self._wait(stopping, POLL_S)
        finally:
            reader.close()
            if not stopping.is_set():  # a panic in flexaudio: it must not end in silence
                self._troubles.put(Kind.LOST, message("system.lost", title=self.title))
