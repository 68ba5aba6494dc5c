import Foundation
import RingCentralTesting
import Testing

@testable import RingCentralRuntime

/// Token files that are not as they should be.
@Suite("Token files", .hangLimit(minutes: 1))
struct TokenFileFaults: FaultSuite {
    static let faults = kinds + contents + surroundings

    /// A row whose call fails before any request, and leaves the file as it is.
    private static func failing(
        _ words: String, says reason: String, _ prepare: @escaping @Sendable (String) throws -> Void
    ) -> FaultCase {
        FaultCase(.disk, words, outcome: .notSent) {
            let folder = try Folder()
            let path = folder.file("tokens").path
            try prepare(path)
            let before = try? FileManager.default.attributesOfItem(atPath: path)
            let service = try TokenService()
            let jwt = TokenResponseFaults.jwt.stored(in: FileTokenStore(URL(fileURLWithPath: path)))
            let error = try #require(await failure { try await service.client(jwt).call() })
            #expect(error.kind == .authorization && service.forms.isEmpty && service.shown.isEmpty)
            #expect(error.description.contains(reason) && error.description.contains(path))
            let after = try? FileManager.default.attributesOfItem(atPath: path)
            #expect(before?[.type] as? FileAttributeType == after?[.type] as? FileAttributeType)
            #expect(before?[.size] as? Int == after?[.size] as? Int)
        }
    }

    private static func write(_ data: Data, _ mode: mode_t = 0o600) -> @Sendable (String) throws -> Void {
        { path in
            try data.write(to: URL(fileURLWithPath: path))
            chmod(path, mode)
        }
    }

