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

/// A file of the client: an area's functions and the types that only it needs, or types that several share.
package struct FilePlan: Sendable {
    /// What is compiled under one condition.
    package struct Section: Sendable {
        package var condition: Condition?
        package var area: AreaPlan?
        package var types: [TypePlan]
        /// Former names of types at the top of the module.
        package var aliases: [TypeAlias] = []
    }

    /// The file of areas/ and models/ that it comes from, without its ending.
    package var home: String
    /// The file's own name.
    package var name: String
    package var sections: [Section]

    package var area: AreaPlan? { sections.lazy.compactMap(\.area).first }
    package var types: [TypePlan] { sections.flatMap(\.types) }
}

package struct AreaPlan: Sendable {
    package var id: String
    package var condition: Condition?
    package var typeName: Identifier
    package var accessor: Identifier
    package var doc: [String]
    package var functions: [FunctionPlan]
    /// Former names of functions, of other areas at times.
    package var aliases: [FunctionAlias] = []
    /// Types that only the functions need.
    package var types: [TypePlan]
}
