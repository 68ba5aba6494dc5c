import Foundation

/// Whole files in and out, by the calls that every system has.
package enum FileBytes {
    /// Why a file could not be read or written: the system's own words, without the path.
    struct Failure: Error {
        var code: Int32
    }

    package static func reason(_ error: any Error) -> String {
        if let failure = error as? Failure { return String(cString: strerror(failure.code)) }
        return "\(error)"
    }

    /// The bytes of a file.
    ///
    /// - Throws: `Failure` with the system's error number.
    package static func read(_ path: String) throws -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw Failure(code: errno) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw Failure(code: errno) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw Failure(code: EISDIR) }
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
}

extension FileBytes {
    /// Writes a file whole or not at all: into a neighbour first, which then takes the file's place.
    ///
    /// - Throws: `Failure` with the system's error number; the old file is untouched then.
    package static func write(_ bytes: [UInt8], to path: String) throws {
        let staged = try StagedFile(bytes, for: path)
        do {
            try staged.commit()
        } catch {
            staged.discard()
            throw error
        }
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

    /// Whether a path is a symbolic link.
    static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
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
