"""Who has Python's interpreter: the window's thread within a millisecond, whatever works in the background.

A thread that waits for it asks for it only once it was let alone for the interval set here. One that writes a
file or reads row by row lets go of it again and again, and takes it back before the window's thread is awake:
that one never asks, and stands for a quarter of a second. A short interval helps, where the system has one.

CPython 3.11 waits whole milliseconds on Windows: ``Python/condvar.h`` divides the microseconds by 1,000 and
hands them to ``WaitForSingleObject``. Less than one becomes none: whoever waits spins, the interpreter goes
to and fro at every step, and a turn of the window takes several times as long. And one millisecond lasts
until the clock ticks, up to 15.6 by default. So there the clock ticks each millisecond while jobs run, and
everywhere jobs give way by themselves (``giving_way``).
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from threading import get_ident
from typing import Any

from PySide6.QtCore import SIGNAL, SLOT, QAbstractEventDispatcher, QObject, QTimer

from qms_desktop.giving_way import give_way_while
from qms_desktop.ui.jobs import Jobs

_AN_HOUR = 3_600_000


def favour_window(jobs: Jobs) -> None:
    """Let the window's thread have the interpreter soon; called in it, once there is a ``QApplication``."""
    give_way_while(at_work())
    if sys.platform == "win32":
        sys.setswitchinterval(0.001)
        FineClock(jobs, ctypes.WinDLL("winmm"))
    else:
        sys.setswitchinterval(0.0002)


def at_work() -> Callable[[], bool]:
    """Return what tells other threads whether this one is at work, or waits for the interpreter to be so.

    A timer runs meanwhile. Qt starts and stops it without Python, for which the thread may be waiting. On
    Linux its event loop says so for a part of its turns only: there the short interval has to do.
    """
    working = QTimer()
    working.setInterval(_AN_HOUR)
    dispatcher = QAbstractEventDispatcher.instance()
    QObject.connect(dispatcher, SIGNAL("awake()"), working, SLOT("start()"))
    QObject.connect(dispatcher, SIGNAL("aboutToBlock()"), working, SLOT("stop()"))
    here = get_ident()
    return lambda: working.isActive() and get_ident() != here


class FineClock(QObject):
    """Lets the clock of Windows tick each millisecond while jobs run; all day it would empty a battery."""

    def __init__(self, jobs: Jobs, winmm: Any) -> None:
        super().__init__(jobs)
        self._winmm = winmm
        self._is_fine = False
        jobs.busy.connect(self._follow)

    def _follow(self, busy: bool) -> None:
        """Each beginning needs its end; ``busy`` may be told twice."""
        if busy == self._is_fine:
            return
        self._is_fine = busy
        if busy:
            self._winmm.timeBeginPeriod(1)
        else:
            self._winmm.timeEndPeriod(1)
