import RingCentralCatalog
import RingCentralGenerator

/// What the search of the documentation finds endpoints by, beside what the list of endpoints shows of them.
struct SearchPlan {
    /// An endpoint, in the order of the documentation's areas.
    struct Row {
        var id: String
        var access: String
        var permission: String?
        var userPermission: String?
        var rateGroup: String?
        var lifecycle: String
        /// Names on the wire, those of the body among them.
        var parameters: [String]
        /// The types that it takes and gives.
        var types: [String]
        /// What people ask for.
        var phrases: [String]
    }

    /// Words of the API by a word that people say instead.
    var words: [(said: String, meant: [String])]
    var rows: [Row]
    /// What people ask for, by the page that tells it.
    var pages: [DocumentationSubject: [String]]
}
