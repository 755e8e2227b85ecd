"""What the texts of links mean: records that are known, numbers of a source, the KPI of a measure."""

from __future__ import annotations

from qms_desktop.exchange.directory import Directory
from qms_desktop.exchange.drafts import Draft, Problem
from qms_desktop.exchange.planned import Planned, Verdict
from qms_desktop.exchange.words import normalise
from qms_desktop.model.actions import ActionSource
from qms_desktop.model.fields import fields
from qms_desktop.model.registers import register as record_class

_SOURCES = ("capa", "objective", "review")
"""Registers whose records an action comes from."""


def resolve(planned: Planned, directory: Directory) -> None:
    """Find the records that the texts of links mean; what is not known is kept as extra, with a problem."""
    draft = planned.draft
    cls = record_class(draft.register)
    for name, text in draft.links.items():
        declared = fields(cls)[name]
        found = directory.find(declared.target, text)
        if found is None or (found.draft is draft and found.register == draft.register):
            _keep_text(draft, name, declared.label, text)
        else:
            planned.links[name] = found
    if draft.came_from:
        _find_source(planned, directory)
    if planned.verdict is Verdict.NEW and draft.register == "objective" and "kpi" not in draft.links:
        _find_measure(planned, directory)
    for number, action in draft.actions.items():
        if action.owner and (owner := directory.find("person", action.owner)):
            planned.action_owners[number] = owner
    for name, presence in draft.attendees:
        person = directory.find("person", name)
        if person is not None and all(person is not known for known, _ in planned.attendees):
            planned.attendees.append((person, presence))
    planned.feeds = [found for text in draft.feeds if (found := directory.find("process", text)) is not None]


def _find_source(planned: Planned, directory: Directory) -> None:
    """Link an action to the record whose number its list gives as source."""
    draft = planned.draft
    for register in _SOURCES:
        found = directory.numbered(register, draft.came_from)
        if found is not None and register not in planned.links:
            planned.links[register], draft.values["source"] = found, ActionSource(register)
            place = draft.columns["source"]
            draft.problems = [one for one in draft.problems if one.col != place]
            return


def _find_measure(planned: Planned, directory: Directory) -> None:
    """Link a new objective to the KPI that its measure names, the unit behind the name left out."""
    measure = str(planned.draft.values.get("measure") or "").strip()
    for name in (measure, measure.rstrip(" %()")):
        found = directory.find("kpi", name) if name else None
        if found is not None:
            planned.links["kpi"] = found
            return


def _keep_text(draft: Draft, name: str, label: str, text: str) -> None:
    if normalise(text):
        message = f"{label} “{text[:60]}” is not known; the text is kept as extra."
        draft.problems.append(Problem(draft.row, draft.columns.get(name, ""), message))
    draft.extra.setdefault(label, text)
