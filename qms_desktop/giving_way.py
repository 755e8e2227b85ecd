"""Background work gives way to the window's thread by itself.

A thread that waits for the interpreter is woken whenever it is let go of, and a job that does so for an
instant with each statement or row has taken it back by then. So a job sleeps after it, while the window's
thread is at work or waits: no clock of the system matters (``ui.interpreter``), and while the window rests it
costs nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import local

STEP = 0.0005
"""Seconds slept at once."""
LEAST = 0.002
"""Seconds worked before there is something to give."""
MOST = 0.02
"""Seconds given at once."""


class _Thread(local):
    """What each thread has of its own."""

    went_on = 0.0
    """When it last came back from giving way."""


_own = _Thread()


def nobody() -> bool:
    """Nobody is to be let through: there is no window."""
    return False


_is_wanted: Callable[[], bool] = nobody


def give_way_while(is_wanted: Callable[[], bool]) -> None:
    """Say how a thread is to tell whether another one is to be let through; ``nobody`` ends it."""
    global _is_wanted
    _is_wanted = is_wanted


def give_way(*_: object) -> None:
    """Sleep while another thread is to be let through, but no longer than was worked since the last time."""
    is_wanted = _is_wanted
    if not is_wanted():
        return
    now = time.perf_counter()
    worked = now - _own.went_on
    if worked < LEAST:
        return
    end = now + min(worked, MOST)
    while is_wanted() and time.perf_counter() < end:
        time.sleep(STEP)
    _own.went_on = time.perf_counter()
