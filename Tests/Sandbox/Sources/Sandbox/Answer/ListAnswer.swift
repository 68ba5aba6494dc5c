/// Answers with a page of a list, in any of the catalog's forms.
struct ListAnswer {
    let samples: SampleMaker
    let endpoint: Endpoint
    /// How many records every list has.
    let total: Int
    let faults: FaultSet

    private var catalog: Catalog { samples.catalog }

    func reply(_ request: ReceivedRequest, body: JSON?, _ type: Schema, _ shape: ListShape) -> Reply {
        switch endpoint.paging {
        case "page": numbered(request, type, shape, in: FormNumbers(request), linked: true)
        case "pageNumber": numbered(request, type, shape, in: FormNumbers(request), linked: false)
        case "bodyPage": numbered(request, type, shape, in: FormNumbers(body), linked: false)
        case "pageToken": tokens(request, type, shape, sizeName: "perPage", place: "paging")
        case "navigationToken": tokens(request, type, shape, sizeName: "recordCount", place: "navigation")
        case "startIndex": startIndex(request, type, shape)
        case "recordCount":
            .json(200, answer(type, shape, 0..<min(Int(request.query("recordCount") ?? "") ?? 30, total), [:]))
        default: .json(200, answer(type, shape, 0..<total, [:]))
        }
    }

    private func numbered(
        _ request: ReceivedRequest, _ type: Schema, _ shape: ListShape, in numbers: FormNumbers, linked: Bool
    ) -> Reply {
        let page = Page(number: max(1, numbers.page ?? 1), size: size(numbers.perPage, "perPage"), total: total)
        var extra: [String: JSON?] = ["paging": fill("paging", of: type, page.facts)]
        if linked { extra["navigation"] = fill("navigation", of: type, links(page, request)) }
        return .json(200, answer(type, shape, records(page), extra))
    }

    private func tokens(
        _ request: ReceivedRequest, _ type: Schema, _ shape: ListShape, sizeName: String, place: String
    ) -> Reply {
        let given = request.query("pageToken")
        let number = given.map { PageToken.page($0) } ?? 1
        guard let number, number > 0 else {
            let message = "pageToken is none that was given out"
            return ErrorReply.invalid([Finding(name: "pageToken", value: given, message: message)])
        }
        let page = Page(number: number, size: size(request.query(sizeName), sizeName), total: total)
        var facts = page.facts
        let current = given ?? PageToken.text(number)
        for key in ["pageToken", "currentPageToken"] { facts[key] = .string(current) }
        facts["firstPageToken"] = .string(PageToken.text(1))
        if number > 1 {
            for key in ["previousPageToken", "prevPageToken"] { facts[key] = .string(PageToken.text(number - 1)) }
        }
        if page.hasNext {
            facts["nextPageToken"] = .string(faults.repeatsToken ? current : PageToken.text(number + 1))
        }
        return .json(200, answer(type, shape, records(page), [place: fill(place, of: type, facts)]))
    }

    private func startIndex(_ request: ReceivedRequest, _ type: Schema, _ shape: ListShape) -> Reply {
        let first = max(1, Int(request.query("startIndex") ?? "") ?? 1), size = size(request.query("count"), "count")
        let start = min(first - 1, total)
        let records = start..<min(start + size, total)
        return .json(
            200,
            answer(
                type, shape, records,
                [
                    "startIndex": .integer(first), "itemsPerPage": .integer(records.count),
                    "totalResults": .integer(total),
                ]))
    }

    private func records(_ page: Page) -> Range<Int> {
        faults.emptyPage == page.number ? page.start..<page.start : page.records
    }

    /// The answer with these records and these members beside them.
    func answer(_ type: Schema, _ shape: ListShape, _ numbers: Range<Int>, _ extra: [String: JSON?]) -> JSON {
        let records = JSON.array(
            numbers.prefix(shape.maximum ?? .max).map { number in
                samples.value(shape.element, name: shape.property ?? "records", number: number)
            })
        guard let property = shape.property else { return records }
        var result = samples.value(type, name: "", number: 0).setting(property, records)
        for (key, value) in extra { result = result.setting(key, value) }
        return result
    }

    /// The members of a property's type that are known; those that are needed and not known are samples.
    func fill(_ property: String, of type: Schema, _ facts: [String: JSON]) -> JSON? {
        guard let schema = samples.property(property, of: type),
            case .structure(let structure) = catalog.resolve(schema).kind
        else { return nil }
        let flat = catalog.flatten(structure)
        var result: [String: JSON] = [:]
        for (name, member) in flat.properties {
            if let fact = facts[name] {
                result[name] = fact
            } else if flat.required.contains(name) {
                result[name] = samples.value(member, name: name, number: 0)
            }
        }
        return .object(result)
    }

    private func links(_ page: Page, _ request: ReceivedRequest) -> [String: JSON] {
        func link(_ number: Int) -> JSON {
            let query =
                request.query.filter { $0.name != "page" } + [FormFields.Field(name: "page", value: String(number))]
            return ["uri": .string("\(samples.links.base)\(request.path)?\(FormFields.text(query))")]
        }
        var result = ["firstPage": link(1), "lastPage": link(page.count)]
        if page.number > 1 { result["previousPage"] = link(page.number - 1) }
        if page.hasNext { result["nextPage"] = link(faults.repeatsToken ? page.number : page.number + 1) }
        return result
    }

    /// How many records a page has: what was asked for, else the parameter's default, else 100.
    private func size(_ text: String?, _ name: String) -> Int {
        let parameter = endpoint.parameters[name].map { catalog.resolve($0.schema) }
        var alternatives = parameter.map { [$0] } ?? []
        if case .structure(let structure)? = parameter?.kind {
            alternatives = structure.choices.joined().map { catalog.resolve($0) }
        }
        let most = alternatives.lazy.compactMap(\.limits.maximum).first.map { Int($0) } ?? 1000
        guard let text else { return alternatives.lazy.compactMap { $0.standard?.integer }.first ?? 100 }
        return max(1, min(Int(text) ?? most, 1000))
    }
}

/// Page and size as they were asked for, in the query or in the body.
struct FormNumbers {
    let page: Int?
    let perPage: String?

    init(_ request: ReceivedRequest) {
        page = request.query("page").flatMap { Int($0) }
        perPage = request.query("perPage")
    }

    init(_ body: JSON?) {
        page = body?["page"]?.integer
        perPage = body?["perPage"]?.integer.map(String.init)
    }
}
