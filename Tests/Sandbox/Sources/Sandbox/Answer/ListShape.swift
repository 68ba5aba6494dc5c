/// Where the records of a list stand in its answer.
struct ListShape {
    /// The property with the records; nil: the answer itself is the list.
    let property: String?
    let element: Schema
    let maximum: Int?

    /// - Returns: nil if the type holds no list.
    init?(_ type: Schema, _ catalog: Catalog) {
        let schema = catalog.resolve(type)
        if case .list(let element) = schema.kind {
            self.init(property: nil, element: element, maximum: schema.limits.maxItems)
            return
        }
        guard case .structure(let structure) = schema.kind else { return nil }
        let lists = catalog.flatten(structure).properties.compactMapValues { property -> ListShape? in
            let resolved = catalog.resolve(property)
            guard case .list(let element) = resolved.kind else { return nil }
            return ListShape(property: nil, element: element, maximum: resolved.limits.maxItems)
        }
        // SCIM lists its schemas beside its Resources: a list of texts is never the list of records.
        let ofObjects = lists.filter { entry in
            if case .structure = catalog.resolve(entry.value.element).kind { true } else { false }
        }
        let names = ofObjects.isEmpty ? lists.keys.sorted() : ofObjects.keys.sorted()
        guard let name = names.contains("records") ? "records" : names.first, let found = lists[name] else {
            return nil
        }
        self.init(property: name, element: found.element, maximum: found.maximum)
    }

    private init(property: String?, element: Schema, maximum: Int?) {
        self.property = property
        self.element = element
        self.maximum = maximum
    }
}
