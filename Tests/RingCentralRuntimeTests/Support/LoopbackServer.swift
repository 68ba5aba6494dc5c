import Foundation

/// A server on this machine that answers as a test tells it to, well or badly. It speaks HTTP/1.1 over plain sockets.
final class LoopbackServer: Sendable {
    typealias Handler = @Sendable (LoopbackRequest, LoopbackConnection) throws -> Void

    let port: UInt16
    private let listener: Int32

    var url: String { "http://127.0.0.1:\(port)" }

    /// - Parameters:
    ///   - readsBodies: Whether the bodies of requests are read; a client that sends much has to wait if not.
    ///   - greeting: Called with each new connection, before anything is read. What it throws ends the connection.
    ///   - handler: Answers a request; called on a thread of its connection. What it throws ends the connection.
    init(
        readsBodies: Bool = true, greeting: @escaping @Sendable (LoopbackConnection) throws -> Void = { _ in },
        _ handler: @escaping Handler
    ) throws {
        listener = socket(AF_INET, LoopbackConnection.stream, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let isBound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) == 0 && listen(listener, 128) == 0
                    && getsockname(listener, address, &length) == 0
            }
        }
        guard isBound else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread {
            var number = 0
            while case let client = accept(listener, nil, nil), client >= 0 {
                number += 1
                let connection = LoopbackConnection(client, number: number)
                Thread.detachNewThread { connection.serve(readsBodies, greeting, handler) }
            }
            close(listener)
        }
    }

    /// No more connections are taken.
    deinit { shutdown(listener, Int32(SHUT_RDWR)) }
}

struct LoopbackRequest: Sendable {
    let method: String
    let target: String
    /// By name in lower case.
    let headers: [String: String]
    let body: Data
}
