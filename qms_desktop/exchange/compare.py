"""What a file changes in records that are there already; what was edited here since gives way to nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from qms_desktop.exchange.compare_readings import compare_readings
from qms_desktop.exchange.differences import (
    EXTRA,
    Differences,
    is_same,
    keep_settled,
    keep_standing,
    parts_of,
)
from qms_desktop.exchange.drafts import ActionDraft, Draft
from qms_desktop.exchange.edits import Base, Edits, is_edited, plain, slices
from qms_desktop.exchange.reworded import action_title, first_titles, paired
from qms_desktop.exchange.words import normalise
from qms_desktop.model.actions import Action
from qms_desktop.model.bulk import runs
from qms_desktop.model.capa_stages import ORDER
from qms_desktop.model.capas import Capa, CapaState
from qms_desktop.model.fields import Field, Kind, fields
from qms_desktop.model.processes import Feed
from qms_desktop.model.record import Basis, Stateful
from qms_desktop.model.registers import PARTS
from qms_desktop.model.registers import register as record_class
from qms_desktop.model.reviews import Attendance, Decision, Review, ReviewInput, ReviewState

if TYPE_CHECKING:
    from qms_desktop.exchange.planned import Planned

_FIRST = "original_due_on"
_GROUNDS = frozenset({"state", "done_on", "evidence", "capa"})
"""Fields of an action that a closed CAPA stands on."""
_MOVED = frozenset({"target", "upper", "warning", "target_from"})
"""Fields of a KPI that the import dates: one that is empty in a sheet stands in another's."""


def differences(
    session: Session,
    register: str,
    known: Sequence[Planned],
    rows: Mapping[int, Mapping[str, Any]],
    edits: Edits,
) -> dict[int, Differences]:
    """Return ``id(planned)`` -> what its row changes in the stored record, of ``rows``: id -> all columns."""
    found = {id(planned): planned.changes for planned in known}
    for some in runs(known, edits.tick):
        for planned in some:
            _compare_values(planned, rows[planned.id], found[id(planned)])
    again = [planned for planned in known if rows[planned.id]["version"] > 1]  # others are as first written
    keep_edits(edits, register, again, found)
    ask_emptied(edits, register, known, found, rows)
    for planned in [one for one in known if found[id(one)].values]:
        keep_settled(register, rows[planned.id], found[id(planned)])
        keep_standing(register, rows[planned.id], found[id(planned)])
    if register == "kpi":
        compare_readings(session, known, found, edits)
    elif register in ("capa", "review"):
        _compare_actions(session, register, known, found, edits)
    if register in ("review", "process"):
        _compare_parts(session, register, known, found, edits)
    if register == "review":
        _keep_approved(session, known, found)
    elif register == "action":
        _keep_finished(session, known, rows, found)
    elif register == "capa":
        for planned in known:
            row, change = rows[planned.id], found[id(planned)]
            if row["state"] is CapaState.CLOSED and row["state_basis"] is not Basis.IMPORTED:
                for values in change.action_values.values():
                    _leave_finished(change, values)
                change.action_values = {id_: one for id_, one in change.action_values.items() if one}
    return found


def _keep_finished(
    session: Session,
    known: Sequence[Planned],
    rows: Mapping[int, Mapping[str, Any]],
    found: Mapping[int, Differences],
) -> None:
    """Leave what a closed CAPA was closed on as it is in its actions, and say so."""
    touched = [p for p in known if _GROUNDS & set(found[id(p)].values) and rows[p.id]["capa"] is not None]
    closed = {
        capa
        for some in slices(sorted({rows[planned.id]["capa"] for planned in touched}))
        for capa in session.scalars(
            select(Capa.id).where(
                Capa.id.in_(some), Capa.state == CapaState.CLOSED, Capa.state_basis != Basis.IMPORTED
            )
        )
    }
    for planned in touched:
        if rows[planned.id]["capa"] in closed:
            _leave_finished(found[id(planned)], found[id(planned)].values)


