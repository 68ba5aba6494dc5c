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
    public func a(x: String? = nil) -> Call<Empty> {
        var request = RequestParts(.a)
        request.body(Loose(x: x))
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameter body: What is sent.
    /// - Returns: A call to `send()`.
    public func b(_ body: Strict? = nil) -> Call<Empty> {
        var request = RequestParts(.b)
        request.body(body)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /a`
    public static let a = APIOperation("a", .post, "/a", area: "Things", access: .write)
    /// `POST /b`
    public static let b = APIOperation("b", .post, "/b", area: "Things", access: .write)
}

/// A thing.
public nonisolated struct Loose: Model {
    public var x: Optional<String>
    public init(x: String? = nil) { self.x = x }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("x", &self.x) }
}

/// A thing.
public nonisolated struct Strict: Model {
    public var x: String
    public init(x: String) { self.x = x }
    public init(_ blank: Blank) { self.init(x: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("x", &self.x) }
}
