"""The JSON Schema of the catalog, by the place where a file lies."""

from jsonschema import Draft202012Validator
from repository import SPEC

SCHEMA = SPEC / "catalog.schema.json"
FOLDERS = {"areas": "areaFile", "models": "modelsFile", "history": "historyFile"}
FILES = {"service.json": "serviceFile", "wording.json": "wordingFile", "overrides.json": "overridesFile"}


class CatalogSchema:
    """Validators for every kind of file."""

    def __init__(self, schema):
        self.any = Draft202012Validator(schema)
        self.kinds = {
            kind: Draft202012Validator({"$ref": f"#/$defs/{kind}", "$defs": schema["$defs"]})
            for kind in (*FOLDERS.values(), *FILES.values())
        }

    def kind(self, path):
        """The kind that a file must be of; None if nothing reads files of that place."""
        parts = path.relative_to(SPEC).parts
        if len(parts) == 2:
            return FOLDERS.get(parts[0])
        return FILES.get(parts[0]) if len(parts) == 1 else None

    def errors(self, path, value):
        """What is wrong with a file, in the order of its places."""
        errors = self.kinds[self.kind(path)].iter_errors(value)
        return sorted(f"{error.json_path}: {error.message[:400]}" for error in errors)

    def refuses(self, path, value):
        """A Boolean value that indicates whether a file is refused, both in its place and in any."""
        return not self.any.is_valid(value) and bool(self.errors(path, value))
