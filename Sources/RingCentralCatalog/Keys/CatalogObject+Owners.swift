import RingCentralGenerator

extension CatalogObject {
    /// The keys of endpoints that an import leaves alone.
    package static let keptOfEndpoints = CatalogObject.endpoint.names { $0.owner == .catalog }
    /// The keys of types that an import leaves alone.
    package static let keptOfTypes = CatalogObject.type.names { $0.owner == .catalog }
    /// The keys of endpoints with bodies and responses, inside which an import keeps words.
    package static let contentsOfEndpoints = CatalogObject.endpoint.names {
        $0.owner == .both && $0.name != "parameters"
    }

    /// The keys of types that OpenAPI has under the same name, with the same value.
    package static let copiedOfTypes = LimitKey.all.map(\.name) + ["default"]
    /// The keys of types that the service's description has as true, or leaves out.
    package static let flags = CatalogObject.type.names { key in
        if case .flag = key.value { key.owner == .service && LimitKey.named(key.name) == nil } else { false }
    }
}
