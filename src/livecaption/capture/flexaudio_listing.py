"""Which outputs and programs flexaudio can listen to, and the one that a person means. Called from any thread."""

from __future__ import annotations

from dataclasses import dataclass

from livecaption.capture.flexaudio_binding import Flexaudio, Process, kind_of, reason_of
from livecaption.capture.microphone import Microphone
from livecaption.model.errors import CaptureError

BACKEND = "flexaudio"
_OUTPUT = "system"


@dataclass(frozen=True, slots=True)
class App:
    """A program that has a way to an output: `name` is what `--source app:NAME` takes."""

    name: str
    title: str
    playing: bool


def outputs(package: Flexaudio) -> list[Microphone]:
    """The outputs whose sound can be captioned. Raises `CaptureError` (`system.refused`) when they cannot be listed."""
    try:
        devices = package.devices()
    except (RuntimeError, ValueError) as error:
        raise refusal(error) from error
    return [
        Microphone(each.id, each.name or each.id, each.is_default, True, each.sample_rate, each.channels, BACKEND)
        for each in devices
        if each.source_kind == _OUTPUT
    ]


def apps(package: Flexaudio) -> list[App]:
    """The programs that can be captioned by themselves, those that play first. Raises `CaptureError`."""
    found: dict[str, App] = {}
    for each in _processes(package):
        name = _program(each)
        before = found.get(name)
        found[name] = App(name, each.name or name, bool(each.is_output_active) or bool(before and before.playing))
    return sorted(found.values(), key=lambda app: (not app.playing, app.title.casefold()))


def process_of(package: Flexaudio, name: str) -> Process:
    """The process of the program called `name`: one that plays before one that does not, a whole name before a part.

    Raises `CaptureError` (`app.unknown`, `app.none`) with those that there are.
    """
    processes = _processes(package)
    wanted = name.strip().casefold()
    for matches in (
        [each for each in processes if wanted in (_program(each).casefold(), each.name.casefold())],
        [each for each in processes if wanted in f"{_program(each)}\n{each.name}".casefold()],
    ):
        if matches:
            return next((each for each in matches if each.is_output_active), matches[0])
    known = sorted({_program(each) for each in processes}, key=str.casefold)
    if not known:
        raise CaptureError("app.none", retryable=True, name=name)
    raise CaptureError("app.unknown", retryable=True, name=name, known=", ".join(known))


def is_running(package: Flexaudio, pid: int) -> bool:
    """Whether the process still has a way to an output; True where the system does not say."""
    try:
        return any(each.pid == pid for each in package.processes())
    except RuntimeError:
        return True  # busy, or too slow: asked again soon


def refusal(error: Exception, *, of_app: bool = False) -> CaptureError:
    """What a person is told when flexaudio cannot: which permission, which system, or its own reason."""
    kind = kind_of(error)
    if kind == "permissionDenied":
        return CaptureError("system.permission", retryable=True)
    if kind == "unsupportedOsVersion":
        return CaptureError("app.too_old" if of_app else "system.too_old")
    return CaptureError("app.refused" if of_app else "system.refused", retryable=True, reason=reason_of(error))


def _processes(package: Flexaudio) -> list[Process]:
    try:
        return list(package.processes())
    except RuntimeError as error:
        raise refusal(error, of_app=True) from error


def _program(process: Process) -> str:
    return (process.executable or process.name).removesuffix(".exe")
