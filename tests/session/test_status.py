"""What a session says of itself: the curtain, where words go, how long it takes, and nothing when nothing happens."""

from __future__ import annotations

from fakes.audio import ListSource, blocks_of, tone
from fakes.clock import VirtualClock
from fakes.session import HeldSource, Recorder, run_to_its_end, session_over, wait_for
from fakes.transport import EchoTransport
from livecaption.capture.ring import BlockRing
from livecaption.model.audio import MICROPHONE, ChannelId
from livecaption.model.seams import Transport
from livecaption.model.status import Command, ConnectionChanged, CorrectWord, Latency, RenameSpeaker, SessionStatus
from livecaption.model.transcript import TranscriptUpdate
from livecaption.model.view import CaptionView, Curtain, ViewName
from livecaption.session.audience import Audience
from livecaption.session.listener import SessionListener
from livecaption.session.session import Session
from livecaption.session.sources import Sources
from livecaption.session.standing import QUIET_S, Standing


class Watcher(SessionListener):
    def __init__(self) -> None:
        self.statuses: list[SessionStatus] = []
        self.levels: list[tuple[ChannelId, float]] = []
        self.entries: list[str] = []
        self.views: list[CaptionView] = []

    def status(self, status: SessionStatus) -> None:
        self.statuses.append(status)

    def level(self, channel: ChannelId, dbfs: float) -> None:
        self.levels.append((channel, dbfs))

    def entry(self, update: TranscriptUpdate) -> None:
        self.entries.append(update.text)

    def view(self, _name: ViewName, view: CaptionView) -> None:
        self.views.append(view)

    @property
    def newest(self) -> SessionStatus:
        return self.statuses[-1] if self.statuses else SessionStatus()


class Lane(EchoTransport):
    """A transport whose figures a test turns."""

    seconds = 0.0

    def __init__(self) -> None:
        super().__init__(MICROPHONE, None)  # type: ignore[arg-type]  # it tells nobody anything

    @property
    def sent_s(self) -> float:
        return self.seconds


def standing(clock: VirtualClock, watcher: Watcher, lane: Transport) -> Standing:
    ring = BlockRing()
    channels = dict.fromkeys([MICROPHONE], lane)
    audience = Audience((watcher,), lambda error: None)
    made = Standing(Sources((), ring), channels, ring, audience, clock, patient=False, notice=None)
    made.connection(ConnectionChanged(MICROPHONE, 1, True))
    return made


def test_with_nothing_said_nothing_is_told_for_long() -> None:
    clock, watcher, lane = VirtualClock(), Watcher(), Lane()
    stands = standing(clock, watcher, lane)
    told = len(watcher.statuses)
    for _ in range(round(2 * (QUIET_S - 1))):
        clock.advance(0.5)
        stands.heard_samples += 8_000
        stands.latency.worked(clock.now_s(), clock.now_s() / 100, 0.001)
        stands.tell()
    assert len(watcher.statuses) == told
    lane.seconds += 0.5
    stands.tell()
    assert len(watcher.statuses) == told + 1
    assert watcher.newest.heard_s == QUIET_S - 1
    for _ in range(round(2 * QUIET_S) + 1):
        clock.advance(0.5)
        stands.heard_samples += 8_000
        stands.tell()
    assert len(watcher.statuses) == told + 2


def test_the_status_says_where_words_go_and_how_long_they_take() -> None:
    clock, watcher = VirtualClock(), Watcher()
    stands = standing(clock, watcher, Lane())
    stands.latency.worked(clock.now_s(), 0.021, 0.0011)
    stands.curtain = Curtain.BLANK
    stands.tell()
    status = watcher.newest
    assert (status.local, status.encrypted, status.curtain) == (False, True, Curtain.BLANK)
    assert status.latency == Latency(capture_ms=21, gate_ms=1.1, send_ms=None, endpoint_ms=240)


def test_panic_keys_and_edits_reach_a_running_session() -> None:
    source, watcher, recorder = HeldSource(), Watcher(), Recorder()
    curtains: list[Curtain] = []

    def press(session: Session) -> None:
        source.started.wait(60)
        wait_for(lambda: bool(watcher.entries))
        for command in (Command.FREEZE, Command.BLANK, Command.REVEAL):
            before = watcher.newest.curtain
            session.command(command)
            wait_for(lambda before=before: watcher.newest.curtain is not before)  # type: ignore[misc]
            curtains.append(watcher.newest.curtain)
        session.command(RenameSpeaker("S1", "Ana"))
        session.command(CorrectWord("Utterance", "Sentence"))
        session.command(Command.FINISH)

    session = session_over(source, watcher, recorder, script=[0.9], corrections=[CorrectWord("heard", "hear")])
    result = run_to_its_end(session, press)
    assert curtains == [Curtain.FROZEN, Curtain.BLANK, Curtain.OPEN]
    assert result.transcript.text == "Sentence 0."
    assert recorder.finals == ["Sentence 0."]
    assert "hear" in watcher.entries
    assert "heard" not in watcher.entries
    assert {view.curtain for view in watcher.views} == set(Curtain)


def test_a_line_struck_in_a_running_session_is_not_in_what_comes_of_it() -> None:
    source, watcher = HeldSource(), Watcher()

    def press(session: Session) -> None:
        source.started.wait(60)
        wait_for(lambda: bool(watcher.views) and bool(watcher.views[-1].lines))
        session.command(Command.STRIKE)
        wait_for(lambda: watcher.entries[-1] == "")
        session.command(Command.FINISH)

    result = run_to_its_end(session_over(source, watcher, script=[0.9]), press)
    assert "Utterance" not in result.transcript.text  # the word that was heard as "heard"
    assert result.error is None


def test_levels_come_only_where_somebody_looks() -> None:
    class Blind(SessionListener):
        pass

    watcher = Watcher()
    run_to_its_end(session_over(ListSource(blocks_of(tone(1.6))), watcher))
    assert {channel for channel, _ in watcher.levels} == {MICROPHONE}
    assert 14 <= len(watcher.levels) <= 18
    assert not Audience((Blind(), Recorder()), lambda error: None).wants_levels


def test_a_file_read_fast_has_no_latency_to_tell() -> None:
    watcher = Watcher()
    run_to_its_end(session_over(ListSource(blocks_of(tone(1.6))), watcher, patient=True))
    assert all(status.latency == Latency() for status in watcher.statuses)
