import Foundation
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
        "bulk sms": "createA2PSMS",
        "list channels": "listGlipTeamsNew",
        "meeting participants": "getVideoMeeting",
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
        "list calls": "readUserCallLog",
        "call details": "readUserCallRecord",
        "logs": "readUserCallLog",
        "users": "listExtensions",
        "sms": "createSMSMessage",
        "group text": "createSMSMessage",
        "is my sms delivered": "readMessage",
        "get message by id": "readMessage",
        "search messages": "listMessages",
        "edit a message": "patchGlipPostNew",
        "queue members": "listCallQueueMembers",
        "busy status": "updateUserPresenceStatus",
        "register for webinar": "rcwRegCreateRegistrant",
        "import contacts": "createContact",
        "holidays": "createAnsweringRule",
        "client.sms.createSMSMessage": "createSMSMessage",
        // Addresses as they are copied from elsewhere.
        "POST /restapi/v1.0/account/~/extension/~/sms": "createSMSMessage",
        "https://platform.ringcentral.com/restapi/v1.0/account/~/extension/~/sms": "createSMSMessage",
        "https://platform.ringcentral.com/restapi/v1.0/account/400100/call-log?perPage=5": "readCompanyCallLog",
        "GET /restapi/v1.0/account/400100/extension/400101/message-store/401234": "readMessage",
        "PUT /restapi/v1.0/account/400100/extension/400101/message-store/401234": "updateMessage",
        "/account/~/call-log": "readCompanyCallLog",
        "account/~/extension/~/message-store": "listMessages",
        "v2/accounts/{accountId}/phone-numbers": "listAccountPhoneNumbersV2",
        "GET call-log": "readUserCallLog",
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

    /// Names of parameters, as they are written.
    static let names = [
        "dateFrom", "recordingType", "withRecording", "phoneNumber", "perPage", "syncToken", "showBlocked",
    ]

    @Test("Endpoints that have a parameter come first, all of them, when its whole name is asked for")
    func parameters() async throws {
        let file = Site.repository.appendingPathComponent("Generated/openapi.json")
        let document = try JSONDecoder().decode(JSON.self, from: Data(contentsOf: file))
        let operations = (document["paths"]?.members ?? [:]).values.flatMap(\.members.values)
        try await Browser.with { browser in
            for name in Self.names {
                let having = operations.filter {
                    $0["parameters"]?.array.contains { $0["name"]?.string == name } == true
                }
                .compactMap { $0["operationId"]?.string }
                try #require(!having.isEmpty, "\(name)")
                try await browser.open(Site.committed.address("index.html?q=\(name)"))
                if try await browser.boxes(".more").isEmpty == false { try await browser.click(".more") }
                let shown = try await browser.shown()
                let bodies = try await browser.run(
                    "const names = searchData.names; const at = names.indexOf(arguments[0]);"
                        + "return searchData.rows.filter((row) => row[5].includes(at)).length", .string(name))
                let first = shown.prefix(Int(bodies.number ?? 0))
                #expect(Set(having).isSubset(of: first), "\(name): \(first)")
            }
        }
    }

    /// What is no endpoint, as people type it: its kind, its name, and where it leads.
    static let others: [(question: String, kind: String, place: String)] = [
        ("CMN-101", "error", "errors.html#CMN-101"), ("msg-240", "error", "errors.html#MSG-240"),
        ("Heavy", "rate group", "rates.html#Heavy"), ("ReadAccounts", "permission", "permissions.html#ReadAccounts"),
        ("OutboundSMS", "user permission", "permissions.html#user.OutboundSMS"),
        ("CallLogRecord", "type", "areas/CallLog.html#type.CallLogRecord"),
        ("FaxResponse", "type", "areas/Fax.html#createFaxMessage"),
        ("CallLogRecord.Transferee", "type", "areas/CallLog.html#type.CallLogRecord"),
        ("account-presence", "event", "events.html#account-presence"),
        ("authentication", "page", "authorization.html"), ("2fa", "page", "authorization.html"),
        ("rate limit", "page", "rates.html"), ("receive webhooks", "guide", "guides/ReceiveWebhooks.html"),
        ("Call Queues", "area", "areas/CallQueues.html"),
    ]

    @Test("Brings types, permissions, rate groups, events, codes, pages, guides and areas beside the endpoints")
    func beside() async throws {
        try await Browser.with { browser in
            try await browser.open(Site.committed.address("index.html"))
            for (question, kind, place) in Self.others {
                try await browser.search(question)
                try await browser.wait(
                    for: "\(kind) \(place) after \(question)",
                    until: """
                        const first = document.querySelector(".others li a");
                        return first?.getAttribute("href") === arguments[1]
                          && first.querySelector("small").textContent === arguments[0];
                        """, .string(kind), .string(place))
            }
            // Enter opens what was typed to its end.
            try await browser.search("CMN-101")
            try await browser.wait(for: "the code", until: "return document.querySelector('.others .meant') !== null")
            try await browser.press(Key.enter)
            try await browser.wait(for: "its page", until: "return location.hash === '#CMN-101'")
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
            let first = try await browser.shown()
            #expect(first.count == 30)
            try await browser.click(".more")
            let all = try await browser.shown()
            #expect(all.count > 30)
            #expect(Array(all.prefix(30)) == first)
            let focused = try await browser.run("return document.activeElement.hash.slice(1)")
            #expect(focused.string == all[30])
        }
    }

    @Test("The button for all stays under the pointer")
    func moreStays() async throws {
        try await Browser.with { browser in
            try await browser.open(Site.committed.address("index.html?q=perPage"))
            let tops = try await browser.run(
                """
                const more = document.querySelector(".more");
                more.scrollIntoView({ block: "nearest" });
                const tops = [more.getBoundingClientRect().top];
                // Rows that come into view are laid out a few frames later.
                for (let frame = 0; frame < 10; frame++) {
                  await new Promise(requestAnimationFrame);
                  tops.push(more.getBoundingClientRect().top);
                }
                return tops;
                """)
            #expect(Set(tops.array.compactMap(\.number)).count == 1, "\(tops)")
        }
    }
}
