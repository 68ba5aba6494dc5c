// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct MessageThreadsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.assignMessageThread, callAssignMessageThread)
        calls.add(.createThreadNote, callCreateThreadNote)
        calls.add(.deleteThreadMessages, callDeleteThreadMessages)
        calls.add(.deleteThreadNotes, callDeleteThreadNotes)
        calls.add(.deleteMessageThread, callDeleteMessageThread)
        calls.add(.readMessageThread, callReadMessageThread)
        calls.add(.listThreadMessages, callListThreadMessages)
        calls.add(.listThreadNotes, callListThreadNotes)
        calls.add(.listMessageThreads, callListMessageThreads)
        calls.add(.readThreadMessageContent, callReadThreadMessageContent)
        calls.add(.resolveMessageThread, callResolveMessageThread)
        calls.add(.sendThreadMessage, callSendThreadMessage)
        calls.add(.syncThreadEntries, callSyncThreadEntries)
        calls.add(.syncMessageThreads, callSyncMessageThreads)
        calls.add(.updateThreadNote, callUpdateThreadNote)
    }

    func callAssignMessageThread() async throws {
        try await value(client.messageThreads.assignMessageThread(
            threadId: "401234",
            assignee: .value(AssignMessageThreadRequest.Assignee(extensionId: "400101")),
            accountId: "~"
        ))
    }

    func callCreateThreadNote() async throws {
        try await value(client.messageThreads.createThreadNote(
            text: "The parcel has arrived.", threadId: "401234", accountId: "~"
        ))
    }

    func callDeleteThreadMessages() async throws {
        try await value(client.messageThreads.deleteThreadMessages(ids: ["401234"], accountId: "~"))
    }

    func callDeleteThreadNotes() async throws {
        try await value(client.messageThreads.deleteThreadNotes(
            ids: ["123e4567-e89b-12d3-a456-426614174000"], accountId: "~"
        ))
    }

    func callDeleteMessageThread() async throws {
        try await value(client.messageThreads.deleteMessageThread(threadId: "401234", accountId: "~"))
    }

    func callReadMessageThread() async throws {
        try await value(client.messageThreads.readMessageThread(threadId: "401234", accountId: "~"))
    }

    func callListThreadMessages() async throws {
        try await firstPage(client.messageThreads.listThreadMessages(
            availability: [.alive],
            creationTimeFrom: "2026-01-15T09:30:00Z",
            creationTimeTo: "2026-01-16T09:30:00Z",
            messageIds: ["401234"],
            ownerExtensionIds: ["400101"],
            page: 1,
            perPage: 100,
            threadIds: ["401234"],
            threadStatus: .open,
            accountId: "~"
        ))
    }

    func callListThreadNotes() async throws {
        try await firstPage(client.messageThreads.listThreadNotes(
            availability: [.alive],
            noteIds: ["401234"],
            ownerExtensionIds: ["400101"],
            page: 1,
            perPage: 100,
            threadIds: ["401234"],
            accountId: "~"
        ))
    }

    func callListMessageThreads() async throws {
        try await firstPage(client.messageThreads.listMessageThreads(
            availability: [.alive],
            creationTimeFrom: "2026-01-15T09:30:00Z",
            creationTimeTo: "2026-01-16T09:30:00Z",
            guestPhoneNumber: "+16505550100",
            ownerExtensionIds: ["400101"],
            ownerPhoneNumber: "+16505550100",
            page: 1,
            perPage: 100,
            threadStatus: .open,
            accountId: "~"
        ))
    }

    func callReadThreadMessageContent() async throws {
        try await media(client.messageThreads.readThreadMessageContent(
            messageId: "401234",
            attachmentId: "401234",
            contentDisposition: .attachment,
            contentDispositionFilename: "note.txt",
            accountId: "~"
        ))
    }

    func callResolveMessageThread() async throws {
        try await value(client.messageThreads.resolveMessageThread(threadId: "401234", accountId: "~"))
    }

    func callSendThreadMessage() async throws {
        try await value(client.messageThreads.sendThreadMessage(
            from: MessagePhoneParty(phoneNumber: "+16505550100"),
            text: "The parcel has arrived.",
            to: [MessagePhoneParty(phoneNumber: "+16505550100")],
            threadId: "401234",
            accountId: "~"
        ))
    }

    func callSyncThreadEntries() async throws {
        try await firstPage(client.messageThreads.syncThreadEntries(
            scope: .assignedToMe, syncType: .fSync, threadIds: ["401234"], accountId: "~"
        ))
    }

    func callSyncMessageThreads() async throws {
        try await firstPage(client.messageThreads.syncMessageThreads(syncType: .fSync, accountId: "~"))
    }

    func callUpdateThreadNote() async throws {
        try await value(client.messageThreads.updateThreadNote(
            noteId: "401234", text: "The parcel has arrived.", accountId: "~"
        ))
    }
}
