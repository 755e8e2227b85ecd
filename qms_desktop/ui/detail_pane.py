"""The selected record beside the grid: what it is, where it stands, its filled fields."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from qms_desktop.errors import QmsError
from qms_desktop.insight.views import RecordView, view
from qms_desktop.model.fields import Choice, fields
from qms_desktop.model.registers import register
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.kpi_chart import KpiChart
from qms_desktop.ui.plain_label import PlainLabel
from qms_desktop.ui.record_facts import is_as_ever
from qms_desktop.ui.signs import state_colour, state_sign
from qms_desktop.ui.stage_line import StageLine
from qms_desktop.ui.theme import SPACING, title_font
from qms_desktop.ui.words import beginning, choice_label, field_label, shown

_LABELS = 38
"""Per cent of the width that labels take."""


class DetailPane(QWidget):
    """A summary of one record, read only; ``opened`` asks for its form."""

    opened = Signal(int)
    followed = Signal(str, int)
    """A linked record: register and id."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._name = desk, name
        self._class = register(name)
        self._wanted: int | None = None
        self._view: RecordView | None = None
        self._reading = False
        self.setMinimumWidth(240)
        self._build()
        desk.theme.changed.connect(self._show)

    def show_record(self, record: int | None) -> None:
        """Show a record; None for none."""
        self._wanted = record
        if record is None:
            self._view = None
            self._show()
        elif not self._reading:
            self._read()

    def _build(self) -> None:
        self.title = QLabel()
        self.title.setFont(title_font(self))
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.number = PlainLabel()
        self.number.setProperty("muted", True)
        self.state = PlainLabel()
        self.stages = StageLine()
        self.body = QLabel()
        self.body.setTextFormat(Qt.TextFormat.RichText)
        self.body.setWordWrap(True)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.setAccessibleName(self.tr("Summary"))
        flags = Qt.TextInteractionFlag
        self.body.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard
        )
        self.body.linkActivated.connect(self._follow)
        self.open_button = QPushButton(self.tr("Open"))
        self.open_button.setAccessibleName(self.tr("Open"))
        self.open_button.setToolTip(self.tr("Open the form (Enter)"))
        self.open_button.clicked.connect(self._open)
        head = QHBoxLayout()
        head.addWidget(self.number, 1)
        head.addWidget(self.state)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(2 * SPACING, SPACING, SPACING, SPACING)
        column.setSpacing(SPACING)
        column.addLayout(head)
        self.chart = KpiChart(self._desk, 72, brief=True)
        for widget in (self.title, self.stages, self.chart, self.body):
            column.addWidget(widget)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(self.tr("Summary"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, SPACING)
        layout.addWidget(scroll, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * SPACING, 0, SPACING, 0)
        foot.addWidget(self.open_button)
        foot.addStretch(1)
        layout.addLayout(foot)
        self._show()

    def _follow(self, link: str) -> None:
        name, _, id_ = link.partition("/")
        self.followed.emit(name, int(id_))

    def _open(self) -> None:
        if self._wanted is not None:
            self.opened.emit(self._wanted)

    def _read(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        id_: int = wanted

        def read() -> RecordView:
            with self._desk.store.read() as session:
                return view(session, self._name, id_)

        self._reading = True
        self._desk.jobs.run(read, self._take, self._fail, owner=self)

    def _take(self, found: RecordView) -> None:
        """Show what was read; where the cursor moved on meanwhile, read only where it is now."""
        self._reading = False
        if found.id == self._wanted:
            self._view = found
            self._show()
        else:
            self._read()

    def _fail(self, error: QmsError) -> None:
        self._reading = False
        self._view = None
        self._show()
        self.title.setText(str(error))

    def _show(self) -> None:
        found = self._view
        self.open_button.setVisible(found is not None)
        self.stages.show_view(found, self._desk.theme.colours)
        if found is None:
            self.chart.hide()
            for label in (self.title, self.number, self.state, self.body):
                label.clear()
            return
        if self._name == "kpi":
            self.chart.show_record(found.id)
        self.number.setText(str(found.values["number"]))
        self.title.setText(beginning(str(found.values[self._class.title_field])))
        state = found.values.get("state")
        is_choice = isinstance(state, Choice) and self.stages.isHidden()
        self.state.setVisible(is_choice)
        if isinstance(state, Choice):
            self.state.setText(f"{state_sign(state)} {choice_label(state)}".strip())
            self.state.setStyleSheet(f"color: {state_colour(state, self._desk.theme.colours)}")
        self.body.setText(self._rows(found))

    def _rows(self, found: RecordView) -> str:
        """Return the filled fields as rows of label and value."""
        muted = self._desk.theme.colours.muted
        rows = []
        for name, field in fields(self._class).items():
            value = found.values[name]
            hidden = name in ("number", "state", "state_basis", self._class.title_field)
            if hidden or value in (None, "", []) or is_as_ever(name, value):
                continue
            ref = found.refs.get((field.target, value)) if field.target else None
            words = beginning(shown(field, ref or value))
            text = escape(words).replace("\n", "<br>")
            if ref is not None:
                text = f'<a href="{field.target}/{ref.id}" style="text-decoration: none">{text}</a>'
            rows.append(_row(escape(field_label(field)), text, muted, below=self._is_too_wide(words)))
        return f'<table width="100%" cellspacing="0" cellpadding="0">{"".join(rows)}</table>'

    def _is_too_wide(self, text: str) -> bool:
        """Whether a word, mostly an e-mail address, has no room beside its label."""
        metrics = self.body.fontMetrics()
        widest = max((metrics.horizontalAdvance(word) for word in text.split()), default=0)
        return widest > (self.width() - 4 * SPACING) * (100 - _LABELS) / 100

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what has no room any more below its label."""
        super().resizeEvent(event)
        if self._view is not None:
            self.body.setText(self._rows(self._view))


def _row(label: str, text: str, muted: str, *, below: bool) -> str:
    """Return a field as a row of a table: its text beside the label, or below it."""
    head = f'style="color:{muted}; padding:3px 12px 3px 0"'
    if below:
        under = f'<tr><td colspan="2" style="padding:0 0 3px 0">{text}</td></tr>'
        return f'<tr><td {head} colspan="2">{label}</td></tr>{under}'
    return f'<tr><td {head} width="{_LABELS}%">{label}</td><td style="padding:3px 0">{text}</td></tr>'
