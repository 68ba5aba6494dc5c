import RingCentralComparison
import RingCentralGenerator

/// The options of `compare`.
struct CompareOptions {
    var format = ChangeReport.Format.text
    /// The least severe of the changes that make the command fail.
    var failOn: Severity?
    private var severities: [ChangeCode: Severity] = [:]
    private var ignoreFile: String?
    private var scope: ComparisonScope?

    /// - Throws: `Arguments.UsageError`.
    mutating func take(_ option: Option, _ value: String) throws {
        switch option {
        case .format: format = try Self.word(value, of: option)
        case .failOn: failOn = try Self.word(value, of: option)
        case .scope: scope = try Self.word(value, of: option)
        case .ignore: ignoreFile = value
        default:
            let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, let code = ChangeCode(rawValue: parts[0]) else {
                throw Arguments.UsageError(
                    message:
                        "\(option.rawValue) takes the code of a change and a severity, as in words-changed=addition")
            }
            severities[code] = try Self.word(parts[1], of: option)
        }
    }

    private static func word<Word: RawRepresentable & CaseIterable>(_ text: String, of option: Option) throws -> Word
    where Word.RawValue == String {
        if let word = Word(rawValue: text) { return word }
        let all = Word.allCases.map(\.rawValue).joined(separator: ", ")
        throw Arguments.UsageError(message: "\(option.rawValue) takes one of \(all), not '\(text)'")
    }

    /// - Throws: `DiagnosticsError` if the ignore file can't be read.
    func complete(_ request: inout ComparisonRequest) throws {
        request.severities = severities
        request.scope = scope
        if let ignoreFile {
            do {
                guard let text = PlainText.read(try FileBytes.read(ignoreFile)) else {
                    throw DiagnosticsError([
                        Diagnostic(
                            .badValue, "This is not UTF-8", advice: "Save the file in UTF-8",
                            at: .init(file: ignoreFile))
                    ])
                }
                request.ignore = (text, ignoreFile)
            } catch let error as FileBytes.Failure {
                throw DiagnosticsError([.unreadable(ignoreFile, reason: error)])
            }
        }
    }
}
