"""The Swift examples of the documentation, as sources that the compiler can check."""

from repository import ROOT

PLACES = [
    "README.md",
    "CONTRIBUTING.md",
    "spec/articles/*.md",
    "Generated/docs/**/*.md",
    "Generated/docs/**/*.txt",
    "Sources/RingCentralRuntime/**/*.swift",
    "Sources/RingCentralTesting/**/*.swift",
    "Generated/RingCentral/*.swift",
]
# What examples speak of without having made it.
GIVEN = (
    "client: RingCentralClient, assertion: String, clientID: String, clientSecret: String, id: Identifier, "
    "secret: String, tokenFile: URL, callback: URL, webhook: WebhookRequest, recording: URL, pdf: URL, note: FilePart, "
    "event: ServiceEvent"
)
IMPORTS = ["Foundation", "RingCentral", "RingCentralRuntime", "RingCentralTesting"]
DECLARATIONS = ("@Test", "@Suite", "@main", "struct ", "final class ", "actor ", "enum ")


def blocks(path):
    """The swift blocks of a file, each with the line it begins at."""
    comment = path.suffix == ".swift"
    fence, start, held = None, 0, []
    for number, whole in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = whole
        if comment:
            _, mark, line = whole.partition("///")
            if not mark or not whole.lstrip().startswith(mark):
                fence = None
                continue
            line = line.removeprefix(" ").rstrip()
        if fence is None:
            mark = line.strip()
            if mark.startswith("```") and mark.lstrip("`") == "swift":
                fence, start, held = mark[: len(mark) - 5], number + 1, []
        elif line.strip() == fence:
            yield start, held
            fence = None
        else:
            held.append(line)


def declaration(path, number, start, lines):
    """A block as a function, or as a type where it declares one at its top; its lines keep their numbers."""
    text = "\n".join("" if line.startswith("import ") else line for line in lines)
    if any(line.startswith(DECLARATIONS) for line in lines):
        opening = f"enum Example{number} {{"
    else:
        opening = f"@available(*, deprecated)\nfunc example{number}({GIVEN}) async throws {{"
    location = f'#sourceLocation(file: "{path.relative_to(ROOT)}", line: {start})'
    return f"{opening}\n{location}\n{text}\n#sourceLocation()\n}}\n"


def write_sources(folder):
    """Writes a source file for every file that has examples. Examples that stand in several files are written once."""
    seen, sources = set(), []
    for path in sorted({path for place in PLACES for path in ROOT.glob(place)}):
        parts, imports = [], set(IMPORTS)
        for start, lines in blocks(path):
            text = "\n".join(lines)
            if text not in seen:
                seen.add(text)
                imports.update(line.split()[1] for line in lines if line.startswith("import "))
                parts.append(declaration(path, len(seen), start, lines))
        if parts:
            source = folder / f"Examples{len(sources)}.swift"
            source.write_text("".join(f"import {name}\n" for name in sorted(imports)) + "\n" + "\n".join(parts))
            sources.append(source)
    return sources
