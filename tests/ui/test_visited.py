"""Alt+Left and Alt+Right walk through the records looked at; a form lists what links to its record."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence

from qms_desktop.ui.link_editor import LinkEditor
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.visited import Visited
from qms_desktop.ui.workspace import Workspace
from qms_desktop.workflow import edit

Add = Callable[..., int]


def at(workspace: Workspace, window: MainWindow) -> str:
    """The title of the record in the form looked at."""
    window.jobs.drain()
    assert workspace.current is not None
    assert workspace.current.in_form
    return workspace.current.form.header.title.text().split("  ")[-1].strip()


def test_back_and_forth_walk_through_the_records_looked_at(
    window: MainWindow, workspace: Workspace, add: Add
) -> None:
    places = [("capa", add("capa", title="Label")), ("person", add("person", name="Jane"))]
    places.append(("action", add("action", title="Print")))
    for place in places:
        workspace.open_record(*place)
        window.jobs.drain()
    back, forth = window.menus.actions["back"], window.menus.actions["forth"]
    assert (back.shortcut(), forth.shortcut()) == (QKeySequence("Alt+Left"), QKeySequence("Alt+Right"))
    assert not forth.isEnabled()
    back.trigger()
    assert at(workspace, window).endswith("Jane")
    back.trigger()
    assert at(workspace, window).endswith("Label")
    assert not back.isEnabled()
    forth.trigger()
    assert at(workspace, window).endswith("Jane")


def test_from_a_list_back_is_the_record_looked_at_last(
    window: MainWindow, workspace: Workspace, add: Add
) -> None:
    workspace.open_record("capa", add("capa", title="Label"))
    window.jobs.drain()
    workspace.bar.setCurrentIndex(0)
    window.menus.actions["back"].trigger()
    assert at(workspace, window).endswith("Label")


def test_who_goes_back_and_then_elsewhere_has_no_way_forth() -> None:
    visited = Visited()
    for number in (1, 2, 3):
        visited.visit(("capa", number))
    assert visited.step(-1, ("capa", 3)) == ("capa", 2)
    visited.visit(("capa", 9))
    assert not visited.can(1, ("capa", 9))
    assert visited.step(-1, ("capa", 9)) == ("capa", 2)


def test_a_form_lists_what_links_to_its_record_and_goes_there(
    window: MainWindow, workspace: Workspace, add: Add
) -> None:
    jane = add("person", name="Jane")
    add("capa", title="Label", owner=jane)
    add("capa", title="Scale", verified_by=jane)
    workspace.open_record("person", jane)
    window.jobs.drain()
    pages = workspace.go_to("person").form.pages
    table = pages.linked.table
    assert pages.tabText(pages.indexOf(pages.linked)) == "Linked from (2)"
    rows = [[table.item(row, column).text() for column in (0, 2)] for row in range(2)]  # type: ignore[union-attr]
    assert rows == [["CAPA · Owner", "Label"], ["CAPA · Verified by", "Scale"]]
    table.activated.emit(table.model().index(0, 0))
    assert at(workspace, window).endswith("Label")
    window.menus.actions["back"].trigger()
    assert at(workspace, window).endswith("Jane")


def test_an_open_form_follows_what_is_linked_and_renamed_elsewhere(
    window: MainWindow, workspace: Workspace, add: Add
) -> None:
    jane = add("person", name="Jane")
    capa = add("capa", title="Label", owner=jane)
    for name, record in (("person", jane), ("capa", capa)):
        workspace.open_record(name, record)
        window.jobs.drain()
    with workspace.desk.store.change("test") as change:
        edit.save(change.session, "action", {"title": "Print labels", "owner": jane})
        edit.save(change.session, "person", {"name": "Jane Miller"}, id_=jane)
    workspace.take_changes(change.changed)
    window.jobs.drain()
    pages = workspace.build("person").form.pages
    assert pages.tabText(pages.indexOf(pages.linked)) == "Linked from (2)"
    owner = workspace.build("capa").form.pages.fields.rows["owner"]
    assert isinstance(owner.editor, LinkEditor)
    assert owner.editor.line.text() == "Jane Miller"
    assert not owner.is_dirty


def test_the_summary_beside_the_list_leads_to_linked_records(
    window: MainWindow, workspace: Workspace, add: Add
) -> None:
    jane = add("person", name="Jane <b> & Co")
    add("capa", title="Label", owner=jane)
    tab = workspace.go_to("capa")
    window.jobs.drain()
    assert f'<a href="person/{jane}"' in tab.detail.body.text()
    assert "Jane &lt;b&gt; &amp; Co" in tab.detail.body.text()
    tab.detail.body.linkActivated.emit(f"person/{jane}")
    assert at(workspace, window).startswith("Jane")


def test_where_nothing_links_there_is_no_such_page(
    window: MainWindow, workspace: Workspace, add: Add
) -> None:
    workspace.open_record("person", add("person", name="Jane"))
    window.jobs.drain()
    pages = workspace.go_to("person").form.pages
    assert not pages.isTabVisible(pages.indexOf(pages.linked))
