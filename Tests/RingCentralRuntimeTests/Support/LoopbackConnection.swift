import Foundation

/// A connection of a ``LoopbackServer``.
final class LoopbackConnection: Sendable {
    struct Ended: Error {}

    #if canImport(Glibc)
        static let stream = Int32(SOCK_STREAM.rawValue)
        private static let flags = Int32(MSG_NOSIGNAL)
    #else
        static let stream = SOCK_STREAM
        private static let flags: Int32 = 0
    #endif

    /// Which connection it is, from 1.
    let number: Int
    private let socket: Int32

    init(_ socket: Int32, number: Int) {
        self.socket = socket
        self.number = number
        #if !canImport(Glibc)
            var on: Int32 = 1
            setsockopt(socket, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
        #endif
    }

    /// Sends bytes.
    ///
    /// - Throws: ``Ended`` if the client has left.
    func send(_ data: Data) throws {
        var rest = data[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { sendBytes($0) }
            guard count > 0 else { throw Ended() }
            rest = rest.dropFirst(count)
        }
    }

    private func sendBytes(_ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.send(socket, bytes.baseAddress, bytes.count, Self.flags)
        #else
            Darwin.send(socket, bytes.baseAddress, bytes.count, Self.flags)
        #endif
    }

    /// Sends a head, and a body with it; the body's length is told unless the headers say otherwise.
    func answer(_ status: String, _ headers: [String: String] = [:], body: Data = Data()) throws {
        var headers = headers
        if headers["Content-Length"] == nil, headers["Transfer-Encoding"] == nil {
            headers["Content-Length"] = "\(body.count)"
        }
        let lines = headers.sorted { $0.key < $1.key }.map { "\($0): \($1)\r\n" }
        try send(Data("HTTP/1.1 \(status)\r\n\(lines.joined())\r\n".utf8) + body)
    }

    /// Ends the connection with a reset, which drops what has not been read.
    func reset() -> Ended {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        return Ended()
    }

    /// Reads until so many bytes of a body have come, or the client ends the connection.
    ///
    /// - Returns: The number of bytes that came.
    @discardableResult
    func readBody(_ count: Int) -> Int {
        var data = Data()
        while data.count < count, receive(into: &data) {}
        return data.count
    }

    /// Waits until the client ends the connection.
    ///
    /// - Parameter milliseconds: Many, since the test that is to end it waits for its turn among all others; fewer than
    ///   the client waits, which would end it as well.
    /// - Returns: Whether it did in time.
    func isEndedByClient(within milliseconds: Int32 = 60_000) -> Bool {
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            var entry = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
            guard poll(&entry, 1, milliseconds) == 1 else { return false }
            if recv(socket, &bytes, bytes.count, 0) <= 0 { return true }
            // Still sending: slowly, so that there is something left to end.
            Thread.sleep(forTimeInterval: 0.05)
        }
    }

    /// Reads requests and has them answered, until either side ends the connection.
    func serve(
        _ readsBodies: Bool, _ greeting: (LoopbackConnection) throws -> Void, _ handler: LoopbackServer.Handler
    ) {
        defer { close(socket) }
        var buffer = Data()
        do { try greeting(self) } catch { return }
        while let request = read(&buffer, readsBodies) {
            do { try handler(request, self) } catch { break }
        }
    }

    private func read(_ buffer: inout Data, _ readsBodies: Bool) -> LoopbackRequest? {
        while true {
            if let end = buffer.range(of: Data("\r\n\r\n".utf8)) {
                let lines = String(decoding: buffer[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
                let words = lines[0].split(separator: " ").map(String.init)
                let headers = Dictionary(
                    lines.dropFirst().compactMap { line -> (String, String)? in
                        guard let colon = line.firstIndex(of: ":") else { return nil }
                        let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
                        return (line[..<colon].lowercased(), value)
                    }, uniquingKeysWith: { first, _ in first })
                var body = buffer[end.upperBound...]
                let length = readsBodies ? headers["content-length"].flatMap { Int($0) } ?? 0 : 0
                while body.count < length { guard receive(into: &body) else { return nil } }
                // Where the body is not read, some of it may have come with the head all the same.
                let taken = readsBodies ? length : body.count
                buffer = Data(body.dropFirst(taken))
                return LoopbackRequest(
                    method: words[0], target: words[1], headers: headers, body: Data(body.prefix(taken)))
            }
            guard receive(into: &buffer) else { return nil }
        }
    }

    private func receive(into buffer: inout Data) -> Bool {
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = recv(socket, &bytes, bytes.count, 0)
        guard count > 0 else { return false }
        buffer.append(contentsOf: bytes[..<count])
        return true
    }
}
