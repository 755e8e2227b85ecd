"""Write the rows of part sheets through the running unit of work, after the records they belong to."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from qms_desktop.exchange.directory import Target
from qms_desktop.exchange.part_plan import key_of, part_values, stored_parts
from qms_desktop.exchange.planned import Planned, TablePlan, Verdict
from qms_desktop.model.record import Part
from qms_desktop.model.registers import PARTS


def apply_parts(session: Session, tables: Sequence[TablePlan]) -> None:
    """Write what part sheets add and change.

    Raises:
        RefusedError: a rule of the data layer says no.
    """
    for table in tables:
        part = PARTS[table.guess.part]
        rows = [planned for planned in table.planned if planned.verdict is not Verdict.REJECTED]
        for planned in [one for one in rows if one.verdict is Verdict.CHANGED]:
            _change(session, part, planned)
        _add(session, part, rows)
        session.flush()


def _change(session: Session, part: type[Part], planned: Planned) -> None:
    row = session.get(part, planned.target.id) if planned.target is not None else None
    for name, (_, new) in planned.changes.values.items():
        setattr(row, name, new.id if isinstance(new, Target) else new)


def _add(session: Session, part: type[Part], rows: Sequence[Planned]) -> None:
    """Add the new rows.

    Registers written before may have made some already: a reading from the matrix, an earlier target that a
    gate kept, the record of a due date that moved. Those take over what their row says.
    """
    meant = {planned.target.id for planned in rows if planned.target is not None}
    stored = stored_parts(session, part, rows)
    for planned in [one for one in rows if one.verdict is Verdict.NEW]:
        values = part_values(planned)
        made = [row for row in stored.get(key_of(planned, part), []) if row.id not in meant]
        if not made:
            session.add(part(**values))
            continue
        meant.add(made[0].id)
        for name, value in values.items():
            if getattr(made[0], name) != value:
                setattr(made[0], name, value)
