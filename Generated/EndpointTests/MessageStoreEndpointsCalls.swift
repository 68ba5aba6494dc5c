// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct MessageStoreEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.deleteMessage, callDeleteMessage)
        calls.add(.deleteMessageByFilter, callDeleteMessageByFilter)
        calls.add(.listMessages, callListMessages)
        calls.add(.patchMessage, callPatchMessage)
        calls.add(.readMessage, callReadMessage)
        calls.add(.readMessageContent, callReadMessageContent)
        calls.add(.readMessageStoreConfiguration, callReadMessageStoreConfiguration)
        calls.add(.syncMessages, callSyncMessages)
        calls.add(.updateMessage, callUpdateMessage)
        calls.add(.updateMessageStoreConfiguration, callUpdateMessageStoreConfiguration)
    }

    func callDeleteMessage() async throws {
        try await each(client.messageStore.deleteMessage(
            messageId: ["401234", "401235"],
            body: ["The parcel has arrived."],
            purge: false,
            type: .all,
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callDeleteMessageByFilter() async throws {
        try await value(client.messageStore.deleteMessageByFilter(
            conversationId: ["401234"],
            dateTo: sampleDate("2026-01-16T09:30:00Z"),
            owner: ["Owner"],
            purge: false,
            type: .all,
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callListMessages() async throws {
        try await firstPage(client.messageStore.listMessages(
            availability: [.alive],
            conversationId: "401234",
            dateFrom: sampleDate("2026-01-15T09:30:00Z"),
            dateTo: sampleDate("2026-01-16T09:30:00Z"),
            direction: [.outbound],
            distinctConversations: true,
            messageType: [.sms],
            owner: ["Owner"],
            ownerExtensionType: [.announcement],
            page: 1,
            perPage: 100,
            phoneNumber: "+16505550100",
            readStatus: [.read],
            voicemailOwner: ["Voicemail owner"],
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callPatchMessage() async throws {
        try await each(client.messageStore.patchMessage(
            messageId: ["401234", "401235"],
            availability: .alive,
            readStatus: .read,
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callReadMessage() async throws {
        try await each(client.messageStore.readMessage(
            messageId: ["401234", "401235"], accountId: "~", extensionId: "~"
        ))
    }

    func callReadMessageContent() async throws {
        try await media(client.messageStore.readMessageContent(
            messageId: "401234",
            attachmentId: "401234",
            contentDisposition: .attachment,
            contentDispositionFilename: "note.txt",
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callReadMessageStoreConfiguration() async throws {
        try await value(client.messageStore.readMessageStoreConfiguration(accountId: "~"))
    }

    func callSyncMessages() async throws {
        try await firstPage(client.messageStore.syncMessages(
            conversationId: 401234,
            dateFrom: sampleDate("2026-01-15T09:30:00Z"),
            dateTo: sampleDate("2026-01-16T09:30:00Z"),
            direction: [.outbound],
            distinctConversations: true,
            messageType: [.fax],
            owner: ["Owner"],
            ownerExtensionType: [.announcement],
            recordCount: 1,
            syncType: .fSync,
            voicemailOwner: ["Voicemail owner"],
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callUpdateMessage() async throws {
        try await each(client.messageStore.updateMessage(
            messageId: ["401234", "401235"], readStatus: .read, accountId: "~", extensionId: "~"
        ))
    }

    func callUpdateMessageStoreConfiguration() async throws {
        try await value(client.messageStore.updateMessageStoreConfiguration(
            retentionPeriod: 7, accountId: "~"
        ))
    }
}
