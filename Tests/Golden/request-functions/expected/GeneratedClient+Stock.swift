// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Counts what there is.
nonisolated struct StockEndpoints: Sendable {
    let client: ServiceClient
    init(_ client: ServiceClient) { self.client = client }

    /// Searches the stock.
    ///
    /// - Returns: A call to ask for its `value`.
    func find() -> Call<Found> {
        Call(client, RequestParts(.find2))
    }
}

nonisolated extension APIOperation {
    /// `GET /stock/search`
    static let find2 = APIOperation("findStock", .get, "/stock/search", area: "Stock", access: .read)
}

/// What was found.
nonisolated struct Found: Model, ResponseValue {
    /// How many.
    var count: Optional<Int>
    private var _unknownMembers: UnknownMembers
    init(count: Int? = nil) { self.count = count; self._unknownMembers = .init() }
    init(_ blank: Blank) { self.init() }
    mutating func visit(_ fields: FieldVisitor) {
        fields.field("count", &self.count); fields.unknown(&self._unknownMembers)
    }
}
