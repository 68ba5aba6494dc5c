#!/usr/bin/env bash
# Makes the documentation of the modules, with docc from the toolchain; a warning fails it. Needs the package built in
# debug. What is made lies in .build/documentation: one archive for the client, one for the runtime, one for tests.
#
# usage: .ci/steps/docc.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

modules=${RINGCENTRAL_BIN:-$(swift build --show-bin-path)}/Modules
target=$(swiftc -print-target-info | sed -n 's/.*"unversionedTriple": "\([^"]*\)".*/\1/p' | head -1)
out=.build/documentation
rm -rf "$out"
mkdir -p "$out"

# Symbols that the compiler adds to each of 1,700 models would make thousands of pages that say the same.
symbols() {
    mkdir -p "$out/symbols/$1"
    swift-symbolgraph-extract -module-name "$1" -I "$modules" -target "$target" -output-dir "$out/symbols/$1" \
        -minimum-access-level public -skip-inherited-docs -skip-synthesized-members -emit-extension-block-symbols
}

# usage: convert MODULE [DOCC OPTION ...]
convert() {
    local module=$1
    shift
    symbols "$module"
    docc convert "$@" --additional-symbol-graph-dir "$out/symbols/$module" --fallback-display-name "$module" \
        --fallback-bundle-identifier "swift-ringcentral.$module" --no-transform-for-static-hosting \
        --enable-experimental-external-link-support --warnings-as-errors --output-path "$out/$module.doccarchive"
    printf '%s: %d pages\n' "$module" "$(find "$out/$module.doccarchive/data" -name '*.json' | wc -l)"
}

convert RingCentralRuntime
convert RingCentralTesting --dependency "$out/RingCentralRuntime.doccarchive"
convert RingCentral Generated/RingCentral/RingCentral.docc --dependency "$out/RingCentralRuntime.doccarchive"
