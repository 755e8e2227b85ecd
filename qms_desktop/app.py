"""Composition root: the only place that wires paths, log, data file and window together."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMessageLogContext, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from qms_desktop import paths
from qms_desktop.files import is_there
from qms_desktop.giving_way import give_way_while, nobody
from qms_desktop.logs import start_log
from qms_desktop.resources import resource
from qms_desktop.ui.interpreter import favour_window
from qms_desktop.ui.jobs import Jobs
from qms_desktop.ui.language import language_of, speak
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.state import WindowState
from qms_desktop.ui.theme import Mode, Theme

if TYPE_CHECKING:
    from qms_desktop.store.datafile import Store

log = logging.getLogger(__name__)

YOUNG = 10_000
"""Objects made since the last collection that make the next one due."""
MOST = 40_000
"""Objects walked in one turn: for some hundredths of a second."""


def run(data: Path | None = None) -> int:
    """Open the window on a data file, the user's own where none is named; answer the exit code."""
    start_log(paths.log_dir())
    app = _application()
    jobs = Jobs()
    favour_window(jobs)
    collecting = collect_here(app, jobs)
    state = WindowState(paths.config_dir())
    speak(app, language_of(state.value("language", "")))
    theme = Theme(Mode(state.value("colours", Mode.SYSTEM.value)))
    window = MainWindow(theme, jobs, state)
    sys.excepthook = lambda kind, error, trace: _tell_crash(window, kind, error, trace)
    window.show()
    QTimer.singleShot(0, lambda: _open_first(window, data))
    code = app.exec()
    collecting.stop()
    jobs.close()
    give_way_while(nobody)
    return code


def offscreen_screenshots(store: Store, folder: Path) -> Iterator[Path]:
    """Picture every screen of a data file into a folder; needs no display."""
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _application()
    from qms_desktop.ui.screenshots import write_screenshots

    before = qInstallMessageHandler(_tell_of_pictures)
    try:
        yield from write_screenshots(store, folder)
    finally:
        qInstallMessageHandler(before)


def _tell_of_pictures(_: QtMsgType, __: QMessageLogContext, words: str | None) -> None:
    """Write what Qt says to stderr, but for this: off screen no window has a frame that keeps to a size."""
    if words is not None and "propagateSizeHints" not in words:
        print(words, file=sys.stderr)


def collect_here(app: QCoreApplication, jobs: Jobs) -> QTimer:
    """Free what only refers to itself in the window's thread alone, in short turns while nothing else runs.

    Python collects wherever it happens to run: in a background job it would free widgets, and Qt ends the app
    then. And walking every row of a large import would stall the window.

    Returns:
        What does it every second; to be stopped before other threads than those of ``jobs`` run.
    """
    gc.freeze()
    gc.disable()
    timer = QTimer(app)
    timer.timeout.connect(lambda: collect_if_due() if jobs.idle else None)
    timer.start(1000)
    return timer


def collect_if_due() -> None:
    """Collect what was made lately; where that is too much for a turn it lives on, and is never walked."""
    young, _, _ = gc.get_count()
    if young < YOUNG:
        return
    if young > MOST or len(gc.get_objects()) > MOST:
        gc.freeze()
    else:
        gc.collect()


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["qms-desktop"])
    app.setApplicationName("QMS Desktop")
    app.setDesktopFileName("qms-desktop")
    app.setWindowIcon(QIcon(str(resource("icons", "qms-desktop.svg"))))
    return app


def _open_first(window: MainWindow, data: Path | None) -> None:
    """Open the file asked for, else the last one, else the user's own; ask where there is none of them.

    Where the last one does not lie there now, that is said: nobody types into an older file by mistake.
    """
    recent = window.state.recent_files()
    path = data or (recent[0] if recent else paths.data_file())
    if data is not None or recent or is_there(path):
        _show_round(window)
        window.files.open(path)
    else:
        _welcome(window, path.parent)


def _welcome(window: MainWindow, folder: Path) -> None:
    from qms_desktop.ui.welcome import WelcomeDialog

    start = WelcomeDialog.ask(window.jobs, folder, window)
    if start is None:
        window.close()
        return
    window.problem.clear()
    if start.import_next:
        window.file_shown.connect(window.import_files, Qt.ConnectionType.SingleShotConnection)
    else:
        _show_round(window)
    window.files.open(start.path)


def _show_round(window: MainWindow) -> None:
    """Begin the tour once the file is shown, at the first start that has nothing else to do."""
    if not window.state.value("toured"):
        window.file_shown.connect(window.help.show_tour, Qt.ConnectionType.SingleShotConnection)


def _tell_crash(
    window: MainWindow, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Log a bug and say so in the window; the app lives on."""
    if issubclass(kind, KeyboardInterrupt):
        window.close()
        return
    log.critical("A slot failed", exc_info=(kind, error, trace))
    window.tell_problem(
        "Something went wrong inside QMS Desktop. What was saved is kept; the log has the details."
    )
