/// A value of which none is empty: a number, a Boolean, a date, a file. It is never made up where none arrived.
protocol ExactValue: FieldValue {}

extension Bool: ExactValue {}

extension Int: ExactValue {}

extension Int64: ExactValue {}

extension Double: ExactValue {}

extension PageSize: ExactValue {}

extension FilePart: ExactValue {}
