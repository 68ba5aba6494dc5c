import Foundation

/// An answer on its way out.
struct Reply: Sendable {
    enum Body: Sendable {
        case none
        case data(Data)
        /// Bytes of a file that are made while they are sent.
        case media(MediaContent, Range<Int>)
    }

    var status: Int
    var headers: [String: String] = [:]
    var body = Body.none
    /// How it is sent, where not as usual.
    var delivery = Delivery()

    struct Delivery: Sendable {
        /// Seconds.
        var delay: Double = 0
        /// The connection is closed after so many bytes of the body; 0: nothing is sent at all.
        var cutAfter: Int?
        var chunked = false
    }

    static func json(_ status: Int, _ value: JSON, type: String = "application/json") -> Reply {
        Reply(status: status, headers: ["Content-Type": type], body: .data(value.data))
    }

    static func text(_ status: Int, _ text: String, type: String) -> Reply {
        Reply(status: status, headers: ["Content-Type": type], body: .data(Data(text.utf8)))
    }

    /// The body as JSON, where it is such.
    var json: JSON? {
        guard case .data(let data) = body, let type = headers["Content-Type"], MediaType(type).isJSON else {
            return nil
        }
        return try? JSON(parsing: data)
    }

    func replacing(_ json: JSON) -> Reply {
        var copy = self
        copy.body = .data(json.data)
        return copy
    }
}
