/// The sessions and codes that are good, and what becomes of them.
actor TokenStore {
    struct Code: Sendable {
        var client: String
        var redirect: String?
        var challenge: String?
        var method: String
        var ends: Double
    }

    private var sessions: [String: Session] = [:]
    private var byAccess: [String: String] = [:]
    private var codes: [String: Code] = [:]
    private var counter = 0
    /// A refresh token that was exchanged is good for so long after the first use of what it was exchanged for.
    private let graceAfterUse: Double
    /// And for so long if that is never used.
    private let graceUnused: Double

    init(options: SandboxOptions) {
        graceAfterUse = options.scaled(10)
        graceUnused = options.scaled(3600)
    }

    func reset() {
        sessions = [:]
        byAccess = [:]
        codes = [:]
    }

    func issueCode(_ code: Code) -> String {
        let text = next("code")
        codes[text] = code
        return text
    }

    /// Takes a code; it is good once.
    func takeCode(_ text: String, now: Double) -> Code? {
        guard let code = codes.removeValue(forKey: text), now < code.ends else { return nil }
        return code
    }

    /// Opens a session and gives it its first tokens.
    func open(_ template: Session, now: Double, refreshable: Bool) -> Session {
        var session = template
        session.id = next("session")
        renew(&session, now: now, refreshable: refreshable)
        sessions[session.id] = session
        return session
    }

    /// Exchanges a refresh token.
    func refresh(_ token: String, client: String, now: Double) throws(GrantProblem) -> Session {
        guard var session = sessions.values.first(where: { $0.refresh == token || $0.previous?.token == token }),
            session.client == client
        else { throw .unknownToken }
        if session.refresh == token {
            guard now < session.refreshEnds else {
                end(session)
                throw .unknownToken
            }
            byAccess[session.access] = nil
            session.previous = (token, now)
            renew(&session, now: now, refreshable: true)
            sessions[session.id] = session
            return session
        }
        let exchanged = session.previous?.exchanged ?? now
        let ends = session.firstUse.map { $0 + graceAfterUse } ?? exchanged + graceUnused
        guard now < ends else { throw .unknownToken }
        return session
    }

    /// The session of an access token, whether or not the token is still good.
    func use(_ access: String, now: Double) -> (session: Session, isGood: Bool)? {
        guard let id = byAccess[access], var session = sessions[id] else { return nil }
        let isGood = now < session.accessEnds
        if isGood, session.firstUse == nil {
            session.firstUse = now
            sessions[id] = session
        }
        return (session, isGood)
    }

    /// Ends the session of either token.
    func revoke(_ token: String) {
        for session in sessions.values
        where session.access == token || session.refresh == token || session.previous?.token == token {
            end(session)
        }
    }

    /// Makes every access token expire.
    func expireAll() {
        for id in sessions.keys { sessions[id]?.accessEnds = 0 }
    }

    private func renew(_ session: inout Session, now: Double, refreshable: Bool) {
        session.access = next("access")
        session.accessEnds = now + session.accessLife
        session.refresh = refreshable ? next("refresh") : nil
        session.refreshEnds = now + session.refreshLife
        session.firstUse = nil
        byAccess[session.access] = session.id
    }

    private func end(_ session: Session) {
        sessions[session.id] = nil
        byAccess[session.access] = nil
    }

    private func next(_ kind: String) -> String {
        counter += 1
        return "sandbox-\(kind)-\(counter)"
    }
}
