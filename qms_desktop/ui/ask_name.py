"""Asks for a name."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from qms_desktop.ui.ask import AskDialog

LONGEST = 80


class NameDialog(AskDialog):
    """One line and a verb."""

    chapter = "Lists"

    def __init__(self, parent: QWidget | None, heading: str, verb: str, offered: str = "") -> None:
        super().__init__(parent)
        self.say(heading, verb)
        self.line = QLineEdit(offered)
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(self.tr("Name"))
        self.form.addRow(self.tr("Name"), self.line)
        self.line.selectAll()
        self.line.setFocus()

    def missing(self) -> str:
        return "" if self.line.text().strip() else self.tr("Type a name.")

    @classmethod
    def ask(cls, parent: QWidget | None, heading: str, verb: str, offered: str = "") -> str | None:
        """Return the name."""
        dialog = cls(parent, heading, verb, offered)
        accepted = dialog.answered()
        return dialog.line.text().strip() if accepted else None
