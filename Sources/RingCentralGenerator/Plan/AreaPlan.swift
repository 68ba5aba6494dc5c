/// The functions of an area, with the type that holds them.
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
