"""Searches all registers and the menus as the user types; the window never waits for it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow

from qms_desktop.errors import QmsError
from qms_desktop.ui.jobs import Job, Jobs, Lane, after
from qms_desktop.ui.search_box import SearchBox
from qms_desktop.ui.search_lines import Line, command_lines, record_lines
from qms_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from qms_desktop.store.search import Found, SearchIndex
    from qms_desktop.ui.workspace import Workspace

LIMIT = 5
"""Records listed of one register."""
AGAIN = 2000
"""Milliseconds after which the index is brought up to date once something was saved, or once more where the
data file was busy."""


class SearchEverything(QObject):
    """Holds the search box, and the index of the data file shown."""

    def __init__(self, jobs: Jobs, theme: Theme, window: QMainWindow) -> None:
        super().__init__(window)
        self._jobs, self._window = jobs, window
        self._workspace: Workspace | None = None
        self._index: SearchIndex | None = None
        self._updates = self._stale = False
        self._asked = self._answered = 0
        """Counts what was typed, and up to where an answer is shown."""
        self._later = after(AGAIN, self, self.follow)
        self.box = SearchBox(theme, window)
        self.box.asked.connect(self._ask)

    def show_workspace(self, workspace: Workspace) -> None:
        """Search the data file of a workspace; it is read in the background once Home stands."""
        from qms_desktop.store.search import SearchIndex

        self._workspace = workspace
        self._index = SearchIndex(workspace.desk.store.path)
        self._stale = True
        workspace.home.painted.connect(self.follow, Qt.ConnectionType.SingleShotConnection)

    def close_file(self) -> None:
        """Let go of the data file once no search runs any more."""
        self._later.stop()
        self.box.finish()
        if self._index is not None:
            self._index.close()
        self._workspace = self._index = None
        self._updates = self._stale = False

    def follow_later(self) -> None:
        """Take in what was written once the lists have been read anew, or as soon as somebody searches."""
        self._stale = True
        self._later.start()

    def follow(self) -> None:
        """Take in what was written since; one update runs at a time."""
        self._stale = True
        if self._index is None or self._updates:
            return
        self._updates, self._stale = True, False
        index = self._index
        job = self._jobs.run_reporting(
            partial(_update, index), None, self._put_off, lane=Lane.FILES, owner=self
        )
        job.finished.connect(lambda: self._updated(index))

    def _updated(self, index: SearchIndex) -> None:
        if index is not self._index:
            return
        self._updates = False
        if self._stale:
            self.follow()
        elif self.box.list.isVisible() or self._answered != self._asked:  # the one on its way is of before
            self._ask(self.box.text().strip())

    def _put_off(self, _: QmsError) -> None:
        """The data file is busy, or gone, which whoever needs it says: what is missing here is read later."""
        self._later.start()

    def _ask(self, typed: str) -> None:
        self._asked += 1
        if not typed:
            self._answered = self._asked
            return
        if self._stale:
            self.follow()
        asked, index = self._asked, self._index
        commands = command_lines(self._window.menuBar(), typed)
        if index is None:
            self._show(asked, typed, commands, [])
            return
        self._jobs.run(
            lambda: index.find(typed, LIMIT),
            lambda found: self._show(asked, typed, commands, found),
            lane=Lane.FILES,
            owner=self,
        )

    def _show(self, asked: int, typed: str, commands: list[Line], found: list[Found]) -> None:
        workspace = self._workspace
        if asked != self._asked:
            return
        self._answered = asked
        lines = list(commands)
        if workspace is not None:
            lines += record_lines(found, LIMIT, workspace.open_record, partial(self._show_all, typed))
        if self._updates:
            lines.append(Line(self.tr("The registers are still being read; more may come.")))
        elif not lines:
            lines.append(Line(self.tr("Nothing begins with “%1”.").replace("%1", typed)))
        self.box.show_lines(lines)

    def _show_all(self, typed: str, name: str) -> None:
        from qms_desktop.insight.rows import Query

        if self._workspace is not None:
            self._workspace.show_records(name, Query(name, contains=typed))


def _update(index: SearchIndex, job: Job) -> None:
    index.update(job.report)
