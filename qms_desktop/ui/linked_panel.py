"""The page of a form that lists what links to its record; Enter goes there."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from qms_desktop.insight.linked import Links, links_to
from qms_desktop.insight.rows import Query
from qms_desktop.model.registers import PARTS, register
from qms_desktop.store.datafile import Store
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.home_contents import Opens
from qms_desktop.ui.later import LaterPage
from qms_desktop.ui.lines_table import LinesTable
from qms_desktop.ui.words import record_label, register_label


class LinkedPanel(LaterPage):
    """Records that name the one in the form, besides those that have a page of their own."""

    opened = Signal(str, int)
    """Register and id of the record to go to."""
    listed = Signal(object)
    """``Opens`` of all that link alike, where not all are named."""
    counted = Signal(int)

    def __init__(
        self, desk: Desk, name: str, besides: Collection[str] = (), parent: QWidget | None = None
    ) -> None:
        """``besides``: registers whose field named like this register has a page of its own."""
        super().__init__(parent)
        self._desk, self._register, self._besides = desk, name, besides
        self._record = 0
        self._lines: list[tuple[tuple[str, str, str], Opens]] = []

    def fill(self) -> None:
        self.table = LinesTable(self._desk.theme)
        self.table.setAccessibleName(self.tr("Linked from"))
        self.table.set_columns((self.tr("Linked as"), self.tr("No"), self.tr("Title")), (240, 130))
        self.table.activated.connect(lambda index: self._open(index.row()))
        self.column.addWidget(self.table)
        self.table.show_texts(texts for texts, _ in self._lines)

    def show_under(self, record: int) -> None:
        """Read and show what links to a record."""
        self._record = record
        work = partial(_read, self._desk.store, self._register, record)
        self._desk.jobs.run(work, self._show, owner=self)

    def _show(self, found: Sequence[Links]) -> None:
        shown = [one for one in found if not self._has_page(one)]
        self._lines = [line for one in shown for line in self._lines_of(one)]
        if self.is_built:
            self.table.show_texts(texts for texts, _ in self._lines)
        self.counted.emit(sum(one.total for one in shown))

    def _lines_of(self, links: Links) -> Iterator[tuple[tuple[str, str, str], Opens]]:
        """Yield a line for each record named; where there are more, a last one opens all of them."""
        for ref in links.refs:
            yield (linked_as(links), ref.number, ref.title), Opens(links.register, ref.id)
        more = links.total - len(links.refs)
        if more > 0 and not links.part:
            words = self.tr("%1 more: open all").replace("%1", str(more))
            query = Query(links.register, where={links.field: self._record})
            yield (linked_as(links), "", words), Opens(links.register, query=query)

    def _has_page(self, links: Links) -> bool:
        return not links.part and links.field == self._register and links.register in self._besides

    def _open(self, row: int) -> None:
        if not 0 <= row < len(self._lines):
            return
        _, opens = self._lines[row]
        if opens.id is not None:
            self.opened.emit(opens.register, opens.id)
        else:
            self.listed.emit(opens)


def linked_as(links: Links) -> str:
    """Return what a record is to those that name it, e.g. ``CAPA · Owner``."""
    kind = record_label(register(links.register))
    if links.part:
        return f"{kind} · {register_label(PARTS[links.part])}"
    return f"{kind} · {QCoreApplication.translate('fields', links.label)}"


def _read(store: Store, name: str, record: int) -> tuple[Links, ...]:
    with store.read() as session:
        return links_to(session, name, record)
