import Foundation
import Testing

/// A case of `Tests/Corpus/curl.json`.
struct CurlCorpusCase: Decodable, Sendable, CustomTestStringConvertible {
    struct Body: Decodable, Sendable {
        var kind: String
        var text: String?
        var file: String?
        var fields: [[String]]?
        var mixed: Bool?
        var parts: [Part]?
    }

    struct Part: Decodable, Sendable {
        var name: String
        var text: String?
        var file: String?
        var type: String?
    }

    var name: String
    var method: String
    var url: String
    var authorization: String
    var headers: [[String]]
    var body: Body
    var command: [String]

    var testDescription: String { name }

    static let all: [CurlCorpusCase] = Corpus.decoded("curl.json")
}
