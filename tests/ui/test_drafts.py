"""Drafts: what was typed and not saved outlives the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from qms_desktop.errors import OutputError
from qms_desktop.ui.drafts import Draft, Drafts, draft_key


@pytest.fixture
def drafts(tmp_path: Path) -> Drafts:
    return Drafts(tmp_path, tmp_path / "quality.qms")


def test_a_draft_is_there_again_after_a_restart(drafts: Drafts, tmp_path: Path) -> None:
    drafts.keep("capa:3", {"title": "Wrong la"}, {"reading": [{"period": "2026-03"}]})
    again = Drafts(tmp_path, tmp_path / "quality.qms").get("capa:3")
    assert again is not None
    assert (again.values, again.parts) == ({"title": "Wrong la"}, {"reading": [{"period": "2026-03"}]})


def test_drafts_of_two_data_files_do_not_mix(drafts: Drafts, tmp_path: Path) -> None:
    drafts.keep("capa:3", {"title": "Wrong la"}, {})
    assert Drafts(tmp_path, tmp_path / "other.qms").get("capa:3") is None


def test_the_name_of_the_file_tells_nothing_of_the_organisation(drafts: Drafts) -> None:
    assert "quality" not in drafts.path.name


def test_a_draft_that_was_discarded_is_gone(drafts: Drafts, tmp_path: Path) -> None:
    drafts.keep(draft_key("capa", None), {"title": "x"}, {})
    drafts.discard("capa:new")
    assert Drafts(tmp_path, tmp_path / "quality.qms").keys() == []


@pytest.mark.parametrize("content", ["", "{", "[]", '{"capa:1": {"nonsense": 1}}', "\x00\x01"])
def test_a_damaged_drafts_file_is_set_aside_and_the_window_opens(
    drafts: Drafts, tmp_path: Path, content: str
) -> None:
    drafts.path.parent.mkdir(parents=True)
    drafts.path.write_text(content, encoding="utf-8")
    again = Drafts(tmp_path, tmp_path / "quality.qms")
    assert again.keys() == []
    assert again.path.with_suffix(".unreadable").read_text(encoding="utf-8") == content
    again.keep("capa:1", {"title": "x"}, {})


def test_a_draft_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("a file stands in the way", encoding="utf-8")
    blocked = Drafts(tmp_path, tmp_path / "quality.qms")
    with pytest.raises(OutputError, match="still in the window"):
        blocked.keep("capa:1", {"title": "x"}, {})


def test_the_time_of_an_older_draft_names_its_day() -> None:
    assert Draft("2020-01-31T14:02:00+00:00").time == "2020-01-31 14:02"
