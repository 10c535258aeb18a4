"""SubRip and WebVTT through pysubs2. Pure.

Neither pysubs2 nor SubRip can escape, so text that a player would take for markup or timing is broken up with an
invisible word joiner (U+2060). WebVTT has entities and gets those as well.
"""

from __future__ import annotations

import re

from livecaption.exports.choices import ExportChoices
from livecaption.exports.cues import Cue, make_cues
from livecaption.model.transcript import Transcript

WORD_JOINER = "\u2060"

_TIME = re.compile(r"(?<=\d):(?=\d{2})")
_TAG_START = re.compile(r"<(?=\s*/?\s*[^\W\d_])")
_BACKSLASH = re.compile(r"\\(?=\w)")


def render_srt(transcript: Transcript, choices: ExportChoices) -> str:
    """The whole SubRip file; names stand as "Name: " where the speaker changes."""
    cues = make_cues(transcript, choices, name_speakers=True)
    return _write(cues, [r"\N".join(_no_markup(line) for line in cue.lines) for cue in cues], "srt")


def render_vtt(transcript: Transcript, choices: ExportChoices) -> str:
    """The whole WebVTT file; names stand as `<v Name>`."""
    cues = make_cues(transcript, choices)
    return _write(cues, [_voice(cue) + r"\N".join(_escaped(line) for line in cue.lines) for cue in cues], "vtt")


def _write(cues: tuple[Cue, ...], texts: list[str], format_: str) -> str:
    from pysubs2 import SSAEvent, SSAFile  # at the end of a session, not at the start of the program

    file = SSAFile()
    file.events = [
        SSAEvent(start=cue.start_ms, end=cue.end_ms, text=text) for cue, text in zip(cues, texts, strict=True)
    ]
    # Without `keep_ssa_tags` pysubs2 drops whatever stands in braces.
    return file.to_string(format_, keep_ssa_tags=True)


def _no_markup(line: str) -> str:
    line = line.replace("-->", f"--{WORD_JOINER}>")
    return _TAG_START.sub(f"<{WORD_JOINER}", _no_control(line))


def _escaped(line: str) -> str:
    line = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _no_control(line)


def _no_control(line: str) -> str:
    """No backslash that pysubs2 reads as a line break or drawing, and no two times that it reads as a cue's."""
    line = _BACKSLASH.sub(lambda _: "\\" + WORD_JOINER, line)
    return _TIME.sub(f":{WORD_JOINER}", line) if len(_TIME.findall(line)) > 1 else line


def _voice(cue: Cue) -> str:
    return f"<v {_escaped(cue.speaker)}>" if cue.speaker else ""
