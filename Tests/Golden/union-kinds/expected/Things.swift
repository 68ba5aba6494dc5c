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
    public func readValue() -> Call<Holder> {
        Call(client, RequestParts(.readValue))
    }
}

nonisolated extension APIOperation {
    /// `GET /value`
    public static let readValue = APIOperation("readValue", .get, "/value", area: "Things", access: .read)
}

/// A thing.
public nonisolated struct Holder: Model, ResponseValue {
    public var anything: Optional<Holder.Anything>
    public var free: Optional<Holder.Free>
    public var mixed: Optional<Holder.Mixed>
    /// One of several kinds.
    public var value: Optional<Holder.Value>
    private var _unknownMembers: UnknownMembers
    public init(
        anything: Holder.Anything? = nil, free: Holder.Free? = nil, mixed: Holder.Mixed? = nil,
        value: Holder.Value? = nil) {
        self.anything = anything; self.free = free; self.mixed = mixed; self.value = value;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("anything", &self.anything); fields.field("free", &self.free);
        fields.field("mixed", &self.mixed); fields.field("value", &self.value); fields.unknown(&self._unknownMembers)
    }

    /// One of several shapes.
    public indirect enum Anything: UnionModel {
        case text(String)
        case value(JSONValue)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            if union.isString, let value = union.read(String.self) { return .text(value) }
            if let value = union.read(JSONValue.self) { return .value(value) }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .text(let value): value
            case .value(let value): value
            case .other(let value): value
            }
        }
    }

    /// One of several shapes.
    public indirect enum Free: UnionModel {
        case text(String)
        case object([String: JSONValue])
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            if union.isString, let value = union.read(String.self) { return .text(value) }
            if union.isObject, let value = union.read([String: JSONValue].self) { return .object(value) }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .text(let value): value
            case .object(let value): value
            case .other(let value): value
            }
        }
    }

    /// One of several shapes.
    public indirect enum Mixed: UnionModel {
        case list([String])
        case text(String)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            if union.isArray, let value = union.read([String].self) { return .list(value) }
            if union.isString, let value = union.read(String.self) { return .text(value) }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .list(let value): value
            case .text(let value): value
            case .other(let value): value
            }
        }
    }

    /// One of several kinds.
    public indirect enum Value: UnionModel {
        /// A thing.
        case thing(Thing)
        case flag(Bool)
        case list([String])
        case number(Int)
        case text(String)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            if union.has("id") || union.has("name"), let value = union.read(Thing.self) { return .thing(value) }
            if union.isBool, let value = union.read(Bool.self) { return .flag(value) }
            if union.isArray, let value = union.read([String].self) { return .list(value) }
            if union.isNumber, let value = union.read(Int.self) { return .number(value) }
            if union.isString, let value = union.read(String.self) { return .text(value) }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .thing(let value): value
            case .flag(let value): value
            case .list(let value): value
            case .number(let value): value
            case .text(let value): value
            case .other(let value): value
            }
        }
    }
}

/// A thing.
public nonisolated struct Thing: Model {
    public var id: Optional<Identifier>
    /// What people call it.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, name: String? = nil) {
        self.id = id; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }
}
