"""The line at the foot of the window: file, when saved, when backed up, what was told last."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QWidget

from qms_desktop.ui.theme import SPACING


class StatusLine(QStatusBar):
    """Knows only what it is told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self._saved = self._backed_up = ""
        self.file = QLabel()
        self.file.setProperty("muted", True)
        self.file.setAccessibleName(self.tr("Data file"))
        self.message = QLabel()
        self.message.setAccessibleName(self.tr("Last message"))
        self.message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.message.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizeGripEnabled(False)
        for label, stretch in ((self.file, 0), (self.message, 1)):
            label.setContentsMargins(SPACING, 0, SPACING, 0)
            self.addWidget(label, stretch)

    def tell(self, sentence: str) -> None:
        """Show a sentence."""
        self.message.setText(sentence)

    def show_file(self, name: str) -> None:
        """Name the data file; nothing of it was saved yet."""
        self._name, self._saved, self._backed_up = name, "", ""
        self._show()

    def note_saved(self) -> None:
        """Note that something was saved now."""
        self._saved = self.tr("saved %1").replace("%1", datetime.now().astimezone().strftime("%H:%M"))
        self._show()

    def show_backup(self, written: float | None) -> None:
        """Show when the newest backup was written, in seconds since 1970; None where there is none."""
        if written is None:
            self._backed_up = self.tr("no backup yet")
        else:
            moment = datetime.fromtimestamp(written).astimezone()
            same_day = moment.date() == datetime.now().astimezone().date()
            words = self.tr("backup today %1") if same_day else self.tr("backup %1")
            self._backed_up = words.replace("%1", moment.strftime("%H:%M" if same_day else "%Y-%m-%d"))
        self._show()

    def _show(self) -> None:
        parts = [self._name, self._saved, self._backed_up]
        self.file.setText("  ·  ".join(part for part in parts if part))
