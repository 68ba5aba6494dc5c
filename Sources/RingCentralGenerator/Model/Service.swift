/// The service as a whole: where it is, what it allows, how it counts.
struct Service {
    struct Server {
        var name: String
        var url: String
        var mediaURL: String
        var description: String
    }

    struct RateGroup {
        var name: String
        /// Requests in a window; nil where they are not counted.
        var limit: Int?
        /// Seconds.
        var window: Int
        /// Seconds to wait when the limit was passed.
        var penalty: Int
        var description: String
    }

    struct Named {
        var name: String
        var description: String
    }

    struct ErrorCode {
        var code: String
        var status: Int?
        var description: String
        var advice: String?
    }

    struct Group {
        var id: String
        var title: String
        var description: String
        var areas: [String]
        var source: JSONValue
    }

    var source: JSONValue
    var name = ""
    var clientName = ""
    var title = ""
    /// The date of the service's description.
    var version = ""
    /// The version of the client that was last released, or is about to be.
    var release: ReleaseVersion?
    var description = ""
    var servers: [Server] = []
    var tokenPath = ""
    var revokePath = ""
    var authorizePath = ""
    var grants: [Named] = []
    var rateGroups: [RateGroup] = []
    var permissions: [Named] = []
    var userPermissions: [Named] = []
    var errorCodes: [ErrorCode] = []
    var events: [Event] = []
    /// The property of an event's model that is its body.
    var eventBody = "body"
    var watches: [Watch] = []
    /// The endpoints that take care of subscriptions.
    var subscriptionOperations: [SubscriptionRole: Reference] = [:]
    /// The error codes that say that a sync token is no longer good.
    var syncRestartCodes: [Reference] = []
    var pagingForms: [Named] = []
    var groups: [Group] = []
    /// How many ids a batch takes where the endpoint does not say.
    var batchLimit = 50
    var batchMedia = ""
    /// Facts for people, without effect on the code.
    var batchWords = ""
    var multipartWords = ""
    /// What a multipart body may hold at most, by what it is for.
    var multipartLimits: [Named] = []
    var mediaWords = ""
    var envelopeWords = ""
    /// The fields of the envelope around an event's payload, with their types.
    var envelopeFields: [Named] = []
}

/// A catalog, read: what it means, in no language.
final class API {
    let service: Service
    /// Sorted by id.
    let areas: [Area]
    /// Sorted by name.
    let models: [Model]
    let modelsByName: [String: Model]
    let wording: Wording
    let overrides: [Override]
    /// The names of the files of areas/ and models/, each once, sorted.
    let homes: [String]
    /// What changed from version to version, the newest first.
    let history: [HistoryEntry]

    init(
        service: Service, areas: [Area], models: [Model], wording: Wording, overrides: [Override], homes: [String],
        history: [HistoryEntry] = []
    ) {
        self.service = service
        self.areas = areas
        endpoints = areas.flatMap(\.endpoints)
        self.models = models
        self.wording = wording
        self.overrides = overrides
        self.homes = homes
        self.history = history
        modelsByName = Dictionary(models.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// By area, then by id.
    let endpoints: [Endpoint]

    /// What a schema stands for once names that only stand for other names are followed.
    func resolved(_ schema: Schema) -> Schema {
        var schema = schema
        var hops = 0
        while case .model(let name) = schema.shape, let model = modelsByName[name], hops < 64 {
            schema = model.schema
            hops += 1
        }
        return schema
    }
}
