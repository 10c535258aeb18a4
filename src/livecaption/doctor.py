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

from livecaption import __version__, recogniser, resources
from livecaption.captioning import CHILD_ARGUMENTS
from livecaption.capture.device import DeviceKind
from livecaption.capture.devices import list_devices, list_microphones, sound_server, system_sound, what_to_install
from livecaption.choosing import open_settings
from livecaption.config import folders
from livecaption.config.command_line import Invocation
from livecaption.config.settings_file import SettingsFile
from livecaption.core.engine_choice import EngineChoice, Wanted
from livecaption.core.spoken_languages import language_code
from livecaption.displays import display_trouble
from livecaption.hotkeys.choose import outlook
from livecaption.language import system_languages
from livecaption.model.errors import EngineError, LivecaptionError
from livecaption.model.messages import Message, message, render
from livecaption.model.settings import Settings
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
        told = recogniser.arguments_of(recogniser.wanted_of(_chosen_settings()))
        async with ChildEndpoint(resources.child_command(*CHILD_ARGUMENTS, *told)) as endpoint:
            began_s = time.monotonic()
            await endpoint.address()
            return time.monotonic() - began_s

    try:
        _choice()
    except LivecaptionError:  # the model's finding says it
        return Finding("recogniser", _without_model(), _say("doctor.recogniser_idle"))
    try:
        took_s = asyncio.run(start())
    except LivecaptionError as error:
        return Finding("recogniser", Health.BAD, _say("doctor.recogniser_bad", reason=_reason(error.message)))
    return Finding("recogniser", Health.GOOD, _say("doctor.recogniser", seconds=f"{took_s:.1f}"))


def _model() -> Finding:
    """Which model transcribes, and why that one."""
    try:
        choice = _choice()
    except LivecaptionError as error:
        return Finding("model", _without_model(), str(error))
    slow = choice.reasons[0].code in ("models.why_slow", "models.why_little_memory")
    return Finding("model", Health.NOTED if slow else Health.GOOD, render(choice.reasons[0]))


def _second_pass() -> Finding:
    try:
        return Finding("second pass", Health.GOOD, render(_choice().reasons[1]))
    except LivecaptionError:  # the model's finding says it
        return Finding("second pass", Health.GOOD, _say("models.second_without_first"))


def _models() -> Finding:
    """What was fetched, every byte of it read: a disk that fails shows here before it shows in captions."""
    store = recogniser.store()
    installed = store.installed()
    problems = [problem for each in installed for problem in store.verify(each.name)]
    if problems:
        return Finding("models", Health.NOTED, " ".join(map(render, problems)))
    if not installed:
        return Finding("models", Health.GOOD, _say("doctor.models_none"))
    return Finding("models", Health.GOOD, _say("doctor.models_whole", names=", ".join(each.name for each in installed)))


def _language() -> Finding:
    """What would speak the language of whoever asks."""
    settings = _chosen_settings()
    places = (settings.optional_text("endpoint.language"), settings.text("general.language"), *system_languages()[:1])
    language = next((code for code in map(language_code, places) if code is not None), "en")
    wanted = Wanted(language)
    installed = recogniser.here(wanted)
    try:
        recogniser.chosen(wanted, installed, look_for_cuda=False)
    except EngineError as error:
        unknown = error.message.code == "models.language_unknown"  # of the languages that there are, too many to list
        says = _say("doctor.language_nowhere", language=language) if unknown else str(error)
        return Finding("language", Health.NOTED, says)
    machine = recogniser.machine((), look_for_cuda=False)
    able = [each.name for each in installed if each.facts.speaks(language) and machine.runs(each.facts)]
    return Finding("language", Health.GOOD, _say("doctor.language", language=language, names=", ".join(able)))


def _without_model() -> Health:
    """How grave it is that nothing here does what is wanted: captions may come from elsewhere."""
    return Health.NOTED if _chosen_settings().texts("endpoint.urls") else Health.BAD


def _choice() -> EngineChoice:
    wanted = recogniser.wanted_of(_chosen_settings())
    return recogniser.chosen(wanted, recogniser.here(wanted), look_for_cuda=True)


def _chosen_settings() -> Settings:
    """What counts when captions begin: the file's, and over it those of the profile in use."""
    return open_settings(Invocation("doctor")).settings


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
    _model,
    _recogniser,
    _second_pass,
    _models,
    _language,
    _keys,
    _folders,
    _settings,
    _hotkeys,
)
