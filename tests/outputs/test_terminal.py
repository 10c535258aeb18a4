"""Terminal captions: in a terminal, in a pipe, in ASCII, narrow, and with nobody reading."""

from __future__ import annotations

import contextlib
import io
import os
import pty
import re
import sys
from dataclasses import replace

import pytest

from livecaption.model.audio import FILE, SampleIndex, UtteranceId
from livecaption.model.messages import message
from livecaption.model.status import Phase, SessionStatus
from livecaption.model.transcript import Span, TextState, TranscriptUpdate, Word
from livecaption.model.view import CaptionLine, CaptionRun, CaptionView, Rest, Tone
from livecaption.outputs.terminal import TerminalCaptions


def final(text: str, speaker: str | None = None, utterance: int = 0) -> TranscriptUpdate:
    span = Span(SampleIndex(utterance * 16_000), SampleIndex(utterance * 16_000 + 16_000))
    return TranscriptUpdate(FILE, UtteranceId(utterance), 0, 1, text, span, TextState.FINAL, speaker=speaker)


def view(*runs: tuple[str, Tone], speaker: str | None = None) -> CaptionView:
    return CaptionView((CaptionLine(1, tuple(CaptionRun(*run) for run in runs), FILE, speaker),), Rest.LIVE)


class Screen(io.TextIOWrapper):
    """A terminal in memory."""

    def __init__(self, encoding: str = "utf-8") -> None:
        super().__init__(io.BytesIO(), encoding=encoding, errors="strict", write_through=True)

    def isatty(self) -> bool:
        return True

    @property
    def written(self) -> str:
        buffer = self.buffer
        assert isinstance(buffer, io.BytesIO)
        return buffer.getvalue().decode(self.encoding)


@pytest.fixture(autouse=True)
def _a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "60")
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)


def test_a_pipe_gets_each_final_once_and_no_control_codes() -> None:
    pipe = io.StringIO()
    captions = TerminalCaptions(pipe)
    captions.status(SessionStatus(Phase.LISTENING))
    captions.show(view(("it was", Tone.STABLE)))
    captions.final(final("It was  the best\nof times."))
    captions.final(final(""))
    captions.final(final("It was the worst.", speaker="Ana"))
    captions.final(final("Of times.", speaker="Ana"))
    captions.close()
    assert pipe.getvalue() == "It was the best of times.\nAna: It was the worst.\nOf times.\n"


def test_a_terminal_shows_live_words_and_keeps_finals() -> None:
    screen = Screen()
    captions = TerminalCaptions(screen)
    captions.show(view(("it was ", Tone.STABLE), ("the best", Tone.TENTATIVE), speaker="Ana"))
    captions.status(SessionStatus(Phase.LISTENING, sources=("Microphone: Desk",)))
    captions.final(final("It was the best of times."))
    captions.close()
    captions.close()
    assert "\x1b[1mit was" in screen.written
    assert "\x1b[2mthe best" in screen.written
    assert "Listening · Microphone: Desk" in screen.written
    assert screen.written.count("It was the best of times.") == 1


def test_trouble_is_said_in_words() -> None:
    screen = Screen()
    captions = TerminalCaptions(screen)
    captions.status(SessionStatus(Phase.LISTENING, notice=message("device.lost", title="Headset")))
    captions.close()
    assert "● Headset stopped." in screen.written


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_an_encoding_without_the_words_never_raises(encoding: str) -> None:
    screen = Screen(encoding)
    captions = TerminalCaptions(screen)
    captions.show(view(("naïve 日本 🙂", Tone.TENTATIVE), speaker="Ана"))
    captions.status(SessionStatus(Phase.OFFLINE, sources=("Микрофон",) * 9))
    captions.final(final("日本 is Japan"))
    captions.close()
    assert "?? is Japan" in screen.written


def test_codes_in_the_text_do_not_reach_the_terminal() -> None:
    pipe = io.StringIO()
    TerminalCaptions(pipe).final(final("a\x1b[2Jb\x07"))
    assert pipe.getvalue() == "a[2Jb\n"


@pytest.mark.parametrize("columns", ["1", "8", "300"])
def test_any_width_of_terminal(monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    screen = Screen()
    monkeypatch.setenv("COLUMNS", columns)
    captions = TerminalCaptions(screen)
    captions.show(view(("a longer line than that ", Tone.STABLE), ("日本語", Tone.TENTATIVE)))
    monkeypatch.setenv("COLUMNS", "20")
    captions.status(SessionStatus(Phase.CATCHING_UP, behind_s=12))
    captions.final(final("and on it goes"))
    captions.close()
    assert "goes" in screen.written.replace("\n", "").replace("\r", "")


def test_a_reader_that_has_gone_does_not_stop_captions() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    stream = os.fdopen(writing, "w", encoding="utf-8")
    captions = TerminalCaptions(stream)
    captions.final(final("anybody there?"))
    captions.final(final("no"))
    captions.close()
    stream.close()


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are a Unix thing")
def test_a_real_terminal() -> None:
    outer, inner = pty.openpty()
    with os.fdopen(inner, "w", encoding="utf-8") as stream:
        captions = TerminalCaptions(stream)
        captions.show(view(("hello", Tone.STABLE)))
        captions.final(final("Hello there."))
        captions.close()
    seen = b""
    with contextlib.suppress(OSError):  # how a terminal that nobody writes to any more ends, on Linux
        while piece := os.read(outer, 65_536):
            seen += piece
    os.close(outer)
    assert b"Hello there." in seen
    assert b"\x1b[?25h" in seen, "the cursor shows again"


def test_a_pause_and_a_trouble_are_both_said() -> None:
    screen = Screen()
    captions = TerminalCaptions(screen)
    captions.status(SessionStatus(Phase.PAUSED, notice=message("endpoint.no_key", host="office")))
    assert "● Paused. office needs a key." in screen.written
    captions.close()


def test_it_says_whether_captions_were_shown_at_once() -> None:
    screen, pipe = TerminalCaptions(Screen()), TerminalCaptions(io.StringIO())
    assert screen.show(view(("it was", Tone.STABLE)))
    assert not pipe.show(view(("it was", Tone.STABLE))), "a pipe gets only what is final"
    screen.close()
    assert not screen.show(view(("it was", Tone.STABLE)))


def test_a_line_that_ends_in_mid_sentence_is_gone_on_with() -> None:
    screen = Screen()
    captions = TerminalCaptions(screen)
    captions.final(replace(final("It was the best of"), speaker="Ana"))
    captions.final(replace(final("times.", utterance=1), speaker="Ana"))
    captions.final(replace(final("It was the"), speaker="Ana"))
    captions.final(replace(final("No.", utterance=1), speaker="Ben"))
    captions.final(final("Or was"))
    captions.close()
    assert "Ana: It was the best of times." in screen.written
    assert re.search(r"It was the\s*\r?\n", screen.written)
    assert screen.written.count("Ben: No.") == 1
    assert "Or was" in screen.written.rsplit("Ben: No.", 1)[1]


def test_two_speakers_of_one_utterance_get_a_line_each() -> None:
    pipe = io.StringIO()
    captions = TerminalCaptions(pipe)
    words = [("Really?", "Ana"), ("Yes,", "Ben"), ("really.", "Ben")]
    both = tuple(Word(text, 0.0, 0.1, None, speaker) for text, speaker in words)
    captions.final(replace(final("Really? Yes, really."), words=both, speaker="Ben"))
    assert pipe.getvalue() == "Ana: Really?\nBen: Yes, really.\n"
