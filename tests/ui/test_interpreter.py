"""Who has Python's interpreter: what other threads see of the window's, and the clock of Windows."""

from __future__ import annotations

from threading import Thread

from PySide6.QtCore import QAbstractEventDispatcher
from pytestqt.qtbot import QtBot

from qms_desktop.ui.interpreter import FineClock, at_work
from qms_desktop.ui.jobs import Jobs


class Winmm:
    """Stands in for the library of Windows that has the clock."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def timeBeginPeriod(self, milliseconds: int) -> None:  # noqa: N802 - as the library has it
        self.asked.append(f"begin {milliseconds}")

    def timeEndPeriod(self, milliseconds: int) -> None:  # noqa: N802 - as the library has it
        self.asked.append(f"end {milliseconds}")


def test_other_threads_see_whether_the_windows_is_at_work_and_it_never_waits_for_itself(qtbot: QtBot) -> None:
    is_at_work, seen = at_work(), []

    def look() -> None:
        thread = Thread(target=lambda: seen.append(is_at_work()))
        thread.start()
        thread.join()

    dispatcher = QAbstractEventDispatcher.instance()
    dispatcher.awake.emit()
    look()
    assert not is_at_work()
    dispatcher.aboutToBlock.emit()
    look()
    assert seen == [True, False]


def test_the_clock_of_windows_ticks_finely_while_jobs_run_and_not_all_day(qtbot: QtBot) -> None:
    jobs, winmm = Jobs(), Winmm()
    FineClock(jobs, winmm)
    began: list[list[str]] = []
    jobs.run(lambda: began.append(list(winmm.asked)), lambda _: jobs.run(lambda: None))
    jobs.drain()
    assert began == [["begin 1"]]
    assert winmm.asked == ["begin 1", "end 1"]
    jobs.close()
