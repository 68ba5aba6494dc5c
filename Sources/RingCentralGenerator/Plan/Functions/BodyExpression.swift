/// The value that is sent as the body.
package enum BodyExpression: Sendable {
    /// A field of a model, by its label, with the argument that has its value.
    package struct Field: Sendable {
        package let label: Identifier
        package let argument: Identifier
    }

    case argument(Identifier)
    /// A model that is made of arguments, in the order of its initializer.
    case model(String, [Field])
}
