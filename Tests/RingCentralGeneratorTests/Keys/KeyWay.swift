@testable import RingCentralCatalog
@testable import RingCentralGenerator

/// The way from a file of the catalog to an object of a kind, as the table of keys describes it.
struct KeyWay {
    enum Step {
        /// A key of a kind of object.
        case key(String, of: CatalogObject)
        /// A name that the table does not have.
        case name(String)
        case element
    }

    var file: CatalogObject
    var steps: [Step]

    /// The name of the file in a small catalog.
    var fileName: String {
        switch file {
        case .areaFile: "areas/Things.json"
        case .modelsFile: "models/Things.json"
        case .historyFile: "history/2.json"
        case .wordingFile: "wording.json"
        case .overridesFile: "overrides.json"
        default: "service.json"
        }
    }

    /// The content of the file with an object at the end of the way, and nothing else but what objects on the way need.
    func tree(with object: JSONTree) -> JSONTree {
        steps.reversed().reduce(object) { inner, step in
            switch step {
            case .key(let name, let holder):
                var members = KeySamples.required(of: holder)
                members[name] = inner
                return .object(members)
            case .name(let name): return .object(JSONMembers([(name, inner)]))
            case .element: return .array([inner])
            }
        }
    }

    private static let files: [CatalogObject] = [
        .serviceFile, .areaFile, .modelsFile, .wordingFile, .overridesFile, .historyFile,
    ]

    /// The shortest way to each kind of object.
    static let shortest: [CatalogObject: KeyWay] = {
        var found: [CatalogObject: KeyWay] = [:]
        var open = files.map { KeyWay(file: $0, steps: []) }
        var kinds = files
        while !open.isEmpty {
            let (way, kind) = (open.removeFirst(), kinds.removeFirst())
            guard found[kind] == nil else { continue }
            found[kind] = way
            for key in kind.keys {
                for (steps, inner) in objects(in: key.value) {
                    open.append(KeyWay(file: way.file, steps: way.steps + [.key(key.name, of: kind)] + steps))
                    kinds.append(inner)
                }
            }
        }
        return found
    }()

    /// The kinds of objects in a value, and the ways to them.
    private static func objects(in value: KeyValue) -> [(steps: [Step], kind: CatalogObject)] {
        switch value {
        case .object(let kind): [([], kind)]
        case .type: [([], .type)]
        case .named: [([], .words)]
        case .parameter: [([], .parameter)]
        case .body: [([], .body)]
        case .response: [([], .response)]
        case .set(let element), .choices(let element), .list(let element, _):
            objects(in: element).map { ([.element] + $0.steps, $0.kind) }
        case .map(let names, let values, _):
            objects(in: values).map { ([.name(KeySamples.name(names))] + $0.steps, $0.kind) }
        case .optional(let inner): objects(in: inner)
        default: []
        }
    }
}
