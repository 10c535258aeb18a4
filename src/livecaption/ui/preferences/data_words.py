"""Where sound and words go, in words, as the settings have it. Pure."""

from __future__ import annotations

from urllib.parse import urlsplit

from livecaption.core.loopback import is_loopback
from livecaption.model.messages import text_of
from livecaption.model.settings import Settings


def where_sound_goes(settings: Settings) -> tuple[str, ...]:
    """A sentence for each place that hears what is captioned, and one about everything else."""
    named = dict(line.split()[:2] for line in settings.texts("endpoint.known"))
    addresses = [named.get(entry, entry) for entry in settings.texts("endpoint.urls")]
    sentences = [_about(address) for address in addresses] or [text_of("preferences.stays_here")]
    return (*dict.fromkeys(sentences), text_of("preferences.nothing_else"))


def _about(address: str) -> str:
    try:
        parts = urlsplit(address)
        host = parts.hostname or address
    except ValueError:
        return text_of("preferences.address_unclear")
    if is_loopback(host):
        return text_of("preferences.goes_to_this_computer")
    return text_of("preferences.goes_to", host=host)
