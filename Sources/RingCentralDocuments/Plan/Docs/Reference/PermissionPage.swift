/// A permission, of the app or of the user's role, and what it opens.
struct PermissionPage {
    var name: String
    var words: String
    var endpoints: [EndpointLink]
    var events: [String]
}
