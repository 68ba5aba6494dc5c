import RingCentral
import RingCentralRuntime

/// Credentials and server from the environment.
public struct CheckCredentials: Sendable {
    private let clientID: String
    private let clientSecret: String?
    private let assertion: String
    /// The address of the server.
    public let server: String

    /// Reads the environment.
    ///
    /// - Parameter environment: the variables by name.
    /// - Throws: ``UsageProblem`` that names the variables that are missing.
    public init(_ environment: [String: String]) throws {
        func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        let missing = ["RINGCENTRAL_CLIENT_ID", "RINGCENTRAL_JWT"].filter { value($0) == nil }
        guard missing.isEmpty, let id = value("RINGCENTRAL_CLIENT_ID"), let assertion = value("RINGCENTRAL_JWT") else {
            throw UsageProblem("the environment lacks \(missing.joined(separator: " and "))")
        }
        clientID = id
        clientSecret = value("RINGCENTRAL_CLIENT_SECRET")
        self.assertion = assertion
        server = value("RINGCENTRAL_SERVER") ?? "https://platform.ringcentral.com"
    }

    /// A client that can only read.
    ///
    /// - Parameter transport: the transport that sends the requests.
    public func client(transport: any Transport) -> ServiceClient {
        ServiceClient(
            description: .ringCentral,
            authorization: .jwt(assertion, clientID: clientID, clientSecret: clientSecret),
            configuration: ClientConfiguration(
                server: Server(name: "live check", url: server), userAgent: "swift-ringcentral-live-check/1",
                transport: transport)
        ).allowing(AccessRules(.readOnly))
    }
}
