/// A mode, and the variant that is wanted.
public struct ModeChoice: Sendable {
    let mode: ResponseMode
    /// The variant's number, from 0; nil: each request of an operation gets the next one.
    let variant: Int?

    /// Reads `name` or `name=number`.
    ///
    /// - Throws: ``RuleProblem`` if there is no such mode, or the number is not one from 0.
    init(_ text: some StringProtocol) throws(RuleProblem) {
        let halves = text.split(separator: "=", maxSplits: 1).map { $0.trimmingWhitespace() }
        guard let mode = ResponseMode.named(halves.first ?? "") else {
            let names = ResponseMode.all.map(\.name).joined(separator: ", ")
            throw RuleProblem("Unknown mode '\(text)'. The modes are \(names).")
        }
        self.mode = mode
        guard halves.count > 1 else {
            variant = nil
            return
        }
        guard let number = Int(halves[1]), number >= 0 else {
            throw RuleProblem("The variant of '\(text)' is not a number from 0.")
        }
        variant = number
    }
}

/// A mode for the responses to the requests that fit.
struct ModeRule: Sendable {
    let pattern: RequestPattern
    let choice: ModeChoice

    /// - Throws: ``RuleProblem`` saying what is wrong with the rule.
    init(_ json: JSON) throws {
        try RequestPattern.check(json, keys: ["mode"])
        pattern = RequestPattern(json)
        choice = try ModeChoice(json["mode"]?.string ?? "")
    }
}

/// The rules that are set, and the turns of the variants.
actor ModeRules {
    private var rules: [ModeRule] = []
    private var turns: [String: Int] = [:]

    func set(_ rules: [ModeRule]) {
        self.rules = rules
        turns = [:]
    }

    /// The mode of the first rule that fits.
    func choice(for request: ReceivedRequest, operation: String) -> ModeChoice? {
        rules.first { $0.pattern.fits(request, operation: operation) }?.choice
    }

    /// The number of the variant whose turn it is.
    func turn(_ choice: ModeChoice, operation: String, of count: Int) -> Int {
        if let variant = choice.variant { return variant }
        let key = "\(choice.mode.name) \(operation)"
        let turn = turns[key, default: 0]
        turns[key] = turn &+ 1
        return count > 0 ? turn % count : 0
    }
}
