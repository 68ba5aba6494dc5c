import Dispatch
import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// HTTP to a port of this machine, a connection for each request.
///
/// chromedriver puts no blank after the colons of its headers, for which URLSession on Linux refuses its answers.
struct Connection: Sendable {
    let port: UInt16
    private static let queue = DispatchQueue(label: "WebDriver", attributes: .concurrent)

    /// Sends a request, and gives the answer's status and body.
    ///
    /// - Throws: `BrowserError` if the port does not answer, or not in HTTP.
    func exchange(_ method: String, _ path: String, _ body: Data?) async throws -> (status: Int, body: Data) {
        try await withCheckedThrowingContinuation { answered in
            Self.queue.async { answered.resume(with: Result { try answer(method, path, body) }) }
        }
    }

    private func answer(_ method: String, _ path: String, _ body: Data?) throws -> (Int, Data) {
        let socket = try connected()
        defer { close(socket) }
        var request = Data("\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n".utf8)
        request += Data("Content-Type: application/json\r\nContent-Length: \(body?.count ?? 0)\r\n\r\n".utf8)
        request += body ?? Data()
        try write(request, to: socket)
        return try answer(from: socket)
    }

    private func connected() throws -> Int32 {
        #if canImport(Glibc)
            let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let socket = Darwin.socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let failed = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) != 0
            }
        }
        if failed {
            close(socket)
            throw BrowserError("chromedriver does not answer on port \(port)")
        }
        return socket
    }

    private func write(_ data: Data, to socket: Int32) throws {
        var rest = data[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { send(socket, $0.baseAddress, $0.count, 0) }
            if sent <= 0 { throw BrowserError("the connection broke") }
            rest = rest.dropFirst(sent)
        }
    }

    private func answer(from socket: Int32) throws -> (Int, Data) {
        var received = Data()
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            if let answer = Self.parse(received) { return answer }
            let count = recv(socket, &buffer, buffer.count, 0)
            if count <= 0 { throw BrowserError("the connection broke in an answer") }
            received.append(contentsOf: buffer[..<count])
        }
    }

    /// The status and the body, once all of it is there.
    private static func parse(_ data: Data) -> (Int, Data)? {
        guard let end = data.firstRange(of: Data("\r\n\r\n".utf8)) else { return nil }
        let lines = String(decoding: data[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
        let status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        let length =
            lines.first { $0.lowercased().hasPrefix("content-length:") }
            .flatMap { Int($0.drop { $0 != ":" }.dropFirst().trimmingCharacters(in: .whitespaces)) } ?? 0
        let body = data[end.upperBound...]
        return body.count < length ? nil : (status, Data(body.prefix(length)))
    }
}
