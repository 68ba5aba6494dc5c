import RingCentralGenerator

/// The rules for references: they may only point into the document, and there to something that exists.
struct ReferenceRules {
    /// The document as a tree, which is quick to look into.
    let root: JSONTree
    let bag: DiagnosticBag
    /// References that are right.
    private var known: Set<String> = []

    init(root: JSONTree, bag: DiagnosticBag) {
        self.root = root
        self.bag = bag
    }

    /// The keys below which values of the API stand, and none of the document's own parts.
    private static let values: Set<String> = ["example", "examples", "default", "const", "enum"]
    /// The keys below which names stand that the document gives.
    private static let named: Set<String> = [
        "properties", "patternProperties", "schemas", "parameters", "headers", "responses", "requestBodies", "paths",
        "pathItems", "callbacks", "links", "content", "securitySchemes", "$defs",
    ]

    mutating func check(_ value: JSONValue) { check(value, isNamed: false) }

    private mutating func check(_ value: JSONValue, isNamed: Bool) {
        value.forEachElement { check($0, isNamed: false) }
        value.forEachMember { key, _, member in
            if !isNamed, Self.values.contains(key) { return }
            if key == "$ref", let reference = member.string {
                check(reference, at: member)
            } else {
                check(member, isNamed: !isNamed && Self.named.contains(key))
            }
        }
    }

    private mutating func check(_ reference: String, at member: JSONValue) {
        if known.contains(reference) { return }
        if !reference.hasPrefix("#/") {
            bag.add(
                .reference, "\"\(reference)\" points outside the document",
                advice: "Bundle the document into one file first", at: member)
        } else if JSONPointer(reference: reference)?.tree(in: root) == nil {
            bag.add(
                .reference, "\"\(reference)\" points to nothing", advice: "Add what it names, or correct it",
                at: member)
        } else {
            known.insert(reference)
        }
    }
}
