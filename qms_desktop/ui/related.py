"""Records of another register that hang on the one in the form: a CAPA's actions, a process's KPIs."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from qms_desktop.insight.columns import default_columns
from qms_desktop.insight.rows import Query
from qms_desktop.model.fields import Kind, fields
from qms_desktop.model.registers import REGISTERS, register
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.grid_model import Counts, GridModel
from qms_desktop.ui.grid_view import GridView
from qms_desktop.ui.icons import icon
from qms_desktop.ui.later import LaterPage
from qms_desktop.ui.look_only import grey_where_look_only
from qms_desktop.ui.record_work import noun
from qms_desktop.ui.words import register_label


def registers_under(name: str) -> Iterator[str]:
    """Yield the registers whose records carry a link named after this register."""
    for other, cls in REGISTERS.items():
        declared = fields(cls).get(name)
        if declared is not None and declared.kind is Kind.LINK and declared.target == name and other != name:
            yield other


class RelatedPanel(LaterPage):
    """A grid of the records that link to one record, with Add."""

    opened = Signal(int)
    add_wanted = Signal()
    changed = Signal(object)
    """What typing in a cell changed, a ``Changed``."""
    failed = Signal(str)
    counted = Signal(int)

    def __init__(self, desk: Desk, name: str, parent_register: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.register = desk, name
        self._parent_register = parent_register
        self._model = GridModel(desk, name, self)
        self._model.set_columns_unread([n for n in default_columns(name) if n != parent_register])
        self._model.loaded.connect(self._count)

    def fill(self) -> None:
        name = self.register
        self.grid = GridView(self._desk, self._model, name, remembered=False)
        self.grid.opened.connect(self.opened)
        self.grid.changed.connect(self.changed)
        self.grid.failed.connect(self.failed)
        self.grid.query_wanted.connect(lambda query: self._model.set_query(query, keep_order=False))
        words = self.tr("Add %1").replace("%1", noun(name))
        add = QPushButton(icon("add", self._desk.theme.colours.text), words)
        add.setAccessibleName(add.text())
        add.clicked.connect(self.add_wanted)
        grey_where_look_only(self._desk.store, add)
        row = QHBoxLayout()
        row.addWidget(add)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.grid, 1)

    def show_under(self, record: int) -> None:
        """Show what hangs on a record."""
        self._model.set_query(Query(self.register, where={self._parent_register: record}))

    @property
    def title(self) -> str:
        """What stands on the tab, without the count."""
        return register_label(register(self.register))

    def _count(self, counts: Counts) -> None:
        self.counted.emit(counts.found)
