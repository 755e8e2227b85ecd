"""Home of an empty data file: what to do first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qms_desktop.ui.desk import Desk
from qms_desktop.ui.home_panels import quiet
from qms_desktop.ui.look_only import grey_where_look_only
from qms_desktop.ui.theme import SPACING, title_font


class EmptyHome(QWidget):
    """Three ways to begin."""

    import_wanted = Signal()
    sample_wanted = Signal()
    add_wanted = Signal(str)
    """Register in which to add a first record."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("This data file is empty"))
        title.setFont(title_font(self, 2))
        words = self.tr("Bring in the registers you already have, or begin with what you want to reach.")
        self.import_button = QPushButton(self.tr("Import your registers…"))
        self.import_button.setProperty("primary", True)
        self.sample_button = QPushButton(self.tr("Open the sample company"))
        self.add_button = QPushButton(self.tr("Add the first objective"))
        self.import_button.clicked.connect(lambda: self.import_wanted.emit())
        self.sample_button.clicked.connect(lambda: self.sample_wanted.emit())
        self.add_button.clicked.connect(lambda: self.add_wanted.emit("objective"))
        grey_where_look_only(desk.store, self.import_button, self.add_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACING)
        buttons.addStretch()
        for button in (self.import_button, self.sample_button, self.add_button):
            buttons.addWidget(button)
        buttons.addStretch()
        outer = QVBoxLayout(self)
        outer.setSpacing(SPACING)
        outer.addStretch(2)
        for label in (title, quiet(words)):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            outer.addWidget(label)
        outer.addSpacing(SPACING)
        outer.addLayout(buttons)
        outer.addStretch(3)
