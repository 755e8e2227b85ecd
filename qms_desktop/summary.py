"""What happened and where execution breaks down, in words for a terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from qms_desktop.exchange.alike import alike
from qms_desktop.insight.execution import FEWEST, Execution
from qms_desktop.insight.gaps import RULES
from qms_desktop.insight.kpis import KpiStatus, Outcome
from qms_desktop.insight.objectives import Health
from qms_desktop.insight.status import Status

_SHOWN = 5


def summary(found: Status) -> str:
    """Return the state of the system as some twenty lines of text."""
    blocks = (
        [f"As of {found.as_of.isoformat()}"],
        list(_promises(found.execution)),
        list(_objectives(found)),
        list(_kpis(found)),
        list(_capas(found)),
        list(_gaps(found)),
        [_review(found)],
    )
    return "\n\n".join("\n".join(block) for block in blocks if block)


def _promises(found: Execution) -> Iterator[str]:
    total, period = found.total, f"{found.start.isoformat()} to {found.end.isoformat()}"
    if total.score is None:
        yield f"Promises kept: {total.kept} of {total.due} ({period}); no score below {FEWEST} that fell due."
    else:
        yield (
            f"Promises kept on time: {total.score:.0%} ({total.kept} of {total.due}, {period}); "
            f"{total.kept_against_current} of {total.due} by the date after moving, "
            f"dates moved {total.slips} times."
        )
    yield f"Open: {len(found.open)}, overdue: {len(found.overdue)}."
    for late in found.overdue[:_SHOWN]:
        days = (found.end - late.due_on).days if late.due_on else 0
        yield f"  ■ {late.number}  {days} days late  {late.owner or 'no owner'}: {late.title}"
    yield from _more(len(found.overdue))


def _objectives(found: Status) -> Iterator[str]:
    counted = Counter(objective.health for objective in found.objectives if objective.health)
    if counted:
        yield "Objectives: " + ", ".join(
            f"{counted[one]} {one.label.lower()}" for one in Health if counted[one]
        )
    for objective in found.objectives:
        if objective.health in (Health.OFF_TRACK, Health.AT_RISK):
            sign = "■" if objective.health is Health.OFF_TRACK else "▲"
            yield f"  {sign} {objective.number}  {objective.title}: {objective.why}"


def _kpis(found: Status) -> Iterator[str]:
    counted = Counter(kpi.outcome for kpi in found.kpis)
    if counted:
        yield "KPIs: " + ", ".join(f"{counted[one]} {one.label.lower()}" for one in Outcome if counted[one])
    for kpi in found.kpis:
        if kpi.outcome is Outcome.MISSED or kpi.bad_signal:
            yield f"  ■ {kpi.number}  {kpi.name}: {_kpi_words(kpi)}"


def _kpi_words(kpi: KpiStatus) -> str:
    said = [f"{kpi.last_value:g} {kpi.unit} in {kpi.last_period}" if kpi.last_value is not None else ""]
    if kpi.missed_running > 1:
        said.append(f"missed {kpi.missed_running} periods running")
    said += [f"signal: {rule}" for rule in kpi.signals]
    return "; ".join(words for words in said if words)


def _capas(found: Status) -> Iterator[str]:
    capas = found.capas
    yield (
        f"CAPAs: {len(capas.open)} open, {len(capas.overdue)} overdue; {len(capas.raised)} raised and "
        f"{len(capas.closed)} closed from {capas.start.isoformat()} to {capas.end.isoformat()}."
    )
    if capas.by_process:
        yield "  most in " + ", ".join(f"{bar.name} ({bar.count})" for bar in capas.by_process[:3])
    old = sum(bar.count for bar in capas.age[3:])
    if old:
        yield f"  open for more than 90 days: {old}"
    if capas.cost.stated:
        yield (
            f"  cost of those raised: {capas.cost.total:,.0f}, stated for {len(capas.cost.stated)} of "
            f"{capas.cost.raised}"
        )
    most = sorted(capas.recurrences, key=lambda again: -len(again.numbers))
    for again in most[:_SHOWN]:
        yield f"  ▲ came back: {again.process}, {again.cause_category.lower()}: {', '.join(again.numbers)}"
    yield from _more(len(capas.recurrences))


def _gaps(found: Status) -> Iterator[str]:
    counted = Counter(gap.rule for gap in found.gaps)
    if counted:
        yield f"Where the chain is broken: {len(found.gaps)} gaps"
    for rule, label in RULES.items():
        if counted[rule]:
            numbers = [gap.number for gap in found.gaps if gap.rule == rule]
            more = f" and {len(numbers) - _SHOWN} more" if len(numbers) > _SHOWN else ""
            yield f"  {counted[rule]:>3}  {label}: {', '.join(numbers[:_SHOWN])}{more}"


def _review(found: Status) -> str:
    ahead = found.next_review
    if ahead is None:
        return "Next management review: not planned."
    lacks = f"; it lacks {', '.join(ahead.lacks)}" if ahead.id is not None and ahead.lacks else ""
    return f"Next management review: {ahead.on.isoformat()} {ahead.number}{lacks}"


def _more(count: int) -> Iterator[str]:
    if count > _SHOWN:
        yield f"  and {count - _SHOWN} more"


def import_text(result: Mapping[str, Any]) -> str:
    """Return what an import did with one file (``exchange.importing.result_of``) as text."""
    lines = [result["file"]]
    for table in result["tables"]:
        counts = table["counts"]
        said = ", ".join(
            f"{counts[key]} {key.removesuffix('s') if counts[key] == 1 else key}"
            for key in counts
            if counts[key]
        )
        lines.append(f"  {table['sheet']}: {table['register'] or 'no register'}, {said or 'nothing'}")
        lines += _problems(table)
        kept = [
            column["header"] for column in table["columns"] if column["field"] is None and column["header"]
        ]
        if kept and table["register"]:
            lines.append(f"    kept as extra: {', '.join(kept)}")
    if result["message"]:
        lines.append(f"  {result['message']}")
    return "\n".join(lines)


def _problems(table: Mapping[str, Any]) -> Iterator[str]:
    """Say what must be looked at, of rows with the same problem once."""
    headers = {column["col"]: " ".join(column["header"].split()) for column in table["columns"]}
    for group in alike((p["row"], p["col"], p["message"]) for p in table["problems"]):
        header = headers.get(group.col, "")
        where = " ".join(filter(None, (group.col, f"“{header}”" if header else "")))
        if len(group.places) == 1:
            yield f"    row {group.rows}{where and ' '}{where}: {group.message}"
            continue
        also = f" Also {group.others}." if group.others else ""
        times = f"{len(group.places):,} times (rows {group.rows})"
        yield f"    {where}{where and ', '}{times}: {group.message}{also}"
