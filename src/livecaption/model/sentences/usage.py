"""Sentences about a command line that cannot be used."""

from __future__ import annotations

from livecaption.model.sentence import Sentence

SENTENCES: dict[str, Sentence] = {
    "usage.near": "(did you mean {near}?)",
    "usage.unknown_option": "{command} has no option {option}{hint}. See {command} --help.",
    "usage.unexpected": "{command} does not take “{word}”. To caption a recording, pass --source file:PATH; see "
    "{command} --help.",
    "usage.unknown_command": "There is no command “{word}”{hint}. See livecaption --help.",
    "usage.needs_value": "{option} needs a value. See {command} --help.",
    "usage.not_together": "{option} does not go with {other}. Give one of them.",
    "usage.not_a_number": "{option} takes a number, not “{value}”.",
    "usage.out_of_range": "{option} takes {least} to {most}{unit}, not {value}.",
    "usage.not_a_choice": "{option} takes one of {known}, not “{value}”.",
    "usage.other": "{command}: {text}. See {command} --help.",
    "usage.source_unknown": "There is no source “{value}”. Pass --source mic, --source system, --source both, --source "
    "app:NAME or --source file:PATH.",
    "usage.fast_needs_file": "--fast is for recordings: add --source file:PATH, or leave --fast out.",
    "usage.stdout_taken": "Only one thing can go to standard output. Give the other a file name in place of -.",
    "usage.session_needed": "Say which session: livecaption recover --list shows them.",
}
