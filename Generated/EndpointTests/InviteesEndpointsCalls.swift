// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct InviteesEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.deleteWebinarInvitee, callDeleteWebinarInvitee)
        calls.add(.getWebinarInvitee, callGetWebinarInvitee)
        calls.add(.listWebinarInvitees, callListWebinarInvitees)
        calls.add(.updateWebinarInvitee, callUpdateWebinarInvitee)
        calls.add(.bulkUpdateWebinarInvitees, callBulkUpdateWebinarInvitees)
    }

    func callDeleteWebinarInvitee() async throws {
        try await value(client.invitees.deleteWebinarInvitee(
            webinarId: "401234", sessionId: "4503991234", inviteeId: "401234"
        ))
    }

    func callGetWebinarInvitee() async throws {
        try await value(client.invitees.getWebinarInvitee(
            webinarId: "401234", sessionId: "4503991234", inviteeId: "401234"
        ))
    }

    func callListWebinarInvitees() async throws {
        try await firstPage(client.invitees.listWebinarInvitees(
            webinarId: "401234", sessionId: "4503991234", perPage: 100
        ))
    }

    func callUpdateWebinarInvitee() async throws {
        try await value(client.invitees.updateWebinarInvitee(
            webinarId: "401234",
            sessionId: "4503991234",
            inviteeId: "401234",
            role: .attendee,
            email: "ann@example.com",
            firstName: "Ann",
            jobTitle: "Engineer",
            lastName: "Lee",
            sendInvite: true,
            type: .user
        ))
    }

    func callBulkUpdateWebinarInvitees() async throws {
        try await value(client.invitees.bulkUpdateWebinarInvitees(
            webinarId: "401234",
            sessionId: "4503991234",
            addedInvitees: [
                AddInviteeRequest(
                    role: .attendee,
                    email: "ann@example.com",
                    firstName: "Ann",
                    jobTitle: "Engineer",
                    lastName: "Lee",
                    linkedUser: DomainUserModel(accountId: "400100", domain: .pbx, userId: "401234"),
                    sendInvite: true,
                    type: .user
                )
            ],
            deletedInvitees: [WebinarResourceIdModel(id: "401234")],
            updatedInvitees: [
                BulkUpdateInviteesRequest.UpdatedInvitee(
                    role: .attendee,
                    email: "ann@example.com",
                    firstName: "Ann",
                    id: "401234",
                    jobTitle: "Engineer",
                    lastName: "Lee",
                    sendInvite: true,
                    type: .user
                )
            ]
        ))
    }
}
