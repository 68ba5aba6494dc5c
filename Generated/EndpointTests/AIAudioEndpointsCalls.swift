// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct AIAudioEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.diarizeSpeakers, callDiarizeSpeakers)
        calls.add(.transcribeSpeech, callTranscribeSpeech)
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callDiarizeSpeakers() async throws {
        try await value(client.aiAudio.diarizeSpeakers(
            encoding: .aac,
            languageCode: "en-US",
            webhook: "https://example.com/",
            audioType: .callCenter,
            contentUri: "https://media.ringcentral.com/restapi/v1.0/account/400100/recording/401234/content",
            enableVoiceActivityDetection: true,
            separateSpeakerPerChannel: true,
            source: "Source",
            speakerCount: 1
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callTranscribeSpeech() async throws {
        try await value(client.aiAudio.transcribeSpeech(
            encoding: .aac,
            languageCode: "en-US",
            webhook: "https://example.com/",
            audioType: .callCenter,
            contentUri: "https://media.ringcentral.com/restapi/v1.0/account/400100/recording/401234/content",
            enablePunctuation: true,
            enableSpeakerDiarization: false,
            enableVoiceActivityDetection: true,
            separateSpeakerPerChannel: false,
            source: "Source",
            speakerCount: 1,
            speechContexts: [SpeechContextPhrasesInput(phrases: ["Phrases"])]
        ))
    }
}
