"""The window: tabs, menus, files, reports, drops, drafts at closing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from qms_desktop.insight.rows import Query, count
from qms_desktop.model.registers import register
from qms_desktop.store.datafile import Store, create, open_file
from qms_desktop.ui import ask_period, menus, outputs
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.guide import GuideDialog
from qms_desktop.ui.import_wizard import ImportWizard
from qms_desktop.ui.jobs import Jobs
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.preview import PreviewDialog
from qms_desktop.ui.theme import Mode
from qms_desktop.ui.workspace import TABS, Workspace
from tests.ui import grids

Add = Callable[..., int]


def press(window: MainWindow, name: str) -> None:
    action = window.menus.actions[name]
    assert action.isEnabled(), name
    action.trigger()
    window.jobs.drain()


def typed(workspace: Workspace, text: str) -> None:
    tab = workspace.current
    assert tab is not None
    title = tab.form.pages.fields.rows["title"].editor.focusProxy()
    assert title is not None
    QTest.keyClicks(title, text)


def test_the_tabs_stand_in_the_order_in_which_execution_flows(workspace: Workspace) -> None:
    words = [workspace.bar.tabText(index) for index in range(workspace.bar.count())]
    assert words == ["Home", "Objectives", "Processes", "KPIs", "CAPA", "Actions", "Reviews", "People"]


def test_ctrl_and_a_digit_goes_to_a_tab(window: MainWindow, workspace: Workspace) -> None:
    shortcuts = [action.shortcut().toString() for action in window.menus.view.actions()[:8]]
    assert shortcuts == [f"Ctrl+{digit}" for digit in range(1, 9)]
    window.menus.view.actions()[4].trigger()
    assert workspace.current is not None
    assert workspace.current.register == "capa"


def test_every_register_opens_and_so_does_its_form(
    workspace: Workspace, window: MainWindow, add: Add
) -> None:
    for name in (name for names in TABS for name in names):
        add(name, **{register(name).title_field: "First"})
    for name in (name for names in TABS for name in names):
        tab = workspace.go_to(name)
        window.jobs.drain()
        tab.open_current()
        window.jobs.drain()
        assert tab.in_form
        assert tab.form.header.title.text().endswith("First")
        tab.form.close_form()


def test_a_record_is_added_and_edited_by_the_menu(
    window: MainWindow, workspace: Workspace, store: Store
) -> None:
    workspace.go_to("capa")
    window.jobs.drain()
    press(window, "new")
    typed(workspace, "Wrong label")
    press(window, "save")
    press(window, "close")
    with store.read() as session:
        assert count(session, "capa") == 1
    assert window.status.file.text().startswith("quality.qms  ·  saved ")


def test_closing_the_window_in_the_middle_of_typing_loses_nothing(
    window: MainWindow, workspace: Workspace, desk: Desk, data_file: Path
) -> None:
    workspace.go_to("capa")
    workspace.open_record("capa", None)
    typed(workspace, "Wrong la")
    window.close()
    assert window.store is None
    window.show_file(open_file(data_file))
    again = window.workspace
    assert again is not None
    again.open_record("capa", None)
    window.jobs.drain()
    assert again.go_to("capa").form.pages.fields.rows["title"].editor.raw() == "Wrong la"


def test_following_a_link_and_closing_comes_back(workspace: Workspace, window: MainWindow, add: Add) -> None:
    capa = add("capa", title="Wrong label")
    workspace.open_record("capa", capa)
    window.jobs.drain()
    form = workspace.go_to("capa").form
    form.pages.related[0].add_wanted.emit()
    assert workspace.current is not None
    assert workspace.current.register == "action"
    typed(workspace, "Print labels")
    press(window, "save")
    press(window, "close")
    assert workspace.current.register == "capa"
    assert workspace.current.in_form
    assert form.pages.fields.sections["Plan and actions"].head.text() == "Plan and actions (1)"


def test_every_menu_entry_has_something_behind_it(window: MainWindow) -> None:
    entries = [*menus.FILE, *menus.EXPORT, *menus.EDIT, *menus.RECORD, *menus.REPORTS, *menus.HELP]
    shown = {action.text().partition("\t")[0] for action in window.menus.actions.values()}
    left_out = {entry.words for entry in entries if entry is not menus.LINE} - shown
    assert left_out == {"Open recent", "Export"}
    assert set(window.menus.actions) <= set(window.commands.slots())


def test_what_makes_no_sense_here_is_grey(window: MainWindow, workspace: Workspace, add: Add) -> None:
    actions = window.menus.actions
    assert not actions["new"].isEnabled()
    assert not actions["save"].isEnabled()
    action = add("action", title="Print labels")
    workspace.open_record("action", action)
    window.jobs.drain()
    assert actions["save"].isEnabled()
    assert actions["withdraw"].isEnabled()
    assert not actions["move_due"].isEnabled()
    assert not actions["bring_back"].isEnabled()


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The file the user chooses in any save dialog; its suffix is the one offered."""
    folder = tmp_path / "out"
    folder.mkdir()

    def choose(_parent: object, _title: str, path: str, pattern: str) -> tuple[str, str]:
        return str(folder / f"chosen{pattern.removeprefix('*')}"), pattern

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    return folder / "chosen"


