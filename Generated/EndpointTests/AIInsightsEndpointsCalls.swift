// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct AIInsightsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.analyzeInteraction, callAnalyzeInteraction)
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callAnalyzeInteraction() async throws {
        try await value(client.aiInsights.analyzeInteraction(
            encoding: .aac,
            languageCode: "en-US",
            webhook: "https://example.com/",
            audioType: .callCenter,
            contentUri: "https://media.ringcentral.com/restapi/v1.0/account/400100/recording/401234/content",
            enableVoiceActivityDetection: true,
            insights: [.abstractiveSummaryLong],
            separateSpeakerPerChannel: true,
            source: "Source",
            speakerCount: 1,
            speechContexts: [SpeechContextPhrasesInput(phrases: ["Phrases"])]
        ))
    }
}
