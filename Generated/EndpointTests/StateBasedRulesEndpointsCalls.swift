// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct StateBasedRulesEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.listVoiceStateBasedRules, callListVoiceStateBasedRules)
        calls.add(.readVoiceStateBasedRule, callReadVoiceStateBasedRule)
        calls.add(.updateVoiceStateBasedRule, callUpdateVoiceStateBasedRule)
    }

    func callListVoiceStateBasedRules() async throws {
        try await firstPage(client.stateBasedRules.listVoiceStateBasedRules(
            page: 1, perPage: 100, accountId: "~", extensionId: "~"
        ))
    }

    func callReadVoiceStateBasedRule() async throws {
        try await value(client.stateBasedRules.readVoiceStateBasedRule(
            stateId: .afterHours, accountId: "~", extensionId: "~"
        ))
    }

    func callUpdateVoiceStateBasedRule() async throws {
        try await value(client.stateBasedRules.updateVoiceStateBasedRule(
            stateId: .afterHours,
            dispatching: CommDispatchingRequest(
                actions: [
                    .playConnectingMessageAction(
                        CommPlayConnectingMessageActionRequest(
                            enabled: true,
                            greeting: CommGreetingResource(
                                effectiveGreetingType: .custom, preset: CommGreetingIdResource(id: "401234")
                            )
                        )
                    )
                ],
                type: .custom,
                callTypes: CommCallTypesResource(queueCallsIncluded: true)
            ),
            accountId: "~",
            extensionId: "~"
        ))
    }
}
