/// The permissions that a set of operations and events needs, each with what needs it.
///
///     let operations = APIOperation.allOperations.filter(client.service.allows)
///     print(PermissionReport(operations, events: [EventKind.instantMessage.facts, EventKind.message.facts]))
public struct PermissionReport: Sendable, Hashable, CustomStringConvertible {
    /// The ids of the operations by the permission that the app needs for them.
    public let permissions: [String: [String]]
    /// The names of the events by the permission that the app needs to subscribe to them.
    public let eventPermissions: [String: [String]]
    /// The ids of the operations by the permission that the user's role needs for them.
    public let userPermissions: [String: [String]]

    /// Creates a report.
    ///
    /// - Parameters:
    ///   - operations: The operations that the app calls.
    ///   - events: The kinds of events that the app subscribes to.
    public init(_ operations: some Sequence<APIOperation>, events: some Sequence<EventFacts> = []) {
        permissions = Self.table(operations.map { ($0.id, [$0.permission].compactMap(\.self)) })
        userPermissions = Self.table(operations.map { ($0.id, [$0.userPermission].compactMap(\.self)) })
        eventPermissions = Self.table(events.map { ($0.name, $0.permissions) })
    }

    private static func table(_ rows: [(name: String, permissions: [String])]) -> [String: [String]] {
        var names: [String: Set<String>] = [:]
        for row in rows {
            for permission in row.permissions { names[permission, default: []].insert(row.name) }
        }
        return names.mapValues { $0.sorted() }
    }

    /// One line for each permission, sorted.
    public var description: String {
        let app = Set(permissions.keys).union(eventPermissions.keys).sorted().map { name in
            let events = (eventPermissions[name] ?? []).map { "event \($0)" }
            return "app: \(name): \(((permissions[name] ?? []) + events).joined(separator: ", "))"
        }
        let user = userPermissions.sorted { $0.key < $1.key }.map { name, ids in
            "user: \(name): \(ids.joined(separator: ", "))"
        }
        return (app + user).joined(separator: "\n")
    }
}
