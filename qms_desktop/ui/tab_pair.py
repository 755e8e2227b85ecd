"""Two registers that share a tab: Objectives and Intents, People and Roles."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from qms_desktop.model.registers import register
from qms_desktop.ui.register_tab import RegisterTab
from qms_desktop.ui.words import register_label


class TabPair(QWidget):
    """Shows one of its registers; a switch beside the view of each changes to the other."""

    def __init__(
        self,
        names: Sequence[str],
        make: Callable[[str], RegisterTab],
        first: str,
        parent: QWidget | None = None,
    ) -> None:
        """``make`` builds the tab of a register when it is first looked at; ``first`` is at once."""
        super().__init__(parent)
        self.names = tuple(names)
        self._make = make
        self.tabs: dict[str, RegisterTab] = {}
        """Those built so far."""
        self._stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.build(first)

    @property
    def current(self) -> RegisterTab:
        """The register shown."""
        return next(tab for tab in self.tabs.values() if tab is self._stack.currentWidget())

    def build(self, name: str) -> RegisterTab:
        """Return the tab of one of the registers, built where it is not; the one shown stays."""
        if name not in self.tabs:
            tab = self.tabs[name] = self._make(name)
            if len(self.names) > 1:
                tab.bar.add_switch(self._switch(tab))
            self._stack.addWidget(tab)
        return self.tabs[name]

    def show_register(self, name: str) -> RegisterTab:
        """Show one of the registers."""
        tab = self.build(name)
        self._stack.setCurrentWidget(tab)
        return tab

    def _switch(self, own: RegisterTab) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        group = QButtonGroup(own)
        for name in self.names:
            button = QPushButton(register_label(register(name)))
            button.setCheckable(True)
            button.setChecked(name == own.register)
            button.setAccessibleName(button.text())
            group.addButton(button)
            button.clicked.connect(lambda _=False, name=name: self._go(name, group, own))
            row.addWidget(button)
        return row

    def _go(self, name: str, group: QButtonGroup, own: RegisterTab) -> None:
        """Change over; the switch left behind keeps showing its own register."""
        for button in group.buttons():
            button.setChecked(button.text() == own.title)
        self.show_register(name)
