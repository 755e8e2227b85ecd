"""Asks which reading of a KPI is locked or unlocked, and why it is unlocked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from qms_desktop.ui.ask import AskDialog
from qms_desktop.ui.editors import QuietComboBox


class ReadingDialog(AskDialog):
    """One of some periods, the newest first; a reason where one is needed."""

    chapter = "KPIs"

    def __init__(
        self, parent: QWidget | None, heading: str, verb: str, periods: Sequence[str], *, reasoned: bool
    ) -> None:
        super().__init__(parent)
        self.say(heading, verb)
        self.period = QuietComboBox()
        self.period.setAccessibleName(self.tr("Period"))
        for one in reversed(periods):
            self.period.addItem(one, one)
        self.form.addRow(self.tr("Period"), self.period)
        self.area: QPlainTextEdit | None = self._text(self.tr("Reason")) if reasoned else None

    def missing(self) -> str:
        if self.area is None or self.area.toPlainText().strip():
            return ""
        return self.tr("Say why; the reason stays with the KPI.")

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        heading: str,
        verb: str,
        periods: Sequence[str],
        *,
        reasoned: bool = False,
    ) -> tuple[str, str] | None:
        """Return the period and the reason, which is empty where none is asked for."""
        dialog = cls(parent, heading, verb, periods, reasoned=reasoned)
        accepted = dialog.answered()
        reason = dialog.area.toPlainText().strip() if dialog.area is not None else ""
        return (str(dialog.period.currentData()), reason) if accepted else None
