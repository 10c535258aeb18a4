"""Endpoints that have a name: a line of the setting `endpoint.known` for each. Pure.

A line is `NAME URL [dialect=edge] [token-url=URL] [ca=FILE]`; what has white space in it stands in double quotes. What
a line says wrongly is told without what it says: somebody may have written their key there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

from livecaption.config.endpoint_url import endpoint_url, host_of, netloc_of, token_url
from livecaption.model.errors import UsageError
from livecaption.model.settings import Settings

DIALECTS = ("edge",)
"""The protocols that livecaption speaks with an endpoint."""

KEY_VARIABLES = "LIVECAPTION_KEY_"
"""How the variables begin that hold a named endpoint's key."""

LONGEST_NAME = 40
_NAME = re.compile(rf"[A-Za-z0-9][A-Za-z0-9._-]{{0,{LONGEST_NAME - 1}}}", re.ASCII)
_WORD = re.compile(r'(?:[^\s"]|"[^"]*")+')
_PARAMETERS = ("dialect", "token-url", "ca")


@dataclass(frozen=True, slots=True)
class KnownEndpoint:
    """One endpoint of a person's. `name` is empty for one that is known by its address alone.

    `token_url` is asked for a short-lived token before each connection; `ca_file` has the certificates of a private
    authority.
    """

    name: str
    url: str
    dialect: str = "edge"
    token_url: str | None = None
    ca_file: str | None = None

    @property
    def title(self) -> str:
        """For a person: its name, else its host and port."""
        return self.name or netloc_of(self.url)

    @property
    def entry(self) -> str:
        """How `endpoint.urls` names it."""
        return self.name or self.url

    @property
    def key_url(self) -> str:
        """Where its key is sent."""
        return self.token_url or self.url

    @property
    def key_host(self) -> str:
        """The host that its key is sent to."""
        return host_of(self.key_url)

    @property
    def accounts(self) -> tuple[str, ...]:
        """Under which names the keyring may have its key, the first of which a new one is kept under.

        A name stands for the key together with the host that it goes to: settings that came from somebody else, or
        were edited, must not send it to another one.
        """
        netloc = netloc_of(self.key_url)
        return (f"name:{self.name} at {netloc}", netloc) if self.name else (netloc,)

    @property
    def variable(self) -> str | None:
        """The environment variable that has its key; None where it has no name."""
        return variable_of(self.name) if self.name else None


def known_endpoint(line: str) -> KnownEndpoint:
    """The endpoint that a line of `endpoint.known` describes. Raises `UsageError`."""
    words = _WORD.findall(line)
    if _WORD.sub("", line).strip() or len(words) < 2 or not line.isprintable():
        raise UsageError("endpoint.known_shape")
    name, url, *rest = (word.replace('"', "") for word in words)
    check_name(name)
    given: dict[str, str] = {}
    for word in rest:
        parameter, equals, value = word.partition("=")
        if not equals or not value:
            raise UsageError("endpoint.known_shape")
        if parameter not in _PARAMETERS:
            raise UsageError("endpoint.unknown_parameter", name=name, known=", ".join(_PARAMETERS))
        if parameter in given:
            raise UsageError("endpoint.parameter_twice", name=name, parameter=parameter)
        given[parameter] = value
    return new_endpoint(name, url, given.get("dialect"), given.get("token-url"), given.get("ca"))


def new_endpoint(
    name: str, url: str, dialect: str | None = None, tokens: str | None = None, ca_file: str | None = None
) -> KnownEndpoint:
    """An endpoint with everything checked but whether its CA file is there. Raises `UsageError`."""
    check_name(name)
    dialect = dialect or DIALECTS[0]
    if dialect not in DIALECTS:
        raise UsageError("endpoint.unknown_dialect", name=name, known=", ".join(DIALECTS))
    if ca_file is not None:
        path = Path(ca_file).expanduser()
        if not path.is_absolute() or '"' in ca_file or not ca_file.isprintable():
            raise UsageError("endpoint.ca_path", name=name)
    tokens = token_url(tokens) if tokens is not None else None
    return KnownEndpoint(name, endpoint_url(url), dialect, tokens, ca_file)


def line_of(known: KnownEndpoint) -> str:
    """The line that describes an endpoint."""
    words = [known.name, known.url]
    if known.dialect != DIALECTS[0]:
        words.append(f"dialect={known.dialect}")
    if known.token_url is not None:
        words.append(f"token-url={known.token_url}")
    if known.ca_file is not None:
        words.append(f'ca="{known.ca_file}"' if re.search(r"\s", known.ca_file) else f"ca={known.ca_file}")
    return " ".join(words)


def is_name(text: str) -> bool:
    """Whether it can be an endpoint's name: nothing that reads as an address."""
    if _NAME.fullmatch(text) is None or text.lower() == "localhost":
        return False
    with suppress(ValueError):
        ip_address(text)
        return False
    return True


def check_name(name: str) -> None:
    """Raise `UsageError` for what cannot be a name."""
    if not is_name(name):
        raise UsageError("endpoint.bad_name", most=LONGEST_NAME)


def variable_of(name: str) -> str:
    """The environment variable that has the key of the endpoint with that name."""
    return KEY_VARIABLES + re.sub(r"[^A-Z0-9]", "_", name.upper())


def check_unique(lines: Iterable[str]) -> None:
    """Raise `UsageError` where two endpoints have one name, or names that share a variable for their keys."""
    names: dict[str, str] = {}
    for each in map(known_endpoint, lines):
        variable = variable_of(each.name)
        if variable in names:
            raise UsageError("endpoint.name_twice", name=each.name, other=names[variable])
        names[variable] = each.name


def known_in(settings: Settings) -> tuple[KnownEndpoint, ...]:
    """The endpoints that have a name. Raises `UsageError`."""
    return tuple(map(known_endpoint, settings.texts("endpoint.known")))


def with_name(name: str, known: Sequence[KnownEndpoint]) -> KnownEndpoint | None:
    """The endpoint of that name, however its letters are written."""
    return next((each for each in known if each.name.lower() == name.lower()), None)


def entry_of(text: str) -> str:
    """An entry of `endpoint.urls`: a name as it is, an address checked. Raises `UsageError`."""
    return text if is_name(text) else endpoint_url(text)


def meant_by(entry: str, known: Sequence[KnownEndpoint]) -> KnownEndpoint:
    """The endpoint that an entry of `endpoint.urls` means. Raises `UsageError` for a name that none has."""
    if not is_name(entry):
        return KnownEndpoint("", endpoint_url(entry))
    found = with_name(entry, known)
    if found is not None:
        return found
    if known:
        raise UsageError("endpoint.unknown_name", name=entry, known=", ".join(each.name for each in known))
    raise UsageError("endpoint.no_names", name=entry)


def resolve(settings: Settings) -> tuple[KnownEndpoint, ...]:
    """The endpoints that `endpoint.urls` means, in its order. Raises `UsageError`."""
    known = known_in(settings)
    return tuple(meant_by(entry, known) for entry in settings.texts("endpoint.urls"))
