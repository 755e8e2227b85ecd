"""The evidence of a record: files kept inside the data file. Attached by button or by dropping them here."""

from __future__ import annotations

import atexit
from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path
from stat import S_IRUSR
from tempfile import TemporaryDirectory, mkdtemp

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QWidget,
)

from qms_desktop.catalogue import titled
from qms_desktop.errors import QmsError
from qms_desktop.model.evidences import Evidence
from qms_desktop.model.trail import Changed
from qms_desktop.store.datafile import Store
from qms_desktop.ui.ask import ReasonDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.icons import icon
from qms_desktop.ui.jobs import Job
from qms_desktop.ui.language import numbered
from qms_desktop.ui.lasting import Lasting
from qms_desktop.ui.later import LaterPage
from qms_desktop.ui.lines_table import LinesTable
from qms_desktop.ui.look_only import grey_where_look_only
from qms_desktop.ui.message_bar import MessageBar
from qms_desktop.ui.words import today
from qms_desktop.workflow.edit import fetch
from qms_desktop.workflow.evidence import Attached, attach, attached, clean_name, content, listed, may_open
from qms_desktop.workflow.several import withdraw_all

Report = Callable[[int, int], object]


class EvidencePanel(LaterPage):
    """Lists the evidence of one record; attaches files, shows them, gives copies back, never runs them."""

    counted = Signal(int)
    changed = Signal(object)
    """What attaching changed, a ``Changed``."""
    failed = Signal(object)
    """A ``QmsError`` to show in the form."""
    said = Signal(str)

    def __init__(self, desk: Desk, register: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._register = desk, register
        self._record: int | None = None
        self._shown: Sequence[Attached] = ()
        self.work = Lasting(desk.jobs, self)
        self.work.lasting.connect(self._show_lasting)
        self.work.ended.connect(lambda _: self.progress.clear())
        self.setAcceptDrops(not desk.store.read_only)  # else the window says why

    def show_under(self, record: int) -> None:
        """Show the evidence of a record."""
        self._record = record
        store, register = self._desk.store, self._register
        read = partial(_read, store, register, record)
        self._desk.jobs.run(read, self._show, self.failed.emit, owner=self)

    def attach_files(self, paths: Sequence[Path]) -> None:
        """Copy files into the data file, each or none."""
        if self._record is None or not paths:
            return
        if self.work.job is not None:
            self.failed.emit(QmsError(self.tr("Files are being attached already; attach these afterwards.")))
            return
        self.build()
        work = partial(attach_files, self._desk.store, self._register, self._record, paths)
        told = self.tr("Attached: %1").replace("%1", listed(path.name for path in paths))
        self.work.run(
            self.tr("Attaching…"),
            lambda job: work(job.report),
            lambda keys: self._changed(keys, told),
            self.failed.emit,
        )

    def withdraw_selected(self) -> None:
        """Take the selected evidence out of use, once somebody says why; the history keeps it."""
        chosen = self._chosen()
        if not chosen or self._record is None:
            return
        names = listed(one.file_name for one in chosen)
        heading = self.tr("Withdraw %1").replace("%1", names)
        reason = ReasonDialog.ask(self.window(), self._register, heading, self.tr("Withdraw"))
        if reason is None:
            return
        ids = [one.id for one in chosen]
        work = partial(_withdraw, self._desk.store, (self._register, self._record), ids, names, reason)
        told = self.tr("Withdrew: %1").replace("%1", names)
        self._desk.jobs.run(work, lambda keys: self._changed(keys, told), self.failed.emit, owner=self)

    def save_copy(self, path: Path) -> None:
        """Write a copy of the selected evidence; what stood there is replaced once it is whole."""
        one = self._selected()
        if one is None:
            return
        work = partial(_save_copy, self._desk.store, one.id, path)
        told = self.tr("Saved a copy of %1.").replace("%1", one.file_name)
        self._desk.jobs.run(work, lambda _: self.said.emit(told), self.failed.emit, owner=self)

    def open_selected(self) -> None:
        """Show the selected evidence in the system's program for it, if it is of a kind that runs nothing."""
        one = self._selected()
        if one is None:
            return
        if not may_open(one.file_name):
            refusal = self.tr("%1 could run a program, so it is not opened from here. Save a copy instead.")
            self.failed.emit(QmsError(refusal.replace("%1", one.file_name)))
            return
        work = partial(_read_only_copy, self._desk.store, one.id, one.file_name)
        self._desk.jobs.run(work, self._show_copy, self.failed.emit, owner=self)

    def _show_copy(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            refusal = self.tr("No program answered for %1. Save a copy and open it there.")
            self.failed.emit(QmsError(refusal.replace("%1", path.name)))

    def fill(self) -> None:
        self.add_button = QPushButton(icon("add", self._desk.theme.colours.text), self.tr("Attach files…"))
        self.add_button.clicked.connect(self._choose)
        grey_where_look_only(self._desk.store, self.add_button)
        self.open_button = QPushButton(icon("open", self._desk.theme.colours.text), self.tr("Open"))
        self.open_button.clicked.connect(self.open_selected)
        self.copy_button = QPushButton(icon("export", self._desk.theme.colours.text), self.tr("Save a copy…"))
        self.copy_button.clicked.connect(self._choose_copy)
        self.withdraw_button = QPushButton(self.tr("Withdraw…"))
        self.withdraw_button.clicked.connect(self.withdraw_selected)
        hint = QLabel(self.tr("Or drop files here. They are copied into the data file."))
        hint.setProperty("muted", True)
        hint.setWordWrap(True)
        row = QHBoxLayout()
        for button in (self.add_button, self.open_button, self.copy_button, self.withdraw_button):
            button.setAccessibleName(button.text())
            row.addWidget(button)
        row.addWidget(hint, 1)
        self.table = LinesTable(self._desk.theme)
        self.table.setAccessibleName(self.tr("Evidence"))
        headers = (self.tr("No"), self.tr("Title"), self.tr("File"), self.tr("Size"))
        self.table.set_columns(headers, (100, 300, 300, 80))
        self.table.horizontalHeader().setStretchLastSection(False)
        for column in (1, 2):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.table.itemSelectionChanged.connect(self._dress)
        self.table.activated.connect(lambda _: self.open_selected())
        self.progress = MessageBar()
        self.column.addLayout(row)
        self.column.addWidget(self.progress)
        self.column.addWidget(self.table, 1)
        self._fill_table()

    def _show_lasting(self, words: str, job: Job) -> None:
        self.progress.say(words, (self.tr("Cancel"), job.cancel))
        job.progress.connect(lambda done, total: self.progress.label.setText(f"{words} {done} / {total}"))

    def _show(self, found: Sequence[Attached]) -> None:
        self._shown = found
        if self.is_built:
            self._fill_table()
        self.counted.emit(len(found))

    def _fill_table(self) -> None:
        self.table.show_texts(
            (one.number, one.title, one.file_name, size_text(one.size)) for one in self._shown
        )
        self._dress()

    def _changed(self, keys: Changed, told: str) -> None:
        if self._record is not None:
            self.show_under(self._record)
        self.changed.emit(keys)
        self.said.emit(told)

    def _chosen(self) -> list[Attached]:
        """The evidence of every line selected."""
        rows = sorted({item.row() for item in self.table.selectedItems()}) if self.is_built else []
        return [self._shown[row] for row in rows if row < len(self._shown)]

    def _selected(self) -> Attached | None:
        row = self.table.currentRow() if self.is_built else -1
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _dress(self) -> None:
        chosen = self._chosen()
        one = chosen[0] if len(chosen) == 1 else None
        self.copy_button.setEnabled(one is not None)
        self.open_button.setEnabled(one is not None and may_open(one.file_name))
        closed = one is not None and not may_open(one.file_name)
        self.open_button.setToolTip(self.tr("Could run a program: save a copy only.") if closed else "")
        self.withdraw_button.setEnabled(bool(chosen))
        grey_where_look_only(self._desk.store, self.withdraw_button)

    def _choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Attach files"))
        self.attach_files([Path(name) for name in names])

    def _choose_copy(self) -> None:
        one = self._selected()
        if one is not None:
            name, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), one.file_name)
            if name:
                self.save_copy(Path(name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.attach_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()


def size_text(size: int) -> str:
    """Return a file's size as people of the window's language say it, e.g. ``1.4 MB``."""
    if size < 1000:
        words, count = QCoreApplication.translate("evidence", "%1 B"), f"{size}"
    elif size < 1e6:
        words, count = QCoreApplication.translate("evidence", "%1 kB"), f"{size / 1e3:.0f}"
    else:
        words, count = QCoreApplication.translate("evidence", "%1 MB"), f"{size / 1e6:.1f}"
    return words.replace("%1", numbered(count))


def _read(store: Store, register: str, record: int) -> list[Attached]:
    with store.read() as session:
        return attached(session, register, record)


def attach_files(store: Store, register: str, record: int, paths: Sequence[Path], report: Report) -> Changed:
    """Copy files into the data file as evidence, each or none; answer what changed.

    ``report`` is told before each file how many are done, of how many; it raises to cancel.
    """
    names = listed(path.name for path in paths)
    with store.read() as session:
        number = fetch(session, register, record).number
    with store.change(titled("attached {0} to {1}", names, number)) as change:
        for done, path in enumerate(paths):
            report(done, len(paths))
            attach(change.session, register, record, path)
        report(len(paths), len(paths))
    return change.changed


def _withdraw(store: Store, of: tuple[str, int], ids: Sequence[int], names: str, reason: str) -> Changed:
    """Take evidence of a record, its register and id, out of use; answer what changed."""
    with store.read() as session:
        number = fetch(session, *of).number
    with store.change(titled("withdrew {0} from {1}", names, number), reason) as change:
        withdraw_all(change.session, Evidence.__tablename__, ids, reason, today())
    return change.changed


def _read_only_copy(store: Store, evidence: int, name: str) -> Path:
    """Write an evidence, its checksum verified, where only this user reads it until the app ends."""
    with store.read() as session:
        data = content(session, evidence)
    path = Path(mkdtemp(dir=_shown_folder())) / clean_name(name)
    path.write_bytes(data)
    path.chmod(S_IRUSR)
    return path


@cache
def _shown_folder() -> str:
    """The folder of copies that are only looked at; it goes when the app ends."""
    folder = TemporaryDirectory(prefix="qms-evidence-", ignore_cleanup_errors=True)
    atexit.register(folder.cleanup)
    return folder.name


def _save_copy(store: Store, evidence: int, path: Path) -> None:
    from qms_desktop.files import write_file

    with store.read() as session:
        data = content(session, evidence)
    write_file(path, data)
