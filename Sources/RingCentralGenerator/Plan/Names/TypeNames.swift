/// The Swift names of the models, resolved together, and where each is declared.
package struct TypeNames: Sendable {
    /// By the model's name in the catalog; models that become no type of their own are not in it.
    private let names: [String: Identifier]
    /// The client's own type.
    let client: Identifier
    /// The type around all of them; nil if they stand at the top of the module.
    let namespace: Identifier?

    /// - Parameters:
    ///   - models: the models that become types.
    ///   - areas: the names that the areas' types wish for.
    ///   - client: the client's own type, which keeps its name.
    ///   - namespace: the type around all of them.
    init(models: [Model], areas: [String], client: Identifier, namespace: Identifier?) {
        self.client = client
        self.namespace = namespace
        var scope = NameScope(.type, forbidden: ReservedWords.types.union([client.text.lowercased()]))
        for model in models { scope.wish(model.name, named: model.schema.swiftName ?? model.name) }
        for name in areas { scope.wish("area:" + name, named: name) }
        names = scope.resolve()
        var taken = Set(names.values.map { $0.text.lowercased() })
        taken.insert(client.text.lowercased())
        self.taken = taken
    }

    /// Every name at the top of the module, in lower case: a nested type of the same name would hide it.
    let taken: Set<String>

    package subscript(_ model: String) -> Identifier? { names[model] }
    func area(_ name: String) -> Identifier? { names["area:" + name] }

    /// A name as it reads from the top of the module.
    func full(_ name: Identifier) -> String { namespace.map { "\($0.text).\(name.text)" } ?? name.text }
}
