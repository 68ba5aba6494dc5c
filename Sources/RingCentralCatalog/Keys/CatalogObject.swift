/// A kind of object of the catalog, by the name of its definition in spec/catalog.schema.json.
package enum CatalogObject: String, CaseIterable, Sendable {
    case areaFile, modelsFile, serviceFile, wordingFile, overridesFile, historyFile
    case endpoint, variant
    case type = "typeObject"
    case parameter = "parameterObject"
    case discriminator
    case body = "bodyObject"
    case response = "responseObject"
    case server
    case authorization = "authorizationFacts"
    case rateGroup
    case batch = "batchFacts"
    case batchEntry
    case mixedBatch
    case multipart = "multipartFacts"
    case media = "mediaFacts"
    case eventEnvelope
    case errorFacts, event
    case subscriptions = "subscriptionFacts"
    case sync = "syncFacts"
    case watch, group
    case names = "nameFacts"
    case errorNames, rateLimitNames, pagingNames, syncNames
    case searchTerms
    case words
    case override, evidence

    /// The keys, in the order in which they are written.
    package var keys: [CatalogKey] {
        switch self {
        case .areaFile, .modelsFile, .overridesFile, .wordingFile, .historyFile, .serviceFile: fileKeys
        case .endpoint: Self.endpointKeys
        case .variant: Self.variantKeys
        case .type: Self.typeKeys
        case .parameter: Self.parameterKeys
        case .discriminator: Self.discriminatorKeys
        case .body: Self.bodyKeys
        case .response: Self.responseKeys
        case .searchTerms: Self.searchKeys
        case .override: Self.overrideKeys
        case .evidence: Self.evidenceKeys
        case .event, .watch, .eventEnvelope, .subscriptions, .sync: eventKeys
        case .names: Self.nameFactKeys
        case .errorNames: Self.keys(of: .errors)
        case .rateLimitNames: Self.keys(of: .rateLimits)
        case .pagingNames: Self.keys(of: .paging)
        case .syncNames: Self.keys(of: .sync)
        default: factKeys
        }
    }

    private var fileKeys: [CatalogKey] {
        switch self {
        case .areaFile: Self.areaFileKeys
        case .modelsFile: Self.modelsFileKeys
        case .overridesFile: Self.overridesFileKeys
        case .wordingFile: Self.wordingFileKeys
        case .historyFile: Self.historyFileKeys
        default: Self.serviceFileKeys
        }
    }

    /// The key of a name, if there is one.
    package func key(_ name: String) -> CatalogKey? { keys.first { $0.name == name } }

    /// The names of the keys that fulfil a condition, in the order in which they are written.
    package func names(where isIncluded: (CatalogKey) -> Bool) -> [String] { keys.filter(isIncluded).map(\.name) }
}
