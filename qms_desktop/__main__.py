"""``python -m qms_desktop``: the window without arguments, else a command."""

import sys

from qms_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
