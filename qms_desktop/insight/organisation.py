"""Who the papers are from: name and logo, kept in the data file."""

from __future__ import annotations

import base64
from dataclasses import dataclass

from sqlalchemy.orm import Session

from qms_desktop.model.record import Setting


@dataclass(frozen=True, slots=True)
class Organisation:
    """The organisation as it stands on paper."""

    name: str
    logo: bytes
    """PNG or JPEG; empty where there is none."""


def organisation(session: Session) -> Organisation:
    """Return the organisation's name and logo from the settings in the data file."""
    name = session.get(Setting, "organisation")
    logo = session.get(Setting, "logo")
    return Organisation(
        str(name.value) if name else "", base64.b64decode(logo.value) if logo and logo.value else b""
    )
