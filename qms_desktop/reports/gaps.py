"""Chain gaps: where intent is not carried to owned, measured, dated work; one page where possible."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import groupby

from qms_desktop.catalogue import say
from qms_desktop.insight.gaps import Gap
from qms_desktop.model.organisation import Organisation
from qms_desktop.reports.cells import counted, day
from qms_desktop.reports.document import Document
from qms_desktop.reports.ledger import Column
from qms_desktop.reports.paper import Identity
from qms_desktop.reports.typesetting import Cell

_NAMED = 12
"""Records of a kind that the summary names."""


def gaps_pdf(
    organisation: Organisation,
    gaps: Sequence[Gap],
    as_of: date,
    on_page: Callable[[int], object] | None = None,
) -> bytes:
    """Print the chain gaps of a day, in the order in which execution flows.

    Raises:
        OutputError: the organisation's logo is no picture.
    """
    identity = Identity(
        say("Chain gaps"),
        say("Where the chain is broken"),
        organisation,
        as_of,
        f"GAPS-{day(as_of)}",
        stamp=say("As of {0}").format(day(as_of)),
    )
    document = Document(identity)
    document.title_block(
        [
            (say("As of"), day(as_of)),
            (say("Gaps"), counted(len(gaps), "place")),
            (say("Kinds"), str(len(_by_rule(gaps)))),
        ]
    )
    gap_summary(document, gaps)
    if gaps:
        document.heading(say("The records"))
        gap_table(document, gaps)
    return document.render(on_page)


def gap_summary(document: Document, gaps: Sequence[Gap]) -> None:
    """Print each kind of gap on one line: how many, and the numbers of the first records."""
    columns = [
        Column(say("Gap")),
        Column(say("Clause")),
        Column(say("Places"), right=True),
        Column(say("Records")),
    ]
    rows = [
        [say(label), found[0].clause, str(len(found)), _numbers(found)] for label, found in _by_rule(gaps)
    ]
    empty = say("No gap: every intent, objective, process, KPI and decision is owned, measured and dated.")
    document.table(columns, rows, empty)


def _numbers(found: Sequence[Gap]) -> str:
    """The summary keeps to one page; the table of the records names all."""
    numbers = list(dict.fromkeys(gap.number for gap in found))
    more = len(numbers) - _NAMED
    return ", ".join(numbers[:_NAMED]) + (say(" and {0} more").format(more) if more > 0 else "")


def gap_table(document: Document, gaps: Sequence[Gap]) -> None:
    """Print gaps as a table: each kind once, the records beside it."""
    rows: list[list[Cell]] = []
    for label, found in _by_rule(gaps):
        for index, gap in enumerate(found):
            rows.append([say(label) if index == 0 else "", gap.number, gap.title])
    document.table([Column(say("Gap")), Column(say("No")), Column(say("Title"))], rows)


def _by_rule(gaps: Sequence[Gap]) -> list[tuple[str, list[Gap]]]:
    return [(label, list(found)) for label, found in groupby(gaps, key=lambda gap: gap.label)]
