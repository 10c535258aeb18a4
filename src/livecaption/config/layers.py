"""Which value of a setting counts: the command line's before the profile's before the file's; and changes. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from livecaption.model.settings import BY_NAME, Settings, Value

FILE = "file"
COMMAND_LINE = "command line"
PROFILE_NAME = "profile name"
"""Not a layer: which profile is in use, kept as the value of this."""

_OF_PROFILE = "profile:"
_COALESCED_S = 1.0


def layer_of(profile: str) -> str:
    """The layer of a profile's values."""
    return _OF_PROFILE + profile


def profile_of(layer: str) -> str | None:
    """The profile whose values a layer has; None for another layer."""
    return layer.removeprefix(_OF_PROFILE) if layer.startswith(_OF_PROFILE) else None


@dataclass(frozen=True, slots=True)
class Edit:
    """One setting in one layer, before and after; None is for not there."""

    layer: str
    name: str
    before: Value
    after: Value

    def turned(self) -> Edit:
        """What takes it back."""
        return Edit(self.layer, self.name, self.after, self.before)


@dataclass(slots=True)
class Layers:
    """The values of each layer, and the profile in use (empty for none)."""

    profile: str = ""
    values: dict[str, dict[str, Value]] = field(default_factory=dict)

    def of(self, layer: str) -> dict[str, Value]:
        """The values of a layer, to look at or to change."""
        return self.values.setdefault(layer, {})

    def settings(self, *, command_line: bool = True) -> Settings:
        """What counts; without the command line on demand, for what is kept."""
        chosen = dict(self.of(FILE))
        if self.profile:
            chosen |= self.of(layer_of(self.profile))
        if command_line:
            chosen |= self.of(COMMAND_LINE)
        return Settings(chosen)

    def edits_for(self, name: str, value: Value) -> list[Edit]:
        """What has to change for `name` to have `value`: in the profile in use where that decides it, else in the file.

        None takes it out of both. The command line's value gives way to what a person chooses later.
        """
        wanted: dict[str, Value] = {COMMAND_LINE: None}
        layer = layer_of(self.profile)
        in_profile = bool(self.profile) and name in self.of(layer)
        if in_profile:
            wanted[layer] = value
        if not in_profile or value is None:
            wanted[FILE] = value
        return [
            Edit(where, name, now, after)
            for where, after in wanted.items()
            if (now := self.of(where).get(name)) != after or type(now) is not type(after)
        ]

    def apply(self, edits: Iterable[Edit]) -> None:
        """Make each edit."""
        for edit in edits:
            if edit.layer == PROFILE_NAME:
                self.profile = str(edit.after or "")
            elif edit.after is None:
                self.of(edit.layer).pop(edit.name, None)
            else:
                self.of(edit.layer)[edit.name] = edit.after


@dataclass(frozen=True, slots=True)
class Step:
    """What one `undo` takes back; `what` says what it was."""

    what: str
    edits: tuple[Edit, ...]
    at_s: float
    stands_alone: bool = False


class History:
    """Steps to undo and to redo, the newest last; quick changes of one setting are one step."""

    def __init__(self) -> None:
        self.done: list[Step] = []
        self.undone: list[Step] = []

    def add(self, step: Step) -> None:
        """Remember a step; nothing can be redone after it."""
        self.undone.clear()
        last = self.done[-1] if self.done else None
        joins = last is not None and last.what == step.what and step.what in BY_NAME and not step.stands_alone
        if last is not None and joins and step.at_s - last.at_s <= _COALESCED_S:
            self.done[-1] = Step(step.what, _joined(last.edits + step.edits), step.at_s)
        else:
            self.done.append(step)

    def clear(self) -> None:
        """Forget all."""
        self.done.clear()
        self.undone.clear()


def _joined(edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
    """One edit for each place, from its first value to its last."""
    joined: dict[tuple[str, str], Edit] = {}
    for edit in edits:
        first = joined.get((edit.layer, edit.name), edit)
        joined[(edit.layer, edit.name)] = Edit(edit.layer, edit.name, first.before, edit.after)
    return tuple(joined.values())


def changed_names(before: Settings, after: Settings) -> frozenset[str]:
    """The settings whose value differs."""
    return frozenset(name for name in BY_NAME if before.value(name) != after.value(name))


def without_none(values: Mapping[str, Value]) -> dict[str, Value]:
    """Only what is there."""
    return {name: value for name, value in values.items() if value is not None}
