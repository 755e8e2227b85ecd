"""The turtle of a process: inputs and outputs at its sides, what it needs and how it is judged around it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qms_desktop.catalogue import say
from qms_desktop.insight.sheet import RecordSheet
from qms_desktop.reports.document import Document

TURTLE = (
    "Resources (with what)", "Purpose", "Competence (with whom)",
    "Inputs", "Activities", "Outputs",
    "Suppliers", "Methods (how)", "Customers",
    "Risks", "Criteria", "Opportunities",
    "Documents", "Measures",
)  # fmt: skip
"""The fields drawn in the turtle, by their label."""

_BODY: Sequence[Sequence[tuple[str, ...]]] = (
    (("Resources (with what)",), ("Purpose",), ("Competence (with whom)",)),
    (("Inputs", "Suppliers"), ("Activities",), ("Outputs", "Customers")),
    (("Methods (how)", "Documents"), ("Criteria", "Measures"), ("Risks", "Opportunities")),
)


def turtle(document: Document, sheet: RecordSheet) -> None:
    """Draw three rows of three boxes; one that is empty says so, for a turtle with a hole is a finding."""
    values = {entry.label: entry.value for section in sheet.sections for entry in section.entries}
    document.boxes([[_box(labels, values) for labels in row] for row in _BODY])


def _box(labels: Sequence[str], values: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(say(label), values.get(label) or say("not described")) for label in labels]
