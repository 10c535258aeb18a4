"""How long text takes: counted from the newest sound that it covers."""

from __future__ import annotations

from livecaption.transport.text_delay import TextDelays


def test_text_is_timed_from_the_newest_sound_it_covers() -> None:
    delays = TextDelays()
    for number in range(10):
        delays.sent(0.032, 1.0 + number)
    delays.processed(5 * 0.032)
    delays.text(20.0)
    assert list(delays.delays_s) == [20.0 - 5.0]
    delays.text(21.0)  # the same sound once more
    assert len(delays.delays_s) == 1


def test_a_new_connection_begins_to_count_anew() -> None:
    delays = TextDelays()
    delays.sent(1.0, 1.0)
    delays.processed(1.0)
    delays.connected()
    delays.text(9.0)
    delays.sent(0.5, 10.0)
    delays.processed(0.5)
    delays.text(10.25)
    assert list(delays.delays_s) == [0.25]


def test_an_endpoint_that_never_tells_costs_no_memory() -> None:
    delays = TextDelays()
    for number in range(10_000):
        delays.sent(0.032, float(number))
    assert len(delays._sent) < 5_000
