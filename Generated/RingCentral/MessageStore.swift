// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Messaging
/// Lists, reads, marks and deletes the messages of a mailbox and keeps copies up to date.
public nonisolated struct MessageStoreEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Deletes one or several messages of a mailbox by id.
    ///
    /// > Note: Without purge the messages are only marked as deleted.
    ///
    /// Permissions: `EditMessages` of the app, `EditMessages` of the user. Rate group: Medium, 40 calls in 60 s. Up to 50 ids at once.
    ///
    /// - Parameters:
    ///   - messageId: Identifier of the message, or of several ones at once. At least 1 element.
    ///   - body: What is sent.
    ///   - purge: true removes the messages for good instead of marking them deleted. Default: `false`.
    ///   - type: Kind of message to delete; All covers every kind. Default: `All`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `results`, one for each id. Known errors: CMN-101, CMN-419.
    public func deleteMessage(
        messageId: [Identifier], body: [String]? = nil, purge: Bool? = nil, type: MessageStoreEndpoints.Kind? = nil,
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<BatchOf<Empty>> {
        var request = RequestParts(.deleteMessage)
        request.path(accountId); request.path(extensionId); request.pathList(messageId);
        request.query("purge", purge); request.query("type", type); request.body(body)
        return Call(client, request)
    }

    /// Deletes the messages of an extension's mailbox that match a filter.
    ///
    /// > Note: Asks for a conversation at least: without one the service deletes the whole mailbox. With purge the messages cannot be brought back.
    ///
    /// > Note: Corrected: parameters/owner. A string or a list of strings; a list of one says the same as the string. Seen in current.openapi.json, 2026-08-13.
    ///
    /// > Note: Corrected: parameters/conversationId. Without an id the service deletes every message of the mailbox; that must not come of leaving an argument out.
    ///
    /// Permissions: `EditMessages` of the app, `EditMessages` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - conversationId: The conversations whose messages are deleted. At least 1 element.
    ///   - dateTo: Deletes only messages up to this time, ISO 8601; now when left out.
    ///   - owner: Whose messages: Personal (the default), Shared or Any, or the ids of their owners.
    ///   - purge: true removes the messages for good instead of marking them deleted. Default: `false`.
    ///   - type: Kind of message to delete; All covers every kind. Default: `All`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to `send()`. Known errors: CMN-401, CMN-419, MSG-390.
    public func deleteMessageByFilter(
        conversationId: [Identifier], dateTo: Foundation.Date? = nil, owner: [MessageOwner]? = nil,
        purge: Bool? = nil, type: MessageStoreEndpoints.Kind? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteMessageByFilter)
        request.path(accountId); request.path(extensionId); request.query("conversationId", nonEmpty: conversationId);
        request.query("dateTo", dateTo); request.query("owner", owner); request.query("purge", purge);
        request.query("type", type)
        return Call(client, request)
    }

    /// Lists the texts, faxes, voicemails and internal messages of an extension's mailbox.
    ///
    /// > Note: Covers the last 24 hours only unless dateFrom is given.
    ///
    /// > Note: Corrected: parameters/owner. A string or a list of strings; a list of one says the same as the string. Seen in current.openapi.json, 2026-08-13.
    ///
    /// > Note: Corrected: parameters/voicemailOwner. Described as a list of ids; the same parameter of syncMessages takes the words Any, Personal and Shared as well. Seen in current.openapi.json, 2026-08-13.
    ///
    /// Permissions: `ReadMessages` of the app, `ReadMessages` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - availability: Keeps only messages that are alive, deleted or purged; deleted ones are left out unless asked for.
    ///   - conversationId: Keeps only the messages of this conversation.
    ///   - dateFrom: Earliest time of the messages, ISO 8601; 24 hours before dateTo when left out.
    ///   - dateTo: Latest time of the messages, ISO 8601; now when left out.
    ///   - direction: Keeps only inbound or only outbound messages.
    ///   - distinctConversations: true returns only the latest message of each conversation.
    ///   - messageType: Keeps only messages of these kinds: Fax, SMS, VoiceMail or Pager.
    ///   - owner: Whose messages: Personal (the default), Shared or Any, or the ids of their owners.
    ///   - ownerExtensionType: Keeps only messages owned by extensions of these types.
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Number of records on one page. Default: `100`.
    ///   - phoneNumber: Keeps only messages to or from this phone number.
    ///   - readStatus: Keeps only read or only unread messages.
    ///   - voicemailOwner: Whose voicemails: Personal (the default), Shared or Any, or the ids of their owners.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-101, CMN-102, CMN-405, CMN-419, OAU-151.
    public func listMessages(
        availability: [MessageAvailabilityEnum]? = nil, conversationId: Identifier? = nil,
        dateFrom: Foundation.Date? = nil, dateTo: Foundation.Date? = nil, direction: [MessageDirectionEnum]? = nil,
        distinctConversations: Bool? = nil, messageType: [MessageTypeEnum]? = nil, owner: [MessageOwner]? = nil,
        ownerExtensionType: [AllExtensionTypesEnum]? = nil, page: Int? = nil, perPage: Int? = nil,
        phoneNumber: String? = nil, readStatus: [MessageReadStatusEnum]? = nil, voicemailOwner: [MessageOwner]? = nil,
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<GetMessageList> {
        var request = RequestParts(.listMessages)
        request.path(accountId); request.path(extensionId); request.query("availability", availability);
        request.query("conversationId", conversationId); request.query("dateFrom", dateFrom);
        request.query("dateTo", dateTo); request.query("direction", direction);
        request.query("distinctConversations", distinctConversations); request.query("messageType", messageType);
        request.query("owner", owner); request.query("ownerExtensionType", ownerExtensionType);
        request.query("page", page); request.query("perPage", perPage); request.query("phoneNumber", phoneNumber);
        request.query("readStatus", readStatus); request.query("voicemailOwner", voicemailOwner)
        return Call(client, request)
    }

    /// Changes the read status or the availability of one or several messages.
    ///
    /// > Note: Takes up to 50 comma-separated ids; several ids are answered with 207 and one part per message. Setting availability can delete, purge or restore messages.
    ///
    /// Permissions: `EditMessages` of the app, `EditMessages` of the user. Rate group: Medium, 40 calls in 60 s. Up to 50 ids at once.
    ///
    /// - Parameters:
    ///   - messageId: Identifier of the message, or of several ones at once. At least 1 element.
    ///   - availability: Availability to set: Alive restores, Deleted or Purged removes the message.
    ///   - readStatus: Read status to set.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `results`, one for each id.
    public func patchMessage(
        messageId: [Identifier], availability: MessageAvailabilityEnum? = nil,
        readStatus: MessageReadStatusEnum? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<BatchOf<GetMessageInfoResponse>> {
        var request = RequestParts(.patchMessage)
        request.path(accountId); request.path(extensionId); request.pathList(messageId);
        request.body(PatchMessageRequest(availability: availability, readStatus: readStatus), forEachAs: client.description.batch)
        return Call(client, request)
    }

    /// Reads one or several messages of a mailbox by id.
    ///
    /// > Note: Takes up to 50 comma-separated ids; several ids are answered with 207 and one part per message.
    ///
    /// Permissions: `ReadMessages` of the app, `ReadMessages` of the user. Rate group: Light, 50 calls in 60 s. Up to 50 ids at once.
    ///
    /// - Parameters:
    ///   - messageId: Identifier of the message, or of several ones at once. At least 1 element.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `results`, one for each id. Known errors: CMN-102, CMN-405, CMN-419, OAU-151.
    public func readMessage(
        messageId: [Identifier], accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<BatchOf<GetSingleMessageInfoResponse>> {
        var request = RequestParts(.readMessage)
        request.path(accountId); request.path(extensionId); request.pathList(messageId)
        return Call(client, request)
    }

    /// Downloads an attachment of a message: a voicemail recording, fax document, image or text.
    ///
    /// > Note: Follow the uri that came with the attachment where there is one.
    ///
    /// Permission: `ReadMessages`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - messageId: Identifier of the message.
    ///   - attachmentId: Identifier of the message attachment.
    ///   - contentDisposition: Whether the answer is meant for display (Inline) or for saving (Attachment).
    ///   - contentDispositionFilename: File name to put in the Content-Disposition header of the answer.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to `download(to:)`, or to ask for its `data`. Known errors: CMN-102, CMN-107, CMN-405, OAU-151.
    public func readMessageContent(
        messageId: Identifier, attachmentId: Identifier,
        contentDisposition: MessageStoreEndpoints.ContentDisposition? = nil,
        contentDispositionFilename: String? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<Media> {
        var request = RequestParts(.readMessageContent)
        request.path(accountId); request.path(extensionId); request.path(messageId); request.path(attachmentId);
        request.query("contentDisposition", contentDisposition);
        request.query("contentDispositionFilename", contentDispositionFilename);
        request.accept("application/pdf, audio/*, image/*, video/*")
        return Call(client, request)
    }

    /// Reads how many days an account keeps its messages.
    ///
    /// Permissions: `EditAccounts` of the app, `AccountAdministration` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readMessageStoreConfiguration(accountId: Identifier = "~") -> Call<MessageStoreConfiguration> {
        var request = RequestParts(.readMessageStoreConfiguration)
        request.path(accountId)
        return Call(client, request)
    }

    /// Fetches a mailbox in full or only what changed since the last synchronization.
    ///
    /// > Note: Start with FSync, then pass the syncToken of each answer with ISync. When the token is no longer good (MSG-333), start again with FSync.
    ///
    /// > Note: Corrected: parameters/owner. A string or a list of strings; a list of one says the same as the string. Seen in current.openapi.json, 2026-08-13.
    ///
    /// > Note: Corrected: parameters/voicemailOwner. A string or a list of strings; a list of one says the same as the string. Seen in current.openapi.json, 2026-08-13.
    ///
    /// Permissions: `ReadMessages` of the app, `ReadMessages` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - conversationId: Keeps only the messages of this conversation.
    ///   - dateFrom: Earliest time of the messages, ISO 8601; serves FSync only.
    ///   - dateTo: Latest time of the messages, ISO 8601; serves FSync only.
    ///   - direction: Keeps only inbound or only outbound messages.
    ///   - distinctConversations: true returns only the latest message of each conversation.
    ///   - messageType: Keeps only messages of these kinds: Fax, SMS, VoiceMail or Pager.
    ///   - owner: Whose messages: Personal (the default), Shared or Any, or the ids of their owners.
    ///   - ownerExtensionType: Keeps only messages owned by extensions of these types.
    ///   - recordCount: Most messages to return; further ones are announced by olderRecordsExist.
    ///   - syncToken: Token from the previous answer; required with ISync.
    ///   - syncType: FSync for a full synchronization, ISync for the changes since a token.
    ///   - voicemailOwner: Whose voicemails: Personal (the default), Shared or Any, or the ids of their owners.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-419.
    public func syncMessages(
        conversationId: Identifier? = nil, dateFrom: Foundation.Date? = nil, dateTo: Foundation.Date? = nil,
        direction: [MessageDirectionEnum]? = nil, distinctConversations: Bool? = nil,
        messageType: [MessageTypeEnum]? = nil, owner: [MessageOwner]? = nil,
        ownerExtensionType: [AllExtensionTypesEnum]? = nil, recordCount: Int? = nil, syncToken: String? = nil,
        syncType: SyncTypeEnum? = nil, voicemailOwner: [MessageOwner]? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<GetMessageSyncResponse> {
        var request = RequestParts(.syncMessages)
        request.path(accountId); request.path(extensionId); request.query("conversationId", conversationId);
        request.query("dateFrom", dateFrom); request.query("dateTo", dateTo); request.query("direction", direction);
        request.query("distinctConversations", distinctConversations); request.query("messageType", messageType);
        request.query("owner", owner); request.query("ownerExtensionType", ownerExtensionType);
        request.query("recordCount", recordCount); request.query("syncToken", syncToken);
        request.query("syncType", syncType); request.query("voicemailOwner", voicemailOwner)
        return Call(client, request)
    }

    /// Marks one or several messages as read or unread.
    ///
    /// > Note: Takes up to 50 comma-separated ids; several ids are answered with 207 and one part per message.
    ///
    /// Permissions: `EditMessages` of the app, `EditMessages` of the user. Rate group: Medium, 40 calls in 60 s. Up to 50 ids at once.
    ///
    /// - Parameters:
    ///   - messageId: Identifier of the message, or of several ones at once. At least 1 element.
    ///   - readStatus: Read status to set.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `results`, one for each id. Known errors: CMN-101, CMN-102, CMN-401, CMN-408, CMN-419.
    public func updateMessage(
        messageId: [Identifier], readStatus: MessageReadStatusEnum, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<BatchOf<GetMessageInfoResponse>> {
        var request = RequestParts(.updateMessage)
        request.path(accountId); request.path(extensionId); request.pathList(messageId);
        request.body(UpdateMessageRequest(readStatus: readStatus), forEachAs: client.description.batch)
        return Call(client, request)
    }

    /// Sets how many days an account keeps its messages.
    ///
    /// > Note: A shorter period makes older messages of all users disappear.
    ///
    /// Permissions: `EditAccounts` of the app, `AccountAdministration` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - retentionPeriod: Days after which messages are removed, 7 to 90. 7 to 90.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: ACT-340.
    public func updateMessageStoreConfiguration(
        retentionPeriod: Int? = nil, accountId: Identifier = "~") -> Call<MessageStoreConfiguration> {
        var request = RequestParts(.updateMessageStoreConfiguration)
        request.path(accountId); request.body(MessageStoreConfiguration(retentionPeriod: retentionPeriod))
        return Call(client, request)
    }

    /// Whether the answer is meant for display (Inline) or for saving (Attachment).
    public typealias ContentDisposition = OpenEnum<ContentDispositionValues>
    public enum ContentDispositionValues {}

    /// Kind of message to delete; All covers every kind.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

nonisolated extension APIOperation {
    /// `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`
    public static let deleteMessage = APIOperation(
        "deleteMessage", .delete,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}", area: "MessageStore",
        permission: "EditMessages", userPermission: "EditMessages", rateGroup: "Medium", access: .write,
        batchLimit: 50)
    /// `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store`
    public static let deleteMessageByFilter = APIOperation(
        "deleteMessageByFilter", .delete, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store",
        area: "MessageStore", permission: "EditMessages", userPermission: "EditMessages", rateGroup: "Medium",
        access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store`
    public static let listMessages = APIOperation(
        "listMessages", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store",
        area: "MessageStore", permission: "ReadMessages", userPermission: "ReadMessages", rateGroup: "Light",
        access: .read, paging: .page)
    /// `PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`
    public static let patchMessage = APIOperation(
        "patchMessage", .patch, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}",
        area: "MessageStore", permission: "EditMessages", userPermission: "EditMessages", rateGroup: "Medium",
        access: .write, batchLimit: 50)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`
    public static let readMessage = APIOperation(
        "readMessage", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}",
        area: "MessageStore", permission: "ReadMessages", userPermission: "ReadMessages", rateGroup: "Light",
        access: .read, batchLimit: 50)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId}`
    public static let readMessageContent = APIOperation(
        "readMessageContent", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId}",
        area: "MessageStore", permission: "ReadMessages", rateGroup: "Medium", access: .read, host: .media)
    /// `GET /restapi/v1.0/account/{accountId}/message-store-configuration`
    public static let readMessageStoreConfiguration = APIOperation(
        "readMessageStoreConfiguration", .get, "/restapi/v1.0/account/{accountId}/message-store-configuration",
        area: "MessageStore", permission: "EditAccounts", userPermission: "AccountAdministration", rateGroup: "Light",
        access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-sync`
    public static let syncMessages = APIOperation(
        "syncMessages", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-sync",
        area: "MessageStore", permission: "ReadMessages", userPermission: "ReadMessages", rateGroup: "Light",
        access: .read, paging: .sync)
    /// `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`
    public static let updateMessage = APIOperation(
        "updateMessage", .put, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}",
        area: "MessageStore", permission: "EditMessages", userPermission: "EditMessages", rateGroup: "Medium",
        access: .write, batchLimit: 50)
    /// `PUT /restapi/v1.0/account/{accountId}/message-store-configuration`
    public static let updateMessageStoreConfiguration = APIOperation(
        "updateMessageStoreConfiguration", .put, "/restapi/v1.0/account/{accountId}/message-store-configuration",
        area: "MessageStore", permission: "EditAccounts", userPermission: "AccountAdministration", rateGroup: "Light",
        access: .write)
}

/// Origin of a forwarded message.
public nonisolated struct GetMessageForwardingInfo: Model {
    /// When the original message was created, ISO 8601.
    public var originalCreationTime: Optional<Foundation.Date>
    /// Who sent the message before it was forwarded.
    public var originalSender: Optional<MessageStoreCallerInfoResponseTo>
    private var _unknownMembers: UnknownMembers
    public init(
        originalCreationTime: Foundation.Date? = nil, originalSender: MessageStoreCallerInfoResponseTo? = nil) {
        self.originalCreationTime = originalCreationTime; self.originalSender = originalSender;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("originalCreationTime", &self.originalCreationTime);
        fields.field("originalSender", &self.originalSender); fields.unknown(&self._unknownMembers)
    }
}

/// Answer for one of several messages asked for at once.
public nonisolated struct GetMessageInfoMultiResponse: Model {
    /// The message itself.
    public var body: GetMessageInfoResponse
    /// Id of the resource the outcome is about.
    public var resourceId: Identifier
    /// HTTP status for this resource.
    public var status: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(body: GetMessageInfoResponse, resourceId: Identifier, status: Int? = nil) {
        self.body = body; self.resourceId = resourceId; self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(body: .init(blank), resourceId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("body", &self.body); fields.field("resourceId", &self.resourceId);
        fields.required("status", &self.status); fields.unknown(&self._unknownMembers)
    }
}

/// A message of the mailbox: text, fax, voicemail or internal message.
///
/// > Note: Corrected: properties/conversationId. Described as a number here and as a string elsewhere; the service sends both, and one conversation should have one type of id. Seen in current.openapi.json, 2026-08-13.
public nonisolated struct GetMessageInfoResponse: Model, ResponseValue {
    /// Files and texts that belong to the message.
    public var attachments: Optional<[MessageAttachmentInfo]>
    /// Whether the message is alive, deleted or purged.
    public var availability: Optional<MessageAvailabilityEnum>
    /// Conversation the message belongs to.
    public var conversation: Optional<ConversationInfo>
    /// Id of the conversation the message belongs to.
    public var conversationId: Optional<Identifier>
    /// Number of the fax cover page.
    public var coverIndex: Optional<Int>
    /// Text on the fax cover page.
    public var coverPageText: Optional<String>
    /// When the message was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Code of the carrier that tells why delivery failed.
    public var deliveryErrorCode: Optional<String>
    /// Whether the message came in or went out.
    public var direction: Optional<MessageDirectionEnum>
    /// Id of the extension whose mailbox holds the message.
    public var extensionId: Optional<Identifier>
    /// Number of pages of the fax.
    public var faxPageCount: Optional<Int>
    /// Resolution of the fax.
    public var faxResolution: Optional<FaxResolutionEnum>
    /// Where a forwarded message came from.
    public var forwarding: Optional<GetMessageForwardingInfo>
    /// Sender of the message.
    public var from: Optional<MessageStoreCallerInfoResponseFrom>
    /// Id of the message.
    public var id: Optional<Identifier>
    /// When the message last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// How far the delivery of the message has got.
    public var messageStatus: Optional<MessageStatusEnum>
    /// Extension that owns the message.
    public var owner: Optional<OwnerResource>
    /// true for an internal message sent to a whole department.
    public var pgToDepartment: Optional<Bool>
    /// Priority of the message.
    public var priority: Optional<MessagePriorityEnum>
    /// true if a voicemail was marked private by the caller. Default: `false`.
    public var `private`: Optional<Bool>
    /// Whether the message has been read.
    public var readStatus: Optional<MessageReadStatusEnum>
    /// Number of segments the text was split into.
    public var segmentCount: Optional<Int>
    /// When the text was delivered, ISO 8601.
    public var smsDeliveryTime: Optional<Foundation.Date>
    /// How often sending the text was tried.
    public var smsSendingAttemptsCount: Optional<Int>
    /// Text of a text or internal message; a short title of other kinds.
    public var subject: Optional<String>
    /// Recipients of the message.
    public var to: Optional<[MessageStoreCallerInfoResponseTo]>
    /// Kind of the message.
    public var type: Optional<GetMessageInfoResponse.Kind>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    /// How far the transcription of the voicemail has got.
    public var vmTranscriptionStatus: Optional<GetMessageInfoResponse.VmTranscriptionStatus>
    private var _unknownMembers: UnknownMembers
    public init(
        attachments: [MessageAttachmentInfo]? = nil, availability: MessageAvailabilityEnum? = nil,
        conversation: ConversationInfo? = nil, conversationId: Identifier? = nil, coverIndex: Int? = nil,
        coverPageText: String? = nil, creationTime: Foundation.Date? = nil, deliveryErrorCode: String? = nil,
        direction: MessageDirectionEnum? = nil, extensionId: Identifier? = nil, faxPageCount: Int? = nil,
        faxResolution: FaxResolutionEnum? = nil, forwarding: GetMessageForwardingInfo? = nil,
        from: MessageStoreCallerInfoResponseFrom? = nil, id: Identifier? = nil,
        lastModifiedTime: Foundation.Date? = nil, messageStatus: MessageStatusEnum? = nil,
        owner: OwnerResource? = nil, pgToDepartment: Bool? = nil, priority: MessagePriorityEnum? = nil,
        `private`: Bool? = nil, readStatus: MessageReadStatusEnum? = nil, segmentCount: Int? = nil,
        smsDeliveryTime: Foundation.Date? = nil, smsSendingAttemptsCount: Int? = nil, subject: String? = nil,
        to: [MessageStoreCallerInfoResponseTo]? = nil, type: GetMessageInfoResponse.Kind? = nil, uri: String? = nil,
        vmTranscriptionStatus: GetMessageInfoResponse.VmTranscriptionStatus? = nil) {
        self.attachments = attachments; self.availability = availability; self.conversation = conversation;
        self.conversationId = conversationId; self.coverIndex = coverIndex; self.coverPageText = coverPageText;
        self.creationTime = creationTime; self.deliveryErrorCode = deliveryErrorCode; self.direction = direction;
        self.extensionId = extensionId; self.faxPageCount = faxPageCount; self.faxResolution = faxResolution;
        self.forwarding = forwarding; self.from = from; self.id = id; self.lastModifiedTime = lastModifiedTime;
        self.messageStatus = messageStatus; self.owner = owner; self.pgToDepartment = pgToDepartment;
        self.priority = priority; self.`private` = `private`; self.readStatus = readStatus;
        self.segmentCount = segmentCount; self.smsDeliveryTime = smsDeliveryTime;
        self.smsSendingAttemptsCount = smsSendingAttemptsCount; self.subject = subject; self.to = to;
        self.type = type; self.uri = uri; self.vmTranscriptionStatus = vmTranscriptionStatus;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("attachments", &self.attachments); fields.field("availability", &self.availability);
        fields.field("conversation", &self.conversation); fields.field("conversationId", &self.conversationId);
        fields.field("coverIndex", &self.coverIndex); fields.field("coverPageText", &self.coverPageText);
        fields.field("creationTime", &self.creationTime); fields.field("deliveryErrorCode", &self.deliveryErrorCode);
        fields.field("direction", &self.direction); fields.field("extensionId", &self.extensionId);
        fields.field("faxPageCount", &self.faxPageCount); fields.field("faxResolution", &self.faxResolution);
        fields.field("forwarding", &self.forwarding); fields.field("from", &self.from); fields.field("id", &self.id);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.field("messageStatus", &self.messageStatus);
        fields.field("owner", &self.owner); fields.field("pgToDepartment", &self.pgToDepartment);
        fields.field("priority", &self.priority); fields.field("private", &self.`private`);
        fields.field("readStatus", &self.readStatus); fields.field("segmentCount", &self.segmentCount);
        fields.field("smsDeliveryTime", &self.smsDeliveryTime);
        fields.field("smsSendingAttemptsCount", &self.smsSendingAttemptsCount);
        fields.field("subject", &self.subject); fields.list("to", &self.to); fields.field("type", &self.type);
        fields.field("uri", &self.uri); fields.field("vmTranscriptionStatus", &self.vmTranscriptionStatus);
        fields.unknown(&self._unknownMembers)
    }

    /// Kind of the message.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}

    /// How far the transcription of the voicemail has got.
    public typealias VmTranscriptionStatus = OpenEnum<VmTranscriptionStatusValues>
    public enum VmTranscriptionStatusValues {}
}

/// One page of mailbox messages.
public nonisolated struct GetMessageList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<MessagingNavigationInfo>
    /// Position of this page in the whole list.
    public var paging: Optional<MessagingPagingInfo>
    /// Messages of this page.
    public var records: [GetMessageInfoResponse]
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        records: [GetMessageInfoResponse], navigation: MessagingNavigationInfo? = nil,
        paging: MessagingPagingInfo? = nil, uri: String? = nil) {
        self.records = records; self.navigation = navigation; self.paging = paging; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("navigation", &self.navigation); fields.required("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Messages brought by a synchronization, with the token for the next one.
public nonisolated struct GetMessageSyncResponse: Model, ResponseValue {
    /// Messages that are new or changed.
    public var records: [GetMessageInfoResponse]
    /// Token and time for the next synchronization.
    public var syncInfo: Optional<SyncInfoMessages>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(records: [GetMessageInfoResponse], syncInfo: SyncInfoMessages? = nil, uri: String? = nil) {
        self.records = records; self.syncInfo = syncInfo; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.required("syncInfo", &self.syncInfo);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A message read by its id.
public nonisolated struct GetSingleMessageInfoResponse: Model, ResponseValue {
    /// Files and texts that belong to the message.
    public var attachments: Optional<[MessageAttachmentInfo]>
    /// Whether the message is alive, deleted or purged.
    public var availability: Optional<MessageAvailabilityEnum>
    /// Conversation the message belongs to.
    public var conversation: Optional<ConversationInfo>
    /// Id of the conversation the message belongs to.
    public var conversationId: Optional<Identifier>
    /// Number of the fax cover page.
    public var coverIndex: Optional<Int>
    /// Text on the fax cover page.
    public var coverPageText: Optional<String>
    /// When the message was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Code of the carrier that tells why delivery failed.
    public var deliveryErrorCode: Optional<String>
    /// Whether the message came in or went out.
    public var direction: Optional<MessageDirectionEnum>
    /// Id of the extension whose mailbox holds the message.
    public var extensionId: Optional<Identifier>
    /// Number of pages of the fax.
    public var faxPageCount: Optional<Int>
    /// Resolution of the fax.
    public var faxResolution: Optional<FaxResolutionEnum>
    /// Where a forwarded message came from.
    public var forwarding: Optional<GetMessageForwardingInfo>
    /// Sender of the message.
    public var from: Optional<MessageStoreCallerInfoResponseFrom>
    /// Id of the message.
    public var id: Optional<Identifier>
    /// When the message last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// How far the delivery of the message has got.
    public var messageStatus: Optional<MessageStatusEnum>
    /// Extension that owns the message.
    public var owner: Optional<OwnerResource>
    /// true for an internal message sent to a whole department.
    public var pgToDepartment: Optional<Bool>
    /// Priority of the message.
    public var priority: Optional<MessagePriorityEnum>
    /// true if a voicemail was marked private by the caller. Default: `false`.
    public var `private`: Optional<Bool>
    /// Whether the message has been read.
    public var readStatus: Optional<MessageReadStatusEnum>
    /// Number of segments the text was split into.
    public var segmentCount: Optional<Int>
    /// When the text was delivered, ISO 8601.
    public var smsDeliveryTime: Optional<Foundation.Date>
    /// How often sending the text was tried.
    public var smsSendingAttemptsCount: Optional<Int>
    /// Text of a text or internal message; a short title of other kinds.
    public var subject: Optional<String>
    /// Recipients of the message.
    public var to: Optional<[MessageStoreCallerInfoResponseTo]>
    /// Kind of the message.
    public var type: Optional<GetSingleMessageInfoResponse.Kind>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    /// Other recipients who got the same voicemail. At least 1 element.
    public var vmSideRecipients: [MessageStoreCallerInfoResponseTo]
    /// How far the transcription of the voicemail has got.
    public var vmTranscriptionStatus: Optional<GetSingleMessageInfoResponse.VmTranscriptionStatus>
    private var _unknownMembers: UnknownMembers
    public init(
        vmSideRecipients: [MessageStoreCallerInfoResponseTo], attachments: [MessageAttachmentInfo]? = nil,
        availability: MessageAvailabilityEnum? = nil, conversation: ConversationInfo? = nil,
        conversationId: Identifier? = nil, coverIndex: Int? = nil, coverPageText: String? = nil,
        creationTime: Foundation.Date? = nil, deliveryErrorCode: String? = nil,
        direction: MessageDirectionEnum? = nil, extensionId: Identifier? = nil, faxPageCount: Int? = nil,
        faxResolution: FaxResolutionEnum? = nil, forwarding: GetMessageForwardingInfo? = nil,
        from: MessageStoreCallerInfoResponseFrom? = nil, id: Identifier? = nil,
        lastModifiedTime: Foundation.Date? = nil, messageStatus: MessageStatusEnum? = nil,
        owner: OwnerResource? = nil, pgToDepartment: Bool? = nil, priority: MessagePriorityEnum? = nil,
        `private`: Bool? = nil, readStatus: MessageReadStatusEnum? = nil, segmentCount: Int? = nil,
        smsDeliveryTime: Foundation.Date? = nil, smsSendingAttemptsCount: Int? = nil, subject: String? = nil,
        to: [MessageStoreCallerInfoResponseTo]? = nil, type: GetSingleMessageInfoResponse.Kind? = nil,
        uri: String? = nil, vmTranscriptionStatus: GetSingleMessageInfoResponse.VmTranscriptionStatus? = nil) {
        self.vmSideRecipients = vmSideRecipients; self.attachments = attachments; self.availability = availability;
        self.conversation = conversation; self.conversationId = conversationId; self.coverIndex = coverIndex;
        self.coverPageText = coverPageText; self.creationTime = creationTime;
        self.deliveryErrorCode = deliveryErrorCode; self.direction = direction; self.extensionId = extensionId;
        self.faxPageCount = faxPageCount; self.faxResolution = faxResolution; self.forwarding = forwarding;
        self.from = from; self.id = id; self.lastModifiedTime = lastModifiedTime; self.messageStatus = messageStatus;
        self.owner = owner; self.pgToDepartment = pgToDepartment; self.priority = priority;
        self.`private` = `private`; self.readStatus = readStatus; self.segmentCount = segmentCount;
        self.smsDeliveryTime = smsDeliveryTime; self.smsSendingAttemptsCount = smsSendingAttemptsCount;
        self.subject = subject; self.to = to; self.type = type; self.uri = uri;
        self.vmTranscriptionStatus = vmTranscriptionStatus; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(vmSideRecipients: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("attachments", &self.attachments); fields.field("availability", &self.availability);
        fields.field("conversation", &self.conversation); fields.field("conversationId", &self.conversationId);
        fields.field("coverIndex", &self.coverIndex); fields.field("coverPageText", &self.coverPageText);
        fields.field("creationTime", &self.creationTime); fields.field("deliveryErrorCode", &self.deliveryErrorCode);
        fields.field("direction", &self.direction); fields.field("extensionId", &self.extensionId);
        fields.field("faxPageCount", &self.faxPageCount); fields.field("faxResolution", &self.faxResolution);
        fields.field("forwarding", &self.forwarding); fields.field("from", &self.from); fields.field("id", &self.id);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.field("messageStatus", &self.messageStatus);
        fields.field("owner", &self.owner); fields.field("pgToDepartment", &self.pgToDepartment);
        fields.field("priority", &self.priority); fields.field("private", &self.`private`);
        fields.field("readStatus", &self.readStatus); fields.field("segmentCount", &self.segmentCount);
        fields.field("smsDeliveryTime", &self.smsDeliveryTime);
        fields.field("smsSendingAttemptsCount", &self.smsSendingAttemptsCount);
        fields.field("subject", &self.subject); fields.list("to", &self.to); fields.field("type", &self.type);
        fields.field("uri", &self.uri); fields.list("vmSideRecipients", &self.vmSideRecipients);
        fields.field("vmTranscriptionStatus", &self.vmTranscriptionStatus); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the message.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}

    /// How far the transcription of the voicemail has got.
    public typealias VmTranscriptionStatus = OpenEnum<VmTranscriptionStatusValues>
    public enum VmTranscriptionStatusValues {}
}

/// The owner of a message: a word of the service, or the id of an extension.
public typealias MessageOwner = OpenEnum<MessageOwnerValues>
public nonisolated enum MessageOwnerValues {}

/// How long an account keeps its messages.
public nonisolated struct MessageStoreConfiguration: Model, ResponseValue {
    /// Days after which messages are removed, 7 to 90. 7 to 90.
    public var retentionPeriod: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(retentionPeriod: Int? = nil) {
        self.retentionPeriod = retentionPeriod; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("retentionPeriod", &self.retentionPeriod); fields.unknown(&self._unknownMembers)
    }
}

/// Links to other pages of a message list.
public nonisolated struct MessagingNavigationInfo: Model {
    /// Link to the first page.
    public var firstPage: Optional<MessagingNavigationInfoURI>
    /// Link to the last page.
    public var lastPage: Optional<MessagingNavigationInfoURI>
    /// Link to the next page; absent on the last one.
    public var nextPage: Optional<MessagingNavigationInfoURI>
    /// Link to the previous page; absent on the first one.
    public var previousPage: Optional<MessagingNavigationInfoURI>
    private var _unknownMembers: UnknownMembers
    public init(
        firstPage: MessagingNavigationInfoURI? = nil, lastPage: MessagingNavigationInfoURI? = nil,
        nextPage: MessagingNavigationInfoURI? = nil, previousPage: MessagingNavigationInfoURI? = nil) {
        self.firstPage = firstPage; self.lastPage = lastPage; self.nextPage = nextPage;
        self.previousPage = previousPage; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("firstPage", &self.firstPage); fields.field("lastPage", &self.lastPage);
        fields.field("nextPage", &self.nextPage); fields.field("previousPage", &self.previousPage);
        fields.unknown(&self._unknownMembers)
    }
}

/// Link to one page of a message list.
public nonisolated struct MessagingNavigationInfoURI: Model {
    /// Address of the page.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(uri: String? = nil) { self.uri = uri; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Position and size of one page of a message list.
public nonisolated struct MessagingPagingInfo: Model {
    /// Number of the page, counted from 1.
    public var page: Optional<Int>
    /// Position of the page's last record in the whole list, counted from 0.
    public var pageEnd: Optional<Int>
    /// Position of the page's first record in the whole list, counted from 0.
    public var pageStart: Optional<Int>
    /// Number of records on one page.
    public var perPage: Optional<Int>
    /// Number of records in the whole list; may be missing.
    public var totalElements: Optional<Int>
    /// Number of pages in the whole list; may be missing.
    public var totalPages: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(
        page: Int? = nil, pageEnd: Int? = nil, pageStart: Int? = nil, perPage: Int? = nil, totalElements: Int? = nil,
        totalPages: Int? = nil) {
        self.page = page; self.pageEnd = pageEnd; self.pageStart = pageStart; self.perPage = perPage;
        self.totalElements = totalElements; self.totalPages = totalPages; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("page", &self.page); fields.field("pageEnd", &self.pageEnd);
        fields.field("pageStart", &self.pageStart); fields.field("perPage", &self.perPage);
        fields.field("totalElements", &self.totalElements); fields.field("totalPages", &self.totalPages);
        fields.unknown(&self._unknownMembers)
    }
}

/// New read status or availability of a message.
public nonisolated struct PatchMessageRequest: Model {
    /// Availability to set: Alive restores, Deleted or Purged removes the message.
    public var availability: Optional<MessageAvailabilityEnum>
    /// Read status to set.
    public var readStatus: Optional<MessageReadStatusEnum>
    public init(availability: MessageAvailabilityEnum? = nil, readStatus: MessageReadStatusEnum? = nil) {
        self.availability = availability; self.readStatus = readStatus
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("availability", &self.availability); fields.field("readStatus", &self.readStatus)
    }
}

/// State of a message synchronization.
public nonisolated struct SyncInfoMessages: Model {
    /// true if more messages exist than were returned. Default: `false`.
    public var olderRecordsExist: Optional<Bool>
    /// When the synchronization took place, ISO 8601.
    public var syncTime: Optional<Foundation.Date>
    /// Token to pass with the next ISync.
    public var syncToken: Optional<String>
    /// Kind of the synchronization that was done.
    public var syncType: Optional<SyncTypeEnum>
    private var _unknownMembers: UnknownMembers
    public init(
        olderRecordsExist: Bool? = nil, syncTime: Foundation.Date? = nil, syncToken: String? = nil,
        syncType: SyncTypeEnum? = nil) {
        self.olderRecordsExist = olderRecordsExist; self.syncTime = syncTime; self.syncToken = syncToken;
        self.syncType = syncType; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("olderRecordsExist", &self.olderRecordsExist); fields.field("syncTime", &self.syncTime);
        fields.field("syncToken", &self.syncToken); fields.field("syncType", &self.syncType);
        fields.unknown(&self._unknownMembers)
    }
}

/// New read status of a message.
public nonisolated struct UpdateMessageRequest: Model {
    /// Read status to set.
    public var readStatus: MessageReadStatusEnum
    public init(readStatus: MessageReadStatusEnum) { self.readStatus = readStatus }
    public init(_ blank: Blank) { self.init(readStatus: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("readStatus", &self.readStatus) }
}

nonisolated extension OpenEnum where Values == GetMessageInfoResponse.KindValues {
    public static var fax: Self { Self("Fax") }
    public static var pager: Self { Self("Pager") }
    public static var sms: Self { Self("SMS") }
    public static var text: Self { Self("Text") }
    public static var voiceMail: Self { Self("VoiceMail") }
}

nonisolated extension OpenEnum where Values == GetMessageInfoResponse.VmTranscriptionStatusValues {
    public static var completed: Self { Self("Completed") }
    public static var completedPartially: Self { Self("CompletedPartially") }
    public static var failed: Self { Self("Failed") }
    public static var inProgress: Self { Self("InProgress") }
    public static var notAvailable: Self { Self("NotAvailable") }
    public static var timedOut: Self { Self("TimedOut") }
    public static var unknown: Self { Self("Unknown") }
}

nonisolated extension GetMessageList: PagedResponse {
    /// The items of this page.
    public var pageItems: [GetMessageInfoResponse] { self.records }
}

nonisolated extension GetMessageSyncResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [GetMessageInfoResponse] { self.records }
}

nonisolated extension OpenEnum where Values == GetSingleMessageInfoResponse.KindValues {
    public static var fax: Self { Self("Fax") }
    public static var pager: Self { Self("Pager") }
    public static var sms: Self { Self("SMS") }
    public static var text: Self { Self("Text") }
    public static var voiceMail: Self { Self("VoiceMail") }
}

nonisolated extension OpenEnum where Values == GetSingleMessageInfoResponse.VmTranscriptionStatusValues {
    public static var completed: Self { Self("Completed") }
    public static var completedPartially: Self { Self("CompletedPartially") }
    public static var failed: Self { Self("Failed") }
    public static var inProgress: Self { Self("InProgress") }
    public static var notAvailable: Self { Self("NotAvailable") }
    public static var timedOut: Self { Self("TimedOut") }
    public static var unknown: Self { Self("Unknown") }
}

nonisolated extension OpenEnum where Values == MessageOwnerValues {
    public static var any: Self { Self("Any") }
    public static var personal: Self { Self("Personal") }
    public static var shared: Self { Self("Shared") }
}

nonisolated extension OpenEnum where Values == MessageStoreEndpoints.ContentDispositionValues {
    public static var attachment: Self { Self("Attachment") }
    public static var inline: Self { Self("Inline") }
}

nonisolated extension OpenEnum where Values == MessageStoreEndpoints.KindValues {
    public static var all: Self { Self("All") }
    public static var fax: Self { Self("Fax") }
    public static var pager: Self { Self("Pager") }
    public static var sms: Self { Self("SMS") }
    public static var text: Self { Self("Text") }
    public static var voiceMail: Self { Self("VoiceMail") }
}
#endif

#if Everything || Events
/// The fax an event tells about.
public nonisolated struct FaxMessageEventBody: Model {
    /// Files of the fax.
    public var attachments: Optional<[MessageAttachmentInfo]>
    /// Whether the fax is alive, deleted or purged.
    public var availability: Optional<MessageAvailabilityEnum>
    /// Id of the conversation the fax belongs to.
    public var conversationId: Optional<Identifier>
    /// When the fax was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Whether the fax came in or went out.
    public var direction: Optional<MessageDirectionEnum>
    /// Number of pages.
    public var faxPageCount: Optional<Int>
    /// Resolution of the fax.
    public var faxResolution: Optional<FaxResolutionEnum>
    /// Sender of the fax.
    public var from: Optional<SenderInfo>
    /// Id of the fax.
    public var id: Optional<Identifier>
    /// When the fax last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// How far the fax has come.
    public var messageStatus: Optional<MessageStatusEnum>
    /// Priority of the fax.
    public var priority: Optional<MessagePriorityEnum>
    /// Whether the fax has been read.
    public var readStatus: Optional<MessageReadStatusEnum>
    /// Short title of the fax.
    public var subject: Optional<String>
    /// Recipients of the fax.
    public var to: Optional<[NotificationRecipientInfo]>
    /// Kind of the message, always Fax.
    public var type: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        attachments: [MessageAttachmentInfo]? = nil, availability: MessageAvailabilityEnum? = nil,
        conversationId: Identifier? = nil, creationTime: Foundation.Date? = nil,
        direction: MessageDirectionEnum? = nil, faxPageCount: Int? = nil, faxResolution: FaxResolutionEnum? = nil,
        from: SenderInfo? = nil, id: Identifier? = nil, lastModifiedTime: Foundation.Date? = nil,
        messageStatus: MessageStatusEnum? = nil, priority: MessagePriorityEnum? = nil,
        readStatus: MessageReadStatusEnum? = nil, subject: String? = nil, to: [NotificationRecipientInfo]? = nil,
        type: String? = nil) {
        self.attachments = attachments; self.availability = availability; self.conversationId = conversationId;
        self.creationTime = creationTime; self.direction = direction; self.faxPageCount = faxPageCount;
        self.faxResolution = faxResolution; self.from = from; self.id = id; self.lastModifiedTime = lastModifiedTime;
        self.messageStatus = messageStatus; self.priority = priority; self.readStatus = readStatus;
        self.subject = subject; self.to = to; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("attachments", &self.attachments); fields.field("availability", &self.availability);
        fields.field("conversationId", &self.conversationId); fields.field("creationTime", &self.creationTime);
        fields.field("direction", &self.direction); fields.field("faxPageCount", &self.faxPageCount);
        fields.field("faxResolution", &self.faxResolution); fields.field("from", &self.from);
        fields.field("id", &self.id); fields.field("lastModifiedTime", &self.lastModifiedTime);
        fields.field("messageStatus", &self.messageStatus); fields.field("priority", &self.priority);
        fields.field("readStatus", &self.readStatus); fields.field("subject", &self.subject);
        fields.list("to", &self.to); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}
#endif

#if Everything || Events || Messaging
/// Text of a push notification.
public nonisolated struct AlertInfo: Model {
    /// Body text of the notification.
    public var body: Optional<String>
    /// Title of the notification.
    public var title: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(body: String? = nil, title: String? = nil) {
        self.body = body; self.title = title; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("body", &self.body); fields.field("title", &self.title); fields.unknown(&self._unknownMembers)
    }
}

/// Push notification of a new incoming message, sent without the usual event envelope.
public nonisolated struct InboundMessageEvent: Model {
    /// Part meant for the Apple push service.
    public var aps: Optional<NotificationInfo>
    /// Id of the conversation the message belongs to.
    public var conversationId: Optional<Identifier>
    /// Sender of the message.
    public var from: Optional<String>
    /// Id of the new message.
    public var messageId: Optional<Identifier>
    /// Id of the extension that owns the subscription.
    public var ownerId: Optional<Identifier>
    /// Recipient of the message.
    public var to: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        aps: NotificationInfo? = nil, conversationId: Identifier? = nil, from: String? = nil,
        messageId: Identifier? = nil, ownerId: Identifier? = nil, to: String? = nil) {
        self.aps = aps; self.conversationId = conversationId; self.from = from; self.messageId = messageId;
        self.ownerId = ownerId; self.to = to; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("aps", &self.aps); fields.field("conversationId", &self.conversationId);
        fields.field("from", &self.from); fields.field("messageId", &self.messageId);
        fields.field("ownerId", &self.ownerId); fields.field("to", &self.to); fields.unknown(&self._unknownMembers)
    }
}

/// Event sent when a text message comes in.
public nonisolated struct InstantMessageEvent: Model {
    /// The message that came in.
    public var body: Optional<InstantMessageEventBody>
    /// Event filter that matched.
    public var event: Optional<String>
    /// Id of the subscription the event was sent for.
    public var subscriptionId: Optional<Identifier>
    /// When the event was sent, ISO 8601.
    public var timestamp: Optional<String>
    /// Unique id of the event.
    public var uuid: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        body: InstantMessageEventBody? = nil, event: String? = nil, subscriptionId: Identifier? = nil,
        timestamp: String? = nil, uuid: String? = nil) {
        self.body = body; self.event = event; self.subscriptionId = subscriptionId; self.timestamp = timestamp;
        self.uuid = uuid; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("body", &self.body); fields.field("event", &self.event);
        fields.field("subscriptionId", &self.subscriptionId); fields.field("timestamp", &self.timestamp);
        fields.field("uuid", &self.uuid); fields.unknown(&self._unknownMembers)
    }
}

/// The incoming message an event tells about.
public nonisolated struct InstantMessageEventBody: Model {
    /// Files and texts that belong to the message.
    public var attachments: Optional<[MessageAttachmentInfo]>
    /// Whether the message is alive, deleted or purged.
    public var availability: Optional<MessageAvailabilityEnum>
    /// Conversation the message belongs to.
    public var conversation: Optional<ConversationInfo>
    /// Id of the conversation the message belongs to.
    public var conversationId: Optional<Identifier>
    /// When the message was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Whether the message came in or went out.
    public var direction: Optional<MessageDirectionEnum>
    /// Sender of the message.
    public var from: Optional<SenderInfo>
    /// Id of the message.
    public var id: Optional<Identifier>
    /// When the message last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// How far the delivery of the message has got.
    public var messageStatus: Optional<MessageStatusEnum>
    /// Id of the extension that owns the subscription.
    public var ownerId: Optional<Identifier>
    /// Priority of the message.
    public var priority: Optional<MessagePriorityEnum>
    /// Whether the message has been read.
    public var readStatus: Optional<MessageReadStatusEnum>
    /// Text of a text or internal message; a short title of other kinds.
    public var subject: Optional<String>
    /// Recipients of the message.
    public var to: Optional<[NotificationRecipientInfo]>
    /// Kind of the message.
    public var type: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        attachments: [MessageAttachmentInfo]? = nil, availability: MessageAvailabilityEnum? = nil,
        conversation: ConversationInfo? = nil, conversationId: Identifier? = nil,
        creationTime: Foundation.Date? = nil, direction: MessageDirectionEnum? = nil, from: SenderInfo? = nil,
        id: Identifier? = nil, lastModifiedTime: Foundation.Date? = nil, messageStatus: MessageStatusEnum? = nil,
        ownerId: Identifier? = nil, priority: MessagePriorityEnum? = nil, readStatus: MessageReadStatusEnum? = nil,
        subject: String? = nil, to: [NotificationRecipientInfo]? = nil, type: String? = nil) {
        self.attachments = attachments; self.availability = availability; self.conversation = conversation;
        self.conversationId = conversationId; self.creationTime = creationTime; self.direction = direction;
        self.from = from; self.id = id; self.lastModifiedTime = lastModifiedTime; self.messageStatus = messageStatus;
        self.ownerId = ownerId; self.priority = priority; self.readStatus = readStatus; self.subject = subject;
        self.to = to; self.type = type; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("attachments", &self.attachments); fields.field("availability", &self.availability);
        fields.field("conversation", &self.conversation); fields.field("conversationId", &self.conversationId);
        fields.field("creationTime", &self.creationTime); fields.field("direction", &self.direction);
        fields.field("from", &self.from); fields.field("id", &self.id);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.field("messageStatus", &self.messageStatus);
        fields.field("ownerId", &self.ownerId); fields.field("priority", &self.priority);
        fields.field("readStatus", &self.readStatus); fields.field("subject", &self.subject);
        fields.list("to", &self.to); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }
}

/// Number of new and changed messages of one kind.
public nonisolated struct MessageChanges: Model {
    /// Number of new messages.
    public var newCount: Optional<Int>
    /// Ids of the new messages.
    public var newMessageIds: Optional<[Identifier]>
    /// Kind of message that changed.
    public var type: Optional<MessageTypeEnum>
    /// Number of changed messages.
    public var updatedCount: Optional<Int>
    private var _unknownMembers: UnknownMembers
    public init(
        newCount: Int? = nil, newMessageIds: [Identifier]? = nil, type: MessageTypeEnum? = nil,
        updatedCount: Int? = nil) {
        self.newCount = newCount; self.newMessageIds = newMessageIds; self.type = type;
        self.updatedCount = updatedCount; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("newCount", &self.newCount); fields.list("newMessageIds", &self.newMessageIds);
        fields.field("type", &self.type); fields.field("updatedCount", &self.updatedCount);
        fields.unknown(&self._unknownMembers)
    }
}

/// Event sent when messages of a mailbox are added or changed.
public nonisolated struct MessageEvent: Model {
    /// What changed in the mailbox.
    public var body: Optional<MessageEventBody>
    /// Event filter that matched.
    public var event: Optional<String>
    /// Id of the subscription the event was sent for.
    public var subscriptionId: Optional<Identifier>
    /// When the event was sent, ISO 8601.
    public var timestamp: Optional<String>
    /// Unique id of the event.
    public var uuid: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        body: MessageEventBody? = nil, event: String? = nil, subscriptionId: Identifier? = nil,
        timestamp: String? = nil, uuid: String? = nil) {
        self.body = body; self.event = event; self.subscriptionId = subscriptionId; self.timestamp = timestamp;
        self.uuid = uuid; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("body", &self.body); fields.field("event", &self.event);
        fields.field("subscriptionId", &self.subscriptionId); fields.field("timestamp", &self.timestamp);
        fields.field("uuid", &self.uuid); fields.unknown(&self._unknownMembers)
    }
}

/// Summary of what changed in a mailbox.
///
/// > Note: Corrected: properties/accountId. The documented event has it; the description lacks it. Seen in documentation of the service.
public nonisolated struct MessageEventBody: Model {
    /// Id of the account.
    public var accountId: Optional<Identifier>
    /// Changes by kind of message.
    public var changes: Optional<[MessageChanges]>
    /// Id of the extension whose mailbox changed.
    public var extensionId: Optional<Identifier>
    /// When the mailbox last changed, ISO 8601.
    public var lastUpdated: Optional<Foundation.Date>
    /// Id of the extension that owns the subscription.
    public var ownerId: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(
        accountId: Identifier? = nil, changes: [MessageChanges]? = nil, extensionId: Identifier? = nil,
        lastUpdated: Foundation.Date? = nil, ownerId: Identifier? = nil) {
        self.accountId = accountId; self.changes = changes; self.extensionId = extensionId;
        self.lastUpdated = lastUpdated; self.ownerId = ownerId; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("accountId", &self.accountId); fields.list("changes", &self.changes);
        fields.field("extensionId", &self.extensionId); fields.field("lastUpdated", &self.lastUpdated);
        fields.field("ownerId", &self.ownerId); fields.unknown(&self._unknownMembers)
    }
}

/// Kind of a mailbox message.
public typealias MessageTypeEnum = OpenEnum<MessageTypeEnumValues>
public nonisolated enum MessageTypeEnumValues {}

/// Push notification content in the Apple format.
public nonisolated struct NotificationInfo: Model {
    /// Text to show to the user.
    public var alert: Optional<AlertInfo>
    /// Number to show on the app icon.
    public var badge: Optional<String>
    /// Category of the notification.
    public var category: Optional<String>
    /// Tells that the app is to be woken in the background.
    public var contentAvailable: Optional<String>
    /// Sound to play.
    public var sound: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        alert: AlertInfo? = nil, badge: String? = nil, category: String? = nil, contentAvailable: String? = nil,
        sound: String? = nil) {
        self.alert = alert; self.badge = badge; self.category = category; self.contentAvailable = contentAvailable;
        self.sound = sound; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("alert", &self.alert); fields.field("badge", &self.badge);
        fields.field("category", &self.category); fields.field("content-available", &self.contentAvailable);
        fields.field("sound", &self.sound); fields.unknown(&self._unknownMembers)
    }
}

/// A recipient as an event names it.
public nonisolated struct NotificationRecipientInfo: Model {
    /// Extension number of the recipient.
    public var extensionNumber: Optional<String>
    /// Place that belongs to the phone number, such as a city.
    public var location: Optional<String>
    /// Name of the recipient.
    public var name: Optional<String>
    /// Phone number of the recipient.
    public var phoneNumber: Optional<String>
    /// true for the recipient this mailbox belongs to.
    public var target: Optional<Bool>
    private var _unknownMembers: UnknownMembers
    public init(
        extensionNumber: String? = nil, location: String? = nil, name: String? = nil, phoneNumber: String? = nil,
        target: Bool? = nil) {
        self.extensionNumber = extensionNumber; self.location = location; self.name = name;
        self.phoneNumber = phoneNumber; self.target = target; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionNumber", &self.extensionNumber); fields.field("location", &self.location);
        fields.field("name", &self.name); fields.field("phoneNumber", &self.phoneNumber);
        fields.field("target", &self.target); fields.unknown(&self._unknownMembers)
    }
}

/// A sender as an event names it.
public nonisolated struct SenderInfo: Model {
    /// Extension number of the sender.
    public var extensionNumber: Optional<String>
    /// Place that belongs to the phone number, such as a city.
    public var location: Optional<String>
    /// Name of the sender.
    public var name: Optional<String>
    /// Phone number of the sender.
    public var phoneNumber: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        extensionNumber: String? = nil, location: String? = nil, name: String? = nil, phoneNumber: String? = nil) {
        self.extensionNumber = extensionNumber; self.location = location; self.name = name;
        self.phoneNumber = phoneNumber; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionNumber", &self.extensionNumber); fields.field("location", &self.location);
        fields.field("name", &self.name); fields.field("phoneNumber", &self.phoneNumber);
        fields.unknown(&self._unknownMembers)
    }
}

/// Event sent when a voicemail comes in.
public nonisolated struct VoicemailMessageEvent: Model {
    /// The voicemail that came in.
    public var body: Optional<VoicemailMessageEventBody>
    /// Event filter that matched.
    public var event: Optional<String>
    /// Id of the extension that owns the subscription.
    public var ownerId: Optional<Identifier>
    /// Id of the subscription the event was sent for.
    public var subscriptionId: Optional<Identifier>
    /// When the event was sent, ISO 8601.
    public var timestamp: Optional<String>
    /// Unique id of the event.
    public var uuid: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        body: VoicemailMessageEventBody? = nil, event: String? = nil, ownerId: Identifier? = nil,
        subscriptionId: Identifier? = nil, timestamp: String? = nil, uuid: String? = nil) {
        self.body = body; self.event = event; self.ownerId = ownerId; self.subscriptionId = subscriptionId;
        self.timestamp = timestamp; self.uuid = uuid; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("body", &self.body); fields.field("event", &self.event); fields.field("ownerId", &self.ownerId);
        fields.field("subscriptionId", &self.subscriptionId); fields.field("timestamp", &self.timestamp);
        fields.field("uuid", &self.uuid); fields.unknown(&self._unknownMembers)
    }
}

/// The voicemail an event tells about.
///
/// > Note: Corrected: properties/conversationId. The documented event has it; the description lacks it. Seen in documentation of the service.
public nonisolated struct VoicemailMessageEventBody: Model {
    /// Files and texts that belong to the message.
    public var attachments: Optional<[MessageAttachmentInfo]>
    /// Whether the message is alive, deleted or purged.
    public var availability: Optional<MessageAvailabilityEnum>
    /// Id of the conversation the voicemail belongs to.
    public var conversationId: Optional<Identifier>
    /// When the message was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Whether the message came in or went out.
    public var direction: Optional<MessageDirectionEnum>
    /// Sender of the message.
    public var from: Optional<SenderInfo>
    /// Id of the message.
    public var id: Optional<Identifier>
    /// When the message last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// How far the delivery of the message has got.
    public var messageStatus: Optional<MessageStatusEnum>
    /// Priority of the message.
    public var priority: Optional<MessagePriorityEnum>
    /// Whether the message has been read.
    public var readStatus: Optional<MessageReadStatusEnum>
    /// Short title of the voicemail.
    public var subject: Optional<String>
    /// Recipients of the message.
    public var to: Optional<[NotificationRecipientInfo]>
    /// Kind of the message.
    public var type: Optional<VoicemailMessageEventBody.Kind>
    /// How far the transcription of the voicemail has got.
    public var vmTranscriptionStatus: Optional<VoicemailMessageEventBody.VmTranscriptionStatus>
    private var _unknownMembers: UnknownMembers
    public init(
        attachments: [MessageAttachmentInfo]? = nil, availability: MessageAvailabilityEnum? = nil,
        conversationId: Identifier? = nil, creationTime: Foundation.Date? = nil,
        direction: MessageDirectionEnum? = nil, from: SenderInfo? = nil, id: Identifier? = nil,
        lastModifiedTime: Foundation.Date? = nil, messageStatus: MessageStatusEnum? = nil,
        priority: MessagePriorityEnum? = nil, readStatus: MessageReadStatusEnum? = nil, subject: String? = nil,
        to: [NotificationRecipientInfo]? = nil, type: VoicemailMessageEventBody.Kind? = nil,
        vmTranscriptionStatus: VoicemailMessageEventBody.VmTranscriptionStatus? = nil) {
        self.attachments = attachments; self.availability = availability; self.conversationId = conversationId;
        self.creationTime = creationTime; self.direction = direction; self.from = from; self.id = id;
        self.lastModifiedTime = lastModifiedTime; self.messageStatus = messageStatus; self.priority = priority;
        self.readStatus = readStatus; self.subject = subject; self.to = to; self.type = type;
        self.vmTranscriptionStatus = vmTranscriptionStatus; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("attachments", &self.attachments); fields.field("availability", &self.availability);
        fields.field("conversationId", &self.conversationId); fields.field("creationTime", &self.creationTime);
        fields.field("direction", &self.direction); fields.field("from", &self.from); fields.field("id", &self.id);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.field("messageStatus", &self.messageStatus);
        fields.field("priority", &self.priority); fields.field("readStatus", &self.readStatus);
        fields.field("subject", &self.subject); fields.list("to", &self.to); fields.field("type", &self.type);
        fields.field("vmTranscriptionStatus", &self.vmTranscriptionStatus); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the message.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}

    /// How far the transcription of the voicemail has got.
    public typealias VmTranscriptionStatus = OpenEnum<VmTranscriptionStatusValues>
    public enum VmTranscriptionStatusValues {}
}

nonisolated extension OpenEnum where Values == MessageTypeEnumValues {
    public static var fax: Self { Self("Fax") }
    public static var pager: Self { Self("Pager") }
    public static var sms: Self { Self("SMS") }
    public static var voiceMail: Self { Self("VoiceMail") }
}

nonisolated extension OpenEnum where Values == VoicemailMessageEventBody.KindValues {
    public static var voicemail: Self { Self("Voicemail") }
}

nonisolated extension OpenEnum where Values == VoicemailMessageEventBody.VmTranscriptionStatusValues {
    public static var completed: Self { Self("Completed") }
    public static var completedPartially: Self { Self("CompletedPartially") }
    public static var failed: Self { Self("Failed") }
    public static var inProgress: Self { Self("InProgress") }
    public static var notAvailable: Self { Self("NotAvailable") }
    public static var timedOut: Self { Self("TimedOut") }
    public static var unknown: Self { Self("Unknown") }
}
#endif
