"""What an endpoint says, made harmless for terminals, logs and files: one line, nothing that a reader obeys. Pure."""

from __future__ import annotations

import re
import unicodedata

# Embeddings, overrides and isolates turn the rest of a line around, beyond the words they came with; the letters of a
# right-to-left script need none of them. And the mark that only begins files.
_TURNING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF))

_CODE = re.compile(r"[A-Za-z0-9_.-]{1,60}")


def plain(text: str) -> str:
    """`text` on one line, without control characters and without marks that change its direction."""
    if not text.isprintable():
        kept = text.translate(_TURNING)
        text = "".join(" " if unicodedata.category(each) == "Cc" else each for each in kept)
    return " ".join(text.split())


def plain_code(code: str) -> str:
    """`code` where it is one, else "": codes are logged, and what was said must not get there in place of one."""
    return code if _CODE.fullmatch(code) else ""
