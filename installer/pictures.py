"""`make pictures`: screens and papers shown in README and guide, and the guide's list of keys, made anew."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2  # type: ignore[import-untyped]  # ships no types
from PIL import Image
from PySide6.QtCore import QCoreApplication

from qms_desktop.catalogue import LANGUAGES
from qms_desktop.demo import run_demo
from qms_desktop.resources import guide_name
from qms_desktop.ui.keys import as_markdown
from qms_desktop.ui.language import speak

IMAGES = Path(__file__).parents[1] / "docs" / "images"
GUIDES = Path(__file__).parents[1] / "resources" / "guide"
SCREENS = {
    "home-light.png": "home.png",
    "capa-light.png": "capa.png",
    "capa-form-dark.png": "capa-form-dark.png",
    "kpi-form-light.png": "kpi-form.png",
    "import-preview-light.png": "import-preview.png",
    "meeting-light.png": "meeting.png",
}
PAPERS = ("review", "kpis", "process-map", "capa")


def main() -> int:
    """Build the sample company and write every picture into docs/images."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as name:
        folder = Path(name)
        for line in run_demo(folder, screenshots=True):
            print(line)
        for screen, picture in SCREENS.items():
            shutil.copyfile(folder / "screenshots" / screen, IMAGES / picture)
        for paper in PAPERS:
            _first_page(folder / f"{paper}.pdf").save(IMAGES / f"paper-{paper}.png", optimize=True)
    app = QCoreApplication.instance()
    assert app is not None  # the screens needed one
    list_keys(GUIDES, app)
    return 0


def list_keys(folder: Path, app: QCoreApplication) -> None:
    """Put the keys of the app's own actions under the last heading of every guide, in its language."""
    for language in LANGUAGES:
        speak(app, language)
        guide = folder / guide_name(language)
        text = guide.read_text(encoding="utf-8")
        told = text[: text.index("\n| ", text.rindex("\n## ")) + 1]
        guide.write_text(told + as_markdown(), encoding="utf-8")
    speak(app, "en")


def _first_page(pdf: Path) -> Image.Image:
    with pypdfium2.PdfDocument(pdf) as document:
        picture: Image.Image = document[0].render(scale=1.3).to_pil()
        return picture


if __name__ == "__main__":
    sys.exit(main())
