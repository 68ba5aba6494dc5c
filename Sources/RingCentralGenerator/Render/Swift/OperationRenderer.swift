/// Prints what is known of an endpoint at run time.
struct OperationRenderer {
    let access: String

    /// The constant of a function.
    func declare(_ function: FunctionPlan, _ printer: inout SwiftPrinter) {
        let endpoint = function.endpoint
        printer.doc(["`\(endpoint.method) \(endpoint.path)`"])
        printer.list(
            "\(access)static let \(function.constant.declared) = APIOperation(", Self.arguments(endpoint), ")")
    }

    /// The value itself, where there may be no constant.
    static func value(_ endpoint: Endpoint) -> String {
        "APIOperation(\(arguments(endpoint).joined(separator: ", ")))"
    }

    private static func arguments(_ endpoint: Endpoint) -> [String] {
        var arguments = [
            SwiftText.literal(endpoint.id), ".\(endpoint.method.rawValue.lowercased())",
            SwiftText.literal(endpoint.path),
            "area: \(SwiftText.literal(endpoint.areaID))",
        ]
        if let name = endpoint.permission { arguments.append("permission: \(SwiftText.literal(name))") }
        if let name = endpoint.userPermission { arguments.append("userPermission: \(SwiftText.literal(name))") }
        if let group = endpoint.rateGroup { arguments.append("rateGroup: \(SwiftText.literal(group))") }
        arguments.append("access: .\(endpoint.access.rawValue)")
        if let paging = endpoint.paging, paging != .list {
            arguments.append("paging: .\(paging.runtimeCase)")
        }
        if let batch = endpoint.batch { arguments.append("batchLimit: \(batch)") }
        if endpoint.lifecycle != .current { arguments.append("lifecycle: .\(endpoint.lifecycle.rawValue)") }
        if endpoint.authorization != .token {
            arguments.append("authorization: .\(endpoint.authorization.rawValue)")
        }
        if endpoint.media { arguments.append("host: .media") }
        if endpoint.redirects { arguments.append("redirects: true") }
        return arguments
    }
}
