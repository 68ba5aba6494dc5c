#if SANDBOX
    import RingCentralRuntime

    /// Checks how a call ends that gets an HTML page.
    enum HTMLCheck {
        /// Functions that return files or text of any media type: a page with 200 may be what was asked for.
        private static let returnsAnything: Set = [
            "exportSmsConsentRecords", "mthReadMessageContent", "readAccountGreetingContent",
            "readCallRecordingContent", "readDataExportTaskDataset", "readGreetingContent", "readIVRPromptContent",
            "readMessageContent", "readMessageStoreReportArchiveContent", "readScaledProfileImage",
            "readUserProfileImageLegacy", "updateGlipPostText",
        ]

        static func problem(_ ending: ModeWalk.Ending) -> String? {
            let operation = ending.operation
            let place = "\(operation.id): \(ending.deviation)"
            guard let error = ending.error as? APIError else {
                if ending.error == nil, ending.deviation.hasSuffix(" 200"), returnsAnything.contains(operation.id) {
                    return nil
                }
                return "\(place): \(ending.error.map { "\($0)" } ?? "no error")"
            }
            let status = error.status ?? 0
            var problems: [String] = []
            if error.kind != kind(status) { problems.append("kind \(error.kind)") }
            // A page with 200 or 502 may come from a gateway after the service was reached.
            let isUnknown = operation.access == .write && (status == 200 || status >= 500)
            if error.mayHaveBeenCarriedOut != isUnknown { problems.append("outcome unknown: \(!isUnknown)") }
            return problems.isEmpty ? nil : "\(place): \(problems.joined(separator: ", "))"
        }

        private static func kind(_ status: Int) -> APIError.Kind {
            switch status {
            case 403: .forbidden
            case 404: .notFound
            case 500...: .server
            default: .unreadableAnswer
            }
        }
    }
#endif
