/// The ways in which a text can fail to be JSON. The runtime's parser knows the same ones.
enum JSONFault: CaseIterable {
    /// It ends where more is needed; at its length.
    case end
    case length
    /// At the first byte of a sequence that is not a character.
    case encoding
    /// At the place where a value has to begin.
    case value
    case key
    case colon
    case separator
    case trailing
    /// At the beginning of the number.
    case number
    /// At the backslash.
    case escape
    /// At the backslash of the half.
    case surrogate
    case control
    /// At the bracket that is one too many.
    case depth

    var message: String {
        switch self {
        case .end: "The JSON ends too early"
        case .length: "The file is larger than 2 GB"
        case .encoding: "This is not UTF-8"
        case .value: "A JSON value is expected here"
        case .key: "A key in double quotes is expected here"
        case .colon: "A colon is expected after the key"
        case .separator: "A comma or the closing bracket is expected here"
        case .trailing: "Something follows the end of the JSON value"
        case .number: "This is not a JSON number"
        case .escape: "This escape is not JSON"
        case .surrogate: "This escape is half of a surrogate pair"
        case .control: "A control character stands in a string"
        case .depth: "The JSON nests deeper than \(JSONParser.maximumDepth) levels"
        }
    }

    var advice: String {
        switch self {
        case .end: "Complete the file"
        case .length: "Split it"
        case .encoding: "Save the file in UTF-8"
        case .value: "Write a string, number, object, array, true, false or null"
        case .key: "Write \"key\": value, without a comma after the last one"
        case .colon, .separator: "Add it"
        case .trailing: "Remove it"
        case .number: "Write it like 12, -3 or 0.5"
        case .escape: "Use \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four digits"
        case .surrogate: "Write the character itself, or both escapes of the pair"
        case .control: "Write it as an escape such as \\n"
        case .depth: "Flatten it"
        }
    }
}
