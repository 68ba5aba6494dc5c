/// A part of the names on the wire, by its key.
package enum WireNameSection: String, CaseIterable, Sendable {
    case errors, rateLimits, paging, sync

    /// The names, in the order of the runtime's initializers.
    package var keys: [WireNameKey] {
        switch self {
        case .errors: WireNameKey.errors
        case .rateLimits: WireNameKey.rateLimits
        case .paging: WireNameKey.paging
        case .sync: WireNameKey.sync
        }
    }

    /// A Boolean value that indicates whether the names are those of headers.
    package var isHeaders: Bool { self == .rateLimits }
}
