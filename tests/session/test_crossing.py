"""The way onto the session's thread: nothing asked is lost, reordered or called too late, and mistakes are heard of."""

from __future__ import annotations

import asyncio
import threading

from livecaption.session.crossing import Crossing


def test_what_was_asked_before_comes_first_and_nothing_comes_after_the_end() -> None:
    called: list[str] = []
    crossing = Crossing(lambda error: called.append(type(error).__name__))

    async def main() -> None:
        crossing.open()
        asker = threading.Thread(target=crossing.ask, args=(lambda: called.append("during"),))
        asker.start()
        await asyncio.to_thread(asker.join)
        crossing.close()

    crossing.ask(lambda: called.append("early"))
    crossing.ask(lambda: called.append("second"))
    asyncio.run(main())
    crossing.ask(lambda: called.append("late"))
    assert called == ["early", "second", "during"]


def test_a_mistake_in_a_call_is_heard_of_early_or_not() -> None:
    heard: list[str] = []
    crossing = Crossing(lambda error: heard.append(type(error).__name__))

    def mistaken() -> None:
        raise ZeroDivisionError

    async def main() -> None:
        crossing.open()
        crossing.ask(mistaken)
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    crossing.ask(mistaken)
    asyncio.run(main())
    assert heard == ["ZeroDivisionError", "ZeroDivisionError"]
