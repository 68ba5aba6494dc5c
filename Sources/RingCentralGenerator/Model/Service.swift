/// The service as a whole: where it is, what it allows, how it counts.
package struct Service {
    package struct Server {
        package var name: String
        package var url: String
        package var mediaURL: String
        package var description: String
    }

    package struct RateGroup {
        package var name: String
        /// Requests in a window; nil where they are not counted.
        package var limit: Int?
        /// Seconds.
        package var window: Int
        /// Seconds to wait when the limit was passed.
        package var penalty: Int
        package var description: String
    }

    package struct Named {
        package var name: String
        package var description: String
    }

    package struct ErrorCode {
        package var code: String
        package var status: Int?
        package var description: String
        package var advice: String?
    }

    package struct Group {
        /// What stands for all groups. It is a trait of its own, since the package manager hands a set of traits to the
        /// compiler in an order that changes, and then compiles everything anew: people who choose nothing have just one.
        static let everything = "Everything"

        package var id: String
        package var title: String
        package var description: String
        package var areas: [String]
        package var source: JSONValue
    }

    package var source: JSONValue
    package var name = ""
    package var clientName = ""
    package var title = ""
    /// The date of the service's description.
    package var version = ""
    /// The version of the client that was last released, or is about to be.
    package var release: ReleaseVersion?
    package var description = ""
    package var servers: [Server] = []
    package var tokenPath = ""
    package var revokePath = ""
    package var authorizePath = ""
    package var grants: [Named] = []
    package var rateGroups: [RateGroup] = []
    package var permissions: [Named] = []
    package var userPermissions: [Named] = []
    package var errorCodes: [ErrorCode] = []
    package var events: [Event] = []
    /// The property of an event's model that is its body.
    package var eventBody = "body"
    package var watches: [Watch] = []
    /// The endpoints that take care of subscriptions.
    package var subscriptionOperations: [SubscriptionRole: Reference] = [:]
    /// The error codes that say that a sync token is no longer good.
    package var syncRestartCodes: [Reference] = []
    /// The names on the wire that are not the usual ones.
    package var wireNames: [WireName] = []
    /// The header of the id that support asks for.
    package var requestIDHeader = WireNames.requestIDHeader
    package var pagingForms: [Named] = []
    package var groups: [Group] = []
    /// nil where no endpoint takes several ids.
    package var batch: Batch?
    /// Facts for people, without effect on the code.
    package var multipartWords = ""
    /// What a multipart body may hold at most, by what it is for.
    package var multipartLimits: [Named] = []
    package var mediaWords = ""
    package var envelopeWords = ""
    /// The fields of the envelope around an event's payload, with their types.
    package var envelopeFields: [Named] = []
}

/// A catalog, read: what it means, in no language.
package final class API {
    package let service: Service
    /// Sorted by id.
    package let areas: [Area]
    /// Sorted by name.
    package let models: [Model]
    package let modelsByName: [String: Model]
    /// The models that each model's type is made of, by its name.
    package private(set) var references: [String: [String]] = [:]
    package let wording: Wording
    package let overrides: [Override]
    /// The overrides by the endpoint or model that they correct: `endpoints/listCalls`.
    private let corrections: [String: [Override]]
    /// The names of the files of areas/ and models/, each once, sorted.
    package let homes: [String]

    package init(
        service: Service, areas: [Area], models: [Model], wording: Wording, overrides: [Override], homes: [String]
    ) {
        self.service = service
        self.areas = areas
        endpoints = areas.flatMap(\.endpoints)
        self.models = models
        self.wording = wording
        self.overrides = overrides
        corrections = Dictionary(grouping: overrides) { $0.target.prefix(2).joined(separator: "/") }
        self.homes = homes
        modelsByName = Dictionary(models.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The kind of type that each model becomes, by its name; empty until it is known that types have an end.
    private(set) var kinds: [String: TypeKind] = [:]

    /// Finds what kind of type each model becomes, once it is known that unions have an end.
    func findKinds() { kinds = modelsByName.mapValues { TypeKind(of: $0.schema, self) } }

    /// Finds the models that each model's type is made of, once it is known that this has an end.
    package func findReferences() {
        references = modelsByName.mapValues { ModelReach.Scope.types.references(in: $0.schema, modelsByName) }
    }

    /// Visits every schema of models, endpoints and events that has parts, nested ones after those around them.
    func forEachComposite(_ visit: (Schema) -> Void) {
        func walk(_ schema: Schema) {
            if schema.isLeaf { return }
            visit(schema)
            for property in schema.properties { walk(property.schema) }
            for alternative in schema.alternatives { walk(alternative) }
            if case .list(let element) = schema.shape { walk(element) }
            if case .some(let type) = schema.additional { walk(type) }
        }
        for model in models { walk(model.schema) }
        for endpoint in endpoints { endpoint.forEachSchema(walk) }
        for event in service.events { event.parameters.forEach { walk($0.schema) } }
    }

    /// By area, then by id.
    package let endpoints: [Endpoint]

    /// The overrides that correct an endpoint.
    package func corrections(ofEndpoint id: String) -> [Override] { corrections["endpoints/\(id)"] ?? [] }

    /// The overrides that correct a model.
    package func corrections(ofModel name: String) -> [Override] { corrections["models/\(name)"] ?? [] }

    /// What a schema stands for once names that only stand for other names are followed.
    package func resolved(_ schema: Schema) -> Schema {
        var schema = schema
        var hops = 0
        while case .model(let name) = schema.shape, let model = modelsByName[name], hops < StructureRules.mostLevels {
            schema = model.schema
            hops += 1
        }
        return schema
    }
}
