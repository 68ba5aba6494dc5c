// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Utilities
/// Tells whether the service is up and which versions it offers.
public nonisolated struct APIInfoEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Checks whether the service is up.
    ///
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint.")
    public func readAPIStatus() -> Call<Empty> {
        Call(client, RequestParts(.readAPIStatus))
    }

    /// Reads one interface version and its release date.
    ///
    /// Rate group: NoThrottling.
    ///
    /// - Parameter apiVersion: Version to read, such as v1.0.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-201, OAU-151.
    public func readAPIVersion(apiVersion: String) -> Call<ApiVersionInfo> {
        var request = RequestParts(.readAPIVersion)
        request.path(apiVersion)
        return Call(client, request)
    }

    /// Lists the interface versions the server supports and its own version.
    ///
    /// Rate group: NoThrottling.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readAPIVersions() -> Call<ApiVersionsList> {
        Call(client, RequestParts(.readAPIVersions))
    }
}

nonisolated extension APIOperation {
    /// `GET /restapi/v1.0/status`
    public static let readAPIStatus = APIOperation(
        "readAPIStatus", .get, "/restapi/v1.0/status", area: "APIInfo", access: .read, lifecycle: .retired,
        authorization: .none)
    /// `GET /restapi/{apiVersion}`
    public static let readAPIVersion = APIOperation(
        "readAPIVersion", .get, "/restapi/{apiVersion}", area: "APIInfo", rateGroup: "NoThrottling", access: .read,
        authorization: .none)
    /// `GET /restapi`
    public static let readAPIVersions = APIOperation(
        "readAPIVersions", .get, "/restapi", area: "APIInfo", rateGroup: "NoThrottling", access: .read,
        authorization: .none)
}

/// One interface version of the server.
public nonisolated struct ApiVersionInfo: Model, ResponseValue {
    /// Date of the release, ISO 8601.
    public var releaseDate: Optional<Foundation.Date>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    /// Part of the address that names the version, such as v1.0.
    public var uriString: Optional<String>
    /// Version number, such as 1.0.0.
    public var versionString: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        releaseDate: Foundation.Date? = nil, uri: String? = nil, uriString: String? = nil,
        versionString: String? = nil) {
        self.releaseDate = releaseDate; self.uri = uri; self.uriString = uriString;
        self.versionString = versionString; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("releaseDate", &self.releaseDate); fields.field("uri", &self.uri);
        fields.field("uriString", &self.uriString); fields.field("versionString", &self.versionString);
        fields.unknown(&self._unknownMembers)
    }
}

/// Interface versions the server supports.
public nonisolated struct ApiVersionsList: Model, ResponseValue {
    /// The versions.
    public var apiVersions: Optional<[ApiVersionInfo]>
    /// Revision of the server software.
    public var serverRevision: Optional<String>
    /// Version of the server software.
    public var serverVersion: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        apiVersions: [ApiVersionInfo]? = nil, serverRevision: String? = nil, serverVersion: String? = nil,
        uri: String? = nil) {
        self.apiVersions = apiVersions; self.serverRevision = serverRevision; self.serverVersion = serverVersion;
        self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("apiVersions", &self.apiVersions); fields.field("serverRevision", &self.serverRevision);
        fields.field("serverVersion", &self.serverVersion); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}
#endif
