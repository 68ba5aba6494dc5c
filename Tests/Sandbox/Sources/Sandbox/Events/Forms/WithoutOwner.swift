extension EventForm {
    /// Leaves out who owns the subscription.
    static let withoutOwner = EventForm(name: "without-owner") { event in
        var copy = event
        copy.envelope["ownerId"] = nil
        copy.body = copy.body.setting("ownerId", nil)
        return copy
    }
}
