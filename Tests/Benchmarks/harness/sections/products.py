"""What each product of a run costs: the client, its documents, all together."""

import shutil

from ..builds import tool
from ..places import BUILD, CATALOG
from ..process import median, repeat, run, say
from ..table import table

TITLE = "Generating everything"
ABOUT = "CPU, wall and memory of a run for each product, and for all of them, release and debug"
PRODUCTS = ("swift", "openapi", "endpoints", "schema", "docs", "site", "changes")
AIMS = """Aim: all documentation takes at most 0.3 s of CPU more than the client alone, in release. A run for one product
reads and plans the whole catalog first; a run for all does it once, and makes the products side by side. The folder
holds everything already: to make a thousand files where as many were just removed costs the file system more.
"""


def report(options):
    rows = []
    for name in ("release", "debug"):
        path = tool(name)
        for product in ((), *((product,) for product in PRODUCTS), ("swift", "docs", "site")):
            title = " + ".join(product) or "everything"
            say(f"products: {title}, {name}")
            write = writing(path, product)
            write()
            cost = median(repeat(write, options.runs))
            rows.append([name, title, cost.cpu, cost.wall, cost.peak])
    return AIMS + "\n" + table(["build", "products", "CPU s", "wall s", "peak MB"], rows)


def writing(path, products):
    """A run into a folder of its own."""
    output = BUILD / "products"
    shutil.rmtree(output, ignore_errors=True)
    only = [word for product in products for word in ("--only", product)]
    return lambda: run([path, "generate", *only, "--quiet", "--catalog", CATALOG, "--output", output])
