"""What an import and a comparison cost."""

import shutil

from ..builds import tool
from ..places import BUILD, CATALOG
from ..process import median, run, say, take_turns
from ..table import table

TITLE = "Importing and comparing"
ABOUT = "import of our own export, and a comparison of two full catalogs, as whole processes"
AIMS = """Aims, in release: 1 s for the import, 0.3 s for the comparison. The export is imported into a copy of the
catalog, where it changes nothing; one endpoint of the other catalog has another method.
"""


def report(options):
    actions = {}
    for name in ("release", "debug"):
        path = tool(name)
        for what, command in (("import", importing(path)), ("compare", comparing(path))):
            actions[what, name] = lambda command=command: run(command, limit=options.limit)
    say("import and compare, in turns")
    rows = []
    for (what, name), costs in take_turns(actions, options.runs).items():
        cost = median(costs)
        rows.append([what, name, cost.cpu, cost.wall, cost.peak])
    return AIMS + "\n" + table(["command", "build", "CPU s", "wall s", "peak MB"], rows)


def copy(name):
    folder = BUILD / "changes" / name
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(CATALOG, folder)
    return folder


def importing(path):
    document = BUILD / "changes" / "openapi.json"
    catalog = copy("catalog")
    document.write_text(run([path, "export", "openapi", "--catalog", catalog]).output)
    return [path, "import", document, "--catalog", catalog, "--quiet"]


def comparing(path):
    changed = copy("changed")
    file = next(iter(sorted((changed / "areas").glob("*.json"))))
    file.write_text(file.read_text().replace('"GET"', '"PUT"', 1))
    return [path, "compare", copy("old"), changed]
