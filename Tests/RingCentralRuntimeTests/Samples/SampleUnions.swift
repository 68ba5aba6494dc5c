import Foundation
import RingCentralRuntime

public nonisolated enum CommAction: UnionModel {
    case ring(RingAction)
    case play(PlayAction)
    case other(JSONValue)

    public static func read(_ union: UnionReader) -> Self {
        switch union.discriminator("type") {
        case "Ring": if let value = union.read(RingAction.self) { return .ring(value) }
        case "Play": if let value = union.read(PlayAction.self) { return .play(value) }
        default: break
        }
        return .other(union.json)
    }

    public var payload: any FieldValue {
        switch self {
        case .ring(let value): return value
        case .play(let value): return value
        case .other(let value): return value
        }
    }
}

public nonisolated struct RingAction: Model {
    public var type: Swift.String
    public var seconds: Int?

    public init(type: Swift.String = "Ring", seconds: Int? = nil) {
        self.type = type
        self.seconds = seconds
    }

    public init(_ blank: Blank) { self.type = .init(blank) }

    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("type", &type)
        fields.field("seconds", &seconds)
    }
}

public nonisolated struct PlayAction: Model {
    public var type: Swift.String
    public var seconds: Int?

    public init(type: Swift.String = "Play", seconds: Int? = nil) {
        self.type = type
        self.seconds = seconds
    }

    public init(_ blank: Blank) { self.type = .init(blank) }

    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("type", &type)
        fields.field("seconds", &seconds)
    }
}

/// Without a discriminator: a string, a list of them, or an object.
public nonisolated enum Owner: UnionModel {
    case id(Swift.String)
    case ids([Swift.String])
    case user(ThreadUser)
    case other(JSONValue)

    public static func read(_ union: UnionReader) -> Self {
        if union.isString, let value = union.read(Swift.String.self) { return .id(value) }
        if union.isArray, let value = union.attempt([Swift.String].self) { return .ids(value) }
        if union.has("name"), let value = union.read(ThreadUser.self) { return .user(value) }
        return .other(union.json)
    }

    public var payload: any FieldValue {
        switch self {
        case .id(let value): return value
        case .ids(let value): return value
        case .user(let value): return value
        case .other(let value): return value
        }
    }
}

public nonisolated struct ActionHolder: Model {
    public var action: CommAction
    public var owner: Owner?

    public init(action: CommAction, owner: Owner? = nil) {
        self.action = action
        self.owner = owner
    }

    public init(_ blank: Blank) { self.action = .init(blank) }

    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("action", &action)
        fields.field("owner", &owner)
    }
}
