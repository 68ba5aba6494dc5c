import RingCentralGenerator

/// The parts of an endpoint by which it is the same one in two descriptions.
enum EndpointShape {
    static func shape(of endpoint: JSONMembers) -> String {
        Endpoint.key(method: endpoint["method"]?.string ?? "", path: endpoint["path"]?.string ?? "")
    }
}
