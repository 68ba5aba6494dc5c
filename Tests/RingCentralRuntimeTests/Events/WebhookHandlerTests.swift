import Foundation
import RingCentralRuntime
import Testing

@Suite struct WebhookHandlerTests {
    let handler = WebhookHandler(verificationToken: "s3cret-token", maximumBodySize: 200)
    let body = #"{"uuid":"u","event":"/account/1/missed-calls","from":"101"}"#

    func post(_ headers: [String: String], _ body: String, method: String = "POST") -> WebhookOutcome {
        handler.handle(WebhookRequest(method: method, headers: headers, body: Data(body.utf8)))
    }

    @Test func givesTheTokenOfAHandshakeBack() {
        let outcome = post(["validation-token": "abc-123"], "")
        #expect(outcome.meaning == .handshake)
        #expect(outcome.response.status == 200)
        #expect(outcome.response.headers == ["Validation-Token": "abc-123", "Content-Type": "application/json"])
        #expect(outcome.event == nil)
    }

    @Test(arguments: ["", "a b", "a\r\nSet-Cookie: x", "ä", String(repeating: "x", count: 1025)])
    func givesNothingElseBack(token: String) {
        let outcome = post(["Validation-Token": token], "")
        #expect(outcome.response.status == 400)
        #expect(outcome.response.headers["Validation-Token"] == nil)
    }

    @Test func takesAnEvent() throws {
        let outcome = post(["VERIFICATION-TOKEN": "s3cret-token"], body)
        #expect(outcome.response.status == 200)
        #expect(try outcome.event?.payload(as: .missedCall)?.from == "101")
    }

    @Test(
        arguments: [
            ([:], 401), (["Verification-Token": ""], 403), (["Verification-Token": "s3cret-toke"], 403),
            (["Verification-Token": "s3cret-token2"], 403), (["Verification-Token": "s3cret-tokens3cret-token"], 403),
            (["Verification-Token": "S3cret-token"], 403),
        ] as [([String: String], Int)])
    func refusesWithoutTheToken(headers: [String: String], status: Int) {
        let outcome = post(headers, body)
        #expect(outcome.response.status == status)
        #expect(outcome.event == nil)
        let text = String(decoding: outcome.response.body, as: UTF8.self) + "\(outcome)"
        #expect(!text.contains("s3cret-token"))
    }

    @Test func refusesWhatIsNoEvent() {
        let token = ["Verification-Token": "s3cret-token"]
        #expect(post(token, "{").response.status == 400)
        #expect(post(token, "[]").response.status == 400)
        #expect(post(token, "").response.status == 400)
        #expect(post(token, String(repeating: " ", count: 201)).response.status == 413)
        let get = post(token, body, method: "GET")
        #expect(get.response.status == 405)
        #expect(get.response.headers["Allow"] == "POST")
    }

    @Test("An unverified handler accepts events without a token")
    func takesAllWithoutAToken() {
        let open = WebhookHandler.unverified()
        #expect(open.handle(WebhookRequest(method: "post", headers: [:], body: Data(body.utf8))).event != nil)
    }

    @Test("A handler with an empty token rejects every request", arguments: ["", " ", "\t\n"])
    func rejectsAllWithAnEmptyToken(token: String) {
        let handler = WebhookHandler(verificationToken: token)
        let headers: [[String: String]] = [
            [:], ["Verification-Token": ""], ["Verification-Token": token], ["Validation-Token": "abc"],
        ]
        for headers in headers {
            let outcome = handler.handle(WebhookRequest(method: "POST", headers: headers, body: Data(body.utf8)))
            #expect(outcome.event == nil && outcome.meaning != .handshake)
            #expect(outcome.response.status == 500)
            #expect(String(decoding: outcome.response.body, as: UTF8.self).contains("empty verification token"))
        }
    }

    @Test func keepsItsTokenToItself() {
        var text = "\(handler)"
        dump(handler, to: &text)
        #expect(!text.contains("s3cret"))
    }
}
