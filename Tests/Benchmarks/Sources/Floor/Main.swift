import Foundation

/// What a generator can't go below: parses every JSON file of a catalog with Foundation and writes as many bytes to as
/// many files. Files that hold these bytes already are read and left alone.
///
/// usage: Floor CATALOG SIZES OUTPUT, where each line of the file SIZES is a number of bytes and a path below OUTPUT.
@main
enum Main {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4 else {
            FileHandle.standardError.write(Data("usage: Floor CATALOG SIZES OUTPUT\n".utf8))
            exit(2)
        }
        try parse(below: arguments[1])
        let sizes = try String(contentsOfFile: arguments[2], encoding: .utf8).split(separator: "\n").map(size)
        try write(sizes, below: URL(fileURLWithPath: arguments[3]))
    }

    /// Why the list of sizes can't be taken.
    struct BadLine: Error { var line: Substring }

    private static func size(_ line: Substring) throws -> (bytes: Int, path: String) {
        let words = line.split(separator: " ", maxSplits: 1)
        guard words.count == 2, let bytes = Int(words[0]) else { throw BadLine(line: line) }
        return (bytes, String(words[1]))
    }

    private static func parse(below folder: String) throws {
        let names = FileManager.default.enumerator(atPath: folder)
        while let name = names?.nextObject() as? String {
            guard name.hasSuffix(".json") else { continue }
            _ = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
        }
    }

    private static func write(_ sizes: [(bytes: Int, path: String)], below output: URL) throws {
        let text = Data(repeating: UInt8(ascii: "a"), count: sizes.map(\.bytes).max() ?? 0)
        var folders: Set<URL> = []
        for size in sizes {
            let file = output.appendingPathComponent(size.path)
            let folder = file.deletingLastPathComponent()
            if folders.insert(folder).inserted {
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            }
            let bytes = text.prefix(size.bytes)
            if let present = try? Data(contentsOf: file), present == bytes { continue }
            try bytes.write(to: file)
        }
    }
}
