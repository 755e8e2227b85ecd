"""Data files from the menu: a new one, another one, a recent one, the sample company, a backup."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from qms_desktop.errors import DataFileError, LockedError, QmsError
from qms_desktop.files import is_there
from qms_desktop.ui import services
from qms_desktop.ui.jobs import Job, Jobs, Lane
from qms_desktop.ui.language import spoken_language
from qms_desktop.ui.lasting import Lasting
from qms_desktop.ui.outputs import ask_path
from qms_desktop.ui.preferences import preferences
from qms_desktop.ui.state import WindowState

if TYPE_CHECKING:
    from qms_desktop.store.datafile import Store


class DataFiles(QObject):
    """Asks which, opens it in the background; the present file stays until the new one is there."""

    begun = Signal()
    """Something is asked of a file: what was said about the one before is over."""
    opened = Signal(object)
    """A ``Store`` to show."""
    told = Signal(str)
    refused = Signal(str)
    failed = Signal(str)
    """Why there is no backup."""
    lasting = Signal(str, object)
    """Something takes its time: what it does and its ``Job``."""
    backed_up = Signal(object)
    """Path of the backup."""

    def __init__(self, jobs: Jobs, state: WindowState, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._state, self._window = jobs, state, window
        self.work = Lasting(jobs, self, Lane.OUTPUT)
        """Backups."""
        self.opening = Lasting(jobs, self)
        self._next: tuple[Callable[[Job], Store], Path | None] | None = None
        """What is opened once the file that is being opened is let go."""
        self.present: Path | None = None
        """The data file shown now."""
        self.unopened: Path | None = None
        """The data file that could not be opened last, where a backup of it would help."""
        self.missing: Path | None = None
        """The same, where it does not lie there now: its drive may not be connected."""
        self.held: Path | None = None
        """The data file that could not be opened last because somebody else has it open."""

    @property
    def who(self) -> str | None:
        """The name written into the trail; None for the computer's user name."""
        return self._state.value("your_name") or None

    def new(self) -> None:
        """Ask where and make a data file."""
        path = ask_path(self._window, self.tr("New data file"), self._folder() / "quality.qms")
        if path is not None:
            wanted: Path = path
            language = spoken_language()
            self._open(lambda _: services.create_store(wanted, self.who, language))

    def open(self, path: Path | None = None) -> None:
        """Open another data file; ask which where none is given."""
        if path is None:
            chosen, _ = QFileDialog.getOpenFileName(
                self._window, self.tr("Open"), str(self._folder()), self.tr("Data files (*.qms)")
            )
            path = Path(chosen) if chosen else None
        if path is not None and path == self.present:
            self.told.emit(self.tr("%1 is open already.").replace("%1", path.name))
        elif path is not None:
            self.work_in(path)

    def work_in(self, path: Path) -> None:
        """Open a data file to work in it, be it the one that is open to look only."""
        self._open(lambda job: services.open_store(path, self.who, job.report), path)

    def look_into(self, path: Path) -> None:
        """Open a data file that somebody else has open, to look only."""
        self._open(lambda job: services.open_store(path, self.who, job.report, read_only=True), path)

    def open_sample(self) -> None:
        """Build the sample company in a data file of its own beside the present one, and open it."""
        path = self._folder() / "Sample company.qms"

        def build(job: Job) -> Store:
            return services.open_sample(path, self.who, job.report)

        job = self._jobs.run_reporting(build, self.opened.emit, partial(self.refuse, None))
        self.lasting.emit(self.tr("Loading the sample company…"), job)

    def back_up(self) -> None:
        """Write a dated backup of the present file beside it."""
        path = self.present
        if path is not None:
            preferred = preferences(self._state, path)
            work = partial(services.back_up, path, preferred.folder, preferred.backups_kept)
            words = self.tr("Backing up…")
            self.work.run(words, lambda job: work(job.report), self.backed_up.emit, self._refuse_backup)

    def fill_recent(self, menu: QMenu) -> None:
        """List the files opened last, the present one left out."""
        menu.clear()
        for number, path in enumerate((one for one in self._state.recent_files() if one != self.present), 1):
            words = str(path).replace("&", "&&")
            action = menu.addAction(f"&{number}  {words}")
            action.triggered.connect(lambda _=False, path=path: self.open(path))
        if menu.isEmpty():
            menu.addAction(self.tr("No other file was opened yet")).setEnabled(False)

    def another(self) -> Path | None:
        """Return the file opened last among those that are there, but for the one that is not."""
        recent = self._state.recent_files()
        return next((path for path in recent if path != self.missing and is_there(path)), None)

    def _open(self, opened: Callable[[Job], Store], path: Path | None = None) -> None:
        """Open a file, in the place of one that is still being opened."""
        self.begun.emit()
        self._next = opened, path
        if self.opening.job is not None:
            self.opening.cancel()
        else:
            self._open_next()

    def _open_next(self) -> None:
        if self._next is not None:
            (opened, path), self._next = self._next, None
            self.opening.run(self.tr("Opening…"), opened, self._show, partial(self.refuse, path))

    def _show(self, store: Store) -> None:
        if self._next is None:
            self.opened.emit(store)
        else:
            store.close()
            self._open_next()

    def _refuse_backup(self, error: QmsError) -> None:
        self.failed.emit(str(error))

    def refuse(self, path: Path | None, error: QmsError) -> None:
        """Say why nothing was opened; ``path`` is the data file that should have been."""
        if self._next is not None:
            self._open_next()
            return
        held, failed = isinstance(error, LockedError), isinstance(error, DataFileError)
        self.held = path if held else None
        self.unopened = path if failed and not held else None
        self.missing = path if self.unopened is not None and not is_there(self.unopened) else None
        self.refused.emit(str(error))

    def _folder(self) -> Path:
        return self.present.parent if self.present is not None else Path.home()
