"""What argparse complains about, as one sentence that says what to do. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches

from livecaption.model.messages import message, render, text_of

_ARGUMENT = re.compile(r"^argument (?P<names>[^:]+): (?P<text>.*)$", re.DOTALL)
_MISSING = re.compile(r"^the following arguments are required: (?P<names>.*)$")
_NOT_WITH = re.compile(r"^not allowed with argument (?P<other>\S+)$")
_NO_SUCH = re.compile(r"^invalid choice: '?(?P<word>[^' ]*)'? \(choose from")


def sentence_for(command: str, complaint: str, known: Sequence[str]) -> str:
    """One sentence for argparse's `complaint` about the arguments of `command`."""
    match = _ARGUMENT.match(complaint)
    if missing := _MISSING.match(complaint):
        return render(message("usage.missing", command=command, names=missing["names"]))
    if match is None:
        return render(message("usage.other", command=command, text=complaint))
    option, text = match["names"].split("/")[0], match["text"]
    if text.startswith("expected "):
        return render(message("usage.needs_value", command=command, option=option))
    if other := _NOT_WITH.match(text):
        return render(message("usage.not_together", option=option, other=other["other"]))
    if word := _NO_SUCH.match(text):
        return render(message("usage.unknown_command", word=word["word"], hint=_hint(word["word"], known)))
    # A value that a declaration refused: the sentence is ours already.
    return text


def unknown_option(command: str, option: str, known: Sequence[str]) -> str:
    """The sentence for an option or word that `command` does not know."""
    if not option.startswith("-"):
        return render(message("usage.unexpected", command=command, word=option))
    name = option.partition("=")[0]  # what follows may be somebody's key
    return render(message("usage.unknown_option", command=command, option=name, hint=_hint(name, known)))


def _hint(word: str, known: Sequence[str]) -> str:
    near = get_close_matches(word, known, n=1, cutoff=0.7)
    return f" {text_of('usage.near', near=near[0])}" if near else ""
