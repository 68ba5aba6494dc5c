"""What is wrong is said where it stands; the last good output stays; the next build mends everything."""

import os
import resource
import signal
import subprocess

from .guest import Guest, by_path
from .work import check

TOOL = "ringcentral-generate-client-tool"


def mistakes(home):
    """Broken configurations and catalogs, and runs that were cut off."""
    guest = Guest(home, "Mistaken", by_path(home.ours), shares=True)
    guest.options = ["--build-system", "native"]
    guest.build()
    good = guest.generated()
    configuration = guest.target / "ringcentral-client.json"
    config = configuration.read_text()
    area = guest.target / "catalog" / "areas" / "Levels.json"
    catalog = area.read_text()

    def refused(file, text, *said):
        before = file.read_text()
        file.write_text(text)
        try:
            output = guest.build(fails=True)
        finally:
            file.write_text(before)
        for words in said:
            check(words in output, f"{words} is said: {output[-2000:]}")
        check(guest.generated() == good, "the last good output is still there")

    refused(configuration, '{\n  "catalog": "catalog"\n  "areas": []\n}', f"{configuration}:3:3: error: [json-syntax]")
    refused(
        configuration,
        config.replace("}", ', "areas": ["levls"] }'),
        'error: [unknown-area] The catalog has no area "levls". Did you mean "levels"?',
    )
    refused(configuration, config.replace("}", ', "access": "read", "areas": ["levels"] }'), "error: [empty-selection]")
    refused(configuration, '{ "catalog": "nowhere" }', f"{configuration}:1:14: error: [unreadable-file]")
    refused(configuration, '{ "areas": ["sms"] }', f"{configuration}:1:1: error: [stale-plan]", "Touch Package.swift")
    refused(area, catalog.replace('"body": "Level"', '"body": "Lvel"'), f"{area}:", "error: [unknown-model]")
    guest.build()
    check(texts(guest.generated()) == texts(good), "all is as before")

    configuration.unlink()
    output = guest.build(fails=True)
    check(
        "has no ringcentral-client.json" in output and '"areas": ["sms", "callLog"]' in output, "what to write is said"
    )
    configuration.write_text(config)
    guest.build()
    cut_off(guest)
    killed(home, guest)
    no_space(guest)


def cut_off(guest):
    """The next build mends what a run that was cut off left: files that were staged, and some that are missing."""
    place = guest.output()
    (place / "GeneratedClient+Levels.swift").unlink()
    (place / "GeneratedClient+Levels.swift.ringcentral-generate~").write_text("half of i")
    guest.build()
    names = {file.name for file in place.iterdir()}
    check("GeneratedClient+Levels.swift" in names, "the missing file is there")
    check(not any(name.endswith("~") for name in names), f"nothing is left behind: {sorted(names)}")


def killed(home, guest):
    """A run that is killed while it writes leaves whole files, old ones or new; the next run writes the rest."""
    folder = home.path / "Killed"
    folder.mkdir()
    catalog = home.ours / "spec"
    homes = {file.stem for part in ("areas", "models") for file in (catalog / part).glob("*.json")}
    names = ["GeneratedClient.swift", *(f"GeneratedClient+{name}.swift" for name in sorted(homes))]

    def start(configuration, output):
        file = folder / "ringcentral-client.json"
        file.write_text(configuration)
        words = [tool(guest), file, catalog, folder / output, *names]
        return subprocess.Popen([str(word) for word in words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def finish(process):
        said, _ = process.communicate()
        check(process.returncode == 0, f"the client is written: {said}")

    def read(output):
        return {file.name: file.read_bytes() for file in (folder / output).iterdir()}

    part, everything = '{ "areas": ["sms"] }', "{}"
    finish(start(part, "part"))
    finish(start(everything, "everything"))
    old, new = read("part"), read("everything")
    check(old.keys() == new.keys() == set(names), "every file that was planned is there")
    hits = 0
    for attempt in range(20):
        output = f"attempt {attempt}"
        finish(start(part, output))
        process = start(everything, output)
        while process.poll() is None and not any(name.endswith("~") for name in os.listdir(folder / output)):
            pass
        process.kill()
        process.communicate()
        found = read(output)
        for name in names:
            check(found.get(name) in (old[name], new[name]), f"{name} is whole")
        hits += process.returncode != 0 and found.keys() != set(names)
        finish(start(everything, output))
        check(read(output) == new, "the next run mends everything")
        if hits == 3:
            return
    check(hits > 0, "a run was killed while it wrote")


def no_space(guest):
    """Where files can't grow, the tool says so and nothing is half written."""

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500))

    before = guest.generated()
    output = guest.output()
    for file in output.glob("*.swift"):
        file.write_text("")
    words = [tool(guest), guest.target / "ringcentral-client.json", guest.target / "catalog", output, *sorted(before)]
    result = subprocess.run(
        [str(word) for word in words],
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        preexec_fn=limit,
        check=False,
    )
    check(result.returncode == 3 and "error: [unwritable]" in result.stdout, f"that it can't write: {result}")
    check(f"{output}/GeneratedClient" in result.stdout, f"what it can't write: {result.stdout}")
    check(all(not file.read_bytes() for file in output.glob("*.swift")), "nothing was replaced")
    guest.build()
    check(texts(guest.generated()) == texts(before), "all is back")


def tool(guest):
    """The tool of the build plugin, as the guest built it."""
    return next(path for path in guest.scratch.rglob(TOOL) if path.is_file())


def texts(files):
    return {name: text for name, (text, _) in files.items()}
