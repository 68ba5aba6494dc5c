"""Multiplies a catalog: every area, model and group of models, with references, several times.

usage: python3 -m harness.maker CATALOG TARGET TIMES

The first copy is the catalog itself. In the others the ids of areas, endpoints and events, the names of models, all
references to them, paths and titles carry the number of the copy. Permissions, rate groups and words stay few; the
copies of an area are in the group of the first.
"""

import json
import shutil
import sys
from pathlib import Path

MARK = "@@"  # stands for Copy2, Copy3, and so on; in no catalog by itself
TYPES = {"type", "additional", "body", "response", "payload"}
LISTS = {"includes", "oneOf", "anyOf", "events"}
MAPS = {"properties", "parameters", "content", "responses", "failures", "headers", "mapping"}


class Marker:
    """Puts the mark behind every name that is to differ from copy to copy."""

    def __init__(self, models):
        self.models = models

    def type(self, value):
        """A type: a word, a list in brackets, or an object that says more."""
        if isinstance(value, str):
            return value + MARK if value in self.models else value
        if isinstance(value, list):
            return [self.type(element) for element in value]
        if isinstance(value, dict):
            return {key: self.member(key, element) for key, element in value.items()}
        return value

    def member(self, key, value):
        if key in TYPES or (key in LISTS and isinstance(value, list)):
            return self.type(value)
        if key in MAPS and isinstance(value, dict):
            return {name: self.type(element) for name, element in value.items()}
        if key == "discriminator":
            return self.type(value)
        return value

    def area(self, area):
        return area | {
            "title": f"{area['title']} {MARK}",
            "endpoints": {name + MARK: self.endpoint(value) for name, value in area.get("endpoints", {}).items()},
        }

    def endpoint(self, value):
        value = self.type(value) | {"path": f"{value['path']}/{MARK}"}
        if value.get("replacement"):
            value["replacement"] += MARK
        return value

    def model(self, value):
        value = self.type(value)
        # The name of a model is its type's; that of a property can stay.
        return value | {"name": value["name"] + MARK} if isinstance(value, dict) and "name" in value else value

    def override(self, override):
        root, name, rest = override["target"].split("/", 2)
        override = override | {"target": f"{root}/{name}{MARK}/{rest}"}
        if "value" not in override:
            return override
        last = rest.rsplit("/", 1)[-1]
        value = override["value"]
        return override | {"value": value + f"/{MARK}" if last == "path" else self.member_of(last, value)}

    def member_of(self, key, value):
        """The value of a target: a member whose key says what it is, or else an entry of a map, which is a type."""
        return self.member(key, value) if key in LISTS | MAPS | {"discriminator"} else self.type(value)


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def text(value, depth=0):
    """JSON as the catalog is written: what fits a line stays on it."""
    short = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or not value or len(short) + depth * 2 < 100:
        return short
    inner = "  " * (depth + 1)
    if isinstance(value, list):
        parts = [inner + text(element, depth + 1) for element in value]
    else:
        parts = [
            f"{inner}{json.dumps(key, ensure_ascii=False)}: {text(element, depth + 1)}"
            for key, element in value.items()
        ]
    ends = "[]" if isinstance(value, list) else "{}"
    return ends[0] + "\n" + ",\n".join(parts) + "\n" + "  " * depth + ends[1]


def numbered(template, copy):
    return template.replace(MARK, f"Copy{copy}")


def multiply(catalog, target, times):
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(catalog, target)
    if times == 1:
        return
    models = {path.stem: read(path) for path in sorted((catalog / "models").glob("*.json"))}
    marker = Marker({name for file in models.values() for name in file.get("models", {})})
    templates = {
        f"areas/{path.stem}": text(marker.area(read(path))) for path in sorted((catalog / "areas").glob("*.json"))
    }
    for name, file in models.items():
        marked = {model + MARK: marker.model(value) for model, value in file.get("models", {}).items()}
        templates[f"models/{name}"] = text(file | {"models": marked})
    for copy in range(2, times + 1):
        for name, template in templates.items():
            (target / f"{name}{numbered(MARK, copy)}.json").write_text(numbered(template, copy), encoding="utf-8")
    write_service(catalog, target, times, marker)
    write_overrides(catalog, target, times, marker)


def write_service(catalog, target, times, marker):
    service = read(catalog / "service.json")
    copies = range(2, times + 1)
    for group in service.get("groups", {}).values():
        group["areas"] = group["areas"] + [numbered(area + MARK, copy) for copy in copies for area in group["areas"]]
    events = json.dumps(
        {
            f"{name}{MARK}": marker.type(event) | ({"name": event["name"] + MARK} if "name" in event else {})
            for name, event in service.get("events", {}).items()
        }
    )
    for copy in copies:
        service["events"] |= json.loads(numbered(events, copy))
    (target / "service.json").write_text(text(service) + "\n", encoding="utf-8")


def write_overrides(catalog, target, times, marker):
    path = catalog / "overrides.json"
    if not path.exists():
        return
    file = read(path)
    template = json.dumps([marker.override(override) for override in file["overrides"]])
    for copy in range(2, times + 1):
        file["overrides"] = file["overrides"] + json.loads(numbered(template, copy))
    (target / "overrides.json").write_text(text(file) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 4 or not sys.argv[3].isdigit():
        sys.exit(__doc__)
    multiply(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
