"""Every report by its name: session -> insight -> PDF bytes. Window and command line print through here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.catalogue import speaking
from qms_desktop.errors import RefusedError
from qms_desktop.insight.capas import capa_figures
from qms_desktop.insight.execution import a_year_before, execution
from qms_desktop.insight.frozen import pack_of
from qms_desktop.insight.gaps import gaps
from qms_desktop.insight.kpis import kpi_statuses
from qms_desktop.insight.pack import Pack
from qms_desktop.insight.past import stood
from qms_desktop.insight.process_map import process_map
from qms_desktop.insight.review_pack import review_pack
from qms_desktop.insight.revisions import minutes_of
from qms_desktop.insight.rows import Query
from qms_desktop.insight.sheet import record_sheet, register_list, trail_extract
from qms_desktop.model.organisation import organisation
from qms_desktop.model.reviews import Review
from qms_desktop.reports.execution import execution_pdf
from qms_desktop.reports.gaps import gaps_pdf
from qms_desktop.reports.kpis import kpis_pdf
from qms_desktop.reports.process_map import process_map_pdf
from qms_desktop.reports.register import register_pdf
from qms_desktop.reports.review import review_pdf
from qms_desktop.reports.sheet import sheet_pdf
from qms_desktop.reports.trail import trail_pdf
from qms_desktop.workflow.edit import find

OnPage = Callable[[int], object] | None

KINDS = ("review", "execution", "capa", "process", "kpis", "register", "gaps", "trail")


def report(
    session: Session,
    kind: str,
    today: date,
    *,
    number: str | None = None,
    start: date | None = None,
    end: date | None = None,
    on_page: OnPage = None,
) -> bytes:
    """Return a report as PDF.

    Args:
        session: where to read.
        kind: one of ``KINDS``.
        today: printed on the paper, and the last day where no period is given.
        number: of the review, CAPA or process (without it, the process map); for ``register`` its name.
        start: first day of the period; a year before its end where None.
        end: last day of the period.
        on_page: told each page's number once it is laid out; raises to stop.

    Raises:
        RefusedError: the record is not there, or the report needs one.
    """
    with speaking(organisation(session).language):
        return _PRINT[kind](_Asked(session, today, number, start, end or today, on_page))


def revision_pdf(session: Session, kind: str, number: str, revision: int, today: date) -> bytes:
    """Return an earlier revision as PDF: approved minutes as they were printed, a process as it was approved.

    Args:
        session: where to read.
        kind: ``review`` or ``process``.
        number: of the record.
        revision: of a review its revision, of a process the number of the row in its list of revisions.
        today: printed on a process; approved minutes name their approval instead.

    Raises:
        RefusedError: there is no such record or revision.
    """
    if kind not in ("review", "process"):
        raise RefusedError("Nothing was printed: only reviews and processes have revisions.")
    record = find(session, kind, number)
    with speaking(organisation(session).language):
        if isinstance(record, Review):
            return review_pdf(minutes_of(session, record, revision), today)
        return sheet_pdf(record_sheet(session, kind, record.id, today, revision))


@dataclass(frozen=True, slots=True)
class _Asked:
    """What ``report`` was asked for."""

    session: Session
    today: date
    number: str | None
    start: date | None
    end: date
    on_page: OnPage


def _review(asked: _Asked) -> bytes:
    return review_pdf(_pack(asked), asked.today, asked.on_page)


def _pack(asked: _Asked) -> Pack:
    """A named review; else the period asked for; else the newest review with a period; else the last year."""
    session, today = asked.session, asked.today
    if asked.number is not None:
        review = find(session, "review", asked.number)
        if isinstance(review, Review):
            return pack_of(session, review, today)
    if asked.start is None:
        dated = (
            Review.withdrawn_on.is_(None),
            Review.period_start.is_not(None),
            Review.period_end.is_not(None),
        )
        newest = (
            select(Review).where(*dated).order_by(Review.period_end.desc(), Review.number.desc()).limit(1)
        )
        latest = session.scalars(newest).first()
        if latest is not None:
            return pack_of(session, latest, today)
    return review_pack(session, asked.start or a_year_before(asked.end), asked.end, today)


def _execution(asked: _Asked) -> bytes:
    session, start, end = asked.session, asked.start, asked.end
    done, capas = execution(session, end, start), capa_figures(session, end, start)
    return execution_pdf(organisation(session), done, capas, asked.on_page)


def _kpis(asked: _Asked) -> bytes:
    kpis = kpi_statuses(asked.session, asked.end, asked.start)
    return kpis_pdf(organisation(asked.session), kpis, asked.end, asked.on_page)


def _gaps(asked: _Asked) -> bytes:
    """The chain as it stood on a day; a past one is read from the trail."""
    with stood(asked.session, asked.end) as then:
        found = gaps(then, asked.end)
        return gaps_pdf(organisation(asked.session), found, asked.end, asked.on_page)


def _register(asked: _Asked) -> bytes:
    if asked.number is None:
        raise RefusedError(
            "Nothing was printed because the register is not named; add --number capa, for one."
        )
    return register_pdf(register_list(asked.session, Query(asked.number), asked.today), asked.on_page)


def _trail(asked: _Asked) -> bytes:
    start = asked.start or a_year_before(asked.end)
    return trail_pdf(trail_extract(asked.session, start, asked.end), asked.on_page)


def _process(asked: _Asked) -> bytes:
    """One process as its turtle; without a number all of them as a map."""
    if asked.number is None:
        return process_map_pdf(process_map(asked.session, asked.end), asked.on_page)
    return _sheet("process")(asked)


def _sheet(name: str) -> Callable[[_Asked], bytes]:
    def sheet(asked: _Asked) -> bytes:
        if asked.number is None:
            raise RefusedError(
                "Nothing was printed because the record is not named; add --number and its number."
            )
        id_ = find(asked.session, name, asked.number).id
        return sheet_pdf(record_sheet(asked.session, name, id_, asked.today), asked.on_page)

    return sheet


_PRINT = {
    "review": _review,
    "execution": _execution,
    "capa": _sheet("capa"),
    "process": _process,
    "kpis": _kpis,
    "register": _register,
    "gaps": _gaps,
    "trail": _trail,
}
