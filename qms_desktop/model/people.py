"""People, and the roles they hold (ISO 9001 clause 5.3)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from qms_desktop.model.fields import day, lines, link, long_text, text, whole, yes_no
from qms_desktop.model.record import Part, Record


class HandOver(Part):
    """What somebody handed over to others, once: how many records, and which went to whom."""

    __tablename__ = "hand_over"
    __table_args__ = (UniqueConstraint("person", "sequence"),)
    label = "Hand-over"
    plural = "Hand-overs"
    parent_field = "person"
    key_fields = ("sequence",)
    proof = True

    person: Mapped[int] = link("Person", "person", required=True)
    sequence: Mapped[int] = whole("No", required=True, read_only=True, width=4)
    handed_on: Mapped[date] = day("Handed over on", required=True, read_only=True, width=12)
    handed_by: Mapped[str | None] = text("Entered by", read_only=True, width=18)
    records: Mapped[int] = whole("Records", required=True, read_only=True, width=8)
    given: Mapped[list[str] | None] = lines("What went to whom", read_only=True, width=60)


class Person(Record):
    """Somebody who owns records. A person who leaves is set inactive after a hand-over, never erased."""

    __tablename__ = "person"
    label = "Person"
    plural = "People"
    number_pattern = "P-{count:03}"
    title_field = "name"
    parts = (HandOver,)

    name: Mapped[str] = text("Name", required=True, width=26, section="Person")
    email: Mapped[str | None] = text("E-mail", width=30)
    department: Mapped[str | None] = text("Department", width=20)
    position: Mapped[str | None] = text("Position", width=24)
    active: Mapped[bool] = yes_no("Active", default=True, width=8)
    deputy: Mapped[int | None] = link("Deputy", "person", width=22)


class RoleHolding(Part):
    """A person who holds a role."""

    __tablename__ = "role_holding"
    label = "Held by"
    plural = "Held by"
    parent_field = "role"
    key_fields = ("person",)

    role: Mapped[int] = link("Role", "role", required=True)
    person: Mapped[int] = link("Person", "person", required=True, width=26)


class Role(Record):
    """A role with its responsibilities and authorities."""

    __tablename__ = "role"
    label = "Role"
    plural = "Roles"
    number_pattern = "ROLE-{count:02}"
    parts = (RoleHolding,)

    title: Mapped[str] = text("Title", required=True, width=30, section="Role")
    responsibilities: Mapped[str | None] = long_text("Responsibilities", width=40)
    authorities: Mapped[str | None] = long_text("Authorities", width=40)
