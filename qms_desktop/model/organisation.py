"""What belongs to the organisation and travels with its data file: name, logo, clause edition."""

from __future__ import annotations

import base64
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy.orm import Session

from qms_desktop.model.record import Setting

CLAUSE_EDITIONS = ("2015", "2026")
PAPER_LANGUAGES = ("en", "de", "fr")

SETTING_KEYS = {"name": "organisation"}
"""Setting keys that are not the field's own name."""


@dataclass(frozen=True, slots=True)
class Organisation:
    """Whose management system the data file holds, as it stands on every printed page."""

    name: str = ""
    logo: bytes | None = None
    """A PNG or JPEG file."""
    document_prefix: str = "QMS"
    """Begins the number of a printed document, e.g. ``QMS-MR-2026-02``."""
    fiscal_year_start: int = 1
    """Month, 1 to 12."""
    clause_edition: str = "2015"
    """Edition of ISO 9001 whose clause numbers are shown: one of ``CLAUSE_EDITIONS``."""
    language: str = "en"
    """What papers are printed in: one of ``PAPER_LANGUAGES``."""
    trigger_misses: int = 2
    """Of a new KPI that says nothing else: after how many misses running a CAPA is drafted; 0: never."""
    trigger_signal: bool = True
    """Of a new KPI that says nothing else: whether a signal in the bad direction drafts a CAPA."""


def organisation(session: Session) -> Organisation:
    """Return what the data file says about its organisation; what was never set has its default."""
    stored = {name: session.get(Setting, SETTING_KEYS.get(name, name)) for name in asdict(Organisation())}
    values: dict[str, Any] = {name: setting.value for name, setting in stored.items() if setting is not None}
    if values.get("logo") is not None:
        values["logo"] = base64.b64decode(values["logo"])
    return Organisation(**values)


KPI_RULES = ("trigger_misses", "trigger_signal")
"""Fields of a KPI that its organisation's settings of the same names fill in."""


def kpi_rules(session: Session) -> dict[str, Any]:
    """Return when a new KPI drafts a CAPA, by field, as the organisation has set it."""
    stored = {name: session.get(Setting, name) for name in KPI_RULES}
    usual = asdict(Organisation())
    return {name: usual[name] if setting is None else setting.value for name, setting in stored.items()}
