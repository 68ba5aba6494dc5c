// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct CallControlEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.answerCallParty, callAnswerCallParty)
        calls.add(.bridgeCallParty, callBridgeCallParty)
        calls.add(.flipCallParty, callFlipCallParty)
        calls.add(.parkCallParty, callParkCallParty)
        calls.add(.createCallOutCallSession, callCreateCallOutCallSession)
        calls.add(.createCallPartyWithBringIn, callCreateCallPartyWithBringIn)
        calls.add(.createConferenceCallSession, callCreateConferenceCallSession)
        calls.add(.deleteCallParty, callDeleteCallParty)
        calls.add(.deleteCallSession, callDeleteCallSession)
        calls.add(.forwardCallParty, callForwardCallParty)
        calls.add(.holdCallParty, callHoldCallParty)
        calls.add(.ignoreCallInQueue, callIgnoreCallInQueue)
        calls.add(.pauseResumeCallRecording, callPauseResumeCallRecording)
        calls.add(.pickupCallParty, callPickupCallParty)
        calls.add(.readCallPartyStatus, callReadCallPartyStatus)
        calls.add(.readCallSessionStatus, callReadCallSessionStatus)
        calls.add(.rejectParty, callRejectParty)
        calls.add(.replyParty, callReplyParty)
        calls.add(.startCallRecording, callStartCallRecording)
        calls.add(.superviseCallParty, callSuperviseCallParty)
        calls.add(.superviseCallSession, callSuperviseCallSession)
        calls.add(.transferCallParty, callTransferCallParty)
        calls.add(.unholdCallParty, callUnholdCallParty)
        calls.add(.updateCallParty, callUpdateCallParty)
    }

    func callAnswerCallParty() async throws {
        try await value(client.callControl.answerCallParty(
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000",
            partyId: "401234",
            deviceId: "401234",
            accountId: "~"
        ))
    }

    func callBridgeCallParty() async throws {
        try await value(client.callControl.bridgeCallParty(
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000",
            partyId: "401234",
            body: BridgeTargetRequest(
                partyId: "401234", telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000"
            ),
            accountId: "~"
        ))
    }

    func callFlipCallParty() async throws {
        try await value(client.callControl.flipCallParty(
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000",
            partyId: "401234",
            callFlipId: "401234",
            accountId: "~"
        ))
    }

    func callParkCallParty() async throws {
        try await value(client.callControl.parkCallParty(
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000", partyId: "401234", accountId: "~"
        ))
    }

    func callCreateCallOutCallSession() async throws {
        try await value(client.callControl.createCallOutCallSession(
            from: MakeCallOutCallerInfoRequestFrom(deviceId: "401234"),
            to: MakeCallOutCallerInfoRequestTo(extensionNumber: "102", phoneNumber: "+16505550101"),
            countryId: 401234,
            accountId: "~"
        ))
    }

    func callCreateCallPartyWithBringIn() async throws {
        try await value(client.callControl.createCallPartyWithBringIn(
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000",
            partyId: "401234",
            sessionId: "4503991234",
            sourceTelephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000",
            accountId: "~"
        ))
    }

    func callCreateConferenceCallSession() async throws {
        try await value(client.callControl.createConferenceCallSession(accountId: "~"))
    }

    func callDeleteCallParty() async throws {
        try await value(client.callControl.deleteCallParty(
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000",
            partyId: "401234",
            keepConferenceAlive: false,
            accountId: "~"
        ))
    }

    func callDeleteCallSession() async throws {
        try await value(client.callControl.deleteCallSession(
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000", accountId: "~"
        ))
    }

    func callForwardCallParty() async throws {
        try await value(client.callControl.forwardCallParty(
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000",
            partyId: "401234",
            extensionId: "400101",
            accountId: "~"
        ))
    }

    func callHoldCallParty() async throws {
        try await value(client.callControl.holdCallParty(
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000",
            partyId: "401234",
            proto: .auto,
            accountId: "~"
        ))
    }

    func callIgnoreCallInQueue() async throws {
        try await value(client.callControl.ignoreCallInQueue(
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000",
            partyId: "401234",
            deviceId: "401234",
            accountId: "~"
        ))
    }

    func callPauseResumeCallRecording() async throws {
        try await value(client.callControl.pauseResumeCallRecording(
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000",
            partyId: "401234",
            recordingId: "401234",
            active: true,
            accountId: "~"
        ))
    }

    func callPickupCallParty() async throws {
        try await value(client.callControl.pickupCallParty(
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000",
            partyId: "401234",
            deviceId: "401234",
            accountId: "~"
        ))
    }

    func callReadCallPartyStatus() async throws {
        try await value(client.callControl.readCallPartyStatus(
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000", partyId: "401234", accountId: "~"
        ))
    }

    func callReadCallSessionStatus() async throws {
        try await value(client.callControl.readCallSessionStatus(
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000", accountId: "~"
        ))
    }

    func callRejectParty() async throws {
        try await value(client.callControl.rejectParty(
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000", partyId: "401234", accountId: "~"
        ))
    }

    func callReplyParty() async throws {
        try await value(client.callControl.replyParty(
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000",
            partyId: "401234",
            replyWithPattern: ReplyWithPattern(pattern: .callMeBack, time: 1, timeUnit: .day),
            accountId: "~"
        ))
    }

    func callStartCallRecording() async throws {
        try await value(client.callControl.startCallRecording(
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000", partyId: "401234", accountId: "~"
        ))
    }

    func callSuperviseCallParty() async throws {
        try await value(client.callControl.superviseCallParty(
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000",
            partyId: "401234",
            agentExtensionId: "400101",
            supervisorDeviceId: "401234",
            autoAnswer: true,
            mediaSDP: .sendOnly,
            accountId: "~"
        ))
    }

    func callSuperviseCallSession() async throws {
        try await value(client.callControl.superviseCallSession(
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000",
            supervisorDeviceId: "401234",
            agentExtensionId: "400101",
            autoAnswer: true,
            mediaSDP: .sendOnly,
            accountId: "~"
        ))
    }

    func callTransferCallParty() async throws {
        try await value(client.callControl.transferCallParty(
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000",
            partyId: "401234",
            extensionId: "400101",
            accountId: "~"
        ))
    }

    func callUnholdCallParty() async throws {
        try await value(client.callControl.unholdCallParty(
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000", partyId: "401234", accountId: "~"
        ))
    }

    func callUpdateCallParty() async throws {
        try await value(client.callControl.updateCallParty(
            telephonySessionId: "s-a0d17bcbb5f5cz17f4f9d0a5ez13a95c0000",
            partyId: "401234",
            muted: true,
            party: PartyUpdateInfo(muted: true, standAlone: true),
            standAlone: true,
            accountId: "~"
        ))
    }
}
