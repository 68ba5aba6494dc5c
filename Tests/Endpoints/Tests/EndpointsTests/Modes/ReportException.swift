#if SANDBOX
    /// A deviation that is not reported, since the client's types allow for it.
    enum ReportException {
        /// The forms of an identifier, each of which is read as it comes.
        private static let identifierForms: Set = [
            "integer for string", "number for string", "string for integer", "string for number",
        ]
        /// Functions whose records require a sender in one alternative only, and have an optional one.
        private static let optionalSenders: Set = [
            "editSmsConsentRecords", "listSmsConsentHistoryRecords", "listSmsConsentRecords",
            "searchSmsConsentRecords",
        ]

        static func applies(to ending: ModeWalk.Ending) -> Bool {
            let path = ending.path
            let mode = String(ending.deviation.prefix { $0 != ":" })
            let words = String(ending.deviation.dropFirst("\(mode): \(path) ".count))
            return switch (mode, words) {
            // An optional member that is null is one that is absent.
            case ("null", "null"): true
            // The time of a day is a string.
            case ("invalid-date", _): words.hasSuffix(" for a time")
            case ("other-type", _) where identifierForms.contains(words):
                // The interval is a number or a string.
                path.contains(/[iI]ds?(\[\d+\])?$/) || path.hasSuffix("recurrence.interval") || isJSON(ending)
            case ("leave-out", _), ("null", _):
                path.hasSuffix("ecords[0].from") && optionalSenders.contains(ending.operation.id) || isJSON(ending)
            default: isJSON(ending)
            }
        }

        /// Whether the place is in a member of the type `JSONValue`: it is of another model in each kind of job.
        private static func isJSON(_ ending: ModeWalk.Ending) -> Bool {
            ending.operation.id == "caiJobStatusGet" && ending.path.hasPrefix("response")
        }
    }
#endif
