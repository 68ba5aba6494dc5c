// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || CallHistory
/// Reads, downloads and deletes call recordings.
public nonisolated struct CallRecordingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Deletes the named call recordings of the account.
    ///
    /// > Note: Deletes the audio of the calls. The recordings to delete are named in the body.
    ///
    /// Permissions: `EditCallLog` of the app, `EditCompanyCallRecordings` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - records: Identifiers of the recordings. 1 to 100 elements.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteCompanyCallRecordings(records: [String], accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteCompanyCallRecordings)
        request.path(accountId); request.body(CallRecordingIds(records: records))
        return Call(client, request)
    }

    /// Reads the length, format and content address of a call recording.
    ///
    /// Permissions: `ReadCallRecording` of the app, `ReadCallRecording` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - recordingId: Identifier of the recording.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-102, CMN-405, OAU-151.
    public func readCallRecording(
        recordingId: Identifier, accountId: Identifier = "~") -> Call<GetCallRecordingResponse> {
        var request = RequestParts(.readCallRecording)
        request.path(accountId); request.path(recordingId)
        return Call(client, request)
    }

    /// Downloads the audio of a call recording.
    ///
    /// > Note: Follow the contentUri of the recording; the audio lies on a media host and may be large.
    ///
    /// Permission: `ReadCallRecording`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - recordingId: Identifier of the recording.
    ///   - contentDisposition: Whether the content is meant to be shown (Inline) or saved (Attachment).
    ///   - contentDispositionFilename: File name to suggest for the downloaded content.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `download(to:)`, or to ask for its `data`. Known errors: CMN-102, CMN-405, OAU-151.
    public func readCallRecordingContent(
        recordingId: Identifier, contentDisposition: CallRecordingsEndpoints.ContentDisposition? = nil,
        contentDispositionFilename: String? = nil, accountId: Identifier = "~") -> Call<Media> {
        var request = RequestParts(.readCallRecordingContent)
        request.path(accountId); request.path(recordingId); request.query("contentDisposition", contentDisposition);
        request.query("contentDispositionFilename", contentDispositionFilename);
        request.accept("audio/mpeg, audio/wav")
        return Call(client, request)
    }

    /// The known values of `contentDisposition`.
    public typealias ContentDisposition = OpenEnum<ContentDispositionValues>
    public enum ContentDispositionValues {}
}

nonisolated extension APIOperation {
    /// `DELETE /restapi/v1.0/account/{accountId}/call-recordings`
    public static let deleteCompanyCallRecordings = APIOperation(
        "deleteCompanyCallRecordings", .delete, "/restapi/v1.0/account/{accountId}/call-recordings",
        area: "CallRecordings", permission: "EditCallLog", userPermission: "EditCompanyCallRecordings",
        rateGroup: "Heavy", access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/recording/{recordingId}`
    public static let readCallRecording = APIOperation(
        "readCallRecording", .get, "/restapi/v1.0/account/{accountId}/recording/{recordingId}",
        area: "CallRecordings", permission: "ReadCallRecording", userPermission: "ReadCallRecording",
        rateGroup: "Heavy", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content`
    public static let readCallRecordingContent = APIOperation(
        "readCallRecordingContent", .get, "/restapi/v1.0/account/{accountId}/recording/{recordingId}/content",
        area: "CallRecordings", permission: "ReadCallRecording", rateGroup: "Heavy", access: .read, host: .media)
}

/// Call recordings to be deleted.
public nonisolated struct CallRecordingIds: Model {
    /// Identifiers of the recordings. 1 to 100 elements.
    public var records: [String]
    public init(records: [String]) { self.records = records }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("records", &self.records) }
}

/// A call recording: its length, format and content address.
public nonisolated struct GetCallRecordingResponse: Model, ResponseValue {
    /// MIME type of the audio.
    public var contentType: String
    /// Address from which the audio is downloaded.
    public var contentUri: String
    /// Length of the recording, in seconds.
    public var duration: Optional<Int>
    /// Identifier of the recording.
    public var id: Identifier
    private var _unknownMembers: UnknownMembers
    public init(contentType: String, contentUri: String, id: Identifier, duration: Int? = nil) {
        self.contentType = contentType; self.contentUri = contentUri; self.id = id; self.duration = duration;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(contentType: .init(blank), contentUri: .init(blank), id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("contentType", &self.contentType); fields.field("contentUri", &self.contentUri);
        fields.required("duration", &self.duration); fields.field("id", &self.id);
        fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == CallRecordingsEndpoints.ContentDispositionValues {
    public static var attachment: Self { Self("Attachment") }
    public static var inline: Self { Self("Inline") }
}
#endif
