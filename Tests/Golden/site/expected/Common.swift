// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || All
/// Who sends: "a <person>" or an office.
public nonisolated struct Sender: Model {
    /// Name. At most 64 characters.
    public var name: String?
    /// First parcel.
    public var since: String?
    public init(name: String? = nil, since: String? = nil) { self.name = name; self.since = since }
    public init(_ blank: Blank) {}
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("name", &self.name); fields.field("since", &self.since)
    }
}
#endif
