extension EventForm {
    /// Wraps the event in the settings of a push service, as telephony events arrive at times.
    static let push = EventForm(name: "push") { event in
        guard !event.envelope.isEmpty else { return nil }
        var copy = event
        copy.wrapper = "pn_apns"
        return copy
    }
}
