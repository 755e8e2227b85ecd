"""Dialogs in which something is typed: Esc and Cancel throw nothing away at the first press."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt, SignalInstance
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QWidget

from qms_desktop.ui.help_menu import f1_opens


class CarefulDialog(QDialog):
    """``leave`` is for Esc, Cancel and the window's cross; what was typed goes at the second press only."""

    asks_first: ClassVar[bool] = True
    """False where what is typed is lost with no pity, as what a list is searched for."""
    chapter: ClassVar[str] = "Records"
    """Heading of the English guide that F1 opens where no register is at hand."""

    def __init__(self, parent: QWidget | None = None, register: str = "") -> None:
        """``register``: of the record that is asked about; F1 opens the guide where it tells of it."""
        super().__init__(parent)
        self._warned = False
        f1_opens(self, self.chapter, register)

    def answered(self) -> bool:
        """Show it until it is left; return whether what it asks for was given. It is gone afterwards."""
        accepted = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return accepted

    def warn(self, sentence: str) -> None:
        """Say something beside what is typed."""
        raise NotImplementedError

    def is_typed(self) -> bool:
        """Return whether leaving loses something."""
        return is_typed_in(self)

    def leave(self) -> None:
        """Cancel; where that loses something typed, say so first."""
        if self._may_leave():
            self.reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.isVisible() and not self._may_leave():
            event.ignore()
        else:
            super().closeEvent(event)

    def _may_leave(self) -> bool:
        if self._warned or not self.asks_first or not self.is_typed():
            return True
        self._warned = True
        self.warn(
            QCoreApplication.translate(
                "careful", "What you typed is not saved. Press Esc or Cancel once more to throw it away."
            )
        )
        for typed in typed_in(self):
            typed.connect(self._arm_again, Qt.ConnectionType.SingleShotConnection)
        return False

    def _arm_again(self) -> None:
        """Who types on after the warning has not said yes to it."""
        if self._warned:
            self._warned = False
            self.warn("")


def is_typed_in(root: QWidget) -> bool:
    """Return whether a person typed something that still stands in one of the inputs."""
    lines = any(line.isModified() and line.text().strip() for line in root.findChildren(QLineEdit))
    areas = root.findChildren(QPlainTextEdit)
    return lines or any(area.document().isModified() and area.toPlainText().strip() for area in areas)


def typed_in(root: QWidget) -> Iterator[SignalInstance]:
    """Yield the signal of each input that something is typed in."""
    for line in root.findChildren(QLineEdit):
        yield line.textChanged
    for area in root.findChildren(QPlainTextEdit):
        yield area.textChanged
