#!/usr/bin/env bash
# Holds the Swift sources against .swift-format. What is generated, and what the fixtures of tests hold, is exempt.
#
# usage: .ci/steps/format.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

swift format lint --strict --recursive --parallel Package.swift Sources Tests/RingCentralGeneratorTests \
    Tests/RingCentralRuntimeTests Tests/RingCentralTests Tests/KitchenSink/Package.swift Tests/KitchenSink/Tests \
    Tests/Benchmarks/Package.swift Tests/Benchmarks/Sources Tests/Sandbox/Package.swift Tests/Sandbox/Sources \
    Tests/Sandbox/Tests Tests/Endpoints/Package.swift Tests/Endpoints/Tests/EndpointsTests/*.swift \
    Tests/Endpoints/Tests/BehaviourTests Plugins .ci/checks/stand-ins \
    Tests/LiveCheck/Package.swift Tests/LiveCheck/Sources Tests/LiveCheck/Tests \
    Tests/Downstream/*/Package.swift Tests/Downstream/*/Sources/*/*.swift Tests/Downstream/Server/Tests \
    Tests/Browser/Package.swift Tests/Browser/Sources Tests/Browser/Tests Tests/Changes/caller.swift \
    Tests/Fuzz/Package.swift Tests/Fuzz/Sources/Fuzz
