"""The window shows the drawing that paper carries."""

from __future__ import annotations

import gc
from collections import Counter
from typing import cast
from xml.dom.minidom import Node, Text, parseString

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QFontDatabase, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from qms_desktop.charts.palette import DARK, LIGHT, Palette, Sign
from qms_desktop.charts.run_chart import RunPoint, run_chart
from qms_desktop.charts.sparkline import sparkline
from qms_desktop.charts.strokes import label, sheet
from qms_desktop.charts.svg import to_svg
from qms_desktop.charts.typeface import BOLD, font_files


def _chart(palette: Palette = LIGHT) -> bytes:
    points = [RunPoint(f"2026-0{month}", 90.0 + month, Sign.MET, target=93.0) for month in range(1, 7)]
    return to_svg(run_chart(points, unit="%", palette=palette, filled=True), "On-time delivery")


def _painted(svg: bytes) -> QImage:
    renderer = QSvgRenderer(QByteArray(svg))
    assert renderer.isValid()
    image = QImage(renderer.defaultSize() * 3, QImage.Format.Format_ARGB32)
    image.fill(QColor("magenta"))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.usefixtures("qtbot")
def test_qt_has_the_typefaces_that_the_drawing_names() -> None:
    families = set()
    for file in font_files():
        families.update(QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file))))
    assert {"Noto Sans", "DejaVu Sans"} <= families
    assert b"font-family: Noto Sans" in _chart()


def test_the_dark_drawing_is_dark_in_qt_and_has_no_black_blots(qtbot: QtBot) -> None:
    colours = _colours(_painted(_chart(DARK)))
    assert "#16191d" in colours
    assert "#4cc36f" in colours
    assert "#000000" not in colours


def test_both_palettes_draw_their_very_colours(qtbot: QtBot) -> None:
    assert {"#ffffff", "#1b7a3d", "#1f5fbf"} <= _colours(_painted(_chart(LIGHT)))


def test_a_hostile_name_is_text_in_the_drawing_and_nothing_else() -> None:
    drawing = sheet(100, 20, LIGHT)
    hostile = '<script href="x">&amp;\x00\x01 fill: None'
    drawing.add(label(0, 5, hostile, LIGHT.text, font=BOLD))
    document = parseString(to_svg(drawing, hostile))  # noqa: S318 - our own output
    assert not document.getElementsByTagName("script")
    drawn = "".join(cast("Text", node.firstChild).data for node in document.getElementsByTagName("text"))
    assert drawn == '<script href="x">&amp;�� fill: None'


def test_the_same_drawing_gives_the_same_bytes() -> None:
    assert _chart() == _chart()


def test_a_dashed_line_stays_dashed_and_the_next_one_is_solid() -> None:
    svg = _chart()
    solid = [line for line in svg.splitlines() if b"<polyline" in line and b"dasharray" not in line]
    assert solid
    assert b"rgb(" not in svg
    assert b"fill: None" not in svg


def test_no_node_of_a_drawing_lives_on() -> None:
    gc.collect()
    gc.disable()
    try:
        assert b"<svg" in to_svg(sparkline([1.0, 2.0, 3.0], Sign.MET, target=2.0, palette=LIGHT), "On time")
        living = Counter(type(one).__name__ for one in gc.get_objects() if isinstance(one, Node))
    finally:
        gc.enable()
    assert living == {}
