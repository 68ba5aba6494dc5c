// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Directory
/// Connects extensions to Microsoft Teams users and disconnects them.
public nonisolated struct MSTeamsDirectRoutingEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Connects extensions to Microsoft Teams for direct routing.
    ///
    /// > Note: Only starts the work: poll listTeamsUsers until the status is Connected.
    ///
    /// Permission: `EditAccounts`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - mappings: One entry per extension to connect. 1 to 25 elements.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func connectTeamsUsers(
        mappings: [MsTeamsUserEntry], accountId: Identifier = "~") -> Call<MsTeamsUserListResponse> {
        var request = RequestParts(.connectTeamsUsers)
        request.path(accountId); request.body(ConnectTeamsUsersRequest(mappings: mappings))
        return Call(client, request)
    }

    /// Disconnects extensions from Microsoft Teams direct routing.
    ///
    /// > Note: Only starts the work: poll listTeamsUsers for the outcome.
    ///
    /// Permission: `EditAccounts`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - extensionIds: Ids of the extensions to disconnect. 1 to 25 elements.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func disconnectTeamsUsers(extensionIds: [Identifier], accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.disconnectTeamsUsers)
        request.path(accountId); request.query("extensionIds", nonEmpty: extensionIds)
        return Call(client, request)
    }

    /// Lists how extensions are connected to Microsoft Teams users.
    ///
    /// Permission: `ReadAccounts`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - extensionIds: Ids of the extensions to report on. 1 to 25 elements.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func listTeamsUsers(
        extensionIds: [Identifier], accountId: Identifier = "~") -> Call<MsTeamsUserListResponse> {
        var request = RequestParts(.listTeamsUsers)
        request.path(accountId); request.query("extensionIds", nonEmpty: extensionIds)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users`
    public static let connectTeamsUsers = APIOperation(
        "connectTeamsUsers", .post, "/restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users",
        area: "MSTeamsDirectRouting", permission: "EditAccounts", rateGroup: "Medium", access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users`
    public static let disconnectTeamsUsers = APIOperation(
        "disconnectTeamsUsers", .delete, "/restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users",
        area: "MSTeamsDirectRouting", permission: "EditAccounts", rateGroup: "Medium", access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users`
    public static let listTeamsUsers = APIOperation(
        "listTeamsUsers", .get, "/restapi/v1.0/account/{accountId}/ms-teams/direct-routing/users",
        area: "MSTeamsDirectRouting", permission: "ReadAccounts", rateGroup: "Medium", access: .read)
}

/// Extensions to connect to Microsoft Teams.
public nonisolated struct ConnectTeamsUsersRequest: Model {
    /// One entry per extension to connect. 1 to 25 elements.
    public var mappings: [MsTeamsUserEntry]
    public init(mappings: [MsTeamsUserEntry]) { self.mappings = mappings }
    public init(_ blank: Blank) { self.init(mappings: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("mappings", &self.mappings) }
}

/// An extension and the number it uses in Microsoft Teams.
public nonisolated struct MsTeamsUserEntry: Model {
    /// Id of the extension.
    public var extensionId: Identifier
    /// Phone number used in Microsoft Teams, E.164.
    public var phoneNumber: String
    public init(extensionId: Identifier, phoneNumber: String) {
        self.extensionId = extensionId; self.phoneNumber = phoneNumber
    }
    public init(_ blank: Blank) { self.init(extensionId: .init(blank), phoneNumber: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionId", &self.extensionId); fields.field("phoneNumber", &self.phoneNumber)
    }
}

/// Connections between extensions and Microsoft Teams users.
public nonisolated struct MsTeamsUserListResponse: Model, ResponseValue {
    /// One entry per extension.
    public var mappings: [MsTeamsUserListResponse.Mapping]
    private var _unknownMembers: UnknownMembers
    public init(mappings: [MsTeamsUserListResponse.Mapping]) {
        self.mappings = mappings; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(mappings: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("mappings", &self.mappings); fields.unknown(&self._unknownMembers)
    }

    /// A part of `MsTeamsUserListResponse`.
    public struct Mapping: Model {
        /// Id of the extension.
        public var extensionId: Identifier
        /// Phone number used in Microsoft Teams, E.164.
        public var phoneNumber: String
        /// State of the connection.
        public var status: MsTeamsUserStatus
        private var _unknownMembers: UnknownMembers
        public init(extensionId: Identifier, phoneNumber: String, status: MsTeamsUserStatus) {
            self.extensionId = extensionId; self.phoneNumber = phoneNumber; self.status = status;
            self._unknownMembers = .init()
        }
        public init(_ blank: Blank) {
            self.init(extensionId: .init(blank), phoneNumber: .init(blank), status: .init(blank))
        }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("extensionId", &self.extensionId); fields.field("phoneNumber", &self.phoneNumber);
            fields.field("status", &self.status); fields.unknown(&self._unknownMembers)
        }
    }
}

/// State of the connection between an extension and Microsoft Teams.
public typealias MsTeamsUserStatus = OpenEnum<MsTeamsUserStatusValues>
public nonisolated enum MsTeamsUserStatusValues {}

nonisolated extension OpenEnum where Values == MsTeamsUserStatusValues {
    public static var connected: Self { Self("Connected") }
    public static var connecting: Self { Self("Connecting") }
    public static var disconnectFailed: Self { Self("DisconnectFailed") }
    public static var disconnecting: Self { Self("Disconnecting") }
    public static var initial: Self { Self("Initial") }
    public static var outOfSync: Self { Self("OutOfSync") }
    public static var remoteNotFound: Self { Self("RemoteNotFound") }
    public static var remoteUserRemoved: Self { Self("RemoteUserRemoved") }
}
#endif
