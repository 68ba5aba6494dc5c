/// The service as a whole: where it is, what it allows, how it counts.
package struct Service: Sendable {
    package struct Server: Sendable {
        package let name: String
        package let url: String
        package let mediaURL: String
        package let description: String
    }

    package struct RateGroup: Sendable {
        package let name: String
        /// Requests in a window; nil where they are not counted.
        package let limit: Int?
        /// Seconds.
        package let window: Int
        /// Seconds to wait when the limit was passed.
        package let penalty: Int
        package let description: String
    }

    package struct Named: Sendable {
        package let name: String
        package let description: String
    }

    package struct ErrorCode: Sendable {
        package let code: String
        package let status: Int?
        package let description: String
        package let advice: String?
    }

    package struct Group: Sendable {
        /// What stands for all groups. It is a trait of its own, since the package manager hands a set of traits to the
        /// compiler in an order that changes, and then compiles everything anew: people who choose nothing have just one.
        static let everything = "Everything"

        package let id: String
        package let title: String
        package let description: String
        package fileprivate(set) var areas: [String]
        package let source: JSONValue
    }

    package let source: JSONValue
    package let name: String
    package let clientName: String
    package let title: String
    /// The date of the service's description.
    package let version: String
    /// The version of the client that was last released, or is about to be.
    package let release: ReleaseVersion?
    package let description: String
    package let servers: [Server]
    package let tokenPath: String
    package let revokePath: String
    package let authorizePath: String
    package let grants: [Named]
    package let rateGroups: [RateGroup]
    package let permissions: [Named]
    package let userPermissions: [Named]
    package let errorCodes: [ErrorCode]
    package private(set) var events: [Event]
    /// The property of an event's model that is its body.
    package let eventBody: String
    package let watches: [Watch]
    /// The endpoints that take care of subscriptions.
    package let subscriptionOperations: [SubscriptionRole: Reference]
    /// The error codes that say that a sync token is no longer good.
    package let syncRestartCodes: [Reference]
    /// The names on the wire that are not the usual ones.
    package let wireNames: [WireName]
    /// The header of the id that support asks for.
    package let requestIDHeader: String
    package let pagingForms: [Named]
    package private(set) var groups: [Group]
    /// nil where no endpoint takes several ids.
    package let batch: Batch?
    /// Facts for people, without effect on the code.
    package let multipartWords: String
    /// What a multipart body may hold at most, by what it is for.
    package let multipartLimits: [Named]
    package let mediaWords: String
    package let envelopeWords: String
    /// The fields of the envelope around an event's payload, with their types.
    package let envelopeFields: [Named]

    /// Returns the service with a part of its events, and with the groups of some areas only.
    package func part(events: [Event], areas: Set<String>) -> Service {
        var part = self
        part.events = events
        part.groups = groups.compactMap { group in
            var group = group
            group.areas.removeAll { !areas.contains($0) }
            return group.areas.isEmpty ? nil : group
        }
        return part
    }
}
