"""The scaffolding of every report, read back from the PDF."""

from __future__ import annotations

import base64
import subprocess
import sys
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader
from reportlab.graphics.shapes import Drawing

from qms_desktop.charts.palette import Sign
from qms_desktop.errors import OutputError
from qms_desktop.model.organisation import Organisation
from qms_desktop.reports.document import Document
from qms_desktop.reports.ledger import Column
from qms_desktop.reports.paper import Identity
from qms_desktop.reports.typesetting import Marked

HOSTILE = (
    "R&D < 5 %",
    "<b>bold</b>",
    "<script>alert(1)</script>",
    "&#x110000;",
    '<img src="/etc/hostname">',
    "<onDraw name=x>",
    "<para><font color=\"[[[getattr(pow,Word('__globals__'))['os'].system('touch x')]]]\">x</font></para>",
    "&amp; &nbsp; <br/> </para>",
)


def _document(
    organisation: Organisation | None = None, title: str = "Title", *, wide: bool = False
) -> Document:
    found = organisation or Organisation("Tarnholt Precision GmbH")
    identity = Identity("Register", title, found, date(2026, 11, 22), "REG-1", "3", "Printed on 2026-11-22")
    return Document(identity, wide=wide)


def _read(document: Document) -> PdfReader:
    return PdfReader(BytesIO(document.render()))


def _text(reader: PdfReader) -> str:
    return "\n".join(page.extract_text() for page in reader.pages)


def _flat(text: str) -> str:
    return "".join(text.split())


def test_every_page_carries_number_revision_stamp_and_page_x_of_y() -> None:
    document = _document()
    document.table([Column("No")], [[str(count)] for count in range(150)])
    reader = _read(document)
    pages = len(reader.pages)
    assert pages > 2
    for number, page in enumerate(reader.pages, start=1):
        text = page.extract_text()
        assert f"Page {number} of {pages}" in text
        assert "QMS-REG-1 · revision 3" in text
        assert "Printed on 2026-11-22" in text
        assert "Tarnholt Precision GmbH" in text


def test_the_pages_are_compressed_and_their_numbers_are_not() -> None:
    document = _document()
    document.prose("A line. " * 200)
    (page,) = _read(document).pages
    resources: Any = page["/Resources"]
    (number,) = resources["/XObject"].values()
    contents: Any = page["/Contents"].get_object()
    assert "/Filter" not in number.get_object()
    assert contents["/Filter"] == ["/FlateDecode"]


def test_the_properties_name_title_organisation_and_the_papers_own_day() -> None:
    metadata = _read(_document()).metadata
    assert metadata is not None
    assert metadata.title == "QMS-REG-1 Title"
    assert metadata.author == "Tarnholt Precision GmbH"
    assert metadata.creation_date_raw == "D:20261122000000Z"


@pytest.mark.parametrize("lines", range(40, 48))
def test_the_caption_of_a_table_stands_on_the_page_where_its_table_begins(lines: int) -> None:
    document = _document()
    for _ in range(lines):
        document.prose("Line")
    document.caption("Overdue actions, 2026")
    document.table([Column("No"), Column("Action")], [["A-1", "Print labels"], ["A-2", "Weigh boxes"]])
    pages = [page.extract_text() for page in _read(document).pages]
    assert [("Overdue actions, 2026" in page) for page in pages] == [("A-1" in page) for page in pages]


def test_headings_are_bookmarks_on_their_own_page() -> None:
    document = _document()
    document.heading("First <b>")
    document.table([Column("No")], [[str(count)] for count in range(80)])
    document.heading("Second")
    document.heading("Below", 1)
    reader = _read(document)
    first, second, below = reader.outline
    assert isinstance(below, list)
    assert not isinstance(first, list)
    assert not isinstance(second, list)
    assert first.title == "First <b>"
    assert reader.get_destination_page_number(first) == 0
    assert reader.get_destination_page_number(second) == len(reader.pages) - 1
    assert [entry.title for entry in below if not isinstance(entry, list)] == ["Below"]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_is_printed_literally_wherever_it_stands(hostile: str) -> None:
    document = _document(Organisation(hostile), hostile)
    document.title_block([(hostile, hostile)])
    document.heading(hostile)
    document.prose(hostile)
    document.note(hostile)
    document.table([Column(hostile)], [[hostile], [hostile + " ≤"]])
    document.boxes([[[(hostile, hostile)]]])
    document.signatures([hostile])
    printed = _flat(_text(_read(document)))
    assert printed.count(_flat(hostile)) >= 9


