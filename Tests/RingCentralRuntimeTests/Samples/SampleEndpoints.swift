import Foundation
import RingCentralRuntime
import RingCentralTesting

public nonisolated struct CallLogEndpoints: Sendable {
    public let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    public func readUserCallLog(
        accountId: Swift.String = "~", extensionId: Swift.String = "~", direction: [CallLogRecord.Direction]? = nil,
        perPage: PageSize? = nil, dateFrom: Date? = nil, orderBy: Swift.String? = nil, ids: [Int]? = nil,
        etag: Swift.String? = nil
    ) -> Call<CallLogResponse> {
        var request = RequestParts(.readUserCallLog)
        request.path(accountId)
        request.path(extensionId)
        request.query("direction", direction)
        request.query("perPage", perPage)
        request.query("dateFrom", dateFrom)
        request.query("orderBy", orderBy)
        request.queryList("ids", ids)
        request.header("If-None-Match", etag)
        return Call(client, request)
    }

    public func readMany(_ ids: [Swift.String]) -> Call<BatchOf<CallLogRecord>> {
        var request = RequestParts(.readMany)
        request.pathList(ids)
        return Call(client, request)
    }

    public func updateMany(_ ids: [Swift.String], _ body: CallLogRecord) -> Call<BatchOf<CallLogRecord>> {
        var request = RequestParts(.updateMany)
        request.pathList(ids)
        request.body(body, forEachAs: client.description.batch)
        return Call(client, request)
    }

    public func update(id: Swift.String, _ body: CallLogRecord) -> Call<CallLogRecord> {
        var request = RequestParts(.update)
        request.path(id)
        request.body(body)
        return Call(client, request)
    }

    public func deleteAll(_ ids: [Swift.String]) -> Call<Empty> {
        var request = RequestParts(.update)
        request.path("x")
        request.body(ids)
        return Call(client, request)
    }

    public func sendFax(_ fax: FaxRequest, as form: MultipartForm) -> Call<Empty> {
        var request = RequestParts(.sendFax)
        request.multipart(fax, form)
        return Call(client, request)
    }

    public func sendForm(_ user: ThreadUser) -> Call<Empty> {
        var request = RequestParts(.sendFax)
        request.form(user)
        return Call(client, request)
    }

    public func upload(_ file: FilePart?) -> Call<Empty> {
        var request = RequestParts(.sendFax)
        request.raw(file)
        return Call(client, request)
    }

    public func content(_ id: Swift.String) -> Call<Media> {
        var request = RequestParts(.content)
        request.path(id)
        return Call(client, request)
    }

    /// The same endpoint in every form of paging.
    public func list(_ paging: Paging, perPage: Int? = nil, body: JSONValue? = nil) -> Call<CallLogResponse> {
        var request = RequestParts(APIOperation("list", .get, "/list", area: "Sample", paging: paging))
        request.query("perPage", perPage)
        request.body(body)
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    public static let readUserCallLog = APIOperation(
        "readUserCallLog", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log", area: "CallLog",
        permission: "ReadCallLog", userPermission: "ReadCallLog", rateGroup: "Heavy", access: .read, paging: .page,
        lifecycle: .current)
    public static let readMany = APIOperation("readMany", .get, "/many/{ids}", area: "CallLog")
    public static let updateMany = APIOperation("updateMany", .put, "/many/{ids}", area: "CallLog", access: .write)
    public static let update = APIOperation("update", .put, "/records/{id}", area: "CallLog", access: .write)
    public static let sendFax = APIOperation("sendFax", .post, "/fax", area: "Fax", permission: "Faxes", access: .write)
    public static let content = APIOperation("content", .get, "/content/{id}", area: "CallLog", host: .media)
}

extension ServiceDescription {
    public static let sample = ServiceDescription(
        name: "Sample",
        servers: [
            Server(name: "production", url: "https://platform.example.com", mediaURL: "https://media.example.com")
        ],
        tokenPath: "/restapi/oauth/token", revokePath: "/restapi/oauth/revoke",
        tokenRateGroup: "Auth",
        rateGroups: [
            RateGroup("Light", limit: 50, window: 60, penalty: 60),
            RateGroup("Auth", limit: 5, window: 60, penalty: 60),
            RateGroup("NoThrottling", limit: nil, window: 60, penalty: 0),
        ],
        batch: BatchForm(
            limit: 50, mediaType: "application/vnd.ringcentral.multipart+json", id: "resourceId", status: "status",
            body: "body", mixed: .init(list: "response", address: "href")))
}

/// Endpoints over a transport in memory.
func endpoints(
    _ transport: any Transport, authorization: Authorization = .bearer("secret-token"),
    decoding: DecodingOptions = .tolerant, of service: ServiceDescription = .sample,
    _ change: (inout ClientConfiguration) -> Void = { _ in }
) -> CallLogEndpoints {
    var configuration = ClientConfiguration(decoding: decoding, transport: transport, clock: TestClock())
    change(&configuration)
    return CallLogEndpoints(
        ServiceClient(description: service, authorization: authorization, configuration: configuration))
}

/// The error of a call that has to fail.
func failure<T>(_ body: () async throws -> T) async -> APIError? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? APIError
    }
}
