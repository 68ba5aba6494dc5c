"""A copy of a package of this folder that may be changed, broken and built elsewhere."""

import re
import shutil
import time

from .work import DOWNSTREAM, PLAN_ANEW, run

DEPENDENCY = re.compile(r'\.package\(name: "swift-ringcentral", path: "[^"]*"')
PRODUCTS = {"OtherService": "tides", "CommandLine": "calls"}


class Guest:
    def __init__(self, home, name, dependency, shares=False, kind="OtherService"):
        """
        home: the folder around it.
        dependency: how its manifest names our package.
        shares: builds where others do that share, so that the generator is built once.
        """
        self.path = home.path / name
        shutil.copytree(DOWNSTREAM / kind, self.path, ignore=shutil.ignore_patterns(".build"))
        manifest = self.path / "Package.swift"
        text, count = DEPENDENCY.subn(lambda _: dependency, manifest.read_text())
        assert count == 1, f"{manifest} names our package otherwise"
        if "url:" in dependency:
            # By URL a package is called like the last part of its address.
            text = text.replace('package: "swift-ringcentral"', 'package: "Our Package"')
        manifest.write_text(text)
        self.product = PRODUCTS[kind]
        self.target = self.path / "Sources" / self.product
        self.scratch = home.path / "Shared" if shares else self.path / ".build"
        self.options = []
        self.is_new = shares
        self.built = 0

    def command(self):
        return ["swift", "build", "--package-path", self.path, "--scratch-path", self.scratch, *self.options]

    def build(self, fails=False, may_fail=False, environment=None):
        first, self.is_new = [PLAN_ANEW] if self.is_new else [], False
        # The compiler's driver tells a file's versions apart by whole seconds.
        while int(time.time()) <= self.built:
            time.sleep(0.02)
        try:
            return run(*self.command(), *first, fails=None if may_fail else fails, environment=environment)
        finally:
            self.built = int(time.time())

    def program(self):
        """The program that was built."""
        words = ["--show-bin-path"]
        return f"{run(*self.command(), *words, quiet=True).strip().splitlines()[-1]}/{self.product}"

    def generated(self):
        """The generated files by name: their bytes and when they were written."""
        found = {}
        for file in self.output().glob("*.swift"):
            found[file.name] = (file.read_bytes(), file.stat().st_mtime_ns)
        return found

    def objects(self):
        """When the object files of the guest were made, by the names of the sources; an equal one is not made anew."""
        return {
            file.name.removesuffix(".o"): file.stat().st_mtime_ns
            for file in self.scratch.glob(f"*/debug/{self.product}.build/*.swift.o")
        }

    def output(self):
        """The folder of the generated files, where every build system has it."""
        package = self.path.name.lower()
        return self.scratch / "plugins" / "outputs" / package / self.product / "destination" / "GenerateClient"

    def edit(self, name, before, after):
        file = self.target / name
        text = file.read_text()
        assert before in text, f"{file} has no {before}"
        file.write_text(text.replace(before, after))

    @staticmethod
    def add_area(catalog):
        """Adds an area to a catalog, a copy of another."""
        text = (catalog / "areas" / "Stations.json").read_text()
        waves = text.replace("listStations", "listWaves").replace("/v3/stations", "/v3/waves")
        (catalog / "areas" / "Waves.json").write_text(waves)
        service = catalog / "service.json"
        text = service.read_text()
        service.write_text(text.replace('"areas": ["Levels"]', '"areas": ["Levels", "Waves"]'))

    @staticmethod
    def remove_area(catalog):
        """Removes it."""
        (catalog / "areas" / "Waves.json").unlink()
        service = catalog / "service.json"
        service.write_text(service.read_text().replace('"areas": ["Levels", "Waves"]', '"areas": ["Levels"]'))


def by_path(folder):
    return f'.package(name: "swift-ringcentral", path: "{folder}"'
