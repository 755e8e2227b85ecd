"""The figures of ``status --json`` a second time: plain Python over the exported .json, nothing of the app.

Written from the description of the registers, not from the code, so that one checks the other.
"""

from __future__ import annotations

import copy
import operator
import re
from collections import Counter, defaultdict
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

Row = dict[str, Any]
Tables = dict[str, list[Row]]
FINAL = {
    "objective": {"reached", "missed", "cancelled"},
    "process": {"retired"},
    "capa": {"closed", "void"},
    "action": {"done", "verified", "cancelled"},
    "review": {"approved", "closed"},
}


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def year_before(some: date) -> date:
    if (some.month, some.day) == (2, 29):
        return date(some.year - 1, 2, 28)
    return date(some.year - 1, some.month, some.day)


def live(tables: Tables, name: str) -> list[Row]:
    rows = [row for row in tables[name] if row.get("withdrawn_on") is None]
    return sorted(rows, key=lambda row: row["number"])


def rewound(document: dict[str, Any], as_of: date) -> Tables:
    tables: Tables = copy.deepcopy(document["tables"])
    later = {
        row["id"]: row["what"]
        for row in tables["change_set"]
        if datetime.fromisoformat(row["at"]).astimezone().date() > as_of
    }
    entries = [row for row in tables["trail_entry"] if row["change_set"] in later]
    now = {name: {row["id"]: row for row in tables[name] if "id" in row} for name in tables}
    added: dict[tuple[str, int], bool] = {}
    restored: dict[tuple[str, int], Row | None] = {}
    for entry in sorted(entries, key=lambda row: -row["id"]):
        key = (entry["register"], entry["record"])
        if entry["register"] not in now or entry["register"] == "setting":
            continue
        if entry["change"] == "new":
            added[key] = re.match("(undo: |redo: )?import ", later[entry["change_set"]]) is not None
            restored[key] = None
            continue
        added.pop(key, None)
        row = restored.get(key)
        if entry["change"] == "removed":
            row = {"id": key[1], "withdrawn_on": None}
        elif row is None:
            row = dict(now[key[0]].get(key[1], {"id": key[1]}))
        row.update({name: old for name, (old, _) in entry["changes"].items()})
        restored[key] = row
    for (name, id_), row in restored.items():
        if (name, id_) not in added and row is not None:
            blank = dict.fromkeys(tables[name][0] if tables[name] else ())
            now[name][id_] = {**blank, **row}
    by_own_dates(now, added, as_of)
    return {name: list(rows.values()) if rows else tables[name] for name, rows in now.items()} | {
        name: [] for name, rows in now.items() if not rows and name not in ("setting", "content")
    }


def by_own_dates(now: dict[str, dict[int, Row]], added: dict[tuple[str, int], bool], as_of: date) -> None:
    iso = as_of.isoformat()
    firsts = {
        "objective": ("start_on",),
        "process": ("effective_on",),
        "kpi": ("start_on",),
        "capa": ("detected_on",),
        "action": ("raised_on", "start_on"),
        "review": ("period_start", "held_on"),
    }
    parents = {
        "reading": "kpi",
        "earlier_target": "kpi",
        "extension": "action",
        "decision": "review",
        "attendance": "review",
        "review_input": "review",
        "cause": "capa",
        "feed": "process",
    }
    for (name, id_), imported in added.items():
        row = now[name].get(id_)
        if row is None or name in ("person", "reading"):
            continue
        if name in parents:
            if not imported and (parents[name], row[parents[name]]) not in added:
                del now[name][id_]
            continue
        first = next((row[one] for one in firsts.get(name, ()) if row[one]), None)
        if (first is None and not imported) or (first is not None and first > iso):
            del now[name][id_]
        elif name == "capa" and (row["closed_on"] or "") > iso:
            row.update(
                state="open", closed_on=None, effectiveness_result=None, verified_on=None, verified_by=None
            )
        elif name == "objective" and row["state"] in ("reached", "missed") and (row["due_on"] or "") > iso:
            row.update(state="active")
        elif name == "review" and (row["held_on"] or "") > iso:
            planned = row["planned_on"] or row["held_on"]
            row.update(state="planned", planned_on=planned, held_on=None, next_review_on=None)


