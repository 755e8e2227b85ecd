"""What is looked at in the window, so that it is looked at again once the window is built anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from qms_desktop.insight.rows import Query, Ref
from qms_desktop.ui.insight_page import InsightPage
from qms_desktop.ui.map_page import MapPage
from qms_desktop.ui.register_tab import RegisterTab

if TYPE_CHECKING:
    from qms_desktop.ui.workspace import Workspace


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
    """Return what is looked at in a workspace; of two registers that share a tab the one shown comes last."""
    tabs = []
    for pair in workspace.pairs.values():
        tabs += [tab for tab in pair.tabs.values() if tab is not pair.current] + [pair.current]
    return LookedAt(
        [_list(tab) for tab in tabs],
        workspace.bar.currentIndex(),
        bool(workspace.findChildren(InsightPage)),
        bool(workspace.findChildren(MapPage)),
    )


def look_again(workspace: Workspace, before: LookedAt) -> None:
    """Show in a new workspace what was looked at before; drafts stand in their forms by themselves."""
    for one in before.lists:
        tab = workspace.go_to(one.register)
        _pick_again(tab, one.selected)
        tab.show_query(one.query)
        if one.form is not None:
            tab.open_record(one.form.record, one.form.initial)
            tab.form.pages.setCurrentIndex(one.form.page)
    workspace.bar.setCurrentIndex(before.tab)
    if before.insight:
        workspace.show_insight()
    if before.process_map:
        workspace.show_map()


def _list(tab: RegisterTab) -> List:
    form = Form(tab.form.record, tab.form.initial, tab.form.pages.currentIndex()) if tab.in_form else None
    return List(tab.register, tab.model.query, tab.grid.selected_records, form)


def _pick_again(tab: RegisterTab, records: Sequence[int]) -> None:
    """Pick rows once the list stands."""
    tab.model.loaded.connect(lambda _: tab.grid.pick(records), Qt.ConnectionType.SingleShotConnection)
