import Foundation

/// The words that the catalog has for types.
enum SimpleType {
    /// What is wrong with a value of the type; nil if nothing is.
    static func problem(_ value: JSON, _ word: String) -> String? {
        switch word {
        case "any": return nil
        case "object": return value.object == nil ? "is of type \(value.kind), not object" : nil
        case "boolean": return value.bool == nil ? "is of type \(value.kind), not boolean" : nil
        case "integer", "int64": return value.integer == nil ? "is of type \(value.kind), not integer" : nil
        case "int32":
            guard let number = value.integer else { return "is of type \(value.kind), not integer" }
            return Int32(exactly: number) == nil ? "does not fit into 32 bits" : nil
        case "number", "float", "double": return value.double == nil ? "is of type \(value.kind), not number" : nil
        default:
            guard let text = value.string else { return "is of type \(value.kind), not string" }
            return fits(text, word) ? nil : "is no \(word)"
        }
    }

    /// What stands in a query, a path or a form becomes a value of the type.
    static func value(of text: String, _ word: String) -> JSON {
        switch word {
        case "boolean": text == "true" ? true : text == "false" ? false : .string(text)
        case "integer", "int64", "int32": Int(text).map(JSON.integer) ?? .string(text)
        case "number", "float", "double": Double(text).map(JSON.number) ?? .string(text)
        default: .string(text)
        }
    }

    private static func fits(_ text: String, _ word: String) -> Bool {
        switch word {
        case "date-time": text.matches(dateTime)
        case "date": text.matches(#"^\d{4}-\d\d-\d\d$"#)
        case "time": text.matches(#"^\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$"#)
        case "uri": text.matches(#"^[^\s<>"{}|\\^`]+$"#)
        case "email": text.matches(#"^[^@\s]+@[^@\s]+$"#)
        case "uuid": UUID(uuidString: text) != nil
        case "ipv4": text.matches(#"^\d{1,3}(\.\d{1,3}){3}$"#)
        case "byte": Data(base64Encoded: text) != nil
        default: true
        }
    }

    /// A date alone, minutes without seconds, no zone, and a zone without a colon: all of them are taken.
    private static let dateTime =
        #"^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$"#
}
