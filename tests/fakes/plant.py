"""Planted secrets, everything that was written, logged and shown while they were used, and a look through it all."""

from __future__ import annotations

import base64
import logging
import secrets
import urllib.parse
from collections.abc import Callable
from pathlib import Path

from livecaption.cli import main


class Everything(logging.Handler):
    """Keeps every record as a log would write it, with its arguments and its exception."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
        self.text = ""

    def emit(self, record: logging.LogRecord) -> None:
        self.text += f"{self.format(record)}\n{record.args!r}\n"
        if record.exc_info is not None and record.exc_info[1] is not None:
            error: BaseException | None = record.exc_info[1]
            while error is not None:
                self.text += f"{error!r} {error} {error.args!r} {vars(error)!r}\n"
                error = error.__cause__ or error.__context__


class Plant:
    """Secrets, and everything that was written, logged and shown while they were used."""

    def __init__(self, home: Path, logged: Everything, shown: Callable[[], str]) -> None:
        self._home = home
        self._logged = logged
        self._shown = shown
        self._secrets: list[str] = []
        self.said = ""

    def secret(self) -> str:
        """A new one."""
        self._secrets.append(f"sk-{secrets.token_hex(16)}")
        return self._secrets[-1]

    def run(self, *arguments: str) -> int:
        """A command in this process."""
        try:
            status = main(list(arguments))
        except SystemExit as ended:
            status = int(ended.code or 0)
        self.said += self._shown()
        return status

    def check(self) -> str:
        """Nothing has any of them, in any spelling; gives what was logged and said, to see that there is something."""
        self.said += self._shown()
        written = {path: path.read_bytes() for path in self._home.rglob("*") if path.is_file()}
        places = {"log": self._logged.text.encode(), "screen": self.said.encode()}
        places |= {str(path.relative_to(self._home)): data for path, data in written.items()}
        needles = [needle for each in self._secrets for needle in _spellings(each)]
        assert needles
        found = {place: needle for place, data in places.items() for needle in needles if needle in data}
        assert not found, f"a secret stands in {sorted(found)}"
        return self._logged.text + self.said


def _spellings(secret: str) -> list[bytes]:
    """A secret as it is, backwards in base64, and as part of a name and password in base64, wherever it falls."""
    plain = secret.encode()
    encoded = [base64.b64encode(b"x" * shift + plain)[4:-4] for shift in range(3)]
    return [plain, plain[3:], urllib.parse.quote(secret).encode(), *encoded]
