"""Words of `livecaption status`: what the running program says of itself."""

from __future__ import annotations

from livecaption.model.sentence import Counted, Sentence

SENTENCES: dict[str, Sentence] = {
    "status.idle": "livecaption is running, but captions nothing now. livecaption --toggle starts captions.",
    "status.not_running": "livecaption is not running, so nothing is captioned. Start it with: livecaption",
    "status.since": "Running",
    "status.since_in_windows": "since {time} ({length}), in windows",
    "status.since_in_terminal": "since {time} ({length}), in a terminal",
    "status.hears": "Hears",
    "status.loud": "{source}, {level} dBFS",
    "status.sends": "Sends to",
    "status.here": "this computer: nothing leaves it",
    "status.encrypted": "{host}, encrypted",
    "status.open": "{host}, not encrypted: others on the network can listen",
    "status.of_channel": "{source}: {what}",
    "status.not_connected": "{where} (not connected)",
    "status.behind": "Behind",
    "status.seconds": "{seconds} s",
    "status.heard": "Heard",
    "status.heard_and_sent": "{heard}, of which {sent} was sent as speech",
    "status.bytes": "Traffic",
    "status.bytes_both": "{sent} kB sent, {received} kB received",
    "status.takes": "Delay",
    "status.stage_capture": "capture {ms} ms",
    "status.stage_gate": "gate {ms} ms",
    "status.stage_send": "send {ms} ms",
    "status.stage_endpoint": "endpoint {ms} ms",
    "status.stage_paint": "show {ms} ms",
    "status.nothing_timed": "not known yet",
    "status.trouble": "Losses",
    "status.dropped": Counted("{n} piece of sound dropped", "{n} pieces of sound dropped"),
    "status.reconnects": Counted("{n} reconnect", "{n} reconnects"),
    "status.frozen": "captions are frozen",
    "status.blank": "captions are hidden",
    "output.status_log_stopped": "{path} takes no more lines ({reason}). Captions go on, without their status being "
    "recorded there.",
}
