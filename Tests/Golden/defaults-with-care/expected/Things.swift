// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Parameter a: A parameter. Default: `q"\
    /// `.
    /// - Returns: A call to ask for its `value`.
    public func read(a: String = "q\"\\\n") -> Call<D> {
        var request = RequestParts(.read)
        request.path(a)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `GET /{a}`
    public static let read = APIOperation("read", .get, "/{a}", area: "Things", access: .read)
}

/// A thing.
public nonisolated struct D: Model, ResponseValue {
    /// Default: `` ``` " */`.
    public var x: Optional<String>
    /// Default: `1e-07`.
    public var y: Optional<Double>
    /// Ends without a period -5 to 5.
    public var z: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(x: String? = nil, y: Double? = nil, z: Int? = nil) {
        self.x = x; self.y = y; self.z = z; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("x", &self.x); fields.field("y", &self.y); fields.field("z", &self.z);
        fields.unknown(&self._unknownMembers)
    }
}
