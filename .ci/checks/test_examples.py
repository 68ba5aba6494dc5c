"""Holds every Swift example of the documentation against the compiler: README, articles, Markdown, llms texts, and doc
comments. They are checked together, which takes a tenth of the time that each alone would."""

import pytest
from swift_examples import blocks, write_sources


@pytest.fixture(scope="module")
def sources(tmp_path_factory):
    return write_sources(tmp_path_factory.mktemp("examples"))


def test_there_are_examples(sources):
    assert sources


def test_examples_compile(sources, compiler):
    assert compiler.complaints("-module-name", "Examples", "-suppress-warnings", *sources) == ""


def test_example_that_does_not_compile_is_found(sources, compiler, tmp_path):
    broken = tmp_path / "Broken.swift"
    broken.write_text(sources[0].read_text() + "\nfunc broken() { thereIsNoSuchFunction() }\n")
    assert "thereIsNoSuchFunction" in compiler.complaints("-module-name", "Examples", "-suppress-warnings", broken)


def test_blocks_are_found_in_markdown_and_comments(tmp_path):
    markdown, swift = tmp_path / "a.md", tmp_path / "a.swift"
    markdown.write_text("Text\n```swift\nlet a = 1\n```\n```\nnot swift\n```\n")
    swift.write_text("/// Text\n/// ```swift\n/// let b = 2\n/// ```\nlet c = 3\n")
    assert list(blocks(markdown)) == [(3, ["let a = 1"])]
    assert list(blocks(swift)) == [(3, ["let b = 2"])]
