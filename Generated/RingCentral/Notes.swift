// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || TeamMessaging
/// Writes, publishes, locks and deletes notes in chats.
public nonisolated struct NotesEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Creates a note in a chat as a draft (retired path).
    ///
    /// > Note: Other members see the note only once publishNote was called.
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    ///   - title: Title of the note.
    ///   - body: Text of the note, which may hold HTML.
    /// - Returns: A call to ask for its `value`. Known errors: OAU-128.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use createChatNote.", renamed: "createChatNote(chatId:title:body:)")
    public func createGlipChatNote(chatId: Identifier, title: String, body: String? = nil) -> Call<GlipNote> {
        var request = RequestParts(.createGlipChatNote)
        request.path(chatId); request.body(TMCreateNoteRequest(title: title, body: body))
        return Call(client, request)
    }

    /// Creates a note in a chat as a draft.
    ///
    /// > Note: Other members see the note only once publishNoteNew was called.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    ///   - title: Title of the note.
    ///   - body: Text of the note, which may hold HTML.
    /// - Returns: A call to ask for its `value`.
    public func createChatNote(chatId: Identifier, title: String, body: String? = nil) -> Call<TMNoteInfo> {
        var request = RequestParts(.createChatNote)
        request.path(chatId); request.body(TMCreateNoteRequest(title: title, body: body))
        return Call(client, request)
    }

    /// Deletes a note (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter noteId: Identifier of the note.
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use deleteNote.", renamed: "deleteNote(noteId:)")
    public func deleteGlipNote(noteId: Identifier) -> Call<Empty> {
        var request = RequestParts(.deleteGlipNote)
        request.path(noteId)
        return Call(client, request)
    }

    /// Deletes a note.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter noteId: Identifier of the note.
    /// - Returns: A call to `send()`.
    public func deleteNote(noteId: Identifier) -> Call<Empty> {
        var request = RequestParts(.deleteNote)
        request.path(noteId)
        return Call(client, request)
    }

    /// Lists the notes of a chat (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    ///   - creationTimeFrom: Keeps only notes created at or after this time, ISO 8601.
    ///   - creationTimeTo: Keeps only notes created up to this time, ISO 8601; now when left out.
    ///   - creatorId: Keeps only notes written by this person.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - recordCount: Largest number of records to return. At most 250. Default: `30`.
    ///   - status: Keeps only published (Active) notes or only drafts.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use listChatNotes.", renamed: "listChatNotes(chatId:creationTimeFrom:creationTimeTo:creatorId:pageToken:recordCount:status:)")
    public func listGlipChatNotes(
        chatId: Identifier, creationTimeFrom: String? = nil, creationTimeTo: String? = nil,
        creatorId: Identifier? = nil, pageToken: String? = nil, recordCount: Int? = nil,
        status: NotesEndpoints.Status? = nil) -> Call<GlipNoteList> {
        var request = RequestParts(.listGlipChatNotes)
        request.path(chatId); request.query("creationTimeFrom", creationTimeFrom);
        request.query("creationTimeTo", creationTimeTo); request.query("creatorId", creatorId);
        request.query("pageToken", pageToken); request.query("recordCount", recordCount);
        request.query("status", status)
        return Call(client, request)
    }

    /// Lists the notes of a chat.
    ///
    /// Permission: `TeamMessaging`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - chatId: Identifier of the chat: a conversation, a team or the everyone chat.
    ///   - creationTimeFrom: Keeps only notes created at or after this time, ISO 8601.
    ///   - creationTimeTo: Keeps only notes created up to this time, ISO 8601; now when left out.
    ///   - creatorId: Keeps only notes written by this person.
    ///   - pageToken: Token of the page to return, taken from the previous answer; leave it out for the first page.
    ///   - recordCount: Largest number of records to return. At most 250. Default: `30`.
    ///   - status: Keeps only published (Active) notes or only drafts.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listChatNotes(
        chatId: Identifier, creationTimeFrom: String? = nil, creationTimeTo: String? = nil,
        creatorId: Identifier? = nil, pageToken: String? = nil, recordCount: Int? = nil,
        status: NotesEndpoints.Status? = nil) -> Call<TMNoteList> {
        var request = RequestParts(.listChatNotes)
        request.path(chatId); request.query("creationTimeFrom", creationTimeFrom);
        request.query("creationTimeTo", creationTimeTo); request.query("creatorId", creatorId);
        request.query("pageToken", pageToken); request.query("recordCount", recordCount);
        request.query("status", status)
        return Call(client, request)
    }

    /// Locks a note so that only the user can edit it (retired path).
    ///
    /// > Note: Other users cannot edit the note while it is locked: unlock it when done.
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter noteId: Identifier of the note.
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use lockNote.", renamed: "lockNote(noteId:)")
    public func lockGlipNote(noteId: Identifier) -> Call<Empty> {
        var request = RequestParts(.lockGlipNote)
        request.path(noteId)
        return Call(client, request)
    }

    /// Locks a note so that only the user can edit it.
    ///
    /// > Note: Other users cannot edit the note while it is locked: unlock it when done.
    ///
    /// Permission: `TeamMessaging`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter noteId: Identifier of the note.
    /// - Returns: A call to `send()`.
    public func lockNote(noteId: Identifier) -> Call<Empty> {
        var request = RequestParts(.lockNote)
        request.path(noteId)
        return Call(client, request)
    }

    /// Changes the title or the body of a note (retired path).
    ///
    /// > Note: Fails while another user holds the note's lock.
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - noteId: Identifier of the note.
    ///   - title: Title of the note.
    ///   - body: Text of the note, which may hold HTML.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use patchNote.", renamed: "patchNote(noteId:title:body:releaseLock:)")
    public func patchGlipNote(noteId: Identifier, title: String, body: String? = nil) -> Call<GlipNote> {
        var request = RequestParts(.patchGlipNote)
        request.path(noteId); request.body(TMCreateNoteRequest(title: title, body: body))
        return Call(client, request)
    }

    /// Changes the title or the body of a note.
    ///
    /// > Note: Fails while another user holds the note's lock.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - noteId: Identifier of the note.
    ///   - title: Title of the note.
    ///   - body: Text of the note, which may hold HTML.
    ///   - releaseLock: true gives up the user's lock on the note once it is saved. Default: `false`.
    /// - Returns: A call to ask for its `value`.
    public func patchNote(
        noteId: Identifier, title: String, body: String? = nil, releaseLock: Bool? = nil) -> Call<TMNoteInfo> {
        var request = RequestParts(.patchNote)
        request.path(noteId); request.query("releaseLock", releaseLock);
        request.body(TMCreateNoteRequest(title: title, body: body))
        return Call(client, request)
    }

    /// Publishes a draft note to the members of its chat (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter noteId: Identifier of the note.
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use publishNote.", renamed: "publishNote(noteId:)")
    public func publishGlipNote(noteId: Identifier) -> Call<Empty> {
        var request = RequestParts(.publishGlipNote)
        request.path(noteId)
        return Call(client, request)
    }

    /// Publishes a draft note to the members of its chat.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter noteId: Identifier of the note.
    /// - Returns: A call to ask for its `value`.
    public func publishNote(noteId: Identifier) -> Call<TMNoteInfo> {
        var request = RequestParts(.publishNote)
        request.path(noteId)
        return Call(client, request)
    }

    /// Reads one note with its body (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter noteId: Identifier of the note.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use readNote.", renamed: "readNote(noteId:)")
    public func readGlipNote(noteId: Identifier) -> Call<GlipNoteWithBody> {
        var request = RequestParts(.readGlipNote)
        request.path(noteId)
        return Call(client, request)
    }

    /// Reads one note with its body.
    ///
    /// Permission: `TeamMessaging`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameter noteId: Identifier of the note.
    /// - Returns: A call to ask for its `value`.
    public func readNote(noteId: Identifier) -> Call<TMNoteWithBodyInfo> {
        var request = RequestParts(.readNote)
        request.path(noteId)
        return Call(client, request)
    }

    /// Releases the lock on a note (retired path).
    ///
    /// Permissions: `Glip` of the app, `Glip` of the user. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter noteId: Identifier of the note.
    /// - Returns: A call to `send()`.
    @available(*, deprecated, message: "The service no longer describes this endpoint; use unlockNote.", renamed: "unlockNote(noteId:)")
    public func unlockGlipNote(noteId: Identifier) -> Call<Empty> {
        var request = RequestParts(.unlockGlipNote)
        request.path(noteId)
        return Call(client, request)
    }

    /// Releases the lock on a note.
    ///
    /// Permission: `TeamMessaging`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameter noteId: Identifier of the note.
    /// - Returns: A call to `send()`.
    public func unlockNote(noteId: Identifier) -> Call<Empty> {
        var request = RequestParts(.unlockNote)
        request.path(noteId)
        return Call(client, request)
    }

    /// Keeps only published (Active) notes or only drafts.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/glip/chats/{chatId}/notes`
    public static let createGlipChatNote = APIOperation(
        "createChatNote", .post, "/restapi/v1.0/glip/chats/{chatId}/notes", area: "Notes", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `POST /team-messaging/v1/chats/{chatId}/notes`
    public static let createChatNote = APIOperation(
        "createChatNoteNew", .post, "/team-messaging/v1/chats/{chatId}/notes", area: "Notes",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
    /// `DELETE /restapi/v1.0/glip/notes/{noteId}`
    public static let deleteGlipNote = APIOperation(
        "deleteNote", .delete, "/restapi/v1.0/glip/notes/{noteId}", area: "Notes", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `DELETE /team-messaging/v1/notes/{noteId}`
    public static let deleteNote = APIOperation(
        "deleteNoteNew", .delete, "/team-messaging/v1/notes/{noteId}", area: "Notes", permission: "TeamMessaging",
        rateGroup: "Medium", access: .write)
    /// `GET /restapi/v1.0/glip/chats/{chatId}/notes`
    public static let listGlipChatNotes = APIOperation(
        "listChatNotes", .get, "/restapi/v1.0/glip/chats/{chatId}/notes", area: "Notes", permission: "Glip",
        userPermission: "Glip", rateGroup: "Heavy", access: .read, paging: .recordCountToken, lifecycle: .retired)
    /// `GET /team-messaging/v1/chats/{chatId}/notes`
    public static let listChatNotes = APIOperation(
        "listChatNotesNew", .get, "/team-messaging/v1/chats/{chatId}/notes", area: "Notes",
        permission: "TeamMessaging", rateGroup: "Heavy", access: .read, paging: .recordCountToken)
    /// `POST /restapi/v1.0/glip/notes/{noteId}/lock`
    public static let lockGlipNote = APIOperation(
        "lockNote", .post, "/restapi/v1.0/glip/notes/{noteId}/lock", area: "Notes", permission: "Glip",
        userPermission: "Glip", rateGroup: "Light", access: .write, lifecycle: .retired)
    /// `POST /team-messaging/v1/notes/{noteId}/lock`
    public static let lockNote = APIOperation(
        "lockNoteNew", .post, "/team-messaging/v1/notes/{noteId}/lock", area: "Notes", permission: "TeamMessaging",
        rateGroup: "Light", access: .write)
    /// `PATCH /restapi/v1.0/glip/notes/{noteId}`
    public static let patchGlipNote = APIOperation(
        "patchNote", .patch, "/restapi/v1.0/glip/notes/{noteId}", area: "Notes", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `PATCH /team-messaging/v1/notes/{noteId}`
    public static let patchNote = APIOperation(
        "patchNoteNew", .patch, "/team-messaging/v1/notes/{noteId}", area: "Notes", permission: "TeamMessaging",
        rateGroup: "Medium", access: .write)
    /// `POST /restapi/v1.0/glip/notes/{noteId}/publish`
    public static let publishGlipNote = APIOperation(
        "publishNote", .post, "/restapi/v1.0/glip/notes/{noteId}/publish", area: "Notes", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .write, lifecycle: .retired)
    /// `POST /team-messaging/v1/notes/{noteId}/publish`
    public static let publishNote = APIOperation(
        "publishNoteNew", .post, "/team-messaging/v1/notes/{noteId}/publish", area: "Notes",
        permission: "TeamMessaging", rateGroup: "Medium", access: .write)
    /// `GET /restapi/v1.0/glip/notes/{noteId}`
    public static let readGlipNote = APIOperation(
        "readUserNote", .get, "/restapi/v1.0/glip/notes/{noteId}", area: "Notes", permission: "Glip",
        userPermission: "Glip", rateGroup: "Medium", access: .read, lifecycle: .retired)
    /// `GET /team-messaging/v1/notes/{noteId}`
    public static let readNote = APIOperation(
        "readUserNoteNew", .get, "/team-messaging/v1/notes/{noteId}", area: "Notes", permission: "TeamMessaging",
        rateGroup: "Medium", access: .read)
    /// `POST /restapi/v1.0/glip/notes/{noteId}/unlock`
    public static let unlockGlipNote = APIOperation(
        "unlockNote", .post, "/restapi/v1.0/glip/notes/{noteId}/unlock", area: "Notes", permission: "Glip",
        userPermission: "Glip", rateGroup: "Light", access: .write, lifecycle: .retired)
    /// `POST /team-messaging/v1/notes/{noteId}/unlock`
    public static let unlockNote = APIOperation(
        "unlockNoteNew", .post, "/team-messaging/v1/notes/{noteId}/unlock", area: "Notes",
        permission: "TeamMessaging", rateGroup: "Light", access: .write)
}

/// A note of a chat without its body (retired form).
public nonisolated struct GlipNote: Model, ResponseValue {
    /// Identifiers of the chats concerned.
    public var chatIds: Optional<[Identifier]>
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<String>
    /// Person who wrote the note.
    public var creator: Optional<GlipPersonReference>
    /// Identifier of the note.
    public var id: Optional<Identifier>
    /// Who changed the object last.
    public var lastModifiedBy: Optional<GlipPersonReference>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<String>
    /// Who holds the lock on the note.
    public var lockedBy: Optional<GlipPersonReference>
    /// First part of the note's text.
    public var preview: Optional<String>
    /// Whether the note is published (Active) or a draft.
    public var status: Optional<GlipNote.Status>
    /// Title of the note.
    public var title: Optional<String>
    /// Always Note.
    public var type: Optional<GlipNote.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        chatIds: [Identifier]? = nil, creationTime: String? = nil, creator: GlipPersonReference? = nil,
        id: Identifier? = nil, lastModifiedBy: GlipPersonReference? = nil, lastModifiedTime: String? = nil,
        lockedBy: GlipPersonReference? = nil, preview: String? = nil, status: GlipNote.Status? = nil,
        title: String? = nil, type: GlipNote.Kind? = nil) {
        self.chatIds = chatIds; self.creationTime = creationTime; self.creator = creator; self.id = id;
        self.lastModifiedBy = lastModifiedBy; self.lastModifiedTime = lastModifiedTime; self.lockedBy = lockedBy;
        self.preview = preview; self.status = status; self.title = title; self.type = type;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("chatIds", &self.chatIds); fields.field("creationTime", &self.creationTime);
        fields.field("creator", &self.creator); fields.field("id", &self.id);
        fields.field("lastModifiedBy", &self.lastModifiedBy);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.field("lockedBy", &self.lockedBy);
        fields.field("preview", &self.preview); fields.field("status", &self.status);
        fields.field("title", &self.title); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Whether the note is published (Active) or a draft.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}

    /// Always Note.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Person who last changed a note.
public nonisolated struct LastModifiedByInfo: Model {
    /// Id of the person.
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// One page of notes of a chat (retired form).
public nonisolated struct GlipNoteList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<TMNavigationInfo>
    /// Notes of this page.
    public var records: Optional<[GlipNote]>
    private var _unknownMembers: UnknownMembers
    public init(navigation: TMNavigationInfo? = nil, records: [GlipNote]? = nil) {
        self.navigation = navigation; self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// Person who holds the lock on a note.
public nonisolated struct LockedByInfo: Model {
    /// Id of the person.
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// A note of a chat with its body (retired form).
public nonisolated struct GlipNoteWithBody: Model, ResponseValue {
    /// Text of the note, which may hold HTML.
    public var body: Optional<String>
    /// Identifiers of the chats concerned.
    public var chatIds: Optional<[Identifier]>
    /// When the note was created, ISO 8601.
    public var creationTime: Optional<String>
    /// Person who wrote the note.
    public var creator: Optional<GlipPersonReference>
    /// Identifier of the note.
    public var id: Optional<Identifier>
    /// Who changed the object last.
    public var lastModifiedBy: Optional<GlipPersonReference>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<String>
    /// Who holds the lock on the note.
    public var lockedBy: Optional<GlipPersonReference>
    /// First part of the note's text.
    public var preview: Optional<String>
    /// Whether the note is published (Active) or a draft.
    public var status: Optional<GlipNoteWithBody.Status>
    /// Title of the note.
    public var title: Optional<String>
    /// Always Note.
    public var type: Optional<GlipNoteWithBody.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        body: String? = nil, chatIds: [Identifier]? = nil, creationTime: String? = nil,
        creator: GlipPersonReference? = nil, id: Identifier? = nil, lastModifiedBy: GlipPersonReference? = nil,
        lastModifiedTime: String? = nil, lockedBy: GlipPersonReference? = nil, preview: String? = nil,
        status: GlipNoteWithBody.Status? = nil, title: String? = nil, type: GlipNoteWithBody.Kind? = nil) {
        self.body = body; self.chatIds = chatIds; self.creationTime = creationTime; self.creator = creator;
        self.id = id; self.lastModifiedBy = lastModifiedBy; self.lastModifiedTime = lastModifiedTime;
        self.lockedBy = lockedBy; self.preview = preview; self.status = status; self.title = title; self.type = type;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("body", &self.body); fields.list("chatIds", &self.chatIds);
        fields.field("creationTime", &self.creationTime); fields.field("creator", &self.creator);
        fields.field("id", &self.id); fields.field("lastModifiedBy", &self.lastModifiedBy);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.field("lockedBy", &self.lockedBy);
        fields.field("preview", &self.preview); fields.field("status", &self.status);
        fields.field("title", &self.title); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Whether the note is published (Active) or a draft.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}

    /// Always Note.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Title and body of a note.
public nonisolated struct TMCreateNoteRequest: Model {
    /// Text of the note, which may hold HTML.
    public var body: Optional<String>
    /// Title of the note.
    public var title: String
    public init(title: String, body: String? = nil) { self.title = title; self.body = body }
    public init(_ blank: Blank) { self.init(title: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("body", &self.body); fields.field("title", &self.title)
    }
}

/// Person who created a note.
public nonisolated struct TMCreatorInfo: Model {
    /// Id of the person.
    public var id: Optional<Identifier>
    private var _unknownMembers: UnknownMembers
    public init(id: Identifier? = nil) { self.id = id; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.unknown(&self._unknownMembers)
    }
}

/// A note of a chat without its body.
public nonisolated struct TMNoteInfo: Model, ResponseValue {
    /// Ids of the chats the note belongs to.
    public var chatIds: Optional<[Identifier]>
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Person who wrote the note.
    public var creator: Optional<TMCreatorInfo>
    /// Id of the note.
    public var id: Optional<Identifier>
    /// Person who last changed the note.
    public var lastModifiedBy: Optional<LastModifiedByInfo>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Person who holds the lock on the note.
    public var lockedBy: Optional<LockedByInfo>
    /// Beginning of the note's text.
    public var preview: Optional<String>
    /// Whether the note is published (Active) or a draft.
    public var status: Optional<TMNoteInfo.Status>
    /// Title of the note.
    public var title: Optional<String>
    /// Always Note.
    public var type: Optional<TMNoteInfo.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        chatIds: [Identifier]? = nil, creationTime: Foundation.Date? = nil, creator: TMCreatorInfo? = nil,
        id: Identifier? = nil, lastModifiedBy: LastModifiedByInfo? = nil, lastModifiedTime: Foundation.Date? = nil,
        lockedBy: LockedByInfo? = nil, preview: String? = nil, status: TMNoteInfo.Status? = nil, title: String? = nil,
        type: TMNoteInfo.Kind? = nil) {
        self.chatIds = chatIds; self.creationTime = creationTime; self.creator = creator; self.id = id;
        self.lastModifiedBy = lastModifiedBy; self.lastModifiedTime = lastModifiedTime; self.lockedBy = lockedBy;
        self.preview = preview; self.status = status; self.title = title; self.type = type;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("chatIds", &self.chatIds); fields.field("creationTime", &self.creationTime);
        fields.field("creator", &self.creator); fields.field("id", &self.id);
        fields.field("lastModifiedBy", &self.lastModifiedBy);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.field("lockedBy", &self.lockedBy);
        fields.field("preview", &self.preview); fields.field("status", &self.status);
        fields.field("title", &self.title); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Whether the note is published (Active) or a draft.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}

    /// Always Note.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// One page of notes.
public nonisolated struct TMNoteList: Model, ResponseValue {
    /// Links or tokens that lead to the other pages of the list.
    public var navigation: Optional<TMNavigationInfo>
    /// Notes of this page.
    public var records: Optional<[TMNoteInfo]>
    private var _unknownMembers: UnknownMembers
    public init(navigation: TMNavigationInfo? = nil, records: [TMNoteInfo]? = nil) {
        self.navigation = navigation; self.records = records; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("navigation", &self.navigation); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// A note of a chat with its body.
public nonisolated struct TMNoteWithBodyInfo: Model, ResponseValue {
    /// Text of the note, which may hold HTML.
    public var body: Optional<String>
    /// Ids of the chats the note belongs to.
    public var chatIds: Optional<[Identifier]>
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Person who wrote the note.
    public var creator: Optional<TMCreatorInfo>
    /// Id of the note.
    public var id: Optional<Identifier>
    /// Person who last changed the note.
    public var lastModifiedBy: Optional<LastModifiedByInfo>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Person who holds the lock on the note.
    public var lockedBy: Optional<LockedByInfo>
    /// Beginning of the note's text.
    public var preview: Optional<String>
    /// Whether the note is published (Active) or a draft.
    public var status: Optional<TMNoteWithBodyInfo.Status>
    /// Title of the note.
    public var title: Optional<String>
    /// Always Note.
    public var type: Optional<TMNoteWithBodyInfo.Kind>
    private var _unknownMembers: UnknownMembers
    public init(
        body: String? = nil, chatIds: [Identifier]? = nil, creationTime: Foundation.Date? = nil,
        creator: TMCreatorInfo? = nil, id: Identifier? = nil, lastModifiedBy: LastModifiedByInfo? = nil,
        lastModifiedTime: Foundation.Date? = nil, lockedBy: LockedByInfo? = nil, preview: String? = nil,
        status: TMNoteWithBodyInfo.Status? = nil, title: String? = nil, type: TMNoteWithBodyInfo.Kind? = nil) {
        self.body = body; self.chatIds = chatIds; self.creationTime = creationTime; self.creator = creator;
        self.id = id; self.lastModifiedBy = lastModifiedBy; self.lastModifiedTime = lastModifiedTime;
        self.lockedBy = lockedBy; self.preview = preview; self.status = status; self.title = title; self.type = type;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("body", &self.body); fields.list("chatIds", &self.chatIds);
        fields.field("creationTime", &self.creationTime); fields.field("creator", &self.creator);
        fields.field("id", &self.id); fields.field("lastModifiedBy", &self.lastModifiedBy);
        fields.field("lastModifiedTime", &self.lastModifiedTime); fields.field("lockedBy", &self.lockedBy);
        fields.field("preview", &self.preview); fields.field("status", &self.status);
        fields.field("title", &self.title); fields.field("type", &self.type); fields.unknown(&self._unknownMembers)
    }

    /// Whether the note is published (Active) or a draft.
    public typealias Status = OpenEnum<StatusValues>
    public enum StatusValues {}

    /// Always Note.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

nonisolated extension OpenEnum where Values == GlipNote.StatusValues {
    public static var active: Self { Self("Active") }
    public static var draft: Self { Self("Draft") }
}

nonisolated extension OpenEnum where Values == GlipNote.KindValues {
    public static var note: Self { Self("Note") }
}

nonisolated extension GlipNoteList: PagedResponse {
    /// The items of this page.
    public var pageItems: [GlipNote] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == GlipNoteWithBody.StatusValues {
    public static var active: Self { Self("Active") }
    public static var draft: Self { Self("Draft") }
}

nonisolated extension OpenEnum where Values == GlipNoteWithBody.KindValues {
    public static var note: Self { Self("Note") }
}

nonisolated extension OpenEnum where Values == TMNoteInfo.StatusValues {
    public static var active: Self { Self("Active") }
    public static var draft: Self { Self("Draft") }
}

nonisolated extension OpenEnum where Values == TMNoteInfo.KindValues {
    public static var note: Self { Self("Note") }
}

nonisolated extension TMNoteList: PagedResponse {
    /// The items of this page.
    public var pageItems: [TMNoteInfo] { self.records ?? [] }
}

nonisolated extension OpenEnum where Values == TMNoteWithBodyInfo.StatusValues {
    public static var active: Self { Self("Active") }
    public static var draft: Self { Self("Draft") }
}

nonisolated extension OpenEnum where Values == TMNoteWithBodyInfo.KindValues {
    public static var note: Self { Self("Note") }
}

nonisolated extension OpenEnum where Values == NotesEndpoints.StatusValues {
    public static var active: Self { Self("Active") }
    public static var draft: Self { Self("Draft") }
}
#endif
