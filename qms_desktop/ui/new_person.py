"""Adds somebody to People where a name is typed that is not there yet."""

from __future__ import annotations

from qms_desktop.catalogue import titled
from qms_desktop.insight.rows import Ref, refs
from qms_desktop.model.people import Person
from qms_desktop.model.trail import Changed
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit


def add_person(store: Store, name: str) -> tuple[Ref, Changed]:
    """Return the person of a name, added as a change of its own, and the keys of what changed.

    Nothing changes where somebody is called so by now.

    Raises:
        QmsError: the data file can't be written.
    """
    with store.read() as session:
        known = [ref for ref in refs(session, "person", name) if ref.title.casefold() == name.casefold()]
    if known:
        return known[0], {}
    with store.change(titled("added {0:label} “{1}”", Person.label, name)) as change:
        person = edit.save(change.session, "person", {"name": name})
        added = Ref(person.id, person.number, name)
    return added, change.changed
