import Foundation

/// A page of a call log as the service returns it, in the simple view.
enum Page {
    /// - Parameters:
    ///   - count: The number of records.
    ///   - unknownMembers: A Boolean value that indicates whether each record has two members that the catalog does not
    ///     describe.
    static func json(_ count: Int, unknownMembers: Bool = false) -> Data {
        let records = (0..<count).map { record($0, unknownMembers ? #""callHold":false,"category":"PSTN","# : "") }
            .joined(separator: ",")
        let list = "\(account)/extension/100002/call-log?page=1&perPage=\(count)"
        return Data(
            """
            {"uri":"\(list)","records":[\(records)],"paging":{"page":1,"perPage":\(count),"pageStart":0,\
            "pageEnd":\(count - 1),"totalPages":7,"totalElements":700},"navigation":{"firstPage":{"uri":"\(list)"},\
            "nextPage":{"uri":"\(list)&page=2"},"lastPage":{"uri":"\(list)&page=7"}}}
            """.utf8)
    }

    private static let account = "https://platform.ringcentral.com/restapi/v1.0/account/100001"

    /// Every third call has a recording and every fourth was missed, so that records differ in what they have.
    private static func record(_ number: Int, _ unknown: String) -> String {
        let id = "AbCdEf\(1_000_000 + number)"
        let second = String(format: "%02d", number % 60)
        let isMissed = number % 4 == 3
        let recording =
            number % 3 == 0
            ? """
            "recording":{"uri":"\(account)/recording/\(70_000 + number)","id":"\(70_000 + number)","type":"Automatic",\
            "contentUri":"https://media.ringcentral.com/restapi/v1.0/account/100001/recording/\(70_000 + number)/content"},
            """ : ""
        return """
            {"uri":"\(account)/extension/100002/call-log/\(id)?view=Simple","id":"\(id)",\
            "sessionId":"\(400_000_000 + number)","telephonySessionId":"s-a0d7a1c3b54bz18f0\(1000 + number)bz2a900000",\
            "partyId":"p-a0d7a1c3b54bz18f0\(1000 + number)bz2a900000-1",\
            "startTime":"2026-03-14T09:26:\(second).589Z","duration":\(30 + number),"durationMs":\(30_417 + number * 1000),\
            "lastModifiedTime":"2026-03-14T09:31:\(second).207Z","type":"Voice","internalType":"LongDistance",\
            "direction":"\(isMissed ? "Inbound" : "Outbound")","action":"\(isMissed ? "Phone Call" : "VoIP Call")",\
            "result":"\(isMissed ? "Missed" : "Call connected")",\
            "reason":"\(isMissed ? "No Answer" : "Accepted")","reasonDescription":"What came of the call, in a few words.",\
            \(recording)\(unknown)"transport":"VoIP","shortRecording":false,"deleted":false,\
            "from":{"phoneNumber":"+1650555\(1000 + number)","name":"Renée Example","location":"San Mateo, CA",\
            "extensionId":"100002","extensionNumber":"102",\
            "device":{"uri":"\(account)/device/802\(number)","id":"802\(number)"}},\
            "to":{"phoneNumber":"+1415555\(1000 + number)","name":"Bo \\"Buddy\\" Example","location":"San Francisco, CA"},\
            "extension":{"uri":"\(account)/extension/100002","id":100002},\
            "billing":{"costIncluded":0.0,"costPurchased":0.012}}
            """
    }
}
