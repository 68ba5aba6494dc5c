"""What building the generator costs."""

from ..builds import build
from ..places import PACKAGE, ROOT
from ..process import median, repeat
from ..table import table

TITLE = "Building the tool"
ABOUT = "CPU seconds to build the build plugin's tool and ringcentral-generate from clean, debug and release"
AIMS = """Aim: 8 s of CPU for the build plugin's tool in debug. All of `swift build --product ...` counts, with the
manifest and the link. The floor is a program of one file: what it costs is the package manager, and the modules of the
toolchain that a first build puts into its cache and its index.
"""
PRODUCTS = (
    ("the floor", PACKAGE, "Floor"),
    ("the build plugin's tool", ROOT, "ringcentral-generate-client"),
    ("the generator", ROOT, "ringcentral-generate"),
)


def report(options):
    rows = []
    for what, package, product in PRODUCTS:
        for configuration in ("debug", "release"):

            def clean(package=package, product=product, configuration=configuration):
                return build(package, ("--product", product), configuration, "tool-clean", clean=True)

            cost = median(repeat(clean, options.runs, most=3, seconds=45))
            rows.append([what, configuration, cost.cpu, cost.wall, cost.peak])
    return AIMS + "\n" + table(["program", "build", "CPU s", "wall s", "largest process, MB"], rows)
