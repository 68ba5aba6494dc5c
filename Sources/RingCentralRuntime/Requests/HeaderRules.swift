/// What may stand in the headers of a request. Foundation drops in silence what may not, and sends the rest.
enum HeaderRules {
    /// The headers that are not for a call to set, and why.
    private static let reserved = [
        "authorization": "the token is not given as a header",
        "proxy-authorization": "it belongs to the connection",
        "host": "where a request goes is not said by a header",
        "content-length": "the length is that of the body",
        "transfer-encoding": "it belongs to the connection",
        "connection": "it belongs to the connection",
    ]

    /// - Throws: ``RequestProblem``, which names the header if that is a name, and never the value.
    static func check(_ name: String, _ value: String) throws {
        guard !name.isEmpty, name.utf8.allSatisfy(isNameCharacter) else {
            throw RequestProblem(reason: "the name of a header has a character that names can't have")
        }
        if let reason = reserved[name.lowercased()] { throw RequestProblem(reason: "\(name) can't be set: \(reason)") }
        guard value.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F || $0 == "\t" }) else {
            throw RequestProblem(reason: "the header \(name) has a line break or another control character")
        }
    }

    /// Returns a Boolean value that indicates whether an access token can be sent in a header.
    static func canCarry(token: String) -> Bool {
        !token.isEmpty && token.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }

    /// As RFC 9110 has it for tokens.
    private static func isNameCharacter(_ byte: UInt8) -> Bool {
        PercentEncoding.isUnreserved(byte) || "!#$%&'*+^`|".utf8.contains(byte)
    }
}
