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
    private var _unknownMembers: UnknownMembers
    init(dishes: [String]? = nil) { self.dishes = dishes; self._unknownMembers = .init() }
    init(_ blank: Blank) { self.init() }
    mutating func visit(_ fields: FieldVisitor) {
        fields.list("dishes", &self.dishes); fields.unknown(&self._unknownMembers)
    }
}
