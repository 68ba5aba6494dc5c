extension ServiceDescription {
    /// The names in the body of an error.
    public struct ErrorNames: Sendable, Hashable {
        /// The list of reasons.
        public var list: String
        /// The code of a reason.
        public var code: String
        /// The words of a reason.
        public var message: String
        /// The parameter that is wrong.
        public var parameter: String
        /// The error codes for an app that lacks a permission.
        public var missingPermission: [String]
        /// The error codes for a user who lacks a permission.
        public var missingUserPermission: [String]

        /// Creates names, by default those of RingCentral.
        public init(
            list: String = "errors", code: String = "errorCode", message: String = "message",
            parameter: String = "parameterName", missingPermission: [String] = ["CMN-401"],
            missingUserPermission: [String] = ["CMN-408"]
        ) {
            self.list = list
            self.code = code
            self.message = message
            self.parameter = parameter
            self.missingPermission = missingPermission
            self.missingUserPermission = missingUserPermission
        }
    }
}