def _leave_finished(change: Differences, values: dict[str, tuple[Any, Any]]) -> None:
    for name in sorted(_GROUNDS & set(values)):
        del values[name]
        label = fields(Action)[name].label
        change.kept.append(
            f"“{label}” stays as it is here: the CAPA is closed. Reopen it with a reason to change it."
        )


def approved_reviews(session: Session) -> dict[int, str]:
    """Return the id and number of every review whose minutes are approved: no import changes those."""
    sealed = Review.state.in_((ReviewState.APPROVED, ReviewState.CLOSED))
    return {row.id: row.number for row in session.execute(select(Review.id, Review.number).where(sealed))}


def approved_stays(number: str) -> str:
    """Return the sentence for a row that would change approved minutes."""
    return f"{number} is approved and stays as it is here; make a revision to change it."


def _keep_approved(session: Session, known: Sequence[Planned], found: dict[int, Differences]) -> None:
    approved = approved_reviews(session)
    for planned in known:
        change = found[id(planned)]
        if (change or change.conflicts) and planned.id in approved:
            found[id(planned)] = Differences(kept=[approved_stays(approved[planned.id])])


def _compare_values(planned: Planned, row: Mapping[str, Any], change: Differences) -> None:
    draft = planned.draft
    for name, value in draft.values.items():
        here = row[name]
        if here == value or name == "number" or is_same(here, value):
            continue
        if not (draft.register == "capa" and name == "state"):
            change.values[name] = (here, value)
    for name, target in planned.links.items():
        if target.id is None or row[name] != target.id:
            change.values[name] = (row[name], target)
    extra = row["extra"] or {}
    change.extra = {key: value for key, value in draft.extra.items() if extra.get(key) != value}
    change.before = {EXTRA + key: extra[key] for key in change.extra if key in extra}
    if draft.register == "capa":
        _keep_stage(draft, row, change)
    if "state" in change.values:
        _check_move(draft, change)
    first, _ = change.values.get(_FIRST, (None, None))
    if first is not None:
        del change.values[_FIRST]
        change.kept.append(f"The day first promised stays {first.isoformat()}: a promise is made once.")


def _keep_stage(draft: Draft, row: Mapping[str, Any], change: Differences) -> None:
    """Say where a file has a CAPA further than it is here: its stage follows from what is filled in."""
    before = row["state"]
    after = draft.values.get("state") or (CapaState.CLOSED if draft.values.get("closed_on") else before)
    if before is not CapaState.CLOSED and "effectiveness_result" not in change.values:
        change.values.pop("closed_on", None)
    if after is before or (after in ORDER and before in ORDER and ORDER.index(after) < ORDER.index(before)):
        return
    change.kept.append(
        f"The stage stays “{before.label}”: it follows from what is filled in; the file says “{after.label}”."
    )


def _check_move(draft: Draft, change: Differences) -> None:
    """Leave a state that can't follow the present one, and say so."""
    cls = record_class(draft.register)
    before, after = change.values["state"]
    if cls is Review:  # its gates ask for more than a cell can say
        del change.values["state"]
        change.kept.append(f"The state stays “{before.label}”: a review moves by its own steps here.")
    elif issubclass(cls, Stateful) and (
        after not in cls.moves.get(before, frozenset()) or after in cls.reasoned
    ):
        del change.values["state"]
        change.kept.append(f"The state stays “{before.label}”: it can't become “{after.label}” by an import.")


def keep_edits(
    edits: Edits, register: str, known: Sequence[Planned], found: Mapping[int, Differences]
) -> None:
    """Hold back changes to values of records, or parts, that were edited here since the last import."""
    bases = edits.bases(register, {p.id: values for p in known if (values := found[id(p)].values)})
    for planned in known:
        change, base = found[id(planned)], bases.get(planned.id)
        for name, (old, new) in list(change.values.items()):
            if base is not None and is_edited(base, name, old):
                del change.values[name]
                _ask(edits, change, (register, planned.id, name), (old, new), base)


