"""Every phase has a sentence, and only trouble interrupts a reader."""

from __future__ import annotations

import pytest

from livecaption.core.status_words import notice_message, phase_message
from livecaption.model.messages import message, render
from livecaption.model.status import Phase, SessionStatus


@pytest.mark.parametrize("phase", list(Phase))
def test_every_phase_has_a_sentence(phase: Phase) -> None:
    assert render(phase_message(SessionStatus(phase)))


def test_catching_up_says_how_far_behind() -> None:
    assert render(phase_message(SessionStatus(Phase.CATCHING_UP, behind_s=12.3))) == "Catching up (12 s behind)"


def test_listening_is_no_notice_but_trouble_is() -> None:
    assert notice_message(SessionStatus(Phase.LISTENING)) is None
    assert notice_message(SessionStatus(Phase.OFFLINE)) == message("phase.offline")


def test_the_sessions_own_notice_goes_first() -> None:
    own = message("device.lost", title="Headset")
    assert notice_message(SessionStatus(Phase.OFFLINE, notice=own)) == own
