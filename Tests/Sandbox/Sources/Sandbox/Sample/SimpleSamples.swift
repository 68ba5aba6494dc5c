import Foundation

/// Samples of what has no inside: numbers, texts, dates.
struct SimpleSamples {
    let links: Links
    let area: String

    func value(_ word: String, _ schema: Schema, _ place: SampleMaker.Place) -> JSON {
        let values = schema.values.sorted { $0.data.lexicographicallyPrecedes($1.data) }
        if !values.isEmpty { return values.cycle(place.number) }
        switch word {
        case "any", "object": return ["sample": .integer(place.number)]
        case "boolean": return schema.standard ?? .bool(place.number % 2 == 0)
        case "integer", "int32", "int64": return .integer(Int(number(schema, place)))
        case "number", "float", "double": return .number(number(schema, place))
        default: return .string(text(word, schema, place))
        }
    }

    private func number(_ schema: Schema, _ place: SampleMaker.Place) -> Double {
        let wanted = place.isIdentifier ? Double(Self.firstIdentifier + place.number) : Double(1 + place.number % 50)
        return min(max(wanted, schema.limits.minimum ?? wanted), schema.limits.maximum ?? wanted)
    }

    private func text(_ word: String, _ schema: Schema, _ place: SampleMaker.Place) -> String {
        if let pattern = schema.limits.pattern {
            return Self.patternSamples.first { $0.matches(pattern) } ?? ""
        }
        return fitted(meaning(word, place), schema.limits)
    }

    private func meaning(_ word: String, _ place: SampleMaker.Place) -> String {
        let number = place.number, name = place.name.lowercased()
        switch word {
        case "date-time": return SampleDate.time(number)
        case "date": return SampleDate.day
        case "time": return "09:30:00"
        case "uri": return links.link(place.name, owner: place.owner, area: area, number: number)
        case "email": return "user\(number)@example.com"
        case "uuid": return "00000000-0000-4000-8000-" + String(100_000_000_000 + number)
        case "ipv4": return "192.0.2.\(1 + number % 250)"
        case "byte", "binary": return "c2FtcGxl"
        default: break
        }
        if place.isIdentifier { return String(Self.firstIdentifier + number) }
        if name.contains("phonenumber") { return "+1650555" + String(1000 + number % 9000) }
        if name.contains("email") { return "user\(number)@example.com" }
        if name.hasSuffix("uri") || name.hasSuffix("url") {
            return links.link(place.name, owner: place.owner, area: area, number: number)
        }
        if name == "extensionnumber" { return String(101 + number) }
        return "\(place.name) \(number + 1)"
    }

    private func fitted(_ text: String, _ limits: Limits) -> String {
        let long = text + String(repeating: "x", count: max(0, (limits.minLength ?? 0) - text.count))
        return String(long.prefix(limits.maxLength ?? .max))
    }

    static let firstIdentifier = 401_000

    /// One of these fits each pattern of the catalog; a test says so.
    static let patternSamples = [
        "401000", "2", "101", "2026-01-15T09:30:00Z", "2026-01-15", "09:30", "left", "top", "center", "cover",
        "#A1B2C3",
        "+16505550100", "en-US", "US", "user@example.com", "sample",
    ]
}

extension SampleMaker.Place {
    fileprivate var isIdentifier: Bool {
        name == "id" || name.hasSuffix("Id") || name.hasSuffix("_id") || name.hasSuffix("ID")
    }
}

/// Dates of samples: records lie a minute apart, the first is the newest.
enum SampleDate {
    static let day = "2026-01-15"

    static func time(_ number: Int) -> String {
        let newest = Date(timeIntervalSince1970: 1_768_469_400)
        let time = newest.addingTimeInterval(-60 * Double(number))
        return time.formatted(.iso8601.year().month().day().time(includingFractionalSeconds: true))
            .replacing(/Z?$/, with: "Z")
    }
}
