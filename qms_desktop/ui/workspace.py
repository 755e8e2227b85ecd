"""All tabs of one open data file, and the way between them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from qms_desktop.model.registers import register
from qms_desktop.store.rows import Query, Ref
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.home import HomePage
from qms_desktop.ui.register_tab import RegisterTab
from qms_desktop.ui.tab_pair import TabPair

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
    sample_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._way: list[RegisterTab] = []
        self.home = HomePage(desk)
        self.pairs = [TabPair([RegisterTab(desk, name) for name in names]) for names in TABS]
        self.bar = QTabBar()
        self.bar.setObjectName("tabs")
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(self.tr("Registers"))
        self._stack = QStackedWidget()
        self._add(self.home, self.tr("Home"))
        for pair, names in zip(self.pairs, TABS, strict=True):
            plural = register(names[0]).plural
            self._add(pair, "CAPA" if names[0] == "capa" else plural)
            for tab in pair.tabs:
                self._connect(tab)
        self.home.open_records.connect(self.show_records)
        self.home.open_record.connect(lambda name, id_: self.open_record(name, id_))
        self.home.import_wanted.connect(self.import_wanted)
        self.home.sample_wanted.connect(self.sample_wanted)
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
        """Every register's tab."""
        return [tab for pair in self.pairs for tab in pair.tabs]

    def tab(self, name: str) -> RegisterTab:
        """Return the tab of a register."""
        return next(tab for tab in self.registers if tab.register == name)

    def go_to(self, name: str) -> RegisterTab:
        """Look at a register."""
        pair = next(pair for pair in self.pairs if any(tab.register == name for tab in pair.tabs))
        pair.show_register(name)
        self.bar.setCurrentIndex(self._stack.indexOf(pair))
        return self.tab(name)

    def open_record(self, name: str, id_: int | None, initial: Mapping[str, Ref] | None = None) -> None:
        """Show a record's form, of a new one where the id is None."""
        self.go_to(name).open_record(id_, initial)

    def show_records(self, name: str, query: Query) -> None:
        """Show the records behind a figure."""
        self.go_to(name).show_query(query)

    def take_changes(self, changed: frozenset[tuple[str, int]]) -> None:
        """Let every tab follow a change."""
        if changed:
            self.saved.emit()
            self.home.refresh()
            for tab in self.registers:
                tab.take_changes(changed)

    def keep_drafts(self) -> None:
        """Write what is typed and not saved."""
        for tab in self.registers:
            tab.form.keep_draft()

    def _add(self, page: QWidget, words: str) -> None:
        self._stack.addWidget(page)
        self.bar.addTab(words)

    def _connect(self, tab: RegisterTab) -> None:
        tab.changed.connect(self.take_changes)
        tab.said.connect(self.said)
        tab.failed.connect(self.failed)
        tab.import_wanted.connect(self.import_wanted)
        tab.export_wanted.connect(self.export_wanted)
        tab.print_wanted.connect(self.print_wanted)
        tab.wanted.connect(lambda name, id_, initial: self._follow(tab, name, id_, initial))
        tab.form_shown.connect(self.moved)
        tab.form_closed.connect(lambda: self._come_back(tab))

    def _follow(self, tab: RegisterTab, name: str, id_: int | None, initial: Mapping[str, Ref]) -> None:
        """Go to a linked record and remember where from: closing its form comes back."""
        way = [*self._way, tab]
        self.open_record(name, id_, initial)
        self._way = way

    def _come_back(self, tab: RegisterTab) -> None:
        if self._way and tab is self.current:
            way = self._way
            back = way.pop()
            self.go_to(back.register)
            self._way = way
        self.moved.emit()

    def _switch(self, index: int) -> None:
        self._way = []
        self._stack.setCurrentIndex(index)
        self.moved.emit()
