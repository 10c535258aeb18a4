"""Settings in one file to carry to another computer: without secrets and without what only this run or machine has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from livecaption.config.endpoint_url import carries_key
from livecaption.config.known_endpoints import known_endpoint, line_of
from livecaption.config.settings_file import SettingsFile
from livecaption.config.settings_reading import FileState
from livecaption.model.messages import Message, message
from livecaption.model.settings import BY_NAME, Value

_OF_THIS_COMPUTER = frozenset(
    {"capture.source", "capture.device", "capture.system_device", "capture.fast"}
    | {"outputs.files", "outputs.events", "outputs.engine_events"}
    | {"outputs.status_log", "outputs.folder", "audience.screen"}
)


def keepable(values: Mapping[str, Value]) -> dict[str, Value]:
    """What of `values` is worth carrying: what is not as declared, and means the same elsewhere."""
    kept = {
        name: value
        for name, value in values.items()
        if value != BY_NAME[name].default and name not in _OF_THIS_COMPUTER
    }
    urls = kept.get("endpoint.urls")
    if isinstance(urls, tuple):
        kept["endpoint.urls"] = tuple(without_secrets(url) for url in urls)
    known = kept.get("endpoint.known")
    if isinstance(known, tuple):  # a file with certificates is this computer's
        kept["endpoint.known"] = tuple(line_of(replace(known_endpoint(line), ca_file=None)) for line in known)
    return kept


def without_secrets(url: str) -> str:
    """The address without user, password, and keys in its query."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    query = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if not carries_key(name)]
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, urlencode(query), ""))


def import_values(path: Path) -> tuple[dict[str, Value], tuple[Message, ...]]:
    """The usable values of a file someone exported or wrote, and what is wrong with the rest."""
    reading = SettingsFile(path).read()
    if reading.state is FileState.MISSING:
        return {}, (message("settings.nothing_to_import", path=path),)
    return dict(reading.values), reading.problems
