"""Why something did not work, in a few words: they stand in brackets in other sentences."""

from __future__ import annotations

from livecaption.model.sentence import Counted, Sentence

SENTENCES: dict[str, Sentence] = {
    "reason.no_answer": "no answer in {seconds} s",
    "reason.hung_up": "it hung up",
    "reason.no_connection": "no connection",
    "reason.unknown_address": "the address is not known",
    "reason.wrong_address": "its address is wrong",
    "reason.tls": "TLS failed",
    "reason.no_tls": "it does not use encryption on this port",
    "reason.not_http": "it does not answer as a proxy does",
    "reason.proxy_status": "the proxy answers HTTP {status}",
    "reason.status": "HTTP {status}",
    "reason.not_json": "its answer is not JSON",
    "reason.too_long": "its answer is too long",
    "reason.without_token": "there is no token in its answer",
    "reason.bad_url": "the token URL is not an address",
    "reason.days": Counted("{n} day", "{n} days"),
    "reason.cannot_run": "it cannot be run",
    "reason.ended_early": "it ended before it listened",
    "reason.ended_loading": "it ended while loading its model",
    "reason.not_ready": "it was not ready after {seconds} s",
    "reason.no_model": "its model does not load",
    "reason.not_silero": "{name} is not a Silero model",
    "reason.windows": "Windows error {number}",
    "reason.macos": "macOS error {number}",
}
