// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Tells of the shop.
nonisolated struct ShopEvent: Model {
    /// Whether it is open.
    var open: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    init(open: Bool? = nil) { self.open = open; self._unknownMembers = .init() }
    init(_ blank: Blank) { self.init() }
    mutating func visit(_ fields: FieldVisitor) {
        fields.field("open", &self.open); fields.unknown(&self._unknownMembers)
    }
}
