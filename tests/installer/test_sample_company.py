"""The committed sample workbooks are what the generator writes, and they hold what expected.json promises."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "resources" / "sample"
WORKBOOKS = sorted(path.name for path in SAMPLE.glob("*.xlsx"))


def generate(folder: Path) -> Path:
    command = [sys.executable, "-m", "installer.sample_company", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True)
    return folder


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generate(tmp_path_factory.mktemp("sample"))


@pytest.fixture(scope="module")
def expected() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SAMPLE / "expected.json").read_text(encoding="utf-8"))
    return found


def rows(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in load_workbook(path).worksheets}


def numbered(path: Path, prefix: str) -> Iterator[tuple[Any, ...]]:
    for sheet in rows(path).values():
        for row in sheet:
            first = next((value for value in row if value is not None), None)
            if (
                isinstance(first, str)
                and first.startswith(prefix)
                and sum(value is not None for value in row) > 2
            ):
                yield row


def numbers(path: Path, prefix: str) -> Counter[str]:
    return Counter(next(value for value in row if value is not None) for row in numbered(path, prefix))


def test_all_seven_registers_are_shipped(expected: dict[str, Any]) -> None:
    assert sorted(expected["files"].values()) == WORKBOOKS
    assert sum((SAMPLE / name).stat().st_size for name in WORKBOOKS) < 1_500_000


@pytest.mark.parametrize("name", WORKBOOKS)
def test_the_generator_writes_the_committed_cells(written: Path, name: str) -> None:
    assert rows(written / name) == rows(SAMPLE / name)


def test_the_generator_writes_the_committed_expectations(written: Path) -> None:
    assert (written / "expected.json").read_bytes() == (SAMPLE / "expected.json").read_bytes()


def test_a_second_run_gives_the_same_bytes(written: Path, tmp_path: Path) -> None:
    again = generate(tmp_path)
    assert [(again / name).read_bytes() for name in WORKBOOKS] == [
        (written / name).read_bytes() for name in WORKBOOKS
    ]


@pytest.mark.parametrize(
    ("register", "prefix", "promised"),
    [
        ("objective", "OBJ-", 8),
        ("process", "PR-", 14),
        ("kpi", "KPI-", 20),
        ("capa", "CAPA-", 120),
        ("action", "A-", 300),
    ],
)
def test_a_register_holds_as_many_records_as_promised(
    expected: dict[str, Any], register: str, prefix: str, promised: int
) -> None:
    found = numbers(SAMPLE / expected["files"][register], prefix)
    assert len(found) == expected["counts"][register] == promised


def test_there_are_six_reviews_and_every_decision_is_an_action_of_the_list(expected: dict[str, Any]) -> None:
    reviews = SAMPLE / expected["files"]["review"]
    decided = numbers(reviews, "A-")
    listed = numbers(SAMPLE / expected["files"]["action"], "A-")
    assert len(rows(reviews)) == expected["counts"]["review"] == 6
    assert decided.total() == expected["decisions"]
    assert set(decided) <= set(listed)
    assert decided[expected["planted"]["action_carried_over_in_three_reviews"]] > 3


def test_exactly_one_capa_number_is_given_twice(expected: dict[str, Any]) -> None:
    found = numbers(SAMPLE / expected["files"]["capa"], "CAPA-")
    assert [number for number, count in found.items() if count > 1] == ["CAPA-25-017"]


def test_on_time_delivery_missed_its_target_three_months_running(expected: dict[str, Any]) -> None:
    sheet = rows(SAMPLE / expected["files"]["kpi"])["2026"]
    headers, delivery = list(sheet[3]), sheet[4]
    months = headers.index("YTD") + 2  # August follows July, which follows the half-year figure
    assert delivery[0] == expected["planted"]["kpi_missed_without_capa"]
    assert all(value < delivery[headers.index("Target")] for value in delivery[months : months + 3])


def test_execution_is_neither_perfect_nor_hopeless(expected: dict[str, Any]) -> None:
    kept, due = expected["execution"]["kept"], expected["execution"]["due"]
    assert 0.62 < kept / due < 0.72
    assert 25 <= len(expected["planted"]["action_overdue"]) <= 40
