"""How large an app becomes."""

import sys

from ..builds import program
from ..table import table

TITLE = "An app that calls two operations"
ABOUT = "bytes of a program that sends a text and reads the call log, linked against the complete client"
AIMS = """Aim: 8 MB. Release, stripped by the linker, unused sections dropped (the package manager's default). The standard
library and Foundation are linked dynamically and don't count.
"""


def report(options):
    strip = [] if sys.platform == "darwin" else ["-Xlinker", "-s"]
    app = program("TwoOperations", *strip)
    size = app.stat().st_size
    return AIMS + "\n" + table(["app", "bytes", "MB"], [["two operations", size, size / 1e6]])
