"""Days that contradict each other are refused where somebody types them, and marked where they came in."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook
from sqlalchemy import select

from qms_desktop.errors import RefusedError
from qms_desktop.exchange.importing import import_files, result_of
from qms_desktop.insight.gaps import gaps
from qms_desktop.model.capas import Capa, EffectivenessResult
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import actions, capas, edit

FIRST, SECOND = date(2026, 3, 1), date(2026, 4, 1)


def add(store: Store, register: str, /, **values: object) -> int:
    with store.change("add") as change:
        return edit.save(change.session, register, values).id


@pytest.mark.parametrize(
    ("register", "values", "later"),
    [
        ("capa", {"title": "Late", "detected_on": SECOND, "due_on": FIRST}, "due_on"),
        ("action", {"title": "Buy", "raised_on": SECOND, "due_on": FIRST}, "due_on"),
        ("action", {"title": "Buy", "start_on": SECOND, "due_on": FIRST}, "due_on"),
        ("objective", {"title": "Less scrap", "start_on": SECOND, "due_on": FIRST}, "due_on"),
        ("review", {"title": "Review", "period_start": SECOND, "period_end": FIRST}, "period_end"),
        (
            "process",
            {"name": "Packing", "last_reviewed_on": SECOND, "next_review_on": FIRST},
            "next_review_on",
        ),
    ],
)
def test_a_day_before_one_it_cannot_be_before_is_refused_and_both_are_named(
    store: Store, register: str, values: dict[str, object], later: str
) -> None:
    with pytest.raises(RefusedError, match="2026-04-01") as refused:
        add(store, register, **values)
    assert "2026-03-01" in str(refused.value)
    assert set(refused.value.problems) == {later}


def test_a_verification_before_the_last_action_was_done_is_refused(store: Store) -> None:
    jane, omar = add(store, "person", name="Jane"), add(store, "person", name="Omar")
    packing = add(store, "process", name="Packing")
    capa = add(
        store, "capa", title="Wrong label", owner=jane, process=packing, containment="Blocked",
        root_cause="No gauge", effectiveness_criterion="None", effectiveness_due_on=SECOND,
    )  # fmt: skip
    action = add(store, "action", title="Buy a gauge", capa=capa, owner=jane, due_on=SECOND)
    with store.change("done") as change:
        actions.mark_done(change.session, action, SECOND, "Invoice")
    with pytest.raises(RefusedError, match="verified on 2026-03-01") as refused:
        _verify(store, capa, omar, FIRST)
    assert "2026-04-01" in str(refused.value)
    _verify(store, capa, omar, SECOND)


def _verify(store: Store, capa: int, by: int, on: date) -> None:
    with store.change("verify") as change:
        capas.verify(change.session, capa, EffectivenessResult.EFFECTIVE, by, on)


def test_an_old_contradiction_does_not_stand_in_the_way_of_another_field(
    store: Store, tmp_path: Path
) -> None:
    _import(store, tmp_path)
    with store.change("edit") as change:
        capa = change.session.scalars(select(Capa)).one()
        edit.save(change.session, "capa", {"notes": "Seen"}, id_=capa.id)
    with pytest.raises(RefusedError, match="contradict"), store.change("edit") as change:
        edit.save(change.session, "capa", {"detected_on": date(2026, 5, 2)}, id_=capa.id)


def test_an_import_brings_contradicting_days_in_as_they_were_says_so_and_they_count_as_a_gap(
    store: Store, tmp_path: Path
) -> None:
    problems = _import(store, tmp_path)
    assert any("2026-03-01" in one and "2026-05-01" in one for one in problems)
    with store.read() as session:
        capa = session.scalars(select(Capa)).one()
        assert (capa.detected_on, capa.closed_on) == (date(2026, 5, 1), FIRST)
        assert "dates_contradict" in {gap.rule for gap in gaps(session, SECOND + timedelta(days=90))}


def _import(store: Store, folder: Path) -> list[str]:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "CAPA"
    sheet.append(["CAPA No", "Title", "Detected", "Closed on", "Root cause", "Owner"])
    sheet.append(["CAPA-1", "Wrong label", date(2026, 5, 1), FIRST, "No gauge", "Jane Smith"])
    book.save(folder / "capa.xlsx")
    with store.change("import") as change:
        plan = import_files(change.session, [folder / "capa.xlsx"])
    return [
        one["message"]
        for result in result_of(plan)
        for table in result["tables"]
        for one in table["problems"]
    ]
