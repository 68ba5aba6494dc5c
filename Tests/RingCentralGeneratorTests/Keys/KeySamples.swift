@testable import RingCentralCatalog
@testable import RingCentralGenerator

/// Two values of each kind that stands at a key.
enum KeySamples {
    struct Pair {
        /// The first value; nil where the key is left out instead.
        var first: JSONTree?
        var second: JSONTree

        init(_ first: JSONTree?, _ second: JSONTree) {
            self.first = first
            self.second = second
        }

        init(texts first: String, _ second: String) { self.init(.string(first), .string(second)) }
    }

    static func pair(_ value: KeyValue) -> Pair {
        switch value {
        case .text, .nonEmptyText, .named, .matching, .expression, .scalar: Pair(texts: "one", "two")
        case .word(let words): words.count > 1 ? Pair(texts: words[0], words[1]) : Pair(nil, .string(words[0]))
        case .flag, .flagOrType: Pair(.bool(false), .bool(true))
        case .number, .anything: Pair(.number("5"), .number("6"))
        case .whole(let from, _): Pair(.number("\(from + 5)"), .number("\(from + 6)"))
        case .format: Pair(.number("1"), .number("1"))
        case .definition(let definition): pair(definition)
        case .optional(let inner): pair(inner)
        case .type, .plainType, .parameter, .body, .response: Pair(texts: "string", "integer")
        case .object(let object): pair(object)
        case .set(let element), .choices(let element), .list(let element, _):
            Pair(.array([pair(element).first ?? pair(element).second]), .array([pair(element).second]))
        case .map(let names, .object(let object), _): renamed(names, .object(required(of: object)))
        case .map(let names, .definition(.releaseVersion), _): renamed(names, .string("1.0.0"))
        case .map(let names, let values, _): revalued(name(names), pair(values))
        }
    }

    /// A name for a member of a map.
    static func name(_ names: KeyValue) -> String {
        if case .matching(let pattern) = names {
            if pattern.hasPrefix("^([123]") { return "201" }
            if pattern.hasPrefix("^([45]") { return "404" }
        }
        return pair(names).first?.string ?? "one"
    }

    /// Maps with one value at different names.
    private static func renamed(_ names: KeyValue, _ value: JSONTree) -> Pair {
        Pair(
            .object(JSONMembers([(name(names), value)])),
            .object(JSONMembers([(pair(names).second.string ?? "two", value)])))
    }

    /// Maps with different values at one name.
    private static func revalued(_ name: String, _ values: Pair) -> Pair {
        func map(_ value: JSONTree) -> JSONTree { .object(JSONMembers([(name, value)])) }
        return Pair(values.first.map(map), map(values.second))
    }

    private static func pair(_ definition: KeyDefinition) -> Pair {
        switch definition {
        case .releaseVersion: Pair(texts: "1.0.0", "2.0.0")
        case .modelName: Pair(texts: "Gamma", "Delta")
        case .errorCode: Pair(texts: "CMN-1", "CMN-2")
        case .mediaType: Pair(texts: "application/json", "text/plain")
        case .path: Pair(texts: "/one", "/two")
        case .typeWord: Pair(texts: "string", "integer")
        case .pagingForm: Pair(texts: "page", "list")
        case .permissionName: Pair(texts: "One", "Two")
        case .areaID: Pair(texts: "Things", "Others")
        default: Pair(texts: "one", "two")
        }
    }

    /// Objects with the keys that they need, which differ in the first of all keys that has two values.
    private static func pair(_ object: CatalogObject) -> Pair {
        let needed = required(of: object)
        guard let key = object.keys.first(where: { $0.name != "$schema" }) else { return Pair(nil, .object(needed)) }
        var (first, second) = (needed, needed)
        first[key.name] = pair(key.value).first
        second[key.name] = pair(key.value).second
        return Pair(.object(first), .object(second))
    }

    /// A value of another kind; nil where any value is taken.
    static func wrong(_ value: KeyValue) -> JSONTree? {
        switch value {
        case .anything, .scalar: nil
        case .word, .format, .flag, .whole: .string("other")
        case .definition(.sample): nil
        case .object, .map, .named, .type, .plainType, .flagOrType, .parameter, .body: .number("5")
        default: .bool(true)
        }
    }

    /// The members that an object needs.
    static func required(of object: CatalogObject) -> JSONMembers {
        // An override needs a value, or says that there is none.
        let needed = object.keys.filter { $0.isRequired || (object == .override && $0.name == "value") }
        return JSONMembers(needed.map { ($0.name, pair($0.value).first ?? pair($0.value).second) })
    }
}
