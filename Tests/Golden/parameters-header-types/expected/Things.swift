// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Parameters:
    ///   - xNumbers: A parameter.
    ///   - xDate: A parameter.
    ///   - xEnum: A parameter.
    ///   - xEnums: A parameter.
    ///   - xFlag: A parameter.
    ///   - xList: A parameter.
    /// - Returns: A call to ask for its `value`.
    public func a(
        xNumbers: [Int], xDate: Foundation.Date? = nil, xEnum: ThingsEndpoints.XEnum? = nil,
        xEnums: [ThingsEndpoints.XEnumValue]? = nil, xFlag: Bool? = nil, xList: [String]? = nil) -> Call<Thing> {
        var request = RequestParts(.a)
        request.headerList("X-Numbers", xNumbers); request.header("X-Date", xDate); request.header("X-Enum", xEnum);
        request.headerList("X-Enums", xEnums); request.header("X-Flag", xFlag); request.headerList("X-List", xList)
        return Call(client, request)
    }

    /// A parameter.
    public typealias XEnum = OpenEnum<XEnumValues>
    public enum XEnumValues {}

    /// The known values of `X-Enums`.
    public typealias XEnumValue = OpenEnum<XEnumValueValues>
    public enum XEnumValueValues {}
}

nonisolated extension APIOperation {
    /// `GET /things`
    public static let a = APIOperation("a", .get, "/things", area: "Things", access: .read)
}

/// A thing.
public nonisolated struct Thing: Model, ResponseValue {
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == ThingsEndpoints.XEnumValues {
    public static var a: Self { Self("a") }
    public static var b: Self { Self("b") }
}

nonisolated extension OpenEnum where Values == ThingsEndpoints.XEnumValueValues {
    public static var c: Self { Self("c") }
    public static var d: Self { Self("d") }
}
