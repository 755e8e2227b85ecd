"""What is looked at in the window, so that it is looked at again once the window is built anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from qms_desktop.insight.rows import Query, Ref
from qms_desktop.ui.insight_page import InsightPage
from qms_desktop.ui.jobs import after
from qms_desktop.ui.map_page import MapPage
from qms_desktop.ui.register_tab import RegisterTab

if TYPE_CHECKING:
    from qms_desktop.ui.workspace import Workspace

BETWEEN = 5
"""Milliseconds between two registers in which the window answers."""


@dataclass(frozen=True, slots=True)
class Form:
    """The record in a form, of a new one with the links it starts with."""

    record: int | None
    initial: Mapping[str, Ref]
    page: int


@dataclass(frozen=True, slots=True)
class List:
    """One register: what its list shows, the rows picked, and the form in its place."""

    register: str
    query: Query
    selected: Sequence[int]
    form: Form | None


@dataclass(frozen=True, slots=True)
class LookedAt:
    """Every list looked at so far, the tab in front, and the windows beside it."""

    lists: Sequence[List]
    tab: int
    insight: bool
    process_map: bool


def looked_at(workspace: Workspace) -> LookedAt:
    """Return what is looked at in a workspace; of two registers that share a tab first the one shown."""
    tabs = []
    for pair in workspace.pairs.values():
        tabs += [pair.current, *(tab for tab in pair.tabs.values() if tab is not pair.current)]
    shown = LookedAt(
        [_list(tab) for tab in tabs],
        workspace.bar.currentIndex(),
        bool(workspace.findChildren(InsightPage)),
        bool(workspace.findChildren(MapPage)),
    )
    again = workspace.findChild(LookingAgain)
    return again.joined(shown) if again is not None else shown


class LookingAgain(QObject):
    """Shows in a new workspace what was looked at before; drafts stand in their forms by themselves.

    A list or a form is built in each turn of the event loop, those in front first, and each once the pages of
    the form before stand: all of them at once would stall the window. Who goes to a register before its turn
    finds it as it was.
    """

    def __init__(self, workspace: Workspace, before: LookedAt) -> None:
        super().__init__(workspace)
        self._workspace, self._before = workspace, before
        self._waiting = sorted(before.lists, key=lambda one: workspace.place_of(one.register) != before.tab)
        self._listed: set[str] = set()
        """The registers whose list stands; their form may still wait."""
        self._windows = [workspace.show_insight] * before.insight + [workspace.show_map] * before.process_map
        workspace.moved.connect(self._catch_up)
        self._turn = after(BETWEEN, self, self.step)
        self._turn.start()

    @property
    def is_under_way(self) -> bool:
        """Whether something still waits for its turn."""
        return bool(self._waiting or self._windows)

    def step(self) -> None:
        """Show the next list or form, or the next window once all stand."""
        if not all(tab.is_whole for tab in self._workspace.registers):
            self._turn.start()
        elif self._waiting:
            self._show(self._waiting[0])
            self._turn.start()
        elif self._windows:
            self._windows.pop(0)()
            self._turn.start()
        else:
            self._workspace.moved.disconnect(self._catch_up)
            self.deleteLater()

    def joined(self, shown: LookedAt) -> LookedAt:
        """Return what is shown by now together with what still waits for its turn."""
        waiting = {one.register for one in self._waiting}
        front = self._before.tab in map(self._workspace.place_of, waiting)
        return LookedAt(
            [*(one for one in shown.lists if one.register not in waiting), *self._waiting],
            self._before.tab if front and shown.tab == 0 else shown.tab,
            self._before.insight or shown.insight,
            self._before.process_map or shown.process_map,
        )

    def _catch_up(self) -> None:
        """Show what waits under the tab somebody went to."""
        here = self._workspace.bar.currentIndex()
        for one in list(self._waiting):
            while one in self._waiting and self._workspace.place_of(one.register) == here:
                self._show(one)

    def _show(self, one: List) -> None:
        """Show the list of a register, or its form once the list stands."""
        tab = self._workspace.build(one.register)
        form = one.form if one.register in self._listed else None
        if form is not None or one.form is None:
            self._waiting.remove(one)
            self._go_to(self._workspace.place_of(one.register))
        if form is not None:
            tab.open_record(form.record, form.initial)
            tab.form.pages.setCurrentIndex(form.page)
        else:
            self._listed.add(one.register)
            _pick_again(tab, one.selected)
            tab.show_query(one.query)

    def _go_to(self, place: int) -> None:
        """Look at the tab that was in front, unless somebody went to another one."""
        if place == self._before.tab and self._workspace.bar.currentIndex() == 0:
            self._workspace.bar.setCurrentIndex(place)


def _list(tab: RegisterTab) -> List:
    form = Form(tab.form.record, tab.form.initial, tab.form.pages.currentIndex()) if tab.in_form else None
    return List(tab.register, tab.model.query, tab.grid.selected_records, form)


def _pick_again(tab: RegisterTab, records: Sequence[int]) -> None:
    """Pick rows once the list stands."""
    tab.model.loaded.connect(lambda _: tab.grid.pick(records), Qt.ConnectionType.SingleShotConnection)
