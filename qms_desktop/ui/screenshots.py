"""Pictures of every screen, light and dark, at 100 % and 200 %: for the demo and the README."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontDatabase, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from qms_desktop.errors import OutputError
from qms_desktop.resources import resource
from qms_desktop.store.datafile import Store
from qms_desktop.ui.jobs import Jobs
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.register_tab import RegisterTab
from qms_desktop.ui.screens import beside, settle
from qms_desktop.ui.state import WindowState
from qms_desktop.ui.theme import Mode, Theme
from qms_desktop.ui.workspace import TABS, Workspace

SCALES = {1: QSize(1280, 800), 2: QSize(960, 540)}
"""Pixels a point -> the window's size in points; at 200 % that of a full-HD laptop."""
FORMS = ("capa", "kpi", "review", "process", "action", "objective")


def write_screenshots(store: Store, folder: Path) -> list[Path]:
    """Write every screen as PNG files ``home-light.png``, and ``home-light-200.png`` at 200 %.

    Args:
        store: the data file to show; it stays open.
        folder: where to; made where it is missing.

    Raises:
        OutputError: a picture can't be written.
    """
    use_own_font()
    with TemporaryDirectory() as state:
        return [
            _write(widget, scale, folder / f"{name}-{mode.value}{'' if scale == 1 else f'-{scale}00'}.png")
            for scale, size in SCALES.items()
            for mode in (Mode.LIGHT, Mode.DARK)
            for name, widget in _screens(store, mode, size, Path(state))
        ]


def _screens(store: Store, mode: Mode, size: QSize, state: Path) -> Iterator[tuple[str, QWidget]]:
    """Yield the window on each screen, painted with its data."""
    jobs = Jobs()
    window = MainWindow(Theme(mode), jobs, WindowState(state))
    window.resize(size)
    window.show_file(store)
    window.show()
    workspace = window.workspace
    if workspace is None:
        return
    for name in _walk(workspace):
        settle(jobs)
        yield name, window
    yield from beside(window, workspace, size)
    window.search.close_file()
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


def _write(widget: QWidget, scale: int, path: Path) -> Path:
    """Paint a widget as a screen of so many pixels a point would, and write the picture."""
    picture = QPixmap(widget.size() * scale)
    picture.setDevicePixelRatio(scale)
    widget.render(picture)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"The pictures could not be written: {error.strerror}. Choose another folder."
        ) from error
    if not picture.save(str(path)):
        raise OutputError(f"{path.name} could not be written; choose another folder.")
    return path


def use_own_font() -> None:
    """Without a desktop there is no system font; take the one shipped for printing."""
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.platformName() == "offscreen":
        for name in ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"):
            QFontDatabase.addApplicationFont(str(resource("fonts", name)))
        app.setFont(QFont("Noto Sans", 10))
