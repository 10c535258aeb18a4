"""Whether a value suits its setting, whoever brought it: the command line, a file or a dialog. Pure."""

from __future__ import annotations

import math
import re

from livecaption.config.endpoint_url import redacted
from livecaption.config.known_endpoints import check_unique, entry_of, known_endpoint, line_of
from livecaption.model.errors import UsageError
from livecaption.model.hotkey import parse_hotkey
from livecaption.model.setting import Kind, Setting, Value

_COLOUR = re.compile(r"#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})", re.ASCII)
_LONGEST_SHOWN = 60
_TEXTS = (Kind.TEXT, Kind.CHOICE, Kind.COLOUR, Kind.FONT, Kind.FOLDER)


def usable_value(setting: Setting, raw: object, called: str) -> Value:
    """`raw` as the setting keeps it: a whole number as a number, a list as a tuple, a colour in capitals.

    Raises `UsageError` with what is wrong; `called` is what the person knows the setting by.
    """
    if raw is None and setting.default is None:
        return None
    if setting.kind is Kind.SWITCH:
        if not isinstance(raw, bool):
            raise _wrong("settings.takes_switch", called, raw)
        return raw
    if setting.kind in (Kind.COUNT, Kind.NUMBER):
        return _number(setting, raw, called)
    if setting.kind is Kind.LIST:
        if not isinstance(raw, list | tuple) or not all(isinstance(each, str) for each in raw):
            raise _wrong("settings.takes_list", called, raw)
        texts = tuple(_text(setting, each, called) for each in raw)
        if setting.name == "endpoint.known":
            check_unique(texts)
        return texts
    assert setting.kind in _TEXTS, setting.kind
    if not isinstance(raw, str):
        raise _wrong("settings.takes_text", called, raw)
    return _text(setting, raw, called)


def _number(setting: Setting, raw: object, called: str) -> float | int:
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        raise _wrong("settings.takes_number", called, raw)
    least, most = setting.at_least, setting.at_most
    # Written so that "not a number" is out of range, too.
    if not ((least is None or raw >= least) and (most is None or raw <= most)):
        unit = f" {setting.unit}" if setting.unit else ""
        raise UsageError(
            "usage.out_of_range", option=called, least=f"{least:g}", most=f"{most:g}", unit=unit, value=shown(raw)
        )
    if setting.kind is Kind.NUMBER:
        return float(raw)
    if not math.isfinite(raw) or int(raw) != raw:
        raise _wrong("settings.takes_count", called, raw)
    return int(raw)


def _text(setting: Setting, text: str, called: str) -> str:
    if setting.kind is Kind.CHOICE and text not in setting.choices:
        raise UsageError("usage.not_a_choice", option=called, value=shown(text), known=", ".join(setting.choices))
    if setting.kind is Kind.COLOUR:
        return _colour(text, called)
    if setting.name == "endpoint.urls":
        return entry_of(text)
    if setting.name == "endpoint.known":
        return line_of(known_endpoint(text))
    if setting.name.startswith("shortcuts."):
        return str(parse_hotkey(text)) if text.strip() else ""
    if setting.check is not None and (code := setting.check(text)):
        raise UsageError(code, option=called, value=shown(text))
    return text


def _colour(text: str, called: str) -> str:
    if not _COLOUR.fullmatch(text):
        raise _wrong("settings.bad_colour", called, text)
    digits = text[1:].upper()
    return f"#{digits}" if len(digits) == 6 else "#" + "".join(digit * 2 for digit in digits)


def _wrong(code: str, called: str, raw: object) -> UsageError:
    return UsageError(code, option=called, value=shown(raw))


def shown(raw: object) -> str:
    """A value of a person's file, fit for one line of a sentence: of an address nothing that may be a key."""
    if isinstance(raw, bool):
        return "true" if raw else "false"
    if isinstance(raw, dict):
        return "{…}"
    if isinstance(raw, list | tuple):
        return "[…]"
    try:
        text = f"{raw:g}" if isinstance(raw, float) else str(raw)
    except ValueError:
        return "…"  # a whole number of thousands of digits
    if "://" in text:
        text = redacted(text)
    clean = "".join(each if each.isprintable() else " " for each in text).strip()
    return clean if len(clean) <= _LONGEST_SHOWN else clean[: _LONGEST_SHOWN - 1] + "…"
