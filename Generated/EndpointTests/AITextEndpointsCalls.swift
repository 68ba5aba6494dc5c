// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct AITextEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    @available(*, deprecated, message: "Calls what the service advises against.")
    func list(_ calls: inout CallList) {
        calls.add(.punctuateText, callPunctuateText)
        calls.add(.summarizeText, callSummarizeText)
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callPunctuateText() async throws {
        try await value(client.aiText.punctuateText(
            texts: ["The parcel has arrived."], webhook: "https://example.com/"
        ))
    }

    @available(*, deprecated, message: "Calls what the service advises against.")
    func callSummarizeText() async throws {
        try await value(client.aiText.summarizeText(
            summaryType: .abstractiveAll,
            utterances: [
                SummaryUnit(end: 1, speakerId: "401234", start: 1, text: "The parcel has arrived.")
            ],
            webhook: "https://example.com/"
        ))
    }
}
