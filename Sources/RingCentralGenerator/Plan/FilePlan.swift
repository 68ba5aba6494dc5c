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
