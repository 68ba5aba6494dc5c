import RingCentralGenerator

/// The endpoints of a document, merged into those of the catalog.
extension DocumentMerge {
    mutating func mergeEndpoints(_ found: [EndpointConverter.Found]) {
        let matcher = EndpointMatcher(trees: trees)
        let known = matcher.match(found)
        let guess = PagingGuess { [trees, all = trees.allModels] name in trees.properties(of: name, in: all) }
        var ids = Set(trees.areas.values.flatMap(\.endpoints.keys))
        var seen: Set<String> = []
        for (index, operation) in found.enumerated() {
            if let place = known[index] {
                seen.insert(place.id)
                update(place, with: operation)
            } else {
                seen.insert(add(operation, guess, &ids))
            }
        }
        for (area, content) in trees.areas {
            for (id, endpoint) in content.endpoints
            where !seen.contains(id) && endpoint["lifecycle"]?.string != "retired" {
                trees.areas[area]?.endpoints[id]?["lifecycle"] = .string("retired")
                report.retiredEndpoints.append(id)
            }
        }
    }

    private mutating func update(_ place: EndpointMatcher.Place, with operation: EndpointConverter.Found) {
        guard let old = trees.areas[place.area]?.endpoints[place.id] else { return }
        let before = renamingParameters(of: old, like: operation.members)
        var merged = merging.endpoint(new: operation.members, old: before)
        if operation.saysSecurity, operation.members["authorization"] != old["authorization"] {
            let theirs = operation.members["authorization"]?.string ?? "token"
            report.drop("security of \(place.id), which is \"\(theirs)\" there")
        }
        if old["lifecycle"]?.string == "retired" {
            if source.speaksOfLifecycles {
                merged["lifecycle"] = old["lifecycle"]
            } else {
                report.revivedEndpoints.append(place.id)
                merged["replacement"] = nil
            }
        }
        if let path = old["path"]?.string, EndpointShape.shape(of: old) != EndpointShape.shape(of: merged) {
            report.renamedPaths.append("\(place.id): \(path) is \(operation.path)")
        }
        if operation.id != place.id { report.renamedIDs.append("\(place.id) (theirs: \(operation.id))") }
        let area = areaID(operation.area)
        if area != place.area, let release {
            let name = "\(place.area).\(old["name"]?.string ?? place.id)"
            merged["formerNames"] = CatalogMerge.adding(name, release, to: merged["formerNames"])
            report.movedEndpoints.append("\(place.id): \(place.area) to \(area)")
        }
        trees.areas[place.area]?.endpoints[place.id] = nil
        if merged != old { report.changedEndpoints.append(place.id) }
        trees.areas[area]?.endpoints[place.id] = merged
    }

    /// Path parameters that stand where others stood keep what we say of them, and their labels as former names.
    private func renamingParameters(of old: JSONMembers, like new: JSONMembers) -> JSONMembers {
        guard var parameters = old["parameters"]?.object, EndpointShape.shape(of: old) == EndpointShape.shape(of: new)
        else {
            return old
        }
        let names = [old, new].map { Endpoint.parameterNames(in: $0["path"]?.string ?? "") }
        for (former, name) in zip(names[0], names[1]) where former != name {
            guard let parameter = parameters[former], parameters[name] == nil else { continue }
            var members = SchemaConverter.long(parameter)
            if members["name"] == nil, let release {
                members["formerNames"] = CatalogMerge.adding(former, release, to: members["formerNames"])
            }
            parameters[name] = .object(members)
        }
        var renamed = old
        renamed["parameters"] = .object(parameters)
        return renamed
    }

    /// The id that the endpoint has from now on.
    private mutating func add(
        _ operation: EndpointConverter.Found, _ guess: PagingGuess, _ ids: inout Set<String>
    ) -> String {
        var endpoint = operation.members
        if let paging = guess.form(of: endpoint) { endpoint["paging"] = .string(paging.rawValue) }
        let id = Self.freeID(operation.id, &ids)
        trees.areas[areaID(operation.area)]?.endpoints[id] = endpoint
        report.addedEndpoints.append(id)
        return id
    }

    /// The id of an operation, with a number where another endpoint has it.
    static func freeID(_ wish: String, _ taken: inout Set<String>) -> String {
        var id = wish
        var number = 2
        while !taken.insert(id).inserted {
            id = "\(wish)\(number)"
            number += 1
        }
        return id
    }
}
