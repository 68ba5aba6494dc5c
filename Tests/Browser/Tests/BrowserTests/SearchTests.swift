import Testing
import WebDriver

@Suite("The search")
struct SearchTests {
    /// What people type, and the endpoint that they mean.
    static let questions: KeyValuePairs = [
        // Words that are not in the name.
        "text message": "createSMSMessage",
        "send a text": "createSMSMessage",
        "who is on a call": "listCompanyActiveCalls",
        "forward my calls": "createForwardingNumber",
        "call history": "readUserCallLog",
        "missed calls": "readUserCallLog",
        "voicemail": "listMessages",
        "download recording": "readCallRecordingContent",
        "webhook": "createSubscription",
        "do not disturb": "updateUserPresenceStatus",
        "is someone available": "readUserPresenceStatus",
        "log in": "getToken",
        "log out": "revokeToken",
        "spam calls": "updateCallerBlockingSettings",
        "opening hours": "readCompanyBusinessHours",
        "hang up": "deleteCallSession",
        "make a call": "createRingOutCall",
        "profile picture": "createUserProfileImage",
        "new employee": "createExtension",
        "who am i": "readExtension",
        "address book": "listContacts",
        "create meeting": "createBridge",
        "post to chat": "createGlipPostNew",
        "voicemail greeting": "createCustomUserGreeting",
        "auto attendant": "createIVRMenu",
        "call statistics": "analyticsCallsAggregationFetch",
        "mark message as read": "updateMessage",
        "delete a voicemail": "deleteMessage",
        "audit log": "auditTrailSearch",
        "unsubscribe": "deleteSubscription",
        "buy a phone number": "addNumbersToInventoryV2",
        "transcribe audio": "caiSpeechToText",
        "how do I send an mms": "createMMS",
        "resend fax": "createFaxMessage",
        "add someone to a team": "addGlipTeamMembersNew",
        "analyse sentiment": "caiAnalyzeInteraction",
        "receive sms": "listMessages",
        "chat history": "readGlipPostsNew",
        "who is online": "readUserPresenceStatus",
        // Words that few endpoints, or none, have all of.
        "add user to call queue": "assignMultipleCallQueueMembers",
        "set my status to busy": "updateUserPresenceStatus",
        "who answers the queue": "listCallQueueMembers",
        // Words of the name.
        "call log": "readUserCallLog",
        "send sms": "createSMSMessage",
        "fax": "createFaxMessage",
        "block a number": "createBlockedAllowedNumber",
        "put on hold": "holdCallParty",
        "park call": "callParkParty",
        "transfer call": "transferCallParty",
        "time zones": "listTimezones",
        "webinar registrants": "rcwRegListRegistrants",
        "scim create user": "scimCreateUser2",
        "readcallpartystatus": "readCallPartyStatus",
        "site": "listSites",
        "search directory": "searchDirectoryEntries",
        // The name in Swift, where it is not the operation's id.
        "readMessageThread": "mthGetThread",
        // Slips of the finger.
        "sned sms mesage": "createSMSMessage",
        "webhok": "createSubscription",
        "subscripton": "createSubscription",
        "presense": "readUserPresenceStatus",
        "tranfer a call": "transferCallParty",
        "calllog": "readUserCallLog",
        "e911 adress": "createEmergencyLocation",
        "conferense call": "createConferenceCallSession",
        "swtich call to mobile": "callFlipParty",
        "incomming webhook": "createGlipGroupWebhookNew",
        // A path, a parameter, a permission.
        "/restapi/v1.0/account/{accountId}/call-log": "readCompanyCallLog",
        "company-pager": "createInternalTextMessage",
        "coverIndex": "createFaxMessage",
        "ReadCallRecording": "readCallRecording",
    ]

    @Test("Brings first what is meant")
    func finds() async throws {
        try await Browser.with { browser in
            try await browser.open(Site.committed.address("index.html"))
            for (question, meant) in Self.questions {
                try await browser.search(question)
                let shown = try await browser.shown()
                #expect(shown.first == meant, "\(question): \(shown.prefix(5))")
            }
            let complaints = try await browser.console()
            #expect(complaints == [])
        }
    }

    @Test("Says so when nothing is found, and takes the list back when nothing is asked")
    func nothing() async throws {
        try await Browser.with { browser in
            try await browser.open(Site.committed.address("index.html"))
            let all = try await browser.shown()
            try await browser.search("zzqqxx")
            #expect(try await browser.shown() == [])
            let told = try await browser.run("return document.querySelector('[role=status]').textContent").string
            #expect(told?.hasPrefix("Nothing") == true)
            try await browser.press(Key.escape)
            #expect(try await browser.shown() == all)
            #expect(all.count == 620)
        }
    }

    @Test("Shows the first ones, and all if asked")
    func more() async throws {
        try await Browser.with { browser in
            try await browser.open(Site.committed.address("index.html?q=call"))
            #expect(try await browser.shown().count == 60)
            try await browser.click(".more")
            #expect(try await browser.shown().count > 60)
        }
    }
}
