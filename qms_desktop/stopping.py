"""Signals that stop a command of the command line: Ctrl+C, and what asks a process to end."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""Those that a system has: the last but one is told when a terminal closes, the last is Windows' own."""


class Stop:
    """A wish to stop. While a command writes it waits for a ``tick``, so that what is said then is true."""

    def __init__(self) -> None:
        self._writing = self._wanted = False

    def take(self, _signal: int, _frame: FrameType | None) -> None:
        """Stop at once, or with the next tick once something is written."""
        if not self._writing:
            raise KeyboardInterrupt
        self._wanted = True

    def tick(self, *_: object) -> None:
        """Something is being written; after the last tick it is too late to stop.

        Raises:
            KeyboardInterrupt: a signal came.
        """
        self._writing = True
        if self._wanted:
            raise KeyboardInterrupt


@contextmanager
def stoppable() -> Iterator[Stop]:
    """Let signals stop what is done inside; in a thread that gets none, nothing stops it."""
    stop = Stop()
    if threading.current_thread() is not threading.main_thread():
        yield stop
        return
    kinds = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
    before = [(kind, signal.signal(kind, stop.take)) for kind in kinds]
    try:
        yield stop
    finally:
        for kind, handler in before:
            signal.signal(kind, handler)
