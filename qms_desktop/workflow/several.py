"""One change on many records: all of them, or none and which ones a rule refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.model.registers import register
from qms_desktop.workflow.actions import move_due_date
from qms_desktop.workflow.edit import fetch, save, withdraw
from qms_desktop.workflow.processes import approve_revision

Report = Callable[[int, int], None]
"""Called with (records done, records in all); raises to cancel, and nothing is kept."""

_REPORTED = 20
"""Records after which the progress is told."""
_TOLD = 12
"""Refused records that are named in the sentence; ``problems`` has them all."""


def set_field(
    session: Session, name: str, ids: Sequence[int], field: str, value: Any, report: Report | None = None
) -> None:
    """Give a field of many records the same value.

    Raises:
        RefusedError: a rule refused some of them, each with its reason.
    """
    _each(session, name, ids, lambda id_: save(session, name, {field: value}, id_=id_), report)


def move_due_dates(
    session: Session,
    name: str,
    ids: Sequence[int],
    field: str,
    day: date,
    reason: str,
    report: Report | None = None,
) -> None:
    """Move the day on which many records are due. Of actions the old day and the reason are kept.

    A record that is due on that day already stays as it is.

    Raises:
        RefusedError: a rule refused some of them, each with its reason.
    """

    def move(id_: int) -> None:
        before = getattr(fetch(session, name, id_), field)
        if before is not None and before != day and name == "action":
            move_due_date(session, id_, day, reason)
        elif before != day:
            save(session, name, {field: day}, id_=id_)

    _each(session, name, ids, move, report)


def withdraw_all(
    session: Session, name: str, ids: Sequence[int], reason: str, today: date, report: Report | None = None
) -> None:
    """Take many records out of use for one reason.

    Raises:
        RefusedError: no reason, or a rule refused some of them, each with its reason.
    """
    _each(session, name, ids, lambda id_: withdraw(session, name, id_, reason, today), report)


def approve_all(
    session: Session,
    ids: Sequence[int],
    by: int,
    on: date,
    reason: str,
    effective_on: date,
    report: Report | None = None,
) -> None:
    """Approve many processes as they stand, each as a revision of its own.

    Raises:
        RefusedError: a rule refused some of them, each with its reason.
    """

    def approve(id_: int) -> None:
        approve_revision(session, id_, by, on, reason, effective_on=effective_on)

    _each(session, "process", ids, approve, report)


def _each(
    session: Session,
    name: str,
    ids: Sequence[int],
    step: Callable[[int], object],
    report: Report | None,
) -> None:
    """Do a step for each record.

    Where one is refused they are all tried again, each in a savepoint of its own: so every refusal is found.
    """
    try:
        with session.begin_nested():
            for id_ in _reported(ids, report):
                step(id_)
    except RefusedError:
        _find_refused(session, name, ids, step, report)


def _reported(ids: Sequence[int], report: Report | None) -> Iterator[int]:
    for done, id_ in enumerate(ids):
        if report is not None and done % _REPORTED == 0:
            report(done, len(ids))
        yield id_


def _find_refused(
    session: Session,
    name: str,
    ids: Sequence[int],
    step: Callable[[int], object],
    report: Report | None,
) -> None:
    refused: dict[str, str] = {}
    for id_ in _reported(ids, report):
        number = str(fetch(session, name, id_).number)
        try:
            with session.begin_nested():
                step(id_)
        except RefusedError as error:
            refused[number] = "; ".join(error.problems.values()) or str(error)
    if refused:
        raise RefusedError(_said(name, len(ids), refused), refused)


def _said(name: str, of: int, refused: dict[str, str]) -> str:
    plural = register(name).plural
    listed = "\n".join(f"{number}: {why}" for number, why in list(refused.items())[:_TOLD])
    more = f"\nand {len(refused) - _TOLD} more" if len(refused) > _TOLD else ""
    return f"None of the {of} {plural} was changed, because {len(refused)} can't be:\n{listed}{more}"
