"""Where the frozen copy starts: the same `main` as the installed `qms-desktop`."""

from __future__ import annotations

import multiprocessing
import sys

from qms_desktop.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
