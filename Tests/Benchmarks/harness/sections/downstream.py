"""What the generator costs inside somebody's package."""

import re
import shutil
import sys

from ..builds import build
from ..places import BUILD, ROOT, Stop
from ..process import Cost, median, repeat, run, say
from ..table import table

TITLE = "Inside other people's packages"
ABOUT = (
    "builds with the build plugin: from clean, and its parts; with nothing changed; after one endpoint changed; size"
)
AIMS = """Aims: two areas from clean in 30 s of CPU; at most 0.2 s more where nothing changed; 1.5 MB, stripped. The
program is that of Tests/Downstream/CommandLine, once as it is (two areas) and once with everything but the retired
endpoints. Everything that `swift build` does counts. Of a build from clean, the tool is what building it alone takes;
generation is the tool by itself, into an empty folder; compilation is that of the program's module, the client in it,
and the link; the rest are manifests, plugin and runtime. Debug, but for the size, which is that of a release build,
stripped by the linker, with the standard library and Foundation outside.
"""

TOOL = "ringcentral-generate-client"
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
    floor = median(repeat(plain.build, options.runs or 5))
    rows = [["a program without any plugin", "nothing changed", floor.cpu, floor.wall, floor.peak]]
    tool = median(few(lambda: build(ROOT, ("--product", TOOL), "debug", "tool-clean", clean=True), options))
    sizes = []
    for what, asked in (("two areas", PART), ("everything", EVERYTHING)):
        guest = Guest(what.replace(" ", "-"))
        guest.configuration.write_text(asked)
        for step, cost in guest.steps(tool, options):
            rows.append([what, step, cost.cpu, cost.wall or "", cost.peak or ""])
        sizes.append([what, guest.size() / 1e6])
    return "\n".join(
        [
            AIMS,
            table(["program", "build", "CPU s", "wall s", "largest process, MB"], rows),
            table(["program", "MB"], sizes),
        ]
    )


def few(action, options):
    """Costs of what takes long."""
    return repeat(action, options.runs, most=3, seconds=45)


class Guest:
    """A copy of a downstream package, with a catalog of its own that may be changed."""

    def __init__(self, name):
        self.path = BUILD / "downstream" / name
        shutil.rmtree(self.path, ignore_errors=True)
        shutil.copytree(
            ROOT / "Tests" / "Downstream" / "CommandLine", self.path, ignore=shutil.ignore_patterns(".build")
        )
        self.manifest = self.path / "Package.swift"
        self.manifest.write_text(self.manifest.read_text().replace('path: "../../.."', f'path: "{ROOT}"'))
        self.target = self.path / "Sources" / "calls"
        self.configuration = self.target / "ringcentral-client.json"
        self.catalog = self.path / "spec"
        shutil.copytree(ROOT / "spec", self.catalog)

    def build(self, *options):
        say(f"building {self.path.name} {' '.join(options)}")
        return run(
            ["env", f"RINGCENTRAL_CATALOG={self.catalog}", "swift", "build", "--package-path", self.path, *options]
        )

    def steps(self, tool, options):
        """The builds that are measured, in order."""
        clean = median(few(self.from_clean, options))
        generation, compilation = median(repeat(self.generate, options.runs)), median(few(self.compile, options))
        yield "from clean", clean
        yield "of that: the tool", tool
        yield "generation", generation
        yield "compilation and link", compilation
        parts = (tool, generation, compilation)
        # Parts that are built side by side have no time of their own, and no largest process.
        yield "the rest", Cost(clean.cpu - sum(part.cpu for part in parts), 0, 0)
        # After a first build the package manager plans once more.
        self.build()
        yield "nothing changed", median(repeat(self.build, options.runs or 5))
        yield "one endpoint with a parameter more", median(self.changed(options.runs or 3))

    def from_clean(self):
        shutil.rmtree(self.path / ".build", ignore_errors=True)
        return self.build()

    def generate(self):
        """The tool alone, as the build has made it, into an empty folder."""
        output = self.path / "generated"
        shutil.rmtree(output, ignore_errors=True)
        build = self.path / ".build"
        made = build / "plugins" / "outputs" / self.path.name / "calls" / "destination" / "GenerateClient"
        names = sorted(file.name for file in made.glob("*.swift"))
        tool = build / "debug" / f"{TOOL}-tool"
        return run(
            ["env", f"RINGCENTRAL_CATALOG={self.catalog}", tool, self.configuration, self.catalog, output, *names]
        )

    def compile(self):
        """The program's module and the link; what was generated stays."""
        shutil.rmtree(self.path / ".build" / "debug" / "calls.build")
        return self.build()

    def changed(self, times):
        """Builds after each of several changes to one endpoint, which is in both programs."""
        area = self.catalog / "areas" / "CallLog.json"
        text = area.read_text()
        opening = re.compile(r'("readUserCallLog": \{.*?"parameters": \{)', re.DOTALL)
        costs = []
        for count in range(times):
            more = f' "more{count}": {{ "type": "string", "description": "One more." }},'
            changed, found = opening.subn(lambda match, more=more: match[1] + more, text, count=1)
            if found != 1:
                raise Stop(f"{area} describes readUserCallLog otherwise than this benchmark expects")
            area.write_text(changed)
            costs.append(self.build())
        return costs

    def size(self):
        """Bytes of the program."""
        strip = [] if sys.platform == "darwin" else ["-Xlinker", "-s"]
        self.build("-c", "release", *strip)
        return (self.path / ".build" / "release" / "calls").stat().st_size
