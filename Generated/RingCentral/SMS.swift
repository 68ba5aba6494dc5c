// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Messaging
/// Sends text and multimedia messages.
public nonisolated struct SMSEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Sends a multimedia message with file attachments from one of the extension's numbers.
    ///
    /// > Note: Sends a real message, which may be charged. Takes at most 10 files and 1.5 MB in all.
    ///
    /// Permissions: `SMS` of the app, `OutboundSMS` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - from: Sender, one of the extension's numbers that can send texts.
    ///   - to: Recipients of the message.
    ///   - text: Text to send along with the files.
    ///   - attachments: Files to send: at most 10, and 1.5 MB in all.
    ///   - country: Country used to read phone numbers without a country code.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createMMS(
        from: MessageStoreCallerInfoRequest, to: [MessageStoreCallerInfoRequest], text: String? = nil,
        attachments: [FilePart], country: SmsRequestCountryInfo? = nil, accountId: String = "~",
        extensionId: String = "~") -> Call<GetSMSMessageInfoResponse> {
        var request = RequestParts(.createMMS)
        request.path(accountId); request.path(extensionId);
        request.multipart(CreateMMSMessage(attachments: attachments, from: from, to: to, country: country, text: text), .formData(.jsonFirst))
        return Call(client, request)
    }

    /// Sends a text message from one of the extension's phone numbers.
    ///
    /// > Note: Sends a real text, which may be charged. The sender number must carry the SmsSender feature. The text is limited to 1,000 UTF-16 units.
    ///
    /// Permissions: `SMS` of the app, `OutboundSMS` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - from: Sender, one of the extension's numbers that can send texts.
    ///   - to: Recipients of the message.
    ///   - text: Text to send, up to 1,000 UTF-16 units.
    ///   - country: Country used to read phone numbers without a country code.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: BIL-103, CMN-101, CMN-408, CMN-419, MSG-240, MSG-241, MSG-242, MSG-243, MSG-245, MSG-246, MSG-247, MSG-305, MSG-314, MSG-365, MSG-367, MSG-380, MSG-381, MSG-384, MSG-397, MSG-403.
    public func createSMSMessage(
        from: MessageStoreCallerInfoRequest, to: [MessageStoreCallerInfoRequest], text: String,
        country: SmsRequestCountryInfo? = nil, accountId: String = "~",
        extensionId: String = "~") -> Call<GetSMSMessageInfoResponse> {
        var request = RequestParts(.createSMSMessage)
        request.path(accountId); request.path(extensionId);
        request.body(CreateSMSMessage(from: from, text: text, to: to, country: country))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/mms`
    public static let createMMS = APIOperation(
        "createMMS", .post, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/mms", area: "SMS",
        permission: "SMS", userPermission: "OutboundSMS", rateGroup: "Medium", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms`
    public static let createSMSMessage = APIOperation(
        "createSMSMessage", .post, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/sms", area: "SMS",
        permission: "SMS", userPermission: "OutboundSMS", rateGroup: "Medium", access: .write)
}

