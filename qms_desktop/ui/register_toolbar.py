"""The toolbar of a register: its verbs at the left, the view and the filter box at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLineEdit, QMenu, QPushButton, QWidget

from qms_desktop.model.registers import EXCHANGED
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.icons import icon
from qms_desktop.ui.jobs import after
from qms_desktop.ui.look_only import grey_where_look_only
from qms_desktop.ui.mnemonics import give_mnemonics
from qms_desktop.ui.record_work import noun
from qms_desktop.ui.theme import SPACING
from qms_desktop.ui.view_button import ViewButton

FILTER_AFTER = 150
"""Milliseconds without a keystroke after which the filter is applied."""


class RegisterToolbar(QWidget):
    """The same place for the same verb in every register."""

    new_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal(str)
    """File suffix."""
    print_wanted = Signal()
    month_end_wanted = Signal()
    typed = Signal(str)
    """What stands in the filter box, once typing paused."""

    def __init__(self, desk: Desk, name: str, view: ViewButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = desk.theme
        self._yielding: dict[QPushButton, tuple[str, str]] = {}
        """Buttons whose words give way where there is no room, the last first; the icon and a tip stay."""
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        self.row.setSpacing(SPACING)
        self.new_button = self._button("add", self.tr("New"), self.new_wanted.emit)
        self.new_button.setToolTip(self.tr("New %1 (Ctrl+N)").replace("%1", noun(name)))
        self._add(self.new_button)
        grey_where_look_only(desk.store, self.new_button)
        if name in EXCHANGED:
            import_button = self._button("import", self.tr("Import…"), self.import_wanted.emit)
            grey_where_look_only(desk.store, import_button)
            for button in (
                import_button,
                self._export_button(),
                self._button("print", self.tr("Print…"), self.print_wanted.emit),
            ):
                self._add(button)
        if name == "kpi":
            month_end = self._button("calendar", self.tr("Month-end readings…"), self.month_end_wanted.emit)
            month_end.setToolTip(self.tr("Type the readings of all KPIs at once (Ctrl+M)"))
            self._add(month_end)
            first = {one: self._yielding[one] for one in (self.new_button, month_end)}
            self._yielding = first | self._yielding
            grey_where_look_only(desk.store, month_end)
        self.row.addStretch(1)
        self._view = view
        self.row.addWidget(view)
        self.filter = self._filter_box()
        self.row.addWidget(self.filter)
        self._later = after(FILTER_AFTER, self, lambda: self.typed.emit(self.filter.text()))
        self.filter.textEdited.connect(lambda _: self._later.start())
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.filter, self._leave_filter)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)

    def minimumSizeHint(self) -> QSize:
        """Return the room needed once the words that may give way are gone."""
        least = super().minimumSizeHint()
        gone = sum(_room(button, words) for button, (words, _) in self._yielding.items() if button.text())
        return QSize(least.width() - gone, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many words as there is room for."""
        super().resizeEvent(event)
        left = self.width() - self.minimumSizeHint().width()
        for button, (words, tip) in self._yielding.items():
            left -= _room(button, words)
            button.setText(words if left >= 0 else "")
            if button.isEnabled():  # else its tip says why not
                button.setToolTip(tip or ("" if left >= 0 else words.rstrip("…")))

    def add_switch(self, switch: QLayout) -> None:
        """Put what changes to another register beside the view: the verbs keep their places."""
        self.row.insertLayout(self.row.indexOf(self._view), switch)

    def show_text(self, text: str) -> None:
        """Put words into the filter box without asking for them."""
        self._later.stop()
        if self.filter.text() != text:
            self.filter.setText(text)

    def _leave_filter(self) -> None:
        """Take the words out; from an empty box go to the list."""
        if self.filter.text():
            self.filter.clear()
            self._later.stop()
            self.typed.emit("")
        else:
            self.filter.returnPressed.emit()

    def _add(self, button: QPushButton) -> None:
        self._yielding[button] = button.text(), button.toolTip()
        self.row.addWidget(button)

    def _filter_box(self) -> QLineEdit:
        box = QLineEdit()
        box.setPlaceholderText(self.tr("Type to filter"))
        box.setAccessibleName(self.tr("Filter"))
        box.setClearButtonEnabled(True)
        for button in box.findChildren(QWidget):
            button.setAccessibleName(self.tr("Clear filter"))
        box.setMinimumWidth(136)
        box.setMaximumWidth(240)
        return box

    def _button(self, name: str, words: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(words.rstrip("…"))
        button.clicked.connect(lambda: slot())
        self._colour_icon(button, name)
        self._theme.changed.connect(lambda: self._colour_icon(button, name))
        return button

    def _colour_icon(self, button: QPushButton, name: str) -> None:
        button.setIcon(icon(name, self._theme.colours.text))

    def _export_button(self) -> QPushButton:
        button = self._button("export", self.tr("Export"), lambda: None)
        menu = QMenu(button)
        give_mnemonics(menu)
        for words, suffix in (
            (self.tr("Excel workbook…"), "xlsx"),
            (self.tr("CSV file…"), "csv"),
        ):
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, suffix=suffix: self.export_wanted.emit(suffix))
            menu.addAction(action)
        button.setMenu(menu)
        return button


def _room(button: QPushButton, words: str) -> int:
    """Pixels that its words take of a button."""
    return button.fontMetrics().horizontalAdvance(words)
