// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct ConversationsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.createGlipConversation, callCreateGlipConversation)
        calls.add(.createConversation, callCreateConversation)
        calls.add(.listGlipConversations, callListGlipConversations)
        calls.add(.listConversations, callListConversations)
        calls.add(.readGlipConversation, callReadGlipConversation)
        calls.add(.readConversation, callReadConversation)
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callCreateGlipConversation() async throws {
        try await value(client.conversations.createGlipConversation(
            members: [GlipConversationMember(email: "ann@example.com", id: "401234")]
        ))
    }

    func callCreateConversation() async throws {
        try await value(client.conversations.createConversation(
            members: [CreateConversationRequest.Member(email: "ann@example.com", id: "401234")]
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callListGlipConversations() async throws {
        try await firstPage(client.conversations.listGlipConversations(recordCount: 30))
    }

    func callListConversations() async throws {
        try await firstPage(client.conversations.listConversations(recordCount: 30))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadGlipConversation() async throws {
        try await value(client.conversations.readGlipConversation(chatId: "401234"))
    }

    func callReadConversation() async throws {
        try await value(client.conversations.readConversation(chatId: "401234"))
    }
}
