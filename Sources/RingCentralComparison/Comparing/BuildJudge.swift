/// Decides which changes break a build: those that explain why a declaration takes no longer what callers wrote.
struct BuildJudge {
    let changes: ChangeList

    /// Raises the changes that break builds, and adds one where the interface differs and no change says why.
    func judge(_ differences: [InterfaceDiffer.Difference]) {
        var indices: [String: [Int]] = [:]
        for (index, change) in changes.all.enumerated() {
            for place in change.explains { indices["\(place.kind)/\(place.name)", default: []].append(index) }
        }
        var breaking: Set<Int> = []
        var unexplained: [InterfaceDiffer.Difference] = []
        for difference in differences {
            let near = Set(difference.places.flatMap { indices["\($0.kind)/\($0.name)"] ?? [] })
            let why = near.filter { explains(changes.all[$0], difference) }
            let strong = why.filter { changes.all[$0].code.kind.concern == .always }
            let weak = why.filter { changes.all[$0].code.kind.concern == .atTimes }
            if difference.breaking {
                breaking.formUnion(strong.isEmpty ? weak : strong)
                if strong.isEmpty, weak.isEmpty { unexplained.append(difference) }
            } else if why.isEmpty {
                unexplained.append(difference)
            }
        }
        changes.raise(breaking, to: .compile)
        addUnexplained(unexplained)
    }

    private func explains(_ change: Change, _ difference: InterfaceDiffer.Difference) -> Bool {
        difference.places.contains { place in
            if change.explains.contains(place) { return true }
            guard change.code.kind.explainsParts else { return false }
            return change.explains.contains {
                $0.kind == place.kind && $0.name == place.name && place.path.starts(with: $0.path)
            }
        }
    }

    /// One change for each endpoint or model.
    private func addUnexplained(_ differences: [InterfaceDiffer.Difference]) {
        var byPlace: [ChangePlace: [InterfaceDiffer.Difference]] = [:]
        for difference in differences {
            guard let place = difference.places.first else { continue }
            byPlace[ChangePlace(place.kind, place.name), default: []].append(difference)
        }
        for (place, all) in byPlace {
            let breaking = all.contains(where: \.breaking)
            let details = all.filter { $0.breaking == breaking }.map(\.detail)
            let more = details.count > 2 ? "; and \(details.count - 2) more" : ""
            changes.add(
                Change(
                    code: .interfaceChanged, severity: breaking ? .compile : .addition, place: place,
                    detail: details.prefix(2).joined(separator: "; ") + more, source: .init(file: ""),
                    explains: [], group: ""))
        }
    }
}
