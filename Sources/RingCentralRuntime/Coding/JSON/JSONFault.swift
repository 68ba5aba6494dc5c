/// The ways in which a text can fail to be JSON. The generator's parser knows the same ones.
enum JSONFault: String, CaseIterable {
    /// It ends where more is needed; at its length.
    case end = "unexpected end"
    case length = "text is too long"
    /// At the first byte of a sequence that is not a character.
    case encoding = "invalid UTF-8"
    /// At the place where a value has to begin.
    case value = "expected a value"
    case key = "expected a member's name"
    case colon = "expected :"
    case separator = "expected , or the closing bracket"
    case trailing = "unexpected text after the value"
    /// At the beginning of the number.
    case number = "malformed number"
    /// At the backslash.
    case escape = "unknown escape"
    /// At the backslash of the half.
    case surrogate = "half of a surrogate pair"
    case control = "control character in a string"
    /// At the bracket that is one too many.
    case depth = "nested too deep"
}
