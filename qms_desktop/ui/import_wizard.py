"""The import wizard: files, columns, preview, done; back and forth without loss."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.errors import QmsError
from qms_desktop.exchange.apply import apply_plan
from qms_desktop.exchange.importing import title_of
from qms_desktop.exchange.plan import Plan, Verdict
from qms_desktop.exchange.rejects import write_rejects
from qms_desktop.store.unit import Change
from qms_desktop.ui.careful import CarefulDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.import_columns_step import ColumnsStep
from qms_desktop.ui.import_done_step import DoneStep
from qms_desktop.ui.import_files import (
    FoundFile,
    FoundTable,
    files_in,
    find,
    forget,
)
from qms_desktop.ui.import_files_step import FilesStep
from qms_desktop.ui.import_memory import ImportMemory
from qms_desktop.ui.import_planning import ImportPlanning
from qms_desktop.ui.import_preview_step import PreviewStep
from qms_desktop.ui.import_steps import StepsLine
from qms_desktop.ui.import_work import WorkLine
from qms_desktop.ui.jobs import Job, Lane
from qms_desktop.ui.language import spoken
from qms_desktop.ui.message_bar import MessageBar
from qms_desktop.ui.theme import SPACING
from qms_desktop.ui.words import day_format, number_text

FILES, COLUMNS, PREVIEW, DONE = range(4)
_TOLD = 3
"""Sentences about the files that stand above the preview; all of them stand in the end."""


class ImportWizard(CarefulDialog):
    """Brings workbooks into the data file. Nothing is written before the last button."""

    chapter = "Import"
    imported = Signal(object)
    """What changed: ``{(register, id), …}``."""
    take_back_wanted = Signal(int)
    """Change set of the import that is to be taken back."""

    def __init__(self, desk: Desk, paths: Sequence[Path] = (), parent: QWidget | None = None) -> None:
        """Open the wizard on files and folders dropped or chosen already, if any."""
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Import registers"))
        self.setAcceptDrops(True)
        self.files = FilesStep(desk.theme)
        self.columns = ColumnsStep(desk.theme)
        self.preview = PreviewStep(desk.theme, day_first=not day_format().startswith("M"))
        self.done_step = DoneStep(desk.theme)
        self._change_set: int | None = None
        self._decided = False
        """A column was matched, a cell corrected or a question answered by hand."""
        self.steps = QStackedWidget()
        self.message = MessageBar()
        self.work = WorkLine(desk.jobs)
        self.planning = ImportPlanning(desk.store, self.work, self.files, self.preview, self)
        self.memory = ImportMemory(desk.store, self.work, self)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.back = QPushButton(self.tr("Back"))
        self.next = QPushButton()
        self._assemble()
        self._connect()
        self._show_step(FILES)
        if paths:
            QTimer.singleShot(0, self, lambda: self.read(paths))

    def _assemble(self) -> None:
        names = (self.tr("Files"), self.tr("Columns"), self.tr("Preview"), self.tr("Done"))
        self.steps_line = StepsLine(names)
        for step in (self.files, self.columns, self.preview, self.done_step):
            self.steps.addWidget(step)
        self.next.setProperty("primary", True)
        self.next.setDefault(True)
        self.back.setAutoDefault(False)
        self.cancel.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setSpacing(SPACING)
        foot.addWidget(self.work)
        foot.addStretch()
        for button in (self.cancel, self.back, self.next):
            foot.addWidget(button)
        line = QFrame()
        line.setObjectName("hairline")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
        outer.setSpacing(SPACING)
        outer.addWidget(self.steps_line)
        outer.addWidget(line)
        outer.addWidget(self.message)
        outer.addWidget(self.steps, 1)
        outer.addLayout(foot)
        screen = QGuiApplication.primaryScreen().availableGeometry().size()
        self.resize(min(1080, screen.width() - 60), min(680, screen.height() - 60))

    def _connect(self) -> None:
        self.work.begun.connect(self.message.clear)
        self.work.changed.connect(self._dress)
        self.work.failed.connect(lambda text: self.message.say(text, wrong=True))
        self.files.paths_chosen.connect(self.read)
        self.files.retry_wanted.connect(self._read_again)
        self.files.overruled.connect(self._take_otherwise)
        self.files.changed.connect(self._forget_plan)
        self.columns.changed.connect(self._forget_plan)
        self.columns.changed.connect(self.files.tell_matched)
        self.preview.choices_changed.connect(self.planning.make_again)
        self.planning.made.connect(self._show_preview)
        self.planning.failed.connect(self._go_back)
        for decided in (self.columns.changed, self.preview.choices_changed):
            decided.connect(self._note_decision)
        self.columns.forget_wanted.connect(
            lambda table: self.memory.forget(table, lambda: self._tell_forgotten(table))
        )
        self.done_step.rejects_wanted.connect(self._save_rejects)
        self.done_step.take_back_wanted.connect(self._take_back)
        self.next.clicked.connect(self._go_on)
        self.back.clicked.connect(lambda: self._show_step(self.steps.currentIndex() - 1))
        self.next.setToolTip(self.tr("Ctrl+Enter"))
        self.back.setToolTip(self.tr("Alt+Left"))
        for keys, button in (
            ("Ctrl+Return", self.next), ("Ctrl+Enter", self.next), ("Alt+Left", self.back),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self, button.click)
        self.cancel.clicked.connect(self._cancel)

    @property
    def plan(self) -> Plan | None:
        """What the import would do, once it was planned; None after a change."""
        return self.planning.plan

    def read(self, paths: Sequence[Path]) -> None:
        """Read files and folders in the background and show their tables."""
        self.memory.recall(lambda layouts: self._find(paths, layouts))

    def _find(self, paths: Sequence[Path], layouts: dict[str, str]) -> None:
        known = {file.path for file in self.files.files}

        def work(job: Job) -> list[FoundFile]:
            inside, others = files_in(paths, job.report)
            found = find([path for path in inside if path not in known], job.report, layouts)
            return found + [file for file in others if file.path not in known]

        self.work.run(self.tr("Reading files…"), work, self._add_found, lane=Lane.FILES, can_be_left=True)

    def _read_again(self, file: FoundFile) -> None:
        """Read a file that could not be read before."""
        self.memory.recall(
            lambda layouts: self.work.run(
                self.tr("Reading files…"),
                lambda job: find([file.path], job.report, layouts),
                lambda found: self.files.replace(file, found[0]),
                lane=Lane.FILES,
                can_be_left=True,
            )
        )

    def _take_otherwise(self, how: Callable[[], object]) -> None:
        """Take tables for others, as the user says: a large sheet takes a moment."""
        self.work.run(
            self.tr("Reading files…"),
            lambda _: how(),
            lambda _: self.files.show_overruled(),
            lane=Lane.FILES,
        )

    def _add_found(self, found: list[FoundFile]) -> None:
        if not found:
            self.message.say(self.tr("There is no further workbook there; choose other files."), wrong=True)
            return
        self.files.add(found)
        self._show_step(FILES)
        tables = [table for file in self.files.files for table in file.tables]
        if tables and all(table.sure for table in tables) and not any(f.problem for f in self.files.files):
            self._jump_to_preview(any(table.remembered or table.placed_as for table in tables))

    def _jump_to_preview(self, as_last_time: bool) -> None:
        """Spare the user two steps where nothing is to be decided."""
        if not self.files.wanted:
            return
        self.columns.set_tables(self.files.wanted)
        words = self.tr("Every column is known. Go back to see or change the matching.")
        if as_last_time:
            words = self.tr("Matched as last time (remembered). Go back to see or change the matching.")
        notes = [note for file in self.files.files for note in file.notes]  # else seen by nobody
        self.planning.make(" ".join([words, *map(spoken, notes[:_TOLD])]))

    def _go_on(self) -> None:
        step = self.steps.currentIndex()
        if step == FILES:
            self.columns.set_tables(self.files.wanted)
            self._show_step(COLUMNS)
        elif step == COLUMNS:
            if self.plan is None:
                self.planning.make()
            else:
                self._show_step(PREVIEW)
        elif step == PREVIEW:
            self._apply()
        else:
            self.accept()

    def _show_preview(self, words: str) -> None:
        self._show_step(PREVIEW)
        self.message.say(words)

    def _go_back(self, error: QmsError) -> None:
        """Go back to where the plan can be asked for again, and say why."""
        self._show_step(COLUMNS)
        self.message.say(str(error), wrong=True)

    def _tell_forgotten(self, table: FoundTable) -> None:
        for file in self.files.files:
            for one in (one for one in file.tables if one.signature == table.signature):
                forget(one)
        self._forget_plan()
        self.files.refresh()
        wanted = self.files.wanted
        self.columns.set_tables(wanted)
        self._show_step(COLUMNS if wanted else FILES)
        self.message.say(self.tr("The matching was forgotten; the columns were matched anew. Check them."))

    def _apply(self) -> None:
        plan, store = self.plan, self._desk.store
        if plan is None:
            return
        title = title_of([file.path for file in self._wanted_files])

        def work(job: Job) -> Change:
            with store.change(title) as change:
                change.tick = lambda: job.report(1, 1)  # a wish to cancel counts until the commit
                apply_plan(change.session, plan, job.report)
                change.tick()
            return change

        self.work.run(self.tr("Importing…"), work, self._tell_done, self._apply_failed)

    def _apply_failed(self, error: QmsError) -> None:
        """Plan again: a plan that was half applied and rolled back is no longer true."""
        self.planning.plan = None
        self._go_back(error)

    def _tell_done(self, change: Change) -> None:
        self._change_set, self._decided = change.change_set, False
        plan = self.plan
        if plan is not None:
            plan.told = change.told
            self.done_step.show_result(plan)
        self._show_step(DONE)
        self.imported.emit(change.changed)
        if plan is not None:
            self.memory.keep(self._wanted_files, plan, self.preview.orders)

    def _take_back(self) -> None:
        if self._change_set is not None:
            self.take_back_wanted.emit(self._change_set)
            self.accept()

    @property
    def _wanted_files(self) -> list[FoundFile]:
        return [file for file in self.files.files if any(table.wanted for table in file.tables)]

    def _save_rejects(self, path: Path) -> None:
        plan = self.plan
        if plan is not None:
            self.work.run(
                self.tr("Saving rejected rows…"),
                lambda _: write_rejects(plan, path),
                lambda count: self._tell_saved(count, path),
                lane=Lane.FILES,
            )

    def _tell_saved(self, count: int, path: Path) -> None:
        words = self.tr("{0} rejected rows were saved as {1}. Correct them there and import that file.")
        if count == 1:
            words = self.tr("1 rejected row was saved as {1}. Correct it there and import that file.")
        self.message.say(words.format(number_text(count, grouped=True), path))
        self._dress()

    def is_typed(self) -> bool:
        """Return whether something was decided by hand and not imported."""
        return self._decided

    def warn(self, sentence: str) -> None:
        self.message.say(sentence, wrong=True)

    def _note_decision(self) -> None:
        self._decided, self._warned = True, False

    def _forget_plan(self) -> None:
        self.planning.plan = None
        self._dress()

    def _cancel(self) -> None:
        if self.work.busy:
            self.work.cancel()
        else:
            self.leave()

    def done(self, result: int) -> None:
        """Close, and stop what is under way; an import under way is rolled back."""
        self.planning.plan = None
        self.files.files = []
        self.work.close_down(self.preview.clear())
        super().done(result)

    def _show_step(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self.message.clear()
        self._dress()
        firsts: tuple[QWidget, ...] = (
            self.files.add_files,
            self.columns.table,
            self.preview.grid,
            self.next,
        )
        firsts[step].setFocus()

    def _dress(self) -> None:
        """Bring titles and buttons in line with the step and with what runs."""
        step, busy = self.steps.currentIndex(), self.work.busy
        self.steps_line.show_step(step)
        self.steps.setEnabled(not busy or self.work.quiet)
        self.cancel.setVisible(busy or step != DONE)
        self.back.setVisible(step in (COLUMNS, PREVIEW))
        self.back.setEnabled(not busy)
        if step != PREVIEW or self.plan is not None:
            self.next.setText(self._next_words(step))
        self.next.setEnabled(not busy and self._can_go_on(step))

    def _next_words(self, step: int) -> str:
        if step == PREVIEW:
            number = self._to_write()
            if not number and self.plan is not None and self.plan.kept:
                return self.tr("Keep what is here")
            words = self.tr("Import 1 row") if number == 1 else self.tr("Import {0} rows")
            return words.format(number_text(number, grouped=True))
        return (self.tr("Match columns"), self.tr("Preview"), "", self.tr("Close"))[step]

    def _can_go_on(self, step: int) -> bool:
        if step == FILES:
            return bool(self.files.wanted)
        return step != PREVIEW or self._to_write() > 0 or (self.plan is not None and bool(self.plan.kept))

    def _to_write(self) -> int:
        plan = self.plan
        return plan.count(Verdict.NEW) + plan.count(Verdict.CHANGED) if plan is not None else 0

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.steps.currentIndex() == FILES and not self.work.busy and event.mimeData().hasUrls():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.read(paths)
