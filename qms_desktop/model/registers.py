"""All registers in the order in which execution flows. The one list that everything else walks."""

from __future__ import annotations

from collections.abc import Mapping

from qms_desktop.errors import UnknownRegisterError
from qms_desktop.model.actions import Action
from qms_desktop.model.capas import Capa
from qms_desktop.model.evidences import Evidence
from qms_desktop.model.kpis import Kpi
from qms_desktop.model.objectives import Intent, Objective
from qms_desktop.model.people import Person, Role
from qms_desktop.model.processes import Process
from qms_desktop.model.record import Part, Record
from qms_desktop.model.reviews import Review

REGISTERS: Mapping[str, type[Record]] = {
    cls.__tablename__: cls
    for cls in (Intent, Objective, Process, Kpi, Capa, Action, Review, Person, Role, Evidence)
}
"""Machine name -> record class; the machine name is the table's name."""

PARTS: Mapping[str, type[Part]] = {
    part.__tablename__: part for cls in REGISTERS.values() for part in cls.parts
}
"""Machine name -> part class."""

EXCHANGED: tuple[str, ...] = ("objective", "process", "kpi", "capa", "review", "action", "person")
"""The registers that people keep in Excel, in the order of their sheets."""


def register(name: str) -> type[Record]:
    """Return the record class of a register.

    Raises:
        UnknownRegisterError: there is none of that name.
    """
    try:
        return REGISTERS[name]
    except KeyError:
        known = ", ".join(REGISTERS)
        raise UnknownRegisterError(
            f"There is no register “{name}”; nothing was changed. Choose one of: {known}."
        ) from None
