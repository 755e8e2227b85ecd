"""Asks for the record that many others shall link to: their owner, their process."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from qms_desktop.insight.rows import Ref
from qms_desktop.model.fields import Field
from qms_desktop.ui.ask import AskDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.link_editor import LinkEditor
from qms_desktop.ui.words import field_label


class LinkDialog(AskDialog):
    """A line to search in, and a verb."""

    chapter = "Lists"

    def __init__(self, parent: QWidget | None, desk: Desk, field: Field, heading: str, verb: str) -> None:
        super().__init__(parent)
        self.say(heading, verb)
        self.editor = LinkEditor(field, desk)
        self.form.addRow(field_label(field), self.editor)
        self.editor.setFocus()

    def missing(self) -> str:
        try:
            value = self.editor.value()
        except ValueError as error:
            return str(error)
        return "" if value is not None else self.tr("Choose one from the list.")

    @classmethod
    def ask(cls, parent: QWidget | None, desk: Desk, field: Field, heading: str, verb: str) -> Ref | None:
        """Return the record chosen."""
        dialog = cls(parent, desk, field, heading, verb)
        accepted = dialog.answered()
        return dialog.editor.ref if accepted else None
