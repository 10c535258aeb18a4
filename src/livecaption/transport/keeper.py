"""The link, as the parts of it see it that look after its connections: it keeps what is said."""

from __future__ import annotations

from typing import Protocol

from livecaption.model.messages import Message
from livecaption.transport.connection import Connection


class Keeper(Protocol):
    """Implemented by `Link`; all calls on the session's asyncio thread."""

    @property
    def all_said(self) -> bool:
        """Whether no more speech comes and everything has its final."""

    @property
    def finishing(self) -> bool:
        """Whether no more speech comes."""

    def used(self, connection: Connection) -> None:
        """Speech goes to this connection from now on."""

    def left(self, connection: Connection) -> None:
        """Speech goes to this connection no more: it ended, or another has taken over."""

    def measured(self, route: int, seconds: float) -> None:
        """A ping, or a look at its health, took so long there and back."""

    def troubled(self, trouble: Message) -> None:
        """No captions come, and why."""

    def route_changed(self) -> None:
        """What is known of the routes has changed while captions come."""
