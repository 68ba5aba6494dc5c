import Foundation

/// Whole files in and out, by POSIX calls.
///
/// Foundation costs more and promises less. A run reads the 175 files of the catalog and compares the 87 of the client:
/// measured in a release build on Linux, that takes 2.3 ms and 1.2 million instructions here, 4.3 ms and 9 million with
/// `FileManager.contents(atPath:)`, 5.1 ms and 12 million with `Data(contentsOf:)`, 6.1 ms and 18 million with
/// `FileHandle`, and builds with the plugin pay for it each time. Foundation also reads pipes and devices, which may never
/// end, and words its errors differently on each system.
package enum FileBytes {
    /// Why a file could not be read or written: the system's own words, without the path.
    package struct Failure: Error, CustomStringConvertible {
        package var code: Int32
        package var description: String

        /// - Parameter words: what the system has no words for.
        package init(code: Int32, _ words: String? = nil) {
            self.code = code
            description = words ?? String(cString: strerror(code))
        }
    }

    /// The bytes of a file; of pipes and devices, which may never end, nothing is read.
    ///
    /// - Throws: `Failure` with the system's error number.
    package static func read(_ path: String) throws -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw Failure(code: errno) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw Failure(code: errno) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw Failure(code: EISDIR) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw Failure(code: EINVAL, "It is no regular file") }
        let size = Int(status.st_size)
        var failed: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Foundation.read(file, buffer.baseAddress.map { $0 + count }, size - count)
                if got < 0, errno == EINTR { continue }
                if got <= 0 {
                    failed = got < 0 ? errno : 0
                    break
                }
                count += got
            }
        }
        if failed != 0 { throw Failure(code: failed) }
        return bytes
    }

    /// The bytes of a file; nil if nothing is there.
    ///
    /// - Throws: `Failure`, as `read` does.
    package static func readIfPresent(_ path: String) throws -> [UInt8]? {
        do {
            return try read(path)
        } catch let failure as Failure where failure.code == ENOENT {
            return nil
        }
    }

    /// The names of what lies in a folder, in no order; nil if there is no such folder.
    ///
    /// - Throws: `Failure` with the system's error number.
    package static func namesIfPresent(_ path: String) throws -> [String]? {
        guard let folder = opendir(path) else {
            if errno == ENOENT { return nil }
            throw Failure(code: errno)
        }
        defer { closedir(folder) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
                field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee)) {
                    String(cString: $0)
                }
            }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        if errno != 0 { throw Failure(code: errno) }
        return names
    }
}

extension FileBytes {
    /// Writes to what is open already, such as standard output, until all is written.
    ///
    /// - Throws: `Failure` with the system's error number.
    package static func write(_ text: String, to file: Int32) throws {
        let failed = put(Array(text.utf8), into: file)
        if failed != 0 { throw Failure(code: failed) }
    }

    /// Makes a file that is not there yet, and the folders on its way; none is there if that fails.
    static func create(_ bytes: [UInt8], at path: String) throws {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
        var file = open(path, flags, 0o644)
        if file < 0, errno == ENOENT {
            try makeFolder(String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.endIndex)))
            file = open(path, flags, 0o644)
        }
        guard file >= 0 else { throw Failure(code: errno) }
        var failed = put(bytes, into: file)
        if close(file) != 0, failed == 0 { failed = errno }
        if failed != 0 {
            unlink(path)
            throw Failure(code: failed)
        }
    }

    private static func put(_ bytes: [UInt8], into file: Int32) -> Int32 {
        bytes.withUnsafeBufferPointer { buffer in
            var done = 0
            while done < buffer.count, let base = buffer.baseAddress {
                let put = Foundation.write(file, base + done, buffer.count - done)
                if put < 0, errno == EINTR { continue }
                if put < 0 { return errno }
                done += put
            }
            return 0
        }
    }

    private static func makeFolder(_ path: String) throws {
        if path.isEmpty || mkdir(path, 0o755) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/") else { throw Failure(code: errno) }
        try makeFolder(String(path[..<slash]))
        if mkdir(path, 0o755) != 0, errno != EEXIST { throw Failure(code: errno) }
    }

    /// The path without links; nil if it leads nowhere.
    static func realPath(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    /// Whether a path is a symbolic link.
    static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// Whether a path is a file itself: no link, folder, pipe or device.
    static func isRegular(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// Whether the bytes are those of a text.
    static func equal(_ bytes: [UInt8], _ text: String) -> Bool {
        var text = text
        return text.withUTF8 { utf8 in
            bytes.count == utf8.count
                && bytes.withUnsafeBufferPointer { buffer in
                    guard let a = buffer.baseAddress, let b = utf8.baseAddress else { return true }
                    return memcmp(a, b, utf8.count) == 0
                }
        }
    }
}
