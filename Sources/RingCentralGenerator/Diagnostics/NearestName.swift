/// The known name that was probably meant.
package enum NearestName {
    /// The nearest name by edits, letters' case aside; nil if none is near.
    package static func of(_ name: String, among known: [String]) -> String? {
        let wanted = Array(name.lowercased().utf8)
        var best: (name: String, distance: Int)?
        for candidate in known.sorted() {
            let bytes = Array(candidate.lowercased().utf8)
            if abs(bytes.count - wanted.count) > 4 { continue }
            let distance = edits(wanted, bytes)
            if distance < best?.distance ?? max(2, wanted.count / 3) + 1 { best = (candidate, distance) }
        }
        return best?.name
    }

    private static func edits(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var row = Array(0...b.count)
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        for i in 1..<(a.count + 1) {
            var corner = row[0]
            row[0] = i
            for j in 1..<(b.count + 1) {
                let above = row[j]
                row[j] = min(above + 1, row[j - 1] + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1))
                corner = above
            }
        }
        return row[b.count]
    }
}
