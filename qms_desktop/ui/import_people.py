"""The people whom an import makes, all of them, to scroll and to search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSortFilterProxyModel, QStringListModel, Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from qms_desktop.ui.help_menu import f1_opens
from qms_desktop.ui.theme import SPACING
from qms_desktop.ui.words import number_text


class NewPeopleDialog(QDialog):
    """A list of names with a box to search in."""

    def __init__(self, parent: QWidget | None, names: Sequence[str]) -> None:
        super().__init__(parent)
        f1_opens(self, "Import")
        self.setWindowTitle(self.tr("New people"))
        words = self.tr("{0} people are not known yet and come into the register of people with this import.")
        self.words = QLabel(words.format(number_text(len(names), grouped=True)))
        self.words.setWordWrap(True)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Type to find a person"))
        self.search.setAccessibleName(self.tr("Find a person"))
        self.search.setClearButtonEnabled(True)
        for button in self.search.findChildren(QWidget):
            button.setAccessibleName(self.tr("Clear"))
        self.names = QSortFilterProxyModel(self)
        self.names.setSourceModel(QStringListModel(list(names), self))
        self.names.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("New people"))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setModel(self.names)
        self.search.textChanged.connect(self.names.setFilterFixedString)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
        layout.setSpacing(SPACING)
        for widget in (self.words, self.search, self.list):
            layout.addWidget(widget)
        self.resize(420, 480)
