"""Which face draws which character."""

from __future__ import annotations

from qms_desktop.charts.typeface import (
    BOLD,
    REGULAR,
    SYMBOLS,
    drawable,
    fitted,
    font_files,
    runs,
    text_width,
    undrawable,
    wrapped,
)


def test_latin_greek_cyrillic_and_vietnamese_are_drawn_in_the_text_face() -> None:
    text = "Zażółć Ωμέγα Велико Việt Müller"
    assert runs(text) == [(REGULAR, text)]
    assert runs(text, BOLD) == [(BOLD, text)]


def test_a_letter_sent_in_two_parts_is_drawn_as_one() -> None:
    assert drawable("Vie\u0302\u0323t") == "Việt"


def test_signs_that_the_text_face_lacks_come_from_the_other() -> None:
    assert runs("a ≤ 5 → ok") == [
        (REGULAR, "a "),
        (SYMBOLS, "≤"),
        (REGULAR, " 5 "),
        (SYMBOLS, "→"),
        (REGULAR, " ok"),
    ]


def test_what_no_face_can_draw_is_replaced_visibly_and_named() -> None:
    assert drawable("漢😀ש\x00\ud800") == "�����"
    assert undrawable(["a漢b", "😀", "plain"]) == ["漢", "😀"]


def test_characters_without_ink_leave_no_trace() -> None:
    assert drawable("pass\u200b\u202e\ufeffed") == "passed"


def test_figures_are_of_one_width_so_that_columns_of_numbers_line_up() -> None:
    assert len({round(text_width(digit), 6) for digit in "0123456789"}) == 1


def test_a_text_is_shortened_to_its_room_with_an_ellipsis() -> None:
    short = fitted("Purchasing and supplier control", 60, size=7)
    assert short.endswith("…")
    assert text_width(short, size=7) <= 60
    assert fitted("Turning", 60, size=7) == "Turning"


def test_a_name_is_wrapped_at_its_words_and_shortened_on_its_last_line() -> None:
    lines = wrapped("Purchasing and supplier control of castings", 60, 2, size=7)
    assert lines[0] == "Purchasing and"
    assert lines[1].startswith("supplier")
    assert lines[1].endswith("…")


def test_the_fonts_are_small_enough_to_ship_and_come_with_their_licences() -> None:
    assert sum(file.stat().st_size for file in font_files()) < 3_000_000
    assert {file.name for file in font_files()[0].parent.glob("*.txt")} == {
        "NotoSans-OFL.txt",
        "DejaVuSans-LICENSE.txt",
    }
