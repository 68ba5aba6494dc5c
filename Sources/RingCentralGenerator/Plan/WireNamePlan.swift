/// The names on the wire of one section that are not the usual ones.
package struct WireNamePlan: Sendable {
    package struct Argument: Sendable {
        package enum Value: Sendable { case text(String), list([String]) }

        package let label: String
        package let value: Value
    }

    /// The label of the section in the initializer of the runtime's `ServiceDescription.Names`.
    package let label: String
    package let arguments: [Argument]

    /// The sections of a service, in the order of that initializer.
    static func all(_ service: Service) -> [WireNamePlan] {
        WireNameSection.allCases.compactMap { section in
            let names = service.wireNames.filter { $0.section == section.rawValue }
            if names.isEmpty { return nil }
            return WireNamePlan(label: section.rawValue, arguments: names.map(Argument.init))
        }
    }
}

extension WireNamePlan.Argument {
    fileprivate init(_ name: WireName) {
        label = name.key
        value =
            switch name.value {
            case .text(let text): .text(text)
            case .list(let list): .list(list)
            }
    }
}
