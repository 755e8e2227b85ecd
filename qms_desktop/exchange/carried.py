"""Rows that stand on several sheets because what was open was carried over: the newest tells how it is."""

from __future__ import annotations

from typing import Any

from qms_desktop.exchange.cells import as_text
from qms_desktop.exchange.drafts import Draft, keep_apart
from qms_desktop.exchange.words import normalise
from qms_desktop.model.fields import fields
from qms_desktop.model.registers import register as record_class


def are_one(one: Draft, other: Draft) -> bool:
    """Say whether two rows of one number are the same record, carried over from sheet to sheet."""
    title = record_class(one.register).title_field
    told = [normalise(str(draft.values.get(title) or "")) for draft in (one, other)]
    return bool(one.carried and other.carried) and told[0] == told[1] != ""


def carry_over(kept: Draft, draft: Draft) -> None:
    """Add a row of another sheet to the draft of its record.

    What the newest sheet says holds; what another has differently is kept as extra under the name of its
    sheet. The first day an action was due stays the one first promised.
    """
    if draft.register == "action" and "original_due_on" not in {**kept.values, **draft.values}:
        days = [one.values["due_on"] for one in (kept, draft) if "due_on" in one.values]
        if len(set(days)) > 1:
            kept.values["original_due_on"] = min(days)
    newer = draft.carried > kept.carried
    for held, given in ((kept.values, draft.values), (kept.links, draft.links)):
        join_values(kept, draft, held, given, newer=newer)
    for key, value in draft.extra.items():
        keep_apart(kept.extra, key, value, draft)
    known = {normalise(action.title): number for number, action in kept.actions.items()}
    last = max(kept.actions, default=0)
    for offset, action in enumerate(draft.actions.values(), start=1):
        number = known.get(normalise(action.title), last + offset)
        if newer or number not in kept.actions:
            kept.actions[number] = action
    kept.present |= draft.present
    kept.carried = max(kept.carried, draft.carried)


def join_values(
    kept: Draft, draft: Draft, held: dict[str, Any], given: dict[str, Any], *, newer: bool
) -> None:
    """Join values or links of two rows; where they differ, what does not hold is kept as extra.

    Args:
        kept: the draft of the record, which gets the extra.
        draft: another row of it.
        held: values or links of ``kept``, which are changed.
        given: the same of ``draft``.
        newer: whether ``draft`` stands on the newer sheet, whose values hold.
    """
    declared = fields(record_class(draft.register))
    for name, value in given.items():
        before = held.setdefault(name, value)
        if before == value:
            continue
        label = declared[name].label if name in declared else name
        other, source = (before, kept) if newer else (value, draft)
        keep_apart(kept.extra, label, "\n".join(other) if isinstance(other, list) else as_text(other), source)
        if newer:
            held[name] = value
