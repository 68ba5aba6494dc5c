import Foundation
import Testing

/// What is required and says nothing is rejected, as the service does.
@Suite("Requests that say nothing") struct EmptinessTests {
    static let user = ValidationTests.extensionPath

    @Test(
        "Rejects required members that are empty",
        arguments: [
            ("/sms", #"{"from": {"phoneNumber": "+1"}, "to": [], "text": "Hi"}"#, "to"),
            (
                "/sms", #"{"from": {"phoneNumber": "+1"}, "to": [{"phoneNumber": ""}], "text": "Hi"}"#,
                "to[0].phoneNumber"
            ),
            ("/sms", #"{"from": {"phoneNumber": "+1"}, "to": [{"phoneNumber": "+1"}], "text": ""}"#, "text"),
            (
                "/sms", #"{"from": {"phoneNumber": ""}, "to": [{"phoneNumber": "+1"}], "text": "Hi"}"#,
                "from.phoneNumber"
            ),
            ("/company-pager", #"{"from": {"extensionNumber": "101"}, "to": [], "text": "Hi"}"#, "to"),
            ("/company-pager", #"{"from": {"extensionNumber": "101"}, "to": [{}], "text": "Hi"}"#, "to[0]"),
        ])
    func bodies(path: String, body: String, name: String) async throws {
        try await withSandbox { client in
            let answer = try await client.json("POST", Self.user + path, body)
            #expect((answer.status, answer.code, answer.parameter) == (400, "CMN-101", name), "\(answer.text)")
        }
    }

    @Test("Accepts optional members that are empty: they clear a list")
    func cleared() async throws {
        try await withSandbox { client in
            let answer = try await client.json("PUT", Self.user + "/call-queues", #"{"records": []}"#)
            #expect(answer.status == 200, "\(answer.text)")
        }
    }

    @Test("Rejects required parameters that are empty")
    func parameters() async throws {
        try await withSandbox { client in
            let path = "/ai/text/v1/async/punctuate?webhook="
            let answer = try await client.json("POST", path, #"{"texts": ["Hello"]}"#)
            #expect((answer.status, answer.parameter) == (400, "webhook"))
            #expect(answer.text.contains("webhook is missing"))
        }
    }

    @Test("Rejects a multipart message without recipients")
    func multipart() async throws {
        try await withSandbox { client in
            let answer = try await client.send(
                "POST", Self.user + "/fax", headers: ["Content-Type": "multipart/form-data; boundary=b"],
                body: Data(
                    """
                    --b\r\nContent-Disposition: form-data; name="json"; filename="request.json"\r
                    Content-Type: application/json\r\n\r\n{"to": []}\r
                    --b\r\nContent-Disposition: form-data; name="attachment"; filename="a.txt"\r
                    Content-Type: text/plain\r\n\r\nA\r\n--b--\r\n
                    """.utf8))
            #expect(answer.status == 400)
            #expect(answer.parameter == "to", "\(answer.text)")
        }
    }
}
