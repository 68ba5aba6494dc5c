// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct InteractionRulesEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.createVoiceInteractionRule, callCreateVoiceInteractionRule)
        calls.add(.deleteVoiceInteractionRule, callDeleteVoiceInteractionRule)
        calls.add(.listVoiceInteractionRules, callListVoiceInteractionRules)
        calls.add(.readVoiceInteractionRule, callReadVoiceInteractionRule)
        calls.add(.updateVoiceInteractionRule, callUpdateVoiceInteractionRule)
    }

    func callCreateVoiceInteractionRule() async throws {
        try await value(client.interactionRules.createVoiceInteractionRule(
            conditions: [
                .interaction(
                    CommInteractionRuleInteractionConditionRequest(
                        from: [CommFromResource(name: "Front desk", phoneNumber: "+16505550100")],
                        to: ["+16505550101"]
                    )
                )
            ],
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
            displayName: "Ann Lee",
            enabled: true,
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callDeleteVoiceInteractionRule() async throws {
        try await value(client.interactionRules.deleteVoiceInteractionRule(
            ruleId: "401234", accountId: "~", extensionId: "~"
        ))
    }

    func callListVoiceInteractionRules() async throws {
        try await firstPage(client.interactionRules.listVoiceInteractionRules(
            enabled: true, hasReference: true, page: 1, perPage: 100, accountId: "~", extensionId: "~"
        ))
    }

    func callReadVoiceInteractionRule() async throws {
        try await value(client.interactionRules.readVoiceInteractionRule(
            ruleId: "401234", accountId: "~", extensionId: "~"
        ))
    }

    func callUpdateVoiceInteractionRule() async throws {
        try await value(client.interactionRules.updateVoiceInteractionRule(
            ruleId: "401234",
            conditions: [
                .interaction(
                    CommInteractionRuleInteractionConditionRequest(
                        from: [CommFromResource(name: "Front desk", phoneNumber: "+16505550100")],
                        to: ["+16505550101"]
                    )
                )
            ],
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
            displayName: "Ann Lee",
            enabled: true,
            accountId: "~",
            extensionId: "~"
        ))
    }
}
