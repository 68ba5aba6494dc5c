/// The stable name of a kind of finding; a code that has been published keeps its meaning.
package enum DiagnosticCode: String, Sendable, CaseIterable {
    // Files
    case unreadableFile = "unreadable-file"
    case unwritable = "unwritable"

    // Reading
    case jsonSyntax = "json-syntax"
    case wrongType = "wrong-type"
    case unknownKey = "unknown-key"
    case missingKey = "missing-key"
    case badValue = "bad-value"
    case duplicateKey = "duplicate-key"
    case duplicateDefinition = "duplicate-definition"
    case formatVersion = "format-version"
    case staleOverride = "stale-override"

    // Meaning
    case unknownModel = "unknown-model"
    case unknownPermission = "unknown-permission"
    case unknownRateGroup = "unknown-rate-group"
    case unknownErrorCode = "unknown-error-code"
    case unknownEndpoint = "unknown-endpoint"
    case unknownArea = "unknown-area"
    case unknownProperty = "unknown-property"
    case duplicatePath = "duplicate-path"
    case pathParameter = "path-parameter"
    case defaultMismatch = "default-mismatch"
    case limits = "limits"
    case pagingMismatch = "paging-mismatch"
    case includeCycle = "include-cycle"
    case endlessType = "endless-type"
    case discriminatorMismatch = "discriminator-mismatch"
    case lifecycleReplacement = "lifecycle-replacement"
    case requiredMissing = "required-missing"
    case formerName = "former-name"
    case inexpressibleResponse = "inexpressible-response"
    case historyGap = "history-gap"

    // What is asked of a client
    case unknownEvent = "unknown-event"
    case unusedSelection = "unused-selection"
    case emptySelection = "empty-selection"
    case ambiguousOperation = "ambiguous-operation"
    case retiredOperation = "retired-operation"
    case stalePlan = "stale-plan"

    // Words
    case missingWords = "missing-words"
    case unusedWords = "unused-words"
    case summaryForm = "summary-form"

    // Import
    case unsupported = "unsupported"
    case reference = "reference"

    // Comparison
    case staleIgnore = "stale-ignore"

    // Observation
    case badRecording = "bad-recording"

    /// The severity of findings of this kind.
    package var severity: Diagnostic.Severity {
        switch self {
        case .unusedWords, .summaryForm, .missingWords, .lifecycleReplacement, .unsupported, .historyGap,
            .unusedSelection, .retiredOperation, .inexpressibleResponse:
            .warning
        default: .error
        }
    }
}
