"""How large an app becomes."""

import sys

from ..builds import program
from ..table import table

TITLE = "An app that calls two operations"
ABOUT = "bytes of a program that sends a text and reads the call log, linked against the complete client"
AIMS = """Aim: 8 MB. Release, stripped by the linker, unused sections dropped (the package manager's default). The
standard library and Foundation are linked dynamically and don't count. The package manager compiles public functions
as used, by whomever: two flags of the frontend let the linker drop those that the app does not call.
"""

# A section for each function, and no public one kept for a stranger.
LEAN = [
    part
    for flag in ("-function-sections", "-internalize-at-link")
    for part in ("-Xswiftc", "-Xfrontend", "-Xswiftc", flag)
]
SMALL = [*LEAN, "-Xswiftc", "-Osize"]
WAYS = {"plain": [], "with `-function-sections -internalize-at-link`": LEAN, "and with `-Osize`": SMALL}


def report(options):
    strip = [] if sys.platform == "darwin" else ["-Xlinker", "-s"]
    rows = []
    for index, (way, flags) in enumerate(WAYS.items()):
        scratch = f"app-{index}" if flags else "package"
        size = program("TwoOperations", *strip, *flags, scratch=scratch).stat().st_size
        rows.append([way, size, size / 1e6])
    return AIMS + "\n" + table(["app", "bytes", "MB"], rows)
