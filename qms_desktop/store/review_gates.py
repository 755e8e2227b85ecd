"""Gates of the management review: held, approved and closed only when complete; approved minutes stay."""

from __future__ import annotations

from typing import Any, TypeVar

from sqlalchemy import exists, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import get_history

from qms_desktop.errors import RefusedError
from qms_desktop.model.decisions import ready_decisions
from qms_desktop.model.imported import brings_in_history
from qms_desktop.model.proof import PROVING
from qms_desktop.model.record import Basis, Entity, Part
from qms_desktop.model.review_rules import SEALED_BY, input_names, lacks_for_approval, open_actions, uncovered
from qms_desktop.model.reviews import SEALED, Decision, Review, ReviewInput, ReviewRevision, ReviewState
from qms_desktop.store.trail import Changes, changed_names, is_new

_MOVING = frozenset({"state", "state_reason", "state_basis", "version", "updated"})
_REVISING = frozenset({"revision", "approved_by", "approved_on"})
_DECIDED = frozenset({"review", "sequence", "text", "kind", "due_on", "action"})
_PERIOD = frozenset({"period_start", "period_end"})
_WITHDRAWING = frozenset({"withdrawn_on", "withdrawn_reason"})

_P = TypeVar("_P", bound=Part)


def check_review(session: Session, entity: Entity) -> None:
    """Check a new, changed or deleted row of a review.

    Raises:
        RefusedError: the minutes are approved, or the review lacks something for the state asked for.
    """
    if isinstance(entity, Review):
        _check_sealed(session, entity)
        _check_pack(session, entity)
        _check_step(session, entity)
    elif isinstance(entity, Review.parts) and not entity.proof:
        _check_part(session, entity)
        _check_adopted(session, entity)


def _check_sealed(session: Session, review: Review) -> None:
    before = _stored_state(session, review)
    if before not in SEALED:
        return
    changed = changed_names(review) - _MOVING - _WITHDRAWING
    if review.state is ReviewState.HELD:
        changed -= _REVISING
    if changed:
        raise RefusedError(f"{review.number} was not changed. {SEALED_BY}", dict.fromkeys(changed, SEALED_BY))


def _check_part(session: Session, part: Part) -> None:
    with session.no_autoflush:
        ids = {getattr(part, part.parent_field), *get_history(part, part.parent_field).deleted}
        for review in (session.get(Review, id_) for id_ in ids if id_ is not None):
            if review is not None and _stored_state(session, review) in SEALED:
                raise RefusedError(f"{part.plural} of {review.number} were not changed. {SEALED_BY}")


def _check_adopted(session: Session, part: Part) -> None:
    """A decision that became an action stays in the minutes as it was decided; its owner may hand over."""
    if not isinstance(part, Decision) or is_new(part) or brings_in_history(session):
        return
    was = get_history(part, "action").deleted or [part.action]
    if was[0] is not None and (part in session.deleted or changed_names(part) & _DECIDED):
        with session.no_autoflush:
            review = session.get(Review, part.review)
        called = review.number if review is not None else "the review"
        raise RefusedError(
            f"Decision {part.sequence} of {called} stays: it has become an action. "
            "Change or cancel that action instead; nothing was changed."
        )


def check_minutes(session: Session) -> None:
    """Once all rows are flushed: what was approved by this unit of work has its minutes.

    Raises:
        RefusedError: names the review.
    """
    changes: Changes = session.info["changes"]
    for review in changes.entities(Review.__tablename__):
        approved = isinstance(review, Review) and review.state is ReviewState.APPROVED
        if not approved or not changes.has_set("review", review.id, "state"):
            continue
        assert isinstance(review, Review)  # noqa: S101 - said above
        mine = (ReviewRevision.review == review.id, ReviewRevision.revision == review.revision)
        if review.state_basis is not Basis.IMPORTED and not session.scalar(select(exists().where(*mine))):
            raise RefusedError(
                f"{review.number} was not approved because its minutes are not kept yet. "
                "Use “Approve”; nothing was changed."
            )


def _stored_state(session: Session, review: Review) -> ReviewState | None:
    """The state in the data file; None for a new review, and for history that this unit of work brings in."""
    imported = _was_imported(review) or brings_in_history(session)
    if is_new(review) or (imported and session.info["changes"].is_new("review", review.id)):
        return None
    history = get_history(review, "state")
    stored: ReviewState = history.deleted[0] if history.deleted else review.state
    return stored


