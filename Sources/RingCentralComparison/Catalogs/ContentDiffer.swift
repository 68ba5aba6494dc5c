import RingCentralGenerator

/// Compares the body and the answers of an endpoint.
struct ContentDiffer {
    typealias Spot = ChangeList.Spot

    let schemas: SchemaDiffer
    private var changes: ChangeList { schemas.changes }

    init(schemas: SchemaDiffer) { self.schemas = schemas }

    func compare(_ a: Endpoint, _ b: Endpoint, at endpoint: Spot) {
        var body = endpoint + "body"
        body.direction = .request
        compareBodies(a, b, at: body)
        compareAnswers(a, b, at: endpoint + "responses")
    }

    // MARK: Bodies

    private func compareBodies(_ a: Endpoint, _ b: Endpoint, at spot: Spot) {
        switch (a.body, b.body) {
        case (nil, nil): break
        case (let old?, nil): changes.add(.bodyRemoved, at: spot, source: old.source)
        case (nil, let new?):
            changes.add(new.required ? .requiredBodyAdded : .bodyAdded, at: spot, source: new.source)
        case (let old?, let new?):
            if old.required != new.required {
                changes.add(new.required ? .bodyBecameRequired : .bodyBecameOptional, at: spot, source: new.source)
            }
            let (sent, now) = (FunctionPlanner.choose(old, a.sends), FunctionPlanner.choose(new, b.sends))
            if let sent, let now {
                if sent.media != now.media {
                    changes.add(.sendingChanged, at: spot, "\(sent.media), \(now.media) now", source: new.source)
                }
                schemas.compare(sent.schema, now.schema, at: spot)
            }
            compareMedia(old.contents, new.contents, but: [sent?.media, now?.media], at: spot, new.source)
        }
    }

    private func compareMedia(
        _ old: [Endpoint.Content], _ new: [Endpoint.Content], but compared: [MediaType?], at spot: Spot,
        _ source: JSONValue
    ) {
        for content in old {
            guard let same = new.first(where: { $0.media == content.media }) else {
                changes.add(.mediaTypeRemoved, at: spot, content.media.text, source: source)
                continue
            }
            if !compared.contains(content.media) {
                schemas.compare(content.schema, same.schema, at: spot + content.media.text)
            }
        }
        for content in new where !old.contains(where: { $0.media == content.media }) {
            changes.add(.mediaTypeAdded, at: spot, content.media.text, source: source)
        }
    }

    // MARK: Answers

    private func compareAnswers(_ a: Endpoint, _ b: Endpoint, at answers: Spot) {
        for old in a.responses {
            var spot = answers + old.status.text
            guard let new = b.responses.first(where: { $0.status == old.status }) else {
                changes.add(
                    .statusRemoved, at: spot, source: b.source, severity: old.isFailure ? .wording : nil)
                continue
            }
            // What failures carry is read as an error of the runtime, whatever is described.
            if old.isFailure { continue }
            spot.direction = .answer
            compare(old, new, at: spot, b.source["responses"] ?? b.source["response"] ?? b.source)
        }
        for new in b.responses where !a.responses.contains(where: { $0.status == new.status }) {
            changes.add(
                .statusAdded, at: answers + new.status.text, source: b.source, severity: new.isFailure ? .wording : nil)
        }
    }

    private func compare(_ a: Endpoint.Response, _ b: Endpoint.Response, at spot: Spot, _ source: JSONValue) {
        if let old = a.contents.first(where: { $0.media == .json }),
            let new = b.contents.first(where: { $0.media == .json })
        {
            schemas.compare(old.schema, new.schema, at: spot)
        }
        compareMedia(a.contents, b.contents, but: [.json], at: spot, source)
        for header in a.headers {
            guard let same = b.headers.first(where: { $0.name == header.name }) else {
                changes.add(.headerRemoved, at: spot + header.name, source: source)
                continue
            }
            schemas.compare(header.schema, same.schema, at: spot + header.name)
        }
        for header in b.headers where !a.headers.contains(where: { $0.name == header.name }) {
            changes.add(.headerAdded, at: spot + header.name, source: source)
        }
    }
}
