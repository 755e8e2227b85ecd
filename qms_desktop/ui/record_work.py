"""What a form asks of the data file. Plain functions for the database thread; nothing here knows a widget."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from qms_desktop.catalogue import titled
from qms_desktop.insight.effect import measured_of
from qms_desktop.insight.next_review import review_after
from qms_desktop.insight.rows import Ref
from qms_desktop.insight.views import HistoryLine, RecordView, history, view
from qms_desktop.model.capa_effect import Measured
from qms_desktop.model.organisation import kpi_rules
from qms_desktop.model.registers import register
from qms_desktop.model.review_rules import open_actions
from qms_desktop.model.trail import Changed
from qms_desktop.store.datafile import Store
from qms_desktop.store.unit import Change
from qms_desktop.ui.words import in_sentence, record_label, register_label, today
from qms_desktop.workflow import actions, capas, edit, kpis, processes, reviews

if TYPE_CHECKING:
    from qms_desktop.ui.ask_verify import CapaVerified


@dataclass(frozen=True, slots=True)
class Loaded:
    """A record and its past."""

    view: RecordView
    history: Sequence[HistoryLine]


@dataclass(frozen=True, slots=True)
class Saved:
    """Which record was written, and every record that changed with it."""

    id: int
    changed: Changed
    told: tuple[str, ...] = ()
    """What the data layer did of itself, in sentences."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What a form sends to be saved: only what was changed."""

    register: str
    id: int | None = None
    version: int | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    parts: Mapping[str, Sequence[Mapping[str, Any]]] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to save."""
        return self.id is not None and not self.values and not self.parts


Start = Mapping[str, tuple[Any, Ref | None]]
"""What a new record starts with, by field; a link with the record it names."""
STARTING = ("kpi", "review")
"""Registers whose new records start with what the data file knows."""

Step = Callable[[Change, int], object]
"""What follows a save in the same transaction: takes the unit of work and the record's id."""


def read_record(store: Store, name: str, id_: int) -> Loaded:
    """Return a record with its history.

    Raises:
        QmsError: there is no such record.
    """
    with store.read() as session:
        return Loaded(view(session, name, id_), history(session, name, id_))


def read_start(store: Store, name: str) -> Start:
    """Return what the data file gives a new record, by field: the rules of KPIs, what a review follows on."""
    with store.read() as session:
        if name == "review":
            return review_after(session)
        return {field: (value, None) for field, value in kpi_rules(session).items()}


def read_measured(store: Store, capa: int) -> Measured:
    """Return the readings of a CAPA's KPI before and after its actions."""
    with store.read() as session:
        return measured_of(session, capa)


def save(store: Store, typed: Typed, what: str, step: Step | None = None, reason: str | None = None) -> Saved:
    """Save what was typed, then do a step, as one transaction.

    Raises:
        RefusedError: a rule says no.
        ConflictError: the record was changed elsewhere.
    """
    with store.change(what, reason) as change:
        id_ = typed.id
        if id_ is None or not typed.is_empty:
            record = edit.save(
                change.session,
                typed.register,
                typed.values,
                id_=id_,
                version=typed.version,
                parts=typed.parts,
            )
            id_ = record.id
        if step is not None:
            step(change, id_)
    return Saved(id_, change.changed, change.told)


def raise_capa(store: Store, kpi: int, period: str) -> Saved:
    """Raise a CAPA from a reading of a KPI.

    Raises:
        RefusedError: one is open for this KPI already.
    """
    with store.change(titled("raised a CAPA from the reading of {0}", period)) as change:
        id_ = capas.raise_from_reading(change.session, kpi, period).id
    return Saved(id_, change.changed)


def state_step(name: str, state: str, reason: str | None) -> Step:
    """Move to another state."""
    return lambda change, id_: edit.move(change.session, name, id_, state, reason)


def hold_step() -> Step:
    """Mark a review held."""
    return lambda change, id_: reviews.hold(change.session, id_)


