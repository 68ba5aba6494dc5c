import Foundation

extension Date: FieldValue, ExactValue {
    public init(_ blank: Blank) { self.init(timeIntervalSince1970: 0) }

    /// Takes every form of date the service uses: with and without seconds, fractions and zone, and days alone.
    public static func read(_ reader: ValueReader, into value: inout Date?) {
        guard reader.kind == .string, let date = DateText.date(reader.document.bytes(reader.index)) else {
            return reader.fail(expected: "a date")
        }
        value = date
    }

    /// Writes the date in UTC, to the millisecond.
    public func write(to fields: FieldVisitor) {
        if fields.style == .fingerprint {
            fields.writeRaw(String(timeIntervalSinceReferenceDate.bitPattern, radix: 16))
        } else {
            fields.writeText(DateText.text(self))
        }
    }
}
