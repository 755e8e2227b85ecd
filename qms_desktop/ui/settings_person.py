"""The page of the settings about the person at this computer: name, language, messages, backups."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from qms_desktop.catalogue import LANGUAGES
from qms_desktop.ui.editors import CountBox
from qms_desktop.ui.preferences import Preferences
from qms_desktop.ui.theme import SPACING


class PersonPage(QWidget):
    """Edits ``Preferences``."""

    def __init__(
        self, preferred: Preferences, people: Sequence[tuple[int, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.your_name = QLineEdit(preferred.your_name)
        self.your_name.setAccessibleName(self.tr("Your name"))
        self.your_name.setPlaceholderText(self.tr("Written beside every change"))
        self.me = self._choice(self.tr("I am"), [(None, self.tr("Nobody in the register")), *people])
        self.me.setCurrentIndex(max(self.me.findData(preferred.me), 0))
        languages = [("", self.tr("As the system")), *LANGUAGES.items()]
        self.language = self._choice(self.tr("Language of the window"), languages)
        self.language.setCurrentIndex(max(self.language.findData(preferred.language), 0))
        self.language.setToolTip(self.tr("Spoken at once. Dates and numbers follow the system."))
        self.tray = QCheckBox(self.tr("Say once a day in the system's tray what is due"))
        self.tray.setChecked(preferred.tray_message)
        self.on_close = QCheckBox(self.tr("Back up when a changed file is closed"))
        self.on_close.setChecked(preferred.backup_on_close)
        self.kept = CountBox()
        self.kept.setRange(1, 500)
        self.kept.setAccessibleName(self.tr("Backups kept"))
        self.kept.setValue(preferred.backups_kept)
        self.folder = QLineEdit(preferred.backup_folder)
        self.folder.setAccessibleName(self.tr("Backups go to"))
        self.folder.setPlaceholderText(self.tr("Beside the data file"))
        self.folder.setClearButtonEnabled(True)
        for button in self.folder.findChildren(QWidget):
            button.setAccessibleName(self.tr("Beside the data file"))
        self.choose = QPushButton(self.tr("Choose folder…"))
        self.choose.clicked.connect(self._choose_folder)
        self._assemble()

    def entered(self) -> Preferences:
        """Return what stands on the page."""
        return Preferences(
            self.your_name.text().strip(),
            self.me.currentData(),
            self.language.currentData(),
            self.tray.isChecked(),
            self.on_close.isChecked(),
            self.kept.value(),
            self.folder.text().strip(),
        )

    def _choice(self, label: str, choices: Sequence[tuple[object, str]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(label)
        for data, words in choices:
            box.addItem(words, data)
        return box

    def _assemble(self) -> None:
        form = QFormLayout(self)
        form.setHorizontalSpacing(2 * SPACING)
        form.setVerticalSpacing(SPACING)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for field in (self.your_name, self.me, self.language):
            form.addRow(field.accessibleName(), field)
        form.addRow("", self.tray)
        place = QHBoxLayout()
        place.setSpacing(SPACING)
        place.addWidget(self.folder, 1)
        place.addWidget(self.choose)
        form.addRow(self.folder.accessibleName(), place)
        form.addRow(self.kept.accessibleName(), self.kept)
        form.addRow("", self.on_close)

    def _choose_folder(self) -> None:
        start = self.folder.text() or str(Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Backups go to"), start)
        if chosen:
            self.folder.setText(chosen)
