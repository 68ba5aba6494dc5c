// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct CallHandlingRulesEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.createAnsweringRule, callCreateAnsweringRule)
        calls.add(.createCompanyAnsweringRule, callCreateCompanyAnsweringRule)
        calls.add(.deleteAnsweringRule, callDeleteAnsweringRule)
        calls.add(.deleteCompanyAnsweringRule, callDeleteCompanyAnsweringRule)
        calls.add(.getForwardAllCompanyCalls, callGetForwardAllCompanyCalls)
        calls.add(.listAnsweringRules, callListAnsweringRules)
        calls.add(.listCompanyAnsweringRules, callListCompanyAnsweringRules)
        calls.add(.readAnsweringRule, callReadAnsweringRule)
        calls.add(.readCompanyAnsweringRule, callReadCompanyAnsweringRule)
        calls.add(.updateAnsweringRule, callUpdateAnsweringRule)
        calls.add(.updateCompanyAnsweringRule, callUpdateCompanyAnsweringRule)
        calls.add(.updateForwardAllCompanyCalls, callUpdateForwardAllCompanyCalls)
    }

    func callCreateAnsweringRule() async throws {
        try await value(client.callHandlingRules.createAnsweringRule(
            CreateAnsweringRuleRequest(
                name: "Front desk",
                type: "Type",
                callHandlingAction: .agentQueue,
                calledNumbers: [CalledNumberInfo(phoneNumber: "+16505550100")],
                callers: [CallersInfoRequest(callerId: "+16505550100", name: "Front desk")],
                enabled: true,
                forwarding: ForwardingInfo(
                    notifyMySoftPhones: true,
                    ringingMode: .sequentially,
                    rules: [
                        ForwardingRuleInfo(
                            enabled: true,
                            forwardingNumbers: [CreateAnsweringRuleForwardingNumberInfo(id: "401234")],
                            index: 1,
                            ringCount: 1
                        )
                    ],
                    softPhonesAlwaysRing: true,
                    softPhonesPositionTop: true,
                    softPhonesRingCount: 1
                ),
                greetings: [
                    GreetingInfo(
                        custom: CustomGreetingInfoRequest(id: "401234"),
                        preset: PresetInfo(
                            id: "401234",
                            name: "Front desk",
                            uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                        ),
                        type: .announcement
                    )
                ],
                missedCall: MissedCallInfo(
                    actionType: .connectToExtension,
                    extension: MissedCallExtensionInfo(id: "401234"),
                    externalNumber: MissedCallExtensionInfoExternalNumber(phoneNumber: "+16505550100")
                ),
                queue: QueueInfo(
                    agentTimeout: 1,
                    callBack: QueueInfo.CallBack(confirmationAnnouncements: [.estimatedWaitTime]),
                    fixedOrderAgents: [
                        FixedOrderAgent(
                            extension: FixedOrderAgentsExtensionInfo(extensionNumber: "101"), index: 1
                        )
                    ],
                    holdAudioInterruptionMode: .never,
                    holdAudioInterruptionPeriod: 1,
                    holdTime: 1,
                    holdTimeExpirationAction: .voicemail,
                    maxCallers: 1,
                    maxCallersAction: .announcement,
                    noAnswerAction: .transferToExtension,
                    positionInQueue: QueueInfo.PositionInQueue(playbackFrequency: .everyInterval),
                    transfer: [
                        TransferInfo(
                            action: .holdTimeExpiration,
                            extension: TransferExtensionInfo(extensionNumber: "101")
                        )
                    ],
                    transferMode: .fixedOrder,
                    unconditionalForwarding: [
                        UnconditionalForwardingInfo(
                            action: .holdTimeExpiration, phoneNumber: "+16505550100"
                        )
                    ],
                    wrapUpTime: 15
                ),
                schedule: ScheduleInfo(
                    ranges: [
                        RangesInfo(
                            from: sampleDate("2026-01-15T09:30:00Z"), to: sampleDate("2026-01-16T09:30:00Z")
                        )
                    ],
                    ref: .afterHours,
                    weeklyRanges: WeeklyScheduleInfo(
                        friday: [TimeOfDayRange(from: "+16505550100")],
                        monday: [TimeOfDayRange(from: "+16505550100")],
                        saturday: [TimeOfDayRange(from: "+16505550100")],
                        sunday: [TimeOfDayRange(from: "+16505550100")]
                    )
                ),
                screening: .off,
                transfer: TransferredExtensionInfo(extension: TransferredExtension(id: "401234")),
                unconditionalForwarding: UnconditionalForwardingInfo(
                    action: .holdTimeExpiration, phoneNumber: "+16505550100"
                ),
                voicemail: VoicemailInfo(
                    enabled: true,
                    recipient: RecipientInfo(
                        id: "401234", uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                    )
                )
            ),
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callCreateCompanyAnsweringRule() async throws {
        try await value(client.callHandlingRules.createCompanyAnsweringRule(
            callHandlingAction: .bypass,
            calledNumbers: [
                CompanyAnsweringRuleCalledNumberInfo(id: "401234", phoneNumber: "+16505550100")
            ],
            callers: [CompanyAnsweringRuleCallersInfoRequest(callerId: "+16505550100", name: "Front desk")],
            enabled: true,
            extension: CompanyAnsweringRuleExtensionInfoRequest(id: "401234"),
            greetings: [
                GreetingInfo(
                    custom: CustomGreetingInfoRequest(id: "401234"),
                    preset: PresetInfo(
                        id: "401234",
                        name: "Front desk",
                        uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                    ),
                    type: .announcement
                )
            ],
            name: "Front desk",
            schedule: CompanyAnsweringRuleScheduleInfoRequest(
                ranges: [
                    RangesInfo(
                        from: sampleDate("2026-01-15T09:30:00Z"), to: sampleDate("2026-01-16T09:30:00Z")
                    )
                ],
                ref: .afterHours,
                weeklyRanges: CompanyAnsweringRuleWeeklyScheduleInfoRequest(
                    friday: [CompanyAnsweringRuleTimeIntervalRequest(from: "+16505550100")],
                    monday: [CompanyAnsweringRuleTimeIntervalRequest(from: "+16505550100")],
                    saturday: [CompanyAnsweringRuleTimeIntervalRequest(from: "+16505550100")],
                    sunday: [CompanyAnsweringRuleTimeIntervalRequest(from: "+16505550100")]
                )
            ),
            type: .custom,
            accountId: "~"
        ))
    }

    func callDeleteAnsweringRule() async throws {
        try await value(client.callHandlingRules.deleteAnsweringRule(
            ruleId: "401234", accountId: "~", extensionId: "~"
        ))
    }

    func callDeleteCompanyAnsweringRule() async throws {
        try await value(client.callHandlingRules.deleteCompanyAnsweringRule(
            ruleId: "401234", accountId: "~"
        ))
    }

    func callGetForwardAllCompanyCalls() async throws {
        try await value(client.callHandlingRules.getForwardAllCompanyCalls(accountId: "~"))
    }

    func callListAnsweringRules() async throws {
        try await firstPage(client.callHandlingRules.listAnsweringRules(
            enabledOnly: false,
            internalIds: false,
            page: 1,
            perPage: 100,
            type: [.custom],
            view: .simple,
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callListCompanyAnsweringRules() async throws {
        try await firstPage(client.callHandlingRules.listCompanyAnsweringRules(
            page: 1, perPage: 100, type: [.custom], accountId: "~"
        ))
    }

    func callReadAnsweringRule() async throws {
        try await value(client.callHandlingRules.readAnsweringRule(
            ruleId: "401234",
            internalIds: false,
            showInactiveNumbers: false,
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callReadCompanyAnsweringRule() async throws {
        try await value(client.callHandlingRules.readCompanyAnsweringRule(ruleId: "401234", accountId: "~"))
    }

    func callUpdateAnsweringRule() async throws {
        try await value(client.callHandlingRules.updateAnsweringRule(
            ruleId: "401234",
            body: UpdateAnsweringRuleRequest(
                callHandlingAction: .agentQueue,
                calledNumbers: [CalledNumberInfo(phoneNumber: "+16505550100")],
                callers: [CallersInfoRequest(callerId: "+16505550100", name: "Front desk")],
                enabled: true,
                forwarding: ForwardingInfoCreateRuleRequest(
                    notifyMySoftPhones: true,
                    ringingMode: .sequentially,
                    rules: [
                        ForwardingRuleCreateRequest(
                            enabled: true,
                            forwardingNumbers: [ForwardingNumberInfoRulesCreateRuleRequest(id: "401234")],
                            index: 1,
                            ringCount: 1
                        )
                    ],
                    softPhonesAlwaysRing: true,
                    softPhonesRingCount: 1
                ),
                greetings: [
                    GreetingInfo(
                        custom: CustomGreetingInfoRequest(id: "401234"),
                        preset: PresetInfo(
                            id: "401234",
                            name: "Front desk",
                            uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                        ),
                        type: .announcement
                    )
                ],
                id: "401234",
                missedCall: MissedCallInfo(
                    actionType: .connectToExtension,
                    extension: MissedCallExtensionInfo(id: "401234"),
                    externalNumber: MissedCallExtensionInfoExternalNumber(phoneNumber: "+16505550100")
                ),
                name: "Front desk",
                queue: QueueInfo(
                    agentTimeout: 1,
                    callBack: QueueInfo.CallBack(confirmationAnnouncements: [.estimatedWaitTime]),
                    fixedOrderAgents: [
                        FixedOrderAgent(
                            extension: FixedOrderAgentsExtensionInfo(extensionNumber: "101"), index: 1
                        )
                    ],
                    holdAudioInterruptionMode: .never,
                    holdAudioInterruptionPeriod: 1,
                    holdTime: 1,
                    holdTimeExpirationAction: .voicemail,
                    maxCallers: 1,
                    maxCallersAction: .announcement,
                    noAnswerAction: .transferToExtension,
                    positionInQueue: QueueInfo.PositionInQueue(playbackFrequency: .everyInterval),
                    transfer: [
                        TransferInfo(
                            action: .holdTimeExpiration,
                            extension: TransferExtensionInfo(extensionNumber: "101")
                        )
                    ],
                    transferMode: .fixedOrder,
                    unconditionalForwarding: [
                        UnconditionalForwardingInfo(
                            action: .holdTimeExpiration, phoneNumber: "+16505550100"
                        )
                    ],
                    wrapUpTime: 15
                ),
                schedule: ScheduleInfo(
                    ranges: [
                        RangesInfo(
                            from: sampleDate("2026-01-15T09:30:00Z"), to: sampleDate("2026-01-16T09:30:00Z")
                        )
                    ],
                    ref: .afterHours,
                    weeklyRanges: WeeklyScheduleInfo(
                        friday: [TimeOfDayRange(from: "+16505550100")],
                        monday: [TimeOfDayRange(from: "+16505550100")],
                        saturday: [TimeOfDayRange(from: "+16505550100")],
                        sunday: [TimeOfDayRange(from: "+16505550100")]
                    )
                ),
                screening: .off,
                showInactiveNumbers: true,
                transfer: TransferredExtensionInfo(extension: TransferredExtension(id: "401234")),
                type: .custom,
                unconditionalForwarding: UnconditionalForwardingInfo(
                    action: .holdTimeExpiration, phoneNumber: "+16505550100"
                ),
                voicemail: VoicemailInfo(
                    enabled: true,
                    recipient: RecipientInfo(
                        id: "401234", uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                    )
                )
            ),
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callUpdateCompanyAnsweringRule() async throws {
        try await value(client.callHandlingRules.updateCompanyAnsweringRule(
            ruleId: "401234",
            callHandlingAction: .bypass,
            calledNumbers: [
                CompanyAnsweringRuleCalledNumberInfo(id: "401234", phoneNumber: "+16505550100")
            ],
            callers: [CompanyAnsweringRuleCallersInfoRequest(callerId: "+16505550100", name: "Front desk")],
            enabled: true,
            extension: CompanyAnsweringRuleExtensionInfo(id: "401234"),
            greetings: [
                GreetingInfo(
                    custom: CustomGreetingInfoRequest(id: "401234"),
                    preset: PresetInfo(
                        id: "401234",
                        name: "Front desk",
                        uri: "https://platform.ringcentral.com/restapi/v1.0/account/400100"
                    ),
                    type: .announcement
                )
            ],
            id: "401234",
            name: "Front desk",
            schedule: CompanyAnsweringRuleScheduleInfoRequest(
                ranges: [
                    RangesInfo(
                        from: sampleDate("2026-01-15T09:30:00Z"), to: sampleDate("2026-01-16T09:30:00Z")
                    )
                ],
                ref: .afterHours,
                weeklyRanges: CompanyAnsweringRuleWeeklyScheduleInfoRequest(
                    friday: [CompanyAnsweringRuleTimeIntervalRequest(from: "+16505550100")],
                    monday: [CompanyAnsweringRuleTimeIntervalRequest(from: "+16505550100")],
                    saturday: [CompanyAnsweringRuleTimeIntervalRequest(from: "+16505550100")],
                    sunday: [CompanyAnsweringRuleTimeIntervalRequest(from: "+16505550100")]
                )
            ),
            type: .custom,
            accountId: "~"
        ))
    }

    func callUpdateForwardAllCompanyCalls() async throws {
        try await value(client.callHandlingRules.updateForwardAllCompanyCalls(
            enabled: true, accountId: "~"
        ))
    }
}
