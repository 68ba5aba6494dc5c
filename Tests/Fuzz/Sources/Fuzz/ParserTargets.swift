import Foundation
import RingCentralGenerator

@testable import RingCentralRuntime

/// What reads what comes over the network, and the generator's own JSON parser.
struct ParserTargets {
    private struct Target {
        var name: String
        var seeds: [String]
        var run: @Sendable ([UInt8]) -> Outcome
    }

    private static let now = Date(timeIntervalSince1970: 1_700_000_000)

    private static let targets: [Target] = json + headers + texts

    static func input(_ number: Int, seed: UInt64) -> (Input, () -> Outcome) {
        var random = SeededRandom(seed: seed, input: number)
        let target = random.pick(targets)
        let bytes = ByteMutator.mutate(Array(random.pick(target.seeds).utf8), &random)
        return (Input(target: target.name, files: ["": bytes]), { target.run(bytes) })
    }

    // MARK: JSON

    private static let values = [
        #"{"records":[{"id":12345678901234567890,"uri":"https://a.example/x?y=1","direction":"Inbound","duration":0.5}],"paging":{"page":1,"totalPages":3,"perPage":100},"navigation":{"nextPage":{"uri":"https://a.example/n"}}}"#,
        #"{"errorCode":"CMN-301","message":"Too many","errors":[{"errorCode":"A","message":"b","parameterName":"c"}]}"#,
        #"{"access_token":"abc","expires_in":3600,"refresh_token":"def","refresh_token_expires_in":604800,"scope":"a b","owner_id":"1"}"#,
        #"["\u00e9\ud83d\ude00\n\t\\\/",-0.0,1e308,1E-5,true,false,null,{},[],""]"#,
        #"{"a":{"a":{"a":{"a":[[[[[[1]]]]]]}}},"a":2,"b":"2020-01-02T03:04:05.678Z"}"#,
        "\"\u{FEFF}text\"", "[1,2,3,4,5,6,7,8,9,10,11,12,13]", "  {\r\n\"k\" : \"v\"\r\n}  ",
    ]

    private static let json: [Target] = [
        Target(name: "runtime JSON", seeds: values) { bytes in
            guard let document = try? RingCentralRuntime.JSONDocument(Data(bytes)) else { return .refused }
            // What was read is written, and read again as the same.
            let value = document.value(0)
            let text = value.description
            guard let again = try? RingCentralRuntime.JSONDocument(Data(text.utf8)) else {
                return .wrong("What was written can't be read: \(text)")
            }
            return again.value(0) == value ? .accepted : .wrong("What was written reads as something else: \(text)")
        },
        Target(name: "generator JSON", seeds: values) { bytes in
            do {
                let document = try RingCentralGenerator.JSONDocument(bytes, file: "input.json")
                let tree = JSONTree(document.root)
                return tree == tree ? .accepted : .wrong("A tree differs from itself")
            } catch let error as DiagnosticsError {
                let isPlaced = error.diagnostics.allSatisfy { $0.place.line > 0 && $0.place.column > 0 }
                return isPlaced ? .refused : .wrong("A finding has no place: \(error)")
            } catch {
                return .wrong("\(error)")
            }
        },
        Target(name: "service errors", seeds: values) { bytes in
            ServiceError.read(Data(bytes)).isEmpty ? .refused : .accepted
        },
    ]

    // MARK: Headers

    private static func header(_ name: String, _ seeds: [String], _ run: @escaping @Sendable (String) -> Bool) -> Target
    {
        Target(name: name, seeds: seeds) { run(String(decoding: $0, as: UTF8.self)) ? .accepted : .refused }
    }

