/// What the handler of events threw, so that it isn't taken for a lost connection.
struct HandlerFailure: Error {
    let underlying: any Error
}
