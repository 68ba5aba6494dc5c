import Foundation
import RingCentralRuntime

/// Takes secrets out of what is written down.
enum SecretRedaction {
    static let mark = "***"

    /// JSON with the values of secrets replaced.
    static func json(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let elements): return .array(elements.map(json))
        case .object(let object):
            var copy = JSONObject()
            for (name, value) in object.members {
                copy[name] = isSecret(name) && !value.isNull ? .string(mark) : json(value)
            }
            return .object(copy)
        default: return value
        }
    }

    /// An address with the values of secrets in its query replaced.
    static func address(_ text: String) -> String {
        let halves = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        return halves.count == 2 ? "\(halves[0])?\(form(String(halves[1])))" : text
    }

    /// A query or a form with the values of secrets replaced.
    static func form(_ text: String) -> String {
        text.split(separator: "&", omittingEmptySubsequences: false).map { pair in
            let name = pair.prefix { $0 != "=" }
            return isSecret(name.removingPercentEncoding ?? "") ? name + "=" + mark : String(pair)
        }
        .joined(separator: "&")
    }

    static func isSecret(_ name: String) -> Bool {
        // Those that only stand in forms and sockets' addresses.
        SecretNames.contains(name) || ["code", "code_verifier", "token", "id_token", "wsc"].contains(name.lowercased())
    }
}
