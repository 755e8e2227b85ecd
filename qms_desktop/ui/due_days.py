"""Due days leave the window: a word at the start of the day, a calendar file, a mail to whoever owns them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from qms_desktop.ui.jobs import Job, Jobs, Lane
from qms_desktop.ui.me import me
from qms_desktop.ui.outputs import ask_path, beside, local_day
from qms_desktop.ui.state import WindowState

if TYPE_CHECKING:
    from qms_desktop.insight.due import Due, Owner
    from qms_desktop.store.datafile import Store

WEEK = timedelta(days=7)
TRAY = "tray_message"
"""What the window remembers: whether the system's message is wanted."""
_TOLD = "told_on"


@dataclass(frozen=True, slots=True)
class Outlook:
    """How much is overdue and how much falls due within a week."""

    overdue: int
    coming: int


class DueDays(QObject):
    """Tells of due days and hands them on; reads in the background."""

    told = Signal(str)
    wanted = Signal()
    """Somebody wants to see what is due."""
    failed = Signal(str)

    def __init__(self, jobs: Jobs, state: WindowState, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._state, self._window = jobs, state, window
        self._icon: QSystemTrayIcon | None = None

    def tell(self, store: Store) -> None:
        """Say what is due: in the status line, once a day also as a message of the system where wanted."""
        who, day = me(self._state, store.path), local_day()
        self._work_out(store, partial(_outlook, who, day), lambda found: self._say(store.path, day, found))

    def export_calendar(self, store: Store) -> None:
        """Ask whose days and where, then write a calendar file."""
        self._jobs.run(partial(_people, store), lambda people: self._ask_calendar(store, people), owner=self)

    def mail_owner(self, store: Store, register: str, record: int) -> None:
        """Show the open commitments of whoever answers for a record as a mail to them."""
        work = partial(_commitments, register, record)
        self._work_out(store, work, lambda found: self._show_mail(*found))

    def _work_out(self, store: Store, work: Callable[[Store], Any], then: Callable[[Any], object]) -> None:
        """Look through all records, while the lists are read and records saved."""

        def look(job: Job) -> Any:
            with store.aside(partial(job.report, 0, 0), check=False) as copied:
                return work(copied)

        self._jobs.run_reporting(look, then, lane=beside(store, Lane.FIGURES), owner=self)

    def _say(self, path: Path, day: date, found: Outlook) -> None:
        words = self._words(found)
        if not words:
            return
        self.told.emit(words)
        told = self._state.value(_TOLD, {})
        if told.get(str(path)) != day.isoformat() and self._state.value(TRAY, True):
            self._state.remember(_TOLD, {**told, str(path): day.isoformat()})
            self._show_message(path.stem, words)

    def _words(self, found: Outlook) -> str:
        from qms_desktop.ui.words import number_text  # loads insight: a file is open by now

        counted = (
            (self.tr("%1 overdue"), found.overdue),
            (self.tr("%1 due in the next 7 days"), found.coming),
        )
        parts = [words.replace("%1", number_text(count, grouped=True)) for words, count in counted if count]
        return ", ".join(parts)

    def _show_message(self, title: str, words: str) -> None:
        """Let the system say it where there is a tray; a click shows what is due."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._icon.setToolTip("QMS Desktop")
            for signal in (self._icon.activated, self._icon.messageClicked):
                signal.connect(self._come_forward)
        self._icon.show()
        self._icon.showMessage(title, words, QIcon(QApplication.windowIcon()))

    def _come_forward(self, *_: object) -> None:
        window = self._window.window()
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()
        self.wanted.emit()

    def _ask_calendar(self, store: Store, people: list[tuple[int, str]]) -> None:
        from qms_desktop.ui.ask_person import EVERYBODY, PersonDialog

        chosen = PersonDialog.ask(self._window, people, me(self._state, store.path))
        if chosen is None:
            return
        person = None if chosen == EVERYBODY else chosen
        name = dict(people).get(person or 0, store.path.stem)
        path = ask_path(self._window, self.tr("Export"), store.path.parent / f"{name}.ics")
        if path is not None:
            words = self.tr("%1 days exported to %2").replace("%2", str(path))
            work = partial(_write_calendar, path, person)
            self._work_out(store, work, lambda count: self.told.emit(words.replace("%1", str(count))))

    def _show_mail(self, owner: Owner | None, days: tuple[Due, ...]) -> None:
        from qms_desktop.ui.mail import MailDialog

        if owner is None:
            self.failed.emit(self.tr("Nobody answers for this record, so there is nobody to write to."))
        elif not days:
            self.told.emit(self.tr("%1 has nothing open.").replace("%1", owner.name))
        else:
            MailDialog.show_for(self._window, owner, days, local_day())


def _outlook(person: int | None, day: date, store: Store) -> Outlook:
    from qms_desktop.insight.due import due

    with store.read() as session:
        days = due(session, person, day + WEEK)
    overdue = {(one.register, one.id) for one in days if one.on < day}
    return Outlook(len(overdue), len({(one.register, one.id) for one in days} - overdue))


def _people(store: Store) -> list[tuple[int, str]]:
    from qms_desktop.insight.due import active_people

    with store.read() as session:
        return active_people(session)


def _write_calendar(path: Path, person: int | None, store: Store) -> int:
    from qms_desktop.exchange.calendar import export_calendar

    with store.read() as session:
        return export_calendar(session, path, person)


def _commitments(register: str, record: int, store: Store) -> tuple[Owner | None, tuple[Due, ...]]:
    from qms_desktop.insight.due import due, owner_of

    with store.read() as session:
        owner = owner_of(session, register, record)
        return owner, due(session, owner.id) if owner is not None else ()
