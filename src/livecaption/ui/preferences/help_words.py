"""What a setting's help says in a window: where the declaration speaks of the command line, words for a list. Pure."""

from __future__ import annotations

from livecaption.model.messages import text_of
from livecaption.model.setting import Setting


def help_of(setting: Setting) -> str:
    """The sentences below a setting's editor."""
    match setting.name:
        case "capture.source":
            return text_of("preferences.help_source")
        case "capture.device":
            return text_of("preferences.help_device")
        case "endpoint.language":
            return text_of("preferences.help_spoken")
        case "general.language":
            return text_of("preferences.help_language")
        case "audience.screen":
            return text_of("preferences.help_screen")
    return text_of(setting.explanation)
