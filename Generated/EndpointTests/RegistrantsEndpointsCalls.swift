// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct RegistrantsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.createWebinarRegistrant, callCreateWebinarRegistrant)
        calls.add(.deleteWebinarRegistrant, callDeleteWebinarRegistrant)
        calls.add(.getWebinarRegistrant, callGetWebinarRegistrant)
        calls.add(.listWebinarRegistrants, callListWebinarRegistrants)
    }

    func callCreateWebinarRegistrant() async throws {
        try await value(client.registrants.createWebinarRegistrant(
            sessionId: "4503991234",
            email: "ann@example.com",
            firstName: "Ann",
            lastName: "Lee",
            externalId: "401234",
            ipAddress: "192.0.2.1",
            participantId: "401234",
            questionnaire: [
                .fixedAnswerModel(FixedAnswerModel(answerIds: ["401234"], questionId: "401234"))
            ],
            source: "Source",
            visitorId: "401234"
        ))
    }

    func callDeleteWebinarRegistrant() async throws {
        try await value(client.registrants.deleteWebinarRegistrant(
            sessionId: "4503991234", registrantId: "401234"
        ))
    }

    func callGetWebinarRegistrant() async throws {
        try await value(client.registrants.getWebinarRegistrant(
            sessionId: "4503991234", registrantId: "401234", includeQuestionnaire: false
        ))
    }

    func callListWebinarRegistrants() async throws {
        try await firstPage(client.registrants.listWebinarRegistrants(
            sessionId: "4503991234", includeQuestionnaire: false, perPage: 100
        ))
    }
}
