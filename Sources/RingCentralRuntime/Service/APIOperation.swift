/// What is known of an endpoint.
public struct APIOperation: Sendable, Hashable {
    /// Whether it changes anything.
    public enum Access: Sendable { case read, write }

    /// How long it will be there.
    public enum Lifecycle: Sendable { case current, deprecated, retired }

    /// How a request shows who sends it.
    public enum Authorization: Sendable {
        /// With an access token.
        case token
        /// With the app's id and secret.
        case client
        /// Not at all.
        case none
    }

    /// Which of the service's hosts it is on.
    public enum Host: Sendable { case api, media }

    /// The name in the catalog, such as `readUserCallLog`.
    public let id: String
    /// What a request of it does.
    public let method: HTTPMethod
    /// The path, with parameters between braces.
    public let path: String
    /// The name of the area it belongs to, such as `CallLog`; empty for a call by path that no known endpoint has.
    public let area: String
    /// The permission the app needs.
    public let permission: String?
    /// The permission the user's role needs.
    public let userPermission: String?
    /// The group its requests are counted in.
    public let rateGroup: String?
    /// Whether it changes anything.
    public let access: Access
    /// How it hands out its records.
    public let paging: Paging
    /// How many ids one request takes, separated by commas; nil where it takes one.
    public let batchLimit: Int?
    /// How long it will be there.
    public let lifecycle: Lifecycle
    /// How a request of it shows who sends it.
    public let authorization: Authorization
    /// Which of the service's hosts it is on.
    public let host: Host
    /// Whether what it gives is an address to go to, in the header Location, which is not followed.
    public let redirects: Bool

    /// - Parameters:
    ///   - id: The name in the catalog.
    ///   - method: What a request of it does.
    ///   - path: The path from the root, with parameters between braces.
    ///   - area: The name of the area it belongs to.
    ///   - permission: The permission the app needs; nil for none.
    ///   - userPermission: The permission the user's role needs; nil for none.
    ///   - rateGroup: The group its requests are counted in; nil if none is known.
    ///   - access: Whether it changes anything.
    ///   - paging: How it hands out its records.
    ///   - batchLimit: How many ids one request takes, from 1; nil where it takes one.
    ///   - lifecycle: How long it will be there.
    ///   - authorization: How a request of it shows who sends it.
    ///   - host: Which of the service's hosts it is on.
    ///   - redirects: Whether what it gives is an address to go to.
    public init(
        _ id: String, _ method: HTTPMethod, _ path: String, area: String, permission: String? = nil,
        userPermission: String? = nil, rateGroup: String? = nil, access: Access = .read, paging: Paging = .none,
        batchLimit: Int? = nil, lifecycle: Lifecycle = .current, authorization: Authorization = .token,
        host: Host = .api, redirects: Bool = false
    ) {
        self.id = id
        self.method = method
        self.path = path
        self.area = area
        self.permission = permission
        self.userPermission = userPermission
        self.rateGroup = rateGroup
        self.access = access
        self.paging = paging
        self.batchLimit = batchLimit
        self.lifecycle = lifecycle
        self.authorization = authorization
        self.host = host
        self.redirects = redirects
    }
}
