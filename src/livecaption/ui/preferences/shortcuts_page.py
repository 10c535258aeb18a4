"""The page of hotkeys: each action with its keys, what else has them, and a light when one is heard. GUI thread."""

from __future__ import annotations

from livecaption.model.actions import ACTIONS, ActionName
from livecaption.model.hotkey import read_hotkeys
from livecaption.model.messages import render, text_of
from livecaption.model.seams import SettingsKeeper
from livecaption.model.setting import Page, Section
from livecaption.model.settings import SETTINGS
from livecaption.ui.preferences.heard_light import HeardLight
from livecaption.ui.preferences.settings_page import SettingsPage, hint
from livecaption.ui.preferences.surroundings import Surroundings

_PREFIX = "shortcuts."


class ShortcutsPage(SettingsPage):
    """Hotkeys, and the program's own settings above them."""

    def __init__(self, keeper: SettingsKeeper, around: Surroundings) -> None:
        self._keeper = keeper
        self._around = around
        words = [hint(text_of("preferences.hotkeys_help")), hint(text_of("preferences.hotkeys_test"))]
        if around.hotkey_limits:
            words.append(hint(around.hotkey_limits))
        super().__init__(
            [each for each in SETTINGS if each.page is Page.SHORTCUTS],
            keeper,
            around,
            before={Section.HOTKEYS: words},
            order=(Section.PROGRAM, Section.HOTKEYS),
            without_help=frozenset({Section.HOTKEYS}),
        )
        self._lights: dict[ActionName, HeardLight] = {}
        for action in ACTIONS:
            light = HeardLight()
            self._lights[action.name] = light
            self.rows[f"{_PREFIX}{action.name}"].add_below(light)
        self.refresh()

    def refresh(self, names: frozenset[str] | None = None) -> None:
        """Show the hotkeys, and judge them all anew where one changed: it can free another."""
        super().refresh(names)
        if not names or any(name.startswith(_PREFIX) for name in names):
            self.judge()

    def judge(self) -> None:
        """Say beside each hotkey what else has it."""
        settings = self._keeper.settings
        texts = {action.name: settings.text(f"{_PREFIX}{action.name}") for action in ACTIONS}
        problems = read_hotkeys(texts)[1]
        for name, text in texts.items():
            setting = f"{_PREFIX}{name}"
            own = problems.get(name)
            sentences = [render(own)] if own is not None else []
            if text:
                sentences += self._around.hotkey_conflicts(setting, text)
            self.rows[setting].show_trouble(" ".join(sentences))

    def show_heard(self, action: ActionName) -> None:
        """Light the lamp of an action whose hotkey was pressed."""
        self._lights[action].light()

    def lit(self, action: ActionName) -> bool:
        """Whether an action's lamp is lit."""
        return self._lights[action].lit
