/// Changes bytes without a thought of what they mean.
enum ByteMutator {
    private static let words: [String] = [
        "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "true", "-", "1e999", "9223372036854775808", "\\ud800",
        "\u{FEFF}",
        "\r\n", "\0", "--", ";", "=", "%", "/", "..", "*", "Z", "+00:00", " ", "\u{202E}", "é", "NaN", "inf", "0x1p5",
    ]

    static func mutate(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        var out = bytes
        for _ in 0...random.below(4) { step(&out, &random) }
        return out
    }

    private static func step(_ out: inout [UInt8], _ random: inout SeededRandom) {
        let place = random.below(out.count + 1)
        let end = min(out.count, place + 1 + random.below(8))
        switch random.below(7) {
        case 0: out.removeSubrange(place..<end)
        case 1: out.insert(contentsOf: random.pick(words).utf8, at: place)
        case 2: out.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
        case 3: if place < out.count { out[place] ^= 1 << UInt8(random.below(8)) }
        case 4: out.insert(contentsOf: out[place..<end], at: place)
        case 5: out.removeSubrange(place...)
        default: if place < out.count { out[place] = UInt8(truncatingIfNeeded: random.next()) }
        }
    }
}
