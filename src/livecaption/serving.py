"""Composition of `livecaption serve`: which engine is served, to whom, and how the embedded endpoint is told.

The embedded endpoint is this program started by itself: its first line of standard input is the launch's secret, its
one line of standard output the port; it ends when its standard input closes.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable, Sequence

from livecaption import recogniser, resources
from livecaption.config import folders
from livecaption.config.atomic_write import write_whole
from livecaption.core.engine_choice import Wanted
from livecaption.model.errors import LivecaptionError
from livecaption.server.metrics import LOG as INFERENCES
from livecaption.server.serve import serve
from livecaption.speakers.enrolled import EnrolledVoices
from livecaption.speakers.models import VoiceModels


class JsonLines(logging.Formatter):
    """A log record as one line of JSON: when, how grave, whose, what; `fields` of the record beside them."""

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        said = {"time": round(record.created, 3), "level": record.levelname, "logger": record.name}
        fields = getattr(record, "fields", None)
        return json.dumps(said | (fields if fields is not None else {"message": record.getMessage()}))


def serve_by_hand(
    host: str,
    port: int,
    wanted: Wanted,
    token: str | None,
    say: Callable[[str], None],
    *,
    most_clients: int,
    log_json: bool,
) -> int:
    """`livecaption serve`: until Ctrl-C or SIGTERM. Raises `LivecaptionError`."""
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(levelname)s %(name)s: %(message)s")
    if log_json:
        for handler in logging.getLogger().handlers:
            handler.setFormatter(JsonLines())
        INFERENCES.setLevel(logging.INFO)

    engines = recogniser.recogniser(wanted)

    def report(bound: int) -> None:
        shown = f"[{host}]" if ":" in host else host
        served = engines.first.name if engines.second is None else f"{engines.first.name} and {engines.second.name}"
        say(f"Serving {served} at ws://{shown}:{bound}/transcribe. Ctrl-C ends it.")

    return serve(
        host=host,
        port=port,
        engine=engines.first,
        second=engines.second,
        token=token,
        report_port=report,
        until_stdin_closes=False,
        most_clients=most_clients,
        voices=voice_models(),
    )


def serve_embedded(given: Sequence[str]) -> int:
    """The child process of a captioning run. Standard error is its log; never a word of what is said goes there.

    What it is to serve is in `given`, the arguments after the program's name (`recogniser.arguments_of`).
    """
    INFERENCES.setLevel(logging.WARNING)
    logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    secret = sys.stdin.readline().strip()
    if not secret:
        return 2

    def report(bound: int) -> None:
        sys.stdout.write(json.dumps({"port": bound}) + "\n")
        sys.stdout.flush()

    try:
        engines = recogniser.recogniser_or_why(recogniser.wanted_in(given))
        return serve(
            host="127.0.0.1",
            port=0,
            engine=engines.first,
            second=engines.second,
            token=secret,
            report_port=report,
            until_stdin_closes=True,
            voices=voice_models(),
        )
    except LivecaptionError as error:
        logging.getLogger(__name__).error("%s", error)
        return 1


def voice_models() -> VoiceModels | None:
    """What tells speakers apart; None where this installation lacks it."""
    try:
        folder = resources.path(resources.SPEAKER_MODELS)
    except LivecaptionError:
        return None
    return VoiceModels(folder, EnrolledVoices(folders.voices_path(), write_whole).read)
