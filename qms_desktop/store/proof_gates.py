"""Gates of proof: what verbs and the app itself write as proof is neither typed nor set by a script."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.model.evidences import Content
from qms_desktop.model.fields import fields
from qms_desktop.model.imported import brings_in_history
from qms_desktop.model.proof import PROVING, SETTLED
from qms_desktop.model.record import Basis, Entity, Part, Setting
from qms_desktop.model.trail import ChangeSet, TrailEntry
from qms_desktop.store.trail import changed_names, is_new


def check_proof(session: Session, touched: Iterable[object]) -> None:
    """Refuse new, changed or deleted proof that no verb wrote.

    Raises:
        RefusedError: names what was to be changed.
    """
    if session.info.get(PROVING):
        return
    for entity in touched:
        if isinstance(entity, Part) and entity.proof:
            raise RefusedError(
                f"{entity.plural} were not changed: the app writes them itself as proof. Leave them as "
                "they are; nothing was saved."
            )


def check_kept(session: Session) -> None:
    """Refuse to touch the trail, to change the bytes of evidence, and to erase a setting.

    Raises:
        RefusedError: says what stays.
    """
    for row in (*session.new, *session.dirty, *session.deleted):
        if isinstance(row, (ChangeSet, TrailEntry)):
            raise RefusedError(
                "The trail was not changed: the app alone writes it. Leave it as it is; nothing was saved."
            )
        if isinstance(row, Content) and row not in session.new:
            raise RefusedError(
                "The file of an evidence was not changed: it stays as it was attached. "
                "Attach the other file too; nothing was saved."
            )
        if isinstance(row, Setting) and row in session.deleted:
            raise RefusedError(
                f"The setting “{row.key}” was not erased: the trail keeps what it was. "
                "Empty its value instead; nothing was saved."
            )


def check_settled(session: Session, entity: Entity) -> None:
    """Refuse to set what follows from a verb (``model.proof.SETTLED``); history comes in as it was.

    Raises:
        RefusedError: names the field.
    """
    names = SETTLED.get(entity.__tablename__)
    if not names or session.info.get(PROVING) or session.info.get("deriving"):
        return
    first = is_new(entity) or session.info["changes"].is_new(entity.__tablename__, entity.id)
    imported = getattr(entity, "state_basis", None) is Basis.IMPORTED
    if (first or imported) and brings_in_history(session):
        return
    if not is_new(entity):
        touched = names & changed_names(entity)
    else:
        touched = frozenset() if imported else _filled(entity, names)
    for name in sorted(touched):
        label = fields(type(entity))[name].label if name in fields(type(entity)) else name
        called = getattr(entity, "number", None) or f"The {entity.label}"
        raise RefusedError(
            f"{called} was not saved because the app itself sets “{label}”. "
            "Leave it as it is and save again; what you typed is kept.",
            {name: "The app sets it itself."},
        )


def check_parent(entity: Entity) -> None:
    """Refuse to move a part to another record: what belongs to one is no proof for another.

    Raises:
        RefusedError: names the part.
    """
    if isinstance(entity, Part) and entity.parent_field in changed_names(entity):
        raise RefusedError(
            f"The {entity.label} was not moved: it belongs to the record it was made in. "
            "Enter it anew in the other one; nothing was saved."
        )


def _filled(entity: Entity, names: frozenset[str]) -> frozenset[str]:
    """Return which of the fields of a new row hold something else than a row starts with."""
    columns = entity.__table__.c
    starts = {name: default.arg for name in names if (default := columns[name].default) is not None}
    return frozenset(name for name in names if getattr(entity, name) not in (None, starts.get(name)))
