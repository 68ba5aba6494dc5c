import Foundation
import RingCentralRuntime

/// Sends a call and reads what comes back.
func value<Output>(_ call: Call<Output>) async throws {
    _ = try await call.value
}

/// Sends a call for several ids and reads what comes back for each.
func each<Output: BatchResponse>(_ call: Call<Output>) async throws {
    for item in try await call.results { _ = try item.result.get() }
}

/// Sends for the first page.
func firstPage<Page: PagedResponse>(_ call: Call<Page>) async throws {
    var pages = call.pages.makeAsyncIterator()
    _ = try await pages.next()
}

/// Sends for the bytes.
func media(_ call: Call<Media>) async throws {
    _ = try await call.data
}

/// A date of an example.
func sampleDate(_ text: String) throws -> Date {
    try Date(text, strategy: .iso8601)
}

/// A file of an example; its bytes do not matter.
func sampleFile(_ name: String, _ contentType: String) -> FilePart {
    FilePart(Data("A sample.\n".utf8), filename: name, contentType: contentType)
}
