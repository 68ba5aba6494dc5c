// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// A thing.
public nonisolated struct Shared: Model, ResponseValue {
    public var own: Optional<Own>
    public init(own: Own? = nil) { self.own = own }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("own", &self.own) }
}
