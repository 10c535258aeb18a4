"""Makes the editor of a setting from its declaration. GUI thread."""

from __future__ import annotations

from livecaption.model.messages import text_of
from livecaption.model.setting import Kind, Page, Setting
from livecaption.ui.preferences.colour_editor import ColourEditor
from livecaption.ui.preferences.editor import Editor
from livecaption.ui.preferences.folder_editor import FolderEditor
from livecaption.ui.preferences.font_editor import FontEditor
from livecaption.ui.preferences.hotkey_editor import HotkeyEditor
from livecaption.ui.preferences.list_editor import ListEditor
from livecaption.ui.preferences.number_editor import NumberEditor
from livecaption.ui.preferences.options_editor import OptionsEditor
from livecaption.ui.preferences.plain_editors import ChoiceEditor, SwitchEditor, TextEditor
from livecaption.ui.preferences.surroundings import Surroundings

_MARK = 7654321
"""Stands for the number while a unit's words are taken apart."""

_USUAL = {
    "size_percent": (50.0, 200.0),
    "font_px": (16.0, 120.0),
    "hang_s": (0.0, 10.0),
    "fade_s": (0.0, 120.0),
    "delay_s": (0.0, 10.0),
    "words_per_minute": (0.0, 300.0),
    "pace_delay_s": (0.0, 10.0),
    "columns": (16.0, 80.0),
    "keep_s": (15.0, 1800.0),
    "finish_s": (0.0, 60.0),
    "close_ms": (96.0, 1000.0),
}
"""Where a slider goes; the spin box beside it goes on to the bounds of the declaration."""


def editor_for(setting: Setting, around: Surroundings) -> Editor:
    """An editor that can show and choose every value the setting takes."""
    label = text_of(setting.title)
    match setting.kind:
        case Kind.SWITCH:
            return SwitchEditor(setting, label)
        case Kind.CHOICE:
            return ChoiceEditor(setting, label, lambda choice: text_of(setting.choice_title(choice)))
        case Kind.COUNT | Kind.NUMBER:
            usual = _USUAL.get(setting.name.rpartition(".")[2])
            return NumberEditor(setting, label, _affixes(setting.unit), usual, setting.step)
        case Kind.LIST:
            return _list_editor(setting, label, around)
        case Kind.COLOUR:
            return ColourEditor(setting, label, native=around.native_dialogs)
        case Kind.FONT:
            return FontEditor(setting, label)
        case Kind.FOLDER:
            return FolderEditor(setting, label, around.transcripts, native=around.native_dialogs)
        case Kind.TEXT:
            return _text_editor(setting, label, around)


def _text_editor(setting: Setting, label: str, around: Surroundings) -> Editor:
    if setting.page is Page.SHORTCUTS and setting.name.startswith("shortcuts."):
        return HotkeyEditor(setting, label)
    match setting.name:
        case "general.language":
            return OptionsEditor(setting, label, around.languages, text_of("preferences.language_of_system"))
        case "endpoint.language":
            return OptionsEditor(setting, label, around.spoken, text_of("preferences.language_found_out"))
        case "capture.source":
            return OptionsEditor(setting, label, around.sources, text_of("preferences.source_microphone"))
        case "capture.device":
            return OptionsEditor(setting, label, around.devices, text_of("preferences.device_of_system"))
        case "capture.system_device":
            return OptionsEditor(setting, label, around.outputs, text_of("preferences.device_of_system"))
        case "audience.screen":
            return OptionsEditor(setting, label, around.screens, text_of("preferences.second_screen"))
    return TextEditor(setting, label)


def _list_editor(setting: Setting, label: str, around: Surroundings) -> ListEditor:
    match setting.name:
        case "endpoint.urls":
            example = text_of("preferences.example_address")
            return ListEditor(setting, label, placeholder=example, ordered=True, check=around.endpoint_problem)
        case "words.corrections":
            return ListEditor(setting, label, placeholder=text_of("preferences.example_correction"))
        case "words.keyterms":
            return ListEditor(setting, label, placeholder=text_of("preferences.example_keyterm"))
    return ListEditor(setting, label)


def _affixes(unit: str) -> tuple[str, str]:
    """What stands before and after a number, in the words of the catalogue."""
    match unit:
        case "s":
            written = text_of("preferences.in_s", number=_MARK)
        case "ms":
            written = text_of("preferences.in_ms", number=_MARK)
        case "px":
            written = text_of("preferences.in_px", number=_MARK)
        case "%":
            written = text_of("preferences.in_percent", number=_MARK)
        case "words/min":
            written = text_of("preferences.in_words_a_minute", number=_MARK)
        case _:
            return "", ""
    before, _, after = written.partition(str(_MARK))
    return before, after
