"""Gates of KPIs and readings: locked ones stay, a miss needs a comment, and what triggers drafts one CAPA."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import get_history

from qms_desktop.errors import RefusedError
from qms_desktop.model.imported import brings_in_history
from qms_desktop.model.judgement import Outcome, Target, outcome, target_on
from qms_desktop.model.kpis import EarlierTarget, Frequency, Kpi, Reading, ReadingState, Unlock
from qms_desktop.model.organisation import KPI_RULES, kpi_rules
from qms_desktop.model.periods import first_day, frequency_of, is_period
from qms_desktop.model.record import Basis, Entity
from qms_desktop.store.trail import SETTINGS, Changes, changed_names, is_new

_RULES = "kpi_rules"
"""Where a unit of work keeps the organisation's triggers in ``Session.info``."""

_SAID = frozenset({"value", "comment", "not_applicable", "period"})
"""Fields of a reading that say something: where they are typed anew, the gates are met."""

_FOLLOWS = {
    ReadingState.DRAFT: frozenset({ReadingState.POSTED}),
    ReadingState.POSTED: frozenset({ReadingState.LOCKED}),
    ReadingState.LOCKED: frozenset({ReadingState.POSTED}),
}


def check_measure(session: Session, entity: Entity) -> None:
    """Check a new or changed KPI or reading.

    Raises:
        RefusedError: a rule says no.
    """
    if isinstance(entity, Reading):
        _check_reading(session, entity)
    elif isinstance(entity, Kpi):
        _check_settings(session, entity)


def check_removed(session: Session, entity: Entity) -> None:
    """Refuse to remove a locked reading.

    Raises:
        RefusedError: names it.
    """
    if isinstance(entity, Reading) and _stored_state(entity) == ReadingState.LOCKED:
        raise RefusedError(_locked(session, entity, "removed"))


def _check_reading(session: Session, reading: Reading) -> None:
    if is_new(reading):
        if brings_in_history(session):
            reading.__dict__["state_basis"] = Basis.IMPORTED  # no history to keep of a row that is not stored
        else:
            _check_period(session, reading)
        return
    changed = changed_names(reading)
    before = _stored_state(reading)
    if before == ReadingState.LOCKED:
        _check_locked(session, reading, changed)
    elif brings_in_history(session):
        if changed & _SAID:
            reading.state_basis = Basis.IMPORTED
        return
    if "state" in changed and reading.state not in _FOLLOWS[before]:
        raise RefusedError(
            f"The reading {reading.period} stays “{before.label}”: it can't become "
            f"“{ReadingState(reading.state).label}” from there. "
            "Post a reading before you lock it, and unlock it with a reason; nothing was saved."
        )
    if "state_basis" in changed and not changed & _SAID:
        raise RefusedError(
            f"The reading {reading.period} of {_number(session, reading)} was not changed: what it rests on "
            "follows from how it got there. Leave it as it is; nothing was saved."
        )
    if changed & _SAID:
        reading.state_basis = Basis.SHOWN
    if "period" in changed:
        _check_period(session, reading)


def _stored_state(reading: Reading) -> ReadingState:
    history = get_history(reading, "state")
    stored: ReadingState = history.deleted[0] if history.deleted else reading.state
    return stored


def _check_locked(session: Session, reading: Reading, changed: frozenset[str]) -> None:
    """Of a locked reading only the CAPA that it triggered is noted; to open it again takes a reason."""
    news = changed - {"version", "updated"}
    triggered = news == {"capa"} and not any(get_history(reading, "capa").deleted)
    opened = news == {"state"} and reading.state == ReadingState.POSTED and _is_unlocked(session, reading)
    if news and not triggered and not opened:
        raise RefusedError(_locked(session, reading, "changed"))


def _is_unlocked(session: Session, reading: Reading) -> bool:
    """Whether this unit of work holds the proof that the reading was unlocked, with the reason."""
    changes: Changes = session.info["changes"]
    return any(
        isinstance(proof, Unlock) and (proof.kpi, proof.period) == (reading.kpi, reading.period)
        for proof in changes.entities(Unlock.__tablename__)
    )


def _locked(session: Session, reading: Reading, verb: str) -> str:
    period = get_history(reading, "period").deleted or [reading.period]
    return (
        f"The reading {period[0]} of {_number(session, reading)} is locked and was not {verb}. "
        "Unlock it first, with a reason; nothing was saved."
    )


def _number(session: Session, reading: Reading) -> str:
    with session.no_autoflush:
        kpi = session.get(Kpi, reading.kpi)
    return kpi.number if kpi is not None and kpi.number else "the KPI"


def _check_period(session: Session, reading: Reading) -> None:
    """Refuse what is no period of the KPI, and one that has not begun: there is nothing to read yet."""
    called = f"The reading {reading.period} of {_number(session, reading)} was not saved"
    if not is_period(reading.period):
        raise RefusedError(
            f"{called} because that is no period. Write it like 2026-03, 2026-Q2, 2026-H1, 2026-W07 or 2026; "
            "what you typed is kept."
        )
    with session.no_autoflush:
        kpi = session.get(Kpi, reading.kpi)
    if kpi is not None and frequency_of(reading.period) != kpi.frequency:
        raise RefusedError(
            f"{called} because the KPI is read {Frequency(kpi.frequency).value}, and that is another kind "
            "of period. Correct the period, or the frequency of the KPI; what you typed is kept."
        )
    if first_day(reading.period) > session.info["now"].astimezone().date():
        raise RefusedError(
            f"{called} because that period has not begun. Correct the period and save again; what you typed "
            "is kept."
        )


