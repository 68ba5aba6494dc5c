// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || Voice
/// Starts calls and controls live ones, from answering to recording and hanging up.
public nonisolated struct CallControlEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Answers an incoming call on the device that is named.
    ///
    /// Permission: `CallControl`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - telephonySessionId: Identifier of the telephony session, that is, of one call with all its parties.
    ///   - partyId: Identifier of one party of the call.
    ///   - deviceId: Identifier of the device that answers.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func answerCallParty(
        telephonySessionId: String, partyId: String, deviceId: String, accountId: String = "~") -> Call<CallParty> {
        var request = RequestParts(.answerCallParty)
        request.path(accountId); request.path(telephonySessionId); request.path(partyId);
        request.body(AnswerTarget(deviceId: deviceId))
        return Call(client, request)
    }

    /// Connects a party of one call with a party of another, as in a warm transfer.
    ///
    /// > Note: Both calls must be live; the party in between drops out.
    ///
    /// Permission: `CallControl`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - telephonySessionId: Identifier of the telephony session, that is, of one call with all its parties.
    ///   - partyId: Identifier of one party of the call.
    ///   - body: What is sent.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func bridgeCallParty(
        telephonySessionId: String, partyId: String, body: BridgeTargetRequest,
        accountId: String = "~") -> Call<CallParty> {
        var request = RequestParts(.bridgeCallParty)
        request.path(accountId); request.path(telephonySessionId); request.path(partyId); request.body(body)
        return Call(client, request)
    }

    /// Moves a live call to another of the user's own phones.
    ///
    /// > Note: The other phone rings for real and has to be answered.
    ///
    /// Permission: `CallControl`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - telephonySessionId: Identifier of the telephony session, that is, of one call with all its parties.
    ///   - partyId: Identifier of one party of the call.
    ///   - callFlipId: Flip digit of the phone, as the forwarding numbers list it.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func flipCallParty(
        telephonySessionId: String, partyId: String, callFlipId: String, accountId: String = "~") -> Call<Empty> {
        var request = RequestParts(.flipCallParty)
        request.path(accountId); request.path(telephonySessionId); request.path(partyId);
        request.body(CallPartyFlip(callFlipId: callFlipId))
        return Call(client, request)
    }

    /// Parks a call, so that it can be picked up on another phone.
    ///
    /// Permission: `CallControl`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - telephonySessionId: Identifier of the telephony session, that is, of one call with all its parties.
    ///   - partyId: Identifier of one party of the call.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func parkCallParty(
        telephonySessionId: String, partyId: String, accountId: String = "~") -> Call<CallParty> {
        var request = RequestParts(.parkCallParty)
        request.path(accountId); request.path(telephonySessionId); request.path(partyId)
        return Call(client, request)
    }

    /// Dials a phone number or extension from one of the user's devices.
    ///
    /// > Note: Places a real call, which may cost money. The named device must be online; it is called first, then the other side.
    ///
    /// Permission: `CallControl`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - from: Device that places the call.
    ///   - to: Phone number or extension to call.
    ///   - countryId: Country whose dialing rules are used to read the number.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createCallOutCallSession(
        from: MakeCallOutCallerInfoRequestFrom, to: MakeCallOutCallerInfoRequestTo, countryId: Int64? = nil,
        accountId: String = "~") -> Call<CallSession> {
        var request = RequestParts(.createCallOutCallSession)
        request.path(accountId); request.body(MakeCallOutRequest(from: from, to: to, countryId: countryId))
        return Call(client, request)
    }

    /// Brings a party of another call into a conference.
    ///
    /// > Note: The party leaves the call that it was in.
    ///
    /// Permission: `CallControl`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - telephonySessionId: Identifier of the telephony session, that is, of one call with all its parties.
    ///   - partyId: Identifier of the party in that call.
    ///   - sessionId: Identifier of the call that the party comes from.
    ///   - sourceTelephonySessionId: Identifier of the call that the party comes from.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createCallPartyWithBringIn(
        telephonySessionId: String, partyId: String, sessionId: String? = nil,
        sourceTelephonySessionId: String? = nil, accountId: String = "~") -> Call<CallParty> {
        var request = RequestParts(.createCallPartyWithBringIn)
        request.path(accountId); request.path(telephonySessionId);
        request.body(AddPartyRequest(partyId: partyId, sessionId: sessionId, sourceTelephonySessionId: sourceTelephonySessionId))
        return Call(client, request)
    }

    /// Opens an empty conference call.
    ///
    /// > Note: The answer carries a voiceCallToken; the host must dial it with a softphone before the conference is live. Other calls are then brought in one by one with createCallPartyWithBringIn.
    ///
    /// Permission: `CallControl`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameter accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func createConferenceCallSession(accountId: String = "~") -> Call<CallSession> {
        var request = RequestParts(.createConferenceCallSession)
        request.path(accountId)
        return Call(client, request)
    }

    /// Removes one party from a call.
    ///
    /// > Note: Removing the host may end a conference for all, unless keepConferenceAlive is true.
    ///
    /// Permission: `CallControl`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - telephonySessionId: Identifier of the telephony session, that is, of one call with all its parties.
    ///   - partyId: Identifier of one party of the call.
    ///   - keepConferenceAlive: Whether a conference goes on after the host has been removed. Default: `false`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteCallParty(
        telephonySessionId: String, partyId: String, keepConferenceAlive: Bool? = nil,
        accountId: String = "~") -> Call<Empty> {
        var request = RequestParts(.deleteCallParty)
        request.path(accountId); request.path(telephonySessionId); request.path(partyId);
        request.body(DeletePartyRequest(keepConferenceAlive: keepConferenceAlive))
        return Call(client, request)
    }

    /// Ends a call for everybody who takes part in it.
    ///
    /// > Note: Hangs up a live call at once.
    ///
    /// Permission: `CallControl`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - telephonySessionId: Identifier of the telephony session, that is, of one call with all its parties.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func deleteCallSession(telephonySessionId: String, accountId: String = "~") -> Call<Empty> {
        var request = RequestParts(.deleteCallSession)
        request.path(accountId); request.path(telephonySessionId)
        return Call(client, request)
    }

    /// Sends an incoming call elsewhere before it has been answered.
    ///
    /// Permission: `CallControl`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - telephonySessionId: Identifier of the telephony session, that is, of one call with all its parties.
    ///   - partyId: Identifier of one party of the call.
    ///   - extensionId: Identifier of the extension to which the call goes.
    ///   - extensionNumber: Short number of the extension to which the call goes.
    ///   - phoneNumber: Phone number to which the call goes.
    ///   - voicemail: Identifier of the extension whose voicemail takes the call.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func forwardCallParty(
        telephonySessionId: String, partyId: String, extensionId: String? = nil, extensionNumber: String? = nil,
        phoneNumber: String? = nil, voicemail: String? = nil,
        accountId: String = "~") -> Call<ForwardCallPartyResponse> {
        var request = RequestParts(.forwardCallParty)
        request.path(accountId); request.path(telephonySessionId); request.path(partyId);
        request.body(ForwardTarget(extensionId: extensionId, extensionNumber: extensionNumber, phoneNumber: phoneNumber, voicemail: voicemail))
        return Call(client, request)
    }

    /// Puts a party of a call on hold.
    ///
    /// Permission: `CallControl`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - telephonySessionId: Identifier of the telephony session, that is, of one call with all its parties.
    ///   - partyId: Identifier of one party of the call.
    ///   - proto: Way in which the hold is carried out; Auto when left out. Default: `Auto`.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func holdCallParty(
        telephonySessionId: String, partyId: String, proto: HoldCallPartyRequest.Proto? = nil,
        accountId: String = "~") -> Call<CallParty> {
        var request = RequestParts(.holdCallParty)
        request.path(accountId); request.path(telephonySessionId); request.path(partyId);
        request.body(HoldCallPartyRequest(proto: proto))
        return Call(client, request)
    }

    /// Stops a call queue's call from ringing for one agent, so that others may take it.
    ///
    /// Permission: `CallControl`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - telephonySessionId: Identifier of the telephony session, that is, of one call with all its parties.
    ///   - partyId: Identifier of one party of the call.
    ///   - deviceId: Identifier of the agent's device on which the call rings.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func ignoreCallInQueue(
        telephonySessionId: String, partyId: String, deviceId: String, accountId: String = "~") -> Call<Empty> {
        var request = RequestParts(.ignoreCallInQueue)
        request.path(accountId); request.path(telephonySessionId); request.path(partyId);
        request.body(IgnoreRequestBody(deviceId: deviceId))
        return Call(client, request)
    }

    /// Pauses or resumes the recording of a live call.
    ///
    /// Permission: `CallControl`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - telephonySessionId: Identifier of the telephony session, that is, of one call with all its parties.
    ///   - partyId: Identifier of one party of the call.
    ///   - recordingId: Identifier of the recording.
    ///   - active: true resumes the recording, false pauses it.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func pauseResumeCallRecording(
        telephonySessionId: String, partyId: String, recordingId: String, active: Bool,
        accountId: String = "~") -> Call<CallRecording> {
        var request = RequestParts(.pauseResumeCallRecording)
        request.path(accountId); request.path(telephonySessionId); request.path(partyId); request.path(recordingId);
        request.body(CallRecordingUpdate(active: active))
        return Call(client, request)
    }

    /// Takes a parked call on the device that is named.
    ///
    /// Permission: `CallControl`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - telephonySessionId: Identifier of the telephony session, that is, of one call with all its parties.
    ///   - partyId: Identifier of one party of the call.
    ///   - deviceId: Identifier of the device that picks up.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func pickupCallParty(
        telephonySessionId: String, partyId: String, deviceId: String, accountId: String = "~") -> Call<CallParty> {
        var request = RequestParts(.pickupCallParty)
        request.path(accountId); request.path(telephonySessionId); request.path(partyId);
        request.body(PickupTarget(deviceId: deviceId))
        return Call(client, request)
    }

    /// Reads the present state of one party of a call.
    ///
    /// Permission: `CallControl`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - telephonySessionId: Identifier of the telephony session, that is, of one call with all its parties.
    ///   - partyId: Identifier of one party of the call.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readCallPartyStatus(
        telephonySessionId: String, partyId: String, accountId: String = "~") -> Call<CallParty> {
        var request = RequestParts(.readCallPartyStatus)
        request.path(accountId); request.path(telephonySessionId); request.path(partyId)
        return Call(client, request)
    }

    /// Reads the present state of a call and of all its parties.
    ///
    /// > Note: Subscribe to telephony session events to follow a call; do not poll.
    ///
    /// Permission: `CallControl`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - telephonySessionId: Identifier of the telephony session, that is, of one call with all its parties.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func readCallSessionStatus(
        telephonySessionId: String, accountId: String = "~") -> Call<CallSessionObject> {
        var request = RequestParts(.readCallSessionStatus)
        request.path(accountId); request.path(telephonySessionId)
        return Call(client, request)
    }

    /// Declines an incoming call that rings for a party.
    ///
    /// Permission: `CallControl`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - telephonySessionId: Identifier of the telephony session, that is, of one call with all its parties.
    ///   - partyId: Identifier of one party of the call.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to `send()`.
    public func rejectParty(telephonySessionId: String, partyId: String, accountId: String = "~") -> Call<Empty> {
        var request = RequestParts(.rejectParty)
        request.path(accountId); request.path(telephonySessionId); request.path(partyId)
        return Call(client, request)
    }

    /// Answers an incoming call with a message instead of taking it.
    ///
    /// > Note: The caller hears the message as speech, and the call is not picked up.
    ///
    /// Permission: `CallControl`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - telephonySessionId: Identifier of the telephony session, that is, of one call with all its parties.
    ///   - partyId: Identifier of one party of the call.
    ///   - replyWithPattern: Stock phrase that the caller gets to hear.
    ///   - replyWithText: Text that the caller gets to hear.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func replyParty(
        telephonySessionId: String, partyId: String, replyWithPattern: ReplyWithPattern? = nil,
        replyWithText: String? = nil, accountId: String = "~") -> Call<ReplyParty> {
        var request = RequestParts(.replyParty)
        request.path(accountId); request.path(telephonySessionId); request.path(partyId);
        request.body(CallPartyReply(replyWithPattern: replyWithPattern, replyWithText: replyWithText))
        return Call(client, request)
    }

    /// Starts recording a live call.
    ///
    /// > Note: Tell the people on the call: recording without consent is against the law in many places.
    ///
    /// Permission: `CallControl`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - telephonySessionId: Identifier of the telephony session, that is, of one call with all its parties.
    ///   - partyId: Identifier of one party of the call.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func startCallRecording(
        telephonySessionId: String, partyId: String, accountId: String = "~") -> Call<CallRecording> {
        var request = RequestParts(.startCallRecording)
        request.path(accountId); request.path(telephonySessionId); request.path(partyId)
        return Call(client, request)
    }

    /// Lets a supervisor listen to one agent's side of a call.
    ///
    /// > Note: Rings the supervisor's device for real, unless that device answers by itself. The supervisor must be allowed to monitor the agent.
    ///
    /// Permission: `CallControl`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - telephonySessionId: Identifier of the telephony session, that is, of one call with all its parties.
    ///   - partyId: Identifier of one party of the call.
    ///   - agentExtensionId: Identifier of the agent's extension.
    ///   - supervisorDeviceId: Identifier of the supervisor's device.
    ///   - autoAnswer: Whether the supervisor's device answers by itself. Default: `true`.
    ///   - mediaSDP: Whether audio only goes to the supervisor (sendOnly) or both ways (sendRecv).
    ///   - mode: How the supervisor takes part; only Listen is known.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func superviseCallParty(
        telephonySessionId: String, partyId: String, agentExtensionId: String, supervisorDeviceId: String,
        autoAnswer: Bool? = nil, mediaSDP: PartySuperviseRequest.MediaSDP? = nil,
        mode: PartySuperviseRequest.Mode = .listen, accountId: String = "~") -> Call<PartySuperviseResponse> {
        var request = RequestParts(.superviseCallParty)
        request.path(accountId); request.path(telephonySessionId); request.path(partyId);
        request.body(PartySuperviseRequest(agentExtensionId: agentExtensionId, mode: mode, supervisorDeviceId: supervisorDeviceId, autoAnswer: autoAnswer, mediaSDP: mediaSDP))
        return Call(client, request)
    }

    /// Lets a supervisor listen to a call through a device of theirs.
    ///
    /// > Note: Rings the supervisor's device for real, unless that device answers by itself. The supervisor must be allowed to monitor a person on the call.
    ///
    /// Permission: `CallControl`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - telephonySessionId: Identifier of the telephony session, that is, of one call with all its parties.
    ///   - supervisorDeviceId: Identifier of the supervisor's device.
    ///   - agentExtensionId: Identifier of the agent's extension.
    ///   - agentExtensionNumber: Extension number of the agent.
    ///   - autoAnswer: Whether the supervisor's device answers by itself. Default: `true`.
    ///   - mediaSDP: Whether audio only goes to the supervisor (sendOnly) or both ways (sendRecv).
    ///   - mode: How the supervisor takes part; only Listen is known.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func superviseCallSession(
        telephonySessionId: String, supervisorDeviceId: String, agentExtensionId: String? = nil,
        agentExtensionNumber: String? = nil, autoAnswer: Bool? = nil,
        mediaSDP: SuperviseCallSessionRequest.MediaSDP? = nil, mode: SuperviseCallSessionRequest.Mode = .listen,
        accountId: String = "~") -> Call<SuperviseCallSessionResponse> {
        var request = RequestParts(.superviseCallSession)
        request.path(accountId); request.path(telephonySessionId);
        request.body(SuperviseCallSessionRequest(mode: mode, supervisorDeviceId: supervisorDeviceId, agentExtensionId: agentExtensionId, agentExtensionNumber: agentExtensionNumber, autoAnswer: autoAnswer, mediaSDP: mediaSDP))
        return Call(client, request)
    }

    /// Sends an answered call on to a number, extension, voicemail or park place.
    ///
    /// > Note: A blind transfer: the party that transfers leaves the call at once.
    ///
    /// Permission: `CallControl`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - telephonySessionId: Identifier of the telephony session, that is, of one call with all its parties.
    ///   - partyId: Identifier of one party of the call.
    ///   - extensionId: Identifier of the extension to which the call goes.
    ///   - extensionNumber: Short number of the extension to which the call goes.
    ///   - parkOrbit: Park place to which the call goes.
    ///   - phoneNumber: Phone number to which the call goes.
    ///   - voicemail: Identifier of the extension whose voicemail takes the call.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func transferCallParty(
        telephonySessionId: String, partyId: String, extensionId: String? = nil, extensionNumber: String? = nil,
        parkOrbit: String? = nil, phoneNumber: String? = nil, voicemail: String? = nil,
        accountId: String = "~") -> Call<CallParty> {
        var request = RequestParts(.transferCallParty)
        request.path(accountId); request.path(telephonySessionId); request.path(partyId);
        request.body(TransferTarget(extensionId: extensionId, extensionNumber: extensionNumber, parkOrbit: parkOrbit, phoneNumber: phoneNumber, voicemail: voicemail))
        return Call(client, request)
    }

    /// Takes a party of a call off hold.
    ///
    /// Permission: `CallControl`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - telephonySessionId: Identifier of the telephony session, that is, of one call with all its parties.
    ///   - partyId: Identifier of one party of the call.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func unholdCallParty(
        telephonySessionId: String, partyId: String, accountId: String = "~") -> Call<CallParty> {
        var request = RequestParts(.unholdCallParty)
        request.path(accountId); request.path(telephonySessionId); request.path(partyId)
        return Call(client, request)
    }

    /// Mutes or unmutes a party of a call, or makes it stand alone.
    ///
    /// Permission: `CallControl`. Rate group: Light, 50 calls in 60 s.
    ///
    /// - Parameters:
    ///   - telephonySessionId: Identifier of the telephony session, that is, of one call with all its parties.
    ///   - partyId: Identifier of one party of the call.
    ///   - muted: Whether the party is muted.
    ///   - party: What to change.
    ///   - standAlone: Whether the party stays in the call when the others leave it.
    ///   - accountId: Identifier of the account; ~ stands for the account that is logged in. Default: `~`.
    /// - Returns: A call to ask for its `value`.
    public func updateCallParty(
        telephonySessionId: String, partyId: String, muted: Bool? = nil, party: PartyUpdateInfo? = nil,
        standAlone: Bool? = nil, accountId: String = "~") -> Call<CallParty> {
        var request = RequestParts(.updateCallParty)
        request.path(accountId); request.path(telephonySessionId); request.path(partyId);
        request.body(PartyUpdateRequest(muted: muted, party: party, standAlone: standAlone))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/answer`
    public static let answerCallParty = APIOperation(
        "answerCallParty", .post,
        "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/answer",
        area: "CallControl", permission: "CallControl", rateGroup: "Light", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/bridge`
    public static let bridgeCallParty = APIOperation(
        "bridgeCallParty", .post,
        "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/bridge",
        area: "CallControl", permission: "CallControl", rateGroup: "Light", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/flip`
    public static let flipCallParty = APIOperation(
        "callFlipParty", .post,
        "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/flip",
        area: "CallControl", permission: "CallControl", rateGroup: "Light", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/park`
    public static let parkCallParty = APIOperation(
        "callParkParty", .post,
        "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/park",
        area: "CallControl", permission: "CallControl", rateGroup: "Light", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/telephony/call-out`
    public static let createCallOutCallSession = APIOperation(
        "createCallOutCallSession", .post, "/restapi/v1.0/account/{accountId}/telephony/call-out",
        area: "CallControl", permission: "CallControl", rateGroup: "Heavy", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/bring-in`
    public static let createCallPartyWithBringIn = APIOperation(
        "createCallPartyWithBringIn", .post,
        "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/bring-in",
        area: "CallControl", permission: "CallControl", rateGroup: "Light", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/telephony/conference`
    public static let createConferenceCallSession = APIOperation(
        "createConferenceCallSession", .post, "/restapi/v1.0/account/{accountId}/telephony/conference",
        area: "CallControl", permission: "CallControl", rateGroup: "Heavy", access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`
    public static let deleteCallParty = APIOperation(
        "deleteCallParty", .delete,
        "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}",
        area: "CallControl", permission: "CallControl", rateGroup: "Light", access: .write)
    /// `DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}`
    public static let deleteCallSession = APIOperation(
        "deleteCallSession", .delete, "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}",
        area: "CallControl", permission: "CallControl", rateGroup: "Light", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/forward`
    public static let forwardCallParty = APIOperation(
        "forwardCallParty", .post,
        "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/forward",
        area: "CallControl", permission: "CallControl", rateGroup: "Light", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/hold`
    public static let holdCallParty = APIOperation(
        "holdCallParty", .post,
        "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/hold",
        area: "CallControl", permission: "CallControl", rateGroup: "Light", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/ignore`
    public static let ignoreCallInQueue = APIOperation(
        "ignoreCallInQueue", .post,
        "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/ignore",
        area: "CallControl", permission: "CallControl", rateGroup: "Light", access: .write)
    /// `PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings/{recordingId}`
    public static let pauseResumeCallRecording = APIOperation(
        "pauseResumeCallRecording", .patch,
        "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings/{recordingId}",
        area: "CallControl", permission: "CallControl", rateGroup: "Light", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/pickup`
    public static let pickupCallParty = APIOperation(
        "pickupCallParty", .post,
        "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/pickup",
        area: "CallControl", permission: "CallControl", rateGroup: "Light", access: .write)
    /// `GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`
    public static let readCallPartyStatus = APIOperation(
        "readCallPartyStatus", .get,
        "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}",
        area: "CallControl", permission: "CallControl", rateGroup: "Light", access: .read)
    /// `GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}`
    public static let readCallSessionStatus = APIOperation(
        "readCallSessionStatus", .get, "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}",
        area: "CallControl", permission: "CallControl", rateGroup: "Light", access: .read)
    /// `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reject`
    public static let rejectParty = APIOperation(
        "rejectParty", .post,
        "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reject",
        area: "CallControl", permission: "CallControl", rateGroup: "Light", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reply`
    public static let replyParty = APIOperation(
        "replyParty", .post,
        "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reply",
        area: "CallControl", permission: "CallControl", rateGroup: "Light", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings`
    public static let startCallRecording = APIOperation(
        "startCallRecording", .post,
        "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings",
        area: "CallControl", permission: "CallControl", rateGroup: "Light", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/supervise`
    public static let superviseCallParty = APIOperation(
        "superviseCallParty", .post,
        "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/supervise",
        area: "CallControl", permission: "CallControl", rateGroup: "Light", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/supervise`
    public static let superviseCallSession = APIOperation(
        "superviseCallSession", .post,
        "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/supervise", area: "CallControl",
        permission: "CallControl", rateGroup: "Light", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/transfer`
    public static let transferCallParty = APIOperation(
        "transferCallParty", .post,
        "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/transfer",
        area: "CallControl", permission: "CallControl", rateGroup: "Light", access: .write)
    /// `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/unhold`
    public static let unholdCallParty = APIOperation(
        "unholdCallParty", .post,
        "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/unhold",
        area: "CallControl", permission: "CallControl", rateGroup: "Light", access: .write)
    /// `PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`
    public static let updateCallParty = APIOperation(
        "updateCallParty", .patch,
        "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}",
        area: "CallControl", permission: "CallControl", rateGroup: "Light", access: .write)
}

/// Party of another call that is brought into a conference.
///
/// > Note: Corrected: properties/telephonySessionId. The documented request names the call telephonySessionId; the description names it sessionId. Either can be sent. Seen in documentation of the service.
///
/// > Note: Corrected: required. Described with sessionId as required; the documented request has telephonySessionId in its place. Seen in documentation of the service.
public nonisolated struct AddPartyRequest: Model {
    /// Identifier of the party in that call.
    public var partyId: String
    /// Identifier of the call that the party comes from.
    public var sessionId: Optional<String>
    /// Identifier of the call that the party comes from.
    public var sourceTelephonySessionId: Optional<String>
    public init(partyId: String, sessionId: String? = nil, sourceTelephonySessionId: String? = nil) {
        self.partyId = partyId; self.sessionId = sessionId; self.sourceTelephonySessionId = sourceTelephonySessionId
    }
    public init(_ blank: Blank) { self.init(partyId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("partyId", &self.partyId); fields.field("sessionId", &self.sessionId);
        fields.field("telephonySessionId", &self.sourceTelephonySessionId)
    }
}

/// Device that answers a call.
public nonisolated struct AnswerTarget: Model {
    /// Identifier of the device that answers.
    public var deviceId: String
    public init(deviceId: String) { self.deviceId = deviceId }
    public init(_ blank: Blank) { self.init(deviceId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("deviceId", &self.deviceId) }
}

/// Marks of a call that concern one party.
public nonisolated struct CallPartyAttributes: Model {
    /// Whether the call is a callback after an emergency call.
    public var emergencyCallback: Optional<Bool>
    /// Whether the call came through a call queue.
    public var queueCall: Optional<Bool>
    public init(emergencyCallback: Bool? = nil, queueCall: Bool? = nil) {
        self.emergencyCallback = emergencyCallback; self.queueCall = queueCall
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("emergencyCallback", &self.emergencyCallback); fields.field("queueCall", &self.queueCall)
    }
}

/// Party of another call to connect with.
public nonisolated struct BridgeTargetRequest: Model {
    /// Identifier of the party in the other call.
    public var partyId: String
    /// Identifier of the other call.
    public var telephonySessionId: String
    public init(partyId: String, telephonySessionId: String) {
        self.partyId = partyId; self.telephonySessionId = telephonySessionId
    }
    public init(_ blank: Blank) { self.init(partyId: .init(blank), telephonySessionId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("partyId", &self.partyId); fields.field("telephonySessionId", &self.telephonySessionId)
    }
}

/// One side of a call: who it is and how it stands.
public nonisolated struct CallParty: Model, ResponseValue {
    /// Identifier of the account.
    public var accountId: Optional<String>
    /// Marks of the call, such as having come through a queue.
    public var attributes: Optional<CallPartyAttributes>
    /// Role in the conference: Host or Participant.
    public var conferenceRole: Optional<CallParty.ConferenceRole>
    /// Whether it is Inbound or Outbound.
    public var direction: Optional<CallParty.DirectionValue>
    /// Identifier of the extension.
    public var extensionId: Optional<String>
    /// Calling side.
    public var from: Optional<PartyInfo>
    /// Identifier of the party within the call.
    public var id: Optional<String>
    /// Further values that are attached to the party.
    public var metadata: Optional<[CallPartyMetadata]>
    /// Whether the party is muted.
    public var muted: Optional<Bool>
    /// User or extension that owns the object.
    public var owner: Optional<OwnerInfo>
    /// Where the call is parked.
    public var park: Optional<ParkInfo>
    /// Recordings of the party's call.
    public var recordings: Optional<[RecordingInfo]>
    /// Role in a RingMe call: Initiator or Target.
    public var ringMeRole: Optional<CallParty.RingMeRole>
    /// Role in a RingOut call: Initiator or Target.
    public var ringOutRole: Optional<CallParty.RingOutRole>
    /// Whether the party stands alone in the call.
    public var standAlone: Optional<Bool>
    /// How far the call has got for this party, and why.
    public var status: Optional<CallStatusInfo>
    /// Called side.
    public var to: Optional<PartyInfo>
    public init(
        accountId: String? = nil, attributes: CallPartyAttributes? = nil,
        conferenceRole: CallParty.ConferenceRole? = nil, direction: CallParty.DirectionValue? = nil,
        extensionId: String? = nil, from: PartyInfo? = nil, id: String? = nil, metadata: [CallPartyMetadata]? = nil,
        muted: Bool? = nil, owner: OwnerInfo? = nil, park: ParkInfo? = nil, recordings: [RecordingInfo]? = nil,
        ringMeRole: CallParty.RingMeRole? = nil, ringOutRole: CallParty.RingOutRole? = nil, standAlone: Bool? = nil,
        status: CallStatusInfo? = nil, to: PartyInfo? = nil) {
        self.accountId = accountId; self.attributes = attributes; self.conferenceRole = conferenceRole;
        self.direction = direction; self.extensionId = extensionId; self.from = from; self.id = id;
        self.metadata = metadata; self.muted = muted; self.owner = owner; self.park = park;
        self.recordings = recordings; self.ringMeRole = ringMeRole; self.ringOutRole = ringOutRole;
        self.standAlone = standAlone; self.status = status; self.to = to
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("accountId", &self.accountId); fields.field("attributes", &self.attributes);
        fields.field("conferenceRole", &self.conferenceRole); fields.field("direction", &self.direction);
        fields.field("extensionId", &self.extensionId); fields.field("from", &self.from);
        fields.field("id", &self.id); fields.list("metadata", &self.metadata); fields.field("muted", &self.muted);
        fields.field("owner", &self.owner); fields.field("park", &self.park);
        fields.list("recordings", &self.recordings); fields.field("ringMeRole", &self.ringMeRole);
        fields.field("ringOutRole", &self.ringOutRole); fields.field("standAlone", &self.standAlone);
        fields.field("status", &self.status); fields.field("to", &self.to)
    }

    /// The known values of `conferenceRole`.
    public typealias ConferenceRole = OpenEnum<ConferenceRoleValues>
    public enum ConferenceRoleValues {}

    /// The known values of `direction`.
    public typealias DirectionValue = OpenEnum<DirectionValueValues>
    public enum DirectionValueValues {}

    /// Role in a RingMe call: Initiator or Target.
    public typealias RingMeRole = OpenEnum<RingMeRoleValues>
    public enum RingMeRoleValues {}

    /// Role in a RingOut call: Initiator or Target.
    public typealias RingOutRole = OpenEnum<RingOutRoleValues>
    public enum RingOutRoleValues {}
}

/// Phone to which a live call is moved.
public nonisolated struct CallPartyFlip: Model {
    /// Flip digit of the phone, as the forwarding numbers list it.
    public var callFlipId: String
    public init(callFlipId: String) { self.callFlipId = callFlipId }
    public init(_ blank: Blank) { self.init(callFlipId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("callFlipId", &self.callFlipId) }
}

/// Message that answers a call: a text of one's own or a stock phrase.
public nonisolated struct CallPartyReply: Model {
    /// Stock phrase that the caller gets to hear.
    public var replyWithPattern: Optional<ReplyWithPattern>
    /// Text that the caller gets to hear.
    public var replyWithText: Optional<String>
    public init(replyWithPattern: ReplyWithPattern? = nil, replyWithText: String? = nil) {
        self.replyWithPattern = replyWithPattern; self.replyWithText = replyWithText
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("replyWithPattern", &self.replyWithPattern); fields.field("replyWithText", &self.replyWithText)
    }
}

/// Recording of a call in progress.
public nonisolated struct CallRecording: Model, ResponseValue {
    /// Whether it is being recorded right now.
    public var active: Optional<Bool>
    /// Identifier of the recording.
    public var id: Optional<String>
    /// Whether recording began by itself (Automatic) or was asked for (OnDemand).
    public var mode: Optional<CallRecording.Mode>
    /// What is recorded: one Party or the whole Session.
    public var view: Optional<CallRecording.View>
    public init(
        active: Bool? = nil, id: String? = nil, mode: CallRecording.Mode? = nil, view: CallRecording.View? = nil) {
        self.active = active; self.id = id; self.mode = mode; self.view = view
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("active", &self.active); fields.field("id", &self.id); fields.field("mode", &self.mode);
        fields.field("view", &self.view)
    }

    /// Whether recording began by itself (Automatic) or was asked for (OnDemand).
    public typealias Mode = OpenEnum<ModeValues>
    public enum ModeValues {}

    /// What is recorded: one Party or the whole Session.
    public typealias View = OpenEnum<ViewValues>
    public enum ViewValues {}
}

/// Whether a recording goes on or pauses.
public nonisolated struct CallRecordingUpdate: Model {
    /// true resumes the recording, false pauses it.
    public var active: Bool
    public init(active: Bool) { self.active = active }
    public init(_ blank: Blank) { self.init(active: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("active", &self.active) }
}

/// A call that was just created.
public nonisolated struct CallSession: Model, ResponseValue {
    /// The call itself.
    public var session: Optional<CallSessionObject>
    public init(session: CallSessionObject? = nil) { self.session = session }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("session", &self.session) }
}

/// A call with all its parties.
public nonisolated struct CallSessionObject: Model, ResponseValue {
    /// When the object was created, ISO 8601.
    public var creationTime: Optional<Foundation.Date>
    /// Identifier of the telephony session.
    public var id: Optional<String>
    /// How the call came about.
    public var origin: Optional<OriginInfo>
    /// Everybody who takes part in the call.
    public var parties: Optional<[CallParty]>
    /// Address that the host of a conference dials to bring it to life.
    public var voiceCallToken: Optional<String>
    public init(
        creationTime: Foundation.Date? = nil, id: String? = nil, origin: OriginInfo? = nil,
        parties: [CallParty]? = nil, voiceCallToken: String? = nil) {
        self.creationTime = creationTime; self.id = id; self.origin = origin; self.parties = parties;
        self.voiceCallToken = voiceCallToken
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("creationTime", &self.creationTime); fields.field("id", &self.id);
        fields.field("origin", &self.origin); fields.list("parties", &self.parties);
        fields.field("voiceCallToken", &self.voiceCallToken)
    }
}

/// How to remove a party from a call.
public nonisolated struct DeletePartyRequest: Model {
    /// Whether a conference goes on after the host has been removed. Default: `false`.
    public var keepConferenceAlive: Optional<Bool>
    public init(keepConferenceAlive: Bool? = nil) { self.keepConferenceAlive = keepConferenceAlive }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("keepConferenceAlive", &self.keepConferenceAlive)
    }
}

/// State of a call party after its call was forwarded.
public nonisolated struct ForwardCallPartyResponse: Model, ResponseValue {
    /// Role in the conference: Host or Participant.
    public var conferenceRole: Optional<ForwardCallPartyResponse.ConferenceRole>
    /// Whether it is Inbound or Outbound.
    public var direction: Optional<ForwardCallPartyResponse.DirectionValue>
    /// Calling side.
    public var from: Optional<PartyInfo>
    /// Identifier of the party within the call.
    public var id: Optional<String>
    /// Whether the party is muted.
    public var muted: Optional<Bool>
    /// User or extension that owns the object.
    public var owner: Optional<OwnerInfo>
    /// Where the call is parked.
    public var park: Optional<ParkInfo>
    /// Recordings of the party's call.
    public var recordings: Optional<[RecordingInfo]>
    /// Role in a RingMe call: Initiator or Target.
    public var ringMeRole: Optional<ForwardCallPartyResponse.RingMeRole>
    /// Role in a RingOut call: Initiator or Target.
    public var ringOutRole: Optional<ForwardCallPartyResponse.RingOutRole>
    /// Whether the party stands alone in the call.
    public var standAlone: Optional<Bool>
    /// How far the call has got for this party, and why.
    public var status: Optional<CallStatusInfo>
    /// Called side.
    public var to: Optional<PartyInfo>
    public init(
        conferenceRole: ForwardCallPartyResponse.ConferenceRole? = nil,
        direction: ForwardCallPartyResponse.DirectionValue? = nil, from: PartyInfo? = nil, id: String? = nil,
        muted: Bool? = nil, owner: OwnerInfo? = nil, park: ParkInfo? = nil, recordings: [RecordingInfo]? = nil,
        ringMeRole: ForwardCallPartyResponse.RingMeRole? = nil,
        ringOutRole: ForwardCallPartyResponse.RingOutRole? = nil, standAlone: Bool? = nil,
        status: CallStatusInfo? = nil, to: PartyInfo? = nil) {
        self.conferenceRole = conferenceRole; self.direction = direction; self.from = from; self.id = id;
        self.muted = muted; self.owner = owner; self.park = park; self.recordings = recordings;
        self.ringMeRole = ringMeRole; self.ringOutRole = ringOutRole; self.standAlone = standAlone;
        self.status = status; self.to = to
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("conferenceRole", &self.conferenceRole); fields.field("direction", &self.direction);
        fields.field("from", &self.from); fields.field("id", &self.id); fields.field("muted", &self.muted);
        fields.field("owner", &self.owner); fields.field("park", &self.park);
        fields.list("recordings", &self.recordings); fields.field("ringMeRole", &self.ringMeRole);
        fields.field("ringOutRole", &self.ringOutRole); fields.field("standAlone", &self.standAlone);
        fields.field("status", &self.status); fields.field("to", &self.to)
    }

    /// The known values of `conferenceRole`.
    public typealias ConferenceRole = OpenEnum<ConferenceRoleValues>
    public enum ConferenceRoleValues {}

    /// The known values of `direction`.
    public typealias DirectionValue = OpenEnum<DirectionValueValues>
    public enum DirectionValueValues {}

    /// Role in a RingMe call: Initiator or Target.
    public typealias RingMeRole = OpenEnum<RingMeRoleValues>
    public enum RingMeRoleValues {}

    /// Role in a RingOut call: Initiator or Target.
    public typealias RingOutRole = OpenEnum<RingOutRoleValues>
    public enum RingOutRoleValues {}
}

/// Where to forward a call; give exactly one kind of target.
public nonisolated struct ForwardTarget: Model {
    /// Identifier of the extension to which the call goes.
    public var extensionId: Optional<String>
    /// Short number of the extension to which the call goes.
    public var extensionNumber: Optional<String>
    /// Phone number to which the call goes.
    public var phoneNumber: Optional<String>
    /// Identifier of the extension whose voicemail takes the call.
    public var voicemail: Optional<String>
    public init(
        extensionId: String? = nil, extensionNumber: String? = nil, phoneNumber: String? = nil,
        voicemail: String? = nil) {
        self.extensionId = extensionId; self.extensionNumber = extensionNumber; self.phoneNumber = phoneNumber;
        self.voicemail = voicemail
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionId", &self.extensionId); fields.field("extensionNumber", &self.extensionNumber);
        fields.field("phoneNumber", &self.phoneNumber); fields.field("voicemail", &self.voicemail)
    }
}

/// How to put a party on hold.
public nonisolated struct HoldCallPartyRequest: Model {
    /// Way in which the hold is carried out; Auto when left out. Default: `Auto`.
    public var proto: Optional<HoldCallPartyRequest.Proto>
    public init(proto: HoldCallPartyRequest.Proto? = nil) { self.proto = proto }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("proto", &self.proto) }

    /// Way in which the hold is carried out; Auto when left out.
    public typealias Proto = OpenEnum<ProtoValues>
    public enum ProtoValues {}
}

/// Device that stops ringing for a queue's call.
public nonisolated struct IgnoreRequestBody: Model {
    /// Identifier of the agent's device on which the call rings.
    public var deviceId: String
    public init(deviceId: String) { self.deviceId = deviceId }
    public init(_ blank: Blank) { self.init(deviceId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("deviceId", &self.deviceId) }
}

/// Device that places a call.
public nonisolated struct MakeCallOutCallerInfoRequestFrom: Model {
    /// Identifier of the device; it must be online.
    public var deviceId: Optional<String>
    public init(deviceId: String? = nil) { self.deviceId = deviceId }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("deviceId", &self.deviceId) }
}

/// Whom to call: a phone number or an extension number.
public nonisolated struct MakeCallOutCallerInfoRequestTo: Model {
    /// Extension number to call; leave it out when a phone number is given.
    public var extensionNumber: Optional<String>
    /// Phone number to call; leave it out when an extension number is given.
    public var phoneNumber: Optional<String>
    public init(extensionNumber: String? = nil, phoneNumber: String? = nil) {
        self.extensionNumber = extensionNumber; self.phoneNumber = phoneNumber
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionNumber", &self.extensionNumber); fields.field("phoneNumber", &self.phoneNumber)
    }
}

/// A call to place: which device dials, and whom.
public nonisolated struct MakeCallOutRequest: Model {
    /// Country whose dialing rules are used to read the number.
    public var countryId: Optional<Int64>
    /// Device that places the call.
    public var from: MakeCallOutCallerInfoRequestFrom
    /// Phone number or extension to call.
    public var to: MakeCallOutCallerInfoRequestTo
    public init(
        from: MakeCallOutCallerInfoRequestFrom, to: MakeCallOutCallerInfoRequestTo, countryId: Int64? = nil) {
        self.from = from; self.to = to; self.countryId = countryId
    }
    public init(_ blank: Blank) { self.init(from: .init(blank), to: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("countryId", &self.countryId); fields.field("from", &self.from); fields.field("to", &self.to)
    }
}

/// Further values that are attached to a call party.
public nonisolated struct CallPartyMetadata: Model {
    /// The values, each with its own identifier.
    public var values: [CallPartyMetadata.Value]
    public init(values: [CallPartyMetadata.Value]) { self.values = values }
    public init(_ blank: Blank) { self.init(values: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.list("values", &self.values) }

    /// A part of `CallPartyMetadata`.
    public struct Value: Model {
        /// Identifier of the value.
        public var id: String
        /// The value itself.
        public var value: String
        public init(id: String, value: String) { self.id = id; self.value = value }
        public init(_ blank: Blank) { self.init(id: .init(blank), value: .init(blank)) }
        public mutating func visit(_ fields: FieldVisitor) {
            fields.field("id", &self.id); fields.field("value", &self.value)
        }
    }
}

/// Account and extension to which something belongs.
public nonisolated struct OwnerInfo: Model {
    /// Identifier of the account.
    public var accountId: Optional<String>
    /// Identifier of the brand under which the account was sold.
    public var brandId: Optional<String>
    /// Identifier of the extension.
    public var extensionId: Optional<String>
    public init(accountId: String? = nil, brandId: String? = nil, extensionId: String? = nil) {
        self.accountId = accountId; self.brandId = brandId; self.extensionId = extensionId
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("accountId", &self.accountId); fields.field("brandId", &self.brandId);
        fields.field("extensionId", &self.extensionId)
    }
}

/// Who is at one end of a call.
public nonisolated struct PartyInfo: Model {
    /// Identifier of the device.
    public var deviceId: Optional<String>
    /// Identifier of the extension.
    public var extensionId: Optional<String>
    /// Name, as shown to people.
    public var name: Optional<String>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    public init(
        deviceId: String? = nil, extensionId: String? = nil, name: String? = nil, phoneNumber: String? = nil) {
        self.deviceId = deviceId; self.extensionId = extensionId; self.name = name; self.phoneNumber = phoneNumber
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("deviceId", &self.deviceId); fields.field("extensionId", &self.extensionId);
        fields.field("name", &self.name); fields.field("phoneNumber", &self.phoneNumber)
    }
}

/// How a supervisor listens to one agent's side of a call.
public nonisolated struct PartySuperviseRequest: Model {
    /// Identifier of the agent's extension.
    public var agentExtensionId: String
    /// Whether the supervisor's device answers by itself. Default: `true`.
    public var autoAnswer: Optional<Bool>
    /// Whether audio only goes to the supervisor (sendOnly) or both ways (sendRecv).
    public var mediaSDP: Optional<PartySuperviseRequest.MediaSDP>
    /// How the supervisor takes part; only Listen is known.
    public var mode: PartySuperviseRequest.Mode
    /// Identifier of the supervisor's device.
    public var supervisorDeviceId: String
    public init(
        agentExtensionId: String, mode: PartySuperviseRequest.Mode = .listen, supervisorDeviceId: String,
        autoAnswer: Bool? = nil, mediaSDP: PartySuperviseRequest.MediaSDP? = nil) {
        self.agentExtensionId = agentExtensionId; self.mode = mode; self.supervisorDeviceId = supervisorDeviceId;
        self.autoAnswer = autoAnswer; self.mediaSDP = mediaSDP
    }
    public init(_ blank: Blank) {
        self.init(agentExtensionId: .init(blank), mode: .init(blank), supervisorDeviceId: .init(blank))
    }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("agentExtensionId", &self.agentExtensionId); fields.field("autoAnswer", &self.autoAnswer);
        fields.field("mediaSDP", &self.mediaSDP); fields.field("mode", &self.mode);
        fields.field("supervisorDeviceId", &self.supervisorDeviceId)
    }

    /// Whether audio only goes to the supervisor (sendOnly) or both ways (sendRecv).
    public typealias MediaSDP = OpenEnum<MediaSDPValues>
    public enum MediaSDPValues {}

    /// How the supervisor takes part; only Listen is known.
    public typealias Mode = OpenEnum<ModeValues>
    public enum ModeValues {}
}

/// Supervisor's party beside the agent that is listened to.
public nonisolated struct PartySuperviseResponse: Model, ResponseValue {
    /// Identifier of the account.
    public var accountId: Optional<String>
    /// Whether it is Inbound or Outbound.
    public var direction: Optional<PartySuperviseResponse.DirectionValue>
    /// Identifier of the extension.
    public var extensionId: Optional<String>
    /// Calling side.
    public var from: Optional<PartyInfo>
    /// Identifier of the supervisor's party.
    public var id: Optional<String>
    /// Whether the party is muted.
    public var muted: Optional<Bool>
    /// User or extension that owns the object.
    public var owner: Optional<OwnerInfo>
    /// Whether the party stands alone in the call.
    public var standAlone: Optional<Bool>
    /// How far the call has got for this party, and why.
    public var status: Optional<CallStatusInfo>
    /// Called side.
    public var to: Optional<PartyInfo>
    public init(
        accountId: String? = nil, direction: PartySuperviseResponse.DirectionValue? = nil, extensionId: String? = nil,
        from: PartyInfo? = nil, id: String? = nil, muted: Bool? = nil, owner: OwnerInfo? = nil,
        standAlone: Bool? = nil, status: CallStatusInfo? = nil, to: PartyInfo? = nil) {
        self.accountId = accountId; self.direction = direction; self.extensionId = extensionId; self.from = from;
        self.id = id; self.muted = muted; self.owner = owner; self.standAlone = standAlone; self.status = status;
        self.to = to
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("accountId", &self.accountId); fields.field("direction", &self.direction);
        fields.field("extensionId", &self.extensionId); fields.field("from", &self.from);
        fields.field("id", &self.id); fields.field("muted", &self.muted); fields.field("owner", &self.owner);
        fields.field("standAlone", &self.standAlone); fields.field("status", &self.status);
        fields.field("to", &self.to)
    }

    /// The known values of `direction`.
    public typealias DirectionValue = OpenEnum<DirectionValueValues>
    public enum DirectionValueValues {}
}

/// Settings of a call party that can be changed during a call.
public nonisolated struct PartyUpdateInfo: Model {
    /// Whether the party is muted.
    public var muted: Optional<Bool>
    /// Whether the party stands alone in the call.
    public var standAlone: Optional<Bool>
    public init(muted: Bool? = nil, standAlone: Bool? = nil) { self.muted = muted; self.standAlone = standAlone }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("muted", &self.muted); fields.field("standAlone", &self.standAlone)
    }
}

/// Changes to a call party.
///
/// > Note: Corrected: properties/muted. Described inside party; the documentation and other clients send it at the top level. Either form can be sent. Seen in documentation of the service.
///
/// > Note: Corrected: properties/standAlone. Described inside party; the documentation and other clients send settings of the party at the top level. Either form can be sent. Seen in documentation of the service.
public nonisolated struct PartyUpdateRequest: Model {
    /// Whether the party is muted.
    public var muted: Optional<Bool>
    /// What to change.
    public var party: Optional<PartyUpdateInfo>
    /// Whether the party stays in the call when the others leave it.
    public var standAlone: Optional<Bool>
    public init(muted: Bool? = nil, party: PartyUpdateInfo? = nil, standAlone: Bool? = nil) {
        self.muted = muted; self.party = party; self.standAlone = standAlone
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("muted", &self.muted); fields.field("party", &self.party);
        fields.field("standAlone", &self.standAlone)
    }
}

/// Device that picks up a parked call.
public nonisolated struct PickupTarget: Model {
    /// Identifier of the device that picks up.
    public var deviceId: String
    public init(deviceId: String) { self.deviceId = deviceId }
    public init(_ blank: Blank) { self.init(deviceId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("deviceId", &self.deviceId) }
}

/// State of a call party after its call was answered with a message.
public nonisolated struct ReplyParty: Model, ResponseValue {
    /// Whether it is Inbound or Outbound.
    public var direction: Optional<ReplyParty.DirectionValue>
    /// Calling side.
    public var from: Optional<PartyInfo>
    /// Identifier of the party within the call.
    public var id: Optional<String>
    /// Whether the party is muted.
    public var muted: Optional<Bool>
    /// User or extension that owns the object.
    public var owner: Optional<OwnerInfo>
    /// Where the call is parked.
    public var park: Optional<ParkInfo>
    /// Whether the party stands alone in the call.
    public var standAlone: Optional<Bool>
    /// How far the call has got for this party, and why.
    public var status: Optional<CallStatusInfo>
    /// Called side.
    public var to: Optional<PartyInfo>
    public init(
        direction: ReplyParty.DirectionValue? = nil, from: PartyInfo? = nil, id: String? = nil, muted: Bool? = nil,
        owner: OwnerInfo? = nil, park: ParkInfo? = nil, standAlone: Bool? = nil, status: CallStatusInfo? = nil,
        to: PartyInfo? = nil) {
        self.direction = direction; self.from = from; self.id = id; self.muted = muted; self.owner = owner;
        self.park = park; self.standAlone = standAlone; self.status = status; self.to = to
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("direction", &self.direction); fields.field("from", &self.from); fields.field("id", &self.id);
        fields.field("muted", &self.muted); fields.field("owner", &self.owner); fields.field("park", &self.park);
        fields.field("standAlone", &self.standAlone); fields.field("status", &self.status);
        fields.field("to", &self.to)
    }

    /// The known values of `direction`.
    public typealias DirectionValue = OpenEnum<DirectionValueValues>
    public enum DirectionValueValues {}
}

/// Stock phrase that answers a call, with a time where it needs one.
public nonisolated struct ReplyWithPattern: Model {
    /// Which phrase to use.
    public var pattern: Optional<ReplyWithPattern.Pattern>
    /// Amount of time that the phrase mentions, counted in timeUnit.
    public var time: Optional<Int>
    /// Unit of the time: minutes, hours or days.
    public var timeUnit: Optional<ReplyWithPattern.TimeUnit>
    public init(
        pattern: ReplyWithPattern.Pattern? = nil, time: Int? = nil, timeUnit: ReplyWithPattern.TimeUnit? = nil) {
        self.pattern = pattern; self.time = time; self.timeUnit = timeUnit
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("pattern", &self.pattern); fields.field("time", &self.time);
        fields.field("timeUnit", &self.timeUnit)
    }

    /// Which phrase to use.
    public typealias Pattern = OpenEnum<PatternValues>
    public enum PatternValues {}

    /// Unit of the time: minutes, hours or days.
    public typealias TimeUnit = OpenEnum<TimeUnitValues>
    public enum TimeUnitValues {}
}

/// How a supervisor listens to a call.
public nonisolated struct SuperviseCallSessionRequest: Model {
    /// Identifier of the agent's extension.
    public var agentExtensionId: Optional<String>
    /// Extension number of the agent.
    public var agentExtensionNumber: Optional<String>
    /// Whether the supervisor's device answers by itself. Default: `true`.
    public var autoAnswer: Optional<Bool>
    /// Whether audio only goes to the supervisor (sendOnly) or both ways (sendRecv).
    public var mediaSDP: Optional<SuperviseCallSessionRequest.MediaSDP>
    /// How the supervisor takes part; only Listen is known.
    public var mode: SuperviseCallSessionRequest.Mode
    /// Identifier of the supervisor's device.
    public var supervisorDeviceId: String
    public init(
        mode: SuperviseCallSessionRequest.Mode = .listen, supervisorDeviceId: String, agentExtensionId: String? = nil,
        agentExtensionNumber: String? = nil, autoAnswer: Bool? = nil,
        mediaSDP: SuperviseCallSessionRequest.MediaSDP? = nil) {
        self.mode = mode; self.supervisorDeviceId = supervisorDeviceId; self.agentExtensionId = agentExtensionId;
        self.agentExtensionNumber = agentExtensionNumber; self.autoAnswer = autoAnswer; self.mediaSDP = mediaSDP
    }
    public init(_ blank: Blank) { self.init(mode: .init(blank), supervisorDeviceId: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("agentExtensionId", &self.agentExtensionId);
        fields.field("agentExtensionNumber", &self.agentExtensionNumber);
        fields.field("autoAnswer", &self.autoAnswer); fields.field("mediaSDP", &self.mediaSDP);
        fields.field("mode", &self.mode); fields.field("supervisorDeviceId", &self.supervisorDeviceId)
    }

    /// Whether audio only goes to the supervisor (sendOnly) or both ways (sendRecv).
    public typealias MediaSDP = OpenEnum<MediaSDPValues>
    public enum MediaSDPValues {}

    /// How the supervisor takes part; only Listen is known.
    public typealias Mode = OpenEnum<ModeValues>
    public enum ModeValues {}
}

/// Supervisor's party in the call that is listened to.
public nonisolated struct SuperviseCallSessionResponse: Model, ResponseValue {
    /// Identifier of the account.
    public var accountId: Optional<String>
    /// Whether it is Inbound or Outbound.
    public var direction: Optional<SuperviseCallSessionResponse.DirectionValue>
    /// Identifier of the extension.
    public var extensionId: Optional<String>
    /// Calling side.
    public var from: Optional<PartyInfo>
    /// Identifier of the supervisor's party.
    public var id: Optional<String>
    /// Whether the party is muted.
    public var muted: Optional<Bool>
    /// User or extension that owns the object.
    public var owner: Optional<OwnerInfo>
    /// Whether the party stands alone in the call.
    public var standAlone: Optional<Bool>
    /// How far the call has got for this party, and why.
    public var status: Optional<CallStatusInfo>
    /// Called side.
    public var to: Optional<PartyInfo>
    public init(
        accountId: String? = nil, direction: SuperviseCallSessionResponse.DirectionValue? = nil,
        extensionId: String? = nil, from: PartyInfo? = nil, id: String? = nil, muted: Bool? = nil,
        owner: OwnerInfo? = nil, standAlone: Bool? = nil, status: CallStatusInfo? = nil, to: PartyInfo? = nil) {
        self.accountId = accountId; self.direction = direction; self.extensionId = extensionId; self.from = from;
        self.id = id; self.muted = muted; self.owner = owner; self.standAlone = standAlone; self.status = status;
        self.to = to
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("accountId", &self.accountId); fields.field("direction", &self.direction);
        fields.field("extensionId", &self.extensionId); fields.field("from", &self.from);
        fields.field("id", &self.id); fields.field("muted", &self.muted); fields.field("owner", &self.owner);
        fields.field("standAlone", &self.standAlone); fields.field("status", &self.status);
        fields.field("to", &self.to)
    }

    /// The known values of `direction`.
    public typealias DirectionValue = OpenEnum<DirectionValueValues>
    public enum DirectionValueValues {}
}

/// Where to transfer a call; give exactly one kind of target.
public nonisolated struct TransferTarget: Model {
    /// Identifier of the extension to which the call goes.
    public var extensionId: Optional<String>
    /// Short number of the extension to which the call goes.
    public var extensionNumber: Optional<String>
    /// Park place to which the call goes.
    public var parkOrbit: Optional<String>
    /// Phone number to which the call goes.
    public var phoneNumber: Optional<String>
    /// Identifier of the extension whose voicemail takes the call.
    public var voicemail: Optional<String>
    public init(
        extensionId: String? = nil, extensionNumber: String? = nil, parkOrbit: String? = nil,
        phoneNumber: String? = nil, voicemail: String? = nil) {
        self.extensionId = extensionId; self.extensionNumber = extensionNumber; self.parkOrbit = parkOrbit;
        self.phoneNumber = phoneNumber; self.voicemail = voicemail
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionId", &self.extensionId); fields.field("extensionNumber", &self.extensionNumber);
        fields.field("parkOrbit", &self.parkOrbit); fields.field("phoneNumber", &self.phoneNumber);
        fields.field("voicemail", &self.voicemail)
    }
}

nonisolated extension OpenEnum where Values == CallParty.ConferenceRoleValues {
    public static var host: Self { Self("Host") }
    public static var participant: Self { Self("Participant") }
}

nonisolated extension OpenEnum where Values == CallParty.DirectionValueValues {
    public static var inbound: Self { Self("Inbound") }
    public static var outbound: Self { Self("Outbound") }
}

nonisolated extension OpenEnum where Values == CallParty.RingMeRoleValues {
    public static var initiator: Self { Self("Initiator") }
    public static var target: Self { Self("Target") }
}

nonisolated extension OpenEnum where Values == CallParty.RingOutRoleValues {
    public static var initiator: Self { Self("Initiator") }
    public static var target: Self { Self("Target") }
}

nonisolated extension OpenEnum where Values == CallRecording.ModeValues {
    public static var automatic: Self { Self("Automatic") }
    public static var onDemand: Self { Self("OnDemand") }
}

nonisolated extension OpenEnum where Values == CallRecording.ViewValues {
    public static var party: Self { Self("Party") }
    public static var session: Self { Self("Session") }
}

nonisolated extension OpenEnum where Values == ForwardCallPartyResponse.ConferenceRoleValues {
    public static var host: Self { Self("Host") }
    public static var participant: Self { Self("Participant") }
}

nonisolated extension OpenEnum where Values == ForwardCallPartyResponse.DirectionValueValues {
    public static var inbound: Self { Self("Inbound") }
    public static var outbound: Self { Self("Outbound") }
}

nonisolated extension OpenEnum where Values == ForwardCallPartyResponse.RingMeRoleValues {
    public static var initiator: Self { Self("Initiator") }
    public static var target: Self { Self("Target") }
}

nonisolated extension OpenEnum where Values == ForwardCallPartyResponse.RingOutRoleValues {
    public static var initiator: Self { Self("Initiator") }
    public static var target: Self { Self("Target") }
}

nonisolated extension OpenEnum where Values == HoldCallPartyRequest.ProtoValues {
    public static var auto: Self { Self("Auto") }
    public static var broadWorks: Self { Self("BroadWorks") }
    public static var broadWorksOrDisconnectHolder: Self { Self("BroadWorksOrDisconnectHolder") }
    public static var disconnectHolder: Self { Self("DisconnectHolder") }
    public static var rc: Self { Self("RC") }
}

nonisolated extension OpenEnum where Values == PartySuperviseRequest.MediaSDPValues {
    public static var sendOnly: Self { Self("sendOnly") }
    public static var sendRecv: Self { Self("sendRecv") }
}

nonisolated extension OpenEnum where Values == PartySuperviseRequest.ModeValues {
    public static var listen: Self { Self("Listen") }
}

nonisolated extension OpenEnum where Values == PartySuperviseResponse.DirectionValueValues {
    public static var inbound: Self { Self("Inbound") }
    public static var outbound: Self { Self("Outbound") }
}

nonisolated extension OpenEnum where Values == ReplyParty.DirectionValueValues {
    public static var inbound: Self { Self("Inbound") }
    public static var outbound: Self { Self("Outbound") }
}

nonisolated extension OpenEnum where Values == ReplyWithPattern.PatternValues {
    public static var callMeBack: Self { Self("CallMeBack") }
    public static var callMeBackLater: Self { Self("CallMeBackLater") }
    public static var inAMeeting: Self { Self("InAMeeting") }
    public static var onMyWay: Self { Self("OnMyWay") }
    public static var onTheOtherLine: Self { Self("OnTheOtherLine") }
    public static var onTheOtherLineNoCall: Self { Self("OnTheOtherLineNoCall") }
    public static var willCallYouBack: Self { Self("WillCallYouBack") }
    public static var willCallYouBackLater: Self { Self("WillCallYouBackLater") }
}

nonisolated extension OpenEnum where Values == ReplyWithPattern.TimeUnitValues {
    public static var day: Self { Self("Day") }
    public static var hour: Self { Self("Hour") }
    public static var minute: Self { Self("Minute") }
}

nonisolated extension OpenEnum where Values == SuperviseCallSessionRequest.MediaSDPValues {
    public static var sendOnly: Self { Self("sendOnly") }
    public static var sendRecv: Self { Self("sendRecv") }
}

nonisolated extension OpenEnum where Values == SuperviseCallSessionRequest.ModeValues {
    public static var listen: Self { Self("Listen") }
}

nonisolated extension OpenEnum where Values == SuperviseCallSessionResponse.DirectionValueValues {
    public static var inbound: Self { Self("Inbound") }
    public static var outbound: Self { Self("Outbound") }
}
#endif

#if Everything || Events || Voice
/// Notice that a call of anyone in the account has changed.
public nonisolated struct AccountTelephonySessionsEvent: Model {
    /// The change of the call.
    public var body: Optional<TelephonySessionsEventBody>
    /// Event filter that the notification answers to.
    public var event: Optional<String>
    /// Identifier of the owner, usually an extension.
    public var ownerId: Optional<String>
    /// Identifier of the subscription.
    public var subscriptionId: Optional<String>
    /// When the notification was sent, ISO 8601.
    public var timestamp: Optional<String>
    /// Unique identifier of the notification.
    public var uuid: Optional<String>
    public init(
        body: TelephonySessionsEventBody? = nil, event: String? = nil, ownerId: String? = nil,
        subscriptionId: String? = nil, timestamp: String? = nil, uuid: String? = nil) {
        self.body = body; self.event = event; self.ownerId = ownerId; self.subscriptionId = subscriptionId;
        self.timestamp = timestamp; self.uuid = uuid
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("body", &self.body); fields.field("event", &self.event); fields.field("ownerId", &self.ownerId);
        fields.field("subscriptionId", &self.subscriptionId); fields.field("timestamp", &self.timestamp);
        fields.field("uuid", &self.uuid)
    }
}

/// Number, name and extension at one end of a call.
public nonisolated struct CallPartyShortInfo: Model {
    /// Identifier of the extension.
    public var extensionId: Optional<String>
    /// Name of the caller or of the one who is called.
    public var name: Optional<String>
    /// Phone number, usually in E.164 form.
    public var phoneNumber: Optional<String>
    public init(extensionId: String? = nil, name: String? = nil, phoneNumber: String? = nil) {
        self.extensionId = extensionId; self.name = name; self.phoneNumber = phoneNumber
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("extensionId", &self.extensionId); fields.field("name", &self.name);
        fields.field("phoneNumber", &self.phoneNumber)
    }
}

/// How far a call has got for one party, and why.
public nonisolated struct CallStatusInfo: Model {
    /// Stage of the call, such as Proceeding (ringing), Answered, Hold, Parked or Disconnected.
    public var code: Optional<CallStatusInfo.Code>
    /// Longer description, in plain words.
    public var description: Optional<String>
    /// What an app needs to pick up the call; given when the user can answer in an app.
    public var mobilePickupData: Optional<MobilePickupData>
    /// Details of the parked call; given while it is parked.
    public var parkData: Optional<String>
    /// Session and party that this one is linked with; comes with the code Gone.
    public var peerId: Optional<PeerInfo>
    /// Mark for remote call control (RCC).
    public var rcc: Optional<Bool>
    /// Why the call got there, such as Rejected, NoAnswer or BlindTransfer; not every stage has one.
    public var reason: Optional<CallStatusInfo.Reason>
    public init(
        code: CallStatusInfo.Code? = nil, description: String? = nil, mobilePickupData: MobilePickupData? = nil,
        parkData: String? = nil, peerId: PeerInfo? = nil, rcc: Bool? = nil, reason: CallStatusInfo.Reason? = nil) {
        self.code = code; self.description = description; self.mobilePickupData = mobilePickupData;
        self.parkData = parkData; self.peerId = peerId; self.rcc = rcc; self.reason = reason
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("code", &self.code); fields.field("description", &self.description);
        fields.field("mobilePickupData", &self.mobilePickupData); fields.field("parkData", &self.parkData);
        fields.field("peerId", &self.peerId); fields.field("rcc", &self.rcc); fields.field("reason", &self.reason)
    }

    /// Stage of the call, such as Proceeding (ringing), Answered, Hold, Parked or Disconnected.
    public typealias Code = OpenEnum<CodeValues>
    public enum CodeValues {}

    /// Why the call got there, such as Rejected, NoAnswer or BlindTransfer; not every stage has one.
    public typealias Reason = OpenEnum<ReasonValues>
    public enum ReasonValues {}
}

/// Notice that a call of one extension has changed.
public nonisolated struct ExtensionTelephonySessionsEvent: Model {
    /// The change of the call.
    public var body: Optional<TelephonySessionsEventBody>
    /// Event filter that the notification answers to.
    public var event: Optional<String>
    /// Identifier of the owner, usually an extension.
    public var ownerId: Optional<String>
    /// Identifier of the subscription.
    public var subscriptionId: Optional<String>
    /// When the notification was sent, ISO 8601.
    public var timestamp: Optional<String>
    /// Unique identifier of the notification.
    public var uuid: Optional<String>
    public init(
        body: TelephonySessionsEventBody? = nil, event: String? = nil, ownerId: String? = nil,
        subscriptionId: String? = nil, timestamp: String? = nil, uuid: String? = nil) {
        self.body = body; self.event = event; self.ownerId = ownerId; self.subscriptionId = subscriptionId;
        self.timestamp = timestamp; self.uuid = uuid
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("body", &self.body); fields.field("event", &self.event); fields.field("ownerId", &self.ownerId);
        fields.field("subscriptionId", &self.subscriptionId); fields.field("timestamp", &self.timestamp);
        fields.field("uuid", &self.uuid)
    }
}

/// What a desktop or mobile app needs to pick up a ringing call.
public nonisolated struct MobilePickupData: Model {
    /// Identifiers of the extensions that can pick up the call in an app.
    public var ccMailboxes: Optional<[String]>
    /// Internal session identifier used in push notifications and mobile pickup.
    public var sid: Optional<String>
    /// Further internal service level data for the pickup.
    public var srvLvlExt: Optional<String>
    /// Internal service level data for the pickup.
    public var srvlvl: Optional<String>
    /// SIP address under which the call is picked up.
    public var to: Optional<String>
    public init(
        ccMailboxes: [String]? = nil, sid: String? = nil, srvLvlExt: String? = nil, srvlvl: String? = nil,
        to: String? = nil) {
        self.ccMailboxes = ccMailboxes; self.sid = sid; self.srvLvlExt = srvLvlExt; self.srvlvl = srvlvl; self.to = to
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.list("ccMailboxes", &self.ccMailboxes); fields.field("sid", &self.sid);
        fields.field("srvLvlExt", &self.srvLvlExt); fields.field("srvlvl", &self.srvlvl); fields.field("to", &self.to)
    }
}

/// How a call came about.
public nonisolated struct OriginInfo: Model {
    /// Feature that started the call, such as Call, RingOut or Conference.
    public var type: Optional<OriginInfo.Kind>
    public init(type: OriginInfo.Kind? = nil) { self.type = type }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("type", &self.type) }

    /// Feature that started the call, such as Call, RingOut or Conference.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

/// Where a call is parked.
public nonisolated struct ParkInfo: Model {
    /// Identifier of the place where the call is parked.
    public var id: Optional<String>
    public init(id: String? = nil) { self.id = id }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) { fields.field("id", &self.id) }
}

/// Another call that a call is linked with.
public nonisolated struct PeerInfo: Model {
    /// Identifier of the party in the linked call.
    public var partyId: Optional<String>
    /// Identifier of the linked call in its older form.
    public var sessionId: Optional<String>
    /// Identifier of the linked telephony session.
    public var telephonySessionId: Optional<String>
    public init(partyId: String? = nil, sessionId: String? = nil, telephonySessionId: String? = nil) {
        self.partyId = partyId; self.sessionId = sessionId; self.telephonySessionId = telephonySessionId
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("partyId", &self.partyId); fields.field("sessionId", &self.sessionId);
        fields.field("telephonySessionId", &self.telephonySessionId)
    }
}

/// A recording of a call in progress.
public nonisolated struct RecordingInfo: Model {
    /// Whether it is being recorded right now.
    public var active: Optional<Bool>
    /// Identifier of the recording.
    public var id: Optional<String>
    public init(active: Bool? = nil, id: String? = nil) { self.active = active; self.id = id }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("active", &self.active); fields.field("id", &self.id)
    }
}

/// SIP details of a call.
public nonisolated struct SipData: Model {
    /// SIP identifier of the call.
    public var callId: Optional<String>
    /// SIP tag of the calling side.
    public var fromTag: Optional<String>
    /// SIP tag of the called side.
    public var toTag: Optional<String>
    public init(callId: String? = nil, fromTag: String? = nil, toTag: String? = nil) {
        self.callId = callId; self.fromTag = fromTag; self.toTag = toTag
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("callId", &self.callId); fields.field("fromTag", &self.fromTag);
        fields.field("toTag", &self.toTag)
    }
}

/// What changed in a call.
public nonisolated struct TelephonySessionsEventBody: Model {
    /// When the change happened, ISO 8601.
    public var eventTime: Optional<Foundation.Date>
    /// How the call came about.
    public var origin: Optional<OriginInfo>
    /// Parties that the change concerns.
    public var parties: Optional<[TelephonySessionsEventPartyInfo]>
    /// Running number of the event within the call; sort by it.
    public var sequence: Optional<Int64>
    /// Internal identifier of the call server.
    public var serverId: Optional<String>
    /// Identifier of the call in its older form.
    public var sessionId: Optional<String>
    /// Identifier of the telephony session, that is, of one call with all its parties.
    public var telephonySessionId: Optional<String>
    public init(
        eventTime: Foundation.Date? = nil, origin: OriginInfo? = nil,
        parties: [TelephonySessionsEventPartyInfo]? = nil, sequence: Int64? = nil, serverId: String? = nil,
        sessionId: String? = nil, telephonySessionId: String? = nil) {
        self.eventTime = eventTime; self.origin = origin; self.parties = parties; self.sequence = sequence;
        self.serverId = serverId; self.sessionId = sessionId; self.telephonySessionId = telephonySessionId
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("eventTime", &self.eventTime); fields.field("origin", &self.origin);
        fields.list("parties", &self.parties); fields.field("sequence", &self.sequence);
        fields.field("serverId", &self.serverId); fields.field("sessionId", &self.sessionId);
        fields.field("telephonySessionId", &self.telephonySessionId)
    }
}

/// A call party as a call event reports it.
public nonisolated struct TelephonySessionsEventPartyInfo: Model {
    /// Identifier of the account.
    public var accountId: Optional<String>
    /// Role in the conference: Host or Participant.
    public var conferenceRole: Optional<TelephonySessionsEventPartyInfo.ConferenceRole>
    /// Whether it is Inbound or Outbound.
    public var direction: Optional<TelephonySessionsEventPartyInfo.DirectionValue>
    /// Identifier of the extension.
    public var extensionId: Optional<String>
    /// Calling side.
    public var from: Optional<CallPartyShortInfo>
    /// Identifier of the party within the call.
    public var id: Optional<String>
    /// Whether the call was missed.
    public var missedCall: Optional<Bool>
    /// Whether the party is muted.
    public var muted: Optional<Bool>
    /// Where the call is parked.
    public var park: Optional<ParkInfo>
    /// Whether the call came through a call queue.
    public var queueCall: Optional<Bool>
    /// Recordings of the party's call.
    public var recordings: Optional<[RecordingInfo]>
    /// SIP details of the call.
    public var sipData: Optional<SipData>
    /// Whether the party stands alone in the call.
    public var standAlone: Optional<Bool>
    /// How far the call has got for this party, and why.
    public var status: Optional<CallStatusInfo>
    /// Called side.
    public var to: Optional<CallPartyShortInfo>
    /// What to show about the call on a screen.
    public var uiCallInfo: Optional<UiCallInfo>
    public init(
        accountId: String? = nil, conferenceRole: TelephonySessionsEventPartyInfo.ConferenceRole? = nil,
        direction: TelephonySessionsEventPartyInfo.DirectionValue? = nil, extensionId: String? = nil,
        from: CallPartyShortInfo? = nil, id: String? = nil, missedCall: Bool? = nil, muted: Bool? = nil,
        park: ParkInfo? = nil, queueCall: Bool? = nil, recordings: [RecordingInfo]? = nil, sipData: SipData? = nil,
        standAlone: Bool? = nil, status: CallStatusInfo? = nil, to: CallPartyShortInfo? = nil,
        uiCallInfo: UiCallInfo? = nil) {
        self.accountId = accountId; self.conferenceRole = conferenceRole; self.direction = direction;
        self.extensionId = extensionId; self.from = from; self.id = id; self.missedCall = missedCall;
        self.muted = muted; self.park = park; self.queueCall = queueCall; self.recordings = recordings;
        self.sipData = sipData; self.standAlone = standAlone; self.status = status; self.to = to;
        self.uiCallInfo = uiCallInfo
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("accountId", &self.accountId); fields.field("conferenceRole", &self.conferenceRole);
        fields.field("direction", &self.direction); fields.field("extensionId", &self.extensionId);
        fields.field("from", &self.from); fields.field("id", &self.id); fields.field("missedCall", &self.missedCall);
        fields.field("muted", &self.muted); fields.field("park", &self.park);
        fields.field("queueCall", &self.queueCall); fields.list("recordings", &self.recordings);
        fields.field("sipData", &self.sipData); fields.field("standAlone", &self.standAlone);
        fields.field("status", &self.status); fields.field("to", &self.to);
        fields.field("uiCallInfo", &self.uiCallInfo)
    }

    /// The known values of `conferenceRole`.
    public typealias ConferenceRole = OpenEnum<ConferenceRoleValues>
    public enum ConferenceRoleValues {}

    /// The known values of `direction`.
    public typealias DirectionValue = OpenEnum<DirectionValueValues>
    public enum DirectionValueValues {}
}

/// What to show about a call on a screen.
public nonisolated struct UiCallInfo: Model {
    /// Text to show beside or below the first.
    public var additional: Optional<UiCallInfoRecord>
    /// Text to show first.
    public var primary: Optional<UiCallInfoRecord>
    public init(additional: UiCallInfoRecord? = nil, primary: UiCallInfoRecord? = nil) {
        self.additional = additional; self.primary = primary
    }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("additional", &self.additional); fields.field("primary", &self.primary)
    }
}

/// One text to show about a call.
public nonisolated struct UiCallInfoRecord: Model {
    /// What the text is: a queue's name or the caller's name.
    public var type: Optional<UiCallInfoRecord.Kind>
    /// Text to show.
    public var value: Optional<String>
    public init(type: UiCallInfoRecord.Kind? = nil, value: String? = nil) { self.type = type; self.value = value }
    public init(_ blank: Blank) { self.init() }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("type", &self.type); fields.field("value", &self.value)
    }

    /// What the text is: a queue's name or the caller's name.
    public typealias Kind = OpenEnum<KindValues>
    public enum KindValues {}
}

nonisolated extension OpenEnum where Values == CallStatusInfo.CodeValues {
    public static var answered: Self { Self("Answered") }
    public static var disconnected: Self { Self("Disconnected") }
    public static var faxReceive: Self { Self("FaxReceive") }
    public static var gone: Self { Self("Gone") }
    public static var hold: Self { Self("Hold") }
    public static var parked: Self { Self("Parked") }
    public static var proceeding: Self { Self("Proceeding") }
    public static var setup: Self { Self("Setup") }
    public static var tds: Self { Self("Tds") }
    public static var voiceMail: Self { Self("VoiceMail") }
    public static var voiceMailScreening: Self { Self("VoiceMailScreening") }
}

nonisolated extension OpenEnum where Values == CallStatusInfo.ReasonValues {
    public static var agentAnswered: Self { Self("AgentAnswered") }
    public static var agentDropped: Self { Self("AgentDropped") }
    public static var attendedTransfer: Self { Self("AttendedTransfer") }
    public static var blindTransfer: Self { Self("BlindTransfer") }
    public static var callDropped: Self { Self("CallDropped") }
    public static var callFinished: Self { Self("CallFinished") }
    public static var callFlip: Self { Self("CallFlip") }
    public static var callPark: Self { Self("CallPark") }
    public static var callRedirected: Self { Self("CallRedirected") }
    public static var callReplied: Self { Self("CallReplied") }
    public static var callSwitch: Self { Self("CallSwitch") }
    public static var callerInputRedirect: Self { Self("CallerInputRedirect") }
    public static var cancelled: Self { Self("Cancelled") }
    public static var destinationBlocked: Self { Self("DestinationBlocked") }
    public static var dtmfTransfer: Self { Self("DtmfTransfer") }
    public static var internalError: Self { Self("InternalError") }
    public static var internationalDisabled: Self { Self("InternationalDisabled") }
    public static var invalidNumber: Self { Self("InvalidNumber") }
    public static var noAnswer: Self { Self("NoAnswer") }
    public static var noSuchUser: Self { Self("NoSuchUser") }
    public static var notEnoughFunds: Self { Self("NotEnoughFunds") }
    public static var parkLocation: Self { Self("ParkLocation") }
    public static var pickup: Self { Self("Pickup") }
    public static var rccTransfer: Self { Self("RccTransfer") }
    public static var rejected: Self { Self("Rejected") }
    public static var supervising: Self { Self("Supervising") }
    public static var takeOver: Self { Self("TakeOver") }
    public static var targetBusy: Self { Self("TargetBusy") }
    public static var timeout: Self { Self("Timeout") }
    public static var voicemail: Self { Self("Voicemail") }
}

nonisolated extension OpenEnum where Values == OriginInfo.KindValues {
    public static var call: Self { Self("Call") }
    public static var callOut: Self { Self("CallOut") }
    public static var conference: Self { Self("Conference") }
    public static var greetingsRecording: Self { Self("GreetingsRecording") }
    public static var ringMe: Self { Self("RingMe") }
    public static var ringOut: Self { Self("RingOut") }
    public static var verificationCall: Self { Self("VerificationCall") }
    public static var zoom: Self { Self("Zoom") }
}

nonisolated extension OpenEnum where Values == TelephonySessionsEventPartyInfo.ConferenceRoleValues {
    public static var host: Self { Self("Host") }
    public static var participant: Self { Self("Participant") }
}

nonisolated extension OpenEnum where Values == TelephonySessionsEventPartyInfo.DirectionValueValues {
    public static var inbound: Self { Self("Inbound") }
    public static var outbound: Self { Self("Outbound") }
}

nonisolated extension OpenEnum where Values == UiCallInfoRecord.KindValues {
    public static var callerIdName: Self { Self("CallerIdName") }
    public static var queueName: Self { Self("QueueName") }
}
#endif
