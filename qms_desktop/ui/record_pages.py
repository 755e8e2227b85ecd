"""The pages of a form: fields, child rows, related records, extra columns, history."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QTabWidget, QWidget

from qms_desktop.insight.linked import naming
from qms_desktop.insight.rows import Ref
from qms_desktop.model.fields import Field, fields
from qms_desktop.model.registers import register
from qms_desktop.ui.capa_fields import CapaFields
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.drafts import Draft
from qms_desktop.ui.evidence_panel import EvidencePanel
from qms_desktop.ui.extra_table import ExtraTable
from qms_desktop.ui.field_rows import FieldRows
from qms_desktop.ui.history_table import HistoryPage
from qms_desktop.ui.kpi_chart import KpiChart, RecordChart
from qms_desktop.ui.later import LaterPage
from qms_desktop.ui.linked_panel import LinkedPanel
from qms_desktop.ui.objective_fields import ObjectiveChart, ObjectiveFields
from qms_desktop.ui.part_cells import PartCells
from qms_desktop.ui.part_clipboard import CellsOf, as_typed
from qms_desktop.ui.part_model import PartModel, defaults
from qms_desktop.ui.part_table import PartTable
from qms_desktop.ui.process_fields import ProcessFields
from qms_desktop.ui.reading_cells import reading_cells
from qms_desktop.ui.record_work import STARTING, Loaded, Start, Typed, read_start
from qms_desktop.ui.related import RelatedPanel, registers_under
from qms_desktop.ui.theme import SPACING
from qms_desktop.ui.words import record_label, register_label

Raw = dict[str, Any]
FORMS: Mapping[str, Callable[[Desk, QWidget], FieldRows]] = {
    "capa": CapaFields, "objective": ObjectiveFields, "process": ProcessFields,
}  # fmt: skip
"""The registers whose fields are laid out in a way of their own."""
CHARTS: Mapping[str, Callable[[Desk, int], RecordChart]] = {"kpi": KpiChart, "objective": ObjectiveChart}
"""The registers with a chart above their fields."""
CELLS: Mapping[str, Callable[[FieldRows, PartModel], PartCells]] = {"reading": reading_cells}
"""The child rows into which cells are pasted that are read by what stands in the form."""
CHART_HEIGHT = 210


@dataclass(frozen=True, slots=True)
class Unsaved:
    """What was typed and isn't saved, as the editors hold it."""

    values: Raw
    parts: dict[str, list[Raw]]


