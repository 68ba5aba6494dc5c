"""Which areas are dear to compile."""

import json
import shutil

from ..builds import build
from ..places import BUILD, CATALOG, CLIENT, ROOT, Stop
from ..process import median, repeat, run, say
from ..table import table

TITLE = "What each area costs to compile"
ABOUT = "CPU seconds in debug for each area's file, given all others, by group of areas"
METHOD = """CPU seconds in debug. For every file a compiler frontend of its own: this file is compiled, all others are
only parsed and looked up. What a frontend takes to compile an empty file in the same company, {floor:.2f} s, is
subtracted. What a file needs of others (the types its functions name) is checked anew in each process, and what a
build does besides is left out (the module's interface, planning). So the sum is not what the target costs; the
proportions count.
"""


def report(options):
    groups = json.loads((CATALOG / "service.json").read_text())["groups"]
    files = sorted(CLIENT.glob("*.swift"))
    if not files:
        raise Stop(f"there is no client in {CLIENT}; run `swift run ringcentral-generate`")
    build(ROOT, ("--target", "RingCentralRuntime"), "debug", "client-debug")
    empty = BUILD / "areas" / "Empty.swift"
    shutil.rmtree(empty.parent, ignore_errors=True)
    empty.parent.mkdir(parents=True)
    empty.write_text("")
    say("areas: an empty file")
    floor = median(repeat(lambda: compile_one(empty, files), 3)).cpu
    costs = {}
    for number, file in enumerate(files):
        say(f"areas: {file.stem} ({number + 1} of {len(files)})")
        cost = median(repeat(lambda file=file: compile_one(file, [*files, empty]), options.runs or 1))
        costs[file.stem] = (cost.cpu - floor, cost.peak, file.read_bytes().count(b"\n"))
    rows = [row(name, group["areas"], costs) for name, group in groups.items()]
    grouped = {area for group in groups.values() for area in group["areas"]}
    rows += [row(f"({name}.swift)", [name], costs) for name in costs if name not in grouped]
    rows.sort(key=lambda row: -row[2])
    rows.append(row("all", costs, costs))
    dear = sorted(costs.items(), key=lambda item: -item[1][0])[:15]
    return "\n".join(
        [
            METHOD.format(floor=floor),
            table(["group", "files", "CPU s", "lines", "ms a line"], rows),
            "The dearest files:\n",
            table(
                ["file", "CPU s", "lines", "ms a line", "peak MB"],
                [[name, cpu, lines, cpu * 1000 / lines, peak] for name, (cpu, peak, lines) in dear],
            ),
        ]
    )


def row(name, areas, costs):
    known = [costs[area] for area in areas if area in costs]
    cpu, lines = sum(cost[0] for cost in known), sum(cost[2] for cost in known)
    return [name, len(known), cpu, lines, cpu * 1000 / max(lines, 1)]


def compile_one(file, files):
    """Compiles one file of the module; the settings are those of the package in debug."""
    others = [other for other in files if other != file]
    return run(
        [
            "swiftc",
            "-frontend",
            "-c",
            "-primary-file",
            file,
            *others,
            "-module-name",
            "RingCentral",
            "-parse-as-library",
            "-I",
            BUILD / "client-debug" / "debug" / "Modules",
            "-Onone",
            "-g",
            "-enable-testing",
            "-swift-version",
            "6",
            "-enable-upcoming-feature",
            "ExistentialAny",
            "-DEverything",
            "-o",
            BUILD / "areas" / "output.o",
        ]
    )
