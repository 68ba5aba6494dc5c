import Foundation
import Testing
import WebDriver

@Suite("Finding the way")
struct NavigationTests {
    @Test("The keyboard is enough: slash, words, arrows, Enter, Escape")
    func keyboard() async throws {
        try await Browser.with { browser in
            try await browser.open(Site.committed.address("index.html"))
            try await browser.press("/text message")
            let found = try await browser.shown()
            #expect(found.first == "createSMSMessage")
            func focused() async throws -> String? {
                try await browser.run("return document.activeElement.hash?.slice(1)").string
            }
            try await browser.press(Key.down + Key.down)
            #expect(try await focused() == found[1])
            try await browser.press(Key.up)
            #expect(try await focused() == found[0])
            try await browser.press(Key.escape)
            #expect(try await browser.run("return document.activeElement.id").string == "page.query")
            try await browser.press(Key.enter)
            try await browser.wait(for: "the page of the area", until: "return location.hash === '#createSMSMessage'")
            #expect(try await browser.address() == Site.committed.address("areas/SMS.html#createSMSMessage"))
        }
    }

    @Test("A search from any page leads to the list")
    func fromElsewhere() async throws {
        try await Browser.with { browser in
            try await browser.open(Site.committed.address("areas/Fax.html"))
            try await browser.press("/call log" + Key.enter)
            try await browser.wait(for: "the list", until: "return location.pathname.endsWith('index.html')")
            try await browser.wait(for: "results", until: "return document.querySelector('.ranked li') !== null")
            #expect(try await browser.shown().first == "readUserCallLog")
        }
    }

    @Test("The address holds what is asked, and the way back leads there")
    func address() async throws {
        try await Browser.with { browser in
            try await browser.open(Site.committed.address("index.html"))
            try await browser.search("send a fax")
            try await browser.wait(for: "the address", until: "return location.search === '?q=send+a+fax'")
            let asked = try await browser.address()
            try await browser.press(Key.enter)
            try await browser.wait(for: "the endpoint", until: "return location.hash === '#createFaxMessage'")
            try await browser.goBack()
            #expect(try await browser.address() == asked)
            #expect(try await browser.run("return document.getElementById('page.query').value").string == "send a fax")
            #expect(try await browser.shown().first == "createFaxMessage")
        }
    }

    @Test("Every endpoint leads to its place in the catalog")
    func source() async throws {
        try await Browser.with { browser in
            try await browser.open(Site.committed.address("areas/SMS.html#createSMSMessage"))
            let links = try await browser.run(
                """
                return [...document.querySelectorAll(".endpoint")]
                  .map((endpoint) => [endpoint.id, endpoint.querySelector("a[href*='/spec/areas/SMS.json']").href].join(" "));
                """
            ).strings
            #expect(links.count > 1)
            for link in links {
                let words = link.split(separator: " ")
                let parts = try #require(words.last).components(separatedBy: "#:~:text=")
                let file = try #require(URL(string: parts[0]))
                #expect(parts.last?.removingPercentEncoding == "\"\(words[0])\"")
                #expect(try String(contentsOf: file, encoding: .utf8).contains("\"\(words[0])\": {"))
            }
        }
    }

    @Test(
        "The navigation leads to its place in the whole list, whatever is asked", arguments: ["?q=fax", "?method=PUT"])
    func sideWhileAsking(_ question: String) async throws {
        try await Browser.with { browser in
            try await browser.open(Site.committed.address("index.html" + question))
            try await browser.click(".side a[href='#Webinar']")
            let seen = try await browser.run(
                """
                const heading = document.getElementById("Webinar");
                return { top: heading.getBoundingClientRect().top, height: heading.offsetHeight };
                """)
            #expect((seen["height"]?.number ?? 0) > 0)
            #expect((50..<250).contains(seen["top"]?.number ?? -1), "\(seen)")
            #expect(try await browser.address() == Site.committed.address("index.html#Webinar"))
            try await browser.goBack()
            #expect(try await browser.address() == Site.committed.address("index.html" + question))
            #expect(try await browser.shown().count < 620)
        }
    }

