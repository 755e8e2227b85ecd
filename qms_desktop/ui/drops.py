"""Files dropped on the window: evidence of the record under them, else registers to import."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from qms_desktop.ui.register_tab import RegisterTab

IMPORTABLE = frozenset({".xlsx", ".xlsm", ".xlsb", ".xltx", ".xls", ".ods", ".csv", ".tsv"})
"""Endings of files that hold registers; dropped on a list they are imported, whatever lies under them."""


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
