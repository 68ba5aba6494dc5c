"""Asks the toolchain's API digester whether our comparisons of catalogs are right about the Swift interface.

The digester's findings for every pair in Tests/Changes, there and back, are held against the verdict of
`ringcentral-generate compare`: major where the digester finds a break, and nowhere else. What they disagree on is
explained in Tests/Changes/digester.md; a line there that is no longer needed is a finding as well. Then the compiler
is asked: Tests/Changes/caller.swift must build with the new client unless the verdict is major."""

import pytest
from digester import CASES, TABLE, Client, changed_catalog, explanations

NAMES = sorted(path.parent.name for path in CASES.glob("*/patch.json"))
EXPLAINED = explanations()


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    """The client of the catalog that all cases change."""
    return Client(CASES / "base", tmp_path_factory.mktemp("base"))


def test_caller_builds_with_the_base(base, compiler):
    assert base.takes_caller(compiler)


def test_explanations_are_of_cases():
    assert {case for case, _ in EXPLAINED} <= set(NAMES)


@pytest.mark.parametrize("case", NAMES)
def test_verdict_agrees_with_the_digester(case, base, compiler, tmp_path):
    new = Client(changed_catalog(case, tmp_path / "catalog"), tmp_path)
    verdicts = {"there": base.verdict(new), "back": new.verdict(base)}
    breaks = {"there": base.breaks(new), "back": new.breaks(base)}
    for way, verdict in verdicts.items():
        ours = "breaks" if verdict == "major" else "builds"
        explained = EXPLAINED.get((case, way))
        if (ours == "breaks") == bool(breaks[way]):
            assert explained is None, f"{case}, {way}: {TABLE.name} explains a disagreement that there is not"
        else:
            assert explained == ours, f"{case}, {way}: we say {verdict}, the digester finds {breaks[way]}"
    # What is explained as a break is one that the compiler does not see either: it has all traits.
    if EXPLAINED.get((case, "there")) != "breaks":
        assert new.takes_caller(compiler) == (verdicts["there"] != "major"), f"{case}: we say {verdicts['there']}"
