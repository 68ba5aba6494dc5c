"""What a run of the generator costs, against the floor."""

import shutil
import sys

from ..builds import program, tool
from ..places import BUILD, CATALOG, PACKAGE, Stop
from ..process import TooLong, median, run, say, take_turns
from ..table import table

TITLE = "Generating the client"
ABOUT = "the whole process, CPU and memory, for the catalog and for 10 and 100 times it, against the floor"
CATALOGS = (1, 10, 100)
STATES = ("empty", "current")
AIMS = """Aims, for the catalog once: 0.1 s in release and 0.3 s in debug, at most 3 times the floor; 300 MB for 10
times the catalog, and in proportion for 100 times. The floor is a program that parses the same files with
JSONSerialization and writes as many bytes to as many files, or reads and compares them where they are there already.
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
        commands = {"floor": [floor, catalog, sizes], **{name: generator(path, catalog) for name, path in builds}}
        costs = measure(times, commands, options)
        for state in STATES:
            base = costs["floor", state]
            if base is None:
                raise Stop(f"the floor did not end within {options.limit} s; give more time with --limit")
            rows.append([f"{times} times", state, "floor", base.cpu, base.peak, ""])
            for name, _ in builds:
                cost = costs[name, state]
                if cost is None:
                    rows.append([f"{times} times", state, name, f"not in {options.limit} s", "", ""])
                else:
                    rows.append([f"{times} times", state, name, cost.cpu, cost.peak, cost.cpu / base.cpu])
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


def measure(times, commands, options):
    """The costs of writing to an empty folder, then to a current one, by name and state; None if it takes too long."""
    late = set()

    def write(name, state):
        if name in late:
            return None
        output = BUILD / f"output-{name}"
        if state == "empty":
            shutil.rmtree(output, ignore_errors=True)
        try:
            return run([*commands[name], output], limit=options.limit)
        except TooLong as stop:
            say(stop)
            late.add(name)
            return None

    say(f"generate: {times} times")
    runs = take_turns(
        {(name, state): lambda name=name, state=state: write(name, state) for name in commands for state in STATES},
        options.runs,
    )
    return {key: median(costs) if costs else None for key, costs in runs.items()}
