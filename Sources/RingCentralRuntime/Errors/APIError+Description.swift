import Foundation

extension APIError: CustomStringConvertible, LocalizedError, CustomReflectable {
    /// The kind, the status, the codes and what support asks for; nothing that was sent or received.
    public var description: String {
        var parts = ["\(operation): \(kind)"]
        if let status { parts.append("status \(status)") }
        for error in serviceErrors {
            guard let code = error.code, LogWord.isWord(code) else { continue }
            let parameter = error.parameterName.flatMap { LogWord.isWord($0) ? " (\($0))" : nil } ?? ""
            parts.append(code + parameter)
        }
        parts += permissionWords
        if mayHaveBeenCarriedOut { parts.append("may have been carried out") }
        if let retryAfter { parts.append("try again in \(Int(min(retryAfter, .longestTime).rounded(.up))) s") }
        if let requestID, LogWord.isWord(requestID) { parts.append("request \(requestID)") }
        switch underlying {
        case let problem as DecodingProblem: parts.append(problem.description)
        case let problem as JSONProblem: parts.append(problem.description)
        case let problem as EncodingProblem: parts.append(problem.description)
        case let problem as RequestProblem: parts.append(problem.description)
        case let problem?: parts += TransportFailure.words(problem).map { [$0] } ?? []
        case nil: break
        }
        return parts.joined(separator: ", ")
    }

    private var permissionWords: [String] {
        [
            missingPermission.map { "the app needs the permission \($0)" },
            missingUserPermission.map { "the user needs the permission \($0)" },
        ].compactMap(\.self)
    }

    /// The same as the description.
    public var errorDescription: String? { description }

    /// Shows no more than the description, since a dump ends up in logs as well.
    public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}
