extension Deviation {
    /// The number of values that might have deviated. A missing or undescribed member is counted at the object that
    /// holds it.
    func total(at node: PlaceNode) -> Int {
        switch key.kind {
        case .missingMember, .unknownMember, .missingHeader, .missingParameter, .unknownParameter, .unknownStatus:
            max(count, node.parent?.seen ?? 0)
        default: max(count, node.seen)
        }
    }

    /// A Boolean value that indicates whether the deviation is worth a report. A described header may be missing now
    /// and then: descriptions don't say which always come.
    func isReported(at node: PlaceNode) -> Bool { key.kind != .missingHeader || node.seen == 0 }
}
