/// A statement of a function's body: it puts a value into the request.
package enum RequestStatement: Sendable {
    /// Fills the next parameter of the path.
    case path(Identifier)
    /// Fills the next parameter of the path with several values.
    case pathList(Identifier)
    case query(key: String, QueryValue)
    /// Several values in one, separated by commas.
    case queryList(key: String, Identifier)
    case header(name: String, Identifier)
    /// Several values in one header, separated by commas.
    case headerList(name: String, Identifier)
    case accept(String)
    case body(BodyForm, BodyExpression)

    /// The value of a query parameter.
    package struct QueryValue: Sendable {
        package let argument: Identifier
        /// A Boolean value that indicates whether an empty list is refused.
        package let isNonEmpty: Bool
        /// The value where the argument is left out.
        package let fallback: Filename?
    }

    /// The name of the file that an argument holds.
    package struct Filename: Sendable {
        package let argument: Identifier
        package let isOptional: Bool
    }
}
