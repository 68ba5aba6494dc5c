// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct NotesEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.createGlipChatNote, callCreateGlipChatNote)
        calls.add(.createChatNote, callCreateChatNote)
        calls.add(.deleteGlipNote, callDeleteGlipNote)
        calls.add(.deleteNote, callDeleteNote)
        calls.add(.listGlipChatNotes, callListGlipChatNotes)
        calls.add(.listChatNotes, callListChatNotes)
        calls.add(.lockGlipNote, callLockGlipNote)
        calls.add(.lockNote, callLockNote)
        calls.add(.patchGlipNote, callPatchGlipNote)
        calls.add(.patchNote, callPatchNote)
        calls.add(.publishGlipNote, callPublishGlipNote)
        calls.add(.publishNote, callPublishNote)
        calls.add(.readGlipNote, callReadGlipNote)
        calls.add(.readNote, callReadNote)
        calls.add(.unlockGlipNote, callUnlockGlipNote)
        calls.add(.unlockNote, callUnlockNote)
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callCreateGlipChatNote() async throws {
        try await value(client.notes.createGlipChatNote(
            chatId: "401234", title: "Weekly meeting", body: "The parcel has arrived."
        ))
    }

    func callCreateChatNote() async throws {
        try await value(client.notes.createChatNote(
            chatId: "401234", title: "Weekly meeting", body: "The parcel has arrived."
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callDeleteGlipNote() async throws {
        try await value(client.notes.deleteGlipNote(noteId: "401234"))
    }

    func callDeleteNote() async throws {
        try await value(client.notes.deleteNote(noteId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callListGlipChatNotes() async throws {
        try await firstPage(client.notes.listGlipChatNotes(
            chatId: "401234",
            creationTimeFrom: "2026-01-15T09:30:00Z",
            creationTimeTo: "2026-01-16T09:30:00Z",
            creatorId: "401234",
            recordCount: 30,
            status: .active
        ))
    }

    func callListChatNotes() async throws {
        try await firstPage(client.notes.listChatNotes(
            chatId: "401234",
            creationTimeFrom: "2026-01-15T09:30:00Z",
            creationTimeTo: "2026-01-16T09:30:00Z",
            creatorId: "401234",
            recordCount: 30,
            status: .active
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callLockGlipNote() async throws {
        try await value(client.notes.lockGlipNote(noteId: "401234"))
    }

    func callLockNote() async throws {
        try await value(client.notes.lockNote(noteId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callPatchGlipNote() async throws {
        try await value(client.notes.patchGlipNote(
            noteId: "401234", title: "Weekly meeting", body: "The parcel has arrived."
        ))
    }

    func callPatchNote() async throws {
        try await value(client.notes.patchNote(
            noteId: "401234", title: "Weekly meeting", body: "The parcel has arrived.", releaseLock: false
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callPublishGlipNote() async throws {
        try await value(client.notes.publishGlipNote(noteId: "401234"))
    }

    func callPublishNote() async throws {
        try await value(client.notes.publishNote(noteId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadGlipNote() async throws {
        try await value(client.notes.readGlipNote(noteId: "401234"))
    }

    func callReadNote() async throws {
        try await value(client.notes.readNote(noteId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callUnlockGlipNote() async throws {
        try await value(client.notes.unlockGlipNote(noteId: "401234"))
    }

    func callUnlockNote() async throws {
        try await value(client.notes.unlockNote(noteId: "401234"))
    }
}
