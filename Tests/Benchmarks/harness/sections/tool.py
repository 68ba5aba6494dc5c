"""What building the generator costs."""

from ..builds import build
from ..places import ROOT
from ..process import median, repeat
from ..table import table

TITLE = "Building the tool"
ABOUT = "CPU seconds to build ringcentral-generate from clean, debug and release"
AIMS = """Aim: 8 s of CPU in debug. All of `swift build --product ringcentral-generate` counts, with the manifest and the link.
"""


def report(options):
    rows = []
    for configuration in ("debug", "release"):
        def clean():
            return build(ROOT, ("--product", "ringcentral-generate"), configuration, "tool-clean", clean=True)

        cost = median(repeat(clean, options.runs, most=3, seconds=45))
        rows.append([configuration, cost.cpu, cost.wall, cost.peak])
    return AIMS + "\n" + table(["build", "CPU s", "wall s", "largest process, MB"], rows)
