"""What a file changes in records that are there already; what was edited here since gives way to nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.exchange.directory import stored_rows
from qms_desktop.exchange.drafts import ActionDraft, Draft, Limits, ReadingDraft
from qms_desktop.exchange.edits import Base, Conflict, Edits, is_edited, plain, slices
from qms_desktop.exchange.export_cells import TEXT_LIMIT
from qms_desktop.exchange.words import normalise
from qms_desktop.model.actions import Action
from qms_desktop.model.bulk import runs
from qms_desktop.model.fields import Field, Kind, fields
from qms_desktop.model.kpis import EarlierTarget, Reading, ReadingState
from qms_desktop.model.periods import first_day
from qms_desktop.model.processes import Feed
from qms_desktop.model.record import Part, Stateful
from qms_desktop.model.registers import PARTS
from qms_desktop.model.registers import register as record_class
from qms_desktop.model.reviews import Attendance, Decision, Review, ReviewInput, ReviewState

if TYPE_CHECKING:
    from qms_desktop.exchange.planned import Planned

EXTRA = "extra."
"""Before the name of an extra column, where fields and extra columns stand together."""
_FIRST = "original_due_on"
_MOVED = frozenset({"target", "upper", "warning", "target_from"})
"""Fields of a KPI that the import dates: one that is empty in a sheet stands in another's."""


@dataclass(slots=True)
class Differences:
    """What an import changes in one stored record. ``values`` are field -> (old, new)."""

    values: dict[str, tuple[Any, Any]] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)
    """Extra column -> its new value; None: it goes."""
    readings: dict[str, ReadingDraft] = field(default_factory=dict)
    before: dict[str, Any] = field(default_factory=dict)
    """What stands here in the extra columns (by ``extra.`` and name) and readings (by period) that change."""
    targets: dict[str, Limits] = field(default_factory=dict)
    actions: list[int] = field(default_factory=list)
    """Numbers of the row's actions that are not there yet."""
    action_values: dict[int, dict[str, tuple[Any, Any]]] = field(default_factory=dict)
    """Action id -> what changes in it."""
    inputs: dict[str, str] = field(default_factory=dict)
    """Topic of a review -> the discussion that is new or differs."""
    parts: bool = False
    """Attendance, inputs or feeds differ."""
    gone: list[str] = field(default_factory=list)
    """Periods whose readings are removed, because the file has none any more and that was confirmed."""
    kept: list[str] = field(default_factory=list)
    """What the file would change and must not, in sentences."""
    conflicts: list[Conflict] = field(default_factory=list)
    """What a person decides, with the answers given so far."""

    def is_taken(self, conflict: Conflict) -> bool:
        """Note a question; say whether the file's value is taken, and tell what is kept if it is not."""
        self.conflicts.append(conflict)
        if not conflict.taken:
            self.kept.append(conflict.sentence())
        return conflict.taken

    def __bool__(self) -> bool:
        return bool(
            self.values
            or self.extra
            or self.readings
            or self.targets
            or self.actions
            or self.action_values
            or self.parts
            or self.gone
        )


def differences(
    session: Session, register: str, known: Sequence[Planned], edits: Edits
) -> dict[int, Differences]:
    """Return ``id(planned)`` -> what its row changes in the stored record."""
    rows = stored_rows(session, register, edits.tick)
    found = {id(planned): Differences() for planned in known}
    for some in runs(known, edits.tick):
        for planned in some:
            _compare_values(planned, rows[_id(planned)], found[id(planned)])
    keep_edits(edits, register, known, found)
    ask_emptied(edits, register, known, found, rows)
    if register == "kpi":
        compare_readings(session, known, found, edits)
    elif register in ("capa", "review"):
        _compare_actions(session, register, known, found, edits)
    if register in ("review", "process"):
        _compare_parts(session, register, known, found, edits)
    if register == "review":
        _keep_approved(session, known, found)
    return found


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
        if (change or change.conflicts) and _id(planned) in approved:
            found[id(planned)] = Differences(kept=[approved_stays(approved[_id(planned)])])


def _id(planned: Planned) -> int:
    assert planned.target is not None  # noqa: S101
    assert planned.target.id is not None  # noqa: S101
    return planned.target.id


