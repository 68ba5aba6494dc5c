/// How much of the outermost object a model recognized.
struct RootObject {
    /// How many members the object has.
    let count: Int
    /// How many of them no field took.
    let left: Int

    /// A payload of which nothing is known is something else than what was expected: an error in an envelope with status
    /// 200, or the response of another operation. An object without members only lacks some.
    func isRecognized(_ document: JSONDocument, _ options: DecodingOptions) -> Bool {
        count == 0 || left < count && !isError(document, options)
    }

    /// Whether most of the members are known, so that the object is hardly another one.
    var isMostlyKnown: Bool { count > 0 && left * 2 < count }

    /// Whether the object is an error in the form of the service, in which at most the message is known.
    func isError(_ document: JSONDocument, _ options: DecodingOptions) -> Bool {
        left >= count - 1 && options.errorMembers.allSatisfy { document.member($0, of: 0) != nil }
    }
}
