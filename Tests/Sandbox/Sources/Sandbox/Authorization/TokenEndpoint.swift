import Foundation

/// Gives, renews and revokes tokens.
struct TokenEndpoint {
    let options: SandboxOptions
    let grants: Set<String>
    let store: TokenStore
    let now: Double

    /// Answers POST /restapi/oauth/token.
    func token(_ request: ReceivedRequest) async -> Reply {
        let form = FormFields(String(decoding: request.body, as: UTF8.self))
        do {
            let client = try ClientCredentials(request, form).app(in: options)
            return .json(200, answer(try await session(form, client)))
        } catch let problem as GrantProblem {
            return ErrorReply.authorization(problem.status, error: problem.error, code: problem.code, problem.message)
        } catch {
            return ErrorReply.service(500, "CMN-100", "\(error)")
        }
    }

    /// Answers POST /restapi/oauth/revoke. A token that is not known is no error (RFC 7009).
    func revoke(_ request: ReceivedRequest) async -> Reply {
        let form = FormFields(String(decoding: request.body, as: UTF8.self))
        do {
            _ = try ClientCredentials(request, form).app(in: options)
            guard let token = form["token"] ?? request.query("token") else {
                throw GrantProblem.request("token is missing.")
            }
            await store.revoke(token)
            return Reply(status: 200)
        } catch {
            let problem = error as? GrantProblem ?? .request("\(error)")
            return ErrorReply.authorization(problem.status, error: problem.error, code: problem.code, problem.message)
        }
    }

    private func session(_ form: FormFields, _ client: ClientCredentials.Client) async throws -> Session {
        let grant = form["grant_type"] ?? ""
        guard grants.contains(grant) else {
            throw GrantProblem(
                error: "unsupported_grant_type", code: "CMN-101", message: "The grant type \(grant) is not supported.")
        }
        switch grant {
        case "authorization_code": return try await exchange(form, client)
        case "refresh_token":
            guard let token = form["refresh_token"] else { throw GrantProblem.request("refresh_token is missing.") }
            return try await store.refresh(token, client: client.id, now: now)
        case "client_credentials":
            guard !client.isPublic else { throw GrantProblem.client("A public app can't speak for itself.") }
            guard form["account_id"] != nil || form["brand_id"] != nil else {
                throw GrantProblem.request("account_id or brand_id is missing.")
            }
            return await open(form, client, user: "", refreshable: false)
        default:
            guard let assertion = form["assertion"], !assertion.isEmpty else {
                throw GrantProblem.request("assertion is missing.")
            }
            return await open(form, client, user: assertion, refreshable: true)
        }
    }

    private func exchange(_ form: FormFields, _ client: ClientCredentials.Client) async throws -> Session {
        guard let text = form["code"] else { throw GrantProblem.request("code is missing.") }
        guard let code = await store.takeCode(text, now: now), code.client == client.id,
            code.redirect == nil || code.redirect == form["redirect_uri"]
        else { throw GrantProblem.unknownCode }
        guard ProofKey(challenge: code.challenge, method: code.method).accepts(form["code_verifier"]) else {
            throw GrantProblem(error: "invalid_grant", code: "CMN-101", message: "The code verifier does not fit.")
        }
        if client.isPublic, code.challenge == nil {
            throw GrantProblem.client("A public app needs a code challenge (PKCE).")
        }
        return await open(form, client, user: "person", refreshable: true)
    }

    private func open(
        _ form: FormFields, _ client: ClientCredentials.Client, user: String, refreshable: Bool
    ) async -> Session {
        func life(_ name: String, _ range: ClosedRange<Double>, _ standard: Double) -> Double {
            let wanted = form[name].flatMap { Double($0) } ?? standard
            return options.scaled(min(max(wanted, range.lowerBound), range.upperBound))
        }
        let session = Session(
            id: "", client: client.id, user: user, isPublic: client.isPublic, permissions: client.permissions,
            access: "", accessEnds: 0, refresh: nil, refreshEnds: 0, firstUse: nil, previous: nil,
            accessLife: life("access_token_ttl", 600...3600, 3600),
            refreshLife: life("refresh_token_ttl", 1...2_592_000, 604_800))
        return await store.open(session, now: now, refreshable: refreshable)
    }

    private func answer(_ session: Session) -> JSON {
        var members: [String: JSON] = [
            "access_token": .string(session.access), "token_type": "bearer",
            "expires_in": .integer(max(1, Int((session.accessEnds - now).rounded(.up)))),
            "scope": .string((session.permissions?.sorted() ?? ["All"]).joined(separator: " ")),
            "owner_id": "401000", "endpoint_id": "sandbox-endpoint", "session_id": .string(session.id),
        ]
        if let refresh = session.refresh {
            members["refresh_token"] = .string(refresh)
            members["refresh_token_expires_in"] = .integer(max(1, Int((session.refreshEnds - now).rounded(.up))))
        }
        return .object(members)
    }
}
