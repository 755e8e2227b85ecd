"""Runs the model's rules inside every flush and commit, so that nothing of ours goes around them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import get_history

from qms_desktop.errors import RefusedError
from qms_desktop.model.actions import Action
from qms_desktop.model.bulk import nothing, runs
from qms_desktop.model.capa_analyses import stage_of
from qms_desktop.model.capa_stages import DESCRIBES, ORDER
from qms_desktop.model.capas import Capa, CapaState
from qms_desktop.model.decisions import adopt_decisions
from qms_desktop.model.fields import Choice
from qms_desktop.model.imported import brings_in_history
from qms_desktop.model.kpis import EarlierTarget, Kpi
from qms_desktop.model.numbers import Numbering
from qms_desktop.model.people import Person
from qms_desktop.model.processes import Process
from qms_desktop.model.record import Basis, Entity, Record, Stateful
from qms_desktop.model.reviews import Review, ReviewState
from qms_desktop.model.rules import check_move, check_required, check_withdrawn, settle_choices
from qms_desktop.model.trail import TrailEntry
from qms_desktop.store.action_gates import check_moved, settle_action
from qms_desktop.store.capa_gates import (
    check_reading,
    date_verification,
    forget_sources,
    measure,
    reopen_not_effective,
)
from qms_desktop.store.closed_gates import check_closed, stays_closed
from qms_desktop.store.day_gates import check_days, check_happened, check_verified_after_done
from qms_desktop.store.kpi_gates import check_complete, check_measure, check_removed
from qms_desktop.store.kpi_triggers import settle_triggers
from qms_desktop.store.people_gates import check_leaving, check_responsible
from qms_desktop.store.process_gates import settle_process
from qms_desktop.store.proof_gates import check_kept, check_parent, check_proof, check_settled
from qms_desktop.store.review_gates import check_minutes, check_review
from qms_desktop.store.target_gates import check_comments, check_targets, keep_locked, locked_until
from qms_desktop.store.text_gates import clean_settings, clean_texts
from qms_desktop.store.trail import Changes, Entry, changed_names, is_new

_T = TypeVar("_T")


def before_flush(session: Session) -> None:
    """Give numbers and times, then check every new, changed and deleted row.

    Raises:
        RefusedError: a rule says no; the unit of work is rolled back.
    """
    now = session.info["now"]
    for record in (e for e in session.deleted if isinstance(e, Record)):
        raise RefusedError(
            f"{record.number} was not erased because records stay. Withdraw it with a reason; nothing "
            "was changed."
        )
    clean_settings(session)
    for entity in (e for e in session.dirty if isinstance(e, Entity)):
        clean_texts(session, entity)
        settle_choices(entity)
    changed = [e for e in session.dirty if isinstance(e, Entity) and changed_names(e)]
    check_kept(session)
    check_proof(session, [*changed, *session.deleted])
    for entity in changed:
        entity.updated = now
    admit(session, [e for e in session.new if isinstance(e, Entity)])
    for entity in changed:
        check_parent(entity)
        _check(session, entity)
    for entity in [e for e in session.deleted if isinstance(e, Entity)]:
        check_review(session, entity)
        check_removed(session, entity)
        check_moved(session, entity)


def admit(session: Session, new: Sequence[Entity], tick: Callable[[], object] = nothing) -> None:
    """Give new rows their times and numbers and check them, before they are written.

    ``tick`` is called every thousand rows; it raises to cancel.

    Raises:
        RefusedError: a rule says no.
    """
    for entity in new:
        clean_texts(session, entity)
        settle_choices(entity)
    check_proof(session, new)
    now = session.info["now"]
    for entity in new:
        entity.__dict__.update(created=now, updated=now)  # no history to keep of a row that is not stored
    _give_ids(session, new)
    _give_numbers(session, [e for e in new if isinstance(e, Record)])
    for some in runs(new, tick):
        for entity in some:
            _check(session, entity)
            if isinstance(entity, Capa):
                _derive_capa(session, entity, ())  # its actions, if any, count before the commit


def _check(session: Session, entity: Entity) -> None:
    check_settled(session, entity)
    check_closed(session, entity)
    _settle(session, entity)
    check_required(entity)
    if isinstance(entity, Record) and not brings_in_history(session):
        check_withdrawn(entity)
    check_review(session, entity)
    check_happened(session, entity)
    check_days(session, entity)
    check_responsible(session, entity)
    check_measure(session, entity)
    check_moved(session, entity)
    _check_state(session, entity)


def settle_commit(session: Session) -> None:
    """Bring derived states up to date, once all rows of the unit of work are flushed."""
    session.flush()
    _adopt_decisions(session)
    _settle_capas(session)
    check_minutes(session)
    check_complete(session)
    check_targets(session)
    check_comments(session)
    settle_triggers(session)


def _settle_capas(session: Session) -> None:
    capas = _touched_capas(session)
    if not capas:
        return
    session.info["deriving"] = True
    try:
        session.flush()
        brought = _actions_brought(session)
        for some in _in_chunks(capas):  # the actions of thousands need not be in memory at once
            with session.no_autoflush:
                stored = _actions_stored(session, [capa.id for capa in some if capa.id not in brought])
            for capa in some:
                actions = brought[capa.id] if capa.id in brought else stored[capa.id]
                check_verified_after_done(session, capa, actions)
                measure(session, capa, actions)
                reopen_not_effective(session, capa, actions)
                _derive_capa(session, capa, actions)
        session.flush()
    finally:
        session.info["deriving"] = False


def _adopt_decisions(session: Session) -> None:
    """Once a review is held, a decision with an owner and a due date becomes an action."""
    touched = {parent for _, parent in session.info["changes"].under("review")}
    if not touched:
        return
    for review in session.scalars(select(Review).where(Review.id.in_(touched))):
        if review.state is ReviewState.HELD and review.state_basis is Basis.SHOWN:
            adopt_decisions(session, review)


def _give_ids(session: Session, entities: Sequence[Entity]) -> None:
    """Never give the id of a row that was taken back: the trail knows it under that id."""
    known: dict[type[Entity], int] = session.info.setdefault("trailed_ids", {})
    waiting = [entity for entity in entities if entity.__dict__.get("id") is None]
    with session.no_autoflush:
        for cls in dict.fromkeys(type(entity) for entity in waiting):
            if cls not in known:
                own = TrailEntry.register == cls.__tablename__
                known[cls] = session.scalar(select(func.max(TrailEntry.record)).where(own)) or 0
            last = session.scalar(select(func.max(cls.id))) or 0
            if last < known[cls]:
                for id_, entity in enumerate((e for e in waiting if type(e) is cls), start=known[cls] + 1):
                    entity.id = id_


def _give_numbers(session: Session, records: Sequence[Record]) -> None:
    series: dict[type[Record], Numbering] = session.info.setdefault("numbering", {})
    today = session.info["now"].astimezone().date()
    with session.no_autoflush:
        for cls in {type(record) for record in records}:
            series.setdefault(cls, Numbering(session, cls, today))
    for record in records:
        if record.number:
            series[type(record)].take(record.number)
    for record in records:
        if not record.number:
            record.__dict__["number"] = series[type(record)].next()  # no history to keep of a row not stored


def _settle(session: Session, entity: Entity) -> None:
    if isinstance(entity, Action):
        settle_action(session, entity)
    elif isinstance(entity, Capa):
        check_reading(session, entity)
        forget_sources(entity)
        date_verification(session, entity)
    elif isinstance(entity, Person):
        check_leaving(session, entity)
    elif isinstance(entity, Process):
        settle_process(session, entity)
    elif isinstance(entity, Kpi):
        _keep_earlier_target(session, entity)
    elif isinstance(entity, Review):
        _settle_review(entity)


def _settle_review(review: Review) -> None:
    """Frozen means that the figures are fixed; planning again lets them go."""
    if review.state is ReviewState.PLANNED:
        review.pack = None
    elif review.state is ReviewState.FROZEN and review.pack is None and review.state_basis is Basis.SHOWN:
        raise RefusedError(
            f"{review.number or 'The review'} was not frozen because its figures are not fixed yet. "
            "Use “Freeze figures”; nothing was changed."
        )


def _keep_earlier_target(session: Session, kpi: Kpi) -> None:
    """A new target with a new day keeps the old one for the readings before that day."""
    if is_new(kpi):
        return
    keep_locked(session, kpi, changed_names(kpi))
    if kpi.target_from is None or "target_from" not in changed_names(kpi):
        return
    old = {name: _before(kpi, name) for name in ("target_from", "target", "upper", "warning")}
    unset = old["target"] is None and locked_until(session, kpi) is None
    if unset or (old["target_from"] and old["target_from"] >= kpi.target_from):
        return
    start = old["target_from"] or kpi.start_on or date(1970, 1, 1)
    with session.no_autoflush:
        same_day = select(EarlierTarget).where(
            EarlierTarget.kpi == kpi.id, EarlierTarget.effective_on == start
        )
        known = session.scalars(same_day).first()
    if known is not None:
        known.target, known.upper, known.warning = old["target"], old["upper"], old["warning"]
        return
    session.add(
        EarlierTarget(
            kpi=kpi.id, effective_on=start, target=old["target"], upper=old["upper"], warning=old["warning"],
            created=session.info["now"], updated=session.info["now"],
        )
    )  # fmt: skip


def _check_state(session: Session, entity: Entity) -> None:
    if not isinstance(entity, Stateful) or session.info.get("deriving"):
        return
    after: Choice = entity.state
    if is_new(entity):
        check_move(entity, None, after, entity.label)
        return
    changed = changed_names(entity)
    if "state" in changed:
        check_move(entity, _before(entity, "state"), after, entity.number)
        if entity.state_basis is Basis.IMPORTED:
            entity.state_basis = Basis.SHOWN
    elif "state_reason" in changed and after in entity.reasoned and _before(entity, "state_reason"):
        raise RefusedError(
            f"{entity.number} keeps its reason for being “{after.label}”: it is what was said when it became "
            "so. Write what is to be added in “Notes”; nothing was changed.",
            {"state_reason": "It is what was said then."},
        )
    elif "state_basis" in changed and not (isinstance(entity, Capa) and entity.state_basis is Basis.SHOWN):
        raise RefusedError(
            f"{entity.number} was not changed: what its state rests on follows from how it got there. "
            "Leave it as it is; nothing was saved."
        )


def _touched_capas(session: Session) -> list[Capa]:
    """The CAPAs that changed, and those that a changed action belongs or belonged to."""
    changes: Changes = session.info["changes"]
    owners = {entity.capa for entity in changes.entities("action") if isinstance(entity, Action)}
    owners |= changes.seen("action", "capa") | set(changes.written("capa"))
    for some in _in_chunks(changes.written("action")):
        owners.update(session.scalars(select(Action.capa).where(Action.id.in_(some))))
    owners |= {id_ for name, id_ in changes.under("capa") if name != "capa"}
    told = changes.of("capa")
    touched = {
        entity.id: entity
        for entity in changes.entities("capa")
        if isinstance(entity, Capa) and (entity.id in owners or _may_move(told[entity.id], entity))
    }
    capas = {id_: capa for id_, capa in touched.items() if capa in session}  # others went past it
    ids = sorted(id_ for id_ in owners | touched.keys() if id_ is not None and id_ not in capas)
    for some in _in_chunks(ids):
        capas.update((capa.id, capa) for capa in session.scalars(select(Capa).where(Capa.id.in_(some))))
    return [capas[id_] for id_ in sorted(capas)]


def _may_move(entry: Entry, capa: Capa) -> bool:
    """Whether what happened to a CAPA itself can move its stage, or the figures of the KPI it is measured by.

    The stage of a row that was written past the flush follows from its fields already.
    """
    if entry.is_as_admitted:
        return False
    return (
        entry.change != "changed" or capa.effectiveness_kpi is not None or not set(entry.changes) <= DESCRIBES
    )


def _in_chunks(rows: Sequence[_T]) -> Iterator[Sequence[_T]]:
    """Cut ids or records into runs of 500: SQLite limits the parameters of a query."""
    return (rows[start : start + 500] for start in range(0, len(rows), 500))


def _actions_brought(session: Session) -> dict[int, list[Action]]:
    """Return each CAPA that is new -> its actions that are not withdrawn: all of them came with it."""
    changes: Changes = session.info["changes"]
    found: dict[int, list[Action]] = {
        id_: [] for id_, entry in changes.of("capa").items() if entry.change == "new" and entry.row
    }
    for action in changes.entities("action"):
        if isinstance(action, Action) and action.capa in found and action.withdrawn_on is None:
            found[action.capa].append(action)
    return found


def _actions_stored(session: Session, capas: Sequence[int]) -> dict[int, list[Action]]:
    """Return CAPA -> its actions that are not withdrawn, as the data file has them; at most 500 CAPAs."""
    found: dict[int, list[Action]] = {capa: [] for capa in capas}
    live = select(Action).where(Action.capa.in_(capas), Action.withdrawn_on.is_(None))
    for action in session.scalars(live) if capas else ():
        if action.capa is not None:
            found[action.capa].append(action)
    return found


def _derive_capa(session: Session, capa: Capa, actions: Sequence[Action]) -> None:
    stage = stage_of(session, capa, actions)
    if stays_closed(session, capa, stage):
        return
    state, basis = stage.state, Basis.OVERRIDDEN if stage.overridden else Basis.SHOWN
    if capa.state_basis is Basis.IMPORTED:
        if state not in ORDER or capa.state not in ORDER or ORDER.index(state) < ORDER.index(capa.state):
            return
        if state is CapaState.CLOSED:
            capa.state_basis = basis
    elif capa.state_basis is not basis:
        capa.state_basis = basis
    if capa.state is not state:  # setting it marks the record as changed, even where it is the same
        capa.state = state
    if state is CapaState.CLOSED and capa.closed_on is None:
        capa.closed_on = session.info["now"].astimezone().date()
    elif state is not CapaState.CLOSED and capa.closed_on and capa.state_basis is not Basis.IMPORTED:
        capa.closed_on = None


def _before(entity: Entity, name: str) -> Any:
    history = get_history(entity, name)
    return history.deleted[0] if history.deleted else getattr(entity, name) if not history.added else None


def utc_now() -> datetime:
    """The present moment; the one clock of the data layer."""
    return datetime.now(UTC)
