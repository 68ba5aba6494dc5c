"""Holds the catalog against its JSON Schema."""

import pytest
from catalog_schema import SCHEMA, CatalogSchema
from jsonschema import Draft202012Validator
from repository import SPEC, shown
from strict_json import read, undescribed

FILES = sorted(path for path in SPEC.rglob("*.json") if path != SCHEMA)


@pytest.fixture(scope="module")
def schema():
    return CatalogSchema(read(SCHEMA))


def test_schema_fits_the_metaschema():
    Draft202012Validator.check_schema(read(SCHEMA))


def test_schema_describes_every_key():
    assert undescribed(read(SCHEMA)) == []


def test_catalog_names_its_service():
    assert SPEC / "service.json" in FILES


@pytest.mark.parametrize("path", FILES, ids=shown)
def test_file_fits_its_place(path, schema):
    assert schema.kind(path), "nothing reads a file in this place"
    value = read(path)
    assert schema.errors(path, value) == []
    assert schema.any.is_valid(value), "right for its place, but its keys do not tell what it is"
