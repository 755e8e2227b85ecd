"""`python -m installer.sample_company OUT_DIR`: seven workbooks, the logo, expected.json and SOURCES.md."""

import json
import sys
from pathlib import Path

from .actions import actions
from .capas import capas
from .company import COMPANY
from .expected import expected
from .kpi_workbook import write_kpis
from .logo import write_logo
from .logs import write_actions, write_capas
from .minutes import write_reviews
from .registers import write_objectives, write_people, write_processes

SOURCES = f"""{COMPANY}, its people, customers and figures are made up; any likeness is chance.
Written by `python -m installer.sample_company`, under the MIT licence of this project.
"""


def main(arguments: list[str]) -> int:
    """Write everything into the folder named; 2 where none is named."""
    if len(arguments) != 1:
        sys.stderr.write("Usage: python -m installer.sample_company OUT_DIR\n")
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    all_capas = capas()
    all_actions = actions(all_capas)
    for write in (write_people, write_objectives, write_processes, write_kpis, write_reviews):
        write(folder)
    write_capas(folder, all_capas)
    write_actions(folder, all_actions)
    found = json.dumps(expected(all_capas, all_actions), indent=2, ensure_ascii=False)
    (folder / "expected.json").write_text(found + "\n", encoding="utf-8")
    write_logo(folder / "logo.png")
    (folder / "SOURCES.md").write_text(SOURCES, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
