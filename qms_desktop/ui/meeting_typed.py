"""What is typed on every page of a meeting: what was said about the input shown, and the decisions."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from qms_desktop.model.fields import fields
from qms_desktop.model.reviews import ReviewInput
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.editors import FieldEditor
from qms_desktop.ui.link_editor import make_editor
from qms_desktop.ui.meeting_decisions import DecisionsPanel
from qms_desktop.ui.theme import SPACING
from qms_desktop.ui.words import field_label

SAID = ("discussion", "conclusion", "waiver")
"""Fields of an input that are typed in the meeting."""


class TypedColumn(QScrollArea):
    """The notes over the decisions; on a low screen it scrolls."""

    noted = Signal(str)
    """The field of a note that was typed in."""

    def __init__(self, desk: Desk, decisions: DecisionsPanel) -> None:
        super().__init__()
        self.editors: dict[str, FieldEditor] = {}
        self.notes = QWidget()
        held = QVBoxLayout(self.notes)
        held.setContentsMargins(0, 0, 0, SPACING)
        held.setSpacing(SPACING // 2)
        for name in SAID:
            field = fields(ReviewInput)[name]
            editor = self.editors[name] = make_editor(field, desk, self.notes)
            editor.edited.connect(partial(self.noted.emit, name))
            label = QLabel(field_label(field))
            label.setBuddy(editor)
            held.addWidget(label)
            held.addWidget(editor)
        sheet = QWidget()
        sheet.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, SPACING, 0)
        column.setSpacing(SPACING)
        column.addWidget(self.notes)
        column.addWidget(decisions, 1)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What was said and decided"))
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.setWidget(sheet)