def _check_pack(session: Session, review: Review) -> None:
    """Frozen figures stay as they are until the review is planned again."""
    before = _stored_state(session, review)
    let_go = before in (None, ReviewState.PLANNED) or review.state is ReviewState.PLANNED
    fixed = {"pack"} if _was_imported(review) else {"pack", *_PERIOD}
    if not let_go and changed_names(review) & fixed and not brings_in_history(session):
        raise RefusedError(
            f"The figures of {review.number} were not changed: they are frozen. "
            "Plan the review again, with a reason, to take new ones."
        )
    if _forged(session, review):
        raise RefusedError(
            f"{review.number or 'The review'} was not changed because its figures are taken from the "
            "registers alone. Use “Freeze figures”; nothing was saved."
        )


def _forged(session: Session, review: Review) -> bool:
    """Whether figures are written past the verb that freezes them; history comes in as it was."""
    if review.pack is None or session.info.get(PROVING) or brings_in_history(session):
        return False
    return is_new(review) or "pack" in changed_names(review)


def _check_step(session: Session, review: Review) -> None:
    before = _stored_state(session, review)
    if before is None:
        return
    if before is review.state:
        if review.state is ReviewState.HELD and "held_on" in changed_names(review):
            _check_day(review)
        return
    if review.state is ReviewState.HELD and before in SEALED:
        _check_revision(review)
    elif review.state is ReviewState.HELD:
        _check_covered(session, review)
        _check_day(review)
    elif review.state is ReviewState.APPROVED:
        if not _was_imported(review):
            _check_covered(session, review)
        _check_day(review)
        _check_approval(session, review)
    elif review.state is ReviewState.CLOSED:
        _check_closing(session, review)


def _check_day(review: Review) -> None:
    """What was held was held on a day; an import brings in minutes without one."""
    if review.held_on is None:
        raise RefusedError(
            f"{review.number} was not saved because the day on which it was held is missing. "
            "Fill in “Held on” and try again; what you typed is kept.",
            {"held_on": "Say on which day it was held."},
        )


def _was_imported(review: Review) -> bool:
    """What came in as held was never frozen here: its inputs stand as the file had them."""
    history = get_history(review, "state_basis")
    return (history.deleted[0] if history.deleted else review.state_basis) is Basis.IMPORTED


def _check_revision(review: Review) -> None:
    old = get_history(review, "revision").deleted
    if not old or review.revision != old[0] + 1 or not (review.state_reason or "").strip():
        raise RefusedError(f"{review.number} was not changed. {SEALED_BY}")


def _check_covered(session: Session, review: Review) -> None:
    missing = uncovered(review.pack, _rows(session, ReviewInput, review))
    if missing:
        raise RefusedError(
            f"{review.number} stays as it is because these inputs are not covered: {input_names(missing)}. "
            "Write a discussion or a conclusion for each, or say in “Not covered because” why not.",
        )


def _check_approval(session: Session, review: Review) -> None:
    lacks = lacks_for_approval(review, _rows(session, Decision, review))
    if lacks:
        raise RefusedError(
            f"{review.number} was not approved because this is missing: {', '.join(lacks.values())}. "
            "Fill it in and approve again; nothing was changed.",
            lacks,
        )
    with session.no_autoflush:
        waiting = [] if _was_imported(review) else ready_decisions(session, review.id)
    if waiting:
        raise RefusedError(
            f"{review.number} was not approved because decision {waiting[0].sequence} has no action yet. "
            "Use “Approve”, which makes one of each decision; nothing was changed."
        )
    if review.approved_by is None or review.approved_on is None:
        raise RefusedError(
            f"{review.number} was not approved because it is not said by whom and when. "
            "Use “Approve”; nothing was changed."
        )


def _check_closing(session: Session, review: Review) -> None:
    waiting = open_actions(session, review.id)
    if waiting:
        raise RefusedError(
            f"{review.number} was not closed because {len(waiting)} of its actions are still open: "
            f"{', '.join(action.number for action in waiting)}. "
            "Finish them, or carry each over with a reason; nothing was changed.",
            {"actions": "Some are still open."},
        )


def _rows(session: Session, cls: type[_P], review: Review) -> list[_P]:
    """The parts of a review as they will stand after the flush."""
    column: Any = getattr(cls, cls.parent_field)
    with session.no_autoflush:
        stored = session.scalars(select(cls).where(column == review.id)).all()
    added = [row for row in session.new if isinstance(row, cls)]
    mine = [row for row in added if getattr(row, cls.parent_field) == review.id]
    return [row for row in (*stored, *mine) if row not in session.deleted]
