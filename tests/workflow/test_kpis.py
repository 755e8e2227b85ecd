"""Readings: draft, posted, locked; a miss needs a comment; a trigger drafts one CAPA and says so."""

from __future__ import annotations

import re
import runpy
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import func, select

from qms_desktop.catalogue import catalogue
from qms_desktop.errors import QmsError, RefusedError
from qms_desktop.insight.gaps import gaps
from qms_desktop.insight.kpis import kpi_statuses
from qms_desktop.insight.views import history, view
from qms_desktop.model import xmr
from qms_desktop.model.capas import Capa, CapaKind
from qms_desktop.model.imported import bring_in_history
from qms_desktop.model.judgement import Cause
from qms_desktop.model.kpis import Kpi, Reading, ReadingState, Unlock
from qms_desktop.model.organisation import organisation
from qms_desktop.model.record import Basis
from qms_desktop.store.datafile import Store, open_file
from qms_desktop.store.kpi_triggers import _drafted
from qms_desktop.workflow import edit, kpis
from qms_desktop.workflow.settings import save_organisation
from qms_desktop.workflow.undo import last_undoable, undo
from tests.workflow.kpi_month import TODAY, add_kpi, capas, post, reading, readings

pytestmark = pytest.mark.usefixtures("november")


def test_a_draft_counts_nowhere_until_it_is_posted(store: Store) -> None:
    kpi = add_kpi(store)
    with store.change("draft") as change:
        kpis.post(change.session, "KPI-01", "2026-10", 10.0, as_draft=True)  # a miss without a comment
    with store.read() as session:
        assert kpi_statuses(session, TODAY)[0].last_period is None
    post(store, kpi, p2026_10=96.0)
    assert readings(store) == {"2026-10": (96.0, "posted")}
    with pytest.raises(RefusedError, match="stays “Posted”"), store.change("draft") as change:
        kpis.post(change.session, kpi, "2026-10", 96.5, as_draft=True)


def test_a_miss_needs_a_comment(store: Store) -> None:
    kpi = add_kpi(store)
    with pytest.raises(RefusedError, match=r"2026-10 of KPI-01 \(94 against 95\)"):
        post(store, kpi, comment=" ", p2026_10=94.0)
    assert readings(store) == {}
    post(store, kpi, p2026_10=94.0)
    with pytest.raises(RefusedError, match="needs a comment"), store.change("clear") as change:
        reading(change.session, "2026-10").comment = None
    post(store, kpi, comment=None, p2026_09=95.0)


def test_the_comment_is_asked_for_against_the_target_that_held_then(store: Store) -> None:
    kpi = add_kpi(store, target=90.0, target_from=date(2025, 1, 1))
    with store.change("raise") as change:
        edit.save(change.session, "kpi", {"target": 95.0, "target_from": date(2026, 1, 1)}, id_=kpi)
    post(store, kpi, comment=None, p2025_12=92.0)
    with pytest.raises(RefusedError, match="2026-01"):
        post(store, kpi, comment=None, p2026_01=92.0)


def test_a_period_that_has_not_begun_is_refused_and_the_running_one_is_not(store: Store) -> None:
    kpi = add_kpi(store)
    with pytest.raises(RefusedError, match="has not begun"):
        post(store, kpi, p2026_12=96.0)
    post(store, kpi, p2026_11=96.0)
    with store.read() as session:
        assert kpi_statuses(session, TODAY)[0].last_period == "2026-11"
        assert kpi_statuses(session, date(2026, 11, 15))[0].last_period is None


def test_a_period_of_another_frequency_is_refused(store: Store) -> None:
    add_kpi(store)
    with pytest.raises(RefusedError, match="monthly"), store.change("post") as change:
        kpis.post(change.session, "KPI-01", "2026-Q3", 96.0)


@pytest.mark.parametrize(
    ("value", "why", "said"),
    [(None, None, "has no value"), (None, " ", "has no value"), (96.0, "Shut down", "Clear one of the two"),
     (float("nan"), None, "no number")],
)  # fmt: skip
def test_a_posted_reading_has_a_value_or_says_why_not(
    store: Store, value: float | None, why: str | None, said: str
) -> None:
    add_kpi(store)
    with pytest.raises(RefusedError, match=said), store.change("post") as change:
        kpis.post(change.session, "KPI-01", "2026-10", value, not_applicable=why)


