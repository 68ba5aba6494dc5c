/// The facts of an operation that are there at run time; what is as usual is nil or false.
package struct OperationFacts: Sendable {
    package let id: String
    package let areaID: String
    package let method: HTTPMethod
    package let path: String
    package let permission: String?
    package let userPermission: String?
    package let rateGroup: String?
    // The names of the runtime's cases.
    package let access: String
    /// nil where all comes at once.
    package let pagination: String?
    /// The number of ids that a request takes at most.
    package let batchLimit: Int?
    /// nil where the operation is current.
    package let lifecycle: String?
    /// nil where requests carry an access token.
    package let authorization: String?
    package let isOnMediaHost: Bool
    /// A Boolean value that indicates whether all that it returns is an address to go to.
    package let redirects: Bool

    init(_ endpoint: Endpoint) {
        id = endpoint.id
        areaID = endpoint.areaID
        method = endpoint.method
        path = endpoint.path
        permission = endpoint.permission
        userPermission = endpoint.userPermission
        rateGroup = endpoint.rateGroup
        access = endpoint.access.rawValue
        pagination = endpoint.paging.flatMap { $0 == .list ? nil : $0.runtimeCase }
        batchLimit = endpoint.batch
        lifecycle = endpoint.lifecycle == .current ? nil : endpoint.lifecycle.rawValue
        authorization = endpoint.authorization == .token ? nil : endpoint.authorization.rawValue
        isOnMediaHost = endpoint.media
        redirects = endpoint.redirects
    }
}
