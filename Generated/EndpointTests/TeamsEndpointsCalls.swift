// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct TeamsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.addGlipTeamMembers, callAddGlipTeamMembers)
        calls.add(.addTeamMembers, callAddTeamMembers)
        calls.add(.archiveGlipTeam, callArchiveGlipTeam)
        calls.add(.archiveTeam, callArchiveTeam)
        calls.add(.createGlipTeam, callCreateGlipTeam)
        calls.add(.createTeam, callCreateTeam)
        calls.add(.deleteGlipTeam, callDeleteGlipTeam)
        calls.add(.deleteTeam, callDeleteTeam)
        calls.add(.joinGlipTeam, callJoinGlipTeam)
        calls.add(.joinTeam, callJoinTeam)
        calls.add(.leaveGlipTeam, callLeaveGlipTeam)
        calls.add(.leaveTeam, callLeaveTeam)
        calls.add(.listGlipTeams, callListGlipTeams)
        calls.add(.listTeams, callListTeams)
        calls.add(.patchGlipEveryone, callPatchGlipEveryone)
        calls.add(.patchEveryoneTeam, callPatchEveryoneTeam)
        calls.add(.patchGlipTeam, callPatchGlipTeam)
        calls.add(.patchTeam, callPatchTeam)
        calls.add(.readGlipEveryone, callReadGlipEveryone)
        calls.add(.readEveryoneTeam, callReadEveryoneTeam)
        calls.add(.readGlipTeam, callReadGlipTeam)
        calls.add(.readTeam, callReadTeam)
        calls.add(.removeGlipTeamMembers, callRemoveGlipTeamMembers)
        calls.add(.removeTeamMembers, callRemoveTeamMembers)
        calls.add(.unarchiveGlipTeam, callUnarchiveGlipTeam)
        calls.add(.unarchiveTeam, callUnarchiveTeam)
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callAddGlipTeamMembers() async throws {
        try await value(client.teams.addGlipTeamMembers(
            chatId: "401234", members: [GlipConversationMember(email: "ann@example.com", id: "401234")]
        ))
    }

    func callAddTeamMembers() async throws {
        try await value(client.teams.addTeamMembers(
            chatId: "401234",
            members: [TMAddTeamMembersRequest.Member(email: "ann@example.com", id: "401234")]
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callArchiveGlipTeam() async throws {
        try await value(client.teams.archiveGlipTeam(chatId: "401234"))
    }

    func callArchiveTeam() async throws {
        try await value(client.teams.archiveTeam(chatId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callCreateGlipTeam() async throws {
        try await value(client.teams.createGlipTeam(
            name: "Front desk",
            description: "For visitors and guests",
            members: [GlipConversationMember(email: "ann@example.com", id: "401234")],
            public: true
        ))
    }

    func callCreateTeam() async throws {
        try await value(client.teams.createTeam(
            name: "Front desk",
            description: "For visitors and guests",
            members: [TMCreateTeamRequest.Member(email: "ann@example.com", id: "401234")],
            public: true
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callDeleteGlipTeam() async throws {
        try await value(client.teams.deleteGlipTeam(chatId: "401234"))
    }

    func callDeleteTeam() async throws {
        try await value(client.teams.deleteTeam(chatId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callJoinGlipTeam() async throws {
        try await value(client.teams.joinGlipTeam(chatId: "401234"))
    }

    func callJoinTeam() async throws {
        try await value(client.teams.joinTeam(chatId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callLeaveGlipTeam() async throws {
        try await value(client.teams.leaveGlipTeam(chatId: "401234"))
    }

    func callLeaveTeam() async throws {
        try await value(client.teams.leaveTeam(chatId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callListGlipTeams() async throws {
        try await firstPage(client.teams.listGlipTeams(recordCount: 30))
    }

    func callListTeams() async throws {
        try await firstPage(client.teams.listTeams(recordCount: 30))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callPatchGlipEveryone() async throws {
        try await value(client.teams.patchGlipEveryone(description: "For visitors and guests", name: 1))
    }

    func callPatchEveryoneTeam() async throws {
        try await value(client.teams.patchEveryoneTeam(
            description: "For visitors and guests", name: "Front desk"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callPatchGlipTeam() async throws {
        try await value(client.teams.patchGlipTeam(
            chatId: "401234", description: "For visitors and guests", name: "Front desk", public: true
        ))
    }

    func callPatchTeam() async throws {
        try await value(client.teams.patchTeam(
            chatId: "401234", description: "For visitors and guests", name: "Front desk", public: true
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadGlipEveryone() async throws {
        try await value(client.teams.readGlipEveryone())
    }

    func callReadEveryoneTeam() async throws {
        try await value(client.teams.readEveryoneTeam())
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callReadGlipTeam() async throws {
        try await value(client.teams.readGlipTeam(chatId: "401234"))
    }

    func callReadTeam() async throws {
        try await value(client.teams.readTeam(chatId: "401234"))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callRemoveGlipTeamMembers() async throws {
        try await value(client.teams.removeGlipTeamMembers(
            chatId: "401234", members: [GlipPersonReference(id: "401234")]
        ))
    }

    func callRemoveTeamMembers() async throws {
        try await value(client.teams.removeTeamMembers(
            chatId: "401234", members: [TMRemoveTeamMembersRequest.Member(id: "401234")]
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callUnarchiveGlipTeam() async throws {
        try await value(client.teams.unarchiveGlipTeam(chatId: "401234"))
    }

    func callUnarchiveTeam() async throws {
        try await value(client.teams.unarchiveTeam(chatId: "401234"))
    }
}
