// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Reads menus.
nonisolated struct IVRMenusEndpoints: Sendable {
    let client: ServiceClient
    init(_ client: ServiceClient) { self.client = client }

    /// Reads the menu.
    ///
    /// Rate group: Free.
    ///
    /// - Returns: A call to ask for its `value`.
    func readMenu() -> Call<MenuModel> {
        Call(client, RequestParts(.readMenu))
    }
}

nonisolated extension APIOperation {
    /// `GET /menu`
    static let readMenu = APIOperation(
        "readMenu", .get, "/menu", area: "IVRMenus", rateGroup: "Free", access: .read)
}

/// A menu.
nonisolated struct MenuModel: Model, ResponseValue {
    /// What there is.
    var dishes: Optional<[String]>
    init(dishes: [String]? = nil) { self.dishes = dishes }
    init(_ blank: Blank) { self.init() }
    mutating func visit(_ fields: FieldVisitor) { fields.list("dishes", &self.dishes) }
}
