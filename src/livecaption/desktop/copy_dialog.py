"""Where a copy of the transcript goes, and in which format. GUI thread; nothing stops meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from livecaption.exports.formats import EXPORTERS
from livecaption.model.messages import text_of

_TITLES = {
    ".txt": "main.format_text",
    ".srt": "main.format_srt",
    ".vtt": "main.format_vtt",
    ".json": "main.format_json",
}


def ask_where(parent: QWidget, folder: Path, chosen: Callable[[Path], object]) -> QFileDialog:
    """Open the dialog at `folder`, or above it while it is not there.

    `chosen` gets the path, with the ending of the format that was picked where it had none.
    """
    dialog = QFileDialog(parent, text_of("main.export"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    filters = [f"{text_of(_TITLES[each.suffix])} (*{each.suffix})" for each in EXPORTERS]
    dialog.setNameFilters(filters)
    dialog.setDirectory(str(folder if folder.is_dir() else folder.parent))
    dialog.setDefaultSuffix(EXPORTERS[0].suffix)

    def on_filter(chosen_filter: str) -> None:
        dialog.setDefaultSuffix(EXPORTERS[filters.index(chosen_filter)].suffix)

    dialog.filterSelected.connect(on_filter)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
    return dialog