def test_the_header_is_repeated_on_each_page_and_no_row_is_lost_or_doubled() -> None:
    document = _document()
    document.table([Column("Running number"), Column("What")], [[f"A-{n:04}", "x"] for n in range(450)])
    reader = _read(document)
    for page in reader.pages:
        assert page.extract_text().count("Running number") == 1
    printed = [word for word in _text(reader).split() if word.startswith("A-")]
    assert printed == [f"A-{n:04}" for n in range(450)]


def test_a_5000_word_cell_splits_over_pages_and_keeps_every_word() -> None:
    document = _document()
    words = [f"w{count}" for count in range(5000)]
    document.table([Column("No"), Column("Text"), Column("Owner")], [["1", " ".join(words), "Jane"]])
    reader = _read(document)
    assert len(reader.pages) > 4
    assert [word for word in _text(reader).split() if word in set(words)] == words


def test_a_40000_word_minute_splits_over_pages_and_keeps_every_word() -> None:
    document = _document()
    words = [f"w{count}" for count in range(40_000)]
    document.prose(" ".join(words))
    found = _text(_read(document)).split()
    known = set(words)
    assert [word for word in found if word in known] == words


def test_a_word_longer_than_its_cell_or_page_is_broken_not_cut() -> None:
    document = _document()
    document.table([Column("No"), Column("Text")], [["1", "q" * 4000], ["2", "Ж" * 900 + "→"]])
    document.prose("y" * 3000)
    text = _text(_read(document))
    assert text.count("q") == 4000
    assert text.count("Ж") == 900
    assert text.count("y") >= 3000


def test_line_breaks_of_the_user_are_kept() -> None:
    document = _document()
    document.prose("first line\nsecond line\n\nfourth line")
    lines = _text(_read(document)).splitlines()
    assert {"first line", "second line", "fourth line"} <= {line.strip() for line in lines}


def test_other_alphabets_are_printed_and_can_be_found() -> None:
    text = "Zażółć Ωμέγα Велико Việt ≤ → ✓"
    document = _document()
    document.prose(text)
    document.table([Column("x")], [[text]])
    printed = _text(_read(document))
    assert printed.count(text) == 2
    assert "Could not be printed" not in printed


def test_what_cannot_be_printed_is_named_at_the_end_of_the_document() -> None:
    document = _document()
    document.prose("漢")
    document.table([Column("x")], [["😀"], ["\x00"]])
    text = _flat(_text(_read(document)))
    assert "Couldnotbeprintedandstandas" in text
    assert "U+6F22cjkunifiedideograph" in text
    assert "U+1F600grinningface" in text
    assert "U+0000" in text


def test_words_drawn_in_a_chart_are_named_too() -> None:
    from qms_desktop.charts.bars import Bar, pareto

    document = _document()
    document.chart(pareto([Bar("漢 process", 3)]), "Pareto", ["漢 process"])
    assert "U+6F22" in _text(_read(document))


def test_a_lone_surrogate_does_not_stop_the_printer() -> None:
    document = _document(Organisation("A\ud800"), "B\udfff")
    document.heading("C\ud800")
    document.prose("D\ud800")
    assert "U+D800" in _text(_read(document))


def _full() -> bytes:
    picture = BytesIO()
    Image.new("RGB", (60, 20), "navy").save(picture, "PNG")
    document = _document(Organisation("Ä & B", picture.getvalue()), wide=True)
    document.title_block([("Period", "2026")])
    document.heading("One")
    document.table([Column("No"), Column("Text")], [[str(n), "≤ text " * 30] for n in range(40)])
    return document.render()


def test_the_same_input_gives_the_same_bytes_in_this_process() -> None:
    assert _full() == _full()


