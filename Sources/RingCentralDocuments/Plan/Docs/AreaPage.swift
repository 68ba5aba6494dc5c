import RingCentralGenerator

/// An area: its endpoints, by id, and the names of the types that only it needs.
struct AreaPage {
    var id: String
    var title: String
    /// How the client's user gets at it: `callLog`.
    var accessor: Identifier
    var words: String
    var endpoints: [EndpointPage]
    var types: [String]
}
