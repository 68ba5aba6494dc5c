// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// All about things.
public nonisolated struct ThingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Makes a thing.
    ///
    /// - Parameters:
    ///   - body: What is sent.
    ///   - accountId: Id of the account. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createThing(_ body: ThingRequest, accountId: Identifier = "~") -> Call<Thing> {
        var request = RequestParts(.createThing)
        request.path(accountId); request.body(body)
        return Call(client, request)
    }

    /// Removes things.
    ///
    /// - Parameter thingIds: Ids of the things.
    /// - Returns: A call to `send()`.
    public func deleteThings(thingIds: [Identifier]) -> Call<Empty> {
        var request = RequestParts(.deleteThings)
        request.pathList(thingIds)
        return Call(client, request)
    }

    /// Lists things.
    ///
    /// - Parameters:
    ///   - phoneNumber: Numbers of the owners.
    ///   - dateFrom: When to begin.
    ///   - dateTo: When to end.
    ///   - kind: Small or big ones.
    ///   - pageToken: Which page.
    ///   - perPage: How many on a page. Default: `100`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listThings(
        phoneNumber: [String]? = nil, dateFrom: Foundation.Date? = nil, dateTo: Foundation.Date? = nil,
        kind: [ThingsEndpoints.Kind]? = nil, pageToken: String? = nil, perPage: Int? = nil) -> Call<ThingList> {
        var request = RequestParts(.listThings)
        request.query("phoneNumber", phoneNumber); request.query("dateFrom", dateFrom);
        request.query("dateTo", dateTo); request.queryList("kind", kind); request.query("pageToken", pageToken);
        request.query("perPage", perPage)
        return Call(client, request)
    }

    /// Orders a thing.
    ///
    /// - Parameters:
    ///   - amount: How many.
    ///   - name: By name.
    ///   - number: By number.
    /// - Returns: A call to `send()`.
    public func orderThing(amount: Int, name: String? = nil, number: Int? = nil) -> Call<Empty> {
        var request = RequestParts(.orderThing)
        request.body(Order(amount: amount, name: name, number: number))
        return Call(client, request)
    }

    /// Downloads a picture.
    ///
    /// - Parameter thingId: Id of the thing.
    /// - Returns: A call to `download(to:)`, or to ask for its `data`.
    @available(*, deprecated, message: "The service advises against this endpoint.")
    public func readPicture(thingId: Identifier) -> Call<Media> {
        var request = RequestParts(.readPicture)
        request.path(thingId); request.accept("image/png")
        return Call(client, request)
    }

    /// Uploads a picture.
    ///
    /// - Parameters:
    ///   - thingId: Id of the thing.
    ///   - picture: The files.
    ///   - title: What it is called. At most 3 characters.
    /// - Returns: A call to `send()`.
    public func sendPicture(thingId: Identifier, picture: [FilePart], title: String? = nil) -> Call<Empty> {
        var request = RequestParts(.sendPicture)
        request.path(thingId);
        request.multipart(ThingsEndpoints.SendPictureBody(picture: picture, title: title), .formData(.jsonFirst))
        return Call(client, request)
    }

    /// Signs in.
    ///
    /// - Parameters:
    ///   - userName: Who signs in.
    ///   - scope: What may be done.
    /// - Returns: A call to `send()`.
    public func signIn(userName: String, scope: [String]? = nil) -> Call<Empty> {
        var request = RequestParts(.signIn)
        request.form(ThingsEndpoints.SignInBody(userName: userName, scope: scope))
        return Call(client, request)
    }

    /// Changes a thing.
    ///
    /// - Parameters:
    ///   - thingId: Id of the thing.
    ///   - ifMatch: The version that is to change.
    ///   - note: Anything.
    ///   - owner: Whose it is.
    ///   - raw: Anything at all.
    /// - Returns: A call to ask for its `value`.
    public func updateThing(
        thingId: Identifier, ifMatch: String? = nil, note: Nullable<String>? = nil, owner: Nullable<Owner>? = nil,
        raw: JSONValue? = nil) -> Call<Thing?> {
        var request = RequestParts(.updateThing)
        request.path(thingId); request.header("If-Match", ifMatch);
        request.body(ThingUpdate(note: note, owner: owner, raw: raw))
        return Call(client, request)
    }

    /// The known values of `kind`.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}

    /// A part of `ThingsEndpoints`.
    public struct SendPictureBody: Model {
        /// The files.
        public var picture: [FilePart]
        /// What it is called. At most 3 characters.
        public var title: Optional<String>
        public init(picture: [FilePart], title: String? = nil) { self.picture = picture; self.title = title }
        public init(_ blank: Blank) { self.init(picture: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.list("picture", &self.picture); fields.field("title", &self.title)
        }
    }

    /// A part of `ThingsEndpoints`.
    public struct SignInBody: Model {
        /// What may be done.
        public var scope: Optional<[String]>
        /// Who signs in.
        public var userName: String
        public init(userName: String, scope: [String]? = nil) { self.userName = userName; self.scope = scope }
        public init(_ blank: Blank) { self.init(userName: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.list("scope", &self.scope); fields.field("userName", &self.userName)
        }
    }
}

nonisolated extension APIOperation {
    /// `POST /accounts/{accountId}/things`
    public static let createThing = APIOperation(
        "createThing", .post, "/accounts/{accountId}/things", area: "Things", access: .write)
    /// `DELETE /things/{thingIds}`
    public static let deleteThings = APIOperation(
        "deleteThings", .delete, "/things/{thingIds}", area: "Things", access: .write, authorization: .client)
    /// `GET /things`
    public static let listThings = APIOperation(
        "listThings", .get, "/things", area: "Things", access: .read, paging: .pageToken)
    /// `POST /orders`
    public static let orderThing = APIOperation("orderThing", .post, "/orders", area: "Things", access: .write)
    /// `GET /things/{thingId}/picture`
    public static let readPicture = APIOperation(
        "readPicture", .get, "/things/{thingId}/picture", area: "Things", access: .read, lifecycle: .deprecated)
    /// `POST /things/{thingId}/picture`
    public static let sendPicture = APIOperation(
        "sendPicture", .post, "/things/{thingId}/picture", area: "Things", access: .write)
    /// `POST /sign-in`
    public static let signIn = APIOperation(
        "signIn", .post, "/sign-in", area: "Things", access: .write, authorization: .none)
    /// `PATCH /things/{thingId}`
    public static let updateThing = APIOperation(
        "updateThing", .patch, "/things/{thingId}", area: "Things", access: .write)
}

/// A circle.
public nonisolated struct Circle: Model {
    /// Says what it is.
    public var kind: Circle.Kind
    /// Half its width. At least 0.5.
    public var radius: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(kind: Circle.Kind = .circle, radius: Double) {
        self.kind = kind; self.radius = radius; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(kind: .init(blank), radius: .init(blank)); self.radius = nil }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("kind", &self.kind); fields.required("radius", &self.radius);
        fields.unknown(&self._unknownMembers)
    }

    /// Says what it is.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Who orders what, by name or by number.
public nonisolated struct Order: Model {
    /// How many.
    public var amount: Int
    /// By name.
    public var name: Optional<String>
    /// By number.
    public var number: Optional<Int>
    public init(amount: Int, name: String? = nil, number: Int? = nil) {
        self.amount = amount; self.name = name; self.number = number
    }
    public init(_ blank: Blank) { self.init(amount: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("amount", &self.amount); fields.field("name", &self.name); fields.field("number", &self.number)
    }
}

/// Who has a thing.
public nonisolated struct Owner: Model {
    /// The name.
    public var name: Optional<String>
    /// The number.
    public var phoneNumber: Optional<String>
    public init(name: String? = nil, phoneNumber: String? = nil) {
        self.name = name; self.phoneNumber = phoneNumber
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("name", &self.name); fields.field("phoneNumber", &self.phoneNumber)
    }
}

/// A shape.
public nonisolated indirect enum Shape: UnionModel {
    /// A circle.
    case circle(Circle)
    /// A square.
    case square(Square)
    /// What none of the others fits.
    case other(JSONValue)

    public static func read(_ union: UnionReader) -> Self {
        switch union.discriminator("kind") {
        case "circle":
            if let value = union.read(Circle.self) { return .circle(value) }
        case "square":
            if let value = union.read(Square.self) { return .square(value) }
        default: break
        }
        return .other(union.json)
    }
    public var payload: any FieldValue {
        switch self {
        case .circle(let value): value
        case .square(let value): value
        case .other(let value): value
        }
    }
}

/// A square.
public nonisolated struct Square: Model {
    /// Says what it is.
    public var kind: Square.Kind
    /// Its width.
    public var side: Optional<Double>
    private var _unknownMembers: UnknownMembers
    public init(kind: Square.Kind = .square, side: Double) {
        self.kind = kind; self.side = side; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(kind: .init(blank), side: .init(blank)); self.side = nil }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("kind", &self.kind); fields.required("side", &self.side); fields.unknown(&self._unknownMembers)
    }

    /// Says what it is.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A thing.
public nonisolated struct Thing: Model, ResponseValue {
    /// When it was made.
    public var created: Optional<Foundation.Date>
    /// Its id.
    public var id: Identifier
    /// The thing that holds it.
    public var parent: Thing? { get { _parent?.value } set { _parent = newValue.map(Indirect.init) } }
    private var _parent: Indirect<Thing>?
    /// What it is made of.
    public var parts: Optional<[Thing]>
    /// Never shown.
    public var password: Optional<String>
    /// Its shape.
    public var shape: Shape
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier, shape: Shape, created: Foundation.Date? = nil, parent: Thing? = nil, parts: [Thing]? = nil,
        password: String? = nil) {
        self.id = id; self.shape = shape; self.created = created; self._parent = parent.map(Indirect.init);
        self.parts = parts; self.password = password; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank), shape: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("created", &self.created); fields.field("id", &self.id); fields.field("parent", &self._parent);
        fields.list("parts", &self.parts); fields.field("password", &self.password);
        fields.field("shape", &self.shape); fields.unknown(&self._unknownMembers)
    }
}

