/// A type as it is written, and the page that explains it.
struct TypeLink: Equatable {
    /// `[CallDirection]`.
    var text: String
    /// The full name of the type on whose page its parts are explained; nil for what every Swift user knows.
    var page: String?
}
