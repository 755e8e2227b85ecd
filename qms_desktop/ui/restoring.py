"""Puts a backup in the place of a data file: checked first, in the background, the file before kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qms_desktop.errors import QmsError
from qms_desktop.ui import services
from qms_desktop.ui.data_files import DataFiles
from qms_desktop.ui.jobs import Jobs, Lane
from qms_desktop.ui.lasting import Lasting
from qms_desktop.ui.preferences import preferences
from qms_desktop.ui.state import WindowState

if TYPE_CHECKING:
    from qms_desktop.store.backup import Backup
    from qms_desktop.store.datafile import Store


class Restoring(QObject):
    """The present file is open while the backup is checked; where it can't be replaced it is opened again."""

    failed = Signal(str)
    """Why nothing was restored."""
    restored = Signal(str)
    """What was restored, and where the file before is kept."""

    def __init__(
        self, jobs: Jobs, state: WindowState, files: DataFiles, close: Callable[[], object], window: QWidget
    ) -> None:
        """``close`` lets the present file go; it raises a ``QmsError`` where that must not be."""
        super().__init__(window)
        self._jobs, self._state, self._files, self._close, self._window = jobs, state, files, close, window
        self.work = Lasting(jobs, self, Lane.OUTPUT)

    def choose(self, path: Path | None = None) -> None:
        """Ask for a backup of a data file; where none is named, the one open, or that would not open."""
        path = path or self._files.present or self._files.unopened
        if path is not None and self.work.job is None:
            wanted: Path = path
            folder = preferences(self._state, wanted).folder
            read = partial(services.known_backups, wanted, folder)
            self._jobs.run(read, partial(self._ask, wanted), owner=self)

    def open_again(self, store: Store) -> None:
        """Open what lies at the place of the open file by now; what was open is kept among its backups."""
        if store.is_in_place:  # another was written over it: what was open is nowhere any more
            self._open_again(store.path)
            return
        self.work.run(
            self.tr("Opening…"),
            lambda job: services.save_copy(store, None, job.report),
            partial(self._open_again, store.path),
            self._refuse,
            lane=Lane.DATABASE,
        )

    def _open_again(self, path: Path, kept: Path | None = None) -> None:
        try:
            self._close()
        except QmsError as error:
            self._refuse(error)
            return

        def show(store: Store) -> None:
            self._files.opened.emit(store)
            words = self.tr("%1 is open again, as it lies there now.").replace("%1", path.name)
            self.restored.emit(f"{words} {self._kept(kept)}" if kept is not None else words)

        self._jobs.run_reporting(
            lambda job: services.open_store(path, self._files.who, job.report),
            show,
            partial(self._files.refuse, path),
        )

    def _kept(self, kept: Path) -> str:
        words = self.tr("The file as it was before is kept as “%1” in the folder “%2”.")
        return words.replace("%1", kept.name).replace("%2", str(kept.parent))

    def _ask(self, path: Path, known: list[Backup]) -> None:
        from qms_desktop.ui.ask_backup import BackupDialog

        backup = BackupDialog.ask(self._window, path, known)
        if backup is not None:
            chosen: Path = backup
            self.work.run(
                self.tr("Checking %1…").replace("%1", chosen.name),
                lambda job: services.check_backup(chosen, job.report),
                lambda _: self._replace(chosen, path),
                self._refuse,
            )

    def _replace(self, backup: Path, path: Path) -> None:
        """Let the present file go and put the backup in its place."""
        was_open = self._files.present == path
        try:
            if was_open:
                self._close()
        except QmsError as error:
            self._refuse(error)
            return
        who = self._files.who
        self.work.run(
            self.tr("Restoring %1…").replace("%1", backup.name),
            lambda job: services.restore(backup, path, who, job.report),
            lambda found: self._tell(backup, *found),
            partial(self._go_back, path) if was_open else self._refuse,
            lane=Lane.DATABASE,
        )

    def _tell(self, backup: Path, store: Store, kept: Path | None) -> None:
        self._files.opened.emit(store)
        words = self.tr("%1 was restored and is open.").replace("%1", backup.name)
        if kept is not None:
            words += " " + self._kept(kept)
        self.restored.emit(words)

    def _go_back(self, path: Path, error: QmsError) -> None:
        """Open the file again that was let go."""

        def show(store: Store) -> None:
            self._files.opened.emit(store)
            self._refuse(error)

        self._jobs.run_reporting(
            lambda job: services.open_store(path, self._files.who, job.report),
            show,
            partial(self._files.refuse, path),
        )

    def _refuse(self, error: QmsError) -> None:
        self.failed.emit(str(error))