/// A multimedia message to send.
public nonisolated struct CreateMMSMessage: Model {
    /// Files to send: at most 10, and 1.5 MB in all.
    public var attachments: [FilePart]
    /// Country used to read phone numbers without a country code.
    public var country: Optional<SmsRequestCountryInfo>
    /// Sender, one of the extension's numbers that can send texts.
    public var from: MessageStoreCallerInfoRequest
    /// Text to send along with the files.
    public var text: Optional<String>
    /// Recipients of the message.
    public var to: [MessageStoreCallerInfoRequest]
    public init(
        attachments: [FilePart], from: MessageStoreCallerInfoRequest, to: [MessageStoreCallerInfoRequest],
        country: SmsRequestCountryInfo? = nil, text: String? = nil) {
        self.attachments = attachments; self.from = from; self.to = to; self.country = country; self.text = text
    }
    public init(_ blank: Blank) { self.init(attachments: .init(blank), from: .init(blank), to: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("attachments", &self.attachments); fields.field("country", &self.country);
        fields.field("from", &self.from); fields.field("text", &self.text); fields.list("to", &self.to)
    }
}

/// A text message to send.
public nonisolated struct CreateSMSMessage: Model {
    /// Country used to read phone numbers without a country code.
    public var country: Optional<SmsRequestCountryInfo>
    /// Sender, one of the extension's numbers that can send texts.
    public var from: MessageStoreCallerInfoRequest
    /// Text to send, up to 1,000 UTF-16 units.
    public var text: String
    /// Recipients of the message.
    public var to: [MessageStoreCallerInfoRequest]
    public init(
        from: MessageStoreCallerInfoRequest, text: String, to: [MessageStoreCallerInfoRequest],
        country: SmsRequestCountryInfo? = nil) {
        self.from = from; self.text = text; self.to = to; self.country = country
    }
    public init(_ blank: Blank) { self.init(from: .init(blank), text: .init(blank), to: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("country", &self.country); fields.field("from", &self.from); fields.field("text", &self.text);
        fields.list("to", &self.to)
    }
}

/// A text or multimedia message that was sent.
///
/// > Note: Corrected: properties/conversationId. Described as a number here and as a string elsewhere; the service sends both, and one conversation should have one type of id. Seen in current.openapi.json, 2026-08-13.
public nonisolated struct GetSMSMessageInfoResponse: Model, ResponseValue {
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
    /// Priority of the message.
    public var priority: Optional<MessagePriorityEnum>
    /// Whether the message has been read.
    public var readStatus: Optional<MessageReadStatusEnum>
    /// When the text was delivered, ISO 8601.
    public var smsDeliveryTime: Optional<Foundation.Date>
    /// How often sending the text was tried.
    public var smsSendingAttemptsCount: Optional<Int>
    /// Text of the message.
    public var subject: Optional<String>
    /// Recipients of the message.
    public var to: Optional<[MessageStoreCallerInfoResponseTo]>
    /// Kind of the message.
    public var type: Optional<GetSMSMessageInfoResponse.Kind>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    public init(
        attachments: [MessageAttachmentInfo]? = nil, availability: MessageAvailabilityEnum? = nil,
        conversation: ConversationInfo? = nil, conversationId: String? = nil, creationTime: Foundation.Date? = nil,
        direction: MessageDirectionEnum? = nil, from: MessageStoreCallerInfoResponseFrom? = nil, id: Int64? = nil,
        lastModifiedTime: Foundation.Date? = nil, messageStatus: MessageStatusEnum? = nil,
        priority: MessagePriorityEnum? = nil, readStatus: MessageReadStatusEnum? = nil,
        smsDeliveryTime: Foundation.Date? = nil, smsSendingAttemptsCount: Int? = nil, subject: String? = nil,
        to: [MessageStoreCallerInfoResponseTo]? = nil, type: GetSMSMessageInfoResponse.Kind? = nil,
        uri: String? = nil) {
        self.attachments = attachments; self.availability = availability; self.conversation = conversation;
        self.conversationId = conversationId; self.creationTime = creationTime; self.direction = direction;
        self.from = from; self.id = id; self.lastModifiedTime = lastModifiedTime; self.messageStatus = messageStatus;
        self.priority = priority; self.readStatus = readStatus; self.smsDeliveryTime = smsDeliveryTime;
        self.smsSendingAttemptsCount = smsSendingAttemptsCount; self.subject = subject; self.to = to;
        self.type = type; self.uri = uri
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("attachments", &self.attachments); fields.field("availability", &self.availability);
        fields.field("conversation", &self.conversation); fields.field("conversationId", &self.conversationId);
        fields.field("creationTime", &self.creationTime); fields.field("direction", &self.direction);
        fields.field("from", &self.from); fields.field("id", &self.id);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.field("messageStatus", &self.messageStatus);
        fields.field("priority", &self.priority); fields.field("readStatus", &self.readStatus);
        fields.field("smsDeliveryTime", &self.smsDeliveryTime);
        fields.field("smsSendingAttemptsCount", &self.smsSendingAttemptsCount);
        fields.field("subject", &self.subject); fields.list("to", &self.to); fields.field("type", &self.type);
        fields.field("uri", &self.uri)
    }

    /// Kind of the message.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Phone number of a sender or recipient.
public nonisolated struct MessageStoreCallerInfoRequest: Model {
    /// Phone number, best in E.164 form.
    public var phoneNumber: String
    public init(phoneNumber: String) { self.phoneNumber = phoneNumber }
    public init(_ blank: Blank) { self.init(phoneNumber: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("phoneNumber", &self.phoneNumber) }
}

/// Country used to read the phone numbers of a message.
public nonisolated struct SmsRequestCountryInfo: Model {
    /// Id of the country.
    public var id: Optional<String>
    /// ISO code of the country.
    public var isoCode: Optional<String>
    public init(id: String? = nil, isoCode: String? = nil) { self.id = id; self.isoCode = isoCode }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("isoCode", &self.isoCode)
    }
}

nonisolated extension OpenEnum where Values == GetSMSMessageInfoResponse.KindValues {
    public static var fax: Self { Self("Fax") }
    public static var pager: Self { Self("Pager") }
    public static var sms: Self { Self("SMS") }
    public static var text: Self { Self("Text") }
    public static var voiceMail: Self { Self("VoiceMail") }
}

nonisolated extension MessageStoreCallerInfoRequest: ExpressibleByStringLiteral {
    /// A value of which only `phoneNumber` is given.
    public init(stringLiteral phoneNumber: String) { self.init(phoneNumber: phoneNumber) }
}
#endif
