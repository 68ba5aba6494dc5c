/// Prints the facts of an operation that are there at run time.
struct OperationRenderer {
    let access: String

    /// The constant of a function.
    func declare(_ function: FunctionPlan, _ printer: inout SwiftPrinter) {
        let facts = function.operation
        printer.doc(["`\(facts.method) \(facts.path)`"])
        printer.list("\(access)static let \(function.constant.declared) = APIOperation(", Self.arguments(facts), ")")
    }

    /// The value itself, where there may be no constant.
    static func value(_ facts: OperationFacts) -> String {
        "APIOperation(\(arguments(facts).joined(separator: ", ")))"
    }

    private static func arguments(_ facts: OperationFacts) -> [String] {
        var arguments = [
            SwiftText.literal(facts.id), ".\(facts.method.rawValue.lowercased())", SwiftText.literal(facts.path),
            "area: \(SwiftText.literal(facts.areaID))",
        ]
        if let name = facts.permission { arguments.append("permission: \(SwiftText.literal(name))") }
        if let name = facts.userPermission { arguments.append("userPermission: \(SwiftText.literal(name))") }
        if let group = facts.rateGroup { arguments.append("rateGroup: \(SwiftText.literal(group))") }
        arguments.append("access: .\(facts.access)")
        if let pagination = facts.pagination { arguments.append("paging: .\(pagination)") }
        if let limit = facts.batchLimit { arguments.append("batchLimit: \(limit)") }
        if let lifecycle = facts.lifecycle { arguments.append("lifecycle: .\(lifecycle)") }
        if let authorization = facts.authorization { arguments.append("authorization: .\(authorization)") }
        if facts.isOnMediaHost { arguments.append("host: .media") }
        if facts.redirects { arguments.append("redirects: true") }
        return arguments
    }
}
