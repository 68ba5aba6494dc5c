// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func createThing(
        name: String, kind: Create.Kind = .thing, named: OnlyValue = .sole,
        optionalKind: Create.OptionalKind? = nil) -> Call<Empty> {
        var request = RequestParts(.createThing)
        request.body(Create(kind: kind, name: name, named: named, optionalKind: optionalKind))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /things`
    public static let createThing = APIOperation("createThing", .post, "/things", area: "Things", access: .write)
}

/// A thing.
public nonisolated struct Create: Model {
    public var kind: Create.Kind
    public var name: String
    public var named: OnlyValue
    public var optionalKind: Optional<Create.OptionalKind>
    public init(
        kind: Create.Kind = .thing, name: String, named: OnlyValue = .sole,
        optionalKind: Create.OptionalKind? = nil) {
        self.kind = kind; self.name = name; self.named = named; self.optionalKind = optionalKind
    }
    public init(_ blank: Blank) { self.init(kind: .init(blank), name: .init(blank), named: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("kind", &self.kind); fields.field("name", &self.name); fields.field("named", &self.named);
        fields.field("optionalKind", &self.optionalKind)
    }

    /// The known values of `kind`.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}

    /// The known values of `optionalKind`.
    public typealias OptionalKind = OpenEnum<OptionalKindValues>
    public enum OptionalKindValues {}
}

/// Only one.
public typealias OnlyValue = OpenEnum<OnlyValueValues>
public nonisolated enum OnlyValueValues {}

nonisolated extension OpenEnum where Values == Create.KindValues {
    public static var thing: Self { Self("Thing") }
}

nonisolated extension OpenEnum where Values == Create.OptionalKindValues {
    public static var thing: Self { Self("Thing") }
}

nonisolated extension OpenEnum where Values == OnlyValueValues {
    public static var sole: Self { Self("Sole") }
}
