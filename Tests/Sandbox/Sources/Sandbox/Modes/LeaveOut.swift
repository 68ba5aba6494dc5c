extension ResponseMode {
    /// Leaves out a required member.
    static let leaveOut = ResponseMode(name: "leave-out") { response in
        response.members.filter { $0.role == .member(isRequired: true) }.map { place in
            response.variant(place, "left out") { _ in nil }
        }
    }
}
