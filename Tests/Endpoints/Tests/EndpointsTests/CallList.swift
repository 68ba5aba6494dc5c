import RingCentral
import RingCentralRuntime

/// A call of one function, with everything it can be given.
struct EndpointCall: Sendable {
    let operation: APIOperation
    let run: @Sendable () async throws -> Void
}

/// The calls to make.
struct CallList {
    private(set) var calls: [EndpointCall] = []

    /// The calls of every area.
    init(_ client: RingCentralClient) {
        for area in everyArea(client) { area.list(&self) }
    }

    mutating func add(_ operation: APIOperation, _ run: @escaping @Sendable () async throws -> Void) {
        calls.append(EndpointCall(operation: operation, run: run))
    }
}

/// The calls of an area. Through this protocol those that are deprecated are reached without a warning.
protocol AreaCalls: Sendable {
    func list(_ calls: inout CallList)
}