def test_a_kpi_without_direction_or_target_asks_for_no_comment_and_drafts_nothing(store: Store) -> None:
    for number, values in (("A", {"direction": None}), ("B", {"target": None})):
        kpi = add_kpi(store, number=number, **values)
        post(store, kpi, comment=None, p2026_09=1.0, p2026_10=0.0)
    assert capas(store) == []


def test_a_target_of_zero_is_a_target(store: Store) -> None:
    kpi = add_kpi(store, name="Accidents", direction="lower", target=0.0)
    post(store, kpi, comment=None, p2026_08=0.0)
    with pytest.raises(RefusedError, match="1 against 0"):
        post(store, kpi, comment=None, p2026_09=1.0)
    assert post(store, kpi, p2026_09=1.0, p2026_10=2.0).told == (
        "CAPA-2026-001 was drafted because Accidents missed 2 periods running.",
    )


def test_two_misses_running_draft_one_capa_linked_both_ways(store: Store) -> None:
    kpi = add_kpi(store)
    assert post(store, kpi, p2026_09=94.0).told == ()
    change = post(store, kpi, p2026_10=93.0)
    assert change.told == ("CAPA-2026-001 was drafted because On-time delivery missed 2 periods running.",)
    assert 1 in change.changed["capa"]
    with store.read() as session:
        capa = session.scalars(select(Capa)).one()
        assert (capa.kpi, capa.reading, reading(session, "2026-10").capa) == (kpi, "2026-10", capa.id)
        assert (capa.kind, capa.owner, capa.process) == (CapaKind.KPI_MISS, 1, 1)
        assert capa.title == "On-time delivery missed 2 periods running, 2026-10"
        assert view(session, "kpi", kpi).parts["reading"][1]["capa"] == capa.id
    assert post(store, kpi, comment="Still", p2026_11=90.0).told == ()
    assert len(capas(store)) == 1


def test_only_the_newest_reported_period_is_judged(store: Store) -> None:
    kpi = add_kpi(store)
    post(store, kpi, p2026_10=96.0)
    post(store, kpi, p2026_06=90.0, p2026_07=90.0)
    assert capas(store) == []
    post(store, kpi, p2026_10=90.0)  # a correction; August and September were never reported
    assert capas(store) == [("CAPA-2026-001", "open", kpi, "2026-10")]


def test_a_signal_in_the_bad_direction_drafts_a_capa_and_one_in_the_good_does_not(store: Store) -> None:
    for direction, number in (("higher", 0), ("lower", 1)):
        kpi = add_kpi(store, name=direction, direction=direction, target=None, number=direction)
        steady: Any = {f"p2026_{month:02}": 10.0 + month % 2 for month in range(1, 10)}
        post(store, kpi, **steady)
        told = post(store, kpi, p2026_10=20.0).told
        assert len(told) == number
    assert "lower shows a signal in the bad direction (outside limits)" in told[0]


def test_a_trigger_can_be_set_for_each_kpi_and_switched_off(store: Store) -> None:
    off = add_kpi(store, number="OFF", trigger_misses=0, trigger_signal=False)
    assert post(store, off, p2026_08=90.0, p2026_09=90.0, p2026_10=90.0).told == ()
    once = add_kpi(store, number="ONCE", trigger_misses=1)
    assert "missed its target" in post(store, once, p2026_10=90.0).told[0]
    with store.read() as session:
        found = {gap.number for gap in gaps(session, TODAY) if gap.rule == "missed_kpi_without_capa"}
    assert found == {"OFF"}  # switched off is no way around the gap


def test_what_was_not_measured_lately_triggers_nothing(store: Store) -> None:
    kpi = add_kpi(store)
    assert post(store, kpi, p2026_07=90.0, p2026_08=90.0).told == ()
    with store.read() as session:
        assert kpi_statuses(session, TODAY)[0].trigger == ""


def test_a_voided_capa_is_an_answer_for_its_period_and_not_for_the_next(store: Store) -> None:
    kpi = add_kpi(store)
    post(store, kpi, p2026_09=94.0, p2026_10=93.0)
    with store.change("void") as change:
        edit.move(change.session, "capa", 1, "void", "The scale was wrong")
    assert post(store, kpi, comment="The scale was wrong", p2026_10=93.0).told == ()
    with store.read() as session:
        assert "missed_kpi_without_capa" not in {gap.rule for gap in gaps(session, TODAY)}
    assert post(store, kpi, comment="Again", p2026_11=93.0).told != ()


