import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Joins Hummingbird with the sandbox: requests in, replies out, and connections cut where a fault asks for it.
struct SandboxResponder: HTTPResponder {
    struct Context: InitializableFromSource, Sendable {
        let channel: any Channel

        init(source: ApplicationRequestContextSource) {
            channel = source.channel
        }
    }

    /// Bytes; more than the catalog allows anywhere.
    private static let largestBody = 128 << 20

    let sandbox: Sandbox
    let counter = RequestCounter()

    func respond(to request: Request, context: Context) async throws -> Response {
        guard let buffer = try? await request.body.collect(upTo: Self.largestBody) else {
            return Response(status: .contentTooLarge, headers: [.connection: "close"])
        }
        var headers: [String: String] = [:]
        for field in request.headers { headers[field.name.canonicalName] = field.value }
        let received = ReceivedRequest(
            method: request.method.rawValue, authority: request.head.authority ?? "127.0.0.1",
            target: request.head.path ?? "/", headers: headers,
            body: Data(buffer.readableBytesView))
        let reply = await sandbox.reply(to: received)
        let delivery = reply.delivery
        if delivery.delay > 0 { try await Task.sleep(for: .seconds(sandbox.options.scaled(delivery.delay))) }
        if delivery.cutAfter == 0 {
            try await context.channel.close()
            throw CutConnection()
        }
        var fields = HTTPFields()
        for (name, value) in reply.headers.sorted(by: { $0.key < $1.key }) {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        if let name = HTTPField.Name("RCRequestId") { fields[name] = await counter.next() }
        return Response(
            status: HTTPResponse.Status(code: reply.status), headers: fields, body: Self.body(reply))
    }

    private static func body(_ reply: Reply) -> ResponseBody {
        let delivery = reply.delivery
        switch reply.body {
        case .none:
            return ResponseBody()
        case .data(let data) where delivery.cutAfter == nil && !delivery.chunked:
            return ResponseBody(byteBuffer: ByteBuffer(bytes: data))
        case .data(let data):
            return pieces(0..<data.count, delivery, size: 64) {
                ByteBuffer(bytes: data[(data.startIndex + $0.lowerBound)..<(data.startIndex + $0.upperBound)])
            }
        case .media(let content, let range):
            return pieces(range, delivery, size: 65_536) { ByteBuffer(bytes: content.bytes($0)) }
        }
    }

    /// A body that is sent piece by piece, perhaps not to its end.
    private static func pieces(
        _ range: Range<Int>, _ delivery: Reply.Delivery, size: Int,
        piece: @escaping @Sendable (Range<Int>) -> ByteBuffer
    ) -> ResponseBody {
        ResponseBody(contentLength: delivery.chunked ? nil : range.count) { writer in
            let end = delivery.cutAfter.map { min(range.lowerBound + $0, range.upperBound) } ?? range.upperBound
            var at = range.lowerBound
            while at < end {
                let next = min(at + size, end)
                try await writer.write(piece(at..<next))
                at = next
            }
            if delivery.cutAfter != nil { throw CutConnection() }
            try await writer.finish(nil)
        }
    }
}

/// Thrown where a fault asks for a connection to break off.
struct CutConnection: Error {}

/// Numbers the requests, for RCRequestId.
actor RequestCounter {
    private var count = 0

    func next() -> String {
        count += 1
        return "sandbox-request-\(count)"
    }
}
