import Foundation

#if canImport(Sandbox)
    import Sandbox
#endif

/// The server that the calls go to.
enum ServerUnderTest {
    /// Its address, if one is given.
    private static var named: String? {
        ProcessInfo.processInfo.environment["RINGCENTRAL_SERVER"].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Calls the closure with the address of a server that runs while it does.
    static func run(_ body: (String) async throws -> Void) async throws {
        if let named { return try await body(named) }
        #if canImport(Sandbox)
            throw NoServer()
        #else
            throw NoServer()
        #endif
    }

    struct NoServer: Error, CustomStringConvertible {
        let description = "RINGCENTRAL_SERVER was set when this was built, and is not any more: build it again."
    }
}
