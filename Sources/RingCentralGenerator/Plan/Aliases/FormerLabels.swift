/// What the arguments of one declaration were called in releases of the past.
struct FormerLabels {
    /// The former names of each argument.
    let names: [[FormerName]]
    /// What the arguments are called today: former names that are taken give way.
    let today: [Identifier]

    /// The labels in each release that was the last one with one of them, or is asked for; the newest first.
    func past(and others: [ReleaseVersion] = []) -> [(release: ReleaseVersion, labels: [Identifier])] {
        let releases = Set(names.joined().map(\.last)).union(others)
        return releases.sorted(by: >).flatMap { release in
            // Where an argument has two former names of one release, each has its turn.
            let turns = names.map { $0.count { $0.last == release } }.max() ?? 0
            return (0..<max(turns, 1)).map { (release, labels(in: release, turn: $0)) }
        }
    }

    private func labels(in release: ReleaseVersion, turn: Int) -> [Identifier] {
        var taken = Set(today.map { $0.text.lowercased() })
        return zip(names, today).map { formers, label in
            let then = formers.filter { $0.last >= release }
            guard let last = then.map(\.last).min() else { return label }
            let tied = then.filter { $0.last == last }
            let name = NameScope.single(tied[last == release ? min(turn, tied.count - 1) : 0].name, .member)
            return taken.insert(name.text.lowercased()).inserted ? name : label
        }
    }

    /// An overload that takes labels of the past.
    struct Overload {
        var labels: [Identifier]
        /// The argument that has to be given though it needn't otherwise: a call without it means another overload.
        var given: Int?
    }

    /// Overloads for every call that was right with labels of the past, each for other calls than the rest.
    ///
    /// - Parameters:
    ///   - past: the labels, those of the newest release first.
    ///   - base: the labels that need no overload.
    ///   - mustBeGiven: which arguments have no default.
    static func overloads(_ past: [[Identifier]], base: [Identifier], mustBeGiven: [Bool]) -> [Overload] {
        var newer = base
        return past.flatMap { labels -> [Overload] in
            let fresh = labels.indices.filter { labels[$0].text != newer[$0].text }
            defer { newer = labels }
            if fresh.contains(where: { mustBeGiven[$0] }) { return [Overload(labels: labels, given: nil)] }
            // One for each label that may be the first one given; those before it stand under their newer name.
            return fresh.indices.map { first in
                var mixed = labels
                for index in fresh[..<first] { mixed[index] = newer[index] }
                return Overload(labels: mixed, given: fresh[first])
            }
        }
    }
}

extension FunctionPlan {
    /// Overloads for the labels of the past.
    ///
    /// - Parameter base: the arguments that need none.
    func formers(_ past: [Past], beside base: [Argument]) -> [Former] {
        // Labels are told apart in the order of today's arguments; each overload has the order of its time.
        func labels(_ others: [Argument]) -> [Identifier] {
            arguments.map { argument in others.first { $0.use == argument.use }?.name ?? argument.name }
        }
        var all: [Former] = []
        var newer = labels(base)
        for past in past {
            let then = labels(past.arguments)
            let overloads = FormerLabels.overloads(
                [then], base: newer, mustBeGiven: arguments.map { $0.presence == .required })
            newer = then
            all += overloads.map { overload in
                let names = Dictionary(zip(arguments.map(\.use), overload.labels), uniquingKeysWith: { a, _ in a })
                let ordered = past.arguments.map { argument in
                    var argument = argument
                    argument.name = names[argument.use] ?? argument.name
                    return argument
                }
                return Former(arguments: ordered, given: overload.given.map { arguments[$0].use })
            }
        }
        return all
    }
}
