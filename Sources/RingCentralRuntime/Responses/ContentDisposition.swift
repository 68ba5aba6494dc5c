import Foundation

/// The header that names a file.
enum ContentDisposition {
    /// The file's name without any folder: it comes from elsewhere and may end up on a disk.
    static func filename(_ header: String) -> String? {
        var plain: String?
        for parameter in parameters(header) {
            switch parameter.name {
            case "filename": plain = parameter.value
            case "filename*":
                // charset'language'percent-encoded
                let pieces = parameter.value.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
                if pieces.count == 3, let name = String(pieces[2]).removingPercentEncoding { return safe(name) }
            default: break
            }
        }
        return plain.flatMap(safe)
    }

    private static func safe(_ name: String) -> String? {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        let clean = String(last.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F })
        return clean.isEmpty || clean == "." || clean == ".." ? nil : clean
    }

    /// The parameters after the first semicolon, quotes taken off.
    private static func parameters(_ header: String) -> [(name: String, value: String)] {
        var pieces: [String] = [""]
        var isQuoted = false
        var isEscaped = false
        for character in header {
            if isEscaped {
                pieces[pieces.count - 1].append(character)
                isEscaped = false
            } else if isQuoted, character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            } else if character == ";", !isQuoted {
                pieces.append("")
            } else {
                pieces[pieces.count - 1].append(character)
            }
        }
        return pieces.dropFirst().compactMap { piece in
            let sides = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard sides.count == 2 else { return nil }
            return (
                sides[0].trimmingCharacters(in: .whitespaces).lowercased(),
                sides[1].trimmingCharacters(in: .whitespaces)
            )
        }
    }
}
