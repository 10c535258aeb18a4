"""A person's settings while the program runs, over their file, their profiles and the command line.

Owned by one thread, the one with the windows. Files are read at the start and when asked; a change is written at once,
or, where `later` was given, when that calls back, so that a slider does not write a file at each pixel.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from livecaption.config.kept_layers import KeptLayers
from livecaption.config.layers import (
    COMMAND_LINE,
    FILE,
    PROFILE_NAME,
    Edit,
    History,
    Layers,
    Step,
    changed_names,
    layer_of,
    without_none,
)
from livecaption.config.profiles import differing, profile_name
from livecaption.config.settings_reading import FileState, Reading
from livecaption.config.sharing import import_values, keepable
from livecaption.config.state_file import StateFile
from livecaption.config.validation import usable_value
from livecaption.model.errors import UsageError
from livecaption.model.messages import Message, message, text_of
from livecaption.model.seams import Clock, SettingsChanged, SettingsKeeper
from livecaption.model.settings import BY_NAME, ImportPreview, SettingChange, Settings, Value

PROFILE_STATE = "profile"
"""Under which name the state file remembers the profile in use."""

Later = Callable[[Callable[[], object]], object]
"""Calls what it is given once, a little later, on the thread of the store."""


class SettingsStore(SettingsKeeper):
    """Keeps settings in the file at `path` and profiles in a folder beside it."""

    def __init__(
        self,
        path: Path,
        state: StateFile,
        clock: Clock,
        *,
        command_line: Mapping[str, Value] | None = None,
        profile: str | None = None,
        later: Later | None = None,
    ) -> None:
        self._state = state
        self._clock = clock
        self._later = later
        self._layers = Layers()
        self._layers.values[COMMAND_LINE] = dict(command_line or {})
        self._kept = KeptLayers(path, self._layers)
        self._history = History()
        self._is_waiting = False
        self._save_problem: Message | None = None
        self._profile_problem: Message | None = None
        self._subscribers: list[SettingsChanged] = []
        self._begin_profile(profile)
        self._settings = self._layers.settings()

    @property
    def path(self) -> Path:
        """The settings file."""
        return self._kept.file.path

    @property
    def settings(self) -> Settings:
        """What counts now."""
        return self._settings

    @property
    def problems(self) -> tuple[Message, ...]:
        """What a person should know about their files."""
        rest = (self._profile_problem, self._save_problem)
        return (*self._kept.problems, *(each for each in rest if each is not None))

    @property
    def reading(self) -> Reading:
        """What the settings file said when it was last looked at."""
        return self._kept.file.reading

    def problem_with(self, name: str, value: Value) -> Message | None:
        """What is wrong with a value; None when it can be used."""
        try:
            usable_value(BY_NAME[name], value, text_of(BY_NAME[name].title))
        except UsageError as error:
            return error.message
        return None

    def change(self, name: str, value: Value) -> Message | None:
        """Have another value from now on, in the profile in use where that decides it, else in the file."""
        problem = self.problem_with(name, value)
        return problem or self._make(name, self._layers.edits_for(name, usable_value(BY_NAME[name], value, name)))

    def change_all(self, values: Mapping[str, Value]) -> Message | None:
        """Several at once, as one step."""
        return self._change_all("preset", values)

    def _change_all(self, what: str, values: Mapping[str, Value]) -> Message | None:
        problems = {name: problem for name, value in values.items() if (problem := self.problem_with(name, value))}
        edits = [
            edit
            for name, value in values.items()
            if name not in problems
            for edit in self._layers.edits_for(name, usable_value(BY_NAME[name], value, name))
        ]
        unsaved = self._make(what, edits)
        return next(iter(problems.values()), unsaved)

    def reset(self, name: str) -> Message | None:
        """Back to what lies under the layer that decides it."""
        edits = self._layers.edits_for(name, None)
        if self._layers.profile and name in self._layers.of(layer_of(self._layers.profile)):
            edits = [edit for edit in edits if edit.layer != FILE]
        return self._make(name, edits, stands_alone=True)

    def undo(self) -> str | None:
        """Take the newest change back."""
        if not self._history.done:
            return None
        step = self._history.done.pop()
        self._history.undone.append(step)
        self._apply([edit.turned() for edit in reversed(step.edits)])
        return step.what

    def redo(self) -> str | None:
        """Make it again."""
        if not self._history.undone:
            return None
        step = self._history.undone.pop()
        self._history.done.append(step)
        self._apply(step.edits)
        return step.what

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._history.done)

    @property
    def can_redo(self) -> bool:
        """Whether something was taken back."""
        return bool(self._history.undone)

    def subscribe(self, callback: SettingsChanged) -> Callable[[], None]:
        """Be told after each change."""
        self._subscribers.append(callback)
        return lambda: self._subscribers.remove(callback)

    def reload_if_changed(self) -> bool:
        """Take over what was edited; a file that broke meanwhile leaves what counted."""
        before, problems = self._settings, self.problems
        self._kept.reload()
        self._settings = self._layers.settings()
        names = changed_names(before, self._settings)
        if names or problems != self.problems:
            self._tell(names)
        return bool(names)

    def profiles(self) -> tuple[str, ...]:
        """Every profile, the built-in ones first."""
        return self._kept.profiles.names()

    @property
    def profile(self) -> str:
        """The one in use."""
        return self._layers.profile

    def use_profile(self, name: str) -> Message | None:
        """Switch, and remember it."""
        found = self._kept.profiles.find(name) if name else ""
        if found is None:
            return message("profile.unknown", name=name, known=", ".join(self.profiles()))
        if found == self._layers.profile:
            return None
        return self._make("profile", [Edit(PROFILE_NAME, "", self._layers.profile, found)])

    def save_profile(self, name: str) -> Message | None:
        """Keep what counts now under a name, and use it."""
        clean = profile_name(name)
        if clean is None:
            return message("profile.bad_name", name=name)
        clean = self._kept.profiles.find(clean) or clean
        unsaved = self.flush()
        kept = differing(self._settings, Settings(self._layers.of(FILE)))
        file = self._kept.profiles.file_of(clean)
        earlier = file.read().values if file.reading.state is FileState.GOOD else {}
        problem = file.write({**dict.fromkeys(earlier), **kept})
        if problem is not None:
            return problem
        self._history.clear()
        self._layers.profile = clean
        self._after_switch()
        self._settle()
        return unsaved

    def delete_profile(self, name: str) -> Message | None:
        """Delete a file of the person's; of a built-in profile only the changes."""
        found = self._kept.profiles.find(name)
        if found is None:
            return message("profile.unknown", name=name, known=", ".join(self.profiles()))
        problem = self._kept.profiles.delete(found)
        if problem is not None:
            return problem
        self._history.clear()
        self._kept.forget(found)
        if found == self._layers.profile:
            self._layers.profile = ""
            self._after_switch()
        self._settle()
        return None

    def export_to(self, path: Path) -> Message | None:
        """Write what counts, but for the command line, without secrets."""
        kept = self._layers.settings(command_line=False)
        return self._kept.file.write_anew(keepable({name: kept.value(name) for name in BY_NAME}), path)

    def preview_of(self, path: Path) -> ImportPreview:
        """What importing would change."""
        values, problems = import_values(path)
        changes = (SettingChange(name, self._settings.value(name), value) for name, value in values.items())
        return ImportPreview(tuple(each for each in changes if each.before != each.after), problems)

    def import_from(self, path: Path) -> Message | None:
        """Take over what can be used of a file, as one step."""
        values, problems = import_values(path)
        if values:
            unsaved = self._change_all("import", values)
            return problems[0] if problems else unsaved
        return problems[0] if problems else None

    def save_aside(self) -> Message:
        """Write the settings beside a file that is not touched."""
        path = self._kept.file.side_path
        problem = self._kept.file.write_anew(without_none(self._layers.of(FILE)), path)
        return problem or message("settings.aside", path=path, file=self._kept.file.path.name)

    def flush(self) -> Message | None:
        """Save what waits to be saved; a message when that failed for another reason than last time."""
        self._is_waiting = False
        told, self._save_problem = self._save_problem, self._kept.save()
        if self._save_problem != told:
            self._tell(frozenset())
            return self._save_problem
        return None

    def _make(self, what: str, edits: list[Edit], *, stands_alone: bool = False) -> Message | None:
        """Apply a change of the person's, remember it, save it."""
        if not edits:
            return None
        self._history.add(Step(what, tuple(edits), self._clock.now_s(), stands_alone))
        return self._apply(edits)

    def _apply(self, edits: list[Edit] | tuple[Edit, ...]) -> Message | None:
        self._layers.apply(edits)
        self._kept.note(edits)
        if any(edit.layer == PROFILE_NAME for edit in edits):
            self._after_switch()
        unsaved: Message | None = None
        if self._later is None:
            unsaved = self.flush()
        elif not self._is_waiting and self._kept.is_unsaved:
            self._is_waiting = True
            self._later(self.flush)
        self._settle()
        return unsaved

    def _after_switch(self) -> None:
        """Read the profile that is in use from now on, and remember it."""
        self._profile_problem = None
        self._kept.enter_profile()
        self._state.put(PROFILE_STATE, self._layers.profile or None)

    def _begin_profile(self, given: str | None) -> None:
        """Use the profile the command line names, for this run, or else the one that was in use last."""
        remembered = self._state.get(PROFILE_STATE)
        wanted = given if given is not None else remembered if isinstance(remembered, str) else ""
        found = self._kept.profiles.find(wanted) if wanted else ""
        if found is None and given is not None:
            raise UsageError("profile.unknown", name=given, known=", ".join(self.profiles()))
        if found is None:
            self._profile_problem = message("profile.gone", name=wanted)
            return
        self._layers.profile = found
        self._kept.enter_profile()

    def _settle(self) -> None:
        """Tell of what is different now."""
        before, self._settings = self._settings, self._layers.settings()
        names = changed_names(before, self._settings)
        self._tell(names)

    def _tell(self, names: frozenset[str]) -> None:
        for subscriber in list(self._subscribers):
            subscriber(names)
