"""What `livecaption models` takes. Runs once, on the main thread."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import Any

from livecaption.config import examples
from livecaption.config.endpoint_arguments import NewParser
from livecaption.model.messages import text_of

COMMAND = "models"


@dataclass(frozen=True, slots=True)
class ModelsRequest:
    """What is asked about models (`verb`: list, get, remove, use). `name` may be a folder's path for use; "": none."""

    verb: str
    name: str = ""
    source: str = ""
    ca_file: str | None = None
    verify: bool = False
    as_json: bool = False


def add_models_command(commands: Any, new_parser: NewParser) -> None:
    """Add the command, with what it can be asked."""
    models = new_parser(
        commands, COMMAND, "List, get, remove and use models that transcribe on this computer.", examples.MODELS
    )
    verbs = models.add_subparsers(dest="verb", metavar="WHAT", title="what to do", required=True)
    list_ = new_parser(verbs, "models list", "Show which models can be had, which are here, and their licences.")
    list_.add_argument("--verify", action="store_true", help="read every file of those that are here")
    list_.add_argument("--json", action="store_true", dest="as_json", help="as one JSON object (docs/models.md)")
    get = new_parser(verbs, "models get", "Fetch a model; goes on where an earlier try ended.")
    get.add_argument("name", metavar="NAME", help="which one")
    get.add_argument("--from", dest="source", metavar="URL", default="", help="another folder on the web that has it")
    get.add_argument("--ca", dest="ca_file", metavar="FILE", help="certificates of a private authority, in PEM form")
    remove = new_parser(verbs, "models remove", "Delete a model from this computer.")
    remove.add_argument("name", metavar="NAME", help="which one")
    use = new_parser(verbs, "models use", "Transcribe with this model on this computer.")
    use.add_argument(
        "name", metavar="NAME", nargs="?", default="", help="a name or a folder's path; none: livecaption chooses"
    )


def request_in(parsed: argparse.Namespace) -> ModelsRequest | None:
    """What was asked; None for another command."""
    if parsed.command != COMMAND:
        return None
    return ModelsRequest(
        parsed.verb,
        getattr(parsed, "name", ""),
        getattr(parsed, "source", ""),
        getattr(parsed, "ca_file", None),
        getattr(parsed, "verify", False),
        getattr(parsed, "as_json", False),
    )


def unknown_sentence(command: str, verb: str | None, word: str) -> str | None:
    """The sentence for a word too many; None for other commands, and for an option, which may be misspelt."""
    if command != COMMAND or verb is None or word.startswith("-"):
        return None
    return text_of("usage.too_much", command=f"livecaption {command} {verb}", word=word)


def verb_sentence(prog: str) -> str | None:
    """What can be asked of `prog`, where that is ours."""
    return text_of("usage.models_verb") if prog.endswith(f" {COMMAND}") else None
