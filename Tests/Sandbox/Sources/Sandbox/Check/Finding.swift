/// What is wrong with a request.
struct Finding: Sendable, Hashable {
    /// The parameter or property, as in `to[0].phoneNumber`.
    var name: String
    var value: String?
    var message: String
}
