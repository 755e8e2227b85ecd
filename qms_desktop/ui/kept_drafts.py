"""What was typed last time and not saved, told when its data file is opened, each with the way to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from qms_desktop.model.periods import first_day, is_period
from qms_desktop.model.registers import REGISTERS
from qms_desktop.store.datafile import Store
from qms_desktop.ui.drafts import NEW, Drafts
from qms_desktop.ui.record_work import noun
from qms_desktop.ui.words import month_text, register_label

if TYPE_CHECKING:
    from qms_desktop.ui.workspace import Workspace

_MEETING, _MONTH_END, _CELLS = "meeting", "month_end", "cells"
"""What stands before the colon of a draft's key, where it is no register."""


class KeptDrafts(QObject):
    """Looks through the drafts of a data file; ``found`` where there are any."""

    found = Signal(object)
    """Key -> what the draft is of, in words: the newest first, without those of records that are gone."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace

    def look(self) -> None:
        """Find out what the drafts are of."""
        desk = self._workspace.desk
        keys = newest_first(desk.drafts)
        if keys and not desk.store.read_only:
            desk.jobs.run(partial(_numbers, desk.store, keys), partial(self._tell, keys), owner=self)

    def open(self, key: str) -> None:
        """Go to where a draft stands."""
        workspace, (kind, rest) = self._workspace, key.split(":", 1)
        if kind == _MONTH_END:
            workspace.show_month_end(rest)
        elif kind == _CELLS:
            workspace.go_to(rest)
        elif kind == _MEETING:
            form = workspace.go_to("review").form
            form.shown_record.connect(form.meet, Qt.ConnectionType.SingleShotConnection)
            workspace.open_record("review", int(rest))
        else:
            workspace.open_record(kind, None if rest == NEW else int(rest))

    def _tell(self, keys: Sequence[str], numbers: Mapping[str, str]) -> None:
        words = {key: said for key in keys if (said := self._words(key, numbers))}
        if words:
            self.found.emit(words)

    def _words(self, key: str, numbers: Mapping[str, str]) -> str:
        kind, rest = key.split(":", 1)
        if kind == _MONTH_END:
            return month_text(first_day(rest)) if is_period(rest) else ""
        if kind == _CELLS:
            return register_label(REGISTERS[rest]) if rest in REGISTERS else ""
        if kind in REGISTERS and rest == NEW:
            return self.tr("New %1").replace("%1", noun(kind))
        return numbers.get(key, "")


def newest_first(drafts: Drafts) -> list[str]:
    """Return the keys of drafts, the one typed last first."""
    typed = {key: draft.at for key in drafts.keys() if (draft := drafts.get(key)) is not None}  # noqa: SIM118
    return sorted(typed, key=lambda key: typed[key], reverse=True)


def _numbers(store: Store, keys: Sequence[str]) -> dict[str, str]:
    """Return the numbers of the records that drafts are of, where they are still there."""
    found = {}
    with store.read() as session:
        for key in keys:
            kind, _, rest = key.partition(":")
            cls = REGISTERS.get("review" if kind == _MEETING else kind)
            record = session.get(cls, int(rest)) if cls is not None and rest.isdecimal() else None
            if record is not None:
                found[key] = record.number
    return found
