/// The mark of a value that is about to be decoded: nothing in it is set yet.
///
/// Only the library makes one, so that an initializer that takes it is no way around the required properties.
public struct Blank: Sendable {
    init() {}
}
