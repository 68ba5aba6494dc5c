/// Faults for the requests that fit.
struct FaultRule: Sendable {
    var operation: String?
    var method: String?
    var pathPrefix: String?
    /// Requests that fit and are let through first.
    var skip: Int
    /// Requests that are spoilt after that; nil: all.
    var count: Int?
    var faults: [Fault]

    /// - Throws: ``FaultProblem`` saying what is wrong with the rule.
    init(_ json: JSON) throws {
        let known: Set = ["operation", "method", "path", "skip", "count", "fault"]
        if let key = json.object?.keys.filter({ !known.contains($0) }).min() {
            throw FaultProblem("a rule has no key \(key); it has \(known.sorted().joined(separator: ", "))")
        }
        operation = json["operation"]?.string
        method = json["method"]?.string
        pathPrefix = json["path"]?.string
        skip = json["skip"]?.integer ?? 0
        count = json["count"]?.integer
        faults = try FaultRule.faults(json["fault"]?.string ?? "")
    }

    /// Reads faults with commas between them.
    static func faults(_ text: String) throws -> [Fault] {
        let words = text.split(separator: ",").map { $0.trimmingWhitespace() }
        guard !words.isEmpty else { throw FaultProblem("no fault is named") }
        return try words.map { word in
            guard let fault = Fault(word) else { throw FaultProblem("\(word) is no fault; the README lists them") }
            return fault
        }
    }

    func fits(_ request: ReceivedRequest, operation id: String?) -> Bool {
        operation.map { $0 == id } ?? true && method.map { $0 == request.method } ?? true
            && pathPrefix.map { request.path.hasPrefix($0) } ?? true
    }
}

/// Why faults could not be set.
struct FaultProblem: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// The rules that are set; each counts what it has spoilt.
actor FaultRules {
    private var rules: [FaultRule] = []

    func set(_ rules: [FaultRule]) { self.rules = rules }

    /// The faults of all rules that fit.
    func faults(for request: ReceivedRequest, operation: String?) -> [Fault] {
        var result: [Fault] = []
        for index in rules.indices where rules[index].fits(request, operation: operation) {
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
