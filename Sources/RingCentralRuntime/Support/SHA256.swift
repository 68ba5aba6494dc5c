import Foundation

#if canImport(CryptoKit)
    import CryptoKit
#endif

/// SHA-256, which PKCE requires: that of the system where there is one.
enum SHA256 {
    /// Returns the digest of a message, 32 bytes.
    static func digest(of message: [UInt8]) -> [UInt8] {
        #if canImport(CryptoKit)
            Array(CryptoKit.SHA256.hash(data: message))
        #else
            PortableSHA256.digest(of: message)
        #endif
    }

    /// Returns the digest in lower-case hexadecimal digits.
    static func hexDigest(of message: [UInt8]) -> String {
        digest(of: message).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
