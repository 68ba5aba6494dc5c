import Foundation
import Sandbox
import Testing

/// Tokens are given, renewed, used up and taken back as by the service.
@Suite struct TokenTests {
    static let token = "/restapi/oauth/token"
    static let read = "/restapi/v1.0/account/~/extension/~"
    static let jwt = "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=test-jwt"
    static let basic = "test-client:test-secret"
    /// Verifier and challenge of RFC 7636, appendix B.
    static let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    static let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"

    private func code(_ client: Client, _ extra: String = "") async throws -> String {
        let page =
            "/restapi/oauth/authorize?response_type=code&client_id=app&redirect_uri=http://127.0.0.1/back&state=s%201"
        let answer = try await client.get(page + extra)
        #expect(answer.status == 302)
        let fields = URLComponents(string: answer.headers["location"] ?? "")?.queryItems
        #expect(fields?.first { $0.name == "state" }?.value == "s 1")
        return try #require(fields?.first { $0.name == "code" }?.value)
    }

    @Test func exchangesACodeOnce() async throws {
        try await withSandbox(signedIn: false) { client in
            let proof = "&code_challenge=\(Self.challenge)&code_challenge_method=S256"
            let code = try await code(client, proof)
            let form = "grant_type=authorization_code&client_id=app&redirect_uri=http://127.0.0.1/back&code=\(code)"
            let first = try await client.form(Self.token, form + "&code_verifier=\(Self.verifier)")
            #expect(first.status == 200)
            #expect(first.json["token_type"] as? String == "bearer")
            let second = try await client.form(Self.token, form + "&code_verifier=\(Self.verifier)")
            #expect(second.json["error"] as? String == "invalid_grant")
        }
    }

    @Test func refusesAnotherVerifier() async throws {
        try await withSandbox(signedIn: false) { client in
            let code = try await code(client, "&code_challenge=\(Self.challenge)&code_challenge_method=S256")
            let wrong = String(repeating: "a", count: 43)
            let answer = try await client.form(
                Self.token,
                "grant_type=authorization_code&client_id=app&redirect_uri=http://127.0.0.1/back&code=\(code)"
                    + "&code_verifier=\(wrong)")
            #expect(answer.status == 400)
            #expect(answer.json["error"] as? String == "invalid_grant")
        }
    }

    @Test(
        arguments: [
            (nil, jwt), ("test-client:", jwt), (basic, "grant_type=password&username=a&password=b"),
            (basic, "grant_type=refresh_token&refresh_token=unknown"),
            (nil, "grant_type=client_credentials&client_id=app&account_id=1"),
        ] as [(String?, String)])
    func refuses(basic: String?, form: String) async throws {
        try await withSandbox(signedIn: false) { client in
            let answer = try await client.form(Self.token, form, basic: basic)
            #expect((400..<402).contains(answer.status))
            #expect(answer.json["error"] != nil || answer.code != nil)
        }
    }

    @Test func knowsItsApps() async throws {
        let adjust = { (options: inout SandboxOptions) in
            options.apps = [
                .init(id: "narrow", secret: "s", permissions: ["ReadAccounts"]), .init(id: "open", secret: nil),
            ]
            options.userPermissions = ["ReadExtensions", "OutboundSMS"]
        }
        try await withSandbox(signedIn: false, adjust) { client in
            let other = try await client.form(Self.token, Self.jwt, basic: "other:s")
            #expect(other.status == 401)
            let wrong = try await client.form(Self.token, Self.jwt, basic: "narrow:x")
            #expect(wrong.status == 401)
            let bare = try await client.form(Self.token, Self.jwt + "&client_id=narrow")
            #expect(bare.status == 401)
            let right = try await client.form(Self.token, Self.jwt, basic: "narrow:s")
            let signedIn = Client(url: client.url, token: right.json["access_token"] as? String)
            let allowed = try await signedIn.get(Self.read)
            #expect(allowed.status == 200)
            let app = try await signedIn.json("POST", Self.read + "/sms", ValidationTests.sms)
            #expect((app.status, app.code) == (403, "CMN-401"))
            #expect(app.text.contains("[SMS]"))
            let user = try await signedIn.get("/restapi/v1.0/account/~/directory/contacts/401000")
            #expect(user.status != 401)
        }
    }

    @Test func refreshesOnceAndEndsTheOldToken() async throws {
        try await withSandbox(signedIn: false) { client in
            let first = try await client.form(Self.token, Self.jwt, basic: Self.basic).json
            let refresh = "grant_type=refresh_token&refresh_token=\(first["refresh_token"] ?? "")"
            let second = try await client.form(Self.token, refresh, basic: Self.basic).json
            #expect(second["access_token"] as? String != first["access_token"] as? String)
            let old = try await Client(url: client.url, token: first["access_token"] as? String).get(Self.read)
            #expect((old.status, old.code) == (401, "OAU-213"))
            // The new pair was never used: the old refresh token gives the same again.
            let again = try await client.form(Self.token, refresh, basic: Self.basic).json
            #expect(again["access_token"] as? String == second["access_token"] as? String)
        }
    }

    @Test func refusesARefreshTokenAfterItsGrace() async throws {
        // Ten seconds of grace pass in a tenth of one.
        try await withSandbox(signedIn: false, { $0.timeScale = 100 }) { client in
            let first = try await client.form(Self.token, Self.jwt, basic: Self.basic).json
            let refresh = "grant_type=refresh_token&refresh_token=\(first["refresh_token"] ?? "")"
            let second = try await client.form(Self.token, refresh, basic: Self.basic).json
            let used = try await Client(url: client.url, token: second["access_token"] as? String).get(Self.read)
            #expect(used.status == 200)
            try await Task.sleep(for: .milliseconds(300))
            let late = try await client.form(Self.token, refresh, basic: Self.basic)
            #expect((late.status, late.code) == (400, "OAU-213"))
        }
    }

    @Test func tokensExpire() async throws {
        try await withSandbox(signedIn: false, { $0.timeScale = 6000 }) { client in
            let first = try await client.form(Self.token, Self.jwt + "&access_token_ttl=600", basic: Self.basic).json
            #expect(first["expires_in"] as? Int == 1)
            try await Task.sleep(for: .milliseconds(400))
            let late = try await Client(url: client.url, token: first["access_token"] as? String).get(Self.read)
            #expect((late.status, late.code) == (401, "OAU-128"))
        }
    }

    @Test func revokingEndsTheSession() async throws {
        try await withSandbox(signedIn: false) { client in
            let first = try await client.form(Self.token, Self.jwt, basic: Self.basic).json
            let form = "token=\(first["refresh_token"] ?? "")"
            let revoked = try await client.form("/restapi/oauth/revoke", form, basic: Self.basic)
            #expect(revoked.status == 200)
            let answer = try await Client(url: client.url, token: first["access_token"] as? String).get(Self.read)
            #expect(answer.status == 401)
        }
    }

    @Test func appsSpeakForThemselves() async throws {
        try await withSandbox(signedIn: false) { client in
            let form = "grant_type=client_credentials&account_id=401000"
            let answer = try await client.form(Self.token, form, basic: Self.basic)
            #expect(answer.status == 200)
            #expect(answer.json["refresh_token"] == nil)
        }
    }

    @Test func needsAToken() async throws {
        try await withSandbox(signedIn: false) { client in
            let answer = try await client.get(Self.read)
            #expect(answer.status == 401)
            #expect(answer.headers["www-authenticate"] == "Bearer")
        }
    }
}
