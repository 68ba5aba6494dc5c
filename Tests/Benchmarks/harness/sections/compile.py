"""What compiling the whole client costs."""

from ..builds import build
from ..places import CLIENT, ROOT, Stop
from ..process import median, repeat
from ..table import table

TITLE = "Compiling the client"
ABOUT = "CPU seconds, wall and memory to compile the target RingCentral, after its runtime, debug and release"
AIMS = """Aims: at most 62,000 lines; 50 s of CPU and 550 MB in debug, 150 s and 1,500 MB in release. All of
`swift build --target RingCentral` counts; the runtime was built before.
"""


def report(options):
    files = sorted(CLIENT.glob("*.swift"))
    if not files:
        raise Stop(f"there is no client in {CLIENT}; run `swift run ringcentral-generate`")
    lines = sum(file.read_bytes().count(b"\n") for file in files)
    size = sum(file.stat().st_size for file in files)
    rows = []
    for configuration in ("debug", "release"):

        def client(configuration=configuration):
            scratch = f"client-{configuration}"
            build(ROOT, ("--target", "RingCentralRuntime"), configuration, scratch, clean=True)
            return build(ROOT, ("--target", "RingCentral"), configuration, scratch)

        cost = median(repeat(client, options.runs, most=1))
        rows.append([configuration, cost.cpu, cost.wall, cost.peak])
    text = f"The client as it is checked in: {lines:,} lines, {size / 1e6:.2f} MB, {len(files)} files.\n"
    return AIMS + "\n" + text + "\n" + table(["build", "CPU s", "wall s", "largest process, MB"], rows)
