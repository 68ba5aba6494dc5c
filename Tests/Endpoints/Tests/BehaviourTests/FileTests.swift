import Foundation
import RingCentral
import RingCentralRuntime
import Sandbox
import Testing

/// Files on their way out and in.
@Suite(.timeLimit(.minutes(2))) struct FileTests {
    let text = FilePart(Data("Hello".utf8), filename: "note.txt", contentType: "text/plain")
    let image = FilePart(Data(repeating: 7, count: 40_000), filename: "photo.png", contentType: "image/png")

    @Test func formsWithFilesAreAccepted() async throws {
        try await World.run { world in
            let client = world.client()
            let pages = FilePart(
                Data(repeating: 0x25, count: 300_000), filename: "pages.pdf", contentType: "application/pdf")
            _ = try await client.fax.createFaxMessage(to: ["+16505550101"], attachment: [pages, text, image]).value
            _ = try await client.sms.createMMS(
                from: .init(phoneNumber: "+16505550100"), to: [.init(phoneNumber: "+16505550101")], text: "Look",
                attachments: [image, image]
            ).value
            let sound = FilePart(Data(repeating: 1, count: 20_000), filename: "hello.mp3", contentType: "audio/mpeg")
            _ = try await client.greetings.createCustomUserGreeting(
                answeringRule: .init(id: "business-hours-rule"), binary: sound, type: .introductory
            ).value
            _ = try await client.ivr.createIVRPrompt(attachment: sound, name: "Welcome").value
            let refused = try await world.received("/").filter { $0["accepted"] == false }
            #expect(refused.isEmpty, "\(refused)")
        }
    }

    @Test func aStreamGoesOutAsAFile() async throws {
        try await World.run { world in
            try await world.spoil(World.Rule(operation: "createFaxMessage", fault: "expired-token"))
            let pieces = AsyncStream<Data> { continuation in
                for _ in 0..<30 { continuation.yield(Data(repeating: 0x25, count: 100_000)) }
                continuation.finish()
            }
            let scan = try await FilePart(stream: pieces, filename: "scan.pdf", contentType: "application/pdf")
            let (steps, step) = AsyncStream.makeStream(of: TransferProgress.self)
            _ = try await world.client().fax.createFaxMessage(to: ["+16505550101"], attachment: [scan, text])
                .onProgress { step.yield($0) }.value
            step.finish()
            let most = await steps.reduce(into: TransferProgress()) { if $1.sent >= $0.sent { $0 = $1 } }
            #expect(most.sent == most.toSend && most.sent > 3_000_000)
            #expect(try await world.received("/restapi/v1.0/account/~/extension/~/fax").count == 2)
        }
    }

    /// A connection that is cut in the middle, twice: only the rest is asked for.
    @Test func aDownloadGoesOnWhereItBroke() async throws {
        try await World.run({ $0.mediaSize = 400_000 }) { world in
            let recording = world.client().callRecordings.readCallRecordingContent(recordingId: "1")
            let whole = try await recording.data
            #expect(whole.count == 400_000)
            let before = try await world.received("/restapi/v1.0/account/~/recording/").count
            try await world.spoil(
                World.Rule(operation: "readCallRecordingContent", fault: "cut=150000"),
                World.Rule(operation: "readCallRecordingContent", fault: "cut=100000", skip: 1))
            let file = Scratch()
            let (steps, step) = AsyncStream.makeStream(of: TransferProgress.self)
            try await recording.onProgress { step.yield($0) }.download(to: file.url)
            step.finish()
            #expect(try Data(contentsOf: file.url) == whole)
            let requests = try await world.received("/restapi/v1.0/account/~/recording/")[before...]
            #expect(requests.map { $0["status"]?.int } == [200, 206, 206])
            let last = await steps.reduce(into: TransferProgress()) { $0 = $1 }
            #expect(last.received == 400_000 && last.expected == 400_000)
            var chunks = Data()
            for try await chunk in recording.chunks(of: 65_536) { chunks += chunk }
            #expect(chunks == whole)
        }
    }

    @Test func whatHasNotChangedIsNotSentAgain() async throws {
        try await World.run { world in
            let recording = world.client().callRecordings.readCallRecordingContent(recordingId: "1")
            let etag = try #require(try await recording.value.etag)
            #expect(try await recording.ifChanged(since: etag) == nil)
            #expect(try await recording.ifChanged(since: "\"other\"")?.value.data.count == 65_536)
        }
    }
}
