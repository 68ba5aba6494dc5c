// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct APIInfoEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.readAPIStatus, callReadAPIStatus)
        calls.add(.readAPIVersion, callReadAPIVersion)
        calls.add(.readAPIVersions, callReadAPIVersions)
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadAPIStatus() async throws {
        try await value(client.apiInfo.readAPIStatus())
    }

    func callReadAPIVersion() async throws {
        try await value(client.apiInfo.readAPIVersion(apiVersion: "2"))
    }

    func callReadAPIVersions() async throws {
        try await value(client.apiInfo.readAPIVersions())
    }
}
