"""What a person reads of a model that failed, and what is kept for whoever mends it."""

from __future__ import annotations

import pytest

from livecaption.engine_failures import engine_failure


@pytest.mark.expects_log
@pytest.mark.parametrize("code", ["engine.failed", "engine.files_broken", "engine.model_broken", "engine.card_failed"])
def test_the_kind_of_an_error_is_for_the_log_alone(code: str, caplog: pytest.LogCaptureFixture) -> None:
    error = engine_failure(code, ZeroDivisionError("what was said"), retryable=True, folder="models/x")
    assert "ZeroDivisionError" not in str(error)
    assert error.retryable
    assert [record.getMessage() for record in caplog.records] == [f"{code}: ZeroDivisionError"]
