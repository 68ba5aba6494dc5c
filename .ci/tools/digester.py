"""The clients of the pairs of catalogs in Tests/Changes, and what the toolchain's API digester finds between them."""

import json
import shutil
import subprocess

from repository import TESTS, binaries

CASES = TESTS / "Changes"
TABLE = CASES / "digester.md"
CALLER = CASES / "caller.swift"


def run(*command, may_find=False):
    """Runs a command; one that may have findings may exit with 1."""
    result = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    if result.returncode not in ((0, 1) if may_find else (0,)):
        raise RuntimeError(f"{' '.join(map(str, command[:3]))} ...: {result.stderr or result.stdout}")
    return result


def merged(tree, patch):
    """A JSON value with a merge patch (RFC 7396) applied."""
    if not isinstance(patch, dict):
        return patch
    tree = dict(tree) if isinstance(tree, dict) else {}
    for key, change in patch.items():
        if change is None:
            tree.pop(key, None)
        else:
            tree[key] = merged(tree.get(key), change)
    return tree


def changed_catalog(case, folder):
    """The new catalog of a case, written into a folder."""
    shutil.copytree(CASES / "base", folder)
    for name, patch in json.loads((CASES / case / "patch.json").read_text()).items():
        file = folder / name
        before = json.loads(file.read_text()) if file.exists() else None
        file.write_text(json.dumps(merged(before, patch)))
    return folder


class Client:
    """The client of a catalog, compiled, with the digester's dump of its interface."""

    def __init__(self, catalog, folder):
        self.catalog, self.folder, self.interface = catalog, folder, folder / "interface.json"
        modules = binaries() / "Modules"
        run(generator(), "--catalog", catalog, "--output", folder / "source", "--only", "swift", "--quiet")
        (folder / "module").mkdir(parents=True)
        # The folder that is written is called as the module is; with all traits everything is there.
        name = json.loads((catalog / "service.json").read_text())["name"]
        sources = sorted((folder / "source" / name).glob("*.swift"))
        options = ["-parse-as-library", "-swift-version", "6", "-D", "Everything", "-I", modules]
        options += ["-Xfrontend", "-experimental-skip-all-function-bodies"]
        output = folder / "module" / f"{name}.swiftmodule"
        run("swiftc", "-emit-module", "-module-name", name, *options, *sources, "-o", output)
        dump = ["-dump-sdk", "-module", name, "-I", folder / "module", "-I", modules]
        run("swift-api-digester", *dump, "-o", self.interface)

    def breaks(self, new):
        """What the digester finds broken in another client, after this one."""
        result = run(
            "swift-api-digester", "-diagnose-sdk", "-input-paths", self.interface, "-input-paths", new.interface
        )
        lines = (result.stdout + result.stderr).splitlines()
        return [line for line in lines if line and not line.startswith("/*")]

    def verdict(self, new):
        """Our verdict on the change from this client to another."""
        result = run(generator(), "compare", self.catalog, new.catalog, "--format", "json", may_find=True)
        return json.loads(result.stdout)["verdict"]

    def takes_caller(self, compiler):
        """A Boolean value that indicates whether the caller compiles with this client."""
        return compiler.complaints("-suppress-warnings", "-I", self.folder / "module", CALLER) == ""


def generator():
    return binaries() / "ringcentral-generate"


def explanations():
    """The disagreements that Tests/Changes/digester.md explains: (case, way) to what we say."""
    rows = {}
    for line in TABLE.read_text().splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) == 4 and cells[1] in ("there", "back"):
            rows[cells[0].strip("`"), cells[1]] = cells[2]
    return rows
