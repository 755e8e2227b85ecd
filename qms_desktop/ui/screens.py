"""Screens beside the registers, for the pictures: search, dialogs, other windows, an import by its steps."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from qms_desktop.demo import workbooks
from qms_desktop.insight.rows import Query, page, record_ids
from qms_desktop.insight.views import view
from qms_desktop.model.reviews import Topic
from qms_desktop.store.datafile import create
from qms_desktop.ui import services
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.drafts import Drafts
from qms_desktop.ui.guide import GuideDialog
from qms_desktop.ui.hand_over import HandOverDialog
from qms_desktop.ui.import_wizard import DONE, FILES, ImportWizard
from qms_desktop.ui.insight_page import InsightPage
from qms_desktop.ui.jobs import Jobs
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.map_page import MapPage
from qms_desktop.ui.meeting import Meeting
from qms_desktop.ui.meeting_agenda import TOPICS
from qms_desktop.ui.month_end import MonthEnd
from qms_desktop.ui.preferences import Preferences
from qms_desktop.ui.preview import PreviewDialog
from qms_desktop.ui.preview_pages import PdfPages
from qms_desktop.ui.settings_dialog import SettingsDialog
from qms_desktop.ui.tour import Tour
from qms_desktop.ui.welcome import WelcomeDialog
from qms_desktop.ui.words import today
from qms_desktop.ui.workspace import Workspace

Screens = Iterator[tuple[str, QWidget]]
SOUGHT = "label"
"""A word of the sample company that is found in several registers."""
_AROUND = QSize(40, 60)
"""Points of a screen that a dialog leaves to what stands around it."""


def settle(jobs: Jobs) -> None:
    """Let everything asked for arrive and be painted."""
    for _ in range(6):
        QApplication.processEvents()
        jobs.drain()


def beside(window: MainWindow, workspace: Workspace, size: QSize) -> Screens:
    """Yield each screen that is not a tab or form, painted with its data.

    Args:
        window: the main window.
        workspace: its tabs on the data file.
        size: of the screen, in points.
    """
    desk = workspace.desk
    yield from _searched(window, workspace)
    yield from _toured(window)
    for name, (make, wish) in MADE.items():
        widget = make(desk)
        if widget is None:
            continue
        _show(widget, wish, size, desk.jobs)
        yield name, widget
        _put_away(widget, desk.jobs)
    yield from _meeting(desk, size)
    yield from _import(desk, size)


def _searched(window: MainWindow, workspace: Workspace) -> Screens:
    """Yield what is found, over Home."""
    box = window.search.box
    workspace.bar.setCurrentIndex(0)
    window.search.follow()
    settle(window.jobs)
    box.begin()
    box.setText(SOUGHT)
    box.asked.emit(SOUGHT)
    settle(window.jobs)
    yield "search", window
    box.finish()


def _toured(window: MainWindow) -> Screens:
    window.help.show_tour()
    settle(window.jobs)
    yield "tour", window
    for tour in window.findChildren(Tour):
        tour.hide()


def _meeting(desk: Desk, size: QSize) -> Screens:
    """Yield the newest review at its first input with figures, and at the end."""
    with desk.store.read() as session:
        newest = max(record_ids(session, Query("review"), today()), default=None)
    if newest is None:
        return
    meeting = Meeting(desk, newest)
    _show(meeting, None, size, desk.jobs)
    for name, at in (("meeting", TOPICS.index(Topic.OBJECTIVES)), ("meeting-outcome", len(TOPICS))):
        meeting.go_to(at)
        settle(desk.jobs)
        yield name, meeting
    _put_away(meeting, desk.jobs)


def _import(desk: Desk, size: QSize) -> Screens:
    """Yield the wizard at each step, on the sample company's workbooks and an empty data file."""
    path = Path(desk.state.folder) / "empty.qms"
    path.unlink(missing_ok=True)
    with create(path) as store:
        empty = Desk(store, desk.jobs, desk.theme, desk.state, Drafts(desk.state.folder, path))
        wizard = ImportWizard(empty)
        _show(wizard, QSize(1080, 680), size, desk.jobs)
        wizard.read(workbooks())
        settle(desk.jobs)
        while wizard.steps.currentIndex() > FILES:
            wizard.back.click()
        for name in ("files", "columns", "preview", "done"):
            settle(desk.jobs)
            yield f"import-{name}", wizard
            if wizard.steps.currentIndex() < DONE:
                wizard.next.click()
        _put_away(wizard, desk.jobs)


def _show(widget: QWidget, wish: QSize | None, size: QSize, jobs: Jobs) -> None:
    """Show a window in the size it wishes for, as far as the screen allows; None fills the screen."""
    room = size - _AROUND if isinstance(widget, QDialog) else size
    widget.resize((wish or size).boundedTo(room))
    widget.show()
    settle(jobs)


def _put_away(widget: QWidget, jobs: Jobs) -> None:
    """Take a window off the screen without asking or saving anything."""
    widget.hide()
    widget.deleteLater()
    settle(jobs)


def _settings(desk: Desk, page: int) -> QWidget:
    organisation, people = services.settings(desk.store)
    dialog = SettingsDialog(organisation, Preferences(), people, lambda *_: None)
    dialog.pages.setCurrentIndex(page)
    return dialog


def _hand_over(desk: Desk) -> QWidget | None:
    """Hand over what the owner of the newest CAPA holds."""
    with desk.store.read() as session:
        capas = record_ids(session, Query("capa", order=(("number", True),)), today())
        owners = [row["owner"].id for row in page(session, "capa", capas[:20], ["owner"]) if row["owner"]]
        person = view(session, "person", owners[0]) if owners else None
    return HandOverDialog(desk, person) if person is not None else None


def _preview(desk: Desk) -> QWidget:
    pdf = services.register_list(desk.store, Query("objective"), today(), "", (), lambda *_: None)
    return PreviewDialog("QMS Desktop", PdfPages(pdf), Path("objectives.pdf"), desk.jobs)


MADE: dict[str, tuple[Callable[[Desk], QWidget | None], QSize | None]] = {
    "month-end": (MonthEnd, QSize(1240, 720)),
    "insight": (InsightPage, None),
    "map": (MapPage, None),
    "settings": (lambda desk: _settings(desk, 0), QSize(620, 420)),
    "settings-you": (lambda desk: _settings(desk, 1), QSize(620, 420)),
    "welcome": (lambda desk: WelcomeDialog(desk.jobs, desk.state.folder), QSize(600, 420)),
    "hand-over": (_hand_over, QSize(760, 520)),
    "preview": (_preview, QSize(900, 1000)),
    "guide": (lambda _: GuideDialog(), QSize(900, 720)),
}
"""How each window of its own is made, and the size it wishes for."""