def test_a_second_open_capa_for_a_kpi_is_refused_however_it_comes_to_be(store: Store) -> None:
    kpi = add_kpi(store)
    post(store, kpi, p2026_09=94.0, p2026_10=93.0)
    with pytest.raises(RefusedError, match="CAPA-2026-001 is open for KPI-01"), store.change("x") as change:
        edit.save(change.session, "capa", {"title": "Late again", "kpi": kpi})
    with store.change("unlinked") as change:
        other = edit.save(change.session, "capa", {"title": "Late again"}).id
    with pytest.raises(RefusedError, match="CAPA-2026-001"), store.change("link") as change:
        edit.save(change.session, "capa", {"kpi": kpi}, id_=other)
    with store.change("withdraw") as change:
        edit.withdraw(change.session, "capa", 1, "Mistake", TODAY)
    with store.change("link") as change:
        edit.save(change.session, "capa", {"kpi": kpi}, id_=other)
    with pytest.raises(RefusedError, match="is open for KPI-01"), store.change("back") as change:
        edit.bring_back(change.session, "capa", 1)


def test_undoing_a_post_takes_its_capa_back_too(store: Store) -> None:
    kpi = add_kpi(store)
    post(store, kpi, p2026_09=94.0)
    post(store, kpi, p2026_10=93.0)
    take_back(store)
    assert (capas(store), readings(store)) == ([], {"2026-09": (94.0, "posted")})


def take_back(store: Store) -> None:
    with store.read() as session:
        last = last_undoable(session)
    assert last is not None
    with store.change(last.title) as change:
        undo(change.session, last.change_set)


def locked(store: Store) -> int:
    kpi = add_kpi(store)
    post(store, kpi, p2026_09=96.0, p2026_10=97.0)
    with store.change("lock") as change:
        assert [one.period for one in kpis.lock(change.session, "2026-09")] == ["2026-09"]
    return kpi


def test_locking_a_month_locks_what_ends_in_it(store: Store) -> None:
    for number, frequency, periods in (
        ("M", "monthly", ("2026-08", "2026-09")), ("W", "weekly", ("2026-W35", "2026-W36", "2026-W40")),
        ("Q", "quarterly", ("2026-Q3",)), ("Y", "yearly", ("2025",)),
    ):  # fmt: skip
        add_kpi(store, number=number, frequency=frequency)
        with store.change("post") as change:
            for period in periods:
                kpis.post(change.session, number, period, 99.0)
    with store.change("lock") as change:
        found = kpis.lock(change.session, "2026-09")
    assert sorted(one.period for one in found) == ["2026-09", "2026-Q3", "2026-W36"]
    with store.change("lock") as change:
        assert len(kpis.lock(change.session, "2026-08", "M")) == 1


def test_a_locked_reading_is_changed_by_nothing_and_the_refusal_names_it(store: Store) -> None:
    kpi = locked(store)
    named = pytest.raises(RefusedError, match="reading 2026-09 of KPI-01 is locked")
    with named:
        post(store, kpi, p2026_09=99.0)
    for name, value in (("value", 1.0), ("comment", "x"), ("period", "2026-07"), ("evidence", "y")):
        with named, store.change("script") as change:
            setattr(reading(change.session, "2026-09"), name, value)
    with named, store.change("script") as change:
        change.session.delete(reading(change.session, "2026-09"))
    with named, store.change("script") as change:
        reading(change.session, "2026-09").state = ReadingState.POSTED
    with named, store.change("form") as change:
        rows = [{"id": 2, "period": "2026-10", "value": 97.0}]
        edit.save(change.session, "kpi", {}, id_=kpi, parts={"reading": rows})
    assert readings(store) == {"2026-09": (96.0, "locked"), "2026-10": (97.0, "posted")}


def test_undo_stops_before_a_locked_reading(store: Store) -> None:
    locked(store)
    with store.read() as session:
        sets = session.scalars(select(Reading.id))
        assert list(sets)
    for change_set in (2, 3):  # its posting and its locking
        with pytest.raises(RefusedError, match=r"locked|changed later"), store.change("undo") as change:
            undo(change.session, change_set)
    assert readings(store)["2026-09"] == (96.0, "locked")