@pytest.mark.parametrize("entry", ["export_xlsx", "export_csv", "export_all", "export_json", "save_copy"])
def test_a_file_is_written_and_said(
    window: MainWindow, workspace: Workspace, add: Add, chosen: Path, entry: str
) -> None:
    add("capa", title="Wrong label")
    workspace.go_to("capa")
    window.jobs.drain()
    press(window, entry)
    assert len(list(chosen.parent.glob("chosen*"))) == 1
    assert "chosen" in window.status.message.text()


def test_a_backup_is_written_and_shown_in_the_status_line(window: MainWindow, data_file: Path) -> None:
    assert "no backup yet" in window.status.file.text()
    press(window, "back_up")
    assert "backup today" in window.status.file.text()


@pytest.mark.parametrize("entry", ["report_review", "report_execution", "report_kpis", "report_trail"])
def test_a_report_asks_for_its_period_and_is_shown(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, entry: str
) -> None:
    period = ask_period.last_year(outputs.local_day())
    monkeypatch.setattr(ask_period.PeriodDialog, "ask", lambda *_: period)
    press(window, entry)
    assert preview(window).windowTitle()


@pytest.mark.parametrize("entry", ["report_gaps", "report_map", "report_list", "report_record"])
def test_what_is_looked_at_is_shown_as_it_will_be_printed(
    window: MainWindow, workspace: Workspace, add: Add, entry: str
) -> None:
    add("capa", title="Wrong label")
    workspace.go_to("capa")
    window.jobs.drain()
    press(window, entry)
    assert preview(window).windowTitle()


def test_the_guide_opens_inside_the_app(window: MainWindow) -> None:
    press(window, "guide")
    guide = window.findChild(GuideDialog)
    assert isinstance(guide, GuideDialog)
    assert "Management review" in guide.text.toPlainText()
    assert "images" not in guide.text.toMarkdown()


def preview(window: MainWindow) -> PreviewDialog:
    found = window.findChild(PreviewDialog)
    assert isinstance(found, PreviewDialog)
    return found