def _ask(
    edits: Edits, change: Differences, key: tuple[str, int, str], pair: tuple[Any, Any], base: Base
) -> None:
    """Ask for one value that was edited here, unless the file only repeats what it said before."""
    register, _, name = key
    declared = fields(PARTS[register] if register in PARTS else record_class(register))[name]
    old, new = pair
    value = getattr(new, "id", new) if declared.kind is Kind.LINK else new
    if base.get(name) == plain(value):
        return
    conflict = edits.ask(key, declared.label, old, new, typed(declared, base.get(name)))
    if change.is_taken(conflict):
        change.values[name] = pair


def ask_emptied(
    edits: Edits,
    register: str,
    known: Sequence[Planned],
    found: Mapping[int, Differences],
    rows: Mapping[int, Mapping[str, Any]],
) -> None:
    """Ask for values that the last import brought and whose cells are empty now."""
    waiting = {}
    for some in runs(known, edits.tick):
        for planned in some:
            if names := _emptied(planned.draft, rows[planned.id]):
                waiting[id(planned)] = names
    asked = {p.id: {name.partition(".")[0] for name in waiting[id(p)]} for p in known if id(p) in waiting}
    bases = edits.bases(register, asked)
    declared = fields(record_class(register))
    for planned in [one for one in known if id(one) in waiting]:
        change, row, base = found[id(planned)], rows[planned.id], bases.get(planned.id, {})
        for name in waiting[id(planned)]:
            key = (register, planned.id, name)
            if name.startswith(EXTRA):
                column = name.removeprefix(EXTRA)
                before = (base.get("extra") or {}).get(column)
                if before and change.is_taken(edits.ask(key, column, row["extra"][column], None, before)):
                    change.extra[column] = None
            elif base.get(name):
                before = typed(declared[name], base[name])
                if change.is_taken(edits.ask(key, declared[name].label, row[name], None, before)):
                    change.values[name] = (row[name], None)


def _emptied(draft: Draft, row: Mapping[str, Any]) -> list[str]:
    """Return the fields and extra columns that have a column, no value in it, and a value here."""
    declared = fields(record_class(draft.register))
    names = [
        name
        for name in draft.present.fields
        if name not in draft.values
        and name not in draft.links
        and row.get(name) not in (None, "", [])
        and _may_be_cleared(draft.register, declared[name])
        and row[name] != _default(draft.register, name)
    ]
    extra = row["extra"] or {}
    return names + [EXTRA + key for key in draft.present.extras if key in extra and key not in draft.extra]


def _may_be_cleared(register: str, declared: Field) -> bool:
    name = declared.name
    if declared.required or name in ("number", "state") or (register == "kpi" and name in _MOVED):
        return False
    if name in record_class(register).set_by_file:
        return False  # an empty cell said "as the settings have it" when the record was new
    # A due date moves with a reason, the first promise never; neither is taken away.
    return not (register == "action" and name in ("due_on", _FIRST))


@cache
def _default(register: str, name: str) -> Any:
    """Return what a record holds where nobody ever filled a field in."""
    default = record_class(register).__table__.c[name].default
    return getattr(default, "arg", None)


def typed(declared: Field, value: Any) -> Any:
    """Return a value of the trail as the field holds it."""
    if value is None:
        return None
    if declared.kind is Kind.DAY:
        return date.fromisoformat(value)
    return declared.choices(value) if declared.choices is not None else value


def _compare_actions(
    session: Session,
    register: str,
    known: Sequence[Planned],
    found: Mapping[int, Differences],
    edits: Edits,
) -> None:
    ids = [planned.id for planned in known if planned.draft.actions]
    stored: dict[int, dict[str, Row[Any]]] = {}
    column = getattr(Action, register)
    compared = (Action.id, Action.title, Action.owner, Action.due_on, Action.done_on, Action.state)
    for some in slices(ids):
        for one in session.execute(select(column.label("under"), *compared).where(column.in_(some))):
            stored.setdefault(one.under, {}).setdefault(one.title, one)
    given = [action.number for p in known for action in p.draft.actions.values() if action.number]
    numbers = {
        number
        for some in slices(given)
        for number in session.scalars(select(Action.number).where(Action.number.in_(some)))
    }
    decided = parts_of(session, Decision, ids) if register == "review" else {}
    bases = first_titles(edits, known, stored) if register == "capa" else {}
    differing: list[tuple[Differences, int, dict[str, tuple[Any, Any]]]] = []
    for planned in known:
        change = found[id(planned)]
        texts = {normalise(decision.text) for decision in decided.get(planned.id, [])}
        pairs = paired(stored.get(planned.id, {}), planned.draft.actions, bases)
        for number, draft in planned.draft.actions.items():
            action = pairs.get(number)
            if action is not None and register == "capa":
                if values := _action_values(action, draft, planned, number):
                    differing.append((change, action.id, values))
            elif action is None and register == "capa" and draft.number in numbers:
                continue
            elif action is None and normalise(draft.title) not in texts:
                change.actions.append(number)
    _keep_action_edits(edits, differing)


