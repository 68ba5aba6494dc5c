"""What it costs to compile that models keep unknown members."""

import re
import shutil

from ..builds import build
from ..places import BUILD, CLIENT, ROOT, Stop
from ..process import median, take_turns
from ..table import table

TITLE = "Models that keep unknown members"
ABOUT = "CPU seconds to compile the client in debug, with and without the property that keeps unknown members"
AIMS = """Aim: at most 3 % more. The second client is the first one without these properties; both are compiled in
turns.
"""

MANIFEST = """// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"), .define("Everything"),
]

let package = Package(
    name: "client",
    platforms: [.macOS(.v13)],
    targets: [
        .target(name: "RingCentralRuntime", swiftSettings: settings),
        .target(name: "RingCentral", dependencies: ["RingCentralRuntime"], swiftSettings: settings),
    ]
)
"""
# The declaration, its initial value, and the call that reads and writes it.
PROPERTY = re.compile(
    r"\n *private var _unknownMembers: UnknownMembers(?=\n)"
    r"|(?:\n *|; ?|(?<=\{ ))self\._unknownMembers = \.init\(\)"
    r"|(?:\n *|; ?|(?<=\{ ))fields\.unknown\(&self\._unknownMembers\)"
)


def report(options):
    with_property, without = package("with", lambda text: text), package("without", lambda text: PROPERTY.sub("", text))
    costs = take_turns(
        {
            "with": lambda: compile_client(with_property),
            "without": lambda: compile_client(without),
        },
        options.runs or 3,
    )
    rows = [[name, median(runs).cpu, median(runs).peak] for name, runs in costs.items()]
    ratios = sorted(one.cpu / other.cpu for one, other in zip(costs["with"], costs["without"], strict=True))
    more = (ratios[len(ratios) // 2] - 1) * 100
    return (
        AIMS
        + "\n"
        + table(["models", "CPU s", "largest process, MB"], rows)
        + f"\nMedian of the pairs: {more:+.1f} %.\n"
    )


def package(name, change):
    """A package of the runtime and the client, its sources changed."""
    folder = BUILD / "unknown" / name
    shutil.rmtree(folder, ignore_errors=True)
    client = folder / "Sources" / "RingCentral"
    client.mkdir(parents=True)
    (folder / "Sources" / "RingCentralRuntime").symlink_to(ROOT / "Sources" / "RingCentralRuntime")
    (folder / "Package.swift").write_text(MANIFEST)
    changed = 0
    for file in sorted(CLIENT.glob("*.swift")):
        text = file.read_text()
        changed += text != change(text)
        (client / file.name).write_text(change(text))
    if name == "without" and not changed:
        raise Stop("no model has the property; adapt harness/sections/unknown.py to the generated code")
    return folder


def compile_client(folder):
    scratch = f"unknown-{folder.name}"
    build(folder, ("--target", "RingCentralRuntime"), "debug", scratch, clean=True)
    return build(folder, ("--target", "RingCentral"), "debug", scratch)
