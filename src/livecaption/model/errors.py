"""Errors: shallow, each with a message a person can act on and whether trying again can help."""

from __future__ import annotations

from livecaption.model.messages import Message, render


class LivecaptionError(Exception):
    """Anything that stops a session or a command. `message` names a sentence of the catalogue."""

    retryable = False

    def __init__(self, code: str, *, retryable: bool | None = None, **params: object) -> None:
        self.message = Message(code, tuple(sorted((name, str(value)) for name, value in params.items())))
        if retryable is not None:
            self.retryable = retryable
        super().__init__(render(self.message))


class UsageError(LivecaptionError):
    """The command line or a setting asks for something impossible."""


class CaptureError(LivecaptionError):
    """A source cannot be opened or has stopped."""


class DetectorError(LivecaptionError):
    """The speech detector cannot be loaded."""


class EngineError(LivecaptionError):
    """A model cannot be loaded or has failed."""


class EndpointError(LivecaptionError):
    """An endpoint cannot be reached, refuses us or speaks nonsense. `retry_after_s` as the endpoint asked."""

    def __init__(
        self, code: str, *, retryable: bool | None = None, retry_after_s: float | None = None, **params: object
    ) -> None:
        super().__init__(code, retryable=retryable, **params)
        self.retry_after_s = retry_after_s


class OutputError(LivecaptionError):
    """A file cannot be written."""
