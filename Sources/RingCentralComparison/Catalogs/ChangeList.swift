import RingCentralGenerator

/// Where the differs put what they find.
final class ChangeList {
    private(set) var all: [Change]

    init(_ all: [Change] = []) { self.all = all }

    /// What is being compared: a place, what it is grouped by, and the way its values travel.
    struct Spot {
        var place: ChangePlace
        var group: String
        var direction: Direction

        static func + (spot: Spot, member: String) -> Spot {
            Spot(place: spot.place + member, group: spot.group, direction: spot.direction)
        }
    }

    /// - Parameters:
    ///   - source: where it stands in the new catalog, or in the old one if it is gone.
    ///   - severity: that of the code unless another is given.
    ///   - also: further places in the Swift interface that this explains.
    func add(
        _ code: ChangeCode, at spot: Spot, _ detail: String = "", source: JSONValue, severity: Severity? = nil,
        also: [ChangePlace] = []
    ) {
        all.append(
            Change(
                code: code, severity: severity ?? code.severity(spot.direction), place: spot.place, detail: detail,
                source: source.place, explains: Set([spot.place] + also), group: spot.group))
    }

    /// What came and went among the former names of a thing.
    func add(formerNames old: [String], _ new: [String], at spot: Spot, source: JSONValue) {
        let (gone, come) = (Set(old).subtracting(new).sorted(), Set(new).subtracting(old).sorted())
        if !gone.isEmpty { add(.formerNameRemoved, at: spot, gone.joined(separator: ", "), source: source) }
        if !come.isEmpty { add(.formerNameAdded, at: spot, come.joined(separator: ", "), source: source) }
    }

    func add(_ change: Change) { all.append(change) }

    func raise(_ indices: Set<Int>, to severity: Severity) {
        for index in indices { all[index].severity = severity }
    }
}
