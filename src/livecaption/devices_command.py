"""Composition of `livecaption devices`: what can be captioned here, its name, and with `--watch` how loud it is."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from livecaption.capture.device import Device, DeviceKind
from livecaption.capture.devices import list_devices, open_levels
from livecaption.core.loudness import lit_of
from livecaption.model.declarations.sound import APPLICATION_PREFIX
from livecaption.model.messages import message, render, text_of
from livecaption.session.clock import SystemClock

if TYPE_CHECKING:
    from rich.text import Text

WATCH_EVERY_S = 0.2
LINES_EVERY_S = 1.0
"""Where standard output is no terminal, `--watch` writes a line for each device this often."""

_BARS = 20
_HEADINGS = {
    DeviceKind.MICROPHONE: "devices.microphones",
    DeviceKind.OUTPUT: "devices.outputs",
    DeviceKind.APPLICATION: "devices.programs",
}
_OPTIONS = {
    DeviceKind.MICROPHONE: "--device",
    DeviceKind.OUTPUT: "--system-device",
    DeviceKind.APPLICATION: "--source",
}


def run_devices(say: Callable[[str], None], *, watch: bool) -> int:
    """Print them; the exit status, 1 where there is neither a microphone nor an output. Ctrl-C ends watching."""
    devices = list_devices()
    if not any(each.kind is DeviceKind.MICROPHONE for each in devices):
        say(render(message("device.none")))
    if not devices:
        return 1
    if not watch:
        for line in lines_of(devices):
            print(line)
        return 0
    try:
        _watch()
    except KeyboardInterrupt:
        print()  # the shell's prompt begins a line of its own
    return 0


def lines_of(devices: Sequence[Device]) -> list[str]:
    """A page: under a heading for each kind what there is, marked where it is the default, and what to pass."""
    lines: list[str] = []
    for kind, heading in _HEADINGS.items():
        found = [each for each in devices if each.kind is kind]
        if found:
            lines += [text_of(heading)]
        for each in found:
            lines += [f"{'*' if each.is_default else ' '} {_titled(each)}", f"    {option_of(each)}"]
    if any(each.is_default for each in devices):
        lines += ["", text_of("devices.default_mark")]
    return lines


def option_of(device: Device) -> str:
    """What to pass on the command line for a device, quoted as a shell wants it."""
    import shlex

    name = APPLICATION_PREFIX + device.name if device.kind is DeviceKind.APPLICATION else device.name
    return f"{_OPTIONS[device.kind]} {shlex.quote(name)}"


def _titled(device: Device) -> str:
    return text_of("devices.muted", title=device.title) if device.muted else device.title


def _watch() -> None:
    """Until Ctrl-C."""
    levels = open_levels(SystemClock())
    try:
        if sys.stdout.isatty() and os.environ.get("TERM", "") != "dumb":
            _watch_in_terminal(levels.read)
        else:
            while True:
                for device, dbfs in levels.read(LINES_EVERY_S).items():
                    print(f"{device.kind.value}\t{device.name}\t{_number(dbfs)}", flush=True)
    finally:
        levels.close()


def _watch_in_terminal(read: Callable[[float], Mapping[Device, float | None]]) -> None:
    from rich.console import Console
    from rich.live import Live

    console = Console(markup=False, emoji=False, highlight=False)
    with Live(console=console, auto_refresh=False) as live:
        while True:
            live.update(_meters(read(WATCH_EVERY_S)), refresh=True)


def _meters(levels: Mapping[Device, float | None]) -> Text:
    from rich.text import Text

    page = Text()
    for kind, heading in _HEADINGS.items():
        found = [each for each in levels if each.kind is kind]
        if found:
            page.append(f"{text_of(heading)}\n", style="bold")
        for each in found:
            page.append(f"{'*' if each.is_default else ' '} {bar_of(levels[each])} {_number(levels[each]):>7}  ")
            page.append("".join(letter if letter.isprintable() else " " for letter in _titled(each)) + "\n")
    page.append(text_of("devices.watching"))
    return page


def bar_of(dbfs: float | None) -> str:
    """Twenty places between -60 dBFS and full scale, as many filled as it is loud."""
    lit = 0 if dbfs is None else lit_of(dbfs, _BARS)
    return "█" * lit + "·" * (_BARS - lit)


def _number(dbfs: float | None) -> str:
    return "-" if dbfs is None else f"{dbfs:.0f} dB"
