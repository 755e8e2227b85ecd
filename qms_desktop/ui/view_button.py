"""Chooses and keeps views of a list: those every register has, and those saved in the data file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from qms_desktop.catalogue import titled
from qms_desktop.insight.columns import columns
from qms_desktop.insight.rows import Query, Ref, refs
from qms_desktop.model.record import Stateful
from qms_desktop.model.registers import register
from qms_desktop.model.trail import Changed
from qms_desktop.store.unit import Change
from qms_desktop.ui.ask_name import NameDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.grid_columns import GridColumns
from qms_desktop.ui.grid_menus import GridMenus
from qms_desktop.ui.mnemonics import give_mnemonics
from qms_desktop.ui.saved_views import SavedView, built_in, from_json, to_json
from qms_desktop.workflow.list_views import delete_view, rename_view, save_view, saved_views


class ViewButton(QPushButton):
    """A button with a menu. ``wanted`` carries a query, ``changed`` what saving a view changed."""

    wanted = Signal(Query)
    changed = Signal(object)
    failed = Signal(str)

    def __init__(
        self, desk: Desk, name: str, menus: GridMenus, shape: GridColumns, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._name, self._menus, self._shape = desk, name, menus, shape
        self._query = Query(name)
        self._views = built_in(name, None)
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self.fill(menu))
        give_mnemonics(menu)
        self.setMenu(menu)
        self._mark()

    @property
    def views(self) -> list[SavedView]:
        """What can be chosen, our own first."""
        return self._views

    @property
    def current(self) -> SavedView | None:
        """The view that is shown, one saved under a name first; None where the list shows something else."""
        own_first = sorted(self._views, key=lambda view: not view.own)
        return next((view for view in own_first if _is_shown(view, self._query)), None)

    def show_query(self, query: Query) -> None:
        """Follow what the list shows."""
        self._query = query
        self._mark()

    def read(self) -> None:
        """Read the saved views, and who works here."""
        store, name = self._desk.store, self._name

        def find() -> tuple[dict[str, str], int | None]:
            with store.read() as session:
                namesakes = refs(session, "person", store.who)
                return saved_views(session, name), _me(namesakes, store.who)

        self._desk.jobs.run(find, lambda found: self._take(*found), owner=self)

    def choose(self, view: SavedView) -> None:
        """Show a view: its columns where it has some, then its records."""
        if view.columns:
            self._shape.apply(view.columns, read=False)
        self.wanted.emit(view.query)

    def save(self) -> None:
        """Ask for a name and keep what is shown."""
        present = self.current
        offered = present.name if present is not None and present.own else ""
        name = NameDialog.ask(self, self.tr("Save what is shown as a view"), self.tr("Save view"), offered)
        if name is not None:
            text = to_json(self._query, self._shape.shape)
            self._change(
                titled("saved view {0}", name),
                lambda change: save_view(change.session, self._name, name, text),
            )

    def rename(self, view: SavedView) -> None:
        """Ask for another name."""
        name = NameDialog.ask(self, self.tr("Rename the view"), self.tr("Rename"), view.name)
        if name is not None and name != view.name:
            what = titled("renamed view {0}", view.name)
            self._change(what, lambda change: rename_view(change.session, self._name, view.name, name))

    def delete(self, view: SavedView) -> None:
        """Forget a view; undo brings it back."""
        what = titled("deleted view {0}", view.name)
        self._change(what, lambda change: delete_view(change.session, self._name, view.name))

    def fill(self, menu: QMenu) -> None:
        """List the views, what can be done with them, the switches and the groups."""
        menu.clear()
        present = self.current
        for view in self._views:
            action = menu.addAction(view.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(view is present)
            action.triggered.connect(lambda _=False, view=view: self.choose(view))
        menu.addSeparator()
        if not self._desk.store.read_only:
            menu.addAction(self.tr("Save as view…"), self.save)
            if present is not None and present.own:
                menu.addAction(self.tr("Rename view…"), lambda: self.rename(present))
                menu.addAction(self.tr("Delete view"), lambda: self.delete(present))
            menu.addSeparator()
        self._add_switches(menu)
        groups = menu.addMenu(self.tr("Group by"))
        self._menus.add_groups(groups, self._query)
        give_mnemonics(groups)
        menu.addAction(self.tr("Columns…"), self._shape.choose)

    def _add_switches(self, menu: QMenu) -> None:
        late = any(field.overdue for field in columns(self._name).values())
        for name, words, useful in (
            ("open_only", self.tr("Open only"), issubclass(register(self._name), Stateful)),
            ("late_only", self.tr("Late only"), late),
            ("withdrawn", self.tr("Show withdrawn"), True),
        ):
            if useful:
                action = menu.addAction(words)
                action.setCheckable(True)
                action.setChecked(getattr(self._query, name))
                action.triggered.connect(
                    lambda on, name=name: self.wanted.emit(replace(self._query, **{name: on}))
                )
        menu.addSeparator()

    def _change(self, what: str, verb: Callable[[Change], object]) -> None:
        store = self._desk.store

        def work() -> Changed:
            with store.change(what) as change:
                verb(change)
            return change.changed

        self._desk.jobs.run(work, self.changed.emit, lambda error: self.failed.emit(str(error)), owner=self)

    def _take(self, found: dict[str, str], me: int | None) -> None:
        own = (from_json(name, self._name, text) for name, text in found.items())
        self._views = [*built_in(self._name, me), *(view for view in own if view is not None)]
        self._mark()

    def _mark(self) -> None:
        present = self.current
        words = self.tr("View: %1").replace("%1", present.name) if present is not None else self.tr("View")
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setToolTip(self.tr("Views, groups, columns"))


def _is_shown(view: SavedView, query: Query) -> bool:
    """The order is no part of it: sorting a view leaves it the same view."""
    return replace(view.query, order=()) == replace(query, order=())


def _me(people: list[Ref], who: str) -> int | None:
    """Return the one person who bears the name under which changes are signed."""
    found = [ref for ref in people if ref.title.casefold() == who.casefold()]
    return found[0].id if len(found) == 1 else None
