"""Write a plan through the running unit of work: all of it, in the order in which links resolve."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.errors import QmsError
from qms_desktop.exchange.directory import ORDER, WRITTEN, Target
from qms_desktop.exchange.drafts import ActionDraft, Draft
from qms_desktop.exchange.edits import slices
from qms_desktop.exchange.part_apply import apply_parts
from qms_desktop.exchange.planned import Plan, Planned, Verdict
from qms_desktop.exchange.reworded import action_title
from qms_desktop.exchange.words import look_up, value_synonyms
from qms_desktop.model.actions import Action, ActionKind, ActionSource, ActionState
from qms_desktop.model.bulk import collector_at_rest, nothing, runs, write_new
from qms_desktop.model.capas import Capa, CapaState
from qms_desktop.model.fields import Choice, fields
from qms_desktop.model.imported import bring_in_history
from qms_desktop.model.kpis import EarlierTarget, Reading
from qms_desktop.model.people import Person
from qms_desktop.model.periods import first_day
from qms_desktop.model.processes import Feed
from qms_desktop.model.record import AS_IMPORTED, Basis, Entity, Record, Stateful
from qms_desktop.model.registers import register as record_class
from qms_desktop.model.reviews import (
    Attendance,
    Decision,
    DecisionKind,
    Presence,
    ReviewInput,
    ReviewState,
    Topic,
)
from qms_desktop.model.rules import first_state
from qms_desktop.workflow.actions import move_due_date

_E = TypeVar("_E", bound=Entity)

_TOLD_AFTER = 200
"""Rows between two reports of progress."""
Progress = Callable[[int, int], None]
"""Called with (rows written, rows to write); raises to cancel, and nothing is kept."""


class CancelledError(QmsError):
    """The user stopped the import; nothing of it was kept."""


@collector_at_rest()
def apply_plan(
    session: Session, plan: Plan, progress: Progress | None = None, *, history: bool = True
) -> None:
    """Write a plan. Nothing is committed here: the unit of work does that, or rolls everything back.

    Args:
        session: of the running unit of work.
        plan: what to write.
        progress: told how far it is; raises to cancel.
        history: let it in as it was, marked as imported; what is pasted meets the gates of what is typed.

    Raises:
        RefusedError: a rule of the data layer says no.
        CancelledError: ``progress`` stopped it.
    """
    if history:
        bring_in_history(session)
    rows = [
        p
        for table in plan.tables
        for p in table.planned
        if p.verdict is not Verdict.REJECTED and p.into is None
    ]
    total, done = len(rows), 0

    def tick() -> None:
        if progress is not None:
            progress(done, total)

    for register in ORDER:
        made: list[tuple[Record, Target, Planned | None]] = []
        created = [t for t in plan.created if t.register == register and t.draft is not None]
        made += [(_new(target, None), target, None) for target in created]
        for planned in [p for p in rows if p.draft.register == register and p.target is not None]:
            assert planned.target is not None  # noqa: S101
            if planned.verdict is Verdict.NEW:
                made.append((_new(planned.target, planned), planned.target, planned))
            done += 1
            if done % _TOLD_AFTER == 0:
                tick()
        waiting = [(record, p) for record, _, p in made if p is not None and _is_waiting(p)]
        keep = bool(waiting) or any(p is not None and (p.draft.actions or _late_links(p)) for _, _, p in made)
        write_new(session, [record for record, _, _ in made], tick, keep=keep)
        for record, target, _ in made:
            target.id, target.number = record.id, record.number
        for record, planned in waiting:
            _set_links(record, planned)
        if waiting:
            session.flush()
        _change(session, register, [p for p in rows if p.verdict is Verdict.CHANGED], tick)
    _set_late_links(session, rows, tick)
    _learn_spellings(session, plan)
    parts = _Parts(session)
    for at, planned in enumerate(rows):
        if at % _TOLD_AFTER == 0:
            tick()
            session.flush()  # the changed readings of many KPIs at once
        _write_parts(parts, planned)
    parts.write(tick)
    apply_parts(session, plan.part_tables)


def _learn_spellings(session: Session, plan: Plan) -> None:
    """Note on each person the spellings that were confirmed, so that the next file asks no more."""
    for namesake in [one for one in plan.namesakes if one.confirmed]:
        person = session.get(Person, namesake.known.id)
        if person is not None:
            lines = str(person.extra.get(WRITTEN) or "").splitlines()
            if namesake.written not in lines:
                person.extra = {**person.extra, WRITTEN: "\n".join([*lines, namesake.written])}


class _Parts:
    """New rows under records of ours, gathered to be written at once."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._rows: dict[type[Entity], list[Entity]] = {}
        self._actions: dict[str, Action] = {}

    def add(self, cls: type[_E], **values: Any) -> _E:
        row = cls.unsaved(values)
        self._rows.setdefault(cls, []).append(row)
        if isinstance(row, Action) and row.number:
            self._actions[row.number] = row
        return row

    def action(self, number: str) -> Action | None:
        """Return the action of a number, be it stored or about to be."""
        known = self._actions.get(number)
        return known or self.session.scalar(select(Action).where(Action.number == number))

    def write(self, tick: Callable[[], object] = nothing) -> None:
        rows, self._rows, self._actions = self._rows, {}, {}
        for some in rows.values():
            write_new(self.session, some, tick, keep=False)


