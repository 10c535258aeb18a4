"""What `livecaption endpoint` and `livecaption key` take. A key is never among it. Runs once, on the main thread."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import Any, Protocol

from livecaption.config import examples
from livecaption.model.messages import text_of


@dataclass(frozen=True, slots=True)
class EndpointRequest:
    """What is asked about endpoints (`verb`: add, list, remove, use, test) or about keys (set, remove, list)."""

    verb: str
    names: tuple[str, ...] = ()
    url: str = ""
    dialect: str | None = None
    token_url: str | None = None
    ca_file: str | None = None
    replace: bool = False


class NewParser(Protocol):
    """Adds a parser to commands; the last word of its name is what is typed."""

    def __call__(self, commands: Any, name: str, description: str, examples: str = "") -> argparse.ArgumentParser:
        """The parser."""


COMMANDS = ("endpoint", "key")
_KEY_OPTIONS = ("--key", "--token", "--password", "--secret")


def add_endpoint_commands(commands: Any, new_parser: NewParser) -> None:
    """Add both commands, with what each of them can be asked."""
    endpoint = new_parser(
        commands, "endpoint", "Add, list, remove, use and test endpoints that have a name.", examples.ENDPOINT
    )
    verbs = endpoint.add_subparsers(dest="verb", metavar="WHAT", title="what to do", required=True)
    add = new_parser(verbs, "endpoint add", "Give an endpoint a name.")
    add.add_argument("name", metavar="NAME", help="letters, digits, dots, - and _")
    add.add_argument("url", metavar="URL", help="a wss:// or https:// address (ws:// and http:// on this computer)")
    add.add_argument("--dialect", metavar="D", help="the protocol it speaks; edge without it")
    add.add_argument("--token-url", metavar="URL", help="where to get a short-lived token before each connection")
    add.add_argument("--ca", dest="ca_file", metavar="FILE", help="certificates of a private authority, in PEM form")
    add.add_argument("--replace", action="store_true", help="put it in the place of the one with that name")
    new_parser(verbs, "endpoint list", "Show the endpoints, where their keys are, and which are in use.")
    remove = new_parser(verbs, "endpoint remove", "Forget an endpoint and its key.")
    remove.add_argument("name", metavar="NAME", help="which one")
    use = new_parser(verbs, "endpoint use", "Caption with these endpoints, the first that answers.")
    use.add_argument("names", metavar="NAME", nargs="*", help="names or addresses in their order; none: this computer")
    test = new_parser(verbs, "endpoint test", "Measure how good endpoints are for captions, with a spoken phrase.")
    test.add_argument("names", metavar="NAME", nargs="*", help="names or addresses; without one all that are in use")
    key = new_parser(commands, "key", "Keep the keys of endpoints in this computer's keyring.", examples.KEY)
    verbs = key.add_subparsers(dest="verb", metavar="WHAT", title="what to do", required=True)
    set_ = new_parser(verbs, "key set", "Ask for a key, or read it from standard input, and keep it.")
    set_.add_argument("name", metavar="NAME", help="whose: a name, an address, or a host that is in use")
    remove = new_parser(verbs, "key remove", "Take a key out of the keyring.")
    remove.add_argument("name", metavar="NAME", help="whose: a name, an address, or a host that is in use")
    new_parser(verbs, "key list", "Show which endpoints have a key, and where; never the key.")


def request_in(parsed: argparse.Namespace) -> EndpointRequest | None:
    """What was asked; None for another command."""
    if parsed.command not in COMMANDS:
        return None
    name = getattr(parsed, "name", None)
    return EndpointRequest(
        parsed.verb,
        (name,) if name is not None else tuple(getattr(parsed, "names", ())),
        getattr(parsed, "url", ""),
        getattr(parsed, "dialect", None),
        getattr(parsed, "token_url", None),
        getattr(parsed, "ca_file", None),
        getattr(parsed, "replace", False),
    )


def unknown_sentence(command: str, verb: str | None, word: str) -> str | None:
    """The sentence for a word too many; without the word where it may be somebody's key. None for other commands."""
    if command not in COMMANDS or verb is None:
        return None
    may_be_key = command == "key" or (verb == "add" and not word.startswith("-")) or word.startswith(_KEY_OPTIONS)
    if may_be_key:
        return text_of("key.not_an_argument")
    return text_of("usage.too_much", command=f"livecaption {command} {verb}", word=word.partition("=")[0])


def verb_sentence(prog: str) -> str | None:
    """What can be asked of `prog`, where that is one of ours; said without the word that was given instead."""
    if prog.endswith(" key"):
        return text_of("usage.key_verb")
    return text_of("usage.endpoint_verb") if prog.endswith(" endpoint") else None
