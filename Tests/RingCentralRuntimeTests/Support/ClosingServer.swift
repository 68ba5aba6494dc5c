import Foundation
import RingCentralRuntime

/// A server on this machine that takes connections, and closes each at its first bytes.
final class ClosingServer: Sendable {
    let port: UInt16
    private let listener: Int32
    private let count = Locked(0)

    /// The number of connections that were closed.
    var accepted: Int { count.withLock { $0 } }

    init() throws {
        listener = socket(AF_INET, LoopbackConnection.stream, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let (listener, count) = (listener, count)
        let isBound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) == 0 && listen(listener, 128) == 0
                    && getsockname(listener, address, &length) == 0
            }
        }
        guard isBound else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread {
            var bytes = [UInt8](repeating: 0, count: 1 << 12)
            while case let client = accept(listener, nil, nil), client >= 0 {
                _ = recv(client, &bytes, bytes.count, 0)
                close(client)
                count.withLock { $0 += 1 }
            }
            close(listener)
        }
    }

    deinit { shutdown(listener, Int32(SHUT_RDWR)) }
}