def _new(target: Target, planned: Planned | None) -> Record:
    draft = target.draft
    assert draft is not None  # noqa: S101
    cls = record_class(target.register)
    values = {**_values(draft), "extra": dict(draft.extra)}
    if issubclass(cls, Stateful):
        values |= _state_of(cls, draft)
    if planned is not None:
        values |= {name: link.id for name, link in planned.links.items() if link.id is not None}
    return cls.unsaved(values)


def _values(draft: Draft) -> dict[str, Any]:
    declared = fields(record_class(draft.register))
    return {name: value for name, value in draft.values.items() if value is not None and name in declared}


def _state_of(cls: type[Stateful], draft: Draft) -> dict[str, Any]:
    """Return the state that a file brings in as it was, marked as imported."""
    state = draft.values.get("state") or _implied(draft)
    if state is None:
        return {}
    found: dict[str, Any] = {"state": state}
    if state is not first_state(cls) or (cls is Capa and draft.values.get("closed_on")):
        found["state_basis"] = Basis.IMPORTED
    if state in cls.reasoned and not draft.values.get("state_reason"):
        found["state_reason"] = AS_IMPORTED
    return found


def _implied(draft: Draft) -> Choice | None:
    """Return the state that the dates of a row without a state imply."""
    values = draft.values
    if draft.register == "capa" and values.get("closed_on"):
        return CapaState.CLOSED
    if draft.register == "action" and values.get("done_on"):
        return ActionState.DONE
    if draft.register == "review" and values.get("held_on"):
        return ReviewState.HELD if values["held_on"] <= date.today() else None
    return None


def _is_waiting(planned: Planned) -> bool:
    """Say whether a link points to a record that has no id yet."""
    return any(target.id is None for target in planned.links.values())


def _set_links(record: Record, planned: Planned) -> None:
    for name, target in planned.links.items():
        if target.id is not None and planned.verdict is Verdict.NEW:
            setattr(record, name, target.id)


def _set_late_links(session: Session, rows: Sequence[Planned], tick: Callable[[], object]) -> None:
    """Set the links to records that came later in the order: objective to KPI, process to its parent."""
    for at, planned in enumerate(rows):
        if at % _TOLD_AFTER == 0:
            tick()
        if planned.verdict is not Verdict.NEW or planned.target is None or planned.target.id is None:
            continue
        if late := _late_links(planned):
            record = session.get(record_class(planned.draft.register), planned.target.id)
            for name in late:
                if record is not None and getattr(record, name) != planned.links[name].id:
                    setattr(record, name, planned.links[name].id)