def promises(tables: Tables, as_of: date) -> list[Row]:
    found = []
    for action in live(tables, "action"):
        moves = sorted(
            (move for move in tables["extension"] if move["action"] == action["id"]),
            key=lambda m: m["sequence"],
        )
        later = [move for move in moves if (move["moved_on"] or "") > as_of.isoformat()]
        moved = action["original_due_on"] is not None and action["original_due_on"] != action["due_on"]
        due = later[0]["old_due_on"] if later else action["due_on"]
        slips = len(moves) - len(later) if later else max(len(moves), 1 if moved else 0)
        finished = action["state"] in ("done", "verified")
        done_on, cancelled_on, raised = (day(action[one]) for one in ("done_on", "cancelled_on", "raised_on"))
        if action["state"] == "cancelled":
            is_open = cancelled_on is not None and cancelled_on > as_of
        else:
            is_open = not finished or (done_on is not None and done_on > as_of)
        if raised is not None and raised > as_of:
            is_open = False
        due_on = day(due)
        found.append(
            {
                **action,
                "due": due_on,
                "first": day(action["original_due_on"]),
                "slips": slips,
                "open": is_open,
                "late": is_open and due_on is not None and due_on < as_of,
                "finished_on": done_on if finished else None,
                "dropped_on": cancelled_on,
            }
        )
    return found


def execution(all_promises: list[Row], as_of: date) -> Row:
    start = year_before(as_of)
    due = kept = current = slips = 0
    for one in all_promises:
        first = one["first"]
        if first is None or first < start or first >= as_of:
            continue
        if one["state"] == "cancelled" and (one["dropped_on"] is None or one["dropped_on"] <= first):
            continue
        due += 1
        slips += one["slips"]
        finished = one["finished_on"]
        if finished is not None and finished <= as_of:
            kept += finished <= first
            current += one["due"] is not None and finished <= one["due"]
    score = kept / due if due >= 5 else None
    return {"due": due, "kept": kept, "score": score, "kept_against_current": current, "slips": slips}


def span_of(period: str) -> tuple[date, date]:
    year = int(period[:4])
    if "W" in period:
        monday = date.fromisocalendar(year, int(period[6:]), 1)
        return monday, monday + timedelta(days=6)
    if "Q" in period:
        month = int(period[-1]) * 3
        after = date(year + 1, 1, 1) if month == 12 else date(year, month + 1, 1)
        return date(year, month - 2, 1), after - timedelta(days=1)
    if "H" in period:
        first, last = ((1, 1), (6, 30)) if period[-1] == "1" else ((7, 1), (12, 31))
        return date(year, *first), date(year, *last)
    if len(period) == 4:
        return date(year, 1, 1), date(year, 12, 31)
    month = int(period[5:])
    after = date(year + 1, 1, 1) if month == 12 else date(year, month + 1, 1)
    return date(year, month, 1), after - timedelta(days=1)


def kind_of(period: str) -> str:
    if re.fullmatch(r"\d{4}-W\d\d", period):
        return "weekly"
    if re.fullmatch(r"\d{4}-Q\d", period):
        return "quarterly"
    if re.fullmatch(r"\d{4}-H\d", period):
        return "half-yearly"
    return "yearly" if re.fullmatch(r"\d{4}", period) else "monthly"


def outcome(value: float, direction: str | None, target: tuple[Any, Any, Any]) -> str:
    goal, upper, warning = target
    if goal is None or direction is None:
        return "not_applicable"
    if direction == "within":
        return "met" if goal <= value <= (goal if upper is None else upper) else "missed"
    better = operator.ge if direction == "higher" else operator.le
    if better(value, goal):
        stricter = warning is not None and warning != goal and better(warning, goal)
        return "at_risk" if stricter and not better(value, warning) else "met"
    return "at_risk" if warning is not None and better(value, warning) else "missed"


def target_in_force(kpi: Row, earlier: list[Row], period: str) -> tuple[Any, Any, Any]:
    last = span_of(period)[1].isoformat()
    now = (kpi["target"], kpi["upper"], kpi["warning"])
    if kpi["target_from"] is None or last >= kpi["target_from"]:
        return now
    held = sorted(
        (one for one in earlier if one["effective_on"] <= last), key=lambda one: one["effective_on"]
    )
    if held:
        return held[-1]["target"], held[-1]["upper"], held[-1]["warning"]
    return (None, None, None) if earlier else now


