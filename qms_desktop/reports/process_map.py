"""The process map on one page."""

from __future__ import annotations

from collections.abc import Callable

from qms_desktop.catalogue import say
from qms_desktop.charts.palette import sign_of
from qms_desktop.charts.process_map import MapBox, process_map
from qms_desktop.insight.figure_text import day
from qms_desktop.insight.process_map import ProcessMap
from qms_desktop.reports.document import Document
from qms_desktop.reports.paper import Identity


def process_map_pdf(found: ProcessMap, on_page: Callable[[int], object] | None = None) -> bytes:
    """Print all processes in use as a map.

    Raises:
        OutputError: the organisation's logo is no picture.
    """
    stamp = say("As of {0}").format(day(found.as_of))
    identity = Identity(
        say("Processes"), say("Process map"), found.organisation, found.as_of, "PROCESS-MAP", stamp=stamp
    )
    document = Document(identity, wide=True)
    document.title_block(
        [(say("As of"), day(found.as_of)), (say("Processes in use"), str(len(found.processes)))], across=2
    )
    boxes = [
        MapBox(one.number, one.name, one.kind, sign_of(one.outcome.value), one.open_capas, one.feeds)
        for one in found.processes
    ]
    if boxes:
        document.chart(process_map(boxes, width=document.width))
    else:
        document.note(say("There is no process in use yet."))
    return document.render(on_page)