def test_unlocking_takes_a_reason_that_stays_on_the_record(store: Store) -> None:
    kpi = locked(store)
    with pytest.raises(RefusedError, match="reason is missing"), store.change("unlock") as change:
        kpis.unlock(change.session, "2026-09", "  ")
    with store.change("unlock", "Wrong report") as change:
        kpis.unlock(change.session, "2026-09", "Wrong report", "KPI-01")
    post(store, kpi, p2026_09=95.5)
    with store.read() as session:
        (shown,) = view(session, "kpi", kpi).parts["reading_unlock"]
        assert (shown["period"], shown["value"], shown["reason"]) == ("2026-09", 96.0, "Wrong report")
        assert (shown["unlocked_by"], shown["unlocked_on"]) == ("Jane Smith", TODAY)
        told = [(line.where, line.old, line.new) for line in history(session, "kpi", kpi)]
    assert ("Reading", "Locked", "Posted") in told
    with pytest.raises(RefusedError, match="as proof"), store.change("script") as change:
        change.session.delete(change.session.scalars(select(Unlock)).one())


def test_nothing_to_lock_or_unlock_is_said(store: Store) -> None:
    add_kpi(store)
    with pytest.raises(RefusedError, match="Nothing was locked"), store.change("lock") as change:
        kpis.lock(change.session, "2026-10")
    with pytest.raises(RefusedError, match="Nothing was unlocked"), store.change("unlock") as change:
        kpis.unlock(change.session, "2026-10", "so")
    with pytest.raises(RefusedError, match="is no period"), store.change("lock") as change:
        kpis.lock(change.session, "October")


def test_a_fixed_span_of_limits_must_be_periods_of_the_kpi_in_order(store: Store) -> None:
    kpi = add_kpi(store)
    for span in (("2026-Q1", None), ("spring", None), ("2026-03", "2026-01")):
        with pytest.raises(RefusedError, match="span"), store.change("span") as change:
            edit.save(change.session, "kpi", {"limits_from": span[0], "limits_to": span[1]}, id_=kpi)
    with store.change("span") as change:
        edit.save(change.session, "kpi", {"limits_from": "2025-01", "limits_to": "2025-06"}, id_=kpi)
    year: Any = {f"p2025_{month:02}": 96.0 + month % 2 for month in range(1, 13)}
    post(store, kpi, **year, p2026_10=99.0)
    with store.read() as session:
        found = kpi_statuses(session, TODAY)[0].limits
    assert found is not None
    assert (found.count, found.mean, found.firm) == (6, 96.5, False)
    assert found.upper == pytest.approx(96.5 + 2.66)


def test_an_imported_miss_without_a_comment_is_one_gap_a_kpi_until_it_is_explained(store: Store) -> None:
    kpi = add_kpi(store, trigger_misses=0)
    post(store, kpi, p2026_08=90.0, p2026_10=90.0)
    with store.change("as a workbook brings it") as change:
        for one in change.session.scalars(select(Reading)).all():
            change.session.delete(one)
        change.session.flush()
        bring_in_history(change.session)
        change.session.add_all([Reading(kpi=kpi, period=p, value=90.0) for p in ("2026-08", "2026-10")])
    rule = "imported_miss_without_comment"
    with store.read() as session:
        assert reading(session, "2026-10").state_basis is Basis.IMPORTED
        assert [gap.title for gap in gaps(session, TODAY) if gap.rule == rule] == [
            "On-time delivery: 2 readings, the newest 2026-10"
        ]
    with pytest.raises(RefusedError, match="needs a comment"):
        post(store, kpi, comment=None, p2026_10=91.0)  # typed anew, it meets the gate
    post(store, kpi, p2026_08=90.0, p2026_10=90.0)
    with store.read() as session:
        assert reading(session, "2026-10").state_basis is Basis.SHOWN
        assert rule not in {gap.rule for gap in gaps(session, TODAY)}


@pytest.mark.parametrize("seed", range(8))
def test_no_sequence_of_verbs_leaves_two_open_capas_or_changes_a_locked_reading(
    store: Store, seed: int
) -> None:
    random = Random(seed)
    for number in ("A", "B"):
        add_kpi(store, number=number)
    kept: dict[tuple[int, str], float | None] = {}
    unlocks: Counter[tuple[int, str]] = Counter()
    for _ in range(60):
        a_verb(random, store)
        with store.read() as session:
            live = (Capa.kpi.is_not(None), Capa.withdrawn_on.is_(None), Capa.state.not_in(Capa.final))
            counted = session.scalars(select(func.count()).where(*live).group_by(Capa.kpi)).all()
            assert all(count == 1 for count in counted)
            proofs = session.scalars(select(Unlock))
            before, unlocks = unlocks, Counter((one.kpi, one.period) for one in proofs)
            now = {(one.kpi, one.period): one for one in session.scalars(select(Reading))}
            for key, value in kept.items():
                unlocked = unlocks[key] > before[key]
                assert unlocked or (now[key].value, now[key].state) == (value, ReadingState.LOCKED)
            kept = {key: one.value for key, one in now.items() if one.state is ReadingState.LOCKED}


