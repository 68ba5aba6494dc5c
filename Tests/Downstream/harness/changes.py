"""What a change makes the build do, and what not."""

import re

from .guest import Guest, by_path
from .work import check

GENERATING = "Generating the client"


def compiled(output):
    """The files that were compiled for the guest."""
    return set(re.findall(r"Compiling tides (\S+\.swift)", output))


def written(before, after):
    return {name for name in after if before.get(name, (None, None))[1] != after[name][1]}


def changes(home):
    """Nothing runs when nothing changed; one endpoint changes one file; areas come and go without a clean."""
    guest = Guest(home, "Changing", by_path(home.ours), shares=True)
    guest.options = ["--build-system", "native"]
    guest.build()
    # After a first build the package manager plans once more, which links the tool anew.
    guest.build()
    state = guest.generated()
    check(len(state) == 5, f"one file for each of areas/ and models/, and the client: {sorted(state)}")

    def rebuild(what, generates=True, files=None, compiles=None):
        nonlocal state
        output = guest.build()
        now = guest.generated()
        check((GENERATING in output) == generates, f"{what}: {'nothing' if generates else 'it'} was generated")
        if files is not None:
            check(written(state, now) == files, f"{what}: wrote {sorted(written(state, now))}")
        if compiles is not None:
            check(compiled(output) == compiles, f"{what}: compiled {sorted(compiled(output))}")
        state = now

    rebuild("nothing changed", generates=False, files=set(), compiles=set())

    guest.edit("catalog/areas/Levels.json", "Reports the level at a station.", "Tells the level at a station.")
    levels = {"GeneratedClient+Levels.swift"}
    rebuild("an endpoint reworded", files=levels, compiles=levels)

    guest.edit("catalog/areas/Levels.json", '"permission": "Report",', '"permission": "Measure",')
    # What lists all operations depends on it.
    rebuild("an endpoint changed", files=levels, compiles=levels | {"GeneratedClient.swift"})

    guest.edit("ringcentral-client.json", '"catalog": "catalog"', '"catalog": "catalog", "retired": true')
    rebuild("a configuration that says the same", files=set(), compiles=set())

    area = guest.target / "catalog" / "areas" / "Waves.json"
    text = (guest.target / "catalog" / "areas" / "Stations.json").read_text()
    area.write_text(text.replace("listStations", "listWaves").replace("/v3/stations", "/v3/waves"))
    guest.edit("catalog/service.json", '"areas": ["Levels"]', '"areas": ["Levels", "Waves"]')
    rebuild("an area added", files={"GeneratedClient+Waves.swift", "GeneratedClient.swift"})
    check("GeneratedClient+Waves.swift" in state, "the new area has a file")

    area.unlink()
    guest.edit("catalog/service.json", '"areas": ["Levels", "Waves"]', '"areas": ["Levels"]')
    rebuild("an area removed", files={"GeneratedClient.swift"})
    check("GeneratedClient+Waves.swift" not in state, "the file of the removed area is gone")

    header = home.ours / "Sources" / "RingCentralGenerator" / "Write" / "FileHeader.swift"
    source = header.read_text()
    header.write_text(source.replace("this file is overwritten.", "this file is written anew."))
    rebuild("a generator that writes otherwise", files=set(state))
    header.write_text(source)
