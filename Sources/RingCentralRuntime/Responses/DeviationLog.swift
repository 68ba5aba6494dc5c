/// The deviations found while a response is decoded, perhaps in several steps.
final class DeviationLog: Sendable {
    private let found = Locked<[Deviation]>([])

    var deviations: [Deviation] { found.withLock { $0 } }

    /// - Parameter place: The steps from the response to the value in which they were found.
    func add(_ deviations: [Deviation], at place: [DecodingProblem.Step]) {
        if deviations.isEmpty { return }
        found.withLock { found in
            for var deviation in deviations.prefix(DecodingOptions.maximumDeviations - found.count) {
                deviation.codingPath = place + deviation.codingPath
                found.append(deviation)
            }
        }
    }
}
