/// The types and formats of OpenAPI, and the one word that the catalog writes for both.
package enum OpenAPIFormats {
    /// The words of the catalog by type and format; "" is no format.
    package static let words: [String: [String: String]] = [
        "string": [
            "": "string", "date-time": "date-time", "datetime": "date-time", "date": "date", "time": "time",
            "uri": "uri", "email": "email",
            "password": "password", "ipv4": "ipv4", "uuid": "uuid", "binary": "binary", "byte": "byte",
        ],
        "integer": ["": "integer", "int32": "int32", "int64": "int64"],
        "number": ["": "number", "float": "float", "double": "double"],
        "boolean": ["": "boolean"],
        "object": ["": "object"],
    ]
}
