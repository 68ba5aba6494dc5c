/// SHA-256 (FIPS 180-4), which PKCE asks for and Foundation lacks on Linux. Not meant for anything large.
enum SHA256 {
    private static let constants: [UInt32] = primes(64).map { fraction(ofCubeRootOf: $0) }

    /// The digest of a message, 32 bytes.
    static func digest(of message: [UInt8]) -> [UInt8] {
        var state: [UInt32] = primes(8).map { fraction(ofSquareRootOf: $0) }
        let padded = pad(message)
        for start in stride(from: 0, to: padded.count, by: 64) { mix(padded[start..<start + 64], into: &state) }
        return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) } }
    }

    /// The digest in lower-case hexadecimal digits.
    static func hexDigest(of message: [UInt8]) -> String {
        digest(of: message).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    private static func pad(_ message: [UInt8]) -> [UInt8] {
        var padded = message + [0x80]
        padded += [UInt8](repeating: 0, count: (120 - padded.count % 64) % 64)
        let bits = UInt64(message.count) * 8
        return padded + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
    }

    private static func mix(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
        var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { start in
            block[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
        for index in 16..<64 {
            let (old, recent) = (words[index - 15], words[index - 2])
            let first = rotate(old, 7) ^ rotate(old, 18) ^ old >> 3
            let second = rotate(recent, 17) ^ rotate(recent, 19) ^ recent >> 10
            words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
        }
        var v = state
        for (word, constant) in zip(words, constants) {
            let choice = v[4] & v[5] ^ ~v[4] & v[6]
            let majority = v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2]
            let first = v[7] &+ (rotate(v[4], 6) ^ rotate(v[4], 11) ^ rotate(v[4], 25)) &+ choice &+ constant &+ word
            let second = (rotate(v[0], 2) ^ rotate(v[0], 13) ^ rotate(v[0], 22)) &+ majority
            v = [first &+ second, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
        }
        for index in state.indices { state[index] &+= v[index] }
    }

    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

    // MARK: The numbers of the standard, from where it takes them

    private static func primes(_ count: Int) -> [UInt64] {
        var found: [UInt64] = []
        var number: UInt64 = 2
        while found.count < count {
            if !found.contains(where: { number % $0 == 0 }) { found.append(number) }
            number += 1
        }
        return found
    }

    /// The first 32 bits of the fraction: the largest x with x * x <= n * 2^64, without its whole part.
    private static func fraction(ofSquareRootOf number: UInt64) -> UInt32 {
        largest { $0.multipliedFullWidth(by: $0) <= (number, 0) }
    }

    /// The same for the cube root: the largest x with x * x * x <= n * 2^96.
    private static func fraction(ofCubeRootOf number: UInt64) -> UInt32 {
        largest { root in
            let square = root.multipliedFullWidth(by: root)
            let low = square.low.multipliedFullWidth(by: root)
            let (middle, carry) = square.high.multipliedReportingOverflow(by: root)
            let (high, overflow) = middle.addingReportingOverflow(low.high)
            return !carry && !overflow && (high, low.low) < (number << 32, 0) || (high, low.low) == (number << 32, 0)
        }
    }

    private static func largest(_ fits: (UInt64) -> Bool) -> UInt32 {
        var root: UInt64 = 0
        for bit in (0..<37).reversed() where fits(root | 1 << UInt64(bit)) { root |= 1 << UInt64(bit) }
        return UInt32(truncatingIfNeeded: root)
    }
}
