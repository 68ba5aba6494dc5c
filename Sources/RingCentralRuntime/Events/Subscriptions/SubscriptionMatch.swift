import Foundation

/// Finds the subscription that a list of filters and a delivery describe.
struct SubscriptionMatch: Sendable {
    let filters: [EventFilter]
    let delivery: EventDelivery
    /// The ID of the extension that is logged in; nil if unknown.
    let ownerID: String?

    /// The subscription that delivers the same events to the same address, and does so for longest; nil if none does.
    func best(of subscriptions: [EventSubscription], at now: Date) -> EventSubscription? {
        func remaining(_ subscription: EventSubscription) -> TimeInterval {
            subscription.remaining(at: now) ?? .infinity
        }
        return subscriptions.filter { $0.status != .blacklisted && remaining($0) > 0 && fits($0) }
            .max { remaining($0) < remaining($1) }
    }

    /// The subscriptions to the same events and address that the service stopped to deliver.
    func blacklisted(of subscriptions: [EventSubscription]) -> [EventSubscription] {
        subscriptions.filter { $0.status == .blacklisted && fits($0) }
    }

    /// Whether a subscription has the same address and filters.
    func fits(_ subscription: EventSubscription) -> Bool {
        guard subscription.isIdentified, sharesDelivery(subscription.deliveryMode),
            let theirs = subscription.eventFilters
        else { return false }
        let paths = (theirs + filters.map(\.rawValue)).map { FilterPath($0) }
        // The service writes IDs in place of `~`: the same ones in all filters of a subscription.
        let accounts = Set(paths.flatMap { $0.ids(after: "account") }).prefix(Self.mostIDs)
        let extensions = ownerID.map { [$0] } ?? Array(Set(paths.flatMap { $0.ids(after: "extension") }))
        for account in Array(accounts) + ["~"] {
            for owner in extensions.prefix(Self.mostIDs) + ["~"] {
                let ids = ["account": account, "extension": owner]
                let found = Set(theirs.map { FilterPath($0).text(ids) })
                if found == Set(filters.map { FilterPath($0.rawValue).text(ids) }) { return true }
            }
        }
        return false
    }

    /// The number of IDs of one kind that are tried.
    private static let mostIDs = 20

    private func sharesDelivery(_ mode: JSONValue?) -> Bool {
        guard let type = mode?["transportType"]?.string, let own = delivery.mode["transportType"]?.string,
            let address = mode?["address"]?.string, let ownAddress = delivery.mode["address"]?.string
        else { return false }
        return type.lowercased() == own.lowercased() && Self.spelling(address) == Self.spelling(ownAddress)
    }

    /// An address in one spelling: scheme and host in lower case, no usual port, no fragment.
    private static func spelling(_ address: String) -> String {
        guard var parts = URLComponents(string: address) else { return address }
        parts.scheme = parts.scheme?.lowercased()
        parts.host = parts.host?.lowercased()
        parts.fragment = nil
        if parts.port == ServerAddress.usualPort(parts.scheme) { parts.port = nil }
        if parts.path == "/" { parts.path = "" }
        return parts.string ?? address
    }
}

/// An event filter in one spelling.
private struct FilterPath {
    private let segments: [String]
    private let query: [String]

    init(_ filter: String) {
        let halves = filter.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        segments = (halves.first ?? "").split(separator: "/").map { $0.removingPercentEncoding ?? String($0) }
        query = (halves.count > 1 ? halves[1].split(separator: "&") : []).map {
            $0.removingPercentEncoding ?? String($0)
        }
        .sorted()
    }

    /// The IDs after a word.
    func ids(after word: String) -> [String] {
        zip(segments, segments.dropFirst()).compactMap { $0 == word && $1 != "~" ? $1 : nil }
    }

    /// The filter with IDs in place of `~`, by the word before it.
    func text(_ ids: [String: String]) -> String {
        var path: [String] = []
        for segment in segments {
            path.append(segment == "~" ? path.last.flatMap { ids[$0] } ?? segment : segment)
        }
        return ([path.joined(separator: "/")] + query).joined(separator: "&")
    }
}
