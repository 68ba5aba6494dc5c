// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct CallHandlingStatesEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.listCallHandlingStates, callListCallHandlingStates)
        calls.add(.readCallHandlingState, callReadCallHandlingState)
        calls.add(.updateCallHandlingState, callUpdateCallHandlingState)
    }

    func callListCallHandlingStates() async throws {
        try await firstPage(client.callHandlingStates.listCallHandlingStates(
            page: 1, perPage: 100, accountId: "~", extensionId: "~"
        ))
    }

    func callReadCallHandlingState() async throws {
        try await value(client.callHandlingStates.readCallHandlingState(
            stateId: .agent, accountId: "~", extensionId: "~"
        ))
    }

    func callUpdateCallHandlingState() async throws {
        try await value(client.callHandlingStates.updateCallHandlingState(
            stateId: .agent,
            conditions: [
                .schedule(
                    CommStateScheduleConditionRequest(
                        schedule: CommStateScheduleRequest(
                            triggers: [
                                .daily(CommDailyTriggerRequest(endTime: "17:30:00", startTime: "09:30:00"))
                            ]
                        )
                    )
                )
            ],
            enabled: true,
            accountId: "~",
            extensionId: "~"
        ))
    }
}
