import Testing

@testable import RingCentralObservation

@Suite("Requests compared with the catalog", .ownThreads)
struct RequestComparingTests {
    private let catalog: ObservedCatalog

    init() throws { catalog = try ObservedCatalog() }

    private func request(
        _ method: String, _ path: String, query: String = "", sent: String? = nil, form: String = "json",
        media: String = "application/json", headers: String = "", status: Int = 200
    ) throws -> [String] {
        let body = sent.map { #","sentForm":"\#(form)","sent":\#($0)"# } ?? #","sentForm":"none""#
        return try catalog.deviations(
            #"{"method":"\#(method)","path":"\#(path)","query":"\#(query)","status":\#(status),"form":"omitted","#
                + #""sentHeaders":{"content-type":"\#(media)"\#(headers)}\#(body)}"#
        )
        .filter { $0.contains("| request") }
    }

    private static let trace = #","trace":"1""#

    @Test("Parameters are compared by name, presence, type and value")
    func parameters() throws {
        #expect(
            try request(
                "GET", "/restapi/v1.0/things", query: "owner=~&page=2&deep=true&state=Open,Closed", headers: Self.trace)
                == [])
        #expect(
            try request("GET", "/restapi/v1.0/things", query: "page=x&deep=yes&state=Open,Ajar&other=7") == [
                "listThings | request query | deep | wrong-type | text | 1 of 1",
                "listThings | request query | other | unknown-parameter |  | 1 of 1",
                "listThings | request query | owner | missing-parameter |  | 1 of 1",
                "listThings | request query | page | wrong-type | text | 1 of 1",
                "listThings | request query | state | unknown-value | Ajar | 1 of 2",
                "listThings | request header | Trace | missing-parameter |  | 1 of 1",
            ])
    }

    @Test("The values of a list in a header are compared one by one; a header that is not a list is one value")
    func headerLists() throws {
        #expect(
            try request(
                "GET", "/restapi/v1.0/things", query: "owner=~",
                headers: #","trace":"Mon, 30 Nov","x-states":"Open, Closed,Ajar""#) == [
                    "listThings | request header | X-States | unknown-value | Ajar | 1 of 3"
                ])
    }

    @Test("A request that the service refused tells nothing", arguments: [400, 404, 500])
    func refused(_ status: Int) throws {
        #expect(try request("GET", "/restapi/v1.0/things", query: "other=7", status: status) == [])
    }

    @Test("Bodies are compared; read-only members need not be sent")
    func bodies() throws {
        #expect(try request("POST", "/restapi/v1.0/things", sent: #"{"name":"a"}"#, status: 201) == [])
        #expect(
            try request("POST", "/restapi/v1.0/things", sent: #"{"title":"a"}"#, status: 201) == [
                "createThing | request body | name | missing-member |  | 1 of 1",
                "createThing | request body | title | unknown-member |  | 1 of 1",
            ])
        #expect(
            try request("POST", "/restapi/v1.0/things", status: 201) == [
                "createThing | request body |  | missing-body |  | 1 of 1"
            ])
        #expect(
            try request("POST", "/restapi/v1.0/things", sent: #""x""#, form: "text", media: "text/csv", status: 201)
                == [
                    "createThing | request body |  | unknown-media-type | text/csv | 1 of 1"
                ])
        #expect(
            try request("DELETE", "/restapi/v1.0/things/1", sent: "{}", status: 204) == [
                "deleteThing | request body |  | unknown-body | application/json | 1 of 1"
            ])
    }

    @Test("The fields of a form are compared by name")
    func forms() throws {
        let media = "application/x-www-form-urlencoded"
        #expect(
            try request("POST", "/restapi/oauth/token", sent: #""grant_type=x""#, form: "form", media: media) == [])
        #expect(
            try request("POST", "/restapi/oauth/token", sent: #""grant=x""#, form: "form", media: media) == [
                "getToken | request body | grant | unknown-member |  | 1 of 1",
                "getToken | request body | grant_type | missing-member |  | 1 of 1",
            ])
    }
}
