"""The window: menus, the tabs of the open data file, the status line. Painted before any file is opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMainWindow,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from qms_desktop import __version__
from qms_desktop.errors import QmsError
from qms_desktop.store.place import place_warning
from qms_desktop.ui import services
from qms_desktop.ui.jobs import Job, Jobs
from qms_desktop.ui.menus import build_menus, fill_view_menu, name_undo
from qms_desktop.ui.message_bar import MessageBar
from qms_desktop.ui.outputs import Outputs, ask_path
from qms_desktop.ui.state import WindowState
from qms_desktop.ui.status_line import StatusLine
from qms_desktop.ui.theme import Mode, Theme

if TYPE_CHECKING:
    from qms_desktop.store.datafile import Store
    from qms_desktop.ui.register_tab import RegisterTab
    from qms_desktop.ui.workspace import Workspace


class MainWindow(QMainWindow):
    """One window on one data file at a time. ``show_file`` gives it a file."""

    file_shown = Signal()

    def __init__(self, theme: Theme, jobs: Jobs, state: WindowState) -> None:
        super().__init__()
        self.theme, self.jobs, self.state = theme, jobs, state
        self.workspace: Workspace | None = None
        self._abandons_drafts = self._lasts = False
        self.setWindowTitle("QMS Desktop")
        self.setAcceptDrops(True)
        self._build()
        self.outputs = Outputs(jobs, theme, self)
        self.outputs.told.connect(self.tell)
        self.outputs.failed.connect(self.tell_problem)
        self.menus = build_menus(self, self.slots())
        self.menus.recent.aboutToShow.connect(self._fill_recent)
        jobs.failed.connect(self.tell_problem)
        jobs.crashed.connect(self.tell_problem)
        self._restore_place()
        self._update_actions()
        name_undo(self.menus.actions, "", "")

    @property
    def store(self) -> Store | None:
        """The open data file."""
        return self.workspace.desk.store if self.workspace is not None else None

    @property
    def _tab(self) -> RegisterTab | None:
        """The register looked at."""
        return self.workspace.current if self.workspace is not None else None

    def show_file(self, store: Store) -> None:
        """Show a data file in the place of the one before, which is let go once its drafts are kept."""
        from qms_desktop.ui.desk import Desk
        from qms_desktop.ui.drafts import Drafts
        from qms_desktop.ui.workspace import Workspace

        try:
            self.close_file()
        except QmsError as error:
            store.close()
            self.tell_problem(str(error))
            return
        drafts = Drafts(self.state.folder, store.path)
        workspace = Workspace(Desk(store, self.jobs, self.theme, self.state, drafts))
        workspace.said.connect(self.tell)
        workspace.failed.connect(self.tell_problem)
        workspace.saved.connect(self.status.note_saved)
        workspace.moved.connect(self._update_actions)
        workspace.import_wanted.connect(self.import_files)
        workspace.export_wanted.connect(lambda suffix: self.export_register(suffix))
        workspace.print_wanted.connect(self.print_list)
        workspace.sample_wanted.connect(self.load_sample)
        workspace.undoing.named.connect(lambda back, forth: name_undo(self.menus.actions, back, forth))
        workspace.undoing.offered.connect(self.status.offer_undo)
        workspace.undoing.lasting.connect(self._show_lasting)
        workspace.undoing.ended.connect(self._end_lasting)
        workspace.undoing.refresh()
        self.workspace = workspace
        self._frame.addWidget(workspace, 1)
        self._opening.hide()
        self.state.remember_file(store.path)
        self.setWindowTitle(f"{store.path.stem} - QMS Desktop")
        if store.read_only:
            self.tell_problem(self.tr("This file is open to look only; save a copy to work in it."))
        else:
            self._warn_of_place(store.path)
        self.status.show_file(store.path.name)
        self._read_backup()
        self._fill_view()
        self._update_actions()
        self.file_shown.emit()

    def _warn_of_place(self, path: Path) -> None:
        """Say once for each file that it lies where copies of it meet."""
        warned = self.state.value("warned_of_place", [])
        warning = place_warning(path) if str(path) not in warned else None
        if warning is not None:
            self.state.remember("warned_of_place", [*warned, str(path)])
            self.tell_problem(warning)

    def close_file(self) -> None:
        """Keep drafts, end background work, let the data file go.

        Raises:
            OutputError: a draft can't be written; the file stays open.
        """
        if self.workspace is None:
            return
        store = self.workspace.desk.store
        if not self._abandons_drafts:
            self.workspace.keep_drafts()
        self.jobs.cancel_all()
        self.jobs.drain()
        self._frame.removeWidget(self.workspace)
        self.workspace.setParent(None)
        self.workspace.deleteLater()
        self.workspace = None
        store.close()

    def tell(self, sentence: str) -> None:
        """Show a sentence in the status line."""
        self.status.tell(sentence)

    def tell_problem(self, sentence: str) -> None:
        """Show what went wrong above the tabs until it is put away."""
        self.problem.say(sentence, (self.tr("Close"), self.problem.clear), wrong=True)

    def new_file(self) -> None:
        """Ask where, make a data file, show it."""
        path = ask_path(self, self.tr("New data file"), Path(self._folder()) / "quality.qms")
        if path is not None:
            wanted: Path = path
            self._open(lambda: services.create_store(wanted, self._who))

    def open_file(self, path: Path | None = None) -> None:
        """Show another data file; ask which where none is given."""
        if path is None:
            chosen, _ = QFileDialog.getOpenFileName(
                self, self.tr("Open"), self._folder(), self.tr("Data files (*.qms)")
            )
            path = Path(chosen) if chosen else None
        if path is None or (self.store is not None and path == self.store.path):
            return
        wanted: Path = path
        self._open(lambda: services.open_store(wanted, self._who))

    def save_copy(self) -> None:
        """Write a copy of the data file elsewhere."""
        if self.store is not None:
            self.outputs.save_copy(self.store)

    def back_up(self) -> None:
        """Write a dated backup beside the data file."""
        store = self.store
        if store is not None:
            self.jobs.run(lambda: services.back_up(store.path), self._note_backup)

    def import_files(self, paths: list[Path] | None = None) -> None:
        """Open the import on some files."""
        from qms_desktop.ui.import_wizard import ImportWizard

        if self.workspace is not None:
            wizard = ImportWizard(self.workspace.desk, paths or [], self)
            wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            wizard.imported.connect(self.workspace.take_changes)
            wizard.take_back_wanted.connect(self.workspace.undoing.take_back)
            wizard.open()

    def load_sample(self) -> None:
        """Build the sample company in a data file of its own beside the present one, and show it."""
        path = Path(self._folder()) / "Sample company.qms"
        job = self.jobs.run_reporting(
            lambda job: services.open_sample(path, self._who, job.report), self._show_sample, self._refuse
        )
        self.problem.say(self.tr("Loading the sample company…"), (self.tr("Cancel"), job.cancel))

    def _show_sample(self, store: Store) -> None:
        self.problem.clear()
        self.show_file(store)

    def _refuse(self, error: QmsError) -> None:
        self._opening.setText(self.tr("No data file is open. Choose one in the File menu."))
        self.tell_problem(str(error))

    def take_last(self, *, again: bool) -> None:
        """Undo the newest change, or redo what was undone last."""
        if self.workspace is not None:
            self.workspace.undoing.take_last(again=again)

    def _show_lasting(self, words: str, job: Job) -> None:
        """Show how far a long undo is, with a way to stop it."""
        self.problem.say(words, (self.tr("Cancel"), job.cancel))
        job.progress.connect(
            lambda done, total: self.problem.label.setText(f"{words} {100 * done // max(total, 1)} %")
        )
        self._lasts = True

    def _end_lasting(self) -> None:
        if self._lasts:
            self._lasts = False
            self.problem.clear()

    def export_register(self, suffix: str) -> None:
        """Export the register looked at."""
        if self.store is not None and self._tab is not None:
            self.outputs.export(self.store, self._tab.register, self._tab.title, suffix)

    def export_all(self, suffix: str) -> None:
        """Export everything."""
        if self.store is not None:
            self.outputs.export(self.store, None, self.store.path.stem, suffix)

    def print_list(self) -> None:
        """Show the list looked at as it will be printed."""
        if self.store is not None and self._tab is not None:
            self.outputs.show_list(self.store, self._tab)

    def print_record(self) -> None:
        """Show the record looked at as it will be printed."""
        if self.store is not None and self._tab is not None:
            self.outputs.show_record(self.store, self._tab)

    def report(self, kind: str, title: str, *, dated: bool = True) -> None:
        """Show a report as it will be printed."""
        if self.store is not None:
            self.outputs.show_report(self.store, kind, title, dated=dated)

    def show_settings(self) -> None:
        """Edit the organisation's and the person's settings."""
        store = self.store
        if store is not None:
            self.jobs.run(lambda: services.organisation(store), self._edit_settings)

    def show_guide(self) -> None:
        """Open the user guide beside the window."""
        from qms_desktop.ui.guide import GuideDialog

        guide = GuideDialog(self)
        guide.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        guide.show()

    def about(self) -> None:
        """Say what this is."""
        QMessageBox.about(
            self,
            self.tr("About QMS Desktop"),
            self.tr("QMS Desktop %1. Supports ISO 9001. Your registers stay in one file on this computer.")
            .replace("%1", __version__),
        )  # fmt: skip

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep drafts and places, end background work."""
        self.state.remember_shape("window", self.saveGeometry())
        try:
            self.close_file()
        except QmsError as error:
            offers = ((self.tr("Close anyway"), self._close_anyway), (self.tr("Stay"), self.problem.clear))
            self.problem.say(str(error), *offers, wrong=True)
            event.ignore()
            return
        event.accept()

    def _close_anyway(self) -> None:
        """Close although what was typed can't be kept."""
        self._abandons_drafts = True
        self.close()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls() and self.store is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if paths:
            self.import_files(paths)

    def _build(self) -> None:
        middle = QWidget()
        self._frame = QVBoxLayout(middle)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._frame.setSpacing(0)
        self.problem = MessageBar()
        self._opening = QLabel(self.tr("Opening…"))
        self._opening.setProperty("muted", True)
        self._opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._frame.addWidget(self.problem)
        self._frame.addWidget(self._opening, 1)
        self.setCentralWidget(middle)
        self.status = StatusLine()
        self.status.take_wanted.connect(lambda again: self.take_last(again=again))
        self.setStatusBar(self.status)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each menu entry does."""
        return {
            "new_file": self.new_file,
            "open_file": self.open_file,
            "save_copy": self.save_copy,
            "import": self.import_files,
            "export_xlsx": lambda: self.export_register("xlsx"),
            "export_csv": lambda: self.export_register("csv"),
            "export_all": lambda: self.export_all("xlsx"),
            "export_json": lambda: self.export_all("json"),
            "back_up": self.back_up,
            "settings": self.show_settings,
            "quit": self.close,
            "undo": lambda: self.take_last(again=False),
            "redo": lambda: self.take_last(again=True),
            "cut": lambda: self._to_focus("cut"),
            "copy": lambda: self._to_focus("copy"),
            "paste": lambda: self._to_focus("paste"),
            "filter": lambda: self._on_tab("focus_filter"),
            "new": lambda: self._on_tab("new_record"),
            "open": lambda: self._on_tab("open_current"),
            "save": lambda: self._on_form("save"),
            "close": lambda: self._on_form("close_form"),
            "move_due": lambda: self._on_form("move_due_date"),
            "withdraw": lambda: self._on_form("withdraw"),
            "bring_back": lambda: self._on_form("bring_back"),
            "history": lambda: self._on_tab("show_history"),
            "report_review": lambda: self.report("review", self.tr("Management review")),
            "report_execution": lambda: self.report("execution", self.tr("Execution")),
            "report_kpis": lambda: self.report("kpis", self.tr("KPIs")),
            "report_gaps": lambda: self.report("gaps", self.tr("Chain gaps"), dated=False),
            "report_map": lambda: self.report("process", self.tr("Process map"), dated=False),
            "report_record": self.print_record,
            "report_list": self.print_list,
            "report_trail": lambda: self.report("trail", self.tr("Change trail")),
            "guide": self.show_guide,
            "about": self.about,
        }

    def _on_tab(self, verb: str) -> None:
        tab = self._tab
        if tab is not None:
            getattr(tab, verb)()

    def _on_form(self, verb: str) -> None:
        tab = self._tab
        if tab is not None and tab.in_form:
            getattr(tab.form, verb)()

    def _to_focus(self, verb: str) -> None:
        """Cut, copy or paste in whatever has the focus and can."""
        act = getattr(QApplication.focusWidget(), verb, None)
        if act is not None:
            act()

    def _update_actions(self) -> None:
        """Grey out what makes no sense where the user is."""
        tab = self._tab
        in_form = tab is not None and tab.in_form
        can = set(tab.form.verbs) if tab is not None and in_form else set()
        with_file = ("save_copy", "import", "export_all", "export_json", "back_up", "settings")
        reports = [name for name in self.menus.actions if name.startswith("report_")]
        with_tab = ("export_xlsx", "export_csv", "report_list", "report_record", "new", "filter", "history")
        enabled = {
            **dict.fromkeys((*with_file, *reports), self.store is not None),
            **dict.fromkeys(with_tab, tab is not None),
            "open": tab is not None and not in_form,
            **dict.fromkeys(("save", "close"), in_form),
            **{name: name in can for name in ("move_due", "withdraw", "bring_back")},
        }
        for name, on in enabled.items():
            self.menus.actions[name].setEnabled(on)

    def _open(self, opened: Callable[[], Store]) -> None:
        """Open in the background; the present file stays until the new one is there."""
        self.problem.clear()
        self.jobs.run(opened, self.show_file, self._refuse)

    @property
    def _who(self) -> str | None:
        return self.state.value("your_name") or None

    def _folder(self) -> str:
        return str(self.store.path.parent if self.store is not None else Path.home())

    def _edit_settings(self, organisation: Any) -> None:
        from qms_desktop.ui.settings_dialog import SettingsDialog

        store = self.store
        if store is None:
            return
        opened: Store = store

        def save(changed: Any, your_name: str) -> None:
            services.save_organisation(opened, changed)
            self.state.remember("your_name", your_name)
            opened.who = your_name or opened.who
            self.status.note_saved()
            if self.workspace is not None:
                self.workspace.undoing.follow()

        SettingsDialog(organisation, self._who or opened.who, save, self).exec()

    def _read_backup(self) -> None:
        store = self.store
        if store is not None:
            self.jobs.run(lambda: services.newest_backup(store.path), self.status.show_backup)

    def _note_backup(self, path: Path) -> None:
        self.tell(self.tr("Backed up as %1").replace("%1", path.name))
        self._read_backup()

    def _fill_recent(self) -> None:
        menu = self.menus.recent
        menu.clear()
        for path in self.state.recent_files():
            menu.addAction(str(path)).triggered.connect(lambda _=False, path=path: self.open_file(path))

    def _fill_view(self) -> None:
        workspace = self.workspace
        if workspace is not None:
            tabs = [workspace.bar.tabText(i) for i in range(workspace.bar.count())]
            go = workspace.bar.setCurrentIndex
            fill_view_menu(self.menus.view, tabs, go, self.theme.mode, self._set_mode)

    def _set_mode(self, mode: Mode) -> None:
        self.theme.set_mode(mode)
        self.state.remember("colours", mode.value)

    def _restore_place(self) -> None:
        self.resize(1280, 800)
        shape = self.state.shape("window")
        if shape is not None:
            self.restoreGeometry(shape)
