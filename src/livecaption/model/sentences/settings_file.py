"""Sentences about the settings file and profiles."""

from __future__ import annotations

from livecaption.model.sentence import Counted, Sentence

SENTENCES: dict[str, Sentence] = {
    "page.sound": "Sound",
    "page.endpoints": "Where to transcribe",
    "page.captions": "Captions",
    "page.shortcuts": "Shortcuts and program",
    "page.data": "Privacy and data",
    "section.source": "What to caption",
    "section.utterances": "Speech and silence",
    "section.endpoint": "Endpoint",
    "section.words": "Names and corrections",
    "section.layout": "Layout",
    "section.timing": "Timing",
    "section.speakers": "Speakers",
    "section.font": "Text",
    "section.colours": "Colours",
    "section.overlay": "Overlay",
    "section.audience": "Audience window",
    "section.hotkeys": "Shortcuts from any program",
    "section.program": "Program",
    "section.saving": "Transcripts",
    "section.privacy": "Privacy",
    "settings.header": "Settings of livecaption. Edit them as you like; docs/settings.md says what there is.",
    "settings.takes_switch": "{option} takes true or false, not {value}.",
    "settings.takes_number": "{option} takes a number, not “{value}”.",
    "settings.takes_count": "{option} takes a whole number, not {value}.",
    "settings.takes_text": "{option} takes text in quotes, not {value}.",
    "settings.takes_list": "{option} takes a list of texts in quotes, such as [“one”, “two”], not {value}.",
    "settings.takes_table": "{option} is the name of a group: write [{option}] on a line of its own, not {value}.",
    "settings.unknown": "There is no setting {option}.",
    "settings.unknown_near": "There is no setting {option}; {near} is the nearest.",
    "settings.bad_version": "schema_version takes a whole number, not “{value}”.",
    "settings.bad_font": "{option} takes the name of a font, not “{value}”.",
    "settings.bad_language": "{option} takes the code of a language such as en or pt-BR, not “{value}”.",
    "settings.bad_correction": "{option} takes pairs such as “Marz → March”, not “{value}”.",
    "settings.bad_keyterm": "{option} takes words of at most 80 characters, not “{value}”.",
    "settings.bad_folder": "{option} takes the path of a folder, not “{value}”.",
    "settings.bad_file": "{option} takes the path of a file, not “{value}”.",
    "settings.bad_colour": "{option} takes a colour such as #FFE14D, not “{value}”.",
    "settings.line": "{file}, line {line}: {problem} This line is left out; the others count.",
    "settings.left_out": "{file}: {problem} This is left out; the rest counts.",
    "settings.more": Counted(
        "{file}: {n} more line cannot be used and is left out.",
        "{file}: {n} more lines cannot be used and are left out.",
    ),
    "settings.broken": "{file} cannot be read: there is a mistake in line {line}, column {column} ({reason}). It stays "
    "as it is, and the usual settings count. Mend that line; what you change meanwhile holds until livecaption ends.",
    "settings.broken_somewhere": "{file} cannot be read: there is a mistake in it ({reason}). It stays as it is, and "
    "the usual settings count. Mend it; what you change meanwhile holds until livecaption ends.",
    "settings.not_text": "{file} cannot be read: line {line} is not text in UTF-8. It stays as it is, and the usual "
    "settings count. Save it as UTF-8; what you change meanwhile holds until livecaption ends.",
    "settings.too_large": "{file} is larger than {most_kb} kB, which no settings are. It stays as it is, and the usual "
    "settings count. Move it away, and livecaption makes a new one.",
    "settings.too_deep": "{file} has lists or tables too deep within each other. It stays as it is, and the usual "
    "settings count. Take them out; what you change meanwhile holds until livecaption ends.",
    "settings.unreadable": "{file} cannot be opened ({reason}). It stays as it is, and the usual settings count; what "
    "you change meanwhile holds until livecaption ends.",
    "settings.from_future": "{file} is from a newer livecaption (version {version} of the file). What this one knows "
    "of it counts; it stays as it is, and what you change holds until livecaption ends. Update livecaption to keep "
    "changes.",
    "settings.broken_kept": "What you change holds until livecaption ends, because {file} has a mistake and is not "
    "touched. Mend it, or save your changes beside it.",
    "settings.future_kept": "What you change holds until livecaption ends, because a newer livecaption wrote {file}. "
    "Update this one, or save your changes beside it.",
    "settings.not_editable": "What you change holds until livecaption ends, because {file} is written in a way that "
    "cannot be changed without harm. Write each group once, as [captions], and each setting on a line under it.",
    "settings.not_saved": "What you change holds until livecaption ends, because {file} cannot be written ({reason}). "
    "Make it yours to write, or make room on the disk.",
    "settings.not_deleted": "{file} cannot be deleted ({reason}). Make its folder yours to write.",
    "settings.aside": "What you chose is saved in {path}. When {file} is mended or moved away, give it that name.",
    "settings.exported": "Your settings are saved in {path}, without any key.",
    "settings.imported": Counted(
        "{n} setting is changed as {path} says.",
        "{n} settings are changed as {path} says.",
    ),
    "settings.nothing_to_import": "There is no file {path}. Check the path and try again.",
    "settings.no_folder": "There is no folder {folder}. Create it, or choose another place.",
    "settings.good": "The settings are good.",
    "settings.none_yet": "There is no settings file yet; the usual settings count.",
    "settings.bad": Counted(
        "{n} thing in the settings cannot be used; see above.",
        "{n} things in the settings cannot be used; see above.",
    ),
    "profile.meeting": "Meeting",
    "profile.stage": "Stage",
    "profile.bad_name": "“{name}” cannot be the name of a profile. Use 1 to 40 letters, digits, spaces, - and _.",
    "profile.unknown": "There is no profile {name}. Known are: {known}.",
    "profile.gone": "The profile {name} was in use and is no longer there. Your settings count without it.",
    "profile.built_in": "The profile {name} comes with livecaption and cannot be deleted. You may change it, and have "
    "it as it was by deleting your changes.",
    "preset.default": "Default",
    "preset.contrast": "High contrast",
    "preset.bbc": "BBC",
    "preset.large": "Large print",
    "preset.light": "Light",
    "preset.minimal": "Minimal",
}
