"""Searching everything: what is found, in which order, how it follows what is written, how fast it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from time import process_time

import pytest

from qms_desktop.errors import LockedError
from qms_desktop.model.bulk import write_new
from qms_desktop.model.capas import Capa
from qms_desktop.store.datafile import Store, create
from qms_desktop.store.search import HIT, SearchIndex
from qms_desktop.workflow import edit, evidence, undo

Add = Callable[..., int]


@pytest.fixture
def index(store: Store) -> Iterator[SearchIndex]:
    made = SearchIndex(store.path)
    yield made
    made.close()


def found(index: SearchIndex, words: str) -> list[str]:
    index.update()
    return [one.number for one in index.find(words, 5)]


@pytest.mark.parametrize(
    "words", ["wrong", "LAB wro", "etiq", "Étiq", "4711", "photo", "torn", "humid", "jane"]
)
def test_a_record_is_found_by_the_beginning_of_any_word_in_it(
    index: SearchIndex, store: Store, add: Add, tmp_path: Path, words: str
) -> None:
    add("person", name="Jane Smith")
    capa = add(
        "capa",
        title="Wrong label",
        number="Jane-1",
        whys=["The roll was torn"],
        description="Étiquette",
        parts={"cause": [{"sequence": 1, "cause": "Humidity"}]},
    )
    (tmp_path / "photo.jpg").write_bytes(b"label")
    with store.change("extra") as change:
        change.session.get_one(Capa, capa).extra = {"Kostenstelle": 4711}
        evidence.attach(change.session, "capa", capa, tmp_path / "photo.jpg")
    assert "Jane-1" in found(index, words)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("mueller", "Müller"), ("Müller", "Mueller"), ("muller", "Müller"), ("groesserer", "größerer"),
        ("strasse", "Straße"), ("Straße", "Strasse"), ("lodz", "Łódź"), ("soren", "Søren"),
        ("u\u0308berdruck", "Überdruckventil"), ("oeuvre", "Œuvre"), ("Feuer", "Feuer"),
    ],
)  # fmt: skip
def test_a_word_is_found_without_the_keys_for_its_accents(
    index: SearchIndex, add: Add, typed: str, stored: str
) -> None:
    add("capa", title=f"Leak at {stored}", number="C-1")
    assert found(index, typed) == ["C-1"]


def test_the_number_comes_before_the_title_and_the_title_before_the_text(
    index: SearchIndex, add: Add
) -> None:
    add("capa", title="Wrong date", number="C-1", description="See label of order 12")
    add("capa", title="Wrong label", number="C-2")
    add("capa", title="Label 7 torn", number="label 70")
    add("capa", title="Torn", number="label 7")
    assert found(index, "label 7") == ["label 7", "label 70"]
    assert found(index, "label") == ["label 7", "label 70", "C-2", "C-1"]


def test_where_the_words_stand_is_shown_from_shortly_before_them(index: SearchIndex, add: Add) -> None:
    text = (
        "The operator at cell four had printed a whole roll the evening before and mixed labels of two orders"
    )
    add("capa", title="Wrong goods", description=text)
    index.update()
    snippet = index.find("labels", 5)[0].snippet
    assert f"{HIT[0]}labels{HIT[1]} of two orders" in snippet
    assert snippet.index(HIT[0]) < 30


def test_part_of_a_compound_word_in_a_title_is_found_last(index: SearchIndex, add: Add) -> None:
    add("capa", title="Etikettenfehler", number="C-1")
    add("capa", title="Fehler im Etikett", number="C-2")
    assert found(index, "fehler") == ["C-2", "C-1"]


@pytest.mark.parametrize("words", ['"', "*", "a OR b", "NEAR(", "title:wrong", "-", "\x00", "wrong AND", "^"])
def test_signs_that_search_engines_know_are_only_signs(index: SearchIndex, add: Add, words: str) -> None:
    add("capa", title="Wrong label")
    found(index, words)


def test_what_is_changed_attached_and_taken_back_is_followed(
    index: SearchIndex, store: Store, add: Add, tmp_path: Path
) -> None:
    capa = add("capa", title="Wrong label", number="C-1")
    assert found(index, "label") == ["C-1"]
    with store.change("rename") as change:
        edit.save(change.session, "capa", {"title": "Wrong goods"}, id_=capa)
    assert found(index, "label") == []
    (tmp_path / "photo.jpg").write_bytes(b"goods")
    with store.change("attach") as change:
        evidence.attach(change.session, "capa", capa, tmp_path / "photo.jpg")
    assert found(index, "photo") == ["C-1"]
    assert change.change_set is not None
    with store.change("undo") as back:
        undo.undo(back.session, change.change_set)
    assert found(index, "photo") == []
    assert found(index, "goods") == ["C-1"]


def test_a_withdrawn_record_is_found_and_said_to_be_so(index: SearchIndex, store: Store, add: Add) -> None:
    capa = add("capa", title="Wrong label")
    with store.change("withdraw") as change:
        edit.withdraw(change.session, "capa", capa, "raised twice", date(2026, 3, 1))
    index.update()
    assert [one.withdrawn for one in index.find("label", 5)] == [True]


def test_a_busy_data_file_is_said_and_read_later(index: SearchIndex, store: Store, add: Add) -> None:
    add("capa", title="Wrong label", number="C-1")
    assert found(index, "label") == ["C-1"]
    with store.change("long") as change:
        edit.save(change.session, "capa", {"title": "Torn label", "number": "C-2"})
        change.session.connection().exec_driver_sql("PRAGMA locking_mode=EXCLUSIVE")
        change.session.flush()
    try:
        with pytest.raises(LockedError):
            index.update()
        assert [one.number for one in index.find("label", 5)] == ["C-1"]
    finally:
        with store.change("normal") as change:
            change.session.connection().exec_driver_sql("PRAGMA locking_mode=NORMAL")
            edit.save(change.session, "capa", {"title": "Third", "number": "C-3"})
    assert found(index, "label") == ["C-2", "C-1"]


def test_stopping_the_first_reading_leaves_an_index_that_a_later_one_fills(
    index: SearchIndex, add: Add
) -> None:
    add("capa", title="Wrong label", number="C-1")

    def stop(done: int, total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        index.update(stop)
    assert found(index, "label") == ["C-1"]


@pytest.mark.parametrize("words", ["l", "label", "wrong torn", "part 19999", "order 9", "zqx", "abel"])
def test_every_search_in_many_capas_answers_at_once(many: SearchIndex, words: str) -> None:
    def seconds() -> float:
        start = process_time()  # what else runs on the computer has no say
        many.find(words, 5)
        return process_time() - start

    assert min(seconds() for _ in range(5)) < 0.1


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchIndex]:
    """The index of a data file of 20,000 CAPAs."""
    with create(tmp_path_factory.mktemp("many") / "many.qms") as store:
        with store.change("many") as change:
            texts = [
                {"title": f"Wrong label on part {n}", "description": f"order {n % 977} torn"}
                for n in range(20_000)
            ]
            write_new(change.session, [Capa.unsaved(values) for values in texts])
        made = SearchIndex(store.path)
        made.update()
        yield made
        made.close()
