/// An open enum: a set of known values of one string.
package struct EnumPlan: Sendable {
    package struct Case: Sendable {
        package var name: Identifier
        package var value: String
    }
    package var name: Identifier
    /// The marker type that keeps these values apart from others.
    package var marker: String
    /// The marker, from the top of the module.
    package var fullMarker: String
    package var doc: [String]
    package var cases: [Case]
}
