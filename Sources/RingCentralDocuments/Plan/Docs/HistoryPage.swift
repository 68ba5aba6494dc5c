import RingCentralComparison

/// What changed from one version of the service to the next, as the documentation tells it.
struct HistoryPage {
    /// The changes that do the same to those who use the client.
    struct Part {
        var severity: Severity
        var kinds: [Kind]
    }

    /// The changes of one kind.
    struct Kind {
        /// "Parameter removed".
        var title: String
        /// What to do about it.
        var advice: String
        /// How many changes there are: a row may tell of several.
        var count: Int
        var rows: [Row]
    }

    /// What changed of one endpoint or type.
    struct Row {
        var name: String
        /// The endpoint, where there still is one of this name.
        var endpoint: EndpointLink?
        /// The type's page, likewise.
        var type: String?
        var notes: [Note]
    }

    /// A change, or several that are alike: what it is about, such as parameters, and what is different.
    struct Note {
        var members: [String]
        var detail: String
    }

    var version: String
    /// "Since 2022-12-02; in version 0.1.0 of the client."
    var opening: String
    /// The worst first.
    var parts: [Part]
}
