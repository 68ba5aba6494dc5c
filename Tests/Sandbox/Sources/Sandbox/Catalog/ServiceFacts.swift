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
        /// Further paths that a delivered event may name in place of the filter's.
        var deliveredAs: [String]
        /// The members of a flat event that names no filter.
        var identifiedBy: [String]
        var payload: String?
        var flat: Bool
    }

    /// What the members are called in answers for several ids.
    struct Batch: Sendable {
        /// The type of a list with an entry for each.
        var media: String
        var id: String
        var status: String
        var body: String
        /// The list in the first of several parts, and the address in its entries.
        var mixed: (list: String, address: String)?

        init?(_ json: JSON?) {
            guard let entry = json?["entry"], let id = entry["id"]?.string, let status = entry["status"]?.string,
                let body = entry["body"]?.string
            else { return nil }
            (self.id, self.status, self.body) = (id, status, body)
            media = json?["media"]?.string ?? "application/json"
            if let list = json?["mixed"]?["list"]?.string, let address = json?["mixed"]?["address"]?.string {
                mixed = (list, address)
            }
        }
    }

    let authorizePath: String
    let tokenPath: String
    let revokePath: String
    let grants: Set<String>
    let rateGroups: [String: RateGroup]
    /// Code to status.
    let errorStatus: [String: Int]
    /// nil where no endpoint takes several ids.
    let batch: Batch?
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
        batch = Batch(json["batch"])
        permissions = json["permissions"]?.object?.keys.sorted() ?? []
        events =
            json["events"]?.object?.mapValues { event in
                Event(
                    filters: event["filters"]?.strings ?? [], deliveredAs: event["deliveredAs"]?.strings ?? [],
                    identifiedBy: event["identifiedBy"]?.strings ?? [], payload: event["payload"]?.string,
                    flat: event["flat"]?.bool ?? false)
            } ?? [:]
    }
}
