// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Account
/// Manages custom fields for the users of the account.
public nonisolated struct CustomFieldsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Defines a custom field for the users of the account.
    ///
    /// Permissions: `EditAccounts` of the app, `Users` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - category: Kind of object that carries the field; always User.
    ///   - displayName: Name, as shown to people.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createCustomField(
        category: CustomFieldCreateRequest.Category? = nil, displayName: String? = nil,
        accountId: Identifier = "~") -> Call<CustomFieldModel> {
        var request = RequestParts(.createCustomField)
        request.path(accountId); request.body(CustomFieldCreateRequest(category: category, displayName: displayName))
        return Call(client, request)
    }

    /// Deletes a custom field.
    ///
    /// Permissions: `EditAccounts` of the app, `Users` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - fieldId: Identifier of the custom field.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteCustomField(fieldId: Identifier, accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteCustomField)
        request.path(accountId); request.path(fieldId)
        return Call(client, request)
    }

    /// Lists the custom fields that the account has defined.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadUserInfo` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func listCustomFields(accountId: Identifier = "~") -> Call<CustomFieldList> {
        var request = RequestParts(.listCustomFields)
        request.path(accountId)
        return Call(client, request)
    }

    /// Renames a custom field.
    ///
    /// Permissions: `EditAccounts` of the app, `Users` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - fieldId: Identifier of the custom field.
    ///   - displayName: Name, as shown to people.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateCustomField(
        fieldId: Identifier, displayName: String? = nil, accountId: Identifier = "~") -> Call<CustomFieldModel> {
        var request = RequestParts(.updateCustomField)
        request.path(accountId); request.path(fieldId);
        request.body(CustomFieldUpdateRequest(displayName: displayName))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/custom-fields`
    public static let createCustomField = APIOperation(
        "createCustomField", .post, "/restapi/v1.0/account/{accountId}/custom-fields", area: "CustomFields",
        permission: "EditAccounts", userPermission: "Users", rateGroup: "Medium", access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}`
    public static let deleteCustomField = APIOperation(
        "deleteCustomField", .delete, "/restapi/v1.0/account/{accountId}/custom-fields/{fieldId}",
        area: "CustomFields", permission: "EditAccounts", userPermission: "Users", rateGroup: "Medium",
        access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/custom-fields`
    public static let listCustomFields = APIOperation(
        "listCustomFields", .get, "/restapi/v1.0/account/{accountId}/custom-fields", area: "CustomFields",
        permission: "ReadAccounts", userPermission: "ReadUserInfo", rateGroup: "Light", access: .read)
    /// `PUT /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}`
    public static let updateCustomField = APIOperation(
        "updateCustomField", .put, "/restapi/v1.0/account/{accountId}/custom-fields/{fieldId}", area: "CustomFields",
        permission: "EditAccounts", userPermission: "Users", rateGroup: "Medium", access: .write)
}

/// A custom field to define.
public nonisolated struct CustomFieldCreateRequest: Model {
    /// Kind of object that carries the field; always User.
    public var category: Optional<CustomFieldCreateRequest.Category>
    /// Name, as shown to people.
    public var displayName: Optional<String>
    public init(category: CustomFieldCreateRequest.Category? = nil, displayName: String? = nil) {
        self.category = category; self.displayName = displayName
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("category", &self.category); fields.field("displayName", &self.displayName)
    }

    /// Kind of object that carries the field; always User.
    public typealias Category = OpenEnum<CategoryValues>
    public enum CategoryValues {}
}

/// The custom fields that an account has defined.
public nonisolated struct CustomFieldList: Model, ResponseValue {
    /// The records of this list or page.
    public var records: Optional<[CustomFieldModel]>
    private var _unknownMembers: UnknownMembers
    public init(records: [CustomFieldModel]? = nil) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// A custom field of the account's users.
public nonisolated struct CustomFieldModel: Model, ResponseValue {
    /// Kind of object that carries the field; always User.
    public var category: Optional<CustomFieldModel.Category>
    /// Name, as shown to people.
    public var displayName: Optional<String>
    /// Identifier of the custom field.
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(category: CustomFieldModel.Category? = nil, displayName: String? = nil, id: Identifier? = nil) {
        self.category = category; self.displayName = displayName; self.id = id; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("category", &self.category); fields.field("displayName", &self.displayName);
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }

    /// Kind of object that carries the field; always User.
    public typealias Category = OpenEnum<CategoryValues>
    public enum CategoryValues {}
}

/// New name of a custom field.
public nonisolated struct CustomFieldUpdateRequest: Model {
    /// Name, as shown to people.
    public var displayName: Optional<String>
    public init(displayName: String? = nil) { self.displayName = displayName }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("displayName", &self.displayName) }
}

nonisolated extension OpenEnum where Values == CustomFieldCreateRequest.CategoryValues {
    public static var user: Self { Self("User") }
}

nonisolated extension CustomFieldList: PagedResponse {
    /// The items of this page.
    public var pageItems: [CustomFieldModel] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == CustomFieldModel.CategoryValues {
    public static var user: Self { Self("User") }
}
#endif
