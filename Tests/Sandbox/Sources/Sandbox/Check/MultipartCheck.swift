import Foundation

/// Holds a multipart body against its type: the parts with the fields, and the files.
struct MultipartCheck {
    let catalog: Catalog
    let endpoint: Endpoint

    func check(_ data: Data, _ type: MediaType, _ schema: Schema) -> BodyCheck.Result {
        guard let boundary = type.parameters["boundary"], let body = Multipart(data, boundary: boundary),
            !body.parts.isEmpty
        else { return .badMultipart(code: "MSG-350", "The parts of the body can't be told from each other") }
        guard case .structure(let structure) = catalog.resolve(schema).kind else { return .accepted(nil) }
        let flat = catalog.flatten(structure)
        let files = flat.properties.filter { isFile($0.value) }
        return endpoint.multipartLeadsWithJSON
            ? jsonFirst(body.parts, flat, files, named: type.name == "multipart/form-data")
            : fields(body.parts, schema, files)
    }

    /// One JSON part, then the files. Parts of multipart/mixed have no names: they are counted.
    private func jsonFirst(
        _ parts: [Multipart.Part], _ structure: Structure, _ files: [String: Schema], named: Bool
    ) -> BodyCheck.Result {
        guard let first = parts.first, first.contentType?.isJSON == true, let json = try? JSON(parsing: first.content)
        else { return .badMultipart(code: "MSG-350", "The first part is not JSON, with Content-Type application/json") }
        var rest = structure
        rest.required.subtract(files.keys)
        for name in files.keys { rest.properties[name] = nil }
        var findings = ValueCheck(catalog: catalog).findings(json, Schema(kind: .structure(rest)), name: "body")
        for part in parts.dropFirst() {
            if let problem = fileProblem(part) { return problem }
            if named, let name = part.name, files[name] == nil {
                findings.append(Finding(name: name, message: "\(name) is not a file that is known"))
            }
        }
        let needed = structure.required.intersection(files.keys).sorted()
        let given = Set(parts.dropFirst().compactMap(\.name))
        for name in needed where named ? !given.contains(name) : parts.count < 2 {
            findings.append(Finding(name: name, message: "\(name) is missing"))
        }
        return findings.isEmpty ? .accepted(json) : .refused(findings)
    }

    /// A part for each field.
    private func fields(_ parts: [Multipart.Part], _ schema: Schema, _ files: [String: Schema]) -> BodyCheck.Result {
        var members: [String: JSON] = [:]
        for (name, group) in Dictionary(grouping: parts, by: { $0.name ?? "" }) {
            if let type = files[name] {
                for part in group { if let problem = fileProblem(part) { return problem } }
                let names = group.map { JSON.string($0.filename ?? "") }
                if case .list = catalog.resolve(type).kind {
                    members[name] = .array(names)
                } else {
                    members[name] = names[0]
                }
            } else {
                let texts = group.map { String(decoding: $0.content, as: UTF8.self) }
                members[name] = TypedText(catalog: catalog).json(texts, property: name, of: schema)
            }
        }
        let findings = ValueCheck(catalog: catalog).findings(.object(members), schema, name: "body")
        return findings.isEmpty ? .accepted(.object(members)) : .refused(findings)
    }

    private func fileProblem(_ part: Multipart.Part) -> BodyCheck.Result? {
        if part.filename?.isEmpty != false {
            return .badMultipart(code: "MSG-350", "A file has no name in its Content-Disposition")
        }
        return part.contentType == nil ? .badMultipart(code: "MSG-351", "A file has no Content-Type") : nil
    }

    private func isFile(_ type: Schema) -> Bool {
        switch catalog.resolve(type).kind {
        case .simple("binary"): true
        case .list(let element): isFile(element)
        default: false
        }
    }
}
