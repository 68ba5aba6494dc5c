// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Selling
/// Reads menus.
public nonisolated struct IVRMenusEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Reads the menu.
    ///
    /// Rate group: Free.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readMenu() -> Call<MenuModel> {
        Call(client, RequestParts(.readMenu))
    }
}

nonisolated extension APIOperation {
    /// `GET /menu`
    public static let readMenu = APIOperation(
        "readMenu", .get, "/menu", area: "IVRMenus", rateGroup: "Free", access: .read)
}

/// A menu.
public nonisolated struct MenuModel: Model, ResponseValue {
    /// What there is.
    public var dishes: Optional<[String]>
    private var _unknownMembers: UnknownMembers
    public init(dishes: [String]? = nil) { self.dishes = dishes; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("dishes", &self.dishes); fields.unknown(&self._unknownMembers)
    }
}
#endif
