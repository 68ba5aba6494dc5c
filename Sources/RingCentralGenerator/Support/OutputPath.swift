/// The one way from a string to the path of a file that is written.
///
/// Whatever rules the parts of a path have passed before, nothing is written to a path that leads out of the folder.
enum OutputPath {
    /// The number of bytes that a name may have on all file systems.
    static let longestName = 255

    /// A Boolean value that indicates whether a path, with slashes, stays inside the folder that it is relative to.
    static func isSafe(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty && part != "." && part != ".." && part.utf8.count <= longestName
                && !part.unicodeScalars.contains { $0.properties.generalCategory == .control || $0 == "\\" }
        }
    }

    /// The folder of a file; an empty text for the one that paths are relative to.
    static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    /// A path for a message, without what a terminal would obey.
    static func shown(_ path: String) -> String {
        path.unicodeScalars.reduce(into: "") { shown, scalar in
            shown += scalar.isInvisible ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
        }
    }
}
