import RingCentralCatalog
import RingCentralGenerator

/// The pages of the site, and which of them tells of what.
struct SiteMap {
    static let index = "index.html"
    static let guides = "guides.html"
    static let types = page(.types)
    static let permissions = page(.permissions)
    static let rates = page(.rates)
    static let events = page(.events)
    static let errors = page(.errors)
    static let authorization = page(.authorization)
    static let paging = page(.paging)
    static let batches = page(.batches)
    static let changes = page(.changes)

    private static func page(_ subject: DocumentationSubject) -> String { "\(subject.rawValue).html" }

    let places: TypePlaces
    /// Types with sections of their own, by home.
    let sections: [String: [TypePage]]
    private var spots: [String: Spot] = [:]

    /// A place on a page.
    struct Spot: Equatable {
        var page: String
        var anchor: String
    }

    init(_ plan: DocumentationPlan) {
        places = TypePlaces(plan)
        sections = places.sections()
        let areas = Set(plan.areas.map(\.id))
        for (home, types) in sections {
            let page = areas.contains(home) ? Self.area(home) : Self.shared(home)
            for type in types { put(type, at: Spot(page: page, anchor: Self.anchor(type: type.name))) }
        }
        for area in plan.areas {
            for endpoint in area.endpoints {
                let spot = Spot(page: Self.area(area.id), anchor: Self.anchor(endpoint.id))
                let body = (endpoint.request?.type.page).flatMap { places[$0] }
                for type in places.told(in: endpoint) + [body].compactMap({ $0 }) { put(type, at: spot) }
            }
        }
    }

    /// A type, and those that are told of within it.
    private mutating func put(_ type: TypePage, at spot: Spot) {
        if spots[type.name] != nil { return }
        spots[type.name] = spot
        for part in type.parts where places.inlined.contains(part) {
            if let inner = places[part] { put(inner, at: spot) }
        }
    }

    /// Where a type is told of; for one that is told of where it is used, that is what uses it.
    func spot(ofType name: String) -> Spot? { spots[name] }

    static func guide(_ name: String) -> String { "guides/\(slug(name)).html" }
    static func area(_ id: String) -> String { "areas/\(slug(id)).html" }
    /// The page of types that several areas use.
    static func shared(_ home: String) -> String { "types/\(slug(home)).html" }

    /// The place of what has a name. It holds no dot, as the places of types and the page's own do.
    static func anchor(_ name: String) -> String { slug(name, keeping: "_-") }
    static func anchor(type name: String) -> String { "type." + slug(name) }
    static func anchor(userPermission name: String) -> String { "user." + slug(name) }

    /// A text as a value of an address's query.
    static func query(_ text: String) -> String { slug(text, escape: "%") }

    /// A name as part of an address: letters and digits of ASCII and a few more stand for themselves, all else for its
    /// bytes, so that two names never become one.
    static func slug(_ name: String, keeping kept: String = "._-", escape: String = "~") -> String {
        if UTF8Scan.isWord(name) { return name }
        var out = ""
        for byte in name.utf8 {
            let scalar = UnicodeScalar(byte)
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9": out.unicodeScalars.append(scalar)
            case _ where byte < 0x80 && kept.unicodeScalars.contains(scalar): out.unicodeScalars.append(scalar)
            default: out += escape + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }
        return out
    }
}
