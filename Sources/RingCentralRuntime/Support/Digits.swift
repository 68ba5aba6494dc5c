extension StringProtocol {
    /// A Boolean value that indicates whether the text is decimal digits, at least one, and nothing else: no sign.
    var isDigits: Bool { !isEmpty && utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
}
