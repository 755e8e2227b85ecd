"""The stages of a CAPA as circles that fill, and what is missing for the next one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from qms_desktop.insight.views import RecordView
from qms_desktop.model.capa_stages import ORDER
from qms_desktop.model.capas import CapaState
from qms_desktop.ui.theme import Colours
from qms_desktop.ui.words import choice_label


class StageLine(QLabel):
    """Shown for a CAPA only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.hide()

    def show_view(self, view: RecordView | None, colours: Colours) -> None:
        """Show the stages of a record; nothing for one that is no CAPA."""
        state = view.values.get("state") if view is not None else None
        self.setVisible(isinstance(state, CapaState))
        if view is None or not isinstance(state, CapaState):
            return
        words = choice_label(state)
        missing = self.tr("Missing for the next stage: %1.").replace("%1", ", ".join(view.missing))
        circles = _circles(state)
        marks = (
            f'<span style="color:{colours.accent}; letter-spacing:3px">{circles}</span>' if circles else ""
        )
        need = f'<span style="color:{colours.muted}">{missing}</span>' if view.missing else ""
        self.setText(f"{marks} <b>{words}</b> &nbsp; {need}")
        self.setAccessibleName(self.tr("Stage"))
        self.setAccessibleDescription(f"{words}. {missing if view.missing else ''}")


def _circles(state: CapaState) -> str:
    """Return one circle a stage: full where it is passed, half where it stands."""
    if state is CapaState.VOID:
        return ""
    at = ORDER.index(CapaState.CONTAINED if state is CapaState.REOPENED else state)
    if state is CapaState.CLOSED:
        return "●" * len(ORDER)
    return "●" * at + "◔" + "○" * (len(ORDER) - at - 1)
