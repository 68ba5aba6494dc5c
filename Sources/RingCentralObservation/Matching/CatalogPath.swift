import RingCentralGenerator

/// The place of a description in the catalog, from `endpoints` or `models` on.
struct CatalogPath: Hashable {
    /// A step into a value: to a member of an object, or to an element of a list.
    enum Step: Hashable {
        case key(String)
        case index(Int)
    }

    /// `endpoints` or `models`.
    var kind: String
    /// The id of the endpoint, or the name of the model.
    var name: String
    var steps: [Step] = []

    static func endpoint(_ id: String, _ keys: String...) -> CatalogPath {
        CatalogPath(kind: "endpoints", name: id, steps: keys.map(Step.key))
    }

    static func model(_ name: String) -> CatalogPath { CatalogPath(kind: "models", name: name) }

    func appending(_ keys: String...) -> CatalogPath {
        var path = self
        path.steps += keys.map(Step.key)
        return path
    }

    func appending(index: Int) -> CatalogPath {
        var path = self
        path.steps.append(.index(index))
        return path
    }

    /// As the targets of overrides are written.
    var text: String {
        let keys = steps.map { step in
            switch step {
            case .key(let key): key
            case .index(let index): String(index)
            }
        }
        return JSONPointer([kind, name] + keys).path
    }
}
