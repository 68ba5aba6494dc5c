import Foundation

/// One of the reasons the service gives for refusing a request.
public struct ServiceError: Sendable, Hashable {
    /// The code, such as `CMN-101`; nil if the service gives only words.
    public var code: String?
    /// What the service says, in English; it may repeat what was sent.
    public var message: String?
    /// The parameter that is wrong, if it is one.
    public var parameterName: String?
}

extension ServiceError {
    /// The reasons in the body of an error, in any of the shapes the service uses; none if it says nothing.
    static func read(
        _ body: Data, names: ServiceDescription.ErrorNames = .init()
    ) -> [ServiceError] {
        guard let json = try? JSONValue(jsonData: body), let object = json.object else { return [] }
        let listed = (json[names.list]?.array ?? []).compactMap { ServiceError($0, names) }
        if !listed.isEmpty { return listed }
        if let flat = ServiceError(json, names) { return [flat] }
        if let code = object["error"]?.string {
            return [ServiceError(code: code, message: object["error_description"]?.string)]
        }
        if let detail = object["detail"]?.string {
            return [ServiceError(code: object["scimType"]?.string, message: detail)]
        }
        return []
    }

    private init?(_ json: JSONValue, _ names: ServiceDescription.ErrorNames) {
        code = json[names.code]?.string
        message = json[names.message]?.string
        parameterName = json[names.parameter]?.string
        if code == nil, message == nil { return nil }
    }
}
