// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || CallQueues
/// Manages IVR menus and the prompts they play.
public nonisolated struct IVREndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Creates an IVR menu with its prompt and key actions.
    ///
    /// Permissions: `EditAccounts` of the app, `AutoReceptionist` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - actions: What each key does.
    ///   - extensionNumber: Short number of the IVR menu.
    ///   - name: Name of the IVR menu.
    ///   - prompt: What callers hear when they reach the menu.
    ///   - promptRepeatCount: How many times the prompt is played.
    ///   - site: Site to which the IVR menu belongs.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createIVRMenu(
        actions: [IvrMenuActionsInfo]? = nil, extensionNumber: String? = nil, name: String? = nil,
        prompt: IvrMenuPromptInfo? = nil, promptRepeatCount: Int? = nil, site: IvrMenuSiteInfo? = nil,
        accountId: Identifier = "~") -> Call<IvrMenuInfo> {
        var request = RequestParts(.createIVRMenu)
        request.path(accountId);
        request.body(IvrMenuInfoCreate(actions: actions, extensionNumber: extensionNumber, name: name, prompt: prompt, promptRepeatCount: promptRepeatCount, site: site))
        return Call(client, request)
    }

    /// Uploads a recording to be used as an IVR prompt.
    ///
    /// Permissions: `EditAccounts` of the app, `EditCompanyGreetings` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - attachment: Recording that callers hear.
    ///   - name: Name, as shown to people.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createIVRPrompt(
        attachment: FilePart, name: String? = nil, accountId: Identifier = "~") -> Call<PromptInfo> {
        var request = RequestParts(.createIVRPrompt)
        request.path(accountId);
        request.multipart(IVREndpoints.CreateIVRPromptBody(attachment: attachment, name: name), .formData(.fields))
        return Call(client, request)
    }

    /// Deletes a recorded IVR prompt.
    ///
    /// Permissions: `EditAccounts` of the app, `EditCompanyGreetings` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - promptId: Identifier of the IVR prompt.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteIVRPrompt(promptId: Identifier, accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteIVRPrompt)
        request.path(accountId); request.path(promptId)
        return Call(client, request)
    }

    /// Lists the account's recorded IVR prompts.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCompanyGreetings` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listIvrPrompts(accountId: Identifier = "~") -> Call<IvrPrompts> {
        var request = RequestParts(.listIvrPrompts)
        request.path(accountId)
        return Call(client, request)
    }

    /// Reads an IVR menu with its prompt and key actions.
    ///
    /// Permissions: `ReadAccounts` of the app, `AutoReceptionist` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - ivrMenuId: Identifier of the IVR menu.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readIVRMenu(ivrMenuId: Identifier, accountId: Identifier = "~") -> Call<IvrMenuInfo> {
        var request = RequestParts(.readIVRMenu)
        request.path(accountId); request.path(ivrMenuId)
        return Call(client, request)
    }

    /// Reads the name, format and content address of an IVR prompt.
    ///
    /// Permissions: `ReadAccounts` of the app, `ReadCompanyGreetings` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - promptId: Identifier of the IVR prompt.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readIVRPrompt(promptId: Identifier, accountId: Identifier = "~") -> Call<PromptInfo> {
        var request = RequestParts(.readIVRPrompt)
        request.path(accountId); request.path(promptId)
        return Call(client, request)
    }

    /// Downloads the audio of an IVR prompt.
    ///
    /// > Note: Follow the contentUri of the prompt.
    ///
    /// Permission: `ReadAccounts`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - promptId: Identifier of the IVR prompt.
    ///   - contentDisposition: Whether the content is meant to be shown (Inline) or saved (Attachment).
    ///   - contentDispositionFilename: File name to suggest for the downloaded content.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `download(to:)`, or to ask for its `data`.
    public func readIVRPromptContent(
        promptId: Identifier, contentDisposition: IVREndpoints.ContentDisposition? = nil,
        contentDispositionFilename: String? = nil, accountId: Identifier = "~") -> Call<Media> {
        var request = RequestParts(.readIVRPromptContent)
        request.path(accountId); request.path(promptId); request.query("contentDisposition", contentDisposition);
        request.query("contentDispositionFilename", contentDispositionFilename); request.accept("audio/*")
        return Call(client, request)
    }

    /// Lists the account's IVR menus.
    ///
    /// Permission: `ReadAccounts`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readIvrMenuList(accountId: Identifier = "~") -> Call<IvrMenuList> {
        var request = RequestParts(.readIvrMenuList)
        request.path(accountId)
        return Call(client, request)
    }

    /// Changes the prompt, key actions or name of an IVR menu.
    ///
    /// > Note: Changes what real callers hear and where their calls go.
    ///
    /// Permissions: `ReadAccounts` of the app, `AutoReceptionist` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - ivrMenuId: Identifier of the IVR menu.
    ///   - actions: What each key does.
    ///   - extensionNumber: Short number of the IVR menu.
    ///   - name: Name of the IVR menu.
    ///   - prompt: What callers hear when they reach the menu.
    ///   - promptRepeatCount: How many times the prompt is played.
    ///   - site: Site to which the IVR menu belongs.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateIVRMenu(
        ivrMenuId: Identifier, actions: [IvrMenuActionsInfo]? = nil, extensionNumber: String? = nil,
        name: String? = nil, prompt: IvrMenuPromptInfo? = nil, promptRepeatCount: Int? = nil,
        site: IvrMenuSiteInfo? = nil, accountId: Identifier = "~") -> Call<IvrMenuInfo> {
        var request = RequestParts(.updateIVRMenu)
        request.path(accountId); request.path(ivrMenuId);
        request.body(IvrMenuInfoUpdate(actions: actions, extensionNumber: extensionNumber, name: name, prompt: prompt, promptRepeatCount: promptRepeatCount, site: site))
        return Call(client, request)
    }

    /// Renames an IVR prompt.
    ///
    /// Permissions: `EditAccounts` of the app, `EditCompanyGreetings` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - promptId: Identifier of the IVR prompt.
    ///   - filename: New name of the prompt's file.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateIVRPrompt(
        promptId: Identifier, filename: String? = nil, accountId: Identifier = "~") -> Call<PromptInfo> {
        var request = RequestParts(.updateIVRPrompt)
        request.path(accountId); request.path(promptId); request.body(UpdateIVRPromptRequest(filename: filename))
        return Call(client, request)
    }

    /// The known values of `contentDisposition`.
    public typealias ContentDisposition = OpenEnum<ContentDispositionValues>
    public enum ContentDispositionValues {}

    /// A part of `IVREndpoints`.
    public struct CreateIVRPromptBody: Model {
        /// Recording that callers hear.
        public var attachment: FilePart
        /// Name, as shown to people.
        public var name: Optional<String>
        public init(attachment: FilePart, name: String? = nil) { self.attachment = attachment; self.name = name }
        public init(_ blank: Blank) { self.init(attachment: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("attachment", &self.attachment); fields.field("name", &self.name)
        }
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/ivr-menus`
    public static let createIVRMenu = APIOperation(
        "createIVRMenu", .post, "/restapi/v1.0/account/{accountId}/ivr-menus", area: "IVR",
        permission: "EditAccounts", userPermission: "AutoReceptionist", rateGroup: "Heavy", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/ivr-prompts`
    public static let createIVRPrompt = APIOperation(
        "createIVRPrompt", .post, "/restapi/v1.0/account/{accountId}/ivr-prompts", area: "IVR",
        permission: "EditAccounts", userPermission: "EditCompanyGreetings", rateGroup: "Heavy", access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}`
    public static let deleteIVRPrompt = APIOperation(
        "deleteIVRPrompt", .delete, "/restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}", area: "IVR",
        permission: "EditAccounts", userPermission: "EditCompanyGreetings", rateGroup: "Heavy", access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/ivr-prompts`
    public static let listIvrPrompts = APIOperation(
        "listIvrPrompts", .get, "/restapi/v1.0/account/{accountId}/ivr-prompts", area: "IVR",
        permission: "ReadAccounts", userPermission: "ReadCompanyGreetings", rateGroup: "Medium", access: .read,
        paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}`
    public static let readIVRMenu = APIOperation(
        "readIVRMenu", .get, "/restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}", area: "IVR",
        permission: "ReadAccounts", userPermission: "AutoReceptionist", rateGroup: "Medium", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}`
    public static let readIVRPrompt = APIOperation(
        "readIVRPrompt", .get, "/restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}", area: "IVR",
        permission: "ReadAccounts", userPermission: "ReadCompanyGreetings", rateGroup: "Medium", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}/content`
    public static let readIVRPromptContent = APIOperation(
        "readIVRPromptContent", .get, "/restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}/content", area: "IVR",
        permission: "ReadAccounts", rateGroup: "Heavy", access: .read, host: .media)
    /// `GET /restapi/v1.0/account/{accountId}/ivr-menus`
    public static let readIvrMenuList = APIOperation(
        "readIvrMenuList", .get, "/restapi/v1.0/account/{accountId}/ivr-menus", area: "IVR",
        permission: "ReadAccounts", rateGroup: "Medium", access: .read)
    /// `PUT /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}`
    public static let updateIVRMenu = APIOperation(
        "updateIVRMenu", .put, "/restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}", area: "IVR",
        permission: "ReadAccounts", userPermission: "AutoReceptionist", rateGroup: "Medium", access: .write)
    /// `PUT /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}`
    public static let updateIVRPrompt = APIOperation(
        "updateIVRPrompt", .put, "/restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}", area: "IVR",
        permission: "EditAccounts", userPermission: "EditCompanyGreetings", rateGroup: "Medium", access: .write)
}

/// Recorded prompt that an IVR menu plays.
public nonisolated struct AudioPromptInfo: Model {
    /// Identifier of the prompt.
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

/// What an IVR menu does when a key is pressed.
public nonisolated struct IvrMenuActionsInfo: Model {
    /// What happens then, such as Connect or Voicemail.
    public var action: Optional<IvrMenuActionsInfo.Action>
    /// Extension to which the action leads.
    public var `extension`: Optional<IvrMenuExtensionInfo>
    /// Key that the caller presses; NoInput stands for none.
    public var input: Optional<IvrMenuActionsInfo.Input>
    /// Phone number to which the call is transferred.
    public var phoneNumber: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        action: IvrMenuActionsInfo.Action? = nil, `extension`: IvrMenuExtensionInfo? = nil,
        input: IvrMenuActionsInfo.Input? = nil, phoneNumber: String? = nil) {
        self.action = action; self.`extension` = `extension`; self.input = input; self.phoneNumber = phoneNumber;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("action", &self.action); fields.field("extension", &self.`extension`);
        fields.field("input", &self.input); fields.field("phoneNumber", &self.phoneNumber);
        fields.unknown(&self._unknownMembers)
    }

    /// What happens then, such as Connect or Voicemail.
    public typealias Action = OpenEnum<ActionValues>
    public enum ActionValues {}

    /// Key that the caller presses; NoInput stands for none.
    public typealias Input = OpenEnum<InputValues>
    public enum InputValues {}
}

/// Extension to which an action of an IVR menu leads.
public nonisolated struct IvrMenuExtensionInfo: Model {
    /// Identifier of the extension.
    public var id: Optional<Identifier>
    /// Name of the extension.
    public var name: Optional<String>
    /// PIN of the extension.
    public var pin: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, name: String? = nil, pin: String? = nil, uri: String? = nil) {
        self.id = id; self.name = name; self.pin = pin; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.field("pin", &self.pin);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// An IVR menu with its prompt and key actions.
public nonisolated struct IvrMenuInfo: Model, ResponseValue {
    /// What each key does.
    public var actions: Optional<[IvrMenuActionsInfo]>
    /// Short number of the IVR menu.
    public var extensionNumber: Optional<String>
    /// Extension identifier of the IVR menu.
    public var id: Optional<Identifier>
    /// Name of the IVR menu.
    public var name: Optional<String>
    /// What callers hear when they reach the menu.
    public var prompt: Optional<IvrMenuPromptInfo>
    /// How many times the prompt is played.
    public var promptRepeatCount: Optional<Int>
    /// Site to which the IVR menu belongs.
    public var site: Optional<IvrMenuSiteInfo>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        actions: [IvrMenuActionsInfo]? = nil, extensionNumber: String? = nil, id: Identifier? = nil,
        name: String? = nil, prompt: IvrMenuPromptInfo? = nil, promptRepeatCount: Int? = nil,
        site: IvrMenuSiteInfo? = nil, uri: String? = nil) {
        self.actions = actions; self.extensionNumber = extensionNumber; self.id = id; self.name = name;
        self.prompt = prompt; self.promptRepeatCount = promptRepeatCount; self.site = site; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("actions", &self.actions); fields.field("extensionNumber", &self.extensionNumber);
        fields.field("id", &self.id); fields.field("name", &self.name); fields.field("prompt", &self.prompt);
        fields.required("promptRepeatCount", &self.promptRepeatCount); fields.field("site", &self.site);
        fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// An IVR menu to be created.
public nonisolated struct IvrMenuInfoCreate: Model {
    /// What each key does.
    public var actions: Optional<[IvrMenuActionsInfo]>
    /// Short number of the IVR menu.
    public var extensionNumber: Optional<String>
    /// Name of the IVR menu.
    public var name: Optional<String>
    /// What callers hear when they reach the menu.
    public var prompt: Optional<IvrMenuPromptInfo>
    /// How many times the prompt is played.
    public var promptRepeatCount: Optional<Int>
    /// Site to which the IVR menu belongs.
    public var site: Optional<IvrMenuSiteInfo>
    public init(
        actions: [IvrMenuActionsInfo]? = nil, extensionNumber: String? = nil, name: String? = nil,
        prompt: IvrMenuPromptInfo? = nil, promptRepeatCount: Int? = nil, site: IvrMenuSiteInfo? = nil) {
        self.actions = actions; self.extensionNumber = extensionNumber; self.name = name; self.prompt = prompt;
        self.promptRepeatCount = promptRepeatCount; self.site = site
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("actions", &self.actions); fields.field("extensionNumber", &self.extensionNumber);
        fields.field("name", &self.name); fields.field("prompt", &self.prompt);
        fields.field("promptRepeatCount", &self.promptRepeatCount); fields.field("site", &self.site)
    }
}

/// Changes to an IVR menu.
public nonisolated struct IvrMenuInfoUpdate: Model {
    /// What each key does.
    public var actions: Optional<[IvrMenuActionsInfo]>
    /// Short number of the IVR menu.
    public var extensionNumber: Optional<String>
    /// Name of the IVR menu.
    public var name: Optional<String>
    /// What callers hear when they reach the menu.
    public var prompt: Optional<IvrMenuPromptInfo>
    /// How many times the prompt is played.
    public var promptRepeatCount: Optional<Int>
    /// Site to which the IVR menu belongs.
    public var site: Optional<IvrMenuSiteInfo>
    public init(
        actions: [IvrMenuActionsInfo]? = nil, extensionNumber: String? = nil, name: String? = nil,
        prompt: IvrMenuPromptInfo? = nil, promptRepeatCount: Int? = nil, site: IvrMenuSiteInfo? = nil) {
        self.actions = actions; self.extensionNumber = extensionNumber; self.name = name; self.prompt = prompt;
        self.promptRepeatCount = promptRepeatCount; self.site = site
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("actions", &self.actions); fields.field("extensionNumber", &self.extensionNumber);
        fields.field("name", &self.name); fields.field("prompt", &self.prompt);
        fields.field("promptRepeatCount", &self.promptRepeatCount); fields.field("site", &self.site)
    }
}

/// IVR menus of an account.
public nonisolated struct IvrMenuList: Model, ResponseValue {
    /// The IVR menus.
    public var records: Optional<[IvrMenuListInfo]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(records: [IvrMenuListInfo]? = nil, uri: String? = nil) {
        self.records = records; self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// An IVR menu in brief.
public nonisolated struct IvrMenuListInfo: Model {
    /// Short number of the IVR menu.
    public var extensionNumber: Optional<String>
    /// Extension identifier of the IVR menu.
    public var id: Optional<Identifier>
    /// Name of the IVR menu.
    public var name: Optional<String>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(extensionNumber: String? = nil, id: Identifier? = nil, name: String? = nil, uri: String? = nil) {
        self.extensionNumber = extensionNumber; self.id = id; self.name = name; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionNumber", &self.extensionNumber); fields.field("id", &self.id);
        fields.field("name", &self.name); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// What callers hear when they reach an IVR menu.
public nonisolated struct IvrMenuPromptInfo: Model {
    /// Recorded prompt to play in Audio mode.
    public var audio: Optional<AudioPromptInfo>
    /// Language in which the text is read.
    public var language: Optional<PromptLanguageInfo>
    /// Whether a recording is played (Audio) or a text is read aloud (TextToSpeech).
    public var mode: Optional<IvrMenuPromptInfo.Mode>
    /// Text to read aloud in TextToSpeech mode.
    public var text: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        audio: AudioPromptInfo? = nil, language: PromptLanguageInfo? = nil, mode: IvrMenuPromptInfo.Mode? = nil,
        text: String? = nil) {
        self.audio = audio; self.language = language; self.mode = mode; self.text = text;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("audio", &self.audio); fields.field("language", &self.language);
        fields.field("mode", &self.mode); fields.field("text", &self.text); fields.unknown(&self._unknownMembers)
    }

    /// Whether a recording is played (Audio) or a text is read aloud (TextToSpeech).
    public typealias Mode = OpenEnum<ModeValues>
    public enum ModeValues {}
}

/// Site to which an IVR menu belongs.
public nonisolated struct IvrMenuSiteInfo: Model {
    /// Identifier of the site.
    public var id: Optional<Identifier>
    /// Name of the site.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil, name: String? = nil) {
        self.id = id; self.name = name; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }
}

/// Recorded prompts for IVR menus.
public nonisolated struct IvrPrompts: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<PageNavigationModel>
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// Prompts on this page.
    public var records: Optional<[PromptInfo]>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        navigation: PageNavigationModel? = nil, paging: EnumeratedPagingModel? = nil, records: [PromptInfo]? = nil,
        uri: String? = nil) {
        self.navigation = navigation; self.paging = paging; self.records = records; self.uri = uri;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.field("paging", &self.paging);
        fields.list("records", &self.records); fields.field("uri", &self.uri); fields.unknown(&self._unknownMembers)
    }
}

/// A recorded prompt for IVR menus.
public nonisolated struct PromptInfo: Model, ResponseValue {
    /// MIME type of the audio.
    public var contentType: Optional<String>
    /// Address from which the audio is downloaded.
    public var contentUri: Optional<String>
    /// Name of the prompt's file.
    public var filename: Optional<String>
    /// Identifier of the prompt.
    public var id: Optional<Identifier>
    /// Canonical address of the resource.
    public var uri: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(
        contentType: String? = nil, contentUri: String? = nil, filename: String? = nil, id: Identifier? = nil,
        uri: String? = nil) {
        self.contentType = contentType; self.contentUri = contentUri; self.filename = filename; self.id = id;
        self.uri = uri; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("contentType", &self.contentType); fields.field("contentUri", &self.contentUri);
        fields.field("filename", &self.filename); fields.field("id", &self.id); fields.field("uri", &self.uri);
        fields.unknown(&self._unknownMembers)
    }
}

/// Language in which a prompt is read aloud.
public nonisolated struct PromptLanguageInfo: Model {
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

/// New name for an IVR prompt.
public nonisolated struct UpdateIVRPromptRequest: Model {
    /// New name of the prompt's file.
    public var filename: Optional<String>
    public init(filename: String? = nil) { self.filename = filename }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("filename", &self.filename) }
}

nonisolated extension OpenEnum where Values == IvrMenuActionsInfo.ActionValues {
    public static var connect: Self { Self("Connect") }
    public static var connectToIncomingCallRoutingSelection: Self { Self("ConnectToIncomingCallRoutingSelection") }
    public static var connectToOperator: Self { Self("ConnectToOperator") }
    public static var dialByName: Self { Self("DialByName") }
    public static var disconnect: Self { Self("Disconnect") }
    public static var doNothing: Self { Self("DoNothing") }
    public static var `repeat`: Self { Self("Repeat") }
    public static var returnToPrevious: Self { Self("ReturnToPrevious") }
    public static var returnToRoot: Self { Self("ReturnToRoot") }
    public static var returnToTopLevelMenu: Self { Self("ReturnToTopLevelMenu") }
    public static var transfer: Self { Self("Transfer") }
    public static var transferToContactCenterNumber: Self { Self("TransferToContactCenterNumber") }
    public static var voicemail: Self { Self("Voicemail") }
}

nonisolated extension OpenEnum where Values == IvrMenuActionsInfo.InputValues {
    public static var n0: Self { Self("0") }
    public static var n1: Self { Self("1") }
    public static var n2: Self { Self("2") }
    public static var n3: Self { Self("3") }
    public static var n4: Self { Self("4") }
    public static var n5: Self { Self("5") }
    public static var n6: Self { Self("6") }
    public static var n7: Self { Self("7") }
    public static var n8: Self { Self("8") }
    public static var n9: Self { Self("9") }
    public static var hash: Self { Self("Hash") }
    public static var noInput: Self { Self("NoInput") }
    public static var star: Self { Self("Star") }
}

nonisolated extension IvrMenuList: PagedResponse {
    /// The items of this page.
    public var pageItems: [IvrMenuListInfo] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == IvrMenuPromptInfo.ModeValues {
    public static var audio: Self { Self("Audio") }
    public static var textToSpeech: Self { Self("TextToSpeech") }
}

nonisolated extension IvrPrompts: PagedResponse {
    /// The items of this page.
    public var pageItems: [PromptInfo] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == IVREndpoints.ContentDispositionValues {
    public static var attachment: Self { Self("Attachment") }
    public static var inline: Self { Self("Inline") }
}
#endif
