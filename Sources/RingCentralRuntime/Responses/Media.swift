import Foundation

/// What an endpoint gives that is no JSON: a recording, an image, a document.
public struct Media: Sendable {
    /// The bytes.
    public var data: Data
    /// The media type, such as `audio/mpeg`; nil if the service doesn't say.
    public var contentType: String?
    /// The name the service suggests for the file; nil if it suggests none.
    public var filename: String?
    /// What to give in If-None-Match to be told that nothing has changed.
    public var etag: String?
    /// The place of the bytes in the whole, if only a part was asked for, such as `bytes 0-99/1234`.
    public var contentRange: String?
}

extension Media: ResponseValue {
    /// Anything.
    public static var accept: String { "*/*" }

    /// Takes the bytes, and what the headers say of them.
    public static func decode(_ answer: Answer) throws -> Media {
        Media(
            data: answer.body, contentType: answer.headers["Content-Type"],
            filename: answer.headers["Content-Disposition"].flatMap(ContentDisposition.filename),
            etag: answer.headers["ETag"], contentRange: answer.headers["Content-Range"])
    }
}
