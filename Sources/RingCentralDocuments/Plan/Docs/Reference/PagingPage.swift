import RingCentralGenerator

/// A way of handing out a list in parts.
struct PagingPage {
    var form: PaginationStyle
    var words: String
    var endpoints: [EndpointLink]
}
