"""What building the generator costs."""

from ..builds import build
from ..places import ROOT
from ..process import median, repeat
from ..table import table

TITLE = "Building the tool"
ABOUT = "CPU seconds to build the build plugin's tool and ringcentral-generate from clean, debug and release"
AIMS = """Aim: 8 s of CPU for the build plugin's tool in debug. All of `swift build --product ...` counts, with the manifest and
the link.
"""
PRODUCTS = ("ringcentral-generate-client", "ringcentral-generate")


def report(options):
    rows = []
    for product in PRODUCTS:
        for configuration in ("debug", "release"):
            def clean():
                return build(ROOT, ("--product", product), configuration, "tool-clean", clean=True)

            cost = median(repeat(clean, options.runs, most=3, seconds=45))
            rows.append([product, configuration, cost.cpu, cost.wall, cost.peak])
    return AIMS + "\n" + table(["product", "build", "CPU s", "wall s", "largest process, MB"], rows)
