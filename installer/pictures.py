"""`make pictures`: screens and papers shown in README and guide, and the guide's list of keys, made anew."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2  # type: ignore[import-untyped]  # ships no types
from PIL import Image

from qms_desktop.demo import run_demo
from qms_desktop.ui.keys import as_markdown

IMAGES = Path(__file__).parents[1] / "docs" / "images"
GUIDE = Path(__file__).parents[1] / "resources" / "guide" / "user-guide.md"
HEADING = "## Keys\n"
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
    list_keys(GUIDE)
    return 0


def list_keys(guide: Path) -> None:
    """Put the keys of the app's own actions under the guide's heading for them."""
    before, heading, rest = guide.read_text(encoding="utf-8").partition(HEADING)
    told, _, after = rest.partition("\n## ")
    told = told[: told.index("| ")]
    text = before + heading + told + as_markdown() + (f"\n## {after}" if after else "")
    guide.write_text(text, encoding="utf-8")


def _first_page(pdf: Path) -> Image.Image:
    with pypdfium2.PdfDocument(pdf) as document:
        picture: Image.Image = document[0].render(scale=1.3).to_pil()
        return picture


if __name__ == "__main__":
    sys.exit(main())
