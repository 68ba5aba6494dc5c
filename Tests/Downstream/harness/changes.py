"""What a change makes the build do, and what not."""

import re
import shutil

from .guest import Guest, by_path
from .work import check

GENERATING = "Generating the client"
LEVELS, WAVES, CLIENT = "GeneratedClient+Levels.swift", "GeneratedClient+Waves.swift", "GeneratedClient.swift"


def compiled(output):
    """The files that were compiled for the guest, as far as the package manager names them: not what takes no time."""
    return set(re.findall(r"Compiling tides (\S+\.swift)", output))


def written(before, after):
    return {name for name in after if before.get(name, (None, None))[1] != after[name][1]}


class Rebuilder:
    """Builds a guest again and again, and looks at what that does."""

    def __init__(self, guest):
        self.guest = guest
        # After a first build the package manager plans once more, which links the tool anew.
        guest.build()
        self.state = guest.generated()
        self.objects = guest.objects()
        check(len(self.state) == 5, f"one file for each of areas/ and models/, and the client: {sorted(self.state)}")

    def __call__(self, what, generates=None, files=None, compiles=None, makes=None, environment=None):
        """
        generates: whether the tool is run, where the build system tells.
        files: what is written; compiles: what is compiled at most; makes: whose object file is another one then.
        """
        output = self.guest.build(environment=environment)
        before, self.state = self.state, self.guest.generated()
        earlier, self.objects = self.objects, self.guest.objects()
        if generates is not None:
            check((GENERATING in output) == generates, f"{what}: {'nothing' if generates else 'it'} was generated")
        if files is not None:
            found = written(before, self.state)
            check(found == files, f"{what}: wrote {sorted(found)}")
        if compiles is not None:
            made = {name for name, time in self.objects.items() if earlier.get(name) != time}
            found = compiled(output) | made
            check(found <= compiles, f"{what}: compiled {sorted(found)}: {output[-2000:]}")
            check(makes is None or made == makes, f"{what}: made {sorted(made)}: {output[-2000:]}")


def changes(home):
    """Nothing runs when nothing changed; one endpoint changes one file; areas come and go without a clean."""
    guest = Guest(home, "Changing", by_path(home.ours), shares=True)
    guest.options = ["--build-system", "native"]
    guest.build()
    rebuild = Rebuilder(guest)
    rebuild("nothing changed", generates=False, files=set(), compiles=set())

    guest.edit("catalog/areas/Levels.json", "Reports the level at a station.", "Tells the level at a station.")
    rebuild("an endpoint reworded", generates=True, files={LEVELS}, compiles={LEVELS})

    guest.edit("catalog/areas/Levels.json", '"permission": "Report",', '"permission": "Measure",')
    # What lists all operations depends on it.
    rebuild("an endpoint changed", generates=True, files={LEVELS}, compiles={LEVELS, CLIENT}, makes={LEVELS})

    guest.edit("ringcentral-client.json", '"catalog": "catalog"', '"catalog": "catalog", "retired": true')
    rebuild("a configuration that says the same", generates=True, files=set(), compiles=set())

    access = "GeneratedClient+Access.swift"
    guest.edit("ringcentral-client.json", ', "retired": true', ', "exclude": { "areas": ["access"] }')
    rebuild("a configuration that asks for less", files={access, "GeneratedClient+Common.swift", CLIENT})
    check(rebuild.state[access][0].count(b"\n") == 1, "nothing is left of the area")
    guest.edit("ringcentral-client.json", ', "exclude": { "areas": ["access"] }', "")
    rebuild("a configuration that asks for more", files={access, "GeneratedClient+Common.swift", CLIENT})

    areas(guest, rebuild)
    elsewhere(home, guest, rebuild)

    header = home.ours / "Sources" / "RingCentralGenerator" / "Render" / "FileHeader.swift"
    source = header.read_text()
    header.write_text(source.replace("this file is overwritten.", "this file is written anew."))
    check(header.read_text() != source, "the generator's source has the words")
    rebuild("a generator that writes otherwise", generates=True, files=set(rebuild.state))
    header.write_text(source)


def areas(guest, rebuild):
    """Areas come and go."""
    guest.add_area(guest.target / "catalog")
    rebuild("an area added", files={WAVES, CLIENT})
    guest.remove_area(guest.target / "catalog")
    rebuild("an area removed", files={CLIENT})
    check(WAVES not in rebuild.state, "the file of the removed area is gone")


def elsewhere(home, guest, rebuild):
    """A catalog that the environment names, in which an area is added: no package manager looks there for new files."""
    catalog = home.path / "Elsewhere" / guest.path.name
    shutil.copytree(guest.target / "catalog", catalog)
    environment = {"RINGCENTRAL_CATALOG": str(catalog)}
    manifest = guest.path / "Package.swift"
    manifest.touch()
    rebuild("the same catalog elsewhere", files=set(), environment=environment)
    guest.add_area(catalog)
    output = guest.build(environment=environment, may_fail=True)
    if "error:" in output:
        check("error: [stale-plan]" in output and WAVES in output, f"the plan is blamed: {output[-2000:]}")
        check(guest.generated() == rebuild.state, "nothing was written")
        manifest.touch()
        guest.build(environment=environment)
    check(WAVES in guest.generated(), "the area elsewhere has a file")
    # Without the variable the configuration counts again, whatever was planned.
    output = guest.build(may_fail=True)
    if "error:" in output:
        check("error: [stale-plan]" in output, f"the plan is blamed: {output[-2000:]}")
        manifest.touch()
        guest.build()
    rebuild.state = guest.generated()
    check(WAVES not in rebuild.state, "the client is that of the configuration's catalog")


def quickly(home, guest):
    """What the build system of Xcode does after a change and a mistake; it does not tell what it runs."""
    rebuild = Rebuilder(guest)
    rebuild("nothing changed", files=set())
    guest.edit("catalog/areas/Levels.json", "Reports the level at a station.", "Tells the level at a station.")
    rebuild("an endpoint reworded", files={LEVELS})
    areas(guest, rebuild)
    elsewhere(home, guest, rebuild)
    configuration = guest.target / "ringcentral-client.json"
    config = configuration.read_text()
    configuration.write_text(config.replace("}", ', "areas": ["levls"] }'))
    output = guest.build(fails=True)
    check(f"{configuration}:" in output and 'Did you mean "levels"?' in output, f"it is said: {output[-2000:]}")
    configuration.write_text('{\n  "catalog": "catalog"\n  "areas": []\n}')
    output = guest.build(fails=True)
    check(f"{configuration}:3:3: error: [json-syntax]" in output, f"it is said: {output[-2000:]}")
    check(guest.generated() == rebuild.state, "the last good output is still there")
    configuration.write_text(config)
    rebuild("a configuration mended", files=set())
