extension JSONParser {
    /// The reason why a text is not JSON.
    struct Problem {
        var fault: JSONFault
        /// The place, in bytes from the start.
        var offset: Int
        /// The part that the text ends inside of, such as `an object`.
        var part: String?

        var message: String { part.map { "The JSON ends inside \($0)" } ?? fault.message }
        var advice: String { part == nil ? fault.advice : "Close it" }
    }
}
