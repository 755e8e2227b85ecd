"""An export that is cancelled on the way leaves what stood there, and nothing of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from qms_desktop.exchange.export_csv import export_csv
from qms_desktop.exchange.export_workbook import export_workbook
from qms_desktop.exchange.json_document import export_json
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit

Tick = Callable[[], object]
EXPORTS: dict[str, Callable[[Session, Path, Tick], object]] = {
    "xlsx": lambda session, path, tick: export_workbook(
        session, path, ["capa"], date(2026, 11, 22), tick=tick
    ),
    "csv": lambda session, path, tick: export_csv(session, path, "capa", tick=tick),
    "json": export_json,
}


class UnwantedError(Exception):
    """The user wants no more of it."""


@pytest.mark.parametrize("ending", EXPORTS)
def test_cancelled_at_any_moment_it_leaves_the_file_that_stood_there(
    store: Store, tmp_path: Path, ending: str
) -> None:
    with store.change("test") as change:
        edit.save(change.session, "capa", {"title": "Wrong label"})
    path = tmp_path / f"all.{ending}"
    path.write_text("as it was", encoding="utf-8")
    asked: list[int] = []
    with store.read() as session:
        EXPORTS[ending](session, tmp_path / f"whole.{ending}", lambda: asked.append(1))
    moments = sorted({0, len(asked) // 2, len(asked) - 1})
    for moment in moments:
        left = moment

        def tick() -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise UnwantedError

        with store.read() as session, pytest.raises(UnwantedError):
            EXPORTS[ending](session, path, tick)
        assert path.read_text(encoding="utf-8") == "as it was"
    assert sorted(one.name for one in tmp_path.iterdir() if ending in one.name) == [
        f"all.{ending}",
        f"whole.{ending}",
    ]