def _compare_values(planned: Planned, row: Mapping[str, Any], change: Differences) -> None:
    draft = planned.draft
    for name, value in draft.values.items():
        if (
            name != "number"
            and not is_same(row[name], value)
            and not (draft.register == "capa" and name == "state")
        ):
            change.values[name] = (row[name], value)
    for name, target in planned.links.items():
        if target.id is None or row[name] != target.id:
            change.values[name] = (row[name], target)
    extra = row["extra"] or {}
    change.extra = {key: value for key, value in draft.extra.items() if extra.get(key) != value}
    change.before = {EXTRA + key: extra[key] for key in change.extra if key in extra}
    if "state" in change.values:
        _check_move(draft, change)
    first, _ = change.values.get(_FIRST, (None, None))
    if first is not None:
        del change.values[_FIRST]
        change.kept.append(f"The day first promised stays {first.isoformat()}: a promise is made once.")


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


def is_same(old: Any, new: Any) -> bool:
    """Say whether a file only repeats what is stored."""
    if isinstance(old, float) and isinstance(new, float):
        return abs(old - new) <= 1e-9 * max(1.0, abs(old))
    if isinstance(old, str) and isinstance(new, str):
        return old.strip() == new.strip() or (len(new) > TEXT_LIMIT // 2 and _is_cut(old, new))
    return bool(old == new)


def _is_cut(old: str, new: str) -> bool:
    """Say whether a text only misses the end that a cell of our export could not hold."""
    return len(new.encode("utf-16-le")) // 2 > TEXT_LIMIT - 8 and old.startswith(new)


def keep_edits(
    edits: Edits, register: str, known: Sequence[Planned], found: Mapping[int, Differences]
) -> None:
    """Hold back changes to values of records, or parts, that were edited here since the last import."""
    bases = edits.bases(register, [_id(planned) for planned in known if found[id(planned)].values])
    for planned in known:
        change, base = found[id(planned)], bases.get(_id(planned))
        for name, (old, new) in list(change.values.items()):
            if base is not None and is_edited(base, name, old):
                del change.values[name]
                _ask(edits, change, (register, _id(planned), name), (old, new), base)


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
            if names := _emptied(planned.draft, rows[_id(planned)]):
                waiting[id(planned)] = names
    bases = edits.bases(register, [_id(planned) for planned in known if id(planned) in waiting])
    declared = fields(record_class(register))
    for planned in [one for one in known if id(one) in waiting]:
        change, row, base = found[id(planned)], rows[_id(planned)], bases.get(_id(planned), {})
        for name in waiting[id(planned)]:
            key = (register, _id(planned), name)
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


def parts_of(session: Session, part: type[Part], parents: Sequence[int]) -> dict[int, list[Any]]:
    """Return parent -> its stored parts of a class."""
    found: dict[int, list[Any]] = {}
    column = getattr(part, part.parent_field)
    for some in slices(parents):
        for row in session.scalars(select(part).where(column.in_(some))):
            found.setdefault(getattr(row, part.parent_field), []).append(row)
    return found


def compare_readings(
    session: Session, known: Sequence[Planned], found: Mapping[int, Differences], edits: Edits
) -> None:
    """Find the readings and dated targets that a file adds or changes; those edited here are asked for."""
    ids = [_id(planned) for planned in known]
    readings, targets = parts_of(session, Reading, ids), parts_of(session, EarlierTarget, ids)
    differing: list[tuple[Planned, Reading, ReadingDraft | None]] = []
    for planned in known:
        change = found[id(planned)]
        stored = {reading.period: reading for reading in readings.get(_id(planned), [])}
        for period, draft in planned.draft.readings.items():
            reading = stored.get(period)
            if reading is None:
                change.readings[period] = draft
            elif not is_same(reading.value, draft.value) or (
                draft.comment and draft.comment != reading.comment
            ):
                differing.append((planned, reading, draft))
        gone = planned.draft.present.periods - set(planned.draft.readings)
        differing += [(planned, stored[period], None) for period in sorted(gone & set(stored))]
        days = {
            one.effective_on: Limits(one.target, one.upper, one.warning)
            for one in targets.get(_id(planned), [])
        }
        change.targets = {
            period: value
            for period, value in planned.draft.targets.items()
            if days.get(first_day(period)) != value
        }
    _settle_readings(edits, differing, found)


def _settle_readings(
    edits: Edits,
    differing: Sequence[tuple[Planned, Reading, ReadingDraft | None]],
    found: Mapping[int, Differences],
) -> None:
    """Decide over readings that differ: locked ones stay; those edited here or gone there are asked for."""
    bases = edits.bases("reading", [reading.id for _, reading, _ in differing])
    came = edits.bases("kpi", [_id(planned) for planned, _, _ in differing])
    for planned, reading, draft in differing:
        change, period = found[id(planned)], reading.period
        base = bases.get(reading.id, {} if _id(planned) in came else None)
        edited = is_edited(base, "value", reading.value) or is_edited(base, "comment", reading.comment)
        before = (base or {}).get("value")
        file = draft.value if draft is not None else None
        if draft is None and before is None:
            continue
        if edited and draft is not None and is_same(before, file) and not draft.comment:
            continue
        if reading.state is ReadingState.LOCKED:
            change.kept.append(_locked_stays(reading, draft))
            continue
        if edited or draft is None:
            key = ("reading", reading.id, "value")
            if not change.is_taken(edits.ask(key, f"Reading {period}", reading.value, file, before)):
                continue
        if draft is None:
            change.gone.append(period)
        else:
            change.readings[period] = draft
            change.before[period] = reading.value


def _locked_stays(reading: Reading, draft: ReadingDraft | None) -> str:
    values = (draft.value if draft is not None else None, reading.value)
    file, here = (f"{one:g}" if one is not None else "no value" for one in values)
    if file == here:
        return f"The reading for {reading.period} is locked; its comment stays as it is here."
    return f"The reading for {reading.period} is locked: {here} stays, {file} of the file was not taken."


def _compare_actions(
    session: Session,
    register: str,
    known: Sequence[Planned],
    found: Mapping[int, Differences],
    edits: Edits,
) -> None:
    ids = [_id(planned) for planned in known if planned.draft.actions]
    stored: dict[int, dict[str, Action]] = {}
    column = getattr(Action, register)
    for some in slices(ids):
        for one in session.scalars(select(Action).where(column.in_(some))):
            stored.setdefault(getattr(one, register), {}).setdefault(normalise(one.title), one)
    given = [action.number for p in known for action in p.draft.actions.values() if action.number]
    numbers = {
        number
        for some in slices(given)
        for number in session.scalars(select(Action.number).where(Action.number.in_(some)))
    }
    decided = parts_of(session, Decision, ids) if register == "review" else {}
    differing: list[tuple[Differences, int, dict[str, tuple[Any, Any]]]] = []
    for planned in known:
        change = found[id(planned)]
        texts = {normalise(decision.text) for decision in decided.get(_id(planned), [])}
        for number, draft in planned.draft.actions.items():
            action: Action | None = stored.get(_id(planned), {}).get(normalise(action_title(draft)))
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
    bases = edits.bases("action", [id_ for _, id_, _ in differing])
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
    action: Action, draft: ActionDraft, planned: Planned, number: int
) -> dict[str, tuple[Any, Any]]:
    found: dict[str, tuple[Any, Any]] = {}
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


def action_title(draft: ActionDraft) -> str:
    """Return the title an action gets: its text in one line."""
    return " ".join(draft.title.split())


def _compare_parts(
    session: Session,
    register: str,
    known: Sequence[Planned],
    found: Mapping[int, Differences],
    edits: Edits,
) -> None:
    ids = [_id(planned) for planned in known]
    if register == "process":
        feeds = parts_of(session, Feed, ids)
        for planned in known:
            have = {feed.receiver for feed in feeds.get(_id(planned), [])}
            found[id(planned)].parts = _any_new(have, (target.id for target in planned.feeds))
        return
    people, inputs = parts_of(session, Attendance, ids), parts_of(session, ReviewInput, ids)
    bases = edits.bases("review_input", [row.id for rows in inputs.values() for row in rows])
    for planned in known:
        change = found[id(planned)]
        have = {row.person for row in people.get(_id(planned), [])}
        texts = {row.topic.value: row for row in inputs.get(_id(planned), [])}
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
