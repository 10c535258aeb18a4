"""Opens and closes a session's sources: one call at a time, so that none is closed while it is being opened.

The session's thread awaits; the blocking calls run on threads of asyncio's pool. A cancelled wait leaves its call
running there, which is why the calls take turns, and why nothing is opened any more after `close`.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Sequence

from livecaption.model.audio import ChannelId
from livecaption.model.errors import LivecaptionError
from livecaption.model.seams import BlockSink, Source

_log = logging.getLogger(__name__)


class Sources:
    """All sources of one session."""

    def __init__(self, sources: Sequence[Source], sink: BlockSink) -> None:
        self._sources = tuple(sources)
        self._sink = sink
        self._turn = threading.Lock()
        self._closed = False

    @property
    def channels(self) -> tuple[ChannelId, ...]:
        """The channels that sound comes on."""
        return tuple(dict.fromkeys(source.channel for source in self._sources))

    @property
    def titles(self) -> tuple[str, ...]:
        """A person's names for them."""
        return tuple(source.title for source in self._sources)

    def title_of(self, channel: ChannelId) -> str:
        """A person's name for what is heard on a channel."""
        return " + ".join(source.title for source in self._sources if source.channel == channel)

    async def start(self) -> None:
        """Open all, or none: raises the `CaptureError` of the first that cannot be opened."""
        await asyncio.to_thread(self._start)

    async def stop(self) -> None:
        """Close all; they can be opened again. What one of them raises is logged: it gives no more sound either way."""
        await asyncio.to_thread(self._stop)

    async def close(self) -> None:
        """Close all for good."""
        self._closed = True
        await self.stop()

    def _start(self) -> None:
        with self._turn:
            if self._closed:
                return
            opened: list[Source] = []
            try:
                for source in self._sources:
                    source.start(self._sink)
                    opened.append(source)
            except BaseException:
                _stop(opened)
                raise

    def _stop(self) -> None:
        with self._turn:
            _stop(self._sources)


def _stop(sources: Sequence[Source]) -> None:
    for source in sources:
        try:
            source.stop()
        except LivecaptionError as error:
            _log.info("a source on channel %s did not stop: %s", source.channel, error.message.code)
        except Exception as error:  # noqa: BLE001 - a device that will not close must not cost the transcript
            _log.exception("a source on channel %s did not stop", source.channel, exc_info=error)
