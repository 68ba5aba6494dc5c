// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Messaging
/// Works with shared text message threads: messages, notes and assignment.
public nonisolated struct MessageThreadsEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Assigns a shared message thread to a user, or takes the assignment away.
    ///
    /// > Note: A null assignee leaves the thread unassigned.
    ///
    /// Permission: `SMS`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - threadId: Identifier of the thread.
    ///   - assignee: User to assign the thread to; null takes the assignment away.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func assignMessageThread(
        threadId: Identifier, assignee: Nullable<AssignMessageThreadRequest.Assignee>,
        accountId: Identifier = "~") -> Call<MessageThread> {
        var request = RequestParts(.assignMessageThread)
        request.path(accountId); request.path(threadId); request.body(AssignMessageThreadRequest(assignee: assignee))
        return Call(client, request)
    }

    /// Adds an internal note to a shared message thread.
    ///
    /// Permission: `SMS`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - text: Text of the note.
    ///   - threadId: Id of the thread to add the note to.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createThreadNote(
        text: String, threadId: Identifier, accountId: Identifier = "~") -> Call<ThreadNoteModel> {
        var request = RequestParts(.createThreadNote)
        request.path(accountId); request.body(ThreadNoteCreateRequest(text: text, threadId: threadId))
        return Call(client, request)
    }

    /// Deletes messages of shared threads by id.
    ///
    /// Permission: `SMS`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - ids: Ids of the messages to delete. 1 to 100 elements.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteThreadMessages(ids: [Identifier], accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteThreadMessages)
        request.path(accountId); request.body(ThreadMessagesDeleteRequest(ids: ids))
        return Call(client, request)
    }

    /// Deletes internal notes of shared threads by id.
    ///
    /// Permission: `SMS`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - ids: Ids of the notes to delete. 1 to 100 elements.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteThreadNotes(ids: [Identifier], accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteThreadNotes)
        request.path(accountId); request.body(ThreadNotesDeleteRequest(ids: ids))
        return Call(client, request)
    }

    /// Deletes a shared message thread.
    ///
    /// Permission: `SMS`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - threadId: Identifier of the thread.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteMessageThread(threadId: Identifier, accountId: Identifier = "~") -> Call<Empty> {
        var request = RequestParts(.deleteMessageThread)
        request.path(accountId); request.path(threadId)
        return Call(client, request)
    }

    /// Reads one shared message thread.
    ///
    /// Permission: `SMS`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - threadId: Identifier of the thread.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readMessageThread(threadId: Identifier, accountId: Identifier = "~") -> Call<MessageThread> {
        var request = RequestParts(.readMessageThread)
        request.path(accountId); request.path(threadId)
        return Call(client, request)
    }

    /// Lists messages across shared message threads.
    ///
    /// Permission: `SMS`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - availability: Which messages to return: Alive, Deleted or both; only live ones when left out. At least 1 element. All different.
    ///   - creationTimeFrom: Keeps only messages created at or after this time, ISO 8601.
    ///   - creationTimeTo: Keeps only messages created up to this time, ISO 8601.
    ///   - messageIds: Keeps only these messages. 1 to 10 elements. All different.
    ///   - ownerExtensionIds: Keeps only messages of threads owned by these extensions. 1 to 10 elements. All different.
    ///   - page: Number of the page to return, counted from 1. 1 to 1000. Default: `1`.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - threadIds: Keeps only messages of these threads. At most 10 elements. All different.
    ///   - threadStatus: Keeps only messages of open or of resolved threads.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listThreadMessages(
        availability: [ThreadAvailabilityEnum]? = nil, creationTimeFrom: String? = nil, creationTimeTo: String? = nil,
        messageIds: [Identifier]? = nil, ownerExtensionIds: [Identifier]? = nil, page: Int? = nil,
        perPage: Int? = nil, threadIds: [Identifier]? = nil, threadStatus: ThreadStatusEnum? = nil,
        accountId: Identifier = "~") -> Call<ThreadMessageList> {
        var request = RequestParts(.listThreadMessages)
        request.path(accountId); request.query("availability", availability);
        request.query("creationTimeFrom", creationTimeFrom); request.query("creationTimeTo", creationTimeTo);
        request.query("messageIds", messageIds); request.query("ownerExtensionIds", ownerExtensionIds);
        request.query("page", page); request.query("perPage", perPage); request.query("threadIds", threadIds);
        request.query("threadStatus", threadStatus)
        return Call(client, request)
    }

    /// Lists internal notes across shared message threads.
    ///
    /// Permission: `SMS`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - availability: Which notes to return: Alive, Deleted or both; only live ones when left out. At least 1 element. All different.
    ///   - noteIds: Keeps only these notes. 1 to 10 elements. All different.
    ///   - ownerExtensionIds: Keeps only notes of threads owned by these extensions. 1 to 10 elements. All different.
    ///   - page: Number of the page to return, counted from 1. 1 to 1000. Default: `1`.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - threadIds: Keeps only notes of these threads. 1 to 10 elements. All different.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listThreadNotes(
        availability: [ThreadAvailabilityEnum]? = nil, noteIds: [Identifier]? = nil,
        ownerExtensionIds: [Identifier]? = nil, page: Int? = nil, perPage: Int? = nil, threadIds: [Identifier]? = nil,
        accountId: Identifier = "~") -> Call<ThreadNoteList> {
        var request = RequestParts(.listThreadNotes)
        request.path(accountId); request.query("availability", availability); request.query("noteIds", noteIds);
        request.query("ownerExtensionIds", ownerExtensionIds); request.query("page", page);
        request.query("perPage", perPage); request.query("threadIds", threadIds)
        return Call(client, request)
    }

    /// Lists shared message threads with filters by status, owner or phone number.
    ///
    /// Permission: `SMS`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - availability: Which threads to return: Alive, Deleted or both; only live ones when left out. At least 1 element. All different.
    ///   - creationTimeFrom: Keeps only threads created at or after this time, ISO 8601.
    ///   - creationTimeTo: Keeps only threads created up to this time, ISO 8601.
    ///   - guestPhoneNumber: Keeps only threads with this outside party's number, in E.164 form.
    ///   - ownerExtensionIds: Keeps only threads owned by these extensions, such as call queues. 1 to 10 elements. All different.
    ///   - ownerPhoneNumber: Keeps only threads on this company-side number, in E.164 form.
    ///   - page: Number of the page to return, counted from 1. 1 to 1000. Default: `1`.
    ///   - perPage: Number of records on one page. 1 to 1000. Default: `100`.
    ///   - threadStatus: Keeps only open or only resolved threads.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func listMessageThreads(
        availability: [ThreadAvailabilityEnum]? = nil, creationTimeFrom: String? = nil, creationTimeTo: String? = nil,
        guestPhoneNumber: String? = nil, ownerExtensionIds: [Identifier]? = nil, ownerPhoneNumber: String? = nil,
        page: Int? = nil, perPage: Int? = nil, threadStatus: ThreadStatusEnum? = nil,
        accountId: Identifier = "~") -> Call<MessageThreadList> {
        var request = RequestParts(.listMessageThreads)
        request.path(accountId); request.query("availability", availability);
        request.query("creationTimeFrom", creationTimeFrom); request.query("creationTimeTo", creationTimeTo);
        request.query("guestPhoneNumber", guestPhoneNumber); request.query("ownerExtensionIds", ownerExtensionIds);
        request.query("ownerPhoneNumber", ownerPhoneNumber); request.query("page", page);
        request.query("perPage", perPage); request.query("threadStatus", threadStatus)
        return Call(client, request)
    }

    /// Downloads an attachment of a shared thread's message.
    ///
    /// Permission: `SMS`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - messageId: Identifier of the message.
    ///   - attachmentId: Identifier of the message attachment.
    ///   - contentDisposition: Whether the answer is meant for display (Inline) or for saving (Attachment).
    ///   - contentDispositionFilename: File name to put in the Content-Disposition header of the answer.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `download(to:)`, or to ask for its `data`.
    public func readThreadMessageContent(
        messageId: Identifier, attachmentId: Identifier,
        contentDisposition: MessageThreadsEndpoints.ContentDisposition? = nil,
        contentDispositionFilename: String? = nil, accountId: Identifier = "~") -> Call<Media> {
        var request = RequestParts(.readThreadMessageContent)
        request.path(accountId); request.path(messageId); request.path(attachmentId);
        request.query("contentDisposition", contentDisposition);
        request.query("contentDispositionFilename", contentDispositionFilename);
        request.accept("application/pdf, audio/*, image/*, video/*")
        return Call(client, request)
    }

    /// Marks a shared message thread as resolved.
    ///
    /// Permission: `SMS`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - threadId: Identifier of the thread.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func resolveMessageThread(threadId: Identifier, accountId: Identifier = "~") -> Call<MessageThread> {
        var request = RequestParts(.resolveMessageThread)
        request.path(accountId); request.path(threadId)
        return Call(client, request)
    }

    /// Sends a text message in an existing or a new shared thread.
    ///
    /// > Note: Sends a real text, which may be charged. To send files with it, call sendThreadMessageWithFiles.
    ///
    /// Permission: `SMS`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - from: Sender's phone number.
    ///   - text: Text to send.
    ///   - to: Recipients' phone numbers.
    ///   - threadId: Id of an existing thread to send in.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func sendThreadMessage(
        from: MessagePhoneParty, text: String, to: [MessagePhoneParty], threadId: Identifier? = nil,
        accountId: Identifier = "~") -> Call<ThreadMessageModel> {
        var request = RequestParts(.sendThreadMessage)
        request.path(accountId);
        request.body(NewThreadMessageRequest(from: from, text: text, to: to, threadId: threadId))
        return Call(client, request)
    }

    /// Sends a text message with files in an existing or a new shared thread.
    ///
    /// > Note: Sends a real text, which may be charged. To send files with it, call sendThreadMessageWithFiles.
    ///
    /// Permission: `SMS`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - attachments: Files that are sent with the message. At least 1 element.
    ///   - metadata: The message itself.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func sendThreadMessageWithFiles(
        attachments: [FilePart], metadata: NewThreadMessageRequest,
        accountId: Identifier = "~") -> Call<ThreadMessageModel> {
        var request = RequestParts(.sendThreadMessage)
        request.path(accountId);
        request.multipart(MessageThreadsEndpoints.SendThreadMessageWithFilesBody(attachments: attachments, metadata: metadata), .formData(.fields))
        return Call(client, request)
    }

    /// Fetches messages, notes and hints of shared threads, in full or since a token.
    ///
    /// > Note: Start with FSync, then pass the syncToken of each answer with ISync.
    ///
    /// Permission: `SMS`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - scope: Which threads to cover, such as AssignedToMe or Unassigned; Explicit covers those in threadIds. Default: `AssignedToMe`.
    ///   - syncToken: Token from the previous answer; required with ISync.
    ///   - syncType: FSync for a full synchronization, ISync for the changes since a token. Default: `FSync`.
    ///   - threadIds: Threads to cover; goes with the scope Explicit. 1 to 10 elements. All different.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func syncThreadEntries(
        scope: MessageThreadsEndpoints.Scope? = nil, syncToken: String? = nil, syncType: SyncTypeEnum? = nil,
        threadIds: [Identifier]? = nil, accountId: Identifier = "~") -> Call<ThreadEntriesSyncList> {
        var request = RequestParts(.syncThreadEntries)
        request.path(accountId); request.query("scope", scope); request.query("syncToken", syncToken);
        request.query("syncType", syncType); request.query("threadIds", threadIds)
        return Call(client, request)
    }

    /// Fetches shared message threads, in full or only those changed since a token.
    ///
    /// > Note: Start with FSync, then pass the syncToken of each answer with ISync.
    ///
    /// Permission: `SMS`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - syncToken: Token from the previous answer; required with ISync.
    ///   - syncType: FSync for a full synchronization, ISync for the changes since a token. Default: `FSync`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `items` or `pages`, or for one page as its `value`.
    public func syncMessageThreads(
        syncToken: String? = nil, syncType: SyncTypeEnum? = nil,
        accountId: Identifier = "~") -> Call<ThreadSyncList> {
        var request = RequestParts(.syncMessageThreads)
        request.path(accountId); request.query("syncToken", syncToken); request.query("syncType", syncType)
        return Call(client, request)
    }

    /// Changes the text of an internal note in a shared thread.
    ///
    /// Permission: `SMS`. Rate group: Medium, 40 calls in 60 s.
    ///
    /// - Parameters:
    ///   - noteId: Id of the thread note.
    ///   - text: Text of the note.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateThreadNote(
        noteId: Identifier, text: String, accountId: Identifier = "~") -> Call<ThreadNoteModel> {
        var request = RequestParts(.updateThreadNote)
        request.path(accountId); request.path(noteId); request.body(ThreadNoteUpdateRequest(text: text))
        return Call(client, request)
    }

    /// Whether the answer is meant for display (Inline) or for saving (Attachment).
    public typealias ContentDisposition = OpenEnum<ContentDispositionValues>
    public enum ContentDispositionValues {}

    /// Which threads to cover, such as AssignedToMe or Unassigned; Explicit covers those in threadIds.
    public typealias Scope = OpenEnum<ScopeValues>
    public enum ScopeValues {}

    /// A part of `MessageThreadsEndpoints`.
    public struct SendThreadMessageWithFilesBody: Model {
        /// Files that are sent with the message. At least 1 element.
        public var attachments: [FilePart]
        /// The message itself.
        public var metadata: NewThreadMessageRequest
        public init(attachments: [FilePart], metadata: NewThreadMessageRequest) {
            self.attachments = attachments; self.metadata = metadata
        }
        public init(_ blank: Blank) { self.init(attachments: .init(blank), metadata: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.list("attachments", &self.attachments); fields.field("metadata", &self.metadata)
        }
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/message-threads/{threadId}/assign`
    public static let assignMessageThread = APIOperation(
        "mthAssignThread", .post, "/restapi/v1.0/account/{accountId}/message-threads/{threadId}/assign",
        area: "MessageThreads", permission: "SMS", rateGroup: "Medium", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/message-threads/notes`
    public static let createThreadNote = APIOperation(
        "mthCreateNote", .post, "/restapi/v1.0/account/{accountId}/message-threads/notes", area: "MessageThreads",
        permission: "SMS", rateGroup: "Medium", access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/message-threads/messages`
    public static let deleteThreadMessages = APIOperation(
        "mthDeleteMessages", .delete, "/restapi/v1.0/account/{accountId}/message-threads/messages",
        area: "MessageThreads", permission: "SMS", rateGroup: "Medium", access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/message-threads/notes`
    public static let deleteThreadNotes = APIOperation(
        "mthDeleteNotes", .delete, "/restapi/v1.0/account/{accountId}/message-threads/notes", area: "MessageThreads",
        permission: "SMS", rateGroup: "Medium", access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/message-threads/{threadId}`
    public static let deleteMessageThread = APIOperation(
        "mthDeleteThread", .delete, "/restapi/v1.0/account/{accountId}/message-threads/{threadId}",
        area: "MessageThreads", permission: "SMS", rateGroup: "Medium", access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/message-threads/{threadId}`
    public static let readMessageThread = APIOperation(
        "mthGetThread", .get, "/restapi/v1.0/account/{accountId}/message-threads/{threadId}", area: "MessageThreads",
        permission: "SMS", rateGroup: "Medium", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/message-threads/messages`
    public static let listThreadMessages = APIOperation(
        "mthListMessages", .get, "/restapi/v1.0/account/{accountId}/message-threads/messages", area: "MessageThreads",
        permission: "SMS", rateGroup: "Medium", access: .read, paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/message-threads/notes`
    public static let listThreadNotes = APIOperation(
        "mthListNotes", .get, "/restapi/v1.0/account/{accountId}/message-threads/notes", area: "MessageThreads",
        permission: "SMS", rateGroup: "Medium", access: .read, paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/message-threads`
    public static let listMessageThreads = APIOperation(
        "mthListThreads", .get, "/restapi/v1.0/account/{accountId}/message-threads", area: "MessageThreads",
        permission: "SMS", rateGroup: "Medium", access: .read, paging: .page)
    /// `GET /restapi/v1.0/account/{accountId}/message-threads/messages/{messageId}/content/{attachmentId}`
    public static let readThreadMessageContent = APIOperation(
        "mthReadMessageContent", .get,
        "/restapi/v1.0/account/{accountId}/message-threads/messages/{messageId}/content/{attachmentId}",
        area: "MessageThreads", permission: "SMS", rateGroup: "Medium", access: .read, host: .media)
    /// `POST /restapi/v1.0/account/{accountId}/message-threads/{threadId}/resolve`
    public static let resolveMessageThread = APIOperation(
        "mthResolveThread", .post, "/restapi/v1.0/account/{accountId}/message-threads/{threadId}/resolve",
        area: "MessageThreads", permission: "SMS", rateGroup: "Medium", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/message-threads/messages`
    public static let sendThreadMessage = APIOperation(
        "mthSendMessage", .post, "/restapi/v1.0/account/{accountId}/message-threads/messages", area: "MessageThreads",
        permission: "SMS", rateGroup: "Medium", access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/message-threads/entries/sync`
    public static let syncThreadEntries = APIOperation(
        "mthSyncEntries", .get, "/restapi/v1.0/account/{accountId}/message-threads/entries/sync",
        area: "MessageThreads", permission: "SMS", rateGroup: "Medium", access: .read, paging: .sync)
    /// `GET /restapi/v1.0/account/{accountId}/message-threads/sync`
    public static let syncMessageThreads = APIOperation(
        "mthSyncThreads", .get, "/restapi/v1.0/account/{accountId}/message-threads/sync", area: "MessageThreads",
        permission: "SMS", rateGroup: "Medium", access: .read, paging: .sync)
    /// `PATCH /restapi/v1.0/account/{accountId}/message-threads/notes/{noteId}`
    public static let updateThreadNote = APIOperation(
        "mthUpdateNote", .patch, "/restapi/v1.0/account/{accountId}/message-threads/notes/{noteId}",
        area: "MessageThreads", permission: "SMS", rateGroup: "Medium", access: .write)
}

/// User to assign a thread to.
public nonisolated struct AssignMessageThreadRequest: Model {
    /// User to assign the thread to; null takes the assignment away.
    public var assignee: Nullable<AssignMessageThreadRequest.Assignee>
    public init(assignee: Nullable<AssignMessageThreadRequest.Assignee>) { self.assignee = assignee }
    public init(_ blank: Blank) { self.init(assignee: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("assignee", &self.assignee) }

    /// User to assign the thread to; null takes the assignment away.
    public struct Assignee: Model {
        /// Id of the user's extension.
        public var extensionId: Identifier
        public init(extensionId: Identifier) { self.extensionId = extensionId }
        public init(_ blank: Blank) { self.init(extensionId: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) { fields.field("extensionId", &self.extensionId) }
    }
}

/// A file attached to a thread message.
public nonisolated struct MessageAttachmentResponseEntry: Model {
    /// Media type of the file.
    public var contentType: String
    /// Address to download the file from.
    public var contentUri: String
    /// Name of the file.
    public var filename: Optional<String>
    /// Id of the attachment.
    public var id: Identifier
    /// Size of the file in bytes.
    public var size: Optional<Int64>
    private var _unknownMembers: UnknownMembers
    public init(
        contentType: String, contentUri: String, id: Identifier, filename: String? = nil, size: Int64? = nil) {
        self.contentType = contentType; self.contentUri = contentUri; self.id = id; self.filename = filename;
        self.size = size; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(contentType: .init(blank), contentUri: .init(blank), id: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("contentType", &self.contentType); fields.field("contentUri", &self.contentUri);
        fields.field("filename", &self.filename); fields.field("id", &self.id); fields.required("size", &self.size);
        fields.unknown(&self._unknownMembers)
    }
}

/// A party of a thread, named by phone number.
public nonisolated struct MessagePhoneParty: Model {
    /// Phone number in E.164 form.
    public var phoneNumber: String
    private var _unknownMembers: UnknownMembers
    public init(phoneNumber: String) { self.phoneNumber = phoneNumber; self._unknownMembers = .init() }
    public init(_ blank: Blank) { self.init(phoneNumber: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("phoneNumber", &self.phoneNumber); fields.unknown(&self._unknownMembers)
    }
}

/// A shared thread of texts between the company and an outside party.
public nonisolated struct MessageThread: Model, ResponseValue {
    /// User the thread is assigned to, or null.
    public var assignee: Optional<ThreadUserModel>
    /// Whether the thread is alive or deleted.
    public var availability: ThreadAvailabilityEnum
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Outside party of the thread.
    public var guestParty: Optional<MessagePhoneParty>
    /// Id of the thread.
    public var id: Identifier
    /// Title of the thread. At most 200 characters.
    public var label: Optional<String>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Extension that owns the thread, such as a call queue.
    public var owner: OwnerResource
    /// Company side of the thread.
    public var ownerParty: Optional<MessagePhoneParty>
    /// Whether the thread is open or resolved.
    public var status: ThreadStatusEnum
    /// Why the thread has its status.
    public var statusReason: Optional<ThreadStatusReasonEnum>
    private var _unknownMembers: UnknownMembers
    public init(
        availability: ThreadAvailabilityEnum, id: Identifier, owner: OwnerResource, status: ThreadStatusEnum,
        assignee: ThreadUserModel? = nil, creationTime: Foundation.Date? = nil, guestParty: MessagePhoneParty? = nil,
        label: String? = nil, lastModifiedTime: Foundation.Date? = nil, ownerParty: MessagePhoneParty? = nil,
        statusReason: ThreadStatusReasonEnum? = nil) {
        self.availability = availability; self.id = id; self.owner = owner; self.status = status;
        self.assignee = assignee; self.creationTime = creationTime; self.guestParty = guestParty; self.label = label;
        self.lastModifiedTime = lastModifiedTime; self.ownerParty = ownerParty; self.statusReason = statusReason;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(availability: .init(blank), id: .init(blank), owner: .init(blank), status: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("assignee", &self.assignee); fields.field("availability", &self.availability);
        fields.required("creationTime", &self.creationTime); fields.field("guestParty", &self.guestParty);
        fields.field("id", &self.id); fields.field("label", &self.label);
        fields.required("lastModifiedTime", &self.lastModifiedTime); fields.field("owner", &self.owner);
        fields.field("ownerParty", &self.ownerParty); fields.field("status", &self.status);
        fields.field("statusReason", &self.statusReason); fields.unknown(&self._unknownMembers)
    }
}

/// One page of shared threads.
public nonisolated struct MessageThreadList: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// Threads of this page.
    public var records: [MessageThread]
    private var _unknownMembers: UnknownMembers
    public init(records: [MessageThread], paging: EnumeratedPagingModel? = nil) {
        self.records = records; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// A live message brought by a thread synchronization.
public nonisolated struct ThreadSyncAliveMessage: Model {
    /// Files that belong to the message. At least 1 element.
    public var attachments: Optional<[MessageAttachmentResponseEntry]>
    /// User who wrote the message.
    public var author: Optional<ThreadUserModel>
    /// Whether the message is alive or deleted.
    public var availability: ThreadAvailabilityEnum
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Whether the message came in or went out.
    public var direction: MessageDirectionEnum
    /// Id of the message.
    public var id: Identifier
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// How far the delivery of the message has got.
    public var messageStatus: Optional<MessageStatusEnum>
    /// Tells the kind of entry.
    public var recordType: ThreadSyncAliveMessage.RecordType
    /// Text of the message.
    public var text: Optional<String>
    /// Id of the thread it belongs to.
    public var threadId: Identifier
    private var _unknownMembers: UnknownMembers
    public init(
        availability: ThreadAvailabilityEnum, direction: MessageDirectionEnum, id: Identifier,
        recordType: ThreadSyncAliveMessage.RecordType = .aliveMessage, threadId: Identifier,
        attachments: [MessageAttachmentResponseEntry]? = nil, author: ThreadUserModel? = nil,
        creationTime: Foundation.Date? = nil, lastModifiedTime: Foundation.Date? = nil,
        messageStatus: MessageStatusEnum? = nil, text: String? = nil) {
        self.availability = availability; self.direction = direction; self.id = id; self.recordType = recordType;
        self.threadId = threadId; self.attachments = attachments; self.author = author;
        self.creationTime = creationTime; self.lastModifiedTime = lastModifiedTime;
        self.messageStatus = messageStatus; self.text = text; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(
            availability: .init(blank), direction: .init(blank), id: .init(blank), recordType: .init(blank),
            threadId: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("attachments", &self.attachments); fields.field("author", &self.author);
        fields.field("availability", &self.availability); fields.required("creationTime", &self.creationTime);
        fields.field("direction", &self.direction); fields.field("id", &self.id);
        fields.required("lastModifiedTime", &self.lastModifiedTime);
        fields.field("messageStatus", &self.messageStatus); fields.field("recordType", &self.recordType);
        fields.field("text", &self.text); fields.field("threadId", &self.threadId);
        fields.unknown(&self._unknownMembers)
    }

    /// Tells the kind of entry.
    public typealias RecordType = OpenEnum<RecordTypeValues>
    public enum RecordTypeValues {}
}

/// A live note brought by a thread synchronization.
public nonisolated struct ThreadSyncAliveNote: Model {
    /// User who wrote the note.
    public var author: Optional<ThreadUserModel>
    /// Whether the note is alive or deleted.
    public var availability: ThreadAvailabilityEnum
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Id of the note.
    public var id: Identifier
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Tells the kind of entry.
    public var recordType: ThreadSyncAliveNote.RecordType
    /// Text of the note.
    public var text: Optional<String>
    /// Id of the thread it belongs to.
    public var threadId: Identifier
    private var _unknownMembers: UnknownMembers
    public init(
        availability: ThreadAvailabilityEnum, id: Identifier, recordType: ThreadSyncAliveNote.RecordType = .aliveNote,
        threadId: Identifier, author: ThreadUserModel? = nil, creationTime: Foundation.Date? = nil,
        lastModifiedTime: Foundation.Date? = nil, text: String? = nil) {
        self.availability = availability; self.id = id; self.recordType = recordType; self.threadId = threadId;
        self.author = author; self.creationTime = creationTime; self.lastModifiedTime = lastModifiedTime;
        self.text = text; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(availability: .init(blank), id: .init(blank), recordType: .init(blank), threadId: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("author", &self.author); fields.field("availability", &self.availability);
        fields.required("creationTime", &self.creationTime); fields.field("id", &self.id);
        fields.required("lastModifiedTime", &self.lastModifiedTime); fields.field("recordType", &self.recordType);
        fields.field("text", &self.text); fields.field("threadId", &self.threadId);
        fields.unknown(&self._unknownMembers)
    }

    /// Tells the kind of entry.
    public typealias RecordType = OpenEnum<RecordTypeValues>
    public enum RecordTypeValues {}
}

/// Tells that a thread was assigned to somebody else.
public nonisolated struct ThreadSyncAssignedHint: Model {
    /// User the thread is assigned to now.
    public var assignee: Optional<ThreadUserModel>
    /// Id of the hint.
    public var id: Identifier
    /// User who caused the change.
    public var initiator: Optional<ThreadUserModel>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// User the thread was assigned to before.
    public var previousAssignee: Optional<ThreadUserModel>
    /// Tells what happened to the thread.
    public var recordType: ThreadSyncAssignedHint.RecordType
    /// Id of the thread the hint is about.
    public var threadId: Identifier
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier, recordType: ThreadSyncAssignedHint.RecordType, threadId: Identifier,
        assignee: ThreadUserModel? = nil, initiator: ThreadUserModel? = nil, lastModifiedTime: Foundation.Date? = nil,
        previousAssignee: ThreadUserModel? = nil) {
        self.id = id; self.recordType = recordType; self.threadId = threadId; self.assignee = assignee;
        self.initiator = initiator; self.lastModifiedTime = lastModifiedTime;
        self.previousAssignee = previousAssignee; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank), recordType: .init(blank), threadId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("assignee", &self.assignee); fields.field("id", &self.id);
        fields.field("initiator", &self.initiator); fields.required("lastModifiedTime", &self.lastModifiedTime);
        fields.field("previousAssignee", &self.previousAssignee); fields.field("recordType", &self.recordType);
        fields.field("threadId", &self.threadId); fields.unknown(&self._unknownMembers)
    }

    /// Tells what happened to the thread.
    public typealias RecordType = OpenEnum<RecordTypeValues>
    public enum RecordTypeValues {}
}

/// Tells that a thread was created, resolved, deleted or assigned.
public nonisolated struct ThreadSyncHint: Model {
    /// Id of the hint.
    public var id: Identifier
    /// User who caused the change.
    public var initiator: Optional<ThreadUserModel>
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Tells what happened to the thread.
    public var recordType: ThreadSyncHint.RecordType
    /// Id of the thread the hint is about.
    public var threadId: Identifier
    private var _unknownMembers: UnknownMembers
    public init(
        id: Identifier, recordType: ThreadSyncHint.RecordType, threadId: Identifier,
        initiator: ThreadUserModel? = nil, lastModifiedTime: Foundation.Date? = nil) {
        self.id = id; self.recordType = recordType; self.threadId = threadId; self.initiator = initiator;
        self.lastModifiedTime = lastModifiedTime; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(id: .init(blank), recordType: .init(blank), threadId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("id", &self.id); fields.field("initiator", &self.initiator);
        fields.required("lastModifiedTime", &self.lastModifiedTime); fields.field("recordType", &self.recordType);
        fields.field("threadId", &self.threadId); fields.unknown(&self._unknownMembers)
    }

    /// Tells what happened to the thread.
    public typealias RecordType = OpenEnum<RecordTypeValues>
    public enum RecordTypeValues {}
}

/// A deleted message brought by a thread synchronization.
public nonisolated struct ThreadSyncDeletedMessage: Model {
    /// Always Deleted.
    public var availability: ThreadSyncDeletedMessage.Availability
    /// Id of the message.
    public var id: Identifier
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Tells the kind of entry.
    public var recordType: ThreadSyncDeletedMessage.RecordType
    /// Id of the thread it belongs to.
    public var threadId: Identifier
    private var _unknownMembers: UnknownMembers
    public init(
        availability: ThreadSyncDeletedMessage.Availability = .deleted, id: Identifier,
        recordType: ThreadSyncDeletedMessage.RecordType = .deletedMessage, threadId: Identifier,
        lastModifiedTime: Foundation.Date? = nil) {
        self.availability = availability; self.id = id; self.recordType = recordType; self.threadId = threadId;
        self.lastModifiedTime = lastModifiedTime; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(availability: .init(blank), id: .init(blank), recordType: .init(blank), threadId: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("availability", &self.availability); fields.field("id", &self.id);
        fields.required("lastModifiedTime", &self.lastModifiedTime); fields.field("recordType", &self.recordType);
        fields.field("threadId", &self.threadId); fields.unknown(&self._unknownMembers)
    }

    /// Always Deleted.
    public typealias Availability = OpenEnum<AvailabilityValues>
    public enum AvailabilityValues {}

    /// Tells the kind of entry.
    public typealias RecordType = OpenEnum<RecordTypeValues>
    public enum RecordTypeValues {}
}

/// A deleted note brought by a thread synchronization.
public nonisolated struct ThreadSyncDeletedNote: Model {
    /// Always Deleted.
    public var availability: ThreadSyncDeletedNote.Availability
    /// Id of the note.
    public var id: Identifier
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Tells the kind of entry.
    public var recordType: ThreadSyncDeletedNote.RecordType
    /// Id of the thread it belongs to.
    public var threadId: Identifier
    private var _unknownMembers: UnknownMembers
    public init(
        availability: ThreadSyncDeletedNote.Availability = .deleted, id: Identifier,
        recordType: ThreadSyncDeletedNote.RecordType = .deletedNote, threadId: Identifier,
        lastModifiedTime: Foundation.Date? = nil) {
        self.availability = availability; self.id = id; self.recordType = recordType; self.threadId = threadId;
        self.lastModifiedTime = lastModifiedTime; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(availability: .init(blank), id: .init(blank), recordType: .init(blank), threadId: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("availability", &self.availability); fields.field("id", &self.id);
        fields.required("lastModifiedTime", &self.lastModifiedTime); fields.field("recordType", &self.recordType);
        fields.field("threadId", &self.threadId); fields.unknown(&self._unknownMembers)
    }

    /// Always Deleted.
    public typealias Availability = OpenEnum<AvailabilityValues>
    public enum AvailabilityValues {}

    /// Tells the kind of entry.
    public typealias RecordType = OpenEnum<RecordTypeValues>
    public enum RecordTypeValues {}
}

/// A message to send in a shared thread.
public nonisolated struct NewThreadMessageRequest: Model {
    /// Sender's phone number.
    public var from: MessagePhoneParty
    /// Text to send.
    public var text: String
    /// Id of an existing thread to send in.
    public var threadId: Optional<Identifier>
    /// Recipients' phone numbers.
    public var to: [MessagePhoneParty]
    public init(from: MessagePhoneParty, text: String, to: [MessagePhoneParty], threadId: Identifier? = nil) {
        self.from = from; self.text = text; self.to = to; self.threadId = threadId
    }
    public init(_ blank: Blank) { self.init(from: .init(blank), text: .init(blank), to: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("from", &self.from); fields.field("text", &self.text); fields.field("threadId", &self.threadId);
        fields.list("to", &self.to)
    }
}

/// State of a thread synchronization.
public nonisolated struct SyncInfoModel: Model {
    /// When the synchronization took place, ISO 8601.
    public var syncTime: Optional<Foundation.Date>
    /// Token to pass with the next ISync.
    public var syncToken: Optional<String>
    /// Kind of the synchronization that was done.
    public var syncType: Optional<SyncTypeEnum>
    private var _unknownMembers: UnknownMembers
    public init(syncTime: Foundation.Date? = nil, syncToken: String? = nil, syncType: SyncTypeEnum? = nil) {
        self.syncTime = syncTime; self.syncToken = syncToken; self.syncType = syncType; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("syncTime", &self.syncTime); fields.required("syncToken", &self.syncToken);
        fields.required("syncType", &self.syncType); fields.unknown(&self._unknownMembers)
    }
}

/// Whether a shared thread, message or note is alive or deleted.
public typealias ThreadAvailabilityEnum = OpenEnum<ThreadAvailabilityEnumValues>
public nonisolated enum ThreadAvailabilityEnumValues {}

/// Thread entries brought by a synchronization.
public nonisolated struct ThreadEntriesSyncList: Model, ResponseValue {
    /// Messages, notes and hints that are new or changed.
    public var records: [ThreadEntrySyncItem]
    /// Token and time for the next synchronization.
    public var syncInfo: Optional<SyncInfoModel>
    private var _unknownMembers: UnknownMembers
    public init(records: [ThreadEntrySyncItem], syncInfo: SyncInfoModel? = nil) {
        self.records = records; self.syncInfo = syncInfo; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.required("syncInfo", &self.syncInfo);
        fields.unknown(&self._unknownMembers)
    }
}

/// A message, a note or a hint brought by a thread synchronization.
public nonisolated indirect enum ThreadEntrySyncItem: UnionModel {
    /// A live message brought by a thread synchronization.
    case aliveMessage(ThreadSyncAliveMessage)
    /// A live note brought by a thread synchronization.
    case aliveNote(ThreadSyncAliveNote)
    /// Tells that a thread was assigned to somebody else.
    case threadAssignedHint(ThreadSyncAssignedHint)
    /// Tells that a thread was created, resolved, deleted or assigned.
    case mthSyncBaseHint(ThreadSyncHint)
    /// A deleted message brought by a thread synchronization.
    case deletedMessage(ThreadSyncDeletedMessage)
    /// A deleted note brought by a thread synchronization.
    case deletedNote(ThreadSyncDeletedNote)
    /// What none of the others fits.
    case other(JSONValue)

    public static func read(_ union: UnionReader) -> Self {
        switch union.discriminator("recordType") {
        case "AliveMessage":
            if let value = union.read(ThreadSyncAliveMessage.self) { return .aliveMessage(value) }
        case "AliveNote":
            if let value = union.read(ThreadSyncAliveNote.self) { return .aliveNote(value) }
        case "ThreadAssignedHint":
            if let value = union.read(ThreadSyncAssignedHint.self) { return .threadAssignedHint(value) }
        case "ThreadCreatedHint", "ThreadDeletedHint", "ThreadResolvedHint":
            if let value = union.read(ThreadSyncHint.self) { return .mthSyncBaseHint(value) }
        case "DeletedMessage":
            if let value = union.read(ThreadSyncDeletedMessage.self) { return .deletedMessage(value) }
        case "DeletedNote":
            if let value = union.read(ThreadSyncDeletedNote.self) { return .deletedNote(value) }
        default: break
        }
        return .other(union.json)
    }
    public var payload: any FieldValue {
        switch self {
        case .aliveMessage(let value): value
        case .aliveNote(let value): value
        case .threadAssignedHint(let value): value
        case .mthSyncBaseHint(let value): value
        case .deletedMessage(let value): value
        case .deletedNote(let value): value
        case .other(let value): value
        }
    }
}

/// One page of messages of shared threads.
public nonisolated struct ThreadMessageList: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// Messages of this page.
    public var records: [ThreadMessageModel]
    private var _unknownMembers: UnknownMembers
    public init(records: [ThreadMessageModel], paging: EnumeratedPagingModel? = nil) {
        self.records = records; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// A message of a shared thread.
public nonisolated struct ThreadMessageModel: Model, ResponseValue {
    /// Files that belong to the message. At least 1 element.
    public var attachments: Optional<[MessageAttachmentResponseEntry]>
    /// User who wrote the message.
    public var author: Optional<ThreadUserModel>
    /// Whether the message is alive or deleted.
    public var availability: ThreadAvailabilityEnum
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Whether the message came in or went out.
    public var direction: MessageDirectionEnum
    /// Id of the message.
    public var id: Identifier
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// How far the delivery of the message has got.
    public var messageStatus: Optional<MessageStatusEnum>
    /// Text of the message.
    public var text: Optional<String>
    /// Id of the thread it belongs to.
    public var threadId: Identifier
    private var _unknownMembers: UnknownMembers
    public init(
        availability: ThreadAvailabilityEnum, direction: MessageDirectionEnum, id: Identifier, threadId: Identifier,
        attachments: [MessageAttachmentResponseEntry]? = nil, author: ThreadUserModel? = nil,
        creationTime: Foundation.Date? = nil, lastModifiedTime: Foundation.Date? = nil,
        messageStatus: MessageStatusEnum? = nil, text: String? = nil) {
        self.availability = availability; self.direction = direction; self.id = id; self.threadId = threadId;
        self.attachments = attachments; self.author = author; self.creationTime = creationTime;
        self.lastModifiedTime = lastModifiedTime; self.messageStatus = messageStatus; self.text = text;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) {
        self.init(availability: .init(blank), direction: .init(blank), id: .init(blank), threadId: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("attachments", &self.attachments); fields.field("author", &self.author);
        fields.field("availability", &self.availability); fields.required("creationTime", &self.creationTime);
        fields.field("direction", &self.direction); fields.field("id", &self.id);
        fields.required("lastModifiedTime", &self.lastModifiedTime);
        fields.field("messageStatus", &self.messageStatus); fields.field("text", &self.text);
        fields.field("threadId", &self.threadId); fields.unknown(&self._unknownMembers)
    }
}

/// Thread messages to delete.
public nonisolated struct ThreadMessagesDeleteRequest: Model {
    /// Ids of the messages to delete. 1 to 100 elements.
    public var ids: [Identifier]
    public init(ids: [Identifier]) { self.ids = ids }
    public init(_ blank: Blank) { self.init(ids: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("ids", &self.ids) }
}

/// An internal note to add to a shared thread.
public nonisolated struct ThreadNoteCreateRequest: Model {
    /// Text of the note.
    public var text: String
    /// Id of the thread to add the note to.
    public var threadId: Identifier
    public init(text: String, threadId: Identifier) { self.text = text; self.threadId = threadId }
    public init(_ blank: Blank) { self.init(text: .init(blank), threadId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("text", &self.text); fields.field("threadId", &self.threadId)
    }
}

/// One page of notes of shared threads.
public nonisolated struct ThreadNoteList: Model, ResponseValue {
    /// Position of this page in the whole list.
    public var paging: Optional<EnumeratedPagingModel>
    /// Notes of this page.
    public var records: [ThreadNoteModel]
    private var _unknownMembers: UnknownMembers
    public init(records: [ThreadNoteModel], paging: EnumeratedPagingModel? = nil) {
        self.records = records; self.paging = paging; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.required("paging", &self.paging); fields.list("records", &self.records);
        fields.unknown(&self._unknownMembers)
    }
}

/// An internal note in a shared thread.
public nonisolated struct ThreadNoteModel: Model, ResponseValue {
    /// User who wrote the note.
    public var author: Optional<ThreadUserModel>
    /// Whether the note is alive or deleted.
    public var availability: ThreadAvailabilityEnum
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Id of the note.
    public var id: Identifier
    /// When the object was last changed, ISO 8601.
    public var lastModifiedTime: Optional<Foundation.Date>
    /// Text of the note.
    public var text: Optional<String>
    /// Id of the thread it belongs to.
    public var threadId: Identifier
    private var _unknownMembers: UnknownMembers
    public init(
        availability: ThreadAvailabilityEnum, id: Identifier, threadId: Identifier, author: ThreadUserModel? = nil,
        creationTime: Foundation.Date? = nil, lastModifiedTime: Foundation.Date? = nil, text: String? = nil) {
        self.availability = availability; self.id = id; self.threadId = threadId; self.author = author;
        self.creationTime = creationTime; self.lastModifiedTime = lastModifiedTime; self.text = text;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(availability: .init(blank), id: .init(blank), threadId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("author", &self.author); fields.field("availability", &self.availability);
        fields.required("creationTime", &self.creationTime); fields.field("id", &self.id);
        fields.required("lastModifiedTime", &self.lastModifiedTime); fields.field("text", &self.text);
        fields.field("threadId", &self.threadId); fields.unknown(&self._unknownMembers)
    }
}

/// New text of a thread note.
public nonisolated struct ThreadNoteUpdateRequest: Model {
    /// Text of the note.
    public var text: String
    public init(text: String) { self.text = text }
    public init(_ blank: Blank) { self.init(text: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("text", &self.text) }
}

/// Thread notes to delete.
public nonisolated struct ThreadNotesDeleteRequest: Model {
    /// Ids of the notes to delete. 1 to 100 elements.
    public var ids: [Identifier]
    public init(ids: [Identifier]) { self.ids = ids }
    public init(_ blank: Blank) { self.init(ids: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("ids", &self.ids) }
}

/// Whether a shared thread is open or resolved.
public typealias ThreadStatusEnum = OpenEnum<ThreadStatusEnumValues>
public nonisolated enum ThreadStatusEnumValues {}

/// Why a thread has its status.
public typealias ThreadStatusReasonEnum = OpenEnum<ThreadStatusReasonEnumValues>
public nonisolated enum ThreadStatusReasonEnumValues {}

/// Shared threads brought by a synchronization.
public nonisolated struct ThreadSyncList: Model, ResponseValue {
    /// Threads that are new or changed.
    public var records: [MessageThread]
    /// Token and time for the next synchronization.
    public var syncInfo: Optional<SyncInfoModel>
    private var _unknownMembers: UnknownMembers
    public init(records: [MessageThread], syncInfo: SyncInfoModel? = nil) {
        self.records = records; self.syncInfo = syncInfo; self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(records: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("records", &self.records); fields.required("syncInfo", &self.syncInfo);
        fields.unknown(&self._unknownMembers)
    }
}

/// A user who takes part in a shared thread.
public nonisolated struct ThreadUserModel: Model {
    /// Id of the user's extension.
    public var extensionId: Identifier
    /// Type of the user's extension.
    public var extensionType: Optional<AllExtensionTypesEnum>
    /// Name of the user.
    public var name: Optional<String>
    private var _unknownMembers: UnknownMembers
    public init(extensionId: Identifier, extensionType: AllExtensionTypesEnum? = nil, name: String? = nil) {
        self.extensionId = extensionId; self.extensionType = extensionType; self.name = name;
        self._unknownMembers = .init()
    }
    public init(_ blank: Blank) { self.init(extensionId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionId", &self.extensionId); fields.field("extensionType", &self.extensionType);
        fields.field("name", &self.name); fields.unknown(&self._unknownMembers)
    }
}

nonisolated extension MessageThreadList: PagedResponse {
    /// The items of this page.
    public var pageItems: [MessageThread] { self.records }
}

nonisolated extension OpenEnum where Values == ThreadSyncAliveMessage.RecordTypeValues {
    public static var aliveMessage: Self { Self("AliveMessage") }
}

nonisolated extension OpenEnum where Values == ThreadSyncAliveNote.RecordTypeValues {
    public static var aliveNote: Self { Self("AliveNote") }
}

nonisolated extension OpenEnum where Values == ThreadSyncAssignedHint.RecordTypeValues {
    public static var threadAssignedHint: Self { Self("ThreadAssignedHint") }
    public static var threadCreatedHint: Self { Self("ThreadCreatedHint") }
    public static var threadDeletedHint: Self { Self("ThreadDeletedHint") }
    public static var threadResolvedHint: Self { Self("ThreadResolvedHint") }
}

nonisolated extension OpenEnum where Values == ThreadSyncHint.RecordTypeValues {
    public static var threadAssignedHint: Self { Self("ThreadAssignedHint") }
    public static var threadCreatedHint: Self { Self("ThreadCreatedHint") }
    public static var threadDeletedHint: Self { Self("ThreadDeletedHint") }
    public static var threadResolvedHint: Self { Self("ThreadResolvedHint") }
}

nonisolated extension OpenEnum where Values == ThreadSyncDeletedMessage.AvailabilityValues {
    public static var deleted: Self { Self("Deleted") }
}

nonisolated extension OpenEnum where Values == ThreadSyncDeletedMessage.RecordTypeValues {
    public static var deletedMessage: Self { Self("DeletedMessage") }
}

nonisolated extension OpenEnum where Values == ThreadSyncDeletedNote.AvailabilityValues {
    public static var deleted: Self { Self("Deleted") }
}

nonisolated extension OpenEnum where Values == ThreadSyncDeletedNote.RecordTypeValues {
    public static var deletedNote: Self { Self("DeletedNote") }
}

nonisolated extension OpenEnum where Values == ThreadAvailabilityEnumValues {
    public static var alive: Self { Self("Alive") }
    public static var deleted: Self { Self("Deleted") }
}

nonisolated extension ThreadEntriesSyncList: PagedResponse {
    /// The items of this page.
    public var pageItems: [ThreadEntrySyncItem] { self.records }
}

nonisolated extension ThreadMessageList: PagedResponse {
    /// The items of this page.
    public var pageItems: [ThreadMessageModel] { self.records }
}

nonisolated extension ThreadNoteList: PagedResponse {
    /// The items of this page.
    public var pageItems: [ThreadNoteModel] { self.records }
}

nonisolated extension OpenEnum where Values == ThreadStatusEnumValues {
    public static var open: Self { Self("Open") }
    public static var resolved: Self { Self("Resolved") }
}

nonisolated extension OpenEnum where Values == ThreadStatusReasonEnumValues {
    public static var manual: Self { Self("Manual") }
    public static var ownerDeleted: Self { Self("OwnerDeleted") }
    public static var ownerPhoneNumberDeleted: Self { Self("OwnerPhoneNumberDeleted") }
    public static var threadExpired: Self { Self("ThreadExpired") }
}

nonisolated extension ThreadSyncList: PagedResponse {
    /// The items of this page.
    public var pageItems: [MessageThread] { self.records }
}

nonisolated extension OpenEnum where Values == MessageThreadsEndpoints.ContentDispositionValues {
    public static var attachment: Self { Self("Attachment") }
    public static var inline: Self { Self("Inline") }
}

nonisolated extension OpenEnum where Values == MessageThreadsEndpoints.ScopeValues {
    public static var accessible: Self { Self("Accessible") }
    public static var assignedToMe: Self { Self("AssignedToMe") }
    public static var assignedToMeAndUnassigned: Self { Self("AssignedToMeAndUnassigned") }
    public static var explicit: Self { Self("Explicit") }
    public static var unassigned: Self { Self("Unassigned") }
}
#endif
