// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Parameter body: What is sent.
    /// - Returns: A call to ask for its `value`.
    public func updateThing(_ body: Old) -> Call<Old> {
        var request = RequestParts(.updateThing)
        request.body(body)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `PUT /things`
    public static let updateThing = APIOperation("updateThing", .put, "/things", area: "Things", access: .write)
}

/// A thing.
public nonisolated struct Old: Model, ResponseValue {
    @available(*, deprecated, message: "The service advises against it.")
    public var mustOld: String? { get { _mustOld } set { _mustOld = newValue } }
    private var _mustOld: String?
    public var name: Optional<String>
    /// Its former name.
    @available(*, deprecated, message: "The service advises against it.")
    public var oldName: String? { get { _oldName } set { _oldName = newValue } }
    private var _oldName: String?
    private var _unknownMembers: UnknownMembers
    public init(name: String? = nil) { self.name = name; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("mustOld", &self._mustOld); fields.field("name", &self.name);
        fields.field("oldName", &self._oldName); fields.unknown(&self._unknownMembers)
    }
}
