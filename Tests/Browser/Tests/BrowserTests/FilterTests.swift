import Foundation
import Testing
import WebDriver

@Suite("The filters")
struct FilterTests {
    /// What the OpenAPI document says of an operation: written by another part of the generator.
    struct Operation {
        var id: String
        var facts: [String: String]
    }

    static func operations() throws -> [Operation] {
        let file = Site.repository.appendingPathComponent("Generated/openapi.json")
        let document = try JSONDecoder().decode(JSON.self, from: Data(contentsOf: file))
        return (document["paths"]?.members ?? [:]).values.flatMap(\.members).compactMap { method, operation in
            guard let id = operation["operationId"]?.string else { return nil }
            var facts = ["method": method.uppercased()]
            facts["access"] = operation["x-access"]?.string
            facts["permission"] = operation["x-permission"]?.string
            facts["userPermission"] = operation["x-user-permission"]?.string
            facts["rateGroup"] = operation["x-rate-limit-group"]?.string
            facts["lifecycle"] = operation["x-lifecycle"]?.string
            return Operation(id: id, facts: facts)
        }
    }

    /// A filter and a value of it.
    static let choices = [
        ("method", "PATCH"), ("method", "DELETE"), ("access", "read"), ("access", "write"),
        ("permission", "ReadCallLog"), ("permission", "SMS"), ("userPermission", "EditPresenceStatus"),
        ("userPermission", "ReadCallLog"), ("rateGroup", "Auth"), ("rateGroup", "Heavy"),
        ("lifecycle", "retired"), ("lifecycle", "current"),
    ]

    @Test("Show what the catalog says")
    func filters() async throws {
        let operations = try Self.operations()
        try await Browser.with { browser in
            for (name, value) in Self.choices {
                let expected = operations.filter { $0.facts[name] == value }.map(\.id)
                try #require(!expected.isEmpty, "\(name) \(value)")
                try await browser.open(Site.committed.address("index.html"))
                try await browser.choose(name, value)
                let shown = try await browser.shown()
                #expect(shown.sorted() == expected.sorted(), "\(name) \(value)")
                let address = try await browser.address()
                #expect(address.hasSuffix("?\(name)=\(value)"))
            }
        }
    }

    @Test("Of areas shows the area's endpoints")
    func area() async throws {
        let file = Site.repository.appendingPathComponent("spec/areas/Fax.json")
        let area = try JSONDecoder().decode(JSON.self, from: Data(contentsOf: file))
        try await Browser.with { browser in
            try await browser.open(Site.committed.address("index.html"))
            try await browser.choose("area", "Fax")
            #expect(try await browser.shown().sorted() == area["endpoints"]?.members.keys.sorted())
        }
    }

    @Test("Narrow each other and the search; clearing takes all away")
    func together() async throws {
        try await Browser.with { browser in
            try await browser.open(Site.committed.address("index.html?method=GET&rateGroup=Heavy&q=call+log"))
            let shown = try await browser.shown()
            let admitted = Set(
                try Self.operations().filter { $0.facts["method"] == "GET" && $0.facts["rateGroup"] == "Heavy" }.map(
                    \.id))
            #expect(shown.first == "readUserCallLog")
            #expect(shown.allSatisfy(admitted.contains))
            try await browser.click("button[type=reset]")
            try await browser.wait(for: "the whole list", until: "return !location.search")
            #expect(try await browser.shown().count == 620)
        }
    }

    @Test("Are folded on narrow screens, and tell how many are set")
    func folded() async throws {
        try await Browser.with(.narrow) { browser in
            try await browser.open(Site.committed.address("index.html?method=GET&rateGroup=Heavy"))
            let shown = "return document.querySelector('#page\\\\.filters select').checkVisibility()"
            #expect(try await browser.run(shown) == false)
            #expect(
                try await browser.run("return document.querySelector('.filters summary').textContent") == "Filters2 set"
            )
            try await browser.click(".filters summary")
            #expect(try await browser.run(shown) == true)
        }
    }

    @Test("The way back takes them back, one by one")
    func back() async throws {
        try await Browser.with { browser in
            try await browser.open(Site.committed.address("index.html?q=fax"))
            try await browser.choose("method", "GET")
            let narrowed = try await browser.shown()
            try await browser.choose("permission", "Faxes")
            try await browser.goBack()
            #expect(try await browser.shown() == narrowed)
            #expect(try await browser.address().hasSuffix("?method=GET&q=fax"))
            let chosen = try await browser.run("return document.querySelector('select[name=permission]').value")
            #expect(chosen == "")
        }
    }

    @Test("A value that is not offered chooses nothing")
    func unknown() async throws {
        try await Browser.with { browser in
            try await browser.open(Site.committed.address("index.html?method=STEAL"))
            #expect(try await browser.shown().count == 620)
        }
    }
}

extension Browser {
    fileprivate func choose(_ name: String, _ value: String) async throws {
        try await run(
            """
            const select = document.querySelector(`select[name=${arguments[0]}]`);
            select.value = arguments[1];
            select.dispatchEvent(new Event("change", { bubbles: true }));
            """, .string(name), .string(value))
    }
}
