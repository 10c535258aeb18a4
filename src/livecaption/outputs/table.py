"""A table for a person to read, on standard output. Any thread."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TextIO

_WIDTH_OF_A_FILE = 160
"""Where no terminal says how wide it is, in columns."""


def print_table(columns: Sequence[str], rows: Sequence[Sequence[str]], stream: TextIO | None = None) -> None:
    """Print `rows` under `columns`; long cells go on below. Codes that a terminal would obey are taken out."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    own = stream if stream is not None else sys.stdout
    console = Console(
        file=own, markup=False, emoji=False, highlight=False, width=None if own.isatty() else _WIDTH_OF_A_FILE
    )
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        table.add_column(Text(column), overflow="fold")
    for row in rows:
        table.add_row(*(Text("".join(each if each.isprintable() else " " for each in cell)) for cell in row))
    console.print(table)
