/// The Swift names of the models, resolved together, and where each is declared.
struct TypeNames {
    /// By the model's name in the catalog; models that become no type of their own are not in it.
    private let names: [String: Identifier]

    /// - Parameter models: the models that become types.
    init(models: [Model], extra: [String]) {
        var scope = NameScope(.type, forbidden: ReservedWords.types)
        for model in models { scope.wish(model.name, named: model.schema.swiftName ?? model.name) }
        for name in extra { scope.wish("area:" + name, named: name) }
        names = scope.resolve()
    }

    subscript(_ model: String) -> Identifier? { names[model] }
    func area(_ name: String) -> Identifier? { names["area:" + name] }
}
