import Foundation

/// Holds a value against the numbers of its type.
struct LengthCheck {
    let limits: Limits

    func simple(_ value: JSON, name: String) -> [Finding] {
        if let text = value.string { return string(text, name: name) }
        guard let number = value.double else { return [] }
        var result: [Finding] = []
        if let minimum = limits.minimum, number < minimum {
            result.append(.init(name, number, "is less than", minimum))
        }
        if let maximum = limits.maximum, number > maximum {
            result.append(.init(name, number, "is more than", maximum))
        }
        return result
    }

    func list(_ values: [JSON], name: String) -> [Finding] {
        var result: [Finding] = []
        if let least = limits.minItems, values.count < least {
            result.append(Finding(name: name, message: "\(name) has \(values.count) elements, fewer than \(least)"))
        }
        if let most = limits.maxItems, values.count > most {
            result.append(Finding(name: name, message: "\(name) has \(values.count) elements, more than \(most)"))
        }
        if limits.uniqueItems, Set(values).count < values.count {
            result.append(Finding(name: name, message: "\(name) has an element twice"))
        }
        return result
    }

    private func string(_ text: String, name: String) -> [Finding] {
        var result: [Finding] = []
        let length = text.unicodeScalars.count
        if let least = limits.minLength, length < least {
            result.append(Finding(name: name, value: text, message: "\(name) has fewer than \(least) characters"))
        }
        if let most = limits.maxLength, length > most {
            result.append(Finding(name: name, value: text, message: "\(name) has more than \(most) characters"))
        }
        if let pattern = limits.pattern, !text.matches(pattern) {
            result.append(Finding(name: name, value: text, message: "\(name) does not match \(pattern)"))
        }
        return result
    }
}

extension Finding {
    fileprivate init(_ name: String, _ value: Double, _ relation: String, _ limit: Double) {
        self.init(name: name, value: Self.text(value), message: "\(name) \(relation) \(Self.text(limit))")
    }

    private static func text(_ number: Double) -> String {
        Int(exactly: number).map(String.init) ?? String(number)
    }
}

extension String {
    /// Whether the pattern occurs; a pattern that can't be read fits everything.
    func matches(_ pattern: String) -> Bool {
        guard let expression = try? NSRegularExpression(pattern: pattern) else { return true }
        return expression.firstMatch(in: self, range: NSRange(startIndex..., in: self)) != nil
    }
}