def test_files_dropped_on_the_window_begin_the_import(window: MainWindow, tmp_path: Path) -> None:
    book = tmp_path / "CAPA log.csv"
    book.write_text("Title;Owner\nWrong label;Jane Smith\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(book))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, Qt.KeyboardModifier.NoModifier))
    window.jobs.drain()
    assert window.findChild(ImportWizard) is not None


def test_a_missing_data_file_is_said_in_the_window(window: MainWindow, tmp_path: Path) -> None:
    window.files.open(tmp_path / "gone.qms")
    window.jobs.drain()
    assert "gone.qms does not exist" in window.problem.text
    assert window.store is not None


def test_another_data_file_takes_the_place_of_the_first(
    window: MainWindow, chosen: Path, data_file: Path
) -> None:
    press(window, "new_file")
    assert window.store is not None
    assert window.store.path.name == "chosen.qms"
    assert [path.name for path in window.state.recent_files()] == ["chosen.qms", "quality.qms"]
    open_file(data_file).close()


def test_recent_files_are_listed_with_a_digit_each_the_present_one_left_out(
    window: MainWindow, data_file: Path, tmp_path: Path
) -> None:
    other = tmp_path / "R&D.qms"
    create(other).close()
    window.menus.recent.aboutToShow.emit()
    (none,) = window.menus.recent.actions()
    assert not none.isEnabled()
    window.files.open(other)
    window.jobs.drain()
    window.menus.recent.aboutToShow.emit()
    (first,) = window.menus.recent.actions()
    assert first.text() == f"&1  {data_file}"
    first.trigger()
    window.jobs.drain()
    window.menus.recent.aboutToShow.emit()
    assert window.menus.recent.actions()[0].text().endswith("R&&D.qms")


KEYS = {
    "search": "Ctrl+K", "new": "Ctrl+N", "save": "Ctrl+S", "undo": "Ctrl+Z", "redo": "Ctrl+Shift+Z",
    "filter": "Ctrl+F", "import": "Ctrl+I", "report_list": "Ctrl+P", "guide": "F1", "back": "Alt+Left",
    "forth": "Alt+Right", "open_file": "Ctrl+O", "quit": "Ctrl+Q", "history": "Ctrl+H",
}  # fmt: skip


def test_every_key_stands_in_a_menu_beside_its_verb_and_no_key_has_two(window: MainWindow) -> None:
    actions = window.menus.actions
    assert {name: actions[name].shortcut().toString() for name in KEYS} == KEYS
    assert actions["open"].text().endswith("\tEnter")
    assert actions["close"].text().endswith("\tEsc")
    keys = [key.toString() for action in actions.values() for key in action.shortcuts()]
    keys += [action.shortcut().toString() for action in window.menus.view.actions()]
    given = [key for key in keys if key]
    assert sorted(given) == sorted(set(given))


def test_colours_change_at_once_and_are_remembered(window: MainWindow) -> None:
    dark = next(action for action in window.menus.view.actions() if action.text() == "Dark")
    dark.trigger()
    assert window.theme.colours.dark
    assert window.state.value("colours") == Mode.DARK.value


def test_a_bug_in_the_background_is_told_and_the_window_lives_on(
    window: MainWindow, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    own = Jobs()
    own.crashed.connect(window.tell_problem)
    own.run(lambda: 1 / 0)
    own.drain()
    own.close()
    assert "Something went wrong inside QMS Desktop" in window.problem.text
    assert window.isVisible()


NAMED = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton, QAbstractItemView, QTabBar)
QT_NAMES = ("qt_menubar_ext_button", "ScrollLeftButton", "ScrollRightButton")


def unnamed(root: QWidget) -> Iterator[str]:
    for kind in NAMED:
        for widget in root.findChildren(kind):
            parent = widget.parentWidget()
            inner = isinstance(parent, (QComboBox, QAbstractItemView)) or (
                parent is not None and parent.inherits("QComboBoxPrivateContainer")
            )
            named = widget.accessibleName() or getattr(widget, "text", str)()
            if not inner and not named and widget.objectName() not in QT_NAMES:
                yield f"{type(widget).__name__} in {type(parent).__name__}"


def test_every_widget_has_a_name_for_those_who_do_not_see_it(
    window: MainWindow, workspace: Workspace, add: Add
) -> None:
    for name in (name for names in TABS for name in names):
        add(name, **{register(name).title_field: "First"})
        workspace.open_record(name, None)
        window.jobs.drain()
    assert sorted(set(unnamed(window))) == []


def test_the_keyboard_alone_reaches_every_field_of_a_form_in_its_order(
    window: MainWindow, workspace: Workspace
) -> None:
    workspace.open_record("action", None)
    window.jobs.drain()
    window.activateWindow()
    form = workspace.go_to("action").form
    inner = [row.editor.focusProxy() for row in form.pages.fields.rows.values()]
    first = inner[0]
    assert first is not None
    first.setFocus()
    reached = []
    for _ in inner:
        focused = window.focusWidget()
        assert focused is not None
        reached.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert reached == inner


def test_a_draft_that_cannot_be_kept_keeps_the_window_open_until_the_user_decides(
    window: MainWindow, workspace: Workspace, desk: Desk
) -> None:
    workspace.open_record("capa", None)
    typed(workspace, "Wrong la")
    desk.drafts.path.parent.parent.mkdir(exist_ok=True)
    desk.drafts.path.parent.write_text("a file stands in the way", encoding="utf-8")
    form = workspace.go_to("capa").form
    form.close_form()
    assert "still in the window" in form.message.text
    assert form.isVisible()
    window.close()
    assert window.isVisible()
    assert "still in the window" in window.problem.text
    QTest.mouseClick(window.problem.buttons["Close anyway"], Qt.MouseButton.LeftButton)
    assert window.store is None


def test_the_menus_offer_what_can_be_done_with_the_list_and_its_rows(
    window: MainWindow, workspace: Workspace, add: Add
) -> None:
    add("capa", title="Wrong label")
    workspace.go_to("capa")
    window.jobs.drain()
    shown = next(action.menu() for action in window.menus.view.actions() if action.text().startswith("List"))
    assert isinstance(shown, QMenu)
    shown.aboutToShow.emit()
    window.menus.rows.aboutToShow.emit()
    offered = {one.text().replace("&", "") for one in [*shown.actions(), *window.menus.rows.actions()]}
    assert {"All", "Open by process", "Group by", "Columns…", "Withdraw 1 CAPA…"} <= offered


def test_a_cell_that_cannot_be_read_when_the_window_closes_is_there_again(
    window: MainWindow, workspace: Workspace, data_file: Path, qtbot: QtBot, add: Add
) -> None:
    add("capa", title="Wrong label", due_on=date(2026, 3, 1))
    workspace.take_changes({"capa": frozenset({1})})
    tab = workspace.go_to("capa")
    window.jobs.drain()
    inner = grids.start(tab, 0, "due_on")
    QTest.keyClick(inner, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(inner, "31.02.2026")
    window.close()
    window.show_file(open_file(data_file))
    window.show()
    again = window.workspace
    assert again is not None
    tab = again.go_to("capa")
    window.jobs.drain()
    assert grids.text(tab, 0, "due_on") == "■ 31.02.2026"
    qtbot.waitUntil(lambda: "could not be stored" in window.problem.text)
    inner = grids.start(tab, 0, "due_on")
    assert grids.editor(tab).raw() == "31.02.2026"
    QTest.keyClick(inner, Qt.Key.Key_Escape)
    assert grids.text(tab, 0, "due_on").endswith("2026-03-01")


def test_the_list_is_printed_as_it_is_looked_at(
    window: MainWindow, workspace: Workspace, add: Add, qtbot: QtBot
) -> None:
    mine, other = add("person", name="Jane Smith"), add("person", name="Tom Berg")
    for title, owner in (("Alpha", other), ("Gamma", mine), ("Beta", mine), ("Nobody's", None)):
        add(
            "capa", title=title, owner=owner, customer=f"Customer of {title}", description="Too long to print"
        )
    tab = workspace.go_to("capa")
    tab.model.set_columns(["title", "customer", "owner"])
    tab.grid.horizontalHeader().moveSection(1, 0)
    tab.show_query(Query("capa", order=(("title", True),), group="owner"))
    window.jobs.drain()
    window.commands.print_list()
    window.jobs.drain()
    preview = window.findChild(PreviewDialog)
    assert preview is not None
    words = " ".join(PdfReader(BytesIO(preview.pdf)).pages[0].extract_text().split())
    preview.close()
    assert "Customer Title Owner" in words
    assert "Too long" not in words
    heads = ("Owner: Jane Smith · 2", "Owner: Tom Berg · 1", "Owner: not filled in · 1")
    assert all(head in words for head in heads)
    assert words.index("Customer of Beta") < words.index(heads[1]) < words.index("Customer of Alpha")
    assert words.index("Customer of Gamma") < words.index("Customer of Beta")


def test_the_key_of_a_tab_leads_into_its_list(
    window: MainWindow, workspace: Workspace, add: Callable[..., int]
) -> None:
    add("capa", title="Wrong label")
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    QTest.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    window.jobs.drain()
    tab = workspace.current
    assert tab is not None
    assert tab.register == "capa"
    assert tab.grid.hasFocus()
