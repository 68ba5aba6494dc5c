// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Video
/// Lists for whom a user may schedule video meetings.
public nonisolated struct DelegationManagementEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Lists the users on whose behalf an extension may schedule video meetings.
    ///
    /// Permission: `Video`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func listDelegators(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<DelegatorsListResult> {
        var request = RequestParts(.listDelegators)
        request.path(accountId); request.path(extensionId)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /rcvideo/v1/accounts/{accountId}/extensions/{extensionId}/delegators`
    public static let listDelegators = APIOperation(
        "rcvListDelegators", .get, "/rcvideo/v1/accounts/{accountId}/extensions/{extensionId}/delegators",
        area: "DelegationManagement", permission: "Video", rateGroup: "Medium", access: .read)
}

/// A user who lets another schedule video meetings.
public nonisolated struct Delegate: Model {
    /// Id of the user's account.
    public var accountId: Optional<Identifier>
    /// Id of the user's extension.
    public var extensionId: Identifier
    /// Id of the user. Set by the service.
    public var id: Optional<Identifier>
    /// Name of the user. Set by the service.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(extensionId: Identifier, accountId: Identifier? = nil, id: Identifier? = nil, name: String? = nil) {
        self.extensionId = extensionId; self.accountId = accountId; self.id = id; self.name = name;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(extensionId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("accountId", &self.accountId); fields.field("extensionId", &self.extensionId);
        fields.field("id", &self.id); fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }
}

/// Users for whom an extension may schedule video meetings.
public nonisolated struct DelegatorsListResult: Model, ResponseValue {
    /// Users found.
    public var items: Optional<[Delegate]>
    private var _unknownMembers: UnknownMembers
    public init(items: [Delegate]? = nil) { self.items = items; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("items", &self.items); fields.unknown(&self._unknownMembers)
    }
}
#endif
