// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import RingCentral

struct GreetingsEndpointsCalls: AreaCalls {
    let client: RingCentralClient

    func list(_ calls: inout CallList) {
        calls.add(.createCompanyGreeting, callCreateCompanyGreeting)
        calls.add(.createCustomUserGreeting, callCreateCustomUserGreeting)
        calls.add(.listStandardGreetings, callListStandardGreetings)
        calls.add(.readAccountGreetingContent, callReadAccountGreetingContent)
        calls.add(.readCustomGreeting, callReadCustomGreeting)
        calls.add(.readGreetingContent, callReadGreetingContent)
        calls.add(.readHoldMusicGreeting, callReadHoldMusicGreeting)
        calls.add(.readStandardGreeting, callReadStandardGreeting)
    }

    func callCreateCompanyGreeting() async throws {
        try await value(client.greetings.createCompanyGreeting(
            binary: sampleFile("greeting.mp3", "audio/mpeg"),
            type: .automaticRecording,
            answeringRuleId: "401234",
            languageId: "401234",
            text: "The parcel has arrived.",
            accountId: "~"
        ))
    }

    func callCreateCustomUserGreeting() async throws {
        try await value(client.greetings.createCustomUserGreeting(
            answeringRule: AnsweringRuleQueryRequest(id: "401234"),
            binary: sampleFile("greeting.mp3", "audio/mpeg"),
            type: .announcement,
            apply: true,
            interactionRuleId: "401234",
            stateId: .afterHours,
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callListStandardGreetings() async throws {
        try await firstPage(client.greetings.listStandardGreetings(
            page: 1, perPage: 100, type: .announcement, usageType: .announcementExtensionAnsweringRule
        ))
    }

    func callReadAccountGreetingContent() async throws {
        try await media(client.greetings.readAccountGreetingContent(
            greetingId: "401234",
            contentDisposition: .attachment,
            contentDispositionFilename: "note.txt",
            accountId: "~"
        ))
    }

    func callReadCustomGreeting() async throws {
        try await value(client.greetings.readCustomGreeting(
            greetingId: "401234", accountId: "~", extensionId: "~"
        ))
    }

    func callReadGreetingContent() async throws {
        try await media(client.greetings.readGreetingContent(
            greetingId: "401234",
            contentDisposition: .attachment,
            contentDispositionFilename: "note.txt",
            accountId: "~",
            extensionId: "~"
        ))
    }

    func callReadHoldMusicGreeting() async throws {
        try await value(client.greetings.readHoldMusicGreeting(accountId: "~", extensionId: "~"))
    }

    func callReadStandardGreeting() async throws {
        try await value(client.greetings.readStandardGreeting(greetingId: "401234"))
    }
}
