"""Writes docs/settings.md, the reference of the settings file, from the declarations. Run it after changing those."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from livecaption.model.messages import text_of
from livecaption.model.presets import PRESETS, PROFILES, preset_title
from livecaption.model.setting import Kind, Setting, Value
from livecaption.model.settings import SETTINGS, SETTINGS_SCHEMA_VERSION

TARGET = Path(__file__).resolve().parents[1] / "docs" / "settings.md"

INTRODUCTION = f"""\
# Settings

Made by `installer/settings_reference.py` from the declarations in `src/livecaption/model/declarations/`.

Everything can be changed in the settings dialog. The same settings are a text file that you may edit;
`livecaption settings` prints where it is and what in it cannot be used. On Linux that is
`~/.config/livecaption/settings.toml`. It is [TOML](https://toml.io/):

```toml
schema_version = {SETTINGS_SCHEMA_VERSION}

[captions]
lines = 3
text_colour = "#FFE14D"

[shortcuts]
pause = "F9"
```

- What is not in the file is as listed below. The program adds what you change, and keeps your comments, your order and
  your own keys. While it runs it takes over what you save.
- A line that cannot be used is left out and told of, with its number; the others count.
- A file with a mistake in its TOML, or from a newer livecaption, is never written over: what you change then holds
  until the program ends, and can be saved beside it as `settings.new.toml`.
- A file of an older version is read as it is. When it is first written it is brought up to date, and the old one kept
  beside it as `settings.toml.v0`.
- A file marked read-only stays as it is.
- Keys of endpoints are never in it; an address that holds one is refused.

What counts, first to last: the command line, the profile in use, this file, the defaults.

## Profiles

A profile is a file `profiles/NAME.toml` beside the settings with only what differs. `livecaption --profile NAME` uses
one for a run; chosen in the dialog, it is remembered. What a profile decides is changed in it; everything else stays
in the settings. {", ".join(f"`{name}`" for name in PROFILES)} come with the program; changing one makes a copy of it in
your folder, and deleting that copy brings it back.

`livecaption settings --export PATH` writes everything that is not as listed below to one file, without keys and
without what means nothing on another computer; `--import PATH` takes over what such a file says.

## Presets

The presets of the captions page ({", ".join(text_of(preset_title(name)) for name in PRESETS)}) set several of these at
once, for the overlay (`captions.*`) or for the audience window (`audience.*`).
"""


def reference() -> str:
    """The whole document."""
    tables = [_table(name, list(some)) for name, some in groupby(SETTINGS, lambda each: each.name.partition(".")[0])]
    return "\n".join([INTRODUCTION, *tables])


def _table(name: str, settings: list[Setting]) -> str:
    rows = [
        f"| `{each.name.partition('.')[2]}` | {_takes(each)} | `{_toml(each.default)}` | {each.help} |"
        for each in settings
    ]
    return "\n".join(
        [f"## [{name}]", "", "| setting | takes | default | what it does |", "|---|---|---|---|", *rows, ""]
    )


def _takes(setting: Setting) -> str:
    unit = f" {setting.unit}" if setting.unit else ""
    match setting.kind:
        case Kind.SWITCH:
            return "`true`, `false`"
        case Kind.CHOICE:
            return ", ".join(f'`"{choice}"`' for choice in setting.choices)
        case Kind.NUMBER | Kind.COUNT:
            whole = " (whole)" if setting.kind is Kind.COUNT else ""
            return f"{setting.at_least:g} to {setting.at_most:g}{unit}{whole}"
        case Kind.LIST:
            return "list of texts"
        case Kind.COLOUR:
            return 'colour, `"#RRGGBB"`'
        case _:
            return str(setting.kind)


def _toml(value: Value) -> str:
    if value is None:
        return "none"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return f"[{', '.join(_quoted(each) for each in value)}]"
    return _quoted(value) if isinstance(value, str) else str(value)


def _quoted(text: str) -> str:
    return f'"{text}"'


if __name__ == "__main__":
    TARGET.write_text(reference(), "utf-8")
