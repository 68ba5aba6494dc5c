/// A name on the wire that is not the usual one.
package struct WireName: Equatable, Sendable {
    package enum Value: Equatable, Sendable { case text(String), list([String]) }

    /// The keys of the section and of the name, which are labels of the runtime's `ServiceDescription.Names` as well.
    package let section: String
    package let key: String
    package let value: Value
}
