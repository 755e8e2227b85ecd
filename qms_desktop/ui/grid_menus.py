"""What can be asked of a column: sort, filter, group."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from qms_desktop.insight.columns import columns
from qms_desktop.insight.filters import Filter
from qms_desktop.insight.listing import linked
from qms_desktop.insight.rows import Query, Ref
from qms_desktop.model.fields import Field, Kind
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.filter_dialog import FilterDialog, Offer
from qms_desktop.ui.words import choice_label, field_label, in_sentence, yes_no

GROUPED = (Kind.CHOICE, Kind.LINK, Kind.YES_NO)
"""Kinds of columns by which records can stand together."""


class GridMenus(QObject):
    """The verbs of the columns of one register. ``wanted`` carries what the list should show next."""

    wanted = Signal(Query)

    def __init__(self, desk: Desk, name: str, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._name, self._window = desk, name, window

    def add_sorts(self, menu: QMenu, field: Field, query: Query) -> None:
        """Add the ways to sort by a column to a menu."""
        key = field.name
        down = dict(query.order).get(key)
        for words, descending in ((self.tr("Sort up"), False), (self.tr("Sort down"), True)):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(down is descending)
            action.triggered.connect(
                lambda _=False, descending=descending: self._want(query, order=((key, descending),))
            )
        if query.order and query.order[0][0] != key:
            others = without(query.order, key)
            for words, then in ((self.tr("Then sort up"), False), (self.tr("Then sort down"), True)):
                order = (*others, (key, then))
                action = menu.addAction(words)
                action.triggered.connect(lambda _=False, order=order: self._want(query, order=order))
        if down is not None:
            menu.addAction(self.tr("Not sorted"), lambda: self._want(query, order=without(query.order, key)))

    def add_filters(self, menu: QMenu, field: Field, query: Query) -> None:
        """Add what a column can be filtered and grouped by to a menu."""
        label, key = field_label(field), field.name
        menu.addSeparator()
        words = self.tr("Filter by “%1”…").replace("%1", label)
        menu.addAction(words, lambda: self.ask_filter(field, query))
        if key in query.filters:
            menu.addAction(self.tr("Take the filter away"), lambda: self.set_filter(query, key, Filter()))
        if field.kind in GROUPED:
            self._add_group(menu, field, query)

    def add_groups(self, menu: QMenu, query: Query) -> None:
        """Add every column by which records can be grouped to a menu."""
        for field in (one for one in columns(self._name).values() if one.kind in GROUPED):
            self._add_group(menu, field, query, field_label(field))

    def set_filter(self, query: Query, key: str, wanted: Filter) -> None:
        """Ask for a filter on a column; one that asks nothing takes it away."""
        filters: Mapping[str, Filter] = {**query.filters, key: wanted}
        self._want(query, filters={name: one for name, one in filters.items() if one != Filter()})

    def ask_filter(self, field: Field, query: Query) -> None:
        """Ask what a column must hold; the names behind links are read first."""
        if field.kind is not Kind.LINK:
            self._ask(field, query, offers(field))
            return

        def read() -> list[Ref]:
            with self._desk.store.read() as session:
                return linked(session, self._name, field.name)

        self._desk.jobs.run(
            read, lambda refs: self._ask(field, query, [(ref.id, ref.title) for ref in refs]), owner=self
        )

    def _ask(self, field: Field, query: Query, found: list[Offer]) -> None:
        now = query.filters.get(field.name, Filter())
        wanted = FilterDialog.ask(self._window, self._desk.theme, field, now, found)
        if wanted is not None:
            self.set_filter(query, field.name, wanted)

    def _add_group(self, menu: QMenu, field: Field, query: Query, words: str = "") -> None:
        said = words or self.tr("Group by %1").replace("%1", in_sentence(field_label(field)))
        action = menu.addAction(said)
        action.setCheckable(True)
        action.setChecked(query.group == field.name)
        action.triggered.connect(lambda on: self._want(query, group=field.name if on else ""))

    def _want(self, query: Query, **changes: Any) -> None:
        self.wanted.emit(replace(query, **changes))


def offers(field: Field) -> list[Offer]:
    """Return the values of a closed list with their words."""
    if field.kind is Kind.YES_NO:
        return [(True, yes_no(True)), (False, yes_no(False))]
    return [(one, choice_label(one)) for one in field.choices or ()]


def sorted_next(query: Query, key: str, *, within: bool) -> Query:
    """Return what a click on a header asks: up, then down, then not; ``within``: below the other levels."""
    now = dict(query.order)
    kept = without(query.order, key) if within else ()
    if key not in now:
        return replace(query, order=(*kept, (key, False)))
    turned = tuple((name, not down if name == key else down) for name, down in query.order)
    if now[key]:
        return replace(query, order=kept)
    return replace(query, order=turned if within else ((key, True),))


def without(order: tuple[tuple[str, bool], ...], key: str) -> tuple[tuple[str, bool], ...]:
    """Return an order without one level."""
    return tuple(level for level in order if level[0] != key)
