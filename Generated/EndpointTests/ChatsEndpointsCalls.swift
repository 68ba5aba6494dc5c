// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct ChatsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.assignGlipGroupMembers, callAssignGlipGroupMembers)
        calls.add(.createGlipGroup, callCreateGlipGroup)
        calls.add(.favoriteGlipChat, callFavoriteGlipChat)
        calls.add(.favoriteChat, callFavoriteChat)
        calls.add(.listFavoriteGlipChats, callListFavoriteGlipChats)
        calls.add(.listFavoriteChats, callListFavoriteChats)
        calls.add(.listGlipChats, callListGlipChats)
        calls.add(.listChats, callListChats)
        calls.add(.listGlipGroups, callListGlipGroups)
        calls.add(.listRecentGlipChats, callListRecentGlipChats)
        calls.add(.listRecentChats, callListRecentChats)
        calls.add(.markGlipChatRead, callMarkGlipChatRead)
        calls.add(.markGlipChatUnread, callMarkGlipChatUnread)
        calls.add(.readGlipChat, callReadGlipChat)
        calls.add(.readChat, callReadChat)
        calls.add(.readGlipGroup, callReadGlipGroup)
        calls.add(.unfavoriteGlipChat, callUnfavoriteGlipChat)
        calls.add(.unfavoriteChat, callUnfavoriteChat)
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callAssignGlipGroupMembers() async throws {
        try await value(client.chats.assignGlipGroupMembers(
            groupId: "401234",
            addedPersonEmails: ["ann@example.com"],
            addedPersonIds: ["401234"],
            removedPersonIds: ["401234"]
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callCreateGlipGroup() async throws {
        try await value(client.chats.createGlipGroup(
            type: .privateChat,
            description: "For visitors and guests",
            isPublic: true,
            members: [GlipPersonReference(id: "401234")],
            name: "Front desk"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callFavoriteGlipChat() async throws {
        try await value(client.chats.favoriteGlipChat(chatId: "401234"))
    }

    func callFavoriteChat() async throws {
        try await value(client.chats.favoriteChat(chatId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callListFavoriteGlipChats() async throws {
        try await firstPage(client.chats.listFavoriteGlipChats(recordCount: 30))
    }

    func callListFavoriteChats() async throws {
        try await firstPage(client.chats.listFavoriteChats(recordCount: 30))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callListGlipChats() async throws {
        try await firstPage(client.chats.listGlipChats(recordCount: 30, type: [.direct]))
    }

    func callListChats() async throws {
        try await firstPage(client.chats.listChats(recordCount: 30, type: [.direct]))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callListGlipGroups() async throws {
        try await firstPage(client.chats.listGlipGroups(recordCount: 30, type: .group))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callListRecentGlipChats() async throws {
        try await firstPage(client.chats.listRecentGlipChats(recordCount: 30, type: [.direct]))
    }

    func callListRecentChats() async throws {
        try await firstPage(client.chats.listRecentChats(recordCount: 30, type: [.direct]))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callMarkGlipChatRead() async throws {
        try await value(client.chats.markGlipChatRead(chatId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callMarkGlipChatUnread() async throws {
        try await value(client.chats.markGlipChatUnread(chatId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadGlipChat() async throws {
        try await value(client.chats.readGlipChat(chatId: "401234"))
    }

    func callReadChat() async throws {
        try await value(client.chats.readChat(chatId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadGlipGroup() async throws {
        try await each(client.chats.readGlipGroup(groupId: ["401234", "401235"]))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callUnfavoriteGlipChat() async throws {
        try await value(client.chats.unfavoriteGlipChat(chatId: "401234"))
    }

    func callUnfavoriteChat() async throws {
        try await value(client.chats.unfavoriteChat(chatId: "401234"))
    }
}
