"""What a file changes in records that are there already, and what was edited here since the last import."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from qms_desktop.exchange.directory import stored_rows
from qms_desktop.exchange.drafts import ActionDraft, Draft, Limits, ReadingDraft
from qms_desktop.exchange.export_cells import TEXT_LIMIT
from qms_desktop.exchange.words import normalise
from qms_desktop.model.actions import Action
from qms_desktop.model.fields import Kind, fields
from qms_desktop.model.kpis import EarlierTarget, Reading, ReadingState
from qms_desktop.model.periods import first_day
from qms_desktop.model.processes import Feed
from qms_desktop.model.record import Part, Stateful
from qms_desktop.model.registers import PARTS
from qms_desktop.model.registers import register as record_class
from qms_desktop.model.reviews import Attendance, Decision, Review, ReviewInput, ReviewState
from qms_desktop.model.trail import ChangeSet, TrailEntry
from qms_desktop.workflow.undo import REDO, UNDO

if TYPE_CHECKING:
    from qms_desktop.exchange.planned import Planned

IMPORT = "import "
"""How the trail names an import; values it wrote are told from values edited here by it."""
_AT_ONCE = 500
_T = TypeVar("_T", int, str)


@dataclass(slots=True)
class Differences:
    """What an import changes in one stored record. ``values`` are field -> (old, new)."""

    values: dict[str, tuple[Any, Any]] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)
    readings: dict[str, ReadingDraft] = field(default_factory=dict)
    targets: dict[str, Limits] = field(default_factory=dict)
    actions: list[int] = field(default_factory=list)
    """Numbers of the row's actions that are not there yet."""
    action_values: dict[int, dict[str, tuple[Any, Any]]] = field(default_factory=dict)
    """Action id -> what changes in it."""
    parts: bool = False
    """Attendance, inputs or feeds differ."""
    kept: list[str] = field(default_factory=list)
    """What the file would change and must not, in sentences."""

    def __bool__(self) -> bool:
        return bool(
            self.values
            or self.extra
            or self.readings
            or self.targets
            or self.actions
            or self.action_values
            or self.parts
        )


def differences(session: Session, register: str, known: Sequence[Planned]) -> dict[int, Differences]:
    """Return ``id(planned)`` -> what its row changes in the stored record."""
    rows = stored_rows(session, register)
    found = {id(planned): Differences() for planned in known}
    for planned in known:
        _compare_values(planned, rows[_id(planned)], found[id(planned)])
    keep_edits(session, register, known, found)
    if register == "kpi":
        _compare_readings(session, known, found)
    elif register in ("capa", "review"):
        _compare_actions(session, register, known, found)
    if register in ("review", "process"):
        _compare_parts(session, register, known, found)
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
        if change and _id(planned) in approved:
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
    if "state" in change.values:
        _check_move(draft, change)


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


def plain(value: Any) -> Any:
    """Return a value as the trail holds it."""
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def keep_edits(
    session: Session, register: str, known: Sequence[Planned], found: dict[int, Differences]
) -> None:
    """Drop changes to values of records, or parts, that were edited here since the file was last imported."""
    ids = [_id(planned) for planned in known if found[id(planned)].values]
    imported = _last_imported(session, register, ids)
    declared = fields(PARTS[register] if register in PARTS else record_class(register))
    for planned in known:
        change = found[id(planned)]
        base = imported.get(_id(planned), {})
        for name, (old, new) in list(change.values.items()):
            if name not in base or base[name] == plain(old):
                continue
            del change.values[name]
            value = getattr(new, "id", new) if declared[name].kind is Kind.LINK else new
            if base[name] != plain(value):
                change.kept.append(
                    f"{declared[name].label} was edited here since the last import and differs in the file; "
                    "the value here is kept."
                )


