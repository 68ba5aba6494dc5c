#!/usr/bin/env bash
# The generator and the runtime's tests under the thread sanitizer. The tests are in a package of their own, with links to
# the sources: the generated client, which has no threads, would take longer to compile than all else.
#
# usage: .ci/steps/sanitize.sh [OPTION ...]   options of `swift test`
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

swift run --sanitize thread --scratch-path .build/sanitizer-tool ringcentral-generate check

package=.build/sanitizer
mkdir -p "$package"
ln -sfn "$PWD/Sources" "$package/Sources"
ln -sfn "$PWD/Tests" "$package/Tests"
# One test compares the table of stages in it with the sources.
ln -sfn "$PWD/CONTRIBUTING.md" "$package/CONTRIBUTING.md"
cat >"$package/Package.swift" <<'MANIFEST'
// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [.swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny")]

let package = Package(
    name: "sanitizer",
    targets: [
        .target(name: "RingCentralRuntime", swiftSettings: settings),
        .target(name: "RingCentralTesting", dependencies: ["RingCentralRuntime"], swiftSettings: settings),
        .testTarget(
            name: "RingCentralRuntimeTests", dependencies: ["RingCentralRuntime", "RingCentralTesting"],
            swiftSettings: settings),
    ]
)
MANIFEST
# MemoryTests measures the memory of its process, of which a sanitizer uses more for itself than the code under test.
SLOW_TESTS=1 swift test --package-path "$package" --sanitize=thread --skip MemoryTests "$@"
