"""What a frozen copy ships is listed with its licences."""

from __future__ import annotations

from importlib.metadata import version

from installer.licences import licence_list


def test_every_shipped_package_is_listed_with_its_version_and_licence() -> None:
    text = licence_list()
    for package in ("SQLAlchemy", "openpyxl", "reportlab", "PySide6_Essentials"):
        start = text.index(f"{package} {version(package)}\nLicence: ")
        assert text[start:].splitlines()[1] != "Licence: "


def test_the_texts_that_the_licences_of_qt_and_fonts_ask_for_are_there() -> None:
    text = licence_list()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "SIL OPEN FONT LICENSE" in text
    assert "Permission is hereby granted" in text