    @Test("Who comes back stands where they left")
    func focus() async throws {
        try await Browser.with { browser in
            try await browser.open(Site.committed.address("index.html"))
            try await browser.press("/text message" + Key.down + Key.down)
            let left = try await browser.run("return document.activeElement.hash").string
            try await browser.press(Key.enter)
            try await browser.wait(for: "the page of the area", until: "return location.pathname.includes('/areas/')")
            try await browser.goBack()
            try await browser.wait(for: "the list", until: "return location.search === '?q=text+message'")
            #expect(try await browser.run("return document.activeElement.hash").string == left)
        }
    }

    /// An endpoint, types, a code and the like, each with a place of its own.
    static let places = [
        "areas/CallLog.html#readUserCallLog", "areas/SCIM.html#scimCreateUser2",
        "types/Common.html#type.SiteBasicInfo", "permissions.html#user.ReadCallLog", "errors.html#CMN-101",
        "rates.html#Heavy", "events.html#account-presence", "changes.html#v2026-08-13",
    ]

    @Test("A link to an endpoint, a type or a code shows it")
    func deepLinks() async throws {
        try await Browser.with { browser in
            for place in Self.places {
                try await browser.open(Site.committed.address(place))
                let seen = try await browser.run(
                    """
                    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
                    return {
                      top: target.getBoundingClientRect().top,
                      bar: document.querySelector(".top").offsetHeight,
                      ends: document.documentElement.scrollHeight - scrollY - innerHeight < 2,
                    };
                    """)
                let (top, bar) = (seen["top"]?.number ?? -1, seen["bar"]?.number ?? 0)
                #expect(top >= bar, "\(place) is hidden by the bar")
                #expect(seen["ends"]?.bool == true || top < 200, "\(place) is not at the top")
            }
        }
    }

    @Test("A type unfolds where it is used, on this page and from that of the shared types")
    func unfolding() async throws {
        try await Browser.with { browser in
            try await browser.open(Site.committed.address("areas/CallLog.html"))
            for kind in ["#type.", "../types/"] {
                let opened = try await browser.run(
                    """
                    const link = [...document.querySelectorAll("dt a[aria-expanded]")]
                      .find((link) => link.getAttribute("href").startsWith(arguments[0]));
                    link.click();
                    for (let i = 0; i < 100 && !document.querySelector(".unfolded :is(dt, .values)"); i++) {
                      await new Promise((resolve) => setTimeout(resolve, 20));
                    }
                    const box = link.closest("dt").nextElementSibling.querySelector(".unfolded");
                    const parts = box.querySelectorAll("dt, .values").length;
                    const expanded = link.getAttribute("aria-expanded");
                    link.click();
                    return { parts, expanded, closed: !document.querySelector(".unfolded") };
                    """, .string(kind))
                #expect((opened["parts"]?.number ?? 0) > 0, "\(kind)")
                #expect(opened["expanded"]?.string == "true")
                #expect(opened["closed"]?.bool == true)
            }
            let complaints = try await browser.console()
            #expect(complaints == [])
        }
    }

    @Test("Samples are copied")
    func copies() async throws {
        try await Browser.with { browser in
            try await browser.open(Site.committed.address("areas/SMS.html#createSMSMessage"))
            try await browser.run(
                """
                const button = document.querySelector("#createSMSMessage .copy");
                window.copied = "";
                document.addEventListener("copy", () => (window.copied = getSelection().toString()));
                Object.defineProperty(navigator, "clipboard", {
                  value: { writeText: async (text) => (window.copied = text) },
                });
                """)
            try await browser.click("#createSMSMessage .copy")
            try await browser.wait(
                for: "the button's word",
                until: "return document.querySelector('#createSMSMessage .copy').textContent === 'Copied'")
            let copied = try await browser.run("return window.copied").string ?? ""
            #expect(copied.contains("client.sms.createSMSMessage("))
        }
    }
}
