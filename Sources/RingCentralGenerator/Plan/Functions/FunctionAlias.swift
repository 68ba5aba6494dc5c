/// The former name of a function.
package struct FunctionAlias: Sendable {
    /// An area with functions.
    package struct AreaReference: Sendable {
        package let accessor: Identifier
        package let typeName: Identifier
    }

    package let name: Identifier
    /// The former name of the operation's facts, if it was another one.
    package let constant: Identifier?
    package let function: FunctionPlan
    /// The area that has the function now, if it is another one.
    package let area: AreaReference?
    /// The arguments of the releases in which the function had this name, the newest first.
    package let past: [FunctionPlan.Past]
    /// The arguments that it takes: those of the last release that had the name.
    package let arguments: [FunctionPlan.Argument]
    /// Overloads that take the labels of earlier releases.
    package let formers: [FunctionPlan.Former]
}
