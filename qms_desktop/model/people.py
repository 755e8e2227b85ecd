"""People, and the roles they hold (ISO 9001 clause 5.3)."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from qms_desktop.model.fields import link, long_text, text, yes_no
from qms_desktop.model.record import Part, Record


class Person(Record):
    """Somebody who owns records. A person who leaves is set inactive after a hand-over, never erased."""

    __tablename__ = "person"
    label = "Person"
    plural = "People"
    number_pattern = "P-{count:03}"
    title_field = "name"

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
