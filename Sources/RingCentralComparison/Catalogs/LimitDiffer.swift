import RingCentralGenerator

/// Compares defaults and limits.
struct LimitDiffer {
    let changes: ChangeList

    /// - Parameters:
    ///   - a: the old schema as it stands at the place, and b the new one.
    ///   - before: what the old one stands for, and after the new one.
    func compare(_ a: Schema, _ b: Schema, _ before: Schema, _ after: Schema, at spot: ChangeList.Spot) {
        compareDefaults(a, b, before, after, at: spot)
        // Most schemas have no limits.
        if [a, b, before, after].allSatisfy(\.limits.isEmpty) { return }
        for limit in LimitKey.all {
            let key = limit.name
            let (old, new) = (a.limit(key) ?? before.limit(key), b.limit(key) ?? after.limit(key))
            guard text(old) != text(new), let code = code(limit, old, new) else { continue }
            changes.add(code, at: spot, "\(key) \(text(old)), \(text(new)) now", source: b.source)
        }
    }

    func compareDefaults(_ a: Schema, _ b: Schema, _ before: Schema, _ after: Schema, at spot: ChangeList.Spot) {
        let (value, now) = (a.defaultValue ?? before.defaultValue, b.defaultValue ?? after.defaultValue)
        if value != nil || now != nil, text(value) != text(now) {
            // A default where none was told breaks nothing.
            changes.add(
                .defaultChanged, at: spot, "\(text(value)), \(text(now)) now", source: b.source,
                severity: value == nil ? .addition : nil)
        }
    }

    private func text(_ value: JSONValue?) -> String {
        guard let value else { return "none" }
        return value.isArray ? value.elements.map(\.text).joined(separator: ",") : value.text
    }

    private func code(_ limit: LimitKey, _ old: JSONValue?, _ new: JSONValue?) -> ChangeCode? {
        if let bound = limit.bound {
            guard let number = new?.number else { return .limitWidened }
            guard let before = old?.number else { return .limitNarrowed }
            return Self.narrowed(bound == .least ? number > before : number < before)
        }
        guard limit.kind == .flag else { return .patternChanged }
        return old?.bool ?? false == new?.bool ?? false ? nil : Self.narrowed(new?.bool == true)
    }

    private static func narrowed(_ isNarrower: Bool) -> ChangeCode { isNarrower ? .limitNarrowed : .limitWidened }
}
