"""Settings: what to save."""

from __future__ import annotations

from livecaption.model.setting import Kind, Page, Section, Setting


def _check_folder(value: str) -> str | None:
    return None if value.strip() and "\0" not in value else "settings.bad_folder"


def _check_log(value: str) -> str | None:
    return None if value.strip() not in ("", "-") and "\0" not in value else "settings.bad_file"


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "outputs.autosave",
        Kind.SWITCH,
        True,
        "Save every transcript when captions end.",
        label="Save transcripts",
        page=Page.DATA,
        section=Section.SAVING,
    ),
    Setting(
        "outputs.folder",
        Kind.FOLDER,
        None,
        "Where transcripts are saved; a folder of the program's own in your documents without it.",
        label="Folder for transcripts",
        check=_check_folder,
        page=Page.DATA,
        section=Section.SAVING,
    ),
    Setting(
        "outputs.files",
        Kind.LIST,
        (),
        "Save the transcript as .txt, .srt, .vtt or .json.",
        label="Save as",
        flag="--out",
        metavar="FILE",
    ),
    Setting(
        "outputs.events",
        Kind.TEXT,
        None,
        "Write every change as shown, as JSON lines (docs/events.md); - is standard output.",
        label="Changes as shown",
        flag="--events",
        metavar="FILE",
    ),
    Setting(
        "outputs.engine_events",
        Kind.TEXT,
        None,
        "Write every change as received from the endpoint, as JSON lines; - is standard output.",
        label="Changes as received",
        flag="--engine-events",
        metavar="FILE",
    ),
    Setting(
        "outputs.status_log",
        Kind.TEXT,
        None,
        "Add what the session does and how long each stage takes, as JSON lines without any words said "
        "(docs/status.md).",
        label="Status log",
        flag="--status-log",
        metavar="FILE",
        check=_check_log,
    ),
)
