// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct AIConversationExpertEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.getRecordingInsights, callGetRecordingInsights)
        calls.add(.getSessionInsights, callGetSessionInsights)
    }

    func callGetRecordingInsights() async throws {
        try await value(client.aiConversationExpert.getRecordingInsights(
            domain: .msTeams, sourceRecordId: "401234", insightTypes: [.aiScore], accountId: "~"
        ))
    }

    func callGetSessionInsights() async throws {
        try await firstPage(client.aiConversationExpert.getSessionInsights(
            domain: .msTeams, sourceSessionId: "4503991234", insightTypes: [.aiScore], accountId: "~"
        ))
    }
}
