"""All tabs of one open data file, and the way between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from qms_desktop.insight.rows import Query, Ref
from qms_desktop.model.registers import register
from qms_desktop.model.trail import Changed
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.drops import FileDrops
from qms_desktop.ui.evidence_panel import attach_files
from qms_desktop.ui.home import HomePage
from qms_desktop.ui.home_contents import Opens
from qms_desktop.ui.lasting import Lasting
from qms_desktop.ui.look_only import Following
from qms_desktop.ui.register_tab import RegisterTab
from qms_desktop.ui.tab_pair import TabPair
from qms_desktop.ui.undoing import Undoing
from qms_desktop.ui.visited import Place, Visited
from qms_desktop.ui.words import register_label
from qms_desktop.workflow.evidence import listed

if TYPE_CHECKING:
    from qms_desktop.ui.insight_page import InsightPage
    from qms_desktop.ui.map_page import MapPage

TABS = (
    ("objective", "intent"),
    ("process",),
    ("kpi",),
    ("capa",),
    ("action",),
    ("review",),
    ("person", "role"),
)
"""The registers on each tab after Home, in the order in which execution flows."""


class Workspace(QWidget):
    """Home and a tab for each register."""

    said = Signal(str)
    failed = Signal(str)
    saved = Signal()
    moved = Signal()
    """Another tab, list or form is looked at."""
    import_wanted = Signal()
    export_wanted = Signal(str)
    print_wanted = Signal()
    waiting = Signal(object)
    """A meeting stepped aside for what it opened; what brings it back."""
    sample_wanted = Signal()
    gaps_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._way: list[RegisterTab] = []
        self._visited = Visited()
        self._drops = FileDrops(self)
        self._home_stale = False
        self.home = HomePage(desk)
        self.undoing = Undoing(desk, self)
        for tells in (self.undoing.changed, desk.news.changed):
            tells.connect(self.take_changes)
        self.undoing.told.connect(self.said)
        self.undoing.failed.connect(self.failed)
        self.following = Following(desk.store, desk.jobs, self) if desk.store.read_only else None
        """What is saved elsewhere into a file that is open to look only."""
        if self.following is not None:
            self.following.changed.connect(self.take_changes)
        self._attaching = Lasting(desk.jobs, self)
        self._attaching.lasting.connect(self.undoing.lasting)
        self._attaching.ended.connect(self.undoing.ended)
        self.pairs: dict[tuple[str, ...], TabPair] = {}
        """The register tabs looked at so far: each is built when it is first gone to."""
        self.bar = QTabBar()
        self.bar.setObjectName("tabs")
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(self.tr("Registers"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.home)
        self.bar.addTab(self.tr("Home"))
        for names in TABS:
            self.bar.addTab("CAPA" if names[0] == "capa" else register_label(register(names[0])))
        self.home.open_records.connect(self.show_records)
        self.home.open_record.connect(lambda name, id_: self.open_record(name, id_))
        self.home.import_wanted.connect(self.import_wanted)
        self.home.sample_wanted.connect(self.sample_wanted)
        self.home.gaps_wanted.connect(self.gaps_wanted)
        self.home.add_wanted.connect(lambda name: self.open_record(name, None))
        self.bar.currentChanged.connect(self._switch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._stack, 1)
        self.home.refresh()

    @property
    def current(self) -> RegisterTab | None:
        """The register looked at; None on Home."""
        page = self._stack.currentWidget()
        return page.current if isinstance(page, TabPair) else None

    @property
    def registers(self) -> list[RegisterTab]:
        """Every register looked at so far."""
        return [tab for pair in self.pairs.values() for tab in pair.tabs.values()]

    def parts(self) -> list[QWidget]:
        """Return what it is made of, each little enough to be deleted in one turn."""
        beside = (one for one in QApplication.topLevelWidgets() if self._holds(one))
        return [*beside, *self.registers, self.home]

    def _holds(self, window: QWidget) -> bool:
        """Whether a window stands beside these tabs: to ask all that is in them would take its time."""
        parent = window.parentWidget()
        while parent is not None and parent is not self:
            parent = parent.parentWidget()
        return parent is self

    def go_to(self, name: str) -> RegisterTab:
        """Look at a register."""
        pair = self._pair(name)
        self.bar.setCurrentIndex(self.place_of(name))
        return pair.show_register(name)

    def look_at(self, index: int) -> None:
        """Look at a tab as its key does: the keyboard is in its list then."""
        self.bar.setCurrentIndex(index)
        tab = self.current
        if tab is not None and tab.grid.isVisible():
            tab.grid.setFocus()

    def build(self, name: str) -> RegisterTab:
        """Return the tab of a register, built where it is not; what is looked at stays."""
        return self._pair(name).build(name)

    def place_of(self, name: str) -> int:
        """Return where the tab of a register stands in the bar."""
        return next(at for at, names in enumerate(TABS, 1) if name in names)

    def open_record(self, name: str, id_: int | None, initial: Mapping[str, Ref] | None = None) -> None:
        """Show a record's form, of a new one where the id is None."""
        self.go_to(name).open_record(id_, initial)

    def show_records(self, name: str, query: Query) -> None:
        """Show the records behind a figure."""
        self.go_to(name).show_query(query)

    def show_insight(self) -> None:
        """Show the charts in a window of their own; it goes when the data file goes."""
        from qms_desktop.ui.insight_page import InsightPage

        page = InsightPage(self.desk, self)
        page.open_records.connect(self.show_records)
        page.open_records.connect(lambda *_: self.window().activateWindow())
        self._show_beside(page)

    def show_map(self) -> None:
        """Show the process map in a window of its own; it goes when the data file goes."""
        from qms_desktop.ui.map_page import MapPage

        page = MapPage(self.desk, self)
        page.changed.connect(self.take_changes)
        page.undo_wanted.connect(lambda again: self.undoing.take_last(again=again))
        self._show_beside(page)

    def _show_beside(self, page: InsightPage | MapPage) -> None:
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.open_record.connect(lambda name, id_: self.open_record(name, id_))
        page.open_record.connect(lambda *_: self.window().activateWindow())
        self.saved.connect(page.refresh)
        page.show()

    def take_changes(self, changed: Changed) -> None:
        """Let every tab follow a change."""
        if changed:
            self.saved.emit()
            self.undoing.follow()
            self._refresh_home()
            for tab in self.registers:
                tab.take_changes(changed)

    def attach_files(self, name: str, record: int, paths: Sequence[Path]) -> None:
        """Copy files into the data file as evidence of a record."""
        told = self.tr("Attached: %1").replace("%1", listed(path.name for path in paths))

        def settle(changed: Changed) -> None:
            self.take_changes(changed)
            self.said.emit(told)

        if self._attaching.job is not None:
            self.failed.emit(self.tr("Files are being attached already; attach these afterwards."))
            return
        work = partial(attach_files, self.desk.store, name, record, paths)
        self._attaching.run(
            self.tr("Attaching…"),
            lambda job: work(job.report),
            settle,
            lambda error: self.failed.emit(str(error)),
        )

    def _refresh_home(self) -> None:
        """Compute the figures anew, now or when Home is next looked at."""
        self._home_stale = self._stack.currentWidget() is not self.home
        if not self._home_stale:
            self.home.refresh()

    def keep_drafts(self) -> None:
        """Write what is typed and not saved."""
        for tab in self.registers:
            tab.keep_draft()

    def show_month_end(self, month: str = "") -> None:
        """Type the readings of all KPIs that are due in a month: one that is named, else the usual one."""
        from qms_desktop.ui.month_end import MonthEnd

        screen = MonthEnd(self.desk, self)
        screen.go_to(month)
        screen.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        screen.changed.connect(self.take_changes)
        screen.open()

    def _pair(self, name: str) -> TabPair:
        names = TABS[self.place_of(name) - 1]
        if names not in self.pairs:
            self.pairs[names] = TabPair(names, self._make, name)
            self._stack.addWidget(self.pairs[names])
        return self.pairs[names]

    def _page(self, index: int) -> QWidget:
        """What stands under a tab of the bar: of two registers the first, where neither was looked at."""
        if index == 0:
            return self.home
        names = TABS[index - 1]
        return self.pairs.get(names) or self._pair(names[0])

    def _make(self, name: str) -> RegisterTab:
        tab = RegisterTab(self.desk, name)
        tab.changed.connect(self.take_changes)
        tab.said.connect(self.said)
        tab.grid.lasting.connect(self.undoing.lasting)
        tab.grid.ended.connect(self.undoing.ended)
        tab.failed.connect(self.failed)
        tab.import_wanted.connect(self.import_wanted)
        tab.export_wanted.connect(self.export_wanted)
        tab.print_wanted.connect(self.print_wanted)
        tab.wanted.connect(lambda name, id_, initial: self._follow(tab, name, id_, initial))
        tab.records_wanted.connect(partial(self._look_behind, tab))
        tab.take_back_wanted.connect(self.undoing.take_back)
        tab.bar.month_end_wanted.connect(lambda: self.show_month_end())
        tab.form_shown.connect(lambda: self._note_visit(tab))
        tab.form_closed.connect(lambda: self._come_back(tab))
        return tab

    def _follow(self, tab: RegisterTab, name: str, id_: int | None, initial: Mapping[str, Ref]) -> None:
        """Go to a linked record and remember where from: closing its form comes back."""
        way = [*self._way, tab]
        self.open_record(name, id_, initial)
        self._way = way

    def _look_behind(self, tab: RegisterTab, opens: Opens, back: Callable[[], object] | None) -> None:
        """Show the records behind a figure, and offer the way back into the meeting it stood in."""
        if opens.id is not None:
            self._follow(tab, opens.register, opens.id, {})
        elif opens.query is not None:
            self.show_records(opens.register, opens.query)
        if back is not None:
            self.window().activateWindow()
            self.waiting.emit(back)

    @property
    def _present(self) -> Place | None:
        """The record in the form looked at."""
        tab = self.current
        if tab is None or not tab.in_form or tab.form.record is None:
            return None
        return tab.register, tab.form.record

    def _note_visit(self, tab: RegisterTab) -> None:
        self._drops.leave_to_window(tab.form)
        if tab is not self.current:
            return  # built behind what is looked at
        present = self._present
        if present is not None:
            self._visited.visit(present)
        self.moved.emit()

    def can_step(self, by: int) -> bool:
        """Whether there is a record to go back (-1) or forth (1) to."""
        return self._visited.can(by, self._present)

    def step(self, by: int) -> None:
        """Go back (-1) or forth (1) through the records looked at."""
        place = self._visited.step(by, self._present)
        if place is not None:
            self.open_record(*place)

    def _come_back(self, tab: RegisterTab) -> None:
        if self._way and tab is self.current:
            way = self._way
            back = way.pop()
            self.go_to(back.register)
            self._way = way
        self.moved.emit()

    def _switch(self, index: int) -> None:
        self._way = []
        self._stack.setCurrentWidget(self._page(index))
        if self._home_stale:
            self._refresh_home()
        self.moved.emit()
