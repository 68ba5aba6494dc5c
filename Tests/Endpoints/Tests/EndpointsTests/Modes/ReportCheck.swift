#if SANDBOX
    import RingCentralRuntime

    /// Checks that the place that the sandbox changed was reported.
    enum ReportCheck {
        /// The modes in which the place of each deviation has to be reported.
        static let modes: Set = ["leave-out", "null", "other-type", "invalid-date", "invalid-text", "bad-element"]

        /// Returns the problem in words; nil if the place was reported or is an exception.
        static func problem(_ ending: ModeWalk.Ending) -> String? {
            let mode = String(ending.deviation.prefix { $0 != ":" })
            // A call or an entry of a batch that failed is not silent.
            guard modes.contains(mode), ending.error == nil else { return nil }
            let paths = ending.reported.map { text($0.codingPath) }
            let isReported =
                if mode == "bad-element" {
                    paths.contains { $0.hasPrefix(ending.path + "[") }
                } else {
                    paths.contains(ending.path) || isInUnion(ending)
                }
            if isReported || ReportException.applies(to: ending) { return nil }
            let reported = paths.isEmpty ? "nothing" : paths.joined(separator: ", ")
            return "\(ending.operation.id): \(ending.deviation): reported \(reported)"
        }

        /// Whether the union is reported that lost the members by which its shape is chosen.
        private static func isInUnion(_ ending: ModeWalk.Ending) -> Bool {
            ending.reported.contains { deviation in
                let path = text(deviation.codingPath)
                return deviation.expected == "a known shape"
                    && (path.isEmpty || ending.path.hasPrefix(path + ".") || ending.path.hasPrefix(path + "["))
            }
        }

        /// The path with the names of entries.
        private static func text(_ path: [DecodingProblem.Step]) -> String {
            path.reduce(into: "") { text, step in
                switch step {
                case .key(let key), .entry(let key): text += text.isEmpty ? key : ".\(key)"
                case .index(let index): text += "[\(index)]"
                }
            }
        }
    }
#endif
