// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || BusinessSMS
/// Sends text messages in large batches and reports on them.
public nonisolated struct HighVolumeSMSEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Counts high-volume messages and their cost by delivery status.
    ///
    /// Permission: `A2PSMS`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - batchId: Counts only the messages of this batch.
    ///   - dateFrom: Counts only messages created at or after this time, ISO 8601.
    ///   - dateTo: Counts only messages created up to this time, ISO 8601.
    ///   - direction: Counts only inbound or only outbound messages.
    ///   - phoneNumber: Counts only messages to or from these phone numbers, in E.164 form.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func aggregateA2PSMSStatuses(
        batchId: Identifier? = nil, dateFrom: Foundation.Date? = nil, dateTo: Foundation.Date? = nil,
        direction: [MessageDirectionEnum]? = nil, phoneNumber: [String]? = nil,
        accountId: Identifier = "~") -> Call<MessageStatusesResponse> {
        var request = RequestParts(.aggregateA2PSMSStatuses)
        request.path(accountId); request.query("batchId", batchId); request.query("dateFrom", dateFrom);
        request.query("dateTo", dateTo); request.query("direction", direction);
        request.query("phoneNumber", phoneNumber)
        return Call(client, request)
    }

    /// Queues a batch of high-volume text messages to many recipients.
    ///
    /// > Note: Sends real texts to every recipient, and each is charged. Runs asynchronously: poll readA2PBatch with the returned id.
    ///
    /// Permission: `A2PSMS`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - from: Sender's phone number, in E.164 form.
    ///   - messages: Messages to send, each with its recipients.
    ///   - text: Text for every message that has none of its own.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createA2PSMS(
        from: String, messages: [MessageCreateRequest], text: String? = nil,
        accountId: Identifier = "~") -> Call<MessageBatchResponse> {
        var request = RequestParts(.createA2PSMS)
        request.path(accountId); request.body(MessageBatchCreateRequest(from: from, messages: messages, text: text))
        return Call(client, request)
    }

    /// Lists the high-volume message batches an account has submitted.
    ///
    /// Permission: `A2PSMS`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - dateFrom: Keeps only batches created at or after this time, ISO 8601.
    ///   - dateTo: Keeps only batches created up to this time, ISO 8601.
    ///   - from: Keeps only batches sent from this phone number, in E.164 form.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - perPage: Number of records on one page.
    ///   - status: Keeps only batches in these states.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listA2PBatches(
        dateFrom: Foundation.Date? = nil, dateTo: Foundation.Date? = nil, from: String? = nil,
        pageToken: String? = nil, perPage: Int64? = nil, status: [HighVolumeSMSEndpoints.Status]? = nil,
        accountId: Identifier = "~") -> Call<BatchListResponse> {
        var request = RequestParts(.listA2PBatches)
        request.path(accountId); request.query("dateFrom", dateFrom); request.query("dateTo", dateTo);
        request.query("from", from); request.query("pageToken", pageToken); request.query("perPage", perPage);
        request.query("status", status)
        return Call(client, request)
    }

    /// Lists high-volume messages sent or received by an account.
    ///
    /// Permission: `A2PSMS`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - batchId: Keeps only the messages of this batch.
    ///   - dateFrom: Keeps only messages created at or after this time, ISO 8601.
    ///   - dateTo: Keeps only messages created up to this time, ISO 8601.
    ///   - direction: Keeps only inbound or only outbound messages.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - perPage: Number of records on one page. Default: `1000`.
    ///   - phoneNumber: Keeps only messages to or from these phone numbers, in E.164 form.
    ///   - view: Detailed adds fields that Simple leaves out, such as segment count and cost. Default: `Simple`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listA2PSMS(
        batchId: Identifier? = nil, dateFrom: Foundation.Date? = nil, dateTo: Foundation.Date? = nil,
        direction: [MessageDirectionEnum]? = nil, pageToken: String? = nil, perPage: Int? = nil,
        phoneNumber: [String]? = nil, view: HighVolumeSMSEndpoints.View? = nil,
        accountId: Identifier = "~") -> Call<MessageListResponse> {
        var request = RequestParts(.listA2PSMS)
        request.path(accountId); request.query("batchId", batchId); request.query("dateFrom", dateFrom);
        request.query("dateTo", dateTo); request.query("direction", direction); request.query("pageToken", pageToken);
        request.query("perPage", perPage); request.query("phoneNumber", phoneNumber); request.query("view", view)
        return Call(client, request)
    }

    /// Reads the progress, cost and rejected recipients of a high-volume message batch.
    ///
    /// Permission: `A2PSMS`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - batchId: Identifier of the message batch.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readA2PBatch(batchId: Identifier, accountId: Identifier = "~") -> Call<MessageBatchResponse> {
        var request = RequestParts(.readA2PBatch)
        request.path(accountId); request.path(batchId)
        return Call(client, request)
    }

    /// Reads one high-volume message with its text, status and cost.
    ///
    /// Permission: `A2PSMS`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - messageId: Identifier of the high-volume text message.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readA2PSMS(messageId: Identifier, accountId: Identifier = "~") -> Call<MessageDetailsResponse> {
        var request = RequestParts(.readA2PSMS)
        request.path(accountId); request.path(messageId)
        return Call(client, request)
    }

    /// The known values of `status`.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}

    /// Detailed adds fields that Simple leaves out, such as segment count and cost.
    public typealias View = OpenEnum<ViewValues>
    public enum ViewValues {}
}

