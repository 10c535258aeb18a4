"""A heading and what there is to know under it, in two columns, on standard output. Any thread."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.text import Text

_WIDTH_OF_A_FILE = 160
"""Where no terminal says how wide it is, in columns."""


def print_facts(
    heading: str,
    below: Sequence[str],
    facts: Sequence[tuple[str, Sequence[str]]],
    *,
    trouble: bool = False,
    stream: TextIO | None = None,
) -> None:
    """Print `heading` with a dot, amber where it is `trouble`; sentences `below` it; then each fact's name and lines.

    Codes that a terminal would obey are taken out.
    """
    from rich.console import Console, Group
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

    own = stream if stream is not None else sys.stdout
    console = Console(
        file=own, markup=False, emoji=False, highlight=False, width=None if own.isatty() else _WIDTH_OF_A_FILE
    )
    table = Table.grid(padding=(0, 3, 0, 0))
    table.add_column(no_wrap=True, style="dim")
    table.add_column(overflow="fold")
    for name, lines in facts:
        table.add_row(_printable(name), Text("\n").join(_printable(line) for line in lines))
    title = Text.assemble(("● ", "yellow" if trouble else "green"), (_printable(heading).plain, "bold"))
    with console.capture() as printed:
        console.print(Group(title, *(Padding(_printable(each), (0, 0, 0, 2), expand=False) for each in below)))
        if facts:
            console.print()
            console.print(Padding(table, (0, 0, 0, 2), expand=False))
    # Columns are filled up with spaces, which a file would keep.
    own.write("".join(f"{line.rstrip()}\n" for line in printed.get().splitlines()))


def _printable(text: str) -> Text:
    from rich.text import Text

    return Text("".join(each if each.isprintable() else " " for each in text))
