"""What can be captioned on this computer: microphones, outputs and programs, and how each is asked for by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from livecaption.model.errors import CaptureError


class DeviceKind(StrEnum):
    """What sound comes from."""

    MICROPHONE = "mic"
    OUTPUT = "system"
    APPLICATION = "app"


@dataclass(frozen=True, slots=True)
class Device:
    """One thing to caption. `name` is what is passed, `title` what a person calls it.

    A microphone's name goes to --device (`capture.device`), an output's to --system-device (`capture.system_device`),
    and a program's to --source app:NAME. `muted` says that the system mutes it now.
    """

    kind: DeviceKind
    name: str
    title: str
    is_default: bool = False
    muted: bool = False


def choose_output(wanted: str | None, known: Sequence[Device]) -> Device | None:
    """The output a person means: by name, by title, or by a part of either; None for the system's default.

    Raises `CaptureError`: `system.unknown_output` with what there is, `system.ambiguous_output`, `system.no_output`.
    """
    if wanted is None or not wanted.strip():
        return None
    wanted = wanted.strip()
    outputs = [each for each in known if each.kind is DeviceKind.OUTPUT]
    part = wanted.casefold()
    for found in (
        [each for each in outputs if each.name == wanted],
        [each for each in outputs if each.title == wanted],
        [each for each in outputs if part in each.name.casefold() or part in each.title.casefold()],
    ):
        if len(found) == 1:
            return found[0]
        if found:
            raise CaptureError("system.ambiguous_output", name=wanted, matches=_listed(found))
    if not outputs:
        raise CaptureError("system.no_output")
    raise CaptureError("system.unknown_output", name=wanted, known=_listed(outputs))


def output_named(wanted: str | None, known: Sequence[Device], *, fallback: bool) -> str | None:
    """The name of the output to open, None for the default; with `fallback` also of one that is away. As above."""
    try:
        found = choose_output(wanted, known)
    except CaptureError as error:
        if wanted is None or not (fallback and error.message.code == "system.unknown_output"):
            raise
        return wanted.strip()
    return None if found is None else found.name


def _listed(devices: Sequence[Device]) -> str:
    return ", ".join(each.name if each.title == each.name else f"{each.name} ({each.title})" for each in devices)
