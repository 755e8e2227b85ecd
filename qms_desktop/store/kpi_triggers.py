"""Drafts a CAPA where the newest reported period of a KPI asks for one, and never a second open one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime

from sqlalchemy import Row, Select, exists, select
from sqlalchemy.orm import Session

from qms_desktop.catalogue import numbered, retold, speaking
from qms_desktop.errors import RefusedError
from qms_desktop.model import xmr
from qms_desktop.model.actions import Action
from qms_desktop.model.capas import Capa, CapaKind, CapaState
from qms_desktop.model.imported import brings_in_history
from qms_desktop.model.judgement import JUDGED_ON, Cause, course, why_capa
from qms_desktop.model.kpis import EarlierTarget, Kpi, KpiState, Reading, ReadingState
from qms_desktop.model.organisation import organisation
from qms_desktop.model.proof import proving
from qms_desktop.store.trail import Changes, Entry

TOLD = "told"
"""Key of ``Session.info``: what the data layer did of itself in this unit of work, in sentences."""

_AT_ONCE = 500

_KPI = Capa.__table__.c.kpi.info["field"].label
"""Under which an import keeps the name of a KPI that was not known yet among the extra columns."""

JUDGING = frozenset(
    {
        "target",
        "upper",
        "warning",
        "target_from",
        "direction",
        "frequency",
        "trigger_misses",
        "trigger_signal",
    }
)
"""Fields of a KPI that say how its readings are judged."""

_Stored = Row[int, int, str, float | None, ReadingState, datetime]
"""A reading as plain columns."""


def settle_triggers(session: Session) -> None:
    """Once all rows are flushed, however the readings arrived: typed, pasted, imported or by a script.

    What undo brings back is not judged: it stood there before.

    Raises:
        RefusedError: somebody opens a second CAPA for a KPI.
    """
    if brings_in_history(session):
        _give_way(session)
    else:
        _check_one_open(session)
    _draft(session)


def _open_capas() -> Select[int, str, int | None]:
    live = (Capa.withdrawn_on.is_(None), Capa.state.not_in(Capa.final), Capa.kpi.is_not(None))
    return select(Capa.id, Capa.number, Capa.kpi).where(*live).order_by(Capa.id)


def _check_one_open(session: Session) -> None:
    """Refuse a second open CAPA of a KPI; those that undo brings back together may stand as they stood."""
    changes: Changes = session.info["changes"]
    opened = {id_ for id_, entry in changes.of("capa").items() if _opens(entry)}
    if not opened:
        return
    back = set(changes.written("capa"))
    by_kpi: dict[int, list[Row[int, str, int | None]]] = defaultdict(list)
    for row in session.execute(_open_capas()):
        by_kpi[row.kpi].append(row)
    for kpi, rows in by_kpi.items():
        for row in rows:
            others = [one.number for one in rows if one.id != row.id and not {one.id, row.id} <= back]
            if row.id in opened and others:
                name = session.get_one(Kpi, kpi).number
                raise RefusedError(
                    f"{row.number} was not saved because {others[0]} is open for {name} already, and a KPI "
                    "has one open CAPA at a time. Work on that one, or take the KPI out of this one.",
                    {"kpi": f"{others[0]} is open for it already."},
                )


def _opens(entry: Entry) -> bool:
    """Whether a trail entry may have opened a CAPA for a KPI."""
    changes, final = entry.changes, {state.value for state in Capa.final}
    reopened = "state" in changes and changes["state"][0] in final
    back = "withdrawn_on" in changes and changes["withdrawn_on"][1] is None
    return entry.change == "new" or "kpi" in changes or reopened or back


def _give_way(session: Session) -> None:
    """An import brings an open CAPA for a KPI for which the app drafted one before.

    A draft that nobody touched is voided; where somebody works on it, the imported one comes without its link
    and keeps the KPI's number among its extra columns.
    """
    changes: Changes = session.info["changes"]
    drafted = set(session.scalars(select(Reading.capa).where(Reading.capa.is_not(None))))
    new = {id_ for id_, entry in changes.of("capa").items() if _opens(entry)} if drafted else set()
    if not new:
        return
    rows = session.execute(_open_capas()).all()
    ours = {row.kpi: row for row in rows if row.id in drafted and row.id not in new}
    for row in rows:
        if row.id not in new or row.kpi not in ours:
            continue
        draft, brought = session.get_one(Capa, ours[row.kpi].id), session.get_one(Capa, row.id)
        number = session.get_one(Kpi, row.kpi).number
        if draft.state is CapaState.VOID:
            continue
        if _is_touched(session, draft):
            brought.kpi, brought.extra = None, {**brought.extra, _KPI: number}
            _tell(
                session,
                f"{brought.number} was imported without its link to {number}, because {draft.number} is open "
                "for that; the number is kept as extra.",
            )
        else:
            draft.state, draft.state_reason = CapaState.VOID, f"{brought.number} was imported for {number}."
            _tell(
                session,
                f"{draft.number}, which was drafted for {number}, was voided because {brought.number} was "
                "imported for it.",
            )
    session.flush()


def _is_touched(session: Session, capa: Capa) -> bool:
    acted = session.scalar(select(exists().where(Action.capa == capa.id)))
    return capa.version > 1 or bool(acted)


def _draft(session: Session) -> None:
    changes: Changes = session.info["changes"]
    readings_of = changes.entities(Reading.__tablename__)
    touched = {reading.kpi for reading in readings_of if isinstance(reading, Reading)} | judged_anew(changes)
    if not touched:
        return
    touched -= {row.kpi for row in session.execute(_open_capas())}
    named = session.execute(select(Capa.kpi, Capa.reading).where(Capa.reading.is_not(None)))
    acted = {(row.kpi, row.reading) for row in named}
    today: date = session.info.get(JUDGED_ON) or session.info["now"].astimezone().date()
    readings, earlier = _readings_of(session, touched), _earlier_of(session, touched)
    asking: list[tuple[Kpi, _Stored, Cause]] = []
    for kpi in _in_use(session, touched):
        found = course(kpi, readings[kpi.id].values(), today)
        why = why_capa(kpi, earlier[kpi.id], found, today)
        if why and (kpi.id, found.periods[-1]) not in acted:
            asking.append((kpi, readings[kpi.id][found.periods[-1]], why))
    linked = _link_named(session, [kpi for kpi, _, _ in asking])
    with speaking(organisation(session).language):
        drafts = [
            (_capa_for(kpi, newest, why, today), newest.id, kpi.name, why)
            for kpi, newest, why in asking
            if kpi.id not in linked
        ]
    with proving(session):
        session.add_all([capa for capa, *_ in drafts])
        session.flush()
        for capa, reading, name, why in drafts:
            session.get_one(Reading, reading).capa = capa.id
            _tell(session, _drafted(capa.number, name, why))


def _drafted(capa: str, kpi: str, why: Cause) -> str:
    """Return a whole sentence: another language puts its verb elsewhere."""
    if why.rule == xmr.OUTSIDE:
        return f"{capa} was drafted because {kpi} shows a signal in the bad direction (outside limits)."
    if why.rule == xmr.RUN:
        return (
            f"{capa} was drafted because {kpi} shows a signal in the bad direction (8 in a row on one side "
            "of the mean)."
        )
    if why.rule == xmr.NEAR:
        return (
            f"{capa} was drafted because {kpi} shows a signal in the bad direction (3 of 4 nearer a limit "
            "than the mean)."
        )
    if why.missed > 1:
        return f"{capa} was drafted because {kpi} missed {why.missed} periods running."
    return f"{capa} was drafted because {kpi} missed its target."


def judged_anew(changes: Changes) -> set[int]:
    """Return the ids of the stored KPIs whose targets, direction or triggers this unit of work changed."""
    told = changes.of("kpi")
    ids = {id_ for id_, entry in told.items() if entry.change == "changed" and JUDGING & set(entry.changes)}
    return ids | {entry.parent for entry in changes.of(EarlierTarget.__tablename__).values() if entry.parent}


def _link_named(session: Session, kpis: Sequence[Kpi]) -> set[int]:
    """Link open CAPAs that were imported before their KPI and keep its number or name as extra.

    Returns:
        The ids of the KPIs that have an open CAPA by that.
    """
    by_name = {text.casefold(): kpi for kpi in kpis for text in (kpi.name, kpi.number)}
    linked: set[int] = set()
    if not by_name:
        return linked
    text = Capa.extra[_KPI].as_string()
    live = (Capa.withdrawn_on.is_(None), Capa.state.not_in(Capa.final), Capa.kpi.is_(None))
    for row in session.execute(select(Capa.id, text.label("text")).where(*live, text.is_not(None))).all():
        kpi = by_name.get(row.text.strip().casefold())
        if kpi is None or kpi.id in linked:
            continue
        capa = session.get_one(Capa, row.id)
        capa.kpi = kpi.id
        linked.add(kpi.id)
        _tell(session, f"{capa.number} was linked to {kpi.number}, which its row named.")
    return linked


def _capa_for(kpi: Kpi, newest: _Stored, why: Cause, today: date) -> Capa:
    """Return a new CAPA linked to the KPI and the period of its reading, worded as papers speak."""
    value = numbered(f"{newest.value:g}{f' {kpi.unit}' if kpi.unit else ''}")
    said = retold(why.words)
    return Capa(
        title=f"{kpi.name} {said}, {newest.period}",
        kind=CapaKind.KPI_MISS,
        source=f"{kpi.number} {newest.period}",
        process=kpi.process,
        owner=kpi.owner,
        detected_on=today,
        description=f"{kpi.name} ({kpi.number}) {said}. {newest.period}: {value}.",
        kpi=kpi.id,
        reading=newest.period,
        effectiveness_kpi=kpi.id,
    )


def _tell(session: Session, sentence: str) -> None:
    session.info.setdefault(TOLD, []).append(sentence)


def _in_use(session: Session, ids: Collection[int]) -> Iterator[Kpi]:
    live = (Kpi.withdrawn_on.is_(None), Kpi.state != KpiState.RETIRED)
    for some in _chunks(ids):
        yield from session.scalars(select(Kpi).where(Kpi.id.in_(some), *live).order_by(Kpi.id)).all()


def _readings_of(session: Session, ids: Collection[int]) -> dict[int, dict[str, _Stored]]:
    """Return KPI -> period -> its reading as plain columns."""
    columns = (Reading.id, Reading.kpi, Reading.period, Reading.value, Reading.state, Reading.created)
    found: dict[int, dict[str, _Stored]] = defaultdict(dict)
    for some in _chunks(ids):
        for row in session.execute(select(*columns).where(Reading.kpi.in_(some))):
            found[row.kpi][row.period] = row
    return found


def _earlier_of(session: Session, ids: Collection[int]) -> dict[int, list[EarlierTarget]]:
    """Return KPI -> its earlier targets, by the day from which they held."""
    found: dict[int, list[EarlierTarget]] = defaultdict(list)
    for some in _chunks(ids):
        theirs = select(EarlierTarget).where(EarlierTarget.kpi.in_(some))
        for one in session.scalars(theirs.order_by(EarlierTarget.effective_on)):
            found[one.kpi].append(one)
    return found


def _chunks(ids: Collection[int]) -> Iterator[Sequence[int]]:
    """Cut ids into runs: SQLite limits the parameters of a query."""
    ordered = sorted(ids)
    return (ordered[start : start + _AT_ONCE] for start in range(0, len(ordered), _AT_ONCE))
