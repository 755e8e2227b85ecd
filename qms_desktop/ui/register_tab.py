"""The tab of any register: toolbar, grid, summary beside it, and the form in their place."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.insight.rows import Query, Ref
from qms_desktop.model.fields import fields
from qms_desktop.model.record import Stateful
from qms_desktop.model.registers import EXCHANGED, register
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.detail_pane import DetailPane
from qms_desktop.ui.empty_state import EmptyState
from qms_desktop.ui.grid_model import Counts, GridModel
from qms_desktop.ui.grid_view import GridView
from qms_desktop.ui.icons import icon
from qms_desktop.ui.jobs import after
from qms_desktop.ui.record_form import RecordForm
from qms_desktop.ui.record_work import noun, plural_noun
from qms_desktop.ui.theme import SPACING
from qms_desktop.ui.words import field_label, register_label

FILTER_AFTER = 150
"""Milliseconds without a keystroke after which the filter is applied."""


class RegisterTab(QWidget):
    """Everything a user does with one register."""

    changed = Signal(object)
    """Keys of the records that a save changed."""
    said = Signal(str)
    failed = Signal(str)
    wanted = Signal(str, object, object)
    """Another register's record: register, id or None for a new one, links it starts with."""
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
        self._where: Mapping[str, object] = {}
        self.model = GridModel(desk, name, self)
        self.model.loaded.connect(self._count)
        self.model.failed.connect(self.failed)
        self.grid = GridView(desk, self.model, name)
        self.grid.opened.connect(self.open_record)
        self.detail = DetailPane(desk, name)
        self.detail.opened.connect(self.open_record)
        self.grid.current_changed.connect(self.detail.show_record)
        self._form: RecordForm | None = None
        self._filter_later = after(FILTER_AFTER, self, self.apply_filter)
        self._build()

    @property
    def in_form(self) -> bool:
        """Whether the form stands in the place of the grid."""
        return self._form is not None and self._pages.currentWidget() is self._form

    @property
    def form(self) -> RecordForm:
        """The form, built when it is first wanted."""
        if self._form is None:
            form = self._form = RecordForm(self._desk, self.register)
            form.closed.connect(self._leave_form)
            form.changed.connect(self.changed)
            form.said.connect(self.said)
            form.wanted.connect(self.wanted)
            form.pages.history.take_back_wanted.connect(self.take_back_wanted)
            form.shown_record.connect(self.form_shown)
            self._pages.addWidget(form)
        return self._form

    def keep_draft(self) -> None:
        """Write what is typed and not saved."""
        if self._form is not None:
            self._form.keep_draft()

    def refresh(self) -> None:
        """Read the register again, now or when the tab is next looked at."""
        self._stale = True
        if self.isVisible():
            self._read_if_stale()

    def take_changes(self, changed: frozenset[tuple[str, int]]) -> None:
        """Follow a change of any register: rows show names of linked records too."""
        self.refresh()
        if self._form is not None:
            self._form.take_changes(changed)

    def open_record(self, record: int | None, initial: Mapping[str, Ref] | None = None) -> None:
        """Show the form of a record; of a new one where None."""
        self._pages.setCurrentWidget(self.form)
        self.form.load(record, initial)
        self.form.pages.setCurrentIndex(0)
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
        """Show the records behind a figure."""
        if self.in_form:
            self.form.close_form()
        self._where = dict(query.where)
        for box, on in (
            (self.open_only, query.open_only),
            (self.late_only, query.late_only),
            (self.withdrawn, query.withdrawn),
        ):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        self.filter.setText(query.contains)
        self.apply_filter()

    def clear_filter(self) -> None:
        """Show the whole register again."""
        self.show_query(Query(self.register))

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
        boxes = [box.text() for box in (self.open_only, self.late_only, self.withdrawn) if box.isChecked()]
        typed = self.filter.text().strip()
        return ", ".join([*boxes, *([f"“{typed}”"] if typed else [])])

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

    def apply_filter(self) -> None:
        """Ask for what the filter box and the switches say."""
        self._filter_later.stop()
        self._stale = False
        self.model.set_query(
            Query(
                self.register,
                contains=self.filter.text(),
                where=self._where,
                open_only=self.open_only.isChecked(),
                late_only=self.late_only.isChecked(),
                withdrawn=self.withdrawn.isChecked(),
            )
        )

    def showEvent(self, event: object) -> None:
        """Read the register when it is looked at for the first time or was changed meanwhile."""
        self._read_if_stale()

    def _read_if_stale(self) -> None:
        if self._stale:
            self.apply_filter()

    def _build(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.grid)
        self._splitter.addWidget(self.detail)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes([975, 300])
        self._splitter.setContentsMargins(SPACING // 2, 0, 0, 0)
        shape = self._desk.state.shape(f"splitter/{self.register}")
        if shape is not None:
            self._splitter.restoreState(shape)
        self._splitter.splitterMoved.connect(
            lambda *_: self._desk.state.remember_shape(
                f"splitter/{self.register}", self._splitter.saveState()
            )
        )
        importable = self.register in EXCHANGED
        self.empty = EmptyState(self.register, importable, self._desk.theme)
        self.empty.add_wanted.connect(self.new_record)
        self.empty.import_wanted.connect(self.import_wanted)
        self._body = QStackedWidget()
        self._body.addWidget(self._splitter)
        self._body.addWidget(self.empty)
        self.count_line = QLabel()
        self.count_line.setAccessibleName(self.tr("Count"))
        self.count_line.setProperty("muted", True)
        self.all_button = QPushButton(self.tr("Show all"))
        self.all_button.setAccessibleName(self.tr("Show all"))
        self.all_button.clicked.connect(self.clear_filter)
        self.all_button.hide()
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        foot.addWidget(self.count_line)
        foot.addWidget(self.all_button)
        foot.addStretch(1)
        self._foot.setFixedHeight(self.all_button.sizeHint().height() + SPACING)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_toolbar())
        column.addWidget(self._body, 1)
        column.addWidget(self._foot)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._pages = QStackedWidget()
        self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def _build_toolbar(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        row.setSpacing(SPACING)
        self.toolbar = row
        self.new_button = self._button("add", self.tr("New"), self.new_record)
        self.new_button.setToolTip(self.tr("New %1 (Ctrl+N)").replace("%1", noun(self.register)))
        row.addWidget(self.new_button)
        if self.register in EXCHANGED:
            row.addWidget(self._button("import", self.tr("Import…"), self.import_wanted.emit))
            row.addWidget(self._export_button())
            row.addWidget(self._button("print", self.tr("Print…"), self.print_wanted.emit))
        row.addStretch(1)
        self.open_only = self._switch(self.tr("Open only"), issubclass(self._class, Stateful), row)
        late = any(field.overdue for field in fields(self._class).values())
        self.late_only = self._switch(self.tr("Late only"), late, row)
        self.withdrawn = self._switch(self.tr("Show withdrawn"), True, row)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Type to filter"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        for button in self.filter.findChildren(QWidget):
            button.setAccessibleName(self.tr("Clear filter"))
        self.filter.setMinimumWidth(160)
        self.filter.setMaximumWidth(240)
        self.filter.textChanged.connect(lambda _: self._filter_later.start())
        self.filter.returnPressed.connect(self.grid.setFocus)
        row.addWidget(self.filter)
        return bar

    def _button(self, name: str, words: str, slot: object) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(words.rstrip("…"))
        button.clicked.connect(lambda: slot())  # type: ignore[operator]  # a slot
        self._colour_icon(button, name)
        self._desk.theme.changed.connect(lambda: self._colour_icon(button, name))
        return button

    def _colour_icon(self, button: QPushButton, name: str) -> None:
        button.setIcon(icon(name, self._desk.theme.colours.text))

    def _export_button(self) -> QPushButton:
        button = self._button("export", self.tr("Export"), lambda: None)
        menu = QMenu(button)
        for words, suffix in (
            (self.tr("Excel workbook…"), "xlsx"),
            (self.tr("CSV file…"), "csv"),
        ):
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, suffix=suffix: self.export_wanted.emit(suffix))
            menu.addAction(action)
        button.setMenu(menu)
        return button

    def _switch(self, words: str, useful: bool, row: QHBoxLayout) -> QCheckBox:
        box = QCheckBox(words)
        box.setAccessibleName(words)
        box.toggled.connect(lambda _: self.apply_filter())
        if useful:
            row.addWidget(box)  # shown without a parent it would be a window for a moment, and take the focus
        else:
            box.setParent(self)
            box.hide()
        return box

    def _count(self, counts: Counts) -> None:
        filtered = self.model.query != Query(self.register, order=self.model.query.order)
        words = self.tr("%1 of %2") if filtered else "%2"
        line = words.replace("%1", str(counts.found)).replace("%2", str(counts.of))
        if not filtered:
            line += f" {noun(self.register) if counts.of == 1 else plural_noun(self.register)}"
        if counts.late:
            line += "  ·  " + self.tr("%1 late").replace("%1", str(counts.late))
        if self._where:
            names = ", ".join(field_label(fields(self._class)[name]) for name in self._where)
            line += "  ·  " + self.tr("only those chosen by %1").replace("%1", names)
        self.count_line.setText(line)
        self.all_button.setVisible(filtered)
        empty = counts.of == 0 and not filtered
        self._body.setCurrentIndex(1 if empty else 0)
        self._foot.setVisible(not empty)

    def _leave_form(self) -> None:
        self._pages.setCurrentIndex(0)
        self.grid.setFocus()
        record = self.form.record
        if record is not None:
            self.grid.select_record(record)
        self.form_closed.emit()
