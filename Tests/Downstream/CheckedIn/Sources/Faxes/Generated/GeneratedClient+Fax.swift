// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

/// Sends faxes and lists their cover pages.
package nonisolated struct FaxEndpoints: Sendable {
    let client: ServiceClient
    package init(_ client: ServiceClient) { self.client = client }

    /// Sends a fax of one or several files.
    ///
    /// > Note: Sends a real fax, which may cost money. Takes several attachments; at most 50 MB and 200 pages together. Returns while the fax is still queued; read the message later to learn its messageStatus. To send an earlier fax again, call resendFax with its originalMessageId.
    ///
    /// > Note: Corrected: body/content/multipart/form-data/properties/attachment. Described as one file; the service takes several parts of this name.
    ///
    /// Permissions: `Faxes` of the app, `OutboundFaxes` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - to: Recipients of the fax.
    ///   - attachment: The files to send, in the order of the pages; 50 MB and 200 pages at most.
    ///   - coverIndex: Identifier of the cover page, as listFaxCoverPages returns it; 0 is for none.
    ///   - coverPageText: Text printed on the cover page. At most 1024 characters.
    ///   - faxResolution: Resolution of the fax.
    ///   - isoCode: Two-letter ISO code of the country, such as US.
    ///   - sendTime: When to send it; at once if it is left out.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-419.
    package func createFaxMessage(
        to: [FaxRequestTo], attachment: [FilePart], coverIndex: Int? = nil, coverPageText: String? = nil,
        faxResolution: FaxResolutionEnum? = nil, isoCode: String? = nil, sendTime: Foundation.Date? = nil,
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<FaxResponse> {
        var request = RequestParts(.createFaxMessage)
        request.path(accountId); request.path(extensionId);
        request.multipart(FaxEndpoints.CreateFaxMessageBody(attachment: attachment, to: to, coverIndex: coverIndex, coverPageText: coverPageText, faxResolution: faxResolution, isoCode: isoCode, sendTime: sendTime), .formData(.jsonFirst))
        return Call(client, request)
    }

    /// Sends an earlier fax once more, to the same recipients or to others.
    ///
    /// > Note: Sends a real fax, which may cost money. Takes several attachments; at most 50 MB and 200 pages together. Returns while the fax is still queued; read the message later to learn its messageStatus. To send an earlier fax again, call resendFax with its originalMessageId.
    ///
    /// > Note: Corrected: body/content/multipart/form-data/properties/attachment. Described as one file; the service takes several parts of this name.
    ///
    /// Permissions: `Faxes` of the app, `OutboundFaxes` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - originalMessageId: Identifier of the fax to send again.
    ///   - sendTime: When to send it; at once if it is left out.
    ///   - to: Recipients of the fax.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-419.
    package func resendFax(
        originalMessageId: Identifier, sendTime: Foundation.Date? = nil, to: [FaxRequestTo]? = nil,
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<FaxResponse> {
        var request = RequestParts(.createFaxMessage)
        request.path(accountId); request.path(extensionId);
        request.body(FaxEndpoints.ResendFaxBody(originalMessageId: originalMessageId, sendTime: sendTime, to: to))
        return Call(client, request)
    }

    /// Lists the cover pages that a fax can have.
    ///
    /// Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - page: Number of the page to return, counted from 1. Default: `1`.
    ///   - perPage: Number of records on one page. Default: `100`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-101, CMN-301, OAU-128, OAU-129, OAU-213.
    package func listFaxCoverPages(page: Int? = nil, perPage: Int? = nil) -> Call<ListFaxCoverPagesResponse> {
        var request = RequestParts(.listFaxCoverPages)
        request.query("page", page); request.query("perPage", perPage)
        return Call(client, request)
    }

    /// A part of `FaxEndpoints`.
    package struct CreateFaxMessageBody: Model {
        /// The files to send, in the order of the pages; 50 MB and 200 pages at most.
        package var attachment: [FilePart]
        /// Identifier of the cover page, as listFaxCoverPages returns it; 0 is for none.
        package var coverIndex: Optional<Int>
        /// Text printed on the cover page. At most 1024 characters.
        package var coverPageText: Optional<String>
        /// Resolution of the fax.
        package var faxResolution: Optional<FaxResolutionEnum>
        /// Two-letter ISO code of the country, such as US.
        package var isoCode: Optional<String>
        /// When to send it; at once if it is left out.
        package var sendTime: Optional<Foundation.Date>
        /// Recipients of the fax.
        package var to: [FaxRequestTo]
        package init(
            attachment: [FilePart], to: [FaxRequestTo], coverIndex: Int? = nil, coverPageText: String? = nil,
            faxResolution: FaxResolutionEnum? = nil, isoCode: String? = nil, sendTime: Foundation.Date? = nil) {
            self.attachment = attachment; self.to = to; self.coverIndex = coverIndex;
            self.coverPageText = coverPageText; self.faxResolution = faxResolution; self.isoCode = isoCode;
            self.sendTime = sendTime
        }
        package init(_ blank: Blank) { self.init(attachment: .init(blank), to: .init(blank)) }
        package mutating func visit(_ fields: FieldVisitor) {
            fields.list("attachment", &self.attachment); fields.field("coverIndex", &self.coverIndex);
            fields.field("coverPageText", &self.coverPageText); fields.field("faxResolution", &self.faxResolution);
            fields.field("isoCode", &self.isoCode); fields.field("sendTime", &self.sendTime);
            fields.list("to", &self.to)
        }
    }

    /// A part of `FaxEndpoints`.
    package struct ResendFaxBody: Model {
        /// Identifier of the fax to send again.
        package var originalMessageId: Identifier
        /// When to send it; at once if it is left out.
        package var sendTime: Optional<Foundation.Date>
        /// Recipients of the fax.
        package var to: Optional<[FaxRequestTo]>
        package init(originalMessageId: Identifier, sendTime: Foundation.Date? = nil, to: [FaxRequestTo]? = nil) {
            self.originalMessageId = originalMessageId; self.sendTime = sendTime; self.to = to
        }
        package init(_ blank: Blank) { self.init(originalMessageId: .init(blank)) }
        package mutating func visit(_ fields: FieldVisitor) {
            fields.field("originalMessageId", &self.originalMessageId); fields.field("sendTime", &self.sendTime);
            fields.list("to", &self.to)
        }
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/fax`
    package static let createFaxMessage = APIOperation(
        "createFaxMessage", .post, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/fax", area: "Fax",
        permission: "Faxes", userPermission: "OutboundFaxes", rateGroup: "Heavy", access: .write)
    /// `GET /restapi/v1.0/dictionary/fax-cover-page`
    package static let listFaxCoverPages = APIOperation(
        "listFaxCoverPages", .get, "/restapi/v1.0/dictionary/fax-cover-page", area: "Fax", rateGroup: "Light",
        access: .read, paging: .page)
}

/// A cover page that a fax can have.
package nonisolated struct FaxCoverPageInfo: Model {
    /// Identifier of the cover page; give it as coverIndex.
    package var id: Optional<Identifier>
    /// Name of the cover page.
    package var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    package init(id: Identifier? = nil, name: String? = nil) {
        self.id = id; self.name = name; self._unknownMembers = .init()
    }
    package init(_ blank: Blank) { self.init() }
    package mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }
}

/// A recipient of a fax to be sent.
package nonisolated struct FaxRequestTo: Model {
    /// Name of the recipient.
    package var name: Optional<String>
    /// Fax number of the recipient, best given in E.164 form.
    package var phoneNumber: Optional<String>
    package init(name: String? = nil, phoneNumber: String? = nil) {
        self.name = name; self.phoneNumber = phoneNumber
    }
    package init(_ blank: Blank) { self.init() }
    package mutating func visit(_ fields: FieldVisitor) {
        fields.field("name", &self.name); fields.field("phoneNumber", &self.phoneNumber)
    }
}

/// A fax as the mailbox stores it.
package nonisolated struct FaxResponse: Model, ResponseValue {
    /// Files of the fax.
    package var attachments: Optional<[MessageAttachmentInfoIntId]>
    /// Whether the fax is stored, deleted or purged.
    package var availability: Optional<MessageAvailabilityEnum>
    /// Identifier of the cover page, as listFaxCoverPages returns it; 0 is for none.
    package var coverIndex: Optional<Int>
    /// Text on the cover page.
    package var coverPageText: Optional<String>
    /// When the fax was created, ISO 8601.
    package var creationTime: Optional<Foundation.Date>
    /// Whether it is Inbound or Outbound.
    package var direction: Optional<MessageDirectionEnum>
    /// Number of pages.
    package var faxPageCount: Optional<Int>
    /// Resolution of the fax.
    package var faxResolution: Optional<FaxResolutionEnum>
    /// Sender of the fax.
    package var from: Optional<MessageStoreCallerInfoResponseFrom>
    /// Identifier of the fax message.
    package var id: Optional<Identifier>
    /// When the fax was last changed, ISO 8601.
    package var lastModifiedTime: Optional<Foundation.Date>
    /// How far the fax has come, such as Queued, Sent or SendingFailed.
    package var messageStatus: Optional<MessageStatusEnum>
    /// Priority of the message.
    package var priority: Optional<MessagePriorityEnum>
    /// Whether the message was read or not.
    package var readStatus: Optional<MessageReadStatusEnum>
    /// Recipients of the fax.
    package var to: Optional<[FaxResponseTo]>
    /// Kind of the message, always Fax.
    package var type: Optional<FaxResponse.Kind>
    /// Canonical address of the resource.
    package var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    package init(
        attachments: [MessageAttachmentInfoIntId]? = nil, availability: MessageAvailabilityEnum? = nil,
        coverIndex: Int? = nil, coverPageText: String? = nil, creationTime: Foundation.Date? = nil,
        direction: MessageDirectionEnum? = nil, faxPageCount: Int? = nil, faxResolution: FaxResolutionEnum? = nil,
        from: MessageStoreCallerInfoResponseFrom? = nil, id: Identifier? = nil,
        lastModifiedTime: Foundation.Date? = nil, messageStatus: MessageStatusEnum? = nil,
        priority: MessagePriorityEnum? = nil, readStatus: MessageReadStatusEnum? = nil, to: [FaxResponseTo]? = nil,
        type: FaxResponse.Kind? = nil, uri: String? = nil) {
        self.attachments = attachments; self.availability = availability; self.coverIndex = coverIndex;
        self.coverPageText = coverPageText; self.creationTime = creationTime; self.direction = direction;
        self.faxPageCount = faxPageCount; self.faxResolution = faxResolution; self.from = from; self.id = id;
        self.lastModifiedTime = lastModifiedTime; self.messageStatus = messageStatus; self.priority = priority;
        self.readStatus = readStatus; self.to = to; self.type = type; self.uri = uri; self._unknownMembers = .init()
    }
    package init(_ blank: Blank) { self.init() }
    package mutating func visit(_ fields: FieldVisitor) {
        fields.list("attachments", &self.attachments); fields.field("availability", &self.availability);
        fields.field("coverIndex", &self.coverIndex); fields.field("coverPageText", &self.coverPageText);
        fields.field("creationTime", &self.creationTime); fields.field("direction", &self.direction);
        fields.field("faxPageCount", &self.faxPageCount); fields.field("faxResolution", &self.faxResolution);
        fields.field("from", &self.from); fields.field("id", &self.id);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.field("messageStatus", &self.messageStatus);
        fields.field("priority", &self.priority); fields.field("readStatus", &self.readStatus);
        fields.list("to", &self.to); fields.field("type", &self.type); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }

    /// Kind of the message, always Fax.
    package typealias Kind = OpenEnum<KindValues>
    package enum KindValues {}
}

/// A recipient of a fax, with the state of its delivery.
package nonisolated struct FaxResponseTo: Model {
    /// Place of the phone number, such as a city and state.
    package var location: Optional<String>
    /// How far the fax to this recipient has come.
    package var messageStatus: Optional<MessageStatusEnum>
    /// Name of the recipient.
    package var name: Optional<String>
    /// Fax number of the recipient, usually in E.164 form.
    package var phoneNumber: Optional<String>
    /// Identifier of the recipient within the fax.
    package var recipientId: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    package init(
        location: String? = nil, messageStatus: MessageStatusEnum? = nil, name: String? = nil,
        phoneNumber: String? = nil, recipientId: Identifier? = nil) {
        self.location = location; self.messageStatus = messageStatus; self.name = name;
        self.phoneNumber = phoneNumber; self.recipientId = recipientId; self._unknownMembers = .init()
    }
    package init(_ blank: Blank) { self.init() }
    package mutating func visit(_ fields: FieldVisitor) {
        fields.field("location", &self.location); fields.field("messageStatus", &self.messageStatus);
        fields.field("name", &self.name); fields.field("phoneNumber", &self.phoneNumber);
        fields.field("recipientId", &self.recipientId); fields.unknown(&self._unknownMembers)
    }
}

/// A page of fax cover pages.
package nonisolated struct ListFaxCoverPagesResponse: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    package var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    package var paging: Optional<EnumeratedPagingModel>
    /// Cover pages on this page.
    package var records: Optional<[FaxCoverPageInfo]>
    /// Canonical address of the resource.
    package var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    package init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
        records: [FaxCoverPageInfo]? = nil, uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    package init(_ blank: Blank) { self.init() }
    package mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A file attached to a message, with a numeric identifier.
package nonisolated struct MessageAttachmentInfoIntId: Model {
    /// MIME type of the content.
    package var contentType: Optional<String>
    /// Name of the file.
    package var filename: Optional<String>
    /// Identifier of the attachment.
    package var id: Optional<Identifier>
    /// Size of the file, in bytes.
    package var size: Optional<Int>
    /// Kind of the attachment, such as a recording, text or document.
    package var type: Optional<MessageAttachmentInfoIntId.Kind>
    /// Canonical address of the resource.
    package var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    package init(
        contentType: String? = nil, filename: String? = nil, id: Identifier? = nil, size: Int? = nil,
        type: MessageAttachmentInfoIntId.Kind? = nil, uri: String? = nil) {
        self.contentType = contentType; self.filename = filename; self.id = id; self.size = size; self.type = type;
        self.uri = uri; self._unknownMembers = .init()
    }
    package init(_ blank: Blank) { self.init() }
    package mutating func visit(_ fields: FieldVisitor) {
        fields.field("contentType", &self.contentType); fields.field("filename", &self.filename);
        fields.field("id", &self.id); fields.field("size", &self.size); fields.field("type", &self.type);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }

    /// Kind of the attachment, such as a recording, text or document.
    package typealias Kind = OpenEnum<KindValues>
    package enum KindValues {}
}

nonisolated extension FaxRequestTo: ExpressibleByStringLiteral {
    /// A value of which only `phoneNumber` is given.
    package init(stringLiteral phoneNumber: String) { self.init(phoneNumber: phoneNumber) }
}

nonisolated extension OpenEnum where Values == FaxResponse.KindValues {
    package static var fax: Self { Self("Fax") }
}

nonisolated extension ListFaxCoverPagesResponse: PagedResponse {
    /// The items of this page.
    package var pageItems: [FaxCoverPageInfo] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == MessageAttachmentInfoIntId.KindValues {
    package static var audioRecording: Self { Self("AudioRecording") }
    package static var audioTranscription: Self { Self("AudioTranscription") }
    package static var mmsAttachment: Self { Self("MmsAttachment") }
    package static var renderedDocument: Self { Self("RenderedDocument") }
    package static var sourceDocument: Self { Self("SourceDocument") }
    package static var text: Self { Self("Text") }
}
