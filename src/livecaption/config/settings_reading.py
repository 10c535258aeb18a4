"""What the text of a settings file or profile says: values that can be used, and sentences about the rest. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import Enum
from typing import TYPE_CHECKING, Any

from livecaption.config.migrations import migrated
from livecaption.config.validation import shown, usable_value
from livecaption.model.errors import UsageError
from livecaption.model.messages import Message, message, render
from livecaption.model.settings import BY_NAME, SETTINGS_SCHEMA_VERSION, Value

if TYPE_CHECKING:
    from livecaption.config.toml_lines import Statement

VERSION_KEY = "schema_version"
MOST_BYTES = 1_000_000
"""More than any settings are: such a file is something else."""

_MOST_PROBLEMS = 20
_DEEP = re.compile(r"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){32}""")
"""A key of more parts than any has. The TOML reader takes time and memory by the square of them."""

_PLACE = re.compile(r" \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)$")


class FileState(Enum):
    """Whether a file may be written over."""

    MISSING = "missing"
    GOOD = "good"
    BROKEN = "broken"
    """It is not TOML, not text or not readable: it is the person's to mend, and is left alone."""
    FUTURE = "future"
    """A newer livecaption wrote it: what is known of it counts, and it is left alone."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with one entry of a file; `line` is None where the entry stands under another name."""

    file: str
    line: int | None
    problem: Message

    def worded(self) -> Message:
        """The whole sentence, with the problem in the language of this process."""
        problem = render(self.problem)
        if self.line is None:
            return message("settings.left_out", file=self.file, problem=problem)
        return message("settings.line", file=self.file, line=self.line, problem=problem)


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as it was read. `tree` has its values as they stand there, `wanted` as this version would write them."""

    state: FileState
    values: Mapping[str, Value]
    found: tuple[Message | Finding, ...] = ()
    version: int = SETTINGS_SCHEMA_VERSION
    tree: Mapping[str, Any] | None = None
    wanted: Mapping[str, Any] | None = None

    @property
    def problems(self) -> tuple[Message, ...]:
        """What a person should know. Worded when it is asked for: settings are read before their language is known."""
        return tuple(each.worded() if isinstance(each, Finding) else each for each in self.found)

    @property
    def may_be_written(self) -> bool:
        """Whether a person loses nothing when the program writes it."""
        return self.state in (FileState.MISSING, FileState.GOOD)


NOTHING = Reading(FileState.MISSING, {})


def read_settings(data: bytes, called: str) -> Reading:
    """Everything usable in `data`; `called` is the file's name in sentences. Never raises on a person's mistakes."""
    if len(data) > MOST_BYTES:
        return _broken(message("settings.too_large", file=called, most_kb=MOST_BYTES // 1000))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return _broken(message("settings.not_text", file=called, line=line))
    if _DEEP.search(text):
        return _broken(message("settings.too_deep", file=called))
    import tomllib  # of 10 ms; not needed where there is no file

    try:
        tree = tomllib.loads(text)
    except RecursionError:
        return _broken(message("settings.too_deep", file=called))
    except ValueError as error:  # a mistake in the TOML, a date that is none, a number of thousands of digits
        return _broken(_mistake(text, str(error), called))
    return _checked(tree, text, called)


def _broken(problem: Message) -> Reading:
    return Reading(FileState.BROKEN, {}, (problem,))


def _mistake(text: str, complaint: str, called: str) -> Message:
    """The sentence for what the TOML reader complains about, with the place."""
    place = _PLACE.search(complaint)
    reason = complaint[: place.start()] if place else complaint
    if place is None:
        return message("settings.broken_somewhere", file=called, reason=shown(reason))
    line, column = place["line"], place["column"]
    if line is None:
        lines = text.split("\n")
        line, column = str(len(lines)), str(len(lines[-1]) + 1)
    return message("settings.broken", file=called, line=line, column=column, reason=shown(reason))


def _checked(tree: dict[str, Any], text: str, called: str) -> Reading:
    version, mistaken = _version_of(tree)
    wanted = migrated(tree, version)
    found = _Findings(text, called)
    if mistaken:
        found.tell((VERSION_KEY,), message("settings.bad_version", value=shown(tree[VERSION_KEY])))
    values: dict[str, Value] = {}
    for path, raw in _entries(wanted):
        name = ".".join(path)
        if name not in BY_NAME or len(path) != len(name.split(".")):
            found.tell_unknown(path, raw)
            continue
        try:
            values[name] = usable_value(BY_NAME[name], raw, name)
        except UsageError as error:
            found.tell(path, error.message)
    told = found.all()
    state = FileState.GOOD
    if version > SETTINGS_SCHEMA_VERSION:
        state = FileState.FUTURE
        told = (message("settings.from_future", file=called, version=version), *told)
    return Reading(state, values, told, version, tree, wanted)


def _version_of(tree: Mapping[str, Any]) -> tuple[int, bool]:
    """The file's version, and whether what it says of it is nonsense. Without one it is read as the oldest."""
    raw = tree.get(VERSION_KEY, 0)
    if isinstance(raw, bool) or not isinstance(raw, int) or not 0 <= raw < 10**9:
        return SETTINGS_SCHEMA_VERSION, True
    return raw, False


def _entries(tree: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], object]]:
    """What may be a setting: what stands in a table of the file, and what stands outside of them all."""
    for key, value in tree.items():
        if key == VERSION_KEY:
            continue
        if isinstance(value, dict) and value:
            yield from (((key, inner), each) for inner, each in value.items())
        else:
            yield (key,), value


class _Findings:
    """Collects sentences about entries, each with its line; only the first few are worded."""

    def __init__(self, text: str, called: str) -> None:
        self._text = text
        self._called = called
        self._told: list[Finding] = []
        self._statements: list[Statement] | None = None
        self._more = 0

    def tell_unknown(self, path: tuple[str, ...], raw: object) -> None:
        if self._is_full():
            return
        name = ".".join(path)
        tables = {each.partition(".")[0] for each in BY_NAME}
        if name in tables:
            if not isinstance(raw, dict):
                self.tell(path, message("settings.takes_table", option=name, value=shown(raw)))
            return
        near = get_close_matches(name[:80], [*BY_NAME, *tables], n=1, cutoff=0.6)
        if len(path) == 1 and not near:  # a key that lost its table
            near = [each for each in BY_NAME if each.partition(".")[2] == name][:1]
        if near:
            self.tell(path, message("settings.unknown_near", option=shown(name), near=near[0]))
        else:
            self.tell(path, message("settings.unknown", option=shown(name)))

    def tell(self, path: tuple[str, ...], problem: Message) -> None:
        if self._is_full():
            return
        from livecaption.config.toml_lines import line_in, statements_of

        if self._statements is None:
            self._statements = statements_of(self._text)
        self._told.append(Finding(self._called, line_in(self._statements, path), problem))

    def _is_full(self) -> bool:
        if len(self._told) < _MOST_PROBLEMS:
            return False
        self._more += 1
        return True

    def all(self) -> tuple[Message | Finding, ...]:
        """In the order of the file, and how many more there are."""
        more = (message("settings.more", file=self._called, n=self._more),) if self._more else ()
        return (*self._told, *more)
