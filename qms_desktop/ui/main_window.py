"""The window: menus, the tabs of the open data file, the status line. Painted before any file is opened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
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
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from qms_desktop import __version__
from qms_desktop.errors import QmsError
from qms_desktop.ui import services
from qms_desktop.ui.jobs import Jobs
from qms_desktop.ui.menus import build_menus, fill_view_menu
from qms_desktop.ui.message_bar import MessageBar
from qms_desktop.ui.state import WindowState
from qms_desktop.ui.theme import SPACING, Mode, Theme

if TYPE_CHECKING:
    from qms_desktop.store.datafile import Store
    from qms_desktop.ui.workspace import Workspace

SUFFIX = "*.qms"


class MainWindow(QMainWindow):
    """One window on one data file at a time. ``show_file`` gives it a file."""

    file_shown = Signal()

    def __init__(self, theme: Theme, jobs: Jobs, state: WindowState) -> None:
        super().__init__()
        self.theme, self.jobs, self.state = theme, jobs, state
        self.workspace: Workspace | None = None
        self._saved = self._backed_up = ""
        self.setWindowTitle("QMS Desktop")
        self.setAcceptDrops(True)
        self._build()
        self.menus = build_menus(self, self.slots())
        self.menus.recent.aboutToShow.connect(self._fill_recent)
        jobs.failed.connect(self.tell_problem)
        jobs.crashed.connect(self.tell_problem)
        jobs.busy.connect(self._show_busy)
        self._restore_place()
        self._update_actions()

    @property
    def store(self) -> Store | None:
        """The open data file."""
        return self.workspace.desk.store if self.workspace is not None else None

    def show_file(self, store: Store) -> None:
        """Show a data file in the place of the one before, which is let go."""
        from qms_desktop.ui.desk import Desk
        from qms_desktop.ui.drafts import Drafts
        from qms_desktop.ui.workspace import Workspace

        self.close_file()
        drafts = Drafts(self.state.folder, store.path)
        workspace = Workspace(Desk(store, self.jobs, self.theme, self.state, drafts))
        workspace.said.connect(self.tell)
        workspace.failed.connect(self.tell_problem)
        workspace.saved.connect(self._note_saved)
        workspace.moved.connect(self._update_actions)
        workspace.import_wanted.connect(self.import_files)
        workspace.export_wanted.connect(lambda suffix: self.export_register(suffix))
        workspace.print_wanted.connect(self.print_list)
        workspace.sample_wanted.connect(self.load_sample)
        self.workspace = workspace
        self._frame.addWidget(workspace, 1)
        self._opening.hide()
        self.state.remember_file(store.path)
        self.setWindowTitle(f"{store.path.stem} - QMS Desktop")
        if store.read_only:
            self.tell_problem(self.tr("This file is open to look only; save a copy to work in it."))
        self._saved = ""
        self._read_backup()
        self._fill_view()
        self._update_actions()
        self.file_shown.emit()

    def close_file(self) -> None:
        """Keep drafts, end background work, let the data file go."""
        if self.workspace is None:
            return
        store = self.workspace.desk.store
        self.workspace.keep_drafts()
        self.jobs.drain()
        self._frame.removeWidget(self.workspace)
        self.workspace.setParent(None)
        self.workspace.deleteLater()
        self.workspace = None
        store.close()

    def tell(self, sentence: str) -> None:
        """Show a sentence in the status line."""
        self._message.setText(sentence)

    def tell_problem(self, sentence: str) -> None:
        """Show what went wrong above the tabs until it is put away."""
        self.problem.say(sentence, (self.tr("Close"), self.problem.clear), wrong=True)

    def status_text(self) -> str:
        """What the status line says of the data file."""
        return self._file.text()

    def message_text(self) -> str:
        """What was told last."""
        return self._message.text()

    def new_file(self) -> None:
        """Ask where, make a data file, show it."""
        path = self._ask_save(self.tr("New data file"), "quality.qms", SUFFIX)
        if path is not None:
            self._open(lambda: services.create_store(path, self._who))

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
        """Ask where, write a verified copy."""
        store = self.store
        if store is None:
            return
        path = self._ask_save(self.tr("Save a copy"), f"{store.path.stem} copy.qms", SUFFIX)
        if path is not None:
            done = self.tr("Copy saved as %1")
            self.jobs.run(
                lambda: services.back_up(store.path, path),
                lambda made: self.tell(done.replace("%1", made.name)),
            )

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

    def export_register(self, suffix: str) -> None:
        """Ask where, export the register looked at."""
        tab = self.workspace.current if self.workspace is not None else None
        if tab is not None:
            self._export(tab.register, tab.title, suffix)

    def export_all(self, suffix: str) -> None:
        """Ask where, export everything."""
        if self.store is not None:
            self._export(None, self.store.path.stem, suffix)

    def print_list(self) -> None:
        """Show the list looked at as a PDF: its filter, its order."""
        tab = self.workspace.current if self.workspace is not None else None
        store = self.store
        if tab is not None and store is not None:
            query, title, words = tab.model.query, tab.title, tab.filter_words()
            self._preview(title, lambda today: services.register_list(store, query, today, words))

    def print_record(self) -> None:
        """Show the record looked at as a PDF."""
        tab = self.workspace.current if self.workspace is not None else None
        store = self.store
        record = tab.record if tab is not None else None
        if tab is not None and store is not None and record is not None:
            name, id_, number = tab.register, record.id, record.number
            self._preview(number, lambda today: services.record_pdf(store, name, number, id_, today))

    def report(self, kind: str, title: str, *, dated: bool = True) -> None:
        """Ask for the period, show the report."""
        from qms_desktop.ui.ask_period import PeriodDialog

        store = self.store
        if store is None:
            return
        period = PeriodDialog.ask(self, self.theme, title) if dated else None
        if dated and period is None:
            return
        start, end = period if period is not None else (None, None)
        self._preview(title, lambda today: services.print_report(store, kind, today, None, start, end))

    def show_settings(self) -> None:
        """Edit the organisation's and the person's settings."""
        store = self.store
        if store is not None:
            self.jobs.run(lambda: services.organisation(store), self._edit_settings)

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
            self.tell_problem(str(error))
            event.ignore()
            return
        event.accept()

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
        self._file = QLabel()
        self._file.setContentsMargins(SPACING, 0, SPACING, 0)
        self._file.setProperty("muted", True)
        self._file.setAccessibleName(self.tr("Data file"))
        self._message = QLabel()
        self._message.setContentsMargins(SPACING, 0, SPACING, 0)
        self._message.setAccessibleName(self.tr("Last message"))
        self._message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._message.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self._file)
        self.statusBar().addWidget(self._message, 1)

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
            "report_record": self.print_record,
            "report_list": self.print_list,
            "report_trail": lambda: self.report("trail", self.tr("Change trail")),
            "about": self.about,
        }

    def _on_tab(self, verb: str) -> None:
        tab = self.workspace.current if self.workspace is not None else None
        if tab is not None:
            getattr(tab, verb)()

    def _on_form(self, verb: str) -> None:
        tab = self.workspace.current if self.workspace is not None else None
        if tab is not None and tab.in_form:
            getattr(tab.form, verb)()

    def _to_focus(self, verb: str) -> None:
        """Cut, copy or paste in whatever has the focus and can."""
        act = getattr(QApplication.focusWidget(), verb, None)
        if act is not None:
            act()

    def _update_actions(self) -> None:
        """Grey out what makes no sense where the user is."""
        tab = self.workspace.current if self.workspace is not None else None
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

    def _ask_save(self, title: str, name: str, pattern: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(Path(self._folder()) / name), pattern)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(pattern.removeprefix("*"))

    def _export(self, name: str | None, title: str, suffix: str) -> None:
        store, day = self.store, local_day()
        path = self._ask_save(self.tr("Export"), f"{title}.{suffix}", f"*.{suffix}")
        if path is None or store is None:
            return
        self.tell(self.tr("Exporting…"))

        def told(warnings: list[str]) -> None:
            self.tell(self.tr("Exported to %1").replace("%1", str(path)))
            if warnings:
                self.tell_problem("  ".join(warnings[:3]))

        self.jobs.run(lambda: services.export(store, path, name, day), told)

    def _preview(self, title: str, make: Callable[[Any], bytes]) -> None:
        """Make a PDF in the background and show it."""
        day = local_day()
        self.tell(self.tr("Preparing “%1”…").replace("%1", title))
        self.jobs.run(
            lambda: make(day), lambda pdf: self._show_preview(title, pdf, f"{title} {day.isoformat()}.pdf")
        )

    def _show_preview(self, title: str, pdf: bytes, name: str) -> None:
        from qms_desktop.ui.preview import PreviewDialog

        self.tell("")
        dialog = PreviewDialog(title, pdf, Path(self._folder()) / name, self.jobs, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

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
            self._note_saved()

        SettingsDialog(organisation, self._who or opened.who, save, self).exec()

    def _note_saved(self) -> None:
        self._saved = datetime.now().astimezone().strftime("%H:%M")
        self._show_status()

    def _read_backup(self) -> None:
        store = self.store
        if store is not None:
            self.jobs.run(lambda: services.newest_backup(store.path), self._show_backup)

    def _show_backup(self, written: float | None) -> None:
        if written is None:
            self._backed_up = self.tr("no backup yet")
        else:
            moment = datetime.fromtimestamp(written).astimezone()
            same_day = moment.date() == datetime.now().astimezone().date()
            words = self.tr("backup today %1") if same_day else self.tr("backup %1")
            self._backed_up = words.replace("%1", moment.strftime("%H:%M" if same_day else "%Y-%m-%d"))
        self._show_status()

    def _note_backup(self, path: Path) -> None:
        self.tell(self.tr("Backed up as %1").replace("%1", path.name))
        self._read_backup()

    def _show_status(self) -> None:
        store = self.store
        saved = self.tr("saved %1").replace("%1", self._saved) if self._saved else ""
        parts = [store.path.name if store is not None else "", saved, self._backed_up]
        self._file.setText("  ·  ".join(part for part in parts if part))

    def _show_busy(self, busy: bool) -> None:
        self._file.setToolTip(self.tr("Working…") if busy else "")

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


def local_day() -> date:
    """Return today; the data layer is loaded only now."""
    from qms_desktop.ui.words import today

    return today()