def _keep_action_edits(
    edits: Edits, differing: Sequence[tuple[Differences, int, dict[str, tuple[Any, Any]]]]
) -> None:
    """Hold back what a row says of an action whose value was edited here."""
    wanted: dict[int, set[str]] = {}
    for _, id_, values in differing:
        wanted.setdefault(id_, set()).update(values)
    bases = edits.bases("action", wanted)
    for change, id_, values in differing:
        own = Differences(values=values)
        base = bases.get(id_)
        for name, pair in list(values.items()):
            if base is not None and is_edited(base, name, pair[0]):
                del own.values[name]
                _ask(edits, own, ("action", id_, name), pair, base)
        if own.values:
            change.action_values[id_] = own.values
        change.kept += own.kept
        change.conflicts += own.conflicts


def _action_values(
    action: Row[Any], draft: ActionDraft, planned: Planned, number: int
) -> dict[str, tuple[Any, Any]]:
    found: dict[str, tuple[Any, Any]] = {}
    title = action_title(draft)
    if normalise(title) != normalise(action.title):
        found["title"] = (action.title, title)
    owner = planned.action_owners.get(number)
    if owner is not None and owner.id != action.owner:
        found["owner"] = (action.owner, owner)
    for name in ("due_on", "done_on"):
        value = getattr(draft, name)
        if value is not None and value != getattr(action, name):
            found[name] = (getattr(action, name), value)
    if draft.state in Action.moves.get(action.state, frozenset()) - Action.reasoned:
        found["state"] = (action.state, draft.state)
    return found


def _compare_parts(
    session: Session,
    register: str,
    known: Sequence[Planned],
    found: Mapping[int, Differences],
    edits: Edits,
) -> None:
    ids = [planned.id for planned in known]
    if register == "process":
        feeds = parts_of(session, Feed, ids)
        for planned in known:
            have = {feed.receiver for feed in feeds.get(planned.id, [])}
            found[id(planned)].parts = _any_new(have, (target.id for target in planned.feeds))
        return
    people, inputs = parts_of(session, Attendance, ids), parts_of(session, ReviewInput, ids)
    asked = {row.id: ("discussion",) for rows in inputs.values() for row in rows}
    bases = edits.bases("review_input", asked)
    for planned in known:
        change = found[id(planned)]
        have = {row.person for row in people.get(planned.id, [])}
        texts = {row.topic.value: row for row in inputs.get(planned.id, [])}
        for topic, text in planned.draft.inputs.items():
            row = texts.get(topic)
            if row is None or not is_same(row.discussion, text):
                change.inputs[topic] = text
            if (
                row is not None
                and topic in change.inputs
                and is_edited(bases.get(row.id), "discussion", row.discussion)
            ):
                del change.inputs[topic]
                own = Differences()
                _ask(
                    edits, own, ("review_input", row.id, "discussion"), (row.discussion, text), bases[row.id]
                )
                change.inputs |= {topic: text} if own.values else {}
                change.kept += own.kept
                change.conflicts += own.conflicts
        change.parts = bool(change.inputs) or _any_new(have, (target.id for target, _ in planned.attendees))


def _any_new(have: set[int], wanted: Iterable[int | None]) -> bool:
    return any(id_ not in have for id_ in wanted)
