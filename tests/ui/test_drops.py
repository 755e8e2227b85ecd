"""Files dropped on the window: evidence of the record under them, else registers to import."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from qms_desktop.store.datafile import Store
from qms_desktop.ui.import_wizard import ImportWizard
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.workspace import Workspace
from qms_desktop.workflow.evidence import attached

Add = Callable[..., int]


def drop(window: MainWindow, on: QWidget, place: QPoint, *files: Path) -> bool:
    """Drag files over a widget and let go of them, as Qt does; answer whether anybody took them."""
    return drop_urls(window, on, place, *(QUrl.fromLocalFile(str(file)) for file in files))


def drop_urls(window: MainWindow, on: QWidget, place: QPoint, *urls: QUrl) -> bool:
    data = QMimeData()
    data.setUrls(urls)
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    over = QDragEnterEvent(place, *how)
    QApplication.sendEvent(on, over)
    taken = QDropEvent(QPointF(place), *how)
    QApplication.sendEvent(on, taken)
    window.jobs.drain()
    return over.isAccepted() and taken.isAccepted()


def names(store: Store, register: str, record: int) -> list[str]:
    with store.read() as session:
        return [one.file_name for one in attached(session, register, record)]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"label")
    return path


def test_a_file_dropped_on_a_row_becomes_evidence_of_its_record(
    window: MainWindow, workspace: Workspace, store: Store, add: Add, photo: Path
) -> None:
    add("capa", title="First")
    second = add("capa", title="Second")
    tab = workspace.go_to("capa")
    window.jobs.drain()
    row = next(row for row in range(2) if tab.model.record_id(row) == second)
    viewport = tab.grid.viewport()
    place = tab.grid.visualRect(tab.model.index(row, 1)).center()
    assert drop(window, viewport, place, photo)
    assert names(store, "capa", second) == ["photo.jpg"]
    assert window.status.message.text() == "Attached: photo.jpg"
    assert "undo: attached photo.jpg to CAPA-2026-002" in window.status.undo.text()


@pytest.mark.parametrize("name", ["log.xlsx", "log.csv"])
def test_a_register_dropped_on_a_row_is_imported(
    window: MainWindow, workspace: Workspace, store: Store, add: Add, tmp_path: Path, name: str
) -> None:
    capa = add("capa", title="First")
    (tmp_path / name).write_text("Title;Owner\nWrong label;Jane Smith\n", encoding="utf-8")
    tab = workspace.go_to("capa")
    window.jobs.drain()
    place = tab.grid.visualRect(tab.model.index(0, 1)).center()
    assert drop(window, tab.grid.viewport(), place, tmp_path / name)
    assert window.findChild(ImportWizard) is not None
    assert names(store, "capa", capa) == []


def test_a_file_dropped_on_any_field_of_a_form_becomes_evidence_not_text(
    window: MainWindow, workspace: Workspace, store: Store, add: Add, photo: Path
) -> None:
    capa = add("capa", title="First")
    workspace.open_record("capa", capa)
    window.jobs.drain()
    form = workspace.go_to("capa").form
    title = form.pages.fields.rows["title"].editor.focusProxy()
    assert isinstance(title, QLineEdit)
    assert drop(window, title, QPoint(4, 4), photo)
    assert title.text() == "First"
    assert names(store, "capa", capa) == ["photo.jpg"]
    assert form.pages.tabText(form.pages.indexOf(form.pages.evidence)) == "Evidence (1)"


def test_evidence_of_a_record_not_saved_yet_is_asked_for_again(
    window: MainWindow, workspace: Workspace, photo: Path
) -> None:
    workspace.open_record("capa", None)
    window.jobs.drain()
    assert drop(window, workspace.go_to("capa").form, QPoint(4, 4), photo)
    assert "Save the record first" in window.problem.text
    assert window.findChild(ImportWizard) is None


def test_a_file_that_cannot_be_attached_is_said(
    window: MainWindow, workspace: Workspace, store: Store, add: Add, tmp_path: Path
) -> None:
    capa = add("capa", title="First")
    workspace.open_record("capa", capa)
    window.jobs.drain()
    assert drop(window, workspace.go_to("capa").form, QPoint(4, 4), tmp_path / "gone.pdf")
    assert "gone.pdf" in window.problem.text
    assert names(store, "capa", capa) == []


def test_a_photo_dropped_beside_every_record_is_told_where_it_belongs(
    window: MainWindow, workspace: Workspace, photo: Path
) -> None:
    assert drop(window, workspace, QPoint(300, 300), photo)
    assert window.findChild(ImportWizard) is None
    assert "photo.jpg" in window.problem.text
    assert "drop it on a row or on a form" in window.problem.text


def test_a_link_dropped_from_a_browser_is_answered(
    window: MainWindow, workspace: Workspace, store: Store, add: Add
) -> None:
    capa = add("capa", title="First")
    workspace.open_record("capa", capa)
    window.jobs.drain()
    form = workspace.go_to("capa").form
    assert drop_urls(window, form, QPoint(4, 4), QUrl("https://example.com/report.pdf"))
    assert "no file on this computer" in window.problem.text
    assert names(store, "capa", capa) == []


def test_evidence_taken_back_leaves_the_list_of_the_open_form(
    window: MainWindow, workspace: Workspace, add: Add, photo: Path
) -> None:
    capa = add("capa", title="First")
    workspace.open_record("capa", capa)
    window.jobs.drain()
    form = workspace.go_to("capa").form
    assert drop(window, form, QPoint(4, 4), photo)
    pages = form.pages
    assert pages.tabText(pages.indexOf(pages.evidence)) == "Evidence (1)"
    window.take_last(again=False)
    window.jobs.drain()
    assert pages.tabText(pages.indexOf(pages.evidence)) == "Evidence"
