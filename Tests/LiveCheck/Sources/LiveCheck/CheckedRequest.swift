import Foundation
import RingCentral
import RingCentralRuntime

/// A request of an operation that only reads.
struct CheckedRequest {
    let operation: APIOperation
    /// The path with its parameters, encoded, and the query.
    let target: String

    /// The operations that can be checked, by id.
    static let operations: [String: APIOperation] = Dictionary(
        APIOperation.allOperations.filter(isReading).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

    /// Both the catalog and the method have to say that it reads: some requests with POST only search, but this check
    /// sends no bodies.
    private static func isReading(_ operation: APIOperation) -> Bool {
        operation.access == .read && operation.method == .get && !operation.redirects
    }

    /// - Throws: ``UsageProblem`` if the operation is not known, writes, or lacks a parameter of its path.
    init(_ request: CheckArguments.Request) throws {
        guard let operation = Self.operations[request.operation] else {
            let exists = APIOperation.allOperations.contains { $0.id == request.operation }
            throw UsageProblem(
                exists
                    ? "'\(request.operation)' is refused: it does not only read"
                    : "there is no operation '\(request.operation)'; --list lists them")
        }
        self.operation = operation
        var query = request.parameters
        var segments: [String] = []
        for segment in operation.path.split(separator: "/", omittingEmptySubsequences: false) {
            guard segment.hasPrefix("{"), segment.hasSuffix("}") else {
                segments.append(String(segment))
                continue
            }
            let name = String(segment.dropFirst().dropLast())
            let index = query.firstIndex { $0.name == name }
            let value = index.map { query.remove(at: $0).value } ?? Self.signedIn[name]
            guard let value, !value.isEmpty else {
                throw UsageProblem("\(request.operation) needs \(name)=...")
            }
            segments.append(Self.encoded(value, alsoPlain: "~,"))
        }
        let pairs = query.map { Self.encoded($0.name) + "=" + Self.encoded($0.value) }
        target = segments.joined(separator: "/") + (pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&"))
    }

    /// The values that mean the account and the extension that are signed in.
    private static let signedIn = ["accountId": "~", "extensionId": "~"]

    private static func encoded(_ text: String, alsoPlain: String = "") -> String {
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._"
        let plain = CharacterSet(charactersIn: letters + alsoPlain)
        return text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
    }
}