def _rules(session: Session) -> dict[str, Any]:
    """The organisation's triggers, read once for thousands of KPIs, and anew where they changed meanwhile."""
    changes: Changes = session.info["changes"]
    known: dict[str, Any] | None = session.info.get(_RULES)
    is_changed = any(changes.has_set(SETTINGS, 0, name) for name in KPI_RULES)
    if is_changed or known is None:
        with session.no_autoflush:
            known = kpi_rules(session)
        if not is_changed:  # what changed may still be rolled back to a savepoint
            session.info[_RULES] = known
    return known


def _check_settings(session: Session, kpi: Kpi) -> None:
    """Refuse triggers and spans that mean nothing; the figures pass over such a span that was imported.

    A new KPI that says nothing of its triggers gets those of the organisation; emptied ones are off.
    """
    if is_new(kpi) and None in (kpi.trigger_misses, kpi.trigger_signal):
        rules = _rules(session)
        for name in (name for name in rules if getattr(kpi, name) is None):
            setattr(kpi, name, rules[name])
    for name, off in (("frequency", None), ("trigger_misses", 0), ("trigger_signal", False)):
        if getattr(kpi, name) is None and off is None:
            words = "Say how often it is read."
            raise RefusedError(
                f"{kpi.number} was not saved because it is not said how often it is read. Choose a frequency "
                "and save again; what you typed is kept.",
                {name: words},
            )
        if getattr(kpi, name) is None:
            setattr(kpi, name, off)
    if kpi.trigger_misses < 0:
        words = "Type 0 for never, or how many misses running."
        raise RefusedError(
            f"{kpi.number} was not saved because fewer than no misses can't draft a CAPA. Type 0 for "
            "never, or how many misses running, and save again; what you typed is kept.",
            {"trigger_misses": words},
        )
    fresh = is_new(kpi) or changed_names(kpi) & {"limits_from", "limits_to"}
    if not fresh or brings_in_history(session):
        return
    problems = {
        name: f"Write it like a period of a {Frequency(kpi.frequency).value} KPI."
        for name in ("limits_from", "limits_to")
        if (end := getattr(kpi, name)) and (not is_period(end) or frequency_of(end) != kpi.frequency)
    }
    both = kpi.limits_from and kpi.limits_to and not problems
    if both and first_day(kpi.limits_from or "") > first_day(kpi.limits_to or ""):
        problems["limits_to"] = "The span ends before it begins."
    if problems:
        raise RefusedError(
            f"{kpi.number} was not saved because the span of its natural limits is not clear. "
            "Correct it and save again; what you typed is kept.",
            problems,
        )


def check_complete(session: Session) -> None:
    """Once all rows are flushed: each reading posted by this unit of work has a value or says why none, and
    a miss has its comment. What is imported comes in as it was.

    Raises:
        RefusedError: names every reading that lacks its comment.
    """
    if brings_in_history(session):
        return
    changes: Changes = session.info["changes"]
    told = changes.of(Reading.__tablename__)
    silent: list[str] = []
    for reading in changes.entities(Reading.__tablename__):
        if not isinstance(reading, Reading) or told[reading.id].change == "removed":
            continue
        names = set(told[reading.id].changes)
        posted = "state" in names and reading.state == ReadingState.POSTED
        if reading.state == ReadingState.DRAFT or not (names & _SAID or posted):
            continue
        kpi = session.get_one(Kpi, reading.kpi)
        _check_value(kpi, reading)
        against = target_on(kpi, _earlier_targets(session, kpi.id), reading.period)
        missed = outcome(reading.value, against, kpi.direction) is Outcome.MISSED
        if missed and not (reading.comment or "").strip():
            silent.append(f"{reading.period} of {kpi.number} ({_against(reading, against)})")
    if silent:
        raise RefusedError(
            f"Nothing was saved because a miss needs a comment: {'; '.join(silent)}. "
            "Say in “Comment” what happened; what you typed is kept.",
            {"comment": "A miss needs a comment."},
        )


def _check_value(kpi: Kpi, reading: Reading) -> None:
    called = f"The reading {reading.period} of {kpi.number} was not saved"
    reason = (reading.not_applicable or "").strip()
    if reading.value is not None and not isfinite(reading.value):
        raise RefusedError(
            f"{called} because its value is no number. Correct it and save again; what you typed is kept."
        )
    if reading.value is None and not reason:
        raise RefusedError(
            f"{called} because it has no value. Type the value, or say why it is not applicable; what you "
            "typed is kept.",
            {"value": "Type the value, or say why it is not applicable."},
        )
    if reading.value is not None and reason:
        raise RefusedError(
            f"{called} because it has a value and a reason why it is not applicable. Clear one of "
            "the two and save again; what you typed is kept.",
            {"not_applicable": "There is a value."},
        )


def _against(reading: Reading, against: Target) -> str:
    ends = " to ".join(f"{end:g}" for end in (against.target, against.upper) if end is not None)
    return f"{reading.value:g} against {ends}"


def _earlier_targets(session: Session, kpi: int) -> Sequence[EarlierTarget]:
    """Return the earlier targets of a KPI, by the day from which they held."""
    mine = select(EarlierTarget).where(EarlierTarget.kpi == kpi).order_by(EarlierTarget.effective_on)
    return session.scalars(mine).all()
