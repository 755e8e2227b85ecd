"""All there is to do in the window, one thing after the other: keys, clicks, menus, dialogs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from openpyxl import Workbook
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPlainTextEdit, QWidget

from benchmarks.watch import settle, wait
from qms_desktop.insight.filters import Filter
from qms_desktop.insight.rows import Ref
from qms_desktop.ui.ask import DueDialog
from qms_desktop.ui.ask_link import LinkDialog
from qms_desktop.ui.ask_period import PeriodDialog
from qms_desktop.ui.ask_person import EVERYBODY, PersonDialog
from qms_desktop.ui.import_wizard import ImportWizard
from qms_desktop.ui.insight_page import InsightPage
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.map_page import MapPage
from qms_desktop.ui.meeting import Meeting
from qms_desktop.ui.month_end import MonthEnd
from qms_desktop.ui.paste_dialog import PasteDialog
from qms_desktop.ui.preview import PreviewDialog
from qms_desktop.ui.record_form import RecordForm
from qms_desktop.ui.register_tab import RegisterTab
from qms_desktop.ui.workspace import TABS, Workspace
from qms_desktop.workflow import edit

Shown = TypeVar("Shown", bound=QWidget)
COPIED, IMPORTED, CHANGED, PASTED = 10_000, 10_000, 1_000, 200


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do; ``needed``: the others rest on it."""

    name: str
    do: Callable[[], object]
    needed: bool = False


def tasks(window: MainWindow, path: Path, folder: Path) -> Iterator[Task]:
    """Yield everything in the order in which it is done."""
    user = User(window, folder)
    yield Task("open the file", lambda: window.files.open(path), needed=True)
    yield from user.lists()
    yield from user.forms()
    yield from user.many_rows()
    yield from user.pages()
    yield from user.files()


