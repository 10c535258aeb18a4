"""Composition of `livecaption status`: asks the running program what it is doing, and prints that.

`--json` prints one JSON object instead of a page (docs/status.md).
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from livecaption.control.client import ask_line, said_in
from livecaption.control.wire import Ask, report_in

if TYPE_CHECKING:
    from livecaption.model.messages import Message
    from livecaption.model.status import ChannelStatus, SessionStatus
    from livecaption.model.status_report import StatusReport

Say = Callable[[str], None]
_STAGES = {
    "capture": "status.stage_capture",
    "gate": "status.stage_gate",
    "send": "status.stage_send",
    "endpoint": "status.stage_endpoint",
    "paint": "status.stage_paint",
}


def run_status(say: Say, choose_language: Callable[[], None], *, as_json: bool) -> int:
    """Print what the running program does; the exit status, 1 where none runs or it does not answer."""
    line = ask_line(Ask.STATUS)
    report = report_in(line) if line else None
    choose_language()
    from livecaption.model.messages import message, render

    if report is None:
        said = message("status.not_running") if line is None else said_in(line)
        # A program of another version answers in some other way, if at all.
        known = said.code if said.code != "control.done" else "control.not_understood"
        say(render(message(known) if known != said.code else said))
        return 1
    now = datetime.now(UTC)
    if as_json:
        sys.stdout.write(json_of(report, now) + "\n")
    else:
        print_page(report, now)
    return 0


def json_of(report: StatusReport, now: datetime) -> str:
    """The report as one JSON object, with its sentences and times in UTC."""
    import msgspec

    from livecaption.core.status_words import phase_message, told_message
    from livecaption.model.messages import render
    from livecaption.model.status_report import status_in

    status = status_in(report)
    told = told_message(status)
    found: dict[str, object] = msgspec.to_builtins(report)
    if report.captioning:
        found["sentence"] = render(phase_message(status))
        found["since"] = _since(status, now).isoformat(timespec="seconds")
        if report.notice is not None:
            found["notice"] = {"code": report.notice.code, "sentence": render(told) if told is not None else None}
    else:
        found |= {"phase": None, "sentence": _idle(), "since": None}
    found["channels"] = [
        {**msgspec.to_builtins(each), "trouble": each.trouble.code if each.trouble is not None else None}
        for each in report.channels
    ]
    found["at"] = now.isoformat(timespec="milliseconds")
    return msgspec.json.encode(found).decode()


def print_page(report: StatusReport, now: datetime) -> None:
    """The report for a person to read."""
    from livecaption.core.status_words import notice_message, phase_message, told_message
    from livecaption.model.messages import render
    from livecaption.model.status_report import status_in
    from livecaption.outputs.facts import print_facts

    if not report.captioning:
        print_facts(_idle(), (), ())
        return
    status = status_in(report)
    told = told_message(status)
    below = [render(each) for each in (told, _curtain(status)) if each is not None]
    trouble = notice_message(status) is not None
    print_facts(render(phase_message(status)), below, _facts(report, status, now), trouble=trouble)


def _facts(report: StatusReport, status: SessionStatus, now: datetime) -> list[tuple[str, list[str]]]:
    from livecaption.core.status_words import clock_words, stages
    from livecaption.model.messages import text_of

    since = "status.since_in_windows" if report.face == "windows" else "status.since_in_terminal"
    local = _since(status, now).astimezone()
    timed = [text_of(_STAGES[name], ms=f"{value:.3g}") for name, value in stages(status.latency) if value is not None]
    mishaps = [
        text_of(code, n=count)
        for code, count in (("status.dropped", status.dropped_blocks), ("status.reconnects", status.reconnects))
    ]
    return [
        (
            text_of("status.since"),
            [text_of(since, time=f"{local:%H:%M}", length=clock_words(status.session_s))],
        ),
        (text_of("status.hears"), [_hears(each) for each in status.channels] or list(status.sources)),
        (text_of("status.sends"), _sends(status)),
        (text_of("status.behind"), [text_of("status.seconds", seconds=f"{status.behind_s:.1f}")]),
        (
            text_of("status.heard"),
            [text_of("status.heard_and_sent", heard=clock_words(status.heard_s), sent=clock_words(status.sent_s))],
        ),
        (
            text_of("status.bytes"),
            [
                text_of(
                    "status.bytes_both",
                    sent=f"{status.bytes_sent / 1000:.0f}",
                    received=f"{status.bytes_received / 1000:.0f}",
                )
            ],
        ),
        (text_of("status.takes"), [" · ".join(timed) or text_of("status.nothing_timed")]),
        (text_of("status.trouble"), [" · ".join(mishaps)]),
    ]


def _hears(channel: ChannelStatus) -> str:
    from livecaption.model.messages import text_of

    if channel.level_dbfs is None:
        return channel.source
    return text_of("status.loud", source=channel.source, level=f"{channel.level_dbfs:.0f}")


def _sends(status: SessionStatus) -> list[str]:
    """Where words go: once where it is the same for every channel."""
    from livecaption.model.messages import text_of

    places = [_place(each) for each in status.channels]
    if len(set(places)) > 1:
        return [
            text_of("status.of_channel", source=each.source, what=place)
            for each, place in zip(status.channels, places, strict=True)
        ]
    return places[:1]


def _place(channel: ChannelStatus) -> str:
    from livecaption.model.messages import text_of

    if channel.local:
        where = text_of("status.here")
    else:
        where = text_of("status.encrypted" if channel.encrypted else "status.open", host=channel.endpoint)
    return where if channel.connected else text_of("status.not_connected", where=where)


def _curtain(status: SessionStatus) -> Message | None:
    from livecaption.model.messages import message
    from livecaption.model.view import Curtain

    code = {Curtain.FROZEN: "status.frozen", Curtain.BLANK: "status.blank"}.get(status.curtain)
    return message(code) if code is not None else None


def _idle() -> str:
    from livecaption.model.messages import text_of

    return text_of("status.idle")


def _since(status: SessionStatus, now: datetime) -> datetime:
    return now - timedelta(seconds=status.session_s)
