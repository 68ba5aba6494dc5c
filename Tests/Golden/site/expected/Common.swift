// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || All
/// Who sends: "a <person>" or an office.
public nonisolated struct Sender: Model, ResponseValue {
    /// Name. At most 64 characters.
    public var name: Optional<String>
    /// First parcel.
    public var since: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(name: String? = nil, since: String? = nil) {
        self.name = name; self.since = since; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("name", &self.name); fields.field("since", &self.since); fields.unknown(&self._unknownMembers)
    }
}
#endif
