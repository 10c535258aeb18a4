"""The peer: plain `moonshine_voice.Transcriber` with 0.5 s updates, fed at real-time pace, as an events file.

    python -m benchmarks.plain_moonshine RECORDING EVENTS

`t` is seconds since the first sample, as in our own events files. Audio is fed in 100 ms pieces as they would be
captured; a piece is never fed early, and late when the library is busy.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

from benchmarks.corpus import Recording
from livecaption.model.audio import SAMPLE_RATE_HZ

PIECE_S = 0.1
UPDATE_S = 0.5


def main(recording: str, events: str) -> None:
    from moonshine_voice.moonshine_api import ModelArch
    from moonshine_voice.transcriber import Transcriber
    from moonshine_voice.utils import get_assets_path

    samples = Recording(Path(recording), "").load()
    transcriber = Transcriber(get_assets_path() / Path("tiny-en"), ModelArch.TINY, update_interval=UPDATE_S)
    stream = transcriber.create_stream(update_interval=UPDATE_S)
    with Path(events).open("w", encoding="utf-8") as file:
        began = time.monotonic()

        def on_event(event: Any) -> None:
            kind = type(event).__name__
            if kind not in ("LineTextChanged", "LineCompleted", "LineStarted"):
                return
            line = event.line
            record = {
                "v": 1,
                "t": round(time.monotonic() - began, 4),
                "kind": "caption",
                "channel": "file",
                "key": str(line.line_id),
                "revision": 0,
                "text": line.text,
                "stable_words": 0,
                "state": "final" if kind == "LineCompleted" else "tentative",
                "speaker": None,
                "start": line.start_time,
                "end": line.start_time + line.duration,
                "final": kind == "LineCompleted",
            }
            file.write(json.dumps(record) + "\n")
            file.flush()

        stream.add_listener(on_event)
        stream.start()
        piece = round(PIECE_S * SAMPLE_RATE_HZ)
        for place in range(0, len(samples), piece):
            due = began + (place + piece) / SAMPLE_RATE_HZ
            time.sleep(max(0.0, due - time.monotonic()))
            stream.add_audio(samples[place : place + piece].tolist(), SAMPLE_RATE_HZ)
        stream.stop()


if __name__ == "__main__":
    main(*sys.argv[1:3])
