import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A request that is ready to go, and goes when something is asked of it.
///
/// Asking twice sends twice.
public struct Call<Output: ResponseValue>: Sendable {
    let client: ServiceClient
    var parts: RequestParts

    /// - Parameters:
    ///   - client: What the call goes through.
    ///   - parts: What to send; the media type to accept is that of the output unless they name one.
    public init(_ client: ServiceClient, _ parts: RequestParts) {
        self.client = client
        self.parts = parts
        self.parts.isMedia = Output.self == Media.self
        if !parts.hasHeader("Accept") {
            self.parts.accept(Output.accept(parts, client.description))
        }
    }

    /// The endpoint that is called.
    public var operation: APIOperation { parts.operation }

    /// The same call with another timeout: the limit of one attempt, from sending the request to the last byte of the
    /// response.
    ///
    /// An attempt that takes longer fails with ``APIError/Kind/timeout``, and is made again where the retry policy allows
    /// it; ``deadline(_:)`` limits all of them together. A call that is made once, as with ``RetryPolicy/never``, waits
    /// no longer than this for its token either.
    ///
    /// - Parameter seconds: The limit, in seconds, above 0; infinite for none.
    public func timeout(_ seconds: TimeInterval) -> Call {
        var copy = self
        copy.parts.timeout = seconds
        return copy
    }

    /// The same call with another idle timeout: the longest time without a byte in either direction.
    ///
    /// The transport enforces it. URLSession on Linux rounds it up to whole seconds.
    ///
    /// - Parameter seconds: The limit, in seconds, above 0; infinite for none.
    public func idleTimeout(_ seconds: TimeInterval) -> Call {
        var copy = self
        copy.parts.idleTimeout = seconds
        return copy
    }

    /// The same call with another deadline: the limit of the whole call, with waits for a token and for rate limits, all
    /// attempts, and the waits between them.
    ///
    /// When the deadline passes, the call fails with ``APIError/Kind/timeout``, whatever the transport does. A wait that
    /// is known to end after the deadline is not begun: the call fails at once, and ``APIError/retryAfter`` has the length
    /// of that wait. For pages, each page is a call.
    ///
    /// - Parameter seconds: The limit, in seconds, above 0; infinite for none.
    public func deadline(_ seconds: TimeInterval) -> Call {
        var copy = self
        copy.parts.deadline = seconds
        return copy
    }

    /// The same call with another retry policy.
    ///
    ///     try await client.contacts.deleteContact(contactId: id).retrying(.always).send()
    ///
    /// - Parameter policy: The rules by which it is sent again.
    public func retrying(_ policy: RetryPolicy) -> Call {
        var copy = self
        copy.parts.retries = policy
        return copy
    }

    /// The same call for another account of the client.
    ///
    /// - Parameter name: One of the names that the client was made with.
    public func account(_ name: String) -> Call {
        Call(client.account(name), parts)
    }

    /// The same call with one more header; one of the same name is replaced.
    ///
    /// - Parameters:
    ///   - name: The name. The headers that say where a request goes, who asks and how long it is are not for calls to
    ///     set: such a call fails unsent, as ``APIError/Kind/invalidRequest``.
    ///   - value: The value, without line breaks.
    public func header(_ name: String, _ value: String) -> Call {
        var copy = self
        copy.parts.header(name, value)
        return copy
    }

    /// Sends the call and gives what the endpoint gives.
    ///
    /// - Throws: ``APIError``; CancellationError if the task is cancelled.
    public var value: Output {
        get async throws { try await response.value }
    }

    /// Sends the call.
    ///
    /// - Throws: ``APIError``; CancellationError if the task is cancelled.
    @discardableResult
    public func send() async throws -> Output {
        try await value
    }

    /// Sends the call and gives all that came back.
    ///
    /// - Throws: ``APIError``; CancellationError if the task is cancelled.
    public var response: Response<Output> {
        get async throws {
            let answer = try await client.answer(parts)
            let value = try client.decoding(answer, Output.decode)
            return Response(
                value: value, status: answer.status, headers: answer.headers, requestID: answer.requestID,
                rateLimit: RateLimit(answer.headers, names: client.description.names.rateLimits), body: answer.body,
                deviations: answer.log.deviations)
        }
    }

    /// The request as it would be sent, but for its token; a body that is a file of its own, or comes from large ones,
    /// is left out.
    ///
    /// - Throws: ``APIError`` of the kind ``APIError/Kind/invalidRequest``, or ``APIError/Kind/unusableFile``.
    public var request: URLRequest {
        get throws {
            var request = try client.prepare(parts)
            do { request.httpBody = try parts.body.data() } catch {
                throw APIError(.unusableFile, operation: operation.id, underlying: error)
            }
            return request
        }
    }
}
