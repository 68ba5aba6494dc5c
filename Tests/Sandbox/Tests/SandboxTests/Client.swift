import Foundation
import Sandbox

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A client that knows nothing but HTTP: it shares no code with the runtime that is tested elsewhere.
struct Client {
    let url: URL
    var token: String?

    struct Answer {
        var status: Int
        var headers: [String: String]
        var data: Data

        var json: [String: Any] { (try? JSONSerialization.jsonObject(with: data)) as? [String: Any] ?? [:] }
        var list: [[String: Any]] { (try? JSONSerialization.jsonObject(with: data)) as? [[String: Any]] ?? [] }
        var records: [[String: Any]] { json["records"] as? [[String: Any]] ?? [] }
        /// The code of the first error.
        var code: String? { (json["errors"] as? [[String: Any]])?.first?["errorCode"] as? String }
        var parameter: String? { json["parameterName"] as? String }
        var text: String { String(decoding: data, as: UTF8.self) }
    }

    /// - Parameter path: From the slash on, with the query; or a whole address.
    func send(
        _ method: String, _ path: String, headers: [String: String] = [:], body: Data? = nil
    ) async throws -> Answer {
        guard let target = URL(string: path.hasPrefix("http") ? path : url.absoluteString + path) else {
            throw URLError(.badURL)
        }
        var request = URLRequest(url: target)
        request.httpMethod = method
        request.httpBody = body
        if let token { request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization") }
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        let session = URLSession(configuration: .ephemeral, delegate: StayingHere(), delegateQueue: nil)
        defer { session.finishTasksAndInvalidate() }
        let (data, response) = try await session.data(for: request)
        guard let http = response as? HTTPURLResponse else { throw URLError(.badServerResponse) }
        var fields: [String: String] = [:]
        for (name, value) in http.allHeaderFields { fields["\(name)".lowercased()] = "\(value)" }
        return Answer(status: http.statusCode, headers: fields, data: data)
    }

    func get(_ path: String, headers: [String: String] = [:]) async throws -> Answer {
        try await send("GET", path, headers: headers)
    }

    func json(
        _ method: String, _ path: String, _ text: String, headers: [String: String] = [:]
    ) async throws -> Answer {
        let headers = headers.merging(["Content-Type": "application/json"]) { own, _ in own }
        return try await send(method, path, headers: headers, body: Data(text.utf8))
    }

    /// - Parameter basic: `id:secret` for the Authorization header.
    func form(_ path: String, _ text: String, basic: String? = nil) async throws -> Answer {
        var headers = ["Content-Type": "application/x-www-form-urlencoded"]
        if let basic { headers["Authorization"] = "Basic " + Data(basic.utf8).base64EncodedString() }
        return try await send("POST", path, headers: headers, body: Data(text.utf8))
    }
}

/// Redirects are answers to be looked at, not followed.
private final class StayingHere: NSObject, URLSessionTaskDelegate {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}

/// Runs a test against a sandbox of its own.
///
/// - Parameter signedIn: Whether the client has a token.
func withSandbox(
    signedIn: Bool = true, _ adjust: (inout SandboxOptions) -> Void = { _ in }, test: (Client) async throws -> Void
) async throws {
    var options = SandboxOptions()
    adjust(&options)
    let server = try await SandboxServer.start(options)
    var client = Client(url: server.url)
    do {
        if signedIn {
            let grant = "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=test-jwt"
            let answer = try await client.form("/restapi/oauth/token", grant, basic: "test-client:test-secret")
            client.token = answer.json["access_token"] as? String
        }
        try await test(client)
    } catch {
        await server.stop()
        throw error
    }
    await server.stop()
}