def a_verb(random: Random, store: Store) -> None:
    """One verb with whatever it takes; what a gate refuses changes nothing."""
    kpi, period = random.choice(("A", "B")), f"2026-{random.randrange(8, 12):02}"
    comment = random.choice((None, "So it was", "Late again"))
    try:
        with store.change("verb") as change:
            session = change.session
            known = list(session.scalars(select(Capa.id)))
            match random.randrange(10):
                case 0 | 1 | 2:
                    kpis.post(session, kpi, period, random.choice((90.0, 91.5, 97.0)), comment=comment)
                case 3:
                    kpis.post(session, kpi, period, 90.0, as_draft=True)
                case 4:
                    kpis.lock(session, period)
                case 5:
                    kpis.unlock(session, period, random.choice(("", "Wrong report")), kpi)
                case 6:
                    owner = session.scalars(select(Kpi.id).where(Kpi.number == kpi)).one()
                    edit.save(session, "capa", {"title": "By hand", "kpi": owner})
                case 7 if known:
                    edit.move(session, "capa", random.choice(known), "void", "No need")
                case 8 if known:
                    id_ = random.choice(known)
                    if random.random() < 0.5:
                        edit.withdraw(session, "capa", id_, "Mistake", TODAY)
                    else:
                        edit.bring_back(session, "capa", id_)
                case _:
                    undo(session, random.randrange(3, 40))  # the first two made the KPIs
    except QmsError:
        return


def test_the_documented_lines_post_a_reading_and_lock_the_month(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    kpi = add_kpi(store)
    post(store, kpi, p2026_09=94.0)
    store.close()
    text = (Path(__file__).parents[2] / "docs" / "scripting.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    script = tmp_path / "month_end.py"
    script.write_text(next(block for block in blocks if "kpis.lock" in block), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    runpy.run_path(str(script))
    assert "CAPA-2026-001 was drafted because On-time delivery missed 2 periods" in capsys.readouterr().out
    with open_file(tmp_path / "quality.qms") as again:
        assert readings(again)["2026-10"] == (94.2, "locked")


@pytest.mark.parametrize(
    ("language", "title", "value"),
    [
        ("de", "Liefertreue 2 Zeiträume in Folge verfehlt, 2026-10", "93,5 %"),
        ("fr", "Liefertreue a manqué sa cible 2 périodes de suite, 2026-10", "93,5 %"),
        ("en", "Liefertreue missed 2 periods running, 2026-10", "93.5 %"),
    ],
)
def test_a_drafted_capa_speaks_the_language_of_the_organisation(
    store: Store, language: str, title: str, value: str
) -> None:
    kpi = add_kpi(store, name="Liefertreue")
    with store.change("changed settings") as change:
        save_organisation(change.session, replace(organisation(change.session), language=language))
    post(store, kpi, p2026_09=94.0, p2026_10=93.5)
    with store.read() as session:
        capa = session.scalars(select(Capa)).one()
        assert capa.title == title
        assert value in str(capa.description)


@pytest.mark.parametrize("language", ["de", "fr"])
@pytest.mark.parametrize(
    "cause", [Cause(1), Cause(2), *(Cause(0, rule) for rule in (xmr.OUTSIDE, xmr.RUN, xmr.NEAR))]
)
def test_why_a_capa_was_drafted_is_one_whole_sentence_in_each_language(language: str, cause: Cause) -> None:
    english = _drafted("CAPA-2026-001", "Ausschuss", cause)
    assert english == f"CAPA-2026-001 was drafted because Ausschuss {cause.words}."
    said = catalogue(language).retold(english)
    begin = {"de": "CAPA-2026-001 wurde angelegt, weil ", "fr": "CAPA-2026-001 a été créée parce que "}
    assert said.startswith(f"{begin[language]}Ausschuss ")
    english_words = {"missed", "shows", "signal in", "running", "target", "limits", "row", "nearer", "mean"}
    assert [word for word in english_words if word in said] == []