def _late_links(planned: Planned) -> list[str]:
    place = ORDER.index(planned.draft.register)
    return [name for name, target in planned.links.items() if ORDER.index(target.register) >= place]


def _change(session: Session, register: str, rows: Sequence[Planned], tick: Callable[[], object]) -> None:
    """Write what rows change in stored records of a register, read many at a time."""
    cls = record_class(register)
    for some in runs([planned for planned in rows if planned.draft.register == register], tick):
        ids = [planned.id for planned in some]
        records = {
            record.id: record
            for part in slices(ids)
            for record in session.scalars(select(cls).where(cls.id.in_(part)))
        }
        for planned in some:
            if planned.id in records:
                _change_record(session, records[planned.id], planned)


def _change_record(session: Session, record: Record, planned: Planned) -> None:
    changes = planned.changes
    for name, (old, new) in changes.values.items():
        if isinstance(record, Action) and name == "due_on" and old is not None:
            session.flush()
            move_due_date(session, record.id, new, session.info["reason"] or AS_IMPORTED)
        else:
            setattr(record, name, new.id if isinstance(new, Target) else new)
    if changes.extra:
        extra = {**record.extra, **changes.extra}
        record.extra = {name: value for name, value in extra.items() if value is not None}


def _write_parts(parts: _Parts, planned: Planned) -> None:
    if planned.target is None or planned.target.id is None:
        return
    session, id_, draft, new = parts.session, planned.target.id, planned.draft, planned.verdict is Verdict.NEW
    if draft.register == "kpi":
        _write_readings(parts, planned, id_)
    elif draft.register == "capa":
        for number in draft.actions if new else planned.changes.actions:
            _add_action(parts, planned, number, id_)
        for action_id, values in planned.changes.action_values.items():
            _change_action(session, action_id, values)
    elif draft.register == "review":
        _write_review_parts(parts, planned, id_)
    elif draft.register == "process":
        have = set(session.scalars(select(Feed.receiver).where(Feed.process == id_))) if not new else set()
        for target in planned.feeds:
            if target.id is not None and target.id not in have and target.id != id_:
                parts.add(Feed, process=id_, receiver=target.id)
                have.add(target.id)


def _write_readings(parts: _Parts, planned: Planned, id_: int) -> None:
    session, new = parts.session, planned.verdict is Verdict.NEW
    stored: dict[str, Reading] = {}
    if not new and (planned.changes.readings or planned.changes.gone):
        with session.no_autoflush:
            found = session.scalars(select(Reading).where(Reading.kpi == id_))
            stored = {reading.period: reading for reading in found}
    for period, draft in (planned.draft.readings if new else planned.changes.readings).items():
        said = {"value": draft.value, "not_applicable": draft.not_applicable}
        if (reading := stored.get(period)) is None:
            parts.add(Reading, kpi=id_, period=period, comment=draft.comment, **said)
            continue
        reading.value, reading.not_applicable = draft.value, draft.not_applicable
        reading.comment = draft.comment or reading.comment
    for period in planned.changes.gone:
        session.delete(stored[period])
    earlier: dict[date, EarlierTarget] = {}
    targets = planned.draft.targets if new else planned.changes.targets
    if targets and not new:
        query = select(EarlierTarget).where(EarlierTarget.kpi == id_)
        earlier = {target.effective_on: target for target in session.scalars(query)}
    for period, limits in targets.items():
        day = first_day(period)
        if day not in earlier:
            earlier[day] = parts.add(EarlierTarget, kpi=id_, effective_on=day)
        earlier[day].target, earlier[day].upper, earlier[day].warning = limits


