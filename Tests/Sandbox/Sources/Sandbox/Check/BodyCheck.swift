import Foundation

/// Holds the body of a request against the endpoint.
struct BodyCheck {
    enum Result {
        /// The body as JSON, where it is such or a form.
        case accepted(JSON?)
        case refused([Finding])
        case unsupported(String)
        /// The service's own code for a multipart body that is not as it should be.
        case badMultipart(code: String, String)
    }

    let catalog: Catalog
    let endpoint: Endpoint

    func check(_ request: ReceivedRequest) -> Result {
        guard let body = endpoint.body else {
            return request.body.isEmpty
                ? .accepted(nil) : .refused([Finding(name: "body", message: "no body is taken")])
        }
        if request.body.isEmpty, request.header("content-type") == nil || !body.required {
            return body.required ? .refused([Finding(name: "body", message: "body is missing")]) : .accepted(nil)
        }
        guard let type = request.header("content-type").map(MediaType.init) else {
            return .unsupported("The request has no Content-Type")
        }
        // An exact name goes before a pattern, such as text/*.
        let fitting = body.content.keys.sorted(by: >).filter { type.fits($0) }
        guard let key = fitting.first(where: { !$0.contains("*") }) ?? fitting.first, let schema = body.content[key]
        else {
            return .unsupported("\(type.name) is not taken, but \(body.content.keys.sorted().joined(separator: ", "))")
        }
        return check(request.body, type, schema)
    }

    private func check(_ data: Data, _ type: MediaType, _ schema: Schema) -> Result {
        let values = ValueCheck(catalog: catalog)
        switch type.name {
        case "application/x-www-form-urlencoded":
            let json = FormFields(String(decoding: data, as: UTF8.self)).json(schema, catalog)
            return result(json, values.findings(json, schema, name: "body"))
        case "multipart/form-data", "multipart/mixed":
            return MultipartCheck(catalog: catalog, endpoint: endpoint).check(data, type, schema)
        case _ where type.isJSON:
            guard let json = try? JSON(parsing: data) else {
                return .refused([Finding(name: "body", message: "body is not JSON")])
            }
            return result(json, values.findings(json, schema, name: "body"))
        default:
            return .accepted(nil)
        }
    }

    private func result(_ json: JSON, _ findings: [Finding]) -> Result {
        findings.isEmpty ? .accepted(json) : .refused(findings)
    }
}