def done_step(done_on: date, evidence: str) -> Step:
    """Mark an action done."""
    return lambda change, id_: actions.mark_done(change.session, id_, done_on, evidence)


def approve_revision_step(by: int, on: date, effective_on: date, reason: str) -> Step:
    """Approve a process as it stands."""
    return lambda change, id_: processes.approve_revision(
        change.session, id_, by, on, reason, effective_on=effective_on
    )


def verify_action_step(by: int, on: date, verdict: str) -> Step:
    """Record who verified an action."""
    return lambda change, id_: actions.verify(change.session, id_, by, on, verdict)


def verify_capa_step(checked: CapaVerified) -> Step:
    """Record the effectiveness check of a CAPA."""
    result, by, on, note, before, after = checked
    return lambda change, id_: capas.verify(
        change.session, id_, result, by, on, note, before=before, after=after
    )


def post_step(period: str) -> Step:
    """Post the draft of a KPI for a period."""
    return lambda change, id_: kpis.post_drafts(change.session, period, id_)


def lock_step(period: str) -> Step:
    """Lock the reading of a KPI for a period."""
    return lambda change, id_: kpis.lock(change.session, period, id_)


def unlock_step(period: str, reason: str) -> Step:
    """Unlock the reading of a KPI for a period."""
    return lambda change, id_: kpis.unlock(change.session, period, reason, id_)


def override_step(reason: str) -> Step:
    """Pass the next gate of a CAPA."""
    return lambda change, id_: capas.override_gate(change.session, id_, reason)


def reopen_step(reason: str) -> Step:
    """Reopen a closed CAPA."""
    return lambda change, id_: capas.reopen(change.session, id_, reason)


def freeze_step() -> Step:
    """Fix the figures of a review."""

    def freeze(change: Change, id_: int) -> object:
        from qms_desktop.insight.frozen import pack_of, to_json

        review = edit.fetch(change.session, "review", id_)
        pack = pack_of(change.session, review, today())  # type: ignore[arg-type]  # the review register's
        return reviews.freeze(change.session, id_, to_json(pack))

    return freeze


def approve_step(by: int, on: date) -> Step:
    """Approve the minutes of a review, with everything they print."""

    def approve(change: Change, id_: int) -> object:
        from qms_desktop.insight.frozen import minutes

        review = edit.fetch(change.session, "review", id_)
        reviews.adopt(change.session, id_)  # the minutes name the actions
        document = minutes(change.session, review, by, on)  # type: ignore[arg-type]  # the review register's
        return reviews.approve(change.session, id_, by, on, document)

    return approve


def revise_step(reason: str) -> Step:
    """Open approved minutes again."""
    return lambda change, id_: reviews.revise(change.session, id_, reason)


def close_step(reason: str) -> Step:
    """Close a review; its open actions are carried over for one reason."""

    def close(change: Change, id_: int) -> object:
        carry = {action.id: reason for action in open_actions(change.session, id_)}
        return reviews.close(change.session, id_, carry)

    return close


def due_step(new_due_on: date, reason: str) -> Step:
    """Move an action's due date."""
    return lambda change, id_: actions.move_due_date(change.session, id_, new_due_on, reason)


def withdraw_step(name: str, reason: str) -> Step:
    """Take the record out of use."""
    return lambda change, id_: edit.withdraw(change.session, name, id_, reason, today())


def bring_back_step(name: str) -> Step:
    """Put the record back into use."""
    return lambda change, id_: edit.bring_back(change.session, name, id_)


def noun(name: str) -> str:
    """Return what one record of a register is called in a sentence, e.g. ``CAPA``, ``objective``."""
    return in_sentence(record_label(register(name)))


def plural_noun(name: str) -> str:
    """Return what the records of a register are called in a sentence, e.g. ``CAPAs``, ``objectives``."""
    return in_sentence(register_label(register(name)))
