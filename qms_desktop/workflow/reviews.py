"""Verbs on management reviews."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.model.reviews import Review, ReviewState
from qms_desktop.workflow.edit import fetch


def freeze(session: Session, id_: int, pack: Mapping[str, Any]) -> Review:
    """Fix the figures of a review, so that they print the same whatever changes later.

    Args:
        session: of the running unit of work.
        id_: the review.
        pack: its figures as JSON (``insight.frozen.to_json``).

    Raises:
        RefusedError: the review is not a planned one.
    """
    review = fetch(session, "review", id_)
    if not isinstance(review, Review):
        raise RefusedError(f"{review.number} is no review; nothing was changed.")
    review.pack = dict(pack)
    review.state = ReviewState.FROZEN
    session.flush()
    return review
