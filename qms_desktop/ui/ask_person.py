"""Asks whose days are wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from qms_desktop.ui.ask import AskDialog

EVERYBODY = 0
"""Answered where all are wanted; no record has this id."""


class PersonDialog(AskDialog):
    """Everybody, or one person; it begins with who the user is."""

    chapter = "The window"

    def __init__(self, parent: QWidget | None, people: Sequence[tuple[int, str]], me: int | None) -> None:
        super().__init__(parent)
        self.say(self.tr("Due days as calendar file"), self.tr("Export"))
        self.person = QComboBox()
        self.person.setAccessibleName(self.tr("Whose days"))
        self.person.addItem(self.tr("Everybody's"), EVERYBODY)
        for id_, name in people:
            self.person.addItem(name, id_)
        self.person.setCurrentIndex(max(self.person.findData(me), 0))
        self.form.addRow(self.tr("Whose days"), self.person)

    @classmethod
    def ask(cls, parent: QWidget | None, people: Sequence[tuple[int, str]], me: int | None) -> int | None:
        """Return the id of the person, ``EVERYBODY``, or None where the dialog was cancelled."""
        dialog = cls(parent, people, me)
        accepted = dialog.answered()
        return int(dialog.person.currentData()) if accepted else None
