"""How long the whole window stalls while somebody does all there is to do, over a full company's data file.

For each thing done it prints the longest turn of the event loop: by processor time of the window's own thread
(what a busy machine adds nothing to), by the clock, and how long the thread stood still in that turn although
the machine had a processor for it: waiting for the interpreter (a background job holds it) or for the disk.
Turns over 60 ms name where they were, and what ran beside. What everything rests on is done in any case.
Run: ``python -m benchmarks.window_stalls [COUNT] [PART OF A NAME]``.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.full_company import full_company
from qms_desktop.app import collect_here, favour_window
from qms_desktop.ui.jobs import Jobs
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.state import WindowState
from qms_desktop.ui.theme import Mode, Theme

LIMIT = 0.1
"""Seconds a turn may take."""
NAMED = 0.06
"""Seconds after which a turn says where it is."""
_TURN = 2
"""Milliseconds between the turns that are timed."""


@dataclass(slots=True)
class Longest:
    """The longest turns of one thing done, in seconds."""

    wall: float = 0.0
    busy: float = 0.0
    stood: float = 0.0
    """Of the longest by the clock: neither working nor waiting for a processor."""
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
        self._last = self._used = self._delayed = 0.0
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
        print(said(name, self._now), flush=True)
        self._now = Longest()

    def end(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._ended.set()

    def turn(self) -> None:
        """A turn of the event loop ends here, the next begins."""
        wall, busy = time.perf_counter() - self._last, time.thread_time() - self._used
        if wall > self._now.wall:
            self._now.wall = wall
            self._now.stood = max(wall - busy - (self._delay() - self._delayed), 0.0)
        self._now.busy = max(self._now.busy, busy)
        if wall > NAMED:
            here, *beside = self._seen or [""]
            self._now.places[" | beside it ".join([here or "inside Qt", *filter(None, beside)])] += 1
        self._begin()

    def _begin(self) -> None:
        self._seen = []
        self._delayed = self._delay()
        self._last, self._used = time.perf_counter(), time.thread_time()

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
    """Return where each thread is, the one asked for first; others only where in the product's code."""
    frames = sys._current_frames()
    return [place(frames.pop(first)), *filter(None, map(place, frames.values()))]


def place(frame: FrameType) -> str:
    """Return where a thread is in the product's code, innermost first; empty: nowhere in it."""
    ours = [one for one in traceback.extract_stack(frame) if "qms_desktop" in Path(one.filename).parts]
    return " < ".join(f"{Path(one.filename).name}:{one.lineno} {one.name}" for one in reversed(ours[-3:]))


def said(name: str, one: Longest) -> str:
    """Return a line for one thing done, and where its long turns were."""
    over = "  OVER" if max(one.busy, one.wall) > LIMIT else ""
    numbers = "".join(f"{value * 1000:7.0f}" for value in (one.busy, one.wall, one.stood))
    places = "".join(f"\n      {count:3} x {place}" for place, count in one.places.most_common(5))
    return f"{name:<44}{numbers}{one.whole:8.2f} s{over}{places}"


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


def main() -> None:
    """Build the data, do everything, print a line for each thing done."""
    from benchmarks.window_tasks import tasks

    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    wanted = sys.argv[2] if len(sys.argv) > 2 else ""
    favour_window()
    app = QApplication.instance() or QApplication(sys.argv)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = full_company(folder, count)
        jobs = Jobs()
        collect_here(app, jobs)
        jobs.crashed.connect(lambda sentence: print("CRASHED:", sentence))
        watch = Watch()
        print(f"{'load ' + str(os.getloadavg()[0]):<44}{'busy':>7}{'clock':>7}{'stood':>7}   whole")
        with watch.doing("start"):
            window = MainWindow(Theme(Mode.LIGHT), jobs, WindowState(folder / "config"))
            window.show()
            settle(jobs)
        for task in tasks(window, path, folder):
            if wanted in task.name or task.needed:
                with watch.doing(task.name):
                    task.do()
                    settle(jobs)
        with watch.doing("close"):
            window.close()
            settle(jobs)
        watch.end()
        jobs.close()
        QApplication.clipboard().clear()
    worst = max(watch.found.items(), key=lambda item: item[1].busy)
    print(f"longest turn: {worst[0]}, {worst[1].busy * 1000:.0f} ms; load {os.getloadavg()[0]}")
    del app


if __name__ == "__main__":
    main()
