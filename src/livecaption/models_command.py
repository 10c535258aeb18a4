"""Composition of `livecaption models`: which models there are, fetching, deleting and choosing them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any

from livecaption import recogniser
from livecaption.config import folders
from livecaption.core.engine_choice import EngineChoice, Wanted, cannot_run
from livecaption.core.engine_facts import BUILT_IN
from livecaption.model.errors import EndpointError, LivecaptionError, UsageError
from livecaption.model.messages import Message, render, text_of
from livecaption.model_store.catalogue import BY_NAME, CATALOGUE
from livecaption.model_store.own_folder import is_path, recognised
from livecaption.outputs.table import print_table

if TYPE_CHECKING:
    import ssl

    from livecaption.config.models_arguments import ModelsRequest
    from livecaption.config.settings_store import SettingsStore
    from livecaption.model_store.entry import CatalogueModel
    from livecaption.model_store.store import InstalledModel, ModelStore

Say = Callable[[str], None]

_FEW_LANGUAGES = 3


def run_models(settings: SettingsStore, request: ModelsRequest, say: Say) -> int:
    """`livecaption models`. The exit status; raises `LivecaptionError`."""
    match request.verb:
        case "get":
            return _get(_known(request.name), request, say)
        case "remove":
            return _remove(settings, _known(request.name).name, say)
        case "use":
            return _use(settings, request.name.strip(), say)
    return _list(settings, request, say)


def _list(settings: SettingsStore, request: ModelsRequest, say: Say) -> int:
    store = recogniser.store()
    installed = {each.name: each for each in store.installed()}
    troubles: dict[str, tuple[Message, ...]] = {}
    for name, each in installed.items():
        if request.verify:
            troubles[name] = store.verify(name)
        else:
            troubles[name] = (each.trouble,) if each.trouble is not None else ()
    choice: EngineChoice | None = None
    why: LivecaptionError | None = None
    try:
        choice = _choice(recogniser.wanted_of(settings.settings))
    except LivecaptionError as error:
        why = error
    if request.as_json:
        import msgspec

        models = [_as_object(each, installed, troubles, choice, verified=request.verify) for each in CATALOGUE]
        sys.stdout.write(msgspec.json.encode({"folder": str(store.folder), "models": models}).decode() + "\n")
    else:
        print_table(
            [
                text_of("models.column_name"),
                text_of("models.column_languages"),
                text_of("models.column_size"),
                text_of("models.column_licence"),
                text_of("models.column_here"),
            ],
            [_row(each, installed, troubles, choice) for each in CATALOGUE],
        )
        print(text_of("models.licences_explained"))
        if why is None and choice is not None:
            for reason in choice.reasons:
                print(render(reason))
    for problem in (problem for each in troubles.values() for problem in each):
        say(render(problem))
    if why is not None:
        say(str(why))
    return 1 if any(troubles.values()) or why is not None else 0


def _row(
    model: CatalogueModel,
    installed: dict[str, InstalledModel],
    troubles: dict[str, tuple[Message, ...]],
    choice: EngineChoice | None,
) -> tuple[str, ...]:
    if len(model.languages) > _FEW_LANGUAGES:
        languages = text_of("models.many_languages", count=len(model.languages))
    else:
        languages = ", ".join(model.languages)
    states = []
    if model.built_in:
        states.append(text_of("models.built_in"))
    elif troubles.get(model.name):
        states.append(text_of("models.damaged"))
    elif model.name in installed:
        states.append(text_of("models.installed"))
    if choice is not None and model.name == choice.first.name:
        states.append(text_of("models.transcribes"))
    elif choice is not None and choice.second is not None and model.name == choice.second.name:
        states.append(text_of("models.second_pass"))
    licence = f"{model.licence} *" if model.limits_commercial else model.licence
    return model.name, languages, f"{model.size_bytes / 1e6:,.0f} MB", licence, ", ".join(states)


def _as_object(
    model: CatalogueModel,
    installed: dict[str, InstalledModel],
    troubles: dict[str, tuple[Message, ...]],
    choice: EngineChoice | None,
    *,
    verified: bool,
) -> dict[str, object]:
    second = choice.second if choice is not None else None
    return {
        "name": model.name,
        "engine": model.engine,
        "languages": model.languages,
        "size_bytes": model.size_bytes,
        "licence": model.licence,
        "licence_url": model.licence_url,
        "limits_commercial": model.limits_commercial,
        "built_in": model.built_in,
        "installed": model.built_in or model.name in installed,
        "verified": verified and model.name in installed,
        "problems": [render(each) for each in troubles.get(model.name, ())],
        "first_pass": choice is not None and choice.first.name == model.name,
        "second_pass": second is not None and second.name == model.name,
    }


def _get(model: CatalogueModel, request: ModelsRequest, say: Say) -> int:
    if model.built_in:
        say(text_of("models.comes_with_it", name=model.name))
        return 0
    machine = recogniser.machine((), look_for_cuda=False)
    if not machine.can_get(model.facts):
        raise cannot_run(model.facts, machine)
    from livecaption.model_store.web import check_url

    source = request.source or model.base_url
    check_url(source)
    context = _trusted(request.ca_file, source)
    store = recogniser.store()
    folders.ensure(store.folder)
    if _is_whole(store, model.name):
        say(text_of("models.here_already", name=model.name))
        return 0
    if model.limits_commercial:
        say(text_of("models.community_licence", name=model.name, licence=model.licence, url=model.licence_url))
    else:
        say(text_of("models.licence", name=model.name, licence=model.licence, url=model.licence_url))
    _fetch(store, model, source, context, say)
    say(text_of("models.got", name=model.name, folder=store.folder / model.name))
    if not machine.runs(model.facts):
        say(str(cannot_run(model.facts, machine)))
    return 0


def _trusted(ca_file: str | None, source: str) -> ssl.SSLContext:
    """Whose certificates count. Raises `UsageError` for a file that has none."""
    from livecaption.model_store.web import host_of
    from livecaption.transport.trust import trust

    try:
        return trust(ca_file, host_of(source))
    except EndpointError as error:
        params: dict[str, Any] = dict(error.message.params)
        raise UsageError(error.message.code, **params) from error


def _fetch(store: ModelStore, model: CatalogueModel, source: str, context: ssl.SSLContext, say: Say) -> None:
    from livecaption.library.file_lock import Lock, try_lock
    from livecaption.model_store.fetching import Fetcher
    from livecaption.model_store.web import Web
    from livecaption.models_progress import shown_progress

    try:
        with Web(context) as web, shown_progress(model.name, say) as progress:
            fetcher = Fetcher(store, web, lambda descriptor: try_lock(descriptor) is not Lock.BUSY, progress)
            fetcher.fetch(model, source)
    except KeyboardInterrupt:
        say(text_of("models.interrupted", name=model.name))
        raise


def _is_whole(store: ModelStore, name: str) -> bool:
    return any(each.name == name for each in store.installed()) and not store.verify(name)


def _remove(settings: SettingsStore, name: str, say: Say) -> int:
    if name == BUILT_IN:
        raise UsageError("models.comes_with_it", name=name)
    store = recogniser.store()
    with _alone(store, name):
        there = store.remove(name)
    if not there:
        say(text_of("models.was_not_here", name=name))
        return 1
    say(text_of("models.removed", name=name))
    if settings.settings.text("engine.model") == name:
        _change(settings, "")
        say(text_of("models.chooses_again"))
    return 0


def _alone(store: ModelStore, name: str) -> AbstractContextManager[object]:
    """Keep others from fetching the model, and from beginning to use it. Raises where somebody does."""
    from livecaption.library.file_lock import Lock, try_lock

    try:
        lock = store.lock(name, lambda descriptor: try_lock(descriptor) is not Lock.BUSY)
    except OSError:  # no folder of models, or one that cannot be written: removing says so
        return nullcontext()
    if lock is None:
        raise LivecaptionError("models.is_being_fetched", name=name)
    return lock


def _use(settings: SettingsStore, name: str, say: Say) -> int:
    if name == "auto":
        name = ""
    wanted = recogniser.wanted_of(settings.settings)
    if is_path(name):
        name = str(recognised(name).folder)
    choice = _choice(Wanted(wanted.language, name, wanted.second_pass))
    _change(settings, name)
    for reason in choice.reasons if not name else (text_of("models.in_use", name=name), choice.reasons[-1]):
        say(reason if isinstance(reason, str) else render(reason))
    _say_when_it_counts(say)
    return 0


def _choice(wanted: Wanted) -> EngineChoice:
    return recogniser.chosen(wanted, recogniser.here(wanted), look_for_cuda=True)


def _known(name: str) -> CatalogueModel:
    found = BY_NAME.get(name.strip().lower())
    if found is None:
        raise UsageError("models.unknown", name=name)
    return found


def _change(settings: SettingsStore, name: str) -> None:
    """Have another model from now on. Raises with what was wrong, or with why it could not be saved."""
    problem = settings.change("engine.model", name)
    if problem is not None:
        params: dict[str, Any] = dict(problem.params)
        raise LivecaptionError(problem.code, **params)


def _say_when_it_counts(say: Say) -> None:
    """Captions that run keep their model: who chooses another has to know."""
    from livecaption.control.client import ask_line
    from livecaption.control.wire import Ask, report_in

    report = report_in(ask_line(Ask.STATUS) or b"")
    if report is not None and report.captioning:
        say(text_of("models.counts_later"))
