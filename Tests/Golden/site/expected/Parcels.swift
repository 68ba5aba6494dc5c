// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || All
/// Sends parcels.
public nonisolated struct ParcelsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Lists parcels.
    ///
    /// Permission: `Parcels`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - perPage: Parcels on a page. 1 to 1000. Default: `100`.
    ///   - state: State to keep.
    /// - Returns: A call to ask for its `value`.
    public func listParcels(perPage: Int? = nil, state: ParcelsEndpoints.State? = nil) -> Call<ParcelList> {
        var request = RequestParts(.listParcels)
        request.query("perPage", perPage); request.query("state", state)
        return Call(client, request)
    }

    /// Posts a parcel.
    ///
    /// - Parameters:
    ///   - weight: Kilograms. 0 to 30.
    ///   - to: Where to.
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use sendParcel.", renamed: "sendParcel(weight:to:depotId:)")
    public func postParcel(weight: Double, to: Address? = nil) -> Call<Empty> {
        var request = RequestParts(.postParcel)
        request.body(ParcelRequest(weight: weight, to: to))
        return Call(client, request)
    }

    /// Reads one or several parcels.
    ///
    /// Up to 20 ids at once.
    ///
    /// - Parameter parcelId: Identifiers.
    /// - Returns: A call to ask for its `results`, one for each id.
    public func readParcels(parcelId: [Identifier]) -> Call<BatchOf<Parcel>> {
        var request = RequestParts(.readParcels)
        request.pathList(parcelId)
        return Call(client, request)
    }

    /// Sends a parcel.
    ///
    /// > Note: Costs money.
    ///
    /// Permissions: `Parcels` of the app, `SendParcels` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - weight: Kilograms. 0 to 30.
    ///   - to: Where to.
    ///   - depotId: Where it starts; `~` is the nearest. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: PAR-101.
    public func sendParcel(weight: Double, to: Address? = nil, depotId: Identifier = "~") -> Call<Parcel> {
        var request = RequestParts(.sendParcel)
        request.path(depotId); request.body(ParcelRequest(weight: weight, to: to))
        return Call(client, request)
    }

    /// State to keep.
    public typealias State = OpenEnum<StateValues>
    public enum StateValues {}
}

nonisolated extension APIOperation {
    /// `GET /parcels`
    public static let listParcels = APIOperation(
        "listParcels", .get, "/parcels", area: "Parcels", permission: "Parcels", rateGroup: "Light", access: .read)
    /// `POST /post`
    public static let postParcel = APIOperation(
        "postParcel", .post, "/post", area: "Parcels", access: .write, lifecycle: .retired)
    /// `GET /parcels/{parcelId}/state`
    public static let readParcels = APIOperation(
        "readParcels", .get, "/parcels/{parcelId}/state", area: "Parcels", access: .read, batchLimit: 20)
    /// `POST /parcels/{depotId}`
    public static let sendParcel = APIOperation(
        "sendParcel", .post, "/parcels/{depotId}", area: "Parcels", permission: "Parcels",
        userPermission: "SendParcels", rateGroup: "Light", access: .write)
}

/// A place.
public nonisolated struct Address: Model {
    /// Town.
    public var city: Optional<String>
    /// What it is.
    public var kind: Optional<Address.Kind>
    public init(city: String? = nil, kind: Address.Kind? = nil) { self.city = city; self.kind = kind }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("city", &self.city); fields.field("kind", &self.kind)
    }

    /// What it is.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// One of two.
public nonisolated indirect enum Content: UnionModel {
    /// Things, and things within.
    case goods(Goods)
    /// Paper.
    case letter(Letter)
    /// What none of the others fits.
    case other(JSONValue)

    public static func read(_ union: UnionReader) -> Self {
        switch union.discriminator("kind") {
        case "goods":
            if let value = union.read(Goods.self) { return .goods(value) }
        case "letter":
            if let value = union.read(Letter.self) { return .letter(value) }
        default: break
        }
        return .other(union.json)
    }
    public var payload: any FieldValue {
        switch self {
        case .goods(let value): value
        case .letter(let value): value
        case .other(let value): value
        }
    }
}

/// Things, and things within.
public nonisolated struct Goods: Model {
    /// What it is.
    public var kind: Goods.Kind
    /// Smaller ones.
    public var within: Optional<[Goods]>
    /// Whatever else the service sends.
    public var additionalProperties: [String: String]
    private var _unknownMembers: UnknownMembers
    public init(kind: Goods.Kind = .goods, within: [Goods]? = nil) {
        self.kind = kind; self.within = within; self.additionalProperties = [:]; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(kind: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("kind", &self.kind); fields.list("within", &self.within);
        fields.rest(&self.additionalProperties); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `kind`.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Paper.
public nonisolated struct Letter: Model {
    /// What it is.
    public var kind: Letter.Kind
    /// How many sheets.
    public var pages: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(kind: Letter.Kind = .letter, pages: Int? = nil) {
        self.kind = kind; self.pages = pages; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(kind: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("kind", &self.kind); fields.field("pages", &self.pages); fields.unknown(&self._unknownMembers)
    }

    /// The known values of `kind`.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A parcel.
public nonisolated struct Parcel: Model, ResponseValue {
    /// What is in it.
    public var content: Optional<Content>
    /// Identifier. Set by the service.
    public var id: Optional<Identifier>
    /// Who sent it.
    public var sender: Optional<Sender>
    private var _unknownMembers: UnknownMembers
    public init(content: Content? = nil, id: Identifier? = nil, sender: Sender? = nil) {
        self.content = content; self.id = id; self.sender = sender; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("content", &self.content); fields.field("id", &self.id); fields.field("sender", &self.sender);
        fields.unknown(&self._unknownMembers)
    }
}

/// What is sent when a parcel moves.
public nonisolated struct ParcelEvent: Model {
    /// The parcel.
    public var parcel: Optional<Parcel>
    private var _unknownMembers: UnknownMembers
    public init(parcel: Parcel? = nil) { self.parcel = parcel; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("parcel", &self.parcel); fields.unknown(&self._unknownMembers)
    }
}

/// Parcels.
public nonisolated struct ParcelList: Model, ResponseValue {
    /// The parcels.
    public var records: Optional<[Parcel]>
    private var _unknownMembers: UnknownMembers
    public init(records: [Parcel]? = nil) { self.records = records; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.unknown(&self._unknownMembers)
    }
}

/// What is sent.
public nonisolated struct ParcelRequest: Model {
    /// Where to.
    public var to: Optional<Address>
    /// Kilograms. 0 to 30.
    public var weight: Double
    public init(weight: Double, to: Address? = nil) { self.weight = weight; self.to = to }
    public init(_ blank: Blank) { self.init(weight: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("to", &self.to); fields.field("weight", &self.weight)
    }
}

nonisolated extension OpenEnum where Values == Address.KindValues {
    public static var home: Self { Self("home") }
    public static var office: Self { Self("office") }
}

nonisolated extension OpenEnum where Values == Goods.KindValues {
    public static var goods: Self { Self("goods") }
}

nonisolated extension OpenEnum where Values == Letter.KindValues {
    public static var letter: Self { Self("letter") }
}

nonisolated extension ParcelList: PagedResponse {
    /// The items of this page.
    public var pageItems: [Parcel] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == ParcelsEndpoints.StateValues {
    public static var moving: Self { Self("moving") }
    public static var there: Self { Self("there") }
}
#endif
