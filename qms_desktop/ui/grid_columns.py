"""The columns of a grid: chosen, moved and sized by the user, and remembered on this computer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import accumulate

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTableView

from qms_desktop.insight.columns import column, default_columns, extra_columns
from qms_desktop.model.fields import Field, Kind
from qms_desktop.model.registers import register
from qms_desktop.ui.columns_dialog import ColumnsDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.grid_model import GridModel
from qms_desktop.ui.jobs import after
from qms_desktop.ui.theme import Sign
from qms_desktop.ui.words import choice_label, day_text

TITLE_LEAST = 180
"""Pixels the title column never goes below."""
ELASTIC_LEAST = 84
"""Pixels a column of words never goes below when the window is narrow."""
FIGURES = (Kind.NUMBER, Kind.MONEY, Kind.WHOLE)
_AROUND = 10
"""Pixels between the words of a column and those of the next."""
STATUSES = ("state", "health", "outcome")
"""States, shown with a sign."""
FIGURE_WIDTH = 12
"""Characters of a figure whose field does not say."""
Shape = list[tuple[str, int]]
"""Column names with their widths in pixels, from the left."""


class GridColumns(QObject):
    """Which columns a grid shows, in which order and how wide."""

    def __init__(self, desk: Desk, model: GridModel, view: QTableView, *, remembered: bool) -> None:
        """``remembered``: columns and widths are kept for the next start."""
        super().__init__(view)
        self._desk, self._model, self._view, self._remembered = desk, model, view, remembered
        self._name = model.query.register
        self._sized_by_user = False
        self._sizing = False
        self._fitted: list[str] = []
        """The columns that were fitted to their cells; they stay so while others are filtered and sorted."""
        self._measured: dict[str, int] = {}
        """What the cells of these asked for, while none of them is read."""
        self._save_later = after(400, self, self._remember)
        header = view.horizontalHeader()
        header.sectionResized.connect(self._note_resize)
        model.dataChanged.connect(self.fit_new)
        header.sectionMoved.connect(self._note_move)
        if remembered:
            stored = desk.state.value(f"columns/{self._name}", [])
            self.apply([(str(name), int(width)) for name, width in stored], read=False)

    @property
    def order(self) -> list[int]:
        """The columns of the model as they stand, from the left."""
        header = self._view.horizontalHeader()
        return [header.logicalIndex(at) for at in range(self._model.columnCount())]

    @property
    def shape(self) -> Shape:
        """What stands there now; nothing where it is as it comes."""
        if not self._sized_by_user and self._model.columns == default_columns(self._name):
            return []
        return [(self._model.columns[at], self._view.columnWidth(at)) for at in self.order]

    def apply(self, shape: Shape, *, read: bool = True) -> None:
        """Show columns as they were; the default ones for an empty shape. ``read``: ask for them at once."""
        known = [(name, width) for name, width in shape if column(self._name, name) is not None]
        names = [name for name, _ in known] or default_columns(self._name)
        self._sizing = True
        (self._model.set_columns if read else self._model.set_columns_unread)(names)
        self._straighten()
        for at, (_, width) in enumerate(known):
            self._view.setColumnWidth(at, width)
        self._sizing = False
        self._sized_by_user = bool(known)
        self.fit()
        if read:
            self._save_later.start()

    def choose(self) -> None:
        """Let the user tick and order the columns; the extra ones are read first."""
        cls = register(self._name)

        def read() -> list[str]:
            with self._desk.store.read() as session:
                return extra_columns(session, cls)

        self._desk.jobs.run(read, self._ask, owner=self)

    def _ask(self, extra: list[str]) -> None:
        shown = [self._model.columns[at] for at in self.order]
        names = ColumnsDialog.ask(self._view, self._name, shown, extra)
        if names is not None and names != shown:
            widths = dict(self.shape)
            if self._sized_by_user and all(name in widths for name in names):
                self.apply([(name, widths[name]) for name in names])
            else:
                self._show(names)

    def _show(self, names: list[str]) -> None:
        """Show columns each as wide as its cells ask."""
        self._model.set_columns(names)
        self._straighten()
        self._sized_by_user = False
        self.fit()
        self._save_later.start()

    def _straighten(self) -> None:
        """Put the header back into the order of the model, which is the order wanted now."""
        header = self._view.horizontalHeader()
        blocked = header.blockSignals(True)
        for at in range(header.count()):
            header.moveSection(header.visualIndex(at), at)
        header.blockSignals(blocked)

    def fit_new(self) -> None:
        """Fit what was read for the first time, or comes with other columns."""
        if self._fitted != self._model.columns:
            self.fit()

    def fit(self) -> None:
        """Give each column what its cells need and the title the rest, until the user sizes them.

        Where room is short for all, those from the left that find room share it and stand in view whole.
        """
        if self._sized_by_user or not self._view.isVisible():
            return  # Qt measures every row of a table it doesn't show
        self._sizing = True
        names, room = self._model.columns, self._view.viewport().width()
        self._fitted = list(names) if self._is_read else []
        if self._fitted or self._measured.keys() != set(names):
            self._measured = {name: self._wanted_width(at) for at, name in enumerate(names)}
        wanted = [self._measured[name] for name in names]
        least = [min(width, self._least_width(at)) for at, width in enumerate(wanted)]
        title = register(self._name).title_field
        if title in names:
            wanted[names.index(title)] = max(wanted[names.index(title)], TITLE_LEAST)
            least[names.index(title)] = TITLE_LEAST
        seen = sum(end <= room for end in accumulate(least)) or 1
        widths = fitted(wanted[:seen], least[:seen], room)
        if title in names[:seen]:
            widths[names.index(title)] += max(room - sum(widths), 0)
        for at, width in enumerate([*widths, *wanted[seen:]]):
            self._view.setColumnWidth(at, width)
        self._sizing = False

    @property
    def _is_read(self) -> bool:
        """Whether the values of a row in view are read: heads of groups and rows to come tell no width."""
        view = self._view
        last = view.rowAt(view.viewport().height() - 1)
        last = last if last >= 0 else self._model.rowCount() - 1
        return any(self._model.values(row) is not None for row in range(max(view.rowAt(0), 0), last + 1))

    def _wanted_width(self, at: int) -> int:
        """Return the pixels in which all cells seen and the header can be read, up to the declared width."""
        field = self._model.field(at)
        character = self._view.fontMetrics().averageCharWidth()
        most = max(field.width, 10) * character + 12
        label = self._label_width(at)
        if field.name == "course":
            return most
        if field.kind in FIGURES:  # those seen later may be longer, and a figure can't be cut
            return max(
                self._view.sizeHintForColumn(at) + 6, (field.width or FIGURE_WIDTH) * character + 12, label
            )
        seen = self._view.sizeHintForColumn(at) + 6
        if field.name == "number":  # those seen later have a digit more
            return max(seen + self._view.fontMetrics().horizontalAdvance("0"), label)
        whole = self._whole_words(field)
        if whole:  # what is seen later is as wide as any, and neither a day nor a state is read by half
            return max(*map(self._view.fontMetrics().horizontalAdvance, whole), label - _AROUND) + _AROUND
        return max(min(seen, most), label)

    def _whole_words(self, field: Field) -> list[str]:
        """Return the words that can stand in a column of days or states; nothing for others."""
        if field.kind is Kind.DAY:
            return [f"{Sign.MISSED.value} {day_text(date(2000, 12, 28))}"[0 if field.overdue else 2 :]]
        states = field.choices if field.name in STATUSES else None
        return [f"{Sign.MISSED.value} {choice_label(one)}" for one in states or ()]

    def _least_width(self, at: int) -> int:
        """Return the pixels a column keeps when room is short: only words can be cut, and no head."""
        elastic = self._model.field(at).kind in (Kind.LINK, Kind.TEXT, Kind.LONG, Kind.LINES)
        cut = max(ELASTIC_LEAST, self._label_width(at))
        return cut if elastic and self._model.columns[at] != "number" else 10_000

    def _label_width(self, at: int) -> int:
        header = self._view.horizontalHeader()
        words = str(self._model.headerData(at, header.orientation()))
        return header.fontMetrics().horizontalAdvance(words) + _AROUND

    def _note_resize(self, at: int) -> None:
        """Keep widths from now on; the last column stretches by itself and says nothing of the user."""
        last = self._view.horizontalHeader().visualIndex(at) == self._model.columnCount() - 1
        if not self._sizing and not last:
            self._sized_by_user = True
            self._save_later.start()

    def _note_move(self) -> None:
        self._sized_by_user = True
        self._save_later.start()

    def _remember(self) -> None:
        if self._remembered:
            self._desk.state.remember(f"columns/{self._name}", self.shape)


def fitted(wanted: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Return widths that take no more than ``room`` where that is possible, each giving up alike."""
    over = sum(wanted) - room
    slack = sum(wanted) - sum(least)
    if over <= 0 or slack <= 0:
        return list(wanted)
    share = min(over / slack, 1.0)
    return [int(want - (want - low) * share) for want, low in zip(wanted, least, strict=True)]
