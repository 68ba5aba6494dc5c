/// A declared type.
package enum TypePlan: Sendable {
    case structure(StructPlan)
    case open(EnumPlan)
    case union(UnionPlan)

    /// What a `SwiftType` names it by.
    package var reference: String {
        switch self {
        case .structure(let plan): plan.fullName
        case .open(let plan): plan.fullMarker
        case .union(let plan): plan.fullName
        }
    }

    /// The name from the top of the module.
    package var fullName: String {
        switch self {
        case .structure(let plan): plan.fullName
        case .open(let plan): SwiftType.open(plan.fullMarker).text
        case .union(let plan): plan.fullName
        }
    }
}
