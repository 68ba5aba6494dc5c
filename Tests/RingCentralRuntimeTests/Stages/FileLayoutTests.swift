import Testing

@Suite("Files of the runtime") struct FileLayoutTests {
    static let modules = ["RingCentralRuntime", "RingCentralTesting"]

    @Test("A file declares one type that other files use", arguments: modules) func oneType(module: String) throws {
        let files = try SourceFile.all(of: module)
        for file in files where file.code.topLevel.count > 1 {
            let used = file.code.topLevel.filter { name in
                files.contains { $0.path != file.path && $0.code.names.contains(name) }
            }
            // The protocol is what the type of that name stands for: nobody reads one without the other.
            if used == ["Model", "ModelValue"] { continue }
            #expect(used.count <= 1, "\(file.path) declares \(used.joined(separator: ", "))")
        }
    }

    @Test("A folder has at most twenty files", arguments: modules) func folders(module: String) throws {
        for (folder, files) in Dictionary(grouping: try SourceFile.all(of: module), by: \.folder) {
            #expect(files.count <= 20, "\(folder) has \(files.count) files")
        }
    }
}
