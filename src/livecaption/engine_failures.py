"""A model that failed: a sentence for whoever reads captions, and for the log what its library raised. Any thread."""

from __future__ import annotations

import logging

from livecaption.model.errors import EngineError

_log = logging.getLogger(__name__)


def engine_failure(code: str, error: Exception, *, retryable: bool = False, **params: object) -> EngineError:
    """The error to raise in place of `error`, of which only the kind is logged: its text may hold what was said."""
    _log.warning("%s: %s", code, type(error).__name__)
    return EngineError(code, retryable=retryable, **params)
