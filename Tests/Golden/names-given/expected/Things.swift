// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Makes a thing.
    ///
    /// - Parameter query: Words.
    /// - Returns: A call to ask for its `value`.
    public func makeThing(
        kind: ThingModel.Kind? = nil, label: String? = nil, query: String? = nil) -> Call<ThingModel> {
        var request = RequestParts(.makeThing)
        request.query("q", query); request.body(ThingModel(kind: kind, label: label))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /things`
    public static let makeThing = APIOperation("thing2New", .post, "/things", area: "Things", access: .write)
}

/// A thing.
public nonisolated struct ThingModel: Model, ResponseValue {
    public var kind: Optional<ThingModel.Kind>
    public var label: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(kind: ThingModel.Kind? = nil, label: String? = nil) {
        self.kind = kind; self.label = label; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("k", &self.kind); fields.field("n", &self.label); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `k`.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

nonisolated extension OpenEnum where Values == ThingModel.KindValues {
    public static var a: Self { Self("a") }
}
