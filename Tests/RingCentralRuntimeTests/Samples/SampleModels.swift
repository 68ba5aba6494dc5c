import Foundation
import RingCentralRuntime

/// What the generator writes, by hand: if this file no longer compiles, generated code doesn't either.
public nonisolated struct CallLogRecord: Model, ResponseValue {
    public var id: Swift.String
    public var direction: OpenEnum<CallLogRecord.Values_Direction>?
    public var startTime: Date?
    public var duration: Int?
    public var tags: [Swift.String]
    public var legs: [CallLeg]?
    public var counts: [Swift.String: Int]?
    public var assignee: Nullable<ThreadUser>?
    public var parent: Indirect<CallLogRecord>?
    public var score: Double?
    public var isRead: Bool?
    public var extra: [Swift.String: JSONValue]

    public init(
        id: Swift.String, direction: OpenEnum<CallLogRecord.Values_Direction>? = nil, startTime: Date? = nil,
        duration: Int? = nil, tags: [Swift.String] = [], legs: [CallLeg]? = nil, counts: [Swift.String: Int]? = nil,
        assignee: Nullable<ThreadUser>? = nil, parent: Indirect<CallLogRecord>? = nil, score: Double? = nil,
        isRead: Bool? = nil, extra: [Swift.String: JSONValue] = [:]
    ) {
        self.id = id
        self.direction = direction
        self.startTime = startTime
        self.duration = duration
        self.tags = tags
        self.legs = legs
        self.counts = counts
        self.assignee = assignee
        self.parent = parent
        self.score = score
        self.isRead = isRead
        self.extra = extra
    }

    public init(_ blank: Blank) {
        self.id = .init(blank)
        self.tags = []
        self.extra = [:]
    }

    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &id)
        fields.field("direction", &direction)
        fields.field("startTime", &startTime)
        fields.field("duration", &duration)
        fields.list("tags", &tags)
        fields.list("legs", &legs)
        fields.map("counts", &counts)
        fields.field("assignee", &assignee)
        fields.field("parent", &parent)
        fields.field("score", &score)
        fields.field("isRead", &isRead)
        fields.rest(&extra)
    }

    public enum Values_Direction {}
    public typealias Direction = OpenEnum<Values_Direction>
}

nonisolated extension OpenEnum where Values == CallLogRecord.Values_Direction {
    public static var inbound: Self { Self("Inbound") }
    public static var outbound: Self { Self("Outbound") }
}

public nonisolated struct CallLeg: Model {
    public var action: Swift.String?
    public var number: Int64?

    public init(action: Swift.String? = nil, number: Int64? = nil) {
        self.action = action
        self.number = number
    }

    public init(_ blank: Blank) {}

    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("action", &action)
        fields.field("number", &number)
    }
}

public nonisolated struct ThreadUser: Model {
    public var name: Swift.String?
    public var password: Swift.String?

    public init(name: Swift.String? = nil, password: Swift.String? = nil) {
        self.name = name
        self.password = password
    }

    public init(_ blank: Blank) {}

    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("name", &name)
        fields.field("password", &password)
    }
}

/// Fields with the names of things the runtime adds.
public nonisolated struct Awkward: Model {
    public var description: Swift.String
    public var json: Swift.String?
    public var write: Bool?
    public var secret: Swift.String?

    public init(description: Swift.String, json: Swift.String? = nil, write: Bool? = nil, secret: Swift.String? = nil) {
        self.description = description
        self.json = json
        self.write = write
        self.secret = secret
    }

    public init(_ blank: Blank) { self.description = .init(blank) }

    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("description", &description)
        fields.field("json", &json)
        fields.field("write", &write)
        fields.field("secret", &secret)
    }
}

public nonisolated struct CallLogResponse: Model {
    public var records: [CallLogRecord]?

    public init(_ blank: Blank) {}

    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &records)
    }
}

nonisolated extension CallLogResponse: PagedResponse {
    public typealias Item = CallLogRecord
    public var pageItems: [CallLogRecord] { records ?? [] }
}

public nonisolated struct FaxRequest: Model {
    public var to: [Swift.String]
    public var note: Swift.String?
    public var meta: ThreadUser?
    public var attachment: [FilePart]?
    public var cover: FilePart?

    public init(
        to: [Swift.String], note: Swift.String? = nil, meta: ThreadUser? = nil, attachment: [FilePart]? = nil,
        cover: FilePart? = nil
    ) {
        self.to = to
        self.note = note
        self.meta = meta
        self.attachment = attachment
        self.cover = cover
    }

    public init(_ blank: Blank) { self.to = [] }

    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("to", &to)
        fields.field("note", &note)
        fields.field("meta", &meta)
        fields.list("attachment", &attachment)
        fields.field("cover", &cover)
    }
}