def test_the_same_input_gives_the_same_bytes_in_another_process() -> None:
    code = (
        "import sys; from datetime import date; from qms_desktop.model.organisation import Organisation; "
        "from qms_desktop.reports.document import Document; from qms_desktop.reports.paper import Identity; "
        "d = Document(Identity('Register', 'T', Organisation('O'), date(2026, 1, 1), 'N')); "
        "d.heading('H'); d.prose('Text ≤ 漢'); sys.stdout.buffer.write(d.render())"
    )
    runs = {
        subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout for _ in range(2)
    }
    assert len(runs) == 1


def test_the_logo_is_drawn_on_the_page() -> None:
    assert b"/Image" in _full()


@pytest.mark.parametrize("logo", [b"no picture", b"\x89PNG\r\n\x1a\n", base64.b64decode("R0lGODlhAQ==")])
def test_a_logo_that_is_no_picture_is_refused_in_one_sentence(logo: bytes) -> None:
    with pytest.raises(OutputError, match="logo is no PNG or JPEG picture; nothing was printed"):
        _document(Organisation("O", logo)).render()


def test_pages_are_told_as_they_are_laid_out_and_can_be_stopped() -> None:
    document = _document()
    document.table([Column("No")], [[str(count)] for count in range(500)])
    seen: list[int] = []
    document.render(seen.append)
    assert seen[:3] == [1, 2, 3]
    assert len(seen) > 5


def test_stopping_leaves_at_the_page_where_it_was_asked() -> None:
    class StoppedError(Exception):
        pass

    def stop(page: int) -> None:
        if page == 3:
            raise StoppedError

    document = _document()
    document.table([Column("No")], [[str(count)] for count in range(500)])
    with pytest.raises(StoppedError):
        document.render(stop)


_LONG = ("word " * 9000, "q" * 20_000, "漢" * 9000, "слово → " * 600, "\n" * 1500, "a\n\n" * 400, " ")


@pytest.mark.parametrize(
    "text", _LONG, ids=["words", "word", "no-glyphs", "two-faces", "breaks", "lines", "blank"]
)
def test_a_text_of_any_length_and_kind_can_stand_anywhere(text: str) -> None:
    document = _document(Organisation(text), text)
    document.title_block([(text, Marked(Sign.MISSED, text))])
    document.heading(text)
    document.heading(text, 1)
    document.stress(text)
    document.table([Column("No"), Column("Text", right=True)], [["1", text], [text, Marked(Sign.MET, text)]])
    document.boxes([[[("Inputs", text)], [("Outputs", "short")]]])
    document.charts([(text, Marked(Sign.MET, text), Drawing(200, 100))])
    document.signatures([text])
    assert len(_read(document).pages) >= 1


def test_what_cannot_be_printed_is_named_in_a_long_text_too() -> None:
    document = _document()
    document.prose("漢" * 3000)
    document.table([Column("x")], [["字" * 3000]])
    text = _text(_read(document))
    assert text.count("�") >= 6000
    assert "U+6F22" in text
    assert "U+5B57" in text


def test_a_box_with_too_much_text_for_a_page_is_listed_instead() -> None:
    document = _document(wide=True)
    document.boxes([[[("Inputs", "word " * 5000)], [("Outputs", "short")]]])
    assert _text(_read(document)).split().count("word") == 5000


def test_an_empty_document_is_one_page() -> None:
    assert len(_read(_document()).pages) == 1


def test_a_register_of_thousands_of_rows_takes_time_in_proportion() -> None:
    def pages(rows: int) -> int:
        document = _document(wide=True)
        document.table([Column("No"), Column("Text")], [[str(n), "a short text"] for n in range(rows)])
        calls: list[int] = []
        document.render(calls.append)
        return len(calls)

    assert pages(2000) == pytest.approx(10 * pages(200), rel=0.15)


@pytest.mark.parametrize("lines", range(44, 60))
def test_a_heading_never_stands_at_the_foot_of_a_page_without_what_it_heads(lines: int) -> None:
    document = _document()
    document.prose("\n".join(["Text"] * lines))
    document.heading("c3 Processes")
    document.caption("Processes, 2026")
    document.table([Column("No")], [[str(count)] for count in range(40)])
    (page,) = [text for one in _read(document).pages if "c3 Processes" in (text := one.extract_text())]
    assert "Processes, 2026" in page
