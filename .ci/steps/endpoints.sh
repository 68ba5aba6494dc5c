#!/usr/bin/env bash
# Calls every function of the client twice: of the sandbox, and of a server that knows the OpenAPI document only.
#
# usage: .ci/steps/endpoints.sh [OPTION...]   options of `swift test`
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

swift test --package-path Tests/Endpoints "$@"

address=$(mktemp)
.ci/steps/python.sh .ci/tools/document_server.py >"$address" &
server=$!
trap 'kill "$server"; rm -f "$address"' EXIT
until [ -s "$address" ]; do
    kill -0 "$server"
    sleep 0.2
done
RINGCENTRAL_SERVER=$(cat "$address") swift test --package-path Tests/Endpoints "$@"
