/// Finds the endpoint that a path belongs to, for calls that have no function.
final class OperationIndex: Sendable {
    /// An endpoint, or what stands for one, with the values of a path in their order, encoded as they were.
    typealias Match = (operation: APIOperation, values: [String])

    private struct Key: Hashable {
        let method: HTTPMethod
        let count: Int
    }

    private let operations: @Sendable () -> [APIOperation]
    /// Made when it is first asked: most clients never do.
    private let table = Locked<[Key: [(template: PathTemplate, operation: APIOperation)]]?>(nil)

    init(_ operations: @escaping @Sendable () -> [APIOperation]) {
        self.operations = operations
    }

    /// The endpoint whose path fits best; nil if none does.
    ///
    /// - Parameter path: The path, encoded, without a query.
    func match(_ method: HTTPMethod, _ path: String) -> Match? {
        let key = Key(method: method, count: PathTemplate(path).count)
        let candidates = table.withLock { table in
            if table == nil { table = made() }
            return table?[key] ?? []
        }
        // A path with a word where others have a parameter says more.
        return candidates.sorted { $0.template.weight > $1.template.weight }.lazy
            .compactMap { candidate in
                candidate.template.values(in: path).map { (candidate.operation, $0.map(\.value)) }
            }.first
    }

    private func made() -> [Key: [(template: PathTemplate, operation: APIOperation)]] {
        let all = operations().map { (template: PathTemplate($0.path), operation: $0) }
        return Dictionary(grouping: all) { Key(method: $0.operation.method, count: $0.template.count) }
    }

    /// What stands for an endpoint that is not known. Its path, which ends up in logs, keeps the words of the real one and
    /// nothing else: the rest may be somebody's number.
    ///
    /// - Parameters:
    ///   - path: The path, encoded, without a query.
    ///   - id: What to call it; its method and path if nil.
    static func unknown(_ method: HTTPMethod, _ path: String, id: String? = nil) -> Match {
        var values: [String] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).map { segment in
            if isWord(segment) { return String(segment) }
            values.append(String(segment))
            return "{}"
        }
        let template = segments.joined(separator: "/")
        let access: APIOperation.Access = method == .get || method == .head ? .read : .write
        let operation = APIOperation(id ?? "\(method) \(template)", method, template, area: "", access: access)
        return (operation, values)
    }

    /// Whether it is nothing at all, a word such as `call-log`, or a version such as `v1.0`.
    private static func isWord(_ segment: Substring) -> Bool {
        guard segment.utf8.count <= 40 else { return false }
        if segment.hasPrefix("v"), segment.dropFirst().utf8.allSatisfy("0123456789.".utf8.contains) { return true }
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        return segment.utf8.allSatisfy { letters.contains($0) || $0 == UInt8(ascii: "-") }
    }
}
