"""What a run of the generator costs, against the floor."""

import shutil
import sys

from ..builds import program, tool
from ..places import BUILD, CATALOG, PACKAGE, Stop
from ..process import TooLong, median, repeat, run, say
from ..table import table

TITLE = "Generating the client"
ABOUT = "the whole process, CPU and memory, for the catalog and for 10 and 100 times it, against the floor"
CATALOGS = (1, 10, 100)
AIMS = """Aims, for the catalog once: 0.1 s in release and 0.3 s in debug, at most 3 times the floor; 300 MB for 10 times the
catalog, and in proportion for 100 times. The floor is a program that parses the same files with JSONSerialization and
writes as many bytes to as many files, or reads and compares them where they are there already.
"""


def report(options):
    builds = [("release", tool("release")), ("debug", tool("debug"))]
    floor = program("Floor", scratch="floor")
    rows = []
    for times in CATALOGS:
        if times > options.largest:
            continue
        catalog = make(times)
        sizes = list_of_sizes(builds[0][1], catalog, times)
        floors = measure(f"floor, {times} times", [floor, catalog, sizes], BUILD / "floor-output", options)
        if None in floors.values():
            raise Stop(f"the floor did not end within {options.limit} s; give more time with --limit")
        costs = {
            name: measure(f"{name}, {times} times", generator(path, catalog), BUILD / "output", options)
            for name, path in builds
        }
        for state in ("empty", "current"):
            rows.append([f"{times} times", state, "floor", *figures(floors[state]), ""])
            for name, _ in builds:
                cost = costs[name].get(state)
                if cost is None:
                    why = f"did not end in {options.limit} s" if state in costs[name] else "not tried"
                    rows.append([f"{times} times", state, name, why, "", ""])
                else:
                    rows.append([f"{times} times", state, name, *figures(cost), cost.cpu / floors[state].cpu])
    return AIMS + "\n" + table(["catalog", "folder", "build", "CPU s", "peak MB", "times the floor"], rows)


def make(times):
    catalog = BUILD / "catalogs" / str(times)
    say(f"making the catalog {times} times")
    run([sys.executable, "-m", "harness.maker", CATALOG, catalog, times], cwd=PACKAGE)
    return catalog


def generator(path, catalog):
    return [path, "generate", "--only", "swift", "--quiet", "--catalog", catalog, "--output"]


def list_of_sizes(path, catalog, times):
    """A file with the size and path of everything that is written."""
    output = BUILD / "output"
    shutil.rmtree(output, ignore_errors=True)
    run([*generator(path, catalog), output])
    files = sorted(file for file in output.rglob("*") if file.is_file())
    if not files:
        raise Stop(f"{path} wrote nothing to {output}")
    sizes = catalog.parent / f"{times}.sizes"
    sizes.write_text("".join(f"{file.stat().st_size} {file.relative_to(output)}\n" for file in files))
    return sizes


def measure(what, command, output, options):
    """The costs of writing to an empty folder, then to a current one; None for what takes too long, and no more then."""

    def empty():
        shutil.rmtree(output, ignore_errors=True)
        return current()

    def current():
        return run([*command, output], limit=options.limit)

    costs = {}
    try:
        for state, action in (("empty", empty), ("current", current)):
            say(f"generate: {what}, {state}")
            costs[state] = None
            costs[state] = median(repeat(action, options.runs))
    except TooLong as stop:
        say(stop)
    return costs


def figures(cost):
    return cost.cpu, cost.peak
