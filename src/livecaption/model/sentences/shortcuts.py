"""Names of actions, and sentences about hotkeys and commands to the running program."""

from __future__ import annotations

from livecaption.model.sentence import Sentence

SENTENCES: dict[str, Sentence] = {
    "action.toggle": "Start captions",
    "action.pause": "Pause captions",
    "action.freeze": "Freeze captions",
    "action.blank": "Blank captions",
    "action.strike": "Strike the last line",
    "action.show": "Show the main window",
    "action.overlay": "Show the overlay",
    "action.audience": "Show the audience window",
    "action.lock": "Let clicks pass through",
    "action.controls": "Control the overlay by keyboard",
    "action.larger": "Larger text",
    "action.smaller": "Smaller text",
    "action.settings": "Settings",
    "action.quit": "Quit livecaption",
    "hotkey.unusable": "“{value}” cannot be a hotkey. Write a key with Ctrl, Alt or Meta, as in Ctrl+Alt+C, or a "
    "function key, as in F9; leave it empty for none.",
    "hotkey.unknown": "“{word}” in the hotkey “{value}” is no key. Write it as in Ctrl+Alt+C, F9 or Meta+Space.",
    "hotkey.unknown_near": "“{word}” in the hotkey “{value}” is no key. Write {near} if that is what you mean.",
    "hotkey.two_keys": "The hotkey “{value}” has two keys, {key} and {other}. Give it one, with Ctrl, Alt, Shift "
    "or Meta.",
    "hotkey.no_key": "The hotkey “{value}” has no key. Add one, as in Ctrl+Alt+C.",
    "hotkey.too_plain": "{value} is a key that people type with; as a hotkey it would stop typing in every program. "
    "Add Ctrl, Alt or Meta, or choose a function key.",
    "hotkey.everyday": "{value} means something in nearly every program, and as a hotkey it would stop working there. "
    "Add another of Ctrl, Alt, Shift and Meta.",
    "hotkey.twice": "{key} is the hotkey of “{action}” already. Choose another.",
    "hotkey.taken": "Another program has {key} already. Choose another key, or change it in that program.",
    "hotkey.not_here": "This keyboard has no {key}. Choose another key.",
    "hotkey.types_character": "{key} types “{character}” on this keyboard, and as a hotkey it would stop doing so. "
    "Choose another key.",
    "hotkey.refused": "{key} cannot be had ({reason}). Choose another key.",
    "hotkey.not_given": "Your desktop has given no key to “{action}”. Give it one in the desktop's own keyboard "
    "settings.",
    "hotkey.unavailable": "Hotkeys do not work here now ({reason}). Use the tray's menu, or “livecaption --toggle”.",
    "hotkey.limits_none": "This desktop lets no program have hotkeys. Use the tray's menu, or give “livecaption "
    "--toggle” a key in the desktop's own keyboard settings.",
    "hotkey.limits_xwayland": "On this desktop hotkeys work only while the program in front is an X11 program. To have "
    "one that always works, give “livecaption --toggle” a key in the desktop's own keyboard settings.",
    "hotkey.limits_portal": "Your desktop gives hotkeys out itself: it may ask you first, and keys once given are "
    "changed in its own keyboard settings.",
    "hotkey.through_portal": "hotkeys work in every program, through the desktop's own settings",
    "hotkey.through_system": "hotkeys work in every program",
    "control.done": "Done.",
    "control.not_running": "livecaption is not running, so there is nothing to do. Start it first: livecaption",
    "control.no_answer": "livecaption is running, but does not answer. If its captions stand still, end it and start "
    "it again.",
    "control.not_understood": "The running livecaption does not know this command: it is another version. End it and "
    "start it again.",
    "control.not_in_terminal": "livecaption captions in a terminal now, which has no window for this.",
    "control.nothing_captioned": "Nothing is captioned now, so there is nothing to do. livecaption --toggle starts "
    "captions.",
    "control.no_session": "livecaption is only just starting. Try again in a moment.",
    "control.failed": "livecaption could not do it ({reason}); its log says more.",
    "control.unusable": "livecaption cannot take commands from outside ({reason}), and cannot tell whether it runs "
    "already. Check the folder {path}.",
}
