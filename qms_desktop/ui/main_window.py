"""The window: menus, the tabs of the open data file, the status line. Painted before any file is opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenuBar,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.errors import QmsError
from qms_desktop.ui import services
from qms_desktop.ui.closing import Closing
from qms_desktop.ui.commands import Commands
from qms_desktop.ui.data_files import DataFiles
from qms_desktop.ui.dismantling import Dismantling
from qms_desktop.ui.drops import dropped_files, evidence_of, why_not_imported
from qms_desktop.ui.due_days import DueDays
from qms_desktop.ui.help_menu import HelpMenu
from qms_desktop.ui.jobs import Jobs
from qms_desktop.ui.language import is_spoken, language_of, speak
from qms_desktop.ui.look_only import why_look_only
from qms_desktop.ui.menus import build_menus, fill_view_menu, name_undo
from qms_desktop.ui.mnemonics import give_mnemonics
from qms_desktop.ui.notices import Notices
from qms_desktop.ui.ongoing import Ongoing
from qms_desktop.ui.outputs import Outputs
from qms_desktop.ui.preferences import preferences
from qms_desktop.ui.restoring import Restoring
from qms_desktop.ui.search_everything import SearchEverything
from qms_desktop.ui.settings import Settings
from qms_desktop.ui.state import WindowState
from qms_desktop.ui.status_line import StatusLine
from qms_desktop.ui.theme import SPACING, Mode, Theme

if TYPE_CHECKING:
    from qms_desktop.store.datafile import Store
    from qms_desktop.ui.workspace import Workspace


class MainWindow(QMainWindow):
    """One window on one data file at a time. ``show_file`` gives it a file."""

    file_shown = Signal()

    def __init__(self, theme: Theme, jobs: Jobs, state: WindowState) -> None:
        super().__init__()
        self.theme, self.jobs, self.state = theme, jobs, state
        self.workspace: Workspace | None = None
        self.setWindowTitle("QMS Desktop")
        self.setAcceptDrops(True)
        self.ongoing = Ongoing(self)
        self._dismantling = Dismantling(self)
        self._build_frame()
        self.closing = Closing(jobs, state, self.ongoing, self)
        self.closing.said.connect(self.tell)
        self.help = HelpMenu(state, self)
        self.help.tab_wanted.connect(self._go_to)
        self.outputs = Outputs(jobs, theme, self)
        self.outputs.told.connect(self.tell)
        self.outputs.failed.connect(self.tell_problem)
        self.ongoing.follow(self.outputs.work)
        self.due_days = DueDays(jobs, state, self)
        self.due_days.told.connect(self.tell)
        self.due_days.failed.connect(self.tell_problem)
        self.due_days.wanted.connect(lambda: self._go_to(""))
        self.settings = Settings(jobs, state, self)
        self.settings.saved.connect(self._apply_settings)
        self.files = self._build_files()
        self.restoring = self._build_restoring()
        self.commands = Commands(self)
        jobs.failed.connect(self.tell_problem)
        jobs.crashed.connect(self.tell_problem)
        jobs.displaced.connect(self._tell_displaced)
        self._build_menus()
        QShortcut(QKeySequence("F10"), self, self.open_menus)
        self._restore_place()

    @property
    def store(self) -> Store | None:
        """The open data file."""
        return self.workspace.desk.store if self.workspace is not None else None

    def show_file(self, store: Store) -> None:
        """Show a data file in the place of the one before, which is let go once its drafts are kept."""
        try:
            self.close_file()
        except QmsError as error:
            store.close()
            self.tell_problem(str(error))
            return
        workspace = self._show_workspace(store)
        self.due_days.tell(store)
        self.problem.look_for_drafts(workspace)
        self.file_shown.emit()

    def _show_workspace(self, store: Store) -> Workspace:
        """Build the tabs of a data file."""
        from qms_desktop.ui.desk import Desk
        from qms_desktop.ui.drafts import Drafts
        from qms_desktop.ui.workspace import Workspace

        drafts = Drafts(self.state.folder, store.path, apart=store.read_only)
        workspace = Workspace(Desk(store, self.jobs, self.theme, self.state, drafts))
        self._listen_to(workspace)
        self.workspace = workspace
        self.files.present = store.path
        self.search.show_workspace(workspace)
        self._frame.addWidget(workspace, 1)
        self._opening.hide()
        workspace.bar.setFocus()
        self.state.remember_file(store.path)
        self.setWindowTitle(f"{store.path.stem} - QMS Desktop")
        if workspace.following is not None:
            looked_at = self.tr("%1 (to look only)").replace("%1", store.path.stem)
            self.setWindowTitle(f"{looked_at} - QMS Desktop")
            self.problem.tell_look_only(store, workspace.following)
        else:
            self.problem.warn_of_place(store.path)
        self.status.show_file(store.path.name)
        self._read_backup()
        self._fill_view()
        self._update_actions()
        return workspace

    def _listen_to(self, workspace: Workspace) -> None:
        workspace.said.connect(self.tell)
        workspace.failed.connect(self.tell_problem)
        workspace.saved.connect(self.status.note_saved)
        workspace.saved.connect(self.search.follow_later)
        workspace.saved.connect(self.closing.note_change)
        workspace.saved.connect(self.problem.note_saved)
        workspace.moved.connect(self._update_actions)
        workspace.import_wanted.connect(self.import_files)
        workspace.export_wanted.connect(self.commands.export_register)
        workspace.print_wanted.connect(self.commands.print_list)
        workspace.waiting.connect(self.problem.offer_way_back)
        workspace.sample_wanted.connect(self.files.open_sample)
        workspace.gaps_wanted.connect(self.menus.actions["report_gaps"].trigger)
        workspace.undoing.named.connect(lambda back, forth: name_undo(self.menus.actions, back, forth))
        workspace.undoing.offered.connect(self.status.offer_undo)
        self.ongoing.follow(workspace.undoing)
        workspace.undoing.refresh()

    def speak(self, language: str) -> None:
        """Say everything in a language from now on: the window is built anew over the open data file.

        What was looked at is looked at again, a register a turn, and what was typed stands where it stood.
        Where a draft can't be kept the language stays, and the window says why.

        Args:
            language: a key of ``LANGUAGES``.
        """
        from qms_desktop.ui.looked_at import LookingAgain, looked_at

        store, before = self.store, None
        if self.workspace is not None:
            try:
                self.workspace.keep_drafts()
            except QmsError as error:
                self.tell_problem(str(error))
                return
            before = looked_at(self.workspace)
            self._put_away(self.workspace)
        app = QApplication.instance()
        if app is not None:
            speak(app, language)
        self._build_anew()
        if store is not None and before is not None:
            LookingAgain(self._show_workspace(store), before)

    def _build_anew(self) -> None:
        """Build all that stands around the tabs in the language spoken now."""
        self.help.forget_tour()
        self.search.box.deleteLater()
        self.search.deleteLater()
        self.menuBar().deleteLater()
        for old in (self.problem, self._opening):
            old.hide()
            old.deleteLater()
        self.setMenuBar(QMenuBar(self))
        self._build_frame()
        self._build_menus()

    def close_file(self) -> None:
        """Keep drafts, end background work, let the data file go.

        Raises:
            QmsError: a draft or the backup can't be written; the file stays open.
        """
        workspace = self.workspace
        if workspace is None:
            return
        store = workspace.desk.store
        self.closing.keep(workspace)
        store.end_reads()
        self._put_away(workspace)
        self.problem.clear()
        store.close()

    def _put_away(self, workspace: Workspace) -> None:
        """End background work and take the tabs down."""
        self.jobs.cancel_all()
        self.closing.finish_jobs(workspace)
        self.search.close_file()
        self._frame.removeWidget(workspace)
        workspace.hide()  # not taken out of the window: that would work out the style of all in it anew
        self._dismantling.take(workspace, workspace.parts())
        self.workspace = self.files.present = None

    def tell(self, sentence: str) -> None:
        """Show a sentence in the status line."""
        self.status.tell(sentence)

    def tell_problem(self, sentence: str) -> None:
        """Show what went wrong above the tabs until it is put away."""
        self.problem.tell(sentence, wrong=True)

    def _tell_displaced(self, sentence: str) -> None:
        if self.store is not None:
            self.problem.tell_displaced(self.store, sentence)

    def import_files(self, paths: list[Path] | None = None) -> None:
        """Open the import on some files."""
        from qms_desktop.ui.import_wizard import ImportWizard

        if self.workspace is not None:
            wizard = ImportWizard(self.workspace.desk, paths or [], self)
            wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            wizard.imported.connect(self.workspace.take_changes)
            wizard.take_back_wanted.connect(self.workspace.undoing.take_back)
            wizard.open()

    def take_last(self, *, again: bool) -> None:
        """Undo the newest change, or redo what was undone last."""
        if self.workspace is not None:
            self.workspace.undoing.take_last(again=again)

    def show_settings(self) -> None:
        """Edit the organisation's and the person's settings."""
        store = self.store
        if store is not None:
            self.settings.edit(store)

    def open_menus(self) -> None:
        """Open the first menu; arrows and letters go on from there."""
        bar = self.menuBar()
        bar.setActiveAction(bar.actions()[0])

    def _go_to(self, register: str) -> None:
        if self.workspace is not None and register:
            self.workspace.go_to(register)
        elif self.workspace is not None:
            self.workspace.bar.setCurrentIndex(0)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep drafts and places, end background work; who closes again meanwhile has to wait."""
        if self.closing.is_under_way:
            event.ignore()
            return
        self.state.remember_shape("window", self.saveGeometry())
        try:
            self.close_file()
        except QmsError as error:
            self.problem.ask_to_close(str(error), self._close_anyway)
            event.ignore()
            return
        self.closing.is_under_way = True  # for good: a file that is still being opened is let go
        event.accept()

    def _close_anyway(self) -> None:
        """Close although what was typed can't be kept."""
        self.closing.abandons_drafts = True
        self.close()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls() and self.store is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped to the record under it, else import it."""
        paths = dropped_files(event)
        event.acceptProposedAction()
        if self.store is not None and (why := why_look_only(self.store)):
            self.tell_problem(why)
            return
        tab = self.workspace.current if self.workspace is not None else None
        if tab is not None and tab.in_form and tab.form.record is None:
            self.tell_problem(self.tr("Save the record first; then drop its evidence once more."))
            return
        record = evidence_of(tab, self, event.position().toPoint(), paths) if paths else None
        if self.workspace is not None and tab is not None and record is not None:
            self.workspace.attach_files(tab.register, record, paths)
        elif why := why_not_imported(paths):
            self.tell_problem(why)
        else:
            self.import_files(paths)

    def _place_search(self) -> None:
        """At the right of the menus; where the system keeps the menus out of the window, above the tabs."""
        if self.menuBar().isNativeMenuBar():
            self._frame.insertWidget(0, self.search.box, 0, Qt.AlignmentFlag.AlignRight)
        else:
            corner = QWidget(self.menuBar())
            row = QHBoxLayout(corner)
            row.setContentsMargins(0, SPACING // 4, SPACING, SPACING // 4)
            row.addWidget(self.search.box)
            self.menuBar().setCornerWidget(corner)

    def _build_files(self) -> DataFiles:
        files = DataFiles(self.jobs, self.state, self)
        files.begun.connect(lambda: self.problem.clear())
        files.opened.connect(self._show_opened)
        files.told.connect(self.tell)
        files.refused.connect(self.refuse)
        files.failed.connect(self.tell_problem)
        files.lasting.connect(lambda words, job: self.problem.say(words, (self.tr("Cancel"), job.cancel)))
        files.backed_up.connect(self._note_backup)
        for work in (files.work, files.opening):
            self.ongoing.follow(work)
        return files

    def _build_restoring(self) -> Restoring:
        restoring = Restoring(self.jobs, self.state, self.files, self.close_file, self)
        restoring.failed.connect(self.tell_problem)
        restoring.restored.connect(lambda words: self.problem.tell(words))
        self.ongoing.follow(restoring.work)
        return restoring

    def _show_opened(self, store: Store) -> None:
        if self.closing.is_under_way:
            store.close()
            return
        self.problem.clear()
        self.show_file(store)

    def refuse(self, sentence: str) -> None:
        """Say why no data file was opened; the one before stays."""
        self._opening.setText(self.tr("No data file is open. Choose one in the File menu."))
        self._update_actions()
        self.problem.tell_refused(sentence)

    def _build_menus(self) -> None:
        self.menus = build_menus(self, self.commands.slots())
        self.menus.rows.aboutToShow.connect(lambda: self.commands.fill_rows(self.menus.rows))
        self.menus.recent.aboutToShow.connect(lambda: self.files.fill_recent(self.menus.recent))
        give_mnemonics(self.menus.rows)
        self.search = SearchEverything(self.jobs, self.theme, self)
        self._place_search()
        self._update_actions()
        name_undo(self.menus.actions, "", "")

    def _build_frame(self) -> None:
        """Build what stands around the tabs; tabs that are being taken down stay where they are."""
        if self.centralWidget() is None:
            middle = QWidget()
            self._frame = QVBoxLayout(middle)
            self._frame.setContentsMargins(0, 0, 0, 0)
            self._frame.setSpacing(0)
            self.setCentralWidget(middle)
        self.problem = self.ongoing.bar = Notices(self)
        self._opening = QLabel(self.tr("Opening…"))
        self._opening.setProperty("muted", True)
        self._opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._frame.addWidget(self.problem)
        self._frame.addWidget(self._opening, 1)
        self.status = StatusLine()
        self.status.take_wanted.connect(lambda again: self.take_last(again=again))
        self.setStatusBar(self.status)

    def _apply_settings(self, in_file: bool) -> None:
        """Let what was set have its effect: on the language, Home, what is shown of backups, undo."""
        language = language_of(self.state.value("language", ""), QLocale.system())
        if not is_spoken(language):
            QTimer.singleShot(0, self, lambda: self.speak(language))  # the dialog is closed by then
        self._read_backup()
        if self.workspace is None:
            return
        self.workspace.home.refresh()
        if in_file:
            self.closing.note_change()
            self.status.note_saved()
            self.workspace.undoing.follow()

    def _read_backup(self) -> None:
        store = self.store
        if store is not None:
            folder = preferences(self.state, store.path).folder
            self.jobs.run(lambda: services.newest_backup(store.path, folder), self.status.show_backup)

    def _note_backup(self, path: Path) -> None:
        self.tell(self.tr("Backed up as %1").replace("%1", path.name))
        self._read_backup()

    def _update_actions(self) -> None:
        self.commands.update_enabled(self.menus.actions)

    def _fill_view(self) -> None:
        workspace = self.workspace
        if workspace is not None:
            tabs = [workspace.bar.tabText(i) for i in range(workspace.bar.count())]
            shown = fill_view_menu(self.menus.view, tabs, workspace.look_at, self.theme.mode, self._set_mode)
            shown.aboutToShow.connect(lambda: self.commands.fill_list(shown))
            give_mnemonics(shown)

    def _set_mode(self, mode: Mode) -> None:
        self.theme.set_mode(mode)
        self.state.remember("colours", mode.value)

    def _restore_place(self) -> None:
        self.resize(1280, 800)
        shape = self.state.shape("window")
        if shape is not None:
            self.restoreGeometry(shape)