nonisolated extension APIOperation {
    /// `GET /restapi/v1.0/account/{accountId}/a2p-sms/statuses`
    public static let aggregateA2PSMSStatuses = APIOperation(
        "aggregateA2PSMSStatuses", .get, "/restapi/v1.0/account/{accountId}/a2p-sms/statuses", area: "HighVolumeSMS",
        permission: "A2PSMS", rateGroup: "Light", access: .read)
    /// `POST /restapi/v1.0/account/{accountId}/a2p-sms/batches`
    public static let createA2PSMS = APIOperation(
        "createA2PSMS", .post, "/restapi/v1.0/account/{accountId}/a2p-sms/batches", area: "HighVolumeSMS",
        permission: "A2PSMS", rateGroup: "Light", access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/a2p-sms/batches`
    public static let listA2PBatches = APIOperation(
        "listA2PBatches", .get, "/restapi/v1.0/account/{accountId}/a2p-sms/batches", area: "HighVolumeSMS",
        permission: "A2PSMS", rateGroup: "Light", access: .read, paging: .pageToken)
    /// `GET /restapi/v1.0/account/{accountId}/a2p-sms/messages`
    public static let listA2PSMS = APIOperation(
        "listA2PSMS", .get, "/restapi/v1.0/account/{accountId}/a2p-sms/messages", area: "HighVolumeSMS",
        permission: "A2PSMS", rateGroup: "Light", access: .read, paging: .pageToken)
    /// `GET /restapi/v1.0/account/{accountId}/a2p-sms/batches/{batchId}`
    public static let readA2PBatch = APIOperation(
        "readA2PBatch", .get, "/restapi/v1.0/account/{accountId}/a2p-sms/batches/{batchId}", area: "HighVolumeSMS",
        permission: "A2PSMS", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/a2p-sms/messages/{messageId}`
    public static let readA2PSMS = APIOperation(
        "readA2PSMS", .get, "/restapi/v1.0/account/{accountId}/a2p-sms/messages/{messageId}", area: "HighVolumeSMS",
        permission: "A2PSMS", rateGroup: "Light", access: .read)
}

/// One page of high-volume message batches.
public nonisolated struct BatchListResponse: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<NonEnumeratedPagingModel>
    /// Batches of this page.
    public var records: Optional<[MessageBatchResponse]>
    private var _unknownMembers: UnknownMembers
    public init(paging: NonEnumeratedPagingModel? = nil, records: [MessageBatchResponse]? = nil) {
        self.paging = paging; self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// A batch of high-volume texts to send.
public nonisolated struct MessageBatchCreateRequest: Model {
    /// Sender's phone number, in E.164 form.
    public var from: String
    /// Messages to send, each with its recipients.
    public var messages: [MessageCreateRequest]
    /// Text for every message that has none of its own.
    public var text: Optional<String>
    public init(from: String, messages: [MessageCreateRequest], text: String? = nil) {
        self.from = from; self.messages = messages; self.text = text
    }
    public init(_ blank: Blank) { self.init(from: .init(blank), messages: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("from", &self.from); fields.list("messages", &self.messages); fields.field("text", &self.text)
    }
}

/// One message of a high-volume batch.
public nonisolated struct MessageCreateRequest: Model {
    /// Text of this message; the text of the batch when left out. At most 1000 characters.
    public var text: Optional<String>
    /// Recipients' phone numbers, in E.164 form.
    public var to: [String]
    public init(to: [String], text: String? = nil) { self.to = to; self.text = text }
    public init(_ blank: Blank) { self.init(to: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("text", &self.text); fields.list("to", &self.to)
    }
}

/// A high-volume message with all its details.
public nonisolated struct MessageDetailsResponse: Model, ResponseValue {
    /// Id of the batch the message was sent in.
    public var batchId: Optional<Identifier>
    /// Cost of the message.
    public var cost: Optional<Double>
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Whether the text came in or went out.
    public var direction: Optional<MessageDirectionEnum>
    /// Code of the reason why sending or delivery failed.
    public var errorCode: Optional<String>
    /// Sender's phone number, in E.164 form.
    public var from: Optional<String>
    /// Id of the message.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// How far the delivery of the text has got.
    public var messageStatus: Optional<SmsStatusEnum>
    /// Number of segments the text was split into.
    public var segmentCount: Optional<Int>
    /// Text of the message. At most 1000 characters.
    public var text: Optional<String>
    /// Recipients' phone numbers, in E.164 form.
    public var to: Optional<[String]>
    private var _unknownMembers: UnknownMembers
    public init(
        batchId: Identifier? = nil, cost: Double? = nil, creationTime: Foundation.Date? = nil,
        direction: MessageDirectionEnum? = nil, errorCode: String? = nil, from: String? = nil, id: Identifier? = nil,
        lastModifiedTime: Foundation.Date? = nil, messageStatus: SmsStatusEnum? = nil, segmentCount: Int? = nil,
        text: String? = nil, to: [String]? = nil) {
        self.batchId = batchId; self.cost = cost; self.creationTime = creationTime; self.direction = direction;
        self.errorCode = errorCode; self.from = from; self.id = id; self.lastModifiedTime = lastModifiedTime;
        self.messageStatus = messageStatus; self.segmentCount = segmentCount; self.text = text; self.to = to;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("batchId", &self.batchId); fields.field("cost", &self.cost);
        fields.field("creationTime", &self.creationTime); fields.field("direction", &self.direction);
        fields.field("errorCode", &self.errorCode); fields.field("from", &self.from); fields.field("id", &self.id);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.field("messageStatus", &self.messageStatus);
        fields.field("segmentCount", &self.segmentCount); fields.field("text", &self.text);
        fields.list("to", &self.to); fields.unknown(&self._unknownMembers)
    }
}

/// A high-volume message as a list shows it.
public nonisolated struct MessageListMessageResponse: Model {
    /// Id of the batch the message was sent in.
    public var batchId: Optional<Identifier>
    /// Cost of the message.
    public var cost: Optional<Double>
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Whether the text came in or went out.
    public var direction: Optional<MessageDirectionEnum>
    /// Code of the reason why sending or delivery failed.
    public var errorCode: Optional<String>
    /// Sender's phone number, in E.164 form.
    public var from: Optional<String>
    /// Id of the message.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// How far the delivery of the text has got.
    public var messageStatus: Optional<SmsStatusEnum>
    /// Number of segments the text was split into.
    public var segmentCount: Optional<Int>
    /// Text of the message.
    public var text: Optional<String>
    /// Recipients' phone numbers, in E.164 form.
    public var to: Optional<[String]>
    private var _unknownMembers: UnknownMembers
    public init(
        batchId: Identifier? = nil, cost: Double? = nil, creationTime: Foundation.Date? = nil,
        direction: MessageDirectionEnum? = nil, errorCode: String? = nil, from: String? = nil, id: Identifier? = nil,
        lastModifiedTime: Foundation.Date? = nil, messageStatus: SmsStatusEnum? = nil, segmentCount: Int? = nil,
        text: String? = nil, to: [String]? = nil) {
        self.batchId = batchId; self.cost = cost; self.creationTime = creationTime; self.direction = direction;
        self.errorCode = errorCode; self.from = from; self.id = id; self.lastModifiedTime = lastModifiedTime;
        self.messageStatus = messageStatus; self.segmentCount = segmentCount; self.text = text; self.to = to;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("batchId", &self.batchId); fields.field("cost", &self.cost);
        fields.field("creationTime", &self.creationTime); fields.field("direction", &self.direction);
        fields.field("errorCode", &self.errorCode); fields.field("from", &self.from); fields.field("id", &self.id);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.field("messageStatus", &self.messageStatus);
        fields.field("segmentCount", &self.segmentCount); fields.field("text", &self.text);
        fields.list("to", &self.to); fields.unknown(&self._unknownMembers)
    }
}

/// One page of high-volume messages.
public nonisolated struct MessageListResponse: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<NonEnumeratedPagingModel>
    /// Messages of this page.
    public var records: Optional<[MessageListMessageResponse]>
    private var _unknownMembers: UnknownMembers
    public init(paging: NonEnumeratedPagingModel? = nil, records: [MessageListMessageResponse]? = nil) {
        self.paging = paging; self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// Number and cost of messages in one status.
public nonisolated struct MessageStatusCounts: Model {
    /// Total cost of these messages.
    public var cost: Optional<Double>
    /// Number of these messages.
    public var count: Optional<Int>
    /// Number of messages for each error code.
    public var errorCodeCounts: Optional<[String: Int]>
    private var _unknownMembers: UnknownMembers
    public init(cost: Double? = nil, count: Int? = nil, errorCodeCounts: [String: Int]? = nil) {
        self.cost = cost; self.count = count; self.errorCodeCounts = errorCodeCounts; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("cost", &self.cost); fields.field("count", &self.count);
        fields.map("errorCodeCounts", &self.errorCodeCounts); fields.unknown(&self._unknownMembers)
    }
}

/// Number and cost of high-volume messages by delivery status.
public nonisolated struct MessageStatusesResponse: Model, ResponseValue {
    /// Messages delivered.
    public var delivered: Optional<MessageStatusCounts>
    /// Messages sent that could not be delivered.
    public var deliveryFailed: Optional<MessageStatusCounts>
    /// Messages waiting to be sent.
    public var queued: Optional<MessageStatusCounts>
    /// Messages that could not be sent.
    public var sendingFailed: Optional<MessageStatusCounts>
    /// Messages sent whose delivery is not confirmed.
    public var sent: Optional<MessageStatusCounts>
    private var _unknownMembers: UnknownMembers
    public init(
        delivered: MessageStatusCounts? = nil, deliveryFailed: MessageStatusCounts? = nil,
        queued: MessageStatusCounts? = nil, sendingFailed: MessageStatusCounts? = nil,
        sent: MessageStatusCounts? = nil) {
        self.delivered = delivered; self.deliveryFailed = deliveryFailed; self.queued = queued;
        self.sendingFailed = sendingFailed; self.sent = sent; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("delivered", &self.delivered); fields.field("deliveryFailed", &self.deliveryFailed);
        fields.field("queued", &self.queued); fields.field("sendingFailed", &self.sendingFailed);
        fields.field("sent", &self.sent); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension BatchListResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [MessageBatchResponse] { self.records ?? [] }
}

nonisolated extension MessageListResponse: PagedResponse {
    /// The items of this page.
    public var pageItems: [MessageListMessageResponse] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == HighVolumeSMSEndpoints.StatusValues {
    public static var completed: Self { Self("Completed") }
    public static var processing: Self { Self("Processing") }
    public static var queued: Self { Self("Queued") }
    public static var sent: Self { Self("Sent") }
}

nonisolated extension OpenEnum where Values == HighVolumeSMSEndpoints.ViewValues {
    public static var detailed: Self { Self("Detailed") }
    public static var simple: Self { Self("Simple") }
}
#endif

#if Everything || BusinessSMS || Events
/// A batch of high-volume texts and its progress.
public nonisolated struct MessageBatchResponse: Model, ResponseValue {
    /// Number of messages in the batch.
    public var batchSize: Optional<Int>
    /// Cost of the batch so far.
    public var cost: Optional<Double>
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Sender's phone number, in E.164 form.
    public var from: Optional<String>
    /// Id of the batch. Set by the service.
    public var id: Optional<Identifier>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Number of messages processed so far.
    public var processedCount: Optional<Int>
    /// Recipients the batch was not accepted for.
    public var rejected: Optional<[RejectedRecipientResponseResource]>
    /// How far the batch has got.
    public var status: Optional<MessageBatchResponse.Status>
    private var _unknownMembers: UnknownMembers
    public init(
        batchSize: Int? = nil, cost: Double? = nil, creationTime: Foundation.Date? = nil, from: String? = nil,
        id: Identifier? = nil, lastModifiedTime: Foundation.Date? = nil, processedCount: Int? = nil,
        rejected: [RejectedRecipientResponseResource]? = nil, status: MessageBatchResponse.Status? = nil) {
        self.batchSize = batchSize; self.cost = cost; self.creationTime = creationTime; self.from = from;
        self.id = id; self.lastModifiedTime = lastModifiedTime; self.processedCount = processedCount;
        self.rejected = rejected; self.status = status; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("batchSize", &self.batchSize); fields.field("cost", &self.cost);
        fields.field("creationTime", &self.creationTime); fields.field("from", &self.from);
        fields.field("id", &self.id); fields.field("lastModifiedTime", &self.lastModifiedTime);
        fields.field("processedCount", &self.processedCount); fields.list("rejected", &self.rejected);
        fields.field("status", &self.status); fields.unknown(&self._unknownMembers)
    }

    /// How far the batch has got.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

/// A message of a batch that was refused.
public nonisolated struct RejectedRecipientResponseResource: Model {
    /// Reason why the message was refused.
    public var description: Optional<String>
    /// Code of the reason.
    public var errorCode: Optional<String>
    /// Position of the message in the batch request.
    public var index: Optional<Int64>
    /// Phone numbers that were refused.
    public var to: Optional<[String]>
    private var _unknownMembers: UnknownMembers
    public init(description: String? = nil, errorCode: String? = nil, index: Int64? = nil, to: [String]? = nil) {
        self.description = description; self.errorCode = errorCode; self.index = index; self.to = to;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("description", &self.description); fields.field("errorCode", &self.errorCode);
        fields.field("index", &self.index); fields.list("to", &self.to); fields.unknown(&self._unknownMembers)
    }
}

/// Delivery status of a high-volume text.
public typealias SmsStatusEnum = OpenEnum<SmsStatusEnumValues>
public nonisolated enum SmsStatusEnumValues {}

nonisolated extension OpenEnum where Values == MessageBatchResponse.StatusValues {
    public static var completed: Self { Self("Completed") }
    public static var processing: Self { Self("Processing") }
    public static var sent: Self { Self("Sent") }
}

nonisolated extension OpenEnum where Values == SmsStatusEnumValues {
    public static var delivered: Self { Self("Delivered") }
    public static var deliveryFailed: Self { Self("DeliveryFailed") }
    public static var queued: Self { Self("Queued") }
    public static var sendingFailed: Self { Self("SendingFailed") }
    public static var sent: Self { Self("Sent") }
}
#endif

#if Everything || Events
/// A high-volume text that came in, or whose delivery got further.
///
/// > Note: Corrected: properties/to. Described as one number; the documented event has a list. Seen in documentation of the service.
public nonisolated struct BatchMessageEventBody: Model {
    /// Id of the batch the text was sent in.
    public var batchId: Optional<Identifier>
    /// Cost of the text.
    public var cost: Optional<Double>
    /// When the text was created, ISO 8601.
    public var creationTime: Optional<String>
    /// Whether the text came in or went out.
    public var direction: Optional<MessageDirectionEnum>
    /// Code of the reason why sending or delivery failed.
    public var errorCode: Optional<String>
    /// Number of the sender, in E.164 form.
    public var from: Optional<String>
    /// Id of the text.
    public var id: Optional<Identifier>
    /// When the text last changed, ISO 8601.
    public var lastModifiedTime: Optional<String>
    /// How far the delivery of the text has got.
    public var messageStatus: Optional<SmsStatusEnum>
    /// Number of segments the text was split into.
    public var segmentCount: Optional<Int>
    /// What the text says.
    public var text: Optional<String>
    /// Number or numbers of the recipients, in E.164 form.
    public var to: Optional<BatchMessageEventBody.To>
    private var _unknownMembers: UnknownMembers
    public init(
        batchId: Identifier? = nil, cost: Double? = nil, creationTime: String? = nil,
        direction: MessageDirectionEnum? = nil, errorCode: String? = nil, from: String? = nil, id: Identifier? = nil,
        lastModifiedTime: String? = nil, messageStatus: SmsStatusEnum? = nil, segmentCount: Int? = nil,
        text: String? = nil, to: BatchMessageEventBody.To? = nil) {
        self.batchId = batchId; self.cost = cost; self.creationTime = creationTime; self.direction = direction;
        self.errorCode = errorCode; self.from = from; self.id = id; self.lastModifiedTime = lastModifiedTime;
        self.messageStatus = messageStatus; self.segmentCount = segmentCount; self.text = text; self.to = to;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("batchId", &self.batchId); fields.field("cost", &self.cost);
        fields.field("creationTime", &self.creationTime); fields.field("direction", &self.direction);
        fields.field("errorCode", &self.errorCode); fields.field("from", &self.from); fields.field("id", &self.id);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.field("messageStatus", &self.messageStatus);
        fields.field("segmentCount", &self.segmentCount); fields.field("text", &self.text);
        fields.field("to", &self.to); fields.unknown(&self._unknownMembers)
    }

    /// Number or numbers of the recipients, in E.164 form.
    public indirect enum To: UnionModel {
        case list([String])
        case text(String)
        /// What none of the others fits.
        case other(JSONValue)

        public static func read(_ union: UnionReader) -> Self {
            if union.isArray, let value = union.read([String].self) { return .list(value) }
            if union.isString, let value = union.read(String.self) { return .text(value) }
            return .other(union.json)
        }
        public var payload: any FieldValue {
            switch self {
            case .list(let value): value
            case .text(let value): value
            case .other(let value): value
            }
        }
    }
}
#endif
