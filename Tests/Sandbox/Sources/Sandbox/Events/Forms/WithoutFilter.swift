extension EventForm {
    /// Leaves out the filter of a flat event, which is recognized by its members then.
    static let withoutFilter = EventForm(name: "without-filter") { event in
        guard event.envelope.isEmpty, event.kind?.identifiedBy.isEmpty == false else { return nil }
        var copy = event
        copy.body = copy.body.setting("event", nil)
        return copy
    }
}
