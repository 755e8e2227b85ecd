"""What the data layer refuses, for any record of any register."""

from __future__ import annotations

from functools import cache

from qms_desktop.errors import RefusedError
from qms_desktop.model.clean import clean_text
from qms_desktop.model.fields import Choice, fields, is_blank
from qms_desktop.model.record import Basis, Entity, Record, Stateful


def check_required(entity: Entity) -> None:
    """Refuse a record whose required fields are empty.

    Raises:
        RefusedError: names each empty field.
    """
    empty = {
        name: f"{label} is required."
        for name, label in required(type(entity)).items()
        if (value := getattr(entity, name)) is None or (isinstance(value, str) and is_blank(value))
    }
    if empty:
        labels = ", ".join(fields(type(entity))[name].label for name in empty)
        raise RefusedError(
            f"The {entity.label} was not saved because a required field is empty: {labels}. "
            "Fill it in and save again; what you typed is kept.",
            empty,
        )


def check_withdrawn(record: Record) -> None:
    """Refuse a record that is taken out of use without a reason.

    Raises:
        RefusedError: the reason is missing.
    """
    if record.withdrawn_on is not None and is_blank(record.withdrawn_reason):
        raise RefusedError(
            f"{record.number or record.label} was not withdrawn because the reason is missing. Say why "
            "and try again; nothing was changed.",
            {"withdrawn_reason": "Give a reason."},
        )


def settle_choices(entity: Entity) -> None:
    """Make a choice of each text that a script set in its place, so that every gate knows it again.

    Raises:
        RefusedError: a text is none of the choices.
    """
    for name, choices in _choices(type(entity)).items():
        value = entity.__dict__.get(name)
        if value is None or isinstance(value, choices):
            continue
        try:
            setattr(entity, name, choices(value))
        except ValueError:
            label, known = fields(type(entity))[name].label, ", ".join(choices)
            said = clean_text(str(value))  # half a character can't even be printed
            raise RefusedError(
                f"The {entity.label} was not saved because “{said}” is no choice of “{label}”; nothing was "
                f"changed. Use one of these: {known}.",
                {name: f"Use one of these: {known}."},
            ) from None


@cache
def _choices(cls: type[Entity]) -> dict[str, type[Choice]]:
    found = {name: field.choices for name, field in fields(cls).items()}
    return {name: choices for name, choices in found.items() if choices is not None}


@cache
def required(cls: type[Entity]) -> dict[str, str]:
    """Return the fields of a class that may not be empty, with their labels."""
    return {name: field.label for name, field in fields(cls).items() if field.required}


def check_move(record: Stateful, before: Choice | None, after: Choice, called: str) -> None:
    """Refuse a state that can't follow the one before.

    Args:
        before: the stored state; None for a new record.
        after: the state asked for.
        called: what the user calls the record.

    Raises:
        RefusedError: the move is not among ``moves``, or its reason is missing.
    """
    first = first_state(type(record))
    if before is None and record.state_basis is not Basis.IMPORTED and after is not first:
        raise RefusedError(
            f"{called} was not saved because a new record starts as “{first.label}”. Save it so, then "
            "move it on; what you typed is kept."
        )
    if before is not None and after not in record.moves.get(before, frozenset()):
        allowed = " or ".join(sorted(state.label for state in record.moves.get(before, frozenset())))
        raise RefusedError(
            f"{called} stays “{before.label}”: it can't become “{after.label}” from there. "
            f"Next it can become: {allowed or 'nothing, this state is final'}. Nothing was saved."
        )
    if before is not None and after in record.reasoned and is_blank(record.state_reason):
        raise RefusedError(
            f"{called} was not changed because “{after.label}” needs a reason. Say why and try again; "
            "nothing was saved.",
            {"state_reason": "Give a reason."},
        )


@cache
def first_state(cls: type[Stateful]) -> Choice:
    """Return the state a record of a register starts in: the default of its column."""
    default: Choice = cls.__table__.c.state.default.arg
    return default
