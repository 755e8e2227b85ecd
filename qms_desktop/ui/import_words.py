"""How the import wizard names registers, fields and verdicts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from qms_desktop.exchange.drafts import NOT_IMPORTED
from qms_desktop.exchange.export_columns import TOLD_BY_TRAIL
from qms_desktop.exchange.headers import INPUT, Match
from qms_desktop.exchange.plan import Verdict
from qms_desktop.exchange.words import IGNORE, header_synonyms
from qms_desktop.model.fields import fields
from qms_desktop.model.registers import PARTS
from qms_desktop.model.registers import register as record_class
from qms_desktop.model.reviews import Topic
from qms_desktop.ui.theme import Sign
from qms_desktop.ui.words import choice_label, field_label, record_label
from qms_desktop.ui.words import register_label as class_label

_NAME = 36
"""Letters of a file's name where it stands beside a sheet."""
LEFT_OUT = "left out"
"""Beside the verdicts: a row that is no record (a title, a total, a section)."""


def short_name(file: str) -> str:
    """Return the name of a file, without its middle where it is long, so that what follows it is seen too."""
    return file if len(file) <= _NAME else f"{file[: _NAME - 13].rstrip()}…{file[-12:].lstrip()}"


def translated(text: str) -> str:
    """Return a text of the wizard in the user's language."""
    return QCoreApplication.translate("Import", text)


def register_label(name: str | None) -> str:
    """Return what a register is called."""
    if name is None:
        return translated("Leave out")
    return class_label(record_class(name))


def match_label(register: str, match: Match) -> str:
    """Return what a column is taken for, in words."""
    if match.field is None:
        return translated("Kept as extra")
    if match.field == IGNORE:
        return translated("Counter or total, kept as extra")
    if match.field == NOT_IMPORTED:
        return translated("Do not import")
    if match.period:
        return f"{_series(match.series)} {match.period}"
    if match.field.startswith("action.") and match.action_no is not None:
        return translated("Action {0}: {1}").format(match.action_no, _action_part(match.field))
    return field_words(register, match.field)


def field_words(register: str, field: str) -> str:
    """Return a field's label, also of those that only the import knows."""
    declared = fields(record_class(register)).get(field)
    if declared is not None:
        return field_label(declared)
    if field.startswith("action."):
        return translated("Action: {0}").format(_action_part(field))
    if field.startswith(INPUT):
        return translated("Input: {0}").format(choice_label(Topic(field.removeprefix(INPUT))))
    part, _, name = field.partition(".")
    if part in PARTS and name in fields(PARTS[part]):
        return f"{record_label(PARTS[part])}: {field_label(fields(PARTS[part])[name])}"
    known = {
        "reading": translated("Reading"),
        "period": translated("Period"),
        "year": translated("Year"),
        "attendees": translated("Attendees"),
        "apologies": translated("Apologies"),
        "first_name": translated("First name"),
        "last_name": translated("Last name"),
        "row_kind": translated("Actual or target"),
        "feeds": translated("Feeds process"),
    }
    return known.get(field, field)


def _action_part(field: str) -> str:
    words = {
        "action.title": translated("what"),
        "action.owner": translated("owner"),
        "action.due_on": translated("due"),
        "action.done_on": translated("done on"),
        "action.state": translated("status"),
        "action.kind": translated("kind"),
        "action.number": translated("number"),
    }
    return words.get(field, field)


def _series(series: str) -> str:
    words = {
        "actual": translated("Reading"),
        "target": translated("Target"),
        "comment": translated("Comment"),
    }
    return words.get(series, series.capitalize())


def offered(register: str, matches: list[Match]) -> list[tuple[str, str, int | None]]:
    """Return what a column may be taken for: label, field and action number, by label."""
    declared = {name for name, field in fields(record_class(register)).items() if not field.read_only}
    guessed = {match.field for match in matches if match.field is not None}
    names = (declared | set(header_synonyms(register)) | guessed) - {IGNORE, NOT_IMPORTED, *TOLD_BY_TRAIL}
    numbers = sorted({match.action_no for match in matches if match.action_no}) or [1]
    found: list[tuple[str, str, int | None]] = []
    for name in names:
        if name.startswith("action."):
            label = translated("Action {0}: {1}")
            found += [(label.format(number, _action_part(name)), name, number) for number in numbers]
        else:
            found.append((field_words(register, name), name, None))
    return sorted(found, key=lambda offer: offer[0].casefold())


def offered_to_labels(register: str, labels: list[Match]) -> list[tuple[str, str, int | None]]:
    """Return what a label of a form may be taken for: what a column may, and the inputs of a review."""
    inputs = [f"{INPUT}{topic.value}" for topic in Topic] if register == "review" else []
    found: list[tuple[str, str, int | None]] = [(field_words(register, name), name, None) for name in inputs]
    found += [offer for offer in offered(register, labels) if offer[1] not in inputs]
    return sorted(found, key=lambda offer: offer[0].casefold())


def verdict_label(verdict: str) -> str:
    """Return what happens to a row, in a word."""
    return {
        Verdict.NEW.value: translated("New"),
        Verdict.CHANGED.value: translated("Changed"),
        Verdict.UNCHANGED.value: translated("Unchanged"),
        Verdict.REJECTED.value: translated("Rejected"),
        LEFT_OUT: translated("Left out"),
    }[verdict]


def verdict_sign(verdict: str) -> Sign:
    """Return the sign of what happens to a row."""
    return {
        Verdict.NEW.value: Sign.MET,
        Verdict.CHANGED.value: Sign.AT_RISK,
        Verdict.REJECTED.value: Sign.MISSED,
    }.get(verdict, Sign.NO_DATA)
