// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Main
/// Texts and files.
public nonisolated struct SMSTextsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func getToken(grantType: TokenRequest.GrantType, username: String? = nil) -> Call<Message> {
        var request = RequestParts(.getToken)
        request.form(TokenRequest(grantType: grantType, username: username))
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameter file: What is sent.
    /// - Returns: A call to `send()`.
    public func putImage(_ file: FilePart) -> Call<Empty> {
        var request = RequestParts(.putImage)
        request.raw(file)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func putLoose(page: Int? = nil, perPage: Int? = nil) -> Call<Empty> {
        var request = RequestParts(.putLoose)
        request.body(Query(page: page, perPage: perPage))
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameter body: What is sent.
    /// - Returns: A call to `send()`.
    public func putNote(_ body: String) -> Call<Empty> {
        var request = RequestParts(.putNote)
        request.text(body)
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameter id: A parameter.
    /// - Returns: A call to `download(to:)`, or to ask for its `data`.
    public func readContent(id: Identifier) -> Call<Media> {
        var request = RequestParts(.readContent)
        request.path(id); request.accept("audio/mpeg, audio/wav")
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readStatus() -> Call<Message> {
        Call(client, RequestParts(.readStatus))
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func readText() -> Call<String> {
        var request = RequestParts(.readText)
        request.accept("text/plain")
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func sendFax(attachment: [FilePart], to: [Recipient], note: String? = nil) -> Call<Message> {
        var request = RequestParts(.sendFax)
        request.multipart(Fax(attachment: attachment, to: to, note: note), .formData(.jsonFirst))
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Returns: A call to `send()`.
    public func sendImage(image: FilePart, apply: Bool? = nil) -> Call<Empty> {
        var request = RequestParts(.sendImage)
        request.multipart(SMSTextsEndpoints.SendImageBody(image: image, apply: apply), .formData(.fields))
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Returns: A call to ask for its `value`.
    public func sendMixed(attachment: [FilePart], to: [Recipient], note: String? = nil) -> Call<Message> {
        var request = RequestParts(.sendMixed)
        request.multipart(Fax(attachment: attachment, to: to, note: note), .mixed(.jsonFirst))
        return Call(client, request)
    }

    /// Does something with things.
    ///
    /// - Parameter accountId: Which account. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func sendSMS(
        to: [Recipient], text: String, from: Recipient? = nil, accountId: Identifier = "~") -> Call<Message> {
        var request = RequestParts(.sendSMS)
        request.path(accountId); request.body(Message(text: text, to: to, from: from))
        return Call(client, request)
    }

    /// A part of `SMSTextsEndpoints`.
    public struct SendImageBody: Model {
        public var apply: Optional<Bool>
        public var image: FilePart
        public init(image: FilePart, apply: Bool? = nil) { self.image = image; self.apply = apply }
        public init(_ blank: Blank) { self.init(image: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("apply", &self.apply); fields.field("image", &self.image)
        }
    }
}

nonisolated extension APIOperation {
    /// `POST /token`
    public static let getToken = APIOperation(
        "getToken", .post, "/token", area: "SMSTexts", access: .write, authorization: .client)
    /// `PUT /image`
    public static let putImage = APIOperation("putImage", .put, "/image", area: "SMSTexts", access: .write)
    /// `PUT /loose`
    public static let putLoose = APIOperation("putLoose", .put, "/loose", area: "SMSTexts", access: .write)
    /// `PUT /note`
    public static let putNote = APIOperation("putNote", .put, "/note", area: "SMSTexts", access: .write)
    /// `GET /content/{id}`
    public static let readContent = APIOperation(
        "readContent", .get, "/content/{id}", area: "SMSTexts", access: .read, host: .media)
    /// `GET /status`
    public static let readStatus = APIOperation(
        "readStatus", .get, "/status", area: "SMSTexts", access: .read, authorization: .none)
    /// `GET /text`
    public static let readText = APIOperation("readText", .get, "/text", area: "SMSTexts", access: .read)
    /// `POST /fax`
    public static let sendFax = APIOperation("sendFax", .post, "/fax", area: "SMSTexts", access: .write)
    /// `POST /image`
    public static let sendImage = APIOperation("sendImage", .post, "/image", area: "SMSTexts", access: .write)
    /// `POST /mixed`
    public static let sendMixed = APIOperation("sendMixed", .post, "/mixed", area: "SMSTexts", access: .write)
    /// `POST /accounts/{accountId}/sms`
    public static let sendSMS = APIOperation(
        "sendSMS", .post, "/accounts/{accountId}/sms", area: "SMSTexts", access: .write)
}

/// A fax.
public nonisolated struct Fax: Model {
    public var attachment: [FilePart]
    public var note: Optional<String>
    public var to: [Recipient]
    public init(attachment: [FilePart], to: [Recipient], note: String? = nil) {
        self.attachment = attachment; self.to = to; self.note = note
    }
    public init(_ blank: Blank) { self.init(attachment: .init(blank), to: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("attachment", &self.attachment); fields.field("note", &self.note); fields.list("to", &self.to)
    }
}

/// A message.
public nonisolated struct Message: Model, ResponseValue {
    public var from: Optional<Recipient>
    public var text: String
    public var to: [Recipient]
    private var _unknownMembers: UnknownMembers
    public init(text: String, to: [Recipient], from: Recipient? = nil) {
        self.text = text; self.to = to; self.from = from; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(text: .init(blank), to: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("from", &self.from); fields.field("text", &self.text); fields.list("to", &self.to);
        fields.unknown(&self._unknownMembers)
    }
}

/// Who gets it.
public nonisolated struct Recipient: Model {
    public var name: Optional<String>
    public var phoneNumber: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(name: String? = nil, phoneNumber: String? = nil) {
        self.name = name; self.phoneNumber = phoneNumber; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("name", &self.name); fields.field("phoneNumber", &self.phoneNumber);
        fields.unknown(&self._unknownMembers)
    }
}

/// Asks for a token.
public nonisolated struct TokenRequest: Model {
    public var grantType: TokenRequest.GrantType
    public var username: Optional<String>
    public init(grantType: TokenRequest.GrantType, username: String? = nil) {
        self.grantType = grantType; self.username = username
    }
    public init(_ blank: Blank) { self.init(grantType: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("grant_type", &self.grantType); fields.field("username", &self.username)
    }

    /// The known values of `grant_type`.
    public typealias GrantType = OpenEnum<GrantTypeValues>
    public enum GrantTypeValues {}
}

nonisolated extension Recipient: ExpressibleByStringLiteral {
    /// A value of which only `phoneNumber` is given.
    public init(stringLiteral phoneNumber: String) { self.init(phoneNumber: phoneNumber) }
}

nonisolated extension OpenEnum where Values == TokenRequest.GrantTypeValues {
    public static var password: Self { Self("password") }
    public static var refreshToken: Self { Self("refresh_token") }
}
#endif
