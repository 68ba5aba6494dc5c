/// A kind of event: what it is called, what it tells, and how it is subscribed to.
package struct EventPlan: Sendable {
    package var name: Identifier
    /// The service's name of it.
    package var id: String
    /// When it is compiled.
    package var condition: Condition?
    /// The filters by which it is subscribed to.
    package var templates: [String]
    /// Further filters that a delivered event may name.
    package var deliveredAs: [String]
    package var permissions: [String]
    package var isEnveloped: Bool
    /// The members by which an event that names no filter is recognized.
    package var identifiedBy: [String]
    /// The type of its body.
    package var payload: SwiftType
    package var filters: [FilterPlan]
    /// A sentence; empty if the catalog has none.
    package var words: String
    package var doc: [String]
}
