/// Refusals, in the forms that the service has for them.
enum ErrorReply {
    /// The usual form: a list of errors, the first of them repeated at the top.
    static func service(_ status: Int, _ code: String, _ message: String) -> Reply {
        .json(
            status,
            [
                "errorCode": .string(code), "message": .string(message),
                "errors": [["errorCode": .string(code), "message": .string(message)]],
            ])
    }

    /// A parameter or property that is not as it should be.
    static func invalid(_ findings: [Finding], status: Int = 400) -> Reply {
        let errors = findings.map { finding in
            JSON.object(
                [
                    "errorCode": "CMN-101", "message": .string("Parameter \(finding.name): \(finding.message)."),
                    "parameterName": .string(finding.name), "parameterValue": finding.value.map(JSON.string),
                ].compactMapValues { $0 })
        }
        var members = errors.first?.object ?? [:]
        members["errors"] = .array(errors)
        return .json(status, .object(members))
    }

    static func authorization(_ status: Int, error: String, code: String, _ message: String) -> Reply {
        .json(
            status,
            [
                "error": .string(error), "error_description": .string(message),
                "errors": [["errorCode": .string(code), "message": .string(message)]],
            ])
    }

    static func scim(_ status: Int, _ detail: String) -> Reply {
        var members: [String: JSON] = [
            "schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"],
            "detail": .string(detail), "status": .string(String(status)),
        ]
        if status == 400 { members["scimType"] = "invalidValue" }
        return .json(status, .object(members), type: "application/scim+json")
    }

    static func html(_ status: Int, _ title: String) -> Reply {
        .text(
            status, "<html><head><title>\(title)</title></head><body><h1>\(title)</h1></body></html>", type: "text/html"
        )
    }
}
