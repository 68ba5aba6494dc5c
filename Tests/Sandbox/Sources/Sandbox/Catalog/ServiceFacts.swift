/// What `service.json` says of the service as a whole.
struct ServiceFacts: Sendable {
    struct RateGroup: Sendable {
        /// Calls in a window; nil: not counted.
        var limit: Int?
        /// Seconds.
        var window: Double
        /// Seconds.
        var penalty: Double
    }

    struct Event: Sendable {
        var filters: [String]
        var payload: String?
        var flat: Bool
    }

    let authorizePath: String
    let tokenPath: String
    let revokePath: String
    let grants: Set<String>
    let rateGroups: [String: RateGroup]
    /// Code to status.
    let errorStatus: [String: Int]
    let batchMedia: String
    let permissions: [String]
    let events: [String: Event]

    init(_ json: JSON) throws {
        guard json["format"] == 1 else { throw CatalogProblem("service.json: the format is not 1") }
        let authorization = json["authorization"]
        authorizePath = authorization?["authorizePath"]?.string ?? ""
        tokenPath = authorization?["tokenPath"]?.string ?? ""
        revokePath = authorization?["revokePath"]?.string ?? ""
        grants = Set(authorization?["grants"]?.object?.keys.map { $0 } ?? [])
        rateGroups =
            json["rateGroups"]?.object?.mapValues { group in
                RateGroup(
                    limit: group["limit"]?.integer, window: group["window"]?.double ?? 60,
                    penalty: group["penalty"]?.double ?? 60)
            } ?? [:]
        errorStatus = json["errorCodes"]?.object?.compactMapValues { $0["status"]?.integer } ?? [:]
        batchMedia = json["batch"]?["media"]?.string ?? "application/json"
        permissions = json["permissions"]?.object?.keys.sorted() ?? []
        events =
            json["events"]?.object?.mapValues { event in
                Event(
                    filters: event["filters"]?.strings ?? [], payload: event["payload"]?.string,
                    flat: event["flat"]?.bool ?? false)
            } ?? [:]
    }
}
