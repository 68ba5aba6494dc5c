/// A kind of difference between what was recorded and what the catalog describes.
///
/// The raw values are stable: `--fail-on` takes them, and reports show them.
package enum DeviationKind: String, CaseIterable, Sendable, Comparable {
    /// No operation has this method and path.
    case unknownOperation = "unknown-operation"
    case unknownStatus = "unknown-status"
    case unknownMediaType = "unknown-media-type"
    /// The media type says JSON, the body is something else.
    case invalidJSON = "invalid-json"
    /// A described header that no recorded response has.
    case missingHeader = "missing-header"
    case unknownErrorCode = "unknown-error-code"
    /// A required parameter that an accepted request lacks.
    case missingParameter = "missing-parameter"
    case unknownParameter = "unknown-parameter"
    /// A body where none is described.
    case unknownBody = "unknown-body"
    /// No body where one is required.
    case missingBody = "missing-body"
    case missingMember = "missing-member"
    case unknownMember = "unknown-member"
    case wrongType = "wrong-type"
    /// A null where the catalog allows none.
    case unexpectedNull = "unexpected-null"
    /// A value that an enumeration lacks.
    case unknownValue = "unknown-value"

    /// In the order of the cases, as reports list them.
    package static func < (a: DeviationKind, b: DeviationKind) -> Bool {
        (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
}
