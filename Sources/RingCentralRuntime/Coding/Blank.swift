/// The mark of a value that is about to be decoded: nothing in it is set yet.
///
/// Only the library makes one, so that an initializer that takes it is no way around the required properties.
public struct Blank: Sendable {
    init() {}
}

/// A value of which none is empty: a number, a Boolean, a date, a file. It is never made up where none arrived.
protocol ExactValue: FieldValue {}

extension Bool: ExactValue {}

extension Int: ExactValue {}

extension Int64: ExactValue {}

extension Double: ExactValue {}

extension PageSize: ExactValue {}

extension FilePart: ExactValue {}
