"""Files dropped on the window: evidence of the record under them, else registers to import."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from qms_desktop.workflow.evidence import OPENABLE, listed

if TYPE_CHECKING:
    from qms_desktop.ui.register_tab import RegisterTab

IMPORTABLE = frozenset({".xlsx", ".xlsm", ".xlsb", ".xltx", ".xls", ".ods", ".csv", ".tsv"})
"""Endings of files that hold registers; dropped on a list they are imported, whatever lies under them."""
_TO_LOOK_AT = OPENABLE - {ending.lstrip(".") for ending in IMPORTABLE} - {"txt"}
"""Endings of files that hold no register."""


def dropped_files(event: QDropEvent) -> list[Path]:
    """Return the files of a drop; what is no file of this computer is left out."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


class FileDrops(QObject):
    """Keeps editors from taking a dropped file as text, so that the window gets it."""

    def leave_to_window(self, form: QWidget) -> None:
        """Watch every editor of a form; one that is watched already stays so."""
        for editor in (*form.findChildren(QLineEdit), *form.findChildren(QPlainTextEdit)):
            taker = editor.viewport() if isinstance(editor, QPlainTextEdit) else editor
            taker.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
        if event.type() in kinds and isinstance(event, QDropEvent) and dropped_files(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def evidence_of(tab: RegisterTab | None, window: QWidget, place: QPoint, files: Sequence[Path]) -> int | None:
    """Return the id of the record that files become evidence of; None where they are to be imported.

    Args:
        tab: the register looked at.
        window: where the files were dropped.
        place: in the window's coordinates.
        files: what was dropped.
    """
    if tab is None:
        return None
    if tab.in_form:
        return tab.form.record
    if any(path.suffix.casefold() in IMPORTABLE for path in files):
        return None
    viewport = tab.grid.viewport()
    there = viewport.mapFrom(window, place)
    index = tab.grid.indexAt(there) if viewport.rect().contains(there) else None
    return tab.model.record_id(index.row()) if index is not None and index.isValid() else None


def why_not_imported(files: Sequence[Path]) -> str:
    """Return why files dropped beside every record are not imported, and what to do; nothing if they are."""
    if not files:
        return QCoreApplication.translate(
            "drops",
            "Nothing was attached: that is no file on this computer. Save it first; then drop it.",
        )
    if all(path.suffix.casefold().lstrip(".") in _TO_LOOK_AT for path in files):
        words = QCoreApplication.translate(
            "drops",
            "No register is read from %1. To keep it as evidence, drop it on a row or on a form.",
        )
        return words.replace("%1", listed(path.name for path in files))
    return ""
