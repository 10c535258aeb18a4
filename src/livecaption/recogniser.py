"""Composition of what transcribes on this computer: which models are here, which are chosen, and the engines of those.

The process that captions only asks whether there is a choice; the child process that serves makes it and loads it, as
`livecaption serve` does. Nothing heavy is imported before an engine is wanted. Any thread.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from livecaption import resources
from livecaption.config import folders
from livecaption.core.engine_choice import DEFAULT_LANGUAGE, EngineChoice, SecondPass, Wanted, choose
from livecaption.core.engine_facts import BUILT_IN, EngineKind, Machine, ModelFacts
from livecaption.model.errors import EngineError, LivecaptionError
from livecaption.model_store.catalogue import BY_NAME, CATALOGUE
from livecaption.model_store.own_folder import is_path, recognised
from livecaption.model_store.store import InstalledModel, ModelLock, ModelStore

if TYPE_CHECKING:
    from livecaption.model.seams import Engine, EngineUtterance
    from livecaption.model.settings import Settings

_DRIVERS = (
    "/proc/driver/nvidia",
    "/dev/dxg",  # Linux in Windows
    os.environ.get("SYSTEMROOT", "C:\\Windows") + "\\System32\\nvcuda.dll",
)
"""One of these is there where an NVIDIA driver is."""

_MODEL, _LANGUAGE, _SECOND = "--model", "--language", "--second-pass"


@dataclass(frozen=True, slots=True)
class Recogniser:
    """The engines of a choice; `second` None: there is no second pass. Whoever has this keeps their models from being
    removed."""

    first: Engine
    second: Engine | None = None
    locks: tuple[ModelLock, ...] = ()


def store() -> ModelStore:
    """Where models are kept."""
    return ModelStore(folders.models_folder())


def wanted_of(settings: Settings, *, spoken: bool = True) -> Wanted:
    """What a person's settings ask for; without `spoken`, whatever language they speak: a server's clients say that."""
    return Wanted(
        settings.optional_text("endpoint.language") if spoken else None,
        settings.text("engine.model").strip(),
        SecondPass(settings.text("engine.second_pass")),
    )


def arguments_of(wanted: Wanted) -> tuple[str, ...]:
    """What tells the child process; nothing where nothing was asked for."""
    told: list[str] = []
    if wanted.model:
        told += [_MODEL, _from_anywhere(wanted.model)]
    if wanted.language:
        told += [_LANGUAGE, wanted.language]
    if wanted.second_pass is not SecondPass.AUTO:
        told += [_SECOND, wanted.second_pass]
    return tuple(told)


def _from_anywhere(model: str) -> str:
    """A folder as a process in another folder finds it; a name, and what is nobody's home, as it is."""
    if not is_path(model):
        return model
    try:
        return str(Path(model).expanduser().absolute())
    except RuntimeError:  # the home of somebody whom nobody knows: the child says so
        return model


def english_arguments(settings: Settings) -> tuple[str, ...]:
    """What tells the child process to transcribe a phrase in English, with the model that is asked for if it can."""
    wanted = replace(wanted_of(settings), language=DEFAULT_LANGUAGE)
    try:
        check(wanted)
    except LivecaptionError:
        return ()
    return arguments_of(wanted) if wanted.model else ()


def wanted_in(arguments: Sequence[str]) -> Wanted:
    """What `arguments_of` told."""
    told = dict(pairwise(arguments))
    return Wanted(told.get(_LANGUAGE), told.get(_MODEL, ""), SecondPass(told.get(_SECOND, SecondPass.AUTO)))


def here(wanted: Wanted) -> tuple[InstalledModel, ...]:
    """The models that can be used on this computer: the one that comes with the program, those that were fetched, and
    the folder that `wanted` names.

    Raises `LivecaptionError` where the model that is wanted is damaged, or its folder has none.
    """
    found = [InstalledModel(BY_NAME[BUILT_IN].facts, Path())]
    for each in store().installed():
        if each.trouble is None:
            if each.facts.engine is not EngineKind.MOONSHINE_STREAMING or has_library() or each.name == wanted.model:
                found.append(each)
        elif each.name == wanted.model:
            params: dict[str, Any] = dict(each.trouble.params)
            raise EngineError(each.trouble.code, **params)
    if is_path(wanted.model):
        found.append(recognised(wanted.model))
    return tuple(found)


def chosen(wanted: Wanted, installed: Sequence[InstalledModel], *, look_for_cuda: bool) -> EngineChoice:
    """What transcribes. To look for a graphics card loads a large library, which captions must not wait for.

    Raises `EngineError` with what to do.
    """
    model = wanted.model
    if is_path(model):
        model = installed[-1].name
    return choose(
        Wanted(wanted.language, model, wanted.second_pass),
        [each.facts for each in installed],
        [each.facts for each in CATALOGUE],
        machine([each.facts for each in installed], look_for_cuda=look_for_cuda),
    )


