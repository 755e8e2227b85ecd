"""Asks which backup of a data file is restored."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QPushButton, QWidget

from qms_desktop.errors import QmsError
from qms_desktop.store.datafile import check_header
from qms_desktop.ui.ask import AskDialog
from qms_desktop.ui.language import spoken
from qms_desktop.ui.words import day_text

if TYPE_CHECKING:
    from qms_desktop.store.backup import Backup

_PATH = Qt.ItemDataRole.UserRole
_ROWS = 8


class BackupDialog(AskDialog):
    """The known backups, newest first, each with its day, size and why it was made; or any file."""

    chapter = "Backup and moving"

    def __init__(self, parent: QWidget | None, path: Path, known: list[Backup]) -> None:
        super().__init__(parent)
        self._path = path
        self.setMinimumWidth(560)
        self.say(self.tr("Restore %1 from a backup").replace("%1", path.name), self.tr("Restore"))
        words = self.tr("The backup is checked first. The file as it is now is kept under another name.")
        if not known:
            words += " " + self.tr("No backup of it was found beside it; choose a file.")
        self.tell(words)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.setMinimumHeight(_ROWS * (self.list.fontMetrics().lineSpacing() + 6))
        self.list.itemActivated.connect(self._accept)
        for backup in known:
            self._add(backup.path, backup.made, backup.size, self._why(backup.reason))
        self.list.setCurrentRow(0)
        self.other = QPushButton(self.tr("Choose a file…"))
        self.other.setAutoDefault(False)
        self.other.clicked.connect(self._choose_file)
        self.form.addRow(self.list)
        self.form.addRow(self.other)

    @property
    def chosen(self) -> Path | None:
        """The backup the cursor is on."""
        picked = self.list.selectedItems()
        return Path(picked[0].data(_PATH)) if picked else None

    def missing(self) -> str:
        return "" if self.chosen is not None else self.tr("Choose a backup first.")

    def _choose_file(self) -> None:
        title, pattern = self.tr("Choose a backup"), self.tr("Data files (*.qms)")
        name, _ = QFileDialog.getOpenFileName(self, title, str(self._path.parent), pattern)
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Add a file to the list and put the cursor on it; what is no backup is refused at once."""
        try:
            if path.resolve() == self._path.resolve():
                raise QmsError(self.tr("That is the file itself. Choose a backup of it."))
            check_header(path)
            written = path.stat()
        except OSError as error:
            self.warn(f"{path.name}: {spoken(str(error.strerror))}")
            return
        except QmsError as error:
            self.warn(spoken(str(error)))
            return
        self.warn("")
        moment = datetime.fromtimestamp(written.st_mtime).astimezone()
        self._add(path, moment, written.st_size, path.name)
        self.list.setCurrentRow(self.list.count() - 1)
        self.list.setFocus()

    def _add(self, path: Path, made: datetime, size: int, why: str) -> None:
        day, time = day_text(made.date()), made.strftime("%H:%M")
        words = (f"{day}  {time}", QLocale().formattedDataSize(size), why)
        item = QListWidgetItem("   ·   ".join(words), self.list)
        item.setData(_PATH, str(path))
        item.setToolTip(str(path))

    def _why(self, reason: str) -> str:
        """Say why a backup was made; a reason of another program's is none."""
        known = {
            "before-update": self.tr("before an update of the app"),
            "replaced": self.tr("the file before a backup was restored"),
            "displaced": self.tr("the file that was open when another was put in its place"),
            "before-repair": self.tr("the file before it was repaired"),
        }
        return known.get(reason, self.tr("backup"))

    @classmethod
    def ask(cls, parent: QWidget | None, path: Path, known: list[Backup]) -> Path | None:
        """Return the backup to restore."""
        dialog = cls(parent, path, known)
        accepted = dialog.answered()
        return dialog.chosen if accepted else None
