"""The form of a CAPA as its stages: what is done folds away, what is missing leads to its field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QApplication, QWidget

from qms_desktop.insight.views import RecordView
from qms_desktop.model.capa_stages import ORDER
from qms_desktop.model.capas import Capa, CapaState
from qms_desktop.model.fields import Field
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.field_rows import FieldRows, sections
from qms_desktop.ui.fishbone_view import FishboneView
from qms_desktop.ui.part_table import PartTable

HAPPENED, CONTAINED, ANALYSED = "What happened", "Containment", "Where the process failed"
PLANNED = str(QT_TRANSLATE_NOOP("fields", "Plan and actions"))
CHECKED = "Effectiveness"
_PLAN = ("effectiveness_criterion", "effectiveness_kpi", "effectiveness_before", "effectiveness_due_on")
"""What is fixed before anybody acts: when it will count as effective, and when that is checked."""
_DONE_FROM: Mapping[str, CapaState] = {
    HAPPENED: CapaState.CONTAINED,
    CONTAINED: CapaState.CONTAINED,
    ANALYSED: CapaState.ANALYSED,
    PLANNED: CapaState.VERIFYING,
    CHECKED: CapaState.CLOSED,
}
"""The stage from which on a section has done its part."""
_WORKED_ON: Mapping[CapaState, str] = {
    CapaState.OPEN: CONTAINED,
    CapaState.REOPENED: ANALYSED,
    CapaState.CONTAINED: ANALYSED,
    CapaState.ANALYSED: PLANNED,
    CapaState.PLANNED: PLANNED,
    CapaState.IMPLEMENTING: PLANNED,
    CapaState.VERIFYING: CHECKED,
}
"""The section that leads to the next stage."""
_SUMMED_UP = {HAPPENED: "description", CONTAINED: "containment", ANALYSED: "root_cause"}
PLACES: Mapping[str, str] = {
    "containment, or why none is needed": "containment",
    "the root cause": "root_cause",
    "the process that failed": "process",
    "an action with an owner and a due date": "action",
    "what will show that it was effective": "effectiveness_criterion",
    "the day of the effectiveness check": "effectiveness_due_on",
    "an action that has begun": "action",
    "every action done": "action",
    "evidence for every action that is done": "action",
    "the result of the effectiveness check": "effectiveness_result",
    "somebody other than the owner who verified it": "verified_by",
    "the KPI before and after": "effectiveness_before",
    "a new analysis, because the actions were not effective": "root_cause",
}
"""Where to do something about what the next stage lacks (the words of ``model.capa_stages``)."""


class CapaFields(FieldRows):
    """Fields, fishbone and actions under the stage they belong to."""

    embedded = {"cause": ANALYSED, "action": PLANNED}

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, Capa, list(stage_sections()), parent)
        self._desk = desk
        self.fishbone: FishboneView | None = None
        self._shown: tuple[int, CapaState] | None = None

    def embed(self, name: str, widget: QWidget) -> bool:
        """Take child rows and actions in; over the possible causes their fishbone is drawn."""
        if isinstance(widget, PartTable) and name == "cause":
            self.fishbone = FishboneView(self._desk, widget.model)
            self.sections[ANALYSED].column.addWidget(self.fishbone)
        return super().embed(name, widget)

    def show_standing(self, view: RecordView | None) -> None:
        """Fold what is finished when a record comes in; later only open what is worked on next."""
        super().show_standing(view)
        state = view.values["state"] if view is not None else None
        now = (view.id, state) if view is not None and isinstance(state, CapaState) else None
        before, self._shown = self._shown, now
        if self.fishbone is not None:
            self.fishbone.set_effect(str(view.values["title"]) if view is not None else "")
        if view is None or now is None:
            for section in self.sections.values():
                section.set_open(True)
            return
        for heading, name in _SUMMED_UP.items():
            self.sections[heading].set_summary(str(view.values[name] or ""))
        if before is None or before[0] != view.id:
            self._fold(now[1])
        elif before != now and now[1] in _WORKED_ON:
            self.sections[_WORKED_ON[now[1]]].set_open(True)

    def _fold(self, state: CapaState) -> None:
        """Fold what is done; a cursor that would be folded away goes to what is worked on."""
        folded = [heading for heading in _DONE_FROM if is_done(heading, state)]
        cursor = QApplication.focusWidget()
        if folded and cursor is not None and any(self.sections[one].isAncestorOf(cursor) for one in folded):
            here = self.sections[_WORKED_ON[state]]
            here.set_open(True)
            row = next((row for row in self.rows.values() if here.isAncestorOf(row.editor)), None)
            if row is not None:
                row.editor.setFocus()
        for heading in _DONE_FROM:
            self.sections[heading].set_open(heading not in folded)


def is_done(heading: str, state: CapaState) -> bool:
    """Return whether a section's stage is passed; nothing is folded of a CAPA that is closed or void."""
    if state in (CapaState.CLOSED, CapaState.VOID):
        return False
    stage = CapaState.CONTAINED if state is CapaState.REOPENED else state
    return ORDER.index(stage) >= ORDER.index(_DONE_FROM[heading])


def stage_sections() -> Iterator[tuple[str, list[Field]]]:
    """Yield the headings of a CAPA's form in the order of its stages, with the fields under them."""
    for heading, group in sections(Capa):
        if heading == CHECKED:
            yield PLANNED, [field for field in group if field.name in _PLAN]
        yield heading, [field for field in group if field.name not in _PLAN]
