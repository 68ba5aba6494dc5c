// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || CallHandling
/// Lists ready-made greetings and uploads and reads recorded ones.
public nonisolated struct GreetingsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Uploads a recorded greeting for the company.
    ///
    /// > Note: Real callers may hear the greeting at once. The whole request may be at most 20 MB.
    ///
    /// Permissions: `EditAccounts` of the app, `ReadUserInfo` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - binary: Recording that callers hear.
    ///   - type: Where in the handling of a call the greeting is played.
    ///   - answeringRuleId: Identifier of the answering rule that uses the greeting.
    ///   - languageId: Identifier of the language that is spoken in it.
    ///   - text: Text that is spoken in the greeting.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: AWR-129, AWR-178, CMN-101, CMN-102.
    public func createCompanyGreeting(
        binary: FilePart, type: GreetingsEndpoints.CreateCompanyGreetingBody.Kind, answeringRuleId: Identifier? = nil,
        languageId: Identifier? = nil, text: String? = nil,
        accountId: Identifier = "~") -> Call<CustomCompanyGreetingInfo> {
        var request = RequestParts(.createCompanyGreeting)
        request.path(accountId);
        request.multipart(GreetingsEndpoints.CreateCompanyGreetingBody(binary: binary, type: type, answeringRuleId: answeringRuleId, languageId: languageId, text: text), .formData(.jsonFirst))
        return Call(client, request)
    }

    /// Uploads a recorded greeting for an extension.
    ///
    /// > Note: Real callers hear the greeting at once unless apply is false. Send multipart/mixed with answeringRule and its id. The whole request may be at most 20 MB.
    ///
    /// > Note: Corrected: body/content/multipart/form-data. The form names answeringRuleId, which the service does not take; the multipart/mixed form with answeringRule {id} is the one that works.
    ///
    /// Permissions: `EditExtensions` of the app, `EditUserAnsweringRules` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - answeringRule: Answering rule that uses the greeting.
    ///   - binary: Recording that callers hear.
    ///   - type: Where in the handling of a call the greeting is played.
    ///   - apply: Whether the answering rule uses the new greeting at once; true by default. Default: `true`.
    ///   - interactionRuleId: Identifier of the interaction rule that uses the greeting.
    ///   - stateId: Identifier of the state or province.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: AWR-128, AWR-129, AWR-165, AWR-166, CLR-103, CMN-100, CMN-101, CMN-102.
    public func createCustomUserGreeting(
        answeringRule: AnsweringRuleQueryRequest, binary: FilePart,
        type: GreetingsEndpoints.CreateCustomUserGreetingBody.Kind, apply: Bool? = nil,
        interactionRuleId: Identifier? = nil, stateId: GreetingsEndpoints.CreateCustomUserGreetingBody.StateId? = nil,
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<CustomUserGreetingInfo> {
        var request = RequestParts(.createCustomUserGreeting)
        request.path(accountId); request.path(extensionId); request.query("apply", apply);
        request.multipart(GreetingsEndpoints.CreateCustomUserGreetingBody(answeringRule: answeringRule, binary: binary, type: type, interactionRuleId: interactionRuleId, stateId: stateId), .mixed(.jsonFirst))
        return Call(client, request)
    }

    /// Lists the ready-made greetings that the service offers.
    ///
    /// Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - page: Number of the page to return, counted from 1. 1 to 1000. Default: `1`.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - type: Keeps only greetings for this moment of a call, such as Voicemail or HoldMusic.
    ///   - usageType: Keeps only greetings that fit this kind of answering rule.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`. Known errors: CMN-101.
    public func listStandardGreetings(
        page: Int? = nil, perPage: Int? = nil, type: GreetingsEndpoints.Kind? = nil,
        usageType: GreetingsEndpoints.UsageType? = nil) -> Call<DictionaryGreetingList> {
        var request = RequestParts(.listStandardGreetings)
        request.query("page", page); request.query("perPage", perPage); request.query("type", type);
        request.query("usageType", usageType)
        return Call(client, request)
    }

    /// Downloads the audio of a company greeting.
    ///
    /// > Note: Follow the contentUri of the greeting.
    ///
    /// Permission: `ReadAccounts`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - greetingId: Identifier of the greeting.
    ///   - contentDisposition: Whether the content is meant to be shown (Inline) or saved (Attachment).
    ///   - contentDispositionFilename: File name to suggest for the downloaded content.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `download(to:)`, or to ask for its `data`.
    public func readAccountGreetingContent(
        greetingId: Identifier, contentDisposition: GreetingsEndpoints.ContentDisposition? = nil,
        contentDispositionFilename: String? = nil, accountId: Identifier = "~") -> Call<Media> {
        var request = RequestParts(.readAccountGreetingContent)
        request.path(accountId); request.path(greetingId); request.query("contentDisposition", contentDisposition);
        request.query("contentDispositionFilename", contentDispositionFilename); request.accept("audio/*")
        return Call(client, request)
    }

    /// Reads a recorded greeting of an extension.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadUserInfo` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - greetingId: Identifier of the greeting.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`. Known errors: CMN-102.
    public func readCustomGreeting(
        greetingId: Identifier, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<CustomUserGreetingInfo> {
        var request = RequestParts(.readCustomGreeting)
        request.path(accountId); request.path(extensionId); request.path(greetingId)
        return Call(client, request)
    }

    /// Downloads the audio of an extension's greeting.
    ///
    /// > Note: Follow the contentUri of the greeting.
    ///
    /// Permission: `ReadAccounts`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - greetingId: Identifier of the greeting.
    ///   - contentDisposition: Whether the content is meant to be shown (Inline) or saved (Attachment).
    ///   - contentDispositionFilename: File name to suggest for the downloaded content.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to `download(to:)`, or to ask for its `data`.
    public func readGreetingContent(
        greetingId: Identifier, contentDisposition: GreetingsEndpoints.ContentDisposition? = nil,
        contentDispositionFilename: String? = nil, accountId: Identifier = "~",
        extensionId: Identifier = "~") -> Call<Media> {
        var request = RequestParts(.readGreetingContent)
        request.path(accountId); request.path(extensionId); request.path(greetingId);
        request.query("contentDisposition", contentDisposition);
        request.query("contentDispositionFilename", contentDispositionFilename); request.accept("audio/*")
        return Call(client, request)
    }

    /// Reads the hold music of an extension.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadUserInfo` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    ///   - extensionId: Identifier of the extension; ~ stands for the extension that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readHoldMusicGreeting(
        accountId: Identifier = "~", extensionId: Identifier = "~") -> Call<CustomUserGreetingInfo> {
        var request = RequestParts(.readHoldMusicGreeting)
        request.path(accountId); request.path(extensionId)
        return Call(client, request)
    }

    /// Reads one ready-made greeting.
    ///
    /// Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter greetingId: Identifier of the greeting.
    /// - Returns: A call to ask for its `value`.
    public func readStandardGreeting(greetingId: Identifier) -> Call<DictionaryGreetingInfo> {
        var request = RequestParts(.readStandardGreeting)
        request.path(greetingId)
        return Call(client, request)
    }

    /// The known values of `contentDisposition`.
    public typealias ContentDisposition = OpenEnum<ContentDispositionValues>
    public enum ContentDispositionValues {}

    /// Keeps only greetings for this moment of a call, such as Voicemail or HoldMusic.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}

    /// Keeps only greetings that fit this kind of answering rule.
    public typealias UsageType = OpenEnum<UsageTypeValues>
    public enum UsageTypeValues {}

    /// A part of `GreetingsEndpoints`.
    public struct CreateCompanyGreetingBody: Model {
        /// Identifier of the answering rule that uses the greeting.
        public var answeringRuleId: Optional<Identifier>
        /// Recording that callers hear.
        public var binary: FilePart
        /// Identifier of the language that is spoken in it.
        public var languageId: Optional<Identifier>
        /// Text that is spoken in the greeting.
        public var text: Optional<String>
        /// Where in the handling of a call the greeting is played.
        public var type: GreetingsEndpoints.CreateCompanyGreetingBody.Kind
        public init(
            binary: FilePart, type: GreetingsEndpoints.CreateCompanyGreetingBody.Kind,
            answeringRuleId: Identifier? = nil, languageId: Identifier? = nil, text: String? = nil) {
            self.binary = binary; self.type = type; self.answeringRuleId = answeringRuleId;
            self.languageId = languageId; self.text = text
        }
        public init(_ blank: Blank) { self.init(binary: .init(blank), type: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("answeringRuleId", &self.answeringRuleId); fields.field("binary", &self.binary);
            fields.field("languageId", &self.languageId); fields.field("text", &self.text);
            fields.field("type", &self.type)
        }

        /// Where in the handling of a call the greeting is played.
        public typealias Kind = OpenEnum<KindValues>
        public enum KindValues {}
    }

    /// A part of `GreetingsEndpoints`.
    public struct CreateCustomUserGreetingBody: Model {
        /// Answering rule that uses the greeting.
        public var answeringRule: AnsweringRuleQueryRequest
        /// Recording that callers hear.
        public var binary: FilePart
        /// Identifier of the interaction rule that uses the greeting.
        public var interactionRuleId: Optional<Identifier>
        /// Identifier of the state or province.
        public var stateId: Optional<GreetingsEndpoints.CreateCustomUserGreetingBody.StateId>
        /// Where in the handling of a call the greeting is played.
        public var type: GreetingsEndpoints.CreateCustomUserGreetingBody.Kind
        public init(
            answeringRule: AnsweringRuleQueryRequest, binary: FilePart,
            type: GreetingsEndpoints.CreateCustomUserGreetingBody.Kind, interactionRuleId: Identifier? = nil,
            stateId: GreetingsEndpoints.CreateCustomUserGreetingBody.StateId? = nil) {
            self.answeringRule = answeringRule; self.binary = binary; self.type = type;
            self.interactionRuleId = interactionRuleId; self.stateId = stateId
        }
        public init(_ blank: Blank) {
            self.init(answeringRule: .init(blank), binary: .init(blank), type: .init(blank))
        }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("answeringRule", &self.answeringRule); fields.field("binary", &self.binary);
            fields.field("interactionRuleId", &self.interactionRuleId); fields.field("stateId", &self.stateId);
            fields.field("type", &self.type)
        }

        /// The known values of `stateId`.
        public typealias StateId = OpenEnum<StateIdValues>
        public enum StateIdValues {}

        /// Where in the handling of a call the greeting is played.
        public typealias Kind = OpenEnum<KindValues>
        public enum KindValues {}
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/greeting`
    public static let createCompanyGreeting = APIOperation(
        "createCompanyGreeting", .post, "/restapi/v1.0/account/{accountId}/greeting", area: "Greetings",
        permission: "EditAccounts", userPermission: "ReadUserInfo", rateGroup: "Medium", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting`
    public static let createCustomUserGreeting = APIOperation(
        "createCustomUserGreeting", .post, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting",
        area: "Greetings", permission: "EditExtensions", userPermission: "EditUserAnsweringRules", rateGroup: "Heavy",
        access: .write)
    /// `GET /restapi/v1.0/dictionary/greeting`
    public static let listStandardGreetings = APIOperation(
        "listStandardGreetings", .get, "/restapi/v1.0/dictionary/greeting", area: "Greetings", rateGroup: "Medium",
        access: .read, paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/greeting/{greetingId}/content`
    public static let readAccountGreetingContent = APIOperation(
        "readAccountGreetingContent", .get, "/restapi/v1.0/account/{accountId}/greeting/{greetingId}/content",
        area: "Greetings", permission: "ReadAccounts", rateGroup: "Heavy", access: .read, host: .media)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}`
    public static let readCustomGreeting = APIOperation(
        "readCustomGreeting", .get, "/restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}",
        area: "Greetings", permission: "ReadAccounts", userPermission: "ReadUserInfo", rateGroup: "Medium",
        access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}/content`
    public static let readGreetingContent = APIOperation(
        "readGreetingContent", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}/content", area: "Greetings",
        permission: "ReadAccounts", rateGroup: "Heavy", access: .read, host: .media)
    /// `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/hold-music`
    public static let readHoldMusicGreeting = APIOperation(
        "readHoldMusicGreeting", .get,
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/hold-music", area: "Greetings",
        permission: "ReadAccounts", userPermission: "ReadUserInfo", rateGroup: "Medium", access: .read)
    /// `GET /restapi/v1.0/dictionary/greeting/{greetingId}`
    public static let readStandardGreeting = APIOperation(
        "readStandardGreeting", .get, "/restapi/v1.0/dictionary/greeting/{greetingId}", area: "Greetings",
        rateGroup: "Medium", access: .read)
}

/// Answering rule for which a greeting is uploaded.
public nonisolated struct AnsweringRuleQueryRequest: Model {
    /// Identifier of the answering rule.
    public var id: Optional<Identifier>
    public init(id: Identifier? = nil) { self.id = id }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
}

/// A greeting that the company uploaded.
public nonisolated struct CustomCompanyGreetingInfo: Model, ResponseValue {
    /// Answering rule that uses the greeting.
    public var answeringRule: Optional<CustomGreetingAnsweringRuleInfo>
    /// MIME type of the audio.
    public var contentType: Optional<CustomCompanyGreetingInfo.ContentType>
    /// Address from which the audio is downloaded.
    public var contentUri: Optional<String>
    /// Identifier of the greeting.
    public var id: Optional<Identifier>
    /// Language of the greeting.
    public var language: Optional<CustomCompanyGreetingLanguageInfo>
    /// Text that is read aloud, if the greeting was made from text.
    public var text: Optional<String>
    /// What the greeting is for: the company, call recording or a template.
    public var type: Optional<CustomCompanyGreetingInfo.Kind>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        answeringRule: CustomGreetingAnsweringRuleInfo? = nil,
        contentType: CustomCompanyGreetingInfo.ContentType? = nil, contentUri: String? = nil, id: Identifier? = nil,
        language: CustomCompanyGreetingLanguageInfo? = nil, text: String? = nil,
        type: CustomCompanyGreetingInfo.Kind? = nil, uri: String? = nil) {
        self.answeringRule = answeringRule; self.contentType = contentType; self.contentUri = contentUri;
        self.id = id; self.language = language; self.text = text; self.type = type; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("answeringRule", &self.answeringRule); fields.field("contentType", &self.contentType);
        fields.field("contentUri", &self.contentUri); fields.field("id", &self.id);
        fields.field("language", &self.language); fields.field("text", &self.text); fields.field("type", &self.type);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }

    /// MIME type of the audio.
    public typealias ContentType = OpenEnum<ContentTypeValues>
    public enum ContentTypeValues {}

    /// What the greeting is for: the company, call recording or a template.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Language of an uploaded company greeting.
public nonisolated struct CustomCompanyGreetingLanguageInfo: Model {
    /// Identifier of the language.
    public var id: Optional<Identifier>
    /// Locale code of the language, such as en-US.
    public var localeCode: Optional<String>
    /// Name of the language.
    public var name: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, localeCode: String? = nil, name: String? = nil, uri: String? = nil) {
        self.id = id; self.localeCode = localeCode; self.name = name; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("localeCode", &self.localeCode); fields.field("name", &self.name);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// Answering rule that uses an uploaded greeting.
public nonisolated struct CustomGreetingAnsweringRuleInfo: Model {
    /// Identifier of the answering rule.
    public var id: Optional<Identifier>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, uri: String? = nil) {
        self.id = id; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A greeting uploaded for an extension.
public nonisolated struct CustomUserGreetingInfo: Model, ResponseValue {
    /// Answering rule that uses the greeting.
    public var answeringRule: Optional<CustomGreetingAnsweringRuleInfo>
    /// MIME type of the audio.
    public var contentType: Optional<CustomUserGreetingInfo.ContentType>
    /// Address from which the audio is downloaded.
    public var contentUri: Optional<String>
    /// Identifier of the greeting.
    public var id: Optional<Identifier>
    /// Text that is read aloud, if the greeting was made from text.
    public var text: Optional<String>
    /// Moment of a call at which the greeting is played.
    public var type: Optional<CustomUserGreetingInfo.Kind>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        answeringRule: CustomGreetingAnsweringRuleInfo? = nil, contentType: CustomUserGreetingInfo.ContentType? = nil,
        contentUri: String? = nil, id: Identifier? = nil, text: String? = nil,
        type: CustomUserGreetingInfo.Kind? = nil, uri: String? = nil) {
        self.answeringRule = answeringRule; self.contentType = contentType; self.contentUri = contentUri;
        self.id = id; self.text = text; self.type = type; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("answeringRule", &self.answeringRule); fields.field("contentType", &self.contentType);
        fields.field("contentUri", &self.contentUri); fields.field("id", &self.id); fields.field("text", &self.text);
        fields.field("type", &self.type); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }

    /// MIME type of the audio.
    public typealias ContentType = OpenEnum<ContentTypeValues>
    public enum ContentTypeValues {}

    /// Moment of a call at which the greeting is played.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// A ready-made greeting.
public nonisolated struct DictionaryGreetingInfo: Model, ResponseValue {
    /// Whether the greeting is music, a message, ring tones or nothing.
    public var category: Optional<DictionaryGreetingInfo.Category>
    /// Address from which the audio is downloaded.
    public var contentUri: Optional<String>
    /// Identifier of the greeting.
    public var id: Optional<Identifier>
    /// Name of the greeting.
    public var name: Optional<String>
    /// Links to other pages; not needed for a single greeting.
    public var navigation: Optional<PageNavigationModel>
    /// Position in a list; not needed for a single greeting.
    public var paging: Optional<EnumeratedPagingModel>
    /// Words of the greeting.
    public var text: Optional<String>
    /// Moment of a call at which the greeting is played.
    public var type: Optional<GreetingTypeEnum>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    /// Kind of answering rule for which the greeting is meant.
    public var usageType: Optional<DictionaryGreetingInfo.UsageType>
    private var _unknownMembers: UnknownMembers
    public init(
        category: DictionaryGreetingInfo.Category? = nil, contentUri: String? = nil, id: Identifier? = nil,
        name: String? = nil, navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
        text: String? = nil, type: GreetingTypeEnum? = nil, uri: String? = nil,
        usageType: DictionaryGreetingInfo.UsageType? = nil) {
        self.category = category; self.contentUri = contentUri; self.id = id; self.name = name;
        self.navigation = navigation; self.paging = paging; self.text = text; self.type = type; self.uri = uri;
        self.usageType = usageType; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("category", &self.category); fields.field("contentUri", &self.contentUri);
        fields.field("id", &self.id); fields.field("name", &self.name); fields.field("navigation", &self.navigation);
        fields.field("paging", &self.paging); fields.field("text", &self.text); fields.field("type", &self.type);
        fields.field("uri", &self.uri); fields.field("usageType", &self.usageType);
        fields.unknown(&self._unknownMembers)
    }

    /// Whether the greeting is music, a message, ring tones or nothing.
    public typealias Category = OpenEnum<CategoryValues>
    public enum CategoryValues {}

    /// Kind of answering rule for which the greeting is meant.
    public typealias UsageType = OpenEnum<UsageTypeValues>
    public enum UsageTypeValues {}
}

/// A page of ready-made greetings.
public nonisolated struct DictionaryGreetingList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// Greetings on this page.
    public var records: Optional<[DictionaryGreetingInfo]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil,
        records: [DictionaryGreetingInfo]? = nil, uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension OpenEnum where Values == CustomCompanyGreetingInfo.ContentTypeValues {
    public static var audioMpeg: Self { Self("audio/mpeg") }
    public static var audioWav: Self { Self("audio/wav") }
}

nonisolated extension OpenEnum where Values == CustomCompanyGreetingInfo.KindValues {
    public static var automaticRecording: Self { Self("AutomaticRecording") }
    public static var company: Self { Self("Company") }
    public static var startRecording: Self { Self("StartRecording") }
    public static var stopRecording: Self { Self("StopRecording") }
    public static var templateGreeting: Self { Self("TemplateGreeting") }
}

nonisolated extension OpenEnum where Values == CustomUserGreetingInfo.ContentTypeValues {
    public static var audioMpeg: Self { Self("audio/mpeg") }
    public static var audioWav: Self { Self("audio/wav") }
}

nonisolated extension OpenEnum where Values == CustomUserGreetingInfo.KindValues {
    public static var announcement: Self { Self("Announcement") }
    public static var connectingAudio: Self { Self("ConnectingAudio") }
    public static var connectingMessage: Self { Self("ConnectingMessage") }
    public static var holdMusic: Self { Self("HoldMusic") }
    public static var interruptPrompt: Self { Self("InterruptPrompt") }
    public static var introductory: Self { Self("Introductory") }
    public static var pronouncedName: Self { Self("PronouncedName") }
    public static var templateGreeting: Self { Self("TemplateGreeting") }
    public static var unavailable: Self { Self("Unavailable") }
    public static var voicemail: Self { Self("Voicemail") }
}

nonisolated extension OpenEnum where Values == DictionaryGreetingInfo.CategoryValues {
    public static var message: Self { Self("Message") }
    public static var music: Self { Self("Music") }
    public static var noneValue: Self { Self("None") }
    public static var ringTones: Self { Self("RingTones") }
}

nonisolated extension OpenEnum where Values == DictionaryGreetingInfo.UsageTypeValues {
    public static var announcementExtensionAnsweringRule: Self { Self("AnnouncementExtensionAnsweringRule") }
    public static var blockedCalls: Self { Self("BlockedCalls") }
    public static var callRecording: Self { Self("CallRecording") }
    public static var companyAfterHoursAnsweringRule: Self { Self("CompanyAfterHoursAnsweringRule") }
    public static var companyAnsweringRule: Self { Self("CompanyAnsweringRule") }
    public static var departmentExtensionAnsweringRule: Self { Self("DepartmentExtensionAnsweringRule") }
    public static var extensionAnsweringRule: Self { Self("ExtensionAnsweringRule") }
    public static var limitedExtensionAnsweringRule: Self { Self("LimitedExtensionAnsweringRule") }
    public static var sharedLinesGroupAnsweringRule: Self { Self("SharedLinesGroupAnsweringRule") }
    public static var userExtensionAnsweringRule: Self { Self("UserExtensionAnsweringRule") }
    public static var voicemailExtensionAnsweringRule: Self { Self("VoicemailExtensionAnsweringRule") }
}

nonisolated extension DictionaryGreetingList: PagedResponse {
    /// The items of this page.
    public var pageItems: [DictionaryGreetingInfo] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == GreetingsEndpoints.ContentDispositionValues {
    public static var attachment: Self { Self("Attachment") }
    public static var inline: Self { Self("Inline") }
}

nonisolated extension OpenEnum where Values == GreetingsEndpoints.KindValues {
    public static var announcement: Self { Self("Announcement") }
    public static var company: Self { Self("Company") }
    public static var connectingAudio: Self { Self("ConnectingAudio") }
    public static var connectingMessage: Self { Self("ConnectingMessage") }
    public static var holdMusic: Self { Self("HoldMusic") }
    public static var introductory: Self { Self("Introductory") }
    public static var unavailable: Self { Self("Unavailable") }
    public static var voicemail: Self { Self("Voicemail") }
}

nonisolated extension OpenEnum where Values == GreetingsEndpoints.UsageTypeValues {
    public static var announcementExtensionAnsweringRule: Self { Self("AnnouncementExtensionAnsweringRule") }
    public static var companyAfterHoursAnsweringRule: Self { Self("CompanyAfterHoursAnsweringRule") }
    public static var companyAnsweringRule: Self { Self("CompanyAnsweringRule") }
    public static var departmentExtensionAnsweringRule: Self { Self("DepartmentExtensionAnsweringRule") }
    public static var extensionAnsweringRule: Self { Self("ExtensionAnsweringRule") }
    public static var sharedLinesGroupAnsweringRule: Self { Self("SharedLinesGroupAnsweringRule") }
    public static var userExtensionAnsweringRule: Self { Self("UserExtensionAnsweringRule") }
    public static var voicemailExtensionAnsweringRule: Self { Self("VoicemailExtensionAnsweringRule") }
}

nonisolated extension OpenEnum where Values == GreetingsEndpoints.CreateCompanyGreetingBody.KindValues {
    public static var automaticRecording: Self { Self("AutomaticRecording") }
    public static var company: Self { Self("Company") }
    public static var startRecording: Self { Self("StartRecording") }
    public static var stopRecording: Self { Self("StopRecording") }
    public static var templateGreeting: Self { Self("TemplateGreeting") }
}

nonisolated extension OpenEnum where Values == GreetingsEndpoints.CreateCustomUserGreetingBody.StateIdValues {
    public static var afterHours: Self { Self("after-hours") }
    public static var agent: Self { Self("agent") }
    public static var doNotDisturb: Self { Self("do-not-disturb") }
    public static var forwardAllCalls: Self { Self("forward-all-calls") }
    public static var workHours: Self { Self("work-hours") }
}

nonisolated extension OpenEnum where Values == GreetingsEndpoints.CreateCustomUserGreetingBody.KindValues {
    public static var announcement: Self { Self("Announcement") }
    public static var connectingAudio: Self { Self("ConnectingAudio") }
    public static var connectingMessage: Self { Self("ConnectingMessage") }
    public static var holdMusic: Self { Self("HoldMusic") }
    public static var introductory: Self { Self("Introductory") }
    public static var templateGreeting: Self { Self("TemplateGreeting") }
    public static var unavailable: Self { Self("Unavailable") }
    public static var voicemail: Self { Self("Voicemail") }
}
#endif
