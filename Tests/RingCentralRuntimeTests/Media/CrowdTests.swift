import Foundation
import Testing

@testable import RingCentralRuntime

/// Many transfers at once.
@Suite struct CrowdTests {
    /// More than the system has threads for: those that wait for a disk must not keep others from writing to it.
    @Test func downloadsManyFilesToASlowDisk() async throws {
        let file = FileServer(.init(bytes: Data(count: 2 << 20)))
        let server = try file.start()
        let folder = try Folder()
        let endpoints = endpoints(server, timeout: 60)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<100 {
                group.addTask {
                    try await endpoints.content("\(number)").onProgress { _ in usleep(300) }
                        .download(to: folder.file("\(number)"))
                }
            }
            try await group.waitForAll()
        }
        #expect(folder.names.count == 100)
    }
}
