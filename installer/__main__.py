"""`python -m installer COMMAND`: find a Python that is new enough, then hand over to commands.py.

This one file keeps to syntax that any Python 3 reads, so that an old one ends in a sentence.
"""

import shutil
import subprocess
import sys

OLDEST = (3, 11)
NEWER = ["python3.14", "python3.13", "python3.12", "python3.11"]


def is_new_enough(python):
    # type: (str) -> bool
    """Tell whether the command ``python`` starts and is a Python that QMS Desktop runs on."""
    question = "import sys; sys.exit(sys.version_info[:2] < %r)" % (OLDEST,)  # noqa: UP031 - read by old Pythons
    try:
        return subprocess.call([python, "-c", question], stderr=subprocess.DEVNULL) == 0
    except OSError:
        return False


def main():
    # type: () -> int
    """Run the command in this Python, or in a newer one on the PATH; return its exit code."""
    if tuple(sys.version_info[:2]) >= OLDEST:
        from installer.commands import main as run

        return run(sys.argv[1:])
    for name in NEWER:
        python = shutil.which(name)
        if python and is_new_enough(python):
            return subprocess.call([python, "-m", "installer", *sys.argv[1:]])
    sys.stderr.write(
        "Python 3.11 or newer is needed and this is Python %d.%d; nothing was changed: "  # noqa: UP031
        "install a newer Python, or name one with `make PYTHON=...`.\n" % tuple(sys.version_info[:2])
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
