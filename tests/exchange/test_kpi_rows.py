"""KPIs in all shapes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlalchemy import select

from qms_desktop.exchange.drafts import Limits
from qms_desktop.exchange.importing import import_files, title_of
from qms_desktop.exchange.kpi_rows import absorb_kpi, settle_targets
from qms_desktop.exchange.plan import Verdict
from qms_desktop.model.kpis import Direction, Frequency, Kpi
from qms_desktop.store.datafile import Store
from tests.exchange.workbooks import Rows, gathered, workbook


def readings(
    rows: Rows, name: str = "KPI 2026", merges: tuple[str, ...] = ()
) -> dict[str, dict[str, float | None]]:
    """Return KPI name -> period -> value."""
    drafts = gathered(rows, name, merges=merges).drafts
    return {draft.values["name"]: {p: r.value for p, r in draft.readings.items()} for draft in drafts}


def test_months_as_columns_in_other_languages_take_the_year_of_the_sheet() -> None:
    rows: Rows = [["Indicatore", "Gen", "Feb", "Mar", "Totale"], ["Consegne", 94, "95,5 %", "n/a", 189.5]]
    assert readings(rows) == {"Consegne": {"2026-01": 94.0, "2026-02": 95.5, "2026-03": None}}


def test_text_and_real_dates_mix_and_counting_columns_are_left_alone() -> None:
    rows: Rows = [["KPI", "Jan 2026", date(2026, 2, 1), "YTD", "Mar-26"], ["OTD", 94, 95, 94.5, 96]]
    result = gathered(rows)
    assert {p: r.value for p, r in result.drafts[0].readings.items()} == {
        "2026-01": 94.0,
        "2026-02": 95.0,
        "2026-03": 96.0,
    }
    assert result.drafts[0].extra == {"YTD": 94.5}


def test_weeks_quarters_and_years_set_the_frequency() -> None:
    for header, frequency in (
        (["KW 1", "KW 2", "KW 3"], Frequency.WEEKLY),
        (["Q1/25", "Q2/25", "Q3/25"], Frequency.QUARTERLY),
        (["2023", "2024", "2025"], Frequency.YEARLY),
    ):
        draft = gathered([["KPI", "Unit", *header], ["OTD", "%", 1, 2, 3]], "KPI 2026").drafts[0]
        assert draft.values["frequency"] is frequency
        assert len(draft.readings) == 3


def test_target_and_actual_side_by_side() -> None:
    rows: Rows = [
        ["KPI", "Unit", "Jan 2026", None, "Feb 2026", None],
        [None, None, "Target", "Actual", "Target", "Actual"],
        ["OTD", "%", 95, 94, 95, 96],
    ]
    draft = gathered(rows, "KPIs", merges=("A1:A2", "B1:B2", "C1:D1", "E1:F1")).drafts[0]
    assert {p: r.value for p, r in draft.readings.items()} == {"2026-01": 94.0, "2026-02": 96.0}
    assert draft.values["target"] == 95.0


def test_target_and_actual_in_rows_of_their_own() -> None:
    rows: Rows = [
        ["Kennzahl", "Einheit", "Art", "Jan 26", "Feb 26", "Mrz 26"],
        ["Liefertreue", "%", "Soll", 95, 95, 96],
        ["Liefertreue", "%", "Ist", 94, 96, 97],
        [None, None, "Kumuliert", 94, 190, 287],
    ]
    result = gathered(rows, "Kennzahlen")
    assert len(result.drafts) == 1
    draft = result.drafts[0]
    assert draft.rows == [2, 3, 4]
    assert {p: r.value for p, r in draft.readings.items()} == {
        "2026-01": 94.0,
        "2026-02": 96.0,
        "2026-03": 97.0,
    }
    assert draft.extra["Kumuliert 2026-02"] == 190.0


def test_a_row_a_reading() -> None:
    rows: Rows = [
        ["KPI", "Month", "Value", "Target", "Comment"],
        ["OTD", date(2026, 1, 1), 94, 95, "snow"], ["OTD", date(2026, 2, 1), 96, 96, None],
        ["PPM", date(2026, 1, 1), 620, 500, None], ["PPM", date(2026, 2, 1), 480, 500, None],
    ]  # fmt: skip
    drafts = gathered(rows, "KPI data").drafts
    assert [draft.values["name"] for draft in drafts] == ["OTD", "PPM"]
    assert drafts[0].readings["2026-01"].comment == "snow"
    settle_targets(drafts[0])
    assert drafts[0].values["target"] == 96.0
    assert drafts[0].values["target_from"] == date(2026, 2, 1)
    assert drafts[0].targets == {"2026-01": Limits(95.0)}


def test_a_row_a_period_and_a_column_a_kpi() -> None:
    rows: Rows = [
        ["Month", "OTD %", "PPM", "Remark"],
        ["Jan 2026", 94, 620, "snow"],
        ["Feb 2026", 96, 480, None],
        ["Mar 2026", 95, 500, None],
    ]
    assert readings(rows, "KPI") == {
        "OTD %": {"2026-01": 94.0, "2026-02": 96.0, "2026-03": 95.0},
        "PPM": {"2026-01": 620.0, "2026-02": 480.0, "2026-03": 500.0},
    }


def test_years_over_months_and_averages_between() -> None:
    rows: Rows = [
        ["KPI", "2025", None, None, "2026", None, None],
        [None, "Nov", "Dec", "Avg", "Jan", "Feb", "Avg"],
        ["OTD", 94, 95, 94.5, 93, 96, 94.5],
    ]
    assert readings(rows, "KPI", ("A1:A2", "B1:D1", "E1:G1")) == {
        "OTD": {"2025-11": 94.0, "2025-12": 95.0, "2026-01": 93.0, "2026-02": 96.0}
    }


def test_a_value_that_is_no_number_is_told_and_never_counted() -> None:
    result = gathered([["KPI", "Jan 2026", "Feb 2026", "Mar 2026"], ["OTD", "GOLD", 96, "-"]])
    draft = result.drafts[0]
    assert list(draft.readings) == ["2026-02"]
    assert draft.extra == {"Jan 2026": "GOLD", "Mar 2026": "-"}
    assert "GOLD" in draft.problems[0].message


def test_a_target_in_words_gives_direction_and_unit_and_is_kept() -> None:
    draft = gathered(
        [["KPI", "Target", "Jan 2026", "Feb 2026", "Mar 2026"], ["OTD", "≥ 95 %", 94, 95, 96]]
    ).drafts[0]
    assert draft.values["target"] == 95.0
    assert draft.values["direction"] is Direction.HIGHER
    assert draft.values["unit"] == "%"
    assert draft.extra == {"Target": "≥ 95 %"}


def test_last_years_sheet_keeps_last_years_target() -> None:
    header = ["KPI No", "KPI", "Target"]
    old = gathered([[*header, "Jan 2025", "Feb 2025"], ["K1", "OTD", 93, 92, 93]], "2025").drafts[0]
    new = gathered([[*header, "Jan 2026", "Feb 2026"], ["K1", "OTD", 95, 94, 96]], "2026").drafts[0]
    absorb_kpi(old, new)
    settle_targets(old)
    assert old.values["target"] == 95.0
    assert old.targets == {"2025-01": Limits(93.0)}
    assert sorted(old.readings) == ["2025-01", "2025-02", "2026-01", "2026-02"]


SIX_ROWS: Rows = [
    ["Kennzahl", None, "Jan", "Feb", "Mrz"],
    ["Liefertreue", "Soll", 95, 95, 95],
    [None, "Ist", 94, "96,1 %", "n/a"],
    [None, "Zähler", 940, 961, None],
    [None, "Nenner", 1000, 1000, None],
    [None, "Ampel", "rot", "grün", None],
    [None, "Kommentar", "Streik", None, None],
    ["Ausschuss", "Soll", 2, 2, 2],
    [None, "Ist", 1.9, 2.5, 2],
    [None, "Ampel", "grün", "rot", "grün"],
]


def test_of_six_rows_a_kpi_under_a_nameless_header_only_the_actual_ones_are_readings() -> None:
    assert readings(SIX_ROWS) == {
        "Liefertreue": {"2026-01": 94.0, "2026-02": 96.1, "2026-03": None},
        "Ausschuss": {"2026-01": 1.9, "2026-02": 2.5, "2026-03": 2.0},
    }


def test_rows_that_only_count_keep_their_values_under_their_own_label() -> None:
    first = gathered(SIX_ROWS, "KPI 2026").drafts[0]
    assert first.extra["Zähler 2026-01"] == 940.0
    assert first.extra["Nenner 2026-01"] == 1000.0
    assert first.extra["Ampel 2026-02"] == "grün"
    assert first.readings["2026-01"].comment == "Streik"
    assert first.problems == []


def test_target_and_actual_below_the_name_of_the_kpi_are_no_kpis() -> None:
    rows: Rows = [
        ["KPI", "Jan", "Feb", "Mar"],
        ["On-time delivery"],
        ["Target", 95, 95, 95],
        ["Actual", 94, 96, 95],
        ["Gap", -1, 1, 0],
        ["Scrap rate"],
        ["Target", 2, 2, 2],
        ["Actual", 1.9, 2.5, 2],
        ["Gap", 0.1, -0.5, 0],
    ]
    assert readings(rows) == {
        "On-time delivery": {"2026-01": 94.0, "2026-02": 96.0, "2026-03": 95.0},
        "Scrap rate": {"2026-01": 1.9, "2026-02": 2.5, "2026-03": 2.0},
    }


def test_months_as_bare_numbers_beside_a_year_are_periods() -> None:
    months: Rows = [["Kennzahl", "Jahr", "Monat", "Wert"], ["OTD", 2026, 1, 94], ["OTD", 2026, 2, "n/a"]]
    assert readings(months) == {"OTD": {"2026-01": 94.0, "2026-02": None}}
    assert gathered(months).drafts[0].readings["2026-02"].not_applicable == "n/a"
    quarters: Rows = [["Kennzahl", "Jahr", "Quartal", "Wert"], ["OTD", 2026, 1, 94], ["OTD", 2026, 2, 95]]
    assert readings(quarters) == {"OTD": {"2026-Q1": 94.0, "2026-Q2": 95.0}}
    weeks: Rows = [["Kennzahl", "Jahr", "KW", "Wert"], ["OTD", 2026, 1, 94], ["OTD", 2026, 13, 95]]
    assert readings(weeks) == {"OTD": {"2026-W01": 94.0, "2026-W13": 95.0}}


def test_the_day_of_a_value_is_kept_where_it_says_more_than_its_period() -> None:
    rows: Rows = [
        ["Date", "KPI", "Value"],
        [date(2026, 1, 31), "Returns", 14],
        [date(2026, 2, 12), "Returns", 9],
        [date(2026, 3, 17), "Returns", 7],
    ]
    (kpi,) = gathered(rows, "KPI").drafts
    assert list(kpi.readings) == ["2026-01", "2026-02", "2026-03"]
    assert kpi.extra == {"Days of the values": "2026-02-12\n2026-03-17"}


def test_one_kpi_of_several_suppliers_is_a_kpi_of_each_and_no_value_goes_astray() -> None:
    rows: Rows = [
        ["Supplier", "KPI", "Target", "Jan-25", "Feb-25", "Mar-25"],
        ["Steel Ltd", "On time", 95, 98, 97, "n/a"],
        ["Wood Ltd", "On time", 95, 91, 92, 100],
        ["Steel Ltd", "Rejects", 3, 1, 0, 2],
    ]
    for ordered in (rows, [rows[0], *reversed(rows[1:])]):
        found = {draft.values["name"]: draft for draft in gathered(ordered).drafts}
        assert set(found) == {"On time (Steel Ltd)", "On time (Wood Ltd)", "Rejects"}
        assert found["On time (Steel Ltd)"].readings["2025-03"].value is None
        assert found["On time (Wood Ltd)"].readings["2025-03"].value == 100


def test_kpis_of_two_files_that_share_a_number_and_contradict_each_other_are_never_joined(
    store: Store, tmp_path: Path
) -> None:
    head = ["No.", "KPI", "Target", "Jan-25", "Feb-25"]
    files = [
        workbook(tmp_path / "sales.xlsx", KPI=[head, [1, "Offers won", 30, 31, 32]]),
        workbook(tmp_path / "plant.xlsx", KPI=[head, [1, "Scrap rate", 2, 1.5, 1.7]]),
    ]
    for order in (files, files[::-1], files):
        with store.change(title_of(order)) as change:
            plan = import_files(change.session, order)
            assert plan.count(Verdict.REJECTED) == 1
            kpi = change.session.scalars(select(Kpi)).one()
            assert kpi.name == "Offers won", "the first file's, whatever comes first the next time"
