import RingCentralGenerator

/// A file of an example, by its name and media type.
struct SampleFile: Equatable, Sendable {
    var name: String
    var contentType: String

    /// The file with a media type that an operation takes; the same where it takes any.
    func sent(as media: MediaType) -> SampleFile {
        if media.text == contentType || media.text.contains("*") || media == .octetStream { return self }
        let stem = name.split(separator: ".").first ?? "file"
        return SampleFile(name: "\(stem).\(media.text.split(separator: "/").last ?? "bin")", contentType: media.text)
    }
}
