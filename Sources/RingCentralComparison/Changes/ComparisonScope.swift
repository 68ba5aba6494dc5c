/// The parts of two catalogs that are compared.
package enum ComparisonScope: String, CaseIterable, Sendable {
    /// Everything.
    case all
    /// Everything but service.json and wording.json: for a document of OpenAPI, which has neither.
    case description
    /// Endpoints and their parameters, as an index of an API lists them.
    case endpoints
}
