"""Sentences about endpoints that have a name, their keys, and how good each is."""

from __future__ import annotations

from livecaption.model.sentence import Counted, Sentence

SENTENCES: dict[str, Sentence] = {
    "endpoint.known_shape": "An endpoint is written as NAME URL, then dialect=edge, token-url=URL or ca=FILE where it "
    "needs them. Keys are not written there: livecaption key set NAME asks for one.",
    "endpoint.bad_name": "That cannot be the name of an endpoint. Use 1 to {most} letters, digits, dots, - and _, and "
    "nothing that reads as an address.",
    "endpoint.name_twice": "{name} and {other} are too alike: their keys would share one environment variable. Rename "
    "one.",
    "endpoint.name_taken": "There is an endpoint named {name} already, at {address}. Give another name, or pass "
    "--replace to put this one in its place.",
    "endpoint.unknown_name": "There is no endpoint named {name}. Known are: {known}. An address begins with wss:// or "
    "https://.",
    "endpoint.no_names": "There is no endpoint named {name}. Add it with livecaption endpoint add {name} URL; an "
    "address begins with wss:// or https://.",
    "endpoint.unknown_dialect": "livecaption does not speak the dialect of {name}. It speaks: {known}.",
    "endpoint.unknown_parameter": "The line of {name} has a word that livecaption does not know. It knows: {known}. "
    "Keys are not written there: livecaption key set {name} asks for one.",
    "endpoint.parameter_twice": "The line of {name} says {parameter} twice. Say it once.",
    "endpoint.bad_token_url": "“{url}” is not where tokens come from. Such an address looks like "
    "https://auth.example.org/token.",
    "endpoint.token_not_encrypted": "http:// to {host} would send your key unencrypted. Use https://; http:// is "
    "allowed only on this computer.",
    "endpoint.ca_path": "The file with the certificates for {name} needs its whole path, such as "
    "/etc/ssl/office-ca.pem, without quotes in it.",
    "endpoint.no_ca_file": "There is no file {path} with the certificates for {name}. Check its path.",
    "endpoint.bad_ca_file": "{path} has no certificate that {name} can be checked with. Use a file in PEM form, with "
    "lines that say BEGIN CERTIFICATE.",
    "endpoint.ca_unreadable": "{path}, the file with the certificates for {name}, cannot be read ({reason}). Make it "
    "yours to read.",
    "endpoint.added": "{name} is {address} from now on. Use it with livecaption endpoint use {name}; if it needs a "
    "key, set that with livecaption key set {name}.",
    "endpoint.replaced": "{name} is {address} from now on.",
    "endpoint.replaced_elsewhere": "{name} is {address} from now on. The key it had was for another host and is not "
    "sent there; if it needs one, set it with livecaption key set {name}.",
    "endpoint.removed": "{name} is no longer an endpoint.",
    "endpoint.removed_in_use": "{name} is no longer an endpoint. It was in use; from now on captions come from: "
    "{rest}.",
    "endpoint.in_use": "Captions come from: {places}.",
    "endpoint.counts_later": "Captions that run now keep the endpoints that they began with. What is changed counts "
    "when you start captions again.",
    "endpoint.known_unusable": "endpoint.known in the settings has a mistake, and saving now would lose that line. "
    "Mend it first; livecaption settings says where it is.",
    "endpoint.urls_unusable": "endpoint.urls in the settings has a mistake, and saving now would lose that line. Mend "
    "it first; livecaption settings says where it is.",
    "endpoint.this_computer": "this computer",
    "endpoint.last_resort": "last resort",
    "endpoint.column_name": "Name",
    "endpoint.column_address": "Address",
    "endpoint.column_dialect": "Dialect",
    "endpoint.column_key": "Key",
    "endpoint.column_order": "In use",
    "endpoint.token_from": "{address} (token from {host})",
    "endpoint.no_key_needed": "not needed",
    "key.environment": "environment",
    "key.keyring": "keyring",
    "key.none": "none",
    "key.unknown": "unknown",
    "key.prompt": "Key of {name} (it is not shown):",
    "key.stored": "The key of {name} is in this computer's keyring.",
    "key.stored_but": "The key of {name} is in this computer's keyring, but the one in {variable} counts before it. "
    "Unset that to use the new one.",
    "key.removed": "The key of {name} is no longer in this computer's keyring.",
    "key.not_there": "This computer's keyring has no key of {name}.",
    "key.still_in_environment": "{variable} still holds a key of {name}, which goes on counting. Unset it as well.",
    "key.no_keyring": "This computer has no keyring that keeps keys secret, so the key of {name} cannot be kept. Put "
    "it into the environment variable {variable} instead, and start livecaption with that.",
    "key.locked": "This computer's keyring is locked. Unlock it and try again, or put the key of {name} into the "
    "environment variable {variable} instead, and start livecaption with that.",
    "key.keyring_failed": "This computer's keyring failed ({reason}). Put the key of {name} into the environment "
    "variable {variable} instead, and start livecaption with that.",
    "key.unknown_keyring": "This computer's keyring is locked or does not answer, so it cannot be told whether it has "
    "keys.",
    "key.unreadable": "That is no key: it is empty, longer than {most} characters, or has characters that a key cannot "
    "have, such as a space in its midst. Nothing was kept.",
    "key.not_typed": "No key was given, so nothing is changed. Type it when you are asked, or send it as one line of "
    "standard input.",
    "key.would_show": "This terminal would show the key while you type it. Send it as one line of standard input "
    "instead.",
    "key.not_an_argument": "A key on the command line stays in your shell's history, and other programs can read it. "
    "Type livecaption key set NAME alone; it asks for the key. If that was a key, have it replaced.",
    "key.here_needs_name": "{host} is on this computer, where an endpoint gets a key only under a name. Give it one "
    "with livecaption endpoint add NAME URL, and then run livecaption key set NAME.",
    "key.names_none": "No endpoint is known. Add one with livecaption endpoint add NAME URL.",
    "key.for_this_run": "The key of {name} could not be put into this computer's keyring ({reason}). It counts until "
    "livecaption ends; set it in {variable} to have it the next time.",
    "test.trying": "Trying {name}…",
    "test.column_connect": "Connect",
    "test.column_first_byte": "First byte",
    "test.column_round_trip": "Round trip",
    "test.column_first_caption": "First caption",
    "test.column_final": "Final",
    "test.column_heard": "What it heard",
    "test.in_ms": "{number} ms",
    "test.nothing_heard": "It heard nothing.",
    "test.best": "Best is {name}: it shows the first words after {milliseconds} ms, and the final text {final_ms} ms "
    "after the last word. No other that heard the phrase rightly is noticeably faster.",
    "test.only": "Only {name} heard the phrase rightly; it shows the first words after {milliseconds} ms.",
    "test.no_answer": "{host} does not answer ({reason}). Check its address, and that the server runs.",
    "test.busy": "{host} is busy (HTTP {status}). Try again later.",
    "test.lost": "The connection to {host} broke before the phrase was written.",
    "test.none": "No endpoint got the phrase right, so captions would be missing or wrong. The lines above say what to "
    "do.",
    "test.failed": Counted(
        "{n} endpoint did not answer as it should; see above.",
        "{n} endpoints did not answer as they should; see above.",
    ),
    "test.explained": "The phrase is 4 s of speech, sent as fast as it is spoken. First caption is the time from its "
    "beginning to the first words; Final is the time from its end to the text that stays.",
    "usage.missing": "{command} needs more: {names}. See {command} --help.",
    "usage.too_much": "{command} does not take “{word}”. See {command} --help.",
    "usage.key_verb": "livecaption key takes set, remove or list. See livecaption key --help.",
    "usage.endpoint_verb": "livecaption endpoint takes add, list, remove, use or test. See livecaption endpoint "
    "--help.",
}
