/// What an answer says of the page after it.
enum NextPage {
    case none
    case known(PageToken)
    /// Nothing says whether there is one: it is asked for, and one without records is none.
    case perhaps(PageToken)

    var isKnown: Bool { if case .known = self { true } else { false } }

    var token: PageToken? {
        switch self {
        case .none: nil
        case .known(let token), .perhaps(let token): token
        }
    }
}
