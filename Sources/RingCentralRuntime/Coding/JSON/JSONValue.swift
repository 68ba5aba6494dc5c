import Foundation

/// Any JSON value, kept as it came: numbers with all their digits, members in their order.
public enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)

    /// The value of a member; nil if there is none, or this is no object.
    public subscript(key: String) -> JSONValue? {
        if case .object(let object) = self { return object[key] }
        return nil
    }

    /// The element of a list; nil if there is none, or this is no list.
    public subscript(index: Int) -> JSONValue? {
        if case .array(let elements) = self, elements.indices.contains(index) { return elements[index] }
        return nil
    }

    /// The text, if this is text.
    public var string: String? { if case .string(let value) = self { value } else { nil } }
    /// The truth value, if this is one.
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    /// The whole number, if this is one that fits.
    public var int: Int? { if case .number(let value) = self { value.int } else { nil } }
    /// The number, if this is one.
    public var double: Double? { if case .number(let value) = self { value.double } else { nil } }
    /// The elements, if this is a list.
    public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
    /// The members, if this is an object.
    public var object: JSONObject? { if case .object(let value) = self { value } else { nil } }
    /// True if this is null.
    public var isNull: Bool { self == .null }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(nilLiteral: ()) { self = .null }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }
    public init(floatLiteral value: Double) { self = JSONNumber(value).map { .number($0) } ?? .null }
    public init(stringLiteral value: String) { self = .string(value) }
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        var object = JSONObject()
        for (key, value) in elements { object[key] = value }
        self = .object(object)
    }
}

extension JSONValue: FieldValue, NullValue, CustomStringConvertible {
    public init(_ blank: Blank) { self = .null }

    public static func read(_ reader: ValueReader, into value: inout JSONValue?) {
        if reader.document.isMalformed { reader.reportMalformedText() }
        value = reader.document.value(reader.index)
    }

    public func write(to fields: FieldVisitor) {
        fields.writeTree(self)
    }

    /// The value as JSON text.
    public var description: String {
        let fields = FieldVisitor(writing: .json)
        write(to: fields)
        return String(decoding: fields.output, as: UTF8.self)
    }
}

extension JSONDocument {
    /// A value with all that is inside.
    func value(_ index: Int) -> JSONValue {
        switch kind(index) {
        case .null: return .null
        case .true: return .bool(true)
        case .false: return .bool(false)
        case .number: return .number(JSONNumber(checked: text(index)))
        case .string, .key: return .string(text(index))
        case .array:
            var elements: [JSONValue] = []
            var element = index + 1
            while element < next(index) {
                elements.append(value(element))
                element = next(element)
            }
            return .array(elements)
        case .object:
            var members: [(key: String, value: JSONValue)] = []
            var key = index + 1
            while key < next(index) {
                if !nodes[key].isDead { members.append((text(key), value(key + 1))) }
                key = next(key)
            }
            return .object(JSONObject(distinct: members))
        }
    }
}
