/// Names that generated declarations must not have, with the reason.
enum ReservedWords {
    /// Swift's keywords: legal in backticks.
    static let keywords: Set<String> = [
        "Any", "Self", "actor", "as", "associatedtype", "async", "await", "break", "case", "catch", "class", "continue",
        "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
        "func", "guard", "if", "import", "in", "indirect", "init", "inout", "internal", "is", "let", "nil", "operator",
        "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct",
        "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while", "_",
    ]

    /// Members that would clash with what every model has; in lower case, since scopes compare that way.
    static let members: Set<String> = [
        "self", "init", "protocol",  // special forms, even in backticks after a dot
        "hashvalue", "visit", "with", "json", "jsondata", "payload", "rawvalue", "fields", "blank",
        "unknownmembers",
    ]

    /// Members that an optional has itself.
    static let optionalCases: Set<String> = ["none", "some"]

    /// Types that generated code, or the one who imports it, means by their plain names; in lower case.
    static let types: Set<String> = Set(
        [
            // The standard library, and what every program says without thinking of a module.
            "Any", "AnyObject", "Array", "Bool", "Character", "Data", "Date", "Decimal", "Dictionary", "Double",
            "Error",
            "Float", "Hashable", "Hasher", "Identifiable", "Int", "Int32", "Int64", "Never", "Optional", "Protocol",
            "Range", "Result", "Self", "Sendable", "Sequence", "Set", "String", "Substring", "Values", "Task",
            "TaskGroup",
            "Type",
            "UInt8", "URL", "URLRequest", "URLSession", "UUID", "Void", "Locale", "TimeZone", "Calendar",
            "Notification",
            "Operation", "Swift", "Foundation", "Equatable", "Codable", "Encodable", "Decodable", "Encoder", "Decoder",
            "MainActor", "Duration", "Clock", "Bundle", "Process", "Thread", "Timer", "Color", "Image", "Text", "View",
            "State", "Binding", "Label", "List", "Group", "Button", "Link", "Menu",
        ].map { $0.lowercased() }
    ).union(runtimeTypes)

    /// Types that must not be hidden inside a generated type; in lower case.
    static let nestedTypes: Set<String> = runtimeTypes.union([
        "type", "protocol", "self", "any", "string", "int", "int64", "double", "bool", "swift", "foundation",
        "sendable",
    ])

    /// What the runtime exports; a test holds this against its sources.
    static let runtimeTypes: Set<String> = Set(
        [
            "APIClient", "APIError", "APIOperation", "AccessRules", "Answer", "AnswerSink", "AuditLog", "Authorization",
            "BatchForm", "BatchItem", "BatchOf", "BatchResponse", "Blank", "Call", "CheckpointSequence", "ClientClock",
            "ClientConfiguration", "DecodingOptions", "DecodingProblem", "Deviation", "DeviationReport", "Empty",
            "EncodingProblem", "EventDelivery", "EventFacts", "EventFilter", "EventKind", "EventListener",
            "EventSession", "EventSocket", "EventSocketConnector", "EventSubscription", "EventSubscriptionList",
            "EventSubscriptions", "FieldValue", "FieldVisitor", "FilePart", "FileProblem", "FileTokenStore",
            "HTTPHeaders", "HTTPMethod", "Identifier", "Indirect", "InterruptedAnswer", "ItemSequence", "JSONNumber",
            "JSONObject", "JSONProblem", "JSONValue", "LoggingMiddleware", "Media", "MediaChunks", "MemoryTokenStore",
            "Middleware", "Model", "ModelValue", "MultipartForm", "Nullable", "OpenEnum", "OutgoingRequest",
            "PageSequence", "PageSize", "PageToken", "PagedResponse", "Paging", "ParameterValue", "PermissionReport",
            "RateGroup", "RateLimit", "RateLimitPolicy", "RateLimitWait", "RequestParts", "RequestProblem", "Response",
            "ResponseLimits", "ResponseTooLarge", "ResponseValue", "RetryPolicy", "RingCentralRuntime", "Server",
            "ServiceClient", "ServiceDescription", "ServiceError", "ServiceEvent", "SignInOptions", "SignInRequest",
            "StoredTokens", "SubscriptionKeeper", "SubscriptionOperations", "SyncChange", "SyncSequence", "SystemClock",
            "TokenKey", "TokenProvider", "TokenStore", "TransferProgress", "Transport", "TransportAnswer",
            "TransportBody", "TransportDestination", "TransportRequest", "URLSessionTransport", "UnionModel",
            "UnionReader", "UnionValue", "UniqueSequence", "UnknownMembers", "UnsentRequest", "ValueReader", "Watch",
            "WatchSequence", "WebhookHandler", "WebhookOutcome", "WebhookRequest", "WebhookResponse",
        ].map { $0.lowercased() })
}
