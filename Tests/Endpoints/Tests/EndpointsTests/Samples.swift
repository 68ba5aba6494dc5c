import Foundation
import RingCentralRuntime

/// Sends a call and reads what comes back.
func value<Output>(_ call: Call<Output>) async throws {
    _ = try await call.value
}

/// Sends a call for several ids and reads what comes back for each.
///
/// - Throws: ``PartOfBatch`` if there is a value for some of the ids only.
func each<Output: BatchResponse>(_ call: Call<Output>) async throws {
    var values = 0
    var failure: (any Error)?
    for item in try await call.results {
        do {
            _ = try item.result.get()
            values += 1
        } catch { failure = failure ?? error }
    }
    guard let failure else { return }
    throw values > 0 ? PartOfBatch(failure: failure) : failure
}

/// A failure of some of the ids of a batch, while there is a value for others.
struct PartOfBatch: Error, CustomStringConvertible {
    let failure: any Error

    var description: String { "part of a batch failed: \(failure)" }
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
