import Foundation
import RingCentralRuntime

/// Replaces whatever may say something about somebody. What it does not know to be harmless goes.
struct Redactor {
    private var placeholders = Placeholders()

    // MARK: JSON

    /// A value with types and shape as they were.
    ///
    /// - Parameter name: the name of the member that holds it, or of the list of which it is an element.
    mutating func json(_ value: JSONValue, name: String = "") -> JSONValue {
        switch value {
        case .null, .bool: return value
        case .number(let number): return self.number(number, name: name)
        case .string(let text): return .string(self.text(text, name: name))
        case .array(let elements):
            var all: [JSONValue] = []
            for element in elements { all.append(json(element, name: name)) }
            return .array(all)
        case .object(let object):
            var copy = JSONObject()
            for (key, member) in object.members {
                let isSecret = SecretRedaction.isSecret(key) && !member.isNull
                copy[self.name(key)] = isSecret ? .string(SecretRedaction.mark) : json(member, name: key)
            }
            return .object(copy)
        }
    }

    private mutating func number(_ number: JSONNumber, name: String) -> JSONValue {
        let digits = number.text
        let blank =
            Self.isIdentifier(name) && TextShape.isDigits(digits)
            ? placeholders.identifier(for: digits) : TextShape.blankNumber(digits)
        // The digits of a number are those of a number.
        return (try? JSONValue(jsonData: Data(blank.utf8))) ?? 0
    }

    /// The name of a member, which a map may take from its data.
    private mutating func name(_ name: String) -> String {
        TextShape.isName(name) ? name : placeholders.text("name", for: name)
    }

    // MARK: Texts

    /// A text, by the name of what holds it and by its own form.
    mutating func text(_ text: String, name: String) -> String {
        if text.isEmpty || text == "~" || text == "true" || text == "false" { return text }
        if SecretRedaction.isSecret(name) { return SecretRedaction.mark }
        if name == "errorCode", TextShape.isErrorCode(text) { return text }
        if RecordingVocabulary.enumerationNames.contains(name), TextShape.isWord(text) { return text }
        if TextShape.isDate(text) { return TextShape.blankDate(text) }
        if TextShape.isMediaType(text) { return text }
        if text.contains("://") { return address(text) }
        if Self.isPath(text) { return relativeAddress(text) }
        if Self.isIdentifier(name) { return identifier(text) }
        if TextShape.isDigits(text), text.utf8.count < 5 { return "<digits:\(text.utf8.count)>" }
        if TextShape.isPhoneNumber(text) { return placeholders.text("phone", for: text) }
        if text.contains("@") { return placeholders.text("email", for: text) }
        return "<text:\(text.count)>"
    }

    private mutating func identifier(_ text: String) -> String {
        TextShape.isDigits(text) ? placeholders.identifier(for: text) : placeholders.text("id", for: text)
    }

    /// Returns whether a name is that of an identifier.
    private static func isIdentifier(_ name: String) -> Bool {
        name.lowercased() == "id" || ["Id", "ID", "Ids", "_id", "-id"].contains(where: name.hasSuffix)
    }

    // MARK: Addresses

    /// A path: words of the API remain, anything else counts as an identifier.
    mutating func path(_ path: String) -> String {
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        var all: [String] = []
        for segment in segments {
            let text = segment.removingPercentEncoding ?? String(segment)
            if text.isEmpty || RecordingVocabulary.pathWords.contains(text) {
                all.append(text)
                continue
            }
            // One path may name several.
            var ids: [String] = []
            for id in text.split(separator: ",", omittingEmptySubsequences: false) {
                ids.append(id == "~" ? "~" : identifier(String(id)))
            }
            all.append(ids.joined(separator: ","))
        }
        return all.joined(separator: "/")
    }

    /// A query or a form.
    mutating func form(_ text: String) -> String {
        var pairs: [String] = []
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = Self.decoded(parts.first ?? "")
            let value =
                SecretRedaction.isSecret(name)
                ? SecretRedaction.mark : self.text(Self.decoded(parts.count > 1 ? parts[1] : ""), name: name)
            pairs.append(Self.encoded(self.name(name)) + (parts.count > 1 ? "=" + Self.encoded(value) : ""))
        }
        return pairs.joined(separator: "&")
    }

    private mutating func address(_ text: String) -> String {
        guard let components = URLComponents(string: text), let scheme = components.scheme,
            ["http", "https", "ws", "wss"].contains(scheme)
        else { return "<text:\(text.count)>" }
        let host = components.host ?? ""
        let isService = host == "ringcentral.com" || host.hasSuffix(".ringcentral.com")
        let path = isService ? self.path(components.percentEncodedPath) : ""
        let query = isService ? components.percentEncodedQuery.map { "?" + form($0) } ?? "" : ""
        return "\(scheme)://\(isService ? host : "host.invalid")\(path)\(query)"
    }

    /// Returns whether a text is a path of the API, as the filters of events are.
    private static func isPath(_ text: String) -> Bool {
        let first = text.split(separator: "/", maxSplits: 1).first.map(String.init) ?? ""
        return text.hasPrefix("/") && RecordingVocabulary.pathWords.contains(first)
    }

    private mutating func relativeAddress(_ text: String) -> String {
        let parts = text.split(separator: "?", maxSplits: 1).map(String.init)
        return path(parts[0]) + (parts.count > 1 ? "?" + form(parts[1]) : "")
    }

    private static func decoded(_ text: Substring) -> String {
        let spaced = text.replacing("+", with: " ")
        return spaced.removingPercentEncoding ?? String(spaced)
    }

    private static func encoded(_ text: String) -> String {
        let plain = CharacterSet(charactersIn: "~-._:/<>*").union(.alphanumerics)
        return text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
    }

    // MARK: Headers

    /// The headers whose values say nothing about anybody.
    private static let harmless: Set<String> = [
        "accept", "content-encoding", "content-type", "retry-after", "transfer-encoding", "x-rate-limit-group",
        "x-rate-limit-limit", "x-rate-limit-remaining", "x-rate-limit-window",
    ]

    /// Headers by lower-case names.
    mutating func headers(_ headers: HTTPHeaders) -> [String: String] {
        var all: [String: String] = [:]
        for name in headers.names {
            guard TextShape.isName(name), let value = headers[name] else { continue }
            if Self.harmless.contains(name) {
                // Parameters, such as the boundary of parts, are not needed.
                all[name] = String(value.prefix { $0 != ";" })
            } else if SecretRedaction.isSecret(name) || name.hasSuffix("cookie") {
                all[name] = SecretRedaction.mark
            } else {
                all[name] = name == "rcrequestid" ? placeholders.text("id", for: value) : "<text:\(value.count)>"
            }
        }
        return all
    }
}
