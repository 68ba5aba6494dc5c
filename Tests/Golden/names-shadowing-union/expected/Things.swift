// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func read() -> Call<Card> {
        Call(client, RequestParts(.read))
    }
}

nonisolated extension APIOperation {
    /// `GET /things`
    public static let read = APIOperation("read", .get, "/things", area: "Things", access: .read)
}

/// A background.
public nonisolated struct Background: Model {
    public var url: String
    private var _unknownMembers: UnknownMembers
    public init(url: String) { self.url = url; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(url: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("url", &self.url); fields.unknown(&self._unknownMembers)
    }
}

/// A card.
public nonisolated struct Card: Model, ResponseValue {
    /// An address or more.
    public var background: Optional<Card.BackgroundValue>
    private var _unknownMembers: UnknownMembers
    public init(background: Card.BackgroundValue? = nil) {
        self.background = background; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("background", &self.background); fields.unknown(&self._unknownMembers)
    }

    /// An address or more.
    public indirect enum BackgroundValue: UnionModel {
        /// A background.
        case background(Background)
        case text(String)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            if union.has("url"), let value = union.read(Background.self) { return .background(value) }
            if union.isString, let value = union.read(String.self) { return .text(value) }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .background(let value): value
            case .text(let value): value
            case .other(let value): value
            }
        }
    }
}
