"""Pareto, ageing, stages and the process map, read back from their drawings."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.graphics.shapes import Drawing, Group, Polygon, PolyLine, Rect, Shape, String

from qms_desktop.charts.bars import Bar, ageing, pareto
from qms_desktop.charts.palette import LIGHT, Sign
from qms_desktop.charts.process_map import MapBox, lay_out, process_map
from qms_desktop.charts.stages import stage_strip


def _shapes(group: Group) -> Iterator[Shape]:
    for item in group.contents:
        if isinstance(item, Group):
            yield from _shapes(item)
        elif isinstance(item, Shape):
            yield item


def _texts(drawing: Drawing) -> list[str]:
    return [shape.text for shape in _shapes(drawing) if isinstance(shape, String)]


def _place(drawing: Drawing, text: str) -> tuple[float, float]:
    found = next(s for s in _shapes(drawing) if isinstance(s, String) and s.text == text)
    return found.x, found.y


def test_a_pareto_starts_with_the_largest_and_cumulates_to_all() -> None:
    drawing = pareto([Bar("Milling", 3), Bar("Turning", 9), Bar("Packing", 6)], height=160)
    assert _place(drawing, "Turning")[0] < _place(drawing, "Packing")[0] < _place(drawing, "Milling")[0]
    line = next(s for s in _shapes(drawing) if isinstance(s, PolyLine))
    heights = list(line.points)[1::2]
    assert heights == sorted(heights)
    assert heights[-1] == 160 - 18


def test_the_line_of_shares_strikes_no_amount_out() -> None:
    shapes = list(_shapes(pareto([Bar("Milling", 3), Bar("Turning", 9), Bar("Packing", 6)])))
    line = next(at for at, one in enumerate(shapes) if isinstance(one, PolyLine))
    amounts = [at for at, one in enumerate(shapes) if isinstance(one, String) and one.text in ("3", "9", "6")]
    over = [at for at in amounts if isinstance(shapes[at - 1], Rect)]  # on a ground of its own
    assert len(over) == 3
    assert min(over) > line


def test_what_exceeds_the_pareto_is_one_bar_and_nothing_is_lost() -> None:
    drawing = pareto([Bar(f"P{index}", 2) for index in range(12)], most=8)
    assert "5 others" in _texts(drawing)
    assert "10" in _texts(drawing)


def test_classes_without_amount_are_no_bars_and_an_empty_pareto_is_drawn() -> None:
    assert "Milling" not in _texts(pareto([Bar("Milling", 0)]))
    assert "100 %" not in _texts(pareto([]))


def test_ageing_names_every_class_with_its_count_and_sign() -> None:
    drawing = ageing([Bar("1-7 days", 4, Sign.AT_RISK), Bar("over a year", 0, Sign.MISSED)])
    assert {"1-7 days", "4", "over a year", "0"} <= set(_texts(drawing))
    assert any(isinstance(s, Polygon) and s.fillColor == LIGHT.at_risk for s in _shapes(drawing))


def _chain() -> list[MapBox]:
    return [
        MapBox("PR-05", "Dispatch", "core", Sign.MET),
        MapBox("PR-03", "Sales", "core", Sign.MET, feeds=("PR-04",)),
        MapBox("PR-04", "Production", "core", Sign.MISSED, open_capas=2, feeds=("PR-05",)),
        MapBox("PR-01", "Leadership", "management", Sign.NO_DATA),
        MapBox("PR-09", "Maintenance", "support", Sign.AT_RISK, open_capas=1),
    ]


def test_the_map_puts_management_above_the_core_chain_left_to_right_and_support_below() -> None:
    drawing = process_map(_chain())
    assert _place(drawing, "Leadership")[1] > _place(drawing, "Sales")[1] > _place(drawing, "Maintenance")[1]
    across = [_place(drawing, name)[0] for name in ("Sales", "Production", "Dispatch")]
    assert across == sorted(across)


def test_each_box_carries_its_kpi_sign_in_words_and_its_open_capas() -> None:
    texts = _texts(process_map(_chain()))
    assert {"KPI missed", "2 open CAPAs", "KPI at risk", "1 open CAPA", "no KPI data"} <= set(texts)


def test_processes_that_feed_each_other_in_a_circle_are_all_drawn() -> None:
    circle = [
        MapBox("A", "First", "core", Sign.MET, feeds=("B",)),
        MapBox("B", "Second", "core", Sign.MET, feeds=("A",)),
        MapBox("C", "Self", "core", Sign.MET, feeds=("C", "gone")),
    ]
    assert {"First", "Second", "Self"} <= set(_texts(process_map(circle)))


def test_a_process_of_unknown_kind_stands_in_a_band_of_its_own() -> None:
    assert "Not placed yet" in _texts(process_map([MapBox("PR-1", "Stray", "", Sign.MET)]))


def test_a_chain_longer_than_a_row_goes_on_below_within_the_sheet() -> None:
    boxes = [
        MapBox(f"P{index}", f"Step {index}", "core", Sign.MET, feeds=(f"P{index + 1}",))
        for index in range(16)
    ]
    drawing = process_map(boxes, per_row=7)
    places = [(s.x, s.y, s.width, s.height) for s in _shapes(drawing) if isinstance(s, Rect)]
    assert all(
        x >= 0 and y >= 0 and x + wide <= 760 and y + high <= drawing.height for x, y, wide, high in places
    )


def test_the_stages_reached_are_filled_and_the_newest_is_bold() -> None:
    drawing = stage_strip([("Open", True), ("Contained", True), ("Analysed", False)])
    fonts = {s.text: s.fontName for s in _shapes(drawing) if isinstance(s, String)}
    assert fonts["Contained"].endswith("Bold")
    assert not fonts["Open"].endswith("Bold")
    assert _texts(stage_strip([])) == []


def _map_of_links() -> list[MapBox]:
    return [
        MapBox("M", "Leading", "management", Sign.MET, feeds=("C3",)),
        MapBox("C1", "Sales", "core", Sign.MET, feeds=("C2", "C3")),
        MapBox("C2", "Making", "core", Sign.MET, feeds=("C3",)),
        MapBox("C3", "Packing", "core", Sign.MET, feeds=("C1", "gone")),
    ]


def test_every_link_between_processes_on_the_map_has_its_way() -> None:
    layout = lay_out(_map_of_links(), 760)
    ways = {(route.giver, route.receiver) for route in layout.routes}
    assert ways == {("M", "C3"), ("C1", "C2"), ("C1", "C3"), ("C2", "C3"), ("C3", "C1")}


def test_a_link_ends_on_the_edges_of_its_boxes() -> None:
    layout = lay_out(_map_of_links(), 760)
    for route in layout.routes:
        for (x, y), number in ((route.points[0], route.giver), (route.points[-1], route.receiver)):
            place = layout.places[number]
            assert place.x <= x <= place.x + place.width
            assert place.y <= y <= place.top


def test_every_box_of_the_map_answers_by_its_number() -> None:
    hits = process_map(_map_of_links()).hits
    assert {hit.key for hit in hits} == {"M", "C1", "C2", "C3"}
    assert next(hit for hit in hits if hit.key == "C1").words == "C1 Sales\nKPIs met, no open CAPA"
