"""The tab of any register: toolbar, grid, summary beside it, and the form in their place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from qms_desktop.insight.rows import Query, Ref
from qms_desktop.model.registers import EXCHANGED, register
from qms_desktop.model.trail import Changed
from qms_desktop.ui.cell_drafts import CellDrafts
from qms_desktop.ui.chips import Chips
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.detail_pane import DetailPane
from qms_desktop.ui.empty_state import EmptyState
from qms_desktop.ui.grid_foot import GridFoot
from qms_desktop.ui.grid_model import Counts, GridModel
from qms_desktop.ui.grid_view import GridView
from qms_desktop.ui.record_form import RecordForm
from qms_desktop.ui.register_toolbar import RegisterToolbar
from qms_desktop.ui.theme import SPACING
from qms_desktop.ui.view_button import ViewButton
from qms_desktop.ui.words import register_label

ROOM_FOR_BOTH = 880
"""Pixels from which the summary stands beside the list."""
_SUMMARY = 300
"""Pixels of the summary until people draw the line; the list has the others."""


class RegisterTab(QWidget):
    """Everything a user does with one register."""

    changed = Signal(object)
    """What a save changed, a ``Changed``."""
    said = Signal(str)
    failed = Signal(str)
    wanted = Signal(str, object, object)
    """Another register's record: register, id or None for a new one, links it starts with."""
    records_wanted = Signal(object, object)
    """``Opens`` of several records, and the way back into the meeting they are looked at from, or None."""
    import_wanted = Signal()
    export_wanted = Signal(str)
    """File suffix."""
    print_wanted = Signal()
    take_back_wanted = Signal(int)
    """Number of a change set."""
    form_closed = Signal()
    form_shown = Signal()

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.register, self._desk = name, desk
        self._class = register(name)
        self._stale = True
        self.model = GridModel(desk, name, self)
        self.grid = GridView(desk, self.model, name)
        self._cell_drafts = CellDrafts(desk, self.model, name, self.grid.delegate)
        self.view = ViewButton(desk, name, self.grid.menus, self.grid.columns)
        self.bar = RegisterToolbar(desk, name, self.view)
        self.chips = Chips()
        self.detail = DetailPane(desk, name)
        self.foot = GridFoot(name)
        self.empty = EmptyState(name, name in EXCHANGED, desk)
        self._form: RecordForm | None = None
        self._build()
        self._connect()
        self.view.read()

    @property
    def in_form(self) -> bool:
        """Whether the form stands in the place of the grid."""
        return self._form is not None and self._pages.currentWidget() is self._form

    @property
    def is_whole(self) -> bool:
        """Whether no page of its form is still to be built."""
        return self._form is None or self._form.pages.is_whole

    @property
    def form(self) -> RecordForm:
        """The form, built when it is first wanted."""
        if self._form is None:
            form = self._form = RecordForm(self._desk, self.register, self._pages)
            form.closed.connect(self._leave_form)
            form.changed.connect(self.changed)
            form.said.connect(self.said)
            form.wanted.connect(self.wanted)
            form.records_wanted.connect(self.records_wanted)
            form.pages.history.take_back_wanted.connect(self.take_back_wanted)
            form.shown_record.connect(self.form_shown)
            self._pages.addWidget(form)
        return self._form

    def keep_draft(self) -> None:
        """Write what is typed and not saved."""
        self.grid.finish_typing()
        self._cell_drafts.keep()
        if self._form is not None:
            self._form.keep_draft()

    def refresh(self) -> None:
        """Read the register again, now or when the tab is next looked at."""
        self._stale = True
        if self.isVisible():
            self._read_if_stale()

    def take_changes(self, changed: Changed) -> None:
        """Follow a change of any records: rows show names of linked records too."""
        if "setting" in changed:
            self.view.read()
        self.refresh()
        if self._form is not None:
            self._form.take_changes(changed)

    def open_record(self, record: int | None, initial: Mapping[str, Ref] | None = None) -> None:
        """Show the form of a record; of a new one where None."""
        self._pages.setCurrentWidget(self.form)
        self.form.load(record, initial)
        self.form.pages.setCurrentIndex(0)
        if self.isVisible():  # else the keys stay where somebody types
            self.form.pages.fields.rows[self._class.title_field].editor.setFocus()
        self.form_shown.emit()

    def new_record(self) -> None:
        """Show an empty form."""
        self.open_record(None)

    def open_current(self) -> None:
        """Show the form of the record the cursor is on."""
        record = self.grid.current_record
        if record is not None and not self.in_form:
            self.open_record(record)

    def show_query(self, query: Query) -> None:
        """Show the records behind a figure, or what is asked of the list."""
        if self.in_form:
            self.form.close_form()
        self._stale = False
        self.bar.show_text(query.contains)
        self.view.show_query(query)
        self.model.set_query(query, keep_order=False)

    def clear_filter(self) -> None:
        """Show the whole register again."""
        self.show_query(Query(self.register, order=self.model.query.order))

    @property
    def title(self) -> str:
        """What the register is called."""
        return register_label(self._class)

    @property
    def record(self) -> Ref | None:
        """The record looked at: the one in the form, else the one the cursor is on."""
        if self.in_form:
            id_, number = self.form.record, self.form.number
        else:
            id_, number = self.grid.current_record, self.detail.number.text()
        return Ref(id_, number, "") if id_ is not None and number else None

    def filter_words(self) -> str:
        """Say what the list is limited to, for its print."""
        typed = self.filter.text().strip()
        return ", ".join([*self.chips.said, *([f"“{typed}”"] if typed else [])])

    def show_history(self) -> None:
        """Show what happened to the record looked at."""
        if self.in_form:
            self.form.show_history()
        elif self.grid.current_record is not None:
            once = Qt.ConnectionType.SingleShotConnection
            self.form.shown_record.connect(self.form.show_history, once)
            self.open_current()

    def focus_filter(self) -> None:
        """Put the cursor into the filter box."""
        if self.in_form:
            self.form.close_form()
        self.filter.setFocus()
        self.filter.selectAll()

    @property
    def filter(self) -> QLineEdit:
        """The filter box."""
        return self.bar.filter

    def showEvent(self, event: object) -> None:
        """Read the register when it is looked at for the first time or was changed meanwhile."""
        self._read_if_stale()

    def _read_if_stale(self) -> None:
        if self._stale:
            self._stale = False
            self.model.reload()

    def _build(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.grid)
        self._splitter.addWidget(self.detail)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes([1275 - _SUMMARY, _SUMMARY])
        self._splitter.setContentsMargins(SPACING // 2, 0, 0, 0)
        shape = self._desk.state.shape(f"splitter/{self.register}")
        self._is_divided = shape is not None
        if shape is not None:
            self._splitter.restoreState(shape)
        self._splitter.splitterMoved.connect(self._keep_division)
        self._body = QStackedWidget()
        self._body.addWidget(self._splitter)
        self._body.addWidget(self.empty)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.bar, self.chips, self._body, self.foot):
            column.addWidget(widget)
        column.setStretchFactor(self._body, 1)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._pages = QStackedWidget()
        self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def _keep_division(self) -> None:
        self._is_divided = True
        self._desk.state.remember_shape(f"splitter/{self.register}", self._splitter.saveState())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list all where both have no room, unless people divided it themselves."""
        super().resizeEvent(event)
        has_room = self._is_divided or event.size().width() >= ROOM_FOR_BOTH
        if has_room == self.detail.isHidden():
            self.detail.setVisible(has_room)
            room = self._splitter.width() - self._splitter.handleWidth()
            self._splitter.setSizes([room - _SUMMARY, _SUMMARY])

    def _connect(self) -> None:
        self.model.loaded.connect(self._show_counts)
        self.model.failed.connect(self.failed)
        self.model.waits.connect(self.foot.show_reading)
        for asks in (self.grid.query_wanted, self.view.wanted, self.chips.wanted):
            asks.connect(self.show_query)
        for tells in (self.grid.changed, self.view.changed):
            tells.connect(self.changed)
        for tells in (self.grid.failed, self.view.failed):
            tells.connect(self.failed)
        self.grid.said.connect(self.said)
        self._cell_drafts.failed.connect(self.failed)
        self.grid.opened.connect(self.open_record)
        self.grid.current_changed.connect(self.detail.show_record)
        self.detail.opened.connect(self.open_record)
        self.detail.followed.connect(lambda name, id_: self.wanted.emit(name, id_, {}))
        self.bar.new_wanted.connect(self.new_record)
        self.bar.import_wanted.connect(self.import_wanted)
        self.bar.export_wanted.connect(self.export_wanted)
        self.bar.print_wanted.connect(self.print_wanted)
        self.bar.typed.connect(lambda text: self.show_query(replace(self.model.query, contains=text)))
        self.filter.returnPressed.connect(self.grid.setFocus)
        self.empty.add_wanted.connect(self.new_record)
        self.empty.import_wanted.connect(self.import_wanted)
        self.foot.all_wanted.connect(self.clear_filter)

    def _show_counts(self, counts: Counts) -> None:
        query = self.model.query
        filtered = replace(query, order=(), group="") != Query(self.register)
        self.chips.show_query(query, counts.names)
        self.foot.show_counts(counts, filtered=filtered)
        nothing = self.tr("Nothing matches the filter.")
        self.grid.say_nothing(nothing if filtered and counts.found == 0 else "")
        empty = counts.of == 0 and not filtered
        self._body.setCurrentIndex(1 if empty else 0)
        self.foot.setVisible(not empty)

    def _leave_form(self) -> None:
        self._pages.setCurrentIndex(0)
        self.grid.setFocus()
        record = self.form.record
        if record is not None:
            self.grid.select_record(record)
        self.form_closed.emit()
