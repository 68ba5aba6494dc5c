import Foundation
import Testing

@testable import Sandbox

/// Small pieces, held against what others published.
@Suite struct PieceTests {
    /// FIPS 180-4 test vectors, and lengths around the edge of a block.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (String(repeating: "a", count: 1000), "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
    ])
    func digests(text: String, expected: String) {
        let hex = SHA256.digest(Array(text.utf8)).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        #expect(hex.joined() == expected)
    }

    @Test func checksums() {
        #expect(Gzip.checksum(Data("123456789".utf8)) == 0xCBF4_3926)
    }

    /// A sample is no use if the service's own pattern refuses it.
    @Test func everyPatternHasASample() throws {
        let catalog = try Catalog(folder: SandboxOptions.repositoryCatalog)
        var patterns: Set<String> = []
        for file in ["areas", "models"] {
            let folder = SandboxOptions.repositoryCatalog.appending(path: file)
            for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
                collect(try JSON(parsing: Data(contentsOf: folder.appending(path: name))), &patterns)
            }
        }
        #expect(!patterns.isEmpty)
        for pattern in patterns {
            #expect(SimpleSamples.patternSamples.contains { $0.matches(pattern) }, "\(pattern)")
        }
        #expect(catalog.endpoints.count > 600)
    }

    private func collect(_ json: JSON, _ patterns: inout Set<String>) {
        for element in json.array ?? [] { collect(element, &patterns) }
        for (key, member) in json.object ?? [:] {
            if key == "pattern", let pattern = member.string, json["type"]?.string != nil { patterns.insert(pattern) }
            collect(member, &patterns)
        }
    }

    @Test func jsonIsReadAndWritten() throws {
        let text = #"{"a":[1,1.5,true,false,null,"\u0001\"é"],"b":{}}"#
        let json = try JSON(parsing: Data(text.utf8))
        #expect(json["a"] == [1, .number(1.5), true, false, .null, "\u{1}\"é"])
        #expect(String(decoding: json.data, as: UTF8.self) == text)
    }
}
