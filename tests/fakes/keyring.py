"""A keyring in memory, which can fail as those of systems do."""

from __future__ import annotations

from keyring.backend import KeyringBackend


class Shelf(KeyringBackend):
    """With `trouble`, it raises that at every question."""

    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.trouble: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        del self.kept[service, username]

    def _fail(self) -> None:
        if self.trouble is not None:
            raise self.trouble
