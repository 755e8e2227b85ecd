"""Hand over what somebody holds: every open record, a new owner for each, done in one change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.catalogue import titled
from qms_desktop.errors import QmsError
from qms_desktop.insight.rows import Ref
from qms_desktop.insight.views import RecordView
from qms_desktop.model.fields import Field, Kind
from qms_desktop.model.holdings import Held, holdings
from qms_desktop.model.trail import Changed
from qms_desktop.store.datafile import Store
from qms_desktop.ui.careful import CarefulDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.jobs import Job
from qms_desktop.ui.language import spoken
from qms_desktop.ui.link_editor import LinkEditor, look_up_names
from qms_desktop.ui.plain_label import PlainLabel
from qms_desktop.ui.record_work import noun, plural_noun
from qms_desktop.ui.theme import SPACING, title_font
from qms_desktop.workflow import people

RECORD, HELD_AS, SUCCESSOR = range(3)


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What changed with a hand-over."""

    changed: Changed


class HandOverDialog(CarefulDialog):
    """Lists what a person holds; rows are given to others, many at a time."""

    chapter = "Processes and people"

    changed = Signal(object)
    """What was changed, a ``Changed``."""

    def __init__(self, desk: Desk, view: RecordView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._person = desk, view.id
        self._name = str(view.values["name"])
        self._deputy = view.refs.get(("person", view.values["deputy"]))
        self._held: list[Held] = []
        self._to: list[Ref | None] = []
        self._job: Job | None = None
        self._build()
        store, id_ = desk.store, view.id
        desk.jobs.run(lambda: _read(store, id_), self._show, self._refuse, owner=self)

    def take(self) -> None:
        """Give the chosen rows, all where none is chosen, to the person in the box."""
        look_up_names(self, self._take_known, self._refuse)

    def _take_known(self) -> None:
        try:
            id_ = self.successor.value()
        except ValueError as error:
            self._say(str(error))
            return
        if id_ is None or self.successor.ref is None:
            self._say(self.tr("Choose who takes these records."))
            return
        if id_ == self._person:
            self._say(self.tr("The new owner is the same person. Choose somebody else."))
            return
        self._say("")
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        for row in rows or range(len(self._held)):
            self._to[row] = self.successor.ref
            self._item(row, SUCCESSOR).setText(self.successor.ref.title)
        self._warned = False
        self._count()

    def hand_over(self) -> None:
        """Do it, showing how far it is."""
        to = {held: ref.id for held, ref in zip(self._held, self._to, strict=True) if ref is not None}
        leaves = self.leaves.isChecked()
        if leaves and len(to) < len(self._held):
            self._say(self.tr("Some rows have no new owner yet; choose one for each."))
            return
        store, person, name = self._desk.store, self._person, self._name
        self._busy(True)
        self._job = self._desk.jobs.run_reporting(
            lambda job: _write(store, person, name, to, leaves, job.report),
            self._done,
            self._refuse,
            owner=self,
        )
        self._job.progress.connect(self._advance)

    def is_typed(self) -> bool:
        """Return whether a new owner was chosen or typed; what runs is stopped without a question."""
        chosen = any(ref is not self._deputy for ref in self._to)
        return self._job is None and (chosen or super().is_typed())

    def warn(self, sentence: str) -> None:
        self._say(sentence)

    def reject(self) -> None:
        """Stop what is running; close where nothing is."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    def _show(self, held: list[Held]) -> None:
        self._held, self._to = held, [self._deputy] * len(held)
        self.table.setRowCount(len(held))
        for row, one in enumerate(held):
            record = f"{one.number}   {one.title}"
            taken = self._deputy.title if self._deputy is not None else ""
            for column, words in ((RECORD, record), (HELD_AS, spoken(one.label)), (SUCCESSOR, taken)):
                item = QTableWidgetItem(words)
                item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
                self.table.setItem(row, column, item)
        words = self.tr("%1 holds: %2.") if held else self.tr("%1 holds nothing open.")
        self.told.setText(words.replace("%1", self._name).replace("%2", _counted(held)))
        self._count()

    def _count(self) -> None:
        left = sum(1 for one in self._to if one is None)
        self.left.setText(self.tr("%n without a new owner", "", left) if left else "")
        self.button.setEnabled(bool(self._held))

    def _done(self, handed: HandedOver) -> None:
        self._job = None
        self.accept()
        self.changed.emit(handed.changed)

    def _refuse(self, error: QmsError) -> None:
        self._job = None
        self._busy(False)
        self._say(str(error))

    def _advance(self, done: int, total: int) -> None:
        self.progress.setMaximum(total)
        self.progress.setValue(done)

    def _busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        for widget in (self.button, self.table, self.give, self.successor, self.leaves):
            widget.setEnabled(not busy)

    def _say(self, words: str) -> None:
        self.problem.setText(spoken(words))
        self.problem.setVisible(bool(words))

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        item = self.table.item(row, column)
        if item is None:
            raise IndexError(row)
        return item

    def _build(self) -> None:
        heading = self.tr("Hand over what %1 holds").replace("%1", self._name)
        self.setWindowTitle(heading)
        self.resize(760, 520)
        title = PlainLabel(heading)
        title.setFont(title_font(self))
        self.told, self.left, self.problem = PlainLabel(), PlainLabel(), PlainLabel()
        self.told.setWordWrap(True)
        self.left.setProperty("muted", True)
        self.problem.setProperty("problem", True)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(self.tr("Open records"))
        self.table.setHorizontalHeaderLabels([self.tr("Record"), self.tr("Held as"), self.tr("New owner")])
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.table.horizontalHeader().setSectionResizeMode(RECORD, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(SUCCESSOR, 200)
        self.leaves = QCheckBox(self.tr("Then set %1 inactive").replace("%1", self._name))
        self.leaves.setChecked(True)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(2 * SPACING,) * 4)
        layout.setSpacing(SPACING)
        for widget in (title, self.told):
            layout.addWidget(widget)
        layout.addLayout(self._giving())
        layout.addWidget(self.table, 1)
        below: tuple[QWidget, ...] = (self.left, self.leaves, self.progress, self.problem, self._buttons())
        for part in below:
            layout.addWidget(part)

    def _giving(self) -> QHBoxLayout:
        self.successor = LinkEditor(Field(self.tr("New owner"), Kind.LINK, target="person"), self._desk)
        self.successor.show_value(self._deputy.id if self._deputy else None, self._deputy)
        self.give = QPushButton(self.tr("Give them the chosen rows"))
        self.give.setToolTip(self.tr("All rows where none is chosen"))
        self.give.setAccessibleName(self.give.text())
        self.give.setAutoDefault(False)
        self.give.clicked.connect(self.take)
        label = QLabel(self.tr("New owner"))
        label.setBuddy(self.successor)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.successor, 1)
        row.addWidget(self.give)
        return row

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAccessibleName(self.tr("Cancel"))
        self.button = QPushButton(self.tr("Hand over"))
        self.button.setAccessibleName(self.button.text())
        self.button.setProperty("primary", True)
        self.button.setEnabled(False)
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.ActionRole)
        self.button.clicked.connect(self.hand_over)
        buttons.rejected.connect(self.leave)
        return buttons


def _counted(held: list[Held]) -> str:
    """Return how many of each register, e.g. ``3 CAPAs, 1 KPI``."""
    return ", ".join(
        f"{count} {noun(name) if count == 1 else plural_noun(name)}"
        for name, count in Counter(one.register for one in held).items()
    )


def _read(store: Store, person: int) -> list[Held]:
    with store.read() as session:
        return holdings(session, person)


def _write(
    store: Store,
    person: int,
    name: str,
    to: Mapping[Held, int],
    leaves: bool,
    report: Callable[[int, int], None],
) -> HandedOver:
    with store.change(titled("handed over what {0} held", name)) as change:
        people.hand_over(change.session, person, to, leaves=leaves, report=report)
    return HandedOver(change.changed)
