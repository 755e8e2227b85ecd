"""An extract of the change trail: who changed what, when and why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC

from qms_desktop.catalogue import numbered, retitled, say
from qms_desktop.insight.sheet import TrailExtract
from qms_desktop.reports.cells import day, moment, period, valued
from qms_desktop.reports.document import Document
from qms_desktop.reports.ledger import Column
from qms_desktop.reports.paper import Identity


def trail_pdf(extract: TrailExtract, on_page: Callable[[int], object] | None = None) -> bytes:
    """Print the changes of a period, oldest first.

    Raises:
        OutputError: the organisation's logo is no picture.
    """
    span = period(extract.start, extract.end)
    identity = Identity(
        say("Change trail"),
        say("Changes of {0}").format(span),
        extract.organisation,
        extract.end,
        f"TRAIL-{day(extract.end)}",
        stamp=say("trail {0}").format(extract.chain_head[:12]) if extract.chain_head else "",
    )
    document = Document(identity, wide=True)
    document.title_block(
        [
            (say("Period"), span),
            (say("Changed fields"), numbered(f"{len(extract.lines):,}")),
            (say("Head of the hash chain"), extract.chain_head),
        ]
    )
    document.note(say("Oldest first, times in UTC. Each entry is bound to the one before it by a hash."))
    titles = (
        say("When"),
        say("Who"),
        say("Record"),
        say("Field"),
        say("Before"),
        say("After"),
        say("What"),
        say("Reason"),
    )
    rows, before = [], ("", "")
    for line in extract.lines:
        # One import changes thousands of fields: its name stands at the first of them.
        why = (retitled(line.what), line.reason)
        values = (valued(line.field, line.old), valued(line.field, line.new))
        moved = (*values, *(why if why != before else ("", "")))
        rows.append(
            [str(line.entry), moment(line.at.astimezone(UTC)), line.who, line.record, say(line.field), *moved]
        )
        before = why
    columns = [Column(say("Entry"), right=True), *(Column(title) for title in titles)]
    document.table(columns, rows, say("Nothing was changed in this period."))
    return document.render(on_page)
