/// A schema with a name.
package final class Model: Sendable {
    package let name: String
    /// The file that defines it: an area's id, or the common one.
    package let home: String
    package let key: JSONValue
    package let schema: Schema

    package init(name: String, home: String, key: JSONValue, schema: Schema) {
        self.name = name
        self.home = home
        self.key = key
        self.schema = schema
    }
}