def xmr(values: list[float], span: list[float] | None) -> tuple[list[float] | None, list[str]]:
    """Limits over the last 24 values or a fixed span, and the rules that fire at the newest value."""
    base = values[-24:] if span is None else span
    if len(base) < 6:
        return None, []
    seen = values[-24:] if span is None else values
    mean = sum(base) / len(base)
    reach = 2.66 * sum(abs(b - a) for a, b in pairwise(base)) / (len(base) - 1)
    low, high = mean - reach, mean + reach
    if len(set(base)) == 1:
        low = mean = high = base[0]
    rules = []
    if seen[-1] < low or seen[-1] > high:
        rules.append("outside limits")
    if len(seen) >= 8 and (all(v > mean for v in seen[-8:]) or all(v < mean for v in seen[-8:])):
        rules.append("8 in a row on one side of the mean")
    half = (high - mean) / 2
    for side in (1, -1) if low != high else ():
        far = [side * (v - mean) > half for v in seen[-4:]]
        if len(far) == 4 and far[-1] and sum(far) >= 3:
            rules.append("3 of 4 nearer a limit than the mean")
    return [low, mean, high], rules


def reported_by(reading: Row, as_of: date) -> bool:
    first, last = span_of(reading["period"])
    entered = datetime.fromisoformat(reading["created"]).astimezone().date()
    return reading["state"] != "draft" and (last <= as_of or (first <= as_of and entered <= as_of))


def fixed_span(kpi: Row, told: list[Row]) -> list[float] | None:
    """The values of the span that the limits are fixed to; None where they are not."""
    ends = [end for end in (kpi["limits_from"], kpi["limits_to"]) if end]
    if not ends or any(kind_of(end) != kpi["frequency"] for end in ends):
        return None
    return [
        row["value"]
        for row in told
        if (not kpi["limits_from"] or span_of(row["period"]) >= span_of(kpi["limits_from"]))
        and (not kpi["limits_to"] or span_of(row["period"]) <= span_of(kpi["limits_to"]))
    ]


def kpis(tables: Tables, as_of: date) -> list[Row]:
    found = []
    for kpi in live(tables, "kpi"):
        if kpi["state"] == "retired":
            continue
        own = [row for row in tables["reading"] if row["kpi"] == kpi["id"]]
        own = [row for row in own if kind_of(row["period"]) == kpi["frequency"]]
        own = sorted((row for row in own if reported_by(row, as_of)), key=lambda row: span_of(row["period"]))
        told = [row for row in own if row["value"] is not None]
        earlier = [row for row in tables["earlier_target"] if row["kpi"] == kpi["id"]]
        outcomes = [
            outcome(row["value"], kpi["direction"], target_in_force(kpi, earlier, row["period"]))
            for row in told
        ]
        misses = 0
        while misses < len(outcomes) and outcomes[-1 - misses] == "missed":
            misses += 1
        limits, rules = xmr([row["value"] for row in told], fixed_span(kpi, told))
        high = bool(told and limits and told[-1]["value"] > limits[1])
        bad = kpi["direction"] == "within" or (kpi["direction"] and high == (kpi["direction"] == "lower"))
        silent = [
            row
            for row, said in zip(told, outcomes, strict=True)
            if said == "missed" and row["state_basis"] == "imported" and not (row["comment"] or "").strip()
        ]
        recent = any(as_of <= end_after(row["period"], 2) for row in own)
        last = told[-1] if told else None
        found.append(
            {
                **kpi,
                "last": last,
                "misses": misses,
                "limits": limits,
                "signals": rules,
                "bad": bool(rules and bad),
                "silent": silent,
                "outcome": outcomes[-1] if last and recent else "not_reported",
            }
        )
    return found


