import Foundation
import RingCentralRuntime

/// What the generator writes for a model of responses, with a required member of every kind.
public nonisolated struct Reading: Model, ResponseValue {
    public var id: Identifier
    public var name: Swift.String
    public var kind: OpenEnum<Reading>
    public var count: Int?
    public var isRead: Bool?
    public var time: Date?
    public var tags: [Swift.String]
    public var part: Part
    public var labels: [Swift.String: Swift.String]
    public var note: Swift.String?
    public var parts: [Part]?
    public var ownerId: Identifier?
    private var _unknownMembers: UnknownMembers

    public init(id: Identifier = .missing, name: Swift.String = "", tags: [Swift.String] = [], count: Int? = nil) {
        self.id = id
        self.name = name
        self.kind = ""
        self.count = count
        self.tags = tags
        self.part = Part()
        self.labels = [:]
        self._unknownMembers = .init()
    }

    public init(_ blank: Blank) { self.init() }

    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &id)
        fields.field("name", &name)
        fields.field("kind", &kind)
        fields.required("count", &count)
        fields.required("isRead", &isRead)
        fields.required("time", &time)
        fields.list("tags", &tags)
        fields.field("part", &part)
        fields.map("labels", &labels)
        fields.field("note", &note)
        fields.list("parts", &parts)
        fields.field("ownerId", &ownerId)
        fields.unknown(&_unknownMembers)
    }

    public nonisolated struct Part: Model {
        public var size: Int?
        private var _unknownMembers: UnknownMembers

        public init(size: Int? = nil) {
            self.size = size
            self._unknownMembers = .init()
        }

        public init(_ blank: Blank) { self.init() }

        public mutating func visit(_ fields: FieldVisitor) {
            fields.required("size", &size)
            fields.unknown(&_unknownMembers)
        }
    }
}

/// A page of them.
public nonisolated struct ReadingPage: Model, PagedResponse {
    public var records: [Reading]
    private var _unknownMembers: UnknownMembers

    public init(_ blank: Blank) {
        records = []
        _unknownMembers = .init()
    }

    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &records)
        fields.unknown(&_unknownMembers)
    }

    public var pageItems: [Reading] { records }
}

/// A model that only requests are made of: nothing in it may be made up.
public nonisolated struct SentReading: Model {
    public var count: Int

    public init(count: Int) { self.count = count }
    public init(_ blank: Blank) { self.init(count: .init(blank)) }

    public mutating func visit(_ fields: FieldVisitor) { fields.field("count", &count) }
}
