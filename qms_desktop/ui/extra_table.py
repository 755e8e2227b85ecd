"""The columns of an imported register that have no field of ours: kept, and shown as they came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from qms_desktop.ui.lines_table import LinesTable
from qms_desktop.ui.theme import Theme


class ExtraTable(LinesTable):
    """Header and value of each extra column."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("From your register"))
        self.set_columns((self.tr("Column"), self.tr("Value")), (260,))

    def show_columns(self, extra: Mapping[str, Any]) -> None:
        """Show the extra columns of a record."""
        self.show_texts((column, "" if value is None else str(value)) for column, value in extra.items())
