"""Which stored action each action of a row is, also where it was reworded here or in the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from rapidfuzz import fuzz
from sqlalchemy import Row

from qms_desktop.exchange.drafts import ActionDraft
from qms_desktop.exchange.edits import Base, Edits
from qms_desktop.exchange.words import normalise

if TYPE_CHECKING:
    from qms_desktop.exchange.planned import Planned

_REWORDED = 80
"""Per cent of likeness of two titles from which on an action is the same in other words."""


def action_title(draft: ActionDraft) -> str:
    """Return the title an action gets: its text in one line."""
    return " ".join(draft.title.split())


def first_titles(
    edits: Edits, known: Sequence[Planned], stored: Mapping[int, Mapping[str, Row[Any]]]
) -> Mapping[int, Base]:
    """Return action id -> the title that the last import gave it, for rows that have an action of another."""
    wanted = {}
    for planned in known:
        actions = stored.get(planned.id, {})
        if any(action_title(draft) not in actions for draft in planned.draft.actions.values()):
            wanted.update({action.id: ("title",) for action in actions.values()})
    return edits.bases("action", wanted)


def paired(
    stored: Mapping[str, Row[Any]], drafts: Mapping[int, ActionDraft], bases: Mapping[int, Base]
) -> dict[int, Row[Any]]:
    """Return which stored action each action of a row is: by its title here, in the last file, or reworded.

    Args:
        stored: title -> action of one record.
        drafts: number -> action of its row.
        bases: action id -> the title it had in the last file; empty: what is reworded is another action.
    """
    pairs: dict[int, Row[Any]] = {}
    by_title = {normalise(str(bases.get(a.id, {}).get("title") or "")): a for a in stored.values()}
    by_title |= {normalise(title): action for title, action in stored.items()}
    for number, draft in drafts.items():
        title = action_title(draft)
        if action := stored.get(title) or by_title.get(normalise(title)):
            pairs[number] = action
    taken = {action.id for action in pairs.values()}
    left = [(number, draft) for number, draft in drafts.items() if number not in pairs and draft.title]
    free = [action for action in stored.values() if action.id not in taken and action.id in bases]
    if len(left) == len(free) == 1 and _is_reworded(free[0], left[0][1], bases[free[0].id]):
        pairs[left[0][0]] = free[0]
    return pairs


def _is_reworded(action: Row[Any], draft: ActionDraft, base: Base) -> bool:
    """Say whether a row has an action in other words: alike and due the same day, or with more words."""
    same_day = draft.due_on == action.due_on or draft.due_on is None
    least = _REWORDED if same_day else 100
    told = normalise(draft.title)
    known = (normalise(action.title), normalise(str(base.get("title") or "")))
    return any(title and fuzz.token_set_ratio(title, told) >= least for title in known)
