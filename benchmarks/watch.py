"""Times the turns of a window's event loop, and tells where the long ones are."""

from __future__ import annotations

import faulthandler
import re
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryFile

from PySide6.QtCore import QEventLoop, Qt, QTimer

from qms_desktop.ui.jobs import Jobs

LIMIT = 0.1
"""Seconds a turn may take."""
NAMED = 0.06
"""Seconds after which a turn says where it is."""
_TURN = 2
"""Milliseconds between the turns that are timed."""
_THREAD = re.compile(r"hread 0x([0-9a-f]+) .*:\n((?:  .*\n)*)")
_LINE = re.compile(r'  File "(.+)", line (\d+) in (.+)')


@dataclass(slots=True)
class Longest:
    """The longest turns of one thing done, in seconds."""

    wall: float = 0.0
    busy: float = 0.0
    """Processor time of the window's own thread: what a busy machine does not add to."""
    stood: float = 0.0
    """Of one turn: waiting while another thread of ours worked, for the interpreter that this one holds."""
    whole: float = 0.0
    places: Counter[str] = field(default_factory=Counter)


class Watch:
    """Times each turn of the event loop, and looks where a long one is."""

    def __init__(self) -> None:
        self.found: dict[str, Longest] = {}
        self._now = Longest()
        self._schedule = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._window = threading.get_ident()
        self._seen: list[str] = []
        self._last = self._used = self._beside = self._delayed = 0.0
        self._ended = threading.Event()
        self._begin()
        threading.Thread(target=self._look, daemon=True).start()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.turn)
        self._timer.start(_TURN)

    @contextmanager
    def doing(self, name: str) -> Iterator[None]:
        """Put the turns until the end of the block under a name."""
        self.turn()
        self._now = self.found[name] = Longest()
        start = time.perf_counter()
        yield
        self.turn()
        self._now.whole = time.perf_counter() - start
        self._now = Longest()

    def end(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._ended.set()

    def turn(self) -> None:
        """A turn of the event loop ends here, the next begins."""
        wall, busy = time.perf_counter() - self._last, time.thread_time() - self._used
        self._now.wall = max(self._now.wall, wall)
        self._now.busy = max(self._now.busy, busy)
        self._now.stood = max(self._now.stood, self._stood(wall, busy))
        if wall > NAMED:
            here, *beside = self._seen or [""]
            self._now.places[" | beside it ".join([here or "inside Qt", *filter(None, beside)])] += 1
        self._begin()

    def _stood(self, wall: float, busy: float) -> float:
        """Return for how long the window's thread waited in a turn, though there was a processor for it.

        No longer than our other threads worked: one that holds the interpreter and is not let on to a
        processor, because other programs are, is none of our making.
        """
        beside = time.process_time() - time.thread_time() - self._beside
        return max(min(wall - busy - (self._delay() - self._delayed), beside), 0.0)

    def _begin(self) -> None:
        self._seen = []
        self._delayed = self._delay()
        self._last, self._used = time.perf_counter(), time.thread_time()
        self._beside = time.process_time() - self._used

    def _delay(self) -> float:
        """Seconds for which the window's thread could have run and the machine had no processor for it."""
        return int(self._schedule.read_text().split()[1]) / 1e9 if self._schedule.exists() else 0.0

    def _look(self) -> None:
        """In a thread of its own: note where each thread is once a turn has lasted too long, ours first.

        It sees what runs when it gets the interpreter, so what does not let go of it for long is named late.
        """
        while not self._ended.wait(0.005):
            if self._seen or time.perf_counter() - self._last < NAMED:
                continue
            self._seen = places(self._window)


def places(first: int) -> list[str]:
    """Return where each thread is, the one asked for first; others only where in the product's code.

    Written down by Python's own fault handler: who holds on to a frame that paints holds on to its painter,
    and Qt crashes where that one ends later, in another thread.
    """
    with TemporaryFile("w+", encoding="utf-8") as file:
        faulthandler.dump_traceback(file)
        file.seek(0)
        threads = dict(_THREAD.findall(file.read()))
    here = place(threads.pop(f"{first:016x}", ""))
    return [here, *filter(None, map(place, threads.values()))]


def place(stack: str) -> str:
    """Return where a thread is in the product's code, innermost first; empty: nowhere in it."""
    ours = [found for found in _LINE.findall(stack) if "qms_desktop" in Path(found[0]).parts]
    return " < ".join(f"{Path(name).name}:{line} {function}" for name, line, function in ours[:3])


def wait(milliseconds: int) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle(jobs: Jobs, seconds: float = 120) -> None:
    """Let the event loop run until nothing is under way any more and all is painted."""
    end = time.perf_counter() + seconds
    wait(40)
    quiet = 0
    while quiet < 3 and time.perf_counter() < end:
        wait(30)
        quiet = quiet + 1 if jobs.idle else 0
