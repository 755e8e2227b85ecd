"""Changes what belongs to the organisation and travels with its data file."""

from __future__ import annotations

import base64
from dataclasses import asdict

from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.model.organisation import CLAUSE_EDITIONS, PAPER_LANGUAGES, SETTING_KEYS, Organisation
from qms_desktop.model.record import Setting

LOGO_LIMIT = 2**20
"""Bytes; a logo is printed on every page."""

BEGUN_WITH = "language"
"""Key of the setting that a new data file begins with."""

_SIGNATURES = {b"\x89PNG\r\n\x1a\n": "PNG", b"\xff\xd8\xff": "JPEG"}


def save_organisation(session: Session, changed: Organisation) -> None:
    """Store what is known about the organisation.

    Raises:
        RefusedError: a logo that is no PNG or JPEG or too large, a month that is none, an unknown edition.
    """
    problems = problems_of(changed)
    if problems:
        raise RefusedError(
            "The settings were not saved and stay as they were: " + " ".join(problems.values()), problems
        )
    values = asdict(changed)
    if changed.logo is not None:
        values["logo"] = base64.b64encode(changed.logo).decode("ascii")
    for name, value in values.items():
        session.merge(Setting(key=SETTING_KEYS.get(name, name), value=value))
    session.flush()


def begin_in(session: Session, language: str) -> None:
    """Let a new data file print its papers in the language of the window it was made in."""
    session.merge(Setting(key=BEGUN_WITH, value=language))
    session.flush()


def problems_of(changed: Organisation) -> dict[str, str]:
    """Return what is wrong with the settings, by field."""
    problems: dict[str, str] = {}
    if changed.logo is not None and logo_format(changed.logo) is None:
        problems["logo"] = "The logo must be a PNG or JPEG picture."
    elif changed.logo is not None and len(changed.logo) > LOGO_LIMIT:
        problems["logo"] = "The logo must be smaller than 1 MB; save it with fewer pixels."
    if changed.fiscal_year_start not in range(1, 13):
        problems["fiscal_year_start"] = "The fiscal year starts in one of the months 1 to 12."
    if changed.clause_edition not in CLAUSE_EDITIONS:
        problems["clause_edition"] = f"The clause edition is one of: {', '.join(CLAUSE_EDITIONS)}."
    if changed.language not in PAPER_LANGUAGES:
        problems["language"] = f"The language of papers is one of: {', '.join(PAPER_LANGUAGES)}."
    if changed.trigger_misses < 0:
        problems["trigger_misses"] = "Type 0 for never, or how many misses running draft a CAPA."
    return problems


def logo_format(picture: bytes) -> str | None:
    """Return ``PNG`` or ``JPEG`` by the file's first bytes, None for anything else."""
    return next((name for start, name in _SIGNATURES.items() if picture.startswith(start)), None)
