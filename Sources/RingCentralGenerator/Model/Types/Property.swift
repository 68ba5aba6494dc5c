/// A property of an object, by the name it has on the wire.
package final class Property: Sendable {
    package let name: String
    package let key: JSONValue
    package let schema: Schema

    package init(name: String, key: JSONValue, schema: Schema) {
        self.name = name
        self.key = key
        self.schema = schema
    }
}
