import RingCentralGenerator

/// Where everything stands in the site, seen from one of its pages.
struct SiteLinks {
    /// The page on which the links stand, as a path from the site's folder.
    let page: String
    let map: SiteMap

    /// A page or a file of the site.
    func to(_ target: String) -> String { (UTF8Scan.has(UInt8(ascii: "/"), in: page) ? "../" : "") + target }

    func endpoint(_ link: EndpointLink) -> String { place(SiteMap.area(link.area), SiteMap.anchor(link.id)) }

    /// Nil for a type that has no place.
    func type(_ name: String) -> String? { map.spot(ofType: name).map { place($0.page, $0.anchor) } }

    func permission(_ name: String) -> String { place(SiteMap.permissions, SiteMap.anchor(name)) }
    func userPermission(_ name: String) -> String { place(SiteMap.permissions, SiteMap.anchor(userPermission: name)) }
    func rateGroup(_ name: String) -> String { place(SiteMap.rates, SiteMap.anchor(name)) }
    func error(_ code: String) -> String { place(SiteMap.errors, SiteMap.anchor(code)) }
    func event(_ name: String) -> String { place(SiteMap.events, SiteMap.anchor(name)) }
    func paging(_ form: PaginationStyle) -> String { place(SiteMap.paging, form.rawValue) }

    /// The file of the catalog, where the site stands beside it as it does in the repository.
    func source(_ path: String) -> String { to("../../spec/" + SiteMap.slug(path, keeping: "._-/")) }

    func guide(_ name: String) -> String { to(SiteMap.guide(name)) }
    func place(_ spot: SiteMap.Spot) -> String { place(spot.page, spot.anchor) }

    private func place(_ target: String, _ anchor: String) -> String {
        target == page ? "#" + anchor : to(target) + "#" + anchor
    }
}
