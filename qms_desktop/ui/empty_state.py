"""What an empty register says: what belongs here, and two ways to begin."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qms_desktop.ui.desk import Desk
from qms_desktop.ui.icons import icon
from qms_desktop.ui.look_only import grey_where_look_only
from qms_desktop.ui.record_work import noun, plural_noun
from qms_desktop.ui.theme import SPACING, title_font

BELONGS = {
    "intent": "What leadership wants: the quality policy and the goals that objectives serve.",
    "objective": "What the organisation promises to reach, each with an owner, a target and a day.",
    "process": "How the work is done: each process with its owner, its inputs and its outputs.",
    "kpi": "What is measured, against which target, and the readings month by month.",
    "capa": "What went wrong, where the process failed, and what makes sure it does not happen again.",
    "action": "Every promise, wherever it comes from: who does what, by when.",
    "review": "The management reviews: what was looked at, what was decided, and who does it.",
    "person": "The people who own objectives, processes and actions.",
    "role": "Who is responsible for what, and may decide what.",
    "evidence": "Files that show that something was done.",
}
"""What belongs into a register, as said where it is empty."""


class EmptyState(QWidget):
    """One sentence and two buttons in the middle of an empty tab."""

    add_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, name: str, importable: bool, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = desk.theme
        heading = QLabel(self.tr("No %1 yet").replace("%1", plural_noun(name)))
        heading.setFont(title_font(self, 2))
        sentence = QLabel(QCoreApplication.translate("empty", BELONGS.get(name, "")))
        sentence.setProperty("muted", True)
        self.add_button = QPushButton(
            icon("add", theme.colours.text), self.tr("Add the first %1").replace("%1", noun(name))
        )
        self.add_button.clicked.connect(self.add_wanted)
        self.import_button = QPushButton(
            icon("import", theme.colours.on_accent), self.tr("Import your register…")
        )
        self.import_button.setProperty("primary", True)
        self.import_button.clicked.connect(self.import_wanted)
        grey_where_look_only(desk.store, self.add_button, self.import_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACING)
        buttons.addStretch(1)
        for button in (self.import_button, self.add_button) if importable else (self.add_button,):
            button.setAccessibleName(button.text().rstrip("…"))
            buttons.addWidget(button)
        if not importable:
            self.import_button.setParent(self)
            self.import_button.hide()
            self.import_button.setAccessibleName(self.import_button.text())
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACING)
        layout.addStretch(2)
        for label in (heading, sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addSpacing(SPACING)
        layout.addLayout(buttons)
        layout.addStretch(3)