    private static let headers: [Target] = [
        header("Retry-After", ["120", "0", "1e3", "Sun, 06 Nov 1994 08:49:37 GMT", "Fri, 31 Dec 9999 23:59:59 GMT"]) {
            guard let seconds = RetryAfter.seconds($0, now: now) else { return false }
            precondition(seconds >= 0 && seconds.isFinite, "a wait of \(seconds) s")
            let pause = RateWindow.pause(seconds, penalty: 60)
            precondition(pause >= 0 && pause.isFinite, "a pause of \(pause) s")
            return true
        },
        header("rate limits", ["Heavy\n10\n9\n60", "Light\n50\n0\n60", "\n\n\n", "Auth\n9223372036854775807\n-1\n1e9"])
        {
            let lines = $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            let names = ["X-Rate-Limit-Group", "X-Rate-Limit-Limit", "X-Rate-Limit-Remaining", "X-Rate-Limit-Window"]
            let headers = HTTPHeaders(Dictionary(zip(names, lines), uniquingKeysWith: { first, _ in first }))
            let told = RateLimit(headers)
            guard var window = RateWindow(RateGroup("Heavy", limit: 10, window: 60, penalty: 60)) else { return false }
            for second in 0..<3 {
                let now = Double(second)
                _ = window.reserve(now: now, isSpread: second % 2 == 0)
                window.answered(nil, now: now, told: told)
                let delay = window.delay(now: now, isSpread: false)
                precondition(delay >= 0 && delay.isFinite, "a delay of \(delay) s")
            }
            return told != nil
        },
        header(
            "Content-Range", ["bytes 0-499/1234", "bytes */1234", "bytes 500-999/*", "bytes 9223372036854775807-0/1"]
        ) { ContentRange(HTTPHeaders(["Content-Range": $0])) != nil },
        header("multipart boundary", ["multipart/mixed; boundary=abc", "multipart/mixed;boundary=\"a b\";x=y"]) {
            MultipartReader.boundary($0, of: "multipart/mixed") != nil
        },
        Target(
            name: "multipart",
            seeds: [
                "--abc\r\nContent-Type: a/b\r\n\r\nfirst\r\n--abc\r\n\r\nsecond\r\n--abc--\r\n",
                "--abc\n\n--abc\n--abc--",
                "x\r\n--abc\r\nA: b\n\nc--abc",
            ]
        ) { MultipartReader.parts(Data($0), boundary: "abc").isEmpty ? .refused : .accepted },
    ]

    // MARK: Texts

    private static let texts: [Target] = [
        Target(
            name: "dates",
            seeds: [
                "2020-01-02T03:04:05.678Z", "2020-01-02T03:04:05+14:00", "2020-02-29", "9999-12-31T23:59:60Z",
                "0001-01-01T00:00:00-23:59", "2020-01-02 03:04:05", "20200102T030405Z",
            ]
        ) { bytes in
            guard let date = bytes.withUnsafeBufferPointer(DateText.date) else { return .refused }
            let text = DateText.text(date)
            guard let again = text.withContiguousBytes({ DateText.date($0) }) else {
                return .wrong("What was written can't be read: \(text)")
            }
            // Four digits of a year end here: a leap second, or an offset, leads beyond.
            let last = Date(timeIntervalSince1970: 253_402_300_799.999)
            let isSame = abs(again.timeIntervalSince(min(date, last))) < 0.002
            return isSame ? .accepted : .wrong("\(date) is written as \(text)")
        },
        header("numbers", ["9223372036854775807", "-9223372036854775808", "1.5e300", "12.0", "1e5", "-0", "0.1"]) {
            text in
            let whole: Int64? = text.withContiguousBytes { NumberText.integer($0) }
            let narrow: Int32? = text.withContiguousBytes { NumberText.integer($0) }
            precondition(narrow == nil || Int64(narrow ?? 0) == whole, "\(text) is two numbers")
            return whole != nil || text.withContiguousBytes { NumberText.double($0) } != nil
        },
        header("path templates", ["/a/{b}/c", "/a/1/c", "/{x}{y}", "//", "/a?b={c}"]) {
            let template = PathTemplate($0)
            return template.values(in: $0) != nil
        },
        header("event filters", ["/restapi/v1.0/account/~/extension/~/presence?detailed=true", "/a/{b}?x={y}&z"]) {
            FilterTemplate($0).weight(for: $0) != nil
        },
        header("page tokens", [#"{"step":{"link":{"_0":"https://a.example/x?page=2"}}}"#, #"{"step":{}}"#, "{}"]) {
            (try? JSONDecoder().decode(PageToken.self, from: Data($0.utf8))) != nil
        },
        header("addresses", ["https://a.example:443/x?y#z", "/a/b", "//a.example/x", "HTTP://[::1]:80/"]) {
            let server = Server(name: "production", url: "https://a.example")
            _ = ServerAddress.trimmed($0)
            _ = PercentEncoding.encode($0, keeping: "/")
            return URL(string: $0).map { ServerAddress.isOwn($0, server) } ?? ServerAddress.isRelative($0)
        },
    ]
}
