"""Sentences about outputs, folders, transcripts and the journal."""

from __future__ import annotations

from livecaption.model.sentence import Sentence

SENTENCES: dict[str, Sentence] = {
    "output.unknown_format": "{path} is in no format that livecaption writes. Choose a name ending in one of: {known}.",
    "output.no_folder": "There is no folder {folder}. Create it, or save {name} elsewhere.",
    "output.is_folder": "{path} is a folder. Add a file name, such as captions.txt.",
    "output.not_a_file": "{path} is a device, not a file. Choose a file name.",
    "output.no_permission": "{path} may not be written by you. Choose another place, or change its permissions.",
    "output.cannot_write": "{path} cannot be written ({reason}). Choose another place.",
    "output.twice": "{path} is given twice. Give each output a name of its own.",
    "output.saved_elsewhere": "{path} could not be written ({reason}). The transcript is saved at {elsewhere} instead.",
    "output.not_saved": "Neither {path} ({reason}) nor {elsewhere} could be written. Make room on the disk and run "
    "livecaption recover.",
    "output.events_stopped": "{path} takes no more lines ({reason}). Captions go on, without being recorded there.",
    "folder.unusable": "The folder {folder} cannot be used ({reason}). Make it yours to write, or set {variable}.",
    "transcript.not_ours": "This is not a transcript that livecaption wrote. Choose a .json file that it saved.",
    "transcript.too_new": "This transcript has format version {version}, newer than this livecaption reads. Update it.",
    "export.gap": "[no captions for {seconds} s]",
    "export.not_final": "[not final] {text}",
    "journal.off": "Nothing is kept against a crash: {folder} cannot be written ({reason}). Captions go on; save them "
    "with --out.",
    "recover.none": "There is no interrupted session: everything captioned so far was saved.",
    "recover.waiting": "A session was interrupted before it was saved. livecaption recover brings it back.",
    "recover.discarded": "The session {session} is deleted.",
    "recover.not_settled": "The session stays in the list of interrupted ones, because its folder cannot be changed "
    "({reason}).",
    "recover.unknown": "There is no interrupted session {session}. livecaption recover --list shows them.",
}
