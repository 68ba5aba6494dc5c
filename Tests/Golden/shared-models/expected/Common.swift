// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// A thing.
public nonisolated struct Shared: Model, ResponseValue {
    public var own: Optional<Own>
    private var _unknownMembers: UnknownMembers
    public init(own: Own? = nil) { self.own = own; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("own", &self.own); fields.unknown(&self._unknownMembers)
    }
}