class RecordPages(QTabWidget):
    """Holds what is stored of one record and what was typed over it."""

    edited = Signal()
    opened = Signal(str, int)
    """A related record: register and id."""
    listed = Signal(object)
    """``Opens`` of several related records."""
    add_wanted = Signal(str)
    """A new record of that register under this one."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._name, self._class = desk, name, register(name)
        self._stored_parts: dict[str, list[Raw]] = {}
        self._is_new = False
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        for widget in (self, self.tabBar()):
            widget.setAccessibleName(record_label(self._class))
        stack = self.findChild(QStackedWidget)
        self._build_first(stack)
        self._build_parts(stack)
        self._build_behind(stack)
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._build_next)
        self._turn.start(0)

    def _build_first(self, stack: QStackedWidget | None) -> None:
        """Build the page of the fields."""
        desk, name = self._desk, self._name
        self._scroll = self._scroll_area(stack)
        within = self._scroll.viewport()
        self.fields = (
            FORMS[name](desk, within) if name in FORMS else FieldRows(desk, self._class, parent=within)
        )
        self.fields.edited.connect(self.edited)
        if isinstance(self.fields, ProcessFields):
            self.fields.opened.connect(self.opened)
            self.fields.listed.connect(self.listed)
        self.chart = CHARTS[name](desk, CHART_HEIGHT) if name in CHARTS else None
        if self.chart is not None:
            self.chart.picked.connect(self._open_reading)
            self.fields.layout_above(self.chart)
        self._scroll.setWidget(self.fields)
        self.fields.setAutoFillBackground(False)
        self.addTab(self._scroll, record_label(self._class))

    def _build_parts(self, stack: QStackedWidget | None) -> None:
        """Make the tables of child rows and linked records, among the fields or as pages of their own."""
        desk, place = self._desk, self.fields.place_of
        self.parts = {
            part.__tablename__: PartTable(
                desk, part, place(part.__tablename__) or stack, self._cells_of(part.__tablename__)
            )
            for part in self._class.parts
        }
        for table in self.parts.values():
            table.edited.connect(self.edited)
            if not self.fields.embed(table.model.part.__tablename__, table):
                self.addTab(table, register_label(table.model.part))
        self.related = [
            RelatedPanel(desk, other, self._name, place(other) or stack)
            for other in registers_under(self._name)
        ]
        for panel in self.related:
            self._add_related(panel)

    def _cells_of(self, name: str) -> CellsOf:
        """Return what reads the cells that are pasted into a list."""
        return partial(CELLS[name], self.fields) if name in CELLS else as_typed

    def _build_behind(self, stack: QStackedWidget | None) -> None:
        """Make the pages that every record has: what links to it, evidence, extra columns, history."""
        self.linked = LinkedPanel(self._desk, self._name, [panel.register for panel in self.related], stack)
        self.linked.opened.connect(self.opened)
        self.linked.listed.connect(self.listed)
        self.linked.counted.connect(self._count_linked)
        self.addTab(self.linked, self.tr("Linked from"))
        self.evidence = EvidencePanel(self._desk, self._name, stack)
        self.addTab(self.evidence, self.tr("Evidence"))
        self.evidence.counted.connect(self._count_evidence)
        self.extra = ExtraTable(self._desk.theme, stack)
        self.addTab(self.extra, self.extra.accessibleName())
        self.history = HistoryPage(self._desk, stack)
        self.addTab(self.history, self.history.accessibleName())

    def _build_next(self) -> None:
        """Build a page behind the first one: one in a turn, so that the window answers in between."""
        page = next((page for page in self.findChildren(LaterPage) if not page.is_built), None)
        if page is None:
            self._turn.stop()
        else:
            page.build()

    @property
    def is_whole(self) -> bool:
        """Whether every page is built."""
        return not self._turn.isActive()

    def show_new(self, initial: Mapping[str, Ref]) -> None:
        """Show an empty record with its defaults and the links it starts with."""
        start = {name: value for name, value in defaults(self._class).items() if name in self.fields.rows}
        refs = {(fields(self._class)[name].target, ref.id): ref for name, ref in initial.items()}
        self.fields.show_values({**start, **{name: ref.id for name, ref in initial.items()}}, refs)
        for name, table in self.parts.items():
            table.model.show_rows([], {})
            self._stored_parts[name] = []
        if self.chart is not None:
            self.chart.show_record(None)
        self.fields.show_standing(None)
        self._dress(stored=False)
        self._is_new = True
        if self._name in STARTING:
            store, name = self._desk.store, self._name
            self._desk.jobs.run(lambda: read_start(store, name), self._take_start, owner=self)

    def _take_start(self, start: Start) -> None:
        """Show what the data file gives a new record, where nothing else was typed."""
        for name, (value, ref) in start.items() if self._is_new else ():
            self.fields.rows[name].take_baseline(value, ref)

    def show_loaded(self, loaded: Loaded, sent: Unsaved | None = None) -> None:
        """Show what is stored.

        Args:
            loaded: the record.
            sent: what was saved a moment ago; what was typed since then stays.
        """
        self._is_new = False
        values, refs = loaded.view.values, loaded.view.refs
        since = self._typed_since(sent) if sent is not None else {}
        self.fields.show_values(values, refs)
        for name, raw in since.items():
            self.fields.rows[name].editor.restore(raw)
        for name in self.parts:
            self._show_part(name, loaded)
        self._show_around(loaded)

    def rebase(self, loaded: Loaded) -> list[Field]:
        """Take over what changed elsewhere, keep what was typed; answer fields changed on both sides."""
        clashes = self.fields.rebase(loaded.view.values, loaded.view.refs)
        for name in self.parts:
            if not self._part_is_dirty(name):
                self._show_part(name, loaded)
        self._show_around(loaded)
        return clashes

    def unsaved(self) -> Unsaved:
        """Return what was typed and isn't saved."""
        values = {row.field.name: row.editor.raw() for row in self.fields.dirty()}
        typed = {name: table.model.raw() for name, table in self.parts.items() if table.model.editable}
        parts = {name: rows for name, rows in typed.items() if rows != self._stored_parts.get(name, [])}
        return Unsaved(values, parts)

    def restore(self, draft: Draft) -> None:
        """Show what was typed earlier over what is stored."""
        for name, raw in draft.values.items():
            if name in self.fields.rows:
                self.fields.rows[name].editor.restore(raw)
        self.fields.lock_fixed()
        for name, rows in draft.parts.items():
            if name in self.parts:
                self.parts[name].model.restore(rows)

    def typed(self, id_: int | None, version: int | None) -> Typed:
        """Return what is to be saved: all of a new record, else only what was changed."""
        rows = self.fields.rows.values() if id_ is None else self.fields.dirty()
        values = {row.field.name: row.editor.value() for row in rows}
        if id_ is None:
            values = {name: value for name, value in values.items() if value is not None}
        parts = {name: table.model.rows() for name, table in self.parts.items() if self._part_is_dirty(name)}
        return Typed(self._name, id_, version, values, parts)

    def first_problem(self) -> str:
        """Take over open cells and check all that was typed; go to the first that can't be saved.

        Returns:
            What is wrong there; nothing where all can be saved.
        """
        for table in self.parts.values():
            table.finish()
        wrong = self.fields.first_wrong()
        if wrong is not None:
            self.go_to(wrong.field.name)
            return wrong.problem()
        unread = next((table for table in self.parts.values() if table.problem()), None)
        if unread is None:
            return ""
        self.setCurrentIndex(max(self.indexOf(unread), 0))
        unread.go_to_problem()
        return f"{register_label(unread.model.part)}, {unread.problem()}"

    def go_to(self, name: str) -> None:
        """Put the cursor into a field, or among child rows or linked records."""
        self.setCurrentIndex(0)
        self.fields.go_to(name)
        there = self.focusWidget()
        if there is not None:
            self._scroll.ensureWidgetVisible(there, 0, 3 * SPACING)

    def say(self, problems: Mapping[str, str]) -> None:
        """Show messages of the data layer beside their fields, and go to the first of them."""
        wrong = [name for name in problems if name in self.fields.rows]
        for name in wrong:
            self.fields.rows[name].say(problems[name])
        if wrong and self.isVisible():  # else the keys stay where somebody types
            self.go_to(wrong[0])

    def lock_parts(self, locked: bool) -> None:
        """Let nobody type into child rows while they are saved: they get their ids."""
        for table in self.parts.values():
            table.setEnabled(not locked)

    def seal(self, why: str) -> None:
        """Let everything be read and nothing be typed, where there is a reason."""
        self.fields.seal(why)
        for table in self.parts.values():
            table.seal(bool(why))

    def show_history(self) -> None:
        """Look at the history."""
        self.history.build()
        self.setCurrentWidget(self.history)
        self.history.table.setFocus()

    def _open_reading(self, period: str) -> None:
        """Go to the reading behind a place of the chart: here, or on the form of the KPI that has it."""
        table = self.parts.get("reading")
        if table is not None:
            self.setCurrentWidget(table)
            table.go_to(period)
            return
        kpi = self.fields.rows["kpi"].editor.value()
        if kpi is not None:
            self.opened.emit("kpi", kpi)

    def refresh_related(self, kinds: Set[str], record: int) -> None:
        """Read again what hangs on the record and what names it, where such records changed."""
        for panel in self.related:
            if panel.register in kinds:
                panel.show_under(record)
        if not kinds.isdisjoint(naming(self._name)):
            self.linked.show_under(record)

    def _typed_since(self, sent: Unsaved) -> Raw:
        now = self.unsaved().values
        return {name: raw for name, raw in now.items() if name not in sent.values or raw != sent.values[name]}

    def _show_part(self, name: str, loaded: Loaded) -> None:
        model = self.parts[name].model
        model.show_rows(loaded.view.parts[name], loaded.view.refs)
        self._stored_parts[name] = model.raw()

    def _part_is_dirty(self, name: str) -> bool:
        typed: object = self.parts[name].model.raw()
        return self.parts[name].model.editable and typed != self._stored_parts.get(name, [])

    def _show_around(self, loaded: Loaded) -> None:
        if self.chart is not None:
            self.chart.show_record(loaded.view.id)
        self.fields.show_standing(loaded.view)
        self.history.show_lines(loaded.history)
        self.extra.show_columns(loaded.view.extra)
        for panel in self.related:
            panel.show_under(loaded.view.id)
        self.linked.show_under(loaded.view.id)
        self.evidence.show_under(loaded.view.id)
        self._dress(stored=True)

    def _dress(self, *, stored: bool) -> None:
        """Show the pages that make sense and how much is on them."""
        for name, table in self.parts.items():
            count = len(self._stored_parts[name])
            plural = register_label(table.model.part)
            self.setTabText(self.indexOf(table), f"{plural} ({count})" if count else plural)
            self.setTabVisible(self.indexOf(table), table.model.editable or count > 0)
        for page in (*self.related, self.evidence):
            if self.indexOf(page) < 0:
                page.setVisible(stored)
            else:
                self.setTabVisible(self.indexOf(page), stored)
        self.setTabVisible(self.indexOf(self.extra), stored and self.extra.rowCount() > 0)
        self.setTabVisible(self.indexOf(self.history), stored)
        if not stored:
            self.setTabVisible(self.indexOf(self.linked), False)

    def _add_related(self, panel: RelatedPanel) -> None:
        panel.opened.connect(lambda id_: self.opened.emit(panel.register, id_))
        panel.add_wanted.connect(lambda: self.add_wanted.emit(panel.register))
        if self.fields.embed(panel.register, panel):
            panel.counted.connect(self.fields.sections[self.fields.embedded[panel.register]].set_count)
            return
        tab = self.addTab(panel, panel.title)
        panel.counted.connect(lambda n: self.setTabText(tab, f"{panel.title} ({n})" if n else panel.title))

    def _count_linked(self, count: int) -> None:
        """Show the page only where something links here."""
        self.setTabVisible(self.indexOf(self.linked), count > 0)
        words = self.tr("Linked from")
        self.setTabText(self.indexOf(self.linked), f"{words} ({count})")

    def _count_evidence(self, count: int) -> None:
        words = self.tr("Evidence")
        self.setTabText(self.indexOf(self.evidence), f"{words} ({count})" if count else words)

    def _scroll_area(self, parent: QWidget | None) -> QScrollArea:
        scroll = QScrollArea(parent)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(record_label(self._class))
        scroll.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        return scroll
