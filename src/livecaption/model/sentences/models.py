"""Sentences about models of speech: which there are, how they come here, and why one is used."""

from __future__ import annotations

from livecaption.model.sentence import Sentence

SENTENCES: dict[str, Sentence] = {
    "usage.models_verb": "livecaption models takes list, get, remove or use. See livecaption models --help.",
    "models.why_named": "{name} transcribes, because the settings or the command line name it.",
    "models.why_built_in": "{name} transcribes: it comes with livecaption, and no other model installed here is better "
    "for live captions.",
    "models.why_not_larger": "{name} transcribes. {larger} makes fewer mistakes, but needs at least {needed} processor "
    "cores to keep up with speech, and this computer has {cores}. The command livecaption models use {larger} chooses "
    "it all the same.",
    "models.why_not_larger_memory": "{name} transcribes. {larger} makes fewer mistakes, but needs a computer with at "
    "least {needed} GB of memory, and this one has {memory} GB. The command livecaption models use {larger} chooses "
    "it all the same.",
    "models.why_language": "{name} transcribes: of the models installed here that keep up with speech on this "
    "computer, it is the best for “{language}”.",
    "models.why_slow": "{name} transcribes: it is the smallest model installed here that speaks “{language}”. This "
    "computer may be too slow for it (processor cores: {cores}), so captions may come late.",
    "models.why_little_memory": "{name} transcribes: it is the smallest model installed here that speaks "
    "“{language}”. It needs a computer with at least {needed} GB of memory, and this one has {memory} GB, so captions "
    "may come late.",
    "models.second_off": "No second pass: it is switched off in the settings.",
    "models.second_none": "No second pass: no other model installed here makes clearly fewer mistakes than {name}.",
    "models.second_itself": "{name} goes over each finished utterance once more, together with those before it, and "
    "corrects it: of more sound it understands more.",
    "models.second_no_room": "No second pass: {name} is installed, but this computer may be too slow to run it as well "
    "(processor cores: {cores}). To have it all the same, set engine.second_pass to on in the settings.",
    "models.second_no_memory": "No second pass: {name} is installed, but it needs a computer with at least {needed} GB "
    "of memory, and this one has {memory} GB. To have it all the same, set engine.second_pass to on in the settings.",
    "models.second_on": "{name} goes over each finished utterance once more and corrects it, because the settings ask "
    "for it.",
    "models.second_auto": "{name} goes over each finished utterance once more and corrects it.",
    "models.not_installed": "The model {name} is not on this computer. Get it with: livecaption models get {name}",
    "models.unknown": "There is no model {name}. livecaption models list shows those that there are. For a model in a "
    "folder of yours, give the path of the folder.",
    "models.needs_whisper": "{name} needs faster-whisper, which is not installed here. The command pip install "
    "'livecaption-desktop[whisper]' installs it.",
    "models.not_packaged": "{name} needs a recogniser that this packaged livecaption does not hold, so it cannot "
    "transcribe here. Choose another model, or install livecaption from its Python package, {package}.",
    "models.does_not_speak": "The model {name} does not speak “{language}”, but {other} does. Get it with: livecaption "
    "models get {other}",
    "models.other_speaks": "The model {name} does not speak “{language}”, but {other}, which is installed, does. Use "
    "it with: livecaption models use {other}",
    "models.none_for_language": "No model on this computer speaks “{language}”; the models here speak: {known}. To "
    "have captions, get one ({megabytes} MB) with: livecaption models get {name}",
    "models.none_without_whisper": "No model on this computer speaks “{language}”; the models here speak: {known}. To "
    "have captions, run pip install 'livecaption-desktop[whisper]', then livecaption models get {name} ({megabytes} "
    "MB).",
    "models.none_packaged": "This packaged livecaption does not hold the recogniser of the models that speak "
    "“{language}”; the models here speak: {known}. To have captions, install livecaption from its Python package, "
    "{package}, or choose another endpoint.",
    "models.language_unknown": "livecaption knows no model that speaks “{language}”. Its models speak: {known}. Choose "
    "one of these languages, or another endpoint.",
    "models.folder_unknown": "{path} has no model that livecaption can use. It needs the files of a Moonshine model "
    "({moonshine}) or of a Whisper model for CTranslate2 ({whisper}).",
    "models.folder_missing": "There is no folder {path}. Check the path that you gave for the model.",
    "models.size_wrong": "The file {file} of {name} is damaged: it has {size} bytes instead of {expected}. Get the "
    "model again with: livecaption models get {name}",
    "models.file_missing": "{name} lacks its file {file}, so it cannot transcribe. Get the model again with: "
    "livecaption models get {name}",
    "models.sum_wrong": "The file {file} of {name} is damaged: it is no longer as it was fetched. Get the model again "
    "with: livecaption models get {name}",
    "models.manifest_bad": "The list of the files of {name} cannot be read, so they cannot be checked. Get the model "
    "again with: livecaption models get {name}",
    "models.file_unreadable": "The file {file} of {name} cannot be read ({reason}). Make it yours to read, or get the "
    "model again with: livecaption models get {name}",
    "models.not_removed": "{name} cannot be removed ({reason}). End the captions that use it, and try again.",
    "models.being_fetched": "{name} is not fetched, because another livecaption uses it, or is just fetching or "
    "removing it. Wait until that is done, or end it, and try again.",
    "models.is_changing": "Another livecaption is just fetching or removing {name}, so it cannot transcribe. Start "
    "captions again when that is done.",
    "models.no_room": "{name} needs {needed} MB more in {folder}, where {free} MB are free. Make room on the disk, and "
    "try again.",
    "models.disk_full": "The disk of {folder} is full, so {name} is not complete. What came ({done} MB) is kept: make "
    "room on the disk, then run the same command again to go on.",
    "models.not_written": "{name} cannot be written to {folder} ({reason}). What came is kept: put that right, then "
    "run the same command again to go on.",
    "models.not_encrypted": "Models are fetched over https:// alone, or over http:// from this computer. “{url}” is "
    "neither; give another address.",
    "models.led_astray": "{host} sends livecaption on to an address that is not safe to use, so {name} is not fetched. "
    "Try again later, or fetch it from another place with --from URL.",
    "models.too_many_turns": "{host} sends livecaption from one address to the next without end, so {name} is not "
    "fetched. Try again later, or fetch it from another place with --from URL.",
    "models.not_there": "{host} does not have the file {file} of {name} (HTTP {status}), so the model is not fetched. "
    "Look for a newer livecaption, or fetch it from another place with --from URL.",
    "models.refused": "{host} refuses to give {name} (HTTP {status}), so it is not fetched. Try again later, or fetch "
    "it from another place with --from URL.",
    "models.server_busy": "{host} cannot give {name} now (HTTP {status}). What came is kept: run the same command "
    "again later to go on.",
    "models.other_size": "The file {file} of {name} at {host} is not the one that livecaption knows: it has {size} "
    "bytes instead of {expected}. It is not used; look for a newer livecaption.",
    "models.other_sum": "The file {file} of {name} that {host} sent is damaged, or not the one that livecaption knows. "
    "It is deleted; try again, or fetch it from another place with --from URL.",
    "models.broke_off": "The connection to {host} broke ({reason}), so {name} is not complete. What came ({done} MB) "
    "is kept: run the same command again to go on.",
    "models.no_answer": "{host} does not answer ({reason}), so {name} is not fetched. Check that this computer is "
    "online.",
    "models.certificate": "{host} cannot prove who it is ({reason}), so {name} is not fetched. If your network looks "
    "into encrypted connections, ask whoever runs it for the file with its certificates, and pass that with --ca FILE.",
    "models.proxy": "The proxy in this computer's settings cannot be used ({reason}), so {name} is not fetched. Check "
    "the proxy settings of this computer (https_proxy, all_proxy).",
    "models.socks_proxy": "This computer's settings name a SOCKS proxy, which livecaption cannot use, so {name} is not "
    "fetched. Set an HTTP proxy in place of it, or none (all_proxy, https_proxy), or use another network.",
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
    "models.licences_explained": "* Free for research and private use. Businesses with less than 1,000,000 US dollars "
    "of revenue a year have to register, others need a licence of their own: https://www.moonshine.ai/license",
    "models.comes_with_it": "{name} comes with livecaption: it is always here and cannot be removed.",
    "models.here_already": "{name} is on this computer already, and whole.",
    "models.licence": "{name} is under the licence {licence}: {url}",
    "models.community_licence": "{name} is under the {licence}: free for research and private use. Businesses with "
    "less than 1,000,000 US dollars of revenue a year have to register, others need a licence of their own. Read it "
    "first: {url}",
    "models.got": "{name} is on this computer now, in {folder}. livecaption uses it where it suits best. To use it "
    "always: livecaption models use {name}",
    "models.interrupted": "{name} is not complete. What came is kept: run the same command again to go on.",
    "models.removed": "{name} is no longer on this computer.",
    "models.was_not_here": "{name} was not on this computer.",
    "models.chooses_again": "It was the model to use. From the next captions on, livecaption chooses one by itself.",
    "models.in_use": "From the next captions on {name} transcribes on this computer.",
    "models.counts_later": "Captions that run now keep the model that they began with. The change counts when you "
    "start captions again.",
    "models.second_without_first": "No second pass, because no model on this computer can transcribe.",
    "doctor.models_none": "none but the one that comes with livecaption; livecaption models list shows others",
    "doctor.models_whole": "{names}: no file is damaged",
    "doctor.language": "“{language}” is spoken by {names}",
    "doctor.language_nowhere": "livecaption knows no model that speaks “{language}”. Another endpoint may speak it: "
    "pass its address with --endpoint.",
    "doctor.recogniser_idle": "not started, for want of a model",
    "models.is_being_fetched": "{name} is not removed, because another livecaption uses it or is just fetching it. End "
    "that first.",
}
