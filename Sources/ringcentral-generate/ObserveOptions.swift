import RingCentralObservation

/// The options of `observe`.
struct ObserveOptions {
    var format = ObservationReport.Format.text
    /// The kinds of deviations that make the command fail.
    var failOn: Set<DeviationKind> = []
    /// A Boolean value that indicates whether overrides are added to the catalog.
    var write = false

    /// - Throws: `Arguments.UsageError`.
    mutating func take(_ option: Option, _ value: String) throws {
        if option == .format {
            guard let format = ObservationReport.Format(rawValue: value) else {
                throw Arguments.UsageError(message: "--format takes one of text, json, not '\(value)'")
            }
            self.format = format
            return
        }
        for word in value.split(separator: ",", omittingEmptySubsequences: false) {
            if word == "any" {
                failOn = Set(DeviationKind.allCases)
            } else if let kind = DeviationKind(rawValue: String(word)) {
                failOn.insert(kind)
            } else {
                let all = DeviationKind.allCases.map(\.rawValue).joined(separator: ", ")
                throw Arguments.UsageError(message: "--fail-on takes any, or some of \(all), not '\(word)'")
            }
        }
    }
}
