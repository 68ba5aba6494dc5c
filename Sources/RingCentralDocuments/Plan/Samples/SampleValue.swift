import RingCentralGenerator

/// A made-up value that fits a schema: what an example sends, or gets.
indirect enum SampleValue: Equatable, Sendable {
    case null
    case bool(Bool)
    /// A number as its digits.
    case number(String)
    case text(String)
    case file(SampleFile)
    case list([SampleValue])
    case object([Member])

    struct Member: Equatable {
        var name: String
        var value: SampleValue
    }

    init(_ json: JSONTree) {
        switch json {
        case .null: self = .null
        case .bool(let value): self = .bool(value)
        case .number(let digits): self = .number(digits)
        case .string(let text): self = .text(text)
        case .array(let elements): self = .list(elements.map { SampleValue($0) })
        case .object(let members):
            self = .object(members.pairs.map { Member(name: $0.key, value: SampleValue($0.value)) })
        }
    }

    /// The value of a member, if this is an object that has it.
    subscript(_ name: String) -> SampleValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The members, if this is an object.
    var members: [Member] { if case .object(let members) = self { members } else { [] } }

    /// The elements of a list, or the value itself.
    var elements: [SampleValue] { if case .list(let elements) = self { elements } else { [self] } }

    /// The value as JSON; files, which have no place there, are left out.
    var json: JSONTree {
        switch self {
        case .null, .file: .null
        case .bool(let value): .bool(value)
        case .number(let digits): .number(digits)
        case .text(let text): .string(text)
        case .list(let elements): .array(elements.filter { !$0.holdsFile }.map(\.json))
        case .object(let members):
            .object(JSONMembers(members.filter { !$0.value.holdsFile }.map { ($0.name, $0.value.json) }))
        }
    }

    /// Whether this is a file, or a list of files.
    var holdsFile: Bool {
        switch self {
        case .file: true
        case .list(let elements): elements.contains(where: \.holdsFile)
        default: false
        }
    }

    /// The value as it stands in a path, a query or a form; nil for what has no such text.
    var plainText: String? {
        switch self {
        case .text(let text), .number(let text): text
        case .bool(let value): value ? "true" : "false"
        default: nil
        }
    }
}
