/// Compares two forms of one declaration.
struct DeclarationDiffer {
    typealias Difference = InterfaceDiffer.Difference

    let renames: Renames

    func compare(_ before: Declaration, _ after: Declaration) -> [Difference] {
        let places = before.places + after.places
        func broken(_ detail: String) -> [Difference] { [Difference(breaking: true, places: places, detail: detail)] }
        switch (before.form, after.form) {
        case (.type(let kind, let had), .type(let now, let has)):
            if kind != now { return broken("`\(before.name)` was \(kind), is \(now)") }
            return had.subtracting(has).sorted().flatMap { broken("`\(after.name)` is no \($0) any more") }
                + has.subtracting(had).sorted().map {
                    Difference(breaking: false, places: places, detail: "`\(after.name)` is \($0) as well")
                }
        case (.value(let type), .value(let now)), (.unionCase(let type), .unionCase(let now)):
            return renames.apply(to: type) == now ? [] : broken("`\(before.name)` was `\(type)`, is `\(now)`")
        case (.function(let had, let result, let old), .function(let has, let now, let new)):
            var all = arguments(had, has, of: after.name)
            if renames.apply(to: result) != now {
                let detail = "`\(after.name)` gave `\(result)`, gives `\(now)`"
                all.append(Difference(breaking: true, places: old + new, detail: detail))
            }
            return all
        default: return broken("`\(before.name)` is something else now")
        }
    }

    /// Calls keep building where one of the forms that are there takes all that a former one took.
    private func arguments(
        _ before: Declaration.Arguments, _ after: Declaration.Arguments, of name: String
    ) -> [Difference] {
        func differences(_ had: [Declaration.Argument]) -> [Difference] {
            let all = ([after.today] + after.past).map { arguments(had, $0, of: name) }
            return all.first { $0.allSatisfy { !$0.breaking } } ?? all[0]
        }
        return differences(before.today) + before.past.flatMap { differences($0).filter(\.breaking) }
    }

    /// A call keeps building while its labels come in the same order, each with a type that takes the old one, and
    /// nothing that is new has to be given.
    private func arguments(
        _ before: [Declaration.Argument], _ after: [Declaration.Argument], of name: String
    ) -> [Difference] {
        var all: [Difference] = []
        func add(_ breaking: Bool, _ places: [ChangePlace], _ detail: String) {
            all.append(Difference(breaking: breaking, places: places, detail: "`\(name)` \(detail)"))
        }
        for argument in before where !after.contains(where: { $0.label == argument.label }) {
            add(true, argument.places, "takes no `\(argument.label)` any more")
        }
        for argument in after {
            guard let old = before.first(where: { $0.label == argument.label }) else {
                add(!argument.hasDefault, argument.places, "takes `\(argument.label)`")
                continue
            }
            let type = renames.apply(to: old.type)
            if type != argument.type, type + "?" != argument.type {
                add(
                    true, old.places + argument.places,
                    "took `\(argument.label)` as `\(old.type)`, takes it as `\(argument.type)`")
            }
            if old.hasDefault != argument.hasDefault {
                add(
                    old.hasDefault, old.places + argument.places,
                    "takes `\(argument.label)` \(argument.hasDefault ? "by choice" : "always")")
            }
        }
        let labels = after.map(\.label)
        let common = before.map(\.label).filter(labels.contains)
        if common != labels.filter(common.contains) {
            let places = (before + after).flatMap(\.places)
            let endpoint = after.first?.places.first.map { ChangePlace($0.kind, $0.name) }
            add(true, (endpoint.map { [$0 + "arguments", $0] } ?? []) + places, "has its arguments in another order")
        }
        return all
    }
}
