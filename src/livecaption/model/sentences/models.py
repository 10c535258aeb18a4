"""Sentences about models of speech: which there are, how they come here, and why one is used."""

from __future__ import annotations

from livecaption.model.sentence import Sentence

SENTENCES: dict[str, Sentence] = {
    "usage.models_verb": "livecaption models takes list, get, remove or use. See livecaption models --help.",
    "models.why_named": "{name} transcribes, as the settings or the command line ask.",
    "models.why_built_in": "{name} transcribes: it comes with livecaption, and of the models installed here it "
    "follows speech best.",
    "models.why_not_larger": "{name} transcribes. {larger} makes fewer mistakes, but keeps up with speech only from "
    "{needed} cores on, and this computer has {cores}; livecaption models use {larger} takes it all the same.",
    "models.why_language": "{name} transcribes: of the models installed here it serves “{language}” best.",
    "models.why_slow": "{name} transcribes, the only one here for “{language}”. With {cores} cores it may not keep up "
    "with speech, and captions come late.",
    "models.second_off": "No second pass: it is switched off.",
    "models.second_none": "No second pass: no model installed here makes clearly fewer mistakes than {name}.",
    "models.second_no_room": "No second pass: {name} is installed, but with {cores} cores this computer has no room "
    "for it. engine.second_pass in the settings can switch it on all the same.",
    "models.second_on": "{name} goes over each finished utterance once more, as the settings ask.",
    "models.second_auto": "{name} goes over each finished utterance once more.",
    "models.not_installed": "The model {name} is not on this computer. Get it with: livecaption models get {name}",
    "models.unknown": "There is no model {name}. livecaption models list shows those that can be had; a folder with a "
    "model is named by its path.",
    "models.needs_whisper": "{name} needs faster-whisper, which is not installed here. pip install "
    "'livecaption-desktop[whisper]' installs it.",
    "models.does_not_speak": "The model {name} does not speak “{language}”. One that does is {other}; get it with: "
    "livecaption models get {other}",
    "models.other_speaks": "The model {name} does not speak “{language}”, but {other}, which is installed, does. Use "
    "it with: livecaption models use {other}",
    "models.none_for_language": "No model on this computer speaks “{language}”; those here speak: {known}. Get one "
    "that does ({megabytes} MB) with: livecaption models get {name}",
    "models.none_without_whisper": "No model on this computer speaks “{language}”; those here speak: {known}. One "
    "that does is {name} ({megabytes} MB): pip install 'livecaption-desktop[whisper]', then livecaption models get "
    "{name}",
    "models.language_unknown": "No model that can be had speaks “{language}”. Those that can be had speak: {known}.",
    "models.folder_unknown": "{path} has no model that livecaption knows: it needs the files of a Moonshine model "
    "({moonshine}) or of a Whisper model for CTranslate2 ({whisper}).",
    "models.folder_missing": "There is no folder {path} with a model. Check its path.",
    "models.size_wrong": "{file} of {name} is damaged: it has {size} bytes in place of {expected}. Get the model "
    "again with: livecaption models get {name}",
    "models.file_missing": "{name} lacks its file {file}. Get the model again with: livecaption models get {name}",
    "models.sum_wrong": "{file} of {name} is damaged: its checksum is another one than when it came. Get the model "
    "again with: livecaption models get {name}",
    "models.manifest_bad": "The list of files of {name} cannot be read, so nobody knows whether they are whole. Get "
    "the model again with: livecaption models get {name}",
    "models.file_unreadable": "{file} of {name} cannot be read ({reason}). Make it yours to read, or get the model "
    "again.",
    "models.not_removed": "{name} cannot be removed ({reason}). End the captions that use it, and try again.",
    "models.being_fetched": "{name} is being fetched already by another livecaption. Wait for that.",
    "models.no_room": "{name} needs {needed} MB more in {folder}, and {free} MB are free there. Make room, and try "
    "again.",
    "models.disk_full": "The disk of {folder} is full, so {name} is not complete. What came of it ({done} MB) is "
    "kept: make room, and the same command goes on there.",
    "models.not_written": "{name} cannot be written to {folder} ({reason}). What came of it is kept; mend that, and "
    "the same command goes on there.",
    "models.not_encrypted": "Models come over https:// alone, or from this computer over http://. “{url}” is neither.",
    "models.led_astray": "{host} sends on to an address that is not https://, so {name} is not fetched. Try later, or "
    "fetch it from another place with --from URL.",
    "models.too_many_turns": "{host} sends from one address to the next without end, so {name} is not fetched. Try "
    "later, or fetch it from another place with --from URL.",
    "models.not_there": "{host} does not have {file} of {name} (HTTP {status}). Check for a newer livecaption, or "
    "fetch it from another place with --from URL.",
    "models.refused": "{host} does not give {name} away (HTTP {status}). Try later, or fetch it from another place "
    "with --from URL.",
    "models.server_busy": "{host} cannot give {name} now (HTTP {status}). What came of it is kept; try again later.",
    "models.other_size": "{host} has another {file} of {name} than livecaption knows ({size} bytes in place of "
    "{expected}). It is not used; check for a newer livecaption.",
    "models.other_sum": "What {host} sent as {file} of {name} is damaged, or not what livecaption knows: its checksum "
    "is wrong. It is deleted; try again, or fetch it from another place with --from URL.",
    "models.broke_off": "The connection to {host} broke ({reason}), so {name} is not complete. What came of it "
    "({done} MB) is kept: the same command goes on there.",
    "models.no_answer": "{host} does not answer ({reason}), so {name} is not fetched. Check that this computer is "
    "online.",
    "models.certificate": "{host} cannot prove who it is ({reason}), so {name} is not fetched. If your network checks "
    "what it lets through, name the file with its certificates: --ca FILE.",
    "models.proxy": "The proxy in this computer's settings cannot be used ({reason}), so {name} is not fetched. Mend "
    "the setting, or unset it.",
    "models.socks_proxy": "This computer's settings name a SOCKS proxy, which livecaption cannot use, so {name} is "
    "not fetched. Set an HTTP proxy, or fetch it on another network.",
    "models.progress": "{name}: {percent} % of {megabytes} MB",
    "models.column_name": "Name",
    "models.column_languages": "Languages",
    "models.column_size": "Size",
    "models.column_licence": "Licence",
    "models.column_here": "On this computer",
    "models.many_languages": "{count} languages",
    "models.built_in": "comes with livecaption",
    "models.installed": "installed",
    "models.damaged": "damaged",
    "models.transcribes": "transcribes",
    "models.second_pass": "second pass",
    "models.licences_explained": "* Free for research and private use, and for businesses with less than 1,000,000 US "
    "dollars a year that register: https://www.moonshine.ai/license",
    "models.comes_with_it": "{name} comes with livecaption: it is always here, and cannot be removed.",
    "models.here_already": "{name} is on this computer already, and whole.",
    "models.licence": "{name} is under the licence {licence}: {url}",
    "models.community_licence": "{name} is under the {licence}: free for research and private use, and for businesses "
    "with less than 1,000,000 US dollars a year that register. Read it first: {url}",
    "models.got": "{name} is on this computer now, in {folder}. livecaption takes it where it fits; to take it "
    "always: livecaption models use {name}",
    "models.interrupted": "{name} is not complete. What came of it is kept, and the same command goes on there.",
    "models.removed": "{name} is no longer on this computer.",
    "models.was_not_here": "{name} was not on this computer.",
    "models.chooses_again": "It was the one to use; from the next captions on livecaption chooses one.",
    "models.in_use": "From the next captions on {name} transcribes on this computer.",
    "models.counts_later": "Captions that run now keep the model that they began with.",
    "models.second_without_first": "No second pass without a first.",
    "doctor.models_none": "none beside the one that comes with livecaption; livecaption models list shows more",
    "doctor.models_whole": "{names}: all files are whole",
    "doctor.language": "“{language}” is spoken by {names}",
    "doctor.language_elsewhere": "No model on this computer speaks “{language}”; {name} does. Get it with: "
    "livecaption models get {name}",
    "doctor.language_nowhere": "No model that can be had speaks “{language}”. An endpoint elsewhere may: --endpoint.",
    "doctor.recogniser_idle": "not started, for want of a model",
    "models.is_being_fetched": "{name} is just being fetched by another livecaption. End that first.",
}
