"""Pictures of every screen, light and dark: for the demo, the README, and for looking at them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from qms_desktop.errors import OutputError
from qms_desktop.resources import resource
from qms_desktop.store.datafile import Store
from qms_desktop.ui.jobs import Jobs
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.register_tab import RegisterTab
from qms_desktop.ui.state import WindowState
from qms_desktop.ui.theme import Mode, Theme
from qms_desktop.ui.workspace import TABS, Workspace

SIZE = QSize(1280, 800)
FORMS = ("capa", "kpi", "review", "process", "action", "objective")


def write_screenshots(store: Store, folder: Path) -> list[Path]:
    """Write every tab and the forms of some registers as PNG files of 1280 x 800.

    Args:
        store: the data file to show; it stays open.
        folder: where to; made where it is missing.

    Raises:
        OutputError: a picture can't be written.
    """
    _use_own_font()
    with TemporaryDirectory() as state:
        return [
            _write(window, folder / f"{name}-{mode.value}.png")
            for mode in (Mode.LIGHT, Mode.DARK)
            for name, window in _screens(store, mode, Path(state))
        ]


def _screens(store: Store, mode: Mode, state: Path) -> Iterator[tuple[str, MainWindow]]:
    """Yield the window on each screen, painted with its data."""
    jobs = Jobs()
    window = MainWindow(Theme(mode), jobs, WindowState(state))
    window.resize(SIZE)
    window.show_file(store)
    window.show()
    workspace = window.workspace
    if workspace is None:
        return
    for name in _walk(workspace):
        settle(jobs)
        yield name, window
    workspace.setParent(None)
    window.workspace = None
    window.close()
    workspace.deleteLater()
    jobs.close()


def _walk(workspace: Workspace) -> Iterator[str]:
    """Go to each tab, then to the form of its first record where it has one of note."""
    yield "home"
    for name in (name for names in TABS for name in names):
        tab = workspace.go_to(name)
        yield name
        if tab.register in FORMS and tab.grid.current_record is not None:
            settle(workspace.desk.jobs)
            tab.open_record(tab.model.record_id(_telling_row(tab)))
            yield f"{tab.register}-form"
            tab.form.close_form()


def _telling_row(tab: RegisterTab) -> int:
    """Return the row of the first record on its way, which shows more than a finished one."""
    names = tab.model.columns
    if "state" not in names:
        return 0
    column, rows = names.index("state"), range(min(tab.model.rowCount(), 200))
    signs = [str(tab.model.index(row, column).data() or "")[:1] for row in rows]
    return next((row for row, sign in enumerate(signs) if sign in ("◔", "◑", "◕")), 0)


def settle(jobs: Jobs) -> None:
    """Let everything asked for arrive and be painted."""
    for _ in range(6):
        QApplication.processEvents()
        jobs.drain()


def _write(window: MainWindow, path: Path) -> Path:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"The pictures could not be written: {error.strerror}. Choose another folder."
        ) from error
    if not window.grab().save(str(path)):
        raise OutputError(f"{path.name} could not be written; choose another folder.")
    return path


def _use_own_font() -> None:
    """Without a desktop there is no system font; take the one shipped for printing."""
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.platformName() == "offscreen":
        for name in ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"):
            QFontDatabase.addApplicationFont(str(resource("fonts", name)))
        app.setFont(QFont("Noto Sans", 10))
