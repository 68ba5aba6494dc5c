"""Holds requests for a client against their JSON Schema, by which editors complete names."""

import json

import pytest
from jsonschema import Draft7Validator
from repository import GENERATED, TESTS, shown
from strict_json import read, undescribed

SCHEMA = GENERATED / "client.schema.json"
FILES = [path for path in sorted((TESTS / "Downstream").rglob("ringcentral-client.json")) if ".build" not in path.parts]
BROKEN = [
    {"areas": ["SMS"]},
    {"areas": "sms"},
    {"operations": ["sendText"]},
    {"permissions": ["Everything"]},
    {"events": ["nothing"]},
    {"areas": []},
    {"access": "execute"},
    {"accessLevel": "private"},
    {"retired": "yes"},
    {"area": []},
    {"namespace": "lower"},
    {"exclude": {"access": "read"}},
    {"areas": ["sms", "sms"]},
    {"catalog": 1},
    [],
]


@pytest.fixture(scope="module")
def validator():
    return Draft7Validator(read(SCHEMA))


def test_schema_fits_the_metaschema():
    Draft7Validator.check_schema(read(SCHEMA))


def test_schema_describes_every_key():
    assert undescribed(read(SCHEMA)) == []


def test_there_are_requests_to_check():
    assert FILES


@pytest.mark.parametrize("path", FILES, ids=shown)
def test_request_of_a_package_is_accepted(path, validator):
    assert [f"{error.json_path}: {error.message}" for error in validator.iter_errors(read(path))] == []


def test_operations_go_by_ids_and_by_functions(validator):
    validator.validate({"operations": ["createGlipTask", "createTaskNew", "createTask", "tasks.createTask"]})


@pytest.mark.parametrize("request_", BROKEN, ids=json.dumps)
def test_broken_request_is_refused(request_, validator):
    assert not validator.is_valid(request_)
