"""What each product of a run costs: the client, its documents, all together."""

import shutil

from ..builds import tool
from ..places import BUILD, CATALOG
from ..process import median, run, say, take_turns
from ..table import table

TITLE = "Generating everything"
ABOUT = "CPU, wall and memory of a run for each product, and for all of them, release and debug"
PRODUCTS = ("swift", "openapi", "endpoints", "schema", "docs", "site", "changes")
AIMS = """Aim: all documentation takes at most 0.3 s of CPU more than the client alone, in release. A run for one
product reads and plans the whole catalog first; a run for all does it once, and makes the products side by side. The
folder holds everything already: to make a thousand files where as many were just removed costs the file system more.
"""


def report(options):
    actions = {}
    for name in ("release", "debug"):
        path = tool(name)
        for product in ((), *((product,) for product in PRODUCTS), ("swift", "docs", "site")):
            write = writing(path, product)
            write()
            actions[name, " + ".join(product) or "everything"] = write
    say("products: all in turns")
    rows = []
    for (name, title), costs in take_turns(actions, options.runs).items():
        cost = median(costs)
        rows.append([name, title, cost.cpu, cost.wall, cost.peak])
    return AIMS + "\n" + table(["build", "products", "CPU s", "wall s", "peak MB"], rows)


def writing(path, products):
    """A run into a folder of its own, where only these products are."""
    output = BUILD / "products" / ("-".join(products) or "everything")
    shutil.rmtree(output, ignore_errors=True)
    only = [word for product in products for word in ("--only", product)]
    return lambda: run([path, "generate", *only, "--quiet", "--catalog", CATALOG, "--output", output])