def _add_action(parts: _Parts, planned: Planned, number: int, id_: int) -> Action | None:
    """Add an action that a CAPA's or review's row carries, with the row's owner and date if it has none."""
    draft = planned.draft.actions[number]
    if not draft.title:
        return None
    register = planned.draft.register
    if draft.number and (known := parts.action(draft.number)):
        if getattr(known, register) is None:
            setattr(known, register, id_)
        return known
    owner = planned.action_owners.get(number) or planned.links.get("owner")
    due_on = draft.due_on or (planned.draft.values.get("due_on") if register == "capa" else None)
    return parts.add(
        Action,
        number=draft.number or None,
        title=action_title(draft),
        owner=owner.id if owner else None,
        due_on=due_on,
        done_on=draft.done_on or _row_done_on(draft, planned.draft),
        kind=_action_kind(draft),
        source=ActionSource(register),
        **{register: id_},
        **_state_of_action(draft, planned.draft),
    )


def _state_of_action(draft: ActionDraft, row: Draft) -> dict[str, Any]:
    """Return the state that a row gives an action, else the one that its date and the row's end imply."""
    done = draft.done_on or _row_is_closed(row)
    state = draft.state or (ActionState.DONE if done else None)
    if state in (None, first_state(Action)):
        return {}
    reason = {"state_reason": AS_IMPORTED} if state in Action.reasoned else {}
    return {"state": state, "state_basis": Basis.IMPORTED, **reason}


def _row_done_on(draft: ActionDraft, row: Draft) -> date | None:
    """Return the day a CAPA's row was done, for its only action: the row's due date is that one's, too."""
    closed_on = row.values.get("closed_on")
    alone = row.register == "capa" and len(row.actions) == 1 and draft.due_on is None
    return closed_on if alone and draft.state in (None, ActionState.DONE, ActionState.VERIFIED) else None


def _row_is_closed(draft: Draft) -> bool:
    return draft.values.get("state") is CapaState.CLOSED or (
        draft.register == "capa" and "closed_on" in draft.values
    )


def _action_kind(draft: ActionDraft) -> ActionKind | None:
    found = look_up(value_synonyms("action_kind"), draft.kind) if draft.kind else None
    return ActionKind(found) if found else None


def _change_action(session: Session, id_: int, values: dict[str, tuple[Any, Any]]) -> None:
    action = session.get(Action, id_)
    if action is None:
        return
    for name, (old, new) in values.items():
        if name == "due_on" and old is not None:
            session.flush()
            move_due_date(session, id_, new, session.info["reason"] or AS_IMPORTED)
        else:
            setattr(action, name, new.id if isinstance(new, Target) else new)


def _write_review_parts(parts: _Parts, planned: Planned, id_: int) -> None:
    session, new, draft = parts.session, planned.verdict is Verdict.NEW, planned.draft
    if not new and not planned.changes:
        return
    present = set(session.scalars(select(Attendance.person).where(Attendance.review == id_)))
    for person, presence in planned.attendees:
        if person.id is not None and person.id not in present:
            parts.add(Attendance, review=id_, person=person.id, presence=Presence(presence))
            present.add(person.id)
    stored = {row.topic: row for row in session.scalars(select(ReviewInput).where(ReviewInput.review == id_))}
    for topic, text in (draft.inputs if new else planned.changes.inputs).items():
        row = stored.get(Topic(topic))
        if row is None:
            parts.add(ReviewInput, review=id_, topic=Topic(topic), discussion=text)
        else:
            row.discussion = text
    last = max(session.scalars(select(Decision.sequence).where(Decision.review == id_)), default=0)
    for offset, number in enumerate(draft.actions if new else planned.changes.actions, start=1):
        _add_decision(parts, planned, number, id_, last + offset)


def _add_decision(parts: _Parts, planned: Planned, number: int, review: int, sequence: int) -> None:
    """Add a decision with its action: the one of that number where there is one, else a new one."""
    draft = planned.draft.actions[number]
    if not draft.title:
        return
    action = _add_action(parts, planned, number, review)
    parts.write()  # the decision names its action
    owner = planned.action_owners.get(number)
    kind = look_up(value_synonyms("decision_kind"), draft.kind) if draft.kind else None
    parts.add(
        Decision,
        review=review,
        sequence=sequence,
        text=draft.title,
        kind=DecisionKind(kind) if kind else None,
        owner=owner.id if owner else None,
        due_on=draft.due_on,
        action=action.id if action else None,
    )
