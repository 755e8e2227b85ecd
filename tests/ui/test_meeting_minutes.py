"""What was said in a meeting stays as typed until the data file has it."""

from __future__ import annotations

from qms_desktop.model.reviews import Topic
from qms_desktop.ui.meeting_agenda import TOPICS
from qms_desktop.ui.meeting_minutes import Minutes
from qms_desktop.ui.meeting_work import Said

NOTHING = dict.fromkeys(TOPICS, Said())


def test_what_is_not_saved_stays_while_what_is_stored_is_followed() -> None:
    minutes = Minutes()
    minutes.note(Topic.RISKS, Said("typed just now"))
    minutes.follow({**NOTHING, Topic.RISKS: Said("stored"), Topic.AUDITS: Said("also stored")})
    assert minutes[Topic.RISKS].discussion == "typed just now"
    assert minutes[Topic.AUDITS].discussion == "also stored"


def test_what_was_saved_gives_way_to_what_is_stored() -> None:
    minutes = Minutes()
    minutes.note(Topic.RISKS, Said("typed"))
    assert minutes.take_unsaved() == {Topic.RISKS: Said("typed")}
    minutes.follow({**NOTHING, Topic.RISKS: Said("stored")})
    assert minutes[Topic.RISKS].discussion == "stored"


def test_what_a_save_refuses_is_unsaved_again_and_comes_back_from_a_draft() -> None:
    minutes = Minutes()
    minutes.note(Topic.RISKS, Said(conclusion="accepted"))
    minutes.refuse(minutes.take_unsaved())
    again = Minutes()
    again.restore(minutes.raw())
    assert minutes.is_unsaved
    assert again.take_unsaved() == {Topic.RISKS: Said(conclusion="accepted")}
