/// Faults for the requests that fit.
struct FaultRule: Sendable {
    let pattern: RequestPattern
    /// Requests that fit and are let through first.
    var skip: Int
    /// Requests that are spoilt after that; nil: all.
    var count: Int?
    var faults: [Fault]

    /// - Throws: ``RuleProblem`` saying what is wrong with the rule.
    init(_ json: JSON) throws {
        try RequestPattern.check(json, keys: ["skip", "count", "fault"])
        pattern = RequestPattern(json)
        skip = json["skip"]?.integer ?? 0
        count = json["count"]?.integer
        faults = try FaultRule.faults(json["fault"]?.string ?? "")
    }

    /// Reads faults with commas between them.
    static func faults(_ text: String) throws -> [Fault] {
        let words = text.split(separator: ",").map { $0.trimmingWhitespace() }
        guard !words.isEmpty else { throw RuleProblem("No fault is named.") }
        return try words.map { word in
            guard let fault = Fault(word) else { throw RuleProblem("Unknown fault '\(word)'. README.md lists them.") }
            return fault
        }
    }
}

/// The rules that are set; each counts what it has spoilt.
actor FaultRules {
    private var rules: [FaultRule] = []

    func set(_ rules: [FaultRule]) { self.rules = rules }

    /// The faults of all rules that fit.
    func faults(for request: ReceivedRequest, operation: String?) -> [Fault] {
        var result: [Fault] = []
        for index in rules.indices where rules[index].pattern.fits(request, operation: operation) {
            if rules[index].skip > 0 {
                rules[index].skip -= 1
            } else if rules[index].count.map({ $0 > 0 }) ?? true {
                rules[index].count? -= 1
                result += rules[index].faults
            }
        }
        return result
    }
}
