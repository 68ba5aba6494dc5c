import Foundation

extension Sandbox {
    /// Answers a request that was accepted: a few calls have a life of their own, the others follow from the catalog.
    func play(
        _ request: ReceivedRequest, _ match: Routes.Match, _ body: JSON?, _ session: Session?, _ faults: FaultSet
    ) async -> Reply {
        let endpoint = match.endpoint, service = catalog.service
        switch endpoint.path {
        case service.tokenPath: return await tokenEndpoint.token(request)
        case service.revokePath: return await tokenEndpoint.revoke(request)
        case service.authorizePath:
            let page = AuthorizePage(options: options, store: tokens, now: now)
            let form = FormFields(String(decoding: request.body, as: UTF8.self))
            return await page.reply(request.method == "GET" ? FormFields(request.query) : form)
        case _ where endpoint.concernsSubscriptions:
            let collection = endpoint.path.replacing(/\/\{subscriptionId\}.*$/, with: "")
            let calls = SubscriptionCalls(
                options: options, store: subscriptions, hooks: hooks,
                address: "http://\(request.authority)\(collection)")
            let identifier = match.values["subscriptionId"]?.removingPercentEncoding
            if let reply = await calls.reply(endpoint, id: identifier, body: body) { return reply }
        default: break
        }
        let answer = await answer(request, match, body, faults)
        return endpoint.givesSocketToken ? await socketToken(answer, session) : answer
    }

    private var tokenEndpoint: TokenEndpoint {
        TokenEndpoint(options: options, grants: catalog.service.grants, store: tokens, now: now)
    }

    private func answer(
        _ request: ReceivedRequest, _ match: Routes.Match, _ body: JSON?, _ faults: FaultSet
    ) async -> Reply {
        let area = match.endpoint.area
        let answerer = Answerer(
            catalog: catalog, options: options, endpoint: match.endpoint, links: links(request), faults: faults)
        return answerer.reply(
            request, body: body, values: match.values, changes: await changes.count(area), era: await changes.era)
    }

    /// The sample of a token for WebSockets becomes one that opens a connection here.
    private func socketToken(_ sample: Reply, _ session: Session?) async -> Reply {
        guard let json = sample.json, let session, let port = await sockets.port else { return sample }
        return sample.replacing(
            json.overlaid(with: [
                "uri": .string("ws://127.0.0.1:\(port)\(SocketServer.path)"),
                "ws_access_token": .string(await sockets.issueToken(for: session.access)),
                "expires_in": .integer(options.told(600)),
            ]))
    }
}

extension Endpoint {
    /// Whether its answer opens a WebSocket.
    fileprivate var givesSocketToken: Bool { path.hasSuffix("/wstoken") }
}
