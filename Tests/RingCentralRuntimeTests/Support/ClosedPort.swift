import Foundation

/// A port of this machine that takes no connections, and that nobody else gets as long as this value is there.
final class ClosedPort: Sendable {
    let number: UInt16
    private let socket: Int32

    /// - Throws: POSIXError if there is none.
    init() throws {
        let socket = Foundation.socket(AF_INET, LoopbackConnection.stream, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        // Bound, and never listened on.
        let isBound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, length) == 0 && getsockname(socket, $0, &length) == 0
            }
        }
        guard isBound else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        self.socket = socket
        number = UInt16(bigEndian: address.sin_port)
    }

    deinit { close(socket) }
}
