#!/usr/bin/env bash
# Holds Python against ruff, as .ruff.toml says, and shell scripts against shellcheck.
#
# usage: .ci/steps/lint.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
python=.ci/steps/python.sh

# Scripts go by their first line too: those that people call have no extension.
scripts() {
    git ls-files -z --cached --others --exclude-standard -- .ci Tests Plugins Sources |
        xargs -0 grep -lE -d skip "^#!.*$1|^# shellcheck shell=$1" -- || true
}

mapfile -t python_scripts < <(scripts python3 | grep -v '\.py$')
"$python" -m ruff check .ci Tests "${python_scripts[@]}"
"$python" -m ruff format --check .ci Tests "${python_scripts[@]}"

mapfile -t shell_scripts < <(scripts bash)
.build/ci-python/bin/shellcheck --external-sources "${shell_scripts[@]}"
printf '%d shell scripts checked\n' "${#shell_scripts[@]}"
