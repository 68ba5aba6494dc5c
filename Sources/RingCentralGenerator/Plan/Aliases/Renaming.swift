/// Finds the functions that another one of their area takes the place of, with the arguments as they are: editors offer
/// to write its name instead.
enum Renaming {
    static func marking(_ functions: [FunctionPlan]) -> [FunctionPlan] {
        let byID = Dictionary(functions.map { ($0.operation.id, $0) }, uniquingKeysWith: { first, _ in first })
        return functions.map { function in
            guard let id = function.replacement?.id, let new = byID[id],
                takes(new, the: function.arguments)
            else { return function }
            var function = function
            function.renamed = name(new)
            return function
        }
    }

    /// Whether calls with any of the arguments compile, in their order, with the other function.
    private static func takes(_ function: FunctionPlan, the arguments: [FunctionPlan.Argument]) -> Bool {
        var rest = arguments[...]
        for own in function.arguments {
            if let first = rest.first, own.label == first.label, own.type == first.type, own.nullable == first.nullable
            {
                // What could be left out must not be asked for.
                if own.presence == .required, first.presence != .required { return false }
                rest.removeFirst()
            } else if own.presence == .required {
                return false
            }
        }
        return rest.isEmpty
    }

    private static func name(_ function: FunctionPlan) -> String {
        if function.arguments.isEmpty { return "\(function.name.text)()" }
        return "\(function.name.text)(\(function.arguments.map { $0.label + ":" }.joined()))"
    }
}

extension FunctionPlan.Argument {
    /// The label at a call.
    fileprivate var label: String { labelled ? name.text : "_" }
}