/// Things.
public nonisolated struct ThingList: Model, ResponseValue {
    /// Where the page stands.
    public var paging: Optional<[String: JSONValue]>
    /// The things.
    public var records: Optional<[Thing]>
    private var _unknownMembers: UnknownMembers
    public init(paging: [String: JSONValue]? = nil, records: [Thing]? = nil) {
        self.paging = paging; self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.map("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// A thing to make.
public nonisolated struct ThingRequest: Model {
    /// Whatever else there is.
    public var extra: Optional<[String: JSONValue]>
    /// Words in several languages.
    public var labels: Optional<[String: String]>
    /// When it was made. Set by the service.
    public var made: Optional<Foundation.Date>
    /// Anything: "quoted" or not.
    public var note: Optional<String>
    /// No longer of use.
    @available(*, deprecated, message: "The service advises against it.")
    public var old: String? { get { _old } set { _old = newValue } }
    private var _old: String?
    /// Whose it is.
    public var owner: Owner
    /// Its number. 9 to 12 characters.
    public var serial: String
    /// Its shape.
    public var shape: Shape
    /// How heavy it is. 5 to 9.
    public var weight: Int
    public init(
        owner: Owner, serial: String, shape: Shape, weight: Int, extra: [String: JSONValue]? = nil,
        labels: [String: String]? = nil, made: Foundation.Date? = nil, note: String? = nil) {
        self.owner = owner; self.serial = serial; self.shape = shape; self.weight = weight; self.extra = extra;
        self.labels = labels; self.made = made; self.note = note
    }
    public init(_ blank: Blank) {
        self.init(owner: .init(blank), serial: .init(blank), shape: .init(blank), weight: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.map("extra", &self.extra); fields.map("labels", &self.labels); fields.field("made", &self.made);
        fields.field("note", &self.note); fields.field("old", &self._old); fields.field("owner", &self.owner);
        fields.field("serial", &self.serial); fields.field("shape", &self.shape); fields.field("weight", &self.weight)
    }
}

/// What to change.
public nonisolated struct ThingUpdate: Model {
    /// Anything.
    public var note: Optional<Nullable<String>>
    /// Whose it is.
    public var owner: Optional<Nullable<Owner>>
    /// Anything at all.
    public var raw: Optional<JSONValue>
    public init(note: Nullable<String>? = nil, owner: Nullable<Owner>? = nil, raw: JSONValue? = nil) {
        self.note = note; self.owner = owner; self.raw = raw
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("note", &self.note); fields.field("owner", &self.owner); fields.field("raw", &self.raw)
    }
}

nonisolated extension OpenEnum where Values == Circle.KindValues {
    public static var circle: Self { Self("circle") }
}

nonisolated extension Owner: ExpressibleByStringLiteral {
    /// A value of which only `phoneNumber` is given.
    public init(stringLiteral phoneNumber: String) { self.init(phoneNumber: phoneNumber) }
}

nonisolated extension OpenEnum where Values == Square.KindValues {
    public static var square: Self { Self("square") }
}

nonisolated extension ThingList: PagedResponse {
    /// The items of this page.
    public var pageItems: [Thing] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == ThingsEndpoints.KindValues {
    public static var big: Self { Self("Big") }
    public static var small: Self { Self("Small") }
}
