"""Which phase wins, for which channel it speaks, and what is counted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fakes.audio import ListSource
from fakes.clock import VirtualClock
from fakes.session import HeldSource, run_to_its_end, session_over, wait_for
from fakes.transport import EchoTransport
from livecaption.capture.ring import BlockRing
from livecaption.core.status_words import notice_message, told_message
from livecaption.model.audio import MICROPHONE, SYSTEM, ChannelId
from livecaption.model.messages import Message, message, render
from livecaption.model.status import ChannelStatus, Command, ConnectionChanged, Painted, Phase, SessionStatus
from livecaption.session.audience import Audience
from livecaption.session.latency import WINDOW_S
from livecaption.session.listener import SessionListener
from livecaption.session.session import Session
from livecaption.session.sources import Sources
from livecaption.session.standing import QUIET_S, Standing

GONE = message("endpoint.no_answer", host="office", reason="refused")
NO_KEY = message("endpoint.no_key", host="office")


class Heard(SessionListener):
    def __init__(self) -> None:
        self.statuses: list[SessionStatus] = []
        self.every: list[SessionStatus] = []

    def status(self, status: SessionStatus) -> None:
        self.statuses.append(status)

    def measured(self, status: SessionStatus) -> None:
        self.every.append(status)


class Lane(EchoTransport):
    """A transport whose figures a test turns."""

    def __init__(self, channel: ChannelId = MICROPHONE, title: str = "office", *, local: bool = False) -> None:
        super().__init__(channel, None)  # type: ignore[arg-type]  # it tells nobody anything
        self.named, self.here, self.safe = title, local, True
        self.late_s, self.traffic = 0.0, (0, 0)

    @property
    def title(self) -> str:
        return self.named

    @property
    def local(self) -> bool:
        return self.here

    @property
    def encrypted(self) -> bool:
        return self.safe

    @property
    def behind_s(self) -> float:
        return self.late_s

    @property
    def bytes_sent(self) -> int:
        return self.traffic[0]

    @property
    def bytes_received(self) -> int:
        return self.traffic[1]


class Named(ListSource):
    def __init__(self, channel: ChannelId, title: str) -> None:
        super().__init__([])
        self._as = channel, title

    @property
    def channel(self) -> ChannelId:
        return self._as[0]

    @property
    def title(self) -> str:
        return self._as[1]


class World:
    """A standing over two channels, of which a test uses one or both."""

    def __init__(self, *lanes: Lane) -> None:
        self.clock, self.heard = VirtualClock(), Heard()
        channels = (MICROPHONE, SYSTEM)[: len(lanes)]
        self.lanes = dict(zip(channels, lanes, strict=True))
        ring = BlockRing()
        sources = Sources([Named(each, f"the {each}") for each in channels], ring)
        audience = Audience((self.heard,), lambda error: None)
        self.stands = Standing(sources, self.lanes, ring, audience, self.clock, patient=False, notice=None)

    def connect(self, *channels: ChannelId, connected: bool = True) -> None:
        for channel in channels or tuple(self.lanes):
            self.stands.connection(ConnectionChanged(channel, 1, connected))

    def now(self) -> SessionStatus:
        self.stands.tell()
        assert self.stands.newest == self.heard.every[-1]
        return self.stands.newest


@pytest.mark.parametrize(
    ("trouble", "late_s", "paused", "phase"),
    [
        (None, 0.0, False, Phase.LISTENING),
        (None, 12.0, False, Phase.CATCHING_UP),
        (GONE, 12.0, False, Phase.OFFLINE),
        (NO_KEY, 0.0, False, Phase.NEEDS_KEY),
        (NO_KEY, 12.0, False, Phase.NEEDS_KEY),
        (message("endpoint.unauthorized", host="office", status=401), 0.0, False, Phase.NEEDS_KEY),
        (message("endpoint.bad_key", host="office"), 0.0, False, Phase.NEEDS_KEY),
        (message("route.starting", host="office"), 12.0, False, Phase.CONNECTING),
        (None, 12.0, True, Phase.PAUSED),
        (GONE, 12.0, True, Phase.PAUSED),
        (NO_KEY, 12.0, True, Phase.PAUSED),
    ],
)
def test_what_a_person_must_do_goes_before_what_only_takes_time(
    trouble: Message | None, late_s: float, paused: bool, phase: Phase
) -> None:
    lane = Lane()
    world = World(lane)
    world.connect()
    lane.late_s = late_s
    world.stands.paused = paused
    world.stands.trouble(MICROPHONE, trouble)
    assert world.now().phase is phase
    assert world.now().notice == trouble, "the trouble is said in a pause, too"
    world.stands.ending(Phase.FINISHING)
    assert world.now().phase is Phase.FINISHING
    assert world.now().notice == trouble
    world.stands.trouble(MICROPHONE, None)
    world.stands.ending(Phase.ENDED)
    assert (world.now().phase, world.now().notice) == (Phase.ENDED, None)


def test_before_it_connects_it_connects_whatever_waits() -> None:
    lane = Lane()
    world = World(lane)
    assert world.now().phase is Phase.CONNECTING
    lane.late_s = 60.0
    assert world.now().phase is Phase.CONNECTING


def test_trouble_goes_before_other_news_which_stays_behind_it() -> None:
    world = World(Lane())
    world.connect()
    lost = message("device.lost", title="Headset")
    world.stands.notice("microphone", lost)
    world.stands.trouble(MICROPHONE, GONE)
    assert world.now().notice == GONE
    world.stands.trouble(MICROPHONE, None)
    assert (world.now().phase, world.now().notice) == (Phase.LISTENING, lost)


def test_the_newest_of_two_lost_devices_is_told_and_then_the_older_again() -> None:
    world = World(Lane())
    older, newer = (message("device.lost", title=title) for title in ("Headset", "Speakers"))
    world.stands.notice("start", message("gate.fallback", reason="it is missing"))
    world.stands.notice("microphone", older)
    world.stands.notice("system sound", newer)
    assert world.now().notice == newer
    world.stands.notice("system sound", None)
    assert world.now().notice == older


def test_of_two_channels_the_worse_is_shown_and_named() -> None:
    world = World(Lane(), Lane(SYSTEM))
    world.connect(MICROPHONE)
    assert world.now().phase is Phase.CONNECTING
    world.connect(SYSTEM)
    assert world.now().phase is Phase.LISTENING
    world.stands.trouble(SYSTEM, GONE)
    status = world.now()
    assert status.phase is Phase.OFFLINE
    told = told_message(status)
    assert told is not None
    assert render(told) == f"the system: {render(GONE)}"
    world.stands.trouble(MICROPHONE, NO_KEY)
    assert world.now().phase is Phase.NEEDS_KEY
    told = told_message(world.now())
    assert told is not None
    assert render(told).startswith("the mic: office needs a key.")
    world.stands.trouble(SYSTEM, NO_KEY)
    assert told_message(world.now()) == NO_KEY, "it is both"


def test_a_single_channel_needs_no_name() -> None:
    world = World(Lane())
    world.stands.trouble(MICROPHONE, GONE)
    assert told_message(world.now()) == GONE


def test_paused_and_in_trouble_are_said_together() -> None:
    status = SessionStatus(Phase.PAUSED, notice=GONE)
    said = notice_message(status)
    assert said is not None
    assert render(said) == f"Paused. {render(GONE)}"
    assert notice_message(replace(status, notice=None)) == message("phase.paused")


def test_reconnects_are_counted_and_the_first_connection_is_none() -> None:
    world = World(Lane(), Lane(SYSTEM))
    world.connect()
    assert world.now().reconnects == 0
    world.connect(SYSTEM, connected=False)
    world.connect(SYSTEM)
    world.connect(SYSTEM)  # the next connection is opened before the one in use ends
    assert world.now().reconnects == 1


def test_each_channel_says_what_it_hears_and_where_that_goes() -> None:
    far, here = Lane(title="office"), Lane(SYSTEM, "this computer", local=True)
    far.traffic, here.traffic = (1_000, 10), (500, 5)
    far.safe = False
    world = World(here, far)
    world.connect(MICROPHONE)
    world.stands.levels[SYSTEM] = -30.0
    world.clock.advance(90.0)
    world.stands.trouble(SYSTEM, GONE)
    status = world.now()
    assert status.channels == (
        ChannelStatus(MICROPHONE, "the mic", "this computer", local=True, encrypted=True, connected=True),
        ChannelStatus(SYSTEM, "the system", "office", local=False, encrypted=False, level_dbfs=-30.0, trouble=GONE),
    )
    assert (status.endpoint, status.local, status.encrypted) == ("office", False, False)
    assert (status.bytes_sent, status.bytes_received, status.session_s) == (1_500, 15, 90.0)


def test_what_changes_all_the_time_is_measured_but_not_told() -> None:
    lane = Lane()
    world = World(lane)
    world.connect()
    told, measured = len(world.heard.statuses), len(world.heard.every)
    for number in range(round(2 * (QUIET_S - 1))):
        world.clock.advance(0.5)
        world.stands.levels[MICROPHONE] = -float(number)
        lane.traffic = (number, number)
        world.stands.tell()
        assert world.stands.newest.bytes_sent == number
    assert len(world.heard.statuses) == told
    assert len(world.heard.every) == measured + round(2 * (QUIET_S - 1))


def test_a_key_that_was_set_is_tried_on_every_channel() -> None:
    source = HeldSource()
    made: list[EchoTransport] = []

    def transport(channel: ChannelId, listener: object) -> EchoTransport:
        made.append(EchoTransport(channel, listener))  # type: ignore[arg-type]  # the session's own
        return made[-1]

    def press(session: Session) -> None:
        source.started.wait(60)
        session.command(Command.RETRY)
        wait_for(lambda: made[0].retries == 1)
        session.command(Command.FINISH)

    run_to_its_end(session_over(source, transport=transport, script=[0.9]), press)
    assert [each.retries for each in made] == [1]


def test_what_a_face_says_of_painting_is_a_stage() -> None:
    source, heard = HeldSource(), Heard()
    seen: list[float | None] = []

    def press(session: Session) -> None:
        source.started.wait(60)
        session.command(Painted(0.0123))
        session.command(Command.PAUSE)
        wait_for(lambda: session.status.phase is Phase.PAUSED)
        seen.append(session.status.latency.paint_ms)
        session.command(Command.FINISH)

    session = session_over(source, heard, script=[0.9])
    run_to_its_end(session, press)
    assert seen == [12]
    assert session.status.phase is Phase.ENDED


def test_a_painting_of_long_ago_is_forgotten() -> None:
    world = World(Lane())
    world.stands.latency.painted(world.clock.now_s(), 0.5)
    world.clock.advance(WINDOW_S + 1)
    world.stands.latency.painted(world.clock.now_s(), 0.02)
    assert world.now().latency.paint_ms == 20
