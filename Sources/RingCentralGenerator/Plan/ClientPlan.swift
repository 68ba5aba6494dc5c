/// Every Swift decision about a client, and no text: what the renderer prints.
package struct ClientPlan: Sendable {
    package var service: ServicePlan
    package var clientName: Identifier
    package var clientFile: String
    package var accessLevel: ClientRequest.AccessLevel
    /// The type around all types; nil if they stand at the top of the module.
    package var namespace: Identifier?
    package var areas: [AreaPlan]
    /// The files, sorted by name.
    package var files: [FilePlan]
    /// Files that the complete client has and this one leaves empty.
    package var emptyFiles: [String]
    package var events: [EventPlan]
    package var watches: [WatchPlan]
    /// The types of the models.
    package var names: TypeNames
    package var endpointCount: Int { areas.reduce(0) { $0 + $1.functions.count } }
    /// The model that a type at the top of the module stands for, by the type's name.
    package var models: [String: String]
    package var modelCount: Int { models.count }
}