def end_after(period: str, more: int) -> date:
    """The last day of the period that many periods later: until then a reading is recent."""
    end = span_of(period)[1]
    for _ in range(more):
        kind, start = kind_of(period), end + timedelta(days=1)
        if kind == "weekly":
            end = start + timedelta(days=6)
        else:
            months = {"monthly": 1, "quarterly": 3, "half-yearly": 6, "yearly": 12}[kind]
            after = start.month - 1 + months
            end = date(start.year + after // 12, after % 12 + 1, 1) - timedelta(days=1)
    return end


def health(objective: Row, kpi: Row | None, late: int, as_of: date) -> str:
    start, due = day(objective["start_on"]), day(objective["due_on"])
    if due and due < as_of:
        return "off_track"
    if (start and start > as_of) or kpi is None or kpi["outcome"] == "not_reported" or kpi["last"] is None:
        return "no_data"
    end, value = span_of(kpi["last"]["period"])[1], kpi["last"]["value"]
    if start and end < start:
        return "no_data"
    said = {"met": "on_track", "at_risk": "at_risk", "missed": "off_track"}.get(kpi["outcome"], "no_data")
    baseline, target = objective["baseline"], objective["target"]
    good = {"higher": 1, "lower": -1}.get(kpi["direction"] or "", 0)
    up = 0 if baseline is None or target is None else (target > baseline) - (target < baseline)
    if up * good < 0:
        return "no_data"
    side = up or good
    if target is not None and side:
        if side * value >= side * target:
            said = "on_track"
        elif baseline is not None and start and due and due > start:
            if baseline == target:
                said = "off_track"
            else:
                part = min(1, max(0, (end - start).days / (due - start).days))
                lag = part - (value - baseline) / (target - baseline)
                said = "on_track" if lag < 1e-8 else "at_risk" if lag < 0.1 + 1e-8 else "off_track"
    return "at_risk" if said == "on_track" and late else said


def capas(tables: Tables, as_of: date) -> list[Row]:
    found = []
    for capa in live(tables, "capa"):
        detected, closed = day(capa["detected_on"]), day(capa["closed_on"])
        ended = capa["state"] in FINAL["capa"]
        is_open = (detected is None or detected <= as_of) and (
            not ended or (closed is not None and closed > as_of)
        )
        due = day(capa["due_on"])
        late = is_open and due is not None and due < as_of
        found.append({**capa, "open": is_open, "late": late, "stage": "open" if ended else capa["state"]})
    return found


def next_review(tables: Tables) -> str | None:
    rows = live(tables, "review")
    ahead = [row["planned_on"] for row in rows if row["state"] in ("planned", "frozen") and row["planned_on"]]
    named = [row["next_review_on"] for row in rows if row["next_review_on"]]
    return min(ahead) if ahead else max(named) if named else None


NEVER_BEFORE = {
    "objective": ["start_on > due_on"],
    "process": ["last_reviewed_on > next_review_on"],
    "capa": [f"detected_on > {one}" for one in ("due_on", "effectiveness_due_on", "verified_on", "closed_on")]
    + ["verified_on > closed_on"],
    "action": [f"{one} > {two}" for one in ("raised_on", "start_on") for two in ("due_on", "done_on")]
    + ["done_on > verified_on"],
    "review": [
        "period_start > period_end", "period_start > held_on", "held_on > approved_on",
        "held_on > next_review_on",
    ],
}  # fmt: skip


def gaps(
    tables: Tables, measured: list[Row], all_promises: list[Row], all_capas: list[Row], as_of: date
) -> Any:
    found = []

    def gap(rule: str, register: str, row: Row, broken: object) -> None:
        if broken:
            found.append((rule, register, row["number"]))

    objectives = [row for row in live(tables, "objective") if row["state"] not in FINAL["objective"]]
    used_kpis = [row for row in live(tables, "kpi") if row["state"] != "retired"]
    for intent in live(tables, "intent"):
        gap(
            "intent_without_objective", "intent", intent, all(o["intent"] != intent["id"] for o in objectives)
        )
    for one in objectives:
        gap("objective_without_kpi", "objective", one, one["kpi"] is None)
        gap("objective_without_process", "objective", one, one["process"] is None)
        gap("objective_without_owner", "objective", one, one["owner"] is None)
        gap(
            "objective_without_action",
            "objective",
            one,
            all(p["objective"] != one["id"] for p in all_promises),
        )
        gap("overdue_without_new_date", "objective", one, one["due_on"] and one["due_on"] < as_of.isoformat())
    for one in live(tables, "process"):
        if one["state"] != "retired":
            gap("process_without_owner", "process", one, one["owner"] is None)
            gap("process_without_kpi", "process", one, all(k["process"] != one["id"] for k in used_kpis))
            gap("process_without_review_date", "process", one, one["next_review_on"] is None)
            late = one["next_review_on"] and one["next_review_on"] < as_of.isoformat()
            gap("overdue_without_new_date", "process", one, late)
    for one in used_kpis:
        gap("kpi_without_owner", "kpi", one, one["owner"] is None)
        gap("kpi_without_target", "kpi", one, one["target"] is None)
        gap("kpi_without_direction", "kpi", one, one["target"] is not None and one["direction"] is None)
    answered = {c["kpi"] for c in live(tables, "capa") if c["state"] not in FINAL["capa"]}
    for one in measured:
        stale = one["outcome"] == "not_reported"
        gap("kpi_without_recent_reading", "kpi", one, stale)
        own = {c["reading"] for c in tables["capa"] if c["kpi"] == one["id"]}
        acted = one["id"] in answered or (one["last"] and one["last"]["period"] in own)
        fewest = min(2, one["trigger_misses"] or 2)
        asks = one["misses"] >= fewest or (one["trigger_signal"] and one["bad"])
        gap("missed_kpi_without_capa", "kpi", one, not stale and asks and not acted)
        gap("imported_miss_without_comment", "kpi", one, one["silent"])
    for one in all_capas:
        early = one["state"] in ("open", "contained", "analysed", "void")
        checked = one["state"] == "closed" and (one["effectiveness_result"] or one["verified_on"])
        undated = not early and not one["effectiveness_due_on"] and not checked
        gap("capa_without_effectiveness_date", "capa", one, undated)
        closed = one["state"] == "closed" and one["state_basis"] == "imported"
        gap("imported_gate_not_shown", "capa", one, closed)
        gap("gate_overridden", "capa", one, one["state_basis"] == "overridden")
        gap("overdue_without_new_date", "capa", one, one["late"])
    for one in live(tables, "review"):
        held = one["held_on"]
        for decision in tables["decision"]:
            mine = decision["review"] == one["id"] and (held is None or held <= as_of.isoformat())
            gap("decision_without_owner", "review", one, mine and decision["owner"] is None)
        waiting = one["state"] not in FINAL["review"] and one["planned_on"]
        gap("overdue_without_new_date", "review", one, waiting and one["planned_on"] < as_of.isoformat())
    for one in all_promises:
        gap("overdue_without_new_date", "action", one, one["late"])
    for register, pairs in NEVER_BEFORE.items():
        for one in live(tables, register):
            days = [(one[first], one[second]) for first, second in (pair.split(" > ") for pair in pairs)]
            gap("dates_contradict", register, one, any(a and b and b < a for a, b in days))
    return found


def status(document: dict[str, Any], as_of: date) -> Row:
    """What ``status --json --as-of`` must say of an exported document; ``gaps`` in no particular order."""
    tables = rewound(document, as_of)
    measured, all_promises, all_capas = kpis(tables, as_of), promises(tables, as_of), capas(tables, as_of)
    by_id = {row["id"]: row for row in measured}
    late: Counter[int] = Counter(p["objective"] for p in all_promises if p["late"] and p["objective"])
    healths: dict[str, int] = defaultdict(int)
    for one in live(tables, "objective"):
        if one["state"] in FINAL["objective"]:
            healths[one["state"]] += 1
        else:
            healths[health(one, by_id.get(one["kpi"]), late[one["id"]], as_of)] += 1
    stages = Counter(one["stage"] for one in all_capas if one["open"])
    names = ("on_track", "at_risk", "off_track", "no_data", "reached", "missed")
    return {
        "as_of": as_of.isoformat(),
        "execution": execution(all_promises, as_of),
        "commitments": {
            "open": sum(p["open"] for p in all_promises),
            "overdue": sum(p["late"] for p in all_promises),
        },
        "objectives": {name: healths[name] for name in names},
        "kpis": [
            {
                "number": one["number"],
                "last_period": one["last"]["period"] if one["last"] else None,
                "outcome": one["outcome"],
                "signals": one["signals"],
                "limits": one["limits"],
            }
            for one in measured
        ],
        "capa": {
            "open": sum(stages.values()),
            "overdue": sum(one["late"] for one in all_capas),
            "by_state": dict(stages),
        },
        "gaps": sorted(gaps(tables, measured, all_promises, all_capas, as_of)),
        "next_review": next_review(tables),
    }
