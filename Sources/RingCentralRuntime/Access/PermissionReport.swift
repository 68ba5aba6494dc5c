/// Which permissions a set of operations needs, and which operations need them.
public struct PermissionReport: Sendable, Hashable, CustomStringConvertible {
    /// The ids of the operations by the permission that the app needs for them.
    public let permissions: [String: [String]]
    /// The ids of the operations by the permission that the user's role needs for them.
    public let userPermissions: [String: [String]]

    /// - Parameter operations: The operations, such as `APIOperation.allOperations.filter(client.service.allows)`.
    public init(_ operations: some Sequence<APIOperation>) {
        var permissions: [String: Set<String>] = [:]
        var userPermissions: [String: Set<String>] = [:]
        for operation in operations {
            if let name = operation.permission { permissions[name, default: []].insert(operation.id) }
            if let name = operation.userPermission { userPermissions[name, default: []].insert(operation.id) }
        }
        self.permissions = permissions.mapValues { $0.sorted() }
        self.userPermissions = userPermissions.mapValues { $0.sorted() }
    }

    /// A line a permission, sorted.
    public var description: String {
        func lines(_ title: String, _ table: [String: [String]]) -> [String] {
            table.sorted { $0.key < $1.key }.map { "\(title) \($0.key): \($0.value.joined(separator: ", "))" }
        }
        return (lines("app:", permissions) + lines("user:", userPermissions)).joined(separator: "\n")
    }
}
