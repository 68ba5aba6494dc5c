import Foundation

/// Rules that tell texts apart by their form.
enum TextShape {
    static func isDigits(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy(isDigit) }

    /// A date such as `2026-11-29`, perhaps with a time.
    static func isDate(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count >= 10, bytes.count <= 40, bytes[4] == 0x2D, bytes[7] == 0x2D else { return false }
        let day = bytes.prefix(10).enumerated().allSatisfy { $0.offset == 4 || $0.offset == 7 || isDigit($0.element) }
        guard day, bytes.count > 10 else { return day }
        return (bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t"))
            && bytes[11...].allSatisfy { isDigit($0) || ":.+-Zz".utf8.contains($0) }
    }

    /// The same form for every date: only the number of digits and the way the offset is written remain.
    static func blankDate(_ text: String) -> String {
        "2000-01-01" + String(decoding: text.utf8.dropFirst(10).map { isDigit($0) ? 0x30 : $0 }, as: UTF8.self)
    }

    /// A number of the same form: sign, number of digits and fraction remain.
    static func blankNumber(_ text: String) -> String {
        let isLarge = text.utf8.count == 10 && Int64(text).map { $0 > Int64(Int32.max) } == true
        var isFirst = true
        let blank = text.utf8.map { byte -> UInt8 in
            guard isDigit(byte) else { return byte }
            defer { isFirst = false }
            if !isFirst || byte == 0x30 { return 0x30 }
            return isLarge ? 0x39 : 0x31
        }
        return String(decoding: blank, as: UTF8.self)
    }

    static func isPhoneNumber(_ text: String) -> Bool {
        let digits = text.utf8.count(where: isDigit)
        return digits >= 5 && digits <= 20 && text.utf8.count <= 32
            && text.utf8.allSatisfy { isDigit($0) || "+()-. *#".utf8.contains($0) }
    }

    static func isMediaType(_ text: String) -> Bool {
        let kinds = ["application/", "audio/", "image/", "text/", "video/", "multipart/"]
        guard let kind = kinds.first(where: text.hasPrefix), text.utf8.count <= 60 else { return false }
        let rest = text.utf8.dropFirst(kind.utf8.count)
        return !rest.isEmpty && rest.allSatisfy { isLetter($0) || "+-.*".utf8.contains($0) }
    }

    /// A word as the values of enumerations are: letters first, few digits.
    static func isWord(_ text: String) -> Bool { isPlain(text, longest: 40, alsoAllowed: " -_.+/") || isSchema(text) }

    /// A code of an error, such as `CMN-102`.
    static func isErrorCode(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.count == 2 && (2...8).contains(parts[0].utf8.count) && parts[0].utf8.allSatisfy(isLetter)
            && (1...5).contains(parts[1].utf8.count) && parts[1].utf8.allSatisfy(isDigit)
    }

    /// A name that a description might have: that of a map's member may be data.
    static func isName(_ text: String) -> Bool { isPlain(text, longest: 64, alsoAllowed: "-_.$:") || isSchema(text) }

    private static func isSchema(_ text: String) -> Bool {
        text.hasPrefix("urn:ietf:params:scim:") && text.utf8.count < 120
            && text.utf8.allSatisfy {
                isLetter($0) || isDigit($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
            }
    }

    private static func isPlain(_ text: String, longest: Int, alsoAllowed: String) -> Bool {
        guard let first = text.utf8.first, text.utf8.count <= longest,
            isLetter(first) || first == UInt8(ascii: "$") || first == UInt8(ascii: "_")
        else { return false }
        return text.utf8.count(where: isDigit) <= 4
            && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || alsoAllowed.utf8.contains($0) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
}
