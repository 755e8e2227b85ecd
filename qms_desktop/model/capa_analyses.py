"""The analyses of a stored CAPA: its stage with all that counts, and an analysis that did not hold kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from qms_desktop.model.actions import Action
from qms_desktop.model.capa_stages import Stage, capa_stage
from qms_desktop.model.capas import Capa, EarlierAnalysis, Override
from qms_desktop.model.fields import fields
from qms_desktop.model.proof import proving
from qms_desktop.model.record import Basis

_COUNTS, _OVERRIDES = "earlier_analyses", "overrides"
"""Where a session keeps what it has read: both are few, and thousands of CAPAs ask."""
_OWN = frozenset({"capa", "sequence", "reopened_on", "reopened_by", "reason"})


def earlier_analyses(session: Session, capa: int) -> int:
    """How many analyses of a CAPA were given up."""
    counts: dict[int, int] | None = session.info.get(_COUNTS)
    if counts is None:
        statement = select(EarlierAnalysis.capa, func.count()).group_by(EarlierAnalysis.capa)
        with session.no_autoflush:
            counts = session.info[_COUNTS] = dict(session.execute(statement).all())
    return counts.get(capa, 0)


def stage_of(session: Session, capa: Capa, actions: Iterable[Action]) -> Stage:
    """The stage of a stored CAPA, its overrides and earlier analyses counted."""
    return capa_stage(capa, list(actions), _overrides(session, capa.id), earlier_analyses(session, capa.id))


def _overrides(session: Session, capa: int) -> Sequence[Override]:
    found: dict[int, list[Override]] | None = session.info.get(_OVERRIDES)
    if found is None:
        found = session.info[_OVERRIDES] = {}
        with session.no_autoflush:
            for one in session.scalars(select(Override)):
                found.setdefault(one.capa, []).append(one)
    return found.get(capa, ())


@contextmanager
def writing(session: Session) -> Iterator[None]:
    """Let a verb write overrides or earlier analyses, and read them anew afterwards."""
    with proving(session):
        yield
    read_anew(session)


def read_anew(session: Session) -> None:
    """Read overrides and earlier analyses from the file when they are asked for next."""
    session.info.pop(_COUNTS, None)
    session.info.pop(_OVERRIDES, None)


def keep_analysis(session: Session, capa: Capa, reason: str) -> None:
    """Keep the analysis that did not hold as an earlier one, and clear it for the next."""
    names = [name for name in fields(EarlierAnalysis) if name not in _OWN and name in fields(Capa)]
    kept = {name: getattr(capa, name) for name in names}
    with writing(session):
        session.add(
            EarlierAnalysis(
                capa=capa.id,
                sequence=earlier_analyses(session, capa.id) + 1,
                reopened_on=session.info["now"].astimezone().date(),
                reopened_by=session.info["who"],
                reason=reason,
                **kept,
            )
        )
        for name in names:
            setattr(capa, name, None)
        capa.state_basis = Basis.SHOWN
