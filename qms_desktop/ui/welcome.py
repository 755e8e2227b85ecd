"""The first start: bring in what you have, start empty, open a data file, or look at the sample company."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCommandLinkButton,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.errors import QmsError
from qms_desktop.store.datafile import SUFFIX, check_header
from qms_desktop.ui import services
from qms_desktop.ui.help_menu import f1_opens
from qms_desktop.ui.jobs import Job, Jobs
from qms_desktop.ui.language import spoken_language
from qms_desktop.ui.message_bar import MessageBar
from qms_desktop.ui.theme import SPACING, title_font

SAMPLE_NAME = f"Sample company{SUFFIX}"


@dataclass(frozen=True, slots=True)
class Start:
    """What the user chose to work with."""

    path: Path
    """An existing data file."""
    import_next: bool = False
    """Open the import wizard on it at once."""


class WelcomeDialog(QDialog):
    """Ends with ``start`` set, or None where it was closed."""

    def __init__(self, jobs: Jobs, folder: Path, parent: QWidget | None = None) -> None:
        """Offer the choices.

        Args:
            jobs: what making a file and importing the sample run on.
            folder: the user's folder for data files.
            parent: the window it belongs to.
        """
        super().__init__(parent)
        self._jobs, self._folder = jobs, folder
        f1_opens(self, "")
        self._job: Job | None = None
        self.start: Start | None = None
        self.setWindowTitle(self.tr("Welcome to QMS Desktop"))
        self.import_button = self._choice(
            self.tr("Import the registers you have"),
            self.tr(
                "Excel, LibreOffice or CSV: objectives, processes, KPIs, CAPAs, actions, reviews, people."
            ),
        )
        self.new_button = self._choice(
            self.tr("Start a new data file"), self.tr("Empty, for an organisation that begins today.")
        )
        self.open_button = self._choice(
            self.tr("Open a data file"), self.tr("One you or a colleague made with QMS Desktop.")
        )
        self.sample_button = self._choice(
            self.tr("Look at the sample company"),
            self.tr("A manufacturer of 40 people with three years of data, in a data file of its own."),
        )
        self.message = MessageBar()
        self.progress = QProgressBar()
        self.cancel = QPushButton(self.tr("Cancel"))
        self._assemble()
        self._connect()

    def _choice(self, title: str, words: str) -> QCommandLinkButton:
        button = QCommandLinkButton(title, words)
        button.setIcon(QIcon())
        button.setAccessibleName(title)
        button.setAccessibleDescription(words)
        return button

    def _assemble(self) -> None:
        title = QLabel(self.tr("Where do you want to begin?"))
        title.setFont(title_font(self, 2))
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setTextVisible(False)
        self.working = QLabel()
        foot = QHBoxLayout()
        foot.setSpacing(SPACING)
        foot.addWidget(self.working)
        self.progress.setFixedWidth(220)
        foot.addWidget(self.progress)
        foot.addStretch()
        foot.addWidget(self.cancel)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(3 * SPACING, 3 * SPACING, 3 * SPACING, 2 * SPACING)
        outer.setSpacing(SPACING)
        outer.addWidget(title)
        outer.addSpacing(SPACING)
        for button in (self.import_button, self.new_button, self.open_button, self.sample_button):
            outer.addWidget(button)
        outer.addWidget(self.message)
        outer.addStretch()
        outer.addLayout(foot)
        self.setMinimumWidth(600)
        self._show_busy(False)

    def _connect(self) -> None:
        self.import_button.clicked.connect(lambda: self._ask_new(import_next=True))
        self.new_button.clicked.connect(lambda: self._ask_new(import_next=False))
        self.open_button.clicked.connect(self._ask_open)
        self.sample_button.clicked.connect(self.open_sample)
        self.cancel.clicked.connect(self._cancel)

    def _ask_new(self, *, import_next: bool) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Where to keep the data file"),
            str(self._folder / f"quality{SUFFIX}"),
            self._pattern(),
        )
        if name:
            path = Path(name)
            path = path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
            self.make(path, import_next=import_next)

    def make(self, path: Path, *, import_next: bool = False) -> None:
        """Make a new, empty data file and end with it; one that exists is never replaced."""

        language = spoken_language()

        def work(_: Job) -> Start:
            services.create_store(path, None, language).close()
            return Start(path, import_next)

        self._run(self.tr("Making the data file…"), work)

    def _ask_open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open a data file"), str(self._folder), self._pattern()
        )
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """End with an existing data file, if it is one."""
        try:
            check_header(path)
        except QmsError as error:
            self.message.say(str(error), wrong=True)
            return
        self._finish(Start(path))

    def open_sample(self) -> None:
        """End with the sample company, built now if it was not yet."""
        path = self._folder / SAMPLE_NAME

        def work(job: Job) -> Start:
            from qms_desktop.ui.welcome_sample import build_sample  # loads the import

            return Start(build_sample(path, job.report))

        self._run(self.tr("Importing the sample company…"), work)

    def _pattern(self) -> str:
        return self.tr("Data files of QMS Desktop (*{0})").format(SUFFIX)

    def _run(self, words: str, work: Callable[[Job], Start]) -> None:
        self.message.clear()
        self.working.setText(words)
        self.progress.setRange(0, 0)
        self._job = self._jobs.run_reporting(work, self._finish, self._fail, owner=self)
        self._job.progress.connect(self._show_progress)
        self._show_busy(True)

    def _finish(self, start: Start) -> None:
        self._job = None
        self._show_busy(False)
        self.start = start
        self.accept()

    def _fail(self, error: QmsError) -> None:
        self._job = None
        self._show_busy(False)
        self.message.say(str(error), wrong=True)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _show_busy(self, busy: bool) -> None:
        for choice in (self.import_button, self.new_button, self.open_button, self.sample_button):
            choice.setEnabled(not busy)
        for widget in (self.progress, self.working):
            widget.setVisible(busy)
        self.cancel.setText(self.tr("Cancel") if busy else self.tr("Close"))

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
        else:
            self.reject()

    def done(self, result: int) -> None:
        """Close, and stop what is under way."""
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    @classmethod
    def ask(cls, jobs: Jobs, folder: Path, parent: QWidget | None = None) -> Start | None:
        """Show the dialog and return what was chosen."""
        dialog = cls(jobs, folder, parent)
        dialog.exec()
        dialog.deleteLater()
        return dialog.start
