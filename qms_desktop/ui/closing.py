"""What is done before a data file is let go: drafts kept, changes backed up, background work ended."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from qms_desktop.errors import QmsError
from qms_desktop.ui import services
from qms_desktop.ui.jobs import Jobs
from qms_desktop.ui.ongoing import Ongoing
from qms_desktop.ui.preferences import preferences
from qms_desktop.ui.state import WindowState

if TYPE_CHECKING:
    from qms_desktop.ui.workspace import Workspace


class Closing(QObject):
    """Knows whether the file has to be backed up, and whether the window may close now."""

    said = Signal(str)

    def __init__(self, jobs: Jobs, state: WindowState, ongoing: Ongoing, window: QMainWindow) -> None:
        super().__init__(window)
        self._jobs, self._state, self._ongoing, self._window = jobs, state, ongoing, window
        self.abandons_drafts = False
        """The user closes although what was typed can't be kept."""
        self.is_changed = False
        """The file was changed since it was opened or backed up."""
        self.is_under_way = False
        """Background work is waited for, or the window is closed for good."""

    def note_change(self) -> None:
        """Remember that there is something to back up."""
        self.is_changed = True

    def keep(self, workspace: Workspace) -> None:
        """Keep drafts and back up what was changed since the file was opened, where that is wanted.

        Raises:
            QmsError: a draft or the backup can't be written; the file has to stay open.
        """
        if self.abandons_drafts:
            return
        workspace.keep_drafts()
        store = workspace.desk.store
        preferred = preferences(self._state, store.path)
        if self.is_changed and not store.read_only and preferred.backup_on_close:
            work = partial(services.back_up, store.path, preferred.folder, preferred.backups_kept)
            self._back_up(work, workspace)

    def _back_up(self, work: Callable[[services.Report], object], workspace: Workspace) -> None:
        refused: list[QmsError] = []
        job = self._jobs.run_reporting(lambda job: work(job.report), None, refused.append)
        self._ongoing.show(self.tr("Backing up…"), job)
        self.finish_jobs(workspace)
        self._ongoing.end(job)
        if refused:
            raise refused[0]
        self.is_changed = False

    def finish_jobs(self, workspace: Workspace) -> None:
        """Wait for what is under way; what would be typed meanwhile could not be kept any more."""
        if self._jobs.idle:
            return
        self.is_under_way = True
        held = (workspace, self._window.menuBar())
        for one in held:
            one.setEnabled(False)
        self.said.emit(self.tr("Finishing what is under way…"))
        self._jobs.drain()
        self.said.emit("")
        for one in held:
            one.setEnabled(True)
        self.is_under_way = False
