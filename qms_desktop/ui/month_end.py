"""The month-end screen: the readings of all KPIs that are due, typed in one go, posted and locked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qms_desktop.errors import OutputError, QmsError
from qms_desktop.insight.month_end import DueReading
from qms_desktop.model.kpis import Frequency, ReadingState
from qms_desktop.model.periods import first_day, last_complete, period_of
from qms_desktop.ui import month_end_work
from qms_desktop.ui.ask import ReasonDialog
from qms_desktop.ui.clipboard_cells import pasted_words
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.editors import QuietComboBox
from qms_desktop.ui.help_menu import f1_opens
from qms_desktop.ui.jobs import after
from qms_desktop.ui.language import spoken
from qms_desktop.ui.message_bar import MessageBar
from qms_desktop.ui.month_end_grid import MonthEndGrid
from qms_desktop.ui.month_end_model import MonthEndModel, Row
from qms_desktop.ui.month_end_paste import Placed
from qms_desktop.ui.month_end_work import Done, Entry
from qms_desktop.ui.theme import SPACING
from qms_desktop.ui.words import month_text, today

_MONTHS = 36
"""How many months back can be chosen."""
_AT_MONTHS_END = 5
"""Days before its end from which a month is offered first; before, it is the one that is over."""
_DRAFT_AFTER = 800
"""Milliseconds after the first keystroke not yet drafted."""
_NAMED = 6
"""Missing readings named one by one."""


class MonthEnd(QDialog):
    """One month at a time; what is typed is kept when it closes."""

    changed = Signal(object)
    """What was changed, a ``Changed``."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Month-end readings"))
        f1_opens(self, "KPIs")
        self.model = MonthEndModel(desk.theme, self)
        self.grid = MonthEndGrid(desk.theme, self.model)
        self.message = MessageBar()
        self.counts = QLabel()
        self.counts.setWordWrap(True)
        self.month = QuietComboBox()
        self._draft_later = after(_DRAFT_AFTER, self, self.keep_draft)
        self._assemble()
        self.model.edited.connect(self._follow)
        self.grid.finished.connect(lambda: self.post_button.setFocus())
        self.grid.pasted.connect(self._tell_pasted)
        self.month.activated.connect(lambda _: self._choose())
        self._shown = self.month.currentData()
        self.read()

    def read(self) -> None:
        """Show the chosen month."""
        store, month = self._desk.store, self.month.currentData()
        self._desk.jobs.run(lambda: month_end_work.read(store, month), self._show, self._refuse, owner=self)

    def go_to(self, month: str) -> None:
        """Show a month in ISO form, where it is one of those offered."""
        at = self.month.findData(month)
        if at >= 0 and at != self.month.currentIndex():
            self.month.setCurrentIndex(at)
            self._choose()

    def save_drafts(self) -> None:
        """Keep what can be read in the data file, not posted yet."""
        rows = [row for row in self.model.rows if row.is_dirty and row.due.state is not ReadingState.POSTED]
        self._write([row for row in rows if row.lacks() not in ("unread", "value")], ReadingState.DRAFT)

    def post(self) -> None:
        """Post every row that is complete; the others stay typed and say what they want."""
        self._write([row for row in self.model.rows if row.waits and not row.lacks()], ReadingState.POSTED)

    def lock(self) -> None:
        """Lock what is posted."""
        store, month = self._desk.store, self.month.currentData()
        self._run(lambda: month_end_work.lock(store, month), self.tr("%1 is locked."))

    def unlock(self) -> None:
        """Ask why, then open the month again."""
        heading = self.tr("Unlock %1").replace("%1", self.month.currentText())
        note = self.tr("The reason is kept with each KPI, with the value that stood there.")
        reason = ReasonDialog.ask(self, "kpi", heading, self.tr("Unlock"), note)
        if reason is not None:
            why, store, month = reason, self._desk.store, self.month.currentData()
            self._run(lambda: month_end_work.unlock(store, month, why), self.tr("%1 is unlocked."))

    def keep_draft(self) -> None:
        """Write what is typed and not stored to the drafts of this computer."""
        self._draft_later.stop()
        raw = self.model.raw()
        try:
            if raw:
                self._desk.drafts.keep(_key(self._shown), dict(raw), {})
            else:
                self._desk.drafts.discard(_key(self._shown))
        except OutputError as error:
            self.message.say(str(error), wrong=True)

    def done(self, result: int) -> None:
        """Close; what is typed stays as a draft."""
        self.grid.finish()
        self.keep_draft()
        super().done(result)

    def _choose(self) -> None:
        self.keep_draft()
        self._shown = self.month.currentData()
        self.message.clear()
        self.read()

    def _show(self, due: Sequence[DueReading]) -> None:
        draft = self._desk.drafts.get(_key(self._shown))
        self.model.show_due(due, draft.values if draft is not None else {})
        self._follow()
        self._draft_later.stop()
        self.grid.begin(goes_there=not self.month.hasFocus())

    def _write(self, rows: Sequence[Row], state: ReadingState) -> None:
        store, month = self._desk.store, self.month.currentData()
        entries = [_entry(row) for row in rows]
        if not entries:
            self.message.say(self._waiting() or self.tr("There is nothing new to save."))
            return
        self.keep_draft()
        posted = state is ReadingState.POSTED
        words = self.tr("%n posted.", "", len(entries)) if posted else self.tr("%n kept.", "", len(entries))
        said = words.replace("%n", str(len(entries)))
        self._run(lambda: month_end_work.write(store, month, entries, state), said)

    def _run(self, work: Callable[[], Done], said: str) -> None:
        self._hold(True)
        words = said.replace("%1", self.month.currentText())
        self._desk.jobs.run(work, lambda done: self._saved(done, words), self._refuse, owner=self)

    def _saved(self, done: Done, words: str) -> None:
        """Say what happened, keep what is still typed, show the month as it stands now."""
        self._hold(False)
        store, month = self._desk.store, self.month.currentData()

        def show(due: Sequence[DueReading]) -> None:
            self._show(due)
            self.keep_draft()
            self.message.say(" ".join([words, *map(spoken, done.told), self._waiting()]).strip())

        self._desk.jobs.run(lambda: month_end_work.read(store, month), show, self._refuse, owner=self)
        self.changed.emit(done.changed)

    def _refuse(self, error: QmsError) -> None:
        self._hold(False)
        self.message.say(str(error), wrong=True)

    def _hold(self, held: bool) -> None:
        for button in (self.draft_button, self.post_button, self.lock_button, self.unlock_button):
            button.setEnabled(not held)
        if not held:
            self._dress()

    def _follow(self) -> None:
        if not self._draft_later.isActive():
            self._draft_later.start()
        self._dress()

    def _dress(self) -> None:
        """Say how far the month is and what is missing; offer what makes sense."""
        rows = self.model.rows
        reported = [row for row in rows if row.due.is_reported]
        missing = [f"{row.due.number} {row.due.name}" for row in rows if not row.due.is_reported]
        nothing = self.tr("No KPI is due in this month. Choose another one, or add KPIs on their tab.")
        told = self.tr("%1 of %2 reported").replace("%1", str(len(reported))).replace("%2", str(len(rows)))
        if missing:
            more = self.tr(" and %1 more").replace("%1", str(len(missing) - _NAMED))
            names = ", ".join(missing[:_NAMED]) + (more if len(missing) > _NAMED else "")
            told += "  ·  " + self.tr("missing: %1").replace("%1", names)
        self.counts.setText(told if rows else nothing)
        states = {row.due.state for row in rows}
        self.lock_button.setEnabled(ReadingState.POSTED in states and not any(row.is_dirty for row in rows))
        self.unlock_button.setVisible(ReadingState.LOCKED in states)
        self.post_button.setEnabled(any(row.waits for row in rows))
        self.draft_button.setEnabled(any(row.is_dirty for row in rows))

    def _tell_pasted(self, found: Placed) -> None:
        """Say how many cells came in, and which did not."""
        left = (
            (self.tr("Locked, and left as they are: %1."), found.locked),
            (self.tr("There is no row for: %1."), found.left_out),
        )
        words = pasted_words(len(found.cells), left)
        self.message.say(words, wrong=bool(found.locked or found.left_out))

    def _waiting(self) -> str:
        """What is typed and could not be posted, in a sentence; empty where all is done."""
        lacking = [row.due.number for row in self.model.rows if row.waits and row.lacks()]
        words = self.tr("%1 still wait: see the outcome beside them.")
        return words.replace("%1", ", ".join(lacking)) if lacking else ""

    def _assemble(self) -> None:
        day, months = today(), []
        month = period_of(day, Frequency.MONTHLY)
        for _ in range(_MONTHS):
            months.append(month)
            month = last_complete(first_day(month), Frequency.MONTHLY)
        for one in months:
            self.month.addItem(month_text(first_day(one)), one)
        nearly_over = period_of(day + timedelta(days=_AT_MONTHS_END), Frequency.MONTHLY) != months[0]
        self.month.setCurrentIndex(0 if nearly_over else 1)
        self.month.setAccessibleName(self.tr("Month"))
        self.draft_button = self._button(self.tr("Save drafts"), self.save_drafts)
        self.post_button = self._button(self.tr("Post"), self.post)
        self.post_button.setProperty("primary", True)
        self.lock_button = self._button(self.tr("Lock month"), self.lock)
        self.unlock_button = self._button(self.tr("Unlock…"), self.unlock)
        close = self._button(self.tr("Close"), self.accept)
        hint = QLabel(
            self.tr("Enter goes down. Numbers, 98.5 %, 1/3 or n/a; a column from Excel can be pasted.")
        )
        hint.setProperty("muted", True)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(SPACING)
        head.addWidget(self.month)
        head.addWidget(hint)
        head.addStretch(1)
        foot.setSpacing(SPACING)
        for button in (self.lock_button, self.unlock_button):
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (close, self.draft_button, self.post_button):
            foot.addWidget(button)
        line = QFrame()
        line.setObjectName("hairline")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*(2 * SPACING,) * 4)
        outer.setSpacing(SPACING)
        outer.addLayout(head)
        outer.addWidget(line)
        outer.addWidget(self.message)
        outer.addWidget(self.grid, 1)
        outer.addWidget(self.counts)
        outer.addLayout(foot)
        screen = QGuiApplication.primaryScreen().availableGeometry().size()
        self.resize(min(1240, screen.width() - 40), min(720, screen.height() - 60))

    def _button(self, words: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(words.rstrip("…"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: slot())
        return button


def _entry(row: Row) -> Entry:
    typed, due = row.typed, row.due
    if typed.none:
        return Entry(due.kpi, due.period, None, None, row.comment)
    return Entry(due.kpi, due.period, typed.value, row.comment, None)


def _key(month: str) -> str:
    return f"month_end:{month}"