class User:
    """Somebody at the window."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window, self.folder = window, folder
        QFileDialog.getSaveFileName = lambda *a: (str(folder / Path(a[2]).name), "")  # type: ignore[method-assign]
        PersonDialog.ask = lambda *_: EVERYBODY  # type: ignore[method-assign]
        LinkDialog.ask = lambda *_: Ref(7, "P-007", "Person 6")  # type: ignore[method-assign]
        DueDialog.ask = lambda *_: (date(2027, 6, 1), "Strike")  # type: ignore[method-assign]
        PeriodDialog.ask = lambda *_: (date(2025, 10, 1), date(2026, 9, 30))  # type: ignore[method-assign]

    @property
    def workspace(self) -> Workspace:
        assert self.window.workspace is not None
        return self.window.workspace

    @property
    def tab(self) -> RegisterTab:
        assert self.workspace.current is not None
        return self.workspace.current

    @property
    def form(self) -> RecordForm:
        return self.tab.form

    def trigger(self, name: str) -> Callable[[], None]:
        return lambda: self.window.menus.actions[name].trigger()

    def go(self, name: str) -> Callable[[], object]:
        return lambda: self.workspace.go_to(name)

    def dialog(self, kind: type[Shown]) -> Shown:
        return [one for one in QApplication.allWidgets() if isinstance(one, kind) and one.isVisible()][-1]

    def open(self, record: int) -> None:
        self.tab.open_record(record)

    def open_of(self, name: str, record: int | None) -> None:
        self.workspace.open_record(name, record)

    def lists(self) -> Iterator[Task]:
        for names in TABS:
            for name in names:
                yield Task(f"first look at {name}", self.go(name))
        yield Task("Home again", lambda: self.workspace.bar.setCurrentIndex(0))
        yield Task("the CAPA list", self.go("capa"), needed=True)
        yield Task("scroll by pages", self.scroll)
        yield Task("move the cursor down twenty rows", self.walk)
        for at in range(14):
            yield Task(f"sort by column {at}", partial(self.sort, at))
        yield Task("sort by an extra column", lambda: self.show(order=(("extra:8D no", True),)))
        yield Task("filter by typing", lambda: self.type_filter("pallet 99"))
        yield Task("filter taken away", lambda: self.tab.clear_filter())
        yield Task("filter by a column", lambda: self.show(filters={"owner": Filter(any_of=(3, 4))}))
        yield Task("group by process", lambda: self.show(filters={}, group="process"))
        yield Task("close all groups", lambda: self.tab.model.close_groups(True))
        yield Task("open all groups", lambda: self.tab.model.close_groups(False))
        yield Task("group by owner", lambda: self.show(group="owner"))
        yield Task("show all again", lambda: self.show(group="", order=()), needed=True)
        yield Task("show every column", lambda: self.tab.model.set_columns(self.every_column()))
        yield Task("the usual columns", lambda: self.tab.model.set_columns(self.tab.model.columns[:9]))
        yield Task("select all", lambda: self.tab.grid.selectAll())
        yield Task("select one", lambda: self.tab.grid.selectRow(5))
        yield Task("type in a cell", self.type_in_cell)
        yield Task("undo it", self.trigger("undo"))
        yield Task("menu of the rows", self.row_menu)

    def forms(self) -> Iterator[Task]:
        yield Task("first CAPA's form", lambda: self.tab.open_record(1))
        yield Task("close it", lambda: self.form.close_form())
        for id_ in range(2, 11):
            yield Task(f"form {id_}", partial(self.open, id_))
        yield Task("type in the form", self.type_in_form)
        yield Task("save the form", lambda: self.form.save())
        yield Task("undo what was saved", self.trigger("undo"))
        yield Task("redo it", self.trigger("redo"))
        yield Task("every page of the form", self.turn_pages)
        yield Task("new CAPA", self.trigger("new"))
        yield Task("leave it", lambda: self.form.close_form())
        for name in ("action", "kpi", "process", "objective", "review", "person", "intent", "role"):
            if name in ("intent", "role"):
                yield Task(f"form of a new {name}", partial(self.open_of, name, None))
                continue
            yield Task(f"form of a {name}", partial(self.open_of, name, 1))
            yield Task(f"form of the next {name}", partial(self.open_of, name, 2))
        yield Task("form of a KPI, every page", self.kpi_pages)
        yield Task("form of a review with its meeting", lambda: self.workspace.open_record("review", 3))
        yield Task("F5: the meeting", self.trigger("meet"))
        yield Task("walk through the meeting", self.walk_meeting)
        yield Task("end the meeting", lambda: self.dialog(Meeting).close())

    def many_rows(self) -> Iterator[Task]:
        yield Task("back to the CAPA list", self.back_to_list, needed=True)
        yield Task("select 1,000 rows", lambda: self.select(CHANGED))
        yield Task("change the owner of 1,000 rows", self.change_owner)
        yield Task("undo 1,000 rows", self.trigger("undo"))
        yield Task("move 1,000 due dates", self.move_due)
        yield Task("select 10,000 rows", lambda: self.select(COPIED))
        yield Task("copy 10,000 rows", lambda: self.tab.grid.copy())
        yield Task("paste 200 rows: preview", self.paste)
        yield Task("paste 200 rows: write", lambda: self.dialog(PasteDialog).button.click())
        yield Task("undo the paste", self.trigger("undo"))

    def pages(self) -> Iterator[Task]:
        for text in ("p", "pallet", "pallet 99", "label", "person 1", "export", "zzzz"):
            yield Task(f"Ctrl+K {text}", partial(self.search, text))
        yield Task("search away", lambda: self.window.search.box.finish())
        yield Task("Home", lambda: self.workspace.bar.setCurrentIndex(0))
        yield Task("Home after a change", self.change_and_go_home)
        yield Task("Insight", self.trigger("report_insight"))
        yield Task("Insight resized", lambda: self.beside(InsightPage).resize(1400, 900))
        yield Task("Insight closed", lambda: self.beside(InsightPage).close())
        yield Task("process map", self.trigger("report_edit_map"))
        yield Task("process map, larger", self.enlarge_map)
        yield Task("process map closed", lambda: self.beside(MapPage).close())
        yield Task("Ctrl+M month end", self.trigger("month_end"))
        yield Task("type 30 readings", self.type_readings)
        yield Task("month end closed", lambda: self.dialog(MonthEnd).close())
        yield Task("settings", lambda: self.during(self.trigger("settings"), lambda box: box.reject()))
        yield Task("settings saved", lambda: self.during(self.trigger("settings"), lambda box: box.accept()))

    def files(self) -> Iterator[Task]:
        yield Task("wizard: read 10,000 rows", partial(self.window.import_files, [self.register()]))
        yield Task("wizard: to the preview", self.to_preview)
        yield Task("wizard: scroll the preview", self.scroll_preview)
        yield Task("wizard: import", lambda: self.wizard.next.click())
        yield Task("wizard: close", lambda: self.wizard.next.click())
        yield Task("undo the import", self.trigger("undo"))
        yield Task("export CAPAs as Excel", self.on_list(self.trigger("export_xlsx")))
        yield Task("export CAPAs as CSV", self.trigger("export_csv"))
        yield Task("export everything as JSON", self.trigger("export_json"))
        yield Task("due days as calendar", self.trigger("export_ics"))
        yield Task("report: execution", self.trigger("report_execution"))
        yield Task("report: scroll, larger, close", self.look_at_report)
        yield Task("report: management review", self.trigger("report_review"))
        yield Task("close the preview", lambda: self.dialog(PreviewDialog).close())
        yield Task("report: the list of 12,000", self.print_some)
        yield Task("close that preview", lambda: self.dialog(PreviewDialog).close())
        yield Task("backup", self.trigger("back_up"))
        yield Task("save a copy", self.trigger("save_copy"))

    @property
    def wizard(self) -> ImportWizard:
        return self.dialog(ImportWizard)

    def beside(self, kind: type[InsightPage] | type[MapPage]) -> InsightPage | MapPage:
        return self.workspace.findChildren(kind)[-1]

    def enlarge_map(self) -> None:
        page = self.beside(MapPage)
        assert isinstance(page, MapPage)
        page.zoom(1.25)

    def scroll(self) -> None:
        bar = self.tab.grid.verticalScrollBar()
        for step in (*range(41), 7, 3, 0):
            bar.setValue(bar.maximum() * step // 40)
            settle(self.window.jobs)

    def walk(self) -> None:
        self.tab.grid.setFocus()
        for _ in range(20):
            QTest.keyClick(self.tab.grid, Qt.Key.Key_Down)
            wait(20)

    def sort(self, at: int) -> None:
        model = self.tab.model
        if at < len(model.columns):
            self.show(order=((model.columns[at], True),))

    def show(self, **asked: object) -> None:
        self.tab.show_query(replace(self.tab.model.query, **asked))  # type: ignore[arg-type]

    def type_filter(self, text: str) -> None:
        self.tab.focus_filter()
        for key in text:
            QTest.keyClicks(self.tab.filter, key)
            wait(60)

    def every_column(self) -> list[str]:
        from qms_desktop.insight.columns import columns

        return list(columns("capa"))

    def type_in_cell(self) -> None:
        grid = self.tab.grid
        grid.saving.take(grid.current_record or 1, "title", "Typed", "Typed")

    def row_menu(self) -> None:
        menu = self.tab.grid.cell_menu()
        menu.popup(self.window.pos())
        QTimer.singleShot(300, menu.close)

    def type_in_form(self) -> None:
        area = self.form.pages.fields.rows["description"].editor.focusProxy()
        assert isinstance(area, QPlainTextEdit)
        self.form.pages.go_to("description")
        for key in "Seen again on line 4":
            QTest.keyClicks(area, key)
            wait(15)

    def turn_pages(self) -> None:
        settle(self.window.jobs)
        for at in range(self.form.pages.count()):
            if self.form.pages.isTabVisible(at):
                self.form.pages.setCurrentIndex(at)
                settle(self.window.jobs)

    def kpi_pages(self) -> None:
        self.workspace.open_record("kpi", 3)
        self.turn_pages()

    def walk_meeting(self) -> None:
        meeting = self.dialog(Meeting)
        for page in range(12):
            meeting.go_to(page)
            settle(self.window.jobs)

    def back_to_list(self) -> None:
        tab = self.workspace.go_to("capa")
        if tab.in_form:
            tab.form.close_form()
        tab.clear_filter()

    def select(self, count: int) -> None:
        grid, model = self.tab.grid, self.tab.model
        from PySide6.QtCore import QItemSelection, QItemSelectionModel

        last = model.index(count - 1, model.columnCount() - 1)
        some = QItemSelection(model.index(0, 0), last)
        grid.selectionModel().select(some, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def change_owner(self) -> None:
        several = self.tab.grid.several
        several.ask_link(several._fields["owner"], self.tab.grid.selected_records)

    def move_due(self) -> None:
        self.select(CHANGED)
        several = self.tab.grid.several
        assert several.due_field is not None
        several.ask_due(several.due_field, self.tab.grid.selected_records)

    def paste(self) -> None:
        rows = [f"Pasted {n}\tmajor" for n in range(PASTED)]
        QGuiApplication.clipboard().setText("Title\tSeverity\n" + "\n".join(rows))
        self.tab.grid.setCurrentIndex(self.tab.model.index(0, 0))
        self.tab.grid.paste()

    def search(self, text: str) -> None:
        box = self.window.search.box
        box.begin()
        box.clear()
        for key in text:
            QTest.keyClicks(box, key)
            wait(70)

    def change_and_go_home(self) -> None:
        store = self.workspace.desk.store
        with store.change("elsewhere") as change:
            edit.save(change.session, "capa", {"title": "Changed"}, id_=50)
        self.workspace.take_changes(change.changed)

    def type_readings(self) -> None:
        grid = self.dialog(MonthEnd).grid
        for _ in range(30):
            QTest.keyClicks(QApplication.focusWidget() or grid, "91")
            wait(10)
            QTest.keyClick(QApplication.focusWidget() or grid, Qt.Key.Key_Return)
            wait(10)

    def during(self, begin: Callable[[], None], answer: Callable[[QDialog], object]) -> None:
        def say() -> None:
            box = QApplication.activeModalWidget()
            if isinstance(box, QDialog):
                answer(box)
            else:
                QTimer.singleShot(100, say)

        QTimer.singleShot(600, say)
        begin()

    def register(self) -> Path:
        path = self.folder / "CAPA log.xlsx"
        book = Workbook(write_only=True)
        sheet = book.create_sheet("CAPA")
        sheet.append(["CAPA No", "Title", "Owner", "Process", "Detected", "Due date", "Root cause", "Shift"])
        for n in range(IMPORTED):
            day = date(2026, 1, 1) + timedelta(days=n % 200)
            owner, process = f"Person {n % 40}", f"Process {n % 14}"
            due = day + timedelta(days=60)
            sheet.append([f"X-{n}", f"Scratch {n}", owner, process, day, due, "Worn tool", "night"])
        book.save(path)
        return path

    def to_preview(self) -> None:
        while self.wizard.steps.currentIndex() < 2:
            self.wizard.next.click()
            settle(self.window.jobs)

    def scroll_preview(self) -> None:
        bar = self.wizard.preview.grid.verticalScrollBar()
        for step in range(21):
            bar.setValue(bar.maximum() * step // 20)
            wait(30)

    def on_list(self, then: Callable[[], None]) -> Callable[[], None]:
        def do() -> None:
            self.back_to_list()
            then()

        return do

    def look_at_report(self) -> None:
        preview = self.dialog(PreviewDialog)
        assert isinstance(preview, PreviewDialog)
        for page in range(1, preview.page.maximum() + 1, max(preview.page.maximum() // 20, 1)):
            preview.page.setValue(page)
            wait(40)
        preview.zoom.setCurrentIndex(preview.zoom.count() - 1)
        preview.zoom.activated.emit(preview.zoom.currentIndex())
        wait(300)
        preview.close()

    def print_some(self) -> None:
        self.show(contains="pallet 9")
        settle(self.window.jobs)
        self.trigger("report_list")()
