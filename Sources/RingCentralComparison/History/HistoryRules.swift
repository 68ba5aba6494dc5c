import RingCentralGenerator

/// The rules for spec/history/.
package struct HistoryRules {
    let api: API
    /// The newest first.
    let history: [HistoryEntry]
    let bag: DiagnosticBag

    package init(api: API, history: [HistoryEntry], bag: DiagnosticBag) {
        self.api = api
        self.history = history
        self.bag = bag
    }

    /// Where a history is kept, it reaches up to the catalog, without a gap.
    package func check() {
        guard let newest = history.first else { return }
        if newest.version != api.service.version {
            bag.add(
                .historyGap, "The history ends with \(newest.version), the catalog is \(api.service.version)",
                advice: "Write the entry: ringcentral-generate compare REVISION spec --format history",
                at: api.service.source["version"] ?? api.service.source)
        }
        for (later, earlier) in zip(history, history.dropFirst())
        where later.since != earlier.version {
            bag.add(
                .historyGap, "The entry follows \(later.since), the one before it is \(earlier.version)",
                advice: "Correct \"since\", or write the entry between", at: later.source ?? api.service.source)
        }
    }
}
