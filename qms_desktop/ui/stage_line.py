"""The stages of a CAPA as circles that fill, and what is missing for the next one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from qms_desktop.insight.views import RecordView
from qms_desktop.model.capa_stages import ORDER
from qms_desktop.model.capas import CapaState
from qms_desktop.ui.language import spoken
from qms_desktop.ui.theme import Colours
from qms_desktop.ui.words import choice_label


class StageLine(QLabel):
    """Shown for a CAPA only."""

    wanted = Signal(str)
    """One of the things that are missing, in the words of the data layer."""

    def __init__(self, parent: QWidget | None = None, *, linked: bool = False) -> None:
        """``linked``: what is missing can be clicked."""
        super().__init__(parent)
        self._linked = linked
        self._missing: tuple[str, ...] = ()
        if linked:
            flags = Qt.TextInteractionFlag
            self.setTextInteractionFlags(flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard)
            self.linkActivated.connect(lambda at: self.wanted.emit(self._missing[int(at)]))
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
        self._missing = view.missing
        missing = self.tr("Missing for the next stage: %1.").replace(
            "%1", ", ".join(map(spoken, view.missing))
        )
        marks = self._stages(state, colours)
        need = f'<span style="color:{colours.muted}">{self._need(missing)}</span>' if view.missing else ""
        lines = [line for line in (marks, need) if line]
        self.setText(
            "<br>".join(lines) if self._linked and marks else f"{marks} <b>{words}</b> &nbsp; {need}"
        )
        self.setAccessibleName(self.tr("Stage"))
        self.setAccessibleDescription(f"{words}. {missing if view.missing else ''}")

    def _need(self, missing: str) -> str:
        """Return what is missing, as links where it can be clicked."""
        if not self._linked:
            return missing
        links = (f'<a href="{at}">{spoken(words)}</a>' for at, words in enumerate(self._missing))
        return self.tr("Missing for the next stage: %1.").replace("%1", ", ".join(links))

    def _stages(self, state: CapaState, colours: Colours) -> str:
        """Return the stages: by name where there is room for it, as circles where there is not."""
        circles = _circles(state)
        if not self._linked:
            style = f"color:{colours.accent}; letter-spacing:3px"
            return f'<span style="{style}">{circles}</span>' if circles else ""
        named = []
        for circle, stage in zip(circles, ORDER, strict=False):
            reached = circle != "○"
            name = choice_label(state if circle == "◔" else stage)
            words = f"<b>{name}</b>" if circle == "◔" else name
            colour = colours.text if reached else colours.muted
            named.append(
                f'<span style="color:{colours.accent if reached else colours.muted}">{circle}</span>'
                f' <span style="color:{colour}">{words}</span>'
            )
        return " &nbsp;&nbsp; ".join(named)


def _circles(state: CapaState) -> str:
    """Return one circle a stage: full where it is passed, half where it stands."""
    if state is CapaState.VOID:
        return ""
    at = ORDER.index(CapaState.CONTAINED if state is CapaState.REOPENED else state)
    if state is CapaState.CLOSED:
        return "●" * len(ORDER)
    return "●" * at + "◔" + "○" * (len(ORDER) - at - 1)
