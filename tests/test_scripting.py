"""The blocks of docs/scripting.md run as they stand there, one after the other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from qms_desktop.model.capas import Capa, Severity
from qms_desktop.model.kpis import Direction, Kpi, Reading, ReadingState
from qms_desktop.model.trail import ChangeSet
from qms_desktop.store.datafile import create, open_file

GUIDE = Path(__file__).parents[1] / "docs" / "scripting.md"


def test_every_block_of_the_guide_does_what_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    with create(Path("quality.qms")) as store, store.change("set up") as change:
        good = {"direction": Direction.HIGHER, "target": 95.0}
        change.session.add_all(
            [Kpi(name="On time", number="KPI-01", **good), Kpi(name="Scrap", number="KPI-02")]
        )
        change.session.add(Kpi(name="Complaints", number="KPI-03"))
    blocks = re.findall(r"```python\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) == 3
    for number, block in enumerate(blocks):
        exec(compile(block, f"scripting.md, block {number + 1}", "exec"), {})  # noqa: S102 - it is our own guide
    with open_file(Path("quality.qms"), read_only=True) as store, store.read() as session:
        readings = {row.kpi: (row.value, row.state) for row in session.scalars(select(Reading))}
        raised = session.scalars(select(Capa.title).where(Capa.severity == Severity.MAJOR)).all()
        names = set(session.scalars(select(ChangeSet.who)))
    assert readings == {id_: (value, ReadingState.LOCKED) for id_, value in ((1, 94.2), (2, 2.4), (3, 8.0))}
    assert raised == ["Late deliveries of the new supplier"]
    assert "month-end script" in names
    told = capsys.readouterr().out
    assert "2 readings are locked" in told
    assert "'due': 0" in told
    assert len(PdfReader("Review.pdf").pages) > 1
