/// The former name of a type at the top of the module.
package struct TypeAlias: Sendable {
    /// The model, and the file that defines it.
    let model: String
    let home: String
    package let name: Identifier
    /// The full name of today.
    package let type: String
}
