"""The sign and colour of states and days: a colour never stands alone."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from qms_desktop.model.fields import Choice
from qms_desktop.ui.theme import Colours, Sign

SOON = timedelta(days=7)
"""A day this near is marked before it has passed."""

_STATE_SIGNS = {
    **dict.fromkeys(("open", "draft", "planned"), "○"),
    **dict.fromkeys(("contained", "analysed", "approved", "frozen"), "◔"),
    **dict.fromkeys(("implementing", "doing", "held"), "◑"),
    "verifying": "◕",
    **dict.fromkeys(("closed", "done", "verified", "reached", "active", "locked", "posted"), "●"),
    **dict.fromkeys(("reopened", "missed"), "■"),
}
_STATUS_SIGNS = {
    **dict.fromkeys(("met", "on_track", "reached"), Sign.MET),
    "at_risk": Sign.AT_RISK,
    **dict.fromkeys(("missed", "off_track"), Sign.MISSED),
}
_NOTHING_KNOWN = ("no_data", "not_reported", "not_applicable")
_CAPA_PLANNED, _REVIEW_APPROVED, _OBJECTIVE_ACTIVE = "◑", "◕", "◑"
_SPECIAL = {
    ("CapaState", "planned"): _CAPA_PLANNED,
    ("ReviewState", "approved"): _REVIEW_APPROVED,
    ("ObjectiveState", "active"): _OBJECTIVE_ACTIVE,
}


def state_sign(state: Choice) -> str:
    """Return how far a state is as a circle that fills; nothing for one that stands outside the way."""
    special = _SPECIAL.get((type(state).__name__, state.value))
    return special or _STATE_SIGNS.get(state.value, "")


def state_colour(state: Choice, colours: Colours) -> str:
    """Return the colour of a state: green when arrived, red when failed, quiet when out of use."""
    sign = state_sign(state)
    if sign == "●":
        return colours.met
    if sign == "■":
        return colours.missed
    return colours.text if sign else colours.muted


def status_sign(status: Choice) -> Sign:
    """Return the sign of an outcome or a health; anything unknown is no data, never green."""
    return _STATUS_SIGNS.get(status.value, Sign.NO_DATA)


def standing_sign(label: str) -> Sign | None:
    """Return the sign of an outcome or a health by its label; None of any other word, such as a state."""
    name = label.lower().replace(" ", "_")
    return Sign.NO_DATA if name in _NOTHING_KNOWN else _STATUS_SIGNS.get(name)


def day_sign(day: Any, late: bool, is_open: bool, today: date) -> Sign | None:
    """Return the sign of a due day: missed when late, at risk when near, none otherwise."""
    if not isinstance(day, date) or not is_open:
        return None
    if late and day < today:
        return Sign.MISSED
    return Sign.AT_RISK if today <= day <= today + SOON else None
