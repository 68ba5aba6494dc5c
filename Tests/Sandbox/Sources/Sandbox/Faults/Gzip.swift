import Foundation

/// Data as a gzip file whose blocks are stored, not compressed: as good for a reader, and in need of no library.
enum Gzip {
    static func wrap(_ data: Data) -> Data {
        var result = Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF])
        var rest = data[...]
        repeat {
            let block = rest.prefix(0xFFFF)
            rest = rest.dropFirst(block.count)
            let length = UInt16(block.count)
            result.append(rest.isEmpty ? 1 : 0)
            append(length, to: &result)
            append(~length, to: &result)
            result.append(block)
        } while !rest.isEmpty
        append(checksum(data), to: &result)
        append(UInt32(truncatingIfNeeded: data.count), to: &result)
        return result
    }

    /// CRC-32, as gzip has it.
    static func checksum(_ data: Data) -> UInt32 {
        var sum = ~UInt32(0)
        for byte in data {
            sum ^= UInt32(byte)
            for _ in 0..<8 {
                let carries = sum & 1 == 1
                sum >>= 1
                if carries { sum ^= 0xEDB8_8320 }
            }
        }
        return ~sum
    }

    private static func append(_ number: some FixedWidthInteger, to data: inout Data) {
        withUnsafeBytes(of: number.littleEndian) { data.append(contentsOf: $0) }
    }
}
