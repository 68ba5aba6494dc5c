// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// A thing.
public nonisolated struct Thing: Model, ResponseValue {
    public var id: Optional<String>
    public init(id: String? = nil) { self.id = id }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
}