    private static let kinds = [
        failing("The token file is a pipe", says: "not a regular file") { #expect(mkfifo($0, 0o600) == 0) },
        failing("The token file is a directory", says: "not a regular file") { #expect(mkdir($0, 0o700) == 0) },
        failing("The token file is a link to a device", says: "symbolic link") { path in
            #expect(symlink("/dev/zero", path) == 0)
        },
        FaultCase(.disk, "The token file is a device", outcome: .notSent) {
            #expect(throws: FileProblem.self) { try PrivateFile(path: "/dev/zero").read() }
        },
        failing("The token file is a link to a file", says: "symbolic link") { path in
            try write(Data("{}".utf8))(path + ".target")
            #expect(symlink(path + ".target", path) == 0)
        },
        failing("The token file is a link to itself", says: "symbolic link") { path in
            #expect(symlink(path, path) == 0)
        },
        failing("The token file can be read by everyone", says: "chmod 600", write(Data(), 0o644)),
        failing("The token file can be changed by its group", says: "chmod 600", write(Data(), 0o620)),
        FaultCase(.disk, "The token file belongs to another user", outcome: .notSent) {
            let folder = try Folder()
            var path = "/etc/passwd"
            if geteuid() == 0 {
                path = try folder.file("tokens", holding: Data("{}".utf8)).path
                chmod(path, 0o600)
                #expect(chown(path, 65534, 65534) == 0)
            }
            let problem = #expect(throws: FileProblem.self) { try PrivateFile(path: path).read() }
            #expect(problem?.reason.contains("another user") == true && problem?.isTemporary == false)
        },
        failing("The token file has 1 TB", says: "larger than") { path in
            try write(Data())(path)
            #expect(truncate(path, 1 << 40) == 0)
        },
    ]

    private static let contents = [
        failing("The token file is empty", says: "not a token file", write(Data())),
        failing("The token file is cut off", says: "can't be read", write(Data(#"{"version":1,"accounts":7}"#.utf8))),
        failing("The token file ends in the middle", says: "not a token file", write(Data(#"{"version":1,"acc"#.utf8))),
        failing("The token file holds random bytes", says: "not a token file", write(pattern.prefix(5000))),
        failing("The token file holds a list", says: "not a token file", write(Data("[]".utf8))),
        failing("The token file is nested 100,000 deep", says: "not a token file", write(deep)),
        failing("The token file is of a later version", says: "another version", write(Data(#"{"version":2}"#.utf8))),
        failing(
            "The token file holds a date that is none", says: "can't be read",
            write(
                Data(
                    #"{"version":1,"accounts":{"a":{"accessToken":"t","issued":"x","expires":"y"}}}"#.utf8))),
        failing("The token file holds zeros", says: "not a token file", write(Data(count: 10_000))),
    ]

    private static let deep = Data(String(repeating: "[", count: 100_000).utf8)

    private static let surroundings = [
        FaultCase(.disk, "The folder of the token file does not exist", outcome: .notSent) {
            try await refuses { $0.appendingPathComponent("missing/tokens") }
        },
        FaultCase(.disk, "The folder of the token file is a file", outcome: .notSent) {
            try await refuses { folder in
                try Data().write(to: folder.appendingPathComponent("file"))
                return folder.appendingPathComponent("file/tokens")
            }
        },
        FaultCase(.disk, "The lock of the token file is a directory", outcome: .notSent) {
            try await refuses { folder in
                let file = folder.appendingPathComponent("tokens")
                #expect(mkdir(lockPath(file), 0o700) == 0)
                return file
            }
        },
        FaultCase(.disk, "The lock of the token file is a link", outcome: .notSent) {
            try await refuses { folder in
                let file = folder.appendingPathComponent("tokens")
                #expect(symlink("/dev/null", lockPath(file)) == 0)
                return file
            }
        },
        FaultCase(.disk, "The lock of the token file is a pipe", outcome: .succeeds) {
            let folder = try Folder()
            let file = folder.file("tokens")
            #expect(mkfifo(file.path + ".lock", 0o600) == 0)
            let service = try TokenService()
            try await service.client(TokenResponseFaults.jwt.stored(in: FileTokenStore(file))).call()
            #expect(service.shown.count == 1)
        },
        FaultCase(.disk, "A temporary token file of a killed process is left", outcome: .succeeds) {
            let folder = try Folder()
            let file = folder.file("tokens")
            try write(Data(repeating: 65, count: 100_000))(file.path + ".new")
            let service = try TokenService()
            try await service.client(TokenResponseFaults.jwt.stored(in: FileTokenStore(file))).call()
            #expect(folder.names.filter { !$0.hasSuffix(".lock") } == ["tokens"])
            _ = try JSONValue(jsonData: Data(contentsOf: file))
        },
        FaultCase(.disk, "A temporary token file is left, and tokens are read", outcome: .succeeds) {
            let folder = try Folder()
            let file = folder.file("tokens")
            let store = FileTokenStore(file)
            try await store.keep(.sample(), of: TokenResponseFaults.jwt)
            // Not while another process may be writing it.
            let holder = try LockHolder(file.path + ".lock")
            for isHeld in [true, false] {
                try write(Data("tokens".utf8))(file.path + ".new")
                if !isHeld { holder.kill() }
                #expect(try await store.tokens(of: TokenResponseFaults.jwt) != nil)
                #expect(folder.names.contains("tokens.new") == isHeld)
            }
        },
        FaultCase(.disk, "A refresh fails after space was reserved for its tokens", outcome: .rejected) {
            let folder = try Folder()
            let store = FileTokenStore(folder.file("tokens"))
            let service = try TokenService { _, _ in TokenFaults.invalidGrant }
            let client = service.client(TokenResponseFaults.jwt.stored(in: store))
            #expect(await failure { try await client.call() }?.code == "invalid_grant")
            #expect(store.reserved.withLock { $0.isEmpty })
            #expect(folder.names.allSatisfy { $0.hasSuffix(".lock") })
        },
        FaultCase(.disk, "The location of the token file is not a file URL", outcome: .notSent) {
            let url = try #require(URL(string: "https://example.com/tmp/tokens"))
            let service = try TokenService()
            let client = service.client(TokenResponseFaults.jwt.stored(in: FileTokenStore(url)))
            #expect(await failure { try await client.call() }?.underlying is FileProblem)
            #expect(service.forms.isEmpty)
        },
        FaultCase(.disk, "The temporary token file is a directory", outcome: .notSent) {
            let folder = try Folder()
            let file = folder.file("tokens")
            #expect(mkdir(file.path + ".new", 0o700) == 0)
            #expect(mkdir(file.path + ".new/content", 0o700) == 0)
            let service = try TokenService()
            let client = service.client(TokenResponseFaults.jwt.stored(in: FileTokenStore(file)))
            let error = await failure { try await client.call() }
            #expect(error?.kind == .authorization && service.shown.isEmpty && service.forms.isEmpty)
            #expect(rmdir(file.path + ".new/content") == 0 && rmdir(file.path + ".new") == 0)
            try await client.call()
            #expect(service.forms.count == 1 && service.shown == ["s-app-jwt-1"])
        },
    ]

    private static func lockPath(_ file: URL) -> String {
        file.path + ".lock"
    }

    /// Calls with a token file at a place where none can be: nothing is sent.
    private static func refuses(_ place: (URL) throws -> URL) async throws {
        let folder = try Folder()
        let file = try place(folder.url)
        let service = try TokenService()
        let client = service.client(TokenResponseFaults.jwt.stored(in: FileTokenStore(file)))
        let error = try #require(await failure { try await client.call() })
        #expect(error.kind == .authorization && error.description.contains(file.path))
        #expect(service.shown.isEmpty && service.forms.isEmpty)
    }

    @Test("Comes out of a fault as documented", arguments: faults)
    func fault(_ fault: FaultCase) async throws { try await fault.run() }
}