def check(wanted: Wanted) -> None:
    """Raise `LivecaptionError` where nothing on this computer does what is wanted. Quick."""
    if wanted.model or wanted.language:
        chosen(wanted, here(wanted), look_for_cuda=False)


def recogniser(wanted: Wanted) -> Recogniser:
    """The engines, not yet loaded. Raises `LivecaptionError` with what to do."""
    installed = here(wanted)
    choice = chosen(wanted, installed, look_for_cuda=True)
    folder_of = {each.name: each.folder for each in installed}
    language = choice.language or DEFAULT_LANGUAGE
    chosen_names = {each.name for each in (choice.first, choice.second) if each is not None}
    locks = tuple(filter(None, (_locked(name, folder_of[name]) for name in sorted(chosen_names))))
    first = _engine(choice.first, folder_of[choice.first.name], language)
    if choice.second is None:
        return Recogniser(first, None, locks)
    if choice.second.name == choice.first.name:  # loaded once
        return Recogniser(first, first, locks)
    return Recogniser(first, _engine(choice.second, folder_of[choice.second.name], language, second=True), locks)


def _locked(name: str, folder: Path) -> ModelLock | None:
    """Keep a model of the store from being removed or fetched anew while this process loads and uses it; None for one
    that nobody would. Raises `EngineError` where somebody does so just now, or did before it was locked."""
    from livecaption.library.file_lock import Lock, try_share

    models = store()
    if folder != models.folder / name:  # it comes with the program, or is a person's own
        return None
    try:
        lock = models.lock(name, lambda descriptor: try_share(descriptor) is not Lock.BUSY)
    except OSError:  # a folder of somebody else's, which no command of this person's changes
        return None
    if lock is None:
        raise EngineError("models.is_changing", name=name)
    models.folder_of(name)
    return lock


def recogniser_or_why(wanted: Wanted) -> Recogniser:
    """The engines, or one that cannot be loaded and says why: for the child process, whose health is what is heard."""
    try:
        return recogniser(wanted)
    except LivecaptionError as error:
        return Recogniser(_None(error))


def machine(models: Sequence[ModelFacts], *, look_for_cuda: bool) -> Machine:
    """What this computer has, as far as `models` need to know."""
    whisper = has_whisper()
    cuda = False
    if look_for_cuda and whisper and any(each.engine is EngineKind.WHISPER for each in models):
        cuda = _cuda()
    return Machine(_cores(), _memory_bytes(), cuda, whisper, has_library(), resources.is_frozen())


def has_library() -> bool:
    """Whether the wheel's own library is here, which streaming models need; the packaged program has none."""
    found = find_spec("moonshine_voice")
    return found is not None and found.origin is not None  # the packaged program has its folder of weights alone


def has_whisper() -> bool:
    """Whether faster-whisper is installed; it is not loaded."""
    return find_spec("faster_whisper") is not None


def _cuda() -> bool:
    """Whether CTranslate2 finds a graphics card; it is loaded only where there is a driver that it could use."""
    if not any(Path(each).exists() for each in _DRIVERS):
        return False
    try:
        import ctranslate2
    except (ImportError, OSError):  # a library that it needs is not there
        return False
    try:
        return bool(ctranslate2.get_cuda_device_count())
    except RuntimeError:  # a driver that is too old
        return False


def _cores() -> int:
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _memory_bytes() -> int | None:
    if sys.platform == "win32":
        return None
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return None


def _engine(model: ModelFacts, folder: Path, language: str, *, second: bool = False) -> Engine:
    """`language` is what a model of one language is opened for, where nobody knows which that is. For the `second` pass
    one call at a time is made, on one thread, which leaves the others to the first."""
    if model.engine is EngineKind.WHISPER:
        from livecaption.engine.whisper import WhisperEngine

        # On the graphics card where there is one that works.
        return WhisperEngine(folder, workers=1, threads=1) if second else WhisperEngine(folder)
    language = model.languages[0] if model.languages else language
    if model.engine is EngineKind.MOONSHINE_STREAMING:
        from livecaption.engine.moonshine_library import MoonshineLibraryEngine

        return MoonshineLibraryEngine(folder, language=language)
    from livecaption.engine.moonshine import MoonshineEngine, default_model_dir

    if model.name == BUILT_IN:
        return MoonshineEngine(default_model_dir())
    return MoonshineEngine(folder, language=language, name=folder.name)


class _None:
    """An engine that is not there; loading it says why."""

    name = "none"
    languages: tuple[str, ...] = ()

    def __init__(self, why: LivecaptionError) -> None:
        self._why = why

    def load(self) -> None:
        """Raise `EngineError`."""
        raise self._error()

    def open_utterance(self, language: str | None = None, keyterms: Sequence[str] = ()) -> EngineUtterance:
        """Raise `EngineError`."""
        raise self._error()

    def _error(self) -> EngineError:
        params: dict[str, Any] = dict(self._why.message.params)
        return EngineError(self._why.message.code, **params)
