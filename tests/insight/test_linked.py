"""What links to a record: directly, by a child row, from whichever field."""

from __future__ import annotations

from qms_desktop.insight.linked import links_to
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit


def test_everything_that_names_a_person_is_found_by_its_field(store: Store) -> None:
    with store.change("set up") as change:
        session = change.session
        jane = edit.save(session, "person", {"name": "Jane"}).id
        edit.save(session, "capa", {"title": "Label", "owner": jane, "verified_by": jane, "number": "C"})
        for number in "AB":
            edit.save(session, "action", {"title": "Print", "owner": jane, "number": number})
        invited = {"attendance": [{"person": jane}]}
        edit.save(session, "review", {"title": "Review", "number": "R"}, parts=invited)
        gone = edit.save(session, "action", {"title": "Gone", "owner": jane}).id
        edit.withdraw(session, "action", gone, "raised twice", change.session.info["now"].date())
    with store.read() as session:
        found = links_to(session, "person", jane, limit=1)
    assert [(one.register, one.field, one.total, one.refs[0].number) for one in found] == [
        ("capa", "owner", 1, "C"),
        ("capa", "verified_by", 1, "C"),
        ("action", "owner", 2, "B"),
        ("review", "person", 1, "R"),
    ]


def test_a_process_is_linked_by_those_that_feed_it_but_not_by_its_own_rows(store: Store) -> None:
    with store.change("set up") as change:
        packing = edit.save(change.session, "process", {"name": "Packing"}).id
        feeds = {"feed": [{"receiver": packing, "what": "parts"}]}
        edit.save(change.session, "process", {"name": "Turning", "number": "T"}, parts=feeds)
    with store.read() as session:
        assert [one.refs[0].number for one in links_to(session, "process", packing)] == ["T"]
