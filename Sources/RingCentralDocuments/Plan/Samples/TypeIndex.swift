import RingCentralGenerator

/// The declared types of a client, found by name.
struct TypeIndex {
    private(set) var structures: [String: StructPlan] = [:]
    private(set) var unions: [String: UnionPlan] = [:]
    /// By the full name of the marker type.
    private(set) var enums: [String: EnumPlan] = [:]

    init(_ plan: ClientPlan) {
        for file in plan.files {
            file.types.forEach { add($0) }
            file.area?.types.forEach { add($0) }
        }
    }

    private mutating func add(_ type: TypePlan) {
        switch type {
        case .structure(let plan):
            structures[plan.fullName] = plan
            plan.nested.forEach { add($0) }
        case .union(let plan):
            unions[plan.fullName] = plan
            plan.nested.forEach { add($0) }
        case .open(let plan): enums[plan.fullMarker] = plan
        }
    }
}
