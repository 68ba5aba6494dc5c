/// Where the differs put what they find.
final class ChangeList {
    private(set) var all: [Change] = []

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

    func add(_ change: Change) { all.append(change) }

    func raise(_ indices: Set<Int>, to severity: Severity) {
        for index in indices { all[index].severity = severity }
    }
}
