#!/usr/bin/env bash
# Runs Python with the packages that the checks need. They are installed once, as .ci/requirements.txt pins them, into
# .build/ci-python; Python and its venv module are installed where they are missing (Debian).
#
# usage: .ci/steps/python.sh [ARGUMENT...]   arguments of python
#        .ci/steps/python.sh --update        writes .ci/requirements.txt anew from .ci/requirements.in
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
environment=$root/.build/ci-python
requirements=$root/.ci/requirements

if ! python3 -c 'import ensurepip' 2>/dev/null; then
    echo "Installing Python" >&2
    as_root=()
    if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
    "${as_root[@]}" apt-get update -qq >&2
    "${as_root[@]}" apt-get install -y -qq python3 python3-venv >&2
fi

wanted=$(cat "$requirements.txt" <(python3 --version) | sha256sum)
if [ "$(cat "$environment/stamp" 2>/dev/null)" != "$wanted" ]; then
    echo "Making .build/ci-python with the packages of .ci/requirements.txt" >&2
    rm -rf "$environment"
    python3 -m venv "$environment"
    "$environment/bin/pip" install --quiet --disable-pip-version-check --requirement "$requirements.txt"
    printf '%s\n' "$wanted" >"$environment/stamp"
fi

if [ "${1:-}" = --update ]; then
    "$environment/bin/pip" install --quiet --disable-pip-version-check uv
    cd "$root"
    exec "$environment/bin/uv" pip compile --quiet --universal --python-version 3.10 --upgrade \
        --custom-compile-command '.ci/steps/python.sh --update' --output-file .ci/requirements.txt .ci/requirements.in
fi

# What Hypothesis keeps between runs; it would make a folder beside the sources.
export HYPOTHESIS_STORAGE_DIRECTORY=$root/.build/ci-hypothesis PYTHONDONTWRITEBYTECODE=1
export PATH=$environment/bin:$PATH
exec "$environment/bin/python" "$@"
