"""What the program remembers that is no setting: places of windows, the profile in use. Blocking; one thread at a time.

Nothing in it is dear: a file that cannot be read is started afresh, one that cannot be written is forgotten at the end.
"""

from __future__ import annotations

import json
import logging
from pathlib import Path

from livecaption.config.atomic_write import reason_of, write_whole

_log = logging.getLogger(__name__)

Json = str | float | int | bool | list["Json"] | dict[str, "Json"] | None

_MOST_BYTES = 1_000_000


class StateFile:
    """Names and JSON values in one small file; read at the first question, written at each change."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._values: dict[str, Json] | None = None

    def get(self, name: str) -> Json:
        """What was put under `name`, in this run or an earlier one; None when nothing was."""
        return self._known().get(name)

    def put(self, name: str, value: Json) -> None:
        """Remember `value`; None forgets. Written at once, whole; where that fails it holds until the program ends."""
        known = self._known()
        if known.get(name) == value:
            return
        known[name] = value
        kept = {each: known[each] for each in sorted(known) if known[each] is not None}
        try:
            write_whole(self.path, json.dumps(kept, indent=1, ensure_ascii=False).encode("utf-8", "surrogatepass"))
        except OSError as error:
            _log.info("window places and the like are not remembered: %s", reason_of(error))

    def _known(self) -> dict[str, Json]:
        if self._values is None:
            self._values = self._read()
        return self._values

    def _read(self) -> dict[str, Json]:
        try:
            with self.path.open("rb") as file:
                data = file.read(_MOST_BYTES + 1)
            found: Json = json.loads(data) if len(data) <= _MOST_BYTES else None
        except (OSError, ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}
