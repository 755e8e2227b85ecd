"""How long the whole window stalls while somebody does all there is to do, over a full company's data file.

For each thing done it prints the longest turn of the event loop: by processor time of the window's own thread
(what a busy machine adds nothing to), by the clock, and how long the thread stood still at most while a
background job worked: waiting for the interpreter, which the job held.
Turns over 60 ms name where they were, and what ran beside. What everything rests on is done in any case.
Run: ``python -m benchmarks.window_stalls [COUNT] [PART OF A NAME]``.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks.full_company import full_company
from benchmarks.watch import LIMIT, Longest, Watch, settle
from benchmarks.window_tasks import tasks
from qms_desktop.app import collect_here
from qms_desktop.ui.interpreter import favour_window
from qms_desktop.ui.jobs import Jobs
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.state import WindowState
from qms_desktop.ui.theme import Mode, Theme

Done = TypeVar("Done")


def said(name: str, one: Longest) -> str:
    """Return a line for one thing done, and where its long turns were."""
    over = "  OVER" if max(one.busy, one.stood) > LIMIT else ""
    numbers = "".join(f"{value * 1000:7.0f}" for value in (one.busy, one.wall, one.stood))
    places = "".join(f"\n      {count:3} x {place}" for place, count in one.places.most_common(5))
    return f"{name:<44}{numbers}{one.whole:8.2f} s{over}{places}"


def started(jobs: Jobs, config: Path) -> MainWindow:
    """Return a window that is shown."""
    window = MainWindow(Theme(Mode.LIGHT), jobs, WindowState(config))
    window.show()
    return window


def main() -> None:
    """Build the data, do everything, print a line for each thing done."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    wanted = sys.argv[2] if len(sys.argv) > 2 else ""
    app = QApplication.instance() or QApplication(sys.argv)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = full_company(folder, count)
        jobs = Jobs()
        favour_window(jobs)
        collect_here(app, jobs)
        jobs.crashed.connect(lambda sentence: print("CRASHED:", sentence))
        watch = Watch()
        print(f"{'load ' + str(os.getloadavg()[0]):<44}{'busy':>7}{'clock':>7}{'stood':>7}   whole")

        def do(name: str, thing: Callable[[], Done]) -> Done:
            with watch.doing(name):
                done = thing()
                settle(jobs)
            print(said(name, watch.found[name]), flush=True)
            return done

        window = do("start", lambda: started(jobs, folder / "config"))
        for task in tasks(window, path, folder):
            if wanted in task.name or task.needed:
                do(task.name, task.do)
        do("close", window.close)
        watch.end()
        jobs.close()
        QApplication.clipboard().clear()
    worst = max(watch.found.items(), key=lambda item: item[1].busy)
    print(f"longest turn: {worst[0]}, {worst[1].busy * 1000:.0f} ms; load {os.getloadavg()[0]}")
    del app


if __name__ == "__main__":
    main()
