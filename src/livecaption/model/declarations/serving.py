"""Settings: how to serve."""

from __future__ import annotations

from livecaption.model.setting import Kind, Setting

SETTINGS: tuple[Setting, ...] = (
    Setting(
        "serve.host",
        Kind.TEXT,
        "127.0.0.1",
        "Address to listen on. Beyond this computer a token in LIVECAPTION_SERVE_TOKEN is required.",
        label="Address to serve on",
        flag="--host",
        metavar="ADDRESS",
    ),
    Setting(
        "serve.port",
        Kind.COUNT,
        8765,
        "Port to listen on; 0 takes a free one.",
        label="Port to serve on",
        flag="--port",
        metavar="PORT",
        at_least=0,
        at_most=65535,
    ),
    Setting(
        "serve.most_clients",
        Kind.COUNT,
        32,
        "How many clients may be connected at a time; more are told to come back later.",
        label="Most clients at a time",
        flag="--most-clients",
        metavar="COUNT",
        at_least=1,
        at_most=1000,
    ),
    Setting(
        "serve.log_json",
        Kind.SWITCH,
        False,
        "Write the log as lines of JSON, with one for each call of the recogniser. No words of what is said.",
        label="Log as JSON",
        flag="--log-json",
    ),
)
