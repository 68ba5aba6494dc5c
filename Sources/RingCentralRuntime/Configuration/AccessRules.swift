/// What a client may call.
///
///     let reader = client.allowing(.readOnly, areas: ["CallLog", "MessageStore"])
///
/// Everything given has to hold; what is nil is not asked about. What is not allowed fails before anything is sent. A call
/// by path, or of a link, is allowed where the endpoint is that it belongs to; one of no known endpoint is in no area.
public struct AccessRules: Sendable, Hashable {
    /// Whether what is allowed may change anything.
    public enum Access: Sendable, Hashable { case readOnly, readWrite }

    /// Whether what is allowed may change anything.
    public var access: Access
    /// The names of the areas, as in ``APIOperation/area``.
    public var areas: Set<String>?
    /// The permissions of the app, as in ``APIOperation/permission``: only operations that need one of them.
    public var permissions: Set<String>?
    /// The operations.
    public var operations: Set<APIOperation>?

    /// - Parameters:
    ///   - access: Whether what is allowed may change anything.
    ///   - areas: The names of the areas; all if nil.
    ///   - permissions: Only operations that need one of these permissions of the app; all if nil.
    ///   - operations: The operations; all if nil.
    public init(
        _ access: Access = .readWrite, areas: Set<String>? = nil, permissions: Set<String>? = nil,
        operations: Set<APIOperation>? = nil
    ) {
        self.access = access
        self.areas = areas
        self.permissions = permissions
        self.operations = operations
    }

    /// Why an operation may not be called; nil if it may.
    func objection(to operation: APIOperation) -> String? {
        if access == .readOnly, operation.access == .write { return "the client is narrowed to reading" }
        if let areas, !areas.contains(operation.area) { return "the client is narrowed to other areas" }
        if let permissions, !(operation.permission.map(permissions.contains) ?? false) {
            return "the client is narrowed to other permissions"
        }
        if let operations, !operations.contains(operation) { return "the client is narrowed to other operations" }
        return nil
    }
}
