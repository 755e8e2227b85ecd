"""Every oddity of real registers, a workbook each: header, register, columns and rows as they truly are."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from benchmarks.import_cases import CASES, Case
from benchmarks.import_score import score, write
from benchmarks.import_text import cases
from qms_desktop.store.datafile import Store


@pytest.mark.parametrize("case", [*CASES, *cases()], ids=lambda case: case.name)
def test_an_odd_register_is_read_as_a_careful_person_would(case: Case, store: Store, tmp_path: Path) -> None:
    path = tmp_path / "registers.xlsx"
    write(case, path)
    with store.read() as session:
        assert list(score(session, case, path, Counter(), Counter())) == []
