// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Messaging
/// Sends internal text messages between extensions.
public nonisolated struct PagerMessagesEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Sends an internal text message from one extension to others of the company.
    ///
    /// > Note: Sends a real message to the recipients at once.
    ///
    /// Permissions: `InternalMessages` of the app, `InternalSMS` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - from: Extension that sends the message.
    ///   - to: Extensions that receive the message.
    ///   - text: Text of the message.
    ///   - replyOn: Id of the message this one answers.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-101, CMN-102, CMN-401, CMN-408, CMN-419, MSG-316, MSG-324, MSG-325, MSG-326, MSG-330, MSG-331, MSG-332, MSG-335.
    public func createInternalTextMessage(
        from: PagerCallerInfoRequest? = nil, to: [PagerCallerInfoRequest]? = nil, text: String, replyOn: Int64? = nil,
        accountId: String = "~", extensionId: String = "~") -> Call<GetInternalTextMessageInfoResponse> {
        var request = RequestParts(.createInternalTextMessage)
        request.path(accountId); request.path(extensionId);
        request.body(CreateInternalTextMessageRequest(text: text, from: from, replyOn: replyOn, to: to))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/company-pager`
    public static let createInternalTextMessage = APIOperation(
        "createInternalTextMessage", .post, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/company-pager",
        area: "PagerMessages", permission: "InternalMessages", userPermission: "InternalSMS", rateGroup: "Medium",
        access: .write)
}

/// An internal text message to send.
public nonisolated struct CreateInternalTextMessageRequest: Model {
    /// Extension that sends the message.
    public var from: Optional<PagerCallerInfoRequest>
    /// Id of the message this one answers.
    public var replyOn: Optional<Int64>
    /// Text of the message.
    public var text: String
    /// Extensions that receive the message.
    public var to: Optional<[PagerCallerInfoRequest]>
    public init(
        text: String, from: PagerCallerInfoRequest? = nil, replyOn: Int64? = nil,
        to: [PagerCallerInfoRequest]? = nil) {
        self.text = text; self.from = from; self.replyOn = replyOn; self.to = to
    }
    public init(_ blank: Blank) { self.init(text: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("from", &self.from); fields.field("replyOn", &self.replyOn); fields.field("text", &self.text);
        fields.list("to", &self.to)
    }
}

/// An internal text message that was sent.
///
/// > Note: Corrected: properties/conversationId. Described as a number here and as a string elsewhere; the service sends both, and one conversation should have one type of id. Seen in current.openapi.json, 2026-08-13.
public nonisolated struct GetInternalTextMessageInfoResponse: Model, ResponseValue {
    /// Files and texts that belong to the message.
    public var attachments: Optional<[MessageAttachmentInfo]>
    /// Whether the message is alive, deleted or purged.
    public var availability: Optional<MessageAvailabilityEnum>
    /// Conversation the message belongs to.
    public var conversation: Optional<ConversationInfo>
    /// Id of the conversation the message belongs to.
    public var conversationId: Optional<String>
    /// When the message was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Whether the message came in or went out.
    public var direction: Optional<MessageDirectionEnum>
    /// Sender of the message.
    public var from: Optional<MessageStoreCallerInfoResponseFrom>
    /// Id of the message.
    public var id: Optional<Int64>
    /// When the message last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// How far the delivery of the message has got.
    public var messageStatus: Optional<MessageStatusEnum>
    /// true for an internal message sent to a whole department.
    public var pgToDepartment: Optional<Bool>
    /// Priority of the message.
    public var priority: Optional<MessagePriorityEnum>
    /// Whether the message has been read.
    public var readStatus: Optional<MessageReadStatusEnum>
    /// Text of the message.
    public var subject: Optional<String>
    /// Recipients of the message.
    public var to: Optional<[MessageStoreCallerInfoResponseTo]>
    /// Kind of the message.
    public var type: Optional<GetInternalTextMessageInfoResponse.Kind>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    public init(
        attachments: [MessageAttachmentInfo]? = nil, availability: MessageAvailabilityEnum? = nil,
        conversation: ConversationInfo? = nil, conversationId: String? = nil, creationTime: Foundation.Date? = nil,
        direction: MessageDirectionEnum? = nil, from: MessageStoreCallerInfoResponseFrom? = nil, id: Int64? = nil,
        lastModifiedTime: Foundation.Date? = nil, messageStatus: MessageStatusEnum? = nil,
        pgToDepartment: Bool? = nil, priority: MessagePriorityEnum? = nil, readStatus: MessageReadStatusEnum? = nil,
        subject: String? = nil, to: [MessageStoreCallerInfoResponseTo]? = nil,
        type: GetInternalTextMessageInfoResponse.Kind? = nil, uri: String? = nil) {
        self.attachments = attachments; self.availability = availability; self.conversation = conversation;
        self.conversationId = conversationId; self.creationTime = creationTime; self.direction = direction;
        self.from = from; self.id = id; self.lastModifiedTime = lastModifiedTime; self.messageStatus = messageStatus;
        self.pgToDepartment = pgToDepartment; self.priority = priority; self.readStatus = readStatus;
        self.subject = subject; self.to = to; self.type = type; self.uri = uri
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("attachments", &self.attachments); fields.field("availability", &self.availability);
        fields.field("conversation", &self.conversation); fields.field("conversationId", &self.conversationId);
        fields.field("creationTime", &self.creationTime); fields.field("direction", &self.direction);
        fields.field("from", &self.from); fields.field("id", &self.id);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.field("messageStatus", &self.messageStatus);
        fields.field("pgToDepartment", &self.pgToDepartment); fields.field("priority", &self.priority);
        fields.field("readStatus", &self.readStatus); fields.field("subject", &self.subject);
        fields.list("to", &self.to); fields.field("type", &self.type); fields.field("uri", &self.uri)
    }

    /// Kind of the message.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// An extension as party of an internal text message.
public nonisolated struct PagerCallerInfoRequest: Model {
    /// Id of the extension.
    public var extensionId: Optional<String>
    /// Number of the extension.
    public var extensionNumber: Optional<String>
    public init(extensionId: String? = nil, extensionNumber: String? = nil) {
        self.extensionId = extensionId; self.extensionNumber = extensionNumber
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionId", &self.extensionId); fields.field("extensionNumber", &self.extensionNumber)
    }
}

nonisolated extension OpenEnum where Values == GetInternalTextMessageInfoResponse.KindValues {
    public static var fax: Self { Self("Fax") }
    public static var pager: Self { Self("Pager") }
    public static var sms: Self { Self("SMS") }
    public static var text: Self { Self("Text") }
    public static var voiceMail: Self { Self("VoiceMail") }
}

nonisolated extension PagerCallerInfoRequest: ExpressibleByStringLiteral {
    /// A value of which only `extensionNumber` is given.
    public init(stringLiteral extensionNumber: String) { self.init(extensionNumber: extensionNumber) }
}
#endif
