"""Due days as a calendar file (RFC 5545) that Outlook, Thunderbird, Google and Apple calendars take in.

Each day is one all-day event. Its UID stays the same for as long as the data file lives, so that a calendar
that takes the file in again moves the event instead of doubling it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.catalogue import say, speaking
from qms_desktop.errors import OutputError
from qms_desktop.files import PIECE, replacing
from qms_desktop.insight.due import Due, active_people, due
from qms_desktop.model.organisation import organisation
from qms_desktop.model.trail import TrailEntry

_OCTETS = 75
"""Longest line of a calendar file, its break not counted (RFC 5545, 3.1)."""


def export_calendar(session: Session, path: Path, person: int | None = None) -> int:
    """Write what is still to be done as an .ics file, in the language of the organisation's papers.

    Args:
        session: where to read.
        path: the file; what stood there is replaced whole or not at all.
        person: id of whose days are wanted; everybody's where None.

    Returns:
        How many days it holds.

    Raises:
        OutputError: the file can't be written.
    """
    days = due(session, person)
    lines = calendar(days, file_mark(session), datetime.now(UTC))
    language = organisation(session).language
    with speaking(language), replacing(path) as partial, partial.open("wb", PIECE) as file:
        file.writelines(f"{part}\r\n".encode() for line in lines for part in _folded(line))
    return len(days)


def calendar(days: Iterable[Due], mark: str, now: datetime) -> Iterator[str]:
    """Yield the lines of a calendar file, before long ones are folded.

    Args:
        days: what to put into it.
        mark: tells this data file from others, part of each UID.
        now: the moment of the export.
    """
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//QMS Desktop//Due days//EN", "CALSCALE:GREGORIAN")
    for one in days:
        yield from _event(one, mark, now)
    yield "END:VCALENDAR"


def file_mark(session: Session) -> str:
    """Return what tells a data file from others for as long as it lives: the start of its trail's chain."""
    first = session.scalar(select(TrailEntry.hash).order_by(TrailEntry.id).limit(1))
    return (first or "empty")[:16]


def _event(one: Due, mark: str, now: datetime) -> Iterator[str]:
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    yield "BEGIN:VEVENT"
    yield f"UID:{one.register}-{one.id}-{one.field}@{mark}.qms-desktop"
    yield f"DTSTAMP:{stamp}"
    yield f"SEQUENCE:{one.version}"
    yield f"DTSTART;VALUE=DATE:{one.on:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{one.on + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_escaped(f'{one.number} {one.title} ({say(one.what)})')}"
    if one.owner:
        yield f"DESCRIPTION:{_escaped(': '.join((say('Owner'), one.owner)))}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _escaped(text: str) -> str:
    """Write a text as RFC 5545, 3.3.11 wants it; signs that no text may hold are left out."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    text = "\\n".join(text.splitlines())
    return "".join(sign for sign in text if sign == "\t" or (sign >= " " and sign != "\x7f"))


def _folded(line: str) -> Iterator[str]:
    """Break a line between characters into pieces of at most 75 octets; later ones are indented."""
    if len(line) <= _OCTETS and line.isascii():
        yield line
        return
    room, piece = _OCTETS, ""
    for sign in line:
        size = len(sign.encode())
        if size > room:
            yield piece
            room, piece = _OCTETS - 1, " "
        piece += sign
        room -= size
    yield piece


def person_named(session: Session, name: str) -> int:
    """Return the id of an active person.

    Raises:
        OutputError: there is none of that name, or more than one.
    """
    wanted = name.strip().casefold()
    found = [id_ for id_, one in active_people(session) if one.casefold() == wanted]
    if len(found) == 1:
        return found[0]
    reason = f"{len(found)} people are called “{name}”" if found else f"nobody active is called “{name}”"
    raise OutputError(f"Nothing was exported because {reason}. Look up the name in the register of people.")
