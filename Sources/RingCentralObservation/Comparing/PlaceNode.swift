/// A place in the requests or responses of an operation: the root of a body, a member, the elements of a list.
///
/// A node counts how many values were seen at its place. Nodes are made once for each place, so that their number
/// follows from the catalog, not from the size of the recordings.
final class PlaceNode {
    /// The most members that no description names, and the most different deviations, that are kept for one place.
    static let mostUnknown = 200

    /// The path from the root, such as `records[].from`; empty for the root.
    let path: String
    private(set) unowned var parent: PlaceNode?
    private var children: [String: PlaceNode] = [:]
    private var unknownChildren = 0
    /// The number of values that were seen here.
    var seen = 0
    private(set) var deviations: [Deviation.Key: Deviation] = [:]

    init() { path = "" }

    private init(path: String, parent: PlaceNode) {
        self.path = path
        self.parent = parent
    }

    /// The node of a member that is described, or of something else whose name is no data.
    func member(_ name: String) -> PlaceNode { children[name] ?? add(name, path: below(name)) }

    /// The node of a member that is not described; the same for all of them once there are too many.
    func unknownMember(_ name: String) -> PlaceNode {
        if let child = children[name] { return child }
        guard unknownChildren < Self.mostUnknown else { return member("…") }
        unknownChildren += 1
        return add(name, path: below(ExampleText.name(name)))
    }

    /// The node of the elements of a list.
    var elements: PlaceNode { children["[]"] ?? add("[]", path: "\(path)[]") }

    /// The node of the members that have no names in the description.
    var values: PlaceNode { children["{}"] ?? add("{}", path: "\(path){}") }

    private func add(_ name: String, path: String) -> PlaceNode {
        let child = PlaceNode(path: path, parent: self)
        children[name] = child
        return child
    }

    /// The deviation with a key; nil if there are too many others already.
    func deviation(_ key: Deviation.Key, make: () -> Deviation) -> Deviation? {
        if let known = deviations[key] { return known }
        guard deviations.count < Self.mostUnknown else { return nil }
        let deviation = make()
        deviations[key] = deviation
        return deviation
    }

    /// Calls a closure with this node and all below it.
    func forEachNode(_ body: (PlaceNode) -> Void) {
        body(self)
        for child in children.values { child.forEachNode(body) }
    }

    private func below(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
}
