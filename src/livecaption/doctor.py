"""`livecaption doctor`: what works on this machine, and what to do about the rest.

Composition. Each examination stands alone: one that fails never keeps the others from being made.
"""

from __future__ import annotations

import asyncio
import logging
import platform
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from livecaption import __version__, resources
from livecaption.captioning import CHILD_ARGUMENTS
from livecaption.capture.device import DeviceKind
from livecaption.capture.devices import list_devices, list_microphones, sound_server, system_sound, what_to_install
from livecaption.config import folders
from livecaption.config.settings_file import SettingsFile
from livecaption.displays import display_trouble
from livecaption.hotkeys.choose import outlook
from livecaption.model.errors import LivecaptionError
from livecaption.model.messages import Message, message, render
from livecaption.transport.child import ChildEndpoint
from livecaption.vad.choose import make_detectors

_log = logging.getLogger(__name__)


class Health(StrEnum):
    """How well a part does. NOTED: captions come, but something is missing that a person may want."""

    GOOD = "ok"
    NOTED = "note"
    BAD = "no"


@dataclass(frozen=True, slots=True)
class Finding:
    """One part of the program on this machine."""

    part: str
    health: Health
    says: str


def examine() -> list[Finding]:
    """Look at every part; takes a few seconds, because the recogniser is really started."""
    return [_examined(examination) for examination in EXAMINATIONS]


def report(findings: list[Finding], write: Callable[[str], object] = sys.stdout.write) -> int:
    """Print the findings; 0 when captions can come, 1 when a part that they need is missing."""
    width = max(len(finding.part) for finding in findings)
    for finding in findings:
        write(f"{finding.health.value:>4}  {finding.part:<{width}}  {finding.says}\n")
    bad = [finding for finding in findings if finding.health is Health.BAD]
    write(render(message("doctor.bad", n=len(bad)) if bad else message("doctor.good")) + "\n")
    return 1 if bad else 0


def _examined(examination: Callable[[], Finding]) -> Finding:
    try:
        return examination()
    except Exception as error:  # noqa: BLE001 - the doctor is asked when things are broken: the other parts matter too
        _log.exception("an examination failed", exc_info=error)
        part = examination.__name__.strip("_").replace("_", " ")
        return Finding(part, Health.BAD, _say("doctor.failed", reason=type(error).__name__))


def _program() -> Finding:
    where = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
    return Finding("program", Health.GOOD, f"livecaption {__version__} on {where}")


def _display() -> Finding:
    trouble = display_trouble()
    if trouble is None:
        return Finding("display", Health.GOOD, _say("doctor.display"))
    return Finding("display", Health.NOTED, render(trouble))


def _sound() -> Finding:
    server = sound_server()
    if server is not None:
        return Finding("sound", Health.GOOD, server)
    missing = what_to_install()
    if missing is None:
        return Finding("sound", Health.GOOD, _say("doctor.system_sound"))
    plain = missing.code == "device.no_system_sound"
    return Finding("sound", Health.NOTED, _say("doctor.no_sound_server") if plain else render(missing))


def _microphone() -> Finding:
    try:
        microphones = list_microphones()
    except LivecaptionError as error:
        return Finding("microphone", Health.NOTED, str(error))
    if not microphones:
        return Finding("microphone", Health.NOTED, _say("device.none"))
    default = next((each for each in microphones if each.is_default), microphones[0])
    return Finding("microphone", Health.GOOD, _say("doctor.microphone", name=default.title, count=len(microphones)))


def _system_sound() -> Finding:
    try:
        outputs = [each for each in list_devices() if each.kind is DeviceKind.OUTPUT]
    except LivecaptionError:  # the microphones' finding says it
        outputs = []
    plays = system_sound()
    if plays is None:
        return Finding("system sound", Health.NOTED, render(what_to_install() or message("system.no_output")))
    count = max(1, len(outputs))  # some systems do not list them yet
    return Finding("system sound", Health.GOOD, _say("doctor.microphone", name=plays.title, count=count))


def _gate() -> Finding:
    try:
        make_detector, fallback = make_detectors(resources.path(resources.DETECTOR_MODEL))
    except LivecaptionError as error:
        return Finding("speech gate", Health.BAD, str(error))
    if fallback is not None:
        return Finding("speech gate", Health.NOTED, render(fallback))
    return Finding("speech gate", Health.GOOD, make_detector().name)


def _recogniser() -> Finding:
    """Start the endpoint on this computer as captioning would, and take it down again."""

    async def start() -> float:
        async with ChildEndpoint(resources.child_command(*CHILD_ARGUMENTS)) as endpoint:
            began_s = time.monotonic()
            await endpoint.address()
            return time.monotonic() - began_s

    try:
        took_s = asyncio.run(start())
    except LivecaptionError as error:
        return Finding("recogniser", Health.BAD, _say("doctor.recogniser_bad", reason=_reason(error.message)))
    return Finding("recogniser", Health.GOOD, _say("doctor.recogniser", seconds=f"{took_s:.1f}"))


def _keys() -> Finding:
    import keyring
    from keyring.errors import KeyringError

    try:
        backend = keyring.get_keyring()
        usable = backend.priority >= 1
    except (KeyringError, RuntimeError):  # a backend without its service raises RuntimeError for its priority
        usable = False
    if not usable:
        return Finding("keys", Health.NOTED, _say("doctor.no_keyring"))
    return Finding("keys", Health.GOOD, _say("doctor.keyring", name=backend.name))


def _folders() -> Finding:
    try:
        for folder in (folders.journal_folder(), folders.documents_folder()):
            folders.ensure(folder)
    except LivecaptionError as error:
        return Finding("folders", Health.NOTED, str(error))
    return Finding("folders", Health.GOOD, _say("doctor.folders", folder=folders.documents_folder()))


def _settings() -> Finding:
    reading = SettingsFile(folders.settings_path()).read()
    if reading.problems:
        return Finding("settings", Health.NOTED, render(reading.problems[0]))
    return Finding("settings", Health.GOOD, str(folders.settings_path()))


def _hotkeys() -> Finding:
    works, says = outlook()
    return Finding("hotkeys", Health.GOOD if works else Health.NOTED, render(says))


def _say(code: str, **params: object) -> str:
    return render(message(code, **params))


def _reason(what: Message) -> str:
    return dict(what.params).get("reason", render(what))


EXAMINATIONS: tuple[Callable[[], Finding], ...] = (
    _program,
    _display,
    _sound,
    _microphone,
    _system_sound,
    _gate,
    _recogniser,
    _keys,
    _folders,
    _settings,
    _hotkeys,
)
