import Foundation
import RingCentralCatalog
import RingCentralGenerator

/// What overrides replaced, by the endpoint or model that they correct.
struct UpstreamValues {
    private let overrides: [[String]: [Override]]

    init(_ api: API) { overrides = Dictionary(grouping: api.overrides) { Array($0.target.prefix(2)) } }

    /// By the way to what was replaced, an object with the reason, the evidence, and the value that the service
    /// describes, which is not there if it describes nothing; nil for what is not corrected.
    ///
    /// - Parameter kind: "endpoints" or "models".
    func tree(_ kind: String, _ name: String) -> JSONTree? {
        guard let own = overrides[[kind, name]] else { return nil }
        let entries = own.map { override in
            let path = JSONPointer(override.target.dropFirst(2)).path
            let value = override.upstream.map { CanonicalOrder.lists($0, as: .at(override.target)) }
            let evidence = override.evidence.isEmpty ? nil : JSONTree.array(override.evidence.map(\.tree))
            let members = JSONMembers([
                ("value", value), ("reason", .string(override.reason)), ("evidence", evidence),
            ])
            return (path, JSONTree.object(members))
        }
        return CanonicalOrder.byName(.object(JSONMembers(entries)))
    }
}
