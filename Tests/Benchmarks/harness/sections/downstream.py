"""What the generator costs inside somebody's package."""

import shutil
import sys

from ..places import BUILD, ROOT
from ..process import median, repeat, run, say
from ..table import table

TITLE = "Inside other people's packages"
ABOUT = "CPU seconds of builds with the build plugin: from clean, with nothing changed, after one endpoint changed; linked size"
AIMS = """Aims: two areas from clean in 30 s of CPU; at most 0.2 s more where nothing changed; 1.5 MB, stripped. The program is
that of Tests/Downstream/CommandLine, once as it is (two areas) and once with everything but the retired endpoints.
Everything that `swift build` does counts: manifests, plugin, tool, generation, runtime, client, link. Debug, but for the
size, which is that of a release build, stripped by the linker, with the standard library and Foundation outside.
"""

PART = '{ "areas": ["callLog", "sms"] }'
EVERYTHING = "{}"
PLAIN = """// swift-tools-version: 6.2
import PackageDescription

let package = Package(name: "Plain", targets: [.executableTarget(name: "plain")])
"""


def report(options):
    plain = Guest("plain")
    shutil.rmtree(plain.target.parent)
    plain.manifest.write_text(PLAIN)
    (plain.path / "Sources" / "plain").mkdir(parents=True)
    (plain.path / "Sources" / "plain" / "main.swift").write_text('print("Hello")\n')
    plain.build()
    floor = median(repeat(plain.build, 5))
    rows = [["a program without any plugin", "nothing changed", floor.cpu, floor.wall, floor.peak]]
    sizes = []
    for what, asked in (("two areas", PART), ("everything", EVERYTHING)):
        guest = Guest(what.replace(" ", "-"))
        guest.configuration.write_text(asked)
        for step, cost in guest.steps(options.runs):
            rows.append([what, step, cost.cpu, cost.wall, cost.peak])
        sizes.append([what, guest.size() / 1e6])
    return "\n".join([
        AIMS, table(["program", "build", "CPU s", "wall s", "largest process, MB"], rows),
        table(["program", "MB"], sizes)])


class Guest:
    """A copy of a downstream package, with a catalog of its own that may be changed."""

    def __init__(self, name):
        self.path = BUILD / "downstream" / name
        shutil.rmtree(self.path, ignore_errors=True)
        shutil.copytree(
            ROOT / "Tests" / "Downstream" / "CommandLine", self.path, ignore=shutil.ignore_patterns(".build"))
        self.manifest = self.path / "Package.swift"
        self.manifest.write_text(self.manifest.read_text().replace('path: "../../.."', f'path: "{ROOT}"'))
        self.target = self.path / "Sources" / "calls"
        self.configuration = self.target / "ringcentral-client.json"
        self.catalog = self.path / "spec"
        shutil.copytree(ROOT / "spec", self.catalog)

    def build(self, *options):
        say(f"building {self.path.name} {' '.join(options)}")
        return run([
            "env", f"RINGCENTRAL_CATALOG={self.catalog}", "swift", "build", "--package-path", self.path, *options])

    def steps(self, runs):
        """The builds that are measured, in order."""
        yield "from clean", self.build()
        # After a first build the package manager plans once more.
        self.build()
        yield "nothing changed", median(repeat(self.build, runs or 5))
        area = self.catalog / "areas" / "CallLog.json"
        text = area.read_text()
        costs = []
        for count in range(runs or 3):
            area.write_text(text.replace("Reads one or several", f"Reads ({count}) one or several", 1))
            costs.append(self.build())
        yield "one endpoint reworded", median(costs)

    def size(self):
        """Bytes of the program."""
        strip = [] if sys.platform == "darwin" else ["-Xlinker", "-s"]
        self.build("-c", "release", *strip)
        return (self.path / ".build" / "release" / "calls").stat().st_size
