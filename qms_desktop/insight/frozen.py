"""A review pack as JSON, fixed when the review is frozen, and read back to print the same figures again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from cattrs.preconf.json import make_converter
from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.insight.pack import Pack, review_pack
from qms_desktop.model.reviews import Review

_CONVERTER = make_converter()


def to_json(pack: Pack) -> dict[str, Any]:
    """Return a pack as plain JSON values."""
    plain: dict[str, Any] = _CONVERTER.unstructure(pack)
    return plain


def from_json(document: dict[str, Any]) -> Pack:
    """Return the pack that ``to_json`` made the document of."""
    return _CONVERTER.structure(document, Pack)


def pack_of(session: Session, review: Review, today: date) -> Pack:
    """Return a review's pack: its frozen figures where it is frozen, with what was said and decided by now.

    Raises:
        RefusedError: the review has no period.
    """
    start, end = period_of(review)
    now = review_pack(session, start, end, today, review)
    if review.pack is None:
        return now
    fixed = from_json(review.pack)
    said = {section.topic: section for section in now.sections}
    sections = tuple(
        replace(
            section,
            discussion=said[section.topic].discussion,
            conclusion=said[section.topic].conclusion,
            waiver=said[section.topic].waiver,
        )
        for section in fixed.sections
    )
    return replace(
        now,
        as_of=fixed.as_of,
        execution=fixed.execution,
        gaps=fixed.gaps,
        sections=sections,
        chain_head=fixed.chain_head,
    )


def period_of(review: Review) -> tuple[date, date]:
    """Return the first and last day of a review's period.

    Raises:
        RefusedError: one of them is missing, or they are the wrong way round.
    """
    start, end = review.period_start, review.period_end
    if start is None or end is None or end < start:
        raise RefusedError(
            f"{review.number} can't be printed yet because its period is not clear. "
            "Fill in “Period from” and “Period to”; nothing was changed."
        )
    return start, end