def _last_imported(session: Session, register: str, ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    """Return record id -> field -> value that the last import, or its undo or redo, wrote."""
    titles = [ChangeSet.what.startswith(prefix + IMPORT) for prefix in ("", UNDO, REDO)]
    found: dict[int, dict[str, Any]] = {}
    for some in _slices(ids):
        query = (
            select(TrailEntry.record, TrailEntry.changes)
            .join(ChangeSet, ChangeSet.id == TrailEntry.change_set)
            .where(
                TrailEntry.register == register,
                TrailEntry.record.in_(some),
                or_(*titles),
            )
            .order_by(TrailEntry.id)
        )
        for record, changes in session.execute(query):
            found.setdefault(record, {}).update({name: pair[1] for name, pair in changes.items()})
    return found


def _slices(ids: Sequence[_T]) -> Iterator[Sequence[_T]]:
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]


def parts_of(session: Session, part: type[Part], parents: Sequence[int]) -> dict[int, list[Any]]:
    """Return parent -> its stored parts of a class."""
    found: dict[int, list[Any]] = {}
    column = getattr(part, part.parent_field)
    for some in _slices(parents):
        for row in session.scalars(select(part).where(column.in_(some))):
            found.setdefault(getattr(row, part.parent_field), []).append(row)
    return found


def _compare_readings(session: Session, known: Sequence[Planned], found: dict[int, Differences]) -> None:
    ids = [_id(planned) for planned in known]
    readings, targets = parts_of(session, Reading, ids), parts_of(session, EarlierTarget, ids)
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
                if reading.state is ReadingState.LOCKED:
                    change.kept.append(f"The reading for {period} is locked; the value here is kept.")
                else:
                    change.readings[period] = draft
        days = {
            one.effective_on: Limits(one.target, one.upper, one.warning)
            for one in targets.get(_id(planned), [])
        }
        change.targets = {
            period: value
            for period, value in planned.draft.targets.items()
            if days.get(first_day(period)) != value
        }


def _compare_actions(
    session: Session, register: str, known: Sequence[Planned], found: dict[int, Differences]
) -> None:
    ids = [_id(planned) for planned in known if planned.draft.actions]
    stored: dict[int, dict[str, Action]] = {}
    column = getattr(Action, register)
    for some in _slices(ids):
        for one in session.scalars(select(Action).where(column.in_(some))):
            stored.setdefault(getattr(one, register), {}).setdefault(normalise(one.title), one)
    given = [action.number for p in known for action in p.draft.actions.values() if action.number]
    numbers = {
        number
        for some in _slices(given)
        for number in session.scalars(select(Action.number).where(Action.number.in_(some)))
    }
    decided = parts_of(session, Decision, ids) if register == "review" else {}
    for planned in known:
        change = found[id(planned)]
        texts = {normalise(decision.text) for decision in decided.get(_id(planned), [])}
        for number, draft in planned.draft.actions.items():
            action: Action | None = stored.get(_id(planned), {}).get(normalise(action_title(draft)))
            if action is not None and register == "capa":
                differing = _action_values(action, draft, planned, number)
                if differing:
                    change.action_values[action.id] = differing
            elif action is None and register == "capa" and draft.number in numbers:
                continue
            elif action is None and normalise(draft.title) not in texts:
                change.actions.append(number)


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
    return found


def action_title(draft: ActionDraft) -> str:
    """Return the title an action gets: its text in one line."""
    return " ".join(draft.title.split())


def _compare_parts(
    session: Session, register: str, known: Sequence[Planned], found: dict[int, Differences]
) -> None:
    ids = [_id(planned) for planned in known]
    if register == "process":
        feeds = parts_of(session, Feed, ids)
        for planned in known:
            have = {feed.receiver for feed in feeds.get(_id(planned), [])}
            found[id(planned)].parts = _any_new(have, (target.id for target in planned.feeds))
        return
    people, inputs = parts_of(session, Attendance, ids), parts_of(session, ReviewInput, ids)
    for planned in known:
        have = {row.person for row in people.get(_id(planned), [])}
        texts = {row.topic.value: row.discussion for row in inputs.get(_id(planned), [])}
        differing = any(texts.get(topic) != text for topic, text in planned.draft.inputs.items())
        found[id(planned)].parts = differing or _any_new(have, (target.id for target, _ in planned.attendees))


def _any_new(have: set[int], wanted: Iterable[int | None]) -> bool:
    return any(id_ not in have for id_ in wanted)
